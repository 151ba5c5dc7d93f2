<#
.SYNOPSIS
    Gets logical networks.

.DESCRIPTION
    Gives all logical networks, or those with a name or ID, or those with a site for a host group. A name that is not there gives
    nothing.

.PARAMETER VMMServer
    Connection of Get-SCVMMServer. When left out: that of a bound object, else the default of the session.

.PARAMETER Name
    Name of the object.

.PARAMETER All
    All objects, which is what is given without it, too.

.PARAMETER OnBehalfOfUser
    Refused with NotSupportedByEmulator: the embedded VMM has no owners and user roles.

.PARAMETER OnBehalfOfUserRole
    Refused with NotSupportedByEmulator: the embedded VMM has no owners and user roles.

.PARAMETER VMHost
    Refused with NotSupportedByEmulator: the embedded VMM has no hosts.

.PARAMETER Cloud
    Refused with NotSupportedByEmulator: the embedded VMM has no clouds.

.PARAMETER VMHostGroup
    Host group or groups, as Get-SCVMHostGroup gives them.

.PARAMETER ID
    GUID of the object.

.PARAMETER CloudRootHostGroup
    Refused with NotSupportedByEmulator: the embedded VMM has no clouds.

.PARAMETER CloudRootVMwareResourcePool
    Refused with NotSupportedByEmulator: the embedded VMM has no VMware resource pools.

.EXAMPLE
    Get-SCLogicalNetwork

    Lists all logical networks.

.EXAMPLE
    Get-SCLogicalNetwork -Name 'Contoso Logical Network'

    Gets one by name.

.INPUTS
    Ipam.Vmm.ServerConnection

.OUTPUTS
    Ipam.Vmm.LogicalNetwork

.LINK
    New-SCLogicalNetwork

.LINK
    Get-SCLogicalNetworkDefinition
#>
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
        $found = Select-VmmObject -Cmdlet $PSCmdlet -Kind 'LogicalNetwork' -With {
            if ($Name) { $filter.Name = $Name }
            if ($bound.ContainsKey('ID')) { $filter.ID = $ID }
            if ($VMHostGroup) { $filter.HostGroupID = $VMHostGroup.ID }
        }
        $found
    }
}
