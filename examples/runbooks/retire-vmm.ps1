# A VMM server is switched off for good; IPAM loses nothing.
param([string]$Path)
. "$PSScriptRoot/lab.ps1" -Path $Path

Title 'Retire a VMM'
. Step 'What IPAM has of it.' {
    $before = @(Get-IpamRange -AddressFamily IPv4).Count + @(Get-IpamSubnet -AddressFamily IPv4).Count
    (Get-IpamVmmLink $vmm | Group-Object ObjectType -NoElement)
} -Expect { $before -eq 8 }
. Step 'What would be done.' {
    Remove-IpamVmmLink 'scvmm1.contoso.com' -Release -WhatIf
} -Expect { @(Get-IpamVmmLink 'scvmm1.contoso.com').Count -gt 0 }
. Step 'The links go, and the objects become IPAM''s own. The server is not asked, it may be gone already.' {
    Remove-IpamVmmLink 'scvmm1.contoso.com' -Release -Force
    Get-IpamRange -AddressFamily IPv4 | Select-Object NetworkID, ManagedByService, ServiceInstance
} -Expect { @($shown | Where-Object { $_.ManagedByService -ne 'IPAM' }).Count -eq 0 }
. Step 'Nothing is lost.' {
    @(Get-IpamRange -AddressFamily IPv4).Count + @(Get-IpamSubnet -AddressFamily IPv4).Count
} -Expect { $shown[0] -eq $before -and @(Get-IpamVmmLink 'scvmm1.contoso.com').Count -eq 0 }
. Step 'The journal stays, for whoever asks later.' {
    Get-IpamVmmSyncEvent 'scvmm1.contoso.com' | Select-Object -First 3
} -Expect { $shown.Count -eq 3 }
