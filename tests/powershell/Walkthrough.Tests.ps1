# The runbook runs to its end in a process of its own, prints every command with its result, and fails loudly when a step does not give what it says.

BeforeAll {
    . (Join-Path $PSScriptRoot 'VmmCommon.ps1')
    $script:Runbook = Join-Path (Join-Path (Join-Path $script:Root 'examples') 'runbooks') 'walkthrough.ps1'
    $script:Folder = New-TestFolder
    $script:Output = (& (Get-TestPwsh) -NoProfile -File $script:Runbook -Path $script:Folder 2>&1 | ForEach-Object { "$_" }) -join "`n"
    $script:ExitCode = $LASTEXITCODE
}

AfterAll { Remove-TestFolder $script:Folder }

Describe 'The walk-through' {
    It 'runs to its end' {
        $script:Output | Should -Not -Match 'FAILED'
        $script:ExitCode | Should -Be 0
    }

    It 'shows <Line>' -ForEach @(
        @{ Line = "PS> Import-Module" }
        @{ Line = "New-SCLogicalNetwork -Name 'Contoso Logical Network'" }
        @{ Line = 'Read-SCNetworkService' }
        @{ Line = '10.10.10.0/24' }
        @{ Line = 'Woodgrove Logical Network' }
        @{ Line = 'Contoso Logical Network (scvmm2.contoso.com)' }
        @{ Line = 'Blocked' }
        @{ Line = 'Conflict' }
        @{ Line = 'the association is new' }
    ) {
        $script:Output | Should -Match ([regex]::Escape($Line))
    }

    It 'runs again over its own files' {
        & (Get-TestPwsh) -NoProfile -File $script:Runbook -Path $script:Folder *> $null
        $LASTEXITCODE | Should -Be 0
    }

    It 'ends with exit code 1 at a step that does not give what it says' {
        $file = Join-Path $script:Folder 'wrong.ps1'
        Set-Content $file @"
. '$(Split-Path $script:Runbook)/steps.ps1'
. Step 'One is two.' { 1 } -Expect { `$shown[0] -eq 2 }
"@
        $output = & (Get-TestPwsh) -NoProfile -File $file 2>&1
        $LASTEXITCODE | Should -Be 1
        "$output" | Should -Match 'FAILED'
    }
}
