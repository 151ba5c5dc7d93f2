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
        $kept = $env:PGUSER, $env:PGSSLMODE
        try {
            # Where the tests have a server, ./test names an empty database on it: `postgres://USER@HOST:PORT/ipam?...`.
            $server = if ($env:IPAM_OPERATIONS_SERVER) { [uri] $env:IPAM_OPERATIONS_SERVER }
            if ($server) {
                $env:PGUSER = $server.UserInfo
                $env:PGSSLMODE = 'disable'
            }
            foreach ($block in $script:Blocks) {
                $script = $block.Script
                if ($block.Server) {
                    if (-not $server) {
                        continue
                    }
                    $script = $script.Replace('db1.contoso.com', $server.Host).Replace('5432', $server.Port)
                }
                $ErrorActionPreference = 'Stop'
                $said = & ([scriptblock]::Create($script)) 2>&1
                @($said | Where-Object { $_ -is [System.Management.Automation.ErrorRecord] }) | Should -BeNullOrEmpty -Because $block.Script
                if ($block.Script -like '*Where-Object State -ne Passed*') {
                    @($said | Where-Object { $_ -is [Ipam.IpamDatabaseCheck] }) | Should -BeNullOrEmpty
                }
            }
            (Get-Item ./ipam.bak).Length | Should -BeGreaterThan 10000
            @(Get-ChildItem . -Filter 'ipam.db.replaced-*').Count | Should -Be 1
            @(Get-IpamAddress -AddressFamily IPv4 -CimSession ./ipam.db | Where-Object DeviceName -eq 'web2').Count | Should -Be 1
            if ($server) {
                @(Get-IpamAddress -AddressFamily IPv4 -CimSession ./back.db).Count | Should -Be @(Get-IpamAddress -AddressFamily IPv4 -CimSession Server).Count
                @(Get-IpamAddress -AddressFamily IPv4 -CimSession Server).Count | Should -BeGreaterThan 0
                # A database that is no store yet is made one, and is the store of the session from then on, as with IpamServer.
                $null = Connect-Ipam ./ipam.db
                Move-IpamDatabase -DatabaseServer $server.Host -DatabasePort $server.Port -DatabaseName postgres -DatabaseAuthType Windows -Force -ErrorAction Stop
                (Get-IpamDatabase).DatabaseName | Should -Be postgres
                @(Get-IpamAddress -AddressFamily IPv4).Count | Should -Be @(Get-IpamAddress -AddressFamily IPv4 -CimSession ./ipam.db).Count
            }
            if ($PSVersionTable.PSVersion.Major -ge 7 -and -not $IsWindows) {
                foreach ($file in 'ipam.db', 'ipam.bak', 'second.db') {
                    (Get-Item "./$file").UnixMode | Should -Be '-rw-------'
                }
            }
        }
        finally {
            Disconnect-Ipam
            $env:PGUSER, $env:PGSSLMODE = $kept
            Pop-Location
            Remove-Item $folder -Recurse -Force
        }
    }
}
