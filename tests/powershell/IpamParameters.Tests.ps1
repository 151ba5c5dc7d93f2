# Every command against Microsoft's parameter facts (tests/fixtures/ipamserver-cmdlets.json).

BeforeDiscovery {
    $root = Split-Path (Split-Path $PSScriptRoot)
    $facts = Get-Content -Raw (Join-Path $root 'tests/fixtures/ipamserver-cmdlets.json') | ConvertFrom-Json
    $public = Get-ChildItem (Join-Path $root 'powershell/Ipam/Public') -Filter *.ps1 | ForEach-Object { $_.BaseName }
    $script:Cases = $facts.cmdlets | Where-Object { $public -contains $_.cmdlet } | ForEach-Object { @{ Name = $_.cmdlet; Fact = $_ } }
    $script:Commands = $public | ForEach-Object { @{ Name = $_ } }
}

BeforeAll {
    . $PSScriptRoot/Common.ps1

    # The differences that were chosen, each with its reason. Types first: Microsoft's name, ours.
    $script:TypeOf = @{
        'CimSession[]'           = 'System.Object[]'               # a connection, a name, a path or a CimSession (decision 2)
        'CimInstance'            = 'the class of the object'       # no WMI: objects are .NET classes (decision 8)
        'CimInstance[]'          = 'arrays of the class'
        'String'                 = 'System.String'
        'String[]'               = 'System.String[]'
        'IPAddress'              = 'System.Net.IPAddress'
        'IPAddress[]'            = 'System.Net.IPAddress[]'
        'UInt16[]'               = 'System.UInt16[]'
        'Int32'                  = 'System.Int32'
        'UInt32'                 = 'System.UInt32'
        'Double'                 = 'System.Double'
        'DateTime'               = 'System.DateTime'
        'SwitchParameter'        = 'System.Management.Automation.SwitchParameter'
        'VirtualizationType'     = 'Ipam.VirtualizationType'
        'VirtualizationType[]'   = 'Ipam.VirtualizationType[]'
        'AddressAssignment'      = 'Ipam.AddressAssignment'
        'AddressFamily[]'        = 'Ipam.AddressFamily[]'
        'AddressCategory[]'      = 'Ipam.AddressCategory[]'
        'AddressSpaceType[]'     = 'Ipam.AddressSpaceType[]'
        'DhcpReservationType'    = 'Ipam.DhcpReservationType'
        'UtilizationCalculation' = 'Ipam.UtilizationCalculation'
    }
    $script:Common = @([System.Management.Automation.PSCmdlet]::CommonParameters) + 'ProgressAction'

    function Get-ValueSet {
        # Returns the values that a parameter takes: those of its set, else the names of its enumeration.
        param($Parameter)

        $set = $Parameter.Attributes | Where-Object { $_ -is [System.Management.Automation.ValidateSetAttribute] } | ForEach-Object { $_.ValidValues }
        $own = $Parameter.Attributes | Where-Object { $_.GetType().Name -eq 'IpamValue' } | ForEach-Object { $_.Values }
        if ($set) { return $set }
        if ($own) { return $own }
        $type = $Parameter.ParameterType
        if ($type.IsArray) { $type = $type.GetElementType() }
        $inner = [Nullable]::GetUnderlyingType($type)
        if ($inner) { $type = $inner }
        if ($type.IsEnum) { return [Enum]::GetNames($type) }
    }
}

