# .EXTERNALHELP ../Ipam-help.xml
function Set-IpamDatabase {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('Ipam.IpamDatabase')]
    param(
        [Parameter(Mandatory = $true, Position = 0)]
        [string] $DatabaseServer,

        [Parameter(Mandatory = $true, Position = 1)]
        [string] $DatabaseName,

        [Parameter(Mandatory = $true, Position = 2)]
        [uint16] $DatabasePort,

        [Parameter(Mandatory = $true)]
        [ValidateSet('Windows', 'SQL')]
        [Ipam.AuthType] $DatabaseAuthType,

        [pscredential] $DatabaseCredential,

        [switch] $PassThru,

        [switch] $Force,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Set IpamDatabase
    }
    process {
        $bound = $PSBoundParameters
        Invoke-IpamData $call $_ {
            $text = New-IpamServerAddress $bound
            foreach ($name in Get-IpamSavedName $call $bound) {
                if (Confirm-IpamChange $call $bound "saved connection '$name' to '$text'" $name) {
                    Use-IpamServer $bound $text $name
                    if ($PassThru) {
                        foreach ($result in (New-Object Ipam.IpamOperation 'Get', 'IpamDatabase').Run(@($script:IpamCurrent), 0)) {
                            $call.Cmdlet.WriteObject($result.Value)
                        }
                    }
                }
            }
        }
    }
    end {
        Complete-IpamCall $call
    }
}
