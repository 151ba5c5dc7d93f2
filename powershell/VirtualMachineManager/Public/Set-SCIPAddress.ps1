function Set-SCIPAddress {
    <#
    .SYNOPSIS
    Changes a granted address.

    .DESCRIPTION
    Changes what is given; all else stays.

    .EXAMPLE
    Get-SCIPAddress -IPAddress 10.10.10.4 | Set-SCIPAddress -Description 'web02'

    Describes a granted address.

    .EXAMPLE
    Set-SCIPAddress $address -GrantToObjectID $vm.ID -ExplicitRevokeRequired $true

    Gives a granted address to another object and keeps it until it is revoked.

    .LINK
    Get-SCIPAddress
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType([Ipam.Vmm.AllocatedIPAddress])]
    param(
        [object]$UserRole,
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection]$VMMServer,
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [Ipam.Vmm.AllocatedIPAddress]$AllocatedIPAddress,
        [Guid]$GrantToObjectID,
        [string]$Description,
        [string]$Owner,
        [bool]$ExplicitRevokeRequired,
        [bool]$DisableReconcile,
        [switch]$RunAsynchronously,
        [Guid]$PROTipID,
        [string]$JobVariable
    )
    process {
        Invoke-VmmJob -Cmdlet $PSCmdlet -Target $AllocatedIPAddress -Action {
            $changes = New-Object Ipam.Vmm.AllocatedIPAddress
            Copy-VmmParameter $bound $changes @{
                GrantToObjectID        = 'AssignedToId'
                Description            = 'Description'
                ExplicitRevokeRequired = 'ExplicitRevokeRequired'
                DisableReconcile       = 'DisableReconcile'
            }
            $connection.Set($AllocatedIPAddress.ID, $changes)
        }
    }
}
