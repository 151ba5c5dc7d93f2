# .EXTERNALHELP ../VirtualMachineManager-help.xml
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
