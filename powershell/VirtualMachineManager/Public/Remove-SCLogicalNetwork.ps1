<#
.SYNOPSIS
    Removes a logical network.

.DESCRIPTION
    Removes a logical network that has no sites any more. -Force passes the confirmation.

.PARAMETER VMMServer
    Connection of Get-SCVMMServer. When left out: that of a bound object, else the default of the session.

.PARAMETER LogicalNetwork
    Logical network, as Get-SCLogicalNetwork gives it.

.PARAMETER Force
    Passes the confirmation.

.PARAMETER RunAsynchronously
    Kept on the job; the embedded VMM has done the work when the command returns.

.PARAMETER PROTipID
    Kept on the job.

.PARAMETER JobVariable
    Name of a variable, set where the command is called, that takes the job.

.EXAMPLE
    Get-SCLogicalNetwork 'Lab' | Remove-SCLogicalNetwork

    Removes a network.

.EXAMPLE
    Get-SCLogicalNetworkDefinition -LogicalNetwork $lab | Remove-SCLogicalNetworkDefinition; Remove-SCLogicalNetwork $lab

    Removes the sites, then the network.

.INPUTS
    Ipam.Vmm.LogicalNetwork, Ipam.Vmm.ServerConnection

.OUTPUTS
    Ipam.Vmm.LogicalNetwork

.LINK
    Get-SCLogicalNetwork
#>
function Remove-SCLogicalNetwork {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Ipam.Vmm.LogicalNetwork')]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [Ipam.Vmm.LogicalNetwork] $LogicalNetwork,

        [switch] $Force,

        [switch] $RunAsynchronously,

        [Guid] $PROTipID,

        [string] $JobVariable
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
