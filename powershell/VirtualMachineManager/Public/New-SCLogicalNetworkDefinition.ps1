<#
.SYNOPSIS
    Creates a network site in a logical network.

.DESCRIPTION
    Creates a network site (logical network definition) with subnets and VLANs for host groups. Its name must be new in its logical
    network.

.PARAMETER VMMServer
    Connection of Get-SCVMMServer. When left out: that of a bound object, else the default of the session.

.PARAMETER Name
    Name of the object.

.PARAMETER LogicalNetwork
    Logical network, as Get-SCLogicalNetwork gives it.

.PARAMETER SubnetVLan
    Rows of New-SCSubnetVLan; with Set they replace the whole list.

.PARAMETER VMHostGroup
    Host group or groups, as Get-SCVMHostGroup gives them.

.PARAMETER RunAsynchronously
    Kept on the job; the embedded VMM has done the work when the command returns.

.PARAMETER PROTipID
    Kept on the job.

.PARAMETER JobVariable
    Name of a variable, set where the command is called, that takes the job.

.EXAMPLE
    $row = New-SCSubnetVLan -Subnet 10.10.10.0/24 -VLanID 0
    New-SCLogicalNetworkDefinition -Name 'Contoso 1' -LogicalNetwork (Get-SCLogicalNetwork 'Contoso Logical Network') -SubnetVLan $row -VMHostGroup (Get-SCVMHostGroup 'All Hosts')

    Creates a site with one subnet for all hosts.

.EXAMPLE
    New-SCLogicalNetworkDefinition -Name 'VLANs' -LogicalNetwork $lab -VMHostGroup $all -SubnetVLan (New-SCSubnetVLan -VLanID 7), (New-SCSubnetVLan -VLanID 8)

    Creates a site with two VLANs and no subnet.

.INPUTS
    Ipam.Vmm.ServerConnection

.OUTPUTS
    Ipam.Vmm.LogicalNetworkDefinition

.LINK
    New-SCSubnetVLan

.LINK
    Get-SCLogicalNetworkDefinition
#>
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
