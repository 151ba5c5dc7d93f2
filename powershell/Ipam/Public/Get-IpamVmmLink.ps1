<#
.SYNOPSIS
    Gets the links between objects of IPAM and of VMM servers.

.DESCRIPTION
    A link says that two objects are the same thing on both sides; it holds VMM's key and what both sides had at the last sync. Links are made and removed by
    syncs only.

.PARAMETER VMMServer
    Names of the VMM servers, or what Get-SCVMMServer gives; all of them when left out.

.PARAMETER ObjectType
    Kinds of objects; all of them when left out.

.PARAMETER CimSession
    Store or stores to work on: a connection of Connect-Ipam, the name of a saved connection, or what Connect-Ipam takes. When left out:
    the connection of the session, $env:IPAM_STORE, the saved connection Default.

.EXAMPLE
    Get-IpamVmmLink

    Shows what belongs together.

.EXAMPLE
    Get-IpamVmmLink -VMMServer scvmm1.contoso.com -ObjectType Subnet | Select-Object Object, Base

    Shows the subnets of one server with what both sides agreed on last.

.INPUTS
    A connection of Get-SCVMMServer, or the name of a VMM server.

.OUTPUTS
    Ipam.IpamVmmLink

.NOTES
    Errors: NotConnected, StoreUnreadable, StoreBusy.

.LINK
    Sync-IpamVmm
#>
function Get-IpamVmmLink {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.IpamVmmLink')]
    param(
        [Parameter(Position = 0, ValueFromPipeline = $true)]
        [object[]] $VMMServer,

        [Ipam.IpamVmmObjectType[]] $ObjectType,

        [Alias('Session')]
        [object[]] $CimSession
    )

    process {
        Select-VmmRecord $PSCmdlet 'Link' $VMMServer $CimSession 0 {
            -not $ObjectType -or $ObjectType -contains $_.ObjectType
        }
    }
}
