# .EXTERNALHELP ../Ipam-help.xml
function Request-IpamRange {
    [CmdletBinding(SupportsShouldProcess = $true, PositionalBinding = $false, DefaultParameterSetName = 'ByNetwork')]
    [OutputType('Ipam.IpamRange')]
    param(
        [Parameter(ParameterSetName = 'ByNetwork', Position = 0)]
        [string[]] $NetworkId,

        [Parameter(ParameterSetName = 'ByNetwork')]
        [string] $AddressSpace,

        [Parameter(Mandatory = $true, ParameterSetName = 'ByObject', ValueFromPipeline = $true)]
        [object[]] $InputObject,

        [Parameter(Mandatory = $true, Position = 1)]
        [uint64] $NumberOfAddresses,

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

        [IpamValue()]
        [Nullable[Ipam.UtilizationCalculation]] $UtilizationCalculation,

        [IpamValue()]
        [Nullable[double]] $UtilizedAddresses,

        [string] $Description,

        [string] $Owner,

        [IpamValue('Static', 'Dynamic', 'Auto', 'VIP', 'Reserved')]
        [Nullable[Ipam.AddressAssignment]] $AssignmentType,

        [IpamValue()]
        [Nullable[DateTime]] $AssignmentDate,

        [IpamList()]
        [string[]] $ReservedAddress,

        [IpamList()]
        [System.Net.IPAddress[]] $DnsServer,

        [IpamList()]
        [string[]] $DnsSuffix,

        [string] $ConnectionSpecificDnsSuffix,

        [IpamList()]
        [System.Net.IPAddress[]] $WinsServer,

        [IpamList()]
        [string[]] $VIP,

        [IpamList()]
        [string[]] $Gateway,

        [IpamValue()]
        [Nullable[uint32]] $QuarantineSeconds,

        [string] $CustomConfiguration,

        [string] $AssociatedReverseLookupZone,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Request IpamRange
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call $PSBoundParameters
    }
}
