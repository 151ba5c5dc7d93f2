# Runs the PowerShell tests, all or those of -Path, and ends with a line that ./test reads. Works with Pester 5.
param([string[]]$Path = "$PSScriptRoot/../tests/powershell")

# No preference is set here: tests would inherit it, and a user's session has none.
Import-Module Pester -MinimumVersion 5.0 -ErrorAction Stop
$configuration = New-PesterConfiguration
$configuration.Run.Path = $Path
$configuration.Run.PassThru = $true
$configuration.Output.Verbosity = 'Detailed'
$result = Invoke-Pester -Configuration $configuration
# A test that was passed over is a failure, there is no reason for one; so is a file that does not load.
$bad = $result.FailedCount + $result.SkippedCount + $result.FailedBlocksCount + $result.FailedContainersCount
"$($result.PassedCount) passed, $bad failed"
if ($bad -gt 0) { exit 1 }
