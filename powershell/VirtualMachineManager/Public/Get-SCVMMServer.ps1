<#
.SYNOPSIS
    Connects to an embedded VMM server.

.DESCRIPTION
    Opens the file of the named VMM server in the folder of $env:IPAM_VMM_PATH, or in the user's data folder, and makes it with the
    host group All Hosts where it is missing. The first connection of a session is the default of the other SC commands;
    -SetAsDefault makes a later one the default. Nothing listens on a network: port, credential and cache options are kept on the
    connection.

.PARAMETER ComputerName
    Name of the server; it decides the file and, in lower case, the service instance in IPAM.

.PARAMETER TCPPort
    Kept on the connection; nothing listens on it. 8100 when left out.

.PARAMETER ConnectAs
    Administrator, the only user role of the embedded VMM.

.PARAMETER UserRoleName
    Refused with NotSupportedByEmulator: the embedded VMM has no owners and user roles.

.PARAMETER Credential
    Its user name is kept on the connection; access is that to the file.

.PARAMETER RetainObjectCache
    Kept on the connection; the embedded VMM caches nothing.

.PARAMETER RetainDeletedObjects
    Kept on the connection; the embedded VMM caches nothing.

.PARAMETER AllowJobGC
    Kept on the connection; jobs live as long as something refers to them.

.PARAMETER SetAsDefault
    Makes the connection the default of the session.

.PARAMETER ForOnBehalfOf
    Kept on the connection.

.EXAMPLE
    Get-SCVMMServer -ComputerName 'scvmm1.contoso.com'

    Connects; later SC commands without -VMMServer use this server.

.EXAMPLE
    $second = Get-SCVMMServer 'scvmm2.contoso.com'
    Get-SCLogicalNetwork -VMMServer $second

    Lists the logical networks of a second server.

.INPUTS
    None

.OUTPUTS
    Ipam.Vmm.ServerConnection

.LINK
    Get-SCVMHostGroup

.LINK
    Get-SCLogicalNetwork
#>
function Get-SCVMMServer {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.ServerConnection')]
    param(
        [Parameter(Mandatory = $true, Position = 0)]
        [string] $ComputerName,

        [Alias('Port')]
        [int] $TCPPort,

        [Ipam.Vmm.Profile] $ConnectAs,

        [string] $UserRoleName,

        [pscredential] $Credential,

        [switch] $RetainObjectCache,

        [switch] $RetainDeletedObjects,

        [switch] $AllowJobGC,

        [switch] $SetAsDefault,

        [switch] $ForOnBehalfOf
    )

    process {
        try {
            $connection = New-VmmConnection -Cmdlet $PSCmdlet
        } catch {
            $PSCmdlet.ThrowTerminatingError((ConvertTo-VmmError $_ $ComputerName))
        }
        if ($SetAsDefault -or $null -eq $script:DefaultServer) { $script:DefaultServer = $connection }
        $connection
    }
}
