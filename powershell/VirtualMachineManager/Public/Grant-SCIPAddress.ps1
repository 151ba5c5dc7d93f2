# .EXTERNALHELP ../VirtualMachineManager-help.xml
function Grant-SCIPAddress {
    [CmdletBinding(DefaultParameterSetName = 'Default', PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.AllocatedIPAddress')]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(ParameterSetName = 'Default', Mandatory = $true)]
        [Ipam.Vmm.StaticIPAddressPool] $StaticIPAddressPool,

        [Parameter(ParameterSetName = 'Default', Mandatory = $true)]
        [Ipam.Vmm.AllocatedToObjectType] $GrantToObjectType,

        [Parameter(ParameterSetName = 'Default')]
        [Parameter(ParameterSetName = 'PublicIPAddress', Mandatory = $true)]
        [string] $IPAddress,

        [Parameter(ParameterSetName = 'Default')]
        [Guid] $GrantToObjectID,

        [string] $Description,

        [bool] $ExplicitRevokeRequired,

        [bool] $DisableReconcile,

        [switch] $RunAsynchronously,

        [Guid] $PROTipID,

        [string] $JobVariable,

        [string] $OnBehalfOfUser,

        [object] $OnBehalfOfUserRole,

        [Parameter(ParameterSetName = 'PublicIPAddress')]
        [Ipam.Vmm.VirtualSwitchExtensionManager] $NetworkController,

        [Parameter(ParameterSetName = 'PublicIPAddress')]
        [object] $UserRole,

        [Parameter(ParameterSetName = 'PublicIPAddress')]
        [switch] $PublicIPAddress,

        [Parameter(ParameterSetName = 'PublicIPAddress')]
        [string] $Owner
    )

    process {
        Invoke-VmmJob -Cmdlet $PSCmdlet -Target $StaticIPAddressPool -Action {
            $grant = New-Object Ipam.Vmm.AllocatedIPAddress
            $grant.AllocatingAddressPoolID = $StaticIPAddressPool.ID
            $grant.AssignedToType = $GrantToObjectType.ToString()
            $grant.Type = if ($GrantToObjectType -eq 'VIP') { 'VirtualIP' } else { 'DedicatedIP' }
            if ($IPAddress) { $grant.Address = ConvertTo-VmmAddress $IPAddress }
            Copy-VmmParameter $bound $grant @{
                GrantToObjectID        = 'AssignedToId'
                Description            = 'Description'
                ExplicitRevokeRequired = 'ExplicitRevokeRequired'
                DisableReconcile       = 'DisableReconcile'
            }
            $connection.Add($grant)
        }
    }
}
