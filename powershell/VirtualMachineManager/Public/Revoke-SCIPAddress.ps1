# .EXTERNALHELP ../VirtualMachineManager-help.xml
function Revoke-SCIPAddress {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.AllocatedIPAddress')]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [Ipam.Vmm.AllocatedIPAddress] $AllocatedIPAddress,

        [bool] $ReturnToPool,

        [switch] $RunAsynchronously,

        [Guid] $PROTipID,

        [string] $JobVariable,

        [string] $OnBehalfOfUser,

        [object] $OnBehalfOfUserRole
    )

    process {
        Invoke-VmmJob -Cmdlet $PSCmdlet -Target $AllocatedIPAddress -Action {
            $return = -not $bound.ContainsKey('ReturnToPool') -or $ReturnToPool
            $connection.Revoke($AllocatedIPAddress.ID, $return)
            $AllocatedIPAddress.MarkedForDeletion = $return
            $AllocatedIPAddress
        }
    }
}
