<#
.SYNOPSIS
    Gets configuration providers.

.DESCRIPTION
    Gives the providers through which VMM configures devices and services. The embedded VMM has the one of IPAM.

.PARAMETER VMMServer
    Connection of Get-SCVMMServer. When left out: that of a bound object, else the default of the session.

.PARAMETER Name
    Name of the object.

.PARAMETER ProviderType
    Kind of provider.

.EXAMPLE
    Get-SCConfigurationProvider

    Lists the providers.

.EXAMPLE
    Get-SCConfigurationProvider -Name 'Microsoft IP Address Management Provider'

    Gets the provider of IPAM for Add-SCNetworkService.

.INPUTS
    System.String, Ipam.Vmm.ConfigurationProviderType, Ipam.Vmm.ServerConnection

.OUTPUTS
    Ipam.Vmm.ConfigurationProvider

.LINK
    Add-SCNetworkService
#>
function Get-SCConfigurationProvider {
    [CmdletBinding(DefaultParameterSetName = 'Default', PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.ConfigurationProvider')]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(ParameterSetName = 'ByName', Position = 0, ValueFromPipeline = $true)]
        [string] $Name,

        [Parameter(ParameterSetName = 'ByType', Position = 0, ValueFromPipeline = $true)]
        [Ipam.Vmm.ConfigurationProviderType] $ProviderType
    )

    process {
        $found = Select-VmmObject -Cmdlet $PSCmdlet -Kind 'ConfigurationProvider' -With {
            if ($Name) { $filter.Name = $Name }
        }
        if ($PSBoundParameters.ContainsKey('ProviderType')) { $found = $found | Where-Object { $_.ProviderType -eq $ProviderType.ToString() } }
        $found
    }
}
