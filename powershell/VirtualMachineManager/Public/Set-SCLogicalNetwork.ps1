# .EXTERNALHELP ../VirtualMachineManager-help.xml
function Set-SCLogicalNetwork {
    [CmdletBinding(DefaultParameterSetName = 'SetDefaultNetworkManager', PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.LogicalNetwork')]
    param(
        [Parameter(ParameterSetName = 'SetDefaultNetworkManager')]
        [Ipam.Vmm.VirtualSwitchExtensionManager] $VMNetworkCreationDefaultNetworkManager,

        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [Ipam.Vmm.LogicalNetwork] $LogicalNetwork,

        [string] $Name,

        [string] $Description,

        [bool] $EnableNetworkVirtualization,

        [bool] $UseGRE,

        [bool] $LogicalNetworkDefinitionIsolation,

        [bool] $AllowDynamicVlanOnVnic,

        [switch] $RunAsynchronously,

        [Guid] $PROTipID,

        [string] $JobVariable,

        [Parameter(ParameterSetName = 'RemoveDefaultNetworkManager')]
        [switch] $RemoveVMNetworkCreationDefaultNetworkManager
    )

    process {
        Invoke-VmmJob -Cmdlet $PSCmdlet -Target $LogicalNetwork -Action {
            $changes = New-Object Ipam.Vmm.LogicalNetwork
            Copy-VmmParameter $bound $changes @{
                Name                              = 'Name'
                Description                       = 'Description'
                EnableNetworkVirtualization       = 'NetworkVirtualizationEnabled'
                UseGRE                            = 'UseGRE'
                LogicalNetworkDefinitionIsolation = 'IsLogicalNetworkDefinitionIsolated'
                AllowDynamicVlanOnVnic            = 'AllowDynamicVlanOnVnic'
            }
            $connection.Set($LogicalNetwork.ID, $changes)
        }
    }
}
