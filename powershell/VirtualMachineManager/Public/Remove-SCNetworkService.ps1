# .EXTERNALHELP ../VirtualMachineManager-help.xml
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
