# What every command of the module does: tell explicit arguments from piped ones, make records of them, run the operation on the
# stores, and emit objects and errors. A command says its verb and kind and is done.

# Parameters whose name is not that of the field they set. A leading New is passed over.
$script:IpamFieldOfParameter = @{
    IpamRange       = @{ ReservedAddress = 'ReservedIPAddresses'; DnsServer = 'DnsServers'; DnsSuffix = 'DnsSuffixes'; WinsServer = 'WinsServers' }
    IpamBlock       = @{ NewStartIpAddress = 'StartIPAddress'; NewEndIpAddress = 'EndIPAddress' }
    IpamConfigurationEvent = @{ AfterEventId = 'AfterEventID' }
    IpamCustomField = @{ Value = 'CustomValueName' }
    IpamCustomValue = @{ Name = 'CustomField' }
    AnyKind         = @{ AddCustomConfiguration = 'CustomConfiguration' }
}

# Parameters that say how something is done and set no field.
$script:IpamNoField = @(
    [System.Management.Automation.PSCmdlet]::CommonParameters
    [System.Management.Automation.PSCmdlet]::OptionalCommonParameters
    'CimSession', 'ThrottleLimit', 'AsJob', 'PassThru', 'Force', 'InputObject', 'RemoveCustomConfiguration', 'CreateSubnetIfNotFound',
    'DeleteMappedAddresses', 'DeleteAssociatedRanges', 'DeleteAssociatedAddresses', 'ProviderAddressSpace', 'CustomerAddressSpace',
    'SingleTransaction', 'Wait', 'NewValue', 'AddAssociationValue', 'RemoveAssociationValue', 'NumAddress', 'TestReachability', 'DeleteAssociatedSubBlocks', 'NumberOfAddresses',
    'NumberOfRanges', 'SubnetPrefix', 'NumberOfSubnets'
)

# Parameters of Set and Remove that narrow which record of a key is meant, beside the key itself.
$script:IpamNarrowing = 'NetworkType', 'AddressSpace', 'ManagedByService', 'ServiceInstance'

function New-IpamCall {
    # Begins a command. Arguments that are bound now were given by name or position; those bound later came by pipeline.
    param($Cmdlet, $Bound, [string] $Verb, [string] $Kind)

    $call = @{
        Cmdlet   = $Cmdlet
        Verb     = $Verb
        Kind     = $Kind
        Explicit = @($Bound.Keys)
        Piped    = $Cmdlet.MyInvocation.ExpectingInput
        Collect  = $null
        Batch    = $null
        # What a request is to take from, in order.
        Places   = New-Object System.Collections.Generic.List[object]
        Fields   = $null
        # What the caller's $WhatIfPreference and $ConfirmPreference say, once a change has asked.
        Asked    = $null
    }
    if ($Verb -eq 'Add') {
        $call.Fields = New-Object Ipam.IpamArguments $Kind, $script:IpamNoField, $script:IpamFieldOfParameter[$Kind], $call.Explicit
    }
    if ($Bound.ContainsKey('SingleTransaction') -and $Bound['SingleTransaction']) {
        $call.Batch = New-Object Ipam.IpamBatch $call.Fields
    }
    if ($Bound.ContainsKey('AsJob') -and $Bound['AsJob']) {
        $call.Collect = New-Object System.Collections.Generic.List[object]
        $call.Arguments = @{}
        foreach ($name in $call.Explicit) {
            if ($name -ne 'AsJob') {
                $call.Arguments[$name] = $Bound[$name]
            }
        }
    }
    return $call
}

function Invoke-IpamCall {
    # Does the work of one piped object, or of the one call without pipeline.
    param($Call, $Bound, $Item)

    if ($null -ne $Call.Batch -and $null -eq $Call.Collect) {
        $Call.Batch.Add($Bound, $Item)
        return
    }
    if ($null -ne $Call.Collect) {
        if ($Call.Piped) {
            $Call.Collect.Add($Item)
        }
        return
    }
    $object = $null
    if ($Call.Piped) {
        $object = $Item
    }
    try {
        switch ($Call.Verb) {
            'Add' { Invoke-IpamAdd $Call $Bound $object }
            'Get' { if ($Call.Kind -eq 'IpamReleasedAddress') { Invoke-IpamReleased $Call $Bound } else { Invoke-IpamGet $Call $Bound $object } }
            'Find' { Invoke-IpamFind $Call $Bound $object }
            'Request' { foreach ($one in $Bound['InputObject']) { $Call.Places.Add($one) } }
            default { Invoke-IpamChange $Call $Bound $object }
        }
    }
    catch [Ipam.IpamException] {
        Write-IpamError $Call.Cmdlet $_.Exception $object
    }
}

