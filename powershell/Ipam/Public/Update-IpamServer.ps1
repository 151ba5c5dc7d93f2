# .EXTERNALHELP ../Ipam-help.xml
function Update-IpamServer {
    [CmdletBinding(SupportsShouldProcess = $true, PositionalBinding = $false)]
    [OutputType('Ipam.IpamUpdateResult')]
    param(
        [Alias('DeleteErrorRows')]
        [switch] $DeleteSystemCheckFailureRows,

        [switch] $Force,

        [switch] $PassThru,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Update IpamUpdateResult
    }
    process {
        $bound = $PSBoundParameters
        Invoke-IpamData $call $_ { 
            Stop-IpamUnsupported $PSCmdlet $bound 'DeleteSystemCheckFailureRows' 'rules are kept by every change, so no rows fail; Test-IpamDatabase checks a store, and Restore-IpamDatabase brings a backup back'
            $operation = New-Object Ipam.IpamOperation 'Update', 'IpamUpdateResult'
            Invoke-IpamOperation $call $bound $operation 'store' 'store' $null
        }
    }
    end {
        Complete-IpamCall $call
    }
}
