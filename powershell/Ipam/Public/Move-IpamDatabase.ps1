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
        $toServer = $PSCmdlet.ParameterSetName -eq 'Server'
        if ($toServer) {
            try {
                $Destination = New-IpamServerAddress $PSBoundParameters
            }
            catch [Ipam.IpamException] {
                Stop-IpamCommand $PSCmdlet $_.Exception $DatabaseServer
            }
        }
        foreach ($store in @(Resolve-IpamConnection $PSCmdlet $CimSession $null)) {
            if (Confirm-IpamChange $call $PSBoundParameters "$store to $(Hide-IpamSecret $Destination)" $store) {
                $done = Invoke-IpamMove $call $store $Destination $DatabaseCredential $PassThru
                # As with IpamServer, what worked on the store works on the server now.
                if ($done -and $toServer -and -not $CimSession) {
                    try {
                        foreach ($name in Get-IpamSavedName $call $PSBoundParameters) {
                            Use-IpamServer $PSBoundParameters $Destination $name
                        }
                    }
                    catch [Ipam.IpamException] {
                        Write-IpamError $PSCmdlet $_.Exception $Destination
                    }
                }
            }
        }
    }
}
