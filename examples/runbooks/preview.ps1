# How to see what a sync would do, before anything changes: at the prompt, as text, and as a file that somebody else reviews.
param([string]$Path)
. "$PSScriptRoot/lab.ps1" -Path $Path

Title 'Preview'
. Step 'Somebody gives a pool another description in VMM; somebody else changes a VLAN in IPAM.' {
    $null = Get-SCStaticIPAddressPool -Name 'Contoso Pool 1' | Set-SCStaticIPAddressPool -Description 'web servers'
    Set-IpamSubnet -NetworkId '10.20.1.0/24' -VlanId 201
}
. Step 'Comparing changes nothing; it gives one object for each change.' {
    $plan = Compare-IpamVmm $vmm
    $plan
} -Expect { $plan.Count -eq 2 -and -not (Get-IpamRange -StartIPAddress '10.10.1.10' -EndIPAddress '10.10.1.99').Description }
. Step 'Each object knows its fields, old and new.' {
    $plan | Select-Object -ExpandProperty Fields
} -Expect { $shown[1].NewValue -eq 'web servers' -or $shown[0].NewValue -eq 'web servers' }
. Step 'The same as a page of text.' {
    Compare-IpamVmm $vmm -Summary
} -Expect { "$shown" -match 'VlanId: 101 -> 201' }
. Step 'The sync says the same when it is asked what it would do.' {
    Sync-IpamVmm $vmm -WhatIf
} -Expect { (Get-SCLogicalNetworkDefinition -Name 'Fabrikam 1').SubnetVLans[0].VLanID -eq 101 }
. Step 'The plan as a file, for review on another machine. It is refused later when either side has moved on.' {
    Compare-IpamVmm $vmm | Export-IpamVmmPlan -Path "$Path/plan.json"
    Import-IpamVmmPlan -Path "$Path/plan.json" | Select-Object Kind, Object, Reason
} -Expect { $shown.Count -eq 2 }
