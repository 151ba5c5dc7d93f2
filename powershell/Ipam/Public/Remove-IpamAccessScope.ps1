# .EXTERNALHELP ../Ipam-help.xml
function Remove-IpamAccessScope {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('Ipam.IpamAccessScope')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string] $AccessScopePath,

        [switch] $PassThru,

        [switch] $Force,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Remove IpamAccessScope
    }
    process {
        $bound = $PSBoundParameters
        Invoke-IpamData $call $_ { 
            $operation = New-Object Ipam.IpamOperation 'Remove', 'IpamAccessScope'
            $operation.ScopePath = $AccessScopePath
            Invoke-IpamOperation $call $bound $operation $AccessScopePath $AccessScopePath $null
        }
    }
    end {
        Complete-IpamCall $call
    }
}
