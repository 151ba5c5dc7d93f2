<#
.SYNOPSIS
    Gets custom fields with their values.

.DESCRIPTION
    Without -Name all fields are given, the eighteen built-in ones first. A name that does not exist is an error.

.PARAMETER Name
    Name of the custom field: that in the store, the invariant one, or the one shown, in any case.

.PARAMETER CimSession
    Store or stores to work on: a connection of Connect-Ipam, the name of a saved connection, or what Connect-Ipam
    takes. A CimSession counts by its ComputerName, looked up among the saved names. When left out: the store of
    the piped object, the connection of the session, $env:IPAM_STORE, the saved connection Default.

.PARAMETER ThrottleLimit
    Number of stores worked on at once when -CimSession names several; 0, the default, means 32.

.PARAMETER AsJob
    Runs the command as a background job of this process and gives the job.

.EXAMPLE
    Get-IpamCustomField -Name 'VMM Logical Network'

    Shows one field with its values.

.EXAMPLE
    (Get-IpamCustomField -Name VmmLogicalNetwork).CustomValueName

    Lists the values of a field, by the invariant name of the field.

.INPUTS
    Objects with properties named as the parameters, such as rows of Import-Csv.

.OUTPUTS
    Ipam.IpamCustomField

.NOTES
    Errors: ObjectNotFound, NotConnected, StoreUnreadable, StoreBusy.

.LINK
    Add-IpamCustomField

.LINK
    Add-IpamCustomValue
#>
function Get-IpamCustomField {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.IpamCustomField')]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string] $Name,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Get IpamCustomField
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
