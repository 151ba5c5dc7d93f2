# Which store a saved connection names: what the commands for databases set.

function Get-IpamSavedName {
    # Returns the names of the saved connections that are meant: -CimSession, else that of the session, else Default.
    param($Call, $Bound)

    $names = @(foreach ($one in @($Bound['CimSession'] | Where-Object { $null -ne $_ })) {
            if ($one -is [string]) { $one }
            elseif ($one -is [Ipam.IpamConnection]) { $one.Name }
            elseif ($null -ne $one.PSObject.Properties['ComputerName']) { [string] $one.ComputerName }
            else { throw (New-IpamException 'ConnectionTypeUnknown' "an object of the type $($one.GetType().Name) is neither a connection nor the name of one" 'Give the name under which the connection is saved.') }
        })
    if ($names.Count -eq 0 -and $null -ne $script:IpamCurrent) {
        $names = @($script:IpamCurrent.Name)
    }
    $names = @($names | Where-Object { $_ })
    if ($names.Count -eq 0) {
        $names = @('Default')
    }
    return $names
}

function New-IpamServerAddress {
    # Returns the connection text of a database on a server, without a secret.
    param($Bound)

    Confirm-IpamAuthentication $Bound
    $server = [string] $Bound['DatabaseServer']
    if ($server -match ':' -and $server -notmatch '^\[') {
        $server = "[$server]"
    }
    $user = ''
    if ($null -ne $Bound['DatabaseCredential']) {
        $user = [Uri]::EscapeDataString($Bound['DatabaseCredential'].UserName) + '@'
    }
    return "postgres://$user${server}:$($Bound['DatabasePort'])/$([Uri]::EscapeDataString($Bound['DatabaseName']))"
}

function Confirm-IpamAuthentication {
    # Refuses a credential where the account of the process is to be used.
    param($Bound)

    if ("$($Bound['DatabaseAuthType'])" -eq 'Windows' -and $null -ne $Bound['DatabaseCredential']) {
        throw (New-IpamException 'InvalidKeyCombination' '-DatabaseCredential and -DatabaseAuthType Windows cannot be combined: Windows takes the account of this process' 'Use -DatabaseAuthType SQL with a credential.')
    }
}

function Get-IpamProvisionTarget {
    # Returns the path or address of the store that is to be made.
    param($Call, $Bound)

    if ($Call.Cmdlet.ParameterSetName -eq 'ExternalDatabase') {
        return New-IpamServerAddress $Bound
    }
    $folder = $Bound['WidSchemaPath']
    if (-not $folder) {
        $folder = if ($env:OS -eq 'Windows_NT') { $env:LOCALAPPDATA } elseif ($env:XDG_DATA_HOME) { $env:XDG_DATA_HOME } else { Join-Path $HOME '.local/share' }
        $folder = Join-Path $folder 'ipam'
        $null = New-Item -ItemType Directory -Force -Path $folder -WhatIf:$false -Confirm:$false
    }
    $folder = Resolve-IpamFile $Call.Cmdlet $folder
    return [System.IO.Path]::Combine($folder, 'IPAM.ipam')
}

function Open-IpamServer {
    # Opens a store on a server, with the password of a credential, which is not kept.
    param($Bound, [string] $Text, [bool] $Make)

    $user = $null
    $password = $null
    if ($null -ne $Bound['DatabaseCredential']) {
        $user = $Bound['DatabaseCredential'].UserName
        $password = $Bound['DatabaseCredential'].GetNetworkCredential().Password
    }
    if ($Make) {
        $null = [Ipam.IpamConnection]::Provision($Text, $user, $password)
    }
    return [Ipam.IpamConnection]::OpenAs($Text, $user, $password)
}

function Use-IpamServer {
    # Has a saved connection and the session name another store, which is opened first.
    param($Bound, [string] $Text, [string] $Name)

    $opened = Open-IpamServer $Bound $Text $false
    $opened.Save($Name)
    if ($null -ne $script:IpamCurrent) {
        $script:IpamOpened[[guid]::NewGuid().ToString()] = $script:IpamCurrent
    }
    $script:IpamCurrent = $opened
}

function New-IpamStore {
    # Makes a store, saves its connection, and has the session use it.
    param($Call, $Bound, [string] $Text, [string] $Name)

    if ($Call.Cmdlet.ParameterSetName -eq 'ExternalDatabase') {
        $make = -not ($Bound.ContainsKey('UseExistingSchema') -and $Bound['UseExistingSchema'])
        $opened = Open-IpamServer $Bound $Text $make
    }
    else {
        # A folder that is named may have the store already, which is then used, as with IpamServer.
        if (-not $Bound.ContainsKey('WidSchemaPath') -and [System.IO.File]::Exists($Text)) {
            throw (New-IpamException 'ErrorIpamAlreadyProvisioned' "store '$Text' exists already" 'Connect to it with Connect-Ipam, or name another folder with -WidSchemaPath.')
        }
        $opened = [Ipam.IpamConnection]::Open($Text, $false, 0)
    }
    $opened.Save($Name)
    if ($null -ne $script:IpamCurrent) {
        $script:IpamOpened[[guid]::NewGuid().ToString()] = $script:IpamCurrent
    }
    $script:IpamCurrent = $opened
}
