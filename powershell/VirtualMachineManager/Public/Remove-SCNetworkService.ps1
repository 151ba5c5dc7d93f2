function Remove-SCNetworkService {
    <#
    .SYNOPSIS
    Removes a network service.

    .DESCRIPTION
    Removes the registration. What was synchronized stays on both sides, and so does the link between them.

    .EXAMPLE
    Get-SCNetworkService 'IPAM' | Remove-SCNetworkService

    Removes the service.

    .EXAMPLE
    Remove-SCNetworkService $service -WhatIf

    Shows what would be done.

    .LINK
    Get-SCNetworkService
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
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
        if (-not $PSCmdlet.ShouldProcess("$NetworkService", 'Remove network service')) { return }
        Invoke-VmmJob -Cmdlet $PSCmdlet -Target $NetworkService -Action {
            $connection.Remove('NetworkService', $NetworkService.ID)
            $NetworkService.MarkedForDeletion = $true
            $NetworkService
        }
    }
}