function Complete-IpamCall {
    # Ends a command; with -AsJob, with -SingleTransaction and for a request this is where the work begins.
    param($Call, $Bound)

    if ($null -ne $Call.Collect) {
        Start-IpamJob $Call
    }
    elseif ($null -ne $Call.Batch) {
        Invoke-IpamBatch $Call $Bound
    }
    elseif ($Call.Verb -eq 'Request') {
        Invoke-IpamRequest $Call $Bound $Call.Places
    }
}

function Invoke-IpamBatch {
    # Adds what was collected in one transaction for each store: all of it or nothing.
    param($Call, $Bound)

    $batch = $Call.Batch
    try {
        $operation = [Ipam.IpamOperation]::new('AddAll', $Call.Kind)
        $operation.Batch = $batch
        $operation.CreateSubnet = $Bound.ContainsKey('CreateSubnetIfNotFound') -and $Bound['CreateSubnetIfNotFound']
        if ($null -ne $batch.Failure) {
            Write-IpamError $Call.Cmdlet (Get-IpamBatchError $batch $batch.Failure $batch.Count) $batch.GetItem($batch.Count)
        }
        elseif ($batch.Count -gt 0) {
            Invoke-IpamOperation $Call $Bound $operation "$($batch.Count) objects" "($($batch.Count), in one transaction)" $null
        }
    }
    finally {
        $batch.Dispose()
    }
}

function Get-IpamBatchError {
    # Says of the error of one object what became of the others.
    param($Batch, $Exception, $Index)

    return New-Object Ipam.IpamException $Exception.StatusName, $Exception.Category, "$($Exception.Message); this is object $([int] $Index + 1), and none of the batch was added", $Exception.Advice
}

function Test-IpamGiven {
    # Tells whether an argument says anything: null never does; piped ones of our own objects do not count as said.
    param($Call, $Bound, [string] $Name, $Object)

    $value = $Bound[$Name]
    if ((Test-IpamComputed $Call $Bound $Name) -or $null -eq $value -or [object]::ReferenceEquals($value, [Ipam.IpamOperation]::Unchanged)) {
        return $false
    }
    return $null -eq $Object -or $Call.Explicit -contains $Name
}

function Test-IpamComputed {
    # Tells whether an argument is the count that a piped range or row shows of itself, and not one to set.
    param($Call, $Bound, [string] $Name)

    return $Name -eq 'UtilizedAddresses' -and $Call.Explicit -notcontains $Name -and "$($Bound['UtilizationCalculation'])" -eq 'Auto'
}

function Get-IpamFieldName {
    # Returns the name of the field that a parameter sets.
    param([string] $Kind, [string] $Name)

    $field = $Name
    foreach ($table in 'AnyKind', $Kind) {
        if ($script:IpamFieldOfParameter.ContainsKey($table) -and $script:IpamFieldOfParameter[$table].ContainsKey($Name)) {
            $field = $script:IpamFieldOfParameter[$table][$Name]
        }
    }
    return $field
}

function Set-IpamField {
    # Puts the argument of one parameter into a record.
    param($Record, [string] $Name, $Value, [string] $Kind)

    $field = Get-IpamFieldName $Kind $Name
    if ($field -clike 'New*' -or $field -ceq 'newName') {
        $field = $field.Substring(3)
    }
    if ($Value -is [System.Management.Automation.SwitchParameter]) {
        $Value = $Value.IsPresent
    }
    $Record.Set($field, $Value)
}

