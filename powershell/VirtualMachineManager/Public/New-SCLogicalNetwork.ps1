<#
.SYNOPSIS
    Creates a logical network.

.DESCRIPTION
    Creates a logical network. Its name must be new in the VMM server, ignoring case. Sites with subnets and VLANs are added with
    New-SCLogicalNetworkDefinition.

.PARAMETER NetworkController
    Refused with NotSupportedByEmulator: the embedded VMM has no network controllers.

.PARAMETER VMMServer
    Connection of Get-SCVMMServer. When left out: that of a bound object, else the default of the session.

.PARAMETER Name
    Name of the object.

.PARAMETER Description
    Free text.

.PARAMETER EnableNetworkVirtualization
    Whether VM networks on it may be virtualized.

.PARAMETER UseGRE
    Whether virtualization uses GRE.

.PARAMETER IsPVLAN
    Whether its sites use private VLANs.

.PARAMETER LogicalNetworkDefinitionIsolation
    Whether its sites are not connected with each other.

.PARAMETER PublicIPNetwork
    Whether it carries public addresses.

.PARAMETER AllowDynamicVlanOnVnic
    Whether adapters may change their VLAN.

.PARAMETER RunAsynchronously
    Kept on the job; the embedded VMM has done the work when the command returns.

.PARAMETER PROTipID
    Kept on the job.

.PARAMETER JobVariable
    Name of a variable, set where the command is called, that takes the job.

.EXAMPLE
    New-SCLogicalNetwork -Name 'Contoso Logical Network'

    Creates a logical network.

.EXAMPLE
    New-SCLogicalNetwork 'Lab' 'For tests' -LogicalNetworkDefinitionIsolation $true

    Creates one whose sites are not connected with each other.

.INPUTS
    Ipam.Vmm.ServerConnection

.OUTPUTS
    Ipam.Vmm.LogicalNetwork

.LINK
    Get-SCLogicalNetwork

.LINK
    New-SCLogicalNetworkDefinition
#>
function New-SCLogicalNetwork {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.LogicalNetwork')]
    param(
        [object] $NetworkController,

        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(Mandatory = $true, Position = 0)]
        [string] $Name,

        [Parameter(Position = 1)]
        [string] $Description,

        [bool] $EnableNetworkVirtualization,

        [bool] $UseGRE,

        [bool] $IsPVLAN,

        [bool] $LogicalNetworkDefinitionIsolation,

        [switch] $PublicIPNetwork,

        [bool] $AllowDynamicVlanOnVnic,

        [switch] $RunAsynchronously,

        [Guid] $PROTipID,

        [string] $JobVariable
    )

    process {
        Invoke-VmmJob -Cmdlet $PSCmdlet -Target $Name -Action {
            $network = New-Object Ipam.Vmm.LogicalNetwork
            Copy-VmmParameter $bound $network @{
                Name                              = 'Name'
                Description                       = 'Description'
                EnableNetworkVirtualization       = 'NetworkVirtualizationEnabled'
                UseGRE                            = 'UseGRE'
                IsPVLAN                           = 'IsPVLAN'
                LogicalNetworkDefinitionIsolation = 'IsLogicalNetworkDefinitionIsolated'
                PublicIPNetwork                   = 'PublicIPNetwork'
                AllowDynamicVlanOnVnic            = 'AllowDynamicVlanOnVnic'
            }
            $connection.Add($network)
        }
    }
}
