# Shared by the tests of the emulator and of the synchronization: fresh folders, VMM servers in them, and what they hold.

. (Join-Path $PSScriptRoot 'Common.ps1')
Import-Module (Join-Path (Join-Path $script:Root 'powershell') 'VirtualMachineManager')

# The VMM server of the tests.
$script:Fqdn = 'scvmm1.contoso.com'

function Get-TestPwsh {
    # Returns the PowerShell to start for tests in a process of their own: the one that ./test found, else as it looks for one.
    if ($env:IPAM_PWSH) { return $env:IPAM_PWSH }
    $found = Get-Command pwsh -CommandType Application -ErrorAction SilentlyContinue | Select-Object -First 1
    if ($found) { return $found.Source }
    return Join-Path (Join-Path (Join-Path (Split-Path $script:Root) 'shared') 'powershell') 'pwsh'
}

function New-TestFolder {
    # Makes a folder, points IPAM_VMM_PATH at it, and returns its path.
    $path = Join-Path ([System.IO.Path]::GetTempPath()) ('ipam-vmm-' + [guid]::NewGuid().ToString('n'))
    $null = New-Item -ItemType Directory -Path $path
    $env:IPAM_VMM_PATH = $path
    return $path
}

function Remove-TestFolder {
    param([string] $Path)

    Remove-Item -LiteralPath $Path -Recurse -Force -ErrorAction SilentlyContinue
}

function New-TestSite {
    # Makes a logical network with one site of one subnet in the default VMM server, and returns the site.
    param([string] $Network = 'Contoso', [string] $Site = 'Contoso 1', [string] $Subnet = '10.10.10.0/24', [int] $VLan = 0, $Server)

    $at = @{}
    if ($Server) { $at.VMMServer = $Server }
    $made = New-SCLogicalNetwork @at -Name $Network
    New-SCLogicalNetworkDefinition @at -Name $Site -LogicalNetwork $made -SubnetVLan (New-SCSubnetVLan -Subnet $Subnet -VLanID $VLan) -VMHostGroup (Get-SCVMHostGroup @at -Name 'All Hosts')
}

function Get-VmmDump {
    # Returns everything of a VMM server, or of an inventory, as text, GUIDs and times left out, so that two servers can be compared.
    param($Server)

    $inventory = if ($Server -is [Ipam.Vmm.IpamVmmInventory]) { $Server } else { Get-IpamVmmInventory -VMMServer $Server }
    $names = @{}
    foreach ($kind in 'HostGroup', 'LogicalNetwork', 'LogicalNetworkDefinition', 'VMNetwork', 'VMSubnet', 'StaticIPAddressPool') {
        foreach ($one in $inventory.Select($kind)) { $names["$($one.ID)"] = $one.Name }
    }
    $lines = foreach ($kind in 'HostGroup', 'LogicalNetwork', 'LogicalNetworkDefinition', 'VMNetwork', 'VMSubnet', 'StaticIPAddressPool', 'AllocatedIPAddress') {
        foreach ($one in $inventory.Select($kind)) {
            $fields = foreach ($property in $one.PSObject.Properties) {
                if ($property.Name -in 'ID', 'ModifiedTime', 'ServerConnection', 'HostGroupIDs', 'LogicalNetworkDefinitions', 'ParentHostGroup', 'ChildGroups', 'RoutingDomainId', 'AssignedToId') { continue }
                $value = $property.Value -join ','
                if ($property.Name -like '*ID' -and $names["$value"]) { $value = $names["$value"] }
                "$($property.Name)=$value"
            }
            "$kind $($fields -join '|')"
        }
    }
    return ($lines | Sort-Object) -join "`n"
}

function New-Recipe {
    # Makes the whole recipe of a logical network in IPAM; -Without leaves one step out.
    param([string] $Name = 'Woodgrove', [string] $NetworkId = '20.20.20.0/24', [string] $Without)

    if ((Get-IpamCustomField 'Service Instance').CustomValueName -notcontains $script:Fqdn) {
        Add-IpamCustomValue 'Service Instance' $script:Fqdn
        Set-IpamCustomFieldAssociation 'Managed by Service' 'Service Instance' -AddAssociationValue "VMM:$($script:Fqdn)"
    }
    Add-IpamCustomValue 'VMM Logical Network' "$Name Logical Network"
    Add-IpamCustomValue 'Network Site' "$Name 1"
    if ($Without -ne 'association') {
        $pair = "$Name Logical Network:$Name 1"
        if (Get-IpamCustomFieldAssociation 'VMM Logical Network' 'Network Site' -ErrorAction SilentlyContinue) {
            Set-IpamCustomFieldAssociation 'VMM Logical Network' 'Network Site' -AddAssociationValue $pair
        } else {
            Add-IpamCustomFieldAssociation 'VMM Logical Network' 'Network Site' $pair
        }
    }
    Add-IpamAddressSpace -Name "$Name Space" -ProviderAddressSpace
    if ($Without -ne 'network on the space') {
        Set-IpamAddressSpace "$Name Space" -AddCustomConfiguration "VMM Logical Network=$Name Logical Network"
    }
    Add-IpamSubnet $NetworkId $NetworkId -NetworkType Provider -AddressSpace "$Name Space" -VmmLogicalNetwork "$Name Logical Network" -NetworkSite "$Name 1" `
        -CustomConfiguration "ManagedByService=VMM;ServiceInstance=$($script:Fqdn)"
    if ($Without -ne 'range') {
        Add-IpamRange $NetworkId -ManagedByService VMM -ServiceInstance $script:Fqdn -NetworkType Provider -AddressSpace "$Name Space"
    }
}

function Get-PlainDump {
    # Returns the store without numbers, times and events, so that two stores can be compared.
    $all = @(Get-IpamAddressSpace) + @(Get-IpamSubnet -AddressFamily IPv4, IPv6) + @(Get-IpamRange -AddressFamily IPv4, IPv6) + @(Get-IpamAddress -AddressFamily IPv4, IPv6) +
        @(Get-IpamCustomField) + @(Get-IpamCustomFieldAssociation)
    $lines = foreach ($one in $all) {
        $fields = foreach ($property in $one.PSObject.Properties) {
            if ($property.Name -notmatch 'Id$|RowVersion|Modified|Date' -or $property.Name -eq 'NetworkId') { "$($property.Name)=$($property.Value -join ',')" }
        }
        "$($one.GetKind()) $($fields -join '|')"
    }
    return ($lines | Sort-Object) -join "`n"
}
