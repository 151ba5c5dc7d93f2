# .EXTERNALHELP ../Ipam-help.xml
function Move-IpamDatabase {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false, DefaultParameterSetName = 'Server')]
    [OutputType('Ipam.IpamTableCopy')]
    param(
        [Parameter(Mandatory = $true, ParameterSetName = 'Server', Position = 0)]
        [string] $DatabaseServer,

        [Parameter(Mandatory = $true, ParameterSetName = 'Server', Position = 1)]
        [string] $DatabaseName,

        [Parameter(Mandatory = $true, ParameterSetName = 'Server', Position = 2)]
        [uint16] $DatabasePort,

        [Parameter(Mandatory = $true, ParameterSetName = 'Server')]
        [ValidateSet('Windows', 'SQL')]
        [Ipam.AuthType] $DatabaseAuthType,

        [Parameter(ParameterSetName = 'Server')]
        [System.Management.Automation.PSCredential] $DatabaseCredential,

        [Parameter(Mandatory = $true, ParameterSetName = 'Destination')]
        [string] $Destination,

        [switch] $PassThru,

        [switch] $Force,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Move IpamTableCopy
    }
    end {
        if ($null -ne $call.Collect) {
            Complete-IpamCall $call
            return
        }
        if ($PSCmdlet.ParameterSetName -eq 'Server') {
            try {
                Confirm-IpamAuthentication $PSBoundParameters
            }
            catch [Ipam.IpamException] {
                Stop-IpamCommand $PSCmdlet $_.Exception $DatabaseServer
            }
            $Destination = "postgres://${DatabaseServer}:$DatabasePort/$([uri]::EscapeDataString($DatabaseName))"
        }
        foreach ($store in @(Resolve-IpamConnection $PSCmdlet $CimSession $null)) {
            if (Confirm-IpamChange $call $PSBoundParameters "$store to $(Hide-IpamSecret $Destination)" $store) {
                Invoke-IpamMove $call $store $Destination $DatabaseCredential $PassThru
            }
        }
    }
}
