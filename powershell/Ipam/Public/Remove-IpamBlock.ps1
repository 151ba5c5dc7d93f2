# .EXTERNALHELP ../Ipam-help.xml
function Remove-IpamBlock {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('Ipam.IpamBlock')]
    param(
        [Parameter(ParameterSetName = 'ByKeySet', Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]] $NetworkId,

        [Parameter(ParameterSetName = 'ByKeySet', Mandatory = $true, Position = 1, ValueFromPipelineByPropertyName = $true)]
        [System.Net.IPAddress[]] $StartIPAddress,

        [Parameter(ParameterSetName = 'ByKeySet', Mandatory = $true, Position = 2, ValueFromPipelineByPropertyName = $true)]
        [System.Net.IPAddress[]] $EndIPAddress,

        [switch] $DeleteAssociatedSubBlocks,

        [switch] $Force,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob,

        [switch] $PassThru,

        [Parameter(ParameterSetName = 'InputObject', Mandatory = $true, ValueFromPipeline = $true)]
        [IpamKind('IpamBlock')]
        [Ipam.IpamBlock[]] $InputObject
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Remove IpamBlock
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
