# .EXTERNALHELP ../VirtualMachineManager-help.xml
function Remove-SCVMHostGroup {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Ipam.Vmm.HostGroup')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [Ipam.Vmm.HostGroup] $VMHostGroup,

        [switch] $RunAsynchronously,

        [Guid] $PROTipID,

        [string] $JobVariable
    )

    process {
        if (-not $PSCmdlet.ShouldProcess("$VMHostGroup", 'Remove host group')) { return }
        Invoke-VmmJob -Cmdlet $PSCmdlet -Target $VMHostGroup -Action {
            $connection.Remove('HostGroup', $VMHostGroup.ID)
            $VMHostGroup.MarkedForDeletion = $true
            $VMHostGroup
        }
    }
}
