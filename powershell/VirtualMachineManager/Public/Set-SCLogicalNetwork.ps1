<#
.SYNOPSIS
    Changes a logical network.

.DESCRIPTION
    Changes what is given; all else stays. Renaming keeps the ID, so the next synchronization renames in IPAM, too.

.PARAMETER VMNetworkCreationDefaultNetworkManager
    Refused with NotSupportedByEmulator: the embedded VMM has no network controllers.

.PARAMETER VMMServer
    Connection of Get-SCVMMServer. When left out: that of a bound object, else the default of the session.

.PARAMETER LogicalNetwork
    Logical network, as Get-SCLogicalNetwork gives it.

.PARAMETER Name
    Name of the object.

.PARAMETER Description
    Free text.

.PARAMETER EnableNetworkVirtualization
    Whether VM networks on it may be virtualized.

.PARAMETER UseGRE
    Whether virtualization uses GRE.

.PARAMETER LogicalNetworkDefinitionIsolation
    Whether its sites are not connected with each other.

.PARAMETER AllowDynamicVlanOnVnic
    Whether adapters may change their VLAN.

.PARAMETER RunAsynchronously
    Kept on the job; the embedded VMM has done the work when the command returns.

.PARAMETER PROTipID
    Kept on the job.

.PARAMETER JobVariable
    Name of a variable, set where the command is called, that takes the job.

.PARAMETER RemoveVMNetworkCreationDefaultNetworkManager
    Refused with NotSupportedByEmulator: the embedded VMM has no network controllers.

.EXAMPLE
    Get-SCLogicalNetwork 'Contoso Logical Network' | Set-SCLogicalNetwork -Description 'Head office'

    Describes a network.

.EXAMPLE
    Set-SCLogicalNetwork (Get-SCLogicalNetwork 'Lab') -Name 'Laboratory'

    Renames a network.

.INPUTS
    Ipam.Vmm.LogicalNetwork, Ipam.Vmm.ServerConnection

.OUTPUTS
    Ipam.Vmm.LogicalNetwork

.LINK
    Get-SCLogicalNetwork
#>
function Set-SCLogicalNetwork {
    [CmdletBinding(DefaultParameterSetName = 'SetDefaultNetworkManager', PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.LogicalNetwork')]
    param(
        [Parameter(ParameterSetName = 'SetDefaultNetworkManager')]
        [object] $VMNetworkCreationDefaultNetworkManager,

        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [Ipam.Vmm.LogicalNetwork] $LogicalNetwork,

        [string] $Name,

        [string] $Description,

        [bool] $EnableNetworkVirtualization,

        [bool] $UseGRE,

        [bool] $LogicalNetworkDefinitionIsolation,

        [bool] $AllowDynamicVlanOnVnic,

        [switch] $RunAsynchronously,

        [Guid] $PROTipID,

        [string] $JobVariable,

        [Parameter(ParameterSetName = 'RemoveDefaultNetworkManager')]
        [switch] $RemoveVMNetworkCreationDefaultNetworkManager
    )

    process {
        Invoke-VmmJob -Cmdlet $PSCmdlet -Target $LogicalNetwork -Action {
            $changes = New-Object Ipam.Vmm.LogicalNetwork
            Copy-VmmParameter $bound $changes @{
                Name                              = 'Name'
                Description                       = 'Description'
                EnableNetworkVirtualization       = 'NetworkVirtualizationEnabled'
                UseGRE                            = 'UseGRE'
                LogicalNetworkDefinitionIsolation = 'IsLogicalNetworkDefinitionIsolated'
                AllowDynamicVlanOnVnic            = 'AllowDynamicVlanOnVnic'
            }
            $connection.Set($LogicalNetwork.ID, $changes)
        }
    }
}
