# .EXTERNALHELP ../Ipam-help.xml
function Get-IpamAccessScope {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.IpamAccessScope')]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]] $AccessScopePath,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Get IpamAccessScope
    }
    process {
        $bound = $PSBoundParameters
        Invoke-IpamData $call $_ { 
            $operation = New-Object Ipam.IpamOperation 'Get', 'IpamAccessScope'
            $operation.Filter = New-Object Ipam.IpamRecord 'IpamAccessScopeFilter'
            if ($bound.ContainsKey('AccessScopePath')) {
                $operation.Filter.Set('AccessScopePath', $AccessScopePath)
            }
            Invoke-IpamOperation $call $bound $operation "$AccessScopePath" '' $null
        }
    }
    end {
        Complete-IpamCall $call
    }
}
