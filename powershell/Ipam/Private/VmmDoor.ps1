# The door to a VMM server through its own commands: the only place of the module that calls SC commands. It works with the real
# VirtualMachineManager module in Windows PowerShell 5.1 and with the emulator alike, and so it reads nothing but documented properties, as text
# or nested objects, and never asks for a type.

function Get-VmmProperty {
    # Reads a property that may not exist, along a dotted path.
    param($Object, [string] $Path)

    foreach ($name in $Path.Split('.')) {
        if ($null -eq $Object) { return $null }
        $property = $Object.PSObject.Properties[$name]
        $Object = if ($property) { $property.Value } else { $null }
    }
    , $Object
}

function Get-VmmList {
    # Emits the items of a property that holds one or many, nothing where it has none.
    param($Object, [string] $Path)

    $value = Get-VmmProperty $Object $Path
    foreach ($item in @($value)) {
        if ($null -ne $item) { $item }
    }
}

function Copy-VmmProperty {
    # Copies properties that exist and have a value into a record: of a map, the key is the record's field, the value the property.
    param($Record, $Object, [hashtable] $Map)

    foreach ($field in $Map.Keys) {
        $value = Get-VmmProperty $Object $Map[$field]
        if ($null -eq $value) { continue }
        if ($value -is [bool] -or $value -is [DateTime]) {
            $Record.Set($field, $value)
        } elseif ($value -isnot [string] -and $value -is [Collections.IEnumerable]) {
            $Record.Set($field, [string[]] @($value | ForEach-Object { "$_" }))
        } elseif ("$value" -ne '' -and "$value" -ne [guid]::Empty -and -not ($script:VmmZeroIsNone -contains $field -and "$value" -eq '0')) {
            $Record.Set($field, "$value")
        }
    }
}

# Numbers of which VMM has 0 where there is none.
$script:VmmZeroIsNone = 'VMSubnetID', 'MaxNumberOfPorts'

$script:VmmMaps = @{
    HostGroup                = @{
        ID                        = 'ID'
        Name                      = 'Name'
        Description               = 'Description'
        ParentHostGroupID         = 'ParentHostGroup.ID'
        AllowUnencryptedTransfers = 'AllowUnencryptedTransfers'
        InheritNetworkSettings    = 'InheritNetworkSettings'
        ModifiedTime              = 'ModifiedTime'
    }
    LogicalNetwork           = @{
        ID                                 = 'ID'
        Name                               = 'Name'
        Description                        = 'Description'
        NetworkVirtualizationEnabled       = 'NetworkVirtualizationEnabled'
        UseGRE                             = 'UseGRE'
        IsPVLAN                            = 'IsPVLAN'
        IsLogicalNetworkDefinitionIsolated = 'IsLogicalNetworkDefinitionIsolated'
        PublicIPNetwork                    = 'PublicIPNetwork'
        AllowDynamicVlanOnVnic             = 'AllowDynamicVlanOnVnic'
        ModifiedTime                       = 'ModifiedTime'
    }
    LogicalNetworkDefinition = @{
        ID = 'ID'; Name = 'Name'; LogicalNetworkID = 'LogicalNetwork.ID'; ModifiedTime = 'ModifiedTime'
    }
    VMNetwork                = @{
        ID                  = 'ID'
        Name                = 'Name'
        Description         = 'Description'
        LogicalNetworkID    = 'LogicalNetwork.ID'
        IsolationType       = 'IsolationType'
        RoutingDomainId     = 'RoutingDomainId'
        ExternalName        = 'ExternalName'
        PAIPAddressPoolType = 'PAIPAddressPoolType'
        CAIPAddressPoolType = 'CAIPAddressPoolType'
        Owner               = 'Owner'
        UserRole            = 'UserRole'
        ModifiedTime        = 'ModifiedTime'
    }
    VMSubnet                 = @{
        ID                         = 'ID'
        Name                       = 'Name'
        Description                = 'Description'
        VMNetworkID                = 'VMNetwork.ID'
        LogicalNetworkDefinitionID = 'LogicalNetworkDefinition.ID'
        VMSubnetID                 = 'VMSubnetID'
        MaxNumberOfPorts           = 'MaxNumberOfPorts'
        ModifiedTime               = 'ModifiedTime'
    }
    StaticIPAddressPool      = @{
        ID                         = 'ID'
        Name                       = 'Name'
        Description                = 'Description'
        Subnet                     = 'Subnet'
        VLanID                     = 'VLanID'
        LogicalNetworkDefinitionID = 'LogicalNetworkDefinition.ID'
        VMSubnetID                 = 'VMSubnet.ID'
        IPAddressRangeStart        = 'IPAddressRangeStart'
        IPAddressRangeEnd          = 'IPAddressRangeEnd'
        IPAddressReservedSet       = 'IPAddressReservedSet'
        VIPAddressSet              = 'VIPAddressSet'
        DNSServers                 = 'DNSServers'
        DNSSuffix                  = 'DNSSuffix'
        DNSSearchSuffixes          = 'DNSSearchSuffixes'
        WINSServers                = 'WINSServers'
        EnableNetBIOS              = 'EnableNetBIOS'
        PxeServerAddress           = 'PxeServerAddress'
        IsMulticast                = 'IsMulticast'
        ModifiedTime               = 'ModifiedTime'
    }
    AllocatedIPAddress       = @{
        ID                      = 'ID'
        Address                 = 'Address'
        Description             = 'Description'
        AllocatingAddressPoolID = 'AllocatingAddressPool.ID'
        Type                    = 'Type'
        AssignedToId            = 'AssignedToId'
        AssignedToType          = 'AssignedToType'
        AssignedToName          = 'AssignedToName'
        MACAddress              = 'MACAddress'
        Owner                   = 'Owner'
        ExplicitRevokeRequired  = 'ExplicitRevokeRequired'
        DisableReconcile        = 'DisableReconcile'
        ModifiedTime            = 'ModifiedTime'
    }
}

