# No parameter is accepted and ignored: every parameter of every command of IpamServer is given once, and its effect is read back. The cases are
# those of ParameterCases.ps1; a parameter without a case fails. What may be refused is the closed list of Parity.psd1.

BeforeDiscovery {
    $root = Split-Path (Split-Path $PSScriptRoot)
    $facts = Get-Content -Raw (Join-Path $root 'tests/fixtures/ipamserver-cmdlets.json') | ConvertFrom-Json
    $public = Get-ChildItem (Join-Path $root 'powershell/Ipam/Public') -Filter *.ps1 | ForEach-Object { $_.BaseName }
    $all = & (Join-Path $PSScriptRoot 'ParameterCases.ps1')
    $script:Commands = foreach ($fact in $facts.cmdlets) {
        if ($public -contains $fact.cmdlet -and $facts.out_of_scope_windows_infrastructure -notcontains $fact.cmdlet) { @{ Name = $fact.cmdlet } }
    }
    $script:Cases = foreach ($command in $script:Commands) {
        if (-not $all.ContainsKey($command.Name)) { continue }
        foreach ($form in 'Sets', 'Shows', 'Does', 'Refuses') {
            if ($all[$command.Name].ContainsKey($form)) {
                foreach ($parameter in @($all[$command.Name][$form].Keys | Sort-Object)) {
                    # What a script does to see the effect comes before the table that several commands share.
                    if ($form -eq 'Sets' -and $all[$command.Name].ContainsKey('Does') -and $all[$command.Name].Does.ContainsKey($parameter)) { continue }
                    @{ Name = $command.Name; Parameter = $parameter; Form = $form }
                }
            }
        }
    }
    $script:Shared = foreach ($command in $script:Commands) { if ($all.ContainsKey($command.Name) -and -not $all[$command.Name].ContainsKey('Alone')) { $command } }
}

BeforeAll {
    . $PSScriptRoot/Lab.ps1
    New-Lab
    $script:All = & (Join-Path $PSScriptRoot 'ParameterCases.ps1')
    # The scripts of the cases read it.
    $script:woodgrove = 'Woodgrove Address Space'
    $script:Chosen = Import-PowerShellDataFile (Join-Path $PSScriptRoot 'Parity.psd1')
    $script:SharedParameters = @([System.Management.Automation.PSCmdlet]::CommonParameters) + 'ProgressAction', 'CimSession', 'ThrottleLimit', 'AsJob', 'WhatIf', 'Confirm', 'PassThru', 'Force'

    function Get-ErrorId {
        # Returns the identifier of an error without the command.
        param([Parameter(ValueFromPipeline = $true)] $ErrorRecord)

        process { return ($ErrorRecord.FullyQualifiedErrorId -split ',')[0] }
    }

    function Get-Argument {
        # Returns arguments with what is read from the store in place of the scripts that read it.
        param([hashtable] $Arguments)

        $made = @{}
        foreach ($key in $Arguments.Keys) {
            $value = $Arguments[$key]
            $made[$key] = if ($value -is [scriptblock]) { & $value } else { $value }
        }
        return $made
    }

    function Get-ShownText {
        # Returns a value of an object as the cases write it.
        param($Value)

        return (@($Value | ForEach-Object { if ($_ -is [datetime]) { $_.ToUniversalTime().ToString('s') } else { "$_" } }) -join ',')
    }

    function Get-LastEvent {
        # Returns the number of the newest event of a store: every change writes one.
        param($Store)

        $last = Get-IpamConfigurationEvent -CimSession $Store | Select-Object -Last 1
        return "$($last.EventID) $(@(Get-IpamConfigurationEvent -CimSession $Store).Count)"
    }

    function Test-Force {
        # Tells whether a command takes -Force with any of its parameters.
        param([string] $Name)

        $force = (Get-Command $Name).Parameters['Force']
        return $null -ne $force -and ($force.ParameterSets.ContainsKey('__AllParameterSets') -or $Name -notlike 'Add-*')
    }

    function Get-Call {
        # Returns the arguments with which the shared parameters of a command are tried.
        param($Case)

        return Get-Argument $(if ($Case.ContainsKey('Call')) { $Case.Call } else { $Case.Base })
    }
}

AfterAll {
    Remove-Lab
}

