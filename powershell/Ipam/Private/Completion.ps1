# Completion of live values. A completer never throws, never makes a store, and says nothing where no store is named. What it reads is bounded,
# whatever the size of the store.

# The most values that are offered.
$script:IpamHintsShown = 100

# Parameters whose values are those of the custom field of their name, without a leading New.
$script:IpamFieldParameters = 'VmmLogicalNetwork', 'NetworkSite', 'DeviceType', 'IpAddressState', 'Tenant', 'VmNetwork', 'IsolationMethod', 'ManagedByService', 'NewManagedByService',
'ServiceInstance', 'NewServiceInstance', 'Rir'

function New-IpamHint {
    # Makes what is offered: a text, and what it is.
    param([string] $Text, [string] $Description)

    return @{ Text = $Text; Description = $Description }
}

function Get-IpamCompletion {
    # Turns hints into completion results: those that begin with the typed text, quoted where they need it.
    param([string] $Word, $Hints)

    # Blanks do not count: the field VmmLogicalNetwork is also found by what is shown, VMM Logical Network.
    $typed = $Word.Trim("'", '"') -replace '\s'
    $shown = @{}
    foreach ($hint in @($Hints | Where-Object { $null -ne $_ -and $_.Text -ne '' })) {
        $text = $hint.Text
        if ($shown.Count -lt $script:IpamHintsShown -and -not $shown.ContainsKey($text) -and ($text -replace '\s').StartsWith($typed, [System.StringComparison]::CurrentCultureIgnoreCase)) {
            $shown[$text] = $true
            $quoted = $text
            if ($text -notmatch '^[\w.:/-]+$' -or $text -match '^-') {
                $quoted = "'" + [System.Management.Automation.Language.CodeGeneration]::EscapeSingleQuotedStringContent($text) + "'"
            }
            New-Object System.Management.Automation.CompletionResult $quoted, $text, 'ParameterValue', $(if ($hint.Description) { $hint.Description } else { $text })
        }
    }
}

function Get-IpamCompletionStore {
    # Returns the store that the command line names, or that of the session; nothing when there is none.
    param($Bound)

    if ($Bound.ContainsKey('CimSession')) {
        return Get-IpamOpenConnection @($Bound['CimSession'])[0]
    }
    if ($null -ne $script:IpamCurrent -and $script:IpamCurrent.IsOpen) {
        return $script:IpamCurrent
    }
    $found = [Ipam.IpamConnection]::Find('')
    if ($found.Connection -match '^postgres' -or (Test-Path -LiteralPath ($found.Connection -replace '^sqlite://'))) {
        return Open-IpamStore ''
    }
}

function Get-IpamForCompletion {
    # Reads objects of a kind that has few.
    param($Store, [string] $Kind, [hashtable] $Where)

    $operation = New-Object Ipam.IpamOperation 'Get', $Kind
    $operation.Filter = New-Object Ipam.IpamRecord ($Kind + 'Filter')
    foreach ($name in $Where.Keys) {
        $operation.Filter.Set($name, $Where[$name])
    }
    foreach ($result in $operation.Run(@($Store), 0)) {
        if ($null -ne $result.Value) {
            $result.Value
        }
    }
}

function Get-IpamKeyHint {
    # Returns the keys of a kind that begin with a word.
    param($Store, [string] $Kind, [string] $Word)

    return [Ipam.IpamHints]::Find($Store, $Kind, $Word.Trim("'", '"'), $script:IpamHintsShown)
}

function Get-IpamFieldHint {
    # Returns the custom fields.
    param($Store)

    foreach ($field in Get-IpamForCompletion $Store IpamCustomField @{}) {
        New-IpamHint $field.Name $(if ($field.MultiValue) { "Custom field $($field.Name) with a list of $($field.CustomValueName.Count) values" } else { "Custom field $($field.Name), free text" })
    }
}

function Get-IpamValueHint {
    # Returns the values of a custom field, nothing without one.
    param($Store, [string] $Field)

    if ($Field -eq '') {
        return
    }
    foreach ($one in Get-IpamForCompletion $Store IpamCustomField @{ Name = $Field }) {
        foreach ($value in $one.CustomValueName) {
            New-IpamHint $value "Value of the custom field $($one.Name)"
        }
    }
}

function Get-IpamSettingHint {
    # Returns what can stand at the end of a text Name=Value;Name=Value: names of fields, or the values of the field that is named last.
    param($Store, [string] $Word)

    $text = $Word.Trim("'", '"')
    $before = $text.Substring(0, $text.LastIndexOf(';') + 1)
    $last = $text.Substring($before.Length)
    $at = $last.IndexOf('=')
    if ($at -ge 0) {
        $name = $last.Substring(0, $at)
        $hints = @(Get-IpamValueHint $Store $name)
        $before += "$name="
        $end = ''
    }
    else {
        $hints = @(Get-IpamFieldHint $Store)
        $end = '='
    }
    foreach ($hint in $hints) {
        New-IpamHint "$before$($hint.Text -replace '([;=:\\])', '\$1')$end" $hint.Description
    }
}

