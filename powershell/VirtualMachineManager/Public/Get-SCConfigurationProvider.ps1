function Get-SCConfigurationProvider {
    <#
    .SYNOPSIS
    Gets configuration providers.

    .DESCRIPTION
    Gives the providers through which VMM configures devices and services. The embedded VMM has the one of IPAM.

    .EXAMPLE
    Get-SCConfigurationProvider

    Lists the providers.

    .EXAMPLE
    Get-SCConfigurationProvider -Name 'Microsoft IP Address Management Provider'

    Gets the provider of IPAM for Add-SCNetworkService.

    .LINK
    Add-SCNetworkService
    #>
    [CmdletBinding(DefaultParameterSetName = 'Default', PositionalBinding = $false)]
    [OutputType([Ipam.Vmm.ConfigurationProvider])]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection]$VMMServer,
        [Parameter(ParameterSetName = 'ByName', Position = 0, ValueFromPipeline = $true)]
        [string]$Name,
        [Parameter(ParameterSetName = 'ByType', Position = 0, ValueFromPipeline = $true)]
        [Ipam.Vmm.ConfigurationProviderType]$ProviderType
    )
    process {
        $found = Select-VmmObject -Cmdlet $PSCmdlet -Kind 'ConfigurationProvider' -With {
            if ($Name) { $filter.Name = $Name }
        }
        if ($PSBoundParameters.ContainsKey('ProviderType')) { $found = $found | Where-Object { $_.ProviderType -eq $ProviderType.ToString() } }
        $found
    }
}
