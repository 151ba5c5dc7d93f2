# Settings, access scopes, history, and files: what their commands have in common.

# How long work runs before its progress is shown, and how often it is looked at.
$script:IpamProgressAfter = 1000
$script:IpamProgressEvery = 200

function Invoke-IpamData {
    # Does the work of one piped object, or of the one call without pipeline; what fails is an error of that input.
    param($Call, $Item, [scriptblock] $Work)

    if ($null -ne $Call.Collect) {
        if ($Call.Piped) {
            $Call.Collect.Add($Item)
        }
        return
    }
    try {
        & $Work
    }
    catch [Ipam.IpamException] {
        Write-IpamError $Call.Cmdlet $_.Exception $Item
    }
}

function Invoke-IpamSetting {
    # Gets or sets the settings of a kind: every parameter that is one of its fields is written.
    param($Call, $Bound, [string] $What)

    $operation = New-Object Ipam.IpamOperation $Call.Verb, $Call.Kind
    $operation.Changes = New-Object Ipam.IpamRecord $Call.Kind
    foreach ($name in 'UnderUtilizationThreshold', 'OverUtilizationThreshold', 'ExpiryAlertThreshold') {
        if ($operation.Changes.Has($name) -and $Bound.ContainsKey($name) -and $null -ne $Bound[$name]) {
            $operation.Changes.Set($name, $Bound[$name])
        }
    }
    Invoke-IpamOperation $Call $Bound $operation $What $What $null
}

function Stop-IpamUnsupported {
    # Refuses a parameter that can have no meaning here, with what to use instead.
    param($Cmdlet, $Bound, [string] $Name, [string] $Why)

    if ($Bound.ContainsKey($Name) -and -not ($Bound[$Name] -is [System.Management.Automation.SwitchParameter] -and -not $Bound[$Name])) {
        Stop-IpamCommand $Cmdlet (New-IpamException 'ParameterNotSupported' "-$Name has no meaning here: $Why") $Name
    }
}

function Resolve-IpamFile {
    # Makes the path of a file absolute by the location of the session; one on a drive that does not exist is a file that cannot be read.
    param($Cmdlet, [string] $Path)

    try {
        return $Cmdlet.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Path)
    }
    catch {
        Clear-IpamCaught $_.Exception
        $why = $_.Exception
        while ($null -ne $why.InnerException) { $why = $why.InnerException }
        throw (New-IpamException 'DocumentUnreadable' "file '$($Path -replace '[\p{Cc}\p{Cf}]', '?')' cannot be used: $($why.Message -replace '[\p{Cc}\p{Cf}]', '?')")
    }
}

function Invoke-IpamTransfer {
    # Imports or exports a file on every store that is meant, and returns the results; shows progress, and stops with the pipeline.
    param($Call, $Bound, [bool] $Import, [string] $Path, $Options, $Target)

    $connections = @(Resolve-IpamConnection $Call.Cmdlet $Bound['CimSession'] $null)
    $limit = 32
    if ($Bound.ContainsKey('ThrottleLimit') -and $Bound['ThrottleLimit'] -gt 0) {
        $limit = $Bound['ThrottleLimit']
    }
    for ($from = 0; $from -lt $connections.Count; $from += $limit) {
        $group = @($connections[$from..([Math]::Min($from + $limit, $connections.Count) - 1)])
        $name = [System.IO.Path]::GetFileName($Path)
        $activity = if ($Import) { "Importing $name" } else { "Exporting $name" }
        $running = @(foreach ($connection in $group) { New-Object Ipam.IpamTransfer $connection, $Call.Kind, $Import, $Path, $Options })
        try {
            foreach ($one in $running) {
                $one.Start()
            }
            foreach ($one in $running) {
                Wait-IpamWork $one $activity
                try {
                    $one.Finish()
                }
                catch {
                    Write-IpamError $Call.Cmdlet $_.Exception $Target
                }
            }
        }
        finally {
            foreach ($one in $running) {
                $one.Dispose()
            }
        }
    }
}

