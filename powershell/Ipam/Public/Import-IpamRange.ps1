# .EXTERNALHELP ../Ipam-help.xml
function Import-IpamRange {
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

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [switch] $CreateSubnetIfNotFound,

        [Parameter(ParameterSetName = 'InventoryImport', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('MB')]
        [string] $ManagedByService,

        [Parameter(ParameterSetName = 'InventoryImport', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('SI')]
        [string] $ServiceInstance,

        [Parameter(ParameterSetName = 'InventoryImport', ValueFromPipelineByPropertyName = $true)]
        [switch] $AddManagedByService,

        [Parameter(ParameterSetName = 'InventoryImport', ValueFromPipelineByPropertyName = $true)]
        [switch] $AddServiceInstance,

        [Parameter(ParameterSetName = 'InventoryImport', ValueFromPipelineByPropertyName = $true)]
        [switch] $DeleteMappedAddresses,

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
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Import IpamRange
    }
    process {
        $bound = $PSBoundParameters
        Invoke-IpamData $call $_ { Invoke-IpamImport $call $bound }
    }
    end {
        Complete-IpamCall $call
    }
}
