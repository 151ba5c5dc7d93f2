# What the commands of the synchronization share: which VMM server is meant and through which door, its inventory, plans as changes, files, and
# the walk through the steps of a run.

function Resolve-VmmServer {
    # Returns the server that -VMMServer names: its name, and its connection through its own commands, or the embedded VMM itself (decision 16).
    param($Cmdlet, $Given)

    try {
        if ($null -eq $Given -or "$Given" -eq '') {
            throw (New-IpamException 'MandatoryFieldNotSpecified' 'a VMM server is needed' 'Name it with -VMMServer, or pipe a plan or an inventory.')
        }
        if ($Given -is [string]) {
            $connection = Connect-VmmServer $Given
            if ($null -eq $connection) {
                $embedded = [Ipam.Vmm.ServerConnection]::Open($Given, 0, $false)
                return @{ Name = $embedded.FQDN; Embedded = $embedded; Connection = $null }
            }
            $Given = $connection
        }
        $name = Get-VmmProperty $Given 'FQDN'
        if (-not $name) {
            $name = Get-VmmProperty $Given 'Name'
        }
        if (-not $name) {
            throw (New-IpamException 'VmmNotConnected' "'$Given' is not a connection to a VMM server" 'Give what Get-SCVMMServer gives, or the name of the server.')
        }
        if ($Given -is [Ipam.Vmm.ServerConnection] -and -not (Get-Module -Name VirtualMachineManager)) {
            return @{ Name = $Given.FQDN; Embedded = $Given; Connection = $null }
        }
        return @{ Name = "$name".ToLowerInvariant(); Embedded = $null; Connection = $Given }
    }
    catch {
        Stop-VmmCommand $Cmdlet $_ $Given
    }
}

function Stop-VmmCommand {
    # Ends the command with an error of the library, of an SC command, or of the file system.
    param($Cmdlet, $Record, $Target)

    $Cmdlet.ThrowTerminatingError((ConvertTo-VmmErrorRecord $Record $Target))
}

function Stop-VmmArgument {
    # Ends the command because of a value that it cannot take.
    param($Cmdlet, [string] $Name, $Value, [string] $Rule)

    $exception = New-IpamException 'InvalidParameter' "$Name '$Value' is not valid: $Rule" 'Correct the value.'
    $Cmdlet.ThrowTerminatingError((ConvertTo-IpamErrorRecord $exception $Value))
}

function Assert-VmmTime {
    # Refuses a time that nobody means. PowerShell takes a plain number as ticks of 100 ns, which would be no pause at all.
    param($Cmdlet, [string] $Name, [TimeSpan] $Value)

    if ($Value -lt [TimeSpan]::Zero) {
        Stop-VmmArgument $Cmdlet $Name $Value 'it is negative'
    }
    if ($Value -gt [TimeSpan]::Zero -and $Value.TotalMilliseconds -lt 1) {
        Stop-VmmArgument $Cmdlet $Name $Value 'a plain number counts units of 100 ns; write 00:10:00 for ten minutes'
    }
}

function ConvertTo-VmmErrorRecord {
    # An error of the library goes over the bridge; one that a command has made already keeps its identifier and category.
    param($Record, $Target)

    $exception = $Record.Exception
    while ($null -ne $exception -and $exception -isnot [Ipam.IpamException]) {
        $exception = $exception.InnerException
    }
    if ($null -eq $exception -and $Record.CategoryInfo.Category -ne 'NotSpecified') {
        return $Record
    }
    if ($null -eq $exception) {
        $exception = $Record.Exception
    }
    return ConvertTo-IpamErrorRecord $exception $Target
}

function Get-VmmErrorId {
    # Returns the identifier of an error without the command that the engine appends; of an error of ours that was thrown, which the engine
    # identifies by its text, that of its status.
    param($Record)

    if ($Record.Exception -is [Ipam.IpamException]) {
        return $Record.Exception.StatusName
    }
    return $Record.FullyQualifiedErrorId.Split(',')[0]
}

