# .EXTERNALHELP ../VirtualMachineManager-help.xml
function New-SCVMNetwork {
    [CmdletBinding(DefaultParameterSetName = 'Default', PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.VMNetwork')]
    param(
        [object] $UserRole,

        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(Mandatory = $true, Position = 0)]
        [string] $Name,

        [Parameter(Position = 1)]
        [string] $Description,

        [Parameter(Mandatory = $true)]
        [Ipam.Vmm.LogicalNetwork] $LogicalNetwork,

        [Guid] $RoutingDomainId,

        [Parameter(ParameterSetName = 'IsolationType', Mandatory = $true)]
        [Ipam.Vmm.VMNetworkType] $IsolationType,

        [Ipam.Vmm.VMNetworkIPAddressPoolType] $PAIPAddressPoolType,

        [Ipam.Vmm.VMNetworkIPAddressPoolType] $CAIPAddressPoolType,

        [Parameter(ParameterSetName = 'AutoCreate')]
        [switch] $AutoCreateSubnet,

        [Parameter(ParameterSetName = 'External', Mandatory = $true)]
        [string] $ExternalName,

        [Parameter(ParameterSetName = 'ExternalVMNetwork')]
        [switch] $ExternalVMNetwork,

        [string] $Owner,

        [Parameter(ParameterSetName = 'AutoCreate', ValueFromPipeline = $true)]
        [Parameter(ParameterSetName = 'ExternalVMNetwork', ValueFromPipeline = $true)]
        [Ipam.Vmm.VirtualSwitchExtensionManager] $NetworkManager,

        [object] $PortACL,

        [switch] $RunAsynchronously,

        [Guid] $PROTipID,

        [string] $JobVariable,

        [string] $OnBehalfOfUser,

        [object] $OnBehalfOfUserRole
    )

    process {
        Invoke-VmmJob -Cmdlet $PSCmdlet -Target $Name -Action {
            $network = New-Object Ipam.Vmm.VMNetwork
            Copy-VmmParameter $bound $network @{
                Name                = 'Name'
                Description         = 'Description'
                RoutingDomainId     = 'RoutingDomainId'
                IsolationType       = 'IsolationType'
                PAIPAddressPoolType = 'PAIPAddressPoolType'
                CAIPAddressPoolType = 'CAIPAddressPoolType'
                ExternalName        = 'ExternalName'
                Owner               = 'Owner'
            }
            if ($ExternalName -or $ExternalVMNetwork) { $network.IsolationType = 'External' }
            $network.LogicalNetworkID = $LogicalNetwork.ID
            if ($AutoCreateSubnet) { $connection.AddWithSubnet($network) } else { $connection.Add($network) }
        }
    }
}