function ConvertFrom-VmmRoute {
    # Makes a route of an object with destination, next hop and metric, or of these joined with blanks.
    param($Route)

    $made = New-Object Ipam.Vmm.SubnetNetworkRoute
    $parts = if ($Route -is [string]) { $Route.Trim() -split '\s+' } else { 'DestinationPrefix', 'NextHop', 'Metric' | ForEach-Object { "$(Get-VmmProperty $Route $_)" } }
    $made.DestinationPrefix = $parts[0]
    $made.NextHop = $parts[1]
    if ($parts.Count -gt 2 -and $parts[2]) { $made.Metric = [uint16] $parts[2] }
    $made
}

function ConvertFrom-VmmObject {
    # Makes a record of the inventory from an object of an SC command.
    param($Object, [string] $Kind)

    $record = New-Object Ipam.IpamRecord -ArgumentList $Kind
    Copy-VmmProperty $record $Object $script:VmmMaps[$Kind]
    if ($Kind -eq 'LogicalNetworkDefinition' -or $Kind -eq 'VMSubnet') {
        $rows = foreach ($row in Get-VmmList $Object 'SubnetVLans') {
            $item = New-Object Ipam.Vmm.SubnetVLan
            foreach ($name in 'Subnet', 'VLanID', 'SecondaryVLanID', 'SupportsDHCP') {
                $value = Get-VmmProperty $row $name
                if ($null -ne $value -and "$value" -ne '') { $item.$name = $value }
            }
            $item
        }
        # Typed, because arrays of any object hold PowerShell's wrappers, which the library does not know.
        $record.Set('SubnetVLans', [Ipam.Vmm.SubnetVLan[]] @($rows))
    }
    if ($Kind -eq 'LogicalNetworkDefinition') {
        $record.Set('HostGroupIDs', [string[]] @(Get-VmmList $Object 'HostGroups' | ForEach-Object { "$(Get-VmmProperty $_ 'ID')" }))
    }
    if ($Kind -eq 'StaticIPAddressPool') {
        $gateways = foreach ($gateway in Get-VmmList $Object 'DefaultGateways') {
            $item = New-Object Ipam.Vmm.DefaultGateway
            $item.IPAddress = "$(Get-VmmProperty $gateway 'IPAddress')"
            $item.IsAutomatic = [bool](Get-VmmProperty $gateway 'IsAutomatic')
            if (-not $item.IsAutomatic) { $item.Metric = Get-VmmProperty $gateway 'Metric' }
            $item
        }
        $record.Set('DefaultGateways', [Ipam.Vmm.DefaultGateway[]] @($gateways))
        $routes = Get-VmmList $Object 'NetworkRoutes' | ForEach-Object { ConvertFrom-VmmRoute $_ }
        $record.Set('NetworkRoutes', [Ipam.Vmm.SubnetNetworkRoute[]] @($routes))
    }
    $record
}