Describe 'The cases' {
    It 'are there for every parameter of <Name>' -ForEach $script:Commands {
        $script:All.ContainsKey($Name) | Should -BeTrue -Because "$Name needs cases"
        $case = $script:All[$Name]
        $cased = @(foreach ($form in 'Sets', 'Shows', 'Does', 'Refuses') { if ($case.ContainsKey($form)) { $case[$form].Keys } })
        $own = @((Get-Command $Name).Parameters.Keys | Where-Object { $script:SharedParameters -notcontains $_ })
        @($own | Where-Object { $cased -notcontains $_ }) | Should -BeNullOrEmpty
        @($cased | Where-Object { $own -notcontains $_ -and $_ -ne 'Force' }) | Should -BeNullOrEmpty -Because 'a case without a parameter proves nothing'
    }
}

Describe 'The list of parameters that are refused' {
    It 'is closed: what commands refuse is what it names, and nothing else' {
        $found = foreach ($file in Get-ChildItem (Join-Path $script:Root 'powershell/Ipam/Public') -Filter *.ps1) {
            $text = Get-Content -Raw $file.FullName
            foreach ($match in [regex]::Matches($text, "Stop-IpamUnsupported \`$PSCmdlet \`$bound '(\w+)'")) { "$($file.BaseName) -$($match.Groups[1].Value)" }
            foreach ($match in [regex]::Matches($text, "(?s)foreach \(\`$name in ((?:'\w+',?\s*)+)\) \{\s*Stop-IpamUnsupported")) { foreach ($one in [regex]::Matches($match.Groups[1].Value, "'(\w+)'")) { "$($file.BaseName) -$($one.Groups[1].Value)" } }
        }
        $listed = foreach ($entry in $script:Chosen.Refused) { foreach ($parameter in $entry.Parameters) { "$($entry.Command) -$parameter" } }
        @($found | Sort-Object -Unique) | Should -Be @($listed | Sort-Object -Unique)
        $cased = foreach ($name in $script:All.Keys) { if ($script:All[$name].ContainsKey('Refuses')) { foreach ($parameter in $script:All[$name].Refuses.Keys) { "$name -$parameter" } } }
        # -ProvisioningMethod takes the one method that there is, and refuses the other.
        @($cased | Sort-Object) | Should -Be @($listed | Where-Object { $_ -notlike '*-ProvisioningMethod' } | Sort-Object -Unique)
        $page = Get-Content -Raw (Join-Path $script:Root 'docs/compatibility.md')
        foreach ($entry in $script:Chosen.Refused) { foreach ($parameter in $entry.Parameters) { $page | Should -Match "-$parameter\b" } }
    }
}

Describe 'A parameter has an effect' {
    BeforeEach { $path = Open-Lab }
    AfterEach { Close-Lab $path }

    It '<Name> -<Parameter>' -ForEach $script:Cases {
        $case = $script:All[$Name]
        # What it sets is for the case.
        if ($case.ContainsKey('Before')) { . $case.Before }
        $entry = $case[$Form][$Parameter]
        switch ($Form) {
            'Does' { & $entry; break }
            'Refuses' {
                $refused = Get-CaughtError { & $Name @entry }
                Get-ErrorId $refused | Should -Be 'ParameterNotSupported'
                # It says what to use.
                "$refused" | Should -Match '; use |so Manual|put |is the|; the |checks'
                break
            }
            'Shows' {
                $arguments = Get-Argument $entry[0]
                if ($case.Base.ContainsKey('InputObject')) { $arguments.InputObject = & $case.Base.InputObject }
                (@(& $Name @arguments | ForEach-Object { "$_" }) -join ',') | Should -Be $entry[1]
                if ($Parameter -eq 'InputObject') { break }
                # What the command shows without the parameter is something else.
                $base = Get-Argument $case.Base
                (@(& $Name @base | ForEach-Object { "$_" }) -join ',') | Should -Not -Be $entry[1]
                break
            }
            'Sets' {
                $value = if ($entry -is [array]) { $entry[0] } else { $entry }
                $property = if ($entry -is [array]) { $entry[1] } else { $Parameter }
                $shown = if ($entry -is [array] -and $entry.Count -eq 3) { $entry[2] } else { Get-ShownText $value }
                $arguments = Get-Argument $case.Base
                if ($case.ContainsKey('With') -and $case.With.ContainsKey($Parameter)) { foreach ($key in $case.With[$Parameter].Keys) { $arguments[$key] = $case.With[$Parameter][$key] } }
                $arguments[$Parameter] = $value
                if ((Get-Command $Name).Parameters.ContainsKey('Confirm')) { $arguments.Confirm = $false }
                & $Name @arguments
                $read = @(& $case.Read)
                $read.Count | Should -Be 1
                Get-ShownText $read[0].$property | Should -Be $shown
                break
            }
            default { throw "there is no form '$Form'" }
        }
    }
}

