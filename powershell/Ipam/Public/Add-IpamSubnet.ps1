<#
.SYNOPSIS
    Adds a subnet to an address space.

.DESCRIPTION
    The network must be written without host bits and must be new in its address space; nested and partial
    overlaps are allowed and flagged. Custom fields that are parameters of their own may also be given in
    -CustomConfiguration.

.PARAMETER Name
    Name of the subnet; need not be unique.

.PARAMETER NetworkId
    Network in the form address/length, for example 10.1.0.0/16.

.PARAMETER NetworkType
    NonVirtualized (the default in the Default space), Provider or Customer.

.PARAMETER AddressSpace
    Name of the address space; Default when left out.

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

.PARAMETER CustomConfiguration
    Custom fields, written Name=Value;Name=Value. Names in the store, invariant names and shown names are taken,
    in any case. Values of multi-valued fields must exist.

.PARAMETER PassThru
    Gives the new subnet; without it there is no output.

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
    Add-IpamSubnet -Name '20.20.20.0/24' -NetworkId 20.20.20.0/24 -NetworkType Provider -AddressSpace 'Woodgrove Address Space' `
        -VmmLogicalNetwork 'Woodgrove Logical Network' -NetworkSite 'Woodgrove 1' `
        -CustomConfiguration 'ManagedByService=VMM;ServiceInstance=scvmm1.contoso.com'

    Adds the subnet of a logical network that is to be created in VMM.

.EXAMPLE
    Add-IpamSubnet -Name Branch -NetworkId 10.1.0.0/16 -VlanId 10,20 -PassThru

    Adds a subnet to the Default space and shows it.

.INPUTS
    Objects with properties named as the parameters, such as rows of Import-Csv.

.OUTPUTS
    Ipam.IpamSubnet with -PassThru, else nothing.

.NOTES
    Errors: ConflictingSubnet, ISubnetIDSubnetMaskMismatch, InvalidNetworkId, InvalidVLANIdCollection,
    ObjectNotFound, CustomFieldValueForMultiValueCustomFieldDoesntExist, CustomFieldAssociationIntersectionEmpty,
    NotConnected, StoreUnreadable, StoreBusy.

.LINK
    Get-IpamSubnet

.LINK
    Add-IpamRange
#>
function Add-IpamSubnet {
    [CmdletBinding(SupportsShouldProcess = $true, PositionalBinding = $false)]
    [OutputType('Ipam.IpamSubnet')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string] $Name,

        [Parameter(Mandatory = $true, Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string] $NetworkId,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [Nullable[Ipam.VirtualizationType]] $NetworkType,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $AddressSpace,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $Owner,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $Description,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamList()]
        [uint16[]] $VlanId,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $VmmLogicalNetwork,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $NetworkSite,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [Nullable[uint32]] $VirtualSubnetId,

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
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Add IpamSubnet
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
