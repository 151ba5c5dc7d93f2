<#
.SYNOPSIS
    Gets the store of this session and the saved connections.

.DESCRIPTION
    The store that commands of this session work on comes first, then the saved connections in order of name. Nothing is
    opened. Secrets are not kept and not shown.

.PARAMETER Name
    Name of a saved connection; one that does not exist is an error.

.PARAMETER Current
    Only the store of this session; nothing when there is none.

.EXAMPLE
    Get-IpamConnection

    Shows the store of the session and all saved connections.

.EXAMPLE
    Get-IpamSubnet -AddressFamily IPv4 -CimSession (Get-IpamConnection -Name Lab, Production)

    Queries two stores.

.INPUTS
    None.

.OUTPUTS
    Ipam.IpamConnection

.NOTES
    Errors: ObjectNotFound, ConnectionFileUnreadable.

.LINK
    Connect-Ipam
#>
function Get-IpamConnection {
    [CmdletBinding(DefaultParameterSetName = 'All', PositionalBinding = $false)]
    [OutputType('Ipam.IpamConnection')]
    param(
        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, Position = 0)]
        [string[]] $Name,

        [Parameter(ParameterSetName = 'Current', Mandatory = $true)]
        [switch] $Current
    )

    process {
        $isOpen = $null -ne $script:IpamCurrent -and $script:IpamCurrent.IsOpen
        if ($isOpen -and $PSCmdlet.ParameterSetName -ne 'ByName') {
            $script:IpamCurrent
        }
        if ($Current) {
            return
        }
        try {
            $saved = [Ipam.IpamConnection]::GetSaved()
        }
        catch {
            Stop-IpamCommand $PSCmdlet $_.Exception 'saved connections'
        }
        if ($PSCmdlet.ParameterSetName -eq 'All') {
            $saved | Where-Object { -not $isOpen -or $_.Name -ne $script:IpamCurrent.Name }
            return
        }
        foreach ($one in $Name) {
            $found = @($saved | Where-Object { $_.Name -eq $one })
            if ($found.Count -eq 0) {
                $missing = New-IpamException 'ObjectNotFound' "saved connection '$one' was not found" 'Get-IpamConnection lists what exists.'
                Write-IpamError $PSCmdlet $missing $one
            }
            $found
        }
    }
}
