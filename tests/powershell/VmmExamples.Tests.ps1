# The examples of the help of the SC commands work: each runs in a VMM server that has what it needs, and writes no error.

BeforeDiscovery {
    $pages = Join-Path (Join-Path (Split-Path (Split-Path $PSScriptRoot)) 'docs') 'en-US'
    $examples = foreach ($page in Get-ChildItem -Path $pages -Filter '*-SC*.md') {
        $number = 0
        foreach ($match in [regex]::Matches([System.IO.File]::ReadAllText($page.FullName), '(?s)```powershell\r?\n(.*?)```')) {
            @{ Command = $page.BaseName; Number = ++$number; Text = $match.Groups[1].Value.Trim() }
        }
    }
}

BeforeAll {
    . (Join-Path $PSScriptRoot 'VmmCommon.ps1')
    # What a page makes must not be there yet: how far the world is built before its examples run.
    $script:Until = @{
        'New-SCLogicalNetwork'           = 'server'
        'New-SCVMHostGroup'              = 'server'
        'New-SCLogicalNetworkDefinition' = 'networks'
        'New-SCStaticIPAddressPool'      = 'sites'
        'New-SCVMNetwork'                = 'sites'
        'Add-SCNetworkService'           = 'sites'
    }
}

Describe 'Examples of the SC commands' {
    BeforeEach {
        $script:Folder = New-TestFolder
        Push-Location $script:Folder
        # The connection strings of the examples are files of the folder.
        foreach ($store in 'ipam1', 'ipam.db') { $null = Connect-Ipam (Join-Path $script:Folder $store) -WarningAction SilentlyContinue }
    }
    AfterEach {
        Pop-Location
        Disconnect-Ipam
        Remove-TestFolder $script:Folder
    }

    It '<Command>, example <Number>: <Text>' -ForEach $examples {
        $until = if ($script:Until.ContainsKey($Command)) { $script:Until[$Command] } else { 'all' }
        $second = Get-SCVMMServer 'scvmm2.contoso.com'
        $null = Get-SCVMMServer $script:Fqdn -SetAsDefault
        $all = Get-SCVMHostGroup -Name 'All Hosts'
        $account = Get-SCRunAsAccount -Name 'IPAM'
        $provider = Get-SCConfigurationProvider
        $vm = New-Object PSObject -Property @{ ID = [guid]::NewGuid() }
        $adapter = New-Object PSObject -Property @{ ID = [guid]::NewGuid() }
        if ($Command -eq 'New-SCVMHostGroup' -and $Number -eq 2) { $null = New-SCVMHostGroup 'Rack 1' }
        if ($until -ne 'server') {
            $contoso = New-SCLogicalNetwork 'Contoso Logical Network'
            $lab = New-SCLogicalNetwork 'Lab'
            $virtualized = New-SCLogicalNetwork 'Virtualized' -EnableNetworkVirtualization $true
            $isolated = New-SCLogicalNetwork 'Isolated' -LogicalNetworkDefinitionIsolation $true
            $row = New-SCSubnetVLan -Subnet 10.10.10.0/24
        }
        if ($until -in 'sites', 'all') {
            $berlin = New-SCVMHostGroup 'Berlin'
            $null = New-SCVMHostGroup 'Rack 1'
            $null = New-SCVMHostGroup 'Edge'
            $site = New-SCLogicalNetworkDefinition -Name 'Contoso 1' -LogicalNetwork $contoso -SubnetVLan $row -VMHostGroup $all
            $null = New-SCLogicalNetworkDefinition -Name 'Isolated 1' -LogicalNetwork $isolated -SubnetVLan (New-SCSubnetVLan -Subnet 10.20.0.0/24 -VLanID 20), (New-SCSubnetVLan -Subnet 10.21.0.0/24 -VLanID 21) -VMHostGroup $all
        }
        if ($until -eq 'all') {
            $tenant = New-SCVMNetwork 'Tenant A' -LogicalNetwork $virtualized
            $vlans = New-SCVMNetwork 'Front' -LogicalNetwork $isolated
            $service = Add-SCNetworkService -Name 'IPAM' -ConnectionString (Join-Path $script:Folder 'ipam.db') -RunAsAccount $account -VMHostGroup $all -ConfigurationProvider $provider
            if ($Command -eq 'New-SCVMSubnet') { $site = Get-SCLogicalNetworkDefinition -Name 'Isolated 1' }
            else { $web = New-SCVMSubnet 'Web' -VMNetwork $tenant -SubnetVLan (New-SCSubnetVLan -Subnet 192.168.1.0/24) }
            if ($Command -notlike '*LogicalNetworkDefinition' -and $Command -ne 'Remove-SCVMSubnet') {
                $pool = New-SCStaticIPAddressPool -Name 'Contoso 1 Pool' -LogicalNetworkDefinition (Get-SCLogicalNetworkDefinition -Name 'Contoso 1') -Subnet 10.10.10.0/24
                if ($Command -ne 'Remove-SCStaticIPAddressPool' -or $Number -eq 2) { $address = Grant-SCIPAddress -StaticIPAddressPool $pool -GrantToObjectType VirtualMachine -IPAddress 10.10.10.4 }
            }
        }
        $failed = $null
        $null = & ([scriptblock]::Create($Text)) -ErrorAction SilentlyContinue 2>&1 | ForEach-Object { if ($_ -is [System.Management.Automation.ErrorRecord]) { $failed = $_ } }
        "$failed" | Should -BeNullOrEmpty
    }
}
