function Remove-SCLogicalNetworkDefinition {
    <#
    .SYNOPSIS
    Removes a network site.

    .DESCRIPTION
    Removes a network site that has no pools any more. -Force passes the confirmation.

    .EXAMPLE
    Get-SCLogicalNetworkDefinition 'Contoso 1' | Remove-SCLogicalNetworkDefinition

    Removes a site.

    .EXAMPLE
    Get-SCLogicalNetworkDefinition -LogicalNetwork $lab | Remove-SCLogicalNetworkDefinition -Force

    Removes all sites of a network without asking.

    .LINK
    Get-SCLogicalNetworkDefinition
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType([Ipam.Vmm.LogicalNetworkDefinition])]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection]$VMMServer,
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [Ipam.Vmm.LogicalNetworkDefinition]$LogicalNetworkDefinition,
        [switch]$Force,
        [switch]$RunAsynchronously,
        [Guid]$PROTipID,
        [string]$JobVariable
    )
    process {
        if ($Force -and -not $PSBoundParameters.ContainsKey('Confirm')) { $ConfirmPreference = 'None' }
        if (-not $PSCmdlet.ShouldProcess("$LogicalNetworkDefinition", 'Remove network site')) { return }
        Invoke-VmmJob -Cmdlet $PSCmdlet -Target $LogicalNetworkDefinition -Action {
            $connection.Remove('LogicalNetworkDefinition', $LogicalNetworkDefinition.ID)
            $LogicalNetworkDefinition.MarkedForDeletion = $true
            $LogicalNetworkDefinition
        }
    }
}
