<#
.SYNOPSIS
    Removes address spaces.

.DESCRIPTION
    An address space that has subnets, ranges or addresses is not removed. The Default space is built in and
    stays. Confirmation is asked unless -Force is given.

.PARAMETER Name
    Name of the address space.

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

.PARAMETER PassThru
    Gives what was removed; without it there is no output.

.PARAMETER InputObject
    The address space, as Get- gave it, also after remoting or Export-Clixml. It is found by its number in the
    store that it came from.

.PARAMETER WhatIf
    Says what would be done and does nothing.

.PARAMETER Confirm
    Asks before each change.

.EXAMPLE
    Remove-IpamAddressSpace -Name Contoso -Force

    Removes a space without asking.

.EXAMPLE
    Get-IpamAddressSpace -Type CustomerAddressSpace | Remove-IpamAddressSpace -WhatIf

    Says which customer spaces would be removed.

.INPUTS
    Ipam.IpamAddressSpace: a piped object, live or deserialized. Objects with properties named as the parameters,
    such as rows of Import-Csv.

.OUTPUTS
    Ipam.IpamAddressSpace, the removed spaces, with -PassThru; else nothing.

.NOTES
    Errors: ObjectNotFound, DeleteFailedDueToReferences, DefaultProviderAddressSpaceCannotBeDeleted, NotConnected,
    StoreUnreadable, StoreBusy.

.LINK
    Get-IpamAddressSpace
#>
function Remove-IpamAddressSpace {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('Ipam.IpamAddressSpace')]
    param(
        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]] $Name,

        [switch] $Force,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob,

        [switch] $PassThru,

        [Parameter(ParameterSetName = 'InputObject', Mandatory = $true, ValueFromPipeline = $true)]
        [IpamKind('IpamAddressSpace')]
        [Ipam.IpamAddressSpace[]] $InputObject
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Remove IpamAddressSpace
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
