# .EXTERNALHELP ../VirtualMachineManager-help.xml
function Set-SCIPAddress {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.AllocatedIPAddress')]
    param(
        [object] $UserRole,

        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [Ipam.Vmm.AllocatedIPAddress] $AllocatedIPAddress,

        [Guid] $GrantToObjectID,

        [string] $Description,

        [string] $Owner,

        [bool] $ExplicitRevokeRequired,

        [bool] $DisableReconcile,

        [switch] $RunAsynchronously,

        [Guid] $PROTipID,

        [string] $JobVariable
    )

    process {
        Invoke-VmmJob -Cmdlet $PSCmdlet -Target $AllocatedIPAddress -Action {
            $changes = New-Object Ipam.Vmm.AllocatedIPAddress
            Copy-VmmParameter $bound $changes @{
                GrantToObjectID        = 'AssignedToId'
                Description            = 'Description'
                Owner                  = 'Owner'
                ExplicitRevokeRequired = 'ExplicitRevokeRequired'
                DisableReconcile       = 'DisableReconcile'
            }
            $connection.Set($AllocatedIPAddress.ID, $changes)
        }
    }
}
