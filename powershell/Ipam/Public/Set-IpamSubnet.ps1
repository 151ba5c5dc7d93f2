<#
.SYNOPSIS
    Changes subnets.

.DESCRIPTION
    Parameters that are left out, and parameters given $null, leave the property as it is; empty text clears it.
    A piped object names the record by its number. Written are the parameters given by name and the properties
    that were assigned to since the object was read, and only if nobody else has changed the record meanwhile.

.PARAMETER NetworkId
    Network in the form address/length, for example 10.1.0.0/16.

.PARAMETER NetworkType
    Network types that narrow the result: NonVirtualized, Provider, Customer.

.PARAMETER AddressSpace
    Names of the address spaces of the subnet, needed where the key exists in several.

.PARAMETER NewNetworkId
    New network in the form address/length.

.PARAMETER NewNetworkType
    New network type, NonVirtualized or Provider; to and from Customer is not possible.

.PARAMETER NewAddressSpace
    Name of the address space that the subnet moves to.

.PARAMETER Name
    New name of the subnet; need not be unique.

.PARAMETER Owner
    Who is responsible, free text.

.PARAMETER Description
    Free text.

.PARAMETER VlanId
    VLANs of the network, 1 to 4095 each.

.PARAMETER VmmLogicalNetwork
    Value of the custom field VMM Logical Network; it must exist.

.PARAMETER NetworkSite
    Value of the custom field Network Site; it must exist and be associated with the logical network.

.PARAMETER VirtualSubnetId
    Virtual subnet ID of a customer network, 0 to 16777214.

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
    Gives the subnet as it is after the change; without it there is no output.

.PARAMETER InputObject
    The subnet, as Get- gave it, also after remoting or Export-Clixml. It is found by its number in the store that
    it came from; its properties that were assigned to since, and parameters given by name, are written, if nobody
    has changed the record since it was read (StaleVersion).

.PARAMETER WhatIf
    Says what would be done and does nothing.

.PARAMETER Confirm
    Asks before each change.

.EXAMPLE
    Set-IpamSubnet -NetworkId 20.20.20.0/24 -VlanId 20 -PassThru

    Sets the VLAN and shows the subnet.

.EXAMPLE
    Get-IpamSubnet -NetworkId 20.20.20.0/24 | Set-IpamSubnet -Description 'Woodgrove, first floor'

    Sets the description of a piped subnet.

.EXAMPLE
    Set-IpamSubnet -NetworkId 10.1.0.0/16 -RemoveCustomConfiguration Region

    Clears a custom field.

.INPUTS
    Ipam.IpamSubnet: a piped object, live or deserialized. Objects with properties named as the parameters, such
    as rows of Import-Csv.

.OUTPUTS
    Ipam.IpamSubnet with -PassThru, else nothing.

.NOTES
    Errors: ObjectNotFound, StaleVersion, ConflictingSubnet, RangesDependentOnSubnet,
    InvalidVirtualizationTypeUpdation, InvalidVLANIdCollection, NotConnected, StoreUnreadable, StoreBusy.

.LINK
    Get-IpamSubnet
#>
function Set-IpamSubnet {
    [CmdletBinding(DefaultParameterSetName = 'Query', SupportsShouldProcess = $true, PositionalBinding = $false)]
    [OutputType('Ipam.IpamSubnet')]
    param(
        [Parameter(ParameterSetName = 'Query', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [string[]] $NetworkId,

        [Parameter(ParameterSetName = 'Query', ValueFromPipelineByPropertyName = $true)]
        [Ipam.VirtualizationType[]] $NetworkType,

        [Parameter(ParameterSetName = 'Query', ValueFromPipelineByPropertyName = $true)]
        [string[]] $AddressSpace,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $NewNetworkId,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue('NonVirtualized', 'Provider')]
        [Nullable[Ipam.VirtualizationType]] $NewNetworkType,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $NewAddressSpace,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $Name,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $Owner,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $Description,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamList()]
        [uint16[]] $VlanId,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $VmmLogicalNetwork,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $NetworkSite,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [Nullable[int]] $VirtualSubnetId,

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
        [IpamKind('IpamSubnet')]
        [Ipam.IpamSubnet[]] $InputObject
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Set IpamSubnet
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
