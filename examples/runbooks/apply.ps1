# How to apply a plan, and what is said afterwards: one object for each change with its outcome, and the journal.
param([string]$Path)
. "$PSScriptRoot/lab.ps1" -Path $Path

Title 'Apply'
. Step 'A new logical network, made in IPAM by one command.' {
    New-IpamVmmLogicalNetwork 'Woodgrove' 'Woodgrove 1' '20.20.20.0/24' -VMMServer $vmm | Select-Object -Last 1
} -Expect { $shown[0].StartAddress -eq '20.20.20.1' }
. Step 'What is reviewed is what is applied.' {
    $results = Compare-IpamVmm $vmm | Sync-IpamVmm
    $results
} -Expect { @($results | Where-Object { "$($_.State)" -ne 'Done' }).Count -eq 0 -and (Get-SCLogicalNetwork -Name 'Woodgrove') }
. Step 'Comparing again: nothing is left.' {
    Compare-IpamVmm $vmm
} -Expect { $shown.Count -eq 0 }
. Step 'The journal keeps every step with outcome and duration.' {
    Get-IpamVmmSyncEvent $vmm -State Done | Select-Object -Last 4 | Format-Table TimeOfEvent, EventType, Kind, Object, State, Duration
}
. Step 'A sync that repeats itself; three rounds of it here, usually until it is stopped.' {
    Sync-IpamVmm $vmm -Continuous -Interval 0 | Select-Object -First 3
} -Expect { $shown.Count -eq 3 -and -not ($shown | Where-Object Error) }
