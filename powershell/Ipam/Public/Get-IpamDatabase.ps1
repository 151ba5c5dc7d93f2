# .EXTERNALHELP ../Ipam-help.xml
function Get-IpamDatabase {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.IpamDatabase')]
    param(
        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Get IpamDatabase
    }
    process {
        $bound = $PSBoundParameters
        Invoke-IpamData $call $_ { Invoke-IpamOperation $call $bound (New-Object Ipam.IpamOperation 'Get', 'IpamDatabase') $null '' $null }
    }
    end {
        Complete-IpamCall $call
    }
}
