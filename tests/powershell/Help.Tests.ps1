# Get-Help against Get-Command, and every example of every command of Ipam, run against a store that has what the examples name.

BeforeDiscovery {
    $root = Split-Path (Split-Path $PSScriptRoot)
    $script:Pages = foreach ($file in Get-ChildItem (Join-Path $root 'powershell/Ipam/Public') -Filter *.ps1) { @{ Name = $file.BaseName } }
    $script:Examples = foreach ($file in Get-ChildItem (Join-Path $root 'docs/en-US') -Filter *-Ipam*.md) {
        $number = 0
        foreach ($match in [regex]::Matches((Get-Content -Raw $file.FullName), '(?s)```powershell\n(.*?)\n```')) {
            $number++
            @{ Name = $file.BaseName; Number = $number; Code = $match.Groups[1].Value }
        }
    }
}

BeforeAll {
    . $PSScriptRoot/Lab.ps1
    $script:Common = @([System.Management.Automation.PSCmdlet]::CommonParameters) + 'ProgressAction'

    # What has to be done first, because the example adds what the store has, or reads what it has not.
    $script:Before = @{
        'Add-IpamAddressSpace'           = { Get-IpamSubnet IPv4 -AddressSpace Contoso, 'Woodgrove Address Space' | Remove-IpamSubnet -DeleteAssociatedRanges -DeleteAssociatedAddresses -Force
            Remove-IpamAddressSpace Contoso -Force; if ($Number -eq 1) { Remove-IpamAddressSpace 'Woodgrove Address Space' -Force } }
        'Add-IpamAddress'                = { if ($Number -eq 1) { Remove-IpamAddress 10.1.0.20 -Force } }
        'Add-IpamCustomField'            = { Remove-IpamCustomFieldAssociation Building Floor -Force; Remove-IpamCustomField Building -Force; Remove-IpamCustomField Remark -Force }
        'Add-IpamCustomFieldAssociation' = { Remove-IpamCustomFieldAssociation 'VMM Logical Network' 'Network Site' -Force; Remove-IpamCustomFieldAssociation Building Floor -Force }
        'Add-IpamCustomValue'            = { Get-IpamSubnet IPv4 -NetworkType Provider | Remove-IpamSubnet -DeleteAssociatedRanges -Force; Remove-IpamCustomFieldAssociation 'VMM Logical Network' 'Network Site' -Force
            Remove-IpamCustomValue 'VMM Logical Network' 'Woodgrove Logical Network' -Force; Remove-IpamCustomValue 'Network Site' 'Woodgrove 1' -Force }
        'Add-IpamRange'                  = { Get-IpamRange -AddressFamily IPv4 | Remove-IpamRange -Force }
        'Set-IpamCustomFieldAssociation' = { if ($Number -eq 1) { Get-IpamSubnet IPv4 -NetworkType Provider | Set-IpamSubnet -NetworkSite ''; Set-IpamCustomFieldAssociation VmmLogicalNetwork NetworkSite -RemoveAssociationValue 'Woodgrove Logical Network:Woodgrove 1' } }
        'Add-IpamSubnet'                 = { Get-IpamSubnet IPv4 | Remove-IpamSubnet -DeleteAssociatedRanges -Force }
        'Move-IpamVmmLink'               = { $null = Sync-IpamVmm scvmm1.contoso.com }
        'Remove-IpamVmmLink'             = { $null = Sync-IpamVmm scvmm1.contoso.com; $global:ConfirmPreference = 'None' }
        'Sync-IpamVmm'                   = { if ($Number -eq 4) { $null = Sync-IpamVmm scvmm1.contoso.com; $global:ConfirmPreference = 'None' } }
        'Remove-IpamAddressSpace'        = { Get-IpamSubnet IPv4 -AddressSpace Contoso | Remove-IpamSubnet -Force }
        'Remove-IpamCustomField'         = { Remove-IpamCustomFieldAssociation Building Floor -Force }
        'Remove-IpamCustomValue'         = { Get-IpamSubnet IPv4 -NetworkType Provider | Remove-IpamSubnet -DeleteAssociatedRanges -Force; Remove-IpamCustomFieldAssociation 'VMM Logical Network' 'Network Site' -Force }
    }
}