function Invoke-IpamAdd {
    # Adds one object of all arguments; null and empty ones leave the default.
    param($Call, $Bound, $Object)

    $operation = [Ipam.IpamOperation]::new('Add', $Call.Kind)
    $operation.Changes = $Call.Fields.RecordOf($Bound)
    if ($Call.Cmdlet.ParameterSetName -eq 'CustomerAddressSpace') {
        $operation.Changes.Set('Type', 'CustomerAddressSpace')
    }
    $operation.CreateSubnet = $Bound.ContainsKey('CreateSubnetIfNotFound') -and $Bound['CreateSubnetIfNotFound']
    $key = Get-IpamKeyText $Call.Kind $operation.Changes
    $target = $Object
    if ($null -eq $target) {
        $target = $key
    }
    Invoke-IpamOperation $Call $Bound $operation $target $key $Object
}

function Get-IpamKeyText {
    # Returns the text of the key in a record, which names the target of a change.
    param([string] $Kind, $Record)

    $separator = ' '
    $keys = switch ($Kind) {
        'IpamCustomValue' { 'CustomField', 'Value' }
        'IpamConfigurationEvent' { 'EndDate' }
        default { [Ipam.ObjectFactory]::Create($Kind).GetKeyFields() }
    }
    if ($Kind -eq 'IpamRange') {
        # A range without start and end is that of its network.
        $separator = '-'
        if ($null -eq $Record.Get('StartIPAddress') -and $null -eq $Record.Get('EndIPAddress') -and $Record.Has('NetworkID')) {
            $keys = 'NetworkID'
        }
    }
    return $Record.TextOf($keys, $separator)
}

function Invoke-IpamGet {
    # Queries by keys, one by one so that each missing one is an error of its own, or by filter.
    param($Call, $Bound, $Object)

    $filter = [Ipam.IpamRecord]::new($Call.Kind + 'Filter')
    $parent = $null
    $keys = [Ipam.ObjectFactory]::Create($Call.Kind).GetKeyFields()
    foreach ($name in @($Bound.Keys)) {
        if ($script:IpamNoField -contains $name -or $null -eq $Bound[$name]) {
            continue
        }
        $value = $Bound[$name]
        if ($name -like 'MappingTo*' -and $value -is [Ipam.IpamObject]) {
            $parent = $value
            $value = $value.Id
        }
        Set-IpamField $filter $name $value $Call.Kind
    }
    if ($Call.Kind -eq 'IpamBlock' -and $Bound.ContainsKey('AddressFamily')) {
        # As documented, a family names the top of the tree; -MappingToParentBlock goes down from there.
        $filter.Set('TopLevel', $true)
    }
    foreach ($one in Split-IpamKey $filter $keys) {
        $operation = [Ipam.IpamOperation]::new('Get', $Call.Kind)
        $operation.Filter = $one
        $operation.Source = $parent
        $target = $Object
        if ($null -eq $target) {
            $target = Get-IpamKeyText $Call.Kind $one
        }
        if ($target -is [string] -and $target -eq '') {
            $target = $null
        }
        Invoke-IpamOperation $Call $Bound $operation $target '' $Object
    }
}

function Split-IpamKey {
    # Returns one filter per key; one filter when there is no key, or when starts and ends do not pair and the library has to say so.
    param($Filter, $Keys)

    $counts = @(foreach ($key in $Keys) { if ($Filter.Has($key) -and $null -ne $Filter.Get($key)) { @($Filter.Get($key)).Count } })
    if ($counts.Count -ne @($Keys).Count -or $counts[0] -le 1 -or @($counts | Where-Object { $_ -ne $counts[0] }).Count -gt 0) {
        return $Filter
    }
    for ($i = 0; $i -lt $counts[0]; $i++) {
        $one = [Ipam.IpamRecord]::new($Filter.Kind)
        $one.SetAll($Filter)
        foreach ($key in $Keys) {
            $one.Set($key, @($Filter.Get($key))[$i])
        }
        $one
    }
}

