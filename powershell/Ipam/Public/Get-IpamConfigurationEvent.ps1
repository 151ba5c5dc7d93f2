<#
.SYNOPSIS
    Gets configuration events.

.DESCRIPTION
    Every change writes an event: who, when, what, old and new values. Events come in ascending order of number.

.PARAMETER UserName
    Names of users who made the changes.

.PARAMETER UserDomainName
    Domains of users, or machines.

.PARAMETER UserForestName
    Forests of users.

.PARAMETER StartDate
    Only events not before this time.

.PARAMETER EndDate
    Only events not after this time.

.PARAMETER CimSession
    Store or stores to work on: a connection of Connect-Ipam, the name of a saved connection, or what Connect-Ipam
    takes. A CimSession counts by its ComputerName, looked up among the saved names. When left out: the store of
    the piped object, the connection of the session, $env:IPAM_STORE, the saved connection Default.

.PARAMETER ThrottleLimit
    Number of stores worked on at once when -CimSession names several; 0, the default, means 32.

.PARAMETER AsJob
    Runs the command as a background job of this process and gives the job.

.EXAMPLE
    Get-IpamConfigurationEvent -StartDate (Get-Date).AddHours(-1)

    Shows the changes of the last hour.

.EXAMPLE
    Get-IpamConfigurationEvent -UserName alice | Select-Object -Last 5 | Format-List

    Shows the last five changes of a user with old and new values.

.INPUTS
    Objects with properties named as the parameters, such as rows of Import-Csv.

.OUTPUTS
    Ipam.IpamConfigurationEvent; times are UTC.

.NOTES
    Errors: NotConnected, StoreUnreadable, StoreBusy.

.LINK
    Remove-IpamConfigurationEvent
#>
function Get-IpamConfigurationEvent {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.IpamConfigurationEvent')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string[]] $UserName,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string[]] $UserDomainName,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string[]] $UserForestName,

        [DateTime] $StartDate,

        [DateTime] $EndDate,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Get IpamConfigurationEvent
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
