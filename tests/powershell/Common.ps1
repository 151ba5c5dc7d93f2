# Shared by the tests of the modules: a fresh store per file or test, dumps of it, and how errors are looked at.

$script:Root = Split-Path (Split-Path $PSScriptRoot)
$script:ModulePath = Join-Path (Join-Path (Join-Path $script:Root 'powershell') 'Ipam') 'Ipam.psd1'
Import-Module $script:ModulePath

function New-TestStore {
    # Connects to a new store and returns its path.
    $path = Join-Path ([System.IO.Path]::GetTempPath()) ("ipam-test-" + [guid]::NewGuid().ToString('n') + '.db')
    $null = Connect-Ipam $path -WarningAction SilentlyContinue
    return $path
}

function Remove-TestStore {
    # Closes everything and deletes a store.
    param([string] $Path)

    Disconnect-Ipam
    Remove-Item "$Path*" -Force -ErrorAction SilentlyContinue
}

function Get-StoreDump {
    # Returns everything in the current store as text, events and their times included, so that any change shows.
    $all = @(Get-IpamAddressSpace) + @(Get-IpamSubnet -AddressFamily IPv4, IPv6) + @(Get-IpamRange -AddressFamily IPv4, IPv6) + @(Get-IpamAddress -AddressFamily IPv4, IPv6) +
        @(Get-IpamCustomField) + @(Get-IpamCustomFieldAssociation) + @(Get-IpamConfigurationEvent)
    return ($all | ForEach-Object {
            $one = $_
            ($one.PSObject.Properties | ForEach-Object { "$($_.Name)=$($_.Value -join ',')" }) -join '|'
        }) -join "`n"
}

function Get-CaughtError {
    # Runs a script block and returns the one error it wrote or threw.
    param([scriptblock] $Script)

    $caught = @()
    try {
        $null = & $Script 2>&1 | ForEach-Object { if ($_ -is [System.Management.Automation.ErrorRecord]) { $caught += $_ } }
    }
    catch {
        $caught += $_
    }
    if ($caught.Count -ne 1) {
        throw "expected one error from {$Script}, got $($caught.Count): $caught"
    }
    return $caught[0]
}

function Get-ErrorId {
    # Returns the identifier of an error without the command.
    param($ErrorRecord)

    return ($ErrorRecord.FullyQualifiedErrorId -split ',')[0]
}
