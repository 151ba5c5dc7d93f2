<#
.SYNOPSIS
    Removes an association of two custom fields.

.DESCRIPTION
    Afterwards every value of one field goes with every value of the other. Confirmation is asked unless -Force is
    given.

.PARAMETER CustomFieldOne
    Name of one field: that in the store, the invariant one, or the one shown.

.PARAMETER CustomFieldTwo
    Name of the other field; the order does not matter.

.PARAMETER Force
    Does not ask for confirmation.

.PARAMETER PassThru
    Gives what was removed; without it there is no output.

.PARAMETER CimSession
    Store or stores to work on: a connection of Connect-Ipam, the name of a saved connection, or what Connect-Ipam
    takes. A CimSession counts by its ComputerName, looked up among the saved names. When left out: the store of
    the piped object, the connection of the session, $env:IPAM_STORE, the saved connection Default.

.PARAMETER ThrottleLimit
    Number of stores worked on at once when -CimSession names several; 0, the default, means 32.

.PARAMETER AsJob
    Runs the command as a background job of this process and gives the job.

.PARAMETER WhatIf
    Says what would be done and does nothing.

.PARAMETER Confirm
    Asks before each change.

.EXAMPLE
    Remove-IpamCustomFieldAssociation Building Floor -Force

    Removes an association without asking.

.EXAMPLE
    Get-IpamCustomFieldAssociation | Remove-IpamCustomFieldAssociation -WhatIf

    Says which associations would be removed.

.INPUTS
    Objects with properties named as the parameters, such as rows of Import-Csv.

.OUTPUTS
    Ipam.IpamCustomFieldAssociation, the removed association, with -PassThru; else nothing.

.NOTES
    Errors: ObjectNotFound, DeleteFailedDueToReferences, NotConnected, StoreUnreadable, StoreBusy.

.LINK
    Get-IpamCustomFieldAssociation
#>
function Remove-IpamCustomFieldAssociation {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('Ipam.IpamCustomFieldAssociation')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string] $CustomFieldOne,

        [Parameter(Mandatory = $true, Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string] $CustomFieldTwo,

        [switch] $Force,

        [switch] $PassThru,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Remove IpamCustomFieldAssociation
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
