# .EXTERNALHELP ../Ipam-help.xml
function Get-IpamAddressSpace {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.IpamAddressSpace')]
    param(
        [Parameter(ParameterSetName = 'ByName', Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]] $Name,

        [Parameter(ParameterSetName = 'ByName', Position = 1)]
        [Ipam.AddressSpaceType[]] $Type,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob,

        [Parameter(ParameterSetName = 'ByMapping', Mandatory = $true)]
        [Alias('PA')]
        [string[]] $MappingToProviderAddressSpace
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Get IpamAddressSpace
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
