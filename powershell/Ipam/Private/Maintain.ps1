# What the commands share that look after a store.

function Write-IpamMaintenance {
    # Emits what work on a store gives, and its error with the store as target.
    param($Call, $Store, [scriptblock] $Work, $Target = $Store)

    try {
        & $Work $Store | ForEach-Object { $Call.Cmdlet.WriteObject($_) }
    }
    catch [Ipam.IpamException] {
        Write-IpamError $Call.Cmdlet $_.Exception $Target
    }
}

function Invoke-IpamWork {
    # Does long work and emits what comes of it; stops it with the pipeline.
    param($Work, [string] $Activity)

    try {
        $Work.Start()
        Wait-IpamWork $Work $Activity
        $Work.Finish()
    }
    finally {
        $Work.Dispose()
    }
}

function Resolve-IpamStoreFile {
    # Returns the file that a text names: a saved name, or a path.
    param($Call, [string] $Text)

    $text = (Resolve-IpamPath $Text)
    $found = [Ipam.IpamConnection]::Find($text).Connection
    if ($found -match '^[A-Za-z][A-Za-z0-9+.-]+://' -and $found -notlike 'sqlite://*') {
        $failure = New-IpamException 'NotAFileStore' "store '$found' is not one file: it is on a server" 'Use Move-IpamDatabase.'
        Write-IpamError $Call.Cmdlet $failure $Text
        return
    }
    return $found -replace '^sqlite://', ''
}

function Close-IpamFile {
    # Closes what this session holds open of a file; tells whether it was the connection of Connect-Ipam.
    param([string] $File)

    foreach ($key in @($script:IpamOpened.Keys)) {
        if ($script:IpamOpened[$key].Connection -eq $File) {
            $script:IpamOpened[$key].Dispose()
            $script:IpamOpened.Remove($key)
        }
    }
    $current = $null -ne $script:IpamCurrent -and $script:IpamCurrent.IsOpen -and $script:IpamCurrent.Connection -eq $File
    if ($current) {
        $script:IpamCurrent.Dispose()
    }
    return $current
}

function Invoke-IpamMove {
    # Copies one store into another, which is opened for that alone, and made first where a database is not a store yet. Tells whether it is done.
    param($Call, $Store, [string] $Destination, $Credential, $PassThru)

    $opened = $null
    try {
        $user = $null
        $password = $null
        if ($null -ne $Credential) {
            $user = $Credential.UserName
            $password = $Credential.GetNetworkCredential().Password
        }
        $text = Resolve-IpamPath $Destination
        try {
            $opened = [Ipam.IpamConnection]::OpenDestination($text, $user, $password)
        }
        catch [Ipam.IpamException] {
            if ($_.Exception.StatusName -ne 'ServerNotProvisioned') {
                throw
            }
            $null = [Ipam.IpamConnection]::Provision($text, $user, $password)
            $opened = [Ipam.IpamConnection]::OpenDestination($text, $user, $password)
        }
        foreach ($table in Invoke-IpamWork ([Ipam.IpamMaintain]::Move($Store, $opened)) "Moving $Store") {
            if ($PassThru) {
                $Call.Cmdlet.WriteObject($table)
            }
        }
        return $true
    }
    catch [Ipam.IpamException] {
        Write-IpamError $Call.Cmdlet $_.Exception $Store
        return $false
    }
    finally {
        if ($null -ne $opened) {
            $opened.Dispose()
        }
    }
}

function Wait-IpamEvent {
    # Emits events as they are committed, until the pipeline is stopped.
    param($Call, $Bound)

    $stores = @(Resolve-IpamConnection $Call.Cmdlet $Bound['CimSession'] $null)
    if ($stores.Count -ne 1) {
        $failure = New-IpamException 'InvalidKeyCombination' 'Wait and several stores cannot be combined: events of one store are followed' 'Name one store.'
        Write-IpamError $Call.Cmdlet $failure $Bound['CimSession']
        return
    }
    $after = [uint64] 0
    if ($Bound.ContainsKey('AfterEventId')) {
        $after = $Bound['AfterEventId']
    }
    # Each wait is short, so that the engine can stop the command between two of them.
    $away = $false
    while ($true) {
        try {
            foreach ($one in [Ipam.IpamMaintain]::Follow($stores[0], $after, 200)) {
                $after = $one.EventID
                if (Test-IpamEvent $one $Bound) {
                    $Call.Cmdlet.WriteObject($one)
                }
            }
            $away = $false
        }
        catch [Ipam.IpamException] {
            if ($_.Exception.StatusName -ne 'ServerUnreachable') {
                Write-IpamError $Call.Cmdlet $_.Exception $stores[0]
                return
            }
            if (-not $away) {
                $Call.Cmdlet.WriteWarning("$($_.Exception.Message); events come when it is back")
            }
            $away = $true
        }
    }
}

function Test-IpamEvent {
    # Tells whether an event is one of those that the arguments ask for.
    param($One, $Bound)

    foreach ($name in 'UserName', 'UserDomainName', 'UserForestName') {
        if ($Bound.ContainsKey($name) -and @($Bound[$name]) -notcontains $One.$name) {
            return $false
        }
    }
    $early = $Bound.ContainsKey('StartDate') -and $One.TimeOfEvent.ToUniversalTime() -lt $Bound['StartDate'].ToUniversalTime()
    $late = $Bound.ContainsKey('EndDate') -and $One.TimeOfEvent.ToUniversalTime() -gt $Bound['EndDate'].ToUniversalTime()
    return -not ($early -or $late)
}
