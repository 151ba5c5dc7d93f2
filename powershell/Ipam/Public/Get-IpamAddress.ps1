<#
.SYNOPSIS
    Gets address records.

.DESCRIPTION
    An address that is not recorded is an error; an address family, range, subnet or block that matches nothing
    gives nothing. Records are given as they are read, in order of address.

.PARAMETER IpAddress
    The address, IPv4 or IPv6.

.PARAMETER ManagedByService
    Value of the custom field Managed by Service, for example IPAM or VMM.

.PARAMETER ServiceInstance
    Value of the custom field Service Instance, for example Localhost or the FQDN of the VMM server.

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

.PARAMETER AddressCategory
    Public, Private (RFC 1918) or Global (IPv6).

.PARAMETER Unmapped
    Only addresses without a range.

.PARAMETER MappingToBlock
    A block, or any object with a property NetworkId; gives what lies inside that network in the Default space.

.PARAMETER MappingToSubnet
    A subnet of Get-IpamSubnet; gives what belongs to it.

.PARAMETER MappingToRange
    A range of Get-IpamRange; gives its addresses.

.EXAMPLE
    Get-IpamAddress -IpAddress 10.1.0.20

    Shows the records of an address.

.EXAMPLE
    Get-IpamAddress -AddressFamily IPv4 -ManagedByService VMM -ServiceInstance scvmm1.contoso.com

    Shows the addresses of one VMM server.

.EXAMPLE
    Get-IpamRange -AddressFamily IPv4 | Get-IpamAddress | Export-Csv addresses.csv

    Writes the addresses of all IPv4 ranges to a file.

.INPUTS
    Ipam.IpamRange, Ipam.IpamSubnet: the range or subnet whose addresses are wanted, live or deserialized. Objects
    with properties named as the parameters, such as rows of Import-Csv.

.OUTPUTS
    Ipam.IpamAddress; times are UTC.

.NOTES
    Errors: ObjectNotFound, NotConnected, StoreUnreadable, StoreBusy.

.LINK
    Add-IpamAddress

.LINK
    Get-IpamRange
#>
function Get-IpamAddress {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.IpamAddress')]
    param(
        [Parameter(ParameterSetName = 'ByAddress', Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [System.Net.IPAddress[]] $IpAddress,

        [Parameter(ParameterSetName = 'ByAddress', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByAddressFamily', ValueFromPipelineByPropertyName = $true)]
        [Alias('MB')]
        [string[]] $ManagedByService,

        [Parameter(ParameterSetName = 'ByAddress', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByAddressFamily', ValueFromPipelineByPropertyName = $true)]
        [Alias('SI')]
        [string[]] $ServiceInstance,

        [Parameter(ParameterSetName = 'ByAddress', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByAddressFamily', ValueFromPipelineByPropertyName = $true)]
        [Ipam.VirtualizationType[]] $NetworkType,

        [Parameter(ParameterSetName = 'ByAddress', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByAddressFamily', ValueFromPipelineByPropertyName = $true)]
        [string[]] $AddressSpace,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob,

        [Parameter(ParameterSetName = 'ByAddressFamily', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [Ipam.AddressFamily[]] $AddressFamily,

        [Parameter(ParameterSetName = 'ByAddressFamily', ValueFromPipelineByPropertyName = $true)]
        [ValidateSet('Public', 'Private', 'Global')]
        [Ipam.AddressCategory[]] $AddressCategory,

        [Parameter(ParameterSetName = 'ByAddressFamily')]
        [switch] $Unmapped,

        [Parameter(ParameterSetName = 'ByBlock', Mandatory = $true, ValueFromPipeline = $true)]
        [IpamKind('IpamBlock')]
        [psobject] $MappingToBlock,

        [Parameter(ParameterSetName = 'BySubnet', Mandatory = $true, ValueFromPipeline = $true)]
        [IpamKind('IpamSubnet')]
        [Ipam.IpamSubnet] $MappingToSubnet,

        [Parameter(ParameterSetName = 'ByRange', Mandatory = $true, ValueFromPipeline = $true)]
        [IpamKind('IpamRange')]
        [Ipam.IpamRange] $MappingToRange
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Get IpamAddress
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