function Get-VmmInventory {
    # Reads the inventory of a server: the embedded VMM at one moment, any other object by object through its commands.
    param($Cmdlet, $Server, $HostGroup, $LogicalNetwork)

    try {
        $scope = New-Object Ipam.IpamRecord 'IpamVmmScope'
        if ($HostGroup) {
            $scope.Set('HostGroup', [string[]] $HostGroup)
        }
        if ($LogicalNetwork) {
            $scope.Set('LogicalNetwork', [string[]] $LogicalNetwork)
        }
        if ($null -ne $Server.Embedded) {
            return $Server.Embedded.ReadInventory($scope)
        }
        if (-not $HostGroup) {
            $registered = @(Get-VmmDoorScope $Server.Connection)
            if ($registered.Count -gt 0) {
                $scope.Set('HostGroup', [string[]] $registered)
            }
        }
        $info = New-Object Ipam.IpamRecord 'IpamVmmInventory'
        $info.Set('VMMServer', $Server.Name)
        $info.Set('TakenAt', [DateTime]::UtcNow)
        # The emulator runs on this machine's clock, and no machine of its name need be there.
        if ($Server.Connection -isnot [Ipam.Vmm.ServerConnection]) { $info.Set('ClockOffset', (Get-VmmDoorClockOffset $Server.Name)) }
        $builder = New-Object Ipam.VmmInventoryBuilder
        $info.Set('Complete', (Read-VmmDoorInventory $Server.Connection $builder "Reading $($Server.Name)"))
        return $builder.Finish($info, $scope)
    }
    catch {
        Stop-VmmCommand $Cmdlet $_ $Server.Name
    }
}

function Read-VmmFile {
    # Returns the bytes of a document; the library reads them.
    param($Cmdlet, [string] $Path)

    $full = $Cmdlet.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Path)
    try {
        return , [System.IO.File]::ReadAllBytes($full)
    }
    catch {
        if ([System.IO.Directory]::Exists($full)) {
            throw (New-IpamException 'DocumentUnreadable' "file '$full' cannot be read: it is a folder")
        }
        if (-not [System.IO.File]::Exists($full)) {
            throw (New-IpamException 'DocumentUnreadable' "file '$full' cannot be read: there is no such file")
        }
        throw (New-IpamException 'DocumentAccessDenied' "file '$full' cannot be read: $($_.Exception.InnerException.Message)")
    }
}

function Write-VmmFile {
    # Writes a document of the library to a file, in one step: a reader never sees half of it.
    param($Cmdlet, [string] $Path, [byte[]] $Bytes)

    $full = $Cmdlet.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Path)
    $part = "$full.$([guid]::NewGuid().ToString('n')).part"
    try {
        [System.IO.File]::WriteAllBytes($part, $Bytes)
        if ([System.IO.File]::Exists($full)) {
            [System.IO.File]::Replace($part, $full, [NullString]::Value)
        }
        else {
            [System.IO.File]::Move($part, $full)
        }
    }
    catch {
        $why = if (-not [System.IO.Directory]::Exists([System.IO.Path]::GetDirectoryName($full))) { 'there is no such folder' } else { "$($_.Exception.InnerException.Message)" }
        throw (New-IpamException 'DocumentUnwritable' "file '$full' cannot be written: $why")
    }
    finally {
        if ([System.IO.File]::Exists($part)) {
            [System.IO.File]::Delete($part)
        }
    }
    return $full
}

function New-VmmOption {
    # Makes the options of a comparison or sync of the parameters that were given.
    param($Cmdlet, $Bound)

    $options = New-Object Ipam.IpamRecord 'IpamVmmSyncOptions'
    foreach ($name in 'Policy', 'LogicalNetwork') {
        if ($Bound.ContainsKey($name)) {
            $options.Set($name, $Bound[$name])
        }
    }
    foreach ($name in 'Force', 'IncludeCustomer') {
        if ($Bound.ContainsKey($name)) {
            $options.Set($name, [bool] $Bound[$name])
        }
    }
    if ($Bound.ContainsKey('FieldPolicy')) {
        $table = $Bound['FieldPolicy']
        $options.Set('FieldPolicy', [string[]] @(foreach ($field in $table.Keys) { "$field=$($table[$field])" }))
    }
    if ($Bound.ContainsKey('ReleaseDelay')) {
        Assert-VmmTime $Cmdlet 'ReleaseDelay' $Bound['ReleaseDelay']
        $options.Set('ReleaseDelay', [uint64] $Bound['ReleaseDelay'].TotalSeconds)
    }
    return $options
}

