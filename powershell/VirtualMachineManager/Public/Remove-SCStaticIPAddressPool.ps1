<#
.SYNOPSIS
    Removes a static IP address pool.

.DESCRIPTION
    Removes a pool from which no address is granted any more. -Force passes the confirmation.

.PARAMETER VMMServer
    Connection of Get-SCVMMServer. When left out: that of a bound object, else the default of the session.

.PARAMETER StaticIPAddressPool
    Pool, as Get-SCStaticIPAddressPool gives it.

.PARAMETER Force
    Passes the confirmation.

.PARAMETER RunAsynchronously
    Kept on the job; the embedded VMM has done the work when the command returns.

.PARAMETER PROTipID
    Kept on the job.

.PARAMETER JobVariable
    Name of a variable, set where the command is called, that takes the job.

.PARAMETER OnBehalfOfUser
    Kept on the job.

.PARAMETER OnBehalfOfUserRole
    Kept on the job.

.EXAMPLE
    Get-SCStaticIPAddressPool 'Contoso 1 Pool' | Remove-SCStaticIPAddressPool

    Removes a pool.

.EXAMPLE
    Get-SCIPAddress -StaticIPAddressPool $pool | Revoke-SCIPAddress; Remove-SCStaticIPAddressPool $pool -Force

    Gives all addresses back, then removes the pool.

.INPUTS
    Ipam.Vmm.StaticIPAddressPool, Ipam.Vmm.ServerConnection

.OUTPUTS
    Ipam.Vmm.StaticIPAddressPool

.LINK
    Get-SCStaticIPAddressPool
#>
function Remove-SCStaticIPAddressPool {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Ipam.Vmm.StaticIPAddressPool')]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [Ipam.Vmm.StaticIPAddressPool] $StaticIPAddressPool,

        [switch] $Force,

        [switch] $RunAsynchronously,

        [Guid] $PROTipID,

        [string] $JobVariable,

        [string] $OnBehalfOfUser,

        [object] $OnBehalfOfUserRole
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
