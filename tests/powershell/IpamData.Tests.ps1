# Files, settings, access scopes, history, databases.

BeforeAll {
    . $PSScriptRoot/Common.ps1
}

Describe 'Files' {
    BeforeEach {
        $path = New-TestStore
        $folder = Join-Path ([System.IO.Path]::GetTempPath()) ("ipam-csv-" + [guid]::NewGuid().ToString('n'))
        $null = New-Item -ItemType Directory $folder
        Push-Location $folder
    }
    AfterEach {
        Pop-Location
        Remove-TestStore $path
        Remove-Item $folder -Recurse -Force
    }

    It 'imports what Export-Csv and a script write, and exports it again (section 5.9)' {
        "#TYPE Selected.Thing`r`n`"IP Address`";`"Device Name`"`r`n`"10.1.0.1`";`"one`"`r`n" | Set-Content in.csv -Encoding Unicode
        Import-IpamAddress -AddressFamily IPv4 -Path in.csv -Force | Should -BeNullOrEmpty
        (Get-IpamAddress 10.1.0.1).DeviceName | Should -Be 'one'
        Export-IpamAddress -AddressFamily IPv4 -Path out.csv | Should -BeNullOrEmpty
        (Import-Csv out.csv).DeviceName | Should -Be 'one'
        Get-ErrorId (Get-CaughtError { Export-IpamAddress -AddressFamily IPv4 -Path out.csv }) | Should -Be 'FileExists'
        (Export-IpamAddress -AddressFamily IPv4 -Path out.csv -Force -PassThru).Address | Should -Be '10.1.0.1'
        $first = Get-Content out.csv -Raw
        $result = Import-IpamAddress -AddressFamily IPv4 -Path out.csv -PassThru
        $result.Unchanged | Should -Be 1
        $result.Digest.Length | Should -Be 64
        Export-IpamAddress -AddressFamily IPv4 -Path out.csv -Force
        Get-Content out.csv -Raw | Should -Be $first
        Get-ErrorId (Get-CaughtError { Export-IpamAddress -AddressFamily IPv4 }) | Should -Be 'MandatoryFieldNotSpecified'
        # One error is one record for the caller, whatever functions of the module it passed.
        Export-IpamAddress -AddressFamily IPv4 -ErrorVariable problems -ErrorAction SilentlyContinue
        @($problems | ForEach-Object { Get-ErrorId $_ }) | Should -Be 'MandatoryFieldNotSpecified'
        Get-IpamUtilizationData -InputObject 'x' -ErrorVariable +problems -ErrorAction SilentlyContinue
        @($problems | ForEach-Object { Get-ErrorId $_ }) | Should -Be 'MandatoryFieldNotSpecified', 'UnknownKind'
        Export-IpamAddress -AddressFamily IPv6 -PassThru | Should -BeNullOrEmpty
        # An object would bind by its family, and have everything exported once for each of them.
        $piped = Get-IpamAddress -AddressFamily IPv4
        Get-ErrorId (Get-CaughtError { $piped | Export-IpamAddress -Path piped.csv }) | Should -Be 'InvalidKeyCombination'
        Get-ErrorId (Get-CaughtError { $piped | Select-Object * | Export-IpamAddress -PassThru }) | Should -Be 'InvalidKeyCombination'
        Test-Path piped.csv | Should -BeFalse
        # Objects that PowerShell itself writes come back as well.
        Get-IpamAddress -AddressFamily IPv4 | Export-Csv own.csv -NoTypeInformation
        (Import-IpamAddress -AddressFamily IPv4 -Path own.csv -PassThru).Unchanged | Should -Be 1
    }

    It 'reads dates as the culture of the session writes them' {
        $before = [cultureinfo]::CurrentCulture
        try {
            [cultureinfo]::CurrentCulture = 'de-DE'
            'IPAddress;ExpiryDate', '10.1.0.1;24.12.2027 18:30:00' | Set-Content in.csv
            Import-IpamAddress -AddressFamily IPv4 -Path in.csv
        }
        finally {
            [cultureinfo]::CurrentCulture = $before
        }
        (Get-IpamAddress 10.1.0.1).ExpiryDate | Should -Be ([datetime]::new(2027, 12, 24, 18, 30, 0))
    }

    It 'gives and takes dates in the zone of the session, through Export-Csv too (section 5.9)' {
        $script = @"
            [cultureinfo]::CurrentCulture = 'de-DE'
            Import-Module '$script:ModulePath'
            `$null = Connect-Ipam '$((Get-Location).Path)/zone.db' -WarningAction SilentlyContinue
            Add-IpamAddress 10.1.0.5 -ExpiryDate '2031-02-03T12:00:00Z'
            Add-IpamAddress 10.1.0.6 -ExpiryDate (Get-Date).AddMinutes(90)
            `$before = @(Get-IpamAddress -AddressFamily IPv4)
            `$before | Export-Csv zone.csv
            `$before | Remove-IpamAddress -Force
            Import-IpamAddress -AddressFamily IPv4 -Path zone.csv -Force
            `$after = @(Get-IpamAddress -AddressFamily IPv4)
            `$after[0].ExpiryDate.ToString('s')
            `$after[1].ExpiryDate -gt (Get-Date)
            `$after[1].ExpiryDate -lt (Get-Date).AddHours(2)
            (`$after[1].ExpiryDate - `$before[1].ExpiryDate).Duration().TotalSeconds -lt 1
            @(Get-IpamConfigurationEvent -StartDate (Get-Date).AddMinutes(-5) -EndDate (Get-Date).AddMinutes(5)).Count -gt 3
"@
        (Invoke-TestProcess $script @{ TZ = 'Asia/Kolkata' }) -split '\r?\n' | Where-Object { $_ } | Should -Be '2031-02-03T17:30:00', 'True', 'True', 'True', 'True'
    }

    It 'reports rows that fail as one error with the path of the file that has them' {
        'IPAddress,MacAddress', '10.1.0.1,zz', '10.1.0.2,' | Set-Content in.csv
        $written = Import-IpamAddress -AddressFamily IPv4 -Path in.csv -ErrorPath . -ErrorVariable failed -ErrorAction SilentlyContinue
        Get-ErrorId $failed[0] | Should -Be 'ImportRowsFailed'
        $failed[0].CategoryInfo.Category | Should -Be 'InvalidData'
        (Import-Csv $written).ErrorColumn | Should -Be 'MacAddress'
        (Import-Csv $written).ErrorRow | Should -Be 2
        @(Get-IpamAddress -AddressFamily IPv4).Count | Should -Be 1
        Split-Path -Leaf $written | Should -BeLike 'Error_in_*.csv'
        Get-ErrorId (Get-CaughtError { Import-IpamAddress -AddressFamily IPv4 -Path none.csv }) | Should -Be 'DocumentUnreadable'
        'Colour', 'red' | Set-Content bad.csv
        Get-ErrorId (Get-CaughtError { Import-IpamAddress -AddressFamily IPv4 -Path bad.csv }) | Should -Be 'InvalidImportColumn'
    }

    It 'asks before an inventory removes anything, and removes inside the range only' {
        Add-IpamRange 10.1.0.0/24 -CreateSubnetIfNotFound
        Add-IpamAddress 10.1.0.1
        Add-IpamAddress 10.1.0.2
        Add-IpamAddress 10.2.0.1
        'IPAddress', '10.1.0.1' | Set-Content in.csv
        $scope = @{ AddressFamily = 'IPv4'; Path = 'in.csv'; NetworkId = '10.1.0.0/24'; ManagedByService = 'IPAM'; ServiceInstance = 'localhost' }
        Import-IpamAddress @scope -WhatIf
        @(Get-IpamAddress -AddressFamily IPv4).Count | Should -Be 3
        Import-IpamAddress @scope -Force
        "$((Get-IpamAddress -AddressFamily IPv4).IpAddress)" | Should -Be '10.1.0.1 10.2.0.1'
        $text = & (Get-TestPowerShell) -NoProfile -NonInteractive -Command "Import-Module '$($script:ModulePath)'; Import-IpamAddress -CimSession '$path' -AddressFamily IPv4 -Path in.csv -NetworkId 10.1.0.0/24 -MB IPAM -SI localhost 2>&1 | ForEach-Object { `$_.FullyQualifiedErrorId }"
        "$text" | Should -BeLike 'ConfirmationUnavailable*'
    }

    It 'runs the worked examples of the reference for ranges and subnets' {
        'NetworkId', '10.5.0.0/24' | Set-Content Rangeupdatev4.csv
        Import-IpamRange -AddressFamily IPv4 -Path Rangeupdatev4.csv -CreateSubnetIfNotFound -Force
        Import-IpamRange -AddressFamily IPv4 -Path Rangeupdatev4.csv -ManagedByService Others -ServiceInstance DHCPServer1 -AddServiceInstance -Force
        Import-IpamRange -AddressFamily IPv4 -Path Rangeupdatev4.csv -ManagedByService MyDHCPType -ServiceInstance DHCPServer1 -AddServiceInstance -AddManagedByService -Force
        "$((Get-IpamRange -AddressFamily IPv4).ManagedByService | Sort-Object)" | Should -Be 'IPAM MyDHCPType Others'
        Export-IpamRange -AddressFamily IPv4 -PassThru | Where-Object { $_.Utilization -eq 'Under' } | Export-Csv under.csv
        @(Import-Csv under.csv).Count | Should -Be 3
        Export-IpamSubnet -AddressFamily IPv4 -NetworkType NonVirtualized -Path Subnets_v4.csv
        Import-IpamSubnet -AddressFamily IPv4 -Path Subnets_v4.csv
        (Import-IpamRange -AddressFamily IPv4 -Path Rangeupdatev4.csv -AsJob | Wait-Job).State | Should -Be 'Completed'
    }

    It 'stops with the pipeline and leaves nothing' {
        $rows = foreach ($n in 0..199999) { "10.$($n -shr 16).$(($n -shr 8) -band 255).$($n -band 255)" }
        [System.IO.File]::WriteAllText("$folder/big.csv", "IPAddress`n" + ($rows -join "`n"))
        $shell = [powershell]::Create()
        $null = $shell.AddScript("Import-Module '$($script:ModulePath)'; Import-IpamAddress -CimSession '$path' -AddressFamily IPv4 -Path '$folder/big.csv' -ErrorPath '$folder'")
        $running = $shell.BeginInvoke()
        while (-not (Test-Path "$path-wal") -and -not $running.IsCompleted) {
            [System.Threading.Thread]::Yield()
        }
        $shell.Stop()
        $shell.Dispose()
        @(Get-IpamConfigurationEvent | Where-Object Operation -eq Import).Count | Should -BeIn 0, 1
        $count = @(Get-IpamAddress -AddressFamily IPv4 | Select-Object -First 1).Count
        $count | Should -Be (@(Get-IpamConfigurationEvent | Where-Object Operation -eq Import).Count)
        @(Get-ChildItem $folder -Filter *.part).Count | Should -Be 0
    }
}

