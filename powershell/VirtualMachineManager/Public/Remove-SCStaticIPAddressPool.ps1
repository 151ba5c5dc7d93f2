# .EXTERNALHELP ../VirtualMachineManager-help.xml
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
