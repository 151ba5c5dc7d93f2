# The PowerShell lines of README.md are run as they stand there, each block in a process of its own, and give the output that stands under
# them. IPAM_BLESS=1 writes the output anew.

BeforeDiscovery {
    $text = [System.IO.File]::ReadAllText((Join-Path (Split-Path -Parent (Split-Path -Parent $PSScriptRoot)) 'README.md'))
    $count = [regex]::Matches($text, '(?m)^```powershell$').Count
    $blocks = @(for ($number = 0; $number -lt $count; $number++) { @{ Number = $number } })
}

Describe 'README.md, PowerShell block <Number>' -ForEach $blocks {
    BeforeAll {
        $root = Split-Path -Parent (Split-Path -Parent $PSScriptRoot)
        $readme = Join-Path $root 'README.md'
        $text = [System.IO.File]::ReadAllText($readme)
        $block = [regex]::Matches($text, '(?s)```powershell\n(?<lines>.*?)```\n\n```text\n(?<output>.*?)```')[$Number]
        $lines = $block.Groups['lines'].Value.TrimEnd() -split '\n'
    }

    It 'shows at most ten lines' {
        $lines.Count | Should -BeGreaterThan 1
        $lines.Count | Should -BeLessOrEqual 10
    }

    It 'shows what they give' {
        # The stores that the lines make are new ones.
        [regex]::Matches($lines -join ' ', '[./\w]+\.db\b').Value | ForEach-Object { Remove-Item -Path (Join-Path $root "$_*") -ErrorAction Ignore }
        Remove-Item -Path (Join-Path $root 'target/*.vmm*') -ErrorAction Ignore
        # Each line is formatted for itself, as at the prompt; a block with a dot leaves its variables to the next.
        $script = Join-Path $TestDrive 'readme.ps1'
        $body = @('$ErrorActionPreference = "Stop"') + ($lines | ForEach-Object { ". { $_ } | Out-String -Width 110" })
        [System.IO.File]::WriteAllText($script, ($body -join "`n"))
        $pwsh = if ($env:IPAM_PWSH) { $env:IPAM_PWSH } else { Join-Path $PSHOME 'pwsh' }
        Push-Location $root
        try {
            $output = @(& $pwsh -NoProfile -NonInteractive -File $script 3>$null)
            $LASTEXITCODE | Should -Be 0 -Because ($output -join "`n")
        } finally {
            Pop-Location
        }
        $given = @($output | ForEach-Object { "$_".TrimEnd() } | Where-Object { $_ -notmatch '^WARNING: ' }) -join "`n"
        $given = ($given -replace '\n{3,}', "`n`n").Trim("`n")
        if ($env:IPAM_BLESS) {
            $place = $block.Groups['output']
            $text = $text.Remove($place.Index, $place.Length).Insert($place.Index, "$given`n")
            [System.IO.File]::WriteAllText($readme, $text)
        } else {
            $given | Should -BeExactly $block.Groups['output'].Value.TrimEnd()
        }
    }
}
