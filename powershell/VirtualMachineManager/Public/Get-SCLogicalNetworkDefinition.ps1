<#
.SYNOPSIS
    Gets network sites.

.DESCRIPTION
    Gives all network sites (logical network definitions), or those of a logical network, of a host group, with a name, a subnet or
    a VLAN. A name that is not there gives nothing. The embedded VMM has one type of site, so -ReturnAllTypes adds none.

.PARAMETER VMMServer
    Connection of Get-SCVMMServer. When left out: that of a bound object, else the default of the session.

.PARAMETER LogicalNetwork
    Logical network, as Get-SCLogicalNetwork gives it.

.PARAMETER Name
    Name of the object.

.PARAMETER Subnet
    Network in the form address/length; bits behind the length are cleared.

.PARAMETER VLanID
    VLAN, 0 for none, up to 4094.

.PARAMETER ReturnAllTypes
    All types of sites; the embedded VMM has one.

.PARAMETER ID
    GUID of the object.

.PARAMETER VMHostGroup
    Host group or groups, as Get-SCVMHostGroup gives them.

.PARAMETER Cloud
    Refused with NotSupportedByEmulator: the embedded VMM has no clouds.

.EXAMPLE
    Get-SCLogicalNetworkDefinition -Name 'Contoso 1'

    Gets a site by name.

.EXAMPLE
    Get-SCLogicalNetworkDefinition -LogicalNetwork (Get-SCLogicalNetwork 'Contoso Logical Network') | Select-Object -ExpandProperty SubnetVLans

    Lists the subnets and VLANs of all sites of a network.

.INPUTS
    Ipam.Vmm.ServerConnection

.OUTPUTS
    Ipam.Vmm.LogicalNetworkDefinition

.LINK
    New-SCLogicalNetworkDefinition

.LINK
    Set-SCLogicalNetworkDefinition
#>
function Get-SCLogicalNetworkDefinition {
    [CmdletBinding(DefaultParameterSetName = 'All', PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.LogicalNetworkDefinition')]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Ipam.Vmm.LogicalNetwork] $LogicalNetwork,

        [Parameter(Position = 0)]
        [string] $Name,

        [string] $Subnet,

        [int] $VLanID,

        [switch] $ReturnAllTypes,

        [Parameter(ParameterSetName = 'ById', Mandatory = $true)]
        [Guid] $ID,

        [Parameter(ParameterSetName = 'ByHostGroup', Mandatory = $true)]
        [Ipam.Vmm.HostGroup] $VMHostGroup,

        [Parameter(ParameterSetName = 'ByCloud', Mandatory = $true)]
        [object] $Cloud
    )

    process {
        $found = Select-VmmObject -Cmdlet $PSCmdlet -Kind 'LogicalNetworkDefinition' -With {
            if ($Name) { $filter.Name = $Name }
            if ($bound.ContainsKey('ID')) { $filter.ID = $ID }
            if ($LogicalNetwork) { $filter.LogicalNetworkID = $LogicalNetwork.ID }
            if ($VMHostGroup) { $filter.HostGroupID = $VMHostGroup.ID }
            if ($Subnet) { $filter.Subnet = ConvertTo-VmmNetwork $Subnet }
            if ($bound.ContainsKey('VLanID')) { $filter.VLanID = ConvertTo-VmmVlan $VLanID }
        }
        $found
    }
}
