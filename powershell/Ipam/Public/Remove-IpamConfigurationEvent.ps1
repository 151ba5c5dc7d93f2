<#
.SYNOPSIS
    Removes old configuration events.

.DESCRIPTION
    Removes all events up to a time. Confirmation is asked unless -Force is given.

.PARAMETER EndDate
    Events up to this time are removed.

.PARAMETER PassThru
    Gives what was removed; without it there is no output.

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
    Remove-IpamConfigurationEvent -EndDate (Get-Date).AddYears(-1) -Force

    Removes events older than a year.

.EXAMPLE
    Remove-IpamConfigurationEvent -EndDate 2026-01-01 -Force -PassThru | Export-Csv events.csv

    Moves old events to a file.

.INPUTS
    None.

.OUTPUTS
    Ipam.IpamConfigurationEvent, the removed events, with -PassThru; else nothing.

.NOTES
    Errors: NotConnected, StoreUnreadable, StoreBusy.

.LINK
    Get-IpamConfigurationEvent
#>
function Remove-IpamConfigurationEvent {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('Ipam.IpamConfigurationEvent')]
    param(
        [Parameter(Mandatory = $true)]
        [DateTime] $EndDate,

        [switch] $PassThru,

        [switch] $Force,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Remove IpamConfigurationEvent
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
