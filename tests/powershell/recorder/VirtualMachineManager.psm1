# A stand-in for VMM's own module on a second path beside the emulator: it replays a recorded inventory and keeps what it was asked. Its
# commands have the parameters, sets and pipeline binding of the reference, and its objects the documented shapes: plain properties, text,
# lists that are no arrays, objects inside objects. Nothing of the emulator is in it, so what works here depends on no type of ours.

$script:Fixtures = Join-Path (Split-Path (Split-Path $PSScriptRoot)) 'fixtures'
$script:Calls = New-Object System.Collections.Generic.List[object]
$script:Refusals = @{}
$script:Kinds = 'HostGroup', 'LogicalNetwork', 'LogicalNetworkDefinition', 'VMNetwork', 'VMSubnet', 'StaticIPAddressPool', 'AllocatedIPAddress', 'NetworkService'
$script:Objects = @{}
$script:Server = $null

function New-RecordedObject {
    # Makes an object that prints its name, or what else is given, as VMM's objects do.
    param([string] $Kind, [System.Collections.IDictionary] $Properties, [string] $Printed = 'Name')

    $made = New-Object PSObject -Property $Properties
    $made.PSObject.TypeNames.Insert(0, "Microsoft.SystemCenter.VirtualMachineManager.$Kind")
    Add-Member -InputObject $made -MemberType ScriptMethod -Name ToString -Force -Value ([scriptblock]::Create("`"`$(`$this.$Printed)`""))
    $made
}

function New-RecordedList {
    # VMM gives lists of its own, not arrays.
    param($Items)

    $list = New-Object System.Collections.ObjectModel.Collection[object]
    foreach ($item in @($Items)) { if ($null -ne $item) { $list.Add($item) } }
    , $list
}

function New-RecordedRow {
    param($Subnet, $VLanID, $SecondaryVLanID, $SupportsDHCP)

    New-RecordedObject 'SubnetVLan' @{
        Subnet = if ($Subnet) { "$Subnet" } else { $null }; VLanID = [int] $VLanID; SecondaryVLanID = [int] $SecondaryVLanID
        SupportsDHCP = [bool] $SupportsDHCP; IsVLanEnabled = [bool] [int] $VLanID
    } 'Subnet'
}

function New-RecordedGateway {
    param($IPAddress, $Metric, $IsAutomatic)

    New-RecordedObject 'DefaultGateway' @{ IPAddress = "$IPAddress"; Metric = [int] $Metric; IsAutomatic = [bool] $IsAutomatic } 'IPAddress'
}

function New-RecordedRoute {
    param($DestinationPrefix, $NextHop, $Metric)

    New-RecordedObject 'SubnetNetworkRoute' @{ DestinationPrefix = "$DestinationPrefix"; NextHop = "$NextHop"; Metric = [int] $Metric } 'DestinationPrefix'
}

function Add-RecordedObject {
    # Keeps an object of a kind; those that have no ID yet get one, and all get what every object of VMM has.
    param([string] $Kind, [hashtable] $Properties)

    foreach ($name in 'ID', 'Name', 'Description') { if (-not $Properties.ContainsKey($name)) { $Properties[$name] = $null } }
    $Properties.ID = if ($Properties.ID) { [guid] $Properties.ID } else { [guid]::NewGuid() }
    if (-not $Properties.ModifiedTime) { $Properties.ModifiedTime = [DateTime]::UtcNow }
    $Properties.ServerConnection = $script:Server
    $Properties.MarkedForDeletion = $false
    $Properties.IsFullyCached = $true
    $made = New-RecordedObject $Kind $Properties
    $script:Objects[$Kind]["$($made.ID)"] = $made
    $made
}

function Find-RecordedObject {
    param([string] $Kind, $ID)

    if ($ID) { $script:Objects[$Kind]["$([guid] $ID)"] }
}

function Import-VmmRecording {
    # Begins anew with the VMM server of a document of an inventory, and returns its connection.
    param([string] $Path)

    $script:Calls.Clear()
    $script:Refusals.Clear()
    foreach ($kind in $script:Kinds) { $script:Objects[$kind] = [ordered] @{} }
    $document = [System.IO.File]::ReadAllText($Path) | ConvertFrom-Json
    $value = { param($Object, $Name) $property = $Object.PSObject.Properties[$Name]; if ($property) { $property.Value } }
    # VMM writes names of servers as they were typed.
    $name = $document.Info.VMMServer.ToUpperInvariant()
    $script:Server = New-RecordedObject 'Remoting.ServerConnection' @{ Name = $name; FQDN = $name; Port = 8100; IsConnected = $true; UserRole = 'Administrator'; ProductVersion = '10.22.1287.0' }
    foreach ($one in $document.HostGroups) {
        $above = Find-RecordedObject 'HostGroup' (& $value $one 'ParentHostGroupID')
        $null = Add-RecordedObject 'HostGroup' @{
            ID = $one.ID; Name = $one.Name; Description = & $value $one 'Description'; ParentHostGroup = $above; IsRoot = $null -eq $above; ModifiedTime = $one.ModifiedTime
            Path = if ($above) { "$($above.Path)\$($one.Name)" } else { $one.Name }
            AllowUnencryptedTransfers = & $value $one 'AllowUnencryptedTransfers'; InheritNetworkSettings = & $value $one 'InheritNetworkSettings'
        }
    }
    foreach ($one in $document.LogicalNetworks) {
        $properties = @{}
        foreach ($property in $one.PSObject.Properties) { $properties[$property.Name] = $property.Value }
        $null = Add-RecordedObject 'LogicalNetwork' $properties
    }
    $rows = { param($Rows) New-RecordedList @($Rows | ForEach-Object { New-RecordedRow (& $value $_ 'Subnet') $_.VLanID $_.SecondaryVLanID $_.SupportsDHCP }) }
    foreach ($one in $document.LogicalNetworkDefinitions) {
        $groups = $one.HostGroupIDs | ForEach-Object { Find-RecordedObject 'HostGroup' $_ }
        $null = Add-RecordedObject 'LogicalNetworkDefinition' @{
            ID = $one.ID; Name = $one.Name; LogicalNetwork = Find-RecordedObject 'LogicalNetwork' $one.LogicalNetworkID
            SubnetVLans = & $rows $one.SubnetVLans; HostGroups = New-RecordedList $groups; ModifiedTime = $one.ModifiedTime
        }
    }
    foreach ($one in $document.VMNetworks) {
        $properties = @{ LogicalNetwork = Find-RecordedObject 'LogicalNetwork' $one.LogicalNetworkID; RoutingDomainId = [guid]::Empty }
        foreach ($property in $one.PSObject.Properties) { $properties[$property.Name] = $property.Value }
        if ($properties.UserRole) { $properties.UserRole = New-RecordedObject 'UserRole' @{ Name = $properties.UserRole } }
        $null = $properties.Remove('LogicalNetworkID')
        $null = Add-RecordedObject 'VMNetwork' $properties
    }
    foreach ($one in $document.VMSubnets) {
        $network = Find-RecordedObject 'VMNetwork' $one.VMNetworkID
        # VMM keeps a definition of its own behind a virtualized subnet, which no command lists.
        $site = Find-RecordedObject 'LogicalNetworkDefinition' (& $value $one 'LogicalNetworkDefinitionID')
        if (-not $site) { $site = New-RecordedObject 'LogicalNetworkDefinition' @{ ID = [guid]::NewGuid(); Name = "$($one.Name) (internal)" } }
        $null = Add-RecordedObject 'VMSubnet' @{
            ID = $one.ID; Name = $one.Name; Description = & $value $one 'Description'; VMNetwork = $network; LogicalNetworkDefinition = $site
            SubnetVLans = & $rows (& $value $one 'SubnetVLans'); VMSubnetID = [int] (& $value $one 'VMSubnetID'); MaxNumberOfPorts = [int] (& $value $one 'MaxNumberOfPorts')
            ModifiedTime = $one.ModifiedTime
        }
    }
    foreach ($one in $document.StaticIPAddressPools) {
        $properties = @{}
        foreach ($property in $one.PSObject.Properties) { $properties[$property.Name] = $property.Value }
        $properties.VMSubnet = Find-RecordedObject 'VMSubnet' (& $value $one 'VMSubnetID')
        $properties.LogicalNetworkDefinition = if ($properties.VMSubnet) { $properties.VMSubnet.LogicalNetworkDefinition } else { Find-RecordedObject 'LogicalNetworkDefinition' $one.LogicalNetworkDefinitionID }
        foreach ($list in 'DNSServers', 'WINSServers', 'DNSSearchSuffixes', 'PxeServerAddress') { $properties[$list] = New-RecordedList (& $value $one $list) }
        $properties.DefaultGateways = New-RecordedList @(& $value $one 'DefaultGateways' | Where-Object { $_ } | ForEach-Object { New-RecordedGateway $_.IPAddress $_.Metric $_.IsAutomatic })
        $properties.NetworkRoutes = New-RecordedList @(& $value $one 'NetworkRoutes' | Where-Object { $_ } | ForEach-Object { New-RecordedRoute $_.DestinationPrefix $_.NextHop $_.Metric })
        foreach ($id in 'LogicalNetworkDefinitionID', 'VMSubnetID') { $null = $properties.Remove($id) }
        $null = Add-RecordedObject 'StaticIPAddressPool' $properties
    }
    foreach ($one in $document.AllocatedIPAddresses) {
        $properties = @{}
        foreach ($property in $one.PSObject.Properties) { $properties[$property.Name] = $property.Value }
        $properties.AllocatingAddressPool = Find-RecordedObject 'StaticIPAddressPool' $one.AllocatingAddressPoolID
        $properties.Name = $one.Address
        $properties.State = if (& $value $one 'AssignedToType') { 'Assigned' } else { 'Unassigned' }
        $null = $properties.Remove('AllocatingAddressPoolID')
        $null = Add-RecordedObject 'AllocatedIPAddress' $properties
    }
    $script:Server
}

function Get-VmmRecordedCall {
    # Returns what was asked since the recording was begun or cleared: the command and its arguments, as one line or as objects.
    param([string] $Like = '*', [switch] $Clear)

    $found = @($script:Calls | Where-Object { $_.Command -like $Like })
    if ($Clear) { $script:Calls.Clear() }
    $found
}

function Set-VmmRefusal {
    # Makes a command fail as VMM's commands do, each time or as often as said: with an identifier of VMM's and a text.
    param([string] $Command, [string] $Message, [int] $Times = [int]::MaxValue)

    $script:Refusals[$Command] = @{ Message = $Message; Times = $Times }
}

function Set-VmmRecordedProperty {
    # Changes an object behind VMM's back, as its console would.
    param([string] $Kind, [string] $Name, [hashtable] $Values)

    foreach ($object in @($script:Objects[$Kind].Values | Where-Object { $_.Name -eq $Name })) {
        foreach ($property in $Values.Keys) { $object.$property = $Values[$property] }
        $object.ModifiedTime = [DateTime]::UtcNow
    }
}

function Stop-Recorded {
    # Throws as a command of VMM does: an identifier of its own, a category, a text.
    param([string] $Command, [string] $Id, [string] $Category, [string] $Message)

    $record = New-Object System.Management.Automation.ErrorRecord (New-Object System.InvalidOperationException $Message), $Id, $Category, $Command
    throw $record
}

function Set-RecordedProperty {
    # Writes arguments into the properties that VMM has for them.
    param($Object, $Bound, [hashtable] $Map)

    foreach ($parameter in $Map.Keys) {
        if ($Bound.ContainsKey($parameter)) {
            $value = $Bound[$parameter]
            if ($value -is [array]) { $value = New-RecordedList $value }
            Add-Member -InputObject $Object -MemberType NoteProperty -Name $Map[$parameter] -Value $value -Force
        }
    }
    $Object.ModifiedTime = [DateTime]::UtcNow
}

$script:PoolMap = @{
    Name = 'Name'; Description = 'Description'; IPAddressRangeStart = 'IPAddressRangeStart'; IPAddressRangeEnd = 'IPAddressRangeEnd'; IPAddressReservedSet = 'IPAddressReservedSet'
    VIPAddressSet = 'VIPAddressSet'; DNSServer = 'DNSServers'; DNSSuffix = 'DNSSuffix'; DNSSearchSuffix = 'DNSSearchSuffixes'; WINSServer = 'WINSServers'
    DefaultGateway = 'DefaultGateways'; NetworkRoute = 'NetworkRoutes'; EnableNetBIOS = 'EnableNetBIOS'
}
$script:NetworkMap = @{ Name = 'Name'; Description = 'Description'; EnableNetworkVirtualization = 'NetworkVirtualizationEnabled'; UseGRE = 'UseGRE'; IsPVLAN = 'IsPVLAN'; LogicalNetworkDefinitionIsolation = 'IsLogicalNetworkDefinitionIsolated' }

# Who refers to an object of a kind: the kind that does, and by which property.
$script:Users = @{
    LogicalNetwork           = @('LogicalNetworkDefinition', 'LogicalNetwork'), @('VMNetwork', 'LogicalNetwork')
    LogicalNetworkDefinition = @('StaticIPAddressPool', 'LogicalNetworkDefinition'), @('VMSubnet', 'LogicalNetworkDefinition')
    VMNetwork                = , @('VMSubnet', 'VMNetwork')
    VMSubnet                 = , @('StaticIPAddressPool', 'VMSubnet')
    StaticIPAddressPool      = , @('AllocatedIPAddress', 'AllocatingAddressPool')
}

function Invoke-RecordedCommand {
    # Answers a call from what is recorded and from what was asked before.
    param([string] $Command, $Bound)

    $arguments = @{}
    foreach ($name in $Bound.Keys) { if ($name -notin 'VMMServer', 'ErrorAction') { $arguments[$name] = $Bound[$name] } }
    $line = @($Command) + @($arguments.Keys | Sort-Object | ForEach-Object { "-$_ '$(@($arguments[$_]) -join ',')'" })
    $script:Calls.Add((New-Object PSObject -Property @{ Command = $Command; Arguments = $arguments; Line = $line -join ' ' }))
    $refusal = $script:Refusals[$Command]
    if ($refusal -and $refusal.Times-- -gt 0) { Stop-Recorded $Command '23753' 'InvalidOperation' $refusal.Message }
    $verb, $noun = $Command -split '-SC'
    $kind = switch ($noun) { 'VMHostGroup' { 'HostGroup' } 'IPAddress' { 'AllocatedIPAddress' } default { $noun } }
    switch ($verb) {
        'Get' {
            if ($noun -eq 'VMMServer') { return $script:Server }
            if ($kind -notin $script:Kinds) { Stop-Recorded $Command 'NotRecorded' 'NotImplemented' "$Command is not recorded" }
            $found = @($script:Objects[$kind].Values)
            foreach ($name in $arguments.Keys) {
                $wanted = $arguments[$name]
                $found = @($found | Where-Object {
                        $object = $_
                        switch ($name) {
                            'StaticIPAddressPool' { "$($object.AllocatingAddressPool.ID)" -eq "$($wanted.ID)" }
                            'ID' { "$($object.ID)" -eq "$wanted" }
                            'Name' { $object.Name -eq $wanted }
                            default { Stop-Recorded $Command 'NotRecorded' 'NotImplemented' "$Command -$name is not recorded" }
                        }
                    })
            }
            return $found
        }
        'Remove' {
            $object = Find-RecordedObject $kind $arguments[$noun].ID
            foreach ($user in $script:Users[$kind]) {
                $userKind, $property = $user
                $using = @($script:Objects[$userKind].Values | Where-Object { "$($_.$property.ID)" -eq "$($object.ID)" })
                if ($kind -eq 'VMNetwork') { $using | ForEach-Object { $script:Objects['VMSubnet'].Remove("$($_.ID)") } }
                elseif ($using) { Stop-Recorded $Command '24023' 'InvalidOperation' "The $kind $object cannot be deleted because it is in use by $($using[0])" }
            }
            $script:Objects[$kind].Remove("$($object.ID)")
            $object.MarkedForDeletion = $true
            return $object
        }
    }
    switch ($Command) {
        'New-SCSubnetVLan' { New-RecordedRow $arguments.Subnet $arguments.VLanID $arguments.SecondaryVLanID $arguments.SupportsDHCP }
        'New-SCDefaultGateway' { New-RecordedGateway $arguments.IPAddress $arguments.Metric (-not $arguments.ContainsKey('Metric')) }
        'New-SCNetworkRoute' { New-RecordedRoute $arguments.DestinationPrefix $arguments.NextHop $arguments.Metric }
        'New-SCLogicalNetwork' {
            $made = Add-RecordedObject $kind @{ NetworkVirtualizationEnabled = $false; UseGRE = $false; IsPVLAN = $false; IsLogicalNetworkDefinitionIsolated = $false; PublicIPNetwork = $false; AllowDynamicVlanOnVnic = $false }
            Set-RecordedProperty $made $arguments $script:NetworkMap
            $made
        }
        'New-SCLogicalNetworkDefinition' {
            Add-RecordedObject $kind @{ Name = $arguments.Name; LogicalNetwork = $arguments.LogicalNetwork; SubnetVLans = New-RecordedList $arguments.SubnetVLan; HostGroups = New-RecordedList $arguments.VMHostGroup }
        }
        'New-SCVMNetwork' {
            $made = Add-RecordedObject $kind @{ LogicalNetwork = $arguments.LogicalNetwork; IsolationType = 'NoIsolation'; RoutingDomainId = [guid]::NewGuid(); Owner = $null; UserRole = $null }
            Set-RecordedProperty $made $arguments @{ Name = 'Name'; Description = 'Description'; IsolationType = 'IsolationType'; Owner = 'Owner' }
            $made
        }
        'New-SCVMSubnet' {
            $made = Add-RecordedObject $kind @{ VMNetwork = $arguments.VMNetwork; LogicalNetworkDefinition = $arguments.LogicalNetworkDefinition; SubnetVLans = New-RecordedList $arguments.SubnetVLan; VMSubnetID = [int] $arguments.VMSubnetID; MaxNumberOfPorts = 0 }
            Set-RecordedProperty $made $arguments @{ Name = 'Name'; Description = 'Description' }
            $made
        }
        'New-SCStaticIPAddressPool' {
            $site = if ($arguments.VMSubnet) { $arguments.VMSubnet.LogicalNetworkDefinition } else { $arguments.LogicalNetworkDefinition }
            $made = Add-RecordedObject $kind @{ Subnet = $arguments.Subnet; VLanID = [int] $arguments.Vlan; LogicalNetworkDefinition = $site; VMSubnet = $arguments.VMSubnet; EnableNetBIOS = $false; IsMulticast = $false }
            Set-RecordedProperty $made $arguments $script:PoolMap
            $made
        }
        'Set-SCLogicalNetwork' { Set-RecordedProperty $arguments.LogicalNetwork $arguments $script:NetworkMap; $arguments.LogicalNetwork }
        'Set-SCLogicalNetworkDefinition' {
            $site = $arguments.LogicalNetworkDefinition
            Set-RecordedProperty $site $arguments @{ Name = 'Name'; SubnetVLan = 'SubnetVLans' }
            foreach ($row in $site.SubnetVLans) {
                # VMM's pools have the VLAN of their subnet.
                $script:Objects['StaticIPAddressPool'].Values | Where-Object { "$($_.LogicalNetworkDefinition.ID)" -eq "$($site.ID)" -and $_.Subnet -eq $row.Subnet } | ForEach-Object { $_.VLanID = $row.VLanID }
            }
            $site
        }
        'Set-SCVMNetwork' { Set-RecordedProperty $arguments.VMNetwork $arguments @{ Name = 'Name'; Description = 'Description'; Owner = 'Owner' }; $arguments.VMNetwork }
        'Set-SCVMSubnet' { Set-RecordedProperty $arguments.VMSubnet $arguments @{ Name = 'Name'; Description = 'Description'; SubnetVLan = 'SubnetVLans' }; $arguments.VMSubnet }
        'Set-SCStaticIPAddressPool' { Set-RecordedProperty $arguments.StaticIPAddressPool $arguments $script:PoolMap; $arguments.StaticIPAddressPool }
        default { Stop-Recorded $Command 'NotRecorded' 'NotImplemented' "$Command is not recorded" }
    }
}

function Get-CommandText {
    # Writes the function of a command of the reference.
    param($Reference)

    $simple = 'String', 'String[]', 'Int32', 'UInt32', 'UInt64', 'Boolean', 'Guid', 'SwitchParameter'
    $sets = @($Reference.parameter_sets)
    $parameters = foreach ($property in $Reference.parameters.PSObject.Properties) {
        if ($property.Name -in 'WhatIf', 'Confirm') { continue }
        $facts = $property.Value
        $attributes = foreach ($set in $sets) {
            $here = $set.parameters | Where-Object { $_.name -eq $property.Name }
            if (-not $here) { continue }
            $parts = @("Mandatory = `$$($here.mandatory)")
            if ($sets.Count -gt 1) { $parts += "ParameterSetName = '$($set.name)'" }
            if ($null -ne $here.PSObject.Properties['position']) { $parts += "Position = $($here.position)" }
            if ($facts.PSObject.Properties['pipeline'] -and "$($facts.pipeline)" -match 'ByValue') { $parts += 'ValueFromPipeline = $true' }
            "[Parameter($($parts -join ', '))]"
        }
        $alias = if ($facts.PSObject.Properties['aliases']) { "[Alias('$(@($facts.aliases) -join "','")')]" }
        $type = if ($facts.type -in $simple) { $facts.type -replace 'SwitchParameter', 'switch' } elseif ($facts.type -like '*`[`]') { 'object[]' } else { 'object' }
        "$($attributes -join ' ') $alias [$type] `$$($property.Name)"
    }
    $default = $sets | Where-Object { $_.default } | ForEach-Object { "DefaultParameterSetName = '$($_.name)', " }
    $should = if ($Reference.parameters.PSObject.Properties['WhatIf']) { ', SupportsShouldProcess = $true' }
    "function $($Reference.cmdlet) { [CmdletBinding(${default}PositionalBinding = `$false$should)] param($($parameters -join ', ')) process { Invoke-RecordedCommand '$($Reference.cmdlet)' `$PSBoundParameters } }"
}

$script:Reference = [System.IO.File]::ReadAllText((Join-Path $script:Fixtures 'vmm-cmdlets.json')) | ConvertFrom-Json
foreach ($script:One in $script:Reference.cmdlets) { . ([scriptblock]::Create((Get-CommandText $script:One))) }

Export-ModuleMember -Function (@($script:Reference.cmdlets | ForEach-Object { $_.cmdlet }) + 'Import-VmmRecording', 'Get-VmmRecordedCall', 'Set-VmmRefusal', 'Set-VmmRecordedProperty')
