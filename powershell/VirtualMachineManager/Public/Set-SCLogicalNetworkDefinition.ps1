# .EXTERNALHELP ../VirtualMachineManager-help.xml
function Set-SCLogicalNetworkDefinition {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.LogicalNetworkDefinition')]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [Ipam.Vmm.LogicalNetworkDefinition] $LogicalNetworkDefinition,

        [Ipam.Vmm.HostGroup[]] $AddVMHostGroup,

        [Ipam.Vmm.HostGroup[]] $RemoveVMHostGroup,

        [string] $Name,

        [Ipam.Vmm.SubnetVLan[]] $SubnetVLan,

        [switch] $RunAsynchronously,

        [Guid] $PROTipID,

        [string] $JobVariable
    )

    process {
        Invoke-VmmJob -Cmdlet $PSCmdlet -Target $LogicalNetworkDefinition -Action {
            $changes = New-Object Ipam.Vmm.LogicalNetworkDefinition
            Copy-VmmParameter $bound $changes @{ Name = 'Name'; SubnetVLan = 'SubnetVLans' }
            if ($AddVMHostGroup -or $RemoveVMHostGroup) {
                $now = $connection.Find('LogicalNetworkDefinition', $LogicalNetworkDefinition.ID)
                $changes.HostGroupIDs = Merge-VmmHostGroup $now.HostGroupIDs $AddVMHostGroup $RemoveVMHostGroup
            }
            $connection.Set($LogicalNetworkDefinition.ID, $changes)
        }
    }
}
