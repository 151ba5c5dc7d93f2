# .EXTERNALHELP ../Ipam-help.xml
function Request-IpamAddress {
    [CmdletBinding(SupportsShouldProcess = $true, PositionalBinding = $false, DefaultParameterSetName = 'ByNetwork')]
    [OutputType('Ipam.IpamAddress')]
    param(
        [Parameter(ParameterSetName = 'ByNetwork', Position = 0)]
        [string[]] $NetworkId,

        [Parameter(ParameterSetName = 'ByNetwork')]
        [string] $AddressSpace,

        [Parameter(Mandatory = $true, ParameterSetName = 'ByObject', ValueFromPipeline = $true)]
        [object[]] $InputObject,

        [ValidateRange(1, 65536)]
        [uint32] $Count,

        [Ipam.RequestStrategy] $Strategy,

        [string] $IdempotencyKey,

        [Alias('MB')]
        [string] $ManagedByService,

        [Alias('SI')]
        [string] $ServiceInstance,

        [IpamValue()]
        [Nullable[Ipam.VirtualizationType]] $NetworkType,

        [string] $DeviceType,

        [string] $IpAddressState,

        [IpamValue('Static', 'Dynamic', 'Auto', 'VIP', 'Reserved')]
        [Nullable[Ipam.AddressAssignment]] $AssignmentType,

        [string] $MacAddress,

        [IpamValue()]
        [Nullable[DateTime]] $AssignmentDate,

        [IpamValue()]
        [Nullable[DateTime]] $ExpiryDate,

        [string] $Description,

        [string] $Owner,

        [string] $AssetTag,

        [Alias('SN')]
        [string] $SerialNumber,

        [string] $ClientId,

        [string] $Duid,

        [IpamValue()]
        [Nullable[uint32]] $Iaid,

        [string] $ReservationServer,

        [string] $ReservationName,

        [IpamValue()]
        [Nullable[Ipam.DhcpReservationType]] $ReservationType,

        [string] $ReservationDescription,

        [string] $DeviceName,

        [Alias('FwdLookupZone')]
        [string] $ForwardLookupZone,

        [string] $ForwardLookupPrimaryServer,

        [Alias('RevLookupZone')]
        [string] $ReverseLookupZone,

        [string] $ReverseLookupPrimaryServer,

        [string] $CustomConfiguration,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Request IpamAddress
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call $PSBoundParameters
    }
}
