<#
.SYNOPSIS
    Gets subnets.

.DESCRIPTION
    A network that does not exist is an error; an address family or a block that matches nothing gives nothing.

.PARAMETER NetworkId
    Network in the form address/length, for example 10.1.0.0/16.

.PARAMETER NetworkType
    Network types that narrow the result: NonVirtualized, Provider, Customer.

.PARAMETER AddressSpace
    Names of address spaces that narrow the result; all spaces when left out.

.PARAMETER CimSession
    Store or stores to work on: a connection of Connect-Ipam, the name of a saved connection, or what Connect-Ipam
    takes. A CimSession counts by its ComputerName, looked up among the saved names. When left out: the store of
    the piped object, the connection of the session, $env:IPAM_STORE, the saved connection Default.

.PARAMETER ThrottleLimit
    Number of stores worked on at once when -CimSession names several; 0, the default, means 32.

.PARAMETER AsJob
    Runs the command as a background job of this process and gives the job.

.PARAMETER AddressFamily
    IPv4, IPv6 or both.

.PARAMETER Unmapped
    Only those without a block above them.

.PARAMETER MappingToBlock
    A block, or any object with a property NetworkId; gives what lies inside that network in the Default space.

.EXAMPLE
    Get-IpamSubnet -AddressFamily IPv4

    Shows all IPv4 subnets.

.EXAMPLE
    Get-IpamSubnet -NetworkId 20.20.20.0/24 -AddressSpace 'Woodgrove Address Space' | Format-List

    Shows every property of one subnet.

.EXAMPLE
    Get-IpamSubnet IPv4 -NetworkType Provider | Get-IpamRange

    Shows the ranges of all provider subnets.

.INPUTS
    Objects with properties named as the parameters, such as rows of Import-Csv.

.OUTPUTS
    Ipam.IpamSubnet; counts are addresses, percentages are from 0 to 100.

.NOTES
    Errors: ObjectNotFound, InvalidNetworkId, NotConnected, StoreUnreadable, StoreBusy.

.LINK
    Add-IpamSubnet

.LINK
    Get-IpamRange
#>
function Get-IpamSubnet {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.IpamSubnet')]
    param(
        [Parameter(ParameterSetName = 'ById', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [string[]] $NetworkId,

        [Parameter(ParameterSetName = 'ById', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByAF', ValueFromPipelineByPropertyName = $true)]
        [Ipam.VirtualizationType[]] $NetworkType,

        [Parameter(ParameterSetName = 'ById', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByAF', ValueFromPipelineByPropertyName = $true)]
        [string[]] $AddressSpace,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob,

        [Parameter(ParameterSetName = 'ByAF', Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Ipam.AddressFamily[]] $AddressFamily,

        [Parameter(ParameterSetName = 'ByAF', ValueFromPipelineByPropertyName = $true)]
        [switch] $Unmapped,

        [Parameter(ParameterSetName = 'ByBlock', Mandatory = $true, ValueFromPipeline = $true)]
        [IpamKind('IpamBlock')]
        [psobject] $MappingToBlock
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Get IpamSubnet
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
