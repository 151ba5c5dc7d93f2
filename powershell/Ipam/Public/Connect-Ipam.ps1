<#
.SYNOPSIS
    Opens a store for the commands of this session.

.DESCRIPTION
    Commands without -CimSession work on this store from now on. A file that is missing is made, with a warning; a folder
    that is missing is not. Without -Connection, -Name opens the saved connection of that name; without both, the store is
    what $env:IPAM_STORE names, else the saved connection Default.

.PARAMETER Connection
    Path of the store, sqlite://path, or the name of a saved connection.

.PARAMETER Name
    Saves the connection under this name, without a secret, in the file of saved connections of this user. The name Default
    is opened where nothing else is named.

.PARAMETER MustExist
    Refuses to make a missing store.

.PARAMETER BusyTimeout
    How long to wait for another process that writes, in milliseconds; 0, the default, means that of the library.

.EXAMPLE
    Connect-Ipam ~/ipam.db

    Opens the store, and makes it where it is missing.

.EXAMPLE
    Connect-Ipam /srv/ipam/lab.db -Name Lab -MustExist
    Get-IpamSubnet -AddressFamily IPv4 -CimSession Lab

    Opens and saves a connection; later sessions name the store Lab.

.INPUTS
    None.

.OUTPUTS
    Ipam.IpamConnection

.NOTES
    Errors: NotConnected, StoreNotFound, StoreUnreadable, NotAStore, DatabaseIsAtHigherVersion, StoreReadOnly,
    ConnectionTypeUnknown, ConnectionFileUnreadable, StoreBusy.

.LINK
    Get-IpamConnection

.LINK
    Disconnect-Ipam
#>
function Connect-Ipam {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.IpamConnection')]
    param(
        [Parameter(Position = 0)]
        [Alias('Path')]
        [string] $Connection,

        [string] $Name,

        [switch] $MustExist,

        [ValidateRange(0, 2147483647)]
        [int] $BusyTimeout
    )

    process {
        $text = if ($Connection) { $Connection } else { $Name }
        try {
            $opened = [Ipam.IpamConnection]::Open((Resolve-IpamPath $text), $MustExist.IsPresent, $BusyTimeout)
            try {
                if ($Connection -and $Name) {
                    $opened.Save($Name)
                }
            }
            catch {
                $opened.Dispose()
                throw
            }
        }
        catch {
            Stop-IpamCommand $PSCmdlet $_.Exception $text
        }
        if ($opened.Created) {
            $PSCmdlet.WriteWarning("store '$($opened.Connection)' did not exist and was made")
        }
        # Objects that came from the earlier store keep its connection, so it stays open until Disconnect-Ipam.
        if ($null -ne $script:IpamCurrent) {
            $script:IpamOpened[[guid]::NewGuid().ToString()] = $script:IpamCurrent
        }
        $script:IpamCurrent = $opened
        $opened
    }
}
