# The door to VMM's own commands on two paths: the emulator, and a recorder that replays a recorded inventory in the shapes of VMM's objects,
# without a type of ours. What a sync asks of VMM is the same on both, and so is what becomes of it.

BeforeDiscovery {
    $doors = @{ Door = 'emulator' }, @{ Door = 'recorder' }
}

BeforeAll {
    . (Join-Path $PSScriptRoot 'VmmCommon.ps1')
    $script:Recording = Join-Path (Join-Path (Join-Path (Split-Path $PSScriptRoot) 'fixtures') 'vmm') 'inventory-2.json'
    $script:Emulator = Join-Path (Join-Path $script:Root 'powershell') 'VirtualMachineManager'
    $script:Recorder = Join-Path (Join-Path $PSScriptRoot 'recorder') 'VirtualMachineManager.psm1'

    function Use-Door {
        # Loads the module of a door, and returns a connection to a server that holds what the recording does.
        param([string] $Door)

        Remove-Module VirtualMachineManager -ErrorAction SilentlyContinue
        if ($Door -eq 'recorder') {
            Import-Module $script:Recorder -Global
            return Import-VmmRecording $script:Recording
        }
        Import-Module $script:Emulator -Global
        $server = Get-SCVMMServer $script:Fqdn -SetAsDefault
        Copy-Recording $server
        return $server
    }

    function Copy-Recording {
        # Makes in a VMM server of the emulator what the recording holds, by its commands.
        param($Server)

        $document = [Ipam.Vmm.IpamVmmInventory]::Parse([System.IO.File]::ReadAllBytes($script:Recording))
        $made = @{}
        foreach ($kind in 'HostGroup', 'LogicalNetwork', 'LogicalNetworkDefinition', 'VMNetwork', 'VMSubnet', 'StaticIPAddressPool') {
            foreach ($one in $document.Select($kind)) {
                if ($kind -eq 'HostGroup' -and $one.IsRoot) {
                    $made["$($one.ID)"] = (Get-SCVMHostGroup -Name 'All Hosts').ID
                    continue
                }
                $copy = New-Object "Ipam.Vmm.$kind"
                foreach ($field in $script:Copied[$kind]) {
                    $value = $one.$field
                    if ($field -like '*ID' -and $made["$value"]) { $value = $made["$value"] }
                    if ($field -eq 'HostGroupIDs') { $value = [guid[]] @($value | ForEach-Object { $made["$_"] }) }
                    if ($null -ne $value) { $copy.$field = $value }
                }
                $made["$($one.ID)"] = $Server.Add($copy).ID
            }
        }
        foreach ($one in $document.Select('AllocatedIPAddress')) {
            $copy = New-Object Ipam.Vmm.AllocatedIPAddress
            foreach ($field in 'Address', 'Description', 'Type', 'AssignedToId', 'AssignedToType', 'AssignedToName', 'MACAddress', 'Owner', 'ExplicitRevokeRequired') {
                if ($null -ne $one.$field) { $copy.$field = $one.$field }
            }
            if (-not $one.AssignedToType) { $copy.AssignedToType = 'VirtualMachine' }
            $copy.AllocatingAddressPoolID = $made["$($one.AllocatingAddressPoolID)"]
            $granted = $Server.Add($copy)
            if (-not $one.AssignedToType) { $Server.Revoke($granted.ID, $false) }
        }
    }

    $script:Copied = @{
        HostGroup                = 'Name', 'Description', 'ParentHostGroupID', 'AllowUnencryptedTransfers', 'InheritNetworkSettings'
        LogicalNetwork           = 'Name', 'Description', 'NetworkVirtualizationEnabled', 'UseGRE', 'IsPVLAN', 'IsLogicalNetworkDefinitionIsolated'
        LogicalNetworkDefinition = 'Name', 'LogicalNetworkID', 'SubnetVLans', 'HostGroupIDs'
        VMNetwork                = 'Name', 'Description', 'LogicalNetworkID', 'IsolationType', 'ExternalName', 'PAIPAddressPoolType', 'CAIPAddressPoolType', 'Owner'
        VMSubnet                 = 'Name', 'Description', 'VMNetworkID', 'LogicalNetworkDefinitionID', 'SubnetVLans', 'VMSubnetID', 'MaxNumberOfPorts'
        StaticIPAddressPool      = 'Name', 'Description', 'Subnet', 'LogicalNetworkDefinitionID', 'VMSubnetID', 'IPAddressRangeStart', 'IPAddressRangeEnd', 'IPAddressReservedSet', 'VIPAddressSet', 'DefaultGateways', 'DNSServers', 'DNSSuffix',
        'DNSSearchSuffixes', 'WINSServers', 'EnableNetBIOS', 'NetworkRoutes', 'PxeServerAddress'
    }

    function Get-Call {
        # Returns what the recorder was asked to change, each call as one line without what names objects by GUID.
        return @(Get-VmmRecordedCall | Where-Object { $_.Command -notlike 'Get-*' -and $_.Command -notin 'New-SCSubnetVLan', 'New-SCDefaultGateway' } | ForEach-Object { $_.Line })
    }
}

