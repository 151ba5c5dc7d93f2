# .EXTERNALHELP ../VirtualMachineManager-help.xml
function New-SCLogicalNetworkDefinition {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.LogicalNetworkDefinition')]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(Mandatory = $true)]
        [string] $Name,

        [Parameter(Mandatory = $true)]
        [Ipam.Vmm.LogicalNetwork] $LogicalNetwork,

        [Parameter(Mandatory = $true)]
        [Ipam.Vmm.SubnetVLan[]] $SubnetVLan,

        [Parameter(Mandatory = $true)]
        [Ipam.Vmm.HostGroup[]] $VMHostGroup,

        [switch] $RunAsynchronously,

        [Guid] $PROTipID,

        [string] $JobVariable
    )

    process {
        Invoke-VmmJob -Cmdlet $PSCmdlet -Target $Name -Action {
            $site = New-Object Ipam.Vmm.LogicalNetworkDefinition
            $site.Name = $Name
            $site.LogicalNetworkID = $LogicalNetwork.ID
            $site.SubnetVLans = $SubnetVLan
            $site.HostGroupIDs = @($VMHostGroup | ForEach-Object { $_.ID })
            $connection.Add($site)
        }
    }
}
