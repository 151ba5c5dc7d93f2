# .EXTERNALHELP ../Ipam-help.xml
function Invoke-IpamServerProvisioning {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', DefaultParameterSetName = 'WID', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'WID')]
        [string] $WidSchemaPath,

        [ValidateSet('Automatic', 'Manual')]
        [Ipam.ProvisioningMethod] $ProvisioningMethod,

        [string] $GpoPrefix,

        [switch] $Force,

        [Parameter(ParameterSetName = 'ExternalDatabase', Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string] $DatabaseServer,

        [Parameter(ParameterSetName = 'ExternalDatabase', Mandatory = $true, Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string] $DatabaseName,

        [Parameter(ParameterSetName = 'ExternalDatabase', Mandatory = $true, Position = 2, ValueFromPipelineByPropertyName = $true)]
        [uint16] $DatabasePort,

        [Parameter(ParameterSetName = 'ExternalDatabase')]
        [ValidateSet('Windows', 'SQL')]
        [Ipam.AuthType] $DatabaseAuthType,

        [Parameter(ParameterSetName = 'ExternalDatabase')]
        [pscredential] $DatabaseCredential,

        [Parameter(ParameterSetName = 'ExternalDatabase')]
        [switch] $UseExistingSchema,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Invoke IpamDatabase
    }
    process {
        $bound = $PSBoundParameters
        Invoke-IpamData $call $_ {
            Stop-IpamUnsupported $PSCmdlet $bound 'GpoPrefix' 'no servers are managed by group policy; use the groups of the file or the roles of the database'
            if ($bound.ContainsKey('ProvisioningMethod') -and "$ProvisioningMethod" -ne 'Manual') {
                Stop-IpamUnsupported $PSCmdlet $bound 'ProvisioningMethod' 'no servers are managed by group policy, so Manual is the only method'
            }
            $text = Get-IpamProvisionTarget $call $bound
            foreach ($name in Get-IpamSavedName $call $bound) {
                if (Confirm-IpamChange $call $bound "store '$text' as saved connection '$name'" $text) {
                    New-IpamStore $call $bound $text $name
                }
            }
        }
    }
    end {
        Complete-IpamCall $call
    }
}
