# VM networks, VM subnets, their pools, routes and host groups through the SC commands: every parameter, by parameter and by pipeline, and
# every refusal.

BeforeAll {
    . (Join-Path $PSScriptRoot 'VmmCommon.ps1')

    function New-TestTenant {
        # Makes a virtualized VM network with a subnet, and returns both.
        param([string] $Name = 'Tenant', [string] $Subnet = '192.168.1.0/24')

        $below = Get-SCLogicalNetwork -Name 'Virtual'
        if (-not $below) { $below = New-SCLogicalNetwork 'Virtual' -EnableNetworkVirtualization $true }
        $network = New-SCVMNetwork -Name $Name -LogicalNetwork $below
        $network
        New-SCVMSubnet -Name "$Name 1" -VMNetwork $network -SubnetVLan (New-SCSubnetVLan -Subnet $Subnet)
    }

    function New-TestVlanSite {
        # Makes an isolated logical network with a site of two VLANs, and returns the site.
        $network = New-SCLogicalNetwork 'Isolated' -LogicalNetworkDefinitionIsolation $true
        $rows = (New-SCSubnetVLan -Subnet '10.0.0.0/24' -VLanID 5), (New-SCSubnetVLan -Subnet '10.0.1.0/24' -VLanID 6)
        New-SCLogicalNetworkDefinition -Name 'Isolated 1' -LogicalNetwork $network -SubnetVLan $rows -VMHostGroup (Get-SCVMHostGroup -Name 'All Hosts')
    }
}

