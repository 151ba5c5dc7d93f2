# .EXTERNALHELP ../Ipam-help.xml
function Get-IpamAddress {
    [CmdletBinding(DefaultParameterSetName = 'ByAddress', PositionalBinding = $false)]
    [OutputType('Ipam.IpamAddress')]
    param(
        [Parameter(ParameterSetName = 'ByAddress', Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [System.Net.IPAddress[]] $IpAddress,

        [Parameter(ParameterSetName = 'ByAddress', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByAddressFamily', ValueFromPipelineByPropertyName = $true)]
        [Alias('MB')]
        [string[]] $ManagedByService,

        [Parameter(ParameterSetName = 'ByAddress', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByAddressFamily', ValueFromPipelineByPropertyName = $true)]
        [Alias('SI')]
        [string[]] $ServiceInstance,

        [Parameter(ParameterSetName = 'ByAddress', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByAddressFamily', ValueFromPipelineByPropertyName = $true)]
        [Ipam.VirtualizationType[]] $NetworkType,

        [Parameter(ParameterSetName = 'ByAddress', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByAddressFamily', ValueFromPipelineByPropertyName = $true)]
        [string[]] $AddressSpace,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob,

        [Parameter(ParameterSetName = 'ByAddressFamily', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [Ipam.AddressFamily[]] $AddressFamily,

        [Parameter(ParameterSetName = 'ByAddressFamily', ValueFromPipelineByPropertyName = $true)]
        [ValidateSet('Public', 'Private', 'Global')]
        [Ipam.AddressCategory[]] $AddressCategory,

        [Parameter(ParameterSetName = 'ByAddressFamily')]
        [switch] $Unmapped,

        [Parameter(ParameterSetName = 'ByBlock', Mandatory = $true, ValueFromPipeline = $true)]
        [IpamKind('IpamBlock')]
        [Ipam.IpamBlock] $MappingToBlock,

        [Parameter(ParameterSetName = 'BySubnet', Mandatory = $true, ValueFromPipeline = $true)]
        [IpamKind('IpamSubnet')]
        [Ipam.IpamSubnet] $MappingToSubnet,

        [Parameter(ParameterSetName = 'ByRange', Mandatory = $true, ValueFromPipeline = $true)]
        [IpamKind('IpamRange')]
        [Ipam.IpamRange] $MappingToRange
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Get IpamAddress
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
