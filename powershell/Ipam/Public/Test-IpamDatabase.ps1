# .EXTERNALHELP ../Ipam-help.xml
function Test-IpamDatabase {
    [CmdletBinding(SupportsShouldProcess = $true, PositionalBinding = $false)]
    [OutputType('Ipam.IpamDatabaseCheck')]
    param(
        [switch] $Repair,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Test IpamDatabaseCheck
    }
    end {
        if ($null -ne $call.Collect) {
            Complete-IpamCall $call
            return
        }
        foreach ($store in @(Resolve-IpamConnection $PSCmdlet $CimSession $null)) {
            if (-not $Repair -or $PSCmdlet.ShouldProcess("$store", 'Repair')) {
                Write-IpamMaintenance $call $store { param($one) Invoke-IpamWork ([Ipam.IpamMaintain]::Check($one, $Repair)) "Checking $one" }
            }
        }
    }
}
