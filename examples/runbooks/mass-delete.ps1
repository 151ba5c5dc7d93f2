# A mass delete in VMM by mistake: the guard stops the sync, nothing is lost in IPAM, and IPAM gives VMM everything back.
param([string]$Path)
. "$PSScriptRoot/lab.ps1" -Path $Path

Title 'Recover from a wrong mass delete'
. Step 'Somebody deletes every pool, site and network in VMM.' {
    Get-SCStaticIPAddressPool | Remove-SCStaticIPAddressPool -Confirm:$false | Out-Null
    Get-SCLogicalNetworkDefinition | Remove-SCLogicalNetworkDefinition -Confirm:$false | Out-Null
    Get-SCLogicalNetwork | Remove-SCLogicalNetwork -Confirm:$false | Out-Null
}
. Step 'The next sync is refused. The sentence names limit and count, and the switch that would pass it.' {
    try { Sync-IpamVmm $vmm } catch { "$($_.FullyQualifiedErrorId): $_" }
} -Expect { $shown[0] -match 'UnsafePlan' -and $shown[0] -match '-Force' }
. Step 'IPAM has everything still.' {
    Get-IpamRange -AddressFamily IPv4 | Select-Object NetworkID, StartAddress, EndAddress
} -Expect { $shown.Count -eq 4 }
. Step 'What the sync knew of the server is forgotten, so that an object which VMM lacks is a new one of IPAM, not a deleted one.' {
    Remove-IpamVmmLink $vmm -Force
}
. Step 'Now the plan makes everything again.' {
    Compare-IpamVmm $vmm -Summary
} -Expect { "$shown" -match '14 to create' -and "$shown" -notmatch 'delete' }
. Step 'And so does the sync.' {
    $results = Sync-IpamVmm $vmm
    @($results | Where-Object { "$($_.State)" -eq 'Done' }).Count
} -Expect { @(Get-SCStaticIPAddressPool).Count -eq 4 -and (Get-SCStaticIPAddressPool -Name 'Contoso Pool 1') }
