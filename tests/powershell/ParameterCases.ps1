# One case for every parameter of every command of IpamServer, about the store of Lab.ps1. Three forms:
#   Sets   parameter -> value, or @(value, property, what the property shows): Base and the parameter are given, Read finds the effect
#   Shows  parameter -> @(arguments, keys of what comes)
#   Does   parameter -> a script that calls the command and looks for the effect elsewhere
#   Refuses parameter -> arguments with which it is refused, because it can have no meaning here (the closed list of Parity.psd1)
# Alone says why the cases of the shared parameters do not fit a command.
# Parameters that all commands share (CimSession, ThrottleLimit, AsJob, WhatIf, Confirm, PassThru) have one case each in Parameters.Tests.ps1,
# which runs Base, or Call where Base alone is not what the command is used for.

$noon = [datetime]::new(2026, 3, 1, 12, 0, 0, [DateTimeKind]::Utc)
$later = [datetime]::new(2031, 3, 1, 12, 0, 0, [DateTimeKind]::Utc)
$woodgrove = 'Woodgrove Address Space'

$ofAddress = @{
    DeviceType = 'VM'; IpAddressState = @('Reserved', 'IPAddressState'); AssignmentType = 'Dynamic'; MacAddress = @('00:15:5d:00:00:01', 'MacAddress', '00-15-5D-00-00-01')
    AssignmentDate = $noon; ExpiryDate = $later; Description = 'about it'; Owner = 'someone'; AssetTag = 'tag'; SerialNumber = 'serial'; ClientId = @('0102AB', 'ClientID', '01-02-AB')
    Duid = @('0001AABB', 'Duid', '00-01-AA-BB'); Iaid = 42; ReservationServer = 'dhcp1'; ReservationName = 'res'; ReservationType = 'Both'; ReservationDescription = 'kept'; DeviceName = 'host1'
    ForwardLookupZone = 'contoso.com'; ForwardLookupPrimaryServer = 'dns1'; ReverseLookupZone = '1.10.in-addr.arpa'; ReverseLookupPrimaryServer = 'dns2'
}
$ofRange = @{
    AssignmentType = 'Dynamic'; AssignmentDate = $noon; Description = 'about it'; Owner = 'someone'; ConnectionSpecificDnsSuffix = 'corp.contoso.com'
    AssociatedReverseLookupZone = '2.10.in-addr.arpa'; DnsServer = @(@('10.0.0.53', '10.0.0.54'), 'DnsServers', '10.0.0.53,10.0.0.54'); DnsSuffix = @(@('a.com', 'b.com'), 'DnsSuffixes', 'a.com,b.com')
    WinsServer = @('10.0.0.55', 'WinsServers'); UtilizationCalculation = @('Auto', 'UtilizationCalculation'); UtilizedAddresses = @(7, 'UtilizedAddresses'); QuarantineSeconds = 60
}

