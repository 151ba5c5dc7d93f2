# .EXTERNALHELP ../VirtualMachineManager-help.xml
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
        [Ipam.Vmm.VMSubnet] $VMSubnet,

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
            if ($VMSubnet) { $filter.VMSubnetID = $VMSubnet.ID }
            if ($IPAddress) { $filter.Address = ConvertTo-VmmAddress $IPAddress }
            if ($Subnet) { $filter.Subnet = ConvertTo-VmmNetwork $Subnet }
            if ($IPv4 -xor $IPv6) { $filter.AddressFamily = if ($IPv4) { 'IPv4' } else { 'IPv6' } }
        }
        if ($PSBoundParameters.ContainsKey('IsMulticast')) { $found = $found | Where-Object { $_.IsMulticast -eq [bool]$IsMulticast } }
        $found
    }
}
