# The emulator of VMM's networking commands. All rules are those of the embedded VMM in the library; the commands bind, emit, and keep jobs.
# The library and its classes come from the sibling module Ipam, which is imported for the session, because Read-SCNetworkService runs its
# Sync-IpamVmm and a user of the emulator goes on with its commands.
$script:Ipam = Import-Module -Name (Join-Path (Split-Path -Parent $PSScriptRoot) 'Ipam') -Global -PassThru
$script:DefaultServer = $null

foreach ($folder in 'Private', 'Public') {
    foreach ($file in Get-ChildItem -Path (Join-Path $PSScriptRoot $folder) -Filter '*.ps1') {
        . $file.FullName
    }
}

Register-VmmCompleter

$ExecutionContext.SessionState.Module.OnRemove = {
    foreach ($connection in $script:Connections.Values) { $connection.Dispose() }
    $script:Connections.Clear()
    $script:DefaultServer = $null
}