function Invoke-IpamChange {
    # Sets, removes or renames what the key names, or the piped or given objects of this kind.
    param($Call, $Bound, $Object)

    $objects = @()
    if ($Bound.ContainsKey('InputObject')) {
        $objects = @($Bound['InputObject'])
    }
    elseif ($null -ne $Object -and @('Set', 'Remove') -contains $Call.Verb -and $script:IpamFilterKinds -contains $Call.Kind) {
        # The engine prefers the default set, so an object of ours may come bound by its properties; it is meant all the same,
        # unless the command line names another key.
        $keys = [Ipam.ObjectFactory]::Create($Call.Kind).GetKeyFields()
        $live = ConvertTo-IpamObject $Object $Call.Kind
        if ($null -ne $live -and @($Call.Explicit | Where-Object { $keys -contains $_ }).Count -eq 0) {
            $objects = @($live)
        }
    }
    if ($objects.Count -eq 0) {
        Invoke-IpamChangeByKey $Call $Bound $Object
        return
    }
    foreach ($one in $objects) {
        if ($Call.Verb -eq 'Set' -and $null -eq $one.GetConnection() -and $one.Id -ne 0) {
            Restore-IpamEdit $Call $Bound $one
        }
        $operation = New-IpamChange $Call $Bound $one
        $operation.Filter = [Ipam.IpamRecord]::new($Call.Kind + 'Filter')
        $operation.Filter.Set('Id', $one.Id)
        if ($Call.Verb -eq 'Set') {
            $operation.Filter.Set('RowVersion', $one.RowVersion)
            $changes = $one.GetChanges()
            $custom = @($changes.Get('CustomConfiguration'), $operation.Changes.Get('CustomConfiguration')) -ne $null -join ';'
            $changes.SetAll($operation.Changes)
            if ($custom) {
                $changes.Set('CustomConfiguration', $custom)
            }
            $operation.Changes = $changes
            $removed = $one.GetRemovedCustomFields()
            if ($null -ne $removed) {
                $operation.RemoveCustom = (@($removed, $operation.RemoveCustom) -ne $null) -join ';'
            }
        }
        $operation.Source = $one
        Invoke-IpamOperation $Call $Bound $operation $one "$one" $one
    }
}

function Restore-IpamEdit {
    # Finds what was assigned to a deserialized object, by the object in the store. Where that is of another version the change is refused
    # anyway.
    param($Call, $Bound, $One)

    $operation = [Ipam.IpamOperation]::new('Get', $Call.Kind)
    $operation.Filter = [Ipam.IpamRecord]::new($Call.Kind + 'Filter')
    $operation.Filter.Set('Id', $One.Id)
    $store = @(Resolve-IpamConnection $Call.Cmdlet $Bound['CimSession'] $null)[0]
    $fields = @(foreach ($name in $Call.Cmdlet.MyInvocation.MyCommand.Parameters.Keys) {
            if ($script:IpamNoField -notcontains $name -and $name -notlike 'New*' -and $script:IpamNarrowing -notcontains $name) {
                Get-IpamFieldName $Call.Kind $name
            }
        })
    foreach ($result in $operation.Run(@($store), 0)) {
        if ($null -ne $result.Value -and $result.Value.RowVersion -eq $One.RowVersion) {
            $One.TakeEdits($result.Value, $fields)
        }
    }
}

# Kinds whose Set and Remove take a filter; the others are named by their one key.
$script:IpamFilterKinds = 'IpamAddressSpace', 'IpamBlock', 'IpamSubnet', 'IpamRange', 'IpamAddress'

function Invoke-IpamChangeByKey {
    # Sets, removes or renames what the key among the arguments names.
    param($Call, $Bound, $Object)

    $operation = New-IpamChange $Call $Bound $null
    if ($script:IpamFilterKinds -notcontains $Call.Kind) {
        $target = if ($null -ne $Object) { $Object } else { Get-IpamKeyText $Call.Kind $operation.Changes }
        Invoke-IpamOperation $Call $Bound $operation $target (Get-IpamKeyText $Call.Kind $operation.Changes) $Object
        return
    }
    $keys = [Ipam.ObjectFactory]::Create($Call.Kind).GetKeyFields()
    $filter = [Ipam.IpamRecord]::new($Call.Kind + 'Filter')
    foreach ($name in @($keys) + $script:IpamNarrowing) {
        if ($Bound.ContainsKey($name) -and $null -ne $Bound[$name] -and $filter.Has($name)) {
            $filter.Set($name, $Bound[$name])
        }
    }
    foreach ($one in Split-IpamKey $filter $keys) {
        $operation.Filter = $one
        $text = Get-IpamKeyText $Call.Kind $one
        $target = if ($null -ne $Object) { $Object } else { $text }
        Invoke-IpamOperation $Call $Bound $operation $target $text $Object
    }
}