function Connect-VmmServer {
    # Gives the connection of a VMM server's own module for a name, or $null where no such module is loaded.
    param([string] $Name)

    $module = Get-Module -Name VirtualMachineManager
    if ($module -and (Split-Path -Parent $module.ModuleBase) -eq (Split-Path -Parent $script:IpamFolder)) {
        # The emulator would make a server of any name; whoever compares and syncs means one that is there.
        [Ipam.Vmm.ServerConnection]::Open($Name, 0, $false).Dispose()
    }
    if ($module) { VirtualMachineManager\Get-SCVMMServer -ComputerName $Name -ErrorAction Stop }
}

function Get-VmmDoorName {
    # Gives the names of the logical networks or host groups of a server, for completion.
    param($Server, [string] $Parameter)

    $objects = if ($Parameter -eq 'HostGroup') { VirtualMachineManager\Get-SCVMHostGroup -VMMServer $Server } else { VirtualMachineManager\Get-SCLogicalNetwork -VMMServer $Server }
    $objects | ForEach-Object { Get-VmmProperty $_ 'Name' }
}

function Get-VmmDoorScope {
    # Gives the paths of the host groups of the server's IPAM network service, nothing where none is registered.
    param($Server)

    $services = VirtualMachineManager\Get-SCNetworkService -VMMServer $Server -ErrorAction Stop |
        Where-Object { "$(Get-VmmProperty $_ 'NetworkServiceType')" -eq 'NetworkManager' -and "$(Get-VmmProperty $_ 'Model')" -match 'IP Address Management' }
    $services | ForEach-Object { Get-VmmList $_ 'HostGroups' } | ForEach-Object { "$(Get-VmmProperty $_ 'Path')" } | Sort-Object -Unique
}

function Get-VmmDoorClockOffset {
    # Measures the clock of the server's machine less ours, in milliseconds. VMM's objects do not tell it, Windows does, as it does to VMM's own
    # provider; where it cannot be asked, the clocks count as equal, and only the policy Newest reads them.
    param([string] $Name)

    try {
        if (-not (Get-Command Get-CimInstance -ErrorAction SilentlyContinue)) { return 0 }
        $before = [DateTime]::UtcNow
        $there = (Get-CimInstance -ClassName Win32_OperatingSystem -Property LocalDateTime -ComputerName $Name -OperationTimeoutSec 3 -ErrorAction Stop).LocalDateTime.ToUniversalTime()
        $after = [DateTime]::UtcNow
        # The answer was given somewhere between the two.
        return [long] [Math]::Round(($there - $before.AddTicks(($after - $before).Ticks / 2)).TotalMilliseconds)
    }
    catch {
        Write-Verbose "the clock of '$Name' could not be asked: $_"
        return 0
    }
}

