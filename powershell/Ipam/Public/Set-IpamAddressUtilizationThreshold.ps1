# .EXTERNALHELP ../Ipam-help.xml
function Set-IpamAddressUtilizationThreshold {
    [CmdletBinding(SupportsShouldProcess = $true, PositionalBinding = $false)]
    [OutputType('Ipam.IpamAddressUtilizationThreshold')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Nullable[uint32]] $UnderUtilizationThreshold,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Nullable[uint32]] $OverUtilizationThreshold,

        [switch] $PassThru,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Set IpamAddressUtilizationThreshold
    }
    process {
        $bound = $PSBoundParameters
        Invoke-IpamData $call $_ { Invoke-IpamSetting $call $bound 'utilization thresholds' }
    }
    end {
        Complete-IpamCall $call
    }
}
