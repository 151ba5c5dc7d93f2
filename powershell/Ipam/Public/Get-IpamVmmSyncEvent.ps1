# .EXTERNALHELP ../Ipam-help.xml
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
            (-not $bound.ContainsKey('StartDate') -or $_.TimeOfEvent.ToUniversalTime() -ge $StartDate.ToUniversalTime()) -and
            (-not $bound.ContainsKey('EndDate') -or $_.TimeOfEvent.ToUniversalTime() -le $EndDate.ToUniversalTime())
        }
    }
}
