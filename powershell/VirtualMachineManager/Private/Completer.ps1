# What each parameter completes with: the command that lists, and for object parameters the expression that gets the object by name.
$script:CompletedNames = @{
    'Get-SCVMHostGroup'               = 'HostGroup'
    'Get-SCRunAsAccount'              = 'RunAsAccount'
    'Get-SCConfigurationProvider'     = 'ConfigurationProvider'
    'Get-SCLogicalNetwork'            = 'LogicalNetwork'
    'Get-SCLogicalNetworkDefinition'  = 'LogicalNetworkDefinition'
    'Get-SCVMNetwork'                 = 'VMNetwork'
    'Get-SCVMSubnet'                  = 'VMSubnet'
    'Get-SCStaticIPAddressPool'       = 'StaticIPAddressPool'
    'Get-SCNetworkService'            = 'NetworkService'
}
$script:CompletedObjects = @{
    VMHostGroup              = 'Get-SCVMHostGroup'
    AddVMHostGroup           = 'Get-SCVMHostGroup'
    RemoveVMHostGroup        = 'Get-SCVMHostGroup'
    ParentHostGroup          = 'Get-SCVMHostGroup'
    RunAsAccount             = 'Get-SCRunAsAccount'
    ConfigurationProvider    = 'Get-SCConfigurationProvider'
    LogicalNetwork           = 'Get-SCLogicalNetwork'
    LogicalNetworkDefinition = 'Get-SCLogicalNetworkDefinition'
    VMNetwork                = 'Get-SCVMNetwork'
    VMSubnet                 = 'Get-SCVMSubnet'
    CloudRootHostGroup       = 'Get-SCVMHostGroup'
    StaticIPAddressPool      = 'Get-SCStaticIPAddressPool'
    NetworkService           = 'Get-SCNetworkService'
}

# Parameters that take text: the kind that has it, and where.
$script:CompletedTexts = @{
    Manufacturer = 'ConfigurationProvider', { $_.Manufacturer }
    Model        = 'ConfigurationProvider', { $_.Model }
    Subnet       = 'LogicalNetworkDefinition', { $_.SubnetVLans | ForEach-Object { $_.Subnet } }
}

function Get-VmmCompletion {
    # Gives completion results of the names of a kind, each as a quoted name or, for an object parameter, as the expression that gets it.
    # It never throws: a completer that fails would show its error in the middle of the prompt.
    param([string]$Kind, [string]$Word, $Bound, [string]$Getter, [scriptblock]$Text = { $_.Name })
    try {
        $connection = if ($Bound['VMMServer'] -is [Ipam.Vmm.ServerConnection]) { $Bound['VMMServer'] } else { $script:DefaultServer }
        if (-not $connection) { return }
        $typed = $Word.Trim("'", '"', '(', ')')
        $names = $connection.Select($Kind, (New-Object Ipam.Vmm.VmmFilter)) | ForEach-Object $Text | Where-Object { $_ } | Sort-Object -Unique
        foreach ($name in $names) {
            if (-not $name.StartsWith($typed, [StringComparison]::OrdinalIgnoreCase)) { continue }
            $written = "'" + $name.Replace("'", "''") + "'"
            if ($Getter) { $written = "($Getter -Name $written)" }
            New-Object Management.Automation.CompletionResult -ArgumentList $written, $name, 'ParameterValue', $name
        }
    } catch {
        Write-Debug "completion: $_"
    }
}

function Register-VmmCompleter {
    foreach ($command in $script:CompletedNames.Keys) {
        $kind = $script:CompletedNames[$command]
        $block = {
            param($commandName, $parameterName, $wordToComplete, $commandAst, $fakeBoundParameters)
            Get-VmmCompletion -Kind $script:CompletedNames[$commandName] -Word $wordToComplete -Bound $fakeBoundParameters
        }
        Register-ArgumentCompleter -CommandName $command -ParameterName Name -ScriptBlock $block
    }
    foreach ($file in Get-ChildItem -Path (Join-Path (Split-Path -Parent $PSScriptRoot) 'Public') -Filter '*.ps1') {
        $command = $ExecutionContext.SessionState.InvokeCommand.GetCommand($file.BaseName, 'Function')
        foreach ($parameter in $command.Parameters.Keys | Where-Object { $script:CompletedObjects[$_] }) {
            $block = {
                param($commandName, $parameterName, $wordToComplete, $commandAst, $fakeBoundParameters)
                $getter = $script:CompletedObjects[$parameterName]
                Get-VmmCompletion -Kind $script:CompletedNames[$getter] -Word $wordToComplete -Bound $fakeBoundParameters -Getter $getter
            }
            Register-ArgumentCompleter -CommandName $command.Name -ParameterName $parameter -ScriptBlock $block
        }
        # The subnet of a new subnet-VLAN is not one that is there already.
        foreach ($parameter in $command.Parameters.Keys | Where-Object { $script:CompletedTexts[$_] -and $command.Name -ne 'New-SCSubnetVLan' }) {
            $block = {
                param($commandName, $parameterName, $wordToComplete, $commandAst, $fakeBoundParameters)
                $kind, $text = $script:CompletedTexts[$parameterName]
                Get-VmmCompletion -Kind $kind -Word $wordToComplete -Bound $fakeBoundParameters -Text $text
            }
            Register-ArgumentCompleter -CommandName $command.Name -ParameterName $parameter -ScriptBlock $block
        }
    }
    Register-ArgumentCompleter -CommandName Get-SCVMMServer -ParameterName ComputerName -ScriptBlock {
        param($commandName, $parameterName, $wordToComplete, $commandAst, $fakeBoundParameters)
        try {
            $typed = $wordToComplete.Trim("'", '"')
            [Ipam.Vmm.ServerConnection]::GetNames() | Where-Object { $_.StartsWith($typed, [StringComparison]::OrdinalIgnoreCase) }
        } catch {
            Write-Debug "completion: $_"
        }
    }
}
