<#
.SYNOPSIS
Performs the procedure "Synchronize IPAM and VMM" in both directions, and then what no one shows.

.DESCRIPTION
Every command is printed as it is typed at the prompt, with its result. The stores and the embedded VMM servers are files
in -Path, made new on each run. A step that does not give what its line says ends the runbook with exit code 1.

.PARAMETER Path
Folder for the files; target/demo of this repository when left away.

.EXAMPLE
./examples/runbooks/walkthrough.ps1

.EXAMPLE
./examples/runbooks/walkthrough.ps1 -Path /tmp/rehearsal
#>
param([string]$Path)

$ErrorActionPreference = 'Stop'
. "$PSScriptRoot/steps.ps1"

$Repository = Split-Path -Parent (Split-Path -Parent $PSScriptRoot)
if (-not $Path) { $Path = Join-Path (Join-Path $Repository 'target') 'demo' }
$Path = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Path)
foreach ($old in 'walkthrough.db', 'walkthrough.db-wal', 'walkthrough.db-shm', 'fresh.db', 'fresh.db-wal', 'fresh.db-shm', 'vmm', 'fresh-vmm', 'plan.json') {
    $file = Join-Path $Path $old
    if (Test-Path -LiteralPath $file) { Remove-Item -LiteralPath $file -Recurse -Force }
}
foreach ($folder in 'vmm', 'fresh-vmm') { $null = New-Item -ItemType Directory -Path (Join-Path $Path $folder) -Force }
$began = Get-Location

Title 'Two modules, one store, one VMM server'

. Step 'Where the repository is, and where the files of this rehearsal go.' ([scriptblock]::Create("Set-Location '$Repository'`n`$Path = '$Path'"))

. Step 'The commands of IPAM, and the emulator of VMM''s; both work on files.' {
    Import-Module ./powershell/Ipam
    Import-Module ./powershell/VirtualMachineManager
    $env:IPAM_VMM_PATH = "$Path/vmm"
} -Expect { (Get-Command Get-IpamSubnet).Source -eq 'Ipam' -and (Get-Command Get-SCLogicalNetwork).Source -eq 'VirtualMachineManager' }

. Step 'A store that is not there yet is made; the warning says so.' {
    Connect-Ipam "$Path/walkthrough.db"
} -Expect { Test-Path -LiteralPath "$Path/walkthrough.db" }

. Step 'A VMM server that is not there yet is made, too; the first one is the default of the SC commands.' {
    $vmm1 = Get-SCVMMServer -ComputerName 'scvmm1.contoso.com'
    $vmm1
} -Expect { $vmm1.IsConnected }

Title 'From VMM to IPAM'

. Step 'The host group that holds all hosts.' {
    $all = Get-SCVMHostGroup -Name 'All Hosts'
    $all
} -Expect { $all.IsRoot }

. Step 'A logical network.' {
    $network = New-SCLogicalNetwork -Name 'Contoso Logical Network'
    $network
} -Expect { $network.Name -eq 'Contoso Logical Network' }

. Step 'A network site in it with one subnet, for all hosts.' {
    $row = New-SCSubnetVLan -Subnet '10.10.10.0/24' -VLanID 0
    New-SCLogicalNetworkDefinition -Name 'Contoso 1' -LogicalNetwork $network -SubnetVLan $row -VMHostGroup $all
} -Expect { "$($shown[0].SubnetVLans)" -eq '10.10.10.0/24-0' }

