function Copy-VmmParameter {
    # Writes bound parameters into properties of a record; what was not given stays unset, which the library reads as unchanged.
    param($Bound, $Record, [hashtable] $Map)

    foreach ($name in $Map.Keys) {
        if (-not $Bound.ContainsKey($name)) { continue }
        $value = $Bound[$name]
        switch ($name) {
            { $_ -in 'IPAddressRangeStart', 'IPAddressRangeEnd' } { $value = ConvertTo-VmmAddress $value }
            { $_ -in 'DNSServer', 'WINSServer', 'PxeServerAddress' } { $value = @($value | Where-Object { $_ } | ForEach-Object { ConvertTo-VmmAddress $_ }) }
            'DNSSearchSuffix' { $value = @($value | Where-Object { $_ }) }
            default { if ($value -is [switch]) { $value = [bool]$value } }
        }
        $Record.($Map[$name]) = $value
    }
}

function ConvertTo-VmmAddress {
    param([string] $Text)

    $address = [Net.IPAddress]::None
    if (-not [Net.IPAddress]::TryParse($Text, [ref]$address)) { Stop-Vmm 'InvalidIPAddress' "'$Text' is not an IP address" }
    $address
}

function ConvertTo-VmmNetwork {
    # Clears the bits behind the prefix length, as VMM does; the library has the rule.
    param([string] $Text)

    [Ipam.Vmm.ServerConnection]::NewSubnetVLan($Text, 0, 0, $false).Subnet
}

function ConvertTo-VmmVlan {
    # Checks a VLAN; the library has the rule, for a row with any subnet.
    param([int] $Value)

    [Ipam.Vmm.ServerConnection]::NewSubnetVLan('0.0.0.0/0', $Value, 0, $false).VLanID
}

function ConvertTo-VmmMetric {
    param([int] $Value)

    if ($Value -lt 1 -or $Value -gt 9999) {
        Stop-Vmm 'VmmInvalidArgument' "Metric '$Value' is not valid for a default gateway: metrics are from 1 to 9999"
    }
    [uint16]$Value
}

function Merge-VmmHostGroup {
    # Gives the IDs of host groups after additions and removals, in order.
    param([Guid[]] $Now, $Add, $Remove)

    # A list that was not given is $null, which a pipeline would count as one item.
    $gone = @(foreach ($group in @($Remove)) { if ($group) { $group.ID } })
    $ids = @($Now) + @(foreach ($group in @($Add)) { if ($group -and $Now -notcontains $group.ID) { $group.ID } })
    , [Guid[]]@($ids | Where-Object { $gone -notcontains $_ })
}
