<#
.SYNOPSIS
    Closes stores.

.DESCRIPTION
    Without parameters everything that this session holds open is closed. Objects that came from a closed store are used
    with the store of the session from then on.

.PARAMETER Connection
    Connections to close, as Connect-Ipam gave them.

.PARAMETER Forget
    Removes the saved connection of this name from the file of saved connections. The store stays.

.EXAMPLE
    Disconnect-Ipam

    Closes everything.

.EXAMPLE
    Disconnect-Ipam -Forget Lab

    Forgets the saved connection Lab.

.INPUTS
    Ipam.IpamConnection

.OUTPUTS
    None.

.NOTES
    Errors: ObjectNotFound, ConnectionFileUnreadable.

.LINK
    Connect-Ipam
#>
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
