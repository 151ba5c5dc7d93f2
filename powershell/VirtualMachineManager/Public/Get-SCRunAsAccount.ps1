function Get-SCRunAsAccount {
    <#
    .SYNOPSIS
    Gets Run As accounts.

    .DESCRIPTION
    Gives the accounts under which VMM reaches other machines. The embedded VMM has the account IPAM.

    .EXAMPLE
    Get-SCRunAsAccount -Name 'IPAM'

    Gets the account for Add-SCNetworkService.

    .EXAMPLE
    Get-SCRunAsAccount -IsEnabled $true

    Lists the accounts that can be used.

    .LINK
    Add-SCNetworkService
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType([Ipam.Vmm.RunAsAccount])]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection]$VMMServer,
        [Guid]$ID,
        [Parameter(Position = 0)]
        [string]$Name,
        [bool]$IsEnabled,
        [string]$OnBehalfOfUser,
        [object]$OnBehalfOfUserRole
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