function Get-IpamPairHint {
    # Returns what can stand in a pair value1:value2 of two fields.
    param($Store, [string] $Word, $Bound)

    $one, $rest = $Word.Trim("'", '"') -split '(?<!\\):', 2
    if ($null -eq $rest) {
        foreach ($hint in Get-IpamValueHint $Store $Bound['CustomFieldOne']) {
            New-IpamHint "$($hint.Text -replace '([;=:\\])', '\$1'):" $hint.Description
        }
        return
    }
    foreach ($hint in Get-IpamValueHint $Store $Bound['CustomFieldTwo']) {
        New-IpamHint "${one}:$($hint.Text -replace '([;=:\\])', '\$1')" $hint.Description
    }
}

function Get-IpamRangeHint {
    # Returns starts of ranges, or the ends of those that start where the command line says.
    param($Store, [string] $Parameter, [string] $Word, $Bound)

    if ($Parameter -like 'Start*') {
        return Get-IpamKeyHint $Store IpamRange $Word
    }
    $start = "$($Bound['StartIPAddress'])"
    if ($start -ne '') {
        foreach ($hint in Get-IpamKeyHint $Store IpamRange $start) {
            if ($hint.Text -eq $start) {
                New-IpamHint $hint.End $hint.Description
            }
        }
    }
}

function Get-IpamSavedHint {
    # Returns the saved connections.
    foreach ($saved in [Ipam.IpamConnection]::GetSaved()) {
        New-IpamHint $saved.Name "Saved connection $($saved.Connection)"
    }
}

function Complete-IpamArgument {
    # Returns the completions of one parameter.
    param([string] $Command, [string] $Parameter, [string] $Word, $Bound)

    try {
        if ($Parameter -match '^(CimSession|Connection|Forget)$' -or ($Parameter -eq 'Name' -and $Command -like '*Connect*')) {
            return Get-IpamCompletion $Word (Get-IpamSavedHint)
        }
        $store = Get-IpamCompletionStore $Bound
        if ($null -eq $store) {
            return
        }
        $hints = switch -Regex ($Parameter) {
            'AddressSpace$' { Get-IpamKeyHint $store IpamAddressSpace $Word; break }
            '^NetworkId$' { Get-IpamKeyHint $store $(if ($Command -like '*Block') { 'IpamBlock' } else { 'IpamSubnet' }) $Word; break }
            '^(Start|End)IPAddress$' { Get-IpamRangeHint $store $Parameter $Word $Bound; break }
            '^IpAddress$' { Get-IpamKeyHint $store IpamAddress $Word; break }
            '^CustomField(One|Two)$' { Get-IpamFieldHint $store; break }
            '^(Add)?CustomConfiguration$' { Get-IpamSettingHint $store $Word; break }
            '^RemoveCustomConfiguration$' { Get-IpamFieldHint $store; break }
            '^(Add|Remove)?AssociationValue$' { Get-IpamPairHint $store $Word $Bound; break }
            '^AccessScopePath$' { foreach ($scope in Get-IpamForCompletion $store IpamAccessScope @{}) { New-IpamHint $scope.AccessScopePath $(if ($scope.Description) { $scope.Description } else { 'Access scope' }) }; break }
            '^Value$' { Get-IpamValueHint $store $Bound['Name']; break }
            '^Name$' {
                if ($Command -like '*Custom*') {
                    Get-IpamFieldHint $store
                }
                elseif ($Command -like '*AddressSpace') {
                    Get-IpamKeyHint $store IpamAddressSpace $Word
                }
                break
            }
            default { Get-IpamValueHint $store ($Parameter -replace '^New') }
        }
        Get-IpamCompletion $Word $hints
    }
    catch {
        # Completion is a help; whatever fails here is said by the command itself, and leaves no error behind.
        Clear-IpamCaught $_.Exception
        Write-Debug "no completion: $_"
    }
}

function Register-IpamCompleter {
    # Registers the completer for every parameter that it knows, on the commands given.
    param([string[]] $Command)

    $completer = {
        param($commandName, $parameterName, $wordToComplete, $commandAst, $fakeBoundParameters)
        Complete-IpamArgument $commandName $parameterName $wordToComplete $fakeBoundParameters
    }
    foreach ($parameter in @($script:IpamFieldParameters) + 'CimSession', 'AddressSpace', 'NewAddressSpace', 'AssociatedProviderAddressSpace', 'MappingToProviderAddressSpace',
        'NetworkId', 'StartIPAddress', 'EndIPAddress', 'IpAddress', 'CustomFieldOne', 'CustomFieldTwo', 'CustomConfiguration', 'AddCustomConfiguration',
        'RemoveCustomConfiguration', 'AssociationValue', 'AddAssociationValue', 'RemoveAssociationValue', 'AccessScopePath', 'Value', 'Name') {
        Register-ArgumentCompleter -CommandName $Command -ParameterName $parameter -ScriptBlock $completer
    }
    Register-ArgumentCompleter -CommandName 'Connect-Ipam' -ParameterName 'Connection' -ScriptBlock $completer
    Register-ArgumentCompleter -CommandName 'Disconnect-Ipam' -ParameterName 'Forget' -ScriptBlock $completer
}
