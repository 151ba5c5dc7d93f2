# .EXTERNALHELP ../Ipam-help.xml
function Add-IpamSubnet {
    [CmdletBinding(SupportsShouldProcess = $true, PositionalBinding = $false)]
    [OutputType('Ipam.IpamSubnet')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string] $Name,

        [Parameter(Mandatory = $true, Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string] $NetworkId,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [Nullable[Ipam.VirtualizationType]] $NetworkType,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $AddressSpace,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $Owner,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $Description,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamList()]
        [uint16[]] $VlanId,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $VmmLogicalNetwork,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $NetworkSite,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [Nullable[uint32]] $VirtualSubnetId,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $CustomConfiguration,

        [switch] $PassThru,

        [switch] $SingleTransaction,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Add IpamSubnet
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call $PSBoundParameters
    }
}
