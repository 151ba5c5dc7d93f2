# How to find out why an object is not synchronized: an incomplete recipe, a note, or a link that tells what both sides had last.
param([string]$Path)
. "$PSScriptRoot/lab.ps1" -Path $Path

Title 'Why is it not synchronized?'
. Step 'A subnet for VMM, without a range.' {
    Add-IpamSubnet -Name 'half' -NetworkId '10.10.3.0/24' -NetworkType Provider -AddressSpace 'Contoso' -VmmLogicalNetwork 'Contoso' -NetworkSite 'Contoso 1' -CustomConfiguration 'ManagedByService=VMM;ServiceInstance=scvmm1.contoso.com'
}
. Step 'The plan names the step that is missing.' {
    Compare-IpamVmm $vmm | Where-Object Kind -eq Blocked
} -Expect { $shown.Count -eq 1 -and $shown[0].Reason -match 'a range of VMM' }
. Step 'The step is done, and so is the object.' {
    Add-IpamRange -NetworkId '10.10.3.0/24' -ManagedByService VMM -ServiceInstance 'scvmm1.contoso.com' -NetworkType Provider -AddressSpace 'Contoso'
    Sync-IpamVmm $vmm
} -Expect { "$((Get-SCLogicalNetworkDefinition -Name 'Contoso 1').SubnetVLans)" -match '10.10.3.0/24' }
. Step 'Notes tell what is kept on one side because the other has no place for it.' {
    $null = Get-SCStaticIPAddressPool -Name 'Contoso Pool 1' | Set-SCStaticIPAddressPool -EnableNetBIOS $true
    Compare-IpamVmm $vmm -IncludeNote | Where-Object Reason -match 'NetBIOS'
} -Expect { $shown.Count -eq 1 }
. Step 'The link of an object: both keys, and what both sides had when they last agreed.' {
    Get-IpamVmmLink $vmm -ObjectType Pool | Where-Object Object -match 'Contoso Pool 1' | Select-Object Object, VmmKey, IpamId, Base
} -Expect { "$($shown[0].Base)" -match 'StartIPAddress=10.10.1.10' }
. Step 'What is not linked and not planned is not of this server: its service and instance say so.' {
    Get-IpamRange -AddressFamily IPv4 | Group-Object ManagedByService, ServiceInstance -NoElement
}
