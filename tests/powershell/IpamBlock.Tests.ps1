# Blocks, and free ranges and subnets: sections 5.3, 5.5 and 5.7 of the semantics, by parameter and by pipeline.

BeforeAll {
    . $PSScriptRoot/Common.ps1
    $script:Ten = @{ NetworkId = '10.0.0.0/8'; StartIPAddress = '10.0.0.0'; EndIPAddress = '10.255.255.255' }
}

Describe 'Blocks' {
    BeforeEach { $path = New-TestStore }
    AfterEach { Remove-TestStore $path }

    It 'adds with every parameter and reads them back' {
        $block = Add-IpamBlock 206.73.0.0/16 206.73.118.0 206.73.118.255 -Rir apnic -RirReceivedDate 2026-01-02 -LastAssignedDate 2026-02-03 -Owner me -Description d -PassThru
        "$block" | Should -Be '206.73.0.0/16'
        $block.StartAddress | Should -BeExactly '206.73.118.0'
        $block.EndIPAddress | Should -Be ([ipaddress] '206.73.118.255')
        $block.Rir | Should -BeExactly 'APNIC'
        $block.RirReceivedDate.ToLocalTime() | Should -Be ([datetime] '2026-01-02')
        $block.LastAssignedDate.ToLocalTime() | Should -Be ([datetime] '2026-02-03')
        $block.Owner, $block.Description | Should -Be 'me', 'd'
        $block.TotalAddresses | Should -Be 256
        $block.AddressCategory | Should -Be ([Ipam.AddressCategory]::Public)
        Add-IpamBlock 10.0.0.0/8 | Should -BeNullOrEmpty
        $rows = @'
NetworkId,StartIPAddress,EndIPAddress,Rir,RirReceivedDate,Owner
10.1.0.0/16,,,,,
11.0.0.0/8,,,ARIN,2026-01-02,row
'@ | ConvertFrom-Csv
        (@($rows | Add-IpamBlock -PassThru) | ForEach-Object { "$_ $($_.Owner)".Trim() }) | Should -Be "10.1.0.0/16", "11.0.0.0/8 row"
    }

    It 'has the exact number where 64 bits do not hold it' {
        $block = Add-IpamBlock 2001:db8::/32 -PassThru
        $block.TotalAddresses | Should -Be ([uint64]::MaxValue)
        $block.TotalAddressesExact | Should -Be ([bigint]::Pow(2, 96))
        Add-IpamRange 2001:db8::/64 -CreateSubnetIfNotFound
        (Get-IpamRange -AddressFamily IPv6).AssignedAddressesExact | Should -Be ([bigint]::Pow(2, 64))
        (Get-IpamSubnet IPv6).AssignedAddressesExact | Should -Be ([bigint]::Pow(2, 64))
        (Get-IpamBlock IPv6).AssignedAddressesExact | Should -Be ([bigint]::Pow(2, 64))
    }

    It 'gets the top of the tree by family, a level by parent, one by key' {
        '10.0.0.0/8', '10.1.0.0/16', '10.1.1.0/24', '192.168.0.0/16', '2001:db8::/32' | ForEach-Object { Add-IpamBlock $_ }
        (Get-IpamBlock IPv4).NetworkId | Should -Be '10.0.0.0/8', '192.168.0.0/16'
        (Get-IpamBlock -AddressFamily IPv4, IPv6).Count | Should -Be 3
        (Get-IpamBlock IPv4 Public) | Should -BeNullOrEmpty
        (Get-IpamBlock IPv4 | Get-IpamBlock).NetworkId | Should -Be '10.1.0.0/16'
        Get-IpamBlock IPv4 | Export-Clixml "$path.clixml"
        (Import-Clixml "$path.clixml" | Get-IpamBlock).NetworkId | Should -Be '10.1.0.0/16'
        (Get-IpamBlock @script:Ten).NetworkId | Should -Be '10.0.0.0/8'
        ([pscustomobject] $script:Ten | Get-IpamBlock).NetworkId | Should -Be '10.0.0.0/8'
        Get-ErrorId (Get-CaughtError { Get-IpamBlock -NetworkId 10.0.0.0/8 -StartIPAddress 10.0.0.0 -EndIPAddress 10.0.0.9 }) | Should -Be 'ObjectNotFound'
        @(Get-IpamBlock -NetworkId 10.1.0.0/16, 10.1.1.0/24 -StartIPAddress 10.1.0.0, 10.1.1.0 -EndIPAddress 10.1.255.255, 10.1.1.255).Count | Should -Be 2
    }

    It 'maps subnets, ranges and addresses, and lists those that map to none' {
        Add-IpamBlock 10.0.0.0/8
        Add-IpamBlock 10.1.0.0/16
        Add-IpamRange 10.1.0.0/24 10.1.0.1 10.1.0.10 -CreateSubnetIfNotFound
        Add-IpamRange 192.168.0.0/24 -CreateSubnetIfNotFound
        Add-IpamAddress 10.1.0.1
        (Get-IpamSubnet IPv4 | Where-Object IPBlock).IPBlock | Should -Be '10.1.0.0/16'
        (Get-IpamBlock IPv4 | Get-IpamSubnet).NetworkId | Should -Be '10.1.0.0/24'
        (Get-IpamBlock IPv4 | Get-IpamRange).NetworkId | Should -Be '10.1.0.0/24'
        (Get-IpamBlock IPv4 | Get-IpamAddress).Address | Should -Be '10.1.0.1'
        (Get-IpamSubnet -MappingToBlock (Get-IpamBlock @script:Ten)).NetworkId | Should -Be '10.1.0.0/24'
        (Get-IpamSubnet IPv4 -Unmapped).NetworkId | Should -Be '192.168.0.0/24'
        (Get-IpamRange -AddressFamily IPv4 -Unmapped).NetworkId | Should -Be '192.168.0.0/24'
        $block = Get-IpamBlock @script:Ten
        $block.AssignedAddresses, $block.UtilizedAddresses, $block.PercentageUtilized | Should -Be 10, 1, 10
        Get-IpamBlock IPv4 | Export-Clixml "$path.clixml"
        (Import-Clixml "$path.clixml" | Get-IpamSubnet).NetworkId | Should -Be '10.1.0.0/24'
    }

    It 'sets by key and by object; other bounds are asked about' {
        Add-IpamBlock 10.0.0.0/8
        Add-IpamBlock 10.1.0.0/16
        (Set-IpamBlock @script:Ten -Description x -PassThru).Description | Should -Be 'x'
        (Get-IpamBlock IPv4 | Get-IpamBlock | Set-IpamBlock -Owner y -PassThru).Owner | Should -Be 'y'
        $block = Get-IpamBlock IPv4 | Get-IpamBlock
        $block.Owner = 'assigned'
        (Set-IpamBlock -InputObject $block -NewNetworkId 10.2.0.0/16 -Confirm:$false -PassThru).Owner | Should -Be 'assigned'
        (Get-IpamBlock IPv4 | Get-IpamBlock).EndAddress | Should -Be '10.2.255.255'
        (Get-IpamBlock IPv4 | Get-IpamBlock | Set-IpamBlock -NewEndIpAddress 10.2.0.9 -Confirm:$false -PassThru).EndAddress | Should -Be '10.2.0.9'
        $before = Get-StoreDump
        Get-ErrorId (Get-CaughtError { Set-IpamBlock @script:Ten -NewEndIpAddress 10.2.0.5 -Confirm:$false }) | Should -Be 'ConflictingIPBlocksExist'
        Get-StoreDump | Should -Be $before
        $out = Invoke-TestProcess "Import-Module '$script:ModulePath'; `$null = Connect-Ipam '$path'; Get-IpamBlock IPv4 | Set-IpamBlock -NewNetworkId 11.0.0.0/8; `$Error[0].FullyQualifiedErrorId"
        $out | Should -Match 'ConfirmationUnavailable,Set-IpamBlock'
    }

    It 'removes with the blocks inside or lifts them' {
        '10.0.0.0/8', '10.1.0.0/16', '10.1.1.0/24', '10.2.0.0/16' | ForEach-Object { Add-IpamBlock $_ }
        Add-IpamSubnet s 10.1.1.0/24
        (Remove-IpamBlock 10.1.0.0/16 10.1.0.0 10.1.255.255 -Force -PassThru).NetworkId | Should -Be '10.1.0.0/16'
        (Get-IpamBlock IPv4 | Get-IpamBlock).NetworkId | Should -Be '10.1.1.0/24', '10.2.0.0/16'
        Get-IpamBlock IPv4 | Remove-IpamBlock -DeleteAssociatedSubBlocks -Force
        Get-IpamBlock IPv4 | Should -BeNullOrEmpty
        (Get-IpamSubnet IPv4 -Unmapped).Name | Should -Be 's'
    }

    It 'changes nothing with -WhatIf' {
        Add-IpamBlock 10.0.0.0/8
        $before = Get-StoreDump
        Add-IpamBlock 11.0.0.0/8 -Rir ARIN -WhatIf
        Get-IpamBlock IPv4 | Set-IpamBlock -Owner x -WhatIf
        Get-IpamBlock IPv4 | Set-IpamBlock -NewNetworkId 172.16.0.0/12 -WhatIf
        Get-IpamBlock IPv4 | Remove-IpamBlock -Force -WhatIf
        Get-StoreDump | Should -Be $before
        (Get-IpamBlock IPv4).NetworkId | Should -Be '10.0.0.0/8'
    }

    It 'refuses <Case>: <Id>' -ForEach @(
        @{ Case = 'a public block without registry'; Id = 'RIRNotSpecifiedForAPublicIPv4Block'; Category = 'InvalidArgument'; Script = { Add-IpamBlock 11.0.0.0/8 } }
        @{ Case = 'a private block with one'; Id = 'RIRSpecifiedForAPrivateIPv4Block'; Category = 'InvalidArgument'; Script = { Add-IpamBlock 10.1.0.0/16 -Rir ARIN } }
        @{ Case = 'a private block received from one'; Id = 'RIRReceivedDateSpecifiedForAPrivateIPv4Block'; Category = 'InvalidArgument'; Script = { Add-IpamBlock 10.1.0.0/16 -RirReceivedDate 2026-01-01 } }
        @{ Case = 'an unknown registry'; Id = 'CustomFieldValueForMultiValueCustomFieldDoesntExist'; Category = 'ObjectNotFound'; Script = { Add-IpamBlock 11.0.0.0/8 -Rir Nope } }
        @{ Case = 'public and private together'; Id = 'InvalidAddressRange'; Category = 'InvalidArgument'; Script = { Add-IpamBlock 8.0.0.0/5 -Rir ARIN } }
        @{ Case = 'the same block twice'; Id = 'ConflictingIPBlocksExist'; Category = 'ResourceExists'; Script = { Add-IpamBlock 10.0.0.0/8 } }
        @{ Case = 'partial overlap'; Id = 'ConflictingIPBlocksExist'; Category = 'ResourceExists'; Script = { Add-IpamBlock 10.1.0.0/16 10.1.0.5 10.1.0.15 } }
        @{ Case = 'a prefix too long'; Id = 'InvalidPrefixLength'; Category = 'InvalidArgument'; Script = { Add-IpamBlock 10.2.0.0/31 } }
        @{ Case = 'link-local IPv6'; Id = 'InvalidIPv6GlobalAddress'; Category = 'InvalidArgument'; Script = { Add-IpamBlock fe80::/64 } }
        @{ Case = 'a start outside'; Id = 'InvalidStartIPAddress'; Category = 'InvalidArgument'; Script = { Add-IpamBlock 10.2.0.0/16 10.1.0.0 10.2.0.9 } }
        @{ Case = 'an end outside'; Id = 'InvalidEndIPAddress'; Category = 'InvalidArgument'; Script = { Add-IpamBlock 10.2.0.0/16 10.2.0.0 10.3.0.9 } }
        @{ Case = 'a start without end'; Id = 'MandatoryFieldNotSpecified'; Category = 'InvalidArgument'; Script = { Add-IpamBlock 10.2.0.0/16 10.2.0.0 } }
        @{ Case = 'a network that does not fit'; Id = 'ISubnetIDSubnetMaskMismatch'; Category = 'InvalidArgument'; Script = { Add-IpamBlock 10.2.0.1/16 } }
        @{ Case = 'an owner too long'; Id = 'StringLengthNotAcceptable'; Category = 'InvalidArgument'; Script = { Add-IpamBlock 10.2.0.0/16 -Owner ('x' * 256) } }
        @{ Case = 'subnets larger than the block'; Id = 'SubnetPrefixLargerThanBlock'; Category = 'InvalidArgument'; Script = { Get-IpamBlock IPv4 Private | Find-IpamFreeSubnet -SubnetPrefix 7 } }
        @{ Case = 'no subnets at all'; Id = 'InvalidNumberOfSubnets'; Category = 'InvalidArgument'; Script = { Get-IpamBlock IPv4 Private | Find-IpamFreeSubnet -SubnetPrefix 24 -NumberOfSubnets 0 } }
        @{ Case = 'ranges larger than the subnet'; Id = 'RangeSizeLargerThanSubnet'; Category = 'InvalidArgument'; Script = { Get-IpamSubnet IPv4 | Find-IpamFreeRange -NumberOfAddresses 255 } }
        @{ Case = 'a network of a value of RIR in use'; Id = 'DeleteFailedDueToReferences'; Category = 'InvalidOperation'; Script = { Remove-IpamCustomValue RIR JPNIC -Force } }
    ) {
        Add-IpamBlock 10.0.0.0/8
        Add-IpamBlock 10.1.0.0/16 10.1.0.10 10.1.0.20
        Add-IpamCustomValue RIR JPNIC
        Add-IpamBlock 133.0.0.0/8 -Rir JPNIC
        Add-IpamSubnet s 10.9.0.0/24
        $before = Get-StoreDump
        $caught = Get-CaughtError $Script
        Get-ErrorId $caught | Should -Be $Id
        $caught.CategoryInfo.Category | Should -Be $Category
        $caught.TargetObject | Should -Not -BeNullOrEmpty
        Get-StoreDump | Should -Be $before
    }
}

