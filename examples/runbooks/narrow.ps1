# How to sync a part only: one logical network, the networks of a host group, or single changes. What is left out is left alone on both sides.
param([string]$Path)
. "$PSScriptRoot/lab.ps1" -Path $Path

Title 'Narrow'
. Step 'Changes in both networks.' {
    Get-SCStaticIPAddressPool | Set-SCStaticIPAddressPool -Description 'new' | Out-Null
    (Compare-IpamVmm $vmm).Count
} -Expect { $shown[0] -eq 4 }
. Step 'One logical network.' {
    Sync-IpamVmm $vmm -LogicalNetwork 'Contoso' -Force
} -Expect { $shown.Count -eq 2 -and "$($shown.Object)" -notmatch 'Fabrikam' }
. Step 'Single changes, with what they need.' {
    Compare-IpamVmm $vmm | Where-Object Object -match 'Pool 1' | Sync-IpamVmm -Force
} -Expect { $shown.Count -eq 1 }
. Step 'A host group that has none of these networks: nothing to do in either direction, and nothing is deleted.' {
    $null = New-SCVMHostGroup -Name 'Branch' -ParentHostGroup $all
    foreach ($site in Get-SCLogicalNetworkDefinition) { $null = Set-SCLogicalNetworkDefinition -LogicalNetworkDefinition $site -RemoveVMHostGroup $all -AddVMHostGroup (New-SCVMHostGroup -Name "Hosts of $($site.Name)" -ParentHostGroup $all) }
    Compare-IpamVmm $vmm -HostGroup 'Branch'
} -Expect { $shown.Count -eq 0 }
. Step 'Why: those objects are out of scope, they are left alone.' {
    Compare-IpamVmm $vmm -HostGroup 'Branch' -IncludeNote | Select-Object -First 1 -ExpandProperty Reason
} -Expect { $shown[0] -match 'other host groups' }
