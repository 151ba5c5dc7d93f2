<#
.SYNOPSIS
    Gets associations of custom fields.

.DESCRIPTION
    Without parameters all associations are given. Both fields together are the key: a pair that is not associated
    is an error.

.PARAMETER CustomFieldOne
    Name of one field: that in the store, the invariant one, or the one shown.

.PARAMETER CustomFieldTwo
    Name of the other field; the order does not matter.

.PARAMETER CimSession
    Store or stores to work on: a connection of Connect-Ipam, the name of a saved connection, or what Connect-Ipam
    takes. A CimSession counts by its ComputerName, looked up among the saved names. When left out: the store of
    the piped object, the connection of the session, $env:IPAM_STORE, the saved connection Default.

.PARAMETER ThrottleLimit
    Number of stores worked on at once when -CimSession names several; 0, the default, means 32.

.PARAMETER AsJob
    Runs the command as a background job of this process and gives the job.

.EXAMPLE
    Get-IpamCustomFieldAssociation

    Shows all associations.

.EXAMPLE
    Get-IpamCustomFieldAssociation 'VMM Logical Network' 'Network Site'

    Shows which sites belong to which logical network.

.INPUTS
    Objects with properties named as the parameters, such as rows of Import-Csv.

.OUTPUTS
    Ipam.IpamCustomFieldAssociation

.NOTES
    Errors: ObjectNotFound, NotConnected, StoreUnreadable, StoreBusy.

.LINK
    Add-IpamCustomFieldAssociation
#>
function Get-IpamCustomFieldAssociation {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.IpamCustomFieldAssociation')]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string] $CustomFieldOne,

        [Parameter(Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string] $CustomFieldTwo,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Get IpamCustomFieldAssociation
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
