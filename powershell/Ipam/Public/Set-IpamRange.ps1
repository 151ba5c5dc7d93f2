# .EXTERNALHELP ../Ipam-help.xml
function Set-IpamRange {
    [CmdletBinding(DefaultParameterSetName = 'Query', SupportsShouldProcess = $true, PositionalBinding = $false)]
    [OutputType('Ipam.IpamRange')]
    param(
        [Parameter(ParameterSetName = 'Query', Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [System.Net.IPAddress[]] $StartIPAddress,

        [Parameter(ParameterSetName = 'Query', Mandatory = $true, Position = 1, ValueFromPipelineByPropertyName = $true)]
        [System.Net.IPAddress[]] $EndIPAddress,

        [Parameter(ParameterSetName = 'Query', ValueFromPipelineByPropertyName = $true)]
        [Alias('MB')]
        [string[]] $ManagedByService,

        [Parameter(ParameterSetName = 'Query', ValueFromPipelineByPropertyName = $true)]
        [Alias('SI')]
        [string[]] $ServiceInstance,

        [Parameter(ParameterSetName = 'Query', ValueFromPipelineByPropertyName = $true)]
        [Ipam.VirtualizationType[]] $NetworkType,

        [Parameter(ParameterSetName = 'Query', ValueFromPipelineByPropertyName = $true)]
        [string[]] $AddressSpace,

        [switch] $CreateSubnetIfNotFound,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $NewNetworkId,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [System.Net.IPAddress] $NewStartIPAddress,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [System.Net.IPAddress] $NewEndIPAddress,

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
        [IpamValue('Static', 'Dynamic', 'Auto', 'VIP', 'Reserved')]
        [Nullable[Ipam.AddressAssignment]] $AssignmentType,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [Nullable[DateTime]] $AssignmentDate,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [Nullable[Ipam.UtilizationCalculation]] $UtilizationCalculation,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [Nullable[double]] $UtilizedAddresses,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $Description,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $Owner,

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
        [IpamText()]
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
        [IpamText()]
        [string] $AddCustomConfiguration,

        [IpamText()]
        [string] $RemoveCustomConfiguration,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $AssociatedReverseLookupZone,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob,

        [switch] $PassThru,

        [Parameter(ParameterSetName = 'InputObject', Mandatory = $true, ValueFromPipeline = $true)]
        [IpamKind('IpamRange')]
        [Ipam.IpamRange[]] $InputObject
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Set IpamRange
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
