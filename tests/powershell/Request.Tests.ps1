# Requests: find and take in one transaction, by every kind of parent, and the quarantine of released addresses.

BeforeAll {
    . $PSScriptRoot/Common.ps1
}

Describe 'Request-IpamAddress' {
    BeforeEach {
        $path = New-TestStore
        Add-IpamRange 10.1.0.0/24 10.1.0.10 10.1.0.19 -CreateSubnetIfNotFound
        Add-IpamRange 10.2.0.0/24 10.2.0.10 10.2.0.11 -CreateSubnetIfNotFound
    }
    AfterEach { Remove-TestStore $path }

    It 'takes by network, by object and from the whole space, with the values of the new record' {
        $one = Request-IpamAddress 10.2.0.0/24 -DeviceName web1 -IpAddressState reserved -CustomConfiguration 'Device type=VM'
        $one | Should -BeOfType Ipam.IpamAddress
        $one.Address, $one.DeviceName, $one.IPAddressState, $one.DeviceType | Should -Be '10.2.0.10', 'web1', 'Reserved', 'VM'
        (Request-IpamAddress).Address | Should -Be '10.1.0.10'
        Get-IpamRange -AddressFamily IPv4 | Request-IpamAddress -Count 2 -Strategy FromEnd | ForEach-Object Address | Should -Be '10.1.0.19', '10.1.0.18'
        (Get-IpamSubnet IPv4 | Select-Object -Last 1 | Request-IpamAddress).Address | Should -Be '10.2.0.11'
        (Get-IpamAddressSpace -Name Default | Request-IpamAddress -Strategy spread).Address | Should -Be '10.1.0.14'
        ('10.1.0.0/24' | Request-IpamAddress).Address | Should -Be '10.1.0.11'
        Get-IpamRange -AddressFamily IPv4 | Export-Clixml "$path.clixml"
        (Import-Clixml "$path.clixml" | Request-IpamAddress).Address | Should -Be '10.1.0.12'
        (Get-IpamAddress 10.1.0.12).IPRange | Should -Be '10.1.0.10-10.1.0.19'
    }

    It 'gives what exists and one warning, and an error when nothing does' {
        $taken = Request-IpamAddress 10.2.0.0/24 -Count 5 -WarningVariable warned -WarningAction SilentlyContinue
        @($taken).Count | Should -Be 2
        @($warned).Count | Should -Be 1
        $failed = Get-CaughtError { Request-IpamAddress 10.2.0.0/24 }
        Get-ErrorId $failed | Should -Be 'NothingFree'
        $failed.CategoryInfo.Category | Should -Be 'LimitsExceeded'
        Get-ErrorId (Get-CaughtError { Request-IpamAddress 10.9.0.0/24 }) | Should -Be 'ObjectNotFound'
        Get-ErrorId (Get-CaughtError { Get-Item $path | Request-IpamAddress }) | Should -Be 'InvalidParameter'
    }

    It 'says under -WhatIf what it would take and takes nothing' {
        $before = Get-StoreDump
        $said = Invoke-TestProcess "Import-Module '$($script:ModulePath)'; Connect-Ipam '$path' | Out-Null; Request-IpamAddress -Count 2 -WhatIf"
        $said | Should -BeLike '*address 10.1.0.10, 10.1.0.11*'
        Request-IpamAddress -Count 2 -WhatIf | Should -BeNullOrEmpty
        Get-StoreDump | Should -Be $before
        $global:WhatIfPreference = $true
        try {
            Request-IpamAddress | Should -BeNullOrEmpty
        }
        finally {
            $global:WhatIfPreference = $false
        }
        Get-StoreDump | Should -Be $before
        (Request-IpamAddress -Confirm:$false).Address | Should -Be '10.1.0.10'
    }

    It 'gives a repeated request the first answer' {
        $first = Request-IpamAddress -Count 2 -IdempotencyKey 'order 7'
        $again = Request-IpamAddress -Count 2 -IdempotencyKey 'order 7'
        "$again" | Should -Be "$first"
        Get-ErrorId (Get-CaughtError { Request-IpamAddress -Count 3 -IdempotencyKey 'order 7' }) | Should -Be 'IdempotencyKeyReused'
        @(Get-IpamAddress -AddressFamily IPv4).Count | Should -Be 2
    }

    It 'runs as a job with piped objects' {
        $job = Get-IpamRange -AddressFamily IPv4 | Request-IpamAddress -Count 11 -AsJob
        @($job).Count | Should -Be 1
        Wait-Job $job -Timeout 60 | Receive-Job | Select-Object -Last 1 | ForEach-Object Address | Should -Be '10.2.0.10'
    }

    It 'keeps released addresses back and shows them' {
        Get-IpamRange -StartIPAddress 10.2.0.10 -EndIPAddress 10.2.0.11 | Set-IpamRange -QuarantineSeconds 3600
        (Get-IpamRange -StartIPAddress 10.2.0.10 -EndIPAddress 10.2.0.11).QuarantineSeconds | Should -Be 3600
        Request-IpamAddress 10.2.0.0/24 | Remove-IpamAddress -Force
        (Request-IpamAddress 10.2.0.0/24).Address | Should -Be '10.2.0.11'
        $kept = Get-IpamRange -AddressFamily IPv4 | Get-IpamReleasedAddress
        $kept.Address, $kept.IPRange | Should -Be '10.2.0.10', '10.2.0.10-10.2.0.11'
        ($kept.QuarantineEnd - $kept.ReleasedTime).TotalSeconds | Should -Be 3600
        Get-ErrorId (Get-CaughtError { Request-IpamAddress 10.2.0.0/24 }) | Should -Be 'NothingFree'
        Add-IpamAddress 10.2.0.10
        Get-IpamRange -AddressFamily IPv4 | Get-IpamReleasedAddress | Should -BeNullOrEmpty
    }
}

