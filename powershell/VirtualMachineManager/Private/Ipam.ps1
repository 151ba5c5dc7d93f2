# What the commands of network services do with the IPAM store behind a connection string.

function Resolve-VmmStoreText {
    # Makes a relative path absolute by the location of the session: the service is refreshed from elsewhere, too.
    param($Cmdlet, [string] $ConnectionString)

    # The function of Ipam reads the location from the command that calls it, which goes by this name.
    & $script:Ipam { param($PSCmdlet, $text) Resolve-IpamPath $text } $Cmdlet $ConnectionString
}

function Connect-VmmIpam {
    # Opens the store of a connection string as -CimSession does: a saved name, a path or an address. IPAM servers are written with a port
    # at times (ipam1:443); where the whole text opens nothing, it is tried without. A store is not made by registering it.
    param([string] $Service, [string] $ConnectionString)

    $texts = @($ConnectionString)
    if ($ConnectionString -match '^(.+):\d+$') { $texts += $Matches[1] }
    $first = $null
    foreach ($text in $texts) {
        try {
            [Ipam.IpamConnection]::Open($text, $true, 0).Dispose()
            return & $script:Ipam { param($text) Get-IpamOpenConnection $text } $text
        } catch {
            if (-not $first) {
                $first = $_.Exception
                while ($first.InnerException -and $first -isnot [Ipam.IpamException]) { $first = $first.InnerException }
            }
        }
    }
    Stop-Vmm 'VmmServiceUnreachable' "network service '$Service' cannot reach its IPAM server: $($first.Message)"
}

function Register-VmmIpam {
    # Makes the VMM server known to the store: the value of Service Instance and its association with VMM.
    param($Store, $Connection)

    [Ipam.VmmRun]::Register($Store, $Connection.FQDN)
}

function New-VmmTest {
    param([string] $Test, [string] $Result, [string] $Message)

    $row = New-Object Ipam.Vmm.NetworkServiceTest
    $row.Test = $Test
    $row.Result = $Result
    $row.Message = $Message
    $row
}

function Test-VmmIpam {
    # Tries a connection string and gives a row for each step.
    param([string] $ConnectionString)

    try {
        $store = Connect-VmmIpam $ConnectionString $ConnectionString
    } catch {
        New-VmmTest 'Open connection' 'Failed' $_.Exception.Message
        return
    }
    New-VmmTest 'Open connection' 'Passed' "$($store.Connection)"
    New-VmmTest 'System information' 'Passed' "ipam $($connection.ProductVersion)"
}

function Test-VmmAccount {
    # Tells whether a Run As account is there and can be used, as it must be to add a service with it.
    param($Connection, $Account)

    $filter = New-Object Ipam.Vmm.VmmFilter
    $filter.ID = $Account.ID
    $now = $Connection.Select('RunAsAccount', $filter) | Select-Object -First 1
    if (-not $now) { return New-VmmTest 'Run As account' 'Failed' "unable to find the specified RunAsAccount '$Account'" }
    if (-not $now.Enabled) { return New-VmmTest 'Run As account' 'Failed' "Run As account '$now' is disabled" }
    New-VmmTest 'Run As account' 'Passed' "$now"
}

function Update-VmmService {
    # Synchronizes both sides for a network service: conflicts and incomplete recipes are warnings, failures errors, and the service keeps the outcome.
    param($Cmdlet, $Connection, $Service)

    $now = $Connection.Find('NetworkService', $Service.ID)
    if ($now.NetworkServiceType -ne 'NetworkManager') {
        Stop-Vmm 'NotSupportedByEmulator' "the embedded VMM refreshes network services of IPAM only, '$now' is a $($now.NetworkServiceType)"
    }
    $failed = @()
    try {
        $store = Connect-VmmIpam $now.Name $now.ConnectionString
        $scope = @($now.HostGroups | ForEach-Object { $_.Path })
        # The failures are written from the results: an error variable would hold everything that was caught on the way, too.
        foreach ($result in Ipam\Sync-IpamVmm -VMMServer $Connection -CimSession $store -HostGroup $scope -Confirm:$false -ErrorAction SilentlyContinue) {
            if ($result.Kind -eq 'Conflict' -or $result.Kind -eq 'Blocked') { $Cmdlet.WriteWarning("$($result.Kind) $($result.Object): $($result.Error)") }
            if ($result.State -eq 'Failed') {
                $failed += "$($result.Object): $($result.Error)"
                $failure = New-Object Ipam.IpamException -ArgumentList $result.ErrorId, 'InvalidOperation', $failed[-1], 'Refresh again when the cause is mended.'
                $Cmdlet.WriteError((& $script:Ipam { param($exception, $target) ConvertTo-IpamErrorRecord $exception $target } $failure $result))
            }
        }
    } catch {
        $null = Set-VmmServiceState $Connection $now $_.Exception.Message
        throw
    }
    Set-VmmServiceState $Connection $now ($failed | Select-Object -First 1)
}

function Set-VmmServiceState {
    # Keeps the outcome of a refresh, with its time, and gives the service.
    param($Connection, $Service, [string] $Failure)

    # VMM keeps one line of 255 characters.
    $state = if ($Failure) { "Failed: $Failure" } else { 'Succeeded' }
    $Connection.MarkRefreshed($Service.ID, $state.Substring(0, [Math]::Min(255, $state.Length)))
}
