# .EXTERNALHELP ../Ipam-help.xml
function Get-IpamReleasedAddress {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.IpamReleasedAddress')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [IpamKind('IpamRange')]
        [Ipam.IpamRange] $InputObject,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Get IpamReleasedAddress
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
