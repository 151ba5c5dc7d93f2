# The IPAM half of the procedure "Synchronize IPAM and VMM": everything that has to be in IPAM so that the logical network of Woodgrove comes to
# exist in VMM. It uses commands of IPAM only and the store that is connected, so it runs under Ipam and under the shim IpamServer alike:
#
#     Import-Module ./powershell/IpamServer
#     Connect-Ipam ./ipam.db
#     ./examples/runbooks/woodgrove.ps1
#
# The values and the association may be there already, from the other half or another VMM server; what is there is used or edited.
param([string]$ServiceInstance = 'scvmm1.contoso.com')

. "$PSScriptRoot/steps.ps1"
$ErrorActionPreference = 'Stop'

. Step 'The VMM server that is to get the network.' ([scriptblock]::Create("`$ServiceInstance = '$ServiceInstance'"))

. Step 'An address space of type Provider.' {
    Add-IpamAddressSpace -Name 'Woodgrove Address Space' -ProviderAddressSpace -PassThru
} -Expect { $shown.Count -eq 1 }

. Step 'The logical network is a value of the built-in field VMM Logical Network; blanks in the name are fine.' {
    Add-IpamCustomValue -Name 'VMM Logical Network' -Value 'Woodgrove Logical Network'
}

. Step 'The network site is a value of the built-in field Network Site.' {
    Add-IpamCustomValue -Name 'Network Site' -Value 'Woodgrove 1'
}

if (Get-IpamCustomFieldAssociation -CustomFieldOne 'VMM Logical Network' -CustomFieldTwo 'Network Site' -ErrorAction SilentlyContinue) {
    . Step 'The two fields are associated already: the association is edited.' {
        Set-IpamCustomFieldAssociation -CustomFieldOne 'VMM Logical Network' -CustomFieldTwo 'Network Site' -AddAssociationValue 'Woodgrove Logical Network:Woodgrove 1' -PassThru
    } -Expect { $shown.Count -eq 1 }
} else {
    . Step 'The two fields are not associated yet: the association is new.' {
        Add-IpamCustomFieldAssociation -CustomFieldOne 'VMM Logical Network' -CustomFieldTwo 'Network Site' -AssociationValue 'Woodgrove Logical Network:Woodgrove 1' -PassThru
    } -Expect { $shown.Count -eq 1 }
}

. Step 'The address space carries both values.' {
    Set-IpamAddressSpace -Name 'Woodgrove Address Space' -AddCustomConfiguration 'VMM Logical Network=Woodgrove Logical Network;Network Site=Woodgrove 1' -PassThru
} -Expect { $shown[0].CustomConfiguration -match 'Network Site=Woodgrove 1' }

if ((Get-IpamCustomField -Name 'Service Instance').CustomValueName -notcontains $ServiceInstance) {
    . Step 'This store has not met the VMM server yet: it becomes a service instance.' {
        Add-IpamCustomValue -Name 'Service Instance' -Value $ServiceInstance
        Set-IpamCustomFieldAssociation -CustomFieldOne 'Managed by Service' -CustomFieldTwo 'Service Instance' -AddAssociationValue "VMM:$ServiceInstance"
    }
}

. Step 'The subnet: Provider, in that space, with network and site, managed by VMM.' {
    Add-IpamSubnet -Name '20.20.20.0/24' -NetworkId '20.20.20.0/24' -NetworkType Provider -AddressSpace 'Woodgrove Address Space' `
        -VmmLogicalNetwork 'Woodgrove Logical Network' -NetworkSite 'Woodgrove 1' `
        -CustomConfiguration "ManagedByService=VMM;ServiceInstance=$ServiceInstance" -PassThru
} -Expect { $shown[0].VmmLogicalNetwork -eq 'Woodgrove Logical Network' -and $shown[0].NetworkSite -eq 'Woodgrove 1' }

. Step 'A range without start and end takes the whole usable subnet.' {
    Add-IpamRange -NetworkId '20.20.20.0/24' -ManagedByService VMM -ServiceInstance $ServiceInstance -NetworkType Provider `
        -AddressSpace 'Woodgrove Address Space' -PassThru
} -Expect { $shown[0].StartAddress -eq '20.20.20.1' -and $shown[0].EndAddress -eq '20.20.20.254' }
