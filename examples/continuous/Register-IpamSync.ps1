# Registers a scheduled task on Windows that keeps IPAM and a VMM server in step. It runs in Windows PowerShell 5.1, because VMM's own module does.
# -Continuous goes on by itself; the task starts it anew should it end, and a machine that restarts starts it again.
#
#     ./Register-IpamSync.ps1 -VMMServer scvmm1.contoso.com -Store C:\ProgramData\ipam\ipam.db -Credential (Get-Credential)
param(
    [Parameter(Mandatory = $true)] [string]$VMMServer,
    [Parameter(Mandatory = $true)] [string]$Store,
    [Parameter(Mandatory = $true)] [pscredential]$Credential,
    [TimeSpan]$Interval = [TimeSpan]::FromMinutes(5)
)

$command = "Import-Module VirtualMachineManager, Ipam; Sync-IpamVmm '$VMMServer' -CimSession '$Store' -Continuous -Interval '$Interval' | Out-File -Append -Encoding utf8 `"`$env:ProgramData\ipam\sync.log`""
$encoded = [Convert]::ToBase64String([Text.Encoding]::Unicode.GetBytes($command))
$action = New-ScheduledTaskAction -Execute 'powershell.exe' -Argument "-NoProfile -NonInteractive -EncodedCommand $encoded"
$settings = New-ScheduledTaskSettingsSet -RestartCount 999 -RestartInterval (New-TimeSpan -Minutes 1) -ExecutionTimeLimit ([TimeSpan]::Zero) -MultipleInstances IgnoreNew
$null = Register-ScheduledTask -TaskName 'IPAM and VMM' -Action $action -Settings $settings -Trigger (New-ScheduledTaskTrigger -AtStartup) `
    -User $Credential.UserName -Password $Credential.GetNetworkCredential().Password -RunLevel Limited
Start-ScheduledTask -TaskName 'IPAM and VMM'
