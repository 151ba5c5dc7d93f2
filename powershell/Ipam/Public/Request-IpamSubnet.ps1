# .EXTERNALHELP ../Ipam-help.xml
function Request-IpamSubnet {
    [CmdletBinding(SupportsShouldProcess = $true, PositionalBinding = $false, DefaultParameterSetName = 'ByNetwork')]
    [OutputType('Ipam.IpamSubnet')]
    param(
        [Parameter(ParameterSetName = 'ByNetwork', Position = 0)]
        [string[]] $NetworkId,

        [Parameter(ParameterSetName = 'ByNetwork')]
        [string] $AddressSpace,

        [Parameter(Mandatory = $true, ParameterSetName = 'ByObject', ValueFromPipeline = $true)]
        [object[]] $InputObject,

        [Parameter(Mandatory = $true, Position = 1)]
        [ValidateRange(0, 128)]
        [uint16] $PrefixLength,

        [ValidateRange(1, 65536)]
        [uint32] $Count,

        [Ipam.RequestStrategy] $Strategy,

        [string] $IdempotencyKey,

        [string] $Name,

        [IpamValue()]
        [Nullable[Ipam.VirtualizationType]] $NetworkType,

        [string] $Owner,

        [string] $Description,

        [IpamList()]
        [uint16[]] $VlanId,

        [string] $VmmLogicalNetwork,

        [string] $NetworkSite,

        [IpamValue()]
        [Nullable[uint32]] $VirtualSubnetId,

        [string] $CustomConfiguration,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Request IpamSubnet
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call $PSBoundParameters
    }
}
