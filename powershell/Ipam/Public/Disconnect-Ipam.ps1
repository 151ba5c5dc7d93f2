# .EXTERNALHELP ../Ipam-help.xml
function Disconnect-Ipam {
    [CmdletBinding(DefaultParameterSetName = 'Close', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Close', Position = 0, ValueFromPipeline = $true)]
        [Ipam.IpamConnection[]] $Connection,

        [Parameter(ParameterSetName = 'Forget', Mandatory = $true)]
        [string[]] $Forget
    )

    process {
        foreach ($name in @($Forget)) {
            if ($name) {
                try {
                    [Ipam.IpamConnection]::RemoveSaved($name)
                }
                catch {
                    Write-IpamError $PSCmdlet $_.Exception $name
                }
            }
        }
        foreach ($one in @($Connection)) {
            if ($null -ne $one) {
                $one.Dispose()
            }
        }
        if ($PSCmdlet.ParameterSetName -eq 'Close' -and -not $PSBoundParameters.ContainsKey('Connection')) {
            Close-IpamConnection
        }
    }
}
