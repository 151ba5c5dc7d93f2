<#
.SYNOPSIS
    Changes address records.

.DESCRIPTION
    Parameters that are left out, and parameters given $null, leave the property as it is; empty text clears it.
    A piped object names the record by its number. Written are the parameters given by name and the properties
    that were assigned to since the object was read, and only if nobody else has changed the record meanwhile.

.PARAMETER IpAddress
    The address, IPv4 or IPv6.

.PARAMETER ManagedByService
    Value of the custom field Managed by Service, for example IPAM or VMM.

.PARAMETER ServiceInstance
    Value of the custom field Service Instance, for example Localhost or the FQDN of the VMM server.

.PARAMETER NetworkType
    Network types that narrow the result: NonVirtualized, Provider, Customer.

.PARAMETER AddressSpace
    Names of the address spaces of the address, needed where the key exists in several.

.PARAMETER NewIPAddress
    New address of the record.

.PARAMETER NewManagedByService
    New value of Managed by Service.

.PARAMETER NewServiceInstance
    New value of Service Instance.

.PARAMETER NewNetworkType
    New network type, NonVirtualized or Provider; to and from Customer is not possible.

.PARAMETER NewAddressSpace
    Name of the address space that the address moves to.

.PARAMETER DeviceType
    Value of the custom field Device type, for example Host or VM.

.PARAMETER IpAddressState
    Value of the custom field IP Address State, for example In-Use, Reserved, Inactive.

.PARAMETER AssignmentType
    How addresses come to their devices: Static, Dynamic, Auto, VIP or Reserved.

.PARAMETER AssignmentDate
    When it was assigned; a date without zone is local time.

.PARAMETER MacAddress
    MAC address, six bytes written 00-11-22-33-44-55, 00:11:22:33:44:55 or 001122334455.

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

.PARAMETER AddCustomConfiguration
    Custom fields to set, written Name=Value;Name=Value; a field that is set already takes the new value. A \
    before ; = : or \ makes the character part of the text.

.PARAMETER RemoveCustomConfiguration
    Custom fields to clear, written Name;Name or Name=Value;Name=Value. With a value, the field is cleared only
    where it has this value.

.PARAMETER CimSession
    Store or stores to work on: a connection of Connect-Ipam, the name of a saved connection, or what Connect-Ipam
    takes. A CimSession counts by its ComputerName, looked up among the saved names. When left out: the store of
    the piped object, the connection of the session, $env:IPAM_STORE, the saved connection Default.

.PARAMETER ThrottleLimit
    Number of stores worked on at once when -CimSession names several; 0, the default, means 32.

.PARAMETER AsJob
    Runs the command as a background job of this process and gives the job.

.PARAMETER PassThru
    Gives the address as it is after the change; without it there is no output.

.PARAMETER InputObject
    The address, as Get- gave it, also after remoting or Export-Clixml. It is found by its number in the store
    that it came from; its properties that were assigned to since, and parameters given by name, are written, if
    nobody has changed the record since it was read (StaleVersion).

.PARAMETER WhatIf
    Says what would be done and does nothing.

.PARAMETER Confirm
    Asks before each change.

.EXAMPLE
    Set-IpamAddress -IpAddress 10.1.0.20 -IpAddressState Inactive -PassThru

    Changes the state and shows the record.

.EXAMPLE
    Get-IpamAddress -AddressFamily IPv4 -AddressSpace Default | Where-Object DeviceName -like 'web*' | Set-IpamAddress -Owner 'Web team'

    Sets the owner of many records.

.EXAMPLE
    $address = Get-IpamAddress -IpAddress 10.1.0.20
    $address.CustomFields['Region'] = 'Europe'
    $address | Set-IpamAddress

    Writes the custom field that was assigned to.

.INPUTS
    Ipam.IpamAddress: a piped object, live or deserialized. Objects with properties named as the parameters, such
    as rows of Import-Csv.

.OUTPUTS
    Ipam.IpamAddress with -PassThru, else nothing.

.NOTES
    Errors: ObjectNotFound, StaleVersion, InvalidIPAddressConflict, InvalidAddressExpiryDate,
    CustomFieldValueForMultiValueCustomFieldDoesntExist, NotConnected, StoreUnreadable, StoreBusy.

.LINK
    Get-IpamAddress
#>
function Set-IpamAddress {
    [CmdletBinding(SupportsShouldProcess = $true, PositionalBinding = $false)]
    [OutputType('Ipam.IpamAddress')]
    param(
        [Parameter(ParameterSetName = 'ByAddress', Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [System.Net.IPAddress[]] $IpAddress,

        [Parameter(ParameterSetName = 'ByAddress', Position = 1, ValueFromPipelineByPropertyName = $true)]
        [Alias('MB')]
        [string[]] $ManagedByService,

        [Parameter(ParameterSetName = 'ByAddress', Position = 2, ValueFromPipelineByPropertyName = $true)]
        [Alias('SI')]
        [string[]] $ServiceInstance,

        [Parameter(ParameterSetName = 'ByAddress', ValueFromPipelineByPropertyName = $true)]
        [Ipam.VirtualizationType[]] $NetworkType,

        [Parameter(ParameterSetName = 'ByAddress', ValueFromPipelineByPropertyName = $true)]
        [string[]] $AddressSpace,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [System.Net.IPAddress] $NewIPAddress,

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
        [IpamText()]
        [string] $DeviceType,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $IpAddressState,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue('Static', 'Dynamic', 'Auto', 'VIP', 'Reserved')]
        [Nullable[Ipam.AddressAssignment]] $AssignmentType,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [Nullable[DateTime]] $AssignmentDate,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $MacAddress,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [Nullable[DateTime]] $ExpiryDate,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $Description,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $Owner,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $AssetTag,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $SerialNumber,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $ClientId,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $Duid,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [Nullable[uint32]] $Iaid,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $ReservationServer,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $ReservationName,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [Nullable[Ipam.DhcpReservationType]] $ReservationType,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $ReservationDescription,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $DeviceName,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $ForwardLookupZone,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $ForwardLookupPrimaryServer,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $ReverseLookupZone,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $ReverseLookupPrimaryServer,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $AddCustomConfiguration,

        [IpamText()]
        [string] $RemoveCustomConfiguration,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob,

        [switch] $PassThru,

        [Parameter(ParameterSetName = 'InputObject', Mandatory = $true, ValueFromPipeline = $true)]
        [IpamKind('IpamAddress')]
        [Ipam.IpamAddress[]] $InputObject
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Set IpamAddress
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
