# Subnets and ranges.

BeforeAll {
    . $PSScriptRoot/Common.ps1

    function Add-Woodgrove {
        # The recipe of the documented procedure up to the values.
        Add-IpamCustomValue 'VMM Logical Network' 'Woodgrove Logical Network'
        Add-IpamCustomValue 'Network Site' 'Woodgrove 1'
        Add-IpamCustomValue 'Service Instance' 'scvmm1.contoso.com'
        Add-IpamCustomFieldAssociation 'VMM Logical Network' 'Network Site' 'Woodgrove Logical Network:Woodgrove 1'
        Set-IpamCustomFieldAssociation ManagedByService ServiceInstance -AddAssociationValue VMM:scvmm1.contoso.com
        Add-IpamAddressSpace -Name 'Woodgrove Address Space' -ProviderAddressSpace -CustomConfiguration 'VMM Logical Network=Woodgrove Logical Network;Network Site=Woodgrove 1'
    }
}

Describe 'Subnets' {
    BeforeEach { $path = New-TestStore }
    AfterEach { Remove-TestStore $path }

    It 'performs the IPAM half of the documented procedure' {
        Add-Woodgrove
        $subnet = Add-IpamSubnet -Name 20.20.20.0/24 -NetworkId 20.20.20.0/24 -NetworkType Provider -AddressSpace 'Woodgrove Address Space' -VmmLogicalNetwork 'Woodgrove Logical Network' `
            -NetworkSite 'Woodgrove 1' -CustomConfiguration 'ManagedByService=VMM;ServiceInstance=scvmm1.contoso.com' -PassThru
        $subnet.NetworkType | Should -Be ([Ipam.VirtualizationType]::Provider)
        $subnet.CustomFields.ServiceInstance | Should -Be 'scvmm1.contoso.com'
        $range = Add-IpamRange -NetworkId 20.20.20.0/24 -NetworkType Provider -AddressSpace 'Woodgrove Address Space' -ManagedByService VMM -ServiceInstance scvmm1.contoso.com -PassThru
        $range.StartIPAddress | Should -Be ([ipaddress] '20.20.20.1')
        $range.EndAddress | Should -Be '20.20.20.254'
        $range.NetworkSite | Should -Be 'Woodgrove 1'
        "$range" | Should -Be '20.20.20.1-20.20.20.254'
        @(Show-IpamTree).Count | Should -BeGreaterOrEqual 4
        (Show-IpamTree -AddressSpace 'Woodgrove Address Space')[0].Name | Should -Be 'Woodgrove Address Space'
        @(Show-IpamTree Default).Count | Should -Be 1
    }

    It 'gets by key, family, type and space, in any case' {
        Add-IpamSubnet a 10.1.0.0/16
        Add-IpamSubnet b fd00::/64
        (Get-IpamSubnet -NetworkId 10.1.0.0/16).Name | Should -Be 'a'
        (Get-IpamSubnet ipv6).Name | Should -Be 'b'
        @(Get-IpamSubnet ipv4, IPV6 -AddressSpace default -NetworkType nonvirtualized).Count | Should -Be 2
        Get-IpamSubnet IPv4 -NetworkType Provider | Should -BeNullOrEmpty
        Get-ErrorId (Get-CaughtError { Get-IpamSubnet -NetworkId 10.9.0.0/16 }) | Should -Be 'ObjectNotFound'
        @(Get-IpamSubnet -NetworkId 10.1.0.0/16, fd00::/64, 10.9.0.0/16 -ErrorAction SilentlyContinue).Count | Should -Be 2
        (Add-IpamBlock 10.0.0.0/8 -PassThru | Get-IpamSubnet).Name | Should -Be 'a'
        ([pscustomobject] @{ NetworkId = '10.1.0.0/16' } | Get-IpamSubnet).Name | Should -Be 'a'
    }

    It 'allows nested networks and the same network in another space' {
        Add-IpamAddressSpace -Name P
        Add-IpamSubnet a 10.1.0.0/16
        (Add-IpamSubnet b 10.1.1.0/24 -PassThru).Overlapping | Should -BeTrue
        (Add-IpamSubnet c 10.1.0.0/16 -AddressSpace P -NetworkType Provider -PassThru).Overlapping | Should -BeFalse
        @(Set-IpamSubnet -NetworkId 10.1.0.0/16 -Owner y -PassThru).Count | Should -Be 2
        (Set-IpamSubnet -NetworkId 10.1.0.0/16 -AddressSpace P -Owner x -PassThru).Owner | Should -Be 'x'
    }

    It 'sets by key, by piped object and by piped properties' {
        Add-IpamSubnet a 10.1.0.0/16 -VlanId 10, 20 -Owner one
        (Set-IpamSubnet -NetworkId 10.1.0.0/16 -VlanId 30 -PassThru).VlanId | Should -Be @(30)
        (Get-IpamSubnet IPv4 | Set-IpamSubnet -Name b -PassThru).Name | Should -Be 'b'
        ([pscustomobject] @{ NetworkId = '10.1.0.0/16'; Owner = $null; Description = 'text'; VlanId = $null } | Set-IpamSubnet -PassThru).Description | Should -Be 'text'
        $subnet = Get-IpamSubnet IPv4
        $subnet.Owner | Should -Be 'one'
        $subnet.VlanId | Should -Be @(30)
        ([pscustomobject] @{ NetworkId = '10.1.0.0/16'; Owner = '' } | Set-IpamSubnet -PassThru).Owner | Should -BeNullOrEmpty
        Set-IpamSubnet -NetworkId 10.1.0.0/16 -VlanId @()
        (Get-IpamSubnet IPv4).VlanId.Count | Should -Be 0
        (Set-IpamSubnet -NetworkId 10.1.0.0/16 -NewNetworkId 10.2.0.0/16 -PassThru).NetworkId | Should -Be '10.2.0.0/16'
    }

    It 'reads lists from the cells of a file' {
        $rows = ConvertFrom-Csv "Name,NetworkId,VlanId`na,10.1.0.0/16,`nb,10.2.0.0/16,`"5, 6`""
        $made = @($rows | Add-IpamSubnet -PassThru)
        $made[0].VlanId | Should -BeNullOrEmpty
        $made[1].VlanId -join ' ' | Should -Be '5 6'
        ([pscustomobject] @{ NetworkId = '10.2.0.0/16'; VlanId = '' } | Set-IpamSubnet -PassThru).VlanId | Should -BeNullOrEmpty
    }

    It 'writes of a piped object only what was said or assigned' {
        Add-IpamSubnet a 10.1.0.0/16 -Owner one
        $subnet = Get-IpamSubnet IPv4
        Set-IpamSubnet -NetworkId 10.1.0.0/16 -Owner two
        $fresh = Get-IpamSubnet IPv4
        $fresh.Description = 'assigned'
        $fresh | Set-IpamSubnet -VlanId 7
        $now = Get-IpamSubnet IPv4
        $now.Description | Should -Be 'assigned'
        $now.VlanId | Should -Be @(7)
        $now.Owner | Should -Be 'two'
        Get-ErrorId (Get-CaughtError { $subnet | Set-IpamSubnet -Name x }) | Should -Be 'StaleVersion'
    }

    It 'removes with ranges only when asked' {
        Add-IpamSubnet a 10.1.0.0/24
        Add-IpamRange 10.1.0.0/24
        $before = Get-StoreDump
        Get-ErrorId (Get-CaughtError { Remove-IpamSubnet -NetworkId 10.1.0.0/24 -Force }) | Should -Be 'RangesDependentOnSubnet'
        Get-ErrorId (Get-CaughtError { Get-IpamSubnet IPv4 | Remove-IpamSubnet -Force }) | Should -Be 'RangesDependentOnSubnet'
        Get-StoreDump | Should -Be $before
        (Get-IpamSubnet IPv4 | Remove-IpamSubnet -DeleteAssociatedRanges -Force -PassThru).NetworkId | Should -Be '10.1.0.0/24'
        Get-IpamRange -AddressFamily IPv4 | Should -BeNullOrEmpty
    }

    It 'does not mistake a record of another store for the one it read' {
        Add-IpamSubnet a 10.1.0.0/24
        Get-IpamSubnet IPv4 | Export-Clixml "$path.clixml"
        $other = "$path.other"
        $null = Connect-Ipam $other -WarningAction SilentlyContinue
        Add-IpamSubnet b 10.2.0.0/24
        $copy = Import-Clixml "$path.clixml"
        Get-ErrorId (Get-CaughtError { $copy | Set-IpamSubnet -Name x }) | Should -BeIn 'ObjectNotFound', 'StaleVersion'
        Get-ErrorId (Get-CaughtError { $copy | Remove-IpamSubnet -Force }) | Should -Be 'ObjectNotFound'
        Get-ErrorId (Get-CaughtError { $copy | Get-IpamRange }) | Should -Be 'ObjectNotFound'
        (Get-IpamSubnet IPv4).Name | Should -Be 'b'
        Remove-TestStore $other
    }

    It 'refuses <Case>: <Id>' -ForEach @(
        @{ Case = 'host bits'; Id = 'ISubnetIDSubnetMaskMismatch'; Category = 'InvalidArgument'; Script = { Add-IpamSubnet x 10.1.0.1/16 } }
        @{ Case = 'text that is no network'; Id = 'InvalidNetworkId'; Category = 'InvalidArgument'; Script = { Add-IpamSubnet x nonsense } }
        @{ Case = 'a prefix too long'; Id = 'InvalidPrefixLength'; Category = 'InvalidArgument'; Script = { Add-IpamSubnet x 10.1.0.0/33 } }
        @{ Case = 'the same network twice'; Id = 'ConflictingSubnet'; Category = 'ResourceExists'; Script = { Add-IpamSubnet x 10.1.0.0/24 } }
        @{ Case = 'an unknown space'; Id = 'ObjectNotFound'; Category = 'ObjectNotFound'; Script = { Add-IpamSubnet x 10.2.0.0/24 -AddressSpace Nope } }
        @{ Case = 'an unknown logical network'; Id = 'CustomFieldValueForMultiValueCustomFieldDoesntExist'; Category = 'ObjectNotFound'; Script = { Add-IpamSubnet x 10.2.0.0/24 -VmmLogicalNetwork Nope } }
        @{ Case = 'two values of one field'; Id = 'DuplicateCustomFieldsSpecified'; Category = 'InvalidArgument'; Script = { Add-IpamSubnet x 10.2.0.0/24 -CustomConfiguration 'RIR=ARIN;RIR=RIPE' } }
        @{ Case = 'VLAN 0'; Id = 'InvalidVLANIdCollection'; Category = 'InvalidArgument'; Script = { Add-IpamSubnet x 10.2.0.0/24 -VlanId 0 } }
        @{ Case = 'VLAN 4096'; Id = 'InvalidVLANIdCollection'; Category = 'InvalidArgument'; Script = { Set-IpamSubnet -NetworkId 10.1.0.0/24 -VlanId 4096 } }
        @{ Case = 'an empty name'; Id = 'SubnetNameNotSpecified'; Category = 'InvalidArgument'; Script = { Add-IpamSubnet ' ' 10.2.0.0/24 } }
        @{ Case = 'a name too long'; Id = 'StringLengthNotAcceptable'; Category = 'InvalidArgument'; Script = { Add-IpamSubnet ('x' * 513) 10.2.0.0/24 } }
        @{ Case = 'control characters'; Id = 'InvalidCharactersSpecified'; Category = 'InvalidArgument'; Script = { Add-IpamSubnet "a$([char]1)" 10.2.0.0/24 } }
        @{ Case = 'a type that does not fit the space'; Id = 'InvalidVirtualizationType'; Category = 'InvalidArgument'; Script = { Add-IpamSubnet x 10.2.0.0/24 -NetworkType Customer } }
        @{ Case = 'removing the space in use'; Id = 'DeleteFailedDueToReferences'; Category = 'InvalidOperation'; Script = { Remove-IpamAddressSpace P -Force } }
        @{ Case = 'end before start'; Id = 'StartIPGreaterThanEndIP'; Category = 'InvalidArgument'; Script = { Add-IpamRange 10.1.0.0/24 10.1.0.20 10.1.0.10 } }
        @{ Case = 'a range outside its subnet'; Id = 'InvalidAddressRange'; Category = 'InvalidArgument'; Script = { Add-IpamRange 10.1.0.0/24 10.1.0.20 10.1.1.10 } }
        @{ Case = 'a range without subnet'; Id = 'SubnetDoesNotExistForRange'; Category = 'ObjectNotFound'; Script = { Add-IpamRange 10.9.0.0/24 } }
        @{ Case = 'a range over another of the same service'; Id = 'NonadjustableConflictingRangesFound'; Category = 'ResourceExists'; Script = { Add-IpamRange 10.1.0.0/24 10.1.0.5 10.1.0.150 } }
        @{ Case = 'reserved addresses outside'; Id = 'ReservedIPNotInRange'; Category = 'InvalidArgument'; Script = { Add-IpamRange 10.1.0.0/24 10.1.0.200 10.1.0.210 -ReservedAddress 10.1.0.5 } }
        @{ Case = 'a gateway outside'; Id = 'InvalidAddressesInGatewaysCollection'; Category = 'InvalidArgument'; Script = { Add-IpamRange 10.1.0.0/24 10.1.0.200 10.1.0.210 -Gateway 10.9.0.1/1 } }
        @{ Case = 'starts without ends'; Id = 'InvalidKeyCombination'; Category = 'InvalidArgument'; Script = { Get-IpamRange -StartIPAddress 10.1.0.100, 10.1.0.5 -EndIPAddress 10.1.0.110 } }
    ) {
        Add-IpamAddressSpace -Name P
        Add-IpamSubnet c 10.1.0.0/16 -AddressSpace P -NetworkType Provider
        Add-IpamSubnet a 10.1.0.0/24
        Add-IpamRange 10.1.0.0/24 10.1.0.100 10.1.0.110
        $before = Get-StoreDump
        $caught = Get-CaughtError $Script
        Get-ErrorId $caught | Should -Be $Id
        $caught.CategoryInfo.Category | Should -Be $Category
        $caught.TargetObject | Should -Not -BeNullOrEmpty
        Get-StoreDump | Should -Be $before
    }

    It 'changes nothing with -WhatIf' {
        Add-IpamSubnet a 10.1.0.0/24
        Add-IpamRange 10.1.0.0/24 10.1.0.100 10.1.0.110
        $before = Get-StoreDump
        Add-IpamSubnet b 10.2.0.0/24 -WhatIf
        Add-IpamRange 10.2.0.0/24 -CreateSubnetIfNotFound -WhatIf
        Set-IpamSubnet -NetworkId 10.1.0.0/24 -Owner x -WhatIf
        Get-IpamSubnet IPv4 | Remove-IpamSubnet -DeleteAssociatedRanges -Force -WhatIf
        Get-IpamRange -AddressFamily IPv4 | Set-IpamRange -Owner x -WhatIf
        Get-IpamRange -AddressFamily IPv4 | Remove-IpamRange -Force -WhatIf
        Get-StoreDump | Should -Be $before
    }
}

