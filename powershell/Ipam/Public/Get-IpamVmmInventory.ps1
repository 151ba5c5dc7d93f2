# .EXTERNALHELP ../Ipam-help.xml
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
