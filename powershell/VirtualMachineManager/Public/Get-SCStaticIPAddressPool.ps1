<#
.SYNOPSIS
    Gets static IP address pools.

.DESCRIPTION
    Gives all pools, or those with a name, ID, subnet, address or family, of a network site or a host group. Several pools may have
    one name; a name that is not there gives nothing.

.PARAMETER VMMServer
    Connection of Get-SCVMMServer. When left out: that of a bound object, else the default of the session.

.PARAMETER IPAddress
    IPv4 or IPv6 address.

.PARAMETER IPv4
    IPv4 only.

.PARAMETER IPv6
    IPv6 only.

.PARAMETER Name
    Name of the object.

.PARAMETER IsMulticast
    Whether it is a multicast pool.

.PARAMETER Subnet
    Network in the form address/length; bits behind the length are cleared.

.PARAMETER OnBehalfOfUser
    Refused with NotSupportedByEmulator: the embedded VMM has no owners and user roles.

.PARAMETER OnBehalfOfUserRole
    Refused with NotSupportedByEmulator: the embedded VMM has no owners and user roles.

.PARAMETER LogicalNetworkDefinition
    Network site, as Get-SCLogicalNetworkDefinition gives it.

.PARAMETER VMSubnet
    Refused with NotSupportedByEmulator: the embedded VMM has no VM subnets.

.PARAMETER VMHostGroup
    Host group or groups, as Get-SCVMHostGroup gives them.

.PARAMETER Cloud
    Refused with NotSupportedByEmulator: the embedded VMM has no clouds.

.PARAMETER ID
    GUID of the object.

.EXAMPLE
    Get-SCStaticIPAddressPool -Name 'Contoso 1 Pool'

    Gets pools by name.

.EXAMPLE
    Get-SCStaticIPAddressPool -IPAddress 10.10.10.20

    Gets the pool that holds an address.

.INPUTS
    Ipam.Vmm.ServerConnection

.OUTPUTS
    Ipam.Vmm.StaticIPAddressPool

.LINK
    New-SCStaticIPAddressPool

.LINK
    Grant-SCIPAddress
#>
function Get-SCStaticIPAddressPool {
    [CmdletBinding(DefaultParameterSetName = 'All', PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.StaticIPAddressPool')]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [string] $IPAddress,

        [Parameter(ParameterSetName = 'All')]
        [Parameter(ParameterSetName = 'ByLogicalNetworkDefinition')]
        [Parameter(ParameterSetName = 'ByVMSubnet')]
        [Parameter(ParameterSetName = 'ByHostGroup')]
        [switch] $IPv4,

        [Parameter(ParameterSetName = 'All')]
        [Parameter(ParameterSetName = 'ByLogicalNetworkDefinition')]
        [Parameter(ParameterSetName = 'ByVMSubnet')]
        [Parameter(ParameterSetName = 'ByHostGroup')]
        [switch] $IPv6,

        [Parameter(Position = 0)]
        [string] $Name,

        [switch] $IsMulticast,

        [string] $Subnet,

        [string] $OnBehalfOfUser,

        [object] $OnBehalfOfUserRole,

        [Parameter(ParameterSetName = 'ByLogicalNetworkDefinition', Mandatory = $true)]
        [Ipam.Vmm.LogicalNetworkDefinition] $LogicalNetworkDefinition,

        [Parameter(ParameterSetName = 'ByVMSubnet', Mandatory = $true)]
        [object] $VMSubnet,

        [Parameter(ParameterSetName = 'ByHostGroup', Mandatory = $true)]
        [Ipam.Vmm.HostGroup] $VMHostGroup,

        [Parameter(ParameterSetName = 'ByCloud', Mandatory = $true)]
        [object] $Cloud,

        [Parameter(ParameterSetName = 'ById', Mandatory = $true)]
        [Guid] $ID
    )

    process {
        $found = Select-VmmObject -Cmdlet $PSCmdlet -Kind 'StaticIPAddressPool' -With {
            if ($Name) { $filter.Name = $Name }
            if ($bound.ContainsKey('ID')) { $filter.ID = $ID }
            if ($VMHostGroup) { $filter.HostGroupID = $VMHostGroup.ID }
            if ($LogicalNetworkDefinition) { $filter.LogicalNetworkDefinitionID = $LogicalNetworkDefinition.ID }
            if ($IPAddress) { $filter.Address = ConvertTo-VmmAddress $IPAddress }
            if ($Subnet) { $filter.Subnet = ConvertTo-VmmNetwork $Subnet }
            if ($IPv4 -xor $IPv6) { $filter.AddressFamily = if ($IPv4) { 'IPv4' } else { 'IPv6' } }
        }
        if ($PSBoundParameters.ContainsKey('IsMulticast')) { $found = $found | Where-Object { $_.IsMulticast -eq [bool]$IsMulticast } }
        $found
    }
}
