# Pipelines and habits of real scripts: what comes out of one command goes into the next, in each of its forms, and preferences of the caller count.

BeforeAll {
    . $PSScriptRoot/Lab.ps1
    New-Lab
}

AfterAll { Remove-Lab }

Describe 'Pipelines' {
    BeforeEach { $path = Open-Lab }
    AfterEach { Close-Lab $path }

    It 'ask for an object of the same kind by its key, and for what lies beneath' {
        (Get-IpamSubnet -NetworkId 10.1.0.0/24 | Get-IpamSubnet).NetworkId | Should -Be '10.1.0.0/24'
        "$(Get-IpamRange -StartIPAddress 10.1.0.10 -EndIPAddress 10.1.0.99 | Get-IpamRange)" | Should -Be '10.1.0.10-10.1.0.99'
        "$(Get-IpamAddress 10.1.0.20 | Get-IpamAddress)" | Should -Be '10.1.0.20'
        "$(Get-IpamRange -StartIPAddress 10.1.0.10 -EndIPAddress 10.1.0.99 | Get-IpamSubnet)" | Should -Be '10.1.0.0/24'
        "$(Get-IpamSubnet -NetworkId 10.1.0.0/24 | Get-IpamRange)" | Should -Be '10.1.0.10-10.1.0.99'
        @(Get-IpamRange -AddressFamily IPv4 | Get-IpamAddress | ForEach-Object { "$_" }) | Should -Be '10.1.0.20', '10.1.0.21', '20.20.20.5'
    }

    It 'find and take, with one range and with several' {
        $taken = Get-IpamRange -AddressFamily IPv4 | Find-IpamFreeAddress | Add-IpamAddress -PassThru
        @($taken | ForEach-Object { $_.IpAddress.IPAddressToString }) | Should -Be '10.1.0.10', '20.20.20.1'
        $more = Get-IpamRange -StartIPAddress 10.1.0.10 -EndIPAddress 10.1.0.99 | Find-IpamFreeAddress -NumAddress 500 -WarningVariable warned -WarningAction SilentlyContinue
        @($warned).Count | Should -Be 1
        @($more).Count | Should -Be 77
    }

    It 'change and remove what they are given, and nothing else of it' {
        Get-IpamAddress -AddressFamily IPv4 | Where-Object DeviceName -eq web1 | Set-IpamAddress -Owner 'Web team'
        (Get-IpamAddress 10.1.0.20).AssetTag | Should -Be 'a1'
        (Get-IpamAddress 10.1.0.20).Owner | Should -Be 'Web team'
        @(Get-IpamRange -AddressFamily IPv4 -AddressSpace Default | Remove-IpamRange -Force -PassThru).Count | Should -Be 1
    }

    It 'carry objects through Export-Clixml, and back into commands' {
        $file = Join-Path $script:LabFolder 'objects.xml'
        Get-IpamRange -StartIPAddress 10.1.0.10 -EndIPAddress 10.1.0.99 | Export-Clixml $file
        "$(Import-Clixml $file | Find-IpamFreeAddress)" | Should -Be '10.1.0.10'
        $range = Import-Clixml $file
        $range.Owner = 'edited'
        $range | Set-IpamRange
        (Get-IpamRange -AddressFamily IPv4 -AddressSpace Default).Owner | Should -Be 'edited'
        Get-IpamAddress 10.1.0.20 | Export-Clixml $file
        Import-Clixml $file | Remove-IpamAddress -Force
        Get-IpamAddress 10.1.0.20 -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
    }

    It 'carry objects out of another process, and back into commands' {
        $out = Start-Job -ScriptBlock { param($module, $store) Import-Module $module; Get-IpamSubnet -NetworkId 10.2.0.0/24 -CimSession $store } -ArgumentList $script:ModulePath, $path | Receive-Job -Wait
        $out.PSObject.TypeNames[0] | Should -Be 'Deserialized.Ipam.IpamSubnet'
        $out | Set-IpamSubnet -Description 'from a job'
        (Get-IpamSubnet -NetworkId 10.2.0.0/24).Description | Should -Be 'from a job'
    }

    It 'copy ranges between stores with all they have' {
        Set-IpamRange 10.1.0.10 10.1.0.99 -DnsSuffix a.com, b.com -WinsServer 10.1.0.3 -VIP 10.1.0.30 -Description d -AssociatedReverseLookupZone z
        $other = Open-Lab
        Get-IpamRange -AddressFamily IPv4 -AddressSpace Default | Remove-IpamRange -Force
        Get-IpamRange -AddressFamily IPv4 -AddressSpace Default -CimSession $path | Add-IpamRange -CimSession $other
        $from = Get-IpamRange -AddressFamily IPv4 -AddressSpace Default -CimSession $path
        $to = Get-IpamRange -AddressFamily IPv4 -AddressSpace Default -CimSession $other
        foreach ($name in 'DnsServers', 'DnsSuffixes', 'WinsServers', 'VIP', 'ReservedIPAddresses', 'Gateway', 'Description', 'AssociatedReverseLookupZone') {
            ($to.$name -join ',') | Should -Be ($from.$name -join ',') -Because $name
        }
        Close-Lab $other
    }

    It 'take rows of a file by property name, with empty cells' {
        $file = Join-Path $script:LabFolder 'rows.csv'
        Set-Content $file "NetworkId,StartIPAddress,EndIPAddress,Owner,AssignmentDate`n10.2.0.0/24,10.2.0.10,10.2.0.19,me,`n10.2.0.0/24,10.2.0.20,10.2.0.29,,2026-01-01"
        Import-Csv $file | Add-IpamRange
        @(Get-IpamSubnet -NetworkId 10.2.0.0/24 | Get-IpamRange | ForEach-Object { "$_ $($_.Owner)" }) | Should -Be '10.2.0.10-10.2.0.19 me', '10.2.0.20-10.2.0.29 '
    }

    It 'stop at once when the reader has enough' {
        "$(Get-IpamAddress -AddressFamily IPv4 | Select-Object -First 1)" | Should -Be '10.1.0.20'
    }
}