function Invoke-VmmRun {
    # Applies a plan step by step and emits what became of each object, to the pipeline or into a list. Steps in VMM go through the door of the
    # server. Stopped between two steps, everything that was emitted is done and recorded, and the next sync goes on from there. Tells whether an
    # object had changed since it was compared.
    param($Cmdlet, $Connection, $Server, $Plan, $Inventory, $Options, $Into)

    $activity = "Synchronizing $($Plan.VMMServer)"
    $failed = New-Object System.Collections.Generic.List[object]
    $moved = $false
    $run = $null
    try {
        $run = [Ipam.VmmRun]::Begin($Connection, $Plan, $Inventory, $Options)
        while ($null -ne ($result = $run.Next($Server.Embedded))) {
            while ("$($result.State)" -eq 'Pending') {
                $result = Complete-VmmStep $run $Server $result
            }
            $percent = if ($result.TotalCount -gt 0) { [Math]::Min(100, 100 * $result.DoneCount / $result.TotalCount) } else { 100 }
            Write-Progress -Activity $activity -Status $result.Object -PercentComplete $percent
            if ("$($result.Kind)" -eq 'Note') {
                # Notes change nothing; Compare-IpamVmm -IncludeNote shows them.
                $Cmdlet.WriteVerbose("$($result.Object)")
                continue
            }
            $moved = $moved -or $result.ErrorId -eq 'SyncObjectChanged'
            if ($null -ne $Into) {
                $Into.Add($result)
                continue
            }
            $Cmdlet.WriteObject($result)
            if ("$($result.State)" -eq 'Failed') {
                $failed.Add($result)
            }
        }
    }
    catch [Ipam.IpamException] {
        Stop-VmmCommand $Cmdlet $_ $Plan.VMMServer
    }
    finally {
        if ($null -ne $run) {
            $run.Dispose()
        }
        Write-Progress -Activity $activity -Completed
    }
    # Written at the end: under $ErrorActionPreference = 'Stop' one object's failure would keep back all others.
    foreach ($result in $failed) {
        $exception = New-Object Ipam.IpamException $result.ErrorId, 'InvalidOperation', "$($result.Object): $($result.Error)", 'Compare again to see what is left; Get-IpamVmmSyncEvent has the journal.'
        Write-IpamError $Cmdlet $exception $result
    }
    return $moved
}

# Categories of errors whose reason passes by itself.
$script:VmmPassing = @('ResourceBusy', 'ResourceUnavailable', 'OperationTimeout', 'ConnectionError')

function Complete-VmmStep {
    # Carries out the step of a pending result through SC commands, reports how it went, and returns the settled result, or the same one again
    # after the pause that a failure which passes asks for.
    param($Run, $Server, $Result)

    if ($Result.RetryAfter -gt 0) {
        Start-Sleep -Milliseconds $Result.RetryAfter
    }
    if ($null -ne $Server.Embedded) {
        return $Run.ReportError('VmmNotConnected', 'the embedded VMM makes its steps itself')
    }
    if ($null -eq $Server.Connection) {
        return $Run.ReportError('VmmNotConnected', 'no VMM server was named for changes in VMM; use -VMMServer')
    }
    try {
        $made = Invoke-VmmDoorStep $Server.Connection $Result.Step
    }
    catch {
        if ($script:VmmPassing -contains "$($_.CategoryInfo.Category)") {
            return $Run.Retry((Get-VmmErrorId $_), $_.Exception.Message)
        }
        return $Run.ReportError((Get-VmmErrorId $_), $_.Exception.Message)
    }
    return $Run.Report($made)
}

