# .EXTERNALHELP ../Ipam-help.xml
function Find-IpamFreeSubnet {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.IpamFreeSubnet')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [IpamKind('IpamBlock')]
        [Ipam.IpamBlock] $InputObject,

        [Parameter(Mandatory = $true, Position = 1)]
        [uint32] $SubnetPrefix,

        [Parameter(Position = 2)]
        [uint32] $NumberOfSubnets,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Find IpamFreeSubnet
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
