<#
.SYNOPSIS
    Removes a network service.

.DESCRIPTION
    Removes the registration. What was synchronized stays on both sides, and so does the link between them.

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
    Get-SCNetworkService -Name 'IPAM' | Remove-SCNetworkService

    Removes the service.

.EXAMPLE
    Remove-SCNetworkService $service -WhatIf

    Shows what would be done.

.INPUTS
    Ipam.Vmm.NetworkService, Ipam.Vmm.ServerConnection

.OUTPUTS
    Ipam.Vmm.NetworkService

.LINK
    Get-SCNetworkService
#>
function Remove-SCNetworkService {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
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
        if (-not $PSCmdlet.ShouldProcess("$NetworkService", 'Remove network service')) { return }
        Invoke-VmmJob -Cmdlet $PSCmdlet -Target $NetworkService -Action {
            $connection.Remove('NetworkService', $NetworkService.ID)
            $NetworkService.MarkedForDeletion = $true
            $NetworkService
        }
    }
}