Describe 'Settings' {
    BeforeEach { $path = New-TestStore }
    AfterEach { Remove-TestStore $path }

    It 'sets thresholds, which decide what is over and under (section 5.7)' {
        $both = Set-IpamAddressUtilizationThreshold -OverUtilizationThreshold 70 -PassThru
        $both.UnderUtilizationThreshold | Should -Be 20
        $both.OverUtilizationThreshold | Should -Be 70
        Set-IpamAddressUtilizationThreshold -UnderUtilizationThreshold 40
        (Get-IpamAddressUtilizationThreshold).UnderUtilizationThreshold | Should -Be 40
        Set-IpamAddressUtilizationThreshold -UnderUtilizationThreshold 10 -WhatIf
        (Get-IpamAddressUtilizationThreshold | Set-IpamAddressUtilizationThreshold -PassThru).UnderUtilizationThreshold | Should -Be 40
        Get-ErrorId (Get-CaughtError { Set-IpamAddressUtilizationThreshold -UnderUtilizationThreshold 80 }) | Should -Be 'InvalidAlertThreshold'
    }

    It 'sets the expiry alert, and refuses what means nothing without a server (decision 14)' {
        (Set-IpamConfiguration -ExpiryAlertThreshold 30 -PassThru -Force).ExpiryAlertThreshold | Should -Be 30
        $shown = Get-IpamConfiguration
        $shown.ExpiryAlertThreshold | Should -Be 30
        $shown.ProvisioningMethod | Should -Be 'Manual'
        Set-IpamConfiguration -ProvisioningMethod Manual
        foreach ($script in { Set-IpamConfiguration -Port 45000 }, { Set-IpamConfiguration -ProvisioningMethod Automatic }, { Set-IpamConfiguration -ProvisioningMethod Manual -GpoPrefix IPAM1 }, { Set-IpamConfiguration -RefreshHmacKey },
            { Set-IpamConfiguration -HmacKey (New-Object securestring) }, { Set-IpamConfiguration -UpdateTables }, { Update-IpamServer -DeleteErrorRows },
            { Invoke-IpamServerProvisioning -GpoPrefix x -Force }, { Invoke-IpamServerProvisioning -ProvisioningMethod Automatic -Force }) {
            $caught = Get-CaughtError $script
            Get-ErrorId $caught | Should -Be 'ParameterNotSupported'
            $caught.CategoryInfo.Category | Should -Be 'NotImplemented'
            "$caught" | Should -Match 'has no meaning here: .{20}'
        }
        Get-ErrorId (Get-CaughtError { Set-IpamConfiguration -ExpiryAlertThreshold 3501 }) | Should -Be 'InvalidAlertThreshold'
    }

    It 'keeps access scopes that are inherited until one is set (section 5.8)' {
        Add-IpamAccessScope '\Global\Europe'
        (Add-IpamAccessScope 'global\europe\Dublin' -Description x -PassThru).AccessScopePath | Should -Be '\Global\Europe\Dublin'
        "$((Get-IpamAccessScope).AccessScopePath)" | Should -Be '\Global \Global\Europe \Global\Europe\Dublin'
        Add-IpamRange 10.1.0.0/24 -CreateSubnetIfNotFound
        $block = Add-IpamBlock 10.0.0.0/8 -PassThru
        Set-IpamAccessScope -IpamBlock -InputObject $block -AccessScopePath '\Global\Europe'
        (Get-IpamRange -AddressFamily IPv4).AccessScopePath | Should -Be '\Global\Europe'
        $stale = Get-IpamRange -AddressFamily IPv4
        $range = Set-IpamAccessScope -IpamRange -InputObject (Get-IpamRange -AddressFamily IPv4) -AccessScopePath '\Global\Europe\Dublin' -PassThru
        $range.IsInheritedAccessScope | Should -BeFalse
        (Get-IpamSubnet IPv4).AccessScopePath | Should -Be '\Global\Europe'
        Get-ErrorId (Get-CaughtError { Remove-IpamAccessScope '\Global\Europe\Dublin' -Force }) | Should -Be 'DeleteFailedDueToReferences'
        Set-IpamAccessScope -IpamRange -InputObject $range -IsInheritedAccessScope
        (Get-IpamRange -AddressFamily IPv4).AccessScopePath | Should -Be '\Global\Europe'
        (Remove-IpamAccessScope '\Global\Europe\Dublin' -Force -PassThru).Description | Should -Be 'x'
        Get-ErrorId (Get-CaughtError { Set-IpamAccessScope -IpamRange -InputObject $stale -AccessScopePath '\Global' }) | Should -Be 'StaleVersion'
        Get-ErrorId (Get-CaughtError { Set-IpamAccessScope -IpamSubnet -InputObject (Get-IpamRange -AddressFamily IPv4) -AccessScopePath '\Global' }) | Should -Be 'UnknownKind'
        Get-ErrorId (Get-CaughtError { Set-IpamAccessScope -IpamRange -InputObject $range }) | Should -Be 'InvalidKeyCombination'
        foreach ($name in 'IpamDnsServer', 'IpamDhcpServer', 'IpamDhcpSuperscope', 'IpamDhcpScope', 'IpamDnsConditionalForwarder', 'IpamDnsResourceRecord', 'IpamDnsZone') {
            $arguments = @{ $name = $true; InputObject = $range; AccessScopePath = '\Global' }
            Get-ErrorId (Get-CaughtError { Set-IpamAccessScope @arguments }) | Should -Be 'ParameterNotSupported'
        }
    }

    It 'shows the history of ranges, subnets, blocks and spaces, and removes it (section 5.7)' {
        Add-IpamRange 10.1.0.0/24 10.1.0.1 10.1.0.100 -CreateSubnetIfNotFound
        $null = Add-IpamBlock 10.0.0.0/8
        Add-IpamAddress 10.1.0.1
        foreach ($object in (Get-IpamRange -AddressFamily IPv4), (Get-IpamSubnet IPv4), (Get-IpamBlock IPv4), (Get-IpamAddressSpace Default)) {
            $samples = @($object | Get-IpamUtilizationData -Period Year)
            $samples[-1].UtilizedAddresses | Should -Be 1
            $samples[-1].PercentageUtilized | Should -Be 1
            $samples[-1].Utilization | Should -Be 'Under'
        }
        (Update-IpamServer -PassThru).Sampled | Should -Be 3
        Remove-IpamUtilizationData -EndDate (Get-Date).AddDays(-1) -Force | Should -BeNullOrEmpty
        Get-ErrorId (Get-CaughtError { Remove-IpamUtilizationData -EndDate (Get-Date).AddDays(1) -Force }) | Should -Be 'InvalidIPUtilizationPurgeDate'
        Get-ErrorId (Get-CaughtError { Add-IpamAddress 10.1.0.9 -PassThru | Get-IpamUtilizationData }) | Should -Be 'UnknownKind'
    }

    It 'says where the store is, and makes one' {
        $shown = Get-IpamDatabase
        $shown.DatabaseType | Should -Be 'WID'
        $shown.DatabaseName | Should -Be (Split-Path -Leaf $path)
        $shown.WidSchemaPath | Should -Be (Split-Path $path)
        $shown.ConnectionString | Should -Be $path
        Get-ErrorId (Get-CaughtError { Set-IpamDatabase 127.0.0.1 none 1 -DatabaseAuthType Windows -Force }) | Should -Not -BeNullOrEmpty
    }

    It 'provisions a store file and saves its connection' {
        $folder = Join-Path ([System.IO.Path]::GetTempPath()) ("ipam-new-" + [guid]::NewGuid().ToString('n'))
        $null = New-Item -ItemType Directory $folder
        $text = & (Get-TestPowerShell) -NoProfile -NonInteractive -Command "
            `$env:XDG_CONFIG_HOME = '$folder'
            Import-Module '$($script:ModulePath)'
            Invoke-IpamServerProvisioning -WidSchemaPath '$folder' -WhatIf
            Test-Path '$folder/IPAM.ipam'
            Invoke-IpamServerProvisioning -WidSchemaPath '$folder' -CimSession pester-$PID -Force
            Add-IpamCustomField Rack
            Disconnect-Ipam
            (Get-IpamDatabase -CimSession pester-$PID).DatabaseName
            Disconnect-Ipam -Forget pester-$PID
            "
        ($text | Where-Object { $_ -notlike 'What if*' }) -join ' ' | Should -Be 'False IPAM.ipam'
        Remove-Item $folder -Recurse -Force
    }
}
