# .EXTERNALHELP ../Ipam-help.xml
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