Describe 'Help of <Name>' -ForEach $script:Pages {
    It 'says what Get-Command says, and a sentence on everything' {
        $command = Get-Command $Name -Module Ipam
        $help = Get-Help $Name -Full
        $help.Synopsis | Should -Match '^\w.*\.$'
        "$($help.description | ForEach-Object { $_.Text })" | Should -Match '\w'
        @($help.examples.example).Count | Should -BeGreaterOrEqual 2
        foreach ($example in $help.examples.example) { "$($example.remarks | ForEach-Object { $_.Text })" | Should -Match '\w' }
        "$($help.alertSet.alert | ForEach-Object { $_.Text })" | Should -Match 'Errors: \w+'
        @($help.relatedLinks.navigationLink).Count | Should -BeGreaterOrEqual 1
        foreach ($link in $help.relatedLinks.navigationLink) { Get-Command $link.linkText -ErrorAction SilentlyContinue | Should -Not -BeNullOrEmpty }
        $help.returnValues | Should -Not -BeNullOrEmpty
        $help.inputTypes | Should -Not -BeNullOrEmpty
        $own = @($command.Parameters.Keys | Where-Object { $script:Common -notcontains $_ } | Sort-Object)
        @($help.parameters.parameter | ForEach-Object { $_.name } | Sort-Object) | Should -Be $own
        foreach ($shown in $help.parameters.parameter) {
            $parameter = $command.Parameters[$shown.name]
            "$($shown.description | ForEach-Object { $_.Text })" | Should -Match '\w.*\.\s*$' -Because "-$($shown.name) needs a sentence"
            $type = $parameter.ParameterType
            $inner = [Nullable]::GetUnderlyingType($type)
            if ($inner) { $type = $inner }
            $shown.type.name | Should -Be $type.Name -Because "that is -$($shown.name)"
            $places = @($parameter.ParameterSets.Values)
            $shown.required | Should -Be "$(@($places | Where-Object { -not $_.IsMandatory }).Count -eq 0)".ToLower() -Because "that is -$($shown.name)"
            $aliases = if ($parameter.Aliases.Count) { @($parameter.Aliases | Sort-Object) -join ', ' } else { 'none' }
            (@($shown.aliases -split ', ' | Sort-Object) -join ', ') | Should -Be $aliases -Because "those are of -$($shown.name)"
            $kinds = @(if ($places | Where-Object { $_.ValueFromPipeline }) { 'ByValue' }; if ($places | Where-Object { $_.ValueFromPipelineByPropertyName }) { 'ByPropertyName' })
            $shown.pipelineInput | Should -Be $(if ($kinds) { "True ($($kinds -join ', '))" } else { 'False' }) -Because "that is -$($shown.name)"
        }
        @($help.syntax.syntaxItem).Count | Should -Be $command.ParameterSets.Count
        foreach ($set in $command.ParameterSets) {
            $names = @($set.Parameters | Where-Object { $script:Common -notcontains $_.Name } | ForEach-Object { "$($_.Name) $($_.IsMandatory)" } | Sort-Object) -join ','
            $shown = @($help.syntax.syntaxItem | ForEach-Object { @($_.parameter | Where-Object { $_ } | ForEach-Object { "$($_.name) $($_.required)" } | Sort-Object) -join ',' })
            $shown | Should -Contain $names -Because "that is set $($set.Name)"
        }
    }
}

Describe 'Help of the modules' {
    It 'is found under each name of a command, in the language of the session and in any other' {
        $out = Invoke-TestProcess "[cultureinfo]::CurrentUICulture = 'de-DE'; Import-Module '$($script:Root)/powershell/IpamServer', '$($script:Root)/powershell/VirtualMachineManager'
            foreach (`$name in 'Get-IpamRange', 'Ipam\Get-IpamRange', 'IpamServer\Get-IpamRange', 'Get-SCLogicalNetwork') { (Get-Help `$name).Synopsis }"
        ($out -split '\r?\n' | Where-Object { $_ }) | Should -Be 'Gets ranges.', 'Gets ranges.', 'Gets ranges.', 'Gets logical networks.'
    }
}

