# .EXTERNALHELP ../Ipam-help.xml
function Add-IpamAddressSpace {
    [CmdletBinding(DefaultParameterSetName = 'ProviderAddressSpace', SupportsShouldProcess = $true, PositionalBinding = $false)]
    [OutputType('Ipam.IpamAddressSpace')]
    param(
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [string] $Name,

        [Parameter(ParameterSetName = 'ProviderAddressSpace')]
        [Alias('PA')]
        [switch] $ProviderAddressSpace,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $Owner,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $Description,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $CustomConfiguration,

        [switch] $PassThru,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob,

        [Parameter(ParameterSetName = 'CustomerAddressSpace')]
        [Alias('CA')]
        [switch] $CustomerAddressSpace,

        [Parameter(ParameterSetName = 'CustomerAddressSpace', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [string] $AssociatedProviderAddressSpace,

        [Parameter(ParameterSetName = 'CustomerAddressSpace', ValueFromPipelineByPropertyName = $true)]
        [string] $Tenant,

        [Parameter(ParameterSetName = 'CustomerAddressSpace', ValueFromPipelineByPropertyName = $true)]
        [string] $VmNetwork,

        [Parameter(ParameterSetName = 'CustomerAddressSpace', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [string] $IsolationMethod,

        [Parameter(ParameterSetName = 'CustomerAddressSpace')]
        [switch] $Force
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Add IpamAddressSpace
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
