# .EXTERNALHELP ../Ipam-help.xml
function Set-IpamBlock {
    [CmdletBinding(SupportsShouldProcess = $true, PositionalBinding = $false)]
    [OutputType('Ipam.IpamBlock')]
    param(
        [Parameter(ParameterSetName = 'ByKeySet', Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]] $NetworkId,

        [Parameter(ParameterSetName = 'ByKeySet', Mandatory = $true, Position = 1, ValueFromPipelineByPropertyName = $true)]
        [System.Net.IPAddress[]] $StartIPAddress,

        [Parameter(ParameterSetName = 'ByKeySet', Mandatory = $true, Position = 2, ValueFromPipelineByPropertyName = $true)]
        [System.Net.IPAddress[]] $EndIPAddress,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $NewNetworkId,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [System.Net.IPAddress] $NewStartIpAddress,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [System.Net.IPAddress] $NewEndIpAddress,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $Rir,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [Nullable[DateTime]] $RirReceivedDate,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $Description,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamValue()]
        [Nullable[DateTime]] $LastAssignedDate,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [IpamText()]
        [string] $Owner,

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
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Set IpamBlock
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