Describe 'Parameters of <Name>' -ForEach $script:Cases {
    BeforeAll {
        $command = Get-Command -Name $Name -Module Ipam
        $facts = $Fact
    }

    It 'has the parameters, no more and no fewer' {
        $expected = @($facts.parameters.PSObject.Properties | ForEach-Object { $_.Name }) | Sort-Object
        $found = @($command.Parameters.Keys | Where-Object { $script:Common -notcontains $_ }) | Sort-Object
        $found | Should -Be $expected
    }

    It 'has the sets and the default set' {
        # The documentation names no set where there is only one.
        $expected = @($facts.parameter_sets | ForEach-Object { if ($_.name -eq '(All)') { '__AllParameterSets' } else { $_.name } }) | Sort-Object
        @($command.ParameterSets | ForEach-Object { $_.Name } | Sort-Object) | Should -Be $expected
        $default = @($facts.parameter_sets | Where-Object { $_.default } | ForEach-Object { $_.name })
        if ($default -and $default[0] -ne '(All)') { $command.DefaultParameterSet | Should -Be $default[0] }
    }

    It 'has in each set the same parameters, mandatory ones and positions' {
        foreach ($set in $facts.parameter_sets) {
            $name = if ($set.name -eq '(All)') { '__AllParameterSets' } else { $set.name }
            $ours = $command.ParameterSets | Where-Object { $_.Name -eq $name }
            $expected = $set.parameters | ForEach-Object {
                $position = if ($_.PSObject.Properties['position']) { $_.position - 1 } else { [int]::MinValue }
                "$($_.name) $($_.mandatory) $position"
            } | Sort-Object
            $found = $ours.Parameters | Where-Object { $script:Common -notcontains $_.Name } | ForEach-Object { "$($_.Name) $($_.IsMandatory) $($_.Position)" } | Sort-Object
            $found | Should -Be $expected -Because "that is set $name"
        }
    }

    It 'has types, aliases, pipeline binding and value sets' {
        foreach ($fact in $facts.parameters.PSObject.Properties) {
            $parameter = $command.Parameters[$fact.Name]
            $type = $parameter.ParameterType
            $inner = [Nullable]::GetUnderlyingType($type)
            if ($inner) { $type = $inner }
            if ($fact.Value.type -like 'CimInstance*') {
                # MappingToBlock takes anything with a NetworkId, because blocks do not exist yet.
                if ($fact.Name -eq 'MappingToBlock') { $type | Should -Be ([psobject]) }
                else {
                    $element = if ($type.IsArray) { $type.GetElementType() } else { $type }
                    $type.IsArray | Should -Be $fact.Value.type.EndsWith('[]')
                    $element.IsSubclassOf([Ipam.IpamObject]) | Should -BeTrue
                }
            }
            else {
                $type.FullName | Should -Be $script:TypeOf[$fact.Value.type] -Because "that is -$($fact.Name)"
            }
            $aliases = if ($fact.Value.PSObject.Properties['aliases']) { @($fact.Value.aliases | Sort-Object) } else { @() }
            @($parameter.Aliases | Sort-Object) | Should -Be $aliases -Because "those are of -$($fact.Name)"
            $pipeline = if ($fact.Value.PSObject.Properties['pipeline']) { $fact.Value.pipeline } else { '' }
            $attributes = @($parameter.Attributes | Where-Object { $_ -is [System.Management.Automation.ParameterAttribute] })
            [bool] @($attributes | Where-Object { $_.ValueFromPipeline }) | Should -Be ($pipeline -like '*ByValue*') -Because "that is -$($fact.Name)"
            [bool] @($attributes | Where-Object { $_.ValueFromPipelineByPropertyName }) | Should -Be ($pipeline -like '*ByPropertyName*') -Because "that is -$($fact.Name)"
            if ($fact.Value.PSObject.Properties['values']) {
                # AddressCategory has None for objects without one; nobody asks for it.
                @(Get-ValueSet $parameter | Sort-Object) | Should -Be @($fact.Value.values | Sort-Object) -Because "those are of -$($fact.Name)"
            }
        }
    }
}

Describe 'Every command' {
    It 'is exported, and nothing else is' {
        @((Get-Module Ipam).ExportedFunctions.Keys | Sort-Object) | Should -Be @(Get-ChildItem (Join-Path $script:Root 'powershell/Ipam/Public') -Filter *.ps1 | ForEach-Object { $_.BaseName } | Sort-Object)
    }

    It '<Name> has help: synopsis, description, every parameter, two examples, inputs, outputs, errors' -ForEach $script:Commands {
        $help = Get-Help $Name -Full
        $help.Synopsis | Should -Match '^\s*\w.*\.\s*$'
        "$($help.description | ForEach-Object { $_.Text })" | Should -Match '\w'
        @($help.examples.example).Count | Should -BeGreaterOrEqual 2
        "$($help.alertSet.alert | ForEach-Object { $_.Text })" | Should -Match 'Errors: '
        $help.returnValues | Should -Not -BeNullOrEmpty
        $help.inputTypes | Should -Not -BeNullOrEmpty
        foreach ($parameter in (Get-Command $Name).Parameters.Keys | Where-Object { $script:Common -notcontains $_ -and 'WhatIf', 'Confirm' -notcontains $_ }) {
            "$((Get-Help $Name -Parameter $parameter).description | ForEach-Object { $_.Text })" | Should -Match '\w' -Because "-$parameter of $Name needs a sentence"
        }
    }

    It '<Name> has an approved verb' -ForEach $script:Commands {
        @(Get-Verb | ForEach-Object { $_.Verb }) | Should -Contain ($Name -split '-')[0]
    }
}
