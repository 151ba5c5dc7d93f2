# .EXTERNALHELP ../Ipam-help.xml
function Find-IpamFreeAddress {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.IpamFreeAddress')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [IpamKind('IpamRange')]
        [Ipam.IpamRange] $InputObject,

        [Parameter(Position = 1)]
        [ValidateRange(1, 1024)]
        [uint32] $NumAddress,

        [switch] $TestReachability,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Find IpamFreeAddress
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
