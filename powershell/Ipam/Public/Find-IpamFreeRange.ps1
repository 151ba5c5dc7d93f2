# .EXTERNALHELP ../Ipam-help.xml
function Find-IpamFreeRange {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.IpamFreeRange')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [IpamKind('IpamSubnet')]
        [Ipam.IpamSubnet] $InputObject,

        [Parameter(Mandatory = $true, Position = 1)]
        [uint32] $NumberOfAddresses,

        [Parameter(Position = 2)]
        [uint32] $NumberOfRanges,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Find IpamFreeRange
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