AfterAll {
    Remove-Module VirtualMachineManager -ErrorAction SilentlyContinue
    Import-Module $script:Emulator -Global
}

Describe 'The <Door> behind the door' -ForEach $doors {
    BeforeEach {
        $script:Folder = New-TestFolder
        $script:Store = New-TestStore
        $script:Server = Use-Door $Door
    }
    AfterEach {
        Remove-TestStore $script:Store
        Remove-TestFolder $script:Folder
    }

    It 'gives an inventory with everything in it' {
        $inventory = Get-IpamVmmInventory $script:Server
        $inventory.VMMServer | Should -BeExactly $script:Fqdn
        $inventory.Complete | Should -BeTrue
        $counts = $inventory.LogicalNetworkCount, $inventory.SiteCount, $inventory.VMNetworkCount, $inventory.VMSubnetCount, $inventory.PoolCount, $inventory.AddressCount
        $counts | Should -Be @(3, 4, 5, 3, 4, 6)
        $pool = $inventory.Select('StaticIPAddressPool') | Where-Object { $_.Name -eq 'Web' }
        "$($pool.NetworkRoutes)" | Should -Be '10.99.0.0/16 10.10.10.1 0.0.0.0/0 10.10.10.2 5'
        "$($pool.DefaultGateways.Metric)" | Should -Be '0 20'
        $grant = $inventory.Select('AllocatedIPAddress') | Where-Object { $_.AssignedToName }
        $grant.AssignedToName, $grant.MACAddress, $grant.Owner, "$($grant.State)" | Should -Be @('web01', '00-15-5D-00-00-01', 'contoso\ann', 'Assigned')
        $subnet = $inventory.Select('VMSubnet') | Where-Object { $_.Name -eq 'Ann 1' }
        $subnet.LogicalNetworkDefinitionID | Should -BeNullOrEmpty -Because 'what VMM keeps behind a virtualized subnet is no network site'
        ($inventory.Select('VMSubnet') | Where-Object { $_.Name -eq 'Front' }).LogicalNetworkDefinitionID | Should -Not -BeNullOrEmpty
        $document = [Ipam.Vmm.IpamVmmInventory]::Parse([System.IO.File]::ReadAllBytes($script:Recording))
        if ($Door -eq 'recorder') { $inventory.Digest | Should -Be $document.Digest }
        Get-VmmDump $script:Server | Should -BeExactly (Get-VmmDump $document)
    }

    It 'is imported to the same IPAM, and then there is nothing to do' {
        @(Sync-IpamVmm $script:Server | Where-Object { $_.State -ne 'Done' }) | Should -BeNullOrEmpty
        Compare-IpamVmm $script:Server | Should -BeNullOrEmpty
        if ($Door -eq 'emulator') { $script:Imported = Get-PlainDump } else { Get-PlainDump | Should -BeExactly $script:Imported }
        @(Get-IpamAddressSpace | Where-Object { "$($_.Type)" -eq 'CustomerAddressSpace' }).Count | Should -BeGreaterThan 1
    }

    It 'makes a network that keeps tenants apart as the customer spaces on it do: <Isolation>' -ForEach @(
        @{ Isolation = 'NVGRE'; Network = '172.16.1.0/24'; Place = @{ VirtualSubnetId = 6001 }; Asked = 'EnableNetworkVirtualization' }
        @{ Isolation = 'VLAN'; Network = '20.20.20.0/24'; Place = @{ NetworkSite = 'Woodgrove 1' }; Asked = 'LogicalNetworkDefinitionIsolation' }
    ) {
        $null = Sync-IpamVmm $script:Server
        New-Recipe
        Add-IpamCustomValue -Name VMNetwork -Value Litware
        Add-IpamAddressSpace -Name Litware -CustomerAddressSpace -AssociatedProviderAddressSpace 'Woodgrove Space' -VMNetwork Litware -IsolationMethod $Isolation
        Add-IpamSubnet -Name lit -NetworkId $Network -NetworkType Customer -AddressSpace Litware -CustomConfiguration "ManagedByService=VMM;ServiceInstance=$script:Fqdn" @Place
        if ($Door -eq 'recorder') { $null = Get-VmmRecordedCall -Clear }
        @(Sync-IpamVmm $script:Server -IncludeCustomer | Where-Object { $_.State -ne 'Done' }) | Should -BeNullOrEmpty
        if ($Door -eq 'recorder') { Get-Call | Should -Contain "New-SCLogicalNetwork -$Asked 'True' -Name 'Woodgrove Logical Network'" }
        Compare-IpamVmm $script:Server -IncludeCustomer | Should -BeNullOrEmpty
    }

    It 'takes a whole recipe, edits of it, and its removal' {
        $null = Sync-IpamVmm $script:Server
        $before = Get-VmmDump $script:Server
        New-Recipe
        if ($Door -eq 'recorder') { $null = Get-VmmRecordedCall -Clear }
        @(Sync-IpamVmm $script:Server | Where-Object { $_.State -ne 'Done' }) | Should -BeNullOrEmpty
        if ($Door -eq 'recorder') {
            Get-Call | Should -Be @(
                "New-SCLogicalNetwork -Name 'Woodgrove Logical Network'"
                "New-SCLogicalNetworkDefinition -LogicalNetwork 'Woodgrove Logical Network' -Name 'Woodgrove 1' -SubnetVLan '20.20.20.0/24' -VMHostGroup 'All Hosts'"
                "New-SCStaticIPAddressPool -IPAddressRangeEnd '20.20.20.254' -IPAddressRangeStart '20.20.20.1' -LogicalNetworkDefinition 'Woodgrove 1' -Name 'Woodgrove 1 20.20.20.1-20.20.20.254' -Subnet '20.20.20.0/24' -Vlan '0'"
            )
        }
        Compare-IpamVmm $script:Server | Should -BeNullOrEmpty
        Set-IpamSubnet -NetworkId '20.20.20.0/24' -AddressSpace 'Woodgrove Space' -VlanId 20
        Get-IpamRange -AddressFamily IPv4 -AddressSpace 'Woodgrove Space' |
            Set-IpamRange -Description 'Text' -DnsServer '20.20.20.2', '20.20.20.3' -DnsSuffix 'woodgrove.com' -Gateway '20.20.20.1/Automatic', '20.20.20.9/5' -ReservedAddress '20.20.20.5' -WinsServer '20.20.20.4' -ConnectionSpecificDnsSuffix 'w.com'
        @(Sync-IpamVmm $script:Server | Where-Object { $_.State -ne 'Done' }) | Should -BeNullOrEmpty
        $pool = (Get-IpamVmmInventory $script:Server).Select('StaticIPAddressPool') | Where-Object { $_.Subnet -eq '20.20.20.0/24' }
        $pool.Description, $pool.DNSSuffix, $pool.IPAddressReservedSet, $pool.VLanID | Should -Be @('Text', 'w.com', '20.20.20.5', 20)
        "$($pool.DNSServers)", "$($pool.DNSSearchSuffixes)", "$($pool.WINSServers)", "$($pool.DefaultGateways)" | Should -Be @('20.20.20.2 20.20.20.3', 'woodgrove.com', '20.20.20.4', "$($pool.DefaultGateways)")
        Compare-IpamVmm $script:Server | Should -BeNullOrEmpty
        if ($Door -eq 'recorder') { $null = Get-VmmRecordedCall -Clear }
        Remove-IpamSubnet -NetworkId '20.20.20.0/24' -AddressSpace 'Woodgrove Space' -DeleteAssociatedRanges -Force
        @(Sync-IpamVmm $script:Server | Where-Object { $_.State -ne 'Done' }) | Should -BeNullOrEmpty
        if ($Door -eq 'recorder') {
            @(Get-Call | ForEach-Object { $_ -replace ' .*' }) | Should -Be @('Remove-SCStaticIPAddressPool', 'Remove-SCLogicalNetworkDefinition', 'Remove-SCLogicalNetwork')
        }
        Get-VmmDump $script:Server | Should -BeExactly $before
        Compare-IpamVmm $script:Server | Should -BeNullOrEmpty
    }

    It 'leaves the lists of a site that it does not know when a subnet of it changes' {
        $null = Sync-IpamVmm $script:Server
        Set-IpamSubnet -NetworkId '10.10.11.0/24' -AddressSpace 'Contoso Logical Network' -VlanId 21
        @(Sync-IpamVmm $script:Server | Where-Object { $_.State -ne 'Done' }) | Should -BeNullOrEmpty
        $site = (Get-IpamVmmInventory $script:Server).Select('LogicalNetworkDefinition') | Where-Object { $_.Name -eq 'Contoso 1' }
        @($site.SubnetVLans | ForEach-Object { "$($_.Subnet) $($_.VLanID) $($_.SupportsDHCP)" }) -join ', ' | Should -Be ' 99 False, 10.10.10.0/24 10 True, 10.10.11.0/24 21 False, fd00:10::/64 12 False'
        @($site.HostGroupIDs).Count | Should -Be 2
    }
}

