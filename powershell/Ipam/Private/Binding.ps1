# What happens to arguments before a command sees them. PowerShell applies these attributes to explicit and to piped arguments.

# Takes objects of one kind, live or deserialized, and hands the command live ones. Anything else does not bind, so that a piped
# object finds its parameter among several by its kind. The engine looks for classes by their full name: no suffix "Attribute".
class IpamKind : System.Management.Automation.ArgumentTransformationAttribute {
    [string] $Kind

    IpamKind([string] $kind) {
        $this.Kind = $kind
    }

    [object] Transform([System.Management.Automation.EngineIntrinsics] $engine, [object] $value) {
        if ($null -eq $value) {
            return $value
        }
        $made = @(foreach ($one in @($value)) { ConvertTo-IpamObject $one $this.Kind })
        if ($made -contains $null) {
            # The engine passes over a parameter whose conversion fails in this way and reports any other failure.
            $why = "it is not an object Ipam.$($this.Kind)"
            throw [System.Management.Automation.ArgumentTransformationMetadataException]::new($why, [System.Management.Automation.PSInvalidCastException]::new($why))
        }
        if ($value -is [array]) {
            return $made
        }
        return $made[0]
    }
}

# Takes values of value types: an empty cell is no value. With names, only these values of the enumeration are taken.
class IpamValue : System.Management.Automation.ArgumentTransformationAttribute {
    [string[]] $Values = @()

    IpamValue() {
    }

    IpamValue([string] $one, [string] $two) {
        $this.Values = $one, $two
    }

    IpamValue([string] $one, [string] $two, [string] $three, [string] $four, [string] $five) {
        $this.Values = $one, $two, $three, $four, $five
    }

    [object] Transform([System.Management.Automation.EngineIntrinsics] $engine, [object] $value) {
        if ($value -is [string] -and $value.Length -gt 0 -and $this.Values.Count -eq 0 -and -not [char]::IsWhiteSpace($value[0])) {
            # Most of what is piped; the function below takes its time.
            return $value
        }
        $value = ConvertFrom-IpamEnum $value
        if ($value -is [string] -and $value.Trim() -eq '') {
            return $null
        }
        if ($null -ne $value -and $this.Values.Count -gt 0 -and $this.Values -notcontains "$value") {
            throw [System.Management.Automation.ArgumentTransformationMetadataException]::new("'$value' is not one of $($this.Values -join ', ')")
        }
        return $value
    }
}

# Takes lists, also as one text with commas, as a cell of a file has them: the engine would read the text 5,6 as the number 56.
# Empty text is the empty list, which clears.
class IpamList : System.Management.Automation.ArgumentTransformationAttribute {
    [object] Transform([System.Management.Automation.EngineIntrinsics] $engine, [object] $value) {
        $text = $value
        if ($value -is [psobject]) {
            $text = $value.PSObject.BaseObject
        }
        if ($text -isnot [string]) {
            return $value
        }
        if ($text.Trim() -eq '') {
            return @()
        }
        return $text.Split(',').Trim()
    }
}

# Tells null from empty text: null leaves a property as it is, empty text clears it. The engine would make both empty.
class IpamText : System.Management.Automation.ArgumentTransformationAttribute {
    [object] Transform([System.Management.Automation.EngineIntrinsics] $engine, [object] $value) {
        if ($null -eq $value) {
            # A class resolves types when it is parsed, a function when it runs.
            return Get-IpamUnchanged
        }
        return $value
    }
}

function ConvertTo-IpamObject {
    # Returns an object of the kind for its live or deserialized form, $null for anything else.
    param($Value, [string] $Kind)

    if ($Value -is [Ipam.IpamObject]) {
        if ($Value.GetKind() -eq $Kind) {
            return $Value
        }
        return $null
    }
    $deserialized = @($Value.PSObject.TypeNames) -like 'Deserialized.Ipam.*'
    if ($deserialized -notcontains "Deserialized.Ipam.$Kind") {
        return $null
    }
    $made = [Ipam.ObjectFactory]::Create($Kind)
    foreach ($property in $Value.PSObject.Properties) {
        $made.Restore($property.Name, (ConvertFrom-IpamEnum $property.Value))
    }
    return $made
}

function ConvertFrom-IpamEnum {
    # Returns the name of a deserialized enumeration, which comes back as a number that prints the name; anything else as it is.
    param($Value)

    if ($Value -is [psobject] -and "$($Value.PSObject.TypeNames)" -like '*System.Enum*') {
        return $Value.ToString()
    }
    return , $Value
}

function Get-IpamUnchanged {
    # Returns the argument that leaves a property as it is.
    return [Ipam.IpamOperation]::Unchanged
}
