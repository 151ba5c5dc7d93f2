<#
.SYNOPSIS
    Synchronizes IPAM and a VMM server, in both directions.

.DESCRIPTION
    Applies the plan that is piped, or compares and applies what it finds, and emits what became of each object as it is done. Conflicts and incomplete
    recipes are left alone. One object's failure does not stop the others; failures are errors at the end. A sync that is stopped or killed is
    continued by the next one. Only one sync of a VMM server runs at a time.

.PARAMETER InputObject
    Changes of Compare-IpamVmm or Import-IpamVmmPlan. What they depend on comes with them; a change that no longer fits is refused.

.PARAMETER VMMServer
    What Get-SCVMMServer gives, or the name of the server. A name goes through Get-SCVMMServer where a VirtualMachineManager module is
    loaded, else to the embedded VMM of that name.
    For piped changes it is that of their plan when left out.

.PARAMETER Inventory
    An inventory of Get- or Import-IpamVmmInventory, used instead of a new one. Without -VMMServer changes in VMM fail, those in IPAM are made.

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

.PARAMETER CimSession
    Store or stores to work on: a connection of Connect-Ipam, the name of a saved connection, or what Connect-Ipam takes. When left out:
    the connection of the session, $env:IPAM_STORE, the saved connection Default.

.EXAMPLE
    Sync-IpamVmm -VMMServer scvmm1.contoso.com

    Carries every change to the other side.

.EXAMPLE
    Sync-IpamVmm scvmm1.contoso.com -WhatIf

    Says what would be done, in the words of the plan.

.EXAMPLE
    Import-IpamVmmPlan -Path ./reviewed.json | Sync-IpamVmm -VMMServer scvmm1.contoso.com

    Applies exactly the plan that was reviewed.

.INPUTS
    Ipam.IpamVmmChange, a connection of Get-SCVMMServer, or the name of a VMM server.

.OUTPUTS
    Ipam.IpamVmmSyncResult

.NOTES
    Errors: NotConnected, VmmNotConnected, UnsafePlan, PlanStale, SyncLocked, LeaseLost, WrongVmmServer, and those of VMM for single objects.

.LINK
    Compare-IpamVmm

.LINK
    Get-IpamVmmSyncEvent
#>
function Sync-IpamVmm {
    # The set of piped changes is the default one, so that a change does not bind to -VMMServer, which takes any object.
    [CmdletBinding(DefaultParameterSetName = 'ByPlan', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Ipam.IpamVmmSyncResult')]
    param(
        [Parameter(ParameterSetName = 'ByPlan', ValueFromPipeline = $true)]
        [Ipam.IpamVmmChange[]] $InputObject,

        [Parameter(ParameterSetName = 'ByPlan', Position = 0)]
        [Parameter(ParameterSetName = 'ByServer', Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [object] $VMMServer,

        [Ipam.Vmm.IpamVmmInventory] $Inventory,

        [string[]] $HostGroup,

        [string[]] $LogicalNetwork,

        [Ipam.IpamVmmPolicy] $Policy,

        [System.Collections.IDictionary] $FieldPolicy,

        [TimeSpan] $ReleaseDelay,

        [switch] $Force,

        [Alias('Session')]
        [object[]] $CimSession
    )

    begin {
        $changes = New-Object System.Collections.Generic.List[object]
    }

    process {
        if ($PSBoundParameters.ContainsKey('InputObject')) {
            foreach ($change in $InputObject) {
                $changes.Add($change)
            }
        }
        elseif ($PSCmdlet.MyInvocation.ExpectingInput) {
            Invoke-VmmSync $PSCmdlet $PSBoundParameters $VMMServer $null
        }
    }

    end {
        if ($changes.Count -gt 0) {
            Invoke-VmmSync $PSCmdlet $PSBoundParameters $VMMServer $changes
        }
        elseif (-not $PSCmdlet.MyInvocation.ExpectingInput) {
            Invoke-VmmSync $PSCmdlet $PSBoundParameters $VMMServer $null
        }
    }
}
