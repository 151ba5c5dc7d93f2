function Get-SCLogicalNetwork {
    <#
    .SYNOPSIS
    Gets logical networks.

    .DESCRIPTION
    Gives all logical networks, or those with a name or ID, or those with a site for a host group. A name that is not there gives nothing.

    .EXAMPLE
    Get-SCLogicalNetwork

    Lists all logical networks.

    .EXAMPLE
    Get-SCLogicalNetwork -Name 'Contoso Logical Network'

    Gets one by name.

    .LINK
    New-SCLogicalNetwork

    .LINK
    Get-SCLogicalNetworkDefinition
    #>
    [CmdletBinding(DefaultParameterSetName = 'GlobalList', PositionalBinding = $false)]
    [OutputType([Ipam.Vmm.LogicalNetwork])]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection]$VMMServer,
        [Parameter(Position = 0)]
        [string]$Name,
        [Parameter(ParameterSetName = 'GlobalList')]
        [switch]$All,
        [string]$OnBehalfOfUser,
        [object]$OnBehalfOfUserRole,
        [Parameter(ParameterSetName = 'ByHost', Mandatory = $true)]
        [object]$VMHost,
        [Parameter(ParameterSetName = 'ByCloud', Mandatory = $true)]
        [object]$Cloud,
        [Parameter(ParameterSetName = 'ByHostGroup', Mandatory = $true)]
        [Ipam.Vmm.HostGroup]$VMHostGroup,
        [Parameter(ParameterSetName = 'ByID')]
        [Guid]$ID,
        [Parameter(ParameterSetName = 'AccessibleToCloudRootHostGroup', Mandatory = $true)]
        [Ipam.Vmm.HostGroup[]]$CloudRootHostGroup,
        [Parameter(ParameterSetName = 'AccessibleToCloudRootVMwareResourcePool', Mandatory = $true)]
        [object]$CloudRootVMwareResourcePool
    )
    process {
        $found = Select-VmmObject -Cmdlet $PSCmdlet -Kind 'LogicalNetwork' -With {
            if ($Name) { $filter.Name = $Name }
            if ($bound.ContainsKey('ID')) { $filter.ID = $ID }
            if ($VMHostGroup) { $filter.HostGroupID = $VMHostGroup.ID }
        }
        $found
    }
}