function Read-VmmDoorInventory {
    # Reads everything of a server into a native inventory. What cannot be read makes it incomplete, with a warning, so that nothing is deleted for it.
    param($Server, $Builder, [string] $Activity)

    $complete = $true
    $readers = [ordered] @{
        HostGroup                = { VirtualMachineManager\Get-SCVMHostGroup -VMMServer $Server -ErrorAction Stop }
        LogicalNetwork           = { VirtualMachineManager\Get-SCLogicalNetwork -VMMServer $Server -ErrorAction Stop }
        LogicalNetworkDefinition = { VirtualMachineManager\Get-SCLogicalNetworkDefinition -VMMServer $Server -ErrorAction Stop }
        VMNetwork                = { VirtualMachineManager\Get-SCVMNetwork -VMMServer $Server -ErrorAction Stop }
        VMSubnet                 = { VirtualMachineManager\Get-SCVMSubnet -VMMServer $Server -ErrorAction Stop }
        StaticIPAddressPool      = { VirtualMachineManager\Get-SCStaticIPAddressPool -VMMServer $Server -ErrorAction Stop }
    }
    $pools = @()
    foreach ($kind in $readers.Keys) {
        Write-Progress -Activity $Activity -Status $kind
        $objects = @(& $readers[$kind])
        foreach ($object in $objects) { $Builder.Add((ConvertFrom-VmmObject $object $kind)) }
        $pools = $objects
    }
    $done = 0
    foreach ($pool in $pools) {
        Write-Progress -Activity $Activity -Status "AllocatedIPAddress of $pool" -PercentComplete (100 * $done++ / $pools.Count)
        try {
            $granted = @(VirtualMachineManager\Get-SCIPAddress -VMMServer $Server -StaticIPAddressPool $pool -ErrorAction Stop)
        } catch {
            # A pool may vanish between the list and this; the next inventory is complete again.
            Write-Warning "the addresses of static IP address pool '$pool' could not be read: $_"
            $complete = $false
            continue
        }
        foreach ($object in $granted) { $Builder.Add((ConvertFrom-VmmObject $object 'AllocatedIPAddress')) }
    }
    Write-Progress -Activity $Activity -Completed
    $complete
}

function ConvertTo-VmmArgument {
    # Makes the arguments of a New or Set command from an object of a step. A Set command gets those of the fields that change.
    param($Server, $Object, [hashtable] $Map, $Fields)

    $arguments = @{}
    foreach ($parameter in $Map.Keys) {
        $field = $Map[$parameter]
        if ($Fields -and $Fields -notcontains $field) { continue }
        $value = Get-VmmProperty $Object $field
        if (-not $Fields -and ($null -eq $value -or "$value" -eq '')) { continue }
        $arguments[$parameter] = switch ($parameter) {
            'SubnetVLan' {
                , @($value | ForEach-Object {
                        $row = @{ VMMServer = $Server }
                        if ($_.Subnet) { $row.Subnet = $_.Subnet }
                        $row.VLanID = [int] $_.VLanID
                        if ($_.SecondaryVLanID) { $row.SecondaryVLanID = [int] $_.SecondaryVLanID }
                        if ($_.SupportsDHCP) { $row.SupportsDHCP = $true }
                        VirtualMachineManager\New-SCSubnetVLan @row -ErrorAction Stop
                    })
            }
            'DefaultGateway' {
                , @($value | ForEach-Object {
                        $gateway = @{ VMMServer = $Server; IPAddress = "$($_.IPAddress)" }
                        if ($_.IsAutomatic) { $gateway.Automatic = $true } else { $gateway.Metric = [int] $_.Metric }
                        VirtualMachineManager\New-SCDefaultGateway @gateway -ErrorAction Stop
                    })
            }
            'VMHostGroup' { , @($value | ForEach-Object { VirtualMachineManager\Get-SCVMHostGroup -VMMServer $Server -ID $_ -ErrorAction Stop }) }
            { $_ -in 'DNSServer', 'WINSServer', 'DNSSearchSuffix' } { , [string[]] @($value | ForEach-Object { "$_" }) }
            'Vlan' { [int] $value }
            default { "$value" }
        }
    }
    $arguments
}

$script:VmmPoolParameters = @{
    Name                 = 'Name'
    Description          = 'Description'
    IPAddressRangeStart  = 'IPAddressRangeStart'
    IPAddressRangeEnd    = 'IPAddressRangeEnd'
    IPAddressReservedSet = 'IPAddressReservedSet'
    VIPAddressSet        = 'VIPAddressSet'
    DNSServer            = 'DNSServers'
    DNSSuffix            = 'DNSSuffix'
    DNSSearchSuffix      = 'DNSSearchSuffixes'
    WINSServer           = 'WINSServers'
    DefaultGateway       = 'DefaultGateways'
}

function Find-VmmObject {
    # Gives the object that a step works on; SC commands give nothing for what is gone, which the sync plans anew.
    param([string] $Kind, $Value, [scriptblock] $Read)

    $found = & $Read
    if ($null -eq $found) { throw (New-IpamException 'VmmObjectNotFound' "unable to find the specified $Kind '$Value'" 'Compare again.') }
    $found
}

