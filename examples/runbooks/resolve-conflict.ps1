# How to find conflicts, see both values, and decide them: all by a policy, a field by a policy, or one by one.
param([string]$Path)
. "$PSScriptRoot/lab.ps1" -Path $Path

Title 'Resolve a conflict'
. Step 'Both sides change the same two fields of one pool.' {
    $null = Get-SCStaticIPAddressPool -Name 'Contoso Pool 1' | Set-SCStaticIPAddressPool -Description 'of VMM' -DNSSuffix 'vmm.example'
    Get-IpamRange -StartIPAddress '10.10.1.10' -EndIPAddress '10.10.1.99' | Set-IpamRange -Description 'of IPAM' -ConnectionSpecificDnsSuffix 'ipam.example'
}
. Step 'A sync leaves such fields alone and says so.' {
    Sync-IpamVmm $vmm
} -Expect { @($shown | Where-Object { "$($_.Kind)" -eq 'Conflict' }).Count -eq 2 }
. Step 'Both values of each.' {
    (Compare-IpamVmm $vmm | Where-Object Kind -eq Conflict).Fields
} -Expect { $shown.Count -eq 2 }
. Step 'One is decided by hand: IPAM wins the description.' {
    Compare-IpamVmm $vmm | Where-Object { $_.Fields.Field -contains 'Description' } | Resolve-IpamVmmConflict -Winner Ipam
    Sync-IpamVmm $vmm
} -Expect { (Get-SCStaticIPAddressPool -Name 'Contoso Pool 1').Description -eq 'of IPAM' }
. Step 'The other one by a policy for its field.' {
    Sync-IpamVmm $vmm -FieldPolicy @{ ConnectionSpecificDnsSuffix = 'Vmm' }
} -Expect { (Get-IpamRange -StartIPAddress '10.10.1.10' -EndIPAddress '10.10.1.99').ConnectionSpecificDnsSuffix -eq 'vmm.example' }
. Step 'Nothing is left to decide.' {
    Compare-IpamVmm $vmm
} -Expect { $shown.Count -eq 0 }
