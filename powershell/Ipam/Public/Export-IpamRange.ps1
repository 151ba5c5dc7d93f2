# .EXTERNALHELP ../Ipam-help.xml
function Export-IpamRange {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.IpamRange')]
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
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Export IpamRange
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
