# .EXTERNALHELP ../VirtualMachineManager-help.xml
function Set-SCVMNetwork {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.VMNetwork')]
    param(
        [object] $UserRole,

        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [Ipam.Vmm.VMNetwork] $VMNetwork,

        [string] $Name,

        [string] $Description,

        [string] $Owner,

        [object] $PortACL,

        [switch] $RemovePortACL,

        [switch] $RunAsynchronously,

        [Guid] $PROTipID,

        [string] $JobVariable,

        [string] $OnBehalfOfUser,

        [object] $OnBehalfOfUserRole
    )

    process {
        Invoke-VmmJob -Cmdlet $PSCmdlet -Target $VMNetwork -Action {
            $changes = New-Object Ipam.Vmm.VMNetwork
            Copy-VmmParameter $bound $changes @{ Name = 'Name'; Description = 'Description'; Owner = 'Owner' }
            $connection.Set($VMNetwork.ID, $changes)
        }
    }
}
