function Read-SCNetworkService {
    <#
    .SYNOPSIS
    Refreshes a network service; for IPAM that synchronizes both sides.

    .DESCRIPTION
    Runs Sync-IpamVmm for this VMM server against the IPAM store of the service, for the host groups of the service. Conflicts and incomplete recipes are
    warnings, changes that failed are errors, and the service keeps outcome and time in State and LastRefreshTime.

    .EXAMPLE
    Get-SCNetworkService -Name 'IPAM' | Read-SCNetworkService

    Synchronizes both sides.

    .EXAMPLE
    Read-SCNetworkService $service -WarningVariable left -WarningAction SilentlyContinue; $left

    Synchronizes, and lists what was left alone.

    .LINK
    Add-SCNetworkService

    .LINK
    Sync-IpamVmm
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType([Ipam.Vmm.NetworkService])]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection]$VMMServer,
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [Ipam.Vmm.NetworkService]$NetworkService,
        [switch]$RunAsynchronously,
        [Guid]$PROTipID,
        [string]$JobVariable
    )
    process {
        Invoke-VmmJob -Cmdlet $PSCmdlet -Target $NetworkService -Action {
            Update-VmmService $PSCmdlet $connection $NetworkService
        }
    }
}