Describe 'The parameters that commands share' {
    BeforeEach { $path = Open-Lab }
    AfterEach { Close-Lab $path }

    It '<Name> works on the store of -CimSession and on no other, on several in the order that -ThrottleLimit 1 leaves' -ForEach $script:Shared {
        $case = $script:All[$Name]
        if ($case.ContainsKey('Before')) { & $case.Before }
        $other = Open-Lab
        if ($case.ContainsKey('Before')) { & $case.Before }
        $null = Connect-Ipam $path -MustExist
        $arguments = Get-Call $case
        if ((Get-Command $Name).Verb -in 'Get', 'Find', 'Export') {
            $found = @(& $Name @arguments -CimSession $other -ThrottleLimit 1)
            @($found | ForEach-Object { $_.GetConnection().Connection } | Sort-Object -Unique) | Should -Be $other
            $both = @(& $Name @arguments -CimSession $other, $path -ThrottleLimit 1 | ForEach-Object { $_.GetConnection().Connection })
            $both.Count | Should -Be (2 * $found.Count)
            @($both | Select-Object -First $found.Count -Unique) | Should -Be $other
            return
        }
        $before = Get-LastEvent $path
        $otherBefore = Get-LastEvent $other
        if (Test-Force $Name) { $arguments.Force = $true }
        & $Name @arguments -CimSession $other -ThrottleLimit 1
        Get-LastEvent $path | Should -Be $before
        Get-LastEvent $other | Should -Not -Be $otherBefore
    }

    It '<Name> -AsJob does the same in a job, with results and errors' -ForEach $script:Shared {
        $case = $script:All[$Name]
        if ($case.ContainsKey('Before')) { & $case.Before }
        $arguments = Get-Call $case
        $isRead = (Get-Command $Name).Verb -in 'Get', 'Find', 'Export'
        $before = Get-LastEvent $path
        $expected = if ($isRead) { @(& $Name @arguments | ForEach-Object { "$_" }) -join ',' }
        if (Test-Force $Name) { $arguments.Force = $true }
        $job = & $Name @arguments -AsJob
        $null = Wait-Job $job -Timeout 60
        $job.State | Should -Be 'Completed'
        $received = Receive-Job $job
        if ($isRead) { (@($received | ForEach-Object { "$_" }) -join ',') | Should -Be $expected }
        else { Get-LastEvent $path | Should -Not -Be $before }
        Remove-Job $job
    }

    It '<Name> changes nothing with -WhatIf, asks with -Confirm, and gives the object with -PassThru' -ForEach $script:Shared {
        $case = $script:All[$Name]
        $command = Get-Command $Name
        if (-not $command.Parameters.ContainsKey('WhatIf')) { return }
        if ($case.ContainsKey('Before')) { & $case.Before }
        $arguments = Get-Call $case
        $before = Get-LastEvent $path
        & $Name @arguments -WhatIf 6>$null
        Get-LastEvent $path | Should -Be $before
        # Nobody can be asked in a job, which shows that it asks.
        $job = & $Name @arguments -Confirm -AsJob | Wait-Job -Timeout 60
        $problems = $null
        $null = Receive-Job $job -ErrorAction SilentlyContinue -ErrorVariable problems
        $problems[0].FullyQualifiedErrorId | Should -Be "ConfirmationUnavailable,$Name"
        Get-LastEvent $path | Should -Be $before
        Remove-Job $job
        if (Test-Force $Name) {
            $ConfirmPreference = 'Low'
            $arguments.Force = $true
        }
        if ($command.Parameters.ContainsKey('PassThru')) {
            $made = @(& $Name @arguments -PassThru)
            $made.Count | Should -BeGreaterThan 0
            @($command.OutputType | ForEach-Object { $_.Name }) | Should -Contain $made[0].GetType().FullName
        }
        else { & $Name @arguments | Should -BeNullOrEmpty }
        Get-LastEvent $path | Should -Not -Be $before
        if ($case.ContainsKey('Gone') -and $Name -ne 'Remove-IpamRange') { & $case.Gone | Should -BeNullOrEmpty }
    }
}