Describe 'Free ranges and subnets' {
    BeforeEach { $path = New-TestStore }
    AfterEach { Remove-TestStore $path }

    It 'finds free subnets of a block, which can be added as they come' {
        Add-IpamBlock 10.1.0.0/16
        Add-IpamSubnet a 10.1.0.0/24
        (Get-IpamBlock IPv4 | Find-IpamFreeSubnet -SubnetPrefix 24 -NumberOfSubnets 2).NetworkId | Should -Be '10.1.1.0/24', '10.1.2.0/24'
        Find-IpamFreeSubnet -InputObject (Get-IpamBlock IPv4) 25 | ForEach-Object { $_.NetworkId } | Should -Be '10.1.1.0/25'
        $made = Get-IpamBlock IPv4 | Find-IpamFreeSubnet -SubnetPrefix 24 -NumberOfSubnets 255 | Add-IpamSubnet -Name n -PassThru
        @($made).Count | Should -Be 255
        $none = Get-IpamBlock IPv4 | Find-IpamFreeSubnet -SubnetPrefix 24 -WarningVariable warned -WarningAction SilentlyContinue
        $none | Should -BeNullOrEmpty
        @($warned).Count | Should -Be 1
        "$warned" | Should -Match '10\.1\.0\.0/16 has 0 free subnets'
    }

    It 'finds free ranges of a subnet, which can be added as they come' {
        Add-IpamSubnet a 12.1.0.0/24
        Add-IpamRange 12.1.0.0/24 12.1.0.1 12.1.0.100
        $free = Get-IpamSubnet IPv4 | Find-IpamFreeRange -NumberOfAddresses 50 -NumberOfRanges 9 -WarningVariable warned -WarningAction SilentlyContinue
        ($free | ForEach-Object { "$($_.StartIPAddress)-$($_.EndAddress)" }) -join ' ' | Should -Be '12.1.0.101-12.1.0.150 12.1.0.151-12.1.0.200 12.1.0.201-12.1.0.250'
        $free[0].NetworkId | Should -Be '12.1.0.0/24'
        $free[0].StartIPAddress | Should -BeOfType ([ipaddress])
        @($warned).Count | Should -Be 1
        @($free | Add-IpamRange -PassThru).Count | Should -Be 3
        Get-IpamSubnet IPv4 | Export-Clixml "$path.clixml"
        (Import-Clixml "$path.clixml" | Find-IpamFreeRange -NumberOfAddresses 4).StartAddress | Should -Be '12.1.0.251'
        Add-IpamSubnet v6 2001:db8::/64
        (Get-IpamSubnet IPv6 | Find-IpamFreeRange -NumberOfAddresses 4294967295).EndAddress | Should -Be '2001:db8::ffff:fffe'
    }

    It 'pings and looks names up, in time' {
        # An address of this machine answers, if anything may be asked here at all; nobody has one of the network for documentation.
        Add-IpamRange 198.51.100.0/24 -CreateSubnetIfNotFound
        $own = [System.Net.NetworkInformation.NetworkInterface]::GetAllNetworkInterfaces() | ForEach-Object { $_.GetIPProperties().UnicastAddresses } |
            ForEach-Object { $_.Address } | Where-Object { $_.AddressFamily -eq 'InterNetwork' -and -not [ipaddress]::IsLoopback($_) -and "$_" -notlike '169.254.*' } | Select-Object -First 1
        if ($own) {
            Add-IpamRange "$own/32" -CreateSubnetIfNotFound
            $found = Get-IpamRange -StartIPAddress $own -EndIPAddress $own | Find-IpamFreeAddress -TestReachability
            "$($found.PingStatus)" | Should -BeIn 'Reply', 'None'
            "$($found.DnsRecordStatus)" | Should -BeIn 'Found', 'NotFound', 'None'
        }
        $clock = [System.Diagnostics.Stopwatch]::StartNew()
        $found = Get-IpamRange -StartIPAddress 198.51.100.1 -EndIPAddress 198.51.100.254 | Find-IpamFreeAddress -NumAddress 100 -TestReachability
        $clock.Elapsed.TotalSeconds | Should -BeLessThan 30
        @($found).Count | Should -Be 100
        @($found | Where-Object { "$($_.PingStatus)" -eq 'Reply' }).Count | Should -Be 0
        $plain = Get-IpamRange -StartIPAddress 198.51.100.1 -EndIPAddress 198.51.100.254 | Find-IpamFreeAddress
        "$($plain.PingStatus) $($plain.DnsRecordStatus)" | Should -Be 'None None'
    }
}

