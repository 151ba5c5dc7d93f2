<#
.SYNOPSIS
    Renames a value of a custom field.

.DESCRIPTION
    Objects and associations that use the value show the new name.

.PARAMETER Name
    Name of the custom field: that in the store, the invariant one, or the one shown, in any case.

.PARAMETER Value
    The value.

.PARAMETER NewValue
    New name of the value.

.PARAMETER PassThru
    Gives the custom field as it is after the change; without it there is no output.

.PARAMETER Force
    Does not ask for confirmation.

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
    Rename-IpamCustomValue -Name 'Network Site' -Value 'Woodgrove 1' -NewValue 'Woodgrove HQ'

    Renames a network site.

.EXAMPLE
    Rename-IpamCustomValue Building Annex 'Annex North' -PassThru

    Renames a value and shows the field.

.INPUTS
    Objects with properties named as the parameters, such as rows of Import-Csv.

.OUTPUTS
    Ipam.IpamCustomField with -PassThru, else nothing.

.NOTES
    Errors: ObjectNotFound, CustomFieldValueForMultiValueCustomFieldDoesntExist, CustomFieldValueExists,
    CannotUpdateOrDeleteBuiltInValues, CannotUpdateValueOfManagedByServiceCustomField, NotConnected,
    StoreUnreadable, StoreBusy.

.LINK
    Get-IpamCustomField
#>
function Rename-IpamCustomValue {
    [CmdletBinding(SupportsShouldProcess = $true, PositionalBinding = $false)]
    [OutputType('Ipam.IpamCustomField')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string] $Name,

        [Parameter(Mandatory = $true, Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string] $Value,

        [Parameter(Mandatory = $true, Position = 2)]
        [string] $NewValue,

        [switch] $PassThru,

        [switch] $Force,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Rename IpamCustomValue
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
