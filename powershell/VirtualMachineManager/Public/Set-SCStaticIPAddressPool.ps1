<#
.SYNOPSIS
    Changes a static IP address pool.

.DESCRIPTION
    Changes what is given; all else stays. Lists replace the whole list. Bounds that would leave out granted addresses are refused.

.PARAMETER VMMServer
    Connection of Get-SCVMMServer. When left out: that of a bound object, else the default of the session.

.PARAMETER StaticIPAddressPool
    Pool, as Get-SCStaticIPAddressPool gives it.

.PARAMETER Name
    Name of the object.

.PARAMETER Description
    Free text.

.PARAMETER DNSSearchSuffix
    DNS suffixes in order of search.

.PARAMETER DNSServer
    DNS servers in order.

.PARAMETER PxeServerAddress
    PXE servers in order.

.PARAMETER DNSSuffix
    DNS suffix of the connection.

.PARAMETER IPAddressRangeStart
    First address; the first usable one of the subnet when left out.

.PARAMETER IPAddressRangeEnd
    Last address; the last usable one of the subnet when left out.

.PARAMETER IPAddressReservedSet
    Addresses kept back, as text: addresses and ranges a-b, joined with commas.

.PARAMETER VIPAddressSet
    Virtual IPs as text: addresses and ranges a-b, joined with commas.

.PARAMETER EnableNetBIOS
    Whether NetBIOS over TCP/IP is on.

.PARAMETER DefaultGateway
    Gateways of New-SCDefaultGateway in order.

.PARAMETER NetworkRoute
    Routes with DestinationPrefix, NextHop and Metric, also as hashtables.

.PARAMETER WINSServer
    WINS servers in order.

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

.EXAMPLE
    Get-SCStaticIPAddressPool 'Contoso 1 Pool' | Set-SCStaticIPAddressPool -Description 'Web servers'

    Describes a pool.

.EXAMPLE
    Set-SCStaticIPAddressPool $pool -IPAddressRangeEnd 10.10.10.199 -DNSServer 10.10.10.2, 10.10.10.3

    Moves the end of a pool and sets DNS servers.

.INPUTS
    Ipam.Vmm.StaticIPAddressPool, Ipam.Vmm.ServerConnection

.OUTPUTS
    Ipam.Vmm.StaticIPAddressPool

.LINK
    Get-SCStaticIPAddressPool
#>
function Set-SCStaticIPAddressPool {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.StaticIPAddressPool')]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [Ipam.Vmm.StaticIPAddressPool] $StaticIPAddressPool,

        [string] $Name,

        [string] $Description,

        [string[]] $DNSSearchSuffix,

        [string[]] $DNSServer,

        [string[]] $PxeServerAddress,

        [string] $DNSSuffix,

        [string] $IPAddressRangeStart,

        [string] $IPAddressRangeEnd,

        [string] $IPAddressReservedSet,

        [string] $VIPAddressSet,

        [bool] $EnableNetBIOS,

        [Ipam.Vmm.DefaultGateway[]] $DefaultGateway,

        [Ipam.Vmm.SubnetNetworkRoute[]] $NetworkRoute,

        [string[]] $WINSServer,

        [switch] $RunAsynchronously,

        [Guid] $PROTipID,

        [string] $JobVariable,

        [string] $OnBehalfOfUser,

        [object] $OnBehalfOfUserRole
    )

    process {
        Invoke-VmmJob -Cmdlet $PSCmdlet -Target $StaticIPAddressPool -Action {
            $changes = New-Object Ipam.Vmm.StaticIPAddressPool
            Copy-VmmParameter $bound $changes @{
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
            }
            $connection.Set($StaticIPAddressPool.ID, $changes)
        }
    }
}
