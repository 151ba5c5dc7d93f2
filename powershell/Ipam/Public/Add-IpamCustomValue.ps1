<#
.SYNOPSIS
    Adds a value to a multi-valued custom field.

.DESCRIPTION
    The value is unique in its field, ignoring case.

.PARAMETER Name
    Name of the custom field: that in the store, the invariant one, or the one shown, in any case.

.PARAMETER Value
    The value.

.PARAMETER PassThru
    Gives the new value of a custom field; without it there is no output.

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
    Add-IpamCustomValue -Name 'VMM Logical Network' -Value 'Woodgrove Logical Network'

    Adds a logical network.

.EXAMPLE
    Add-IpamCustomValue 'Network Site' 'Woodgrove 1' -PassThru

    Adds a network site and shows it.

.INPUTS
    Objects with properties named as the parameters, such as rows of Import-Csv.

.OUTPUTS
    Ipam.IpamCustomValue with -PassThru, else nothing.

.NOTES
    Errors: ObjectNotFound, CustomFieldValueExists, ValueSpecifiedForFreeformCustomField, NotConnected,
    StoreUnreadable, StoreBusy.

.LINK
    Get-IpamCustomField

.LINK
    Add-IpamCustomFieldAssociation
#>
function Add-IpamCustomValue {
    [CmdletBinding(SupportsShouldProcess = $true, PositionalBinding = $false)]
    [OutputType('Ipam.IpamCustomValue')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string] $Name,

        [Parameter(Mandatory = $true, Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string] $Value,

        [switch] $PassThru,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Add IpamCustomValue
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
