function Get-SCLogicalNetworkDefinition {
    <#
    .SYNOPSIS
    Gets network sites.

    .DESCRIPTION
    Gives all network sites (logical network definitions), or those of a logical network, of a host group, with a name, a subnet or a VLAN.
    A name that is not there gives nothing. The embedded VMM has one type of site, so -ReturnAllTypes adds none.

    .EXAMPLE
    Get-SCLogicalNetworkDefinition -Name 'Contoso 1'

    Gets a site by name.

    .EXAMPLE
    Get-SCLogicalNetworkDefinition -LogicalNetwork (Get-SCLogicalNetwork 'Contoso Logical Network') | Select-Object -ExpandProperty SubnetVLans

    Lists the subnets and VLANs of all sites of a network.

    .LINK
    New-SCLogicalNetworkDefinition

    .LINK
    Set-SCLogicalNetworkDefinition
    #>
    [CmdletBinding(DefaultParameterSetName = 'All', PositionalBinding = $false)]
    [OutputType([Ipam.Vmm.LogicalNetworkDefinition])]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection]$VMMServer,
        [Ipam.Vmm.LogicalNetwork]$LogicalNetwork,
        [Parameter(Position = 0)]
        [string]$Name,
        [string]$Subnet,
        [int]$VLanID,
        [switch]$ReturnAllTypes,
        [Parameter(ParameterSetName = 'ById', Mandatory = $true)]
        [Guid]$ID,
        [Parameter(ParameterSetName = 'ByHostGroup', Mandatory = $true)]
        [Ipam.Vmm.HostGroup]$VMHostGroup,
        [Parameter(ParameterSetName = 'ByCloud', Mandatory = $true)]
        [object]$Cloud
    )
    process {
        $found = Select-VmmObject -Cmdlet $PSCmdlet -Kind 'LogicalNetworkDefinition' -With {
            if ($Name) { $filter.Name = $Name }
            if ($bound.ContainsKey('ID')) { $filter.ID = $ID }
            if ($LogicalNetwork) { $filter.LogicalNetworkID = $LogicalNetwork.ID }
            if ($VMHostGroup) { $filter.HostGroupID = $VMHostGroup.ID }
            if ($Subnet) { $filter.Subnet = ConvertTo-VmmNetwork $Subnet }
            if ($bound.ContainsKey('VLanID')) { $filter.VLanID = $VLanID }
        }
        $found
    }
}
