# .EXTERNALHELP ../Ipam-help.xml
function Get-IpamAddressUtilizationThreshold {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.IpamAddressUtilizationThreshold')]
    param(
        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Get IpamAddressUtilizationThreshold
    }
    process {
        $bound = $PSBoundParameters
        Invoke-IpamData $call $_ { Invoke-IpamSetting $call $bound 'utilization thresholds' }
    }
    end {
        Complete-IpamCall $call
    }
}
