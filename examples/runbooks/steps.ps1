# How the runbooks show what they do: a line that says what a command shows, the command as it is typed at the prompt, its result in the
# command's own view, and a check that the result is what the line says. Call both functions with a dot in front, so that variables of
# a command stay for the next one, as at the prompt.

function Title {
    param([string]$Text)
    Write-Host ''
    Write-Host "== $Text =="
}

function Step {
    # Runs one command. -Expect sees its output as $shown; what is not true there is thrown, which ends the runbook with exit code 1.
    param([string]$Says, [scriptblock]$Command, [scriptblock]$Expect = { $true })
    Write-Host ''
    Write-Host "# $Says"
    $first, $rest = @($Command.ToString().Trim() -split '\r?\n')
    # The first line has lost its indent already; the others keep what they have more than the least indented of them.
    $indent = @(foreach ($line in $rest) { $line.Length - $line.TrimStart().Length }) | Sort-Object | Select-Object -First 1
    Write-Host "PS> $first"
    foreach ($line in $rest) { Write-Host ('>>  ' + $line.Substring($indent)) }
    try {
        $shown = @(. $Command 2>&1)
    } catch {
        throw "FAILED: $_"
    }
    foreach ($item in $shown) {
        if ($item -is [Management.Automation.ErrorRecord]) { throw "FAILED: $item" }
    }
    if ($shown.Count -gt 0) { $shown | Out-String -Width 118 | ForEach-Object { Write-Host $_.Trim("`r", "`n") } }
    if (-not (. $Expect)) {
        throw "FAILED: this was to be true: $($Expect.ToString().Trim())"
    }
}
