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

        [uint64] $AfterEventId,

        [switch] $Wait,

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
        if (-not $Wait -or $null -ne $call.Collect) {
            Invoke-IpamCall $call $PSBoundParameters $_
        }
    }
    end {
        Complete-IpamCall $call
        if ($Wait -and $null -eq $call.Collect) {
            Wait-IpamEvent $call $PSBoundParameters
        }
    }
}
