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
    Remove-Item "$Path*" -Force -Confirm:$false -ErrorAction SilentlyContinue
}

function Get-StoreDump {
    # Returns everything in the current store as text, events and their times included, so that any change shows.
    $all = @(Get-IpamAddressSpace) + @(Get-IpamBlock -AddressFamily IPv4, IPv6) + @(Get-IpamSubnet -AddressFamily IPv4, IPv6) + @(Get-IpamRange -AddressFamily IPv4, IPv6) + @(Get-IpamAddress -AddressFamily IPv4, IPv6) +
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

function Get-TestPowerShell {
    # Returns the program that runs these tests: what ./test found, else pwsh on the path, else the one beside the checkout.
    if ($env:IPAM_PWSH) {
        return $env:IPAM_PWSH
    }
    $onPath = Get-Command pwsh -CommandType Application -ErrorAction SilentlyContinue | Select-Object -First 1
    if ($onPath) {
        return $onPath.Path
    }
    return (Resolve-Path (Join-Path $PSHOME 'pwsh')).Path
}

function Invoke-TestProcess {
    # Runs a script in a fresh PowerShell, in an environment of its own, and returns its output as one text.
    param([string] $Script, [hashtable] $Environment = @{})

    $file = Join-Path ([System.IO.Path]::GetTempPath()) ("ipam-test-" + [guid]::NewGuid().ToString('n') + '.ps1')
    Set-Content -Path $file -Value $Script -Encoding UTF8
    $saved = @{}
    foreach ($name in $Environment.Keys) {
        $saved[$name] = [Environment]::GetEnvironmentVariable($name)
        [Environment]::SetEnvironmentVariable($name, $Environment[$name])
    }
    try {
        return (& (Get-TestPowerShell) -NoProfile -NonInteractive -File $file 2>&1 | Out-String)
    }
    finally {
        foreach ($name in $saved.Keys) {
            [Environment]::SetEnvironmentVariable($name, $saved[$name])
        }
        Remove-Item $file
    }
}
