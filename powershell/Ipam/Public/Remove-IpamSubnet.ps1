<#
.SYNOPSIS
    Removes subnets.

.DESCRIPTION
    A subnet that has ranges is removed only with -DeleteAssociatedRanges. Confirmation is asked unless -Force is
    given.

.PARAMETER NetworkId
    Network in the form address/length, for example 10.1.0.0/16.

.PARAMETER NetworkType
    Network types that narrow the result: NonVirtualized, Provider, Customer.

.PARAMETER AddressSpace
    Names of the address spaces of the subnet, needed where the key exists in several.

.PARAMETER DeleteAssociatedRanges
    Removes the ranges of the subnet as well; without it a subnet with ranges is not removed.

.PARAMETER DeleteAssociatedAddresses
    With -DeleteAssociatedRanges, removes the addresses of these ranges as well; without it they stay and become
    unmapped.

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
    The subnet, as Get- gave it, also after remoting or Export-Clixml. It is found by its number in the store that
    it came from.

.PARAMETER WhatIf
    Says what would be done and does nothing.

.PARAMETER Confirm
    Asks before each change.

.EXAMPLE
    Remove-IpamSubnet -NetworkId 20.20.20.0/24 -DeleteAssociatedRanges -DeleteAssociatedAddresses -Force

    Removes a subnet with its ranges and addresses.

.EXAMPLE
    Get-IpamSubnet IPv6 | Remove-IpamSubnet -WhatIf

    Says which subnets would be removed.

.INPUTS
    Ipam.IpamSubnet: a piped object, live or deserialized. Objects with properties named as the parameters, such
    as rows of Import-Csv.

.OUTPUTS
    Ipam.IpamSubnet, the removed subnets, with -PassThru; else nothing.

.NOTES
    Errors: ObjectNotFound, RangesDependentOnSubnet, NotConnected, StoreUnreadable, StoreBusy.

.LINK
    Get-IpamSubnet
#>
function Remove-IpamSubnet {
    [CmdletBinding(DefaultParameterSetName = 'Query', SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('Ipam.IpamSubnet')]
    param(
        [Parameter(ParameterSetName = 'Query', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [string[]] $NetworkId,

        [Parameter(ParameterSetName = 'Query', ValueFromPipelineByPropertyName = $true)]
        [Ipam.VirtualizationType[]] $NetworkType,

        [Parameter(ParameterSetName = 'Query', ValueFromPipelineByPropertyName = $true)]
        [string[]] $AddressSpace,

        [switch] $DeleteAssociatedRanges,

        [switch] $DeleteAssociatedAddresses,

        [switch] $Force,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob,

        [switch] $PassThru,

        [Parameter(ParameterSetName = 'InputObject', Mandatory = $true, ValueFromPipeline = $true)]
        [IpamKind('IpamSubnet')]
        [Ipam.IpamSubnet[]] $InputObject
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Remove IpamSubnet
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
