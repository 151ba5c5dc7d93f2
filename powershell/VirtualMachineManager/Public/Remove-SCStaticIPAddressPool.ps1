function Remove-SCStaticIPAddressPool {
    <#
    .SYNOPSIS
    Removes a static IP address pool.

    .DESCRIPTION
    Removes a pool from which no address is granted any more. -Force passes the confirmation.

    .EXAMPLE
    Get-SCStaticIPAddressPool 'Contoso 1 Pool' | Remove-SCStaticIPAddressPool

    Removes a pool.

    .EXAMPLE
    Get-SCIPAddress -StaticIPAddressPool $pool | Revoke-SCIPAddress; Remove-SCStaticIPAddressPool $pool -Force

    Gives all addresses back, then removes the pool.

    .LINK
    Get-SCStaticIPAddressPool
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType([Ipam.Vmm.StaticIPAddressPool])]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection]$VMMServer,
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [Ipam.Vmm.StaticIPAddressPool]$StaticIPAddressPool,
        [switch]$Force,
        [switch]$RunAsynchronously,
        [Guid]$PROTipID,
        [string]$JobVariable,
        [string]$OnBehalfOfUser,
        [object]$OnBehalfOfUserRole
    )
    process {
        if ($Force -and -not $PSBoundParameters.ContainsKey('Confirm')) { $ConfirmPreference = 'None' }
        if (-not $PSCmdlet.ShouldProcess("$StaticIPAddressPool", 'Remove static IP address pool')) { return }
        Invoke-VmmJob -Cmdlet $PSCmdlet -Target $StaticIPAddressPool -Action {
            $connection.Remove('StaticIPAddressPool', $StaticIPAddressPool.ID)
            $StaticIPAddressPool.MarkedForDeletion = $true
            $StaticIPAddressPool
        }
    }
}
