# .EXTERNALHELP ../Ipam-help.xml
function Set-IpamAccessScope {
    [CmdletBinding(SupportsShouldProcess = $true, PositionalBinding = $false)]
    [OutputType('Ipam.IpamAddressSpace', 'Ipam.IpamBlock', 'Ipam.IpamSubnet', 'Ipam.IpamRange')]
    param(
        [Parameter(Mandatory = $true)]
        [object[]] $InputObject,

        [string] $AccessScopePath,

        [switch] $IsInheritedAccessScope,

        [switch] $PassThru,

        [Parameter(ParameterSetName = 'SetRange')]
        [switch] $IpamRange,

        [Parameter(ParameterSetName = 'SetDnsServer')]
        [switch] $IpamDnsServer,

        [Parameter(ParameterSetName = 'SetDhcpServer')]
        [switch] $IpamDhcpServer,

        [Parameter(ParameterSetName = 'SetDhcpSuperscope')]
        [switch] $IpamDhcpSuperscope,

        [Parameter(ParameterSetName = 'SetDhcpScope')]
        [switch] $IpamDhcpScope,

        [Parameter(ParameterSetName = 'SetDnsConditionalForwarder')]
        [switch] $IpamDnsConditionalForwarder,

        [Parameter(ParameterSetName = 'SetDnsResourceRecord')]
        [switch] $IpamDnsResourceRecord,

        [Parameter(ParameterSetName = 'SetDnsZone')]
        [switch] $IpamDnsZone,

        [Parameter(ParameterSetName = 'SetAddressSpace')]
        [switch] $IpamAddressSpace,

        [Parameter(ParameterSetName = 'SetSubnet')]
        [switch] $IpamSubnet,

        [Parameter(ParameterSetName = 'SetBlock')]
        [switch] $IpamBlock,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Set IpamAccessScope
    }
    process {
        $bound = $PSBoundParameters
        Invoke-IpamData $call $_ { 
            foreach ($name in 'IpamDnsServer', 'IpamDhcpServer', 'IpamDhcpSuperscope', 'IpamDhcpScope', 'IpamDnsConditionalForwarder', 'IpamDnsResourceRecord', 'IpamDnsZone') {
                Stop-IpamUnsupported $PSCmdlet $bound $name 'DHCP and DNS servers are not managed here; put address spaces, blocks, subnets or ranges into the scope'
            }
            Invoke-IpamScope $call $bound
        }
    }
    end {
        Complete-IpamCall $call
    }
}
