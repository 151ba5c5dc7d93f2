# .EXTERNALHELP ../Ipam-help.xml
function Backup-IpamDatabase {
    [CmdletBinding(SupportsShouldProcess = $true, PositionalBinding = $false)]
    [OutputType('Ipam.IpamDatabaseCopy')]
    param(
        [Parameter(Mandatory = $true, Position = 0)]
        [string] $Path,

        [switch] $Force,

        [Alias('Session')]
        [object] $CimSession,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Backup IpamDatabaseCopy
    }
    end {
        if ($null -ne $call.Collect) {
            Complete-IpamCall $call
            return
        }
        $file = $PSCmdlet.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Path)
        $store = @(Resolve-IpamConnection $PSCmdlet $CimSession $null)[0]
        if ($PSCmdlet.ShouldProcess("$store to $file", 'Backup')) {
            Write-IpamMaintenance $call $store { param($one) Invoke-IpamWork ([Ipam.IpamMaintain]::Backup($one, $file, $Force)) "Backing up $one" }
        }
    }
}
