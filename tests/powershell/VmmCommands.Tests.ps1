# What the SC commands do: shapes that scripts rely on, VMM's refusals by identifier, category and target, jobs, and what is not supported.

BeforeAll {
    . (Join-Path $PSScriptRoot 'VmmCommon.ps1')
}

Describe 'Connections' {
    BeforeEach {
        $script:Folder = New-TestFolder
        & (Get-Module VirtualMachineManager) { $script:DefaultServer = $null }
    }
    AfterEach { Remove-TestFolder $script:Folder }

    It 'makes a missing server with host group, account and provider, and keeps it' {
        $server = Get-SCVMMServer -ComputerName 'SCVMM1.contoso.com'
        $server.FQDN | Should -BeExactly 'scvmm1.contoso.com'
        "$server" | Should -Be 'scvmm1.contoso.com'
        $server.IsConnected | Should -BeTrue
        $server.UserRole | Should -Be 'Administrator'
        (Get-SCVMHostGroup).Name | Should -Be 'All Hosts'
        (Get-SCRunAsAccount).Name | Should -Be 'IPAM'
        (Get-SCConfigurationProvider).Manufacturer | Should -Be 'Microsoft'
        $null = New-SCLogicalNetwork 'Kept'
        (Get-SCLogicalNetwork -VMMServer (Get-SCVMMServer scvmm1.contoso.com)).Name | Should -Be 'Kept'
        (Get-SCLogicalNetwork -VMMServer 'scvmm1.contoso.com').Name | Should -Be 'Kept'
        { Get-SCLogicalNetwork -VMMServer 'scvmm9.contoso.com' } | Should -Throw '*was not found*'
    }

    It 'takes the first connection as default, and a later one with -SetAsDefault' {
        $one = Get-SCVMMServer 'one.contoso.com'
        $two = Get-SCVMMServer 'two.contoso.com'
        (New-SCLogicalNetwork 'A').ServerConnection | Should -Be $one
        $two | New-SCLogicalNetwork -Name 'B' | Out-Null
        Get-SCLogicalNetwork 'B' | Should -BeNullOrEmpty
        ($two | Get-SCLogicalNetwork).Name | Should -Be 'B'
        $null = Get-SCVMMServer 'two.contoso.com' -SetAsDefault
        (Get-SCLogicalNetwork).Name | Should -Be 'B'
    }

    It 'uses the server of a bound object' {
        $null = Get-SCVMMServer 'one.contoso.com'
        $network = New-SCLogicalNetwork -VMMServer (Get-SCVMMServer 'two.contoso.com') -Name 'B'
        $network | Set-SCLogicalNetwork -Description 'there' | Out-Null
        (Get-SCLogicalNetwork -VMMServer (Get-SCVMMServer 'two.contoso.com')).Description | Should -Be 'there'
    }

    It 'keeps what has no meaning in a file on the connection' {
        $credential = New-Object PSCredential 'contoso\admin', (ConvertTo-SecureString 'x' -AsPlainText -Force)
        $server = Get-SCVMMServer 'one.contoso.com' -Port 8200 -Credential $credential -RetainObjectCache -ForOnBehalfOf -ConnectAs Administrator
        $server.Port | Should -Be 8200
        $server.UserName | Should -Be 'contoso\admin'
        $server.RetainObjectCache | Should -BeTrue
        $server.ForOnBehalfOf | Should -BeTrue
    }

    It 'says <Id> for <Script>' -ForEach @(
        @{ Script = { Get-SCLogicalNetwork }; Id = 'VmmNotConnected'; Category = 'ConnectionError' }
        @{ Script = { Get-SCVMMServer 'one' -ConnectAs TenantAdmin }; Id = 'NotSupportedByEmulator'; Category = 'NotImplemented' }
        @{ Script = { Get-SCVMMServer 'one' -UserRoleName 'Operators' }; Id = 'NotSupportedByEmulator'; Category = 'NotImplemented' }
        @{ Script = { Get-SCVMMServer 'one' -TCPPort 70000 }; Id = 'VmmInvalidArgument'; Category = 'InvalidArgument' }
    ) {
        $caught = Get-CaughtError $Script
        Get-ErrorId $caught | Should -Be $Id
        $caught.CategoryInfo.Category | Should -Be $Category
        $caught.TargetObject | Should -Not -BeNullOrEmpty
    }
}

