<#
.SYNOPSIS
    Gets host groups.

.DESCRIPTION
    Gives all host groups, or those with a name, an ID or a group above them. A name that is not there gives nothing.

.PARAMETER VMMServer
    Connection of Get-SCVMMServer. When left out: that of a bound object, else the default of the session.

.PARAMETER Name
    Name of the object.

.PARAMETER ID
    GUID of the object.

.PARAMETER ParentHostGroup
    Host group directly above.

.EXAMPLE
    Get-SCVMHostGroup -Name 'All Hosts'

    Gets the root of the tree.

.EXAMPLE
    Get-SCVMHostGroup 'All Hosts' | Get-SCVMHostGroup

    Gets the groups directly under All Hosts.

.INPUTS
    Ipam.Vmm.HostGroup, Ipam.Vmm.ServerConnection

.OUTPUTS
    Ipam.Vmm.HostGroup

.LINK
    New-SCLogicalNetworkDefinition
#>
function Get-SCVMHostGroup {
    [CmdletBinding(DefaultParameterSetName = 'Connection', PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.HostGroup')]
    param(
        [Parameter(ParameterSetName = 'Connection', ValueFromPipeline = $true)]
        [Parameter(ParameterSetName = 'ID', ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(Position = 0)]
        [string] $Name,

        [Parameter(ParameterSetName = 'ID', Mandatory = $true)]
        [Guid] $ID,

        [Parameter(ParameterSetName = 'ParentHostGroup', Mandatory = $true, ValueFromPipeline = $true)]
        [Alias('ParentVMHostGroup')]
        [Ipam.Vmm.HostGroup] $ParentHostGroup
    )

    process {
        $found = Select-VmmObject -Cmdlet $PSCmdlet -Kind 'HostGroup' -With {
            if ($Name) { $filter.Name = $Name }
            if ($bound.ContainsKey('ID')) { $filter.ID = $ID }
            if ($ParentHostGroup) { $filter.ParentHostGroupID = $ParentHostGroup.ID }
        }
        $found
    }
}