function New-IpamChange {
    # Makes the operation of a change; with an object only what the command line says is taken, without one every argument.
    param($Call, $Bound, $Object)

    $operation = [Ipam.IpamOperation]::new($Call.Verb, $Call.Kind)
    # Events are removed up to a time, which is a field of their filter.
    $kind = if ($Call.Kind -eq 'IpamConfigurationEvent') { 'IpamConfigurationEventFilter' } else { $Call.Kind }
    $operation.Changes = [Ipam.IpamRecord]::new($kind)
    $narrowing = @()
    if ($script:IpamFilterKinds -contains $Call.Kind) {
        $narrowing = @([Ipam.ObjectFactory]::Create($Call.Kind).GetKeyFields()) + $script:IpamNarrowing
    }
    foreach ($name in @($Bound.Keys)) {
        if ($script:IpamNoField -notcontains $name -and $narrowing -notcontains $name -and (Test-IpamGiven $Call $Bound $name $Object)) {
            if ($Call.Verb -eq 'Rename' -and $name -eq 'newName') {
                continue
            }
            Set-IpamField $operation.Changes $name $Bound[$name] $Call.Kind
        }
    }
    $flag = { param($name) $Bound.ContainsKey($name) -and [bool] $Bound[$name] }
    $operation.CreateSubnet = & $flag 'CreateSubnetIfNotFound'
    $operation.DeleteRanges = & $flag 'DeleteAssociatedRanges'
    $operation.DeleteSubBlocks = & $flag 'DeleteAssociatedSubBlocks'
    $operation.TakeEvents = & $flag 'PassThru'
    $operation.DeleteAddresses = (& $flag 'DeleteAssociatedAddresses') -or (& $flag 'DeleteMappedAddresses')
    if ($Bound.ContainsKey('RemoveCustomConfiguration') -and (Test-IpamGiven $Call $Bound 'RemoveCustomConfiguration' $null)) {
        $operation.RemoveCustom = $Bound['RemoveCustomConfiguration']
    }
    foreach ($name in 'newName', 'NewValue') {
        if ($Bound.ContainsKey($name) -and $Call.Verb -eq 'Rename') {
            $operation.NewName = $Bound[$name]
        }
    }
    if ($Bound.ContainsKey('AddAssociationValue')) {
        $operation.AddValues = $Bound['AddAssociationValue']
    }
    if ($Bound.ContainsKey('RemoveAssociationValue')) {
        $operation.RemoveValues = $Bound['RemoveAssociationValue']
    }
    return $operation
}

# What each kind of free object is asked for by: how many, and of what size.
$script:IpamFindCount = @{ IpamFreeAddress = 'NumAddress'; IpamFreeRange = 'NumberOfRanges'; IpamFreeSubnet = 'NumberOfSubnets' }
$script:IpamFindSize = @{ IpamFreeRange = 'NumberOfAddresses'; IpamFreeSubnet = 'SubnetPrefix' }

function Invoke-IpamFind {
    # Finds free addresses of one range, free ranges of one subnet, or free subnets of one block.
    param($Call, $Bound, $Object)

    $area = $Bound['InputObject']
    $operation = [Ipam.IpamOperation]::new('Find', $Call.Kind)
    $operation.Source = $area
    $operation.Count = 1
    $count = $script:IpamFindCount[$Call.Kind]
    if ($Bound.ContainsKey($count)) {
        $operation.Count = $Bound[$count]
    }
    if ($script:IpamFindSize.ContainsKey($Call.Kind)) {
        $operation.Size = $Bound[$script:IpamFindSize[$Call.Kind]]
    }
    $operation.TestReachability = $Bound.ContainsKey('TestReachability') -and $Bound['TestReachability']
    Invoke-IpamOperation $Call $Bound $operation $area "$area" $area
}