. Step 'IPAM becomes a network service of VMM.' {
    $account = Get-SCRunAsAccount -Name 'IPAM'
    Add-SCNetworkService -Name 'IPAM' -ConnectionString "$Path/walkthrough.db" -Manufacturer 'Microsoft' `
        -Model 'Microsoft Windows Server IP Address Management' -RunAsAccount $account -VMHostGroup $all
} -Expect { $shown[0].NetworkServiceType -eq 'NetworkManager' }

. Step 'What a refresh would do; nothing is changed by looking.' {
    Compare-IpamVmm -VMMServer $vmm1
} -Expect { @($shown | Where-Object { $_.Kind -eq 'Create' -and $_.Target -eq 'Ipam' }).Count -eq 3 -and -not (Get-IpamSubnet -AddressFamily IPv4) }

. Step 'The refresh.' {
    Get-SCNetworkService -Name 'IPAM' | Read-SCNetworkService
} -Expect { $shown[0].LastRefreshTime }

. Step 'IPAM has a Provider address space of the network''s name.' {
    Get-IpamAddressSpace -Type ProviderAddressSpace
} -Expect { $shown.Name -contains 'Contoso Logical Network' }

. Step 'It has the subnet, with network, site, service and service instance.' {
    Get-IpamSubnet -AddressFamily IPv4 -AddressSpace 'Contoso Logical Network' |
        Format-List NetworkId, NetworkType, AddressSpace, VmmLogicalNetwork, NetworkSite, CustomConfiguration
} -Expect {
    $subnet = Get-IpamSubnet -NetworkId '10.10.10.0/24'
    $subnet.VmmLogicalNetwork -eq 'Contoso Logical Network' -and $subnet.NetworkSite -eq 'Contoso 1' -and
        $subnet.CustomFields['ManagedByService'] -eq 'VMM' -and $subnet.CustomFields['ServiceInstance'] -eq 'scvmm1.contoso.com'
}

. Step 'A static IP address pool in VMM.' {
    $site = Get-SCLogicalNetworkDefinition -Name 'Contoso 1'
    $pool = New-SCStaticIPAddressPool -Name 'Contoso 1 Pool' -LogicalNetworkDefinition $site -Subnet '10.10.10.0/24' `
        -IPAddressRangeStart '10.10.10.10' -IPAddressRangeEnd '10.10.10.99'
    $pool
} -Expect { $pool.TotalAddresses -eq 90 }

. Step 'After the next refresh it is a range in IPAM.' {
    $null = Get-SCNetworkService -Name 'IPAM' | Read-SCNetworkService
    Get-IpamRange -AddressFamily IPv4 -AddressSpace 'Contoso Logical Network'
} -Expect { $shown.Count -eq 1 -and $shown[0].StartAddress -eq '10.10.10.10' -and $shown[0].EndAddress -eq '10.10.10.99' }

. Step 'An address granted from the pool.' {
    Grant-SCIPAddress -StaticIPAddressPool $pool -GrantToObjectType VirtualMachine -Description 'web01'
} -Expect { $shown[0].Name -eq '10.10.10.10' }

. Step 'After the next refresh it is an address record in IPAM.' {
    $null = Get-SCNetworkService -Name 'IPAM' | Read-SCNetworkService
    Get-IpamAddress -AddressFamily IPv4 -AddressSpace 'Contoso Logical Network'
} -Expect { $shown.Count -eq 1 -and $shown[0].Address -eq '10.10.10.10' -and $shown[0].ServiceInstance -eq 'scvmm1.contoso.com' }

Title 'From IPAM to VMM'

. "$PSScriptRoot/woodgrove.ps1"

. Step 'The plan: what is made in VMM, and nothing is made yet.' {
    Compare-IpamVmm -VMMServer $vmm1
} -Expect { @($shown | Where-Object { $_.Kind -eq 'Create' -and $_.Target -eq 'Vmm' }).Count -ge 3 -and -not (Get-SCLogicalNetwork -Name 'Woodgrove Logical Network') }

. Step 'The plan is a file, too: it can be reviewed elsewhere. -WhatIf says the same and changes nothing.' {
    Compare-IpamVmm -VMMServer $vmm1 | Export-IpamVmmPlan -Path "$Path/plan.json"
    Sync-IpamVmm -VMMServer $vmm1 -WhatIf
} -Expect { (Test-Path -LiteralPath "$Path/plan.json") -and -not (Get-SCLogicalNetwork -Name 'Woodgrove Logical Network') }

