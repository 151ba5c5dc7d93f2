<#
.SYNOPSIS
    Removes a value of a custom field.

.DESCRIPTION
    A value that objects carry, or that is built in, is not removed. Its associations go with it. Confirmation is
    asked unless -Force is given.

.PARAMETER Name
    Name of the custom field: that in the store, the invariant one, or the one shown, in any case.

.PARAMETER Value
    The value.

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
    Remove-IpamCustomValue -Name 'Network Site' -Value 'Woodgrove 1' -Force

    Removes a network site.

.EXAMPLE
    Remove-IpamCustomValue Building Annex -WhatIf

    Says what would be removed.

.INPUTS
    Objects with properties named as the parameters, such as rows of Import-Csv.

.OUTPUTS
    Ipam.IpamCustomValue, the removed value, with -PassThru; else nothing.

.NOTES
    Errors: ObjectNotFound, CustomFieldValueForMultiValueCustomFieldDoesntExist,
    CannotUpdateOrDeleteBuiltInValues, DeleteFailedDueToReferences, NotConnected, StoreUnreadable, StoreBusy.

.LINK
    Get-IpamCustomField
#>
function Remove-IpamCustomValue {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('Ipam.IpamCustomValue')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string] $Name,

        [Parameter(Mandatory = $true, Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string] $Value,

        [switch] $Force,

        [switch] $PassThru,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Remove IpamCustomValue
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