function Invoke-IpamOperation {
    # Runs an operation on every store that is meant, and emits what comes.
    param($Call, $Bound, $Operation, $Target, [string] $What, $Source)

    $changes = @('Get', 'Find') -notcontains $Operation.Verb
    if ($changes -and -not (Confirm-IpamChange $Call $Bound "$($script:IpamKindName[$Operation.Kind]) $What".Trim() $Target)) {
        return
    }
    $emit = -not $changes -or ($Bound.ContainsKey('PassThru') -and $Bound['PassThru'])
    $connections = @(Resolve-IpamConnection $Call.Cmdlet $Bound['CimSession'] $Source)
    $limit = 0
    if ($Bound.ContainsKey('ThrottleLimit')) {
        $limit = $Bound['ThrottleLimit']
    }
    $count = 0
    foreach ($result in $Operation.Run($connections, $limit)) {
        if ($null -ne $result.Error) {
            $index = if ($null -ne $Operation.Batch -and $result.Error -is [Ipam.IpamException]) { $result.Error.GetOperand('index') }
            if ($null -ne $index) {
                Write-IpamError $Call.Cmdlet (Get-IpamBatchError $Operation.Batch $result.Error $index) $Operation.Batch.GetItem($index)
            }
            else {
                Write-IpamError $Call.Cmdlet $result.Error $Target
            }
            continue
        }
        $count++
        if ($Operation.Verb -eq 'Set' -and $Source -is [Ipam.IpamObject]) {
            $Source.Refresh($result.Value)
        }
        if ($emit) {
            $Call.Cmdlet.WriteObject($result.Value)
        }
    }
    if ($Operation.Verb -eq 'Find' -and $Operation.Failures -eq 0 -and $count -lt $Operation.Count * $connections.Count) {
        $words = switch ($Operation.Kind) {
            'IpamFreeRange' { "subnet $What has $count free ranges of $($Operation.Size) addresses" }
            'IpamFreeSubnet' { "block $What has $count free subnets with the prefix /$($Operation.Size)" }
            default { "range $What has $count free addresses" }
        }
        $Call.Cmdlet.WriteWarning("$words, $($Operation.Count) were asked for")
    }
}

# How objects are called in questions and in -WhatIf.
$script:IpamKindName = @{
    IpamAddressSpace = 'address space'; IpamBlock = 'block'; IpamSubnet = 'subnet'; IpamRange = 'range'; IpamAddress = 'address'; IpamCustomField = 'custom field'
    IpamCustomValue = 'custom value'; IpamCustomFieldAssociation = 'custom field association'; IpamConfigurationEvent = 'configuration events up to'
}

function Confirm-IpamChange {
    # Asks as -WhatIf, -Confirm and the impact of the command say, with -Asks always; -Force silences the question, not -WhatIf.
    param($Call, $Bound, [string] $What, $Target, [switch] $Asks)

    if ($null -eq $Call.Asked) {
        $Call.Asked = (Get-IpamPreference $Call.Cmdlet 'WhatIfPreference'), (Get-IpamPreference $Call.Cmdlet 'ConfirmPreference')
    }
    if (-not $Bound.ContainsKey('WhatIf')) {
        $WhatIfPreference = $Call.Asked[0]
    }
    if (-not $Bound.ContainsKey('Confirm')) {
        $ConfirmPreference = $Call.Asked[1]
    }
    if ($Bound.ContainsKey('Force') -and $Bound['Force'] -and $Call.Explicit -notcontains 'Confirm') {
        $ConfirmPreference = 'None'
    }
    elseif ($ConfirmPreference -eq 'High' -and ($Asks -or ($Call.Kind -eq 'IpamBlock' -and $Call.Verb -eq 'Set' -and
                @($Bound.Keys -like 'New*' | Where-Object { Test-IpamGiven $Call $Bound $_ $null }).Count -gt 0))) {
        # A block that moves begins its history anew, which Microsoft's command asks about.
        $ConfirmPreference = 'Medium'
    }
    try {
        return $Call.Cmdlet.ShouldProcess($What, $Call.Verb)
    }
    catch [System.Management.Automation.Host.HostException], [System.Management.Automation.PSInvalidOperationException] {
        # A job, a host without a user, or one told not to ask has nobody to ask.
        Clear-IpamCaught $_.Exception
        Write-IpamError $Call.Cmdlet (New-IpamException 'ConfirmationUnavailable' "$($Call.Verb) of $What was not confirmed: nobody can be asked here") $Target
        return $false
    }
}
