# .EXTERNALHELP ../Ipam-help.xml
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
