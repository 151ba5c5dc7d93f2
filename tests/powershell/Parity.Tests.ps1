# Every command of Microsoft's module that is ours (53 of 76) against the facts of its reference (tests/fixtures/ipamserver-cmdlets.json), in
# every respect. What differs by choice stands in Parity.psd1.

BeforeDiscovery {
    $root = Split-Path (Split-Path $PSScriptRoot)
    $facts = Get-Content -Raw (Join-Path $root 'tests/fixtures/ipamserver-cmdlets.json') | ConvertFrom-Json
    $public = Get-ChildItem (Join-Path $root 'powershell/Ipam/Public') -Filter *.ps1 | ForEach-Object { $_.BaseName }
    $script:Cases = $facts.cmdlets | Where-Object { $public -contains $_.cmdlet } | ForEach-Object { @{ Name = $_.cmdlet; Fact = $_ } }
}

BeforeAll {
    . $PSScriptRoot/Common.ps1
    $script:Facts = Get-Content -Raw (Join-Path $script:Root 'tests/fixtures/ipamserver-cmdlets.json') | ConvertFrom-Json
    $script:Chosen = Import-PowerShellDataFile (Join-Path $PSScriptRoot 'Parity.psd1')
    $script:Common = @([System.Management.Automation.PSCmdlet]::CommonParameters) + 'ProgressAction'
    $script:NetName = @{
        String = 'System.String'; IPAddress = 'System.Net.IPAddress'; UInt16 = 'System.UInt16'; Int32 = 'System.Int32'; UInt32 = 'System.UInt32'; Double = 'System.Double'
        DateTime = 'System.DateTime'; SwitchParameter = 'System.Management.Automation.SwitchParameter'; PSCredential = 'System.Management.Automation.PSCredential'
        SecureString = 'System.Security.SecureString'
    }

    function Get-Chosen {
        # Returns what one of the lists says of a parameter of a command, or $null.
        param([string] $List, [string] $Command, [string] $Parameter)

        return $script:Chosen[$List] | Where-Object { $_.Parameter -eq $Parameter -and @($_.Commands) -contains $Command }
    }

    function Get-ExpectedType {
        # Returns the full name of the type that a type of the reference is here.
        param([string] $Theirs)

        $chosen = $script:Chosen.Types | Where-Object { $_.Theirs -eq $Theirs }
        if ($chosen) { return $chosen.Ours }
        $name = $Theirs -replace '\[\]$'
        $full = if ($script:NetName.ContainsKey($name)) { $script:NetName[$name] } else { "Ipam.$name" }
        return $full + $Theirs.Substring($name.Length)
    }

    function Get-PlainType {
        # Returns a type without Nullable.
        param($Type)

        $inner = [Nullable]::GetUnderlyingType($Type)
        if ($inner) { return $inner }
        return $Type
    }

    function Get-ValueSet {
        # Returns the values that a parameter takes: those of its set, else the names of its enumeration.
        param($Parameter)

        $set = $Parameter.Attributes | Where-Object { $_ -is [System.Management.Automation.ValidateSetAttribute] } | ForEach-Object { $_.ValidValues }
        $own = $Parameter.Attributes | Where-Object { $_.GetType().Name -eq 'IpamValue' } | ForEach-Object { $_.Values }
        if ($set) { return $set }
        if ($own) { return $own }
        $type = $Parameter.ParameterType
        if ($type.IsArray) { $type = $type.GetElementType() }
        $type = Get-PlainType $type
        if ($type.IsEnum) { return [Enum]::GetNames($type) }
    }

    function Get-ClassName {
        # Returns the short name of a class of output: that of a WMI class, of a .NET one or of ours.
        param([string] $Name)

        return ($Name -replace '^CimInstance#ROOT/microsoft/ipam/MSFT_IPAM_', 'Ipam' -replace '^.*\.' -replace '\[\]$')
    }
}

