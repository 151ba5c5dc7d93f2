# .EXTERNALHELP ../Ipam-help.xml
function Get-IpamConfiguration {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.IpamConfiguration')]
    param(
        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Get IpamConfiguration
    }
    process {
        $bound = $PSBoundParameters
        Invoke-IpamData $call $_ { Invoke-IpamSetting $call $bound 'configuration' }
    }
    end {
        Complete-IpamCall $call
    }
}
