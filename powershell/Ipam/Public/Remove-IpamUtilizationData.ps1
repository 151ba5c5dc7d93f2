# .EXTERNALHELP ../Ipam-help.xml
function Remove-IpamUtilizationData {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [DateTime] $EndDate,

        [switch] $Force,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Remove IpamUtilizationData
    }
    process {
        $bound = $PSBoundParameters
        Invoke-IpamData $call $_ { 
            $operation = New-Object Ipam.IpamOperation 'Remove', 'IpamUtilizationSample'
            $operation.Changes = New-Object Ipam.IpamRecord 'IpamConfigurationEventFilter'
            $operation.Changes.Set('EndDate', $EndDate)
            Invoke-IpamOperation $call $bound $operation $EndDate "$($EndDate.ToString('s'))" $null
        }
    }
    end {
        Complete-IpamCall $call
    }
}
