function Copy-VmmParameter {
    # Writes bound parameters into properties of a record; what was not given stays unset, which the library reads as unchanged.
    param($Bound, $Record, [hashtable]$Map)
    foreach ($name in $Map.Keys) {
        if (-not $Bound.ContainsKey($name)) { continue }
        $value = $Bound[$name]
        switch ($name) {
            { $_ -in 'IPAddressRangeStart', 'IPAddressRangeEnd' } { $value = ConvertTo-VmmAddress $value }
            { $_ -in 'DNSServer', 'WINSServer', 'PxeServerAddress' } { $value = @($value | Where-Object { $_ } | ForEach-Object { ConvertTo-VmmAddress $_ }) }
            'DNSSearchSuffix' { $value = @($value | Where-Object { $_ }) }
            'NetworkRoute' { $value = @($value | ForEach-Object { '{0} {1} {2}' -f $_.DestinationPrefix, $_.NextHop, $_.Metric }) }
            default { if ($value -is [switch]) { $value = [bool]$value } }
        }
        $Record.($Map[$name]) = $value
    }
}

function ConvertTo-VmmAddress {
    param([string]$Text)
    $address = [Net.IPAddress]::None
    if (-not [Net.IPAddress]::TryParse($Text, [ref]$address)) { Stop-Vmm 'InvalidIPAddress' @{ field = 'IPAddress'; value = $Text } }
    $address
}

function ConvertTo-VmmVlan {
    # The library has the rule; this only catches what its field cannot hold.
    param([int]$Value)
    if ($Value -lt 0 -or $Value -gt [uint16]::MaxValue) { Stop-Vmm 'VmmInvalidVlan' @{ value = $Value } }
    [uint16]$Value
}

function ConvertTo-VmmMetric {
    param([int]$Value)
    if ($Value -lt 1 -or $Value -gt [uint16]::MaxValue) {
        Stop-Vmm 'VmmInvalidArgument' @{ kind = 'default gateway'; field = 'Metric'; value = $Value; rule = 'metrics are from 1 to 9999' }
    }
    [uint16]$Value
}

function Merge-VmmHostGroup {
    # Gives the IDs of host groups after additions and removals, in order.
    param([Guid[]]$Now, $Add, $Remove)
    $gone = @($Remove | ForEach-Object { $_.ID })
    $ids = @($Now) + @($Add | ForEach-Object { $_.ID } | Where-Object { $Now -notcontains $_ })
    , [Guid[]]@($ids | Where-Object { $gone -notcontains $_ })
}
