# Every parameter of every command with every kind of bad value: each gives one error with an identifier and a category, or binds and works; what
# is refused leaves the store as it was; one bad object in a pipeline does not stop the others.

BeforeDiscovery {
    $all = & (Join-Path $PSScriptRoot 'ParameterCases.ps1')
    $public = Get-ChildItem (Join-Path (Split-Path (Split-Path $PSScriptRoot)) 'powershell/Ipam/Public') -Filter *.ps1 | ForEach-Object { $_.BaseName }
    $script:Commands = foreach ($name in @($all.Keys | Sort-Object)) { if ($public -contains $name) { @{ Name = $name } } }
}

BeforeAll {
    . $PSScriptRoot/Lab.ps1
    New-Lab
    $script:woodgrove = 'Woodgrove Address Space'
    $script:All = & (Join-Path $PSScriptRoot 'ParameterCases.ps1')
    $script:Passed = @([System.Management.Automation.PSCmdlet]::CommonParameters) + 'ProgressAction', 'WhatIf', 'Confirm', 'AsJob', 'Force', 'PassThru'
    $script:Statuses = @([Enum]::GetNames([Ipam.IpamStatus]))
    $script:Bad = [ordered]@{
        null = $null; empty = ''; blank = '   '; unknown = 'no-such-thing'; long = 'x' * 10000; control = "a$([char] 0)b$([char] 27)[2Jc`r`nd"; bidi = "a$([char] 0x202E)b$([char] 0x2066)c"
        sql = "'; DROP TABLE subnet; --"; format = '%s%n{0}{{1}}$(exit)`' ; negative = -1; huge = '99999999999999999999999'; real = 3.5; other = (Get-Process -Id $PID); table = @{ a = 1 }
        address = '10.1.0.20'; six = '2001:db8:1::20'; network = '10.1.0.0/24'; wrong = '10.1.0.1/33'; date = [datetime]::MinValue; twice = @('no-such-thing', 'no-such-thing')
    }

    function Get-Written {
        # Returns what changes with every write to a store.
        param([string] $Path)

        $log = [System.IO.FileInfo]::new("$Path-wal")
        $log.Refresh()
        return "$(if ($log.Exists) { "$($log.Length) $($log.LastWriteTimeUtc.Ticks)" }) $([System.IO.FileInfo]::new($Path).LastWriteTimeUtc.Ticks)"
    }

    function Get-CallWith {
        # Returns the arguments of a good call that has the parameter.
        param($Case, [string] $Name, [string] $Parameter)

        $arguments = @{}
        $source = if ($Case.ContainsKey('Shows') -and $Case.Shows.ContainsKey($Parameter)) { $Case.Shows[$Parameter][0] } elseif ($Case.ContainsKey('Call')) { $Case.Call } else { $Case.Base }
        foreach ($set in $(if ($Case.Base.ContainsKey('InputObject')) { $Case.Base }), $source, $(if ($Case.ContainsKey('With') -and $Case.With.ContainsKey($Parameter)) { $Case.With[$Parameter] })) {
            if ($null -eq $set) { continue }
            foreach ($key in @($set.Keys)) { $arguments[$key] = if ($set[$key] -is [scriptblock]) { & $set[$key] } else { $set[$key] } }
        }
        if ($Parameter -eq 'InputObject' -and -not $Case.Base.ContainsKey('InputObject')) { foreach ($key in @($Case.Base.Keys)) { $arguments.Remove($key) } }
        return $arguments
    }

    function Get-Complaint {
        # Returns what is wrong with the errors of one call, nothing when all is as it must be.
        param($Errors, [int] $Most)

        if ($Errors.Count -gt $Most) { "gave $($Errors.Count) errors: $($Errors -join ' | ')" }
        foreach ($problem in $Errors) {
            $id = ($problem.FullyQualifiedErrorId -split ',')[0]
            if ($problem.CategoryInfo.Category -eq 'NotSpecified') { "has no category: $problem" }
            # What does not bind is refused by the engine, because the types are those of the reference.
            if ($problem.Exception -isnot [System.Management.Automation.ParameterBindingException]) {
                if ($script:Statuses -notcontains $id) { "is no status: $id, $problem" }
                if ($null -eq $problem.TargetObject) { "has no target: $id" }
                if ("$problem" -match '[\p{Cc}\p{Cf}]') { "shows what cannot be printed: $id" }
            }
        }
    }
    $script:Whole = $null
}

