# .EXTERNALHELP ../VirtualMachineManager-help.xml
function Get-SCVMSubnet {
    [CmdletBinding(DefaultParameterSetName = 'All', PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.VMSubnet')]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(ParameterSetName = 'All', Position = 0)]
        [string] $Name,

        [Parameter(ParameterSetName = 'All')]
        [string] $Subnet,

        [Parameter(ParameterSetName = 'All')]
        [Ipam.Vmm.VMNetwork] $VMNetwork,

        [Parameter(ParameterSetName = 'All')]
        [switch] $Unassigned,

        [Parameter(ParameterSetName = 'ByID', Mandatory = $true)]
        [Guid] $ID,

        [string] $OnBehalfOfUser,

        [object] $OnBehalfOfUserRole
    )

    process {
        Select-VmmObject -Cmdlet $PSCmdlet -Kind 'VMSubnet' -With {
            if ($Name) { $filter.Name = $Name }
            if ($bound.ContainsKey('ID')) { $filter.ID = $ID }
            if ($Subnet) { $filter.Subnet = ConvertTo-VmmNetwork $Subnet }
            if ($VMNetwork) { $filter.VMNetworkID = $VMNetwork.ID }
            if ($Unassigned) { $filter.Unassigned = $true }
        }
    }
}