Describe 'Network types of ranges and addresses (5.2), as the reference changes them' {
    BeforeEach { $path = New-TestStore }
    AfterEach { Remove-TestStore $path }

    It 'changes a range and its addresses to Provider, back, and to another space' {
        Add-IpamAddressSpace -Name ContosoDataCenter
        Add-IpamRange 10.12.0.0/16 10.12.3.1 10.12.3.254 -CreateSubnetIfNotFound
        Add-IpamAddress 10.12.3.5
        $key = @{ StartIPAddress = '10.12.3.1'; EndIPAddress = '10.12.3.254'; ManagedByService = 'IPAM'; ServiceInstance = 'localhost'; AddressSpace = 'Default' }
        $range = Set-IpamRange @key -NetworkType NonVirtualized -NewNetworkType Provider -PassThru
        "$($range.NetworkType) $($range.ProviderAddressSpace)" | Should -Be 'Provider Default'
        "$((Get-IpamAddress 10.12.3.5).NetworkType)" | Should -Be 'Provider'
        "$((Set-IpamRange @key -NetworkType Provider -NewNetworkType NonVirtualized -PassThru).NetworkType)" | Should -Be 'NonVirtualized'
        Get-ErrorId (Get-CaughtError { Set-IpamRange @key -NewNetworkType Provider -NewAddressSpace ContosoDataCenter }) | Should -Be 'SubnetDoesNotExistForRange'
        $range = Set-IpamRange @key -NewNetworkType Provider -NewAddressSpace ContosoDataCenter -CreateSubnetIfNotFound -PassThru
        "$($range.NetworkType) $($range.ProviderAddressSpace)" | Should -Be 'Provider ContosoDataCenter'
        (Get-IpamAddress 10.12.3.5).ProviderAddressSpace | Should -Be 'ContosoDataCenter'
    }

    It 'takes the type that is given for an address, else that of its range' {
        Add-IpamRange 172.16.10.0/24 -CreateSubnetIfNotFound -NetworkType Provider
        "$((Add-IpamAddress 172.16.10.15 -PassThru).NetworkType)" | Should -Be 'Provider'
        "$((Add-IpamAddress 172.16.11.15 -PassThru).NetworkType)" | Should -Be 'NonVirtualized'
        "$((Set-IpamAddress 172.16.10.15 -AddressSpace Default -NetworkType Provider -NewNetworkType NonVirtualized -PassThru).NetworkType)" | Should -Be 'NonVirtualized'
        @(Get-IpamAddress -AddressFamily IPv4 -NetworkType NonVirtualized).Count | Should -Be 2
    }
}
