<#
.SYNOPSIS
    Removes a custom field.

.DESCRIPTION
    A field that objects carry, or that is built in, is not removed. Confirmation is asked unless -Force is given.

.PARAMETER Name
    Name of the custom field: that in the store, the invariant one, or the one shown, in any case.

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
    Remove-IpamCustomField -Name Building -Force

    Removes a field without asking.

.EXAMPLE
    Get-IpamCustomField | Where-Object Category -ne 'Built-in' | Remove-IpamCustomField -WhatIf

    Says which fields of your own would be removed.

.INPUTS
    Objects with properties named as the parameters, such as rows of Import-Csv.

.OUTPUTS
    Ipam.IpamCustomField, the removed field, with -PassThru; else nothing.

.NOTES
    Errors: ObjectNotFound, CannotDeleteBuiltInField, DeleteFailedDueToReferences, NotConnected, StoreUnreadable,
    StoreBusy.

.LINK
    Get-IpamCustomField
#>
function Remove-IpamCustomField {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('Ipam.IpamCustomField')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string] $Name,

        [switch] $Force,

        [switch] $PassThru,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Remove IpamCustomField
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