Describe 'What a real VMM does besides' {
    BeforeEach {
        $script:Folder = New-TestFolder
        $script:Store = New-TestStore
        $script:Server = Use-Door 'recorder'
    }
    AfterEach {
        Remove-TestStore $script:Store
        Remove-TestFolder $script:Folder
    }

    It 'asks for everything once, with the connection that it was given' {
        $null = Get-VmmRecordedCall -Clear
        $null = Get-IpamVmmInventory $script:Server
        $calls = Get-VmmRecordedCall
        @($calls | Where-Object { $_.Command -ne 'Get-SCIPAddress' } | ForEach-Object { $_.Command } | Sort-Object) -join ' ' |
            Should -Be 'Get-SCLogicalNetwork Get-SCLogicalNetworkDefinition Get-SCNetworkService Get-SCStaticIPAddressPool Get-SCVMHostGroup Get-SCVMNetwork Get-SCVMSubnet'
        @($calls | Where-Object { $_.Command -eq 'Get-SCIPAddress' }).Count | Should -Be 4
        @($calls | Where-Object { $_.Command -notlike 'Get-*' }) | Should -BeNullOrEmpty
    }

    It 'asks Windows for the clock of the server, and counts it as equal when it gets no answer' {
        # No cmdlet of Windows is there outside of it; a function stands in for the whole session.
        ${function:global:Get-CimInstance} = {
            param($ClassName, $Property, $ComputerName, $OperationTimeoutSec)
            if ("$ClassName $Property $ComputerName" -ne 'Win32_OperatingSystem LocalDateTime scvmm1.contoso.com') { throw "asked for $ClassName $Property of $ComputerName" }
            New-Object PSObject -Property @{ LocalDateTime = [DateTime]::Now.AddSeconds(90) }
        }
        try {
            [Math]::Round((Get-IpamVmmInventory $script:Server).ClockOffset / 10000) | Should -Be 9
            ${function:global:Get-CimInstance} = { throw 'access denied' }
            (Get-IpamVmmInventory $script:Server).ClockOffset | Should -Be 0
        }
        finally {
            Remove-Item function:global:Get-CimInstance
        }
        (Get-IpamVmmInventory $script:Server).ClockOffset | Should -Be 0
    }

    It 'follows a rename in VMM, and a change of a tenant' {
        $null = Sync-IpamVmm $script:Server
        Set-VmmRecordedProperty LogicalNetworkDefinition 'Contoso 2' @{ Name = 'Branch' }
        Set-VmmRecordedProperty VMNetwork 'Tenant Ann' @{ Owner = 'contoso\eve' }
        @(Sync-IpamVmm $script:Server | Where-Object { $_.State -ne 'Done' }) | Should -BeNullOrEmpty
        (Get-IpamSubnet -AddressFamily IPv4 | Where-Object { $_.NetworkId -eq '10.20.0.0/16' }).NetworkSite | Should -Be 'Branch'
        (Get-IpamAddressSpace -Name 'Tenant Ann').Tenant | Should -Be 'contoso\eve'
        Compare-IpamVmm $script:Server | Should -BeNullOrEmpty
    }

    It 'is incomplete when the addresses of a pool cannot be read, and deletes nothing' {
        $null = Sync-IpamVmm $script:Server
        $before = Get-PlainDump
        Set-VmmRefusal 'Get-SCIPAddress' 'VMM cannot find the object' -Times 1
        $warned = @(Sync-IpamVmm $script:Server 3>&1)
        "$warned" | Should -Match 'could not be read: VMM cannot find the object'
        Get-PlainDump | Should -BeExactly $before
    }

    It 'fails with what VMM said when a list cannot be read' {
        Set-VmmRefusal 'Get-SCVMNetwork' 'Access is denied'
        $caught = Get-CaughtError { Get-IpamVmmInventory $script:Server }
        $caught.Exception.Message | Should -Match 'Access is denied'
        $caught.CategoryInfo.Category | Should -Be 'InvalidOperation'
        Get-ErrorId $caught | Should -Be '23753'
    }

    It 'takes a refusal of VMM as the result of one object, with its identifier, and goes on' {
        $null = Sync-IpamVmm $script:Server
        New-Recipe -Name 'Clash' -NetworkId '30.30.30.0/24'
        New-Recipe -Name 'Fine' -NetworkId '40.40.40.0/24'
        Set-VmmRefusal 'New-SCLogicalNetwork' 'The name is not allowed' -Times 1
        $written = @(Sync-IpamVmm $script:Server 2>&1)
        $errors = @($written | Where-Object { $_ -is [System.Management.Automation.ErrorRecord] })
        $errors[0].Exception.Message | Should -Match 'The name is not allowed'
        Get-ErrorId $errors[0] | Should -Be '23753'
        $names = (Get-IpamVmmInventory $script:Server).Select('LogicalNetwork').Name
        $names | Should -Contain 'Fine Logical Network'
        $names | Should -Not -Contain 'Clash Logical Network'
        @(Sync-IpamVmm $script:Server | Where-Object { $_.State -ne 'Done' }) | Should -BeNullOrEmpty
        Compare-IpamVmm $script:Server | Should -BeNullOrEmpty
    }
}