Describe 'The 53 commands' {
    It 'are all there' {
        $wanted = @($script:Facts.cmdlets | ForEach-Object { $_.cmdlet } | Where-Object { $script:Facts.out_of_scope_windows_infrastructure -notcontains $_ })
        $wanted.Count | Should -Be 53
        $exported = @((Get-Module Ipam).ExportedFunctions.Keys)
        @($wanted | Where-Object { $exported -notcontains $_ }) | Should -BeNullOrEmpty
    }

    It 'are not joined by one of the 23 that manage other servers, which would do nothing here' {
        $exported = @((Get-Module Ipam).ExportedFunctions.Keys)
        @($script:Facts.out_of_scope_windows_infrastructure | Where-Object { $exported -contains $_ }) | Should -BeNullOrEmpty
    }
}

Describe 'The list of chosen differences' {
    It 'has a reason for each, and no entry that nothing needs' {
        foreach ($entry in @($script:Chosen.Types) + $script:Chosen.Parameters + $script:Chosen.Added + $script:Chosen.Left + $script:Chosen.Outputs) {
            $entry.Why | Should -Match '\w{3}'
        }
        foreach ($list in 'Parameters', 'Added', 'Left') {
            foreach ($entry in $script:Chosen[$list]) {
                foreach ($command in $entry.Commands) {
                    $fact = $script:Facts.cmdlets | Where-Object { $_.cmdlet -eq $command }
                    $theirs = $fact.parameters.PSObject.Properties[$entry.Parameter]
                    $ours = (Get-Command $command).Parameters[$entry.Parameter]
                    switch ($list) {
                        'Added' { $null -ne $ours -and $null -eq $theirs | Should -BeTrue -Because "$command -$($entry.Parameter) is listed as ours" }
                        'Left' { $null -eq $ours -and $null -ne $theirs | Should -BeTrue -Because "$command -$($entry.Parameter) is listed as left out" }
                        'Parameters' {
                            $expected = Get-ExpectedType $theirs.Value.type
                            (Get-PlainType $ours.ParameterType).FullName | Should -Not -Be $expected -Because "$command -$($entry.Parameter) is listed as different"
                        }
                    }
                }
            }
        }
        foreach ($entry in $script:Chosen.Outputs) {
            foreach ($command in $entry.Commands) {
                $theirs = @(($script:Facts.cmdlets | Where-Object { $_.cmdlet -eq $command }).outputs | ForEach-Object { Get-ClassName $_ })
                $theirs | Should -Be @($entry.Theirs | ForEach-Object { Get-ClassName $_ })
                $theirs | Should -Not -Be @((Get-Command $command).OutputType | ForEach-Object { Get-ClassName $_.Name })
            }
        }
    }

    It 'is what docs/compatibility.md shows' {
        $page = Get-Content -Raw (Join-Path $script:Root 'docs/compatibility.md')
        foreach ($entry in @($script:Chosen.Types) + $script:Chosen.Parameters + $script:Chosen.Added + $script:Chosen.Left + $script:Chosen.Outputs) {
            $page | Should -Match ([regex]::Escape($entry.Why))
        }
        foreach ($entry in @($script:Chosen.Parameters) + $script:Chosen.Added + $script:Chosen.Left) {
            $page | Should -Match ([regex]::Escape("-$($entry.Parameter)"))
        }
        $page | Should -Match ([regex]::Escape($script:Chosen.Nullable))
    }
}

