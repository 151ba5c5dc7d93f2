<#
.SYNOPSIS
    Adds and removes pairs of an association.

.DESCRIPTION
    A pair that an object uses is not removed.

.PARAMETER CustomFieldOne
    Name of one field: that in the store, the invariant one, or the one shown.

.PARAMETER CustomFieldTwo
    Name of the other field; the order does not matter.

.PARAMETER AddAssociationValue
    Pairs to add, each written value1:value2.

.PARAMETER RemoveAssociationValue
    Pairs to remove, each written value1:value2.

.PARAMETER PassThru
    Gives the association of two custom fields as it is after the change; without it there is no output.

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
    Set-IpamCustomFieldAssociation 'VMM Logical Network' 'Network Site' -AddAssociationValue 'Woodgrove Logical Network:Woodgrove 1'

    Adds a pair.

.EXAMPLE
    Set-IpamCustomFieldAssociation Building Floor -RemoveAssociationValue 'Main:2' -PassThru

    Removes a pair and shows the association.

.INPUTS
    Objects with properties named as the parameters, such as rows of Import-Csv.

.OUTPUTS
    Ipam.IpamCustomFieldAssociation with -PassThru, else nothing.

.NOTES
    Errors: ObjectNotFound, InvalidCustomFieldAssociationValues, DuplicateCustomFieldAssociationValues,
    DeleteFailedDueToReferences, NotConnected, StoreUnreadable, StoreBusy.

.LINK
    Get-IpamCustomFieldAssociation
#>
function Set-IpamCustomFieldAssociation {
    [CmdletBinding(SupportsShouldProcess = $true, PositionalBinding = $false)]
    [OutputType('Ipam.IpamCustomFieldAssociation')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string] $CustomFieldOne,

        [Parameter(Mandatory = $true, Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string] $CustomFieldTwo,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string[]] $AddAssociationValue,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string[]] $RemoveAssociationValue,

        [switch] $PassThru,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Set IpamCustomFieldAssociation
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
