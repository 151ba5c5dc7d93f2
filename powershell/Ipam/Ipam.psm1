# Loads the compiled part, the private functions and the commands. What is loaded into the process already is used again.

Set-StrictMode -Version 2.0
$script:IpamFolder = $PSScriptRoot

function Import-IpamAssembly {
    # Loads the classes: the assembly beside the module, else one compiled of Native/*.cs once per user.
    $folder = $script:IpamFolder
    $shipped = Join-Path $folder 'Ipam.Native.dll'
    $loaded = 'Ipam.IpamObject' -as [type]
    if (Test-Path -LiteralPath $shipped) {
        if ($null -eq $loaded) {
            Add-Type -Path $shipped
            return
        }
        $wanted = [System.Reflection.AssemblyName]::GetAssemblyName($shipped).FullName
        $same = $loaded.Assembly.FullName -eq $wanted
    }
    else {
        $sources = @(Get-ChildItem -LiteralPath (Join-Path $folder 'Native') -Filter *.cs | Sort-Object Name | ForEach-Object { $_.FullName })
        $hash = Get-IpamSourceHash $sources
        if ($null -eq $loaded) {
            Add-Type -Path (Get-IpamCompiled $sources $hash)
            return
        }
        $same = $loaded.Assembly.GetName().Name -eq "Ipam.Native.$hash"
    }
    if (-not $same) {
        throw "another build of the module Ipam is loaded in this process ($($loaded.Assembly.Location)); its classes cannot be replaced. Start a new PowerShell."
    }
}

function Get-IpamSourceHash {
    # Returns a short digest of the sources and of the edition that compiles them.
    param([string[]] $Sources)

    $sha = [System.Security.Cryptography.SHA256]::Create()
    try {
        $bytes = New-Object System.IO.MemoryStream
        foreach ($file in $Sources) {
            $content = [System.IO.File]::ReadAllBytes($file)
            $bytes.Write($content, 0, $content.Length)
        }
        $engine = [System.Text.Encoding]::UTF8.GetBytes("$($PSVersionTable.PSEdition) $($PSVersionTable.PSVersion.Major)")
        $bytes.Write($engine, 0, $engine.Length)
        return ([System.BitConverter]::ToString($sha.ComputeHash($bytes.ToArray())) -replace '-').Substring(0, 16).ToLowerInvariant()
    }
    finally {
        $sha.Dispose()
    }
}

function Get-IpamCompiled {
    # Returns the path of the compiled sources, compiling them where this user has not done so yet.
    param([string[]] $Sources, [string] $Hash)

    $local = [Environment]::GetFolderPath('LocalApplicationData', 'Create')
    if (-not $local) {
        $local = [System.IO.Path]::GetTempPath()
    }
    $cache = Join-Path (Join-Path $local 'ipam') 'compiled'
    $assembly = Join-Path $cache "Ipam.Native.$Hash.dll"
    if (Test-Path -LiteralPath $assembly) {
        return $assembly
    }
    $null = New-Item -ItemType Directory -Path $cache -Force
    # Made in a folder of its own under its final name, which becomes the assembly's name, and moved in one step: another process
    # may be doing the same.
    $own = Join-Path $cache ([guid]::NewGuid().ToString('n'))
    $null = New-Item -ItemType Directory -Path $own
    try {
        $made = Join-Path $own "Ipam.Native.$Hash.dll"
        # PowerShell 7 refers to all of .NET by itself, and to nothing else once a reference is given.
        $references = if ($PSVersionTable.PSEdition -eq 'Desktop') { @{ ReferencedAssemblies = 'System.Numerics' } } else { @{} }
        Add-Type -Path $Sources -OutputAssembly $made -OutputType Library @references
        try {
            [System.IO.File]::Move($made, $assembly)
        }
        catch [System.IO.IOException] {
            if (-not (Test-Path -LiteralPath $assembly)) {
                throw
            }
        }
    }
    finally {
        Remove-Item -LiteralPath $own -Recurse -Force -ErrorAction SilentlyContinue
    }
    return $assembly
}

Import-IpamAssembly

foreach ($script:IpamPart in 'Private', 'Public') {
    foreach ($script:IpamFile in [System.IO.Directory]::GetFiles((Join-Path $PSScriptRoot $script:IpamPart), '*.ps1')) {
        . $script:IpamFile
    }
}

try {
    [Ipam.IpamLibrary]::Load($PSScriptRoot)
}
catch {
    throw (ConvertTo-IpamErrorRecord $_.Exception $PSScriptRoot)
}

$script:IpamManifest = Import-PowerShellDataFile -LiteralPath (Join-Path $PSScriptRoot 'Ipam.psd1')
Export-ModuleMember -Function $script:IpamManifest.FunctionsToExport
Register-IpamCompleter $script:IpamManifest.FunctionsToExport

# A job's runspace works with the connections of the session that started it and leaves them open.
$script:IpamBorrowed = $false
$ExecutionContext.SessionState.Module.OnRemove = {
    if ($script:IpamBorrowed) {
        $script:IpamCurrent = $null
    }
    Clear-IpamJob -All
    Close-IpamConnection
}
