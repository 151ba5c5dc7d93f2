<#
.SYNOPSIS
    Adds a custom field.

.DESCRIPTION
    With -MultiValue objects pick from a list of values, which -Value or Add-IpamCustomValue fill; without it the
    field is free-form text.

.PARAMETER Name
    Name of the custom field.

.PARAMETER MultiValue
    Objects pick from a list of values; without it the field is free-form text.

.PARAMETER Value
    First values of the field; with -MultiValue.

.PARAMETER PassThru
    Gives the new custom field; without it there is no output.

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
    Add-IpamCustomField -Name Building -MultiValue -Value 'Main', 'Annex'

    Adds a field with two values.

.EXAMPLE
    Add-IpamCustomField -Name Remark -PassThru

    Adds a free-form field and shows it.

.INPUTS
    Objects with properties named as the parameters, such as rows of Import-Csv.

.OUTPUTS
    Ipam.IpamCustomField with -PassThru, else nothing.

.NOTES
    Errors: CustomFieldNameExists, NameCollidesWithBuiltInImportableColumnName,
    ValueSpecifiedForFreeformCustomField, NotConnected, StoreUnreadable, StoreBusy.

.LINK
    Add-IpamCustomValue

.LINK
    Get-IpamCustomField
#>
function Add-IpamCustomField {
    [CmdletBinding(SupportsShouldProcess = $true, PositionalBinding = $false)]
    [OutputType('Ipam.IpamCustomField')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string] $Name,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [switch] $MultiValue,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('CustomValueName')]
        [string[]] $Value,

        [switch] $PassThru,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Add IpamCustomField
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
