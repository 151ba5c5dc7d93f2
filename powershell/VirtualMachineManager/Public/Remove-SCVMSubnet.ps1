# .EXTERNALHELP ../VirtualMachineManager-help.xml
function Remove-SCVMSubnet {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Ipam.Vmm.VMSubnet')]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [Ipam.Vmm.VMSubnet] $VMSubnet,

        [switch] $Force,

        [switch] $RunAsynchronously,

        [Guid] $PROTipID,

        [string] $JobVariable,

        [string] $OnBehalfOfUser,

        [object] $OnBehalfOfUserRole
    )

    process {
        if ($Force -and -not $PSBoundParameters.ContainsKey('Confirm')) { $ConfirmPreference = 'None' }
        if (-not $PSCmdlet.ShouldProcess("$VMSubnet", 'Remove VM subnet')) { return }
        Invoke-VmmJob -Cmdlet $PSCmdlet -Target $VMSubnet -Action {
            $connection.Remove('VMSubnet', $VMSubnet.ID)
            $VMSubnet.MarkedForDeletion = $true
            $VMSubnet
        }
    }
}
