# .EXTERNALHELP ../VirtualMachineManager-help.xml
function New-SCStaticIPAddressPool {
    [CmdletBinding(DefaultParameterSetName = 'ByLogicalNetworkDefinition', PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.StaticIPAddressPool')]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(Mandatory = $true)]
        [string] $Name,

        [string] $Description,

        [Parameter(Mandatory = $true)]
        [string] $Subnet,

        [Parameter(ParameterSetName = 'ByLogicalNetworkDefinition')]
        [int] $Vlan,

        [Parameter(ParameterSetName = 'ByLogicalNetworkDefinition')]
        [Parameter(ParameterSetName = 'ByVMSubnet')]
        [string] $VIPAddressSet,

        [string] $IPAddressRangeStart,

        [string] $IPAddressRangeEnd,

        [string] $IPAddressReservedSet,

        [Parameter(ParameterSetName = 'ByLogicalNetworkDefinition')]
        [Parameter(ParameterSetName = 'ByVMSubnet')]
        [string] $DNSSuffix,

        [Parameter(ParameterSetName = 'ByLogicalNetworkDefinition')]
        [Parameter(ParameterSetName = 'ByVMSubnet')]
        [bool] $EnableNetBIOS,

        [Parameter(ParameterSetName = 'ByLogicalNetworkDefinition', Mandatory = $true)]
        [Parameter(ParameterSetName = 'ByMulticastSwitch', Mandatory = $true)]
        [Ipam.Vmm.LogicalNetworkDefinition] $LogicalNetworkDefinition,

        [Parameter(ParameterSetName = 'ByLogicalNetworkDefinition')]
        [Parameter(ParameterSetName = 'ByVMSubnet')]
        [string[]] $DNSServer,

        [Parameter(ParameterSetName = 'ByLogicalNetworkDefinition')]
        [Parameter(ParameterSetName = 'ByVMSubnet')]
        [string[]] $WINSServer,

        [Parameter(ParameterSetName = 'ByLogicalNetworkDefinition')]
        [Parameter(ParameterSetName = 'ByVMSubnet')]
        [string[]] $DNSSearchSuffix,

        [Parameter(ParameterSetName = 'ByLogicalNetworkDefinition')]
        [Parameter(ParameterSetName = 'ByVMSubnet')]
        [string[]] $PxeServerAddress,

        [Parameter(ParameterSetName = 'ByLogicalNetworkDefinition')]
        [Parameter(ParameterSetName = 'ByVMSubnet')]
        [Ipam.Vmm.DefaultGateway[]] $DefaultGateway,

        [Parameter(ParameterSetName = 'ByLogicalNetworkDefinition')]
        [Parameter(ParameterSetName = 'ByVMSubnet')]
        [Ipam.Vmm.SubnetNetworkRoute[]] $NetworkRoute,

        [switch] $RunAsynchronously,

        [Guid] $PROTipID,

        [string] $JobVariable,

        [string] $OnBehalfOfUser,

        [object] $OnBehalfOfUserRole,

        [Parameter(ParameterSetName = 'ByVMSubnet', Mandatory = $true)]
        [Ipam.Vmm.VMSubnet] $VMSubnet,

        [Parameter(ParameterSetName = 'ByMulticastSwitch')]
        [switch] $IsMulticast
    )

    process {
        Invoke-VmmJob -Cmdlet $PSCmdlet -Target $Name -Action {
            $pool = New-Object Ipam.Vmm.StaticIPAddressPool
            Copy-VmmParameter $bound $pool @{
                Name                 = 'Name'
                Description          = 'Description'
                IPAddressRangeStart  = 'IPAddressRangeStart'
                IPAddressRangeEnd    = 'IPAddressRangeEnd'
                IPAddressReservedSet = 'IPAddressReservedSet'
                VIPAddressSet        = 'VIPAddressSet'
                DNSSuffix            = 'DNSSuffix'
                DNSSearchSuffix      = 'DNSSearchSuffixes'
                DNSServer            = 'DNSServers'
                WINSServer           = 'WINSServers'
                PxeServerAddress     = 'PxeServerAddress'
                EnableNetBIOS        = 'EnableNetBIOS'
                DefaultGateway       = 'DefaultGateways'
                NetworkRoute         = 'NetworkRoutes'
                IsMulticast          = 'IsMulticast'
            }
            $row = [Ipam.Vmm.ServerConnection]::NewSubnetVLan($Subnet, $Vlan, 0, $false)
            $pool.Subnet = $row.Subnet
            if ($bound.ContainsKey('Vlan')) { $pool.VLanID = $row.VLanID }
            if ($VMSubnet) { $pool.VMSubnetID = $VMSubnet.ID } else { $pool.LogicalNetworkDefinitionID = $LogicalNetworkDefinition.ID }
            $connection.Add($pool)
        }
    }
}