Describe 'Request-IpamRange and Request-IpamSubnet' {
    BeforeEach {
        $path = New-TestStore
        Add-IpamBlock 10.0.0.0/8
        Add-IpamSubnet lan 10.1.0.0/24
    }
    AfterEach { Remove-TestStore $path }

    It 'takes ranges with the values of the new range' {
        $range = Request-IpamRange 10.1.0.0/24 16 -Description printers -DnsServer 10.1.0.1
        "$($range.StartAddress)-$($range.EndAddress)", $range.Description | Should -Be '10.1.0.1-10.1.0.16', 'printers'
        $both = Get-IpamSubnet IPv4 | Request-IpamRange -NumberOfAddresses 8 -Count 2 -Strategy FromEnd
        $both | ForEach-Object StartAddress | Should -Be '10.1.0.247', '10.1.0.239'
        (Get-IpamBlock IPv4 | Request-IpamRange -NumberOfAddresses 4 -WhatIf) | Should -BeNullOrEmpty
        foreach ($number in 250, [uint64]::MaxValue) {
            Get-ErrorId (Get-CaughtError { Request-IpamRange 10.1.0.0/24 $number }) | Should -Be 'NothingFree'
        }
        Get-ErrorId (Get-CaughtError { Request-IpamRange 10.1.0.0/24 0 }) | Should -Be 'InvalidParameter'
    }

    It 'takes subnets with the values of the new subnet' {
        $subnet = Get-IpamBlock IPv4 | Request-IpamSubnet -PrefixLength 26 -Name lab -VlanId 7
        $subnet.NetworkId, $subnet.Name, $subnet.VlanId | Should -Be '10.0.0.0/26', 'lab', 7
        (Request-IpamSubnet 192.168.0.0/16 24).NetworkId | Should -Be '192.168.0.0/24'
        (Request-IpamSubnet -PrefixLength 9 -Strategy FromEnd).NetworkId | Should -Be '10.128.0.0/9'
        Get-ErrorId (Get-CaughtError { Request-IpamSubnet -PrefixLength 8 }) | Should -Be 'NothingFree'
    }
}
