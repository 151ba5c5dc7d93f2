<#
.SYNOPSIS
    Creates a static IP address pool.

.DESCRIPTION
    Creates a pool on a subnet of a network site. Without start and end it covers the whole usable subnet. Reserved and virtual
    addresses are text: single addresses and ranges a-b, joined with commas.

.PARAMETER VMMServer
    Connection of Get-SCVMMServer. When left out: that of a bound object, else the default of the session.

.PARAMETER Name
    Name of the object.

.PARAMETER Description
    Free text.

.PARAMETER Subnet
    Network in the form address/length; bits behind the length are cleared.

.PARAMETER Vlan
    VLAN of the subnet, 0 for none, up to 4094.

.PARAMETER VIPAddressSet
    Virtual IPs as text: addresses and ranges a-b, joined with commas.

.PARAMETER IPAddressRangeStart
    First address; the first usable one of the subnet when left out.

.PARAMETER IPAddressRangeEnd
    Last address; the last usable one of the subnet when left out.

.PARAMETER IPAddressReservedSet
    Addresses kept back, as text: addresses and ranges a-b, joined with commas.

.PARAMETER DNSSuffix
    DNS suffix of the connection.

.PARAMETER EnableNetBIOS
    Whether NetBIOS over TCP/IP is on.

.PARAMETER LogicalNetworkDefinition
    Network site, as Get-SCLogicalNetworkDefinition gives it.

.PARAMETER DNSServer
    DNS servers in order.

.PARAMETER WINSServer
    WINS servers in order.

.PARAMETER DNSSearchSuffix
    DNS suffixes in order of search.

.PARAMETER PxeServerAddress
    PXE servers in order.

.PARAMETER DefaultGateway
    Gateways of New-SCDefaultGateway in order.

.PARAMETER NetworkRoute
    Routes with DestinationPrefix, NextHop and Metric, also as hashtables.

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

.PARAMETER VMSubnet
    Refused with NotSupportedByEmulator: the embedded VMM has no VM subnets.

.PARAMETER IsMulticast
    Whether it is a multicast pool.

.EXAMPLE
    New-SCStaticIPAddressPool -Name 'Contoso 1 Pool' -LogicalNetworkDefinition (Get-SCLogicalNetworkDefinition 'Contoso 1') -Subnet 10.10.10.0/24

    Creates a pool over a whole subnet.

.EXAMPLE
    New-SCStaticIPAddressPool -Name 'Web' -LogicalNetworkDefinition $site -Subnet 10.10.10.0/24 -IPAddressRangeStart 10.10.10.50 -IPAddressRangeEnd 10.10.10.99 -IPAddressReservedSet '10.10.10.60-10.10.10.69' -DefaultGateway (New-SCDefaultGateway -IPAddress 10.10.10.1 -Automatic)

    Creates a pool with bounds, reserved addresses and a gateway.

.INPUTS
    Ipam.Vmm.ServerConnection

.OUTPUTS
    Ipam.Vmm.StaticIPAddressPool

.LINK
    Get-SCStaticIPAddressPool

.LINK
    New-SCDefaultGateway
#>
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
        [object] $VMSubnet,

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
            $pool.LogicalNetworkDefinitionID = $LogicalNetworkDefinition.ID
            $connection.Add($pool)
        }
    }
}
