# .EXTERNALHELP ../Ipam-help.xml
function Restore-IpamDatabase {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('Ipam.IpamDatabaseCopy')]
    param(
        [Parameter(Mandatory = $true, Position = 0)]
        [string] $Path,

        [Parameter(Mandatory = $true, Position = 1)]
        [string] $Destination,

        [switch] $Force,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Restore IpamDatabaseCopy
    }
    end {
        if ($null -ne $call.Collect) {
            Complete-IpamCall $call
            return
        }
        $backup = $PSCmdlet.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Path)
        $file = Resolve-IpamStoreFile $call $Destination
        if ($null -eq $file -or -not (Confirm-IpamChange $call $PSBoundParameters "$backup to $file" $Destination)) {
            return
        }
        $reopen = Close-IpamFile $file
        Write-IpamMaintenance $call $null { Invoke-IpamWork ([Ipam.IpamMaintain]::Restore($backup, $file)) "Restoring $file" } $Destination
        if ($reopen) {
            $script:IpamCurrent = [Ipam.IpamConnection]::Open($file, $true, 0)
        }
    }
}