function Invoke-VmmDoorStep {
    # Carries out a step of a sync through SC commands and gives a record of the object as it is then; of a removed one, as the step has it. What
    # is gone already counts as removed.
    param($Server, $Step)

    $common = @{ VMMServer = $Server; ErrorAction = 'Stop' }
    $quiet = @{ Confirm = $false }
    $network = $Step.LogicalNetwork
    $site = $Step.LogicalNetworkDefinition
    $pool = $Step.StaticIPAddressPool
    $tenant = $Step.VMNetwork
    $subnet = $Step.VMSubnet
    switch ("$($Step.Operation)") {
        'AddLogicalNetwork' {
            $arguments = ConvertTo-VmmArgument $Server $network @{ Name = 'Name'; Description = 'Description' }
            if ($network.NetworkVirtualizationEnabled) { $arguments.EnableNetworkVirtualization = $true }
            if ($network.IsLogicalNetworkDefinitionIsolated) { $arguments.LogicalNetworkDefinitionIsolation = $true }
            ConvertFrom-VmmObject (VirtualMachineManager\New-SCLogicalNetwork @common @arguments) 'LogicalNetwork'
        }
        'SetLogicalNetwork' {
            $arguments = ConvertTo-VmmArgument $Server $network @{ Name = 'Name'; Description = 'Description' } $Step.Fields
            $now = Find-VmmObject 'logical network' $network.Name { VirtualMachineManager\Get-SCLogicalNetwork @common -ID $network.ID }
            ConvertFrom-VmmObject (VirtualMachineManager\Set-SCLogicalNetwork @common -LogicalNetwork $now @arguments) 'LogicalNetwork'
        }
        'RemoveLogicalNetwork' {
            $now = VirtualMachineManager\Get-SCLogicalNetwork @common -ID $network.ID
            if ($now) { $null = VirtualMachineManager\Remove-SCLogicalNetwork @common @quiet -LogicalNetwork $now }
            ConvertFrom-VmmObject $network 'LogicalNetwork'
        }
        'AddNetworkSite' {
            $arguments = ConvertTo-VmmArgument $Server $site @{ Name = 'Name'; SubnetVLan = 'SubnetVLans'; VMHostGroup = 'HostGroupIDs' }
            $above = Find-VmmObject 'logical network' $site.LogicalNetworkID { VirtualMachineManager\Get-SCLogicalNetwork @common -ID $site.LogicalNetworkID }
            ConvertFrom-VmmObject (VirtualMachineManager\New-SCLogicalNetworkDefinition @common -LogicalNetwork $above @arguments) 'LogicalNetworkDefinition'
        }
        'SetNetworkSite' {
            $arguments = ConvertTo-VmmArgument $Server $site @{ Name = 'Name'; SubnetVLan = 'SubnetVLans' } $Step.Fields
            $now = Find-VmmObject 'network site' $site.Name { VirtualMachineManager\Get-SCLogicalNetworkDefinition @common -ID $site.ID }
            ConvertFrom-VmmObject (VirtualMachineManager\Set-SCLogicalNetworkDefinition @common -LogicalNetworkDefinition $now @arguments) 'LogicalNetworkDefinition'
        }
        'RemoveNetworkSite' {
            $now = VirtualMachineManager\Get-SCLogicalNetworkDefinition @common -ID $site.ID
            if ($now) { $null = VirtualMachineManager\Remove-SCLogicalNetworkDefinition @common @quiet -LogicalNetworkDefinition $now }
            ConvertFrom-VmmObject $site 'LogicalNetworkDefinition'
        }
        'AddPool' {
            $arguments = ConvertTo-VmmArgument $Server $pool ($script:VmmPoolParameters + @{ Subnet = 'Subnet'; Vlan = 'VLanID' })
            if ($pool.VMSubnetID) {
                $null = $arguments.Remove('Vlan')
                $above = @{ VMSubnet = Find-VmmObject 'VM subnet' $pool.VMSubnetID { VirtualMachineManager\Get-SCVMSubnet @common -ID $pool.VMSubnetID } }
            }
            else {
                $above = @{ LogicalNetworkDefinition = Find-VmmObject 'network site' $pool.LogicalNetworkDefinitionID { VirtualMachineManager\Get-SCLogicalNetworkDefinition @common -ID $pool.LogicalNetworkDefinitionID } }
            }
            ConvertFrom-VmmObject (VirtualMachineManager\New-SCStaticIPAddressPool @common @above @arguments) 'StaticIPAddressPool'
        }
        'SetPool' {
            $arguments = ConvertTo-VmmArgument $Server $pool $script:VmmPoolParameters $Step.Fields
            $now = Find-VmmObject 'static IP address pool' $pool.Name { VirtualMachineManager\Get-SCStaticIPAddressPool @common -ID $pool.ID }
            ConvertFrom-VmmObject (VirtualMachineManager\Set-SCStaticIPAddressPool @common -StaticIPAddressPool $now @arguments) 'StaticIPAddressPool'
        }
        'RemovePool' {
            $now = VirtualMachineManager\Get-SCStaticIPAddressPool @common -ID $pool.ID
            if ($now) { $null = VirtualMachineManager\Remove-SCStaticIPAddressPool @common @quiet -StaticIPAddressPool $now }
            ConvertFrom-VmmObject $pool 'StaticIPAddressPool'
        }
        'AddVmNetwork' {
            $arguments = ConvertTo-VmmArgument $Server $tenant @{ Name = 'Name'; Description = 'Description'; Owner = 'Owner'; IsolationType = 'IsolationType' }
            $above = Find-VmmObject 'logical network' $tenant.LogicalNetworkID { VirtualMachineManager\Get-SCLogicalNetwork @common -ID $tenant.LogicalNetworkID }
            ConvertFrom-VmmObject (VirtualMachineManager\New-SCVMNetwork @common -LogicalNetwork $above @arguments) 'VMNetwork'
        }
        'SetVmNetwork' {
            $arguments = ConvertTo-VmmArgument $Server $tenant @{ Name = 'Name'; Description = 'Description'; Owner = 'Owner' } $Step.Fields
            $now = Find-VmmObject 'VM network' $tenant.Name { VirtualMachineManager\Get-SCVMNetwork @common -ID $tenant.ID }
            ConvertFrom-VmmObject (VirtualMachineManager\Set-SCVMNetwork @common -VMNetwork $now @arguments) 'VMNetwork'
        }
        'RemoveVmNetwork' {
            $now = VirtualMachineManager\Get-SCVMNetwork @common -ID $tenant.ID
            if ($now) { $null = VirtualMachineManager\Remove-SCVMNetwork @common @quiet -VMNetwork $now }
            ConvertFrom-VmmObject $tenant 'VMNetwork'
        }
        'AddVmSubnet' {
            $arguments = ConvertTo-VmmArgument $Server $subnet @{ Name = 'Name'; Description = 'Description'; SubnetVLan = 'SubnetVLans'; VMSubnetID = 'VMSubnetID' }
            $above = Find-VmmObject 'VM network' $subnet.VMNetworkID { VirtualMachineManager\Get-SCVMNetwork @common -ID $subnet.VMNetworkID }
            if ($subnet.LogicalNetworkDefinitionID) {
                $arguments.LogicalNetworkDefinition = Find-VmmObject 'network site' $subnet.LogicalNetworkDefinitionID { VirtualMachineManager\Get-SCLogicalNetworkDefinition @common -ID $subnet.LogicalNetworkDefinitionID }
            }
            ConvertFrom-VmmObject (VirtualMachineManager\New-SCVMSubnet @common -VMNetwork $above @arguments) 'VMSubnet'
        }
        'SetVmSubnet' {
            $arguments = ConvertTo-VmmArgument $Server $subnet @{ Name = 'Name'; Description = 'Description'; SubnetVLan = 'SubnetVLans' } $Step.Fields
            $now = Find-VmmObject 'VM subnet' $subnet.Name { VirtualMachineManager\Get-SCVMSubnet @common -ID $subnet.ID }
            ConvertFrom-VmmObject (VirtualMachineManager\Set-SCVMSubnet @common -VMSubnet $now @arguments) 'VMSubnet'
        }
        'RemoveVmSubnet' {
            $now = VirtualMachineManager\Get-SCVMSubnet @common -ID $subnet.ID
            if ($now) { $null = VirtualMachineManager\Remove-SCVMSubnet @common @quiet -VMSubnet $now }
            ConvertFrom-VmmObject $subnet 'VMSubnet'
        }
    }
}
