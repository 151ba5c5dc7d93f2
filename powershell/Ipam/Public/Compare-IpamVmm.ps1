<#
.SYNOPSIS
    Compares IPAM with a VMM server and shows what a sync would change.

.DESCRIPTION
    Makes a plan and emits its entries: what is created, updated and deleted and on which side, conflicts, and recipes in IPAM that are incomplete
    with the step that is missing. Nothing is changed. An empty plan gives no output. The entries can be piped to Sync-IpamVmm, which applies
    exactly them, or to Export-IpamVmmPlan.

.PARAMETER VMMServer
    What Get-SCVMMServer gives, or the name of the server. A name goes through Get-SCVMMServer where a VirtualMachineManager module is
    loaded, else to the embedded VMM of that name.

.PARAMETER Inventory
    An inventory of Get- or Import-IpamVmmInventory instead of a server.

.PARAMETER HostGroup
    Names or paths of the host groups in scope. When left out: those of the IPAM network service in VMM, All Hosts where there is none.

.PARAMETER LogicalNetwork
    Names of the logical networks in scope; all of them when left out.

.PARAMETER Policy
    Who wins where both sides changed one field differently since the last sync: Report (the default) leaves the field alone and says so,
    Vmm, Ipam, or Newest by the time of change.

.PARAMETER FieldPolicy
    Exceptions for single fields, as a table of field name and policy, for example @{ Description = 'Ipam' }.

.PARAMETER ReleaseDelay
    How long a granted address must be missing in VMM before its record is deleted; 24 hours when left out.

.PARAMETER Force
    Passes the guards that refuse a plan which deletes or changes too much.

.PARAMETER IncludeNote
    Emits notes, too: what has no home on the other side, and what waits.

.PARAMETER CimSession
    Store or stores to work on: a connection of Connect-Ipam, the name of a saved connection, or what Connect-Ipam takes. When left out:
    the connection of the session, $env:IPAM_STORE, the saved connection Default.

.EXAMPLE
    Compare-IpamVmm -VMMServer scvmm1.contoso.com

    Shows what a sync would change.

.EXAMPLE
    Compare-IpamVmm scvmm1.contoso.com | Where-Object Kind -ne Delete | Sync-IpamVmm

    Applies everything but deletions.

.EXAMPLE
    (Compare-IpamVmm scvmm1.contoso.com | Where-Object Kind -eq Conflict).Fields

    Shows both values of each field that was changed on both sides.

.INPUTS
    A connection of Get-SCVMMServer, the name of a VMM server, or an inventory.

.OUTPUTS
    Ipam.IpamVmmChange

.NOTES
    Errors: NotConnected, VmmNotConnected, WrongVmmServer, InvalidInventory, InvalidParameter.

.LINK
    Sync-IpamVmm

.LINK
    Export-IpamVmmPlan
#>
function Compare-IpamVmm {
    [CmdletBinding(DefaultParameterSetName = 'ByInventory', PositionalBinding = $false)]
    [OutputType('Ipam.IpamVmmChange')]
    param(
        [Parameter(ParameterSetName = 'ByServer', Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [object] $VMMServer,

        [Parameter(ParameterSetName = 'ByInventory', Mandatory = $true, ValueFromPipeline = $true)]
        [Ipam.Vmm.IpamVmmInventory] $Inventory,

        [string[]] $HostGroup,

        [string[]] $LogicalNetwork,

        [Ipam.IpamVmmPolicy] $Policy,

        [System.Collections.IDictionary] $FieldPolicy,

        [TimeSpan] $ReleaseDelay,

        [switch] $Force,

        [switch] $IncludeNote,

        [Alias('Session')]
        [object[]] $CimSession
    )

    process {
        foreach ($store in Resolve-IpamConnection $PSCmdlet $CimSession $null) {
            $read = $Inventory
            if ($null -eq $read) {
                $server = Resolve-VmmServer $PSCmdlet $VMMServer
                $read = Get-VmmInventory $PSCmdlet $server $HostGroup $LogicalNetwork
            }
            try {
                $plan = [Ipam.IpamVmmPlan]::Compare($store, $read, (New-VmmOption $PSBoundParameters), $VMMServer)
                if ($plan.Refusal) {
                    $PSCmdlet.WriteWarning($plan.Refusal)
                }
                $plan.GetChanges($IncludeNote)
            }
            catch [Ipam.IpamException] {
                Write-IpamError $PSCmdlet $_.Exception $read
            }
        }
    }
}
