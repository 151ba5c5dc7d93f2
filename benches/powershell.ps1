# What benches/powershell.rs measures in PowerShell: prints lines `key seconds what`. It wants the release library beside the module.
param([string] $Folder)

$module = Join-Path (Join-Path (Join-Path (Split-Path $PSScriptRoot) 'powershell') 'Ipam') 'Ipam.psd1'
$culture = [cultureinfo]::InvariantCulture

function Measure-Part {
    # Prints how long a script takes.
    param([string] $Key, [string] $What, [scriptblock] $Script)

    $watch = [System.Diagnostics.Stopwatch]::StartNew()
    $null = & $Script
    "$Key $($watch.Elapsed.TotalSeconds.ToString('0.0000', $culture)) $What"
}

function New-Row {
    # Makes rows as Import-Csv gives them.
    param([int] $Second, [int] $Count)

    for ($i = 0; $i -lt $Count; $i++) {
        [pscustomobject] @{ IpAddress = "10.$Second.$([Math]::Floor($i / 256)).$($i % 256)"; DeviceName = "host$i" }
    }
}

# The first import of a user compiles; a released module comes compiled.
$program = if ($env:IPAM_PWSH) { $env:IPAM_PWSH } else { 'pwsh' }
$null = & $program -NoProfile -Command "Import-Module '$module'"
$times = 1..5 | ForEach-Object { [double] (& $program -NoProfile -Command "`$w = [Diagnostics.Stopwatch]::StartNew(); Import-Module '$module'; `$w.Elapsed.TotalSeconds.ToString([cultureinfo]::InvariantCulture)") } | Sort-Object
"Import $($times[2].ToString('0.0000', $culture)) Import-Module, median of 5"

Import-Module $module
$null = Connect-Ipam (Join-Path $Folder 'ipam.db') -WarningAction SilentlyContinue
Add-IpamRange 10.0.0.0/12 -CreateSubnetIfNotFound
$rows = @(New-Row 1 10000)
Measure-Part Add '10^4 piped Add-IpamAddress, each durable' { $rows | Add-IpamAddress }
$rows = @(New-Row 2 10000)
Measure-Part AddAll '10^4 piped Add-IpamAddress -SingleTransaction' { $rows | Add-IpamAddress -SingleTransaction }
foreach ($second in 3, 4) { New-Row $second 40000 | Add-IpamAddress -SingleTransaction }
Measure-Part Get 'Get-IpamAddress of 10^5' { Get-IpamAddress -AddressFamily IPv4 }
Measure-Part First 'Get-IpamAddress | Select-Object -First 1' { Get-IpamAddress -AddressFamily IPv4 | Select-Object -First 1 }

# 10^5 subnets for the tab key.
$subnets = for ($i = 0; $i -lt 100000; $i++) { [pscustomobject] @{ Name = "s$i"; NetworkId = "11.$([Math]::Floor($i / 4096)).$([Math]::Floor($i / 16) % 256).$(16 * ($i % 16))/28" } }
$subnets | Add-IpamSubnet -SingleTransaction
foreach ($line in 'Get-IpamSubnet -NetworkId ', 'Get-IpamSubnet -NetworkId 11.2', 'Get-IpamSubnet -NetworkId 11.20.1', 'Get-IpamAddress -IpAddress 10.1.3') {
    $null = TabExpansion2 $line $line.Length
    Measure-Part Tab "Tab key: $line" { TabExpansion2 $line $line.Length }
}
Disconnect-Ipam
