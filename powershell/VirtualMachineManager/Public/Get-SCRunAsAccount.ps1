<#
.SYNOPSIS
    Gets Run As accounts.

.DESCRIPTION
    Gives the accounts under which VMM reaches other machines. The embedded VMM has the account IPAM.

.PARAMETER VMMServer
    Connection of Get-SCVMMServer. When left out: that of a bound object, else the default of the session.

.PARAMETER ID
    GUID of the object.

.PARAMETER Name
    Name of the object.

.PARAMETER IsEnabled
    Whether the account can be used.

.PARAMETER OnBehalfOfUser
    Refused with NotSupportedByEmulator: the embedded VMM has no owners and user roles.

.PARAMETER OnBehalfOfUserRole
    Refused with NotSupportedByEmulator: the embedded VMM has no owners and user roles.

.EXAMPLE
    Get-SCRunAsAccount -Name 'IPAM'

    Gets the account for Add-SCNetworkService.

.EXAMPLE
    Get-SCRunAsAccount -IsEnabled $true

    Lists the accounts that can be used.

.INPUTS
    Ipam.Vmm.ServerConnection

.OUTPUTS
    Ipam.Vmm.RunAsAccount

.LINK
    Add-SCNetworkService
#>
function Get-SCRunAsAccount {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.RunAsAccount')]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Guid] $ID,

        [Parameter(Position = 0)]
        [string] $Name,

        [bool] $IsEnabled,

        [string] $OnBehalfOfUser,

        [object] $OnBehalfOfUserRole
    )

    process {
        $found = Select-VmmObject -Cmdlet $PSCmdlet -Kind 'RunAsAccount' -With {
            if ($Name) { $filter.Name = $Name }
            if ($bound.ContainsKey('ID')) { $filter.ID = $ID }
        }
        if ($PSBoundParameters.ContainsKey('IsEnabled')) { $found = $found | Where-Object { $_.Enabled -eq $IsEnabled } }
        $found
    }
}
