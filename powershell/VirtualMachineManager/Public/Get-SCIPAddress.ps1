# .EXTERNALHELP ../VirtualMachineManager-help.xml
function Get-SCIPAddress {
    [CmdletBinding(DefaultParameterSetName = 'All', PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.AllocatedIPAddress')]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(ParameterSetName = 'All')]
        [switch] $All,

        [switch] $UnAssigned,

        [switch] $Assigned,

        [switch] $IsMulticast,

        [switch] $Duplicate,

        [string] $OnBehalfOfUser,

        [object] $OnBehalfOfUserRole,

        [Parameter(ParameterSetName = 'ByPool', Mandatory = $true, ValueFromPipeline = $true)]
        [Ipam.Vmm.StaticIPAddressPool] $StaticIPAddressPool,

        [Parameter(ParameterSetName = 'ByID', Mandatory = $true)]
        [Guid] $ID,

        [Parameter(ParameterSetName = 'ByAllocatedToObjectID', Mandatory = $true)]
        [Guid] $GrantToObjectID,

        [Parameter(ParameterSetName = 'ByIPAddress', Mandatory = $true)]
        [string] $IPAddress,

        [Parameter(ParameterSetName = 'PublicIPAddress')]
        [switch] $PublicIPAddress
    )

    process {
        $found = Select-VmmObject -Cmdlet $PSCmdlet -Kind 'AllocatedIPAddress' -With {
            if ($bound.ContainsKey('ID')) { $filter.ID = $ID }
            if ($StaticIPAddressPool) { $filter.PoolID = $StaticIPAddressPool.ID }
            if ($bound.ContainsKey('GrantToObjectID')) { $filter.AssignedToId = $GrantToObjectID }
            if ($IPAddress) { $filter.Address = ConvertTo-VmmAddress $IPAddress }
        }
        if ($Assigned -xor $UnAssigned) {
            $state = if ($Assigned) { 'Assigned' } else { 'Unassigned' }
            $found = $found | Where-Object { $_.State.ToString() -eq $state }
        }
        if ($PSBoundParameters.ContainsKey('IsMulticast')) { $found = $found | Where-Object { $_.AllocatingAddressPool.IsMulticast -eq [bool]$IsMulticast } }
        if ($Duplicate) { $found = $found | Group-Object { $_.Name } | Where-Object { $_.Count -gt 1 } | ForEach-Object { $_.Group } }
        $found
    }
}
