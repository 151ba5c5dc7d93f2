<#
.SYNOPSIS
    Removes a network site.

.DESCRIPTION
    Removes a network site that has no pools any more. -Force passes the confirmation.

.PARAMETER VMMServer
    Connection of Get-SCVMMServer. When left out: that of a bound object, else the default of the session.

.PARAMETER LogicalNetworkDefinition
    Network site, as Get-SCLogicalNetworkDefinition gives it.

.PARAMETER Force
    Passes the confirmation.

.PARAMETER RunAsynchronously
    Kept on the job; the embedded VMM has done the work when the command returns.

.PARAMETER PROTipID
    Kept on the job.

.PARAMETER JobVariable
    Name of a variable, set where the command is called, that takes the job.

.EXAMPLE
    Get-SCLogicalNetworkDefinition 'Contoso 1' | Remove-SCLogicalNetworkDefinition

    Removes a site.

.EXAMPLE
    Get-SCLogicalNetworkDefinition -LogicalNetwork $lab | Remove-SCLogicalNetworkDefinition -Force

    Removes all sites of a network without asking.

.INPUTS
    Ipam.Vmm.LogicalNetworkDefinition, Ipam.Vmm.ServerConnection

.OUTPUTS
    Ipam.Vmm.LogicalNetworkDefinition

.LINK
    Get-SCLogicalNetworkDefinition
#>
function Remove-SCLogicalNetworkDefinition {
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Ipam.Vmm.LogicalNetworkDefinition')]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [Ipam.Vmm.LogicalNetworkDefinition] $LogicalNetworkDefinition,

        [switch] $Force,

        [switch] $RunAsynchronously,

        [Guid] $PROTipID,

        [string] $JobVariable
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
