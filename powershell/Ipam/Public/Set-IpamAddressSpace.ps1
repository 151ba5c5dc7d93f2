# .EXTERNALHELP ../Ipam-help.xml
function Set-IpamAddressSpace {
    [CmdletBinding(SupportsShouldProcess = $true, PositionalBinding = $false)]
    [OutputType('Ipam.IpamAddressSpace')]
    param(
        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]] $Name,

        [IpamText()]
        [string] $NewName,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $Owner,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $Description,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $AddCustomConfiguration,

        [IpamText()]
        [string] $RemoveCustomConfiguration,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PA')]
        [IpamText()]
        [string] $AssociatedProviderAddressSpace,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $Tenant,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $VmNetwork,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $IsolationMethod,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob,

        [switch] $PassThru,

        [Parameter(ParameterSetName = 'InputObject', Mandatory = $true, ValueFromPipeline = $true)]
        [IpamKind('IpamAddressSpace')]
        [Ipam.IpamAddressSpace[]] $InputObject
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Set IpamAddressSpace
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