Describe 'Examples' {
    BeforeAll {
        $env:IPAM_VMM_PATH = Join-Path ([System.IO.Path]::GetTempPath()) ('ipam-vmm-' + [guid]::NewGuid().ToString('n'))
        $null = New-Item -ItemType Directory $env:IPAM_VMM_PATH
        Import-Module (Join-Path $script:Root 'powershell/VirtualMachineManager')
        New-Lab
        $null = Open-Lab
        $null = Get-SCVMMServer scvmm2.contoso.com
        $vmm = Get-SCVMMServer scvmm1.contoso.com
        $network = New-SCLogicalNetwork -VMMServer $vmm -Name Contoso
        $null = New-SCLogicalNetworkDefinition -VMMServer $vmm -Name 'Contoso 1' -LogicalNetwork $network -VMHostGroup (Get-SCVMHostGroup -VMMServer $vmm -Name 'All Hosts') `
            -SubnetVLan (New-SCSubnetVLan -Subnet 10.10.10.0/24)
        $inventory = Get-IpamVmmInventory $vmm
        $script:Files = Join-Path $script:LabFolder 'files'
        $null = New-Item -ItemType Directory $script:Files
        $null = Export-IpamVmmInventory -InputObject $inventory -Path (Join-Path $script:Files 'scvmm1.json')
        Set-Content (Join-Path $script:Files 'addresses.csv') "IpAddress,DeviceName`n10.1.0.40,printer`n10.1.0.41,"
        Set-Content (Join-Path $script:Files 'networks.csv') "Name,NetworkSite,NetworkId`nEast,East 1,10.30.0.0/24"
        Set-Content (Join-Path $script:Files 'spaces.csv') "Name`nBranch A`nBranch B"
        $script:Start = Get-Location
        function Get-Credential { [pscredential]::new('user', (ConvertTo-SecureString 'secret' -AsPlainText -Force)) }
    }
    AfterAll {
        Set-Location $script:Start
        Remove-Lab
        Remove-Module VirtualMachineManager
        Remove-Item $env:IPAM_VMM_PATH -Recurse -Force
        $env:IPAM_VMM_PATH = $null
    }

    It '<Name>, example <Number>, works: <Code>' -ForEach $script:Examples {
        $path = Open-Lab
        $folder = Join-Path $script:LabFolder ([guid]::NewGuid().ToString('n'))
        Copy-Item $script:Files $folder -Recurse
        Set-Location $folder
        foreach ($plan in 'plan.json', 'reviewed.json') { $null = Compare-IpamVmm scvmm1.contoso.com | Export-IpamVmmPlan "./$plan" }
        if ($script:Before.ContainsKey($Name)) { & $script:Before[$Name] }
        # Paths of the examples that are nobody's here, and saved names.
        $text = $Code -replace '~/', "$folder/" -replace '/srv/ipam/lab\.db', $path -replace '\balice\b', [Environment]::UserName
        # What repeats itself is stopped after its first output.
        if ($text -match '-Continuous') { $text += ' | Select-Object -First 1' }
        foreach ($saved in 'Lab', 'Production') { $null = Connect-Ipam $path -Name $saved }
        $failures = @()
        $WarningPreference = 'SilentlyContinue'
        $null = & ([scriptblock]::Create($text)) 2>&1 6>$null | ForEach-Object { if ($_ -is [System.Management.Automation.ErrorRecord]) { $failures += $_ } }
        $failures | Should -BeNullOrEmpty
        foreach ($saved in 'Lab', 'Production') { Disconnect-Ipam -Forget $saved -ErrorAction SilentlyContinue }
        Set-Location $script:Start
        $global:ConfirmPreference = 'High'
        Close-Lab $path
    }
}