function Invoke-VmmSync {
    # Applies the piped changes, or what a new comparison finds, on every store that is meant. What had changed since it was compared is planned
    # anew, twice at most.
    param($Cmdlet, $Bound, $Given, $Changes, $Into)

    foreach ($store in Resolve-IpamConnection $Cmdlet $Bound['CimSession'] $null) {
        for ($again = 0; $again -lt 3; $again++) {
            $moved = Invoke-VmmSyncOnce $Cmdlet $store $Bound $Given $Changes $Into
            if (-not $moved -or $null -ne $Changes -or $null -ne $Bound['Inventory']) { break }
        }
    }
}

function Invoke-VmmSyncOnce {
    # Compares one store and applies, or applies the piped changes. Tells whether an object had changed in between.
    param($Cmdlet, $Store, $Bound, $Given, $Changes, $Into)

    $options = New-VmmOption $Cmdlet $Bound
    $inventory = $Bound['Inventory']
    $groups = $Bound['HostGroup']
    $networks = $Bound['LogicalNetwork']
    try {
        $plan = $null
        if ($null -ne $Changes) {
            $plan = Get-VmmPlan $Changes
            if ($null -eq $Given) {
                $Given = if ($null -ne $plan.GetServer()) { $plan.GetServer() } else { $plan.VMMServer }
            }
            # A new inventory of the scope that was compared shows whether VMM has moved since.
            if ($null -ne $plan.GetInventory()) {
                if (-not $groups) { $groups = $plan.GetInventory().HostGroups }
                if (-not $networks) { $networks = $plan.GetInventory().LogicalNetworks }
            }
        }
        $server = @{ Name = ''; Embedded = $null; Connection = $null }
        if ($null -ne $Given -or $null -eq $inventory) {
            $server = Resolve-VmmServer $Cmdlet $Given
        }
        if ($null -ne $inventory -and $server.Name -and $server.Name -ne $inventory.VMMServer) {
            # Else what the inventory of one server lacks would be made in another one.
            throw (New-IpamException 'WrongVmmServer' "the inventory is of VMM server '$($inventory.VMMServer)', not '$($server.Name)'" 'Name the server of the inventory.')
        }
        if ($null -eq $inventory) {
            $inventory = Get-VmmInventory $Cmdlet $server $groups $networks
        }
        $selected = $Changes
        if ($null -eq $plan) {
            $plan = [Ipam.IpamVmmPlan]::Compare($Store, $inventory, $options, $Given)
            $selected = @($plan.GetChanges($false))
        }
        elseif ($Bound['WhatIf']) {
            # What a plan of then would do, it may not do any more.
            [Ipam.VmmRun]::Check($Store, $plan, $inventory, $options)
        }
        $whole = $plan.GetChanges($false).Count
    }
    catch [Ipam.IpamException] {
        Stop-VmmCommand $Cmdlet $_ $Given
    }
    $confirmed = @($selected | Where-Object { Confirm-VmmChange $Cmdlet $_ })
    if ($Bound['WhatIf'] -or ($confirmed.Count -eq 0 -and $whole -gt 0)) {
        return $false
    }
    if ($confirmed.Count -lt $whole) {
        $options.Set('Only', [string[]] @($confirmed | ForEach-Object { "$($_.Id)" }))
    }
    return Invoke-VmmRun $Cmdlet $Store $server $plan $inventory $options $Into
}

# How many times the interval a continuous sync waits at most after failures.
$script:VmmBackOff = 8