. Step 'Exactly the reviewed plan is applied.' {
    Import-IpamVmmPlan -Path "$Path/plan.json" | Sync-IpamVmm -VMMServer $vmm1
} -Expect { $shown.Count -ge 3 -and -not ($shown | Where-Object { $_.State -ne 'Done' }) }

. Step 'VMM has the logical network.' {
    Get-SCLogicalNetwork -Name 'Woodgrove Logical Network'
} -Expect { $shown.Count -eq 1 }

. Step 'It has the network site.' {
    Get-SCLogicalNetworkDefinition -Name 'Woodgrove 1'
} -Expect { "$($shown[0].SubnetVLans)" -eq '20.20.20.0/24-0' }

. Step 'It has the pool.' {
    Get-SCStaticIPAddressPool -Subnet '20.20.20.0/24'
} -Expect { $shown.Count -eq 1 -and "$($shown[0].IPAddressRangeStart)" -eq '20.20.20.1' }

. Step 'Comparing again gives an empty plan.' {
    Compare-IpamVmm -VMMServer $vmm1
} -Expect { $shown.Count -eq 0 }

Title 'What no one shows: edits flow both ways'

. Step 'In VMM the site gets another name; in IPAM the subnet gets a VLAN and the range a description.' {
    $null = Get-SCLogicalNetworkDefinition -Name 'Contoso 1' | Set-SCLogicalNetworkDefinition -Name 'Contoso Headquarters'
    Set-IpamSubnet -NetworkId '20.20.20.0/24' -AddressSpace 'Woodgrove Address Space' -VlanId 20
    Get-IpamRange -AddressFamily IPv4 -AddressSpace 'Woodgrove Address Space' | Set-IpamRange -Description 'Virtual machines of Woodgrove'
    Compare-IpamVmm -VMMServer $vmm1
} -Expect { @($shown | Where-Object { $_.Kind -eq 'Update' -and $_.Target -eq 'Ipam' }).Count -ge 1 -and @($shown | Where-Object { $_.Kind -eq 'Update' -and $_.Target -eq 'Vmm' }).Count -ge 2 }

. Step 'The refresh carries each to the other side.' {
    $null = Get-SCNetworkService -Name 'IPAM' | Read-SCNetworkService
    Get-IpamSubnet -NetworkId '10.10.10.0/24', '20.20.20.0/24' | Format-Table NetworkId, VlanId, VmmLogicalNetwork, NetworkSite
    Get-SCStaticIPAddressPool -Subnet '20.20.20.0/24' | Format-Table Name, Subnet, VLanID, Description
} -Expect {
    (Get-IpamSubnet -NetworkId '10.10.10.0/24').NetworkSite -eq 'Contoso Headquarters' -and
        (Get-SCLogicalNetworkDefinition -Name 'Woodgrove 1').SubnetVLans[0].VLanID -eq 20 -and
        (Get-SCStaticIPAddressPool -Subnet '20.20.20.0/24').Description -eq 'Virtual machines of Woodgrove'
}

Title 'What no one shows: a recipe with a step missing'

