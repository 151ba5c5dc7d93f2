# .EXTERNALHELP ../Ipam-help.xml
function Set-IpamConfiguration {
    [CmdletBinding(SupportsShouldProcess = $true, PositionalBinding = $false)]
    [OutputType('Ipam.IpamConfiguration')]
    param(
        [Parameter(ParameterSetName = 'SetIpamConfiguration0', Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [uint16] $Port,

        [Parameter(ParameterSetName = 'SetIpamConfiguration1', Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Ipam.ProvisioningMethod] $ProvisioningMethod,

        [Parameter(ParameterSetName = 'SetIpamConfiguration1', Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string] $GpoPrefix,

        [Parameter(ParameterSetName = 'SetIpamConfiguration2')]
        [switch] $RefreshHmacKey,

        [Parameter(ParameterSetName = 'SetIpamConfiguration3', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [System.Security.SecureString] $HmacKey,

        [Parameter(ParameterSetName = 'SetIpamConfiguration3')]
        [Parameter(ParameterSetName = 'SetIpamConfiguration4')]
        [switch] $UpdateTables,

        [Parameter(ParameterSetName = 'SetIpamConfiguration4')]
        [Nullable[uint32]] $ExpiryAlertThreshold,

        [switch] $Force,

        [switch] $PassThru,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Set IpamConfiguration
    }
    process {
        $bound = $PSBoundParameters
        Invoke-IpamData $call $_ {
            Stop-IpamUnsupported $PSCmdlet $bound 'Port' 'no server listens; the store is a file, or the address of its database server has the port'
            Stop-IpamUnsupported $PSCmdlet $bound 'GpoPrefix' 'no servers are managed by group policy; use the groups of the file or the roles of the database'
            foreach ($name in 'HmacKey', 'RefreshHmacKey', 'UpdateTables') {
                Stop-IpamUnsupported $PSCmdlet $bound $name 'no messages are signed; use the permissions of the file or TLS to the database'
            }
            if ($bound.ContainsKey('ProvisioningMethod') -and "$ProvisioningMethod" -ne 'Manual') {
                Stop-IpamUnsupported $PSCmdlet $bound 'ProvisioningMethod' 'no servers are managed by group policy, so Manual is the only method'
            }
            Invoke-IpamSetting $call $bound 'configuration'
        }
    }
    end {
        Complete-IpamCall $call
    }
}