function Invoke-VmmContinuous {
    # Syncs again and again, and emits one object for each round. A round that fails is followed by a longer pause. Stopped or killed at any moment,
    # everything that was done is recorded, and whoever syncs next goes on from there.
    param($Cmdlet, $Bound, $Given, [TimeSpan] $Interval)

    $number = 0
    $factor = 1
    while ($true) {
        $number++
        $row = New-Object Ipam.IpamVmmSyncRound
        $row.Round = $number
        $row.StartTime = [DateTime]::UtcNow
        $row.VMMServer = if ($Given -is [string]) { $Given.ToLowerInvariant() } else { "$(Get-VmmProperty $Given 'FQDN')" }
        $results = New-Object System.Collections.Generic.List[object]
        try {
            Invoke-VmmSync $Cmdlet $Bound $Given $null $results
        }
        catch [System.Management.Automation.PipelineStoppedException] {
            throw
        }
        catch {
            $row.Error = $_.Exception.Message
        }
        $row.DoneCount = @($results | Where-Object { "$($_.State)" -eq 'Done' }).Count
        $row.FailedCount = @($results | Where-Object { "$($_.State)" -eq 'Failed' }).Count
        $row.ConflictCount = @($results | Where-Object { "$($_.Kind)" -eq 'Conflict' }).Count
        $row.BlockedCount = @($results | Where-Object { "$($_.Kind)" -eq 'Blocked' }).Count
        if (-not $row.Error) {
            $row.Error = "$($results | Where-Object { "$($_.State)" -eq 'Failed' } | Select-Object -First 1 | ForEach-Object { "$($_.Object): $($_.Error)" })"
        }
        $row.State = if ($row.Error) { 'Failed' } else { 'Done' }
        $row.Duration = [uint64] ([DateTime]::UtcNow - $row.StartTime.ToUniversalTime()).TotalMilliseconds
        $factor = if ($row.Error) { [Math]::Min($script:VmmBackOff, 2 * $factor) } else { 1 }
        $row.Pause = $Interval.TotalSeconds * $factor
        $Cmdlet.WriteObject($row)
        Start-Sleep -Milliseconds ([int] [Math]::Min([int]::MaxValue, 1000 * $row.Pause))
    }
}

function Confirm-VmmChange {
    # Asks for one change as -WhatIf and -Confirm say, in the words of the plan. Conflicts and the like change nothing, so there is nothing to ask.
    param($Cmdlet, $Change)

    if (@('Create', 'Update', 'Delete') -notcontains "$($Change.Kind)") {
        return $true
    }
    return $Cmdlet.ShouldProcess("$Change", "$Change", 'Sync-IpamVmm')
}

function Get-VmmPlan {
    # Returns the plan that changes belong to.
    param($Changes)

    $plan = $Changes[0].GetPlan()
    foreach ($change in $Changes) {
        if ($null -eq $plan -or -not [object]::ReferenceEquals($plan, $change.GetPlan())) {
            throw (New-IpamException 'InvalidPlan' 'the changes are not of one plan of this session' 'Pipe the changes of one Compare-IpamVmm or Import-IpamVmmPlan.')
        }
    }
    return $plan
}

function Get-VmmServerName {
    # Returns the name of a VMM server that is given as text or as its connection; nothing is asked of it.
    param($Given)

    if ($null -eq $Given -or $Given -is [string]) {
        return $Given
    }
    $name = Get-VmmProperty $Given 'FQDN'
    if ($name) { "$name".ToLowerInvariant() } else { "$Given" }
}

function Select-VmmRecord {
    # Emits links or journal entries of the servers that are named, those for which the test is true.
    param($Cmdlet, [string] $What, $Servers, $CimSession, [uint64] $After, [scriptblock] $Test)

    $names = @(foreach ($server in @($Servers)) { if ($null -ne $server) { Get-VmmServerName $server } })
    foreach ($store in Resolve-IpamConnection $Cmdlet $CimSession $null) {
        foreach ($name in $(if ($names.Count -gt 0) { $names } else { '' })) {
            try {
                $found = if ($What -eq 'Link') { [Ipam.VmmRun]::GetLinks($store, $name) } else { [Ipam.VmmRun]::GetEvents($store, $name, $After) }
                $found | Where-Object $Test
            }
            catch [Ipam.IpamException] {
                Write-IpamError $Cmdlet $_.Exception $name
            }
        }
    }
}
