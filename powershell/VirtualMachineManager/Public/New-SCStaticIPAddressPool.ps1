function New-SCStaticIPAddressPool {
    <#
    .SYNOPSIS
    Creates a static IP address pool.

    .DESCRIPTION
    Creates a pool on a subnet of a network site. Without start and end it covers the whole usable subnet. Reserved and virtual addresses are text: single addresses and
    ranges a-b, joined with commas.

    .EXAMPLE
    New-SCStaticIPAddressPool -Name 'Contoso 1 Pool' -LogicalNetworkDefinition (Get-SCLogicalNetworkDefinition 'Contoso 1') -Subnet 10.10.10.0/24

    Creates a pool over a whole subnet.

    .EXAMPLE
    New-SCStaticIPAddressPool -Name 'Web' -LogicalNetworkDefinition $site -Subnet 10.10.10.0/24 -IPAddressRangeStart 10.10.10.50 -IPAddressRangeEnd 10.10.10.99 -IPAddressReservedSet '10.10.10.60-10.10.10.69' -DefaultGateway (New-SCDefaultGateway -IPAddress 10.10.10.1 -Automatic)

    Creates a pool with bounds, reserved addresses and a gateway.

    .LINK
    Get-SCStaticIPAddressPool

    .LINK
    New-SCDefaultGateway
    #>
    [CmdletBinding(DefaultParameterSetName = 'ByLogicalNetworkDefinition', PositionalBinding = $false)]
    [OutputType([Ipam.Vmm.StaticIPAddressPool])]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection]$VMMServer,
        [Parameter(Mandatory = $true)]
        [string]$Name,
        [string]$Description,
        [Parameter(Mandatory = $true)]
        [string]$Subnet,
        [Parameter(ParameterSetName = 'ByLogicalNetworkDefinition')]
        [int]$Vlan,
        [Parameter(ParameterSetName = 'ByLogicalNetworkDefinition')]
        [Parameter(ParameterSetName = 'ByVMSubnet')]
        [string]$VIPAddressSet,
        [string]$IPAddressRangeStart,
        [string]$IPAddressRangeEnd,
        [string]$IPAddressReservedSet,
        [Parameter(ParameterSetName = 'ByLogicalNetworkDefinition')]
        [Parameter(ParameterSetName = 'ByVMSubnet')]
        [string]$DNSSuffix,
        [Parameter(ParameterSetName = 'ByLogicalNetworkDefinition')]
        [Parameter(ParameterSetName = 'ByVMSubnet')]
        [bool]$EnableNetBIOS,
        [Parameter(ParameterSetName = 'ByLogicalNetworkDefinition', Mandatory = $true)]
        [Parameter(ParameterSetName = 'ByMulticastSwitch', Mandatory = $true)]
        [Ipam.Vmm.LogicalNetworkDefinition]$LogicalNetworkDefinition,
        [Parameter(ParameterSetName = 'ByLogicalNetworkDefinition')]
        [Parameter(ParameterSetName = 'ByVMSubnet')]
        [string[]]$DNSServer,
        [Parameter(ParameterSetName = 'ByLogicalNetworkDefinition')]
        [Parameter(ParameterSetName = 'ByVMSubnet')]
        [string[]]$WINSServer,
        [Parameter(ParameterSetName = 'ByLogicalNetworkDefinition')]
        [Parameter(ParameterSetName = 'ByVMSubnet')]
        [string[]]$DNSSearchSuffix,
        [Parameter(ParameterSetName = 'ByLogicalNetworkDefinition')]
        [Parameter(ParameterSetName = 'ByVMSubnet')]
        [string[]]$PxeServerAddress,
        [Parameter(ParameterSetName = 'ByLogicalNetworkDefinition')]
        [Parameter(ParameterSetName = 'ByVMSubnet')]
        [Ipam.Vmm.DefaultGateway[]]$DefaultGateway,
        [Parameter(ParameterSetName = 'ByLogicalNetworkDefinition')]
        [Parameter(ParameterSetName = 'ByVMSubnet')]
        [Ipam.Vmm.SubnetNetworkRoute[]]$NetworkRoute,
        [switch]$RunAsynchronously,
        [Guid]$PROTipID,
        [string]$JobVariable,
        [string]$OnBehalfOfUser,
        [object]$OnBehalfOfUserRole,
        [Parameter(ParameterSetName = 'ByVMSubnet', Mandatory = $true)]
        [object]$VMSubnet,
        [Parameter(ParameterSetName = 'ByMulticastSwitch')]
        [switch]$IsMulticast
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
            $pool.Subnet = ConvertTo-VmmNetwork $Subnet
            if ($bound.ContainsKey('Vlan')) { $pool.VLanID = ConvertTo-VmmVlan $Vlan }
            $pool.LogicalNetworkDefinitionID = $LogicalNetworkDefinition.ID
            $connection.Add($pool)
        }
    }
}