@{
    'Add-IpamAddress'                   = @{
        Base = @{ IpAddress = '10.1.0.50' }; Read = { Get-IpamAddress -IpAddress 10.1.0.50 }
        Sets = $ofAddress + @{
            IpAddress = '10.1.0.50'; ManagedByService = 'VMM'; ServiceInstance = 'scvmm1.contoso.com'; NetworkType = 'Provider'; AddressSpace = 'Spare'
            CustomConfiguration = @('Remark=hi;Building=Main', 'CustomConfiguration', 'Remark=hi;Building=Main')
        }
        With = @{
            ManagedByService = @{ ServiceInstance = 'scvmm1.contoso.com' }; ServiceInstance = @{ ManagedByService = 'VMM' }
            ReservationName = @{ MacAddress = '00155d000001' }; ReservationServer = @{ MacAddress = '00155d000001' }; ReservationType = @{ MacAddress = '00155d000001' }; ReservationDescription = @{ MacAddress = '00155d000001' }
        }
        Does = @{
            NetworkType       = { Add-IpamAddress 10.50.0.1 -NetworkType Provider; (Get-IpamAddress 10.50.0.1).NetworkType | Should -Be 'Provider' }
            SingleTransaction = {
                '10.1.0.60', '10.1.0.61', '10.1.0.60' | ForEach-Object { [pscustomobject] @{ IpAddress = $_ } } | Add-IpamAddress -SingleTransaction -ErrorAction SilentlyContinue -ErrorVariable problems
                $problems[0].TargetObject.IpAddress | Should -Be '10.1.0.60'
                @(Get-IpamAddress -AddressFamily IPv4 | ForEach-Object Address) | Should -Not -Contain '10.1.0.61'
                '10.1.0.60', '10.1.0.61' | ForEach-Object { [pscustomobject] @{ IpAddress = $_ } } | Add-IpamAddress -SingleTransaction
                @(Get-IpamAddress -AddressFamily IPv4 | ForEach-Object Address) | Should -Contain '10.1.0.61'
            }
        }
    }
    'Add-IpamAddressSpace'              = @{
        Base = @{ Name = 'New Space' }; Read = { Get-IpamAddressSpace -Name 'New Space' }
        Sets = @{
            Name = 'New Space'; Owner = 'someone'; Description = 'about it'; CustomConfiguration = 'Remark=hi'; ProviderAddressSpace = @($true, 'Type', 'ProviderAddressSpace')
            CustomerAddressSpace = @($true, 'Type', 'CustomerAddressSpace'); AssociatedProviderAddressSpace = $woodgrove; IsolationMethod = 'NVGRE'; Tenant = 'Bank'; VmNetwork = @('Net', 'VMNetwork')
        }
        With = @{
            CustomerAddressSpace = @{ AssociatedProviderAddressSpace = $woodgrove; IsolationMethod = 'NVGRE' }
            AssociatedProviderAddressSpace = @{ CustomerAddressSpace = $true; IsolationMethod = 'NVGRE' }
            IsolationMethod = @{ CustomerAddressSpace = $true; AssociatedProviderAddressSpace = $woodgrove }
            Tenant = @{ CustomerAddressSpace = $true; AssociatedProviderAddressSpace = $woodgrove; IsolationMethod = 'NVGRE' }
            VmNetwork = @{ CustomerAddressSpace = $true; AssociatedProviderAddressSpace = $woodgrove; IsolationMethod = 'NVGRE' }
        }
        Before = { Add-IpamCustomValue Tenant Bank; Add-IpamCustomValue VMNetwork Net }
        Does = @{ Force = { $ConfirmPreference = 'Low'; Add-IpamAddressSpace -Name Forced -CustomerAddressSpace -AssociatedProviderAddressSpace $woodgrove -IsolationMethod NVGRE -Force; (Get-IpamAddressSpace -Name Forced).Name | Should -Be 'Forced' } }
    }
    'Add-IpamBlock'                     = @{
        Base = @{ NetworkId = '172.16.0.0/12' }; Read = { Get-IpamBlock -AddressFamily IPv4 | Where-Object { $_.NetworkId -like '172.*' -or $_.NetworkId -like '198.*' } }
        Sets = @{
            NetworkId = '172.16.0.0/12'; StartIPAddress = '172.16.0.9'; EndIPAddress = '172.31.0.9'; Rir = 'RIPE'; RirReceivedDate = $noon; LastAssignedDate = $noon; Description = 'about it'; Owner = 'someone'
        }
        With = @{ StartIPAddress = @{ EndIPAddress = '172.31.255.255' }; EndIPAddress = @{ StartIPAddress = '172.16.0.0' }; Rir = @{ NetworkId = '198.51.100.0/24' }; RirReceivedDate = @{ NetworkId = '198.51.100.0/24'; Rir = 'RIPE' } }
    }
    'Add-IpamCustomField'               = @{
        Base = @{ Name = 'Field' }; Read = { Get-IpamCustomField Field }
        Sets = @{ Name = 'Field'; MultiValue = @($true, 'MultiValue', 'True'); Value = @(@('v1', 'v2'), 'CustomValueName', 'v1,v2') }; With = @{ Value = @{ MultiValue = $true } }
    }
    'Add-IpamCustomFieldAssociation'    = @{
        Base = @{ CustomFieldOne = 'Rir'; CustomFieldTwo = 'Building'; AssociationValue = 'ARIN:Main' }; Read = { Get-IpamCustomFieldAssociation Rir Building }
        Sets = @{ CustomFieldOne = 'Rir'; CustomFieldTwo = 'Building'; AssociationValue = @(@('ARIN:Main', 'RIPE:Annex'), 'AssociationValue', 'ARIN:Main,RIPE:Annex') }
    }
    'Add-IpamCustomValue'               = @{
        Base = @{ Name = 'Building'; Value = 'New' }; Read = { Get-IpamCustomField Building }
        Sets = @{ Name = @('Building', 'CustomValueName', 'Main,Annex,New'); Value = @('New', 'CustomValueName', 'Main,Annex,New') }
    }
    'Add-IpamRange'                     = @{
        Base = @{ NetworkId = '10.2.0.0/24' }; Read = { Get-IpamRange -AddressFamily IPv4 -AddressSpace Default, Spare, $woodgrove | Where-Object NetworkID -like '10.2.*' }
        Sets = $ofRange + @{
            NetworkId = @('10.2.0.0/24', 'NetworkID'); StartIPAddress = '10.2.0.9'; EndIPAddress = '10.2.0.90'; ManagedByService = 'VMM'; ServiceInstance = 'scvmm1.contoso.com'
            NetworkType = 'NonVirtualized'; AddressSpace = 'Default'; CustomConfiguration = 'Remark=hi'; ReservedAddress = @(@('10.2.0.5', '10.2.0.7-10.2.0.9'), 'ReservedIPAddresses', '10.2.0.5,10.2.0.7-10.2.0.9')
            VIP = @('10.2.0.20', 'VIP'); Gateway = @(@('10.2.0.1/Automatic', '10.2.0.2/20'), 'Gateway', '10.2.0.1/Automatic,10.2.0.2/20')
        }
        With = @{
            ManagedByService = @{ ServiceInstance = 'scvmm1.contoso.com' }; ServiceInstance = @{ ManagedByService = 'VMM' }
            UtilizedAddresses = @{ UtilizationCalculation = 'UserSpecified' }
        }
        Does = @{
            CreateSubnetIfNotFound = { Add-IpamRange 10.3.0.0/24 -CreateSubnetIfNotFound; (Get-IpamSubnet -NetworkId 10.3.0.0/24).Name | Should -Be '10.3.0.0/24' }
            SingleTransaction      = {
                @([pscustomobject] @{ NetworkId = '10.2.0.0/24' }; [pscustomobject] @{ NetworkId = '10.99.0.0/24' }) | Add-IpamRange -SingleTransaction -ErrorAction SilentlyContinue
                Get-IpamRange -AddressFamily IPv4 | Where-Object NetworkID -eq '10.2.0.0/24' | Should -BeNullOrEmpty
                @([pscustomobject] @{ NetworkId = '10.2.0.0/24' }; [pscustomobject] @{ NetworkId = '10.99.0.0/24' }) | Add-IpamRange -SingleTransaction -CreateSubnetIfNotFound
                @(Get-IpamRange -AddressFamily IPv4 | Where-Object NetworkID -in '10.2.0.0/24', '10.99.0.0/24').Count | Should -Be 2
            }
            AddressSpace           = { Add-IpamRange 10.2.0.0/24 -AddressSpace $woodgrove -NetworkType Provider -CreateSubnetIfNotFound; (Get-IpamRange -AddressFamily IPv4 -AddressSpace $woodgrove).NetworkID | Should -Contain '10.2.0.0/24' }
            NetworkType            = { Add-IpamRange 10.4.0.0/24 -NetworkType Provider -CreateSubnetIfNotFound; (Get-IpamSubnet -NetworkId 10.4.0.0/24).NetworkType | Should -Be 'Provider' }
        }
    }
    'Add-IpamSubnet'                    = @{
        Base = @{ Name = 'New'; NetworkId = '10.3.0.0/24' }; Read = { Get-IpamSubnet -NetworkId 10.3.0.0/24 }
        Sets = @{
            Name = 'New'; NetworkId = '10.3.0.0/24'; NetworkType = 'Provider'; AddressSpace = 'Spare'; Owner = 'someone'; Description = 'about it'; CustomConfiguration = 'Remark=hi'
            VlanId = @(@(5, 6), 'VlanId', '5,6'); VirtualSubnetId = 5002; VmmLogicalNetwork = 'Woodgrove Logical Network'; NetworkSite = 'Woodgrove 1'
        }
        With = @{ AddressSpace = @{ NetworkType = 'Provider' }; VirtualSubnetId = @{ NetworkType = 'Customer'; AddressSpace = 'Contoso' } }
        Does = @{
            SingleTransaction = {
                @([pscustomobject] @{ Name = 'a'; NetworkId = '10.5.0.0/24' }; [pscustomobject] @{ Name = 'a'; NetworkId = '10.5.0.0/24' }) | Add-IpamSubnet -SingleTransaction -ErrorAction SilentlyContinue
                Get-IpamSubnet -NetworkId 10.5.0.0/24 -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
                @([pscustomobject] @{ Name = 'a'; NetworkId = '10.5.0.0/24' }) | Add-IpamSubnet -SingleTransaction
                (Get-IpamSubnet -NetworkId 10.5.0.0/24).Name | Should -Be 'a'
            }
        }
    }
    'Export-IpamAddress'                = @{
        Base = @{ AddressFamily = 'IPv4' }; Call = @{ AddressFamily = 'IPv4'; PassThru = $true }
        Does = @{
            AddressFamily = { @(Export-IpamAddress -AddressFamily IPv6 -PassThru | ForEach-Object { "$_" }) | Should -Be '2001:db8:1::20' }
            NetworkType   = { @(Export-IpamAddress -AddressFamily IPv4 -NetworkType Provider -PassThru | ForEach-Object { "$_" }) | Should -Be '20.20.20.5' }
            Path          = { Export-IpamAddress -AddressFamily IPv4 -Path "$LabFolder/a1.csv"; @(Import-Csv "$LabFolder/a1.csv").Count | Should -Be 4 }
            Force         = { Set-Content "$LabFolder/a2.csv" x; Export-IpamAddress -AddressFamily IPv4 -Path "$LabFolder/a2.csv" -Force; @(Import-Csv "$LabFolder/a2.csv").Count | Should -Be 4 }
        }
    }
    'Export-IpamRange'                  = @{
        Base = @{ AddressFamily = 'IPv4' }; Call = @{ AddressFamily = 'IPv4'; PassThru = $true }
        Does = @{
            AddressFamily = { @(Export-IpamRange -AddressFamily IPv6 -PassThru | ForEach-Object { "$_" }) | Should -Be '2001:db8:1::10-2001:db8:1::ffff' }
            NetworkType   = { @(Export-IpamRange -AddressFamily IPv4 -NetworkType Provider -PassThru | ForEach-Object { "$_" }) | Should -Be '20.20.20.1-20.20.20.254' }
            Path          = { Export-IpamRange -AddressFamily IPv4 -Path "$LabFolder/r1.csv"; @(Import-Csv "$LabFolder/r1.csv").Count | Should -Be 2 }
            Force         = { Set-Content "$LabFolder/r2.csv" x; Export-IpamRange -AddressFamily IPv4 -Path "$LabFolder/r2.csv" -Force; @(Import-Csv "$LabFolder/r2.csv").Count | Should -Be 2 }
        }
    }
    'Export-IpamSubnet'                 = @{
        Base = @{ AddressFamily = 'IPv4' }; Call = @{ AddressFamily = 'IPv4'; PassThru = $true }
        Does = @{
            AddressFamily = { @(Export-IpamSubnet -AddressFamily IPv6 -PassThru | ForEach-Object { "$_" }) | Should -Be '2001:db8:1::/64' }
            NetworkType   = { @(Export-IpamSubnet -AddressFamily IPv4 -NetworkType Customer -PassThru | ForEach-Object { "$_" }) | Should -Be '192.168.0.0/24' }
            Path          = { Export-IpamSubnet -AddressFamily IPv4 -Path "$LabFolder/s1.csv"; @(Import-Csv "$LabFolder/s1.csv").Count | Should -Be 5 }
            Force         = { Set-Content "$LabFolder/s2.csv" x; Export-IpamSubnet -AddressFamily IPv4 -Path "$LabFolder/s2.csv" -Force; @(Import-Csv "$LabFolder/s2.csv").Count | Should -Be 5 }
        }
    }
    'Find-IpamFreeAddress'              = @{
        Base = @{ InputObject = { Get-IpamRange -StartIPAddress 10.1.0.10 -EndIPAddress 10.1.0.99 } }
        Shows = @{ InputObject = @(@{}, '10.1.0.10'); NumAddress = @(@{ NumAddress = 3 }, '10.1.0.10,10.1.0.11,10.1.0.12') }
        Does = @{ TestReachability = { (Get-IpamRange -StartIPAddress 10.1.0.10 -EndIPAddress 10.1.0.99 | Find-IpamFreeAddress -TestReachability).PSObject.Properties['PingStatus'].Value | Should -BeOfType ([Ipam.PingStatus]) } }
    }
    'Find-IpamFreeRange'                = @{
        Base = @{ InputObject = { Get-IpamSubnet -NetworkId 10.2.0.0/24 }; NumberOfAddresses = 16 }
        Shows = @{ InputObject = @(@{ NumberOfAddresses = 16 }, '10.2.0.1-10.2.0.16'); NumberOfAddresses = @(@{ NumberOfAddresses = 4 }, '10.2.0.1-10.2.0.4'); NumberOfRanges = @(@{ NumberOfAddresses = 16; NumberOfRanges = 2 }, '10.2.0.1-10.2.0.16,10.2.0.17-10.2.0.32') }
    }
    'Find-IpamFreeSubnet'               = @{
        Base = @{ InputObject = { Get-IpamBlock -NetworkId 10.0.0.0/8 -StartIPAddress 10.0.0.0 -EndIPAddress 10.255.255.255 }; SubnetPrefix = 24 }
        Shows = @{ InputObject = @(@{ SubnetPrefix = 24 }, '10.0.0.0/24'); SubnetPrefix = @(@{ SubnetPrefix = 16 }, '10.0.0.0/16'); NumberOfSubnets = @(@{ SubnetPrefix = 24; NumberOfSubnets = 2 }, '10.0.0.0/24,10.0.1.0/24') }
    }
    'Get-IpamAddress'                   = @{
        Base = @{ AddressFamily = 'IPv4' }
        Shows = @{
            IpAddress = @(@{ IpAddress = '10.1.0.20', '10.77.0.1' }, '10.1.0.20,10.77.0.1'); AddressFamily = @(@{ AddressFamily = 'IPv6' }, '2001:db8:1::20')
            AddressCategory = @(@{ AddressFamily = 'IPv4'; AddressCategory = 'Public' }, '20.20.20.5'); ManagedByService = @(@{ AddressFamily = 'IPv4'; ManagedByService = 'VMM' }, '20.20.20.5')
            ServiceInstance = @(@{ AddressFamily = 'IPv4'; ServiceInstance = 'scvmm1.contoso.com' }, '20.20.20.5'); NetworkType = @(@{ AddressFamily = 'IPv4'; NetworkType = 'Provider' }, '20.20.20.5')
            AddressSpace = @(@{ AddressFamily = 'IPv4'; AddressSpace = $woodgrove }, '20.20.20.5'); Unmapped = @(@{ AddressFamily = 'IPv4'; Unmapped = $true }, '10.77.0.1')
            MappingToSubnet = @(@{ MappingToSubnet = { Get-IpamSubnet -NetworkId 10.1.0.0/24 } }, '10.1.0.20,10.1.0.21')
            MappingToRange = @(@{ MappingToRange = { Get-IpamRange -StartIPAddress 10.1.0.10 -EndIPAddress 10.1.0.99 } }, '10.1.0.20,10.1.0.21')
            MappingToBlock = @(@{ MappingToBlock = { Get-IpamBlock -NetworkId 10.1.0.0/16 -StartIPAddress 10.1.0.0 -EndIPAddress 10.1.255.255 } }, '10.1.0.20,10.1.0.21')
        }
    }
    'Get-IpamAddressSpace'              = @{
        Base = @{}
        Shows = @{
            Name = @(@{ Name = 'contoso', 'Default' }, 'Contoso,Default'); Type = @(@{ Type = 'CustomerAddressSpace' }, 'Contoso'); MappingToProviderAddressSpace = @(@{ MappingToProviderAddressSpace = $woodgrove }, 'Contoso')
        }
    }
    'Get-IpamAddressUtilizationThreshold' = @{ Base = @{} }
    'Get-IpamBlock'                     = @{
        Base = @{ AddressFamily = 'IPv4' }
        Shows = @{
            NetworkId = @(@{ NetworkId = '10.1.0.0/16'; StartIPAddress = '10.1.0.0'; EndIPAddress = '10.1.255.255' }, '10.1.0.0/16'); StartIPAddress = @(@{ NetworkId = '206.73.118.0/24'; StartIPAddress = '206.73.118.0'; EndIPAddress = '206.73.118.255' }, '206.73.118.0/24')
            AddressFamily = @(@{ AddressFamily = 'IPv6' }, ''); AddressCategory = @(@{ AddressFamily = 'IPv4'; AddressCategory = 'Public' }, '206.73.118.0/24')
            MappingToParentBlock = @(@{ MappingToParentBlock = { Get-IpamBlock -NetworkId 10.0.0.0/8 -StartIPAddress 10.0.0.0 -EndIPAddress 10.255.255.255 } }, '10.1.0.0/16')
        }
        Does = @{ EndIPAddress = { Get-CaughtError { Get-IpamBlock -NetworkId 10.1.0.0/16 -StartIPAddress 10.1.0.0 -EndIPAddress 10.1.255.254 } | Get-ErrorId | Should -Be 'ObjectNotFound' } }
    }
    'Get-IpamConfiguration'             = @{ Base = @{} }
    'Get-IpamConfigurationEvent'        = @{
        Base = @{}
        Does = @{
            StartDate        = { @(Get-IpamConfigurationEvent -StartDate (Get-Date).AddHours(-1)).Count | Should -BeGreaterThan 10; Get-IpamConfigurationEvent -StartDate (Get-Date).AddHours(1) | Should -BeNullOrEmpty }
            EndDate          = { Get-IpamConfigurationEvent -EndDate (Get-Date).AddHours(-1) | Should -BeNullOrEmpty; @(Get-IpamConfigurationEvent -EndDate (Get-Date).AddHours(1)).Count | Should -BeGreaterThan 10 }
            UserName         = { $all = @(Get-IpamConfigurationEvent); Get-IpamConfigurationEvent -UserName nobody-here | Should -BeNullOrEmpty; @(Get-IpamConfigurationEvent -UserName $all[0].UserName).Count | Should -Be $all.Count }
            UserDomainName   = { $all = @(Get-IpamConfigurationEvent); Get-IpamConfigurationEvent -UserDomainName nowhere-here | Should -BeNullOrEmpty; if ($all[0].UserDomainName) { @(Get-IpamConfigurationEvent -UserDomainName $all[0].UserDomainName).Count | Should -Be $all.Count } }
            AfterEventId     = { $last = Get-IpamConfigurationEvent | Select-Object -Last 2; @(Get-IpamConfigurationEvent -AfterEventId $last[0].EventID | ForEach-Object EventID) | Should -Be $last[1].EventID }
            Wait             = { $last = Get-IpamConfigurationEvent | Select-Object -Last 2; (Get-IpamConfigurationEvent -AfterEventId $last[0].EventID -Wait | Select-Object -First 1).EventID | Should -Be $last[1].EventID }
            UserForestName   = { Get-IpamConfigurationEvent -UserForestName nowhere.example | Should -BeNullOrEmpty }
        }
    }
    'Get-IpamCustomField'               = @{ Base = @{}; Shows = @{ Name = @(@{ Name = 'building' }, 'Building') } }
    'Get-IpamCustomFieldAssociation'    = @{
        Base = @{}; Shows = @{ CustomFieldOne = @(@{ CustomFieldOne = 'Building' }, 'Building-Floor'); CustomFieldTwo = @(@{ CustomFieldOne = 'Building'; CustomFieldTwo = 'Floor' }, 'Building-Floor') }
    }
    'Get-IpamDatabase'                  = @{ Base = @{} }
    'Get-IpamRange'                     = @{
        Base = @{ AddressFamily = 'IPv4' }
        Shows = @{
            StartIPAddress = @(@{ StartIPAddress = '10.1.0.10'; EndIPAddress = '10.1.0.99' }, '10.1.0.10-10.1.0.99'); EndIPAddress = @(@{ StartIPAddress = '20.20.20.1'; EndIPAddress = '20.20.20.254' }, '20.20.20.1-20.20.20.254')
            AddressFamily = @(@{ AddressFamily = 'IPv6' }, '2001:db8:1::10-2001:db8:1::ffff'); AddressCategory = @(@{ AddressFamily = 'IPv4'; AddressCategory = 'Public' }, '20.20.20.1-20.20.20.254')
            ManagedByService = @(@{ AddressFamily = 'IPv4'; ManagedByService = 'VMM' }, '20.20.20.1-20.20.20.254'); ServiceInstance = @(@{ AddressFamily = 'IPv4'; ServiceInstance = 'localhost' }, '10.1.0.10-10.1.0.99')
            NetworkType = @(@{ AddressFamily = 'IPv4'; NetworkType = 'Provider' }, '20.20.20.1-20.20.20.254'); AddressSpace = @(@{ AddressFamily = 'IPv4'; AddressSpace = 'Default' }, '10.1.0.10-10.1.0.99')
            MappingToSubnet = @(@{ MappingToSubnet = { Get-IpamSubnet -NetworkId 10.1.0.0/24 } }, '10.1.0.10-10.1.0.99'); Unmapped = @(@{ AddressFamily = 'IPv4'; Unmapped = $true }, '20.20.20.1-20.20.20.254')
            MappingToBlock = @(@{ MappingToBlock = { Get-IpamBlock -NetworkId 10.1.0.0/16 -StartIPAddress 10.1.0.0 -EndIPAddress 10.1.255.255 } }, '10.1.0.10-10.1.0.99')
        }
    }
    'Get-IpamSubnet'                    = @{
        Base = @{ AddressFamily = 'IPv4' }
        Shows = @{
            NetworkId = @(@{ NetworkId = '10.1.0.0/24', '10.2.0.0/24' }, '10.1.0.0/24,10.2.0.0/24'); AddressFamily = @(@{ AddressFamily = 'IPv6' }, '2001:db8:1::/64')
            NetworkType = @(@{ AddressFamily = 'IPv4'; NetworkType = 'Provider', 'Customer' }, '20.20.20.0/24,192.168.0.0/24'); AddressSpace = @(@{ AddressFamily = 'IPv4'; AddressSpace = 'Contoso' }, '192.168.0.0/24')
            Unmapped = @(@{ AddressFamily = 'IPv4'; Unmapped = $true }, '20.20.20.0/24,192.168.0.0/24')
            MappingToBlock = @(@{ MappingToBlock = { Get-IpamBlock -NetworkId 10.1.0.0/16 -StartIPAddress 10.1.0.0 -EndIPAddress 10.1.255.255 } }, '10.1.0.0/16,10.1.0.0/24')
        }
    }
    'Import-IpamAddress'                = @{
        Base = @{ Path = { "$LabFolder/ia.csv" }; AddressFamily = 'IPv4' }
        Before = {
            Set-Content "$LabFolder/ia.csv" "IP Address,Owner`n10.1.0.70,imported"; Set-Content "$LabFolder/ia6.csv" "IP Address`n2001:db8:1::70"; Set-Content "$LabFolder/iabad.csv" "IP Address`n10.1.0.71`n127.0.0.1"
            Set-Content "$LabFolder/iainv.csv" "IP Address`n10.1.0.20"
            $inventory = @{ Path = "$LabFolder/iainv.csv"; AddressFamily = 'IPv4'; ManagedByService = 'IPAM'; ServiceInstance = 'Localhost'; NetworkId = '10.1.0.0/24'; StartIpAddress = '10.1.0.10'; EndIpAddress = '10.1.0.99'; Force = $true }
        }
        Does = @{
            Path             = { Import-IpamAddress -Path "$LabFolder/ia.csv" -AddressFamily IPv4 -Force; (Get-IpamAddress 10.1.0.70).Owner | Should -Be 'imported' }
            AddressFamily    = { Import-IpamAddress -Path "$LabFolder/ia6.csv" -AddressFamily IPv6 -Force; "$(Get-IpamAddress 2001:db8:1::70)" | Should -Be '2001:db8:1::70' }
            ErrorPath        = { $null = New-Item -ItemType Directory "$LabFolder/errors-a" -Force; Import-IpamAddress -Path "$LabFolder/iabad.csv" -AddressFamily IPv4 -ErrorPath "$LabFolder/errors-a" -Force -ErrorAction SilentlyContinue -WarningAction SilentlyContinue 2>$null
                @(Get-ChildItem "$LabFolder/errors-a").Count | Should -BeGreaterThan 0; Get-Content (Get-ChildItem "$LabFolder/errors-a")[0].FullName -Raw | Should -Match '127\.0\.0\.1' }
            ManagedByService = { Import-IpamAddress @inventory; @(Get-IpamAddress -AddressFamily IPv4 -AddressSpace Default | ForEach-Object { "$_" }) | Should -Be '10.1.0.20', '10.77.0.1' }
            ServiceInstance  = { $inventory.ManagedByService = 'VMM'; $inventory.ServiceInstance = 'scvmm1.contoso.com'; Get-CaughtError { Import-IpamAddress @inventory } | Should -Not -BeNullOrEmpty; "$(Get-IpamAddress 10.1.0.21)" | Should -Be '10.1.0.21' }
            NetworkId        = { $inventory.NetworkId = '10.2.0.0/24'; Get-CaughtError { Import-IpamAddress @inventory } | Should -Not -BeNullOrEmpty; "$(Get-IpamAddress 10.1.0.21)" | Should -Be '10.1.0.21' }
            StartIpAddress   = { $inventory.StartIpAddress = '10.1.0.11'; Get-CaughtError { Import-IpamAddress @inventory } | Get-ErrorId | Should -Be 'ObjectNotFound' }
            EndIpAddress     = { $inventory.EndIpAddress = '10.1.0.98'; Get-CaughtError { Import-IpamAddress @inventory } | Get-ErrorId | Should -Be 'ObjectNotFound' }
            NetworkType      = { Get-CaughtError { Import-IpamAddress @inventory -NetworkType Provider } | Get-ErrorId | Should -Be 'ObjectNotFound' }
            AddressSpace     = { Get-CaughtError { Import-IpamAddress @inventory -AddressSpace Spare } | Get-ErrorId | Should -Be 'ObjectNotFound' }
            BatchSize        = { (Import-IpamAddress -Path "$LabFolder/ia.csv" -AddressFamily IPv4 -BatchSize 1 -PassThru -Force).Added | Should -Be 1 }
        }
    }
    'Import-IpamRange'                  = @{
        Base = @{ Path = { "$LabFolder/ir.csv" }; AddressFamily = 'IPv4' }
        Before = {
            Set-Content "$LabFolder/ir.csv" "Network,Owner`n10.2.0.0/24,imported"; Set-Content "$LabFolder/irnew.csv" "Network`n10.6.0.0/24"; Set-Content "$LabFolder/irinv.csv" "Network,Start IP address,End IP address`n10.2.0.0/24,10.2.0.5,10.2.0.9"
            $inventory = @{ Path = "$LabFolder/irinv.csv"; AddressFamily = 'IPv4'; ManagedByService = 'IPAM'; ServiceInstance = 'Localhost'; Force = $true }
        }
        Does = @{
            Path                   = { Import-IpamRange -Path "$LabFolder/ir.csv" -AddressFamily IPv4 -Force; (Get-IpamSubnet -NetworkId 10.2.0.0/24 | Get-IpamRange).Owner | Should -Be 'imported' }
            AddressFamily          = { Import-IpamRange -Path "$LabFolder/ir.csv" -AddressFamily IPv6 -Force -ErrorAction SilentlyContinue -WarningAction SilentlyContinue 2>$null; Get-IpamSubnet -NetworkId 10.2.0.0/24 | Get-IpamRange | Should -BeNullOrEmpty }
            ErrorPath              = { $null = New-Item -ItemType Directory "$LabFolder/errors-r" -Force; Import-IpamRange -Path "$LabFolder/irnew.csv" -AddressFamily IPv4 -ErrorPath "$LabFolder/errors-r" -Force -ErrorAction SilentlyContinue -WarningAction SilentlyContinue 2>$null; @(Get-ChildItem "$LabFolder/errors-r").Count | Should -BeGreaterThan 0 }
            CreateSubnetIfNotFound = { Import-IpamRange -Path "$LabFolder/irnew.csv" -AddressFamily IPv4 -CreateSubnetIfNotFound -Force; "$(Get-IpamSubnet -NetworkId 10.6.0.0/24)" | Should -Be '10.6.0.0/24' }
            ManagedByService       = { Import-IpamRange @inventory; @(Get-IpamRange -AddressFamily IPv4 -AddressSpace Default | ForEach-Object { "$_" }) | Should -Be '10.2.0.5-10.2.0.9' }
            ServiceInstance        = { $inventory.ManagedByService = 'VMM'; $inventory.ServiceInstance = 'scvmm1.contoso.com'; Import-IpamRange @inventory; @(Get-IpamRange -AddressFamily IPv4 -AddressSpace Default | ForEach-Object { "$_" }) | Should -Contain '10.1.0.10-10.1.0.99' }
            AddServiceInstance     = { $inventory.ManagedByService = 'Others'; $inventory.ServiceInstance = 'new1'; Import-IpamRange @inventory -AddServiceInstance; (Get-IpamCustomField ServiceInstance).CustomValueName | Should -Contain 'new1' }
            AddManagedByService    = { $inventory.ManagedByService = 'Mine'; $inventory.ServiceInstance = 'new1'; Import-IpamRange @inventory -AddServiceInstance -AddManagedByService; (Get-IpamCustomField ManagedByService).CustomValueName | Should -Contain 'Mine' }
            DeleteMappedAddresses  = { Import-IpamRange @inventory -DeleteMappedAddresses; @(Get-IpamAddress -AddressFamily IPv4 -AddressSpace Default | ForEach-Object { "$_" }) | Should -Be '10.77.0.1' }
            BatchSize              = { (Import-IpamRange -Path "$LabFolder/ir.csv" -AddressFamily IPv4 -BatchSize 1 -PassThru -Force).Added | Should -Be 1 }
        }
    }
    'Import-IpamSubnet'                 = @{
        Base = @{ Path = { "$LabFolder/is.csv" }; AddressFamily = 'IPv4' }
        Before = { Set-Content "$LabFolder/is.csv" "Name,Network`nimported,10.7.0.0/24"; Set-Content "$LabFolder/isbad.csv" "Name,Network`nx,10.7.0.1/24" }
        Does = @{
            Path          = { Import-IpamSubnet -Path "$LabFolder/is.csv" -AddressFamily IPv4 -Force; (Get-IpamSubnet -NetworkId 10.7.0.0/24).Name | Should -Be 'imported' }
            AddressFamily = { Import-IpamSubnet -Path "$LabFolder/is.csv" -AddressFamily IPv6 -Force -ErrorAction SilentlyContinue -WarningAction SilentlyContinue 2>$null; @(Get-IpamSubnet IPv4 | ForEach-Object { "$_" }) | Should -Not -Contain '10.7.0.0/24' }
            ErrorPath     = { $null = New-Item -ItemType Directory "$LabFolder/errors-s" -Force; Import-IpamSubnet -Path "$LabFolder/isbad.csv" -AddressFamily IPv4 -ErrorPath "$LabFolder/errors-s" -Force -ErrorAction SilentlyContinue -WarningAction SilentlyContinue 2>$null; @(Get-ChildItem "$LabFolder/errors-s").Count | Should -BeGreaterThan 0 }
            BatchSize     = { (Import-IpamSubnet -Path "$LabFolder/is.csv" -AddressFamily IPv4 -BatchSize 1 -PassThru -Force).Added | Should -Be 1 }
        }
    }
    'Invoke-IpamServerProvisioning'     = @{
        Base = @{ Force = $true }; Alone = 'it makes a store of its own and a saved connection'
        Does = @{
            WidSchemaPath      = { $null = New-Item -ItemType Directory "$LabFolder/wid" -Force; Invoke-IpamServerProvisioning -WidSchemaPath "$LabFolder/wid" -CimSession wid -Force; @(Get-ChildItem "$LabFolder/wid").Count | Should -BeGreaterThan 0; Disconnect-Ipam -Forget wid }
            ProvisioningMethod = { Get-CaughtError { Invoke-IpamServerProvisioning -ProvisioningMethod Automatic -GpoPrefix x -Force } | Get-ErrorId | Should -Be 'ParameterNotSupported' }
            DatabaseAuthType   = { Get-CaughtError { Invoke-IpamServerProvisioning -DatabaseServer 127.0.0.1 -DatabasePort 1 -DatabaseName n -DatabaseAuthType Windows -DatabaseCredential ([pscredential]::new('ann', (New-Object securestring))) -Force } | Get-ErrorId | Should -Be 'InvalidKeyCombination' }
            DatabaseCredential = { "$(Get-CaughtError { Invoke-IpamServerProvisioning -DatabaseServer 127.0.0.1 -DatabasePort 1 -DatabaseName n -DatabaseAuthType SQL -DatabaseCredential ([pscredential]::new('ann', (ConvertTo-SecureString 'sesame' -AsPlainText -Force))) -Force })" | Should -Not -Match 'sesame'
                Get-CaughtError { Invoke-IpamServerProvisioning -DatabaseServer 127.0.0.1 -DatabasePort 1 -DatabaseName n -DatabaseAuthType Windows -DatabaseCredential ([pscredential]::new('ann', (New-Object securestring))) -Force } | Get-ErrorId | Should -Be 'InvalidKeyCombination' }
            UseExistingSchema  = { "$(Get-CaughtError { Invoke-IpamServerProvisioning -DatabaseServer 127.0.0.1 -DatabasePort 1 -DatabaseName n -UseExistingSchema -Force })" | Should -Match '127\.0\.0\.1' }
            DatabaseServer     = { "$(Get-CaughtError { Invoke-IpamServerProvisioning -DatabaseServer 127.0.0.1 -DatabasePort 1 -DatabaseName n -Force })" | Should -Match '127\.0\.0\.1' }
            DatabasePort       = { "$(Get-CaughtError { Invoke-IpamServerProvisioning -DatabaseServer 127.0.0.1 -DatabasePort 2 -DatabaseName n -Force })" | Should -Match ':2\b' }
            DatabaseName       = { "$(Get-CaughtError { Invoke-IpamServerProvisioning -DatabaseServer 127.0.0.1 -DatabasePort 1 -DatabaseName thatname -Force })" | Should -Match 'thatname' }
        }
        Refuses = @{ GpoPrefix = @{ GpoPrefix = 'x'; ProvisioningMethod = 'Automatic'; Force = $true } }
    }
    'Move-IpamDatabase'                 = @{
        Base = @{ Destination = { "$LabFolder/moved.db" }; Force = $true }; Alone = 'it reads one store and fills another'
        Does = @{
            Destination    = { Move-IpamDatabase -Destination "$LabFolder/moved.db" -Force; "$(Get-IpamAddress 10.1.0.20 -CimSession "$LabFolder/moved.db")" | Should -Be '10.1.0.20' }
            DatabaseAuthType   = { Get-CaughtError { Move-IpamDatabase -DatabaseServer 127.0.0.1 -DatabasePort 1 -DatabaseName n -DatabaseAuthType Windows -DatabaseCredential ([pscredential]::new('ann', (New-Object securestring))) -Force } | Get-ErrorId | Should -Be 'InvalidKeyCombination' }
            DatabaseCredential = { "$(Get-CaughtError { Move-IpamDatabase -DatabaseServer 127.0.0.1 -DatabasePort 1 -DatabaseName n -DatabaseAuthType SQL -DatabaseCredential ([pscredential]::new('ann', (ConvertTo-SecureString 'sesame' -AsPlainText -Force))) -Force })" | Should -Not -Match 'sesame'
                Get-CaughtError { Move-IpamDatabase -DatabaseServer 127.0.0.1 -DatabasePort 1 -DatabaseName n -DatabaseAuthType Windows -DatabaseCredential ([pscredential]::new('ann', (New-Object securestring))) -Force } | Get-ErrorId | Should -Be 'InvalidKeyCombination' }
            DatabaseServer = { "$(Get-CaughtError { Move-IpamDatabase -DatabaseServer 127.0.0.1 -DatabasePort 1 -DatabaseName n -DatabaseAuthType Windows -Force })" | Should -Match '127\.0\.0\.1' }
            DatabasePort   = { "$(Get-CaughtError { Move-IpamDatabase -DatabaseServer 127.0.0.1 -DatabasePort 2 -DatabaseName n -DatabaseAuthType Windows -Force })" | Should -Match ':2\b' }
            DatabaseName   = { "$(Get-CaughtError { Move-IpamDatabase -DatabaseServer 127.0.0.1 -DatabasePort 1 -DatabaseName thatname -DatabaseAuthType Windows -Force })" | Should -Match 'thatname' }
        }
    }
    'Remove-IpamAddress'                = @{
        Base = @{ IpAddress = '10.1.0.20' }; Gone = { Get-IpamAddress -IpAddress 10.1.0.20 -ErrorAction SilentlyContinue }
        Does = @{
            IpAddress        = { Remove-IpamAddress 10.1.0.20, 10.1.0.21 -Force; @(Get-IpamAddress -AddressFamily IPv4 | ForEach-Object Address) | Should -Not -Contain '10.1.0.21' }
            InputObject      = { Remove-IpamAddress -InputObject (Get-IpamAddress 10.1.0.20, 10.1.0.21) -Force; @(Get-IpamAddress -AddressFamily IPv4 | ForEach-Object Address) | Should -Not -Contain '10.1.0.21' }
            ManagedByService = { Add-IpamAddress 10.1.0.20 -ManagedByService VMM -ServiceInstance scvmm1.contoso.com; Remove-IpamAddress 10.1.0.20 -ManagedByService VMM -Force; (Get-IpamAddress 10.1.0.20).ManagedByService | Should -Be 'IPAM' }
            ServiceInstance  = { Add-IpamAddress 10.1.0.20 -ManagedByService VMM -ServiceInstance scvmm1.contoso.com; Remove-IpamAddress 10.1.0.20 -ServiceInstance scvmm1.contoso.com -Force; (Get-IpamAddress 10.1.0.20).ManagedByService | Should -Be 'IPAM' }
            NetworkType      = { Get-CaughtError { Remove-IpamAddress 10.1.0.20 -NetworkType Customer -Force } | Get-ErrorId | Should -Be 'ObjectNotFound' }
            AddressSpace     = { Add-IpamAddress 10.1.0.20 -AddressSpace Spare; Remove-IpamAddress 10.1.0.20 -AddressSpace Spare -Force; (Get-IpamAddress 10.1.0.20).AddressSpace | Should -Be 'Default' }
        }
    }
    'Remove-IpamAddressSpace'           = @{
        Base = @{ Name = 'Spare' }; Gone = { Get-IpamAddressSpace -Name Spare -ErrorAction SilentlyContinue }
        Does = @{
            Name        = { Remove-IpamAddressSpace -Name Spare -Force; (Get-IpamAddressSpace).Name | Should -Not -Contain 'Spare' }
            InputObject = { Remove-IpamAddressSpace -InputObject (Get-IpamAddressSpace -Name Spare) -Force; (Get-IpamAddressSpace).Name | Should -Not -Contain 'Spare' }
        }
    }
    'Remove-IpamBlock'                  = @{
        Base = @{ NetworkId = '10.1.0.0/16'; StartIPAddress = '10.1.0.0'; EndIPAddress = '10.1.255.255' }
        Does = @{
            NetworkId                 = { Get-CaughtError { Remove-IpamBlock 10.3.0.0/16 10.1.0.0 10.1.255.255 -Force } | Get-ErrorId | Should -Be 'ObjectNotFound' }
            StartIPAddress            = { Get-CaughtError { Remove-IpamBlock 10.1.0.0/16 10.1.0.1 10.1.255.255 -Force } | Get-ErrorId | Should -Be 'ObjectNotFound' }
            EndIPAddress              = { Get-CaughtError { Remove-IpamBlock 10.1.0.0/16 10.1.0.0 10.1.255.254 -Force } | Get-ErrorId | Should -Be 'ObjectNotFound' }
            DeleteAssociatedSubBlocks = { Remove-IpamBlock 10.0.0.0/8 10.0.0.0 10.255.255.255 -DeleteAssociatedSubBlocks -Force; @(Get-IpamBlock -AddressFamily IPv4 | ForEach-Object NetworkId) | Should -Be '206.73.118.0/24' }
            InputObject               = { Remove-IpamBlock -InputObject @(Get-IpamBlock -AddressFamily IPv4) -Force; @(Get-IpamBlock -AddressFamily IPv4 | ForEach-Object NetworkId) | Should -Be '10.1.0.0/16' }
        }
    }
    'Remove-IpamConfigurationEvent'     = @{
        Base = @{ EndDate = { (Get-Date).AddHours(1) } }; Gone = { Get-IpamConfigurationEvent | Where-Object Message -like '*subnet*' }
        Does = @{ EndDate = { Remove-IpamConfigurationEvent -EndDate (Get-Date).AddHours(-1) -Force; @(Get-IpamConfigurationEvent).Count | Should -BeGreaterThan 10; Remove-IpamConfigurationEvent -EndDate (Get-Date).AddHours(1) -Force; @(Get-IpamConfigurationEvent).Count | Should -BeLessThan 10 } }
    }
    'Remove-IpamCustomField'            = @{ Base = @{ Name = 'Remark' }; Gone = { Get-IpamCustomField Remark -ErrorAction SilentlyContinue }; Does = @{ Name = { Remove-IpamCustomField Remark -Force; (Get-IpamCustomField).Name | Should -Not -Contain 'Remark' } } }
    'Remove-IpamCustomFieldAssociation' = @{
        Base = @{ CustomFieldOne = 'Building'; CustomFieldTwo = 'Floor' }; Gone = { Get-IpamCustomFieldAssociation | Where-Object CustomFieldOne -eq Building }
        Does = @{
            CustomFieldOne = { Remove-IpamCustomFieldAssociation Building Floor -Force; (Get-IpamCustomFieldAssociation).CustomFieldOne | Should -Not -Contain 'Building' }
            CustomFieldTwo = { Remove-IpamCustomFieldAssociation Floor Building -Force; (Get-IpamCustomFieldAssociation).CustomFieldTwo | Should -Not -Contain 'Floor' }
        }
    }
    'Remove-IpamCustomValue'            = @{
        Base = @{ Name = 'Building'; Value = 'Annex' }; Gone = { (Get-IpamCustomField Building).CustomValueName | Where-Object { $_ -eq 'Annex' } }
        Does = @{
            Name  = { Remove-IpamCustomValue Floor 3 -Force; (Get-IpamCustomField Floor).CustomValueName | Should -Be '1', '2' }
            Value = { Remove-IpamCustomValue Building annex -Force; (Get-IpamCustomField Building).CustomValueName | Should -Be 'Main' }
        }
    }
    'Remove-IpamRange'                  = @{
        Base = @{ StartIPAddress = '10.1.0.10'; EndIPAddress = '10.1.0.99' }; Gone = { Get-IpamRange -AddressFamily IPv4 -AddressSpace Default }
        Before = { Add-IpamRange 10.1.0.0/24 10.1.0.10 10.1.0.99 -ManagedByService VMM -ServiceInstance scvmm1.contoso.com }
        Call = @{ StartIPAddress = '10.1.0.10'; EndIPAddress = '10.1.0.99' }
        Does = @{
            StartIPAddress        = { Remove-IpamRange 10.1.0.10 10.1.0.99 -Force; Get-IpamRange -AddressFamily IPv4 -AddressSpace Default | Should -BeNullOrEmpty }
            EndIPAddress          = { Get-CaughtError { Remove-IpamRange 10.1.0.10 10.1.0.98 -Force } | Get-ErrorId | Should -Be 'ObjectNotFound' }
            ManagedByService      = { Remove-IpamRange 10.1.0.10 10.1.0.99 -ManagedByService VMM -Force; (Get-IpamRange -AddressFamily IPv4 -AddressSpace Default).ManagedByService | Should -Be 'IPAM' }
            ServiceInstance       = { Remove-IpamRange 10.1.0.10 10.1.0.99 -ServiceInstance Localhost -Force; (Get-IpamRange -AddressFamily IPv4 -AddressSpace Default).ManagedByService | Should -Be 'VMM' }
            NetworkType           = { Get-CaughtError { Remove-IpamRange 10.1.0.10 10.1.0.99 -NetworkType Provider -Force } | Get-ErrorId | Should -Be 'ObjectNotFound' }
            AddressSpace          = { Get-CaughtError { Remove-IpamRange 10.1.0.10 10.1.0.99 -AddressSpace Spare -Force } | Get-ErrorId | Should -Be 'ObjectNotFound' }
            DeleteMappedAddresses = { Remove-IpamRange 10.1.0.10 10.1.0.99 -ManagedByService IPAM -DeleteMappedAddresses -Force; @(Get-IpamAddress -AddressFamily IPv4 | ForEach-Object Address) | Should -Not -Contain '10.1.0.20' }
            InputObject           = { Remove-IpamRange -InputObject (Get-IpamRange -StartIPAddress 10.1.0.10 -EndIPAddress 10.1.0.99 -ManagedByService VMM) -Force; (Get-IpamRange -AddressFamily IPv4 -AddressSpace Default).ManagedByService | Should -Be 'IPAM' }
        }
    }
    'Remove-IpamSubnet'                 = @{
        Base = @{ NetworkId = '10.2.0.0/24' }; Gone = { Get-IpamSubnet -NetworkId 10.2.0.0/24 -ErrorAction SilentlyContinue }
        Does = @{
            NetworkId                 = { Remove-IpamSubnet -NetworkId 10.2.0.0/24 -Force; (Get-IpamSubnet IPv4).NetworkId | Should -Not -Contain '10.2.0.0/24' }
            NetworkType               = { Get-CaughtError { Remove-IpamSubnet -NetworkId 10.2.0.0/24 -NetworkType Provider -Force } | Get-ErrorId | Should -Be 'ObjectNotFound' }
            AddressSpace              = { Get-CaughtError { Remove-IpamSubnet -NetworkId 10.2.0.0/24 -AddressSpace Spare -Force } | Get-ErrorId | Should -Be 'ObjectNotFound' }
            DeleteAssociatedRanges    = { Get-CaughtError { Remove-IpamSubnet -NetworkId 10.1.0.0/24 -Force } | Get-ErrorId | Should -Be 'RangesDependentOnSubnet'; Remove-IpamSubnet -NetworkId 10.1.0.0/24 -DeleteAssociatedRanges -Force
                Get-IpamRange -AddressFamily IPv4 -AddressSpace Default | Should -BeNullOrEmpty; (Get-IpamAddress 10.1.0.20).IPRange | Should -BeNullOrEmpty }
            DeleteAssociatedAddresses = { Remove-IpamSubnet -NetworkId 10.1.0.0/24 -DeleteAssociatedRanges -DeleteAssociatedAddresses -Force; @(Get-IpamAddress -AddressFamily IPv4 | ForEach-Object Address) | Should -Not -Contain '10.1.0.20' }
            InputObject               = { Remove-IpamSubnet -InputObject (Get-IpamSubnet -NetworkId 10.2.0.0/24) -Force; (Get-IpamSubnet IPv4).NetworkId | Should -Not -Contain '10.2.0.0/24' }
        }
    }
    'Remove-IpamUtilizationData'        = @{
        Base = @{ EndDate = { (Get-Date).AddYears(-1) } }; Alone = 'the history of a new store is younger than any time that it takes'
        Does = @{ EndDate = { @(Get-IpamSubnet -NetworkId 10.1.0.0/24 | Get-IpamRange | Get-IpamUtilizationData).Count | Should -BeGreaterThan 0; Remove-IpamUtilizationData -EndDate (Get-Date).AddYears(-1) -Force
                @(Get-IpamSubnet -NetworkId 10.1.0.0/24 | Get-IpamRange | Get-IpamUtilizationData).Count | Should -BeGreaterThan 0 } }
    }
    'Rename-IpamCustomField'            = @{
        Base = @{ Name = 'Remark'; newName = 'Note' }
        Does = @{
            Name    = { Rename-IpamCustomField Remark Note -Force; (Get-IpamCustomField).Name | Should -Not -Contain 'Remark' }
            newName = { Rename-IpamCustomField -Name Remark -NewName Note -Force; (Get-IpamCustomField Note).Name | Should -Be 'Note' }
        }
    }
    'Rename-IpamCustomValue'            = @{
        Base = @{ Name = 'Building'; Value = 'Annex'; NewValue = 'North' }
        Does = @{
            Name     = { Rename-IpamCustomValue Floor 3 4 -Force; (Get-IpamCustomField Floor).CustomValueName | Should -Be '1', '2', '4' }
            Value    = { Rename-IpamCustomValue Building Annex North -Force; (Get-IpamCustomField Building).CustomValueName | Should -Not -Contain 'Annex' }
            NewValue = { Rename-IpamCustomValue Building Annex -NewValue North -Force; (Get-IpamCustomField Building).CustomValueName | Should -Contain 'North' }
        }
    }
    'Set-IpamAccessScope'               = @{
        Base = @{ IpamSubnet = $true; InputObject = { Get-IpamSubnet -NetworkId 10.1.0.0/24 }; AccessScopePath = '\Global\Labs' }; Before = { Add-IpamAccessScope '\Global\Labs' }
        Does = @{
            InputObject            = { Set-IpamAccessScope -IpamSubnet -InputObject (Get-IpamSubnet -NetworkId 10.1.0.0/24, 10.2.0.0/24) -AccessScopePath '\Global\Labs'; @(Get-IpamSubnet -NetworkId 10.1.0.0/24, 10.2.0.0/24 | ForEach-Object AccessScopePath) | Should -Be '\Global\Labs', '\Global\Labs' }
            AccessScopePath        = { Set-IpamAccessScope -IpamSubnet -InputObject (Get-IpamSubnet -NetworkId 10.1.0.0/24) -AccessScopePath '\Global\Labs'; (Get-IpamSubnet -NetworkId 10.1.0.0/24).AccessScopePath | Should -Be '\Global\Labs' }
            IsInheritedAccessScope = { $subnet = Get-IpamSubnet -NetworkId 10.1.0.0/24; Set-IpamAccessScope -IpamSubnet -InputObject $subnet -AccessScopePath '\Global\Labs'; Set-IpamAccessScope -IpamSubnet -InputObject (Get-IpamSubnet -NetworkId 10.1.0.0/24) -IsInheritedAccessScope; (Get-IpamSubnet -NetworkId 10.1.0.0/24).AccessScopePath | Should -Be '\Global' }
            IpamAddressSpace       = { Set-IpamAccessScope -IpamAddressSpace -InputObject (Get-IpamAddressSpace -Name Spare) -AccessScopePath '\Global\Labs'; (Get-IpamAddressSpace -Name Spare).AccessScopePath | Should -Be '\Global\Labs' }
            IpamBlock              = { Set-IpamAccessScope -IpamBlock -InputObject (Get-IpamBlock -AddressFamily IPv4 -AddressCategory Public) -AccessScopePath '\Global\Labs'; (Get-IpamBlock -AddressFamily IPv4 -AddressCategory Public).AccessScopePath | Should -Be '\Global\Labs' }
            IpamSubnet             = { Get-CaughtError { Set-IpamAccessScope -IpamSubnet -InputObject (Get-IpamAddressSpace -Name Spare) -AccessScopePath '\Global\Labs' } | Should -Not -BeNullOrEmpty }
            IpamRange              = { Set-IpamAccessScope -IpamRange -InputObject (Get-IpamRange -AddressFamily IPv4 -AddressSpace Default) -AccessScopePath '\Global\Labs'; (Get-IpamRange -AddressFamily IPv4 -AddressSpace Default).AccessScopePath | Should -Be '\Global\Labs' }
        }
        Refuses = @{
            IpamDnsServer = @{ IpamDnsServer = $true; InputObject = 'x'; AccessScopePath = '\Global' }; IpamDhcpServer = @{ IpamDhcpServer = $true; InputObject = 'x'; AccessScopePath = '\Global' }
            IpamDhcpSuperscope = @{ IpamDhcpSuperscope = $true; InputObject = 'x'; AccessScopePath = '\Global' }; IpamDhcpScope = @{ IpamDhcpScope = $true; InputObject = 'x'; AccessScopePath = '\Global' }
            IpamDnsConditionalForwarder = @{ IpamDnsConditionalForwarder = $true; InputObject = 'x'; AccessScopePath = '\Global' }; IpamDnsResourceRecord = @{ IpamDnsResourceRecord = $true; InputObject = 'x'; AccessScopePath = '\Global' }
            IpamDnsZone = @{ IpamDnsZone = $true; InputObject = 'x'; AccessScopePath = '\Global' }
        }
    }
    'Set-IpamAddress'                   = @{
        Base = @{ IpAddress = '10.1.0.20' }; Call = @{ IpAddress = '10.1.0.20'; Owner = 'someone' }; Read = { Get-IpamAddress -AddressFamily IPv4 | Where-Object { $_.Address -in '10.1.0.20', '10.1.0.25' } }
        Sets = $ofAddress + @{
            NewIPAddress = @('10.1.0.25', 'Address'); NewManagedByService = @('VMM', 'ManagedByService'); NewServiceInstance = @('scvmm1.contoso.com', 'ServiceInstance'); NewNetworkType = @('Provider', 'NetworkType')
            NewAddressSpace = @('Spare', 'AddressSpace'); AddCustomConfiguration = @('Remark=hi', 'CustomConfiguration')
        }
        With = @{
            NewManagedByService = @{ NewServiceInstance = 'scvmm1.contoso.com' }; NewServiceInstance = @{ NewManagedByService = 'VMM' }; NewAddressSpace = @{ NewNetworkType = 'Provider' }
            ReservationName = @{ MacAddress = '00155d000001' }; ReservationServer = @{ MacAddress = '00155d000001' }; ReservationType = @{ MacAddress = '00155d000001' }; ReservationDescription = @{ MacAddress = '00155d000001' }
        }
        Does = @{
            IpAddress                 = { Set-IpamAddress 10.1.0.20, 10.1.0.21 -Owner both; (Get-IpamAddress 10.1.0.21).Owner | Should -Be 'both' }
            ManagedByService          = { Add-IpamAddress 10.1.0.20 -ManagedByService VMM -ServiceInstance scvmm1.contoso.com; Set-IpamAddress 10.1.0.20 -ManagedByService VMM -Owner x; (Get-IpamAddress 10.1.0.20 | Where-Object Owner -eq x).ManagedByService | Should -Be 'VMM' }
            ServiceInstance           = { Add-IpamAddress 10.1.0.20 -ManagedByService VMM -ServiceInstance scvmm1.contoso.com; Set-IpamAddress 10.1.0.20 -ServiceInstance Localhost -Owner x; (Get-IpamAddress 10.1.0.20 | Where-Object Owner -eq x).ManagedByService | Should -Be 'IPAM' }
            NetworkType               = { Get-CaughtError { Set-IpamAddress 10.1.0.20 -NetworkType Provider -Owner x } | Get-ErrorId | Should -Be 'ObjectNotFound' }
            AddressSpace              = { Add-IpamAddress 10.1.0.20 -AddressSpace Spare; Set-IpamAddress 10.1.0.20 -AddressSpace Spare -Owner x; (Get-IpamAddress 10.1.0.20 | Where-Object Owner -eq x).AddressSpace | Should -Be 'Spare' }
            RemoveCustomConfiguration = { Set-IpamAddress 10.1.0.20 -AddCustomConfiguration 'Remark=hi;Region=Europe'; Set-IpamAddress 10.1.0.20 -RemoveCustomConfiguration Remark; (Get-IpamAddress 10.1.0.20).CustomConfiguration | Should -Be 'Region=Europe' }
            InputObject               = { Set-IpamAddress -InputObject (Get-IpamAddress 10.1.0.20, 10.1.0.21) -Owner both; (Get-IpamAddress 10.1.0.21).Owner | Should -Be 'both' }
        }
    }
    'Set-IpamAddressSpace'              = @{
        Base = @{ Name = 'Contoso' }; Call = @{ Name = 'Contoso'; Owner = 'someone' }; Read = { Get-IpamAddressSpace | Where-Object Name -in Contoso, Fabrikam }
        Sets = @{
            NewName = @('Fabrikam', 'Name'); Owner = 'someone'; Description = 'about it'; AssociatedProviderAddressSpace = 'Spare'; Tenant = 'Bank'; VmNetwork = @('Net', 'VMNetwork'); IsolationMethod = 'IPRewrite'
            AddCustomConfiguration = @('Remark=hi', 'CustomConfiguration')
        }
        Before = { Add-IpamCustomValue Tenant Bank; Add-IpamCustomValue VMNetwork Net }
        Does = @{
            Name                      = { Set-IpamAddressSpace -Name Contoso, Spare -Owner both; (Get-IpamAddressSpace -Name Spare).Owner | Should -Be 'both' }
            RemoveCustomConfiguration = { Set-IpamAddressSpace -Name Contoso -AddCustomConfiguration 'Remark=hi'; Set-IpamAddressSpace -Name Contoso -RemoveCustomConfiguration Remark; (Get-IpamAddressSpace -Name Contoso).CustomConfiguration | Should -BeNullOrEmpty }
            InputObject               = { Set-IpamAddressSpace -InputObject (Get-IpamAddressSpace -Name Contoso, Spare) -Owner both; (Get-IpamAddressSpace -Name Spare).Owner | Should -Be 'both' }
        }
    }
    'Set-IpamAddressUtilizationThreshold' = @{
        Base = @{}; Call = @{ OverUtilizationThreshold = 70 }; Read = { Get-IpamAddressUtilizationThreshold }; Sets = @{ UnderUtilizationThreshold = 40; OverUtilizationThreshold = 70 }
    }
    'Set-IpamBlock'                     = @{
        Base = @{ NetworkId = '206.73.118.0/24'; StartIPAddress = '206.73.118.0'; EndIPAddress = '206.73.118.255' }
        Call = @{ NetworkId = '206.73.118.0/24'; StartIPAddress = '206.73.118.0'; EndIPAddress = '206.73.118.255'; Owner = 'someone' }
        Read = { Get-IpamBlock -AddressFamily IPv4 -AddressCategory Public }
        Sets = @{
            NewNetworkId = @('206.73.112.0/20', 'NetworkId'); NewStartIpAddress = @('206.73.118.9', 'StartIPAddress'); NewEndIpAddress = @('206.73.118.200', 'EndIPAddress'); Rir = 'RIPE'; RirReceivedDate = $noon
            LastAssignedDate = $noon; Description = 'about it'; Owner = 'someone'
        }
        Does = @{
            NetworkId      = { Get-CaughtError { Set-IpamBlock 206.73.0.0/16 206.73.118.0 206.73.118.255 -Owner x } | Get-ErrorId | Should -Be 'ObjectNotFound' }
            StartIPAddress = { Get-CaughtError { Set-IpamBlock 206.73.118.0/24 206.73.118.1 206.73.118.255 -Owner x } | Get-ErrorId | Should -Be 'ObjectNotFound' }
            EndIPAddress   = { Get-CaughtError { Set-IpamBlock 206.73.118.0/24 206.73.118.0 206.73.118.254 -Owner x } | Get-ErrorId | Should -Be 'ObjectNotFound' }
            InputObject    = { Set-IpamBlock -InputObject @(Get-IpamBlock -AddressFamily IPv4) -Owner both; @(Get-IpamBlock -AddressFamily IPv4 | ForEach-Object Owner) | Should -Be 'both', 'both' }
        }
    }
    'Set-IpamConfiguration'             = @{
        Base = @{}; Call = @{ ExpiryAlertThreshold = 30 }; Read = { Get-IpamConfiguration }; Sets = @{ ExpiryAlertThreshold = 30 }
        Does = @{ ProvisioningMethod = { Get-CaughtError { Set-IpamConfiguration -ProvisioningMethod Automatic -GpoPrefix x -Force } | Get-ErrorId | Should -Be 'ParameterNotSupported'; Set-IpamConfiguration -ProvisioningMethod Manual -Force } }
        Refuses = @{
            Port = @{ Port = 45000; Force = $true }; GpoPrefix = @{ ProvisioningMethod = 'Automatic'; GpoPrefix = 'x'; Force = $true }; HmacKey = @{ HmacKey = (New-Object securestring); Force = $true }
            RefreshHmacKey = @{ RefreshHmacKey = $true; Force = $true }; UpdateTables = @{ UpdateTables = $true; Force = $true }
        }
    }
    'Set-IpamCustomFieldAssociation'    = @{
        Base = @{ CustomFieldOne = 'Building'; CustomFieldTwo = 'Floor' }; Call = @{ CustomFieldOne = 'Building'; CustomFieldTwo = 'Floor'; AddAssociationValue = 'Annex:3' }; Read = { Get-IpamCustomFieldAssociation Building Floor }
        Sets = @{ AddAssociationValue = @('Annex:3', 'AssociationValue', 'Main:1,Main:2,Annex:3'); RemoveAssociationValue = @('Main:2', 'AssociationValue', 'Main:1') }
        Does = @{
            CustomFieldOne = { Set-IpamCustomFieldAssociation -CustomFieldOne Building -CustomFieldTwo Floor -AddAssociationValue Annex:3; (Get-IpamCustomFieldAssociation Building Floor).AssociationValue | Should -Contain 'Annex:3' }
            CustomFieldTwo = { Set-IpamCustomFieldAssociation -CustomFieldOne Floor -CustomFieldTwo Building -AddAssociationValue 3:Annex; (Get-IpamCustomFieldAssociation Building Floor).AssociationValue | Should -Contain 'Annex:3' }
        }
    }
    'Set-IpamDatabase'                  = @{
        Base = @{ DatabaseServer = '127.0.0.1'; DatabaseName = 'n'; DatabasePort = 1; DatabaseAuthType = 'Windows' }; Alone = 'it changes which store a saved connection names'
        Does = @{
            DatabaseAuthType   = { Get-CaughtError { Set-IpamDatabase -DatabaseServer 127.0.0.1 -DatabasePort 1 -DatabaseName n -DatabaseAuthType Windows -DatabaseCredential ([pscredential]::new('ann', (New-Object securestring))) -Force } | Get-ErrorId | Should -Be 'InvalidKeyCombination' }
            DatabaseCredential = { "$(Get-CaughtError { Set-IpamDatabase -DatabaseServer 127.0.0.1 -DatabasePort 1 -DatabaseName n -DatabaseAuthType SQL -DatabaseCredential ([pscredential]::new('ann', (ConvertTo-SecureString 'sesame' -AsPlainText -Force))) -Force })" | Should -Not -Match 'sesame'
                Get-CaughtError { Set-IpamDatabase -DatabaseServer 127.0.0.1 -DatabasePort 1 -DatabaseName n -DatabaseAuthType Windows -DatabaseCredential ([pscredential]::new('ann', (New-Object securestring))) -Force } | Get-ErrorId | Should -Be 'InvalidKeyCombination' }
            DatabaseServer = { "$(Get-CaughtError { Set-IpamDatabase -DatabaseServer 127.0.0.1 -DatabasePort 1 -DatabaseName n -DatabaseAuthType Windows -Force })" | Should -Match '127\.0\.0\.1' }
            DatabasePort   = { "$(Get-CaughtError { Set-IpamDatabase -DatabaseServer 127.0.0.1 -DatabasePort 2 -DatabaseName n -DatabaseAuthType Windows -Force })" | Should -Match ':2\b' }
            DatabaseName   = { "$(Get-CaughtError { Set-IpamDatabase -DatabaseServer 127.0.0.1 -DatabasePort 1 -DatabaseName thatname -DatabaseAuthType Windows -Force })" | Should -Match 'thatname' }
        }
    }
    'Set-IpamRange'                     = @{
        Base = @{ StartIPAddress = '10.1.0.10'; EndIPAddress = '10.1.0.99' }; Call = @{ StartIPAddress = '10.1.0.10'; EndIPAddress = '10.1.0.99'; Owner = 'someone' }; Read = { Get-IpamRange -AddressFamily IPv4 -AddressSpace Default, Spare }
        Sets = $ofRange + @{
            NewStartIPAddress = @('10.1.0.5', 'StartIPAddress'); NewEndIPAddress = @('10.1.0.120', 'EndIPAddress'); NewManagedByService = @('VMM', 'ManagedByService'); NewServiceInstance = @('scvmm1.contoso.com', 'ServiceInstance')
            NewNetworkId = @('10.1.0.0/16', 'NetworkID'); ReservedAddress = @('10.1.0.88', 'ReservedIPAddresses'); VIP = @('10.1.0.30', 'VIP'); Gateway = @(@('10.1.0.1/Automatic', '10.1.0.2/20'), 'Gateway', '10.1.0.1/Automatic,10.1.0.2/20')
            AddCustomConfiguration = @('Remark=hi', 'CustomConfiguration')
        }
        With = @{ NewManagedByService = @{ NewServiceInstance = 'scvmm1.contoso.com' }; NewServiceInstance = @{ NewManagedByService = 'VMM' }; UtilizedAddresses = @{ UtilizationCalculation = 'UserSpecified' } }
        Does = @{
            StartIPAddress            = { Get-CaughtError { Set-IpamRange 10.1.0.11 10.1.0.99 -Owner x } | Get-ErrorId | Should -Be 'ObjectNotFound' }
            EndIPAddress              = { Get-CaughtError { Set-IpamRange 10.1.0.10 10.1.0.98 -Owner x } | Get-ErrorId | Should -Be 'ObjectNotFound' }
            ManagedByService          = { Get-CaughtError { Set-IpamRange 10.1.0.10 10.1.0.99 -ManagedByService VMM -Owner x } | Get-ErrorId | Should -Be 'ObjectNotFound' }
            ServiceInstance           = { Get-CaughtError { Set-IpamRange 10.1.0.10 10.1.0.99 -ServiceInstance scvmm1.contoso.com -Owner x } | Get-ErrorId | Should -Be 'ObjectNotFound' }
            NetworkType               = { Get-CaughtError { Set-IpamRange 10.1.0.10 10.1.0.99 -NetworkType Provider -Owner x } | Get-ErrorId | Should -Be 'ObjectNotFound' }
            AddressSpace              = { Get-CaughtError { Set-IpamRange 10.1.0.10 10.1.0.99 -AddressSpace Spare -Owner x } | Get-ErrorId | Should -Be 'ObjectNotFound' }
            NewNetworkType            = { Set-IpamRange 10.1.0.10 10.1.0.99 -NewNetworkType Provider -NewAddressSpace Spare -CreateSubnetIfNotFound; (Get-IpamRange -AddressFamily IPv4 -AddressSpace Spare).NetworkType | Should -Be 'Provider' }
            NewAddressSpace           = { Set-IpamRange 10.1.0.10 10.1.0.99 -NewNetworkType Provider -NewAddressSpace Spare -CreateSubnetIfNotFound; (Get-IpamRange -AddressFamily IPv4 -AddressSpace Spare).AddressSpace | Should -Be 'Spare' }
            CreateSubnetIfNotFound    = { Set-IpamRange 10.1.0.10 10.1.0.99 -NewNetworkId 10.1.0.0/20 -CreateSubnetIfNotFound; (Get-IpamSubnet -NetworkId 10.1.0.0/20).NetworkId | Should -Be '10.1.0.0/20' }
            RemoveCustomConfiguration = { Set-IpamRange 10.1.0.10 10.1.0.99 -AddCustomConfiguration 'Remark=hi'; Set-IpamRange 10.1.0.10 10.1.0.99 -RemoveCustomConfiguration 'Remark=hi'; (Get-IpamRange -AddressFamily IPv4 -AddressSpace Default).CustomConfiguration | Should -BeNullOrEmpty }
            InputObject               = { Set-IpamRange -InputObject (Get-IpamRange -AddressFamily IPv4) -Owner both; (Get-IpamRange -AddressFamily IPv4).Owner | Should -Be 'both', 'both' }
        }
    }
    'Set-IpamSubnet'                    = @{
        Base = @{ NetworkId = '10.2.0.0/24' }; Call = @{ NetworkId = '10.2.0.0/24'; Owner = 'someone' }; Read = { Get-IpamSubnet IPv4 | Where-Object NetworkId -in '10.2.0.0/24', '10.8.0.0/24' }
        Sets = @{
            NewNetworkId = @('10.8.0.0/24', 'NetworkId'); NewNetworkType = @('Provider', 'NetworkType'); NewAddressSpace = @('Spare', 'AddressSpace'); Name = 'renamed'; Owner = 'someone'; Description = 'about it'
            VlanId = @(@(5, 6), 'VlanId', '5,6'); VmmLogicalNetwork = 'Woodgrove Logical Network'; NetworkSite = 'Woodgrove 1'; AddCustomConfiguration = @('Remark=hi', 'CustomConfiguration')
        }
        With = @{ NewAddressSpace = @{ NewNetworkType = 'Provider' } }
        Does = @{
            NetworkId                 = { Set-IpamSubnet -NetworkId 10.2.0.0/24, 10.1.0.0/24 -Owner both; (Get-IpamSubnet -NetworkId 10.1.0.0/24).Owner | Should -Be 'both' }
            NetworkType               = { Get-CaughtError { Set-IpamSubnet -NetworkId 10.2.0.0/24 -NetworkType Provider -Owner x } | Get-ErrorId | Should -Be 'ObjectNotFound' }
            AddressSpace              = { Get-CaughtError { Set-IpamSubnet -NetworkId 10.2.0.0/24 -AddressSpace Spare -Owner x } | Get-ErrorId | Should -Be 'ObjectNotFound' }
            VirtualSubnetId           = { Set-IpamSubnet -NetworkId 192.168.0.0/24 -VirtualSubnetId 5007; (Get-IpamSubnet -NetworkId 192.168.0.0/24).VirtualSubnetId | Should -Be 5007 }
            RemoveCustomConfiguration = { Set-IpamSubnet -NetworkId 10.1.0.0/16 -RemoveCustomConfiguration Region; (Get-IpamSubnet -NetworkId 10.1.0.0/16).CustomConfiguration | Should -BeNullOrEmpty }
            InputObject               = { Set-IpamSubnet -InputObject (Get-IpamSubnet -NetworkId 10.2.0.0/24, 10.1.0.0/24) -Owner both; (Get-IpamSubnet -NetworkId 10.1.0.0/24).Owner | Should -Be 'both' }
        }
    }
    'Update-IpamServer'                 = @{ Base = @{ Force = $true }; Alone = 'what it writes is no event'; Refuses = @{ DeleteSystemCheckFailureRows = @{ DeleteSystemCheckFailureRows = $true; Force = $true } } }
}
