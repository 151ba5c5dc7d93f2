function New-SCLogicalNetwork {
    <#
    .SYNOPSIS
    Creates a logical network.

    .DESCRIPTION
    Creates a logical network. Its name must be new in the VMM server, ignoring case. Sites with subnets and VLANs are added with New-SCLogicalNetworkDefinition.

    .EXAMPLE
    New-SCLogicalNetwork -Name 'Contoso Logical Network'

    Creates a logical network.

    .EXAMPLE
    New-SCLogicalNetwork 'Lab' 'For tests' -LogicalNetworkDefinitionIsolation $true

    Creates one whose sites are not connected with each other.

    .LINK
    Get-SCLogicalNetwork

    .LINK
    New-SCLogicalNetworkDefinition
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType([Ipam.Vmm.LogicalNetwork])]
    param(
        [object]$NetworkController,
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection]$VMMServer,
        [Parameter(Mandatory = $true, Position = 0)]
        [string]$Name,
        [Parameter(Position = 1)]
        [string]$Description,
        [bool]$EnableNetworkVirtualization,
        [bool]$UseGRE,
        [bool]$IsPVLAN,
        [bool]$LogicalNetworkDefinitionIsolation,
        [switch]$PublicIPNetwork,
        [bool]$AllowDynamicVlanOnVnic,
        [switch]$RunAsynchronously,
        [Guid]$PROTipID,
        [string]$JobVariable
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
