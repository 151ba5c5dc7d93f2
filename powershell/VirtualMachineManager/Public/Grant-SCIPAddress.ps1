<#
.SYNOPSIS
    Takes an address from a static IP address pool.

.DESCRIPTION
    Takes the first free address of a pool, or the one given, for an object. Of type VIP the address comes from the pool's virtual
    IPs. An exhausted pool says that no more IP addresses are available.

.PARAMETER VMMServer
    Connection of Get-SCVMMServer. When left out: that of a bound object, else the default of the session.

.PARAMETER StaticIPAddressPool
    Pool, as Get-SCStaticIPAddressPool gives it.

.PARAMETER GrantToObjectType
    Kind of object that gets the address.

.PARAMETER IPAddress
    IPv4 or IPv6 address.

.PARAMETER GrantToObjectID
    GUID of the object that has the address.

.PARAMETER Description
    Free text.

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

.PARAMETER OnBehalfOfUser
    Kept on the job.

.PARAMETER OnBehalfOfUserRole
    Kept on the job.

.PARAMETER NetworkController
    Refused with NotSupportedByEmulator: the embedded VMM has no network controllers.

.PARAMETER UserRole
    Refused with NotSupportedByEmulator: the embedded VMM has no owners and user roles.

.PARAMETER PublicIPAddress
    Refused with NotSupportedByEmulator: the embedded VMM has no network controllers.

.PARAMETER Owner
    Refused with NotSupportedByEmulator: the embedded VMM has no owners and user roles.

.EXAMPLE
    Grant-SCIPAddress -StaticIPAddressPool (Get-SCStaticIPAddressPool 'Contoso 1 Pool') -GrantToObjectType VirtualMachine -Description 'web01'

    Takes the next free address for a virtual machine.

.EXAMPLE
    Grant-SCIPAddress -StaticIPAddressPool $pool -GrantToObjectType VirtualNetworkAdapter -GrantToObjectID $adapter.ID -IPAddress 10.10.10.20

    Takes a certain address for a network adapter.

.INPUTS
    Ipam.Vmm.ServerConnection

.OUTPUTS
    Ipam.Vmm.AllocatedIPAddress

.LINK
    Get-SCIPAddress

.LINK
    Revoke-SCIPAddress
#>
function Grant-SCIPAddress {
    [CmdletBinding(DefaultParameterSetName = 'Default', PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.AllocatedIPAddress')]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(ParameterSetName = 'Default', Mandatory = $true)]
        [Ipam.Vmm.StaticIPAddressPool] $StaticIPAddressPool,

        [Parameter(ParameterSetName = 'Default', Mandatory = $true)]
        [Ipam.Vmm.AllocatedToObjectType] $GrantToObjectType,

        [Parameter(ParameterSetName = 'Default')]
        [Parameter(ParameterSetName = 'PublicIPAddress', Mandatory = $true)]
        [string] $IPAddress,

        [Parameter(ParameterSetName = 'Default')]
        [Guid] $GrantToObjectID,

        [string] $Description,

        [bool] $ExplicitRevokeRequired,

        [bool] $DisableReconcile,

        [switch] $RunAsynchronously,

        [Guid] $PROTipID,

        [string] $JobVariable,

        [string] $OnBehalfOfUser,

        [object] $OnBehalfOfUserRole,

        [Parameter(ParameterSetName = 'PublicIPAddress')]
        [object] $NetworkController,

        [Parameter(ParameterSetName = 'PublicIPAddress')]
        [object] $UserRole,

        [Parameter(ParameterSetName = 'PublicIPAddress')]
        [switch] $PublicIPAddress,

        [Parameter(ParameterSetName = 'PublicIPAddress')]
        [string] $Owner
    )

    process {
        Invoke-VmmJob -Cmdlet $PSCmdlet -Target $StaticIPAddressPool -Action {
            $grant = New-Object Ipam.Vmm.AllocatedIPAddress
            $grant.AllocatingAddressPoolID = $StaticIPAddressPool.ID
            $grant.AssignedToType = $GrantToObjectType.ToString()
            $grant.Type = if ($GrantToObjectType -eq 'VIP') { 'VirtualIP' } else { 'DedicatedIP' }
            if ($IPAddress) { $grant.Address = ConvertTo-VmmAddress $IPAddress }
            Copy-VmmParameter $bound $grant @{
                GrantToObjectID        = 'AssignedToId'
                Description            = 'Description'
                ExplicitRevokeRequired = 'ExplicitRevokeRequired'
                DisableReconcile       = 'DisableReconcile'
            }
            $connection.Add($grant)
        }
    }
}
