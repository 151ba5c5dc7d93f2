# Every runbook of the synchronization runs to its end in a process of its own: a step that does not give what it says ends it with exit code 1.

BeforeDiscovery {
    $folder = Join-Path (Join-Path (Split-Path (Split-Path $PSScriptRoot)) 'examples') 'runbooks'
    $script:Books = @('preview', 'narrow', 'apply', 'resolve-conflict', 'why-not-synced', 'mass-delete', 'move-network', 'retire-vmm' | ForEach-Object { @{ Name = $_; File = Join-Path $folder "$_.ps1" } })
}

BeforeAll {
    . (Join-Path $PSScriptRoot 'VmmCommon.ps1')
}

Describe 'The runbook <Name>' -ForEach $script:Books {
    It 'runs to its end' {
        $folder = New-TestFolder
        try {
            $output = & (Get-TestPwsh) -NoProfile -File $File -Path $folder 2>&1 | ForEach-Object { "$_" }
            $LASTEXITCODE | Should -Be 0 -Because ($output -join "`n")
            ($output -join "`n") | Should -Match 'PS> '
        }
        finally {
            Remove-TestFolder $folder
        }
    }
}
