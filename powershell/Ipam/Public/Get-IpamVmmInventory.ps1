<#
.SYNOPSIS
    Reads what a VMM server holds into an inventory.

.DESCRIPTION
    Gives host groups, logical networks, network sites, static IP address pools and granted addresses as one object, to compare with IPAM now or, saved
    with Export-IpamVmmInventory, elsewhere and later. Nothing is changed.

.PARAMETER VMMServer
    What Get-SCVMMServer gives, or the name of the server. A name goes through Get-SCVMMServer where a VirtualMachineManager module is
    loaded, else to the embedded VMM of that name.

.PARAMETER HostGroup
    Names or paths of the host groups in scope. When left out: those of the IPAM network service in VMM, All Hosts where there is none.

.PARAMETER LogicalNetwork
    Names of the logical networks in scope; all of them when left out.

.EXAMPLE
    Get-IpamVmmInventory -VMMServer scvmm1.contoso.com

    Shows how many objects the server holds.

.EXAMPLE
    Get-SCVMMServer scvmm1.contoso.com | Get-IpamVmmInventory | Export-IpamVmmInventory -Path ./scvmm1.json

    Saves what a VMM server holds to a file.

.INPUTS
    A connection of Get-SCVMMServer, or the name of a VMM server.

.OUTPUTS
    Ipam.Vmm.IpamVmmInventory

.NOTES
    Errors: VmmNotConnected, StoreNotFound, VmmObjectNotFound, InvalidInventory.

.LINK
    Export-IpamVmmInventory

.LINK
    Compare-IpamVmm
#>
function Get-IpamVmmInventory {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.IpamVmmInventory')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [object] $VMMServer,

        [string[]] $HostGroup,

        [string[]] $LogicalNetwork
    )

    process {
        $server = Resolve-VmmServer $PSCmdlet $VMMServer
        Get-VmmInventory $PSCmdlet $server $HostGroup $LogicalNetwork
    }
}
