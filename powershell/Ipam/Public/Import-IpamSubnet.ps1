# .EXTERNALHELP ../Ipam-help.xml
function Import-IpamSubnet {
    [CmdletBinding(SupportsShouldProcess = $true, PositionalBinding = $false)]
    [OutputType('Ipam.IpamImportResult')]
    param(
        [Parameter(Mandatory = $true, ValueFromPipeline = $true)]
        [string] $Path,

        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [Ipam.AddressFamily] $AddressFamily,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $ErrorPath,

        [switch] $Force,

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
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Import IpamSubnet
    }
    process {
        $bound = $PSBoundParameters
        Invoke-IpamData $call $_ { Invoke-IpamImport $call $bound }
    }
    end {
        Complete-IpamCall $call
    }
}