Describe 'Ranges' {
    BeforeEach { $path = New-TestStore }
    AfterEach { Remove-TestStore $path }

    It 'adds with every list parameter and reads the lists back' {
        Add-IpamCustomValue 'Service Instance' vmm1
        Set-IpamCustomFieldAssociation ManagedByService ServiceInstance -AddAssociationValue VMM:vmm1
        $range = Add-IpamRange 10.1.0.0/24 10.1.0.10 10.1.0.99 -ManagedByService VMM -ServiceInstance vmm1 -CreateSubnetIfNotFound -ReservedAddress 10.1.0.11, 10.1.0.20-10.1.0.22 -DnsServer 10.0.0.53, 10.0.0.54 `
            -DnsSuffix a.b, b -WinsServer 10.0.0.3 -VIP 10.1.0.30 -Gateway 10.1.0.1/Automatic -ConnectionSpecificDnsSuffix c.d -AssignmentType dynamic -AssignmentDate 2026-01-02 -PassThru
        $range.ReservedIPAddresses | Should -Be @('10.1.0.11', '10.1.0.20-10.1.0.22')
        $range.DnsServers[1] | Should -Be ([ipaddress] '10.0.0.54')
        $range.DnsSuffixes | Should -Be @('a.b', 'b')
        $range.Gateway | Should -Be '10.1.0.1/Automatic'
        $range.AssignmentType | Should -Be ([Ipam.AddressAssignment]::Dynamic)
        $range.AssignmentDate.ToLocalTime() | Should -Be ([datetime] '2026-01-02')
        (Get-IpamSubnet -NetworkId 10.1.0.0/24).Name | Should -Be '10.1.0.0/24'
    }

    It 'gets by key, service, subnet and block' {
        Add-IpamRange 10.1.0.0/24 10.1.0.10 10.1.0.19 -CreateSubnetIfNotFound
        Add-IpamRange 10.1.0.0/24 10.1.0.20 10.1.0.29
        Add-IpamRange 10.2.0.0/24 -CreateSubnetIfNotFound
        @(Get-IpamRange -AddressFamily IPv4 -MB ipam -SI localhost).Count | Should -Be 3
        @(Get-IpamRange -StartIPAddress 10.1.0.10, 10.1.0.20 -EndIPAddress 10.1.0.19, 10.1.0.29).Count | Should -Be 2
        @(Get-IpamSubnet -NetworkId 10.1.0.0/24 | Get-IpamRange).Count | Should -Be 2
        Get-IpamSubnet IPv4 | Export-Clixml "$path.clixml"
        @(Import-Clixml "$path.clixml" | Get-IpamRange).Count | Should -Be 3
        @(Add-IpamBlock 10.1.0.0/16 -PassThru | Get-IpamRange).Count | Should -Be 2
        Get-IpamRange -AddressFamily IPv4 -AddressCategory Public | Should -BeNullOrEmpty
        Get-ErrorId (Get-CaughtError { Get-IpamRange -StartIPAddress 10.1.0.10 -EndIPAddress 10.1.0.11 }) | Should -Be 'ObjectNotFound'
    }

    It 'reads lists from text with commas, and clears them with empty text' {
        Add-IpamSubnet a 10.1.0.0/24
        $range = Add-IpamRange 10.1.0.0/24 -DnsServer '10.1.0.2, 10.1.0.3' -DnsSuffix 'a.test,b.test' -ReservedAddress '10.1.0.5,10.1.0.7-10.1.0.9' -PassThru
        $range.DnsServers -join ' ' | Should -Be '10.1.0.2 10.1.0.3'
        $range.DnsSuffixes.Count | Should -Be 2
        $range.ReservedIPAddresses.Count | Should -Be 2
        $range = Set-IpamRange $range.StartAddress $range.EndAddress -DnsServer '' -DnsSuffix '' -PassThru
        $range.DnsServers | Should -BeNullOrEmpty
        $range.DnsSuffixes | Should -BeNullOrEmpty
    }

    It 'copies to another store, live and deserialized; what is counted is counted there' {
        Add-IpamSubnet a 10.1.0.0/24
        Add-IpamRange 10.1.0.0/24 10.1.0.10 10.1.0.19
        $to = Connect-Ipam "$path.2" -WarningAction SilentlyContinue
        $null = Connect-Ipam $path
        Get-IpamSubnet IPv4 | Add-IpamSubnet -CimSession $to
        "$(Get-IpamRange -AddressFamily IPv4 | Add-IpamRange -CimSession $to -PassThru)" | Should -Be '10.1.0.10-10.1.0.19'
        Get-IpamRange -AddressFamily IPv4 | Export-Clixml "$path.clixml"
        Remove-IpamRange 10.1.0.10 10.1.0.19 -CimSession $to -Force
        $copy = Import-Clixml "$path.clixml"
        "$($copy | Add-IpamRange -CimSession $to -PassThru)" | Should -Be '10.1.0.10-10.1.0.19'
        $copy.Description = 'edited'
        $copy.DnsServers = '10.1.0.2', '10.1.0.3'
        ($copy | Set-IpamRange -PassThru).DnsServers -join ' ' | Should -Be '10.1.0.2 10.1.0.3'
        (Get-IpamRange -AddressFamily IPv4).Description | Should -Be 'edited'
        (Get-IpamRange -AddressFamily IPv4 | Select-Object * | Set-IpamRange -Description row -PassThru).Description | Should -Be 'row'
    }

    It 'sets and removes by key and by object' {
        Add-IpamRange 10.1.0.0/24 10.1.0.10 10.1.0.19 -CreateSubnetIfNotFound
        (Set-IpamRange 10.1.0.10 10.1.0.19 -NewEndIPAddress 10.1.0.29 -DnsServer 10.0.0.1 -PassThru).EndAddress | Should -Be '10.1.0.29'
        $range = Get-IpamRange -AddressFamily IPv4
        $range.Description = 'assigned'
        ($range | Set-IpamRange -Owner me -PassThru).Description | Should -Be 'assigned'
        (Set-IpamRange -InputObject $range -DnsServer @() -PassThru).DnsServers.Count | Should -Be 0
        (Remove-IpamRange 10.1.0.10 10.1.0.29 -Force -PassThru).StartAddress | Should -Be '10.1.0.10'
        Get-IpamRange -AddressFamily IPv4 | Should -BeNullOrEmpty
    }

    It 'removes addresses with the range only when asked' {
        Add-IpamRange 10.1.0.0/24 10.1.0.10 10.1.0.19 -CreateSubnetIfNotFound
        Add-IpamAddress 10.1.0.10
        Get-IpamRange -AddressFamily IPv4 | Remove-IpamRange -Force
        (Get-IpamAddress -AddressFamily IPv4 -Unmapped).Address | Should -Be '10.1.0.10'
        Add-IpamRange 10.1.0.0/24 10.1.0.10 10.1.0.19
        Get-IpamAddress -AddressFamily IPv4 -Unmapped | Should -BeNullOrEmpty
        Get-IpamRange -AddressFamily IPv4 | Remove-IpamRange -DeleteMappedAddresses -Force
        Get-IpamAddress -AddressFamily IPv4 | Should -BeNullOrEmpty
    }
}