. Step 'Fabrikam has everything but a range.' {
    Add-IpamCustomValue -Name 'VMM Logical Network' -Value 'Fabrikam Logical Network'
    Add-IpamCustomValue -Name 'Network Site' -Value 'Fabrikam 1'
    Set-IpamCustomFieldAssociation -CustomFieldOne 'VMM Logical Network' -CustomFieldTwo 'Network Site' -AddAssociationValue 'Fabrikam Logical Network:Fabrikam 1'
    Add-IpamAddressSpace -Name 'Fabrikam Address Space' -ProviderAddressSpace -CustomConfiguration 'VMM Logical Network=Fabrikam Logical Network;Network Site=Fabrikam 1'
    Add-IpamSubnet -Name 'Fabrikam' -NetworkId '30.30.30.0/24' -NetworkType Provider -AddressSpace 'Fabrikam Address Space' `
        -VmmLogicalNetwork 'Fabrikam Logical Network' -NetworkSite 'Fabrikam 1' -CustomConfiguration 'ManagedByService=VMM;ServiceInstance=scvmm1.contoso.com'
}

. Step 'The plan creates nothing, and says what is missing.' {
    Compare-IpamVmm -VMMServer $vmm1
} -Expect { $shown.Count -eq 1 -and $shown[0].Kind -eq 'Blocked' -and $shown[0].Reason -match 'range' }

. Step 'With a range the recipe is complete, and the refresh makes the network.' {
    Add-IpamRange -NetworkId '30.30.30.0/24' -ManagedByService VMM -ServiceInstance 'scvmm1.contoso.com' -NetworkType Provider -AddressSpace 'Fabrikam Address Space'
    $null = Get-SCNetworkService -Name 'IPAM' | Read-SCNetworkService
    Get-SCLogicalNetwork
} -Expect { $shown.Name -contains 'Fabrikam Logical Network' }

Title 'What no one shows: the same field changed on both sides'

. Step 'Both sides describe the same pool, each in its own way; VMM also gives it a DNS server.' {
    $null = Get-SCStaticIPAddressPool -Name 'Contoso 1 Pool' | Set-SCStaticIPAddressPool -Description 'Web servers' -DNSServer '10.10.10.2'
    Get-IpamRange -AddressFamily IPv4 -AddressSpace 'Contoso Logical Network' | Set-IpamRange -Description 'Front ends'
    Compare-IpamVmm -VMMServer $vmm1
} -Expect { @($shown | Where-Object { $_.Kind -eq 'Conflict' }).Count -eq 1 -and @($shown | Where-Object { $_.Kind -eq 'Update' }).Count -eq 1 }

. Step 'The refresh warns, leaves both descriptions alone, and carries over the DNS server.' {
    $null = Get-SCNetworkService -Name 'IPAM' | Read-SCNetworkService
    Get-IpamRange -AddressFamily IPv4 -AddressSpace 'Contoso Logical Network' | Format-Table StartAddress, EndAddress, Description, DnsServers
    Get-SCStaticIPAddressPool -Name 'Contoso 1 Pool' | Format-Table Name, Description, DNSServers
} -Expect {
    $range = Get-IpamRange -AddressFamily IPv4 -AddressSpace 'Contoso Logical Network'
    $range.Description -eq 'Front ends' -and "$($range.DnsServers)" -eq '10.10.10.2' -and (Get-SCStaticIPAddressPool -Name 'Contoso 1 Pool').Description -eq 'Web servers'
}

. Step 'A policy decides: here VMM wins.' {
    Sync-IpamVmm -VMMServer $vmm1 -Policy Vmm
} -Expect { (Get-IpamRange -AddressFamily IPv4 -AddressSpace 'Contoso Logical Network').Description -eq 'Web servers' }

Title 'What no one shows: deleting'

. Step 'The subnet goes from IPAM; the value of VMM Logical Network stays, as the documentation asks.' {
    Remove-IpamSubnet -NetworkId '20.20.20.0/24' -AddressSpace 'Woodgrove Address Space' -DeleteAssociatedRanges -Force
    Compare-IpamVmm -VMMServer $vmm1
} -Expect { @($shown | Where-Object { $_.Kind -eq 'Delete' -and $_.Target -eq 'Vmm' }).Count -ge 3 }

. Step 'The refresh removes pool, site and network from VMM.' {
    $null = Get-SCNetworkService -Name 'IPAM' | Read-SCNetworkService
    Get-SCLogicalNetwork
} -Expect {
    $shown.Name -notcontains 'Woodgrove Logical Network' -and -not (Get-SCLogicalNetworkDefinition -Name 'Woodgrove 1') -and -not (Get-SCStaticIPAddressPool -Subnet '20.20.20.0/24')
}

Title 'What no one shows: a second VMM server with an equal name'

. Step 'The second server has a network of the same name.' {
    $vmm2 = Get-SCVMMServer -ComputerName 'scvmm2.contoso.com'
    $other = New-SCLogicalNetwork -VMMServer $vmm2 -Name 'Contoso Logical Network'
    New-SCLogicalNetworkDefinition -VMMServer $vmm2 -Name 'Contoso 1' -LogicalNetwork $other -SubnetVLan (New-SCSubnetVLan -Subnet '10.20.0.0/16') -VMHostGroup (Get-SCVMHostGroup -VMMServer $vmm2 -Name 'All Hosts')
} -Expect { $shown[0].LogicalNetwork.Name -eq 'Contoso Logical Network' }

. Step 'The first sync gives it an address space of its own.' {
    $null = Sync-IpamVmm -VMMServer $vmm2
    Get-IpamAddressSpace -Type ProviderAddressSpace
} -Expect { $shown.Name -contains 'Contoso Logical Network' -and $shown.Name -contains 'Contoso Logical Network (scvmm2.contoso.com)' }

. Step 'Each server is in step with the store.' {
    Compare-IpamVmm -VMMServer $vmm1
    Compare-IpamVmm -VMMServer $vmm2
} -Expect { $shown.Count -eq 0 }

Title 'The IPAM half alone, on a fresh store'

. Step 'Another store, and another folder of VMM servers.' {
    Connect-Ipam "$Path/fresh.db"
    $env:IPAM_VMM_PATH = "$Path/fresh-vmm"
    $fresh = Get-SCVMMServer -ComputerName 'scvmm1.contoso.com' -SetAsDefault
} -Expect { -not (Get-SCLogicalNetwork) }

. Step 'Litware has everything but the association, which does not exist here at all.' {
    Add-IpamCustomValue -Name 'Service Instance' -Value 'scvmm1.contoso.com'
    Set-IpamCustomFieldAssociation -CustomFieldOne 'Managed by Service' -CustomFieldTwo 'Service Instance' -AddAssociationValue 'VMM:scvmm1.contoso.com'
    Add-IpamCustomValue -Name 'VMM Logical Network' -Value 'Litware Logical Network'
    Add-IpamCustomValue -Name 'Network Site' -Value 'Litware 1'
    Add-IpamAddressSpace -Name 'Litware Address Space' -ProviderAddressSpace -CustomConfiguration 'VMM Logical Network=Litware Logical Network;Network Site=Litware 1'
    Add-IpamSubnet -Name 'Litware' -NetworkId '40.40.40.0/24' -NetworkType Provider -AddressSpace 'Litware Address Space' `
        -VmmLogicalNetwork 'Litware Logical Network' -NetworkSite 'Litware 1' -CustomConfiguration 'ManagedByService=VMM;ServiceInstance=scvmm1.contoso.com'
    Add-IpamRange -NetworkId '40.40.40.0/24' -ManagedByService VMM -ServiceInstance 'scvmm1.contoso.com' -NetworkType Provider -AddressSpace 'Litware Address Space'
    Compare-IpamVmm -VMMServer $fresh
} -Expect { $shown.Count -eq 1 -and $shown[0].Kind -eq 'Blocked' -and $shown[0].Reason -match 'associat' }

. "$PSScriptRoot/woodgrove.ps1"

. Step 'The sync makes Woodgrove in VMM, and nothing of Litware.' {
    $null = Sync-IpamVmm -VMMServer $fresh
    Get-SCLogicalNetwork
} -Expect { $shown.Count -eq 1 -and $shown[0].Name -eq 'Woodgrove Logical Network' }

Set-Location $began
Write-Host ''
Write-Host "Every step gave what its line says. The files are in $Path."
