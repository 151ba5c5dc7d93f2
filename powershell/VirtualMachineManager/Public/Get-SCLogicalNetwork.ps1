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
        # Of several host groups, a network counts when it is available to any.
        $groups = if ($CloudRootHostGroup) { $CloudRootHostGroup } else { $VMHostGroup }
        $found = foreach ($group in @($groups)) {
            Select-VmmObject -Cmdlet $PSCmdlet -Kind 'LogicalNetwork' -With {
                if ($Name) { $filter.Name = $Name }
                if ($bound.ContainsKey('ID')) { $filter.ID = $ID }
                if ($group) { $filter.HostGroupID = $group.ID }
            }
        }
        if (@($groups).Count -gt 1) { $found | Group-Object { $_.ID } | ForEach-Object { $_.Group[0] } } else { $found }
    }
}
