function Set-SCLogicalNetworkDefinition {
    <#
    .SYNOPSIS
    Changes a network site.

    .DESCRIPTION
    Changes what is given; all else stays. -SubnetVLan replaces the whole list: read SubnetVLans, change it, and write it back.

    .EXAMPLE
    Get-SCLogicalNetworkDefinition 'Contoso 1' | Set-SCLogicalNetworkDefinition -Name 'Contoso One'

    Renames a site.

    .EXAMPLE
    $site = Get-SCLogicalNetworkDefinition 'Contoso 1'
    Set-SCLogicalNetworkDefinition $site -SubnetVLan ($site.SubnetVLans + (New-SCSubnetVLan -Subnet 10.10.20.0/24 -VLanID 20))

    Adds a subnet to a site.

    .LINK
    Get-SCLogicalNetworkDefinition

    .LINK
    New-SCSubnetVLan
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType([Ipam.Vmm.LogicalNetworkDefinition])]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection]$VMMServer,
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [Ipam.Vmm.LogicalNetworkDefinition]$LogicalNetworkDefinition,
        [Ipam.Vmm.HostGroup[]]$AddVMHostGroup,
        [Ipam.Vmm.HostGroup[]]$RemoveVMHostGroup,
        [string]$Name,
        [Ipam.Vmm.SubnetVLan[]]$SubnetVLan,
        [switch]$RunAsynchronously,
        [Guid]$PROTipID,
        [string]$JobVariable
    )
    process {
        Invoke-VmmJob -Cmdlet $PSCmdlet -Target $LogicalNetworkDefinition -Action {
            $changes = New-Object Ipam.Vmm.LogicalNetworkDefinition
            Copy-VmmParameter $bound $changes @{ Name = 'Name'; SubnetVLan = 'SubnetVLans' }
            if ($AddVMHostGroup -or $RemoveVMHostGroup) {
                $now = $connection.Find('LogicalNetworkDefinition', $LogicalNetworkDefinition.ID)
                $changes.HostGroupIDs = Merge-VmmHostGroup $now.HostGroupIDs $AddVMHostGroup $RemoveVMHostGroup
            }
            $connection.Set($LogicalNetworkDefinition.ID, $changes)
        }
    }
}
