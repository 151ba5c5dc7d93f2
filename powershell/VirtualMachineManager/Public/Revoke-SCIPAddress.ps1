<#
.SYNOPSIS
    Gives a granted address back.

.DESCRIPTION
    Gives an address back to its pool. With -ReturnToPool $false it stays taken but belongs to no object.

.PARAMETER VMMServer
    Connection of Get-SCVMMServer. When left out: that of a bound object, else the default of the session.

.PARAMETER AllocatedIPAddress
    Granted address, as Get-SCIPAddress gives it.

.PARAMETER ReturnToPool
    $false keeps the address out of the pool; it then belongs to no object.

.PARAMETER RunAsynchronously
    Kept on the job; the embedded VMM has done the work when the command returns.

.PARAMETER PROTipID
    Kept on the job.

.PARAMETER JobVariable
    Name of a variable, set where the command is called, that takes the job.

.PARAMETER OnBehalfOfUser
    Kept on the job.

.PARAMETER OnBehalfOfUserRole
    Kept on the job.

.EXAMPLE
    Get-SCIPAddress -IPAddress 10.10.10.4 | Revoke-SCIPAddress

    Gives an address back.

.EXAMPLE
    Revoke-SCIPAddress $address -ReturnToPool $false

    Takes the address from its object and keeps it out of the pool.

.INPUTS
    Ipam.Vmm.AllocatedIPAddress, Ipam.Vmm.ServerConnection

.OUTPUTS
    Ipam.Vmm.AllocatedIPAddress

.LINK
    Grant-SCIPAddress

.LINK
    Get-SCIPAddress
#>
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
