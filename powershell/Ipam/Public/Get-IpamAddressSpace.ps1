<#
.SYNOPSIS
    Gets address spaces.

.DESCRIPTION
    Without parameters all address spaces are given. A name that does not exist is an error; types and mappings
    that match nothing give nothing.

.PARAMETER Name
    Name of the address space.

.PARAMETER Type
    ProviderAddressSpace or CustomerAddressSpace.

.PARAMETER CimSession
    Store or stores to work on: a connection of Connect-Ipam, the name of a saved connection, or what Connect-Ipam
    takes. A CimSession counts by its ComputerName, looked up among the saved names. When left out: the store of
    the piped object, the connection of the session, $env:IPAM_STORE, the saved connection Default.

.PARAMETER ThrottleLimit
    Number of stores worked on at once when -CimSession names several; 0, the default, means 32.

.PARAMETER AsJob
    Runs the command as a background job of this process and gives the job.

.PARAMETER MappingToProviderAddressSpace
    Names of provider address spaces; gives the customer spaces under them.

.EXAMPLE
    Get-IpamAddressSpace

    Shows all address spaces.

.EXAMPLE
    Get-IpamAddressSpace -Name Default

    Shows the built-in address space.

.EXAMPLE
    Get-IpamAddressSpace -MappingToProviderAddressSpace 'Woodgrove Address Space'

    Shows the customer spaces under a provider space.

.INPUTS
    Objects with properties named as the parameters, such as rows of Import-Csv.

.OUTPUTS
    Ipam.IpamAddressSpace; percentages are from 0 to 100.

.NOTES
    Errors: ObjectNotFound, NotConnected, StoreUnreadable, StoreBusy.

.LINK
    Add-IpamAddressSpace

.LINK
    Show-IpamTree
#>
function Get-IpamAddressSpace {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.IpamAddressSpace')]
    param(
        [Parameter(ParameterSetName = 'ByName', Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]] $Name,

        [Parameter(ParameterSetName = 'ByName', Position = 1)]
        [Ipam.AddressSpaceType[]] $Type,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob,

        [Parameter(ParameterSetName = 'ByMapping', Mandatory = $true)]
        [Alias('PA')]
        [string[]] $MappingToProviderAddressSpace
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Get IpamAddressSpace
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
