# The modules as ./package made them, in target/package, each looked at in a process of its own: nothing of the sources is used.

BeforeDiscovery {
    $root = (Resolve-Path "$PSScriptRoot/../..").Path
    $package = Join-Path $root 'target/package'
    $folder = @(Get-ChildItem -LiteralPath $package -Directory -Filter 'ipam-powershell-*')[0].FullName
    $modules = foreach ($name in 'Ipam', 'IpamServer', 'VirtualMachineManager') {
        @{ Name = $name; Manifest = (Join-Path $folder "$name/$name.psd1") }
    }
    $archives = @(Get-ChildItem -LiteralPath $package -File | Where-Object { $_.Name -match '\.(zip|gz)$' } | ForEach-Object { @{ Name = $_.Name; Path = $_.FullName } })
}

Describe 'the packaged modules' {
    BeforeAll {
        $root = (Resolve-Path "$PSScriptRoot/../..").Path
        $package = Join-Path $root 'target/package'
        $folder = @(Get-ChildItem -LiteralPath $package -Directory -Filter 'ipam-powershell-*')[0].FullName

        function Invoke-Fresh {
            # Runs lines in a new PowerShell that knows the packaged modules only, and returns what they print.
            param([string] $Lines)

            $script = Join-Path $TestDrive "$([guid]::NewGuid()).ps1"
            $start = "`$ErrorActionPreference = 'Stop'`n`$package = '$folder'`n`$env:PSModulePath = `$package + [IO.Path]::PathSeparator + `$env:PSModulePath`n"
            Set-Content -LiteralPath $script -Value ($start + $Lines)
            $shell = if ($env:IPAM_PWSH) { $env:IPAM_PWSH } else { (Get-Process -Id $PID).Path }
            $text = & $shell -NoProfile -File $script 2>&1 | Out-String
            if ($LASTEXITCODE -ne 0) { throw "exit code $LASTEXITCODE`n$text" }
            return $text.Trim()
        }
    }

    It 'has a manifest that holds: <Name>' -ForEach $modules {
        (Test-ModuleManifest -Path $Manifest).Version | Should -Be ([version] (Import-PowerShellDataFile -LiteralPath $Manifest).ModuleVersion)
    }

    It 'loads the shipped assembly and the shipped library' {
        $text = Invoke-Fresh 'Import-Module Ipam; [Ipam.IpamObject].Assembly.Location; [Ipam.IpamLibrary]::Path; (Get-Module Ipam).ModuleBase'
        $lines = $text -split '\r?\n'
        $lines[0] | Should -Be (Join-Path $folder 'Ipam/Ipam.Native.dll')
        $lines[1] | Should -BeLike "$folder*"
        $lines[2] | Should -Be (Join-Path $folder 'Ipam')
        Join-Path $folder 'Ipam/Native' | Should -Not -Exist
    }

    It 'exports every command of its manifest, each with help' {
        $text = Invoke-Fresh @'
Import-Module Ipam
$wanted = (Import-PowerShellDataFile "$package/Ipam/Ipam.psd1").FunctionsToExport
$found = @(Get-Command -Module Ipam).Name
Compare-Object $wanted $found | ForEach-Object { "$($_.InputObject) $($_.SideIndicator)" }
foreach ($name in $wanted) { $help = Get-Help $name; if (-not $help.Synopsis -or $help.Synopsis.Trim() -like "$name *") { "$name has no help" } }
'done'
'@
        $text | Should -Be 'done'
    }

    It 'keeps the class of its assembly for the framework that Windows PowerShell 5.1 has' {
        $assembly = [System.Reflection.AssemblyName]::GetAssemblyName((Join-Path $folder 'Ipam/Ipam.Native.dll'))
        $assembly.Name | Should -Be 'Ipam.Native'
        $text = Invoke-Fresh 'Import-Module Ipam; [Ipam.IpamObject].Assembly.GetReferencedAssemblies() | ForEach-Object { "$($_.Name) $($_.Version)" }'
        $text | Should -Match 'mscorlib 4\.0\.0\.0'
        $text | Should -Not -Match 'System\.Runtime |netstandard|System\.Management\.Automation'
    }

    It 'does the documented procedure' {
        $text = Invoke-Fresh @"
Import-Module Ipam, VirtualMachineManager
`$env:IPAM_VMM_PATH = '$TestDrive'
`$null = Connect-Ipam '$TestDrive/packaged.db' -WarningAction SilentlyContinue
`$vmm = Get-SCVMMServer packaged.contoso.com
`$site = @{ Name = 'One'; SubnetVLan = New-SCSubnetVLan -Subnet 10.10.10.0/24; VMHostGroup = Get-SCVMHostGroup -Name 'All Hosts' }
`$null = New-SCLogicalNetworkDefinition @site -LogicalNetwork (New-SCLogicalNetwork -Name 'Contoso')
`$null = Sync-IpamVmm -VMMServer `$vmm
(Get-IpamSubnet -AddressFamily IPv4).NetworkId
@(Compare-IpamVmm -VMMServer `$vmm | Where-Object Kind -in Create, Update, Delete).Count
"@
        $text -split '\r?\n' | Should -Be '10.10.10.0/24', '0'
    }

    It 'is a drop-in for IpamServer' {
        $text = Invoke-Fresh "Import-Module IpamServer; Connect-Ipam '$TestDrive/shim.db' -WarningAction SilentlyContinue | Out-Null; (IpamServer\Get-IpamAddressSpace).Name"
        $text | Should -Be 'Default'
    }

    It 'has the library for Windows where it was built' {
        $dll = Join-Path $folder 'Ipam/win-x64/ipam.dll'
        if (Test-Path -LiteralPath (Join-Path $root 'target/windows')) {
            $dll | Should -Exist
        }
        if (Test-Path -LiteralPath $dll) {
            $start = [System.IO.File]::ReadAllBytes($dll)[0..1]
            [System.Text.Encoding]::ASCII.GetString($start) | Should -Be 'MZ'
        }
        else {
            Join-Path $folder 'Ipam/linux-x64/libipam.so' | Should -Exist
        }
    }

    It 'has the checksum of <Name>' -ForEach $archives {
        $hash = (Get-FileHash -LiteralPath $Path -Algorithm SHA256).Hash.ToLowerInvariant()
        Get-Content -LiteralPath (Join-Path $package 'SHA256SUMS') | Should -Contain "$hash  $Name"
    }
}
