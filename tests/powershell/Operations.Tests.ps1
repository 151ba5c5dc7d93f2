# What docs/operations.md says is typed in, in its order, and works.

BeforeAll {
    . $PSScriptRoot/Common.ps1
    $text = Get-Content (Join-Path $script:Root 'docs/operations.md') -Raw
    $script:Blocks = @([regex]::Matches($text, '(?ms)^(<!-- on a server -->\s+)?```powershell\n(.*?)^```') | ForEach-Object {
            @{ Server = $_.Groups[1].Success; Script = $_.Groups[2].Value }
        })
}

Describe 'docs/operations.md' {
    It 'says only what works' {
        $script:Blocks.Count | Should -BeGreaterThan 9
        $folder = Join-Path ([System.IO.Path]::GetTempPath()) ('ipam-test-' + [guid]::NewGuid().ToString('n'))
        $null = New-Item -ItemType Directory $folder
        Push-Location $folder
        try {
            foreach ($block in $script:Blocks) {
                if ($block.Server) {
                    # Where the tests have a server, ./test names an empty, provisioned database on it.
                    if (-not $env:IPAM_OPERATIONS_SERVER) {
                        continue
                    }
                }
                $ErrorActionPreference = 'Stop'
                $said = & ([scriptblock]::Create($block.Script)) 2>&1
                @($said | Where-Object { $_ -is [System.Management.Automation.ErrorRecord] }) | Should -BeNullOrEmpty -Because $block.Script
                if ($block.Script -like '*Where-Object State -ne Passed*') {
                    @($said | Where-Object { $_ -is [Ipam.IpamDatabaseCheck] }) | Should -BeNullOrEmpty
                }
            }
            (Get-Item ./ipam.bak).Length | Should -BeGreaterThan 10000
            @(Get-ChildItem . -Filter 'ipam.db.replaced-*').Count | Should -Be 1
            @(Get-IpamAddress -AddressFamily IPv4 -CimSession ./ipam.db | Where-Object DeviceName -eq 'web2').Count | Should -Be 1
            if ($PSVersionTable.PSVersion.Major -ge 7 -and -not $IsWindows) {
                foreach ($file in 'ipam.db', 'ipam.bak', 'second.db') {
                    (Get-Item "./$file").UnixMode | Should -Be '-rw-------'
                }
            }
        }
        finally {
            Disconnect-Ipam
            Pop-Location
            Remove-Item $folder -Recurse -Force
        }
    }
}