Describe 'Objects' {
    BeforeEach {
        $script:Folder = New-TestFolder
        $script:Server = Get-SCVMMServer 'scvmm1.contoso.com' -SetAsDefault
        $script:All = Get-SCVMHostGroup -Name 'All Hosts'
    }
    AfterEach { Remove-TestFolder $script:Folder }

    It 'gives nothing for a name that is not there' {
        foreach ($command in 'Get-SCVMHostGroup', 'Get-SCRunAsAccount', 'Get-SCConfigurationProvider', 'Get-SCLogicalNetwork', 'Get-SCLogicalNetworkDefinition', 'Get-SCStaticIPAddressPool', 'Get-SCNetworkService') {
            & $command -Name 'nothing' -ErrorAction Stop | Should -BeNullOrEmpty -Because $command
        }
    }

    It 'prints names as text, and leads from object to object' {
        $site = New-TestSite
        "$site" | Should -Be 'Contoso 1'
        "$($site.LogicalNetwork)" | Should -Be 'Contoso'
        "$($site.HostGroups)" | Should -Be 'All Hosts'
        "$($site.SubnetVLans)" | Should -Be '10.10.10.0/24-0'
        $site.IsolationType | Should -Be 'NoIsolation'
        (Get-SCLogicalNetwork).LogicalNetworkDefinitions.ID | Should -Be $site.ID
        $script:All.IsRoot | Should -BeTrue
        $script:All.ParentHostGroup | Should -BeNullOrEmpty
        $script:All.ChildGroups | Should -BeNullOrEmpty
        $site.ServerConnection | Should -Be $script:Server
        $site.LogicalNetwork.ServerConnection | Should -Be $script:Server
        $site.IsFullyCached | Should -BeTrue
    }

    It 'takes every property of a logical network' {
        $made = New-SCLogicalNetwork 'Net' 'Text' -EnableNetworkVirtualization $true -UseGRE $true -PublicIPNetwork -AllowDynamicVlanOnVnic $true
        $read = Get-SCLogicalNetwork -ID $made.ID
        $read.Description | Should -Be 'Text'
        $read.NetworkVirtualizationEnabled, $read.UseGRE, $read.IsLogicalNetworkDefinitionIsolated, $read.PublicIPNetwork, $read.AllowDynamicVlanOnVnic | Should -Be @($true, $true, $false, $true, $true)
        $changed = $read | Set-SCLogicalNetwork -Name 'Other' -Description '' -AllowDynamicVlanOnVnic $false
        $changed.Name | Should -Be 'Other'
        $changed.Description | Should -BeNullOrEmpty
        $changed.UseGRE | Should -BeTrue
        $changed.ID | Should -Be $made.ID
    }

    It 'clears host bits of a subnet and takes a VLAN alone' {
        (New-SCSubnetVLan -Subnet '10.1.1.1/24').Subnet | Should -Be '10.1.1.0/24'
        $row = New-SCSubnetVLan -VLanID '7'
        $row.VLanID | Should -Be 7
        $row.IsVLanEnabled | Should -BeTrue
    }

    It 'replaces the whole list of subnets and VLANs, as scripts write it back' {
        $site = New-TestSite
        $rows = @($site.SubnetVLans) + (New-SCSubnetVLan -Subnet '10.10.11.0/24' -VLanID 11)
        $changed = Set-SCLogicalNetworkDefinition -LogicalNetworkDefinition $site -SubnetVLan $rows
        @($changed.SubnetVLans).Count | Should -Be 2
        (Get-SCLogicalNetworkDefinition -Subnet '10.10.11.0/24').Name | Should -Be 'Contoso 1'
        (Get-SCLogicalNetworkDefinition -VLanID 11).Name | Should -Be 'Contoso 1'
        Get-SCLogicalNetworkDefinition -VLanID 12 | Should -BeNullOrEmpty
        $back = $changed | Set-SCLogicalNetworkDefinition -SubnetVLan (New-SCSubnetVLan -Subnet '10.10.11.0/24' -VLanID 11) -Name 'Renamed'
        "$($back.SubnetVLans)" | Should -Be '10.10.11.0/24-11'
        $back.Name | Should -Be 'Renamed'
    }

    It 'narrows sites by network and host group' {
        $one = New-TestSite
        $two = New-TestSite -Network 'Fabrikam' -Site 'Fabrikam 1' -Subnet '10.20.0.0/16'
        (Get-SCLogicalNetworkDefinition -LogicalNetwork $two.LogicalNetwork).Name | Should -Be 'Fabrikam 1'
        @(Get-SCLogicalNetworkDefinition -VMHostGroup $script:All).Count | Should -Be 2
        @(Get-SCLogicalNetwork -VMHostGroup $script:All).Count | Should -Be 2
        (Get-SCLogicalNetworkDefinition -ID $one.ID).Name | Should -Be 'Contoso 1'
    }

    It 'covers the whole subnet with a pool that names no bounds' {
        $pool = New-SCStaticIPAddressPool -Name 'P' -LogicalNetworkDefinition (New-TestSite) -Subnet '10.10.10.0/24'
        "$($pool.IPAddressRangeStart)", "$($pool.IPAddressRangeEnd)" | Should -Be @('10.10.10.1', '10.10.10.254')
        $pool.TotalAddresses | Should -Be 254
        $pool.AddressFamily | Should -Be 'IPv4'
        $pool.VMSubnet | Should -BeNullOrEmpty
    }

    It 'takes every property of a pool, and text as scripts write it' {
        $gateways = (New-SCDefaultGateway -IPAddress '10.10.10.1' -Automatic), (New-SCDefaultGateway -IPAddress '10.10.10.2' -Metric 20)
        $pool = New-SCStaticIPAddressPool -Name 'P' -Description 'D' -LogicalNetworkDefinition (New-TestSite -VLan 5) -Subnet '10.10.10.0/24' -Vlan 5 `
            -IPAddressRangeStart '10.10.10.10' -IPAddressRangeEnd '10.10.10.99' -IPAddressReservedSet ',10.10.10.11, 10.10.10.20-10.10.10.29' -VIPAddressSet '10.10.10.90-10.10.10.99' `
            -DNSServer '10.10.10.3', '10.10.10.4' -DNSSuffix 'contoso.com' -DNSSearchSuffix 'a.contoso.com', 'b.contoso.com' -WINSServer '10.10.10.5' -EnableNetBIOS $true `
            -DefaultGateway $gateways -NetworkRoute @{ DestinationPrefix = '10.99.0.0/16'; NextHop = '10.10.10.1'; Metric = 3 }
        $pool.VLanID | Should -Be 5
        $pool.IPAddressReservedSet | Should -Be '10.10.10.11, 10.10.10.20-10.10.10.29'
        $pool.TotalAddresses | Should -Be 90
        $pool.AvailableDIPAddresses | Should -Be 69
        $pool.AvailableVIPAddresses | Should -Be 10
        "$($pool.DNSServers)" | Should -Be '10.10.10.3 10.10.10.4'
        "$($pool.DNSSearchSuffixes)" | Should -Be 'a.contoso.com b.contoso.com'
        $pool.DefaultGateways[0].IsAutomatic | Should -BeTrue
        $pool.DefaultGateways[1].Metric | Should -Be 20
        @($pool.NetworkRoutes).Count | Should -Be 1
        $changed = Set-SCStaticIPAddressPool $pool -DNSServer '10.10.10.9' -DNSSearchSuffix '' -Description ''
        "$($changed.DNSServers)" | Should -Be '10.10.10.9'
        $changed.DNSSearchSuffixes | Should -BeNullOrEmpty
        $changed.Description | Should -BeNullOrEmpty
        $changed.DNSSuffix | Should -Be 'contoso.com'
    }

    It 'finds pools by address, family, subnet, site and host group' {
        $site = New-TestSite
        $pool = New-SCStaticIPAddressPool -Name 'P' -LogicalNetworkDefinition $site -Subnet '10.10.10.0/24'
        (Get-SCStaticIPAddressPool -IPAddress '10.10.10.77').ID | Should -Be $pool.ID
        Get-SCStaticIPAddressPool -IPAddress '10.10.11.77' | Should -BeNullOrEmpty
        @(Get-SCStaticIPAddressPool -IPv4).Count | Should -Be 1
        Get-SCStaticIPAddressPool -IPv6 | Should -BeNullOrEmpty
        @(Get-SCStaticIPAddressPool -Subnet '10.10.10.0/24').Count | Should -Be 1
        @(Get-SCStaticIPAddressPool -LogicalNetworkDefinition $site).Count | Should -Be 1
        @(Get-SCStaticIPAddressPool -VMHostGroup $script:All).Count | Should -Be 1
        Get-SCStaticIPAddressPool -IsMulticast | Should -BeNullOrEmpty
    }

    It 'grants, finds, describes and takes back addresses' {
        $pool = New-SCStaticIPAddressPool -Name 'P' -LogicalNetworkDefinition (New-TestSite) -Subnet '10.10.10.0/24' -VIPAddressSet '10.10.10.200'
        $vm = [guid]::NewGuid()
        $grant = Grant-SCIPAddress -StaticIPAddressPool $pool -GrantToObjectType VirtualMachine -GrantToObjectID $vm -Description 'web01'
        $grant.Name | Should -Be '10.10.10.1'
        $grant.AssignedToType | Should -Be 'VirtualMachine'
        $grant.State | Should -Be 'Assigned'
        "$($grant.AllocatingAddressPool)" | Should -Be 'P'
        (Grant-SCIPAddress -StaticIPAddressPool $pool -GrantToObjectType VIP).Type | Should -Be 'VirtualIP'
        (Grant-SCIPAddress -StaticIPAddressPool $pool -GrantToObjectType VirtualMachine -IPAddress '10.10.10.50').Name | Should -Be '10.10.10.50'
        (Get-SCIPAddress -GrantToObjectID $vm).Name | Should -Be '10.10.10.1'
        (Get-SCIPAddress -ID $grant.ID).Name | Should -Be '10.10.10.1'
        @($pool | Get-SCIPAddress).Count | Should -Be 3
        @(Get-SCIPAddress -Assigned).Count | Should -Be 3
        (Get-SCIPAddress -IPAddress '10.10.10.1' | Set-SCIPAddress -Description 'web02').Description | Should -Be 'web02'
        $null = Revoke-SCIPAddress $grant -ReturnToPool $false
        (Get-SCIPAddress -UnAssigned).Name | Should -Be '10.10.10.1'
        $null = Get-SCIPAddress -IPAddress '10.10.10.1' | Revoke-SCIPAddress
        Get-SCIPAddress -IPAddress '10.10.10.1' | Should -BeNullOrEmpty
        (Grant-SCIPAddress -StaticIPAddressPool $pool -GrantToObjectType VirtualMachine).Name | Should -Be '10.10.10.1'
        Get-SCIPAddress -Duplicate | Should -BeNullOrEmpty
    }

    It 'removes pool, site and network by pipe, and marks them' {
        $null = New-SCStaticIPAddressPool -Name 'P' -LogicalNetworkDefinition (New-TestSite) -Subnet '10.10.10.0/24'
        (Get-SCStaticIPAddressPool | Remove-SCStaticIPAddressPool).MarkedForDeletion | Should -BeTrue
        Get-SCLogicalNetworkDefinition | Remove-SCLogicalNetworkDefinition -Force | Out-Null
        Get-SCLogicalNetwork | Remove-SCLogicalNetwork -Confirm:$false | Out-Null
        Get-SCLogicalNetwork | Should -BeNullOrEmpty
    }

    It 'changes nothing with -WhatIf' {
        $null = New-TestSite
        Get-SCLogicalNetworkDefinition | Remove-SCLogicalNetworkDefinition -WhatIf -Force
        @(Get-SCLogicalNetworkDefinition).Count | Should -Be 1
    }

    It 'keeps job parameters on a job in the scope of the caller' {
        $tip = [guid]::NewGuid()
        $made = New-SCLogicalNetwork 'Net' -JobVariable work -RunAsynchronously -PROTipID $tip
        $work.Status | Should -Be 'Completed'
        $work.CmdletName | Should -Be 'New-SCLogicalNetwork'
        $work.ResultObject.ID | Should -Be $made.ID
        $work.RunAsynchronously | Should -BeTrue
        $work.PROTipID | Should -Be $tip
        $null = New-SCLogicalNetwork 'Net' -JobVariable work -ErrorAction SilentlyContinue
        $work.Status | Should -Be 'Failed'
        $work.ErrorId | Should -Be 'VmmNameInUse'
        $site = New-TestSite
        $null = New-SCStaticIPAddressPool -Name 'P' -LogicalNetworkDefinition $site -Subnet '10.10.10.0/24' -OnBehalfOfUser 'contoso\ann' -OnBehalfOfUserRole 'Tenants' -JobVariable work
        $work.OnBehalfOfUser, $work.OnBehalfOfUserRole | Should -Be @('contoso\ann', 'Tenants')
    }
}

Describe 'Refusals' {
    BeforeAll {
        $script:Folder = New-TestFolder
        $null = Get-SCVMMServer 'scvmm1.contoso.com' -SetAsDefault
        $script:Site = New-TestSite
        $script:Pool = New-SCStaticIPAddressPool -Name 'P' -LogicalNetworkDefinition $script:Site -Subnet '10.10.10.0/24' -IPAddressRangeStart '10.10.10.10' -IPAddressRangeEnd '10.10.10.11'
        $null = Grant-SCIPAddress -StaticIPAddressPool $script:Pool -GrantToObjectType VirtualMachine
        $script:Grant = Grant-SCIPAddress -StaticIPAddressPool $script:Pool -GrantToObjectType VirtualMachine
        $script:All = Get-SCVMHostGroup -Name 'All Hosts'
        $script:Before = Get-VmmDump 'scvmm1.contoso.com'
    }
    AfterAll { Remove-TestFolder $script:Folder }

    It '<Id>: {<Script>}' -ForEach @(
        @{ Id = 'VmmNameInUse'; Category = 'ResourceExists'; Script = { New-SCLogicalNetwork 'CONTOSO' } }
        @{ Id = 'VmmInvalidArgument'; Category = 'InvalidArgument'; Script = { New-SCDefaultGateway -IPAddress 10.10.10.1 -Metric 10000 } }
        @{ Id = 'VmmNameInUse'; Category = 'ResourceExists'; Script = { New-SCLogicalNetworkDefinition -Name 'Contoso 1' -LogicalNetwork $script:Site.LogicalNetwork -SubnetVLan (New-SCSubnetVLan -VLanID 9) -VMHostGroup $script:All } }
        @{ Id = 'VmmSubnetOverlap'; Category = 'ResourceExists'; Script = { New-SCLogicalNetworkDefinition -Name 'Other' -LogicalNetwork $script:Site.LogicalNetwork -SubnetVLan (New-SCSubnetVLan -Subnet '10.10.10.128/25') -VMHostGroup $script:All } }
        @{ Id = 'VmmObjectInUse'; Category = 'InvalidOperation'; Script = { Get-SCLogicalNetwork | Remove-SCLogicalNetwork } }
        @{ Id = 'VmmObjectInUse'; Category = 'InvalidOperation'; Script = { Remove-SCLogicalNetworkDefinition $script:Site } }
        @{ Id = 'VmmObjectInUse'; Category = 'InvalidOperation'; Script = { Remove-SCStaticIPAddressPool $script:Pool } }
        @{ Id = 'VmmPoolExhausted'; Category = 'LimitsExceeded'; Script = { Grant-SCIPAddress -StaticIPAddressPool $script:Pool -GrantToObjectType VirtualMachine } }
        @{ Id = 'VmmAddressInUse'; Category = 'ResourceExists'; Script = { Grant-SCIPAddress -StaticIPAddressPool $script:Pool -GrantToObjectType VirtualMachine -IPAddress '10.10.10.10' } }
        @{ Id = 'VmmInvalidVlan'; Category = 'InvalidArgument'; Script = { New-SCSubnetVLan -Subnet '10.1.0.0/16' -VLanID 4095 } }
        @{ Id = 'VmmInvalidVlan'; Category = 'InvalidArgument'; Script = { New-SCSubnetVLan -Subnet '10.1.0.0/16' -VLanID -1 } }
        @{ Id = 'InvalidNetworkId'; Category = 'InvalidArgument'; Script = { New-SCSubnetVLan -Subnet '10.1.0.0' } }
        @{ Id = 'InvalidIPAddress'; Category = 'InvalidArgument'; Script = { New-SCDefaultGateway -IPAddress 'here' -Automatic } }
        @{ Id = 'VmmInvalidArgument'; Category = 'InvalidArgument'; Script = { New-SCDefaultGateway -IPAddress '10.10.10.1' -Metric 0 } }
        @{ Id = 'VmmInvalidArgument'; Category = 'InvalidArgument'; Script = { New-SCDefaultGateway -IPAddress '10.10.10.1' -Automatic:$false } }
        @{ Id = 'VmmPoolOverlap'; Category = 'ResourceExists'; Script = { New-SCStaticIPAddressPool -Name 'Q' -LogicalNetworkDefinition $script:Site -Subnet '10.10.10.0/24' } }
        @{ Id = 'VmmInvalidPool'; Category = 'InvalidArgument'; Script = { New-SCStaticIPAddressPool -Name 'Q' -LogicalNetworkDefinition $script:Site -Subnet '10.10.10.0/24' -IPAddressRangeStart '10.10.10.60' -IPAddressRangeEnd '10.10.10.50' } }
    ) {
        $caught = Get-CaughtError $Script
        Get-ErrorId $caught | Should -Be $Id
        $caught.CategoryInfo.Category | Should -Be $Category
        $caught.TargetObject | Should -Not -BeNullOrEmpty
        Get-VmmDump 'scvmm1.contoso.com' | Should -BeExactly $script:Before
    }

    It 'matches the texts that scripts look for' {
        (Get-CaughtError { Grant-SCIPAddress -StaticIPAddressPool $script:Pool -GrantToObjectType VirtualMachine }).Exception.Message | Should -Match 'no more IP addresses are available'
        (Get-CaughtError { Get-SCLogicalNetwork | Remove-SCLogicalNetwork }).Exception.Message | Should -Match 'in use'
        $gone = $script:Grant
        $null = Revoke-SCIPAddress $gone
        (Get-CaughtError { Revoke-SCIPAddress $gone }).Exception.Message | Should -Match 'Unable to find the specified allocated IP address'
    }

    It 'goes on after one object in a pipeline fails' {
        $null = New-SCLogicalNetwork 'Free'
        $written = @(Get-SCLogicalNetwork | Remove-SCLogicalNetwork 2>&1)
        @($written | Where-Object { $_ -is [System.Management.Automation.ErrorRecord] }).Count | Should -Be 1
        @($written | Where-Object { $_ -is [Ipam.Vmm.LogicalNetwork] }).Name | Should -Be 'Free'
        Get-SCLogicalNetwork -Name 'Free' | Should -BeNullOrEmpty
    }
}

Describe 'Completion' {
    BeforeAll {
        $script:Folder = New-TestFolder
        $null = Get-SCVMMServer 'scvmm1.contoso.com' -SetAsDefault
        $null = New-TestSite -Network 'Contoso Logical Network'
    }
    AfterAll { Remove-TestFolder $script:Folder }

    It 'offers <Wanted> for {<Line>}' -ForEach @(
        @{ Line = 'Get-SCLogicalNetwork -Name Con'; Wanted = "'Contoso Logical Network'" }
        @{ Line = 'Get-SCLogicalNetworkDefinition con'; Wanted = "'Contoso 1'" }
        @{ Line = 'Remove-SCLogicalNetwork -LogicalNetwork '; Wanted = "(Get-SCLogicalNetwork -Name 'Contoso Logical Network')" }
        @{ Line = 'Add-SCNetworkService -Manufacturer Mi'; Wanted = "'Microsoft'" }
        @{ Line = 'Add-SCNetworkService -Model '; Wanted = "'Microsoft Windows Server IP Address Management'" }
        @{ Line = 'New-SCStaticIPAddressPool -Subnet '; Wanted = "'10.10.10.0/24'" }
        @{ Line = 'Get-SCVMMServer scv'; Wanted = 'scvmm1.contoso.com' }
        @{ Line = 'Grant-SCIPAddress -GrantToObjectType VirtualM'; Wanted = 'VirtualMachine' }
    ) {
        $result = [System.Management.Automation.CommandCompletion]::CompleteInput($Line, $Line.Length, $null)
        $result.CompletionMatches.CompletionText | Should -Contain $Wanted
    }
}
