# .EXTERNALHELP ../VirtualMachineManager-help.xml
function Remove-SCVMNetwork {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Ipam.Vmm.VMNetwork')]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [Ipam.Vmm.VMNetwork] $VMNetwork,

        [switch] $Force,

        [switch] $RunAsynchronously,

        [Guid] $PROTipID,

        [string] $JobVariable,

        [string] $OnBehalfOfUser,

        [object] $OnBehalfOfUserRole
    )

    process {
        if ($Force -and -not $PSBoundParameters.ContainsKey('Confirm')) { $ConfirmPreference = 'None' }
        if (-not $PSCmdlet.ShouldProcess("$VMNetwork", 'Remove VM network')) { return }
        Invoke-VmmJob -Cmdlet $PSCmdlet -Target $VMNetwork -Action {
            $connection.Remove('VMNetwork', $VMNetwork.ID)
            $VMNetwork.MarkedForDeletion = $true
            $VMNetwork
        }
    }
}
