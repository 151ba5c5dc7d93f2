function Test-SCNetworkService {
    <#
    .SYNOPSIS
    Tries a network service before it is registered.

    .DESCRIPTION
    Gives one row for each test of the provider. With -ConnectionString the IPAM store is opened; without it only what the provider can do is listed.

    .EXAMPLE
    Test-SCNetworkService -ConnectionString ./ipam.db -RunAsAccount (Get-SCRunAsAccount 'IPAM') -ConfigurationProvider (Get-SCConfigurationProvider 'Microsoft IP Address Management Provider')

    Tries a store.

    .EXAMPLE
    Test-SCNetworkService -ConfigurationProvider $provider

    Lists what the provider can do.

    .LINK
    Add-SCNetworkService
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType([Ipam.Vmm.NetworkServiceTest])]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection]$VMMServer,
        [Parameter(ParameterSetName = 'TestNetworkService', Mandatory = $true)]
        [string]$ConnectionString,
        [Parameter(ParameterSetName = 'TestNetworkService', Mandatory = $true)]
        [Ipam.Vmm.RunAsAccount]$RunAsAccount,
        [Parameter(Mandatory = $true)]
        [Ipam.Vmm.ConfigurationProvider]$ConfigurationProvider,
        [switch]$RunAsynchronously,
        [Guid]$PROTipID,
        [string]$JobVariable
    )
    process {
        Invoke-VmmJob -Cmdlet $PSCmdlet -Target $ConfigurationProvider -Action {
            if ($ConnectionString) { Test-VmmIpam $ConnectionString }
            New-VmmTest 'Capability discovery' 'Implemented' 'Logical networks, network sites, static IP address pools, granted addresses'
        }
    }
}
