<#
.SYNOPSIS
    Adds an address space.

.DESCRIPTION
    An address space holds subnets, ranges and addresses; overlap, duplicates and mapping are evaluated inside one
    space. A provider space carries the provider side of a virtualized data centre, a customer space the networks
    of one customer; a customer space hangs under a provider space. The type is fixed.

.PARAMETER Name
    Name of the address space.

.PARAMETER ProviderAddressSpace
    Makes a provider address space; the default.

.PARAMETER Owner
    Who is responsible, free text.

.PARAMETER Description
    Free text.

.PARAMETER CustomConfiguration
    Custom fields, written Name=Value;Name=Value. Names in the store, invariant names and shown names are taken,
    in any case. Values of multi-valued fields must exist.

.PARAMETER PassThru
    Gives the new address space; without it there is no output.

.PARAMETER CimSession
    Store or stores to work on: a connection of Connect-Ipam, the name of a saved connection, or what Connect-Ipam
    takes. A CimSession counts by its ComputerName, looked up among the saved names. When left out: the store of
    the piped object, the connection of the session, $env:IPAM_STORE, the saved connection Default.

.PARAMETER ThrottleLimit
    Number of stores worked on at once when -CimSession names several; 0, the default, means 32.

.PARAMETER AsJob
    Runs the command as a background job of this process and gives the job.

.PARAMETER CustomerAddressSpace
    Makes a customer address space, which needs -AssociatedProviderAddressSpace and -IsolationMethod.

.PARAMETER AssociatedProviderAddressSpace
    Name of the provider address space under which the customer space hangs.

.PARAMETER Tenant
    Value of the custom field Tenant; customer spaces only.

.PARAMETER VmNetwork
    Value of the custom field VM Network; customer spaces only.

.PARAMETER IsolationMethod
    Value of the custom field Isolation Method: NVGRE, VLAN, VXLAN or IPRewrite; customer spaces only.

.PARAMETER Force
    Does not ask for confirmation.

.PARAMETER WhatIf
    Says what would be done and does nothing.

.PARAMETER Confirm
    Asks before each change.

.EXAMPLE
    Add-IpamAddressSpace -Name 'Woodgrove Address Space' -ProviderAddressSpace

    Adds a provider address space.

.EXAMPLE
    Add-IpamAddressSpace -Name Contoso -CustomerAddressSpace -AssociatedProviderAddressSpace 'Woodgrove Address Space' `
        -IsolationMethod NVGRE -PassThru

    Adds a customer address space under it and shows it.

.EXAMPLE
    Import-Csv spaces.csv | Add-IpamAddressSpace -Description 'Imported'

    Adds one provider space per row; the columns are named as the parameters.

.INPUTS
    Objects with properties named as the parameters, such as rows of Import-Csv.

.OUTPUTS
    Ipam.IpamAddressSpace with -PassThru, else nothing.

.NOTES
    Errors: AddressSpaceNameAlreadyExists, AddressSpaceNameNotSpecified, InvalidProviderAddressSpace,
    IsolationMethodNotSpecified, CustomFieldValueForMultiValueCustomFieldDoesntExist, NotConnected,
    StoreUnreadable, StoreBusy.

.LINK
    Get-IpamAddressSpace

.LINK
    Set-IpamAddressSpace

.LINK
    Remove-IpamAddressSpace
#>
function Add-IpamAddressSpace {
    [CmdletBinding(DefaultParameterSetName = 'ProviderAddressSpace', SupportsShouldProcess = $true, PositionalBinding = $false)]
    [OutputType('Ipam.IpamAddressSpace')]
    param(
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [string] $Name,

        [Parameter(ParameterSetName = 'ProviderAddressSpace')]
        [Alias('PA')]
        [switch] $ProviderAddressSpace,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $Owner,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $Description,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $CustomConfiguration,

        [switch] $PassThru,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob,

        [Parameter(ParameterSetName = 'CustomerAddressSpace')]
        [Alias('CA')]
        [switch] $CustomerAddressSpace,

        [Parameter(ParameterSetName = 'CustomerAddressSpace', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [string] $AssociatedProviderAddressSpace,

        [Parameter(ParameterSetName = 'CustomerAddressSpace', ValueFromPipelineByPropertyName = $true)]
        [string] $Tenant,

        [Parameter(ParameterSetName = 'CustomerAddressSpace', ValueFromPipelineByPropertyName = $true)]
        [string] $VmNetwork,

        [Parameter(ParameterSetName = 'CustomerAddressSpace', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [string] $IsolationMethod,

        [Parameter(ParameterSetName = 'CustomerAddressSpace')]
        [switch] $Force
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Add IpamAddressSpace
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
