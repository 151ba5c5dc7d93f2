# The shim IpamServer makes the commands reachable under three names, in fresh processes, and runs the IPAM half of the runbook unchanged.

BeforeAll {
    . (Join-Path $PSScriptRoot 'VmmCommon.ps1')
    $script:Modules = Join-Path $script:Root 'powershell'
    $script:Pwsh = Get-TestPwsh

    function Invoke-Fresh {
        # Runs a script in a PowerShell of its own, in a folder of its own, and returns its output; it fails with the script.
        param([string] $Script, [string] $ModulePath)

        $folder = Join-Path ([System.IO.Path]::GetTempPath()) ('ipam-shim-' + [guid]::NewGuid().ToString('n'))
        $null = New-Item -ItemType Directory -Path $folder
        $file = Join-Path $folder 'script.ps1'
        Set-Content -Path $file -Value $Script
        $before = $env:PSModulePath
        if ($ModulePath) { $env:PSModulePath = $ModulePath + [System.IO.Path]::PathSeparator + $before }
        try {
            Push-Location $folder
            $output = & $script:Pwsh -NoProfile -File $file 2>&1
            if ($LASTEXITCODE -ne 0) { throw "exit code $LASTEXITCODE`: $output" }
            $output
        } finally {
            Pop-Location
            $env:PSModulePath = $before
            Remove-Item -LiteralPath $folder -Recurse -Force
        }
    }
}

Describe 'The shim IpamServer' {
    It 'exports what Ipam exports' {
        $own = Import-PowerShellDataFile (Join-Path (Join-Path $script:Modules 'IpamServer') 'IpamServer.psd1')
        $ipam = Import-PowerShellDataFile (Join-Path (Join-Path $script:Modules 'Ipam') 'Ipam.psd1')
        "$($own.FunctionsToExport)" | Should -Be "$($ipam.FunctionsToExport)"
    }

    It 'reaches a command under all three names, and again after another import' {
        $output = Invoke-Fresh @"
`$ErrorActionPreference = 'Stop'
foreach (`$time in 1, 2) {
    Import-Module '$script:Modules/IpamServer' -Force
    if (`$time -eq 1) { Connect-Ipam ./shim.db -WarningAction SilentlyContinue | Out-Null }
    Add-IpamAddressSpace -ProviderAddressSpace -Name "Plain `$time"
    Ipam\Add-IpamAddressSpace -ProviderAddressSpace -Name "Ipam `$time"
    IpamServer\Add-IpamAddressSpace -ProviderAddressSpace -Name "IpamServer `$time"
}
(Get-IpamAddressSpace | Sort-Object Name).Name -join ','
"@
        $output | Select-Object -Last 1 | Should -Be 'Default,Ipam 1,Ipam 2,IpamServer 1,IpamServer 2,Plain 1,Plain 2'
    }

    It 'answers #Requires, and a command before any import, where its folder is on the module path' {
        $output = Invoke-Fresh -ModulePath $script:Modules @'
#Requires -Modules IpamServer
$null = Connect-Ipam ./shim.db -WarningAction SilentlyContinue
(IpamServer\Get-IpamAddressSpace).Name
'@
        $output | Select-Object -Last 1 | Should -Be 'Default'
        $output = Invoke-Fresh -ModulePath $script:Modules @'
$null = Connect-Ipam ./shim.db -WarningAction SilentlyContinue
(Get-IpamAddressSpace).Name
'@
        $output | Select-Object -Last 1 | Should -Be 'Default'
    }

    It 'leaves Ipam usable when it is removed' {
        $output = Invoke-Fresh @"
Import-Module '$script:Modules/IpamServer'
`$null = Connect-Ipam ./shim.db -WarningAction SilentlyContinue
Remove-Module IpamServer
(Ipam\Get-IpamAddressSpace).Name
"@
        $output | Select-Object -Last 1 | Should -Be 'Default'
    }

    It 'runs the IPAM half of the runbook unchanged' {
        $output = Invoke-Fresh @"
Import-Module '$script:Modules/IpamServer'
Connect-Ipam ./shim.db -WarningAction SilentlyContinue | Out-Null
& '$script:Root/examples/runbooks/woodgrove.ps1'
`$range = Get-IpamRange -AddressFamily IPv4
"`$(`$range.StartAddress) `$(`$range.EndAddress) `$(`$range.ServiceInstance)"
"@
        $output | Select-Object -Last 1 | Should -Be '20.20.20.1 20.20.20.254 scvmm1.contoso.com'
    }
}
