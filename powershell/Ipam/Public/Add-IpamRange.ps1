<#
.SYNOPSIS
    Adds a range to a subnet.

.DESCRIPTION
    Start and end default to the first and last usable address of the network. Ranges of the same service and
    instance may not overlap in one address space; others may, and are flagged.

.PARAMETER CreateSubnetIfNotFound
    Adds the subnet when the address space does not have it yet; its name is the network.

.PARAMETER NetworkId
    Network in the form address/length, for example 10.1.0.0/16.

.PARAMETER StartIPAddress
    First address of the range.

.PARAMETER EndIPAddress
    Last address of the range.

.PARAMETER ManagedByService
    Value of the custom field Managed by Service, for example IPAM or VMM.

.PARAMETER ServiceInstance
    Value of the custom field Service Instance, for example Localhost or the FQDN of the VMM server.

.PARAMETER NetworkType
    NonVirtualized (the default in the Default space), Provider or Customer.

.PARAMETER AddressSpace
    Name of the address space; Default when left out.

.PARAMETER UtilizationCalculation
    Auto counts address records; UserSpecified takes the number of -UtilizedAddresses.

.PARAMETER UtilizedAddresses
    Number of addresses in use, from 0 to the size of the range; with -UtilizationCalculation UserSpecified.

.PARAMETER Description
    Free text.

.PARAMETER Owner
    Who is responsible, free text.

.PARAMETER AssignmentType
    How addresses come to their devices: Static, Dynamic, Auto, VIP or Reserved.

.PARAMETER AssignmentDate
    When it was assigned; a date without zone is local time.

.PARAMETER ReservedAddress
    Addresses kept back, each as address or first-last.

.PARAMETER DnsServer
    DNS servers in order of preference.

.PARAMETER DnsSuffix
    DNS suffixes in order of search.

.PARAMETER ConnectionSpecificDnsSuffix
    DNS suffix of the connection.

.PARAMETER WinsServer
    WINS servers in order of preference.

.PARAMETER VIP
    Virtual IPs, each as address or first-last.

.PARAMETER Gateway
    Gateways as address/metric (1 to 9999) or address/Automatic.

.PARAMETER CustomConfiguration
    Custom fields, written Name=Value;Name=Value. Names in the store, invariant names and shown names are taken,
    in any case. Values of multi-valued fields must exist.

.PARAMETER AssociatedReverseLookupZone
    Reverse look-up zone that belongs to the range.

.PARAMETER PassThru
    Gives the new range; without it there is no output.

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
    Add-IpamRange -NetworkId 20.20.20.0/24 -NetworkType Provider -AddressSpace 'Woodgrove Address Space' -ManagedByService VMM `
        -ServiceInstance scvmm1.contoso.com

    Adds a range over the whole usable network.

.EXAMPLE
    Add-IpamRange 10.1.0.0/24 10.1.0.10 10.1.0.99 -CreateSubnetIfNotFound -Gateway 10.1.0.1/Automatic -DnsServer 10.0.0.53 -PassThru

    Adds a range, and its subnet where there is none, and shows it.

.INPUTS
    Objects with properties named as the parameters, such as rows of Import-Csv.

.OUTPUTS
    Ipam.IpamRange with -PassThru, else nothing.

.NOTES
    Errors: SubnetDoesNotExistForRange, InvalidAddressRange, StartIPGreaterThanEndIP,
    NonadjustableConflictingRangesFound, ReservedIPNotInRange, InvalidAddressesInGatewaysCollection,
    ObjectNotFound, NotConnected, StoreUnreadable, StoreBusy.

.LINK
    Get-IpamRange

.LINK
    Find-IpamFreeAddress
#>
function Add-IpamRange {
    [CmdletBinding(SupportsShouldProcess = $true, PositionalBinding = $false)]
    [OutputType('Ipam.IpamRange')]
    param(
        [switch] $CreateSubnetIfNotFound,

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string] $NetworkId,

        [Parameter(Position = 1, ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [System.Net.IPAddress] $StartIPAddress,

        [Parameter(Position = 2, ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [System.Net.IPAddress] $EndIPAddress,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('MB')]
        [string] $ManagedByService,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('SI')]
        [string] $ServiceInstance,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [Nullable[Ipam.VirtualizationType]] $NetworkType,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $AddressSpace,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [Nullable[Ipam.UtilizationCalculation]] $UtilizationCalculation,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [Nullable[double]] $UtilizedAddresses,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $Description,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $Owner,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue('Static', 'Dynamic', 'Auto', 'VIP', 'Reserved')]
        [Nullable[Ipam.AddressAssignment]] $AssignmentType,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [Nullable[DateTime]] $AssignmentDate,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamList()]
        [string[]] $ReservedAddress,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamList()]
        [System.Net.IPAddress[]] $DnsServer,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamList()]
        [string[]] $DnsSuffix,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $ConnectionSpecificDnsSuffix,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamList()]
        [System.Net.IPAddress[]] $WinsServer,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamList()]
        [string[]] $VIP,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamList()]
        [string[]] $Gateway,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $CustomConfiguration,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $AssociatedReverseLookupZone,

        [switch] $PassThru,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Add IpamRange
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
