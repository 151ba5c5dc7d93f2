# Shared by the tests of the emulator and of the synchronization: fresh folders, VMM servers in them, and what they hold.

. (Join-Path $PSScriptRoot 'Common.ps1')
Import-Module (Join-Path (Join-Path $script:Root 'powershell') 'VirtualMachineManager')

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
    # Returns everything of a VMM server as text, GUIDs and times left out, so that two servers can be compared.
    param($Server)

    $inventory = Get-IpamVmmInventory -VMMServer $Server
    $names = @{}
    foreach ($kind in 'LogicalNetwork', 'LogicalNetworkDefinition', 'StaticIPAddressPool') {
        foreach ($one in $inventory.Select($kind)) { $names["$($one.ID)"] = $one.Name }
    }
    $lines = foreach ($kind in 'LogicalNetwork', 'LogicalNetworkDefinition', 'StaticIPAddressPool', 'AllocatedIPAddress') {
        foreach ($one in $inventory.Select($kind)) {
            $fields = foreach ($property in $one.PSObject.Properties) {
                if ($property.Name -in 'ID', 'ModifiedTime', 'ServerConnection', 'HostGroupIDs', 'LogicalNetworkDefinitions', 'AssignedToId') { continue }
                $value = $property.Value -join ','
                if ($property.Name -like '*ID' -and $names["$value"]) { $value = $names["$value"] }
                "$($property.Name)=$value"
            }
            "$kind $($fields -join '|')"
        }
    }
    return ($lines | Sort-Object) -join "`n"
}
