<#
.SYNOPSIS
    Gets network services.

.DESCRIPTION
    Gives all network services, or those with a name, ID or type. IPAM is a service of type NetworkManager. A name that is not there
    gives nothing.

.PARAMETER VMMServer
    Connection of Get-SCVMMServer. When left out: that of a bound object, else the default of the session.

.PARAMETER All
    All objects, which is what is given without it, too.

.PARAMETER ServiceType
    Type of service; IPAM is a NetworkManager.

.PARAMETER Name
    Name of the object.

.PARAMETER ID
    GUID of the object.

.EXAMPLE
    Get-SCNetworkService

    Lists the network services.

.EXAMPLE
    Get-SCNetworkService -Name 'IPAM' | Read-SCNetworkService

    Refreshes the service, which synchronizes IPAM and VMM.

.INPUTS
    Ipam.Vmm.ServerConnection

.OUTPUTS
    Ipam.Vmm.NetworkService

.LINK
    Add-SCNetworkService

.LINK
    Read-SCNetworkService
#>
function Get-SCNetworkService {
    [CmdletBinding(DefaultParameterSetName = 'Global', PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.NetworkService')]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(ParameterSetName = 'Global')]
        [switch] $All,

        [Parameter(ParameterSetName = 'Global')]
        [Ipam.Vmm.NetworkServiceType] $ServiceType,

        [Parameter(ParameterSetName = 'ByName', Mandatory = $true)]
        [Parameter(ParameterSetName = 'ByID')]
        [string] $Name,

        [Parameter(ParameterSetName = 'ByID', Mandatory = $true)]
        [Guid] $ID
    )

    process {
        $found = Select-VmmObject -Cmdlet $PSCmdlet -Kind 'NetworkService' -With {
            if ($Name) { $filter.Name = $Name }
            if ($bound.ContainsKey('ID')) { $filter.ID = $ID }
        }
        if ($PSBoundParameters.ContainsKey('ServiceType')) { $found = $found | Where-Object { $_.NetworkServiceType -eq $ServiceType } }
        $found
    }
}
