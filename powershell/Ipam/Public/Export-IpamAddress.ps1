# .EXTERNALHELP ../Ipam-help.xml
function Export-IpamAddress {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.IpamAddress')]
    param(
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [Ipam.AddressFamily] $AddressFamily,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [Nullable[Ipam.VirtualizationType]] $NetworkType,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $Path,

        [switch] $PassThru,

        [switch] $Force,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Export IpamAddress
    }
    process {
        $bound = $PSBoundParameters
        $item = $_
        Invoke-IpamData $call $item { Invoke-IpamExport $call $bound $item }
    }
    end {
        Complete-IpamCall $call
    }
}
