# A store in which something of everything exists, made once per file of tests and copied for each use. The examples of the help, the cases of
# every parameter and those of bad input are about these objects.

. (Join-Path $PSScriptRoot 'Common.ps1')

function New-Lab {
    # Makes the store that Open-Lab copies.
    $script:LabFolder = Join-Path ([System.IO.Path]::GetTempPath()) ('ipam-lab-' + [guid]::NewGuid().ToString('n'))
    $null = New-Item -ItemType Directory -Path $script:LabFolder
    $script:LabTemplate = Join-Path $script:LabFolder 'template.db'
    $script:LabCount = 0
    $null = Connect-Ipam $script:LabTemplate -WarningAction SilentlyContinue
    Add-IpamCustomField Building -MultiValue -Value Main, Annex
    Add-IpamCustomField Floor -MultiValue -Value 1, 2, 3
    Add-IpamCustomField Remark
    Add-IpamCustomFieldAssociation Building Floor 'Main:1', 'Main:2'
    Add-IpamCustomValue 'VMM Logical Network' 'Woodgrove Logical Network'
    Add-IpamCustomValue 'VMM Logical Network' 'Other Logical Network'
    Add-IpamCustomValue 'Network Site' 'Woodgrove 1'
    Add-IpamCustomValue 'Network Site' 'Woodgrove 2'
    Add-IpamCustomFieldAssociation 'VMM Logical Network' 'Network Site' 'Woodgrove Logical Network:Woodgrove 1', 'Other Logical Network:Woodgrove 2'
    Add-IpamCustomValue 'Service Instance' scvmm1.contoso.com
    Set-IpamCustomFieldAssociation 'Managed by Service' 'Service Instance' -AddAssociationValue 'VMM:scvmm1.contoso.com'
    Add-IpamCustomValue Region Europe
    Add-IpamAddressSpace -Name 'Woodgrove Address Space' -Description 'a provider'
    Add-IpamAddressSpace -Name Contoso -CustomerAddressSpace -AssociatedProviderAddressSpace 'Woodgrove Address Space' -IsolationMethod NVGRE
    Add-IpamAddressSpace -Name Spare
    Add-IpamSubnet Branch 10.1.0.0/16 -VlanId 10, 20 -CustomConfiguration 'Region=Europe'
    Add-IpamSubnet Web 10.1.0.0/24
    Add-IpamSubnet Free 10.2.0.0/24
    Add-IpamSubnet Six 2001:db8:1::/64
    Add-IpamSubnet 20.20.20.0/24 20.20.20.0/24 -NetworkType Provider -AddressSpace 'Woodgrove Address Space' -VmmLogicalNetwork 'Woodgrove Logical Network' `
        -NetworkSite 'Woodgrove 1' -CustomConfiguration 'ManagedByService=VMM;ServiceInstance=scvmm1.contoso.com'
    Add-IpamSubnet Customer 192.168.0.0/24 -NetworkType Customer -AddressSpace Contoso -VirtualSubnetId 5001
    Add-IpamRange 10.1.0.0/24 10.1.0.10 10.1.0.99 -DnsServer 10.1.0.2 -Gateway 10.1.0.1/Automatic -ReservedAddress 10.1.0.90-10.1.0.99
    Add-IpamRange 20.20.20.0/24 -NetworkType Provider -AddressSpace 'Woodgrove Address Space' -ManagedByService VMM -ServiceInstance scvmm1.contoso.com
    Add-IpamRange 2001:db8:1::/64 2001:db8:1::10 2001:db8:1::ffff
    Add-IpamAddress 10.1.0.20 -DeviceName web1 -AssetTag a1
    Add-IpamAddress 10.1.0.21 -AssignmentDate 2020-01-01 -ExpiryDate 2020-02-01
    Add-IpamAddress 10.77.0.1 -Description unmapped
    Add-IpamAddress 20.20.20.5 -NetworkType Provider -AddressSpace 'Woodgrove Address Space' -ManagedByService VMM -ServiceInstance scvmm1.contoso.com -DeviceType VM
    Add-IpamAddress 2001:db8:1::20 -Duid 0001000123456789
    if (Get-Command Add-IpamBlock -ErrorAction SilentlyContinue) {
        Add-IpamBlock 10.0.0.0/8
        Add-IpamBlock 10.1.0.0/16
        Add-IpamBlock 206.73.118.0/24 -Rir ARIN
    }
    # The pages of a database that is open may stand in the file beside it.
    Disconnect-Ipam
}

function Open-Lab {
    # Connects to a new copy of the store and returns its path.
    $script:LabCount++
    $path = Join-Path $script:LabFolder "lab$($script:LabCount).db"
    Copy-Item -LiteralPath $script:LabTemplate -Destination $path
    $null = Connect-Ipam $path -MustExist
    return $path
}

function Close-Lab {
    # Closes the store and deletes the copy.
    param([string] $Path)

    Disconnect-Ipam
    Remove-Item -Path "$Path*" -Force -Confirm:$false -ErrorAction SilentlyContinue
}

function Remove-Lab {
    # Deletes everything that New-Lab and Open-Lab have made.
    Disconnect-Ipam
    Remove-Item -LiteralPath $script:LabFolder -Recurse -Force -Confirm:$false -ErrorAction SilentlyContinue
}
