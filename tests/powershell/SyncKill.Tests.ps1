# A sync that is killed between its first and its last step is finished by the next one: nothing lost, nothing doubled. The kills are timed by the
# journal alone. The seed is printed; a run with fewer kills than asked for fails.

BeforeAll {
    . (Join-Path $PSScriptRoot 'VmmCommon.ps1')
    $script:Kills = 20
    $script:Seed = if ($env:IPAM_TEST_SEED) { [int] $env:IPAM_TEST_SEED } else { [Environment]::TickCount }
    $script:Pwsh = Get-TestPwsh
    $script:Files = "$($script:Fqdn).vmm", 'store.db'

    function Copy-Template {
        # Makes a folder with a copy of the template's files.
        param([string] $From)

        $folder = New-TestFolder
        foreach ($file in Get-ChildItem -LiteralPath $From) { Copy-Item -LiteralPath $file.FullName -Destination $folder }
        return $folder
    }

    function Open-Folder {
        # Works with the files of a folder from here on.
        param([string] $Folder)

        $env:IPAM_VMM_PATH = $Folder
        $null = Connect-Ipam (Join-Path $Folder 'store.db') -WarningAction SilentlyContinue
        Get-SCVMMServer $script:Fqdn -SetAsDefault
    }

    function Wait-Step {
        # Reads the journal until so many steps are done or the process has ended, and returns how many are.
        param([int] $Count, $Process)

        $done = 0
        $after = 0
        do {
            $over = $Process.HasExited
            foreach ($entry in Get-IpamVmmSyncEvent -After $after) {
                $after = $entry.EventID
                # Entry 0 is the run itself.
                if ($entry.ChangeId -ne 0 -and "$($entry.State)" -eq 'Done') { $done++ }
            }
        } until ($done -ge $Count -or $over)
        return $done
    }

    # The template: objects on both sides that the other side lacks, enough of them that a kill finds a place between two steps.
    $script:Template = New-TestFolder
    $null = Open-Folder $script:Template
    1..3 | ForEach-Object {
        $site = New-TestSite -Network "From VMM $_" -Site "VMM $_" -Subnet "10.$_.0.0/16"
        $pool = New-SCStaticIPAddressPool -Name "Pool $_" -LogicalNetworkDefinition $site -Subnet "10.$_.0.0/16" -IPAddressRangeStart "10.$_.0.10" -IPAddressRangeEnd "10.$_.0.99"
        $null = Grant-SCIPAddress -StaticIPAddressPool $pool -GrantToObjectType VirtualMachine -GrantToObjectID ([guid]::NewGuid()) -Description "vm $_"
    }
    1..7 | ForEach-Object { New-Recipe -Name "From IPAM $_" -NetworkId "20.$_.0.0/16" }
    Disconnect-Ipam

    # What an unkilled run makes of it.
    $folder = Copy-Template $script:Template
    $server = Open-Folder $folder
    $script:Results = @(Sync-IpamVmm $server)
    $script:Ipam = Get-PlainDump
    $script:Vmm = Get-VmmDump $server
    Disconnect-Ipam
    Remove-TestFolder $folder
}

AfterAll {
    Disconnect-Ipam
    Remove-TestFolder $script:Template
}

Describe 'A killed sync' {
    It 'is finished by the next one' {
        $random = New-Object System.Random $script:Seed
        $killed = 0
        $tried = 0
        while ($killed -lt $script:Kills -and $tried -lt 3 * $script:Kills) {
            $tried++
            $folder = Copy-Template $script:Template
            $server = Open-Folder $folder
            $script = Join-Path $folder 'sync.ps1'
            Set-Content $script @"
Import-Module '$($script:Root)/powershell/Ipam'
Import-Module '$($script:Root)/powershell/VirtualMachineManager'
`$null = Sync-IpamVmm -VMMServer (Get-SCVMMServer '$($script:Fqdn)') -CimSession '$folder/store.db'
"@
            $after = $random.Next(1, $script:Results.Count - 1)
            $child = Start-Process -FilePath $script:Pwsh -ArgumentList '-NoProfile', '-File', $script -PassThru
            $null = Wait-Step $after $child
            $between = -not $child.HasExited
            if ($between) { $child.Kill() }
            $child.WaitForExit()
            $done = Wait-Step ([int]::MaxValue) $child
            if ($between -and $done -ge 1 -and $done -lt $script:Results.Count) {
                $killed++
                $because = "seed $($script:Seed), kill $killed after $done of $($script:Results.Count) steps"
                @(Sync-IpamVmm $server | Where-Object { "$($_.State)" -ne 'Done' }).Count | Should -Be 0 -Because $because
                Compare-IpamVmm $server | Should -BeNullOrEmpty -Because $because
                Get-PlainDump | Should -BeExactly $script:Ipam -Because $because
                Get-VmmDump $server | Should -BeExactly $script:Vmm -Because $because
            }
            Disconnect-Ipam
            Remove-TestFolder $folder
        }
        Write-Host "seed $($script:Seed): $killed kills between the first and the last of $($script:Results.Count) steps, in $tried tries"
        $killed | Should -Be $script:Kills
    }
}