function Wait-IpamWork {
    # Waits for the end of long work, emits what it gives meanwhile, and shows how far it has come once it takes long.
    param($Work, [string] $Activity)

    if ($Work.Wait($script:IpamProgressAfter)) {
        $Work.Take()
        return
    }
    while (-not $Work.Wait($script:IpamProgressEvery)) {
        $Work.Take()
        $done = $Work.GetDone()
        $total = $Work.GetTotal()
        $failed = $Work.GetFailed()
        $tail = if ($failed -gt 0) { ", $failed rows failed" }
        if ($total -gt 0) {
            $percent = [Math]::Min(100, [int] (100 * $done / $total))
            Write-Progress -Activity $Activity -Status "$percent %$tail" -PercentComplete $percent
        }
        else {
            Write-Progress -Activity $Activity -Status "$done done$tail"
        }
    }
    Write-Progress -Activity $Activity -Completed
    $Work.Take()
}

function Invoke-IpamImport {
    # Imports one file: asks where something may be removed, and says what became of the rows that failed.
    param($Call, $Bound)

    $path = Resolve-IpamFile $Call.Cmdlet $Bound['Path']
    $options = New-Object Ipam.IpamRecord 'IpamImportOptions'
    [Ipam.IpamTransfer]::SetCulture($options)
    foreach ($name in @($Bound.Keys)) {
        if ($options.Has($name) -and $null -ne $Bound[$name] -and "$($Bound[$name])" -ne '') {
            $value = $Bound[$name]
            if ($value -is [System.Management.Automation.SwitchParameter]) {
                $value = $value.IsPresent
            }
            if ($name -eq 'ErrorPath') {
                $value = Resolve-IpamFile $Call.Cmdlet $value
            }
            $options.Set($name, $value)
        }
    }
    $what = "$($script:IpamKindName[$Call.Kind]) records of file '$path'"
    if ($Call.Cmdlet.ParameterSetName -eq 'InventoryImport') {
        $options.Set('Inventory', $true)
        $scope = "'$($Bound['ManagedByService'])' and '$($Bound['ServiceInstance'])'"
        if ($Bound.ContainsKey('NetworkId')) {
            $scope += " in $($Bound['NetworkId'])"
        }
        $what += ", and removal of what it lacks of $scope"
    }
    if (-not (Confirm-IpamImport $Call $Bound $what $Bound['Path'])) {
        return
    }
    foreach ($result in Invoke-IpamTransfer $Call $Bound $true $path $options $Bound['Path']) {
        if ($result.Kept) {
            $Call.Cmdlet.WriteWarning($result.Kept)
        }
        if ($result.Failed -gt 0) {
            $text = "$($result.Failed) of $($result.Rows) rows of '$path' were not imported; '$($result.ErrorFile)' has each of them with its reason, the first is $($result.FirstError)"
            Write-IpamError $Call.Cmdlet (New-IpamException 'ImportRowsFailed' $text) $Bound['Path']
            if (-not ($Bound.ContainsKey('PassThru') -and $Bound['PassThru'])) {
                $Call.Cmdlet.WriteObject($result.ErrorFile)
            }
        }
        if ($Bound.ContainsKey('PassThru') -and $Bound['PassThru']) {
            $Call.Cmdlet.WriteObject($result)
        }
    }
}

function Confirm-IpamImport {
    # Asks before something may be removed, unless -Force is given.
    param($Call, $Bound, [string] $What, $Target)

    return Confirm-IpamChange $Call $Bound $What $Target -Asks:($Call.Cmdlet.ParameterSetName -eq 'InventoryImport')
}

