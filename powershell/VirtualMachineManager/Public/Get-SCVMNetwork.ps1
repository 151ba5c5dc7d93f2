# .EXTERNALHELP ../VirtualMachineManager-help.xml
function Get-SCVMNetwork {
    [CmdletBinding(DefaultParameterSetName = 'All', PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.VMNetwork')]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(ParameterSetName = 'All')]
        [Ipam.Vmm.LogicalNetwork] $LogicalNetwork,

        [Parameter(Position = 0)]
        [string] $Name,

        [Parameter(ParameterSetName = 'All')]
        [switch] $Unassigned,

        [Parameter(ParameterSetName = 'ByID', Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [Guid] $ID,

        [string] $OnBehalfOfUser,

        [object] $OnBehalfOfUserRole
    )

    process {
        Select-VmmObject -Cmdlet $PSCmdlet -Kind 'VMNetwork' -With {
            if ($Name) { $filter.Name = $Name }
            if ($bound.ContainsKey('ID')) { $filter.ID = $ID }
            if ($LogicalNetwork) { $filter.LogicalNetworkID = $LogicalNetwork.ID }
            if ($Unassigned) { $filter.Unassigned = $true }
        }
    }
}
