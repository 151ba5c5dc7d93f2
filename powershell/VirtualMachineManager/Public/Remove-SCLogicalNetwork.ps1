function Remove-SCLogicalNetwork {
    <#
    .SYNOPSIS
    Removes a logical network.

    .DESCRIPTION
    Removes a logical network that has no sites any more. -Force passes the confirmation.

    .EXAMPLE
    Get-SCLogicalNetwork 'Lab' | Remove-SCLogicalNetwork

    Removes a network.

    .EXAMPLE
    Get-SCLogicalNetworkDefinition -LogicalNetwork $lab | Remove-SCLogicalNetworkDefinition; Remove-SCLogicalNetwork $lab

    Removes the sites, then the network.

    .LINK
    Get-SCLogicalNetwork
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType([Ipam.Vmm.LogicalNetwork])]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection]$VMMServer,
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [Ipam.Vmm.LogicalNetwork]$LogicalNetwork,
        [switch]$Force,
        [switch]$RunAsynchronously,
        [Guid]$PROTipID,
        [string]$JobVariable
    )
    process {
        if ($Force -and -not $PSBoundParameters.ContainsKey('Confirm')) { $ConfirmPreference = 'None' }
        if (-not $PSCmdlet.ShouldProcess("$LogicalNetwork", 'Remove logical network')) { return }
        Invoke-VmmJob -Cmdlet $PSCmdlet -Target $LogicalNetwork -Action {
            $connection.Remove('LogicalNetwork', $LogicalNetwork.ID)
            $LogicalNetwork.MarkedForDeletion = $true
            $LogicalNetwork
        }
    }
}