function Invoke-IpamExport {
    # Exports to a file, to the pipeline, or to both.
    param($Call, $Bound, $Item)

    if ($null -ne $Item -and @($Item.PSObject.TypeNames) -match '^(Deserialized\.|Selected\.)?Ipam\.Ipam') {
        # It would bind by its address family, and the whole store be exported anew for each object.
        Stop-IpamCommand $Call.Cmdlet (New-IpamException 'InvalidKeyCombination' "an export reads its objects from the store; '$Item' cannot be piped to it" 'Name the address family and network type, or write what is piped with Export-Csv.') $Item
    }
    $given = $Bound.ContainsKey('Path') -and $Bound['Path'] -ne ''
    $emit = $Bound.ContainsKey('PassThru') -and $Bound['PassThru']
    if (-not $given -and -not $emit) {
        throw (New-IpamException 'MandatoryFieldNotSpecified' 'an export needs -Path or -PassThru' 'Name a file with -Path, or take the objects with -PassThru.')
    }
    $failed = $false
    if ($given) {
        $path = Resolve-IpamFile $Call.Cmdlet $Bound['Path']
        $options = New-Object Ipam.IpamRecord 'IpamExportOptions'
        foreach ($name in 'AddressFamily', 'NetworkType') {
            if ($Bound.ContainsKey($name) -and $null -ne $Bound[$name]) {
                $options.Set($name, @("$($Bound[$name])"))
            }
        }
        $options.Set('Overwrite', ($Bound.ContainsKey('Force') -and [bool] $Bound['Force']))
        $results = @(Invoke-IpamTransfer $Call $Bound $false $path $options $Bound['Path'])
        $failed = $results.Count -eq 0
    }
    if ($emit -and -not $failed) {
        $operation = New-Object Ipam.IpamOperation 'Get', $Call.Kind
        $operation.Filter = New-Object Ipam.IpamRecord ($Call.Kind + 'Filter')
        foreach ($name in 'AddressFamily', 'NetworkType') {
            if ($Bound.ContainsKey($name) -and $null -ne $Bound[$name]) {
                $operation.Filter.Set($name, @("$($Bound[$name])"))
            }
        }
        Invoke-IpamOperation $Call $Bound $operation $null '' $null
    }
}

function Invoke-IpamScope {
    # Puts objects into an access scope, or has them take that of what is above.
    param($Call, $Bound)

    $inherits = $Bound.ContainsKey('IsInheritedAccessScope') -and $Bound['IsInheritedAccessScope']
    $given = $Bound.ContainsKey('AccessScopePath') -and $Bound['AccessScopePath'] -ne ''
    if ($inherits -eq $given) {
        throw (New-IpamException 'InvalidKeyCombination' 'one of -AccessScopePath and -IsInheritedAccessScope is needed, and only one' 'Name the scope, or take that of what is above.')
    }
    foreach ($object in @($Bound['InputObject'])) {
        $live = $null
        foreach ($kind in 'IpamAddressSpace', 'IpamBlock', 'IpamSubnet', 'IpamRange') {
            $wanted = @('IpamAddressSpace', 'IpamBlock', 'IpamSubnet', 'IpamRange' | Where-Object { $Bound.ContainsKey($_) -and $Bound[$_] })
            if ($null -eq $live -and ($wanted.Count -eq 0 -or $wanted -contains $kind)) {
                $live = ConvertTo-IpamObject $object $kind
            }
        }
        if ($null -eq $live) {
            throw (New-IpamException 'UnknownKind' "an object of the type $($object.GetType().Name) is none of the kind that the command was told" 'Pipe what the Get command of that kind gives.')
        }
        $operation = New-Object Ipam.IpamOperation 'Set', 'IpamAccessScope'
        $operation.Filter = New-Object Ipam.IpamRecord ($live.GetKind() + 'Filter')
        $operation.Filter.Set('Id', $live.Id)
        $operation.Filter.Set('RowVersion', $live.RowVersion)
        if ($given) {
            $operation.ScopePath = $Bound['AccessScopePath']
        }
        $operation.Source = $live
        Invoke-IpamOperation $Call $Bound $operation $live "$($script:IpamKindName[$live.GetKind()]) $live" $live
    }
}
