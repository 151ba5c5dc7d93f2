# Connections by name and port: opening the same file twice in one process would give two caches of one server.
$script:Connections = @{}

function New-VmmConnection {
    # Opens the embedded VMM of Get-SCVMMServer's parameters.
    param($Cmdlet)
    Assert-VmmSupported $Cmdlet
    $bound = $Cmdlet.MyInvocation.BoundParameters
    if ($bound.ContainsKey('ConnectAs') -and $bound['ConnectAs'] -ne 'Administrator') {
        Stop-Vmm 'NotSupportedByEmulator' "-ConnectAs $($bound['ConnectAs']): the embedded VMM has no user role but Administrator"
    }
    $port = if ($bound.ContainsKey('TCPPort')) { $bound['TCPPort'] } else { 8100 }
    if ($port -lt 1 -or $port -gt 65535) {
        Stop-Vmm 'VmmInvalidArgument' "TCPPort '$port' is not valid for a VMM server: ports are from 1 to 65535"
    }
    $connection = [Ipam.Vmm.ServerConnection]::Open($bound['ComputerName'], $port, $true)
    foreach ($name in 'RetainObjectCache', 'RetainDeletedObjects', 'AllowJobGC', 'ForOnBehalfOf') {
        if ($bound.ContainsKey($name)) { $connection.$name = [bool]$bound[$name] }
    }
    if ($bound.ContainsKey('Credential')) { $connection.UserName = $bound['Credential'].UserName }
    $script:Connections[$connection.FQDN] = $connection
    $connection
}

function Resolve-VmmConnection {
    # Gives the connection of -VMMServer, else that of a bound object, else the session's default.
    param($Cmdlet)
    $bound = $Cmdlet.MyInvocation.BoundParameters
    if ($bound['VMMServer']) { return $bound['VMMServer'] }
    foreach ($value in $bound.Values) {
        foreach ($item in @($value)) {
            if ($item -is [Ipam.Vmm.IVmmObject] -and $item.ServerConnection) { return $item.ServerConnection }
        }
    }
    if (-not $script:DefaultServer) { Stop-Vmm 'VmmNotConnected' 'no VMM server is connected' }
    $script:DefaultServer
}

function Select-VmmObject {
    # Reads objects of a kind; the block -With sees the command's variables, its parameters as $bound, and sets properties of $filter.
    param($Cmdlet, [string]$Kind, [scriptblock]$With)
    $bound = $Cmdlet.MyInvocation.BoundParameters
    $block = $With
    try {
        Assert-VmmSupported $Cmdlet
        $connection = Resolve-VmmConnection $Cmdlet
        $filter = New-Object Ipam.Vmm.VmmFilter
        . $block
        $connection.Select($Kind, $filter)
    } catch {
        $Cmdlet.WriteError((ConvertTo-VmmError $_ $bound['Name']))
    }
}
