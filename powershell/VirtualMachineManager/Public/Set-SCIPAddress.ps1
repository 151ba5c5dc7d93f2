<#
.SYNOPSIS
    Changes a granted address.

.DESCRIPTION
    Changes what is given; all else stays.

.PARAMETER UserRole
    Refused with NotSupportedByEmulator: the embedded VMM has no owners and user roles.

.PARAMETER VMMServer
    Connection of Get-SCVMMServer. When left out: that of a bound object, else the default of the session.

.PARAMETER AllocatedIPAddress
    Granted address, as Get-SCIPAddress gives it.

.PARAMETER GrantToObjectID
    GUID of the object that has the address.

.PARAMETER Description
    Free text.

.PARAMETER Owner
    Refused with NotSupportedByEmulator: the embedded VMM has no owners and user roles.

.PARAMETER ExplicitRevokeRequired
    Whether only an explicit call gives the address back.

.PARAMETER DisableReconcile
    Whether VMM leaves the address alone when it compares with hosts.

.PARAMETER RunAsynchronously
    Kept on the job; the embedded VMM has done the work when the command returns.

.PARAMETER PROTipID
    Kept on the job.

.PARAMETER JobVariable
    Name of a variable, set where the command is called, that takes the job.

.EXAMPLE
    Get-SCIPAddress -IPAddress 10.10.10.4 | Set-SCIPAddress -Description 'web02'

    Describes a granted address.

.EXAMPLE
    Set-SCIPAddress $address -GrantToObjectID $vm.ID -ExplicitRevokeRequired $true

    Gives a granted address to another object and keeps it until it is revoked.

.INPUTS
    Ipam.Vmm.AllocatedIPAddress, Ipam.Vmm.ServerConnection

.OUTPUTS
    Ipam.Vmm.AllocatedIPAddress

.LINK
    Get-SCIPAddress
#>
function Set-SCIPAddress {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.AllocatedIPAddress')]
    param(
        [object] $UserRole,

        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [Ipam.Vmm.AllocatedIPAddress] $AllocatedIPAddress,

        [Guid] $GrantToObjectID,

        [string] $Description,

        [string] $Owner,

        [bool] $ExplicitRevokeRequired,

        [bool] $DisableReconcile,

        [switch] $RunAsynchronously,

        [Guid] $PROTipID,

        [string] $JobVariable
    )

    process {
        Invoke-VmmJob -Cmdlet $PSCmdlet -Target $AllocatedIPAddress -Action {
            $changes = New-Object Ipam.Vmm.AllocatedIPAddress
            Copy-VmmParameter $bound $changes @{
                GrantToObjectID        = 'AssignedToId'
                Description            = 'Description'
                ExplicitRevokeRequired = 'ExplicitRevokeRequired'
                DisableReconcile       = 'DisableReconcile'
            }
            $connection.Set($AllocatedIPAddress.ID, $changes)
        }
    }
}
