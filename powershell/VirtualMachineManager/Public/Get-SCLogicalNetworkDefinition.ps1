# .EXTERNALHELP ../VirtualMachineManager-help.xml
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
