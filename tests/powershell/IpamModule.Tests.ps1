# The module itself: loading, connections, jobs, several stores, completion.

BeforeAll {
    . $PSScriptRoot/Common.ps1

    function Get-Completion {
        # Returns the texts that the tab key gives at the end of a line.
        param([string] $Line)

        return @((TabExpansion2 $Line $Line.Length).CompletionMatches | ForEach-Object { $_.CompletionText })
    }
}

Describe 'Loading' {
    It 'imports twice, with -Force, and in a second runspace' {
        Import-Module $script:ModulePath -Force
        Import-Module $script:ModulePath -Force
        @(Get-Module Ipam).Count | Should -Be 1
        $shell = [powershell]::Create()
        try {
            $count = $shell.AddScript("Import-Module '$($script:ModulePath)'; Import-Module '$($script:ModulePath)' -Force; @(Get-Command -Module Ipam).Count").Invoke()
            $shell.HadErrors | Should -BeFalse
            $count[0] | Should -Be @(Get-Command -Module Ipam).Count
        }
        finally {
            $shell.Dispose()
        }
    }

    It 'ends with one error that names the path when the library is missing' {
        $out = Invoke-TestProcess "try { Import-Module '$($script:ModulePath)' } catch { `$_.Exception.Message; 'caught ' + `$_.FullyQualifiedErrorId + ' ' + `$_.CategoryInfo.Category }" @{ IPAM_LIBRARY_PATH = '/nonexistent/libipam.so' }
        $out | Should -Match '/nonexistent/libipam\.so'
        $out | Should -Match 'caught LibraryNotFound.* NotInstalled'
    }

    It 'ends with one error when the library is something else' {
        $file = Join-Path ([System.IO.Path]::GetTempPath()) ([guid]::NewGuid().ToString('n') + '.so')
        Set-Content $file 'not a library'
        $out = Invoke-TestProcess "try { Import-Module '$($script:ModulePath)' } catch { `$_.Exception.Message; 'caught ' + `$_.FullyQualifiedErrorId + ' ' + `$_.CategoryInfo.Category }" @{ IPAM_LIBRARY_PATH = $file }
        $out | Should -Match ([regex]::Escape($file))
        $out | Should -Match 'caught LibraryNotFound.* NotInstalled'
        Remove-Item $file
    }

    It 'closes its stores when it is removed' {
        $path = Join-Path ([System.IO.Path]::GetTempPath()) ([guid]::NewGuid().ToString('n') + '.db')
        $out = Invoke-TestProcess "Import-Module '$($script:ModulePath)'; `$c = Connect-Ipam '$path' -WarningAction SilentlyContinue; Remove-Module Ipam; `"open: `$(`$c.IsOpen)`""
        $out | Should -Match 'open: False'
        Remove-Item "$path*"
    }

    It 'lets objects be made and assigned to' {
        $subnet = New-Object Ipam.IpamSubnet
        $subnet.NetworkId = '10.0.0.0/8'
        $subnet.NetworkType = 'Provider'
        "$subnet" | Should -Be '10.0.0.0/8'
        $subnet.VlanId.Count | Should -Be 0
        $subnet.CustomFields['x'] | Should -BeNullOrEmpty
        $range = New-Object Ipam.IpamRange
        $range.StartAddress = '10.0.0.1'
        $range.StartIPAddress | Should -Be ([ipaddress] '10.0.0.1')
        $range.EndIPAddress = '10.0.0.9'
        $range.EndAddress | Should -Be '10.0.0.9'
    }
}

Describe 'Connections' {
    It 'takes the store of -CimSession, of the object, of the session, of the environment, in this order' {
        $one = New-TestStore
        Add-IpamSubnet one 10.1.0.0/16
        $object = Get-IpamSubnet IPv4
        $two = New-TestStore
        Add-IpamSubnet two 10.2.0.0/16
        (Get-IpamSubnet IPv4).Name | Should -Be 'two'
        ($object | Set-IpamSubnet -Owner x -PassThru).Name | Should -Be 'one'
        (Get-IpamSubnet IPv4 -CimSession $one).Name | Should -Be 'one'
        (Get-IpamSubnet IPv4 -Session $object.GetConnection()).Name | Should -Be 'one'
        @(Get-IpamSubnet IPv4 -CimSession $one, $two -ThrottleLimit 1 | ForEach-Object { $_.Name } | Sort-Object) | Should -Be @('one', 'two')
        @(Get-IpamSubnet IPv4 -CimSession $one, $two | ForEach-Object { $_.Name } | Sort-Object) | Should -Be @('one', 'two')
        Disconnect-Ipam
        $env:IPAM_STORE = $one
        try {
            (Get-IpamSubnet IPv4).Name | Should -Be 'one'
        }
        finally {
            $env:IPAM_STORE = $null
        }
        Remove-TestStore $one
        Remove-TestStore $two
    }

    It 'reports the failure of one of several stores and goes on with the others' {
        $one = New-TestStore
        Add-IpamSubnet one 10.1.0.0/16
        $two = New-TestStore
        $problems = $null
        $found = Get-IpamSubnet -NetworkId 10.1.0.0/16 -CimSession $one, $two -ErrorAction SilentlyContinue -ErrorVariable problems
        $found.Name | Should -Be 'one'
        @($problems).Count | Should -Be 1
        Remove-TestStore $one
        Remove-TestStore $two
    }

    It 'leaves one error behind, about the store that cannot be opened' {
        $Error.Clear()
        { Get-IpamAddressSpace -CimSession @(Get-IpamConnection | Where-Object { $_.IsOpen })[0], 'nosuchname' } | Should -Throw
        $Error.Count | Should -Be 1
        $Error[0].TargetObject | Should -Be 'nosuchname'
    }

    It 'ends the command when no store is named' {
        $out = Invoke-TestProcess "Import-Module '$($script:ModulePath)'; try { Get-IpamSubnet IPv4 } catch { `"`$(`$_.FullyQualifiedErrorId) `$(`$_.CategoryInfo.Category)`" }" @{
            XDG_CONFIG_HOME = Join-Path ([System.IO.Path]::GetTempPath()) ([guid]::NewGuid().ToString('n')); IPAM_STORE = $null
        }
        $out.Trim() | Should -Be 'NotConnected,Get-IpamSubnet ConnectionError'
    }

    It 'saves names, opens them, completes them, and opens Default by itself' {
        $folder = Join-Path ([System.IO.Path]::GetTempPath()) ([guid]::NewGuid().ToString('n'))
        $null = New-Item -ItemType Directory $folder
        $script = @"
Import-Module '$($script:ModulePath)'
`$null = Connect-Ipam '$folder/lab.db' -Name Lab -WarningAction SilentlyContinue
Add-IpamSubnet lab 10.1.0.0/16
`$null = Connect-Ipam '$folder/home.db' -Name Default -WarningAction SilentlyContinue
Add-IpamSubnet home 10.2.0.0/16
Disconnect-Ipam
'names: ' + (@(Get-IpamConnection | ForEach-Object { `$_.Name }) -join ',')
'default: ' + (Get-IpamSubnet IPv4).Name
'lab: ' + (Get-IpamSubnet IPv4 -CimSession lab).Name
'computer: ' + (Get-IpamSubnet IPv4 -CimSession ([pscustomobject] @{ ComputerName = 'LAB' })).Name
'tab: ' + ((TabExpansion2 'Get-IpamSubnet -CimSession L' 28).CompletionMatches[0].CompletionText)
'connected: ' + (Connect-Ipam -Name Lab).Name
Disconnect-Ipam -Forget Lab
'left: ' + (@(Get-IpamConnection | ForEach-Object { `$_.Name } | Where-Object { `$_ -ne 'Lab' }) -join ',')
try { Get-IpamSubnet IPv4 -CimSession nosuchname } catch { 'unknown: ' + `$_.FullyQualifiedErrorId }
Get-IpamConnection -Name nope -ErrorAction SilentlyContinue; 'missing: ' + `$Error[0].FullyQualifiedErrorId
"@
        $out = (Invoke-TestProcess $script @{ XDG_CONFIG_HOME = "$folder/config"; IPAM_STORE = $null }) -split "`r?`n"
        $out | Should -Contain 'names: Default,Lab'
        $out | Should -Contain 'default: home'
        $out | Should -Contain 'lab: lab'
        $out | Should -Contain 'computer: lab'
        $out | Should -Contain 'tab: Lab'
        $out | Should -Contain 'connected: Lab'
        $out | Should -Contain 'left: Default'
        $out | Should -Contain 'unknown: StoreNotFound,Get-IpamSubnet'
        $out | Should -Contain 'missing: ObjectNotFound,Get-IpamConnection'
        Remove-Item $folder -Recurse -Force
    }

    It 'warns when it makes a store, refuses with -MustExist' {
        $path = Join-Path ([System.IO.Path]::GetTempPath()) ([guid]::NewGuid().ToString('n') + '.db')
        Get-ErrorId (Get-CaughtError { Connect-Ipam $path -MustExist }) | Should -Be 'StoreNotFound'
        Test-Path $path | Should -BeFalse
        $connection = Connect-Ipam $path -WarningVariable warnings -WarningAction SilentlyContinue
        @($warnings).Count | Should -Be 1
        $connection.Created | Should -BeTrue
        $null = Connect-Ipam $path -MustExist -WarningVariable warnings
        @($warnings).Count | Should -Be 0
        Remove-TestStore $path
    }

    It 'takes a path relative to the location of the session' {
        $folder = Join-Path ([System.IO.Path]::GetTempPath()) ([guid]::NewGuid().ToString('n'))
        $null = New-Item -ItemType Directory $folder
        Push-Location $folder
        try {
            $null = Connect-Ipam here.db -WarningAction SilentlyContinue
            Test-Path (Join-Path $folder 'here.db') | Should -BeTrue
        }
        finally {
            Pop-Location
            Disconnect-Ipam
            Remove-Item $folder -Recurse -Force
        }
    }

    It 'refuses <Case>: <Id>' -ForEach @(
        @{ Case = 'a folder'; Id = 'StoreUnreadable'; Category = 'ConnectionError'; Make = { param($p) $null = New-Item -ItemType Directory $p } }
        @{ Case = 'a file that is no database'; Id = 'NotAStore'; Category = 'MetadataError'; Make = { param($p) Set-Content $p ('x' * 5000) } }
        @{ Case = 'a missing folder'; Id = 'StoreUnreadable'; Category = 'ConnectionError'; Make = { param($p) } ; Below = 'x/y.db' }
        @{ Case = 'a path that cannot be written'; Id = 'StoreUnreadable'; Category = 'ConnectionError'; Make = { param($p) }; Path = '/proc/ipam.db' }
        @{ Case = 'an address of another kind'; Id = 'ConnectionTypeUnknown'; Category = 'ConnectionError'; Make = { param($p) }; Path = 'ftp://host/db' }
        @{ Case = 'a store of a newer schema'; Id = 'DatabaseIsAtHigherVersion'; Category = 'MetadataError'; Make = {
                param($p)
                $null = Connect-Ipam $p -WarningAction SilentlyContinue
                Disconnect-Ipam
                # user_version is the big-endian number at byte 60 of a database file; the write-ahead log was folded in on closing.
                $bytes = [System.IO.File]::ReadAllBytes($p)
                $bytes[62] = 3
                [System.IO.File]::WriteAllBytes($p, $bytes)
                Remove-Item "$p-*" -ErrorAction SilentlyContinue
            }
        }
    ) {
        $base = Join-Path ([System.IO.Path]::GetTempPath()) ([guid]::NewGuid().ToString('n'))
        & $Make $base
        $target = $base
        if ($_.ContainsKey('Path')) { $target = $_.Path }
        if ($_.ContainsKey('Below')) { $target = Join-Path $base $_.Below }
        $caught = Get-CaughtError { Connect-Ipam $target }
        Get-ErrorId $caught | Should -Be $Id
        $caught.CategoryInfo.Category | Should -Be $Category
        $caught.TargetObject | Should -Be $target
        Remove-Item $base -Recurse -Force -ErrorAction SilentlyContinue
    }
}

Describe 'Jobs' {
    BeforeEach { $path = New-TestStore }
    AfterEach {
        Get-Job | Where-Object { $_.PSJobTypeName -eq 'IpamJob' } | Remove-Job -Force
        Remove-TestStore $path
    }

    It 'runs in this process, on the store of the session, and is a real job' {
        Add-IpamSubnet a 10.1.0.0/16
        $job = Get-IpamSubnet IPv4 -AsJob
        $job | Should -BeOfType ([System.Management.Automation.Job])
        $null = Wait-Job $job -Timeout 60
        $job.State | Should -Be 'Completed'
        $found = Receive-Job $job
        $found | Should -BeOfType ([Ipam.IpamSubnet])
        $found.GetConnection().IsOpen | Should -BeTrue
        (Get-Job -Id $job.Id).Name | Should -Be $job.Name
    }

    It 'takes piped objects and arguments along' {
        $job = 1..3 | ForEach-Object { [pscustomobject] @{ IpAddress = "10.1.0.$_" } } | Add-IpamAddress -Owner me -PassThru -AsJob
        $added = $job | Wait-Job -Timeout 60 | Receive-Job
        @($added).Count | Should -Be 3
        $added[0].Owner | Should -Be 'me'
        $job = Get-IpamAddress -AddressFamily IPv4 | Remove-IpamAddress -Force -AsJob
        $null = Wait-Job $job -Timeout 60
        $job.State | Should -Be 'Completed'
        Get-IpamAddress -AddressFamily IPv4 | Should -BeNullOrEmpty
    }

    It 'says that a job cannot ask, and changes nothing' {
        Add-IpamAddress 10.1.0.1
        $job = Remove-IpamAddress 10.1.0.1 -AsJob | Wait-Job -Timeout 60
        $problems = $null
        Receive-Job $job -ErrorAction SilentlyContinue -ErrorVariable problems
        $problems[0].FullyQualifiedErrorId | Should -Be 'ConfirmationUnavailable,Remove-IpamAddress'
        $problems[0].CategoryInfo.Category | Should -Be 'InvalidOperation'
        $problems[0].TargetObject | Should -Be '10.1.0.1'
        (Get-IpamAddress 10.1.0.1).Address | Should -Be '10.1.0.1'
    }

    It 'reports errors of the command, and fails when nothing works' {
        $job = Get-IpamSubnet -NetworkId 10.9.0.0/16 -AsJob
        $null = Wait-Job $job -Timeout 60
        $problems = $null
        Receive-Job $job -ErrorAction SilentlyContinue -ErrorVariable problems
        $problems[0].FullyQualifiedErrorId | Should -Be 'ObjectNotFound,Get-IpamSubnet'
        $job = Get-IpamSubnet IPv4 -CimSession nosuchname -AsJob
        $null = Wait-Job $job -Timeout 60
        $job.State | Should -Be 'Failed'
    }
}

Describe 'Completion' {
    BeforeAll {
        $path = New-TestStore
        Add-IpamCustomValue 'VMM Logical Network' "Wood's Network"
        Add-IpamAddressSpace -Name 'Woodgrove Address Space'
        Add-IpamSubnet a 10.1.0.0/16
        Add-IpamRange 10.1.0.0/16 10.1.0.5 10.1.0.9
        Add-IpamAddress 10.1.0.7 -DeviceName web1
        Add-IpamBlock 10.0.0.0/8
        Add-IpamAccessScope '\Global\Labs'
        Add-IpamCustomField Room
        Add-IpamCustomField Floor -MultiValue
        Add-IpamCustomValue Floor 'one;half'
    }
    AfterAll { Remove-TestStore $path }

    It 'offers live values, quoted where they need it' {
        Get-Completion 'Get-IpamAddressSpace -Name W' | Should -Be "'Woodgrove Address Space'"
        Get-Completion 'Add-IpamSubnet -AddressSpace De' | Should -Be 'Default'
        Get-Completion 'Get-IpamSubnet -NetworkId 10' | Should -Be '10.1.0.0/16'
        Get-Completion 'Add-IpamSubnet -VmmLogicalNetwork ' | Should -Be "'Wood''s Network'"
        Get-Completion "Add-IpamCustomValue -Name 'VMM Log" | Should -Not -BeNullOrEmpty
        Get-Completion 'Remove-IpamCustomValue -Name RIR -Value AR' | Should -Be 'ARIN'
        Get-Completion 'Remove-IpamCustomValue RIR AR' | Should -Be 'ARIN'
        Get-Completion 'Add-IpamAddress -ManagedByService VM' | Should -Be 'VMM'
        Get-Completion 'Get-IpamSubnet -NetworkType P' | Should -Be 'Provider'
    }

    It 'offers <Text> for <Line>' -ForEach @(
        @{ Line = 'Get-IpamRange -StartIPAddress '; Text = '10.1.0.5' }
        @{ Line = 'Get-IpamRange -StartIPAddress 10.1.0.5 -EndIPAddress '; Text = '10.1.0.9' }
        @{ Line = 'Remove-IpamAddress 10.1'; Text = '10.1.0.7' }
        @{ Line = 'Set-IpamSubnet 10.1.0.0/16 -AddCustomConfiguration Ro'; Text = "'Room='" }
        @{ Line = 'Set-IpamSubnet 10.1.0.0/16 -AddCustomConfiguration Floor='; Text = "'Floor=one\;half'" }
        @{ Line = "Set-IpamSubnet 10.1.0.0/16 -AddCustomConfiguration 'Room=4;Fl"; Text = "'Room=4;Floor='" }
        @{ Line = 'Set-IpamSubnet 10.1.0.0/16 -RemoveCustomConfiguration Fl'; Text = 'Floor' }
        @{ Line = 'Add-IpamCustomFieldAssociation RIR ServiceInstance ARIN:'; Text = 'ARIN:Localhost' }
        @{ Line = 'Set-IpamCustomFieldAssociation RIR ServiceInstance -AddAssociationValue ARI'; Text = 'ARIN:' }
        @{ Line = 'Set-IpamAddressSpace -NewName x -Name wood'; Text = "'Woodgrove Address Space'" }
        @{ Line = 'Rename-IpamCustomField Ro'; Text = 'Room' }
        @{ Line = 'Get-IpamBlock -NetworkId 10'; Text = '10.0.0.0/8' }
        @{ Line = 'Set-IpamAccessScope -AccessScopePath \Global\'; Text = "'\Global\Labs'" }
    ) {
        Get-Completion $Line | Should -Be $Text
    }

    It 'says what each value is' {
        $tip = { param($line) (TabExpansion2 $line $line.Length).CompletionMatches[0].ToolTip }
        & $tip 'Get-IpamSubnet -NetworkId 10' | Should -Be 'Subnet a in Default'
        & $tip 'Remove-IpamAddress 10.1' | Should -Be 'Address web1 in Default'
        & $tip 'Get-IpamRange -StartIPAddress 10' | Should -Be 'Range 10.1.0.5-10.1.0.9 of IPAM Localhost in Default'
        & $tip 'Get-IpamCustomField Floo' | Should -Be 'Custom field Floor with a list of 1 values'
        & $tip 'Remove-IpamCustomValue RIR AR' | Should -Be 'Value of the custom field Rir'
    }

    It 'says nothing, does not fail and leaves no error where there is no store' {
        foreach ($store in '/nonexistent/x.db', '') {
            $out = Invoke-TestProcess "Import-Module '$($script:ModulePath)'; 'n: {0} {1}' -f @((TabExpansion2 'Get-IpamAddressSpace -Name Zz' 29).CompletionMatches).Count, `$Error.Count" @{
                XDG_CONFIG_HOME = Join-Path ([System.IO.Path]::GetTempPath()) ([guid]::NewGuid().ToString('n')); IPAM_STORE = $store
            }
            $out.Trim() | Should -Be 'n: 0 0'
        }
    }
}

Describe 'Confirmation' {
    BeforeEach { $path = New-TestStore }
    AfterEach { Remove-TestStore $path }

    It 'is asked at the highest impact by what removes and what exchanges a whole store, and by no other' {
        $high = 'Invoke-IpamServerProvisioning', 'Move-IpamDatabase', 'Restore-IpamDatabase', 'Set-IpamDatabase'
        foreach ($command in Get-Command -Module Ipam -Noun Ipam* | Where-Object { $_.Parameters.ContainsKey('WhatIf') -and $_.Noun -notlike '*Vmm*' }) {
            $attribute = $command.ScriptBlock.Attributes | Where-Object { $_ -is [System.Management.Automation.CmdletBindingAttribute] }
            ($attribute.ConfirmImpact -eq 'High') | Should -Be ($command.Verb -eq 'Remove' -or $command.Name -in $high) -Because $command.Name
        }
    }

    It 'is silenced by -Force' {
        $ConfirmPreference = 'Low'
        Add-IpamCustomField Building -MultiValue -Confirm:$false
        Rename-IpamCustomField Building House -Force
        Remove-IpamCustomField House -Force
        @(Get-IpamCustomField).Count | Should -Be 18
    }
}
