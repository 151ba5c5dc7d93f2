# Every class of Microsoft's provider that commands emit (tests/fixtures/ipam-objects.json) against ours: every property under its name, of its
# type, with its numbers; and what users see of the objects. What differs by choice stands in Parity.psd1.

BeforeDiscovery {
    $root = Split-Path (Split-Path $PSScriptRoot)
    $facts = Get-Content -Raw (Join-Path $root 'tests/fixtures/ipam-objects.json') | ConvertFrom-Json
    $script:Classes = $facts.classes | ForEach-Object { @{ Name = $_.class; Fact = $_ } }
    $views = ([xml] (Get-Content -Raw (Join-Path $root 'powershell/Ipam/Ipam.Format.ps1xml'))).Configuration.ViewDefinitions.View
    $script:Tables = @($views | Where-Object { $_.TableControl } | ForEach-Object { @{ Type = @($_.ViewSelectedBy.TypeName)[0]; Columns = @($_.TableControl.TableHeaders.TableColumnHeader).Count } })
}

BeforeAll {
    . $PSScriptRoot/Common.ps1
    $script:Chosen = Import-PowerShellDataFile (Join-Path $PSScriptRoot 'Parity.psd1')
    $script:ClassOf = @{
        MSFT_IPAM_IPAddressUtilizationThreshold = 'IpamAddressUtilizationThreshold'; MSFT_IPAM_ConfigLogEntry = 'IpamConfigurationEvent'
        MSFT_IPAM_DBConfig = 'IpamDatabase'; MSFT_IPAM_ServerConfiguration = 'IpamConfiguration'
    }
    $script:Whole = [uint16], [uint32], [uint64], [int], [long]

    function Test-TypeFits {
        # Tells whether a property of a .NET type holds what one of a CIM type holds.
        param([string] $Cim, [type] $Type)

        $inner = [Nullable]::GetUnderlyingType($Type)
        if ($inner) { $Type = $inner }
        switch -Regex ($Cim) {
            '^string\[\]$' { return $Type.IsArray }
            '^uint16\[\]$' { return $Type -eq [uint16[]] }
            '^string$' { return $Type -eq [string] -or $Type -eq [ipaddress] }
            '^boolean$' { return $Type -eq [bool] }
            '^datetime$' { return $Type -eq [datetime] }
            '^real' { return $Type -eq [double] }
            '^(u|s)?int' { return $script:Whole -contains $Type -or $Type.IsEnum }
            '^MSFT_IPAM_(\w+)\[\]$' { return $Type.Name -eq "Ipam$($Matches[1])[]" }
        }
        throw "no .NET type is known for $Cim"
    }
}

Describe 'Class <Name>' -ForEach $script:Classes {
    It 'is there with every property, its type and its numbers' {
        $chosen = @($script:Chosen.Objects | Where-Object { $_.Class -eq $Name })
        if ($chosen | Where-Object { -not $_.ContainsKey('Property') }) { return }
        $ours = if ($script:ClassOf.ContainsKey($Name)) { $script:ClassOf[$Name] } else { $Name -replace '^MSFT_IPAM_', 'Ipam' }
        $type = "Ipam.$ours" -as [type]
        $type | Should -Not -BeNullOrEmpty -Because "$Name is Ipam.$ours"
        foreach ($fact in $Fact.properties) {
            if ($chosen | Where-Object { $_.Property -eq $fact.name }) { continue }
            # Names of properties ignore case, as in PowerShell.
            $property = $type.GetProperties() | Where-Object { $_.Name -eq $fact.name }
            $property | Should -Not -BeNullOrEmpty -Because "$ours needs $($fact.name)"
            Test-TypeFits $fact.cim_type $property.PropertyType | Should -BeTrue -Because "$ours.$($fact.name) is $($fact.cim_type), not $($property.PropertyType)"
            if ($fact.PSObject.Properties['values']) {
                $enum = [Nullable]::GetUnderlyingType($property.PropertyType)
                if (-not $enum) { $enum = $property.PropertyType }
                foreach ($value in $fact.values.PSObject.Properties) {
                    $name = $value.Name -replace '/.*' -replace '\W'
                    [Enum]::IsDefined($enum, [int] $value.Value) | Should -BeTrue -Because "$enum has the number $($value.Value), $name"
                    if ([Enum]::GetNames($enum) -contains $name) { [int] [Enum]::Parse($enum, $name, $true) | Should -Be $value.Value -Because "$enum.$name" }
                }
            }
        }
    }
}

Describe 'The list of chosen differences of classes' {
    It 'has a reason for each and names what is there' {
        $facts = Get-Content -Raw (Join-Path $script:Root 'tests/fixtures/ipam-objects.json') | ConvertFrom-Json
        foreach ($entry in $script:Chosen.Objects) {
            $entry.Why | Should -Match '\w{3}'
            $class = $facts.classes | Where-Object { $_.class -eq $entry.Class }
            $class | Should -Not -BeNullOrEmpty
            if ($entry.ContainsKey('Property')) { @($class.properties | ForEach-Object { $_.name }) | Should -Contain $entry.Property }
        }
    }
}

Describe 'The default view of <Type>' -ForEach $script:Tables {
    It 'has each heading on one line in a window of <_> characters, and shows every column' -ForEach 80, 120 {
        $lines = @(((New-Object $Type) | Format-Table | Out-String -Width $_) -split '\r?\n' | Where-Object { $_.Trim() })
        $lines[1] | Should -Match '^[- ]+$' -Because "the headings are '$($lines[0])'"
        @($lines[0].Trim() -split '\s+').Count | Should -Be $Columns
    }
}

Describe 'What an administrator looks for' {
    It 'is what <Command> shows in a window of 80 characters, and every property in a list' -ForEach @(
        @{ Command = 'Get-IpamSubnet'; Type = 'Ipam.IpamSubnet'; Shown = 'NetworkId Name AddressSpace VlanId Utilized% Overlap' }
        @{ Command = 'Get-IpamRange'; Type = 'Ipam.IpamRange'; Shown = 'StartIPAddress EndIPAddress AddressSpace ManagedBy Instance Utilized%' }
        @{ Command = 'Get-IpamAddress'; Type = 'Ipam.IpamAddress'; Shown = 'IpAddress DeviceName State AddressSpace ManagedBy Instance' }
        @{ Command = 'Get-IpamBlock'; Type = 'Ipam.IpamBlock'; Shown = 'NetworkId StartIPAddress EndIPAddress Rir Assigned% Utilized%' }
        @{ Command = 'Get-IpamConfigurationEvent'; Type = 'Ipam.IpamConfigurationEvent'; Shown = 'TimeOfEvent UserName Operation Message' }
    ) {
        $one = New-Object $Type
        $headings = @(($one | Out-String -Width 80) -split '\r?\n' | Where-Object { $_.Trim() })[0]
        ($headings.Trim() -split '\s+') -join ' ' | Should -BeExactly $Shown
        $list = $one | Format-List * | Out-String -Width 200
        foreach ($property in $one.GetType().GetProperties()) { $list | Should -Match "(?m)^$($property.Name)\s+:" }
    }
}
