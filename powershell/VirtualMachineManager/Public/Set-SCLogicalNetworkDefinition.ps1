<#
.SYNOPSIS
    Changes a network site.

.DESCRIPTION
    Changes what is given; all else stays. -SubnetVLan replaces the whole list: read SubnetVLans, change it, and write it back.

.PARAMETER VMMServer
    Connection of Get-SCVMMServer. When left out: that of a bound object, else the default of the session.

.PARAMETER LogicalNetworkDefinition
    Network site, as Get-SCLogicalNetworkDefinition gives it.

.PARAMETER AddVMHostGroup
    Host groups to add.

.PARAMETER RemoveVMHostGroup
    Host groups to take away.

.PARAMETER Name
    Name of the object.

.PARAMETER SubnetVLan
    Rows of New-SCSubnetVLan; with Set they replace the whole list.

.PARAMETER RunAsynchronously
    Kept on the job; the embedded VMM has done the work when the command returns.

.PARAMETER PROTipID
    Kept on the job.

.PARAMETER JobVariable
    Name of a variable, set where the command is called, that takes the job.

.EXAMPLE
    Get-SCLogicalNetworkDefinition 'Contoso 1' | Set-SCLogicalNetworkDefinition -Name 'Contoso One'

    Renames a site.

.EXAMPLE
    $site = Get-SCLogicalNetworkDefinition 'Contoso 1'
    Set-SCLogicalNetworkDefinition $site -SubnetVLan ($site.SubnetVLans + (New-SCSubnetVLan -Subnet 10.10.20.0/24 -VLanID 20))

    Adds a subnet to a site.

.INPUTS
    Ipam.Vmm.LogicalNetworkDefinition, Ipam.Vmm.ServerConnection

.OUTPUTS
    Ipam.Vmm.LogicalNetworkDefinition

.LINK
    Get-SCLogicalNetworkDefinition

.LINK
    New-SCSubnetVLan
#>
function Set-SCLogicalNetworkDefinition {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.LogicalNetworkDefinition')]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [Ipam.Vmm.LogicalNetworkDefinition] $LogicalNetworkDefinition,

        [Ipam.Vmm.HostGroup[]] $AddVMHostGroup,

        [Ipam.Vmm.HostGroup[]] $RemoveVMHostGroup,

        [string] $Name,

        [Ipam.Vmm.SubnetVLan[]] $SubnetVLan,

        [switch] $RunAsynchronously,

        [Guid] $PROTipID,

        [string] $JobVariable
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
