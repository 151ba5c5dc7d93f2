# .EXTERNALHELP ../Ipam-help.xml
function Get-IpamConfigurationEvent {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.IpamConfigurationEvent')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string[]] $UserName,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string[]] $UserDomainName,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string[]] $UserForestName,

        [DateTime] $StartDate,

        [DateTime] $EndDate,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Get IpamConfigurationEvent
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