Describe 'VM networks and VM subnets' {
    BeforeEach {
        $script:Folder = New-TestFolder
        $script:Server = Get-SCVMMServer $script:Fqdn -SetAsDefault
    }
    AfterEach { Remove-TestFolder $script:Folder }

    It 'leads from object to object as scripts read them' {
        $network, $subnet = New-TestTenant
        "$network" | Should -Be 'Tenant'
        "$($network.LogicalNetwork)" | Should -Be 'Virtual'
        "$($network.IsolationType)" | Should -Be 'WindowsNetworkVirtualization'
        $network.RoutingDomainId | Should -BeOfType ([guid])
        "$($network.PAIPAddressPoolType) $($network.CAIPAddressPoolType)" | Should -Be 'IPV4 IPV4'
        "$($network.VMSubnet)" | Should -Be 'Tenant 1'
        "$($subnet.VMNetwork)" | Should -Be 'Tenant'
        "$($subnet.SubnetVLans)" | Should -Be '192.168.1.0/24-0'
        $subnet.VMSubnetID | Should -Be 4096
        $subnet.LogicalNetworkDefinition | Should -BeNullOrEmpty
        $subnet.MaxNumberOfPorts | Should -BeNullOrEmpty
        foreach ($one in $network, $subnet) {
            $one.ServerConnection | Should -Be $script:Server
            $one.IsFullyCached | Should -BeTrue
            $one.MarkedForDeletion | Should -BeFalse
        }
        $subnet.VMNetwork.ServerConnection | Should -Be $script:Server
    }

    It 'takes every property of a VM network' {
        $below = New-SCLogicalNetwork 'Virtual' -EnableNetworkVirtualization $true
        $domain = [guid]::NewGuid()
        $made = New-SCVMNetwork 'Tenant' 'Text' -LogicalNetwork $below -RoutingDomainId $domain -IsolationType WindowsNetworkVirtualization -PAIPAddressPoolType IPV4 -CAIPAddressPoolType IPV6 -Owner 'contoso\ann' `
            -JobVariable work -RunAsynchronously -PROTipID $domain -OnBehalfOfUser 'u' -OnBehalfOfUserRole 'r'
        $work.ResultObject.ID | Should -Be $made.ID
        $work.OnBehalfOfUser, $work.OnBehalfOfUserRole, $work.PROTipID | Should -Be @('u', 'r', $domain)
        $read = Get-SCVMNetwork -ID $made.ID
        $read.Description, $read.Owner, $read.RoutingDomainId, "$($read.CAIPAddressPoolType)" | Should -Be @('Text', 'contoso\ann', $domain, 'IPV6')
        $changed = $read | Set-SCVMNetwork -Name 'Other' -Description '' -Owner 'contoso\bob'
        $changed.Name, $changed.Owner, $changed.ID | Should -Be @('Other', 'contoso\bob', $made.ID)
        $changed.Description | Should -BeNullOrEmpty
    }

    It 'finds VM networks by name, logical network, owner and ID' {
        $network, $null = New-TestTenant
        $null = New-TestTenant -Name 'Owned'
        $null = Set-SCVMNetwork -VMNetwork (Get-SCVMNetwork -Name 'Owned') -Owner 'contoso\ann'
        (Get-SCVMNetwork 'tenant').ID | Should -Be $network.ID
        Get-SCVMNetwork -Name 'nothing' -ErrorAction Stop | Should -BeNullOrEmpty
        @(Get-SCVMNetwork -LogicalNetwork $network.LogicalNetwork).Count | Should -Be 2
        (Get-SCVMNetwork -Unassigned).Name | Should -Be 'Tenant'
        ($network.ID | Get-SCVMNetwork).Name | Should -Be 'Tenant'
        ($script:Server | Get-SCVMNetwork).Count | Should -Be 2
        (Get-SCVMSubnet -Unassigned).Name | Should -Be 'Tenant 1'
        @(New-TestTenant -Name 'Tenant').Count | Should -Be 2 -Because 'names of VM networks need not be unique'
        @(Get-SCVMNetwork 'Tenant').Count | Should -Be 2
    }

    It 'takes the server from the pipeline' {
        $other = Get-SCVMMServer 'two.contoso.com'
        $below = $other | New-SCLogicalNetwork -Name 'There' -EnableNetworkVirtualization $true
        ($other | New-SCVMNetwork -Name 'A' -LogicalNetwork $below).ServerConnection | Should -Be $other
        ($other | New-SCVMHostGroup -Name 'Rack').ServerConnection | Should -Be $other
        Get-SCVMNetwork 'A' | Should -BeNullOrEmpty
    }

    It 'makes external networks and their subnets' {
        $below = New-SCLogicalNetwork 'Edge'
        $named = New-SCVMNetwork 'Named' -LogicalNetwork $below -ExternalName 'edge-1'
        "$($named.IsolationType) $($named.ExternalName)" | Should -Be 'External edge-1'
        $other = New-SCVMNetwork 'Other' -LogicalNetwork $below -ExternalVMNetwork
        "$($other.IsolationType)" | Should -Be 'External'
        $subnet = New-SCVMSubnet 'Edge 1' 'Text' -VMNetwork $named -VMSubnetExternal -MaxNumberOfPorts 10
        $subnet.Description, $subnet.MaxNumberOfPorts | Should -Be @('Text', 10)
        $subnet.SubnetVLans | Should -BeNullOrEmpty
        Get-ErrorId (Get-CaughtError { New-SCVMSubnet 'x' -VMNetwork (New-SCVMNetwork 'Plain' -LogicalNetwork $below) -VMSubnetExternal }) | Should -Be 'VmmInvalidArgument'
    }

    It 'takes VLANs of a site, by name or by itself' {
        $site = New-TestVlanSite
        "$($site.IsolationType)" | Should -Be 'VLANNetwork'
        $network = New-SCVMNetwork 'Front' -LogicalNetwork $site.LogicalNetwork
        "$($network.IsolationType)" | Should -Be 'VLANNetwork'
        $subnet = New-SCVMSubnet 'Front 1' -VMNetwork $network -LogicalNetworkDefinition $site -SubnetVLan $site.SubnetVLans[0]
        "$($subnet.LogicalNetworkDefinition)" | Should -Be 'Isolated 1'
        "$($subnet.SubnetVLans)" | Should -Be '10.0.0.0/24-5'
        $auto = New-SCVMNetwork 'Back' -LogicalNetwork $site.LogicalNetwork -AutoCreateSubnet
        "$($auto.VMSubnet.SubnetVLans)" | Should -Be '10.0.1.0/24-6'
        Get-ErrorId (Get-CaughtError { New-SCVMNetwork 'None' -LogicalNetwork $site.LogicalNetwork -AutoCreateSubnet }) | Should -Be 'VmmLimitReached'
        Get-ErrorId (Get-CaughtError { $site | Remove-SCLogicalNetworkDefinition }) | Should -Be 'VmmObjectInUse'
    }

    It 'takes every property of a VM subnet' {
        $network, $null = New-TestTenant
        $made = New-SCVMSubnet 'Web' 'Text' -VMNetwork $network -SubnetVLan (New-SCSubnetVLan -Subnet 192.168.2.0/24) -VMSubnetID 5000 -MaxNumberOfPorts 7
        $read = Get-SCVMSubnet -ID $made.ID
        $read.Name, $read.Description, $read.VMSubnetID, $read.MaxNumberOfPorts | Should -Be @('Web', 'Text', 5000, 7)
        $changed = $read | Set-SCVMSubnet -Name 'Front' -Description '' -MaxNumberOfPorts 8 -SubnetVLan (New-SCSubnetVLan -Subnet 192.168.3.0/24)
        $changed.Name, $changed.MaxNumberOfPorts, "$($changed.SubnetVLans)" | Should -Be @('Front', 8, '192.168.3.0/24-0')
        (Set-SCVMSubnet $changed -RemoveMaxNumberOfPorts).MaxNumberOfPorts | Should -BeNullOrEmpty
        (Get-SCVMSubnet -Subnet 192.168.3.7/24).Name | Should -Be 'Front'
        (Get-SCVMSubnet 'front').VMSubnetID | Should -Be 5000
        @(Get-SCVMSubnet -VMNetwork $network).Count | Should -Be 2
    }

    It 'grants from pools of VM subnets, which may overlap those of other tenants' {
        $null, $one = New-TestTenant
        $null, $two = New-TestTenant -Name 'Other'
        foreach ($subnet in $one, $two) {
            $pool = New-SCStaticIPAddressPool -Name "Pool of $subnet" -VMSubnet $subnet -Subnet 192.168.1.0/24 -IPAddressRangeStart 192.168.1.4
            "$($pool.VMSubnet)" | Should -Be "$subnet"
            $pool.LogicalNetworkDefinition | Should -BeNullOrEmpty
            (Grant-SCIPAddress -StaticIPAddressPool $pool -GrantToObjectType VirtualMachine).Name | Should -Be '192.168.1.4'
        }
        (Get-SCStaticIPAddressPool -VMSubnet $two).Name | Should -Be 'Pool of Other 1'
        @(Get-SCStaticIPAddressPool -IPAddress 192.168.1.4).Count | Should -Be 2
        @(Get-SCIPAddress -Duplicate).Count | Should -Be 2
    }

    It 'removes pool, VM network, site and logical network by pipe' {
        $network, $subnet = New-TestTenant
        $null = New-SCStaticIPAddressPool -Name 'P' -VMSubnet $subnet -Subnet 192.168.1.0/24
        Get-ErrorId (Get-CaughtError { $network | Remove-SCVMNetwork }) | Should -Be 'VmmObjectInUse'
        Get-ErrorId (Get-CaughtError { $subnet | Remove-SCVMSubnet }) | Should -Be 'VmmObjectInUse'
        Get-ErrorId (Get-CaughtError { $network.LogicalNetwork | Remove-SCLogicalNetwork }) | Should -Be 'VmmObjectInUse'
        Get-SCVMNetwork | Remove-SCVMNetwork -WhatIf
        Get-SCVMSubnet | Remove-SCVMSubnet -WhatIf
        @(Get-SCVMSubnet).Count | Should -Be 1
        Get-SCStaticIPAddressPool | Remove-SCStaticIPAddressPool | Out-Null
        (New-SCVMSubnet 'Gone' -VMNetwork $network -SubnetVLan (New-SCSubnetVLan -Subnet 10.0.0.0/24) | Remove-SCVMSubnet -Force).MarkedForDeletion | Should -BeTrue
        (Get-SCVMNetwork | Remove-SCVMNetwork -Confirm:$false -Force).MarkedForDeletion | Should -BeTrue
        Get-SCVMSubnet | Should -BeNullOrEmpty
        Get-SCLogicalNetwork | Remove-SCLogicalNetwork | Out-Null
        Get-SCLogicalNetwork | Should -BeNullOrEmpty
    }

    It 'tells private VLANs apart' {
        $network = New-SCLogicalNetwork 'Private' -LogicalNetworkDefinitionIsolation $true -IsPVLAN $true
        $all = Get-SCVMHostGroup -Name 'All Hosts'
        $site = New-SCLogicalNetworkDefinition -Name 'P1' -LogicalNetwork $network -VMHostGroup $all -SubnetVLan (New-SCSubnetVLan -Subnet 10.7.0.0/24 -VLanID 7 -SecondaryVLanID 107)
        $site.SubnetVLans[0].SecondaryVLanID | Should -Be 107
        Get-ErrorId (Get-CaughtError { New-SCLogicalNetworkDefinition -Name 'P2' -LogicalNetwork $network -VMHostGroup $all -SubnetVLan (New-SCSubnetVLan -Subnet 10.8.0.0/24 -VLanID 8) }) | Should -Be 'VmmInvalidArgument'
    }

    It 'completes names of VM networks and VM subnets' {
        $null = New-TestTenant
        foreach ($pair in @(('Set-SCVMNetwork -VMNetwork ', "(Get-SCVMNetwork -Name 'Tenant')"), ('Get-SCVMSubnet ten', "'Tenant 1'"), ('New-SCStaticIPAddressPool -VMSubnet ', "(Get-SCVMSubnet -Name 'Tenant 1')"))) {
            $line, $wanted = $pair
            [System.Management.Automation.CommandCompletion]::CompleteInput($line, $line.Length, $null).CompletionMatches.CompletionText | Should -Contain $wanted
        }
    }
}

Describe 'Host groups' {
    BeforeEach {
        $script:Folder = New-TestFolder
        $script:Server = Get-SCVMMServer $script:Fqdn -SetAsDefault
    }
    AfterEach { Remove-TestFolder $script:Folder }

    It 'makes a tree, by parameter and by pipeline' {
        $rack = New-SCVMHostGroup 'Rack 1' -Description 'Text'
        $rack.Path | Should -Be 'All Hosts\Rack 1'
        $rack.InheritNetworkSettings | Should -BeTrue
        $edge = $rack | New-SCVMHostGroup -Name 'Edge' -InheritNetworkSettings $false -EnableUnencryptedFileTransfer $true
        $edge.Path | Should -Be 'All Hosts\Rack 1\Edge'
        $edge.InheritNetworkSettings, $edge.AllowUnencryptedTransfers | Should -Be @($false, $true)
        (New-SCVMHostGroup 'Deep' -ParentVMHostGroup $edge).ParentHostGroup.Name | Should -Be 'Edge'
        "$($rack.ChildGroups)" | Should -Be 'Edge'
        (Get-SCVMHostGroup -ParentHostGroup $edge).Name | Should -Be 'Deep'
        Get-ErrorId (Get-CaughtError { New-SCVMHostGroup 'rack 1' }) | Should -Be 'VmmNameInUse'
    }

    It 'makes networks available below, but not where a group does not inherit' {
        $site = New-TestSite
        $null = New-SCVMHostGroup 'Rack 1'
        $null = New-SCVMHostGroup 'Edge' -InheritNetworkSettings $false
        $found = { param($Name) (Get-SCLogicalNetwork -VMHostGroup (Get-SCVMHostGroup -Name $Name)).Name }
        & $found 'Rack 1' | Should -Be 'Contoso'
        & $found 'Edge' | Should -BeNullOrEmpty
        $null = Set-SCLogicalNetworkDefinition $site -AddVMHostGroup (Get-SCVMHostGroup -Name 'Edge')
        & $found 'Edge' | Should -Be 'Contoso'
        @(Get-SCLogicalNetwork -CloudRootHostGroup (Get-SCVMHostGroup)).Count | Should -Be 1 -Because 'each network counts once'
        Get-SCLogicalNetwork -CloudRootHostGroup (New-SCVMHostGroup 'Other' -InheritNetworkSettings $false) | Should -BeNullOrEmpty
    }

    It 'removes what nothing uses' {
        $rack = New-SCVMHostGroup 'Rack 1'
        $edge = $rack | New-SCVMHostGroup -Name 'Edge'
        $null = Set-SCLogicalNetworkDefinition (New-TestSite) -AddVMHostGroup $edge
        foreach ($block in { Remove-SCVMHostGroup $rack }, { $edge | Remove-SCVMHostGroup }) {
            Get-ErrorId (Get-CaughtError $block) | Should -Be 'VmmObjectInUse'
        }
        Get-ErrorId (Get-CaughtError { Get-SCVMHostGroup -Name 'All Hosts' | Remove-SCVMHostGroup }) | Should -Be 'VmmInvalidArgument'
        $null = Set-SCLogicalNetworkDefinition (Get-SCLogicalNetworkDefinition) -RemoveVMHostGroup $edge
        Remove-SCVMHostGroup $edge -WhatIf
        @(Get-SCVMHostGroup).Count | Should -Be 3
        ($edge | Remove-SCVMHostGroup -Confirm:$false -JobVariable work).MarkedForDeletion | Should -BeTrue
        $work.CmdletName | Should -Be 'Remove-SCVMHostGroup'
        (Get-SCVMHostGroup).Name | Should -Be @('All Hosts', 'Rack 1')
    }
}

Describe 'Routes and owners' {
    BeforeEach {
        $script:Folder = New-TestFolder
        $null = Get-SCVMMServer $script:Fqdn -SetAsDefault
    }
    AfterEach { Remove-TestFolder $script:Folder }

    It 'gives a pool its routes, in order' {
        $one = New-SCNetworkRoute -DestinationPrefix 10.99.1.1/16 -NextHop 10.10.10.1
        "$one" | Should -Be '10.99.0.0/16 10.10.10.1'
        $two = New-SCNetworkRoute -DestinationPrefix 0.0.0.0/0 -NextHop 10.10.10.2 -Metric 20
        $pool = New-SCStaticIPAddressPool -Name 'P' -LogicalNetworkDefinition (New-TestSite) -Subnet 10.10.10.0/24 -NetworkRoute $one, $two
        $pool.NetworkRoutes.DestinationPrefix | Should -Be @('10.99.0.0/16', '0.0.0.0/0')
        $pool.NetworkRoutes[1].NextHop, $pool.NetworkRoutes[1].Metric | Should -Be @('10.10.10.2', 20)
        (Set-SCStaticIPAddressPool $pool -NetworkRoute $two).NetworkRoutes.Count | Should -Be 1
        (Set-SCStaticIPAddressPool $pool -NetworkRoute @()).NetworkRoutes | Should -BeNullOrEmpty
        (New-SCNetworkRoute -DestinationPrefix 2001:db8::/48 -NextHop 2001:db8::1).NextHop | Should -Be '2001:db8::1'
    }

    It '<Id>: {<Script>}' -ForEach @(
        @{ Id = 'InvalidNetworkId'; Script = { New-SCNetworkRoute -DestinationPrefix 10.0.0.0 -NextHop 10.0.0.1 } }
        @{ Id = 'InvalidIPAddress'; Script = { New-SCNetworkRoute -DestinationPrefix 10.0.0.0/8 -NextHop here } }
        @{ Id = 'VmmInvalidArgument'; Script = { New-SCNetworkRoute -DestinationPrefix 10.0.0.0/8 -NextHop 2001:db8::1 } }
        @{ Id = 'VmmInvalidArgument'; Script = { New-SCNetworkRoute -DestinationPrefix 10.0.0.0/8 -NextHop 10.0.0.1 -Metric 10000 } }
        @{ Id = 'VmmInvalidArgument'; Script = { New-SCNetworkRoute -DestinationPrefix 10.0.0.0/8 -NextHop 10.0.0.1 -Metric -1 } }
    ) {
        $caught = Get-CaughtError $Script
        Get-ErrorId $caught | Should -Be $Id
        $caught.CategoryInfo.Category | Should -Be 'InvalidArgument'
        $caught.TargetObject | Should -Not -BeNullOrEmpty
    }

    It 'keeps the owner of a granted address until it is revoked' {
        $pool = New-SCStaticIPAddressPool -Name 'P' -LogicalNetworkDefinition (New-TestSite) -Subnet 10.10.10.0/24
        $grant = Grant-SCIPAddress -StaticIPAddressPool $pool -GrantToObjectType VirtualMachine | Set-SCIPAddress -Owner 'contoso\ann'
        $grant.Owner | Should -Be 'contoso\ann'
        $null = Revoke-SCIPAddress $grant -ReturnToPool $false
        (Get-SCIPAddress -UnAssigned).Owner | Should -BeNullOrEmpty
    }
}

Describe 'Refusals of VM networks' {
    BeforeAll {
        $script:Folder = New-TestFolder
        $null = Get-SCVMMServer $script:Fqdn -SetAsDefault
        $script:Network, $script:Subnet = New-TestTenant
        $script:Site = New-TestVlanSite
        $script:Vlan = New-SCVMNetwork 'Front' -LogicalNetwork $script:Site.LogicalNetwork
        $null = New-SCVMSubnet 'Front 1' -VMNetwork $script:Vlan -LogicalNetworkDefinition $script:Site -SubnetVLan $script:Site.SubnetVLans[0]
        $script:Plain = New-SCLogicalNetwork 'Plain'
        $null = New-SCVMNetwork 'Only' -LogicalNetwork $script:Plain
        $script:Row = New-SCSubnetVLan -Subnet 10.9.0.0/24
        $script:Before = Get-VmmDump $script:Fqdn
    }
    AfterAll { Remove-TestFolder $script:Folder }

    It '<Id>: {<Script>}' -ForEach @(
        @{ Id = 'VmmInvalidArgument'; Category = 'InvalidArgument'; Script = { New-SCVMNetwork 'x' -LogicalNetwork $script:Plain } }
        @{ Id = 'VmmInvalidArgument'; Category = 'InvalidArgument'; Script = { New-SCVMNetwork 'x' -LogicalNetwork $script:Plain -IsolationType VLANNetwork } }
        @{ Id = 'VmmInvalidArgument'; Category = 'InvalidArgument'; Script = { New-SCVMNetwork 'x' -LogicalNetwork $script:Plain -AutoCreateSubnet } }
        @{ Id = 'VmmIdInUse'; Category = 'ResourceExists'; Script = { New-SCVMNetwork 'x' -LogicalNetwork $script:Network.LogicalNetwork -RoutingDomainId $script:Network.RoutingDomainId } }
        @{ Id = 'MandatoryFieldNotSpecified'; Category = 'InvalidArgument'; Script = { Set-SCVMNetwork $script:Network -Name '' } }
        @{ Id = 'VmmSubnetOverlap'; Category = 'ResourceExists'; Script = { New-SCVMSubnet 'x' -VMNetwork $script:Network -SubnetVLan (New-SCSubnetVLan -Subnet 192.168.0.0/16) } }
        @{ Id = 'VmmNameInUse'; Category = 'ResourceExists'; Script = { New-SCVMSubnet 'tenant 1' -VMNetwork $script:Network -SubnetVLan $script:Row } }
        @{ Id = 'VmmIdInUse'; Category = 'ResourceExists'; Script = { New-SCVMSubnet 'x' -VMNetwork $script:Network -SubnetVLan $script:Row -VMSubnetID 4096 } }
        @{ Id = 'VmmInvalidArgument'; Category = 'InvalidArgument'; Script = { New-SCVMSubnet 'x' -VMNetwork $script:Network -SubnetVLan $script:Row -VMSubnetID 16777215 } }
        @{ Id = 'VmmInvalidArgument'; Category = 'InvalidArgument'; Script = { New-SCVMSubnet 'x' -VMNetwork $script:Network -SubnetVLan $script:Row -MaxNumberOfPorts 0 } }
        @{ Id = 'VmmInvalidArgument'; Category = 'InvalidArgument'; Script = { New-SCVMSubnet 'x' -VMNetwork $script:Network -SubnetVLan (New-SCSubnetVLan -Subnet 10.9.0.0/24 -VLanID 9) } }
        @{ Id = 'VmmIdInUse'; Category = 'ResourceExists'; Script = { New-SCVMSubnet 'x' -VMNetwork $script:Vlan -LogicalNetworkDefinition $script:Site -SubnetVLan $script:Site.SubnetVLans[0] } }
        @{ Id = 'VmmInvalidArgument'; Category = 'InvalidArgument'; Script = { New-SCVMSubnet 'x' -VMNetwork $script:Vlan -LogicalNetworkDefinition $script:Site -SubnetVLan $script:Row } }
        @{ Id = 'MandatoryFieldNotSpecified'; Category = 'InvalidArgument'; Script = { New-SCVMSubnet 'x' -VMNetwork $script:Vlan -SubnetVLan $script:Row } }
        @{ Id = 'VmmInvalidArgument'; Category = 'InvalidArgument'; Script = { New-SCVMSubnet 'x' -VMNetwork (Get-SCVMNetwork 'Only') -SubnetVLan $script:Row } }
        @{ Id = 'VmmInvalidArgument'; Category = 'InvalidArgument'; Script = { New-SCLogicalNetwork 'x' -EnableNetworkVirtualization $true -LogicalNetworkDefinitionIsolation $true } }
        @{ Id = 'VmmInvalidArgument'; Category = 'InvalidArgument'; Script = { New-SCLogicalNetwork 'x' -IsPVLAN $true } }
        @{ Id = 'VmmInvalidArgument'; Category = 'InvalidArgument'; Script = { New-SCLogicalNetwork 'x' -UseGRE $true } }
        @{ Id = 'VmmInvalidArgument'; Category = 'InvalidArgument'; Script = { Set-SCLogicalNetwork $script:Network.LogicalNetwork -EnableNetworkVirtualization $false } }
        @{ Id = 'VmmInvalidPool'; Category = 'InvalidArgument'; Script = { New-SCStaticIPAddressPool -Name 'x' -VMSubnet $script:Subnet -Subnet 10.9.0.0/24 } }
    ) {
        $caught = Get-CaughtError $Script
        Get-ErrorId $caught | Should -Be $Id
        $caught.CategoryInfo.Category | Should -Be $Category
        $caught.TargetObject | Should -Not -BeNullOrEmpty
        Get-VmmDump $script:Fqdn | Should -BeExactly $script:Before
    }
}
