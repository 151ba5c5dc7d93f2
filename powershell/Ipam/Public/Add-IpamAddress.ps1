# .EXTERNALHELP ../Ipam-help.xml
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

        [switch] $SingleTransaction,

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
        Complete-IpamCall $call $PSBoundParameters
    }
}