Describe 'Preferences of the caller' {
    BeforeAll { $path = Open-Lab }
    AfterAll { Close-Lab $path }

    It 'count as if the commands were built in' {
        $ErrorActionPreference = 'Stop'
        { Get-IpamSubnet -NetworkId 9.9.9.0/24 } | Should -Throw
        $caught = try { Get-IpamAddress 9.9.9.9 } catch [System.Management.Automation.RuntimeException] { 'caught' }
        $caught | Should -Be 'caught'
        Get-IpamSubnet -NetworkId 9.9.9.0/24 -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        $ErrorActionPreference = 'SilentlyContinue'
        Get-IpamSubnet -NetworkId 9.9.9.0/24 | Should -BeNullOrEmpty
        $WhatIfPreference = $true
        Add-IpamSubnet q 10.44.0.0/24 6>$null
        $WhatIfPreference = $false
        Get-IpamSubnet -NetworkId 10.44.0.0/24 | Should -BeNullOrEmpty
        $ConfirmPreference = 'None'
        Remove-IpamSubnet -NetworkId 10.2.0.0/24
        Get-IpamSubnet -NetworkId 10.2.0.0/24 | Should -BeNullOrEmpty
    }
}

Describe 'Strict mode' {
    It 'finds every property, and null for a custom field that is not set' {
        Set-StrictMode -Version Latest
        $subnet = New-Object Ipam.IpamSubnet
        $subnet.CustomFields.missing | Should -BeNullOrEmpty
        $subnet.CustomFields['missing'] | Should -BeNullOrEmpty
        $subnet.CustomFields['Region'] = 'x'
        $subnet.CustomFields.Region | Should -Be 'x'
        $subnet.CustomFields.Count | Should -Be 1
        (New-Object Ipam.IpamAddress).ReservationScopeName | Should -BeNullOrEmpty
    }
}

Describe '-ThrottleLimit' {
    It 'bounds the stores at work' {
        $stores = 1..6 | ForEach-Object { Open-Lab }
        # With one at a time the objects of a store come together; with several they may not.
        $order = @(Get-IpamAddress -AddressFamily IPv4 -CimSession $stores -ThrottleLimit 1 | ForEach-Object { $_.GetConnection().Connection })
        @($order | Select-Object -Unique).Count | Should -Be 6
        $changes = 0
        for ($i = 1; $i -lt $order.Count; $i++) { if ($order[$i] -ne $order[$i - 1]) { $changes++ } }
        $changes | Should -Be 5
        foreach ($store in $stores) { Close-Lab $store }
    }
}
