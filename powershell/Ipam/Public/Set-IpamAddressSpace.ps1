<#
.SYNOPSIS
    Changes address spaces.

.DESCRIPTION
    Parameters that are left out, and parameters given $null, leave the property as it is; empty text clears it.
    A piped object names the record by its number. Written are the parameters given by name and the properties
    that were assigned to since the object was read, and only if nobody else has changed the record meanwhile.

.PARAMETER Name
    Name of the address space.

.PARAMETER NewName
    New name, unique ignoring case.

.PARAMETER Owner
    Who is responsible, free text.

.PARAMETER Description
    Free text.

.PARAMETER AddCustomConfiguration
    Custom fields to set, written Name=Value;Name=Value; a field that is set already takes the new value. A \
    before ; = : or \ makes the character part of the text.

.PARAMETER RemoveCustomConfiguration
    Custom fields to clear, written Name;Name or Name=Value;Name=Value. With a value, the field is cleared only
    where it has this value.

.PARAMETER AssociatedProviderAddressSpace
    Name of the provider address space under which the customer space hangs.

.PARAMETER Tenant
    Value of the custom field Tenant; customer spaces only.

.PARAMETER VmNetwork
    Value of the custom field VM Network; customer spaces only.

.PARAMETER IsolationMethod
    Value of the custom field Isolation Method: NVGRE, VLAN, VXLAN or IPRewrite; customer spaces only.

.PARAMETER CimSession
    Store or stores to work on: a connection of Connect-Ipam, the name of a saved connection, or what Connect-Ipam
    takes. A CimSession counts by its ComputerName, looked up among the saved names. When left out: the store of
    the piped object, the connection of the session, $env:IPAM_STORE, the saved connection Default.

.PARAMETER ThrottleLimit
    Number of stores worked on at once when -CimSession names several; 0, the default, means 32.

.PARAMETER AsJob
    Runs the command as a background job of this process and gives the job.

.PARAMETER PassThru
    Gives the address space as it is after the change; without it there is no output.

.PARAMETER InputObject
    The address space, as Get- gave it, also after remoting or Export-Clixml. It is found by its number in the
    store that it came from; its properties that were assigned to since, and parameters given by name, are
    written, if nobody has changed the record since it was read (StaleVersion).

.PARAMETER WhatIf
    Says what would be done and does nothing.

.PARAMETER Confirm
    Asks before each change.

.EXAMPLE
    Set-IpamAddressSpace -Name 'Woodgrove Address Space' -AddCustomConfiguration 'VMM Logical Network=Woodgrove Logical Network;Network Site=Woodgrove 1'

    Sets two custom fields.

.EXAMPLE
    Get-IpamAddressSpace -Name Contoso | Set-IpamAddressSpace -NewName 'Contoso Europe' -PassThru

    Renames a space and shows it.

.EXAMPLE
    $space = Get-IpamAddressSpace -Name Contoso
    $space.Owner = 'Network team'
    $space | Set-IpamAddressSpace

    Writes the property that was assigned to.

.INPUTS
    Ipam.IpamAddressSpace: a piped object, live or deserialized. Objects with properties named as the parameters,
    such as rows of Import-Csv.

.OUTPUTS
    Ipam.IpamAddressSpace with -PassThru, else nothing.

.NOTES
    Errors: ObjectNotFound, StaleVersion, AddressSpaceNameAlreadyExists,
    DefaultProviderAddressSpaceCannotBeModified, CustomFieldAssociationIntersectionEmpty, NotConnected,
    StoreUnreadable, StoreBusy.

.LINK
    Get-IpamAddressSpace
#>
function Set-IpamAddressSpace {
    [CmdletBinding(SupportsShouldProcess = $true, PositionalBinding = $false)]
    [OutputType('Ipam.IpamAddressSpace')]
    param(
        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]] $Name,

        [IpamText()]
        [string] $NewName,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $Owner,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $Description,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $AddCustomConfiguration,

        [IpamText()]
        [string] $RemoveCustomConfiguration,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PA')]
        [IpamText()]
        [string] $AssociatedProviderAddressSpace,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $Tenant,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $VmNetwork,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $IsolationMethod,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob,

        [switch] $PassThru,

        [Parameter(ParameterSetName = 'InputObject', Mandatory = $true, ValueFromPipeline = $true)]
        [IpamKind('IpamAddressSpace')]
        [Ipam.IpamAddressSpace[]] $InputObject
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Set IpamAddressSpace
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
