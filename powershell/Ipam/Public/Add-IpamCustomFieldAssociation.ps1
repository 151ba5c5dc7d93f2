<#
.SYNOPSIS
    Associates two custom fields.

.DESCRIPTION
    An association says which values of two multi-valued fields go together on one object. There is one
    association per pair of fields.

.PARAMETER CustomFieldOne
    Name of one field: that in the store, the invariant one, or the one shown.

.PARAMETER CustomFieldTwo
    Name of the other field; the order does not matter.

.PARAMETER AssociationValue
    Pairs of values that go together, each written value1:value2 (\: is a colon in a name).

.PARAMETER PassThru
    Gives the new association of two custom fields; without it there is no output.

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
    Add-IpamCustomFieldAssociation -CustomFieldOne 'VMM Logical Network' -CustomFieldTwo 'Network Site' `
        -AssociationValue 'Woodgrove Logical Network:Woodgrove 1'

    Associates a logical network with its site.

.EXAMPLE
    Add-IpamCustomFieldAssociation Building Floor 'Main:1', 'Main:2' -PassThru

    Associates two fields of your own and shows the association.

.INPUTS
    Objects with properties named as the parameters, such as rows of Import-Csv.

.OUTPUTS
    Ipam.IpamCustomFieldAssociation with -PassThru, else nothing.

.NOTES
    Errors: ObjectNotFound, CustomFieldAssociationAlreadyExists, SameCustomFieldsInAssociation,
    InvalidCustomFieldTypeInAssociation, InvalidCustomFieldAssociationValues,
    DuplicateCustomFieldAssociationValues, NotConnected, StoreUnreadable, StoreBusy.

.LINK
    Set-IpamCustomFieldAssociation
#>
function Add-IpamCustomFieldAssociation {
    [CmdletBinding(SupportsShouldProcess = $true, PositionalBinding = $false)]
    [OutputType('Ipam.IpamCustomFieldAssociation')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Alias('CustomField1')]
        [string] $CustomFieldOne,

        [Parameter(Mandatory = $true, Position = 1, ValueFromPipelineByPropertyName = $true)]
        [Alias('CustomField2')]
        [string] $CustomFieldTwo,

        [Parameter(Mandatory = $true, Position = 2, ValueFromPipelineByPropertyName = $true)]
        [string[]] $AssociationValue,

        [switch] $PassThru,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Add IpamCustomFieldAssociation
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
