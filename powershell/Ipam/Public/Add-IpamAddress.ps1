<#
.SYNOPSIS
    Records an address.

.DESCRIPTION
    An address is unique by address, service, instance and address space. It belongs to the range of the same
    service and instance that holds it, or is unmapped. Defaults: service IPAM, instance Localhost, device type
    Host, state In-Use, assignment Static.

.PARAMETER IpAddress
    The address, IPv4 or IPv6.

.PARAMETER ManagedByService
    Value of the custom field Managed by Service, for example IPAM or VMM.

.PARAMETER ServiceInstance
    Value of the custom field Service Instance, for example Localhost or the FQDN of the VMM server.

.PARAMETER NetworkType
    NonVirtualized (the default in the Default space), Provider or Customer.

.PARAMETER AddressSpace
    Name of the address space; Default when left out.

.PARAMETER DeviceType
    Value of the custom field Device type, for example Host or VM.

.PARAMETER IpAddressState
    Value of the custom field IP Address State, for example In-Use, Reserved, Inactive.

.PARAMETER AssignmentType
    How addresses come to their devices: Static, Dynamic, Auto, VIP or Reserved.

.PARAMETER MacAddress
    MAC address, six bytes written 00-11-22-33-44-55, 00:11:22:33:44:55 or 001122334455.

.PARAMETER AssignmentDate
    When it was assigned; a date without zone is local time.

.PARAMETER ExpiryDate
    Until when it is assigned, not before the assignment date.

.PARAMETER Description
    Free text.

.PARAMETER Owner
    Who is responsible, free text.

.PARAMETER AssetTag
    Asset tag of the device.

.PARAMETER SerialNumber
    Serial number of the device.

.PARAMETER ClientId
    DHCPv4 client ID.

.PARAMETER Duid
    DHCPv6 unique ID, hexadecimal, up to 65 bytes.

.PARAMETER Iaid
    DHCPv6 identity association.

.PARAMETER ReservationServer
    DHCP server that keeps the reservation; recorded only.

.PARAMETER ReservationName
    Name of the reservation.

.PARAMETER ReservationType
    Protocol of the reservation: None, Dhcp, Bootp or Both.

.PARAMETER ReservationDescription
    Free text on the reservation.

.PARAMETER DeviceName
    Name of the device.

.PARAMETER ForwardLookupZone
    DNS zone of the host record; recorded only.

.PARAMETER ForwardLookupPrimaryServer
    DNS server of that zone.

.PARAMETER ReverseLookupZone
    DNS zone of the pointer record; recorded only.

.PARAMETER ReverseLookupPrimaryServer
    DNS server of that zone.

.PARAMETER CustomConfiguration
    Custom fields, written Name=Value;Name=Value. Names in the store, invariant names and shown names are taken,
    in any case. Values of multi-valued fields must exist.

.PARAMETER PassThru
    Gives the new address; without it there is no output.

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
    Add-IpamAddress -IpAddress 10.1.0.20 -DeviceName web1 -MacAddress 00-15-5D-00-00-01

    Records an address.

.EXAMPLE
    Get-IpamRange -AddressFamily IPv4 | Find-IpamFreeAddress | Add-IpamAddress -IpAddressState Reserved -PassThru

    Takes the first free address of each range.

.EXAMPLE
    Import-Csv addresses.csv | Add-IpamAddress

    Records one address per row; empty cells are left out.

.INPUTS
    Ipam.IpamFreeAddress. Objects with properties named as the parameters, such as rows of Import-Csv.

.OUTPUTS
    Ipam.IpamAddress with -PassThru, else nothing.

.NOTES
    Errors: InvalidIPAddressConflict, IPAddressNotAssignable, InvalidMacAddress, InvalidAddressExpiryDate,
    CustomFieldValueForMultiValueCustomFieldDoesntExist, ObjectNotFound, NotConnected, StoreUnreadable, StoreBusy.

.LINK
    Find-IpamFreeAddress

.LINK
    Get-IpamAddress
#>
function Add-IpamAddress {
    [CmdletBinding(SupportsShouldProcess = $true, PositionalBinding = $false)]
    [OutputType('Ipam.IpamAddress')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [System.Net.IPAddress] $IpAddress,

        [Parameter(Position = 1, ValueFromPipelineByPropertyName = $true)]
        [Alias('MB')]
        [string] $ManagedByService,

        [Parameter(Position = 2, ValueFromPipelineByPropertyName = $true)]
        [Alias('SI')]
        [string] $ServiceInstance,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [Nullable[Ipam.VirtualizationType]] $NetworkType,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $AddressSpace,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $DeviceType,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $IpAddressState,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue('Static', 'Dynamic', 'Auto', 'VIP', 'Reserved')]
        [Nullable[Ipam.AddressAssignment]] $AssignmentType,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $MacAddress,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [Nullable[DateTime]] $AssignmentDate,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [Nullable[DateTime]] $ExpiryDate,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $Description,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $Owner,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $AssetTag,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('SN')]
        [string] $SerialNumber,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $ClientId,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $Duid,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [Nullable[uint32]] $Iaid,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $ReservationServer,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $ReservationName,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [Nullable[Ipam.DhcpReservationType]] $ReservationType,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $ReservationDescription,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $DeviceName,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('FwdLookupZone')]
        [string] $ForwardLookupZone,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $ForwardLookupPrimaryServer,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('RevLookupZone')]
        [string] $ReverseLookupZone,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $ReverseLookupPrimaryServer,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $CustomConfiguration,

        [switch] $PassThru,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Add IpamAddress
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
