# Which store a command works on (decision 1), and the connections that this session holds open.

# The connection of Connect-Ipam in this session.
$script:IpamCurrent = $null

# Connections opened for a name or path, by that text; they stay open until Disconnect-Ipam or the removal of the module.
$script:IpamOpened = @{}

function Resolve-IpamConnection {
    # Returns the stores that a command is to work on. That none is named, or that one cannot be opened, ends the command.
    param($Cmdlet, $CimSession, $Object)

    $named = $null
    try {
        $any = $false
        foreach ($named in $CimSession) {
            if ($null -ne $named) {
                $any = $true
                Get-IpamOpenConnection $named
            }
        }
        if ($any) {
            return
        }
        if ($Object -is [Ipam.IpamObject] -and $null -ne $Object.GetConnection() -and $Object.GetConnection().IsOpen) {
            return $Object.GetConnection()
        }
        if ($null -ne $script:IpamCurrent -and $script:IpamCurrent.IsOpen) {
            return $script:IpamCurrent
        }
        return Open-IpamStore $null
    }
    catch [Ipam.IpamException] {
        Stop-IpamCommand $Cmdlet $_.Exception (Hide-IpamSecret $named)
    }
}

function Hide-IpamSecret {
    # Returns a connection text without the password in it; anything else as it is.
    param($Given)

    if ($Given -isnot [string]) {
        return $Given
    }
    return $Given -replace '(://[^:/@]*):[^@]*@', '$1@' -replace '(?i)(password=)[^&]*', '$1***'
}

function Get-IpamOpenConnection {
    # Returns an open connection for what -CimSession takes.
    param($Given)

    if ($Given -is [psobject] -and $Given.PSObject.BaseObject -is [Ipam.IpamConnection]) {
        $Given = $Given.PSObject.BaseObject
    }
    if ($Given -is [Ipam.IpamConnection]) {
        if ($Given.IsOpen) {
            return $Given
        }
        $text = if ($Given.Name) { $Given.Name } else { $Given.Connection }
        return Open-IpamStore $text
    }
    $computer = $Given.PSObject.Properties['ComputerName']
    if ($null -ne $computer -and $Given -isnot [string]) {
        $name = [string] $computer.Value
        if (@([Ipam.IpamConnection]::GetSaved() | Where-Object { $_.Name -eq $name }).Count -eq 0) {
            throw (New-IpamException 'ConnectionTypeUnknown' "no saved connection has the name '$name' of the computer" 'Save one with Connect-Ipam -Name.')
        }
        return Open-IpamStore $name
    }
    return Open-IpamStore ([string] $Given)
}

function Open-IpamStore {
    # Opens the store that a text names, once per session; no text means $env:IPAM_STORE, then the saved connection Default.
    param([string] $Text)

    $key = "$Text`n$(Get-Location -PSProvider FileSystem)`n$env:IPAM_STORE"
    $known = $script:IpamOpened[$key]
    if ($null -ne $known -and $known.IsCurrent()) {
        return $known
    }
    # A word without a folder is a name, and a mistyped name must not make a store; Connect-Ipam makes one of any path.
    $isName = $Text -ne '' -and $Text -notmatch '[\\/]'
    $opened = [Ipam.IpamConnection]::Open((Resolve-IpamPath $Text), $isName, 0)
    if ($opened.Created) {
        Write-Warning "store '$($opened.Connection)' did not exist and was made"
    }
    $script:IpamOpened[$key] = $opened
    return $opened
}

function Resolve-IpamPath {
    # Makes a relative path absolute by the location of this session, which is not that of the process. Saved names stay.
    param([string] $Text)

    if ($Text -eq '' -or $Text -match '^[A-Za-z][A-Za-z0-9+.-]+://' -or $null -ne [Ipam.IpamConnection]::Find($Text).Name) {
        return $Text
    }
    try {
        return $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Text)
    }
    catch {
        Clear-IpamCaught $_.Exception
        $why = $_.Exception
        while ($null -ne $why.InnerException) { $why = $why.InnerException }
        throw (New-IpamException 'StoreUnreadable' "store '$($Text -replace '[\p{Cc}\p{Cf}]', '?')' cannot be opened: $($why.Message -replace '[\p{Cc}\p{Cf}]', '?')")
    }
}

function Close-IpamConnection {
    # Closes everything that this session holds open.
    foreach ($one in @($script:IpamOpened.Values)) {
        $one.Dispose()
    }
    $script:IpamOpened.Clear()
    if ($null -ne $script:IpamCurrent) {
        $script:IpamCurrent.Dispose()
        $script:IpamCurrent = $null
    }
}
