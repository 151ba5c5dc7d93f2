<#
.SYNOPSIS
    Shows address spaces, subnets and ranges as a tree.

.DESCRIPTION
    One line per object: address spaces, in them subnets, nested as their networks are, in them ranges; with utilization.

.PARAMETER AddressSpace
    Names of the address spaces to show; all when left out.

.PARAMETER CimSession
    Store or stores to work on: a connection of Connect-Ipam, the name of a saved connection, or what Connect-Ipam takes.
    When left out: the connection of the session, $env:IPAM_STORE, the saved connection Default.

.EXAMPLE
    Show-IpamTree

    Shows the whole store.

.EXAMPLE
    Show-IpamTree -AddressSpace 'Woodgrove Address Space'

    Shows one address space.

.INPUTS
    Ipam.IpamAddressSpace, by its name.

.OUTPUTS
    Ipam.IpamTreeNode; utilization is in percent.

.NOTES
    Errors: ObjectNotFound, NotConnected, StoreUnreadable, StoreBusy.

.LINK
    Get-IpamSubnet
#>
function Show-IpamTree {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.IpamTreeNode')]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Alias('Name')]
        [string[]] $AddressSpace,

        [Alias('Session')]
        [object[]] $CimSession
    )

    process {
        $names = @($AddressSpace | Where-Object { $_ })
        if ($names.Count -eq 0) {
            $names = @($null)
        }
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Get IpamTreeNode
        foreach ($name in $names) {
            $operation = New-Object Ipam.IpamOperation 'Get', 'IpamTreeNode'
            $operation.NewName = $name
            Invoke-IpamOperation $call $PSBoundParameters $operation $name '' $_
        }
    }
}
