# Addresses, free addresses, and what scripts rely on.

BeforeAll {
    . $PSScriptRoot/Common.ps1
}

Describe 'Addresses' {
    BeforeEach {
        $path = New-TestStore
        Add-IpamRange 10.1.0.0/24 10.1.0.10 10.1.0.19 -CreateSubnetIfNotFound
        Set-IpamCustomFieldAssociation ManagedByService ServiceInstance -AddAssociationValue VMM:Localhost, 'Non-MS DHCP:Localhost'
    }
    AfterEach { Remove-TestStore $path }

    It 'adds with the defaults of Microsoft' {
        $address = Add-IpamAddress 10.1.0.10 -PassThru
        $address.IpAddress | Should -Be ([ipaddress] '10.1.0.10')
        $address.Address | Should -Be '10.1.0.10'
        $address.ManagedByService | Should -Be 'IPAM'
        $address.ServiceInstance | Should -Be 'Localhost'
        $address.DeviceType | Should -Be 'Host'
        $address.IPAddressState | Should -Be 'In-Use'
        $address.AssignmentType | Should -Be ([Ipam.AddressAssignment]::Static)
        $address.IPRange | Should -Be '10.1.0.10-10.1.0.19'
        $address.ExpiryDate | Should -BeNullOrEmpty
        "$address" | Should -Be '10.1.0.10'
    }

    It 'gets by key, service, range and subnet, live and deserialized' {
        Add-IpamAddress 10.1.0.10
        Add-IpamAddress 10.1.0.11 -ManagedByService VMM
        @(Get-IpamAddress 10.1.0.10, 10.1.0.11).Count | Should -Be 2
        (Get-IpamAddress -AddressFamily ipv4 -MB vmm).Address | Should -Be '10.1.0.11'
        (Get-IpamRange -AddressFamily IPv4 | Get-IpamAddress).Address | Should -Be '10.1.0.10'
        (Get-IpamSubnet IPv4 | Get-IpamAddress).Address | Should -Be '10.1.0.10'
        (Get-IpamAddress -AddressFamily IPv4 -Unmapped).Address | Should -Be '10.1.0.11'
        Get-IpamRange -AddressFamily IPv4 | Export-Clixml "$path.clixml"
        (Import-Clixml "$path.clixml" | Get-IpamAddress).Address | Should -Be '10.1.0.10'
        @(Add-IpamBlock 10.0.0.0/8 -PassThru | Get-IpamAddress).Count | Should -Be 2
    }

    It 'takes deserialized addresses for a change and for a copy' {
        Add-IpamAddress 10.1.0.10 -DeviceName web1 -AssignmentType Reserved
        Get-IpamAddress 10.1.0.10 | Export-Clixml "$path.clixml"
        (Import-Clixml "$path.clixml" | Set-IpamAddress -Description one -PassThru).Description | Should -Be 'one'
        Remove-IpamAddress 10.1.0.10 -Force
        $copy = Import-Clixml "$path.clixml" | Add-IpamAddress -PassThru
        $copy.DeviceName | Should -Be 'web1'
        $copy.AssignmentType | Should -Be ([Ipam.AddressAssignment]::Reserved)
    }

    It 'sets by key, by object and by rows of a file' {
        Add-IpamAddress 10.1.0.10 -DeviceName web1 -ExpiryDate 2030-01-01
        (Set-IpamAddress 10.1.0.10 -IpAddressState inactive -PassThru).IPAddressState | Should -Be 'Inactive'
        $address = Get-IpamAddress 10.1.0.10
        $address.DeviceName = 'web2'
        ($address | Set-IpamAddress -Owner me -PassThru).DeviceName | Should -Be 'web2'
        "IpAddress,DeviceName,ExpiryDate,AssetTag`n10.1.0.10,,,tag" | ConvertFrom-Csv | Set-IpamAddress
        $now = Get-IpamAddress 10.1.0.10
        $now.DeviceName | Should -BeNullOrEmpty
        $now.AssetTag | Should -Be 'tag'
        $now.ExpiryDate | Should -Not -BeNullOrEmpty
        (Set-IpamAddress 10.1.0.10 -NewIPAddress 10.1.0.12 -PassThru).Address | Should -Be '10.1.0.12'
        (Set-IpamAddress 10.1.0.12 -NewManagedByService 'Non-MS DHCP' -PassThru).ManagedByService | Should -Be 'Non-MS DHCP'
    }

    It 'adds rows of a file with empty cells' {
        $rows = "IpAddress,ManagedByService,DeviceName,AssignmentDate,ExpiryDate,Iaid,ReservationType`n10.1.0.10,,web1,,,,`n10.1.0.11,IPAM,web2,2026-01-01,2027-01-01,,Dhcp" | ConvertFrom-Csv
        $added = $rows | Add-IpamAddress -PassThru
        @($added).Count | Should -Be 2
        $added[0].ManagedByService | Should -Be 'IPAM'
        $added[1].ReservationType | Should -Be ([Ipam.DhcpReservationType]::Dhcp)
    }

    It 'removes by key, by object, by property name' {
        10..12 | ForEach-Object { Add-IpamAddress "10.1.0.$_" }
        Remove-IpamAddress 10.1.0.10 -Force
        Get-IpamAddress 10.1.0.11 | Remove-IpamAddress -Force
        [pscustomobject] @{ IpAddress = '10.1.0.12' } | Remove-IpamAddress -Force
        Get-IpamAddress -AddressFamily IPv4 | Should -BeNullOrEmpty
    }

    It 'tells a second record apart by service and flags both' {
        Add-IpamAddress 10.1.0.10
        (Add-IpamAddress 10.1.0.10 -ManagedByService VMM -PassThru).Duplicate | Should -BeTrue
        @(Get-IpamAddress 10.1.0.10).Count | Should -Be 2
        Remove-IpamAddress 10.1.0.10 -ManagedByService VMM -Force
        (Get-IpamAddress 10.1.0.10).Duplicate | Should -BeFalse
        Add-IpamAddress 10.1.0.10 -ManagedByService VMM
        @(Remove-IpamAddress 10.1.0.10 -Force -PassThru).Count | Should -Be 2
    }

    It 'says duplicate for a second one of the same key' {
        Add-IpamAddress 10.1.0.10
        $caught = Get-CaughtError { Add-IpamAddress 10.1.0.10 }
        $caught.Exception.Message | Should -Match 'duplicate'
    }

    It 'refuses <Case>: <Id>' -ForEach @(
        @{ Case = 'the same address twice'; Id = 'InvalidIPAddressConflict'; Category = 'ResourceExists'; Script = { Add-IpamAddress 10.1.0.10 } }
        @{ Case = 'a loopback address'; Id = 'IPAddressNotAssignable'; Category = 'InvalidArgument'; Script = { Add-IpamAddress 127.0.0.1 } }
        @{ Case = 'a bad MAC address'; Id = 'InvalidMacAddress'; Category = 'InvalidArgument'; Script = { Add-IpamAddress 10.1.0.11 -MacAddress 00-11 } }
        @{ Case = 'a bad DUID'; Id = 'InvalidDuidFormat'; Category = 'InvalidArgument'; Script = { Add-IpamAddress 10.1.0.11 -Duid xyz } }
        @{ Case = 'expiry before assignment'; Id = 'InvalidAddressExpiryDate'; Category = 'InvalidArgument'; Script = { Add-IpamAddress 10.1.0.11 -AssignmentDate 2026-02-01 -ExpiryDate 2026-01-01 } }
        @{ Case = 'an unknown state'; Id = 'CustomFieldValueForMultiValueCustomFieldDoesntExist'; Category = 'ObjectNotFound'; Script = { Add-IpamAddress 10.1.0.11 -IpAddressState Nope } }
        @{ Case = 'an unknown space'; Id = 'ObjectNotFound'; Category = 'ObjectNotFound'; Script = { Add-IpamAddress 10.1.0.11 -AddressSpace Nope } }
        @{ Case = 'an unknown address'; Id = 'ObjectNotFound'; Category = 'ObjectNotFound'; Script = { Set-IpamAddress 10.1.0.11 -Owner x } }
        @{ Case = 'removing an unknown address'; Id = 'ObjectNotFound'; Category = 'ObjectNotFound'; Script = { Remove-IpamAddress 10.1.0.11 -Force } }
        @{ Case = 'two values of one field'; Id = 'DuplicateCustomFieldsSpecified'; Category = 'InvalidArgument'; Script = { Add-IpamAddress 10.1.0.11 -CustomConfiguration 'RIR=ARIN;RIR=RIPE' } }
        @{ Case = 'an assignment type that is none'; Id = 'ParameterArgumentTransformationError'; Category = 'InvalidData'; Script = { Add-IpamAddress 10.1.0.11 -AssignmentType None } }
    ) {
        Add-IpamAddress 10.1.0.10
        $before = Get-StoreDump
        $caught = Get-CaughtError $Script
        Get-ErrorId $caught | Should -Be $Id
        $caught.CategoryInfo.Category | Should -Be $Category
        Get-StoreDump | Should -Be $before
    }

    It 'changes nothing with -WhatIf' {
        Add-IpamAddress 10.1.0.10
        $before = Get-StoreDump
        Add-IpamAddress 10.1.0.11 -WhatIf
        Set-IpamAddress 10.1.0.10 -Owner x -WhatIf
        Get-IpamAddress 10.1.0.10 | Set-IpamAddress -Owner x -WhatIf
        Remove-IpamAddress 10.1.0.10 -WhatIf
        Get-IpamAddress 10.1.0.10 | Remove-IpamAddress -Force -WhatIf
        Get-StoreDump | Should -Be $before
    }

    It 'goes on after a bad row' {
        $problems = $null
        $rows = '10.1.0.10', '127.0.0.1', '10.1.0.11' | ForEach-Object { [pscustomobject] @{ IpAddress = $_ } }
        $added = $rows | Add-IpamAddress -PassThru -ErrorAction SilentlyContinue -ErrorVariable problems
        @($added).Count | Should -Be 2
        @($problems).Count | Should -Be 1
        $problems[0].TargetObject.IpAddress | Should -Be '127.0.0.1'
    }

    It 'has every property that scripts read, under strict mode' {
        Set-StrictMode -Version 2.0
        $address = Add-IpamAddress 10.1.0.10 -PassThru
        foreach ($name in 'IpAddress', 'Address', 'Description', 'DeviceName', 'DeviceType', 'MacAddress', 'AssignmentDate', 'ExpiryDate', 'ExpiryStatus', 'IPRange', 'Owner', 'AssetTag', 'SerialNumber', 'AssignmentType',
            'IPAddressState', 'ReservationName', 'ReservationDescription', 'ReservationServer', 'AddressCategory', 'ClientID', 'Duid', 'Iaid', 'CustomFields', 'CustomConfiguration', 'ManagedByService', 'ServiceInstance', 'NetworkSite',
            'AccessScopePath', 'Duplicate', 'ForwardLookupZone', 'ReverseLookupZone') {
            { $null = $address.$name } | Should -Not -Throw
        }
        $range = Get-IpamRange -AddressFamily IPv4
        foreach ($name in 'NetworkID', 'StartIPAddress', 'EndIPAddress', 'StartAddress', 'EndAddress', 'SubnetMask', 'Gateway', 'DnsServers', 'DnsSuffixes', 'WinsServers', 'ExclusionRanges', 'AssociatedReverseLookupZone', 'ManagedByService',
            'ServiceInstance', 'AssignedAddresses', 'UtilizedAddresses', 'PercentageUtilized', 'AssignmentType', 'Description', 'Owner', 'DhcpServerName', 'DhcpScopeName', 'NetworkSite', 'Overlapping', 'CustomFields', 'CustomConfiguration',
            'AccessScopePath') {
            { $null = $range.$name } | Should -Not -Throw
        }
        $subnet = Get-IpamSubnet IPv4
        foreach ($name in 'Name', 'NetworkId', 'VlanID', 'Description', 'Owner', 'NetworkType', 'AddressSpace', 'CustomerAddressSpace', 'NetworkSite', 'VmmLogicalNetwork', 'TotalAddresses', 'AssignedAddresses', 'UtilizedAddresses',
            'PercentageUtilized', 'Overlapping', 'CustomFields', 'CustomConfiguration', 'AccessScopePath') {
            { $null = $subnet.$name } | Should -Not -Throw
        }
        $free = $range | Find-IpamFreeAddress
        foreach ($name in 'IpAddress', 'Address', 'PingStatus', 'DnsRecordStatus') {
            { $null = $free.$name } | Should -Not -Throw
        }
    }
}

