function Set-SCLogicalNetwork {
    <#
    .SYNOPSIS
    Changes a logical network.

    .DESCRIPTION
    Changes what is given; all else stays. Renaming keeps the ID, so the next synchronization renames in IPAM, too.

    .EXAMPLE
    Get-SCLogicalNetwork 'Contoso Logical Network' | Set-SCLogicalNetwork -Description 'Head office'

    Describes a network.

    .EXAMPLE
    Set-SCLogicalNetwork (Get-SCLogicalNetwork 'Lab') -Name 'Laboratory'

    Renames a network.

    .LINK
    Get-SCLogicalNetwork
    #>
    [CmdletBinding(DefaultParameterSetName = 'SetDefaultNetworkManager', PositionalBinding = $false)]
    [OutputType([Ipam.Vmm.LogicalNetwork])]
    param(
        [Parameter(ParameterSetName = 'SetDefaultNetworkManager')]
        [object]$VMNetworkCreationDefaultNetworkManager,
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection]$VMMServer,
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [Ipam.Vmm.LogicalNetwork]$LogicalNetwork,
        [string]$Name,
        [string]$Description,
        [bool]$EnableNetworkVirtualization,
        [bool]$UseGRE,
        [bool]$LogicalNetworkDefinitionIsolation,
        [bool]$AllowDynamicVlanOnVnic,
        [switch]$RunAsynchronously,
        [Guid]$PROTipID,
        [string]$JobVariable,
        [Parameter(ParameterSetName = 'RemoveDefaultNetworkManager')]
        [switch]$RemoveVMNetworkCreationDefaultNetworkManager
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
