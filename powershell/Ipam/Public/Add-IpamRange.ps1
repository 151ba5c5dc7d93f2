# .EXTERNALHELP ../Ipam-help.xml
function Add-IpamRange {
    [CmdletBinding(SupportsShouldProcess = $true, PositionalBinding = $false)]
    [OutputType('Ipam.IpamRange')]
    param(
        [switch] $CreateSubnetIfNotFound,

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string] $NetworkId,

        [Parameter(Position = 1, ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [System.Net.IPAddress] $StartIPAddress,

        [Parameter(Position = 2, ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [System.Net.IPAddress] $EndIPAddress,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('MB')]
        [string] $ManagedByService,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('SI')]
        [string] $ServiceInstance,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [Nullable[Ipam.VirtualizationType]] $NetworkType,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $AddressSpace,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [Nullable[Ipam.UtilizationCalculation]] $UtilizationCalculation,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [Nullable[double]] $UtilizedAddresses,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $Description,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $Owner,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue('Static', 'Dynamic', 'Auto', 'VIP', 'Reserved')]
        [Nullable[Ipam.AddressAssignment]] $AssignmentType,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [Nullable[DateTime]] $AssignmentDate,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamList()]
        [string[]] $ReservedAddress,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamList()]
        [System.Net.IPAddress[]] $DnsServer,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamList()]
        [string[]] $DnsSuffix,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $ConnectionSpecificDnsSuffix,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamList()]
        [System.Net.IPAddress[]] $WinsServer,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamList()]
        [string[]] $VIP,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamList()]
        [string[]] $Gateway,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [Nullable[uint32]] $QuarantineSeconds,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $CustomConfiguration,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $AssociatedReverseLookupZone,

        [switch] $PassThru,

        [switch] $SingleTransaction,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Add IpamRange
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call $PSBoundParameters
    }
}
