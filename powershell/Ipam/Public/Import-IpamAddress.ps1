# .EXTERNALHELP ../Ipam-help.xml
function Import-IpamAddress {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Import', PositionalBinding = $false)]
    [OutputType('Ipam.IpamImportResult')]
    param(
        [Parameter(Mandatory = $true, ValueFromPipeline = $true)]
        [string] $Path,

        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [Ipam.AddressFamily] $AddressFamily,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $ErrorPath,

        [switch] $Force,

        [Parameter(ParameterSetName = 'InventoryImport', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('MB')]
        [string] $ManagedByService,

        [Parameter(ParameterSetName = 'InventoryImport', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('SI')]
        [string] $ServiceInstance,

        [Parameter(ParameterSetName = 'InventoryImport', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [string] $NetworkId,

        [Parameter(ParameterSetName = 'InventoryImport', ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [System.Net.IPAddress] $StartIpAddress,

        [Parameter(ParameterSetName = 'InventoryImport', ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [System.Net.IPAddress] $EndIpAddress,

        [Parameter(ParameterSetName = 'InventoryImport', ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [Nullable[Ipam.VirtualizationType]] $NetworkType,

        [Parameter(ParameterSetName = 'InventoryImport', ValueFromPipelineByPropertyName = $true)]
        [string] $AddressSpace,

        [switch] $PassThru,

        [ValidateRange(1, 2147483647)]
        [int] $BatchSize,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Import IpamAddress
    }
    process {
        $bound = $PSBoundParameters
        Invoke-IpamData $call $_ { Invoke-IpamImport $call $bound }
    }
    end {
        Complete-IpamCall $call
    }
}
