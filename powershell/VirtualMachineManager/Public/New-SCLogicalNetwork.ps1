# .EXTERNALHELP ../VirtualMachineManager-help.xml
function New-SCLogicalNetwork {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.LogicalNetwork')]
    param(
        [Ipam.Vmm.VirtualSwitchExtensionManager] $NetworkController,

        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(Mandatory = $true, Position = 0)]
        [string] $Name,

        [Parameter(Position = 1)]
        [string] $Description,

        [bool] $EnableNetworkVirtualization,

        [bool] $UseGRE,

        [bool] $IsPVLAN,

        [bool] $LogicalNetworkDefinitionIsolation,

        [switch] $PublicIPNetwork,

        [bool] $AllowDynamicVlanOnVnic,

        [switch] $RunAsynchronously,

        [Guid] $PROTipID,

        [string] $JobVariable
    )

    process {
        Invoke-VmmJob -Cmdlet $PSCmdlet -Target $Name -Action {
            $network = New-Object Ipam.Vmm.LogicalNetwork
            Copy-VmmParameter $bound $network @{
                Name                              = 'Name'
                Description                       = 'Description'
                EnableNetworkVirtualization       = 'NetworkVirtualizationEnabled'
                UseGRE                            = 'UseGRE'
                IsPVLAN                           = 'IsPVLAN'
                LogicalNetworkDefinitionIsolation = 'IsLogicalNetworkDefinitionIsolated'
                PublicIPNetwork                   = 'PublicIPNetwork'
                AllowDynamicVlanOnVnic            = 'AllowDynamicVlanOnVnic'
            }
            $connection.Add($network)
        }
    }
}
