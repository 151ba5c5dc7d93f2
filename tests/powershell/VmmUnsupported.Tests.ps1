# The closed list of what the emulator refuses (decision 19): every parameter of it, in every command that has it, and nothing else.

BeforeDiscovery {
    Import-Module (Join-Path (Join-Path (Split-Path (Split-Path $PSScriptRoot)) 'powershell') 'VirtualMachineManager')
    $list = & (Get-Module VirtualMachineManager) { $script:Unsupported.Keys }
    $onBehalf = 'OnBehalfOfUser', 'OnBehalfOfUserRole'
    $cases = foreach ($command in Get-Command -Module VirtualMachineManager) {
        foreach ($parameter in $command.Parameters.Keys) {
            $refused = $parameter -in $list -or ($parameter -in $onBehalf -and -not $command.Parameters.ContainsKey('JobVariable'))
            if ($refused) { @{ Command = $command.Name; Parameter = $parameter; Type = $command.Parameters[$parameter].ParameterType } }
        }
    }
    $unused = @($list | Where-Object { $_ -notin $cases.Parameter })
}

BeforeAll {
    . (Join-Path $PSScriptRoot 'VmmCommon.ps1')
    $script:Folder = New-TestFolder
    $null = Get-SCVMMServer $script:Fqdn -SetAsDefault
    $site = New-TestSite
    $pool = New-SCStaticIPAddressPool -Name 'P' -LogicalNetworkDefinition $site -Subnet '10.10.10.0/24'
    $grant = Grant-SCIPAddress -StaticIPAddressPool $pool -GrantToObjectType VirtualMachine
    $plain = New-SCLogicalNetwork 'Virtual' -EnableNetworkVirtualization $true
    $tenant = New-SCVMNetwork 'Tenant' -LogicalNetwork $plain
    $subnet = New-SCVMSubnet 'Tenant 1' -VMNetwork $tenant -SubnetVLan (New-SCSubnetVLan -Subnet 10.0.0.0/24)
    $service = Add-SCNetworkService -Name 'IPAM' -ConnectionString (New-TestStore) -RunAsAccount (Get-SCRunAsAccount) -VMHostGroup (Get-SCVMHostGroup) -ConfigurationProvider (Get-SCConfigurationProvider)
    $row = New-SCSubnetVLan -Subnet 10.0.9.0/24
    # What each command needs besides.
    $script:Needed = @{
        'Add-SCNetworkService'      = @{ Name = 'x'; ConnectionString = 'x'; RunAsAccount = (Get-SCRunAsAccount); VMHostGroup = (Get-SCVMHostGroup); ConfigurationProvider = (Get-SCConfigurationProvider) }
        'Get-SCVMMServer'           = @{ ComputerName = 'one.contoso.com' }
        'Grant-SCIPAddress'         = @{ IPAddress = '10.10.10.9' }
        'New-SCLogicalNetwork'      = @{ Name = 'x' }
        'New-SCVMNetwork'           = @{ Name = 'x'; LogicalNetwork = $plain }
        'New-SCVMSubnet'            = @{ Name = 'x'; VMNetwork = $tenant; SubnetVLan = $row }
        'Set-SCIPAddress'           = @{ AllocatedIPAddress = $grant; Description = 'x' }
        'Set-SCLogicalNetwork'      = @{ LogicalNetwork = $plain; Description = 'x' }
        'Set-SCNetworkService'      = @{ NetworkService = $service; Description = 'x' }
        'Set-SCVMNetwork'           = @{ VMNetwork = $tenant; Description = 'x' }
        'Set-SCVMSubnet'            = @{ VMSubnet = $subnet; Description = 'x' }
    }
    $script:Before = Get-VmmDump $script:Fqdn
}

AfterAll {
    Disconnect-Ipam
    Remove-TestFolder $script:Folder
}

Describe 'What the emulator does not have' {
    It '<Command> -<Parameter> is refused, and nothing changes' -ForEach $cases {
        $arguments = @{}
        if ($script:Needed.ContainsKey($Command)) { $arguments += $script:Needed[$Command] }
        # It is in two sets, which only the switch of one tells apart.
        if ($Parameter -eq 'NetworkManager') { $arguments.AutoCreateSubnet = $true }
        $arguments[$Parameter] = if ($Type -eq [switch] -or $Type -eq [bool]) { $true } elseif ($Type -eq [uint64]) { 1 } elseif ($Type.Name -like 'LogicalNetwork*') { , (Get-SCLogicalNetwork -Name 'Contoso') } else { 'x' }
        $caught = Get-CaughtError { & $Command @arguments }
        Get-ErrorId $caught | Should -Be 'NotSupportedByEmulator'
        $caught.CategoryInfo.Category | Should -Be 'NotImplemented'
        $caught.TargetObject | Should -Not -BeNullOrEmpty
        $caught.Exception.Message | Should -Match "-$Parameter names something|public IP addresses"
        Get-VmmDump $script:Fqdn | Should -BeExactly $script:Before
    }

    It 'lists no parameter that no command has' -ForEach @{ Unused = $unused } {
        $Unused | Should -BeNullOrEmpty
    }

    It 'refuses public addresses though no network controller is named' {
        Get-ErrorId (Get-CaughtError { Grant-SCIPAddress -IPAddress '10.10.10.9' -Owner 'contoso\ann' }) | Should -Be 'NotSupportedByEmulator'
    }
}
