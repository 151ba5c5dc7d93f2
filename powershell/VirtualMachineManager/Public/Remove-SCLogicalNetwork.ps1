# .EXTERNALHELP ../VirtualMachineManager-help.xml
function Remove-SCLogicalNetwork {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Ipam.Vmm.LogicalNetwork')]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [Ipam.Vmm.LogicalNetwork] $LogicalNetwork,

        [switch] $Force,

        [switch] $RunAsynchronously,

        [Guid] $PROTipID,

        [string] $JobVariable
    )

    process {
        if ($Force -and -not $PSBoundParameters.ContainsKey('Confirm')) { $ConfirmPreference = 'None' }
        if (-not $PSCmdlet.ShouldProcess("$LogicalNetwork", 'Remove logical network')) { return }
        Invoke-VmmJob -Cmdlet $PSCmdlet -Target $LogicalNetwork -Action {
            $connection.Remove('LogicalNetwork', $LogicalNetwork.ID)
            $LogicalNetwork.MarkedForDeletion = $true
            $LogicalNetwork
        }
    }
}