Describe 'Free addresses' {
    BeforeEach {
        $path = New-TestStore
        Add-IpamRange 10.1.0.0/24 10.1.0.10 10.1.0.19 -CreateSubnetIfNotFound -ReservedAddress 10.1.0.11-10.1.0.12
    }
    AfterEach { Remove-TestStore $path }

    It 'gives the first one, as IPAddress and as text' {
        Add-IpamAddress 10.1.0.10
        $free = Get-IpamRange -AddressFamily IPv4 | Find-IpamFreeAddress
        $free.IpAddress.IPAddressToString | Should -Be '10.1.0.13'
        $free.Address | Should -Be '10.1.0.13'
        "$($free.PingStatus)" | Should -Be 'None'
    }

    It 'takes what it finds, in the service of the range' {
        $range = Get-IpamRange -AddressFamily IPv4
        ($range | Find-IpamFreeAddress | Add-IpamAddress -PassThru).Address | Should -Be '10.1.0.10'
        $range | Find-IpamFreeAddress -NumAddress 3 | Add-IpamAddress -PassThru | ForEach-Object { $_.Address } | Should -Be @('10.1.0.13', '10.1.0.14', '10.1.0.15')
    }

    It 'gives what exists and one warning when more are asked than are free' {
        $found = Find-IpamFreeAddress (Get-IpamRange -AddressFamily IPv4) 20 -WarningVariable warnings -WarningAction SilentlyContinue
        @($found).Count | Should -Be 8
        @($warnings).Count | Should -Be 1
    }

    It 'searches every piped range, live or deserialized' {
        Add-IpamRange 10.2.0.0/24 -CreateSubnetIfNotFound
        Get-IpamRange -AddressFamily IPv4 | Find-IpamFreeAddress | ForEach-Object { $_.Address } | Should -Be @('10.1.0.10', '10.2.0.1')
        Get-IpamRange -AddressFamily IPv4 | Export-Clixml "$path.clixml"
        Import-Clixml "$path.clixml" | Find-IpamFreeAddress | ForEach-Object { $_.Address } | Should -Be @('10.1.0.10', '10.2.0.1')
    }

    It 'asks the network in bounded time' {
        Add-IpamRange 127.5.0.0/24 -CreateSubnetIfNotFound -ErrorAction SilentlyContinue
        $clock = [System.Diagnostics.Stopwatch]::StartNew()
        $found = Get-IpamRange -AddressFamily IPv4 | Find-IpamFreeAddress -NumAddress 4 -TestReachability
        $clock.Elapsed.TotalSeconds | Should -BeLessThan 20
        foreach ($one in $found) {
            "$($one.PingStatus)" | Should -BeIn 'None', 'Reply', 'NoReply'
            "$($one.DnsRecordStatus)" | Should -BeIn 'None', 'Found', 'NotFound'
        }
    }

    It 'refuses counts outside 1 to 1024 and objects that are no range' {
        $range = Get-IpamRange -AddressFamily IPv4
        Get-ErrorId (Get-CaughtError { $range | Find-IpamFreeAddress -NumAddress 1025 }) | Should -Be 'ParameterArgumentValidationError'
        Get-ErrorId (Get-CaughtError { Find-IpamFreeAddress (Get-IpamSubnet IPv4) }) | Should -Be 'ParameterArgumentTransformationError'
        $gone = $range
        $range | Remove-IpamRange -Force
        Get-ErrorId (Get-CaughtError { $gone | Find-IpamFreeAddress }) | Should -Be 'ObjectNotFound'
    }
}
