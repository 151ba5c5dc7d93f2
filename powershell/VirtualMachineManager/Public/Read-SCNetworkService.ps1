<#
.SYNOPSIS
    Refreshes a network service; for IPAM that synchronizes both sides.

.DESCRIPTION
    Runs Sync-IpamVmm for this VMM server against the IPAM store of the service, for the host groups of the service. Conflicts and
    incomplete recipes are warnings, changes that failed are errors, and the service keeps outcome and time in State and
    LastRefreshTime.

.PARAMETER VMMServer
    Connection of Get-SCVMMServer. When left out: that of a bound object, else the default of the session.

.PARAMETER NetworkService
    Network service, as Get-SCNetworkService gives it.

.PARAMETER RunAsynchronously
    Kept on the job; the embedded VMM has done the work when the command returns.

.PARAMETER PROTipID
    Kept on the job.

.PARAMETER JobVariable
    Name of a variable, set where the command is called, that takes the job.

.EXAMPLE
    Get-SCNetworkService -Name 'IPAM' | Read-SCNetworkService

    Synchronizes both sides.

.EXAMPLE
    Read-SCNetworkService $service -WarningVariable left -WarningAction SilentlyContinue; $left

    Synchronizes, and lists what was left alone.

.INPUTS
    Ipam.Vmm.NetworkService, Ipam.Vmm.ServerConnection

.OUTPUTS
    Ipam.Vmm.NetworkService

.LINK
    Add-SCNetworkService

.LINK
    Sync-IpamVmm
#>
function Read-SCNetworkService {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.NetworkService')]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [Ipam.Vmm.NetworkService] $NetworkService,

        [switch] $RunAsynchronously,

        [Guid] $PROTipID,

        [string] $JobVariable
    )

    process {
        Invoke-VmmJob -Cmdlet $PSCmdlet -Target $NetworkService -Action {
            Update-VmmService $PSCmdlet $connection $NetworkService
        }
    }
}
