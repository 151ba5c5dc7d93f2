<#
.SYNOPSIS
    Changes ranges.

.DESCRIPTION
    Parameters that are left out, and parameters given $null, leave the property as it is; empty text clears it.
    A piped object names the record by its number. Written are the parameters given by name and the properties
    that were assigned to since the object was read, and only if nobody else has changed the record meanwhile.

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
    Names of the address spaces of the range, needed where the key exists in several.

.PARAMETER CreateSubnetIfNotFound
    Adds the subnet when the address space does not have it yet; its name is the network.

.PARAMETER NewNetworkId
    New network in the form address/length.

.PARAMETER NewStartIPAddress
    New first address.

.PARAMETER NewEndIPAddress
    New last address.

.PARAMETER NewManagedByService
    New value of Managed by Service.

.PARAMETER NewServiceInstance
    New value of Service Instance.

.PARAMETER NewNetworkType
    New network type, NonVirtualized or Provider; to and from Customer is not possible.

.PARAMETER NewAddressSpace
    Name of the address space that the range moves to.

.PARAMETER AssignmentType
    How addresses come to their devices: Static, Dynamic, Auto, VIP or Reserved.

.PARAMETER AssignmentDate
    When it was assigned; a date without zone is local time.

.PARAMETER UtilizationCalculation
    Auto counts address records; UserSpecified takes the number of -UtilizedAddresses.

.PARAMETER UtilizedAddresses
    Number of addresses in use, from 0 to the size of the range; with -UtilizationCalculation UserSpecified.

.PARAMETER Description
    Free text.

.PARAMETER Owner
    Who is responsible, free text.

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

.PARAMETER AddCustomConfiguration
    Custom fields to set, written Name=Value;Name=Value; a field that is set already takes the new value. A \
    before ; = : or \ makes the character part of the text.

.PARAMETER RemoveCustomConfiguration
    Custom fields to clear, written Name;Name or Name=Value;Name=Value. With a value, the field is cleared only
    where it has this value.

.PARAMETER AssociatedReverseLookupZone
    Reverse look-up zone that belongs to the range.

.PARAMETER CimSession
    Store or stores to work on: a connection of Connect-Ipam, the name of a saved connection, or what Connect-Ipam
    takes. A CimSession counts by its ComputerName, looked up among the saved names. When left out: the store of
    the piped object, the connection of the session, $env:IPAM_STORE, the saved connection Default.

.PARAMETER ThrottleLimit
    Number of stores worked on at once when -CimSession names several; 0, the default, means 32.

.PARAMETER AsJob
    Runs the command as a background job of this process and gives the job.

.PARAMETER PassThru
    Gives the range as it is after the change; without it there is no output.

.PARAMETER InputObject
    The range, as Get- gave it, also after remoting or Export-Clixml. It is found by its number in the store that
    it came from; its properties that were assigned to since, and parameters given by name, are written, if nobody
    has changed the record since it was read (StaleVersion).

.PARAMETER WhatIf
    Says what would be done and does nothing.

.PARAMETER Confirm
    Asks before each change.

.EXAMPLE
    Set-IpamRange -StartIPAddress 10.1.0.10 -EndIPAddress 10.1.0.99 -NewEndIPAddress 10.1.0.120 -PassThru

    Extends a range and shows it.

.EXAMPLE
    Get-IpamRange -AddressFamily IPv4 | Set-IpamRange -DnsServer 10.0.0.53,10.0.0.54

    Sets the DNS servers of all IPv4 ranges.

.INPUTS
    Ipam.IpamRange: a piped object, live or deserialized. Objects with properties named as the parameters, such as
    rows of Import-Csv.

.OUTPUTS
    Ipam.IpamRange with -PassThru, else nothing.

.NOTES
    Errors: ObjectNotFound, StaleVersion, InvalidAddressRange, StartIPGreaterThanEndIP,
    NonadjustableConflictingRangesFound, NotConnected, StoreUnreadable, StoreBusy.

.LINK
    Get-IpamRange
#>
function Set-IpamRange {
    [CmdletBinding(DefaultParameterSetName = 'Query', SupportsShouldProcess = $true, PositionalBinding = $false)]
    [OutputType('Ipam.IpamRange')]
    param(
        [Parameter(ParameterSetName = 'Query', Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [System.Net.IPAddress[]] $StartIPAddress,

        [Parameter(ParameterSetName = 'Query', Mandatory = $true, Position = 1, ValueFromPipelineByPropertyName = $true)]
        [System.Net.IPAddress[]] $EndIPAddress,

        [Parameter(ParameterSetName = 'Query', ValueFromPipelineByPropertyName = $true)]
        [Alias('MB')]
        [string[]] $ManagedByService,

        [Parameter(ParameterSetName = 'Query', ValueFromPipelineByPropertyName = $true)]
        [Alias('SI')]
        [string[]] $ServiceInstance,

        [Parameter(ParameterSetName = 'Query', ValueFromPipelineByPropertyName = $true)]
        [Ipam.VirtualizationType[]] $NetworkType,

        [Parameter(ParameterSetName = 'Query', ValueFromPipelineByPropertyName = $true)]
        [string[]] $AddressSpace,

        [switch] $CreateSubnetIfNotFound,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $NewNetworkId,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [System.Net.IPAddress] $NewStartIPAddress,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [System.Net.IPAddress] $NewEndIPAddress,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $NewManagedByService,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $NewServiceInstance,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue('NonVirtualized', 'Provider')]
        [Nullable[Ipam.VirtualizationType]] $NewNetworkType,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $NewAddressSpace,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue('Static', 'Dynamic', 'Auto', 'VIP', 'Reserved')]
        [Nullable[Ipam.AddressAssignment]] $AssignmentType,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [Nullable[DateTime]] $AssignmentDate,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [Nullable[Ipam.UtilizationCalculation]] $UtilizationCalculation,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [Nullable[double]] $UtilizedAddresses,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $Description,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $Owner,

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
        [IpamText()]
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
        [IpamText()]
        [string] $AddCustomConfiguration,

        [IpamText()]
        [string] $RemoveCustomConfiguration,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $AssociatedReverseLookupZone,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob,

        [switch] $PassThru,

        [Parameter(ParameterSetName = 'InputObject', Mandatory = $true, ValueFromPipeline = $true)]
        [IpamKind('IpamRange')]
        [Ipam.IpamRange[]] $InputObject
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Set IpamRange
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
