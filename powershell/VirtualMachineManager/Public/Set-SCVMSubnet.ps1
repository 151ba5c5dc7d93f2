# .EXTERNALHELP ../VirtualMachineManager-help.xml
function Set-SCVMSubnet {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.VMSubnet')]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [Ipam.Vmm.VMSubnet] $VMSubnet,

        [string] $Name,

        [string] $Description,

        [Ipam.Vmm.SubnetVLan[]] $SubnetVLan,

        [uint32] $MaxNumberOfPorts,

        [switch] $RemoveMaxNumberOfPorts,

        [object] $PortACL,

        [switch] $RemovePortACL,

        [switch] $RunAsynchronously,

        [Guid] $PROTipID,

        [string] $JobVariable,

        [string] $OnBehalfOfUser,

        [object] $OnBehalfOfUserRole
    )

    process {
        Invoke-VmmJob -Cmdlet $PSCmdlet -Target $VMSubnet -Action {
            $changes = New-Object Ipam.Vmm.VMSubnet
            Copy-VmmParameter $bound $changes @{ Name = 'Name'; Description = 'Description'; SubnetVLan = 'SubnetVLans'; MaxNumberOfPorts = 'MaxNumberOfPorts' }
            if ($RemoveMaxNumberOfPorts) { $changes.MaxNumberOfPorts = $null }
            $connection.Set($VMSubnet.ID, $changes)
        }
    }
}
