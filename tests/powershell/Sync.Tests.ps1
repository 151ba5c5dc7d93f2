# Comparing and synchronizing: both doors, plans and inventories as objects and files, policies, guards, and refusals.

BeforeAll {
    . (Join-Path $PSScriptRoot 'VmmCommon.ps1')

    function New-TestServer {
        # Makes a VMM server with a network, a site, a pool and a grant.
        $script:Server = Get-SCVMMServer $script:Fqdn -SetAsDefault
        $site = New-TestSite -Network 'Contoso Logical Network'
        $script:Pool = New-SCStaticIPAddressPool -Name 'Contoso 1 Pool' -LogicalNetworkDefinition $site -Subnet '10.10.10.0/24' -IPAddressRangeStart '10.10.10.10' -IPAddressRangeEnd '10.10.10.99' `
            -IPAddressReservedSet '10.10.10.20-10.10.10.22' -DefaultGateway (New-SCDefaultGateway -IPAddress '10.10.10.1' -Metric 5) -DNSServer '10.10.10.2' -DNSSearchSuffix 'contoso.com'
        $null = Grant-SCIPAddress -StaticIPAddressPool $script:Pool -GrantToObjectType VirtualMachine -GrantToObjectID ([guid]::NewGuid()) -Description 'web01'
    }
}

Describe 'Through the door <Door>' -ForEach @(@{ Door = 'of the SC commands' }, @{ Door = 'of the embedded VMM' }) {
    BeforeAll {
        $script:Folder = New-TestFolder
        $script:Store = New-TestStore
        New-TestServer
        if ($Door -eq 'of the embedded VMM') {
            Remove-Module VirtualMachineManager
            $script:At = $script:Fqdn
        } else {
            $script:At = $script:Server
        }
    }
    AfterAll {
        Import-Module (Join-Path (Join-Path $script:Root 'powershell') 'VirtualMachineManager')
        Remove-TestStore $script:Store
        Remove-TestFolder $script:Folder
    }

    It 'reads an inventory with everything in it' {
        $inventory = Get-IpamVmmInventory $script:At
        $inventory.VMMServer | Should -Be $script:Fqdn
        $inventory.Complete | Should -BeTrue
        $inventory.HostGroups | Should -Be 'All Hosts'
        $inventory.LogicalNetworkCount, $inventory.SiteCount, $inventory.PoolCount, $inventory.AddressCount | Should -Be @(1, 1, 1, 1)
        $script:Digests += @($inventory.Digest)
    }

    It 'compares and changes nothing' {
        $before = Get-StoreDump
        $changes = @(Compare-IpamVmm $script:At)
        @($changes | Where-Object { $_.Kind -ne 'Create' -or $_.Target -ne 'Ipam' }).Count | Should -Be 0
        $changes.ObjectType | Select-Object -Unique | Should -Be @('LogicalNetwork', 'NetworkSite', 'Subnet', 'Pool', 'Address')
        $changes[0].VMMServer | Should -Be $script:Fqdn
        Get-StoreDump | Should -BeExactly $before
    }

    It 'says with -WhatIf what the plan says, and changes nothing' {
        $before = Get-StoreDump
        Sync-IpamVmm $script:At -WhatIf | Should -BeNullOrEmpty
        Get-StoreDump | Should -BeExactly $before
    }

    It 'carries VMM to IPAM' {
        $results = @(Sync-IpamVmm $script:At)
        @($results | Where-Object { $_.State -ne 'Done' }).Count | Should -Be 0
        $results[-1].DoneCount | Should -Be $results.Count
        $results[-1].TotalCount | Should -BeGreaterOrEqual $results.Count
        $subnet = Get-IpamSubnet -NetworkId '10.10.10.0/24'
        $subnet.VmmLogicalNetwork, $subnet.NetworkSite, "$($subnet.NetworkType)", $subnet.AddressSpace | Should -Be @('Contoso Logical Network', 'Contoso 1', 'Provider', 'Contoso Logical Network')
        $range = Get-IpamRange -AddressFamily IPv4
        $range.StartAddress, $range.EndAddress, $range.ManagedByService, $range.ServiceInstance | Should -Be @('10.10.10.10', '10.10.10.99', 'VMM', $script:Fqdn)
        "$($range.ReservedIPAddresses)" | Should -Be '10.10.10.20-10.10.10.22'
        "$($range.Gateway)" | Should -Be '10.10.10.1/5'
        (Get-IpamAddress -AddressFamily IPv4).Address | Should -Be '10.10.10.10'
    }

    It 'compares to an empty plan afterwards' {
        Compare-IpamVmm $script:At | Should -BeNullOrEmpty
        Sync-IpamVmm $script:At | Should -BeNullOrEmpty
    }

    It 'carries IPAM to VMM' {
        New-Recipe
        $results = @(Sync-IpamVmm $script:At)
        @($results | Where-Object { $_.Target -eq 'Vmm' -and $_.State -eq 'Done' }).Count | Should -BeGreaterOrEqual 3
        $inventory = Get-IpamVmmInventory $script:At
        $inventory.Select('LogicalNetwork').Name | Should -Contain 'Woodgrove Logical Network'
        $inventory.Select('LogicalNetworkDefinition').Name | Should -Contain 'Woodgrove 1'
        ($inventory.Select('StaticIPAddressPool') | Where-Object { $_.Subnet -eq '20.20.20.0/24' }).IPAddressRangeEnd | Should -Be '20.20.20.254'
        Compare-IpamVmm $script:At | Should -BeNullOrEmpty
    }

    It 'carries edits of IPAM to VMM and deletes there' {
        Set-IpamSubnet -NetworkId '20.20.20.0/24' -AddressSpace 'Woodgrove Space' -VlanId 20
        Get-IpamRange -AddressFamily IPv4 -AddressSpace 'Woodgrove Space' |
            Set-IpamRange -Description 'Text' -DnsServer '20.20.20.2', '20.20.20.3' -DnsSuffix 'woodgrove.com' -Gateway '20.20.20.1/Automatic' -ReservedAddress '20.20.20.5' -WinsServer '20.20.20.4' -ConnectionSpecificDnsSuffix 'w.com'
        $null = Sync-IpamVmm $script:At
        $pool = (Get-IpamVmmInventory $script:At).Select('StaticIPAddressPool') | Where-Object { $_.Subnet -eq '20.20.20.0/24' }
        $pool.Description, $pool.DNSSuffix, $pool.IPAddressReservedSet, $pool.VLanID | Should -Be @('Text', 'w.com', '20.20.20.5', 20)
        "$($pool.DNSServers)", "$($pool.DNSSearchSuffixes)", "$($pool.WINSServers)" | Should -Be @('20.20.20.2 20.20.20.3', 'woodgrove.com', '20.20.20.4')
        $pool.DefaultGateways[0].IsAutomatic | Should -BeTrue
        Compare-IpamVmm $script:At | Should -BeNullOrEmpty
        $script:Dumps += @(Get-PlainDump) + @(Get-VmmDump $script:At)
        Remove-IpamSubnet -NetworkId '20.20.20.0/24' -AddressSpace 'Woodgrove Space' -DeleteAssociatedRanges -Force
        $null = Sync-IpamVmm $script:At
        (Get-IpamVmmInventory $script:At).Select('LogicalNetwork').Name | Should -Be 'Contoso Logical Network'
        Compare-IpamVmm $script:At | Should -BeNullOrEmpty
    }

    It 'takes one object''s failure as its result and goes on with the others' {
        New-Recipe -Name 'Clash' -NetworkId '10.10.10.0/25'
        New-Recipe -Name 'Fine' -NetworkId '30.30.30.0/24'
        $written = @(Sync-IpamVmm $script:At 2>&1)
        $errors = @($written | Where-Object { $_ -is [System.Management.Automation.ErrorRecord] })
        Get-ErrorId $errors[0] | Should -Be 'VmmSubnetOverlap'
        $errors[0].CategoryInfo.Category | Should -Be 'ResourceExists'
        $errors[0].TargetObject.State | Should -Be 'Failed'
        (Get-IpamVmmInventory $script:At).Select('LogicalNetwork').Name | Should -Contain 'Fine Logical Network'
    }
}

Describe 'Both doors' {
    It 'gave the same on both sides' {
        $script:Dumps.Count | Should -Be 4
        $script:Dumps[0] | Should -BeExactly $script:Dumps[2]
        $script:Dumps[1] | Should -BeExactly $script:Dumps[3]
    }

    It 'read the same inventory of one server, to the digest' {
        $folder = New-TestFolder
        New-TestServer
        $through = Get-IpamVmmInventory $script:Server
        $embedded = $script:Server.ReadInventory((New-Object Ipam.IpamRecord 'IpamVmmScope'))
        $through.Digest | Should -Be $embedded.Digest
        Remove-TestFolder $folder
    }
}

Describe 'Plans and inventories' {
    BeforeEach {
        $script:Folder = New-TestFolder
        $script:Store = New-TestStore
        New-TestServer
        $script:File = Join-Path $script:Folder 'document.json'
    }
    AfterEach {
        Remove-TestStore $script:Store
        Remove-TestFolder $script:Folder
    }

    It 'applies exactly the piped changes' {
        Compare-IpamVmm $script:Server | Where-Object { $_.ObjectType -ne 'Address' } | Sync-IpamVmm | Out-Null
        @(Get-IpamRange -AddressFamily IPv4).Count | Should -Be 1
        Get-IpamAddress -AddressFamily IPv4 | Should -BeNullOrEmpty
        (Compare-IpamVmm $script:Server).ObjectType | Should -Be 'Address'
    }

    It 'takes servers from the pipeline' {
        @($script:Server | Sync-IpamVmm).Count | Should -Be 5
        ($script:Fqdn | Sync-IpamVmm) | Should -BeNullOrEmpty
        Get-ErrorId (Get-CaughtError { 42 | Sync-IpamVmm }) | Should -Be 'VmmNotConnected'
    }

    It 'stops cleanly between two steps, and the next sync goes on' {
        1..3 | ForEach-Object { New-Recipe -Name "Stopped $_" -NetworkId "10.4$_.0.0/16" }
        $first = Sync-IpamVmm $script:Server | Select-Object -First 4
        $first.Count | Should -Be 4
        Get-SCStaticIPAddressPool -Subnet '10.43.0.0/16' | Should -BeNullOrEmpty
        @(Sync-IpamVmm $script:Server | Where-Object { $_.State -ne 'Done' }).Count | Should -Be 0
        @(Get-SCLogicalNetwork).Count | Should -Be 4
        Compare-IpamVmm $script:Server | Should -BeNullOrEmpty
    }

    It 'does nothing for an empty plan' {
        $null = Sync-IpamVmm $script:Server
        Compare-IpamVmm $script:Server | Sync-IpamVmm | Should -BeNullOrEmpty
        $warned = @(Compare-IpamVmm $script:Server | Export-IpamVmmPlan $script:File 3>&1)
        "$warned" | Should -Match 'empty'
        Test-Path $script:File | Should -BeFalse
    }

    It 'saves a plan, reads it and applies it' {
        $made = @(Compare-IpamVmm $script:Server)
        ($made | Export-IpamVmmPlan -Path $script:File -PassThru).FullName | Should -Be $script:File
        $read = @(Import-IpamVmmPlan $script:File)
        "$read" | Should -Be "$made"
        Get-Item $script:File | Import-IpamVmmPlan | Should -HaveCount $made.Count
        $first = Get-Content $script:File -Raw
        $made | Export-IpamVmmPlan -Path $script:File
        Get-Content $script:File -Raw | Should -BeExactly $first
        @($read | Sync-IpamVmm -VMMServer $script:Server | Where-Object { $_.State -ne 'Done' }).Count | Should -Be 0
        Compare-IpamVmm $script:Server | Should -BeNullOrEmpty
    }

    It 'refuses a plan when <Side> has moved since' -ForEach @(
        @{ Side = 'VMM'; Move = { $null = New-SCLogicalNetwork 'Another' } }
        @{ Side = 'IPAM'; Move = { Add-IpamAddressSpace -ProviderAddressSpace -Name 'Contoso Logical Network' } }
    ) {
        Compare-IpamVmm $script:Server | Export-IpamVmmPlan $script:File
        & $Move
        $before = Get-StoreDump
        foreach ($preview in $true, $false) {
            $caught = Get-CaughtError { Import-IpamVmmPlan $script:File | Sync-IpamVmm -VMMServer $script:Server -WhatIf:$preview }
            Get-ErrorId $caught | Should -Be 'PlanStale'
            $caught.CategoryInfo.Category | Should -Be 'InvalidOperation'
            Get-StoreDump | Should -BeExactly $before
        }
    }

    It 'refuses to save a part of a plan, and changes of two plans' {
        Get-ErrorId (Get-CaughtError { Compare-IpamVmm $script:Server | Select-Object -First 1 | Export-IpamVmmPlan $script:File }) | Should -Be 'InvalidPlan'
        Get-ErrorId (Get-CaughtError { @(Compare-IpamVmm $script:Server) + @(Compare-IpamVmm $script:Server) | Sync-IpamVmm }) | Should -Be 'InvalidPlan'
    }

    It 'refuses a plan file that <What>' -ForEach @(
        @{ What = 'was changed'; Edit = { param($text) $text -replace '"Kind":"Create"', '"Kind":"Delete"' -replace '"Kind": "Create"', '"Kind": "Delete"' } }
        @{ What = 'is cut short'; Edit = { param($text) $text.Substring(0, [int]($text.Length / 2)) } }
        @{ What = 'is something else'; Edit = { '{ "a": 1 }' } }
        @{ What = 'is empty'; Edit = { '' } }
    ) {
        Compare-IpamVmm $script:Server | Export-IpamVmmPlan $script:File
        [System.IO.File]::WriteAllText($script:File, (& $Edit ([System.IO.File]::ReadAllText($script:File))))
        $caught = Get-CaughtError { Import-IpamVmmPlan $script:File }
        Get-ErrorId $caught | Should -Be 'InvalidPlan'
        $caught.CategoryInfo.Category | Should -Be 'InvalidData'
        $caught.TargetObject | Should -Be $script:File
    }

    It 'saves an inventory, reads it and compares with it' {
        $inventory = Get-IpamVmmInventory $script:Server
        $inventory | Export-IpamVmmInventory -Path $script:File
        $read = Import-IpamVmmInventory $script:File
        $read.Digest | Should -Be $inventory.Digest
        "$($read | Compare-IpamVmm)" | Should -Be "$(Compare-IpamVmm $script:Server)"
        $null = Sync-IpamVmm -Inventory $read
        @(Get-IpamAddress -AddressFamily IPv4).Count | Should -Be 1
        Compare-IpamVmm $script:Server | Should -BeNullOrEmpty
    }

    It 'takes a piped inventory, and no other server''s' {
        $null = Sync-IpamVmm $script:Server
        New-Recipe
        Get-IpamVmmInventory $script:Server | Export-IpamVmmInventory $script:File
        $other = Get-SCVMMServer 'scvmm2.contoso.com'
        $before = Get-StoreDump
        $caught = Get-CaughtError { Sync-IpamVmm $other -Inventory (Import-IpamVmmInventory $script:File) }
        Get-ErrorId $caught | Should -Be 'WrongVmmServer'
        Get-StoreDump | Should -BeExactly $before
        Get-SCLogicalNetwork -VMMServer $other | Should -BeNullOrEmpty -Because 'what VMM lacks is not made in another one'
        @(Import-IpamVmmInventory $script:File | Sync-IpamVmm -ErrorAction SilentlyContinue).ErrorId | Select-Object -First 1 | Should -Be 'VmmNotConnected'
        @(Sync-IpamVmm $script:Server -Inventory (Import-IpamVmmInventory $script:File) | Where-Object { $_.State -ne 'Done' }) | Should -BeNullOrEmpty
        Get-SCLogicalNetwork 'Woodgrove Logical Network' | Should -Not -BeNullOrEmpty
    }

    It 'plans anew what has vanished in VMM since it was compared' {
        $null = Sync-IpamVmm $script:Server
        $inventory = Get-IpamVmmInventory $script:Server
        Get-IpamRange -AddressFamily IPv4 -AddressSpace 'Contoso Logical Network' | Set-IpamRange -Description 'new'
        Get-SCIPAddress | Revoke-SCIPAddress | Out-Null
        Get-SCStaticIPAddressPool -Subnet '10.10.10.0/24' | Remove-SCStaticIPAddressPool -Confirm:$false | Out-Null
        $result = Sync-IpamVmm $script:Server -Inventory $inventory
        "$($result.State) $($result.ErrorId)" | Should -Be 'Skipped SyncObjectChanged' -Because 'to vanish is no failure'
    }

    It 'fails changes in VMM where only an inventory was given' {
        $null = Sync-IpamVmm $script:Server
        New-Recipe
        $results = @(Sync-IpamVmm -Inventory (Get-IpamVmmInventory $script:Server) -ErrorAction SilentlyContinue)
        ($results | Where-Object { $_.State -eq 'Failed' } | Select-Object -First 1).ErrorId | Should -Be 'VmmNotConnected'
        Get-SCLogicalNetwork 'Woodgrove Logical Network' | Should -BeNullOrEmpty
    }

    It 'refuses an inventory that <What> with <Id>' -ForEach @(
        @{ What = 'is cut short'; Id = 'InventoryTruncated'; Edit = { param($text) $text.Substring(0, [int]($text.Length * 0.7)) } }
        @{ What = 'is not an inventory'; Id = 'InvalidInventory'; Edit = { '{ "a": 1 }' } }
        @{ What = 'names a parent that is not there'; Id = 'InventoryParentMissing'; Edit = { param($text) $text -replace '("LogicalNetworkID": ?)"[0-9a-f-]{36}"', '$1"11111111-2222-3333-4444-555555555555"' } }
        @{ What = 'is of a newer version'; Id = 'InventoryVersionUnknown'; Edit = { param($text) $text -replace '("[Vv]ersion": ?)\d+', '${1}99' } }
    ) {
        Get-IpamVmmInventory $script:Server | Export-IpamVmmInventory $script:File
        [System.IO.File]::WriteAllText($script:File, (& $Edit ([System.IO.File]::ReadAllText($script:File))))
        $before = Get-StoreDump
        $caught = Get-CaughtError { Import-IpamVmmInventory $script:File | Sync-IpamVmm }
        Get-ErrorId $caught | Should -Be $Id
        $caught.CategoryInfo.Category | Should -BeIn 'InvalidData', 'MetadataError'
        $caught.TargetObject | Should -Be $script:File
        Get-StoreDump | Should -BeExactly $before
    }

    It 'says which file cannot be read or written' {
        $caught = Get-CaughtError { Import-IpamVmmInventory (Join-Path $script:Folder 'nothing.json') }
        Get-ErrorId $caught | Should -Be 'DocumentUnreadable'
        $caught.CategoryInfo.Category | Should -Be 'ObjectNotFound'
        Get-ErrorId (Get-CaughtError { Import-IpamVmmPlan (Join-Path $script:Folder 'nothing.json') }) | Should -Be 'DocumentUnreadable'
        (Get-CaughtError { Import-IpamVmmPlan $script:Folder }).Exception.Message | Should -Match 'it is a folder'
        (Get-CaughtError { Get-IpamVmmInventory $script:Server | Export-IpamVmmInventory (Join-Path $script:Folder 'no/such/file.json') }).Exception.Message | Should -Match 'no such folder'
        Get-ErrorId (Get-CaughtError { Get-IpamVmmInventory $script:Server | Export-IpamVmmInventory (Join-Path $script:Folder 'no/such/file.json') }) | Should -Be 'DocumentUnwritable'
    }
}

Describe 'Policies, guards and recipes' {
    BeforeEach {
        $script:Folder = New-TestFolder
        $script:Store = New-TestStore
        New-TestServer
        $null = Sync-IpamVmm $script:Server
    }
    AfterEach {
        Remove-TestStore $script:Store
        Remove-TestFolder $script:Folder
    }

    It 'leaves a conflict alone, syncs the rest, and lets a policy decide' {
        $null = Set-SCStaticIPAddressPool $script:Pool -Description 'VMM' -DNSServer '10.10.10.9'
        Get-IpamRange -AddressFamily IPv4 | Set-IpamRange -Description 'IPAM'
        $changes = @(Compare-IpamVmm $script:Server)
        @($changes | Where-Object { $_.Kind -eq 'Conflict' }).Count | Should -Be 1
        $field = ($changes | Where-Object { $_.Kind -eq 'Conflict' }).Fields[0]
        $field.IpamValue, $field.VmmValue | Should -Be @('IPAM', 'VMM')
        $null = Sync-IpamVmm $script:Server
        $range = Get-IpamRange -AddressFamily IPv4
        $range.Description, "$($range.DnsServers)" | Should -Be @('IPAM', '10.10.10.9')
        (Get-SCStaticIPAddressPool).Description | Should -Be 'VMM'
        $null = Sync-IpamVmm $script:Server -Policy Vmm -FieldPolicy @{ Description = 'Ipam' }
        (Get-SCStaticIPAddressPool).Description | Should -Be 'IPAM'
        Compare-IpamVmm $script:Server | Should -BeNullOrEmpty
    }

    It 'blocks a recipe without <Step>, and says so' -ForEach @(
        @{ Step = 'range'; Says = 'range' }
        @{ Step = 'association'; Says = 'associat' }
        @{ Step = 'network on the space'; Says = 'space' }
    ) {
        if ($Step -eq 'association') {
            # Where the two fields are associated already, a subnet cannot carry a pair that is not: the fresh store has none.
            $fresh = New-TestStore
        }
        New-Recipe -Without $Step
        $changes = @(Compare-IpamVmm $script:Server | Where-Object { $_.Object -like '*Woodgrove*' -or $_.Kind -eq 'Blocked' })
        $changes.Kind | Should -Be 'Blocked'
        $changes.Reason | Should -Match $Says
        $null = Sync-IpamVmm $script:Server
        Get-SCLogicalNetwork 'Woodgrove Logical Network' | Should -BeNullOrEmpty
        if ($Step -eq 'association') { Remove-TestStore $fresh }
    }

    It 'refuses a plan that deletes too much, until it is forced' {
        1..11 | ForEach-Object { $null = New-TestSite -Network "Net $_" -Site "Site $_" -Subnet "10.$($_ + 20).0.0/16" }
        $null = Sync-IpamVmm $script:Server
        Get-SCLogicalNetworkDefinition | Where-Object { $_.Name -like 'Site *' } | Remove-SCLogicalNetworkDefinition | Out-Null
        Get-SCLogicalNetwork | Where-Object { $_.Name -like 'Net *' } | Remove-SCLogicalNetwork | Out-Null
        $warned = @(Compare-IpamVmm $script:Server 3>&1 | Where-Object { $_ -is [System.Management.Automation.WarningRecord] })
        "$warned" | Should -Match '30'
        $before = Get-StoreDump
        $caught = Get-CaughtError { Sync-IpamVmm $script:Server }
        Get-ErrorId $caught | Should -Be 'UnsafePlan'
        $caught.CategoryInfo.Category | Should -Be 'InvalidOperation'
        Get-StoreDump | Should -BeExactly $before
        $null = Sync-IpamVmm $script:Server -Force
        @(Get-IpamSubnet -AddressFamily IPv4).Count | Should -Be 1
    }

    It 'narrows by logical network' {
        $null = New-TestSite -Network 'One' -Site 'One 1' -Subnet '10.31.0.0/16'
        $null = New-TestSite -Network 'Two' -Site 'Two 1' -Subnet '10.32.0.0/16'
        (Compare-IpamVmm $script:Server -LogicalNetwork 'One').Object -join ' ' | Should -Not -Match 'Two'
        $null = Sync-IpamVmm $script:Server -LogicalNetwork 'One'
        Get-IpamSubnet -NetworkId '10.31.0.0/16' | Should -Not -BeNullOrEmpty
        (Compare-IpamVmm $script:Server).Object -join ' ' | Should -Match 'Two'
    }

    It 'keeps links and a journal' {
        $links = @(Get-IpamVmmLink -VMMServer $script:Server)
        $links.ObjectType | Select-Object -Unique | Should -Be @('LogicalNetwork', 'NetworkSite', 'Subnet', 'Pool', 'Address')
        @(Get-IpamVmmLink $script:Fqdn -ObjectType Pool).Count | Should -Be 1
        Get-IpamVmmLink 'other.contoso.com' | Should -BeNullOrEmpty
        $events = @(Get-IpamVmmSyncEvent -VMMServer $script:Fqdn)
        $events.State | Should -Contain 'Done'
        @(Get-IpamVmmSyncEvent -After $events[0].EventID).Count | Should -Be ($events.Count - 1)
        Get-IpamVmmSyncEvent -State Failed | Should -BeNullOrEmpty
        Get-IpamVmmSyncEvent -EndDate ([DateTime]::UtcNow.AddDays(-1)) | Should -BeNullOrEmpty
        @(Get-IpamVmmSyncEvent -Run 1 -StartDate ([DateTime]::UtcNow.AddDays(-1))).Count | Should -Be $events.Count
    }

    It 'says <Id> for <Script>' -ForEach @(
        @{ Script = { Compare-IpamVmm 42 }; Id = 'VmmNotConnected' }
        @{ Script = { Sync-IpamVmm }; Id = 'MandatoryFieldNotSpecified' }
        @{ Script = { Compare-IpamVmm }; Id = 'MandatoryFieldNotSpecified' }
        @{ Script = { Compare-IpamVmm $script:Server -HostGroup 'Nowhere' }; Id = 'VmmObjectNotFound' }
        @{ Script = { Sync-IpamVmm $script:Server -LogicalNetwork 'Nowhere' }; Id = 'UnsafePlan' }
        @{ Script = { Compare-IpamVmm $script:Server -ReleaseDelay '-01:00:00' }; Id = 'InvalidParameter' }
        @{ Script = { Compare-IpamVmm $script:Server -ReleaseDelay 24 }; Id = 'InvalidParameter' }
        @{ Script = { Sync-IpamVmm $script:Server -Interval '00:05:00' }; Id = 'InvalidParameter' }
        @{ Script = { Sync-IpamVmm $script:Server -Continuous -Interval 60 }; Id = 'InvalidParameter' }
        @{ Script = { Remove-IpamVmmLink 'nobody.contoso.com' -Force }; Id = 'ObjectNotFound' }
        @{ Script = { Move-IpamVmmLink 'Nowhere' -VMMServer $script:Server -Destination 'scvmm2.contoso.com' }; Id = 'ObjectNotFound' }
        @{ Script = { Compare-IpamVmm $script:Server -FieldPolicy @{ Nonsense = 'Vmm' } }; Id = 'InvalidParameter' }
        @{ Script = { Compare-IpamVmm $script:Server -CimSession (Join-Path $script:Folder 'no/such/store.db') }; Id = 'StoreUnreadable' }
    ) {
        $caught = Get-CaughtError $Script
        Get-ErrorId $caught | Should -Be $Id
        $caught.CategoryInfo.Category | Should -Not -Be 'NotSpecified'
        $caught.TargetObject | Should -Not -BeNullOrEmpty
    }
}

Describe 'The network service' {
    BeforeEach {
        $script:Folder = New-TestFolder
        $script:Store = New-TestStore
        New-TestServer
        $script:All = Get-SCVMHostGroup 'All Hosts'
        $script:Account = Get-SCRunAsAccount 'IPAM'
        $script:Ipam = @{ Name = 'IPAM'; ConnectionString = $script:Store; Manufacturer = 'Microsoft'; Model = 'Microsoft Windows Server IP Address Management'; RunAsAccount = $script:Account; VMHostGroup = $script:All }
    }
    AfterEach {
        Remove-TestStore $script:Store
        Remove-TestFolder $script:Folder
    }

    It 'registers the server in the store, refreshes both ways, and keeps the outcome' {
        $service = Add-SCNetworkService @script:Ipam
        (Get-IpamCustomField 'Service Instance').CustomValueName | Should -Contain $script:Fqdn
        $service.NetworkServiceType, $service.RunAsAccount, "$($service.HostGroups)" | Should -Be @('NetworkManager', 'IPAM', 'All Hosts')
        $service.LastRefreshTime | Should -BeNullOrEmpty
        New-Recipe
        $read = $service | Read-SCNetworkService
        $read.LastRefreshTime | Should -Not -BeNullOrEmpty
        $read.State | Should -Be 'Succeeded'
        Get-IpamSubnet -NetworkId '10.10.10.0/24' | Should -Not -BeNullOrEmpty
        Get-SCLogicalNetwork 'Woodgrove Logical Network' | Should -Not -BeNullOrEmpty
    }

    It 'takes a provider, and a connection string with a port' {
        $service = Add-SCNetworkService "$($script:Store):443" -Name 'IPAM' -ConfigurationProvider (Get-SCConfigurationProvider 'Microsoft IP Address Management Provider') -RunAsAccount $script:Account -VMHostGroup $script:All
        $service.Model | Should -Be 'Microsoft Windows Server IP Address Management'
        $null = $service | Read-SCNetworkService
        @(Get-IpamRange -AddressFamily IPv4).Count | Should -Be 1
    }

    It 'warns of conflicts and blocked recipes, and writes failures as errors' {
        $service = Add-SCNetworkService @script:Ipam
        $null = $service | Read-SCNetworkService
        $null = Set-SCStaticIPAddressPool $script:Pool -Description 'VMM'
        Get-IpamRange -AddressFamily IPv4 | Set-IpamRange -Description 'IPAM'
        New-Recipe -Without 'range'
        New-Recipe -Name 'Clash' -NetworkId '10.10.10.0/25'
        $written = @($service | Read-SCNetworkService 3>&1 2>&1)
        $warnings = @($written | Where-Object { $_ -is [System.Management.Automation.WarningRecord] })
        @($warnings | Where-Object { "$_" -match 'Conflict' -and "$_" -match 'Contoso 1' }).Count | Should -Be 1
        @($warnings | Where-Object { "$_" -match 'Blocked' -and "$_" -match 'range' }).Count | Should -Be 1
        Get-ErrorId @($written | Where-Object { $_ -is [System.Management.Automation.ErrorRecord] })[0] | Should -Be 'VmmSubnetOverlap'
        (Get-SCNetworkService).State | Should -Match 'Failed'
    }

    It 'refuses a store that is not there, and makes none' {
        $missing = Join-Path $script:Folder 'missing.db'
        $script:Ipam.ConnectionString = $missing
        $caught = Get-CaughtError { Add-SCNetworkService @script:Ipam }
        Get-ErrorId $caught | Should -Be 'VmmServiceUnreachable'
        $caught.CategoryInfo.Category | Should -Be 'ConnectionError'
        Test-Path $missing | Should -BeFalse
        Get-SCNetworkService | Should -BeNullOrEmpty
    }

    It 'changes, narrows and removes the service' {
        $service = Add-SCNetworkService @script:Ipam
        ($service | Set-SCNetworkService -Description 'Text' -Name 'Other').Description | Should -Be 'Text'
        Get-SCNetworkService -Name 'IPAM' | Should -BeNullOrEmpty
        (Get-SCNetworkService -ServiceType NetworkManager).Name | Should -Be 'Other'
        Get-SCNetworkService -ServiceType Gateway | Should -BeNullOrEmpty
        Get-ErrorId (Get-CaughtError { Set-SCNetworkService $service -ConnectionString '/no/such/store.db' }) | Should -Be 'VmmServiceUnreachable'
        (Set-SCNetworkService $service -ConnectionString '/no/such/store.db' -Force).ConnectionString | Should -Be '/no/such/store.db'
        Get-ErrorId (Get-CaughtError { Read-SCNetworkService $service }) | Should -Be 'VmmServiceUnreachable'
        (Get-SCNetworkService -Name 'Other').State | Should -Match 'Failed'
        $null = Get-SCNetworkService | Remove-SCNetworkService
        Get-SCNetworkService | Should -BeNullOrEmpty
    }

    It 'tries a service before it is added' {
        $provider = Get-SCConfigurationProvider
        $rows = @(Test-SCNetworkService -ConnectionString $script:Store -RunAsAccount $script:Account -ConfigurationProvider $provider)
        $rows.Result | Should -Be @('Passed', 'Passed', 'Passed', 'Implemented')
        $rows[2].Message | Should -Be 'IPAM'
        (Test-SCNetworkService -ConnectionString '/no/such/store.db' -RunAsAccount $script:Account -ConfigurationProvider $provider)[0].Result | Should -Be 'Failed'
        (Test-SCNetworkService -ConfigurationProvider $provider).Result | Should -Be 'Implemented'
    }
}

Describe 'Completion of the sync commands' {
    BeforeAll {
        $script:Folder = New-TestFolder
        $script:Store = New-TestStore
        New-TestServer
        $null = Sync-IpamVmm $script:Server
    }
    AfterAll {
        Remove-TestStore $script:Store
        Remove-TestFolder $script:Folder
    }

    It 'offers <Wanted> for {<Line>}' -ForEach @(
        @{ Line = 'Sync-IpamVmm -VMMServer scv'; Wanted = 'scvmm1.contoso.com' }
        @{ Line = 'Compare-IpamVmm '; Wanted = 'scvmm1.contoso.com' }
        @{ Line = 'Compare-IpamVmm -VMMServer scvmm1.contoso.com -LogicalNetwork con'; Wanted = "'Contoso Logical Network'" }
        @{ Line = 'Sync-IpamVmm -VMMServer scvmm1.contoso.com -HostGroup '; Wanted = "'All Hosts'" }
        @{ Line = 'Sync-IpamVmm -Policy New'; Wanted = 'Newest' }
        @{ Line = 'Get-IpamVmmLink -ObjectType Pool -VMMServer '; Wanted = 'scvmm1.contoso.com' }
    ) {
        $result = [System.Management.Automation.CommandCompletion]::CompleteInput($Line, $Line.Length, $null)
        $result.CompletionMatches.CompletionText | Should -Contain $Wanted
    }

    It 'makes no server by completing' {
        $line = 'Compare-IpamVmm -VMMServer nothing.contoso.com -LogicalNetwork x'
        [System.Management.Automation.CommandCompletion]::CompleteInput($line, $line.Length, $null).CompletionMatches.CompletionText | Should -Not -Contain 'x'
        Test-Path (Join-Path $script:Folder 'nothing.contoso.com.vmm') | Should -BeFalse
    }
}
