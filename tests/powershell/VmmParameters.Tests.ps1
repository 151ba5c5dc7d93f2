# Every SC command has the parameters, sets, positions, aliases, pipeline binding and value sets of the reference; what differs by choice
# is listed with its reason, and a difference that is not there any more is a failure, too.

BeforeDiscovery {
    $reference = Get-Content (Join-Path (Join-Path (Split-Path $PSScriptRoot) 'fixtures') 'vmm-cmdlets.json') -Raw | ConvertFrom-Json
    Import-Module (Join-Path (Join-Path (Split-Path (Split-Path $PSScriptRoot)) 'powershell') 'VirtualMachineManager')
    $commands = foreach ($one in $reference.cmdlets) {
        if (Get-Command $one.cmdlet -Module VirtualMachineManager -ErrorAction SilentlyContinue) { @{ Name = $one.cmdlet; Reference = $one } }
    }
}

BeforeAll {
    . (Join-Path $PSScriptRoot 'VmmCommon.ps1')
    # Name of the difference -> reason.
    $script:Chosen = @{
        'New-SCStaticIPAddressPool default set' = 'without a default set the sets ByLogicalNetworkDefinition and ByMulticastSwitch cannot be told apart'
    }
    # Parameters that ask for what a command does anyway -> why there is nothing to do.
    $script:Idle = @{
        'Get-SCLogicalNetwork -All'                      = 'all networks are what it gives without it'
        'Get-SCNetworkService -All'                      = 'all services are what it gives without it'
        'Get-SCIPAddress -All'                           = 'all addresses are what it gives without it'
        'Get-SCLogicalNetworkDefinition -ReturnAllTypes' = 'sites of other types stand behind VM subnets in VMM, and are not kept here'
    }
    # Types of objects that do not exist here: any value is taken, and refused with NotSupportedByEmulator, which says more than a failure to bind.
    $script:Foreign = 'Cloud', 'Host', 'VmwResourcePool', 'UserRole', 'PortACL', 'ClientCertificate'
    $script:Common = [System.Management.Automation.PSCmdlet]::CommonParameters + [System.Management.Automation.PSCmdlet]::OptionalCommonParameters

    function Get-Difference {
        # Returns the differences between a command and its reference, one line each.
        param($Name, $Reference)

        $command = Get-Command $Name -Module VirtualMachineManager
        $sets = @($Reference.parameter_sets)
        $default = @($sets | Where-Object { $_.default } | ForEach-Object { $_.name })
        if ($sets.Count -gt 1 -and "$($command.DefaultParameterSet)" -ne "$default") { "$Name default set" }
        $wanted = @($sets | ForEach-Object { $_.name } | Sort-Object)
        $found = @($command.ParameterSets | ForEach-Object { if ($_.Name -eq '__AllParameterSets') { '(All)' } else { $_.Name } } | Sort-Object)
        if ("$found" -ne "$wanted") { "$Name sets: $found instead of $wanted"; return }
        foreach ($set in $sets) {
            $own = $command.ParameterSets | Where-Object { $_.Name -eq $set.name -or ($_.Name -eq '__AllParameterSets' -and $set.name -eq '(All)') }
            $here = @($own.Parameters | Where-Object { $script:Common -notcontains $_.Name -or $_.Name -in 'WhatIf', 'Confirm' })
            $expected = @($set.parameters | ForEach-Object { $_.name })
            foreach ($missing in $expected | Where-Object { $_ -notin $here.Name }) { "$Name $($set.name) lacks $missing" }
            foreach ($more in $here.Name | Where-Object { $_ -notin $expected }) { "$Name $($set.name) has $more" }
            foreach ($one in $set.parameters) {
                $parameter = $here | Where-Object { $_.Name -eq $one.name }
                if (-not $parameter) { continue }
                $facts = $Reference.parameters.($one.name)
                if ($parameter.IsMandatory -ne $one.mandatory) { "$Name $($set.name) mandatory $($one.name)" }
                $position = if ($null -ne $one.PSObject.Properties['position']) { $one.position } else { [int]::MinValue }
                if ($parameter.Position -ne $position) { "$Name $($set.name) position $($one.name)" }
                $pipeline = if ($null -ne $facts.PSObject.Properties['pipeline']) { "$($facts.pipeline)" } else { '' }
                if ($parameter.ValueFromPipeline -ne ($pipeline -match 'ByValue')) { "$Name pipeline $($one.name)" }
                if ($parameter.ValueFromPipelineByPropertyName -ne ($pipeline -match 'ByPropertyName')) { "$Name pipeline by name $($one.name)" }
            }
        }
        foreach ($property in $Reference.parameters.PSObject.Properties) {
            $parameter = $command.Parameters[$property.Name]
            if (-not $parameter) { continue }
            $facts = $property.Value
            $aliases = if ($null -ne $facts.PSObject.Properties['aliases']) { @($facts.aliases | Sort-Object) } else { @() }
            if ("$(@($parameter.Aliases | Sort-Object))" -ne "$aliases") { "$Name aliases $($property.Name): $($parameter.Aliases)" }
            $type = $facts.type -replace '\[\]$'
            if ($type -notin $script:Foreign) {
                if ($parameter.ParameterType.Name -ne $facts.type) { "$Name type $($property.Name): $($parameter.ParameterType.Name)" }
            } elseif ($parameter.ParameterType.Name -ne ('Object' + $(if ($facts.type -like '*`[`]') { '[]' }))) {
                "$Name type $($property.Name): $($parameter.ParameterType.Name)"
            }
            if ($null -ne $facts.PSObject.Properties['values']) {
                $names = @([enum]::GetNames($parameter.ParameterType) | Sort-Object)
                if ("$names" -ne "$(@($facts.values | Sort-Object))") { "$Name values $($property.Name): $names" }
            }
        }
    }
}

