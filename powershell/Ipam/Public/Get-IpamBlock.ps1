# .EXTERNALHELP ../Ipam-help.xml
function Get-IpamBlock {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.IpamBlock')]
    param(
        [Parameter(ParameterSetName = 'ByNetworkId', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [string[]] $NetworkId,

        [Parameter(ParameterSetName = 'ByNetworkId', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [System.Net.IPAddress[]] $StartIPAddress,

        [Parameter(ParameterSetName = 'ByNetworkId', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [System.Net.IPAddress[]] $EndIPAddress,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob,

        [Parameter(ParameterSetName = 'ByAddressFamily', Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Ipam.AddressFamily[]] $AddressFamily,

        [Parameter(ParameterSetName = 'ByAddressFamily', Position = 1, ValueFromPipelineByPropertyName = $true)]
        [ValidateSet('Public', 'Private', 'Global')]
        [Ipam.AddressCategory[]] $AddressCategory,

        [Parameter(ParameterSetName = 'ByParent', Mandatory = $true, ValueFromPipeline = $true)]
        [IpamKind('IpamBlock')]
        [Ipam.IpamBlock] $MappingToParentBlock
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Get IpamBlock
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
