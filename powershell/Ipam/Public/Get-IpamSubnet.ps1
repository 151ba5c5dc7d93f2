# .EXTERNALHELP ../Ipam-help.xml
function Get-IpamSubnet {
    [CmdletBinding(DefaultParameterSetName = 'ById', PositionalBinding = $false)]
    [OutputType('Ipam.IpamSubnet')]
    param(
        [Parameter(ParameterSetName = 'ById', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [string[]] $NetworkId,

        [Parameter(ParameterSetName = 'ById', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByAF', ValueFromPipelineByPropertyName = $true)]
        [Ipam.VirtualizationType[]] $NetworkType,

        [Parameter(ParameterSetName = 'ById', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByAF', ValueFromPipelineByPropertyName = $true)]
        [string[]] $AddressSpace,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob,

        [Parameter(ParameterSetName = 'ByAF', Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Ipam.AddressFamily[]] $AddressFamily,

        [Parameter(ParameterSetName = 'ByAF', ValueFromPipelineByPropertyName = $true)]
        [switch] $Unmapped,

        [Parameter(ParameterSetName = 'ByBlock', Mandatory = $true, ValueFromPipeline = $true)]
        [IpamKind('IpamBlock')]
        [Ipam.IpamBlock] $MappingToBlock
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Get IpamSubnet
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