Describe 'Parameters of the SC commands' {
    It 'compares every command of the reference' {
        @(Get-Command -Module VirtualMachineManager).Count | Should -Be 39
    }

    It '<Name> is that of the reference' -ForEach $commands {
        $found = @(Get-Difference $Name $Reference)
        $open = @($found | Where-Object { -not $script:Chosen.ContainsKey($_) })
        $open -join "`n" | Should -BeNullOrEmpty
        $gone = @($script:Chosen.Keys | Where-Object { $_ -like "$Name *" -and $_ -notin $found })
        $gone -join "`n" | Should -BeNullOrEmpty
    }

    It '<Name> does something with every parameter that it takes' -ForEach $commands {
        $command = Get-Command $Name -Module VirtualMachineManager
        $refused = & (Get-Module VirtualMachineManager) { @($script:Unsupported.Keys) }
        # The job keeps these, and for a query of what a user role may see they are refused; the server is found for all commands in one place.
        $everywhere = 'VMMServer', 'RunAsynchronously', 'PROTipID', 'JobVariable', 'OnBehalfOfUser', 'OnBehalfOfUserRole'
        # Read as a variable, by the name of a parameter in a table, or of what was bound.
        $bodies = @($command.ScriptBlock.Ast.Body.ProcessBlock)
        # The connection is made in a file of its own.
        if ($Name -eq 'Get-SCVMMServer') { $bodies += & (Get-Module VirtualMachineManager) { (Get-Command New-VmmConnection).ScriptBlock.Ast.Body } }
        $read = foreach ($body in $bodies) {
            $body.FindAll({ $args[0] -is [System.Management.Automation.Language.VariableExpressionAst] }, $true) | ForEach-Object { $_.VariablePath.UserPath }
            $body.FindAll({ $args[0] -is [System.Management.Automation.Language.StringConstantExpressionAst] }, $true) | ForEach-Object { $_.Value }
        }
        # Public addresses are refused by their set.
        $public = @($command.Parameters.Values | Where-Object { "$($_.ParameterSets.Keys)" -eq 'PublicIPAddress' } | ForEach-Object { $_.Name })
        $idle = @($command.Parameters.Keys | Where-Object { $_ -notin $script:Common -and $_ -notin $refused -and $_ -notin $everywhere -and $_ -notin $public -and $_ -notin $read })
        @($idle | Where-Object { -not $script:Idle.ContainsKey("$Name -$_") }) -join ', ' | Should -BeNullOrEmpty
        @($script:Idle.Keys | Where-Object { $_ -like "$Name -*" -and ($_ -replace '.* -') -notin $idle }) -join ', ' | Should -BeNullOrEmpty
    }

    It '<Name> has help with two examples and a line for each parameter' -ForEach $commands {
        $help = Get-Help $Name -Full
        $help.Synopsis | Should -Not -BeNullOrEmpty
        @($help.examples.example).Count | Should -BeGreaterOrEqual 2
        foreach ($parameter in (Get-Command $Name).Parameters.Keys | Where-Object { $script:Common -notcontains $_ }) {
            @($help.parameters.parameter | Where-Object { $_.name -eq $parameter -and $_.description }).Count | Should -Be 1 -Because "$Name -$parameter"
        }
    }
}
