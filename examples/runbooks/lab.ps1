# The laboratory of the runbooks of this folder: a store and an embedded VMM server in a folder of their own, with two logical networks that are in
# step. Dot-source it. With VMM's own module and your own store loaded instead, the commands of the runbooks are the same.
param([string]$Path)

. "$PSScriptRoot/steps.ps1"
$ErrorActionPreference = 'Stop'
$Repository = Split-Path -Parent (Split-Path -Parent $PSScriptRoot)
if (-not $Path) { $Path = Join-Path (Join-Path (Join-Path $Repository 'target') 'runbooks') ([guid]::NewGuid().ToString('n')) }
$Path = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Path)
$null = New-Item -ItemType Directory -Path $Path -Force
Import-Module (Join-Path $Repository 'powershell/Ipam')
Import-Module (Join-Path $Repository 'powershell/VirtualMachineManager')
$env:IPAM_VMM_PATH = $Path
$null = Connect-Ipam (Join-Path $Path 'ipam.db') -WarningAction SilentlyContinue
$vmm = Get-SCVMMServer -ComputerName 'scvmm1.contoso.com'
$all = Get-SCVMHostGroup -Name 'All Hosts'
foreach ($one in @{ Name = 'Contoso'; Net = '10.10' }, @{ Name = 'Fabrikam'; Net = '10.20' }) {
    $network = New-SCLogicalNetwork -Name $one.Name
    foreach ($n in 1, 2) {
        $subnet = "$($one.Net).$n.0/24"
        $site = New-SCLogicalNetworkDefinition -LogicalNetwork $network -Name "$($one.Name) $n" -VMHostGroup $all -SubnetVLan (New-SCSubnetVLan -Subnet $subnet -VLanID (100 + $n))
        $null = New-SCStaticIPAddressPool -LogicalNetworkDefinition $site -Subnet $subnet -Name "$($one.Name) Pool $n" -IPAddressRangeStart "$($one.Net).$n.10" -IPAddressRangeEnd "$($one.Net).$n.99"
    }
}
$null = Sync-IpamVmm $vmm