Describe '<Name> and its reference' -ForEach $script:Cases {
    BeforeAll {
        $command = Get-Command -Name $Name -Module Ipam
        $facts = $Fact
        $added = @($script:Chosen.Added | Where-Object { @($_.Commands) -contains $Name } | ForEach-Object { $_.Parameter })
        $left = @($script:Chosen.Left | Where-Object { @($_.Commands) -contains $Name } | ForEach-Object { $_.Parameter })
        $passed = $script:Common + $added
        $sets = $script:Chosen.Sets | Where-Object { $_.Command -eq $Name }
        # The reference names no set where there is only one.
        $only = if ($sets) { $sets.Theirs } else { '__AllParameterSets' }
    }

    It 'have the same parameters' {
        $expected = @($facts.parameters.PSObject.Properties | ForEach-Object { $_.Name } | Where-Object { $left -notcontains $_ }) | Sort-Object
        $found = @($command.Parameters.Keys | Where-Object { $passed -notcontains $_ }) | Sort-Object
        $found | Should -Be $expected
    }

    It 'have the same sets and default set' {
        $expected = @(@($facts.parameter_sets | ForEach-Object { if ($_.name -eq '(All)') { $only } else { $_.name } }) + @($sets | Where-Object { $_ } | ForEach-Object { $_.Added }) | Sort-Object)
        @($command.ParameterSets | ForEach-Object { $_.Name } | Sort-Object) | Should -Be $expected
        $default = @($facts.parameter_sets | Where-Object { $_.default } | ForEach-Object { $_.name })
        if ($default -and $default[0] -ne '(All)') { $command.DefaultParameterSet | Should -Be $default[0] }
    }

    It 'have in each set the same parameters, mandatory ones and positions' {
        foreach ($set in $facts.parameter_sets) {
            $name = if ($set.name -eq '(All)') { $only } else { $set.name }
            $ours = $command.ParameterSets | Where-Object { $_.Name -eq $name }
            $expected = $set.parameters | Where-Object { $left -notcontains $_.name } | ForEach-Object {
                $position = if ($_.PSObject.Properties['position']) { $_.position - 1 } else { [int]::MinValue }
                "$($_.name) $($_.mandatory) $position"
            } | Sort-Object
            $found = $ours.Parameters | Where-Object { $passed -notcontains $_.Name } | ForEach-Object { "$($_.Name) $($_.IsMandatory) $($_.Position)" } | Sort-Object
            $found | Should -Be $expected -Because "that is set $name"
        }
    }

    It 'have the same types' {
        foreach ($fact in $facts.parameters.PSObject.Properties | Where-Object { $left -notcontains $_.Name }) {
            $type = Get-PlainType $command.Parameters[$fact.Name].ParameterType
            $chosen = Get-Chosen Parameters $Name $fact.Name
            if (-not $chosen -and $fact.Value.type -like 'CimInstance*') {
                $element = if ($type.IsArray) { $type.GetElementType() } else { $type }
                $type.IsArray | Should -Be $fact.Value.type.EndsWith('[]') -Because "that is -$($fact.Name)"
                $element.IsSubclassOf([Ipam.IpamObject]) | Should -BeTrue -Because "that is -$($fact.Name)"
                continue
            }
            $expected = if ($chosen) { $chosen.Ours } else { Get-ExpectedType $fact.Value.type }
            $type.FullName | Should -Be $expected -Because "that is -$($fact.Name)"
        }
    }

    It 'have the same aliases, pipeline binding and value sets' {
        foreach ($fact in $facts.parameters.PSObject.Properties | Where-Object { $left -notcontains $_.Name }) {
            $parameter = $command.Parameters[$fact.Name]
            $aliases = if ($fact.Value.PSObject.Properties['aliases']) { @($fact.Value.aliases | Sort-Object) } else { @() }
            @($parameter.Aliases | Sort-Object) | Should -Be $aliases -Because "those are of -$($fact.Name)"
            $pipeline = if ($fact.Value.PSObject.Properties['pipeline']) { $fact.Value.pipeline } else { '' }
            $attributes = @($parameter.Attributes | Where-Object { $_ -is [System.Management.Automation.ParameterAttribute] })
            [bool] @($attributes | Where-Object { $_.ValueFromPipeline }) | Should -Be ($pipeline -like '*ByValue*') -Because "that is -$($fact.Name)"
            [bool] @($attributes | Where-Object { $_.ValueFromPipelineByPropertyName }) | Should -Be ($pipeline -like '*ByPropertyName*') -Because "that is -$($fact.Name)"
            if ($fact.Value.PSObject.Properties['values']) {
                @(Get-ValueSet $parameter | Sort-Object) | Should -Be @($fact.Value.values | Sort-Object) -Because "those are of -$($fact.Name)"
            }
        }
    }

    It 'have the same class of output' {
        $chosen = $script:Chosen.Outputs | Where-Object { @($_.Commands) -contains $Name }
        # The reference is silent about some commands.
        if ($facts.outputs) {
            $expected = @(if ($chosen) { $chosen.Ours } else { $facts.outputs | ForEach-Object { Get-ClassName $_ } })
            @($command.OutputType | ForEach-Object { Get-ClassName $_.Name }) | Should -Be $expected
        }
    }
}
