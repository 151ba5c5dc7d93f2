<#
.SYNOPSIS
    Gets the journal of the syncs.

.DESCRIPTION
    Every change of a sync is journaled before and after it is made. A change whose last entry is Pending was under way when a sync ended; the next
    sync finds out what became of it.

.PARAMETER VMMServer
    Names of the VMM servers, or what Get-SCVMMServer gives; all of them when left out.

.PARAMETER Run
    Numbers of the runs; all of them when left out.

.PARAMETER State
    States; all of them when left out.

.PARAMETER After
    Only entries behind the one of this number; the quick way to see what is new.

.PARAMETER StartDate
    Only entries at or after this time.

.PARAMETER EndDate
    Only entries at or before this time.

.PARAMETER CimSession
    Store or stores to work on: a connection of Connect-Ipam, the name of a saved connection, or what Connect-Ipam takes. When left out:
    the connection of the session, $env:IPAM_STORE, the saved connection Default.

.EXAMPLE
    Get-IpamVmmSyncEvent | Select-Object -Last 10

    Shows the last entries.

.EXAMPLE
    Get-IpamVmmSyncEvent -VMMServer scvmm1.contoso.com -State Failed -StartDate (Get-Date).AddDays(-1)

    Shows what failed since yesterday.

.INPUTS
    A connection of Get-SCVMMServer, or the name of a VMM server.

.OUTPUTS
    Ipam.IpamVmmSyncEvent

.NOTES
    Errors: NotConnected, StoreUnreadable, StoreBusy.

.LINK
    Sync-IpamVmm
#>
function Get-IpamVmmSyncEvent {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.IpamVmmSyncEvent')]
    param(
        [Parameter(Position = 0, ValueFromPipeline = $true)]
        [object[]] $VMMServer,

        [uint64[]] $Run,

        [Ipam.IpamVmmSyncState[]] $State,

        [uint64] $After,

        [DateTime] $StartDate,

        [DateTime] $EndDate,

        [Alias('Session')]
        [object[]] $CimSession
    )

    process {
        $bound = $PSBoundParameters
        Select-VmmRecord $PSCmdlet 'SyncEvent' $VMMServer $CimSession $After {
            (-not $Run -or $Run -contains $_.Run) -and (-not $State -or $State -contains $_.State) -and
            (-not $bound.ContainsKey('StartDate') -or $_.TimeOfEvent -ge $StartDate.ToUniversalTime()) -and
            (-not $bound.ContainsKey('EndDate') -or $_.TimeOfEvent -le $EndDate.ToUniversalTime())
        }
    }
}
