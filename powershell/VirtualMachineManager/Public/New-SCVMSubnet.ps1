# .EXTERNALHELP ../VirtualMachineManager-help.xml
function New-SCVMSubnet {
    [CmdletBinding(DefaultParameterSetName = 'WindowsNetworkVirtualization', PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.VMSubnet')]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(Mandatory = $true, Position = 0)]
        [string] $Name,

        [Parameter(Position = 1)]
        [string] $Description,

        [Parameter(ParameterSetName = 'WindowsNetworkVirtualization', Mandatory = $true)]
        [Parameter(ParameterSetName = 'Vlan', Mandatory = $true)]
        [Ipam.Vmm.SubnetVLan[]] $SubnetVLan,

        [Parameter(Mandatory = $true)]
        [Ipam.Vmm.VMNetwork] $VMNetwork,

        [Parameter(ParameterSetName = 'WindowsNetworkVirtualization')]
        [uint32] $VMSubnetID,

        [Parameter(ParameterSetName = 'Vlan', Mandatory = $true)]
        [Ipam.Vmm.LogicalNetworkDefinition] $LogicalNetworkDefinition,

        [Parameter(ParameterSetName = 'VMSubnetExternal')]
        [switch] $VMSubnetExternal,

        [uint32] $MaxNumberOfPorts,

        [object] $PortACL,

        [switch] $RunAsynchronously,

        [Guid] $PROTipID,

        [string] $JobVariable,

        [string] $OnBehalfOfUser,

        [object] $OnBehalfOfUserRole
    )

    process {
        Invoke-VmmJob -Cmdlet $PSCmdlet -Target $Name -Action {
            if ($VMSubnetExternal -and "$($VMNetwork.IsolationType)" -ne 'External') {
                Stop-Vmm 'VmmInvalidArgument' "VMSubnetExternal is not valid for VMSubnet: VM network '$VMNetwork' is of type $($VMNetwork.IsolationType)"
            }
            $made = New-Object Ipam.Vmm.VMSubnet
            Copy-VmmParameter $bound $made @{
                Name             = 'Name'
                Description      = 'Description'
                SubnetVLan       = 'SubnetVLans'
                VMSubnetID       = 'VMSubnetID'
                MaxNumberOfPorts = 'MaxNumberOfPorts'
            }
            $made.VMNetworkID = $VMNetwork.ID
            if ($LogicalNetworkDefinition) { $made.LogicalNetworkDefinitionID = $LogicalNetworkDefinition.ID }
            $connection.Add($made)
        }
    }
}
