# What the Request commands do: gather the places to take from, ask the library once per store, say what -WhatIf would take.

# Parameters of a request that say where and how, and are no values of the new objects.
$script:IpamRequestOption = 'NetworkId', 'AddressSpace', 'NumberOfAddresses', 'PrefixLength', 'Count', 'Strategy', 'IdempotencyKey'

# Kinds of objects to take from, the most specific first.
$script:IpamRequestParent = 'IpamRange', 'IpamSubnet', 'IpamAddressSpace', 'IpamBlock'

function Invoke-IpamRequest {
    # Takes what a command asks for out of the piped objects, which are tried in order, or out of what it names.
    param($Call, $Bound, $Given)

    try {
        $groups = Group-IpamParent $Call $Bound $Given
    }
    catch [Ipam.IpamException] {
        Write-IpamError $Call.Cmdlet $_.Exception $Given
        return
    }
    foreach ($group in $groups) {
        $operation = [Ipam.IpamOperation]::new('Request', $Call.Kind)
        $operation.Parents = $group.Objects.ToArray()
        $operation.Filter = [Ipam.IpamRecord]::new('IpamRequest')
        $operation.Changes = [Ipam.IpamRecord]::new($Call.Kind)
        foreach ($name in @($Bound.Keys)) {
            if ($script:IpamRequestOption -contains $name) {
                $field = if ($name -eq 'NetworkId') { 'Parent' } else { $name }
                $operation.Filter.Set($field, $Bound[$name])
            }
            elseif ($script:IpamNoField -notcontains $name -and $null -ne $Bound[$name] -and -not ($Bound[$name] -is [string] -and $Bound[$name] -eq '')) {
                Set-IpamField $operation.Changes $name $Bound[$name] $Call.Kind
            }
        }
        if ($group.Texts.Count -gt 0) {
            $operation.Filter.Set('Parent', $group.Texts.ToArray())
        }
        $source = $null
        if ($group.Objects.Count -gt 0) {
            $source = $group.Objects[0]
        }
        $target = $source
        if ($null -eq $target) {
            $target = @($Bound['NetworkId'], $Bound['AddressSpace'], 'Default' | Where-Object { $_ })[0]
        }
        Invoke-IpamTake $Call $Bound $operation $source $target
    }
}

function Group-IpamParent {
    # Returns the places to take from by the store that they are in, in order: a request is of one store.
    param($Call, $Bound, $Given)

    $groups = @()
    foreach ($one in $Given) {
        $live = $null
        foreach ($kind in $script:IpamRequestParent) {
            if ($null -eq $live -and $null -ne $one) {
                $live = ConvertTo-IpamObject $one $kind
            }
        }
        $text = "$one"
        $connection = $null
        if ($null -ne $live) {
            $text = "$($live.GetKind())/$($live.Id)"
            $connection = $live.GetConnection()
        }
        elseif ($one -is [Ipam.IpamObject] -or $one -isnot [string]) {
            throw (New-IpamException 'InvalidParameter' "'$one' is nothing to take from: it is no range, subnet, block, address space or network" 'Pipe what the Get commands give, or networks as text.')
        }
        $group = $groups | Where-Object { [object]::ReferenceEquals($_.Connection, $connection) } | Select-Object -First 1
        if ($null -eq $group) {
            $group = @{ Connection = $connection; Objects = New-Object System.Collections.Generic.List[Ipam.IpamObject]; Texts = New-Object System.Collections.Generic.List[string] }
            $groups += $group
        }
        if ($null -ne $live) {
            $group.Objects.Add($live)
        }
        $group.Texts.Add($text)
    }
    if ($groups.Count -eq 0) {
        $groups = @(@{ Connection = $null; Objects = New-Object System.Collections.Generic.List[Ipam.IpamObject]; Texts = New-Object System.Collections.Generic.List[string] })
    }
    return $groups
}

function Invoke-IpamTake {
    # Runs one request on every store that is meant. Under -WhatIf, or when the user is to be asked, the library first says what it would take.
    param($Call, $Bound, $Operation, $Source, $Target)

    $connections = @(Resolve-IpamConnection $Call.Cmdlet $Bound['CimSession'] $Source)
    $limit = 0
    if ($Bound.ContainsKey('ThrottleLimit')) {
        $limit = $Bound['ThrottleLimit']
    }
    $asked = $WhatIfPreference -or ($Bound.ContainsKey('Confirm') -and $Bound['Confirm']) -or $ConfirmPreference -ne 'High' -and $ConfirmPreference -ne 'None'
    if ($asked) {
        $Operation.Filter.Set('Preview', $true)
        $shown = @(foreach ($result in $Operation.Run($connections, $limit)) {
                if ($null -ne $result.Error) {
                    Write-IpamError $Call.Cmdlet $result.Error $Target
                }
                else {
                    "$($result.Value)"
                }
            })
        $Operation.Filter.Set('Preview', $false)
        if ($shown.Count -eq 0 -or -not (Confirm-IpamChange $Call $Bound "$($script:IpamKindName[$Operation.Kind]) $($shown -join ', ')" $Target)) {
            return
        }
    }
    $count = 0
    foreach ($result in $Operation.Run($connections, $limit)) {
        if ($null -ne $result.Error) {
            Write-IpamError $Call.Cmdlet $result.Error $Target
            continue
        }
        $count++
        $Call.Cmdlet.WriteObject($result.Value)
    }
    $wanted = 1
    if ($Bound.ContainsKey('Count')) {
        $wanted = $Bound['Count']
    }
    if ($Operation.Failures -eq 0 -and $count -lt $wanted * $connections.Count) {
        $Call.Cmdlet.WriteWarning("$count were free or are left of the first answer, $wanted were asked for")
    }
}

function Invoke-IpamReleased {
    # Lists the addresses of one range that are in quarantine.
    param($Call, $Bound)

    $range = $Bound['InputObject']
    $operation = [Ipam.IpamOperation]::new('Get', $Call.Kind)
    $operation.Source = $range
    Invoke-IpamOperation $Call $Bound $operation $range "$range" $range
}
