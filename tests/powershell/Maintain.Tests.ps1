# Checks, backups, restoring, moves, and following events.

BeforeAll {
    . $PSScriptRoot/Common.ps1
}

Describe 'Looking after a store' {
    BeforeEach {
        $path = New-TestStore
        Add-IpamRange 10.1.0.0/24 10.1.0.10 10.1.0.19 -CreateSubnetIfNotFound
        $null = Request-IpamAddress -Count 3
    }
    AfterEach { Remove-TestStore $path }

    It 'checks a store part by part' {
        $parts = Test-IpamDatabase
        @($parts).Count | Should -Be 12
        @($parts | Where-Object { $_.State -ne 'Passed' }) | Should -BeNullOrEmpty
        $parts[0] | Should -BeOfType Ipam.IpamDatabaseCheck
        @(Test-IpamDatabase -Repair).Count | Should -Be 12
        Test-IpamDatabase -Repair -WhatIf | Should -BeNullOrEmpty
        @(Wait-Job (Test-IpamDatabase -AsJob) -Timeout 60 | Receive-Job).Count | Should -Be 12
    }

    It 'shows no password of a connection text, not in the target of an error either' {
        $text = 'postgres://user:geheim77@127.0.0.1:1/db?connect_timeout=1'
        $caught = @(
            Get-CaughtError { Restore-IpamDatabase "$path.bak" $text -Force }
            Get-CaughtError { Backup-IpamDatabase "$path.bak" -CimSession $text }
            Get-CaughtError { Test-IpamDatabase -CimSession $text }
            Get-CaughtError { Connect-Ipam $text }
        )
        $caught.Count | Should -Be 4
        foreach ($failure in $caught) {
            $failure.TargetObject | Should -Be 'postgres://user@127.0.0.1:1/db?connect_timeout=1'
            ($failure | Format-List * -Force | Out-String -Width 500) + $failure.CategoryInfo | Should -Not -Match 'geheim77'
        }
    }

    It 'backs up, refuses to overwrite, and restores' {
        $copy = Backup-IpamDatabase "$path.bak"
        $copy.Path | Should -Be "$path.bak"
        $copy.SizeBytes | Should -Be (Get-Item "$path.bak").Length
        Get-ErrorId (Get-CaughtError { Backup-IpamDatabase "$path.bak" }) | Should -Be 'BackupFileExists'
        (Backup-IpamDatabase "$path.bak" -Force).Digest | Should -Be $copy.Digest
        Backup-IpamDatabase "$path.2" -WhatIf
        Test-Path "$path.2" | Should -BeFalse
        Get-IpamAddress -AddressFamily IPv4 | Remove-IpamAddress -Force
        $restored = Restore-IpamDatabase "$path.bak" $path -Force
        $restored.Replaced | Should -BeLike "$path.replaced-*"
        @(Get-IpamAddress -AddressFamily IPv4).Count | Should -Be 3
        $other = Connect-Ipam "$path.replaced-1"
        @(Get-IpamAddress -AddressFamily IPv4 -CimSession $other) | Should -BeNullOrEmpty
        $other.Dispose()
        Get-ErrorId (Get-CaughtError { Restore-IpamDatabase "$path.none" $path -Force }) | Should -Be 'StoreNotFound'
        Get-ErrorId (Get-CaughtError { Restore-IpamDatabase "$path.bak" 'postgres://host/db' -Force }) | Should -Be 'NotAFileStore'
    }

    It 'moves a store into another and refuses one that is in use' {
        Move-IpamDatabase -Destination "$path.moved" -WhatIf
        Test-Path "$path.moved" | Should -BeFalse
        Move-IpamDatabase -Destination "$path.moved" -Force | Should -BeNullOrEmpty
        @(Get-IpamAddress -AddressFamily IPv4 -CimSession "$path.moved").Count | Should -Be 3
        $failed = Get-CaughtError { Move-IpamDatabase -Destination "$path.moved" -Force }
        Get-ErrorId $failed | Should -Be 'DestinationNotEmpty'
        $tables = Move-IpamDatabase -Destination "$path.third" -Force -PassThru
        ($tables | Where-Object Table -eq 'ip_address').Rows | Should -Be 3
        $failed = Get-CaughtError { Move-IpamDatabase 127.0.0.1 ipam 1 -DatabaseAuthType Windows -Force }
        Get-ErrorId $failed | Should -Not -Be 'Internal'
        "$failed" | Should -BeLike '*127.0.0.1*'
    }

    It 'shows how far long work has come' {
        $shell = [powershell]::Create()
        $null = $shell.AddScript({
                param($Module, $Path)
                Import-Module $Module
                # As if a moment were long.
                & (Get-Module Ipam) { $script:IpamProgressAfter = 0; $script:IpamProgressEvery = 1 }
                $null = Connect-Ipam $Path
                Backup-IpamDatabase "$Path.bak"
                Restore-IpamDatabase "$Path.bak" "$Path.restored" -Force
                Move-IpamDatabase -Destination "$Path.moved" -Force
                Test-IpamDatabase
            }).AddArgument((Get-Module Ipam).Path).AddArgument($path)
        @($shell.Invoke()).Count | Should -Be 14
        $shell.Streams.Error | Should -BeNullOrEmpty
        $shown = @($shell.Streams.Progress | ForEach-Object Activity | Select-Object -Unique)
        $shown | Should -Be "Backing up $path", "Restoring $path.restored", "Moving $path", "Checking $path"
        $shell.Dispose()
    }

    It 'never shows the password of a credential' {
        $credential = New-Object pscredential 'somebody', (ConvertTo-SecureString 'S3cret-Word' -AsPlainText -Force)
        $failed = Get-CaughtError { Move-IpamDatabase 127.0.0.1 ipam 1 -DatabaseAuthType SQL -DatabaseCredential $credential -Force }
        ($failed | Format-List * -Force | Out-String) | Should -Not -BeLike '*S3cret-Word*'
        (Get-StoreDump) | Should -Not -BeLike '*S3cret-Word*'
        $failed = Get-CaughtError { Connect-Ipam 'postgres://127.0.0.1:1/ipam' -Credential $credential }
        Get-ErrorId $failed | Should -Be 'ServerUnreachable'
        ($failed | Format-List * -Force | Out-String) | Should -Not -BeLike '*S3cret-Word*'
        Get-ErrorId (Get-CaughtError { Connect-Ipam $path -Credential $credential }) | Should -Be 'ParameterNotSupported'
        foreach ($text in 'postgres://somebody:S3cret-Word@127.0.0.1:1/ipam', 'postgres://127.0.0.1:1/ipam?user=x&password=S3cret-Word', 'mysql://a:S3cret-Word@b/c') {
            $failed = Get-CaughtError { Get-IpamAddressSpace -CimSession $text }
            ($failed | Format-List * -Force | Out-String) | Should -Not -BeLike '*S3cret-Word*'
            ($failed.Exception | Format-List * -Force | Out-String) | Should -Not -BeLike '*S3cret-Word*'
            $job = Get-IpamAddressSpace -CimSession $text -AsJob
            $null = Wait-Job $job -Timeout 60
            $said = Receive-Job $job -Verbose -ErrorAction Continue *>&1 | Format-List * -Force | Out-String
            $said | Should -Not -BeNullOrEmpty
            $said + ($job | Format-List * -Force | Out-String) | Should -Not -BeLike '*S3cret-Word*'
            Remove-Job $job
        }
        # What the session keeps of errors.
        ($Error | Format-List * -Force | Out-String) | Should -Not -BeLike '*S3cret-Word*'
    }

    It 'follows events from a number on, in a job, and stops' {
        $all = @(Get-IpamConfigurationEvent)
        $seen = @(Get-IpamConfigurationEvent -Wait | Select-Object -First $all.Count)
        "$($seen.EventID)" | Should -Be "$($all.EventID)"
        @(Get-IpamConfigurationEvent -AfterEventId $all[1].EventID).Count | Should -Be ($all.Count - 2)
        $job = Get-IpamConfigurationEvent -Wait -AfterEventId $all[-1].EventID -AsJob
        $null = Request-IpamAddress -Count 2
        $got = @()
        $until = [DateTime]::UtcNow.AddSeconds(30)
        while ($got.Count -lt 2 -and [DateTime]::UtcNow -lt $until) {
            $got += @(Receive-Job $job)
            [System.Threading.Thread]::Sleep(20)
        }
        $got.ObjectType | Should -Be 'IpamAddress', 'IpamAddress'
        Stop-Job $job
        $job.State | Should -Be 'Stopped'
    }
}