AfterAll { Remove-Lab }

Describe 'Bad input' {
    It 'to <Name> is refused with one error, or works' -ForEach $script:Commands {
        $case = $script:All[$Name]
        $command = Get-Command $Name
        $path = Open-Lab
        if ($null -eq $script:Whole) { $script:Whole = Get-StoreDump }
        $complaints = New-Object System.Collections.Generic.List[string]
        Push-Location $script:LabFolder
        $WarningPreference = 'SilentlyContinue'
        $clean = $true
        foreach ($parameter in $command.Parameters.Keys | Where-Object { $script:Passed -notcontains $_ }) {
            foreach ($kind in $script:Bad.Keys) {
                $arguments = Get-CallWith $case $Name $parameter
                if ($command.Parameters.ContainsKey('Confirm')) { $arguments.Confirm = $false }
                $type = $command.Parameters[$parameter].ParameterType
                if ($type -eq [switch]) { if ($kind -notin 'null', 'unknown', 'negative') { continue } }
                $arguments[$parameter] = $script:Bad[$kind]
                $before = Get-Written $path
                $errors = @()
                try { & $Name @arguments 2>&1 | ForEach-Object { if ($_ -is [System.Management.Automation.ErrorRecord]) { $errors += $_ } } }
                catch { $errors += $_ }
                foreach ($complaint in Get-Complaint $errors $(if ($kind -eq 'twice') { 2 } else { 1 })) { $complaints.Add("-$parameter ($kind) $complaint") }
                if ((Get-Written $path) -ne $before) {
                    if ($errors.Count -gt 0 -and $kind -ne 'twice') { $complaints.Add("-$parameter ($kind) was refused and changed the store: $($errors[0])") }
                    Close-Lab $path
                    $path = Open-Lab
                    $clean = $true
                }
            }
        }
        Pop-Location
        # Whatever store the session was given meanwhile.
        $null = Connect-Ipam $path -MustExist
        if ((Get-StoreDump) -ne $script:Whole) { $complaints.Add('the store is not as it was') }
        Close-Lab $path
        ($complaints | Select-Object -First 20) -join "`n" | Should -BeNullOrEmpty
    }

    It 'in a pipeline to <Name> does not stop what comes behind it' -ForEach @($script:Commands | Where-Object { $_.Name -match '^(Add|Set|Remove|Rename|Get)-' }) {
        $case = $script:All[$Name]
        $base = if ($case.ContainsKey('Call')) { $case.Call } else { $case.Base }
        $key = @($base.Keys | Where-Object { $_ -match 'Ip|IPAddress|NetworkId|^Name$|CustomFieldOne' } | Sort-Object)[0]
        # Only what binds by property name can be piped as a row.
        $bound = @($base.Keys | Where-Object { @((Get-Command $Name).Parameters[$_].Attributes | Where-Object { $_ -is [System.Management.Automation.ParameterAttribute] -and $_.ValueFromPipelineByPropertyName }).Count -gt 0 })
        if (-not $key -or $bound.Count -lt $base.Count) { return }
        $path = Open-Lab
        $good = @{}
        foreach ($one in $base.Keys) { $good[$one] = if ($base[$one] -is [scriptblock]) { & $base[$one] } else { $base[$one] } }
        $bad = $good.Clone()
        $bad[$key] = 'x' * 10000
        $options = @{}
        if ((Get-Command $Name).Parameters.ContainsKey('Confirm')) { $options.Confirm = $false }
        if ((Get-Command $Name).Parameters.ContainsKey('PassThru')) { $options.PassThru = $true }
        $out = @([pscustomobject] $bad, [pscustomobject] $good | & $Name @options 2>&1)
        @($out | Where-Object { $_ -is [System.Management.Automation.ErrorRecord] }).Count | Should -Be 1
        @($out | Where-Object { $_ -isnot [System.Management.Automation.ErrorRecord] }).Count | Should -BeGreaterThan 0
        Close-Lab $path
    }
}
