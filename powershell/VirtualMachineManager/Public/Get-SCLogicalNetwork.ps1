# .EXTERNALHELP ../VirtualMachineManager-help.xml
function Get-SCLogicalNetwork {
    [CmdletBinding(DefaultParameterSetName = 'GlobalList', PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.LogicalNetwork')]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(Position = 0)]
        [string] $Name,

        [Parameter(ParameterSetName = 'GlobalList')]
        [switch] $All,

        [string] $OnBehalfOfUser,

        [object] $OnBehalfOfUserRole,

        [Parameter(ParameterSetName = 'ByHost', Mandatory = $true)]
        [object] $VMHost,

        [Parameter(ParameterSetName = 'ByCloud', Mandatory = $true)]
        [object] $Cloud,

        [Parameter(ParameterSetName = 'ByHostGroup', Mandatory = $true)]
        [Ipam.Vmm.HostGroup] $VMHostGroup,

        [Parameter(ParameterSetName = 'ByID')]
        [Guid] $ID,

        [Parameter(ParameterSetName = 'AccessibleToCloudRootHostGroup', Mandatory = $true)]
        [Ipam.Vmm.HostGroup[]] $CloudRootHostGroup,

        [Parameter(ParameterSetName = 'AccessibleToCloudRootVMwareResourcePool', Mandatory = $true)]
        [object] $CloudRootVMwareResourcePool
    )

    process {
        $found = Select-VmmObject -Cmdlet $PSCmdlet -Kind 'LogicalNetwork' -With {
            if ($Name) { $filter.Name = $Name }
            if ($bound.ContainsKey('ID')) { $filter.ID = $ID }
            if ($VMHostGroup) { $filter.HostGroupID = $VMHostGroup.ID }
        }
        $found
    }
}
