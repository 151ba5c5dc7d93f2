# A logical network goes from one VMM server to another; IPAM keeps its records all the time.
param([string]$Path)
. "$PSScriptRoot/lab.ps1" -Path $Path

Title 'Move a network to another VMM'
. Step 'The other server.' {
    $other = Get-SCVMMServer -ComputerName 'scvmm2.contoso.com'
    Compare-IpamVmm $other
} -Expect { $shown.Count -eq 0 }
. Step 'What IPAM has of the network becomes that of the other server.' {
    Move-IpamVmmLink 'Contoso' -VMMServer $vmm -Destination $other
    (Get-IpamRange -AddressFamily IPv4 -ServiceInstance 'scvmm2.contoso.com').Count
} -Expect { $shown[0] -eq 2 }
. Step 'Its next sync makes the network there.' {
    Sync-IpamVmm $other
} -Expect { (Get-SCStaticIPAddressPool -VMMServer $other -Name 'Contoso Pool 2') }
. Step 'The first server still has it; syncs leave it alone there, and say so.' {
    Compare-IpamVmm $vmm -IncludeNote | Where-Object Object -eq 'Contoso'
} -Expect { $shown[0].Reason -match 'it was given to scvmm2' }
. Step 'When its machines have moved, it is removed there; IPAM is not touched by that.' {
    Get-SCStaticIPAddressPool -VMMServer $vmm | Where-Object Name -like 'Contoso*' | Remove-SCStaticIPAddressPool -Confirm:$false | Out-Null
    Get-SCLogicalNetworkDefinition -VMMServer $vmm | Where-Object Name -like 'Contoso*' | Remove-SCLogicalNetworkDefinition -Confirm:$false | Out-Null
    Get-SCLogicalNetwork -VMMServer $vmm -Name 'Contoso' | Remove-SCLogicalNetwork -Confirm:$false | Out-Null
    Sync-IpamVmm $vmm
    (Get-IpamRange -AddressFamily IPv4 -ServiceInstance 'scvmm2.contoso.com').Count
} -Expect { $shown[-1] -eq 2 }
