# Completion of the names of VMM servers, of their logical networks and of their host groups. A completer never throws and makes nothing.

function Complete-VmmArgument {
    # Returns the completions of one parameter of the commands of the synchronization.
    param([string] $Parameter, [string] $Word, $Bound)

    try {
        $names = if ($Parameter -eq 'VMMServer') {
            [Ipam.Vmm.ServerConnection]::GetNames()
            # What the store knows are service instances of every service; VMM servers have links.
            $found = if ($null -ne $script:IpamCurrent -and $script:IpamCurrent.IsOpen) { [Ipam.VmmRun]::GetLinks($script:IpamCurrent, '') }
            $found | ForEach-Object { $_.VMMServer }
        }
        elseif ($Bound['VMMServer'] -is [string]) {
            # Only a server that is there: opening it for completion must not make one.
            $server = [Ipam.Vmm.ServerConnection]::Open($Bound['VMMServer'], 0, $false)
            try {
                $kind = if ($Parameter -eq 'HostGroup') { 'HostGroup' } else { 'LogicalNetwork' }
                $server.Select($kind, $null) | ForEach-Object { $_.Name }
            }
            finally {
                $server.Dispose()
            }
        }
        elseif ($null -ne $Bound['VMMServer']) {
            Get-VmmDoorName $Bound['VMMServer'] $Parameter
        }
        $what = @{ VMMServer = 'VMM server'; LogicalNetwork = 'Logical network'; HostGroup = 'Host group' }[$Parameter]
        Get-IpamCompletion $Word @($names | Sort-Object -Unique | ForEach-Object { New-IpamHint $_ "$what $_" })
    }
    catch {
        # Completion is a help; whatever fails here is said by the command itself.
        Write-Debug "no completion: $_"
    }
}

foreach ($script:VmmCompleted in 'VMMServer', 'LogicalNetwork', 'HostGroup') {
    Register-ArgumentCompleter -ParameterName $script:VmmCompleted -CommandName 'Compare-IpamVmm', 'Sync-IpamVmm', 'Remove-IpamVmmLink', 'Move-IpamVmmLink', 'Get-IpamVmmInventory', 'Get-IpamVmmLink', 'Get-IpamVmmSyncEvent' -ScriptBlock {
        param($commandName, $parameterName, $wordToComplete, $commandAst, $fakeBoundParameters)
        Complete-VmmArgument $parameterName $wordToComplete $fakeBoundParameters
    }
}
