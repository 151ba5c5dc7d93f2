# .EXTERNALHELP ../VirtualMachineManager-help.xml
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
