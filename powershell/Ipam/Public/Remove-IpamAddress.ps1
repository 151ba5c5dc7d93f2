# .EXTERNALHELP ../Ipam-help.xml
function Remove-IpamAddress {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
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

        [switch] $Force,

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
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Remove IpamAddress
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
