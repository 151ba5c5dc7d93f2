<#
.SYNOPSIS
    Gets ranges.

.DESCRIPTION
    Start and end together are the key: a pair that does not exist is an error. An address family, a subnet or a
    block that matches nothing gives nothing.

.PARAMETER StartIPAddress
    First address of the range.

.PARAMETER EndIPAddress
    Last address of the range.

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
    Only those without a block above them.

.PARAMETER MappingToBlock
    A block, or any object with a property NetworkId; gives what lies inside that network in the Default space.

.PARAMETER MappingToSubnet
    A subnet of Get-IpamSubnet; gives what belongs to it.

.EXAMPLE
    Get-IpamRange -AddressFamily IPv4 -ManagedByService VMM

    Shows the IPv4 ranges of VMM.

.EXAMPLE
    Get-IpamSubnet -NetworkId 10.1.0.0/24 | Get-IpamRange

    Shows the ranges of a subnet.

.EXAMPLE
    Get-IpamRange -StartIPAddress 10.1.0.10 -EndIPAddress 10.1.0.99 | Find-IpamFreeAddress -NumAddress 3

    Shows three free addresses of a range.

.INPUTS
    Ipam.IpamSubnet: a piped object, live or deserialized. Objects with properties named as the parameters, such
    as rows of Import-Csv.

.OUTPUTS
    Ipam.IpamRange; counts are addresses, percentages are from 0 to 100.

.NOTES
    Errors: ObjectNotFound, InvalidKeyCombination, NotConnected, StoreUnreadable, StoreBusy.

.LINK
    Add-IpamRange

.LINK
    Find-IpamFreeAddress
#>
function Get-IpamRange {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.IpamRange')]
    param(
        [Parameter(ParameterSetName = 'ByID', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [System.Net.IPAddress[]] $StartIPAddress,

        [Parameter(ParameterSetName = 'ByID', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [System.Net.IPAddress[]] $EndIPAddress,

        [Parameter(ParameterSetName = 'ByID', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByAF', ValueFromPipelineByPropertyName = $true)]
        [Alias('MB')]
        [string[]] $ManagedByService,

        [Parameter(ParameterSetName = 'ByID', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByAF', ValueFromPipelineByPropertyName = $true)]
        [Alias('SI')]
        [string[]] $ServiceInstance,

        [Parameter(ParameterSetName = 'ByID', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByAF', ValueFromPipelineByPropertyName = $true)]
        [Ipam.VirtualizationType[]] $NetworkType,

        [Parameter(ParameterSetName = 'ByID', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByAF', ValueFromPipelineByPropertyName = $true)]
        [string[]] $AddressSpace,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob,

        [Parameter(ParameterSetName = 'ByAF', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [Ipam.AddressFamily[]] $AddressFamily,

        [Parameter(ParameterSetName = 'ByAF', ValueFromPipelineByPropertyName = $true)]
        [ValidateSet('Public', 'Private', 'Global')]
        [Ipam.AddressCategory[]] $AddressCategory,

        [Parameter(ParameterSetName = 'ByAF')]
        [switch] $Unmapped,

        [Parameter(ParameterSetName = 'ByBlock', Mandatory = $true, ValueFromPipeline = $true)]
        [IpamKind('IpamBlock')]
        [psobject] $MappingToBlock,

        [Parameter(ParameterSetName = 'BySubnet', Mandatory = $true, ValueFromPipeline = $true)]
        [IpamKind('IpamSubnet')]
        [Ipam.IpamSubnet] $MappingToSubnet
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Get IpamRange
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
