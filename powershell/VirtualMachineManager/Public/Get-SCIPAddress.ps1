<#
.SYNOPSIS
    Gets addresses granted from pools.

.DESCRIPTION
    Gives all granted addresses, or those of a pool, with an ID or address, or given to an object; -Assigned and -UnAssigned narrow
    by whether an object has the address, -Duplicate to addresses granted from several pools.

.PARAMETER VMMServer
    Connection of Get-SCVMMServer. When left out: that of a bound object, else the default of the session.

.PARAMETER All
    All objects, which is what is given without it, too.

.PARAMETER UnAssigned
    Only addresses that no object has.

.PARAMETER Assigned
    Only addresses that an object has.

.PARAMETER IsMulticast
    Whether it is a multicast pool.

.PARAMETER Duplicate
    Only addresses that were granted from several pools.

.PARAMETER OnBehalfOfUser
    Refused with NotSupportedByEmulator: the embedded VMM has no owners and user roles.

.PARAMETER OnBehalfOfUserRole
    Refused with NotSupportedByEmulator: the embedded VMM has no owners and user roles.

.PARAMETER StaticIPAddressPool
    Pool, as Get-SCStaticIPAddressPool gives it.

.PARAMETER ID
    GUID of the object.

.PARAMETER GrantToObjectID
    GUID of the object that has the address.

.PARAMETER IPAddress
    IPv4 or IPv6 address.

.PARAMETER PublicIPAddress
    Refused with NotSupportedByEmulator: the embedded VMM has no network controllers.

.EXAMPLE
    Get-SCStaticIPAddressPool 'Contoso 1 Pool' | Get-SCIPAddress

    Lists the addresses granted from a pool.

.EXAMPLE
    Get-SCIPAddress -IPAddress 10.10.10.4 | Revoke-SCIPAddress

    Gives an address back.

.INPUTS
    Ipam.Vmm.StaticIPAddressPool, Ipam.Vmm.ServerConnection

.OUTPUTS
    Ipam.Vmm.AllocatedIPAddress

.LINK
    Grant-SCIPAddress

.LINK
    Revoke-SCIPAddress
#>
function Get-SCIPAddress {
    [CmdletBinding(DefaultParameterSetName = 'All', PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.AllocatedIPAddress')]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(ParameterSetName = 'All')]
        [switch] $All,

        [switch] $UnAssigned,

        [switch] $Assigned,

        [switch] $IsMulticast,

        [switch] $Duplicate,

        [string] $OnBehalfOfUser,

        [object] $OnBehalfOfUserRole,

        [Parameter(ParameterSetName = 'ByPool', Mandatory = $true, ValueFromPipeline = $true)]
        [Ipam.Vmm.StaticIPAddressPool] $StaticIPAddressPool,

        [Parameter(ParameterSetName = 'ByID', Mandatory = $true)]
        [Guid] $ID,

        [Parameter(ParameterSetName = 'ByAllocatedToObjectID', Mandatory = $true)]
        [Guid] $GrantToObjectID,

        [Parameter(ParameterSetName = 'ByIPAddress', Mandatory = $true)]
        [string] $IPAddress,

        [Parameter(ParameterSetName = 'PublicIPAddress')]
        [switch] $PublicIPAddress
    )

    process {
        $found = Select-VmmObject -Cmdlet $PSCmdlet -Kind 'AllocatedIPAddress' -With {
            if ($bound.ContainsKey('ID')) { $filter.ID = $ID }
            if ($StaticIPAddressPool) { $filter.PoolID = $StaticIPAddressPool.ID }
            if ($bound.ContainsKey('GrantToObjectID')) { $filter.AssignedToId = $GrantToObjectID }
            if ($IPAddress) { $filter.Address = ConvertTo-VmmAddress $IPAddress }
        }
        if ($Assigned -xor $UnAssigned) {
            $state = if ($Assigned) { 'Assigned' } else { 'Unassigned' }
            $found = $found | Where-Object { $_.State.ToString() -eq $state }
        }
        if ($PSBoundParameters.ContainsKey('IsMulticast')) { $found = $found | Where-Object { $_.AllocatingAddressPool.IsMulticast -eq [bool]$IsMulticast } }
        if ($Duplicate) { $found = $found | Group-Object { $_.Name } | Where-Object { $_.Count -gt 1 } | ForEach-Object { $_.Group } }
        $found
    }
}
