<#
.SYNOPSIS
    Tries a network service before it is registered.

.DESCRIPTION
    Gives one row for each test of the provider. With -ConnectionString the IPAM store is opened; without it only what the provider
    can do is listed.

.PARAMETER VMMServer
    Connection of Get-SCVMMServer. When left out: that of a bound object, else the default of the session.

.PARAMETER ConnectionString
    Where the IPAM store is: a saved connection, a path or an address, as for Connect-Ipam.

.PARAMETER RunAsAccount
    Account of Get-SCRunAsAccount.

.PARAMETER ConfigurationProvider
    Provider of Get-SCConfigurationProvider.

.PARAMETER RunAsynchronously
    Kept on the job; the embedded VMM has done the work when the command returns.

.PARAMETER PROTipID
    Kept on the job.

.PARAMETER JobVariable
    Name of a variable, set where the command is called, that takes the job.

.EXAMPLE
    Test-SCNetworkService -ConnectionString ./ipam.db -RunAsAccount (Get-SCRunAsAccount 'IPAM') -ConfigurationProvider (Get-SCConfigurationProvider 'Microsoft IP Address Management Provider')

    Tries a store.

.EXAMPLE
    Test-SCNetworkService -ConfigurationProvider $provider

    Lists what the provider can do.

.INPUTS
    Ipam.Vmm.ServerConnection

.OUTPUTS
    Ipam.Vmm.NetworkServiceTest

.LINK
    Add-SCNetworkService
#>
function Test-SCNetworkService {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.NetworkServiceTest')]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(ParameterSetName = 'TestNetworkService', Mandatory = $true)]
        [string] $ConnectionString,

        [Parameter(ParameterSetName = 'TestNetworkService', Mandatory = $true)]
        [Ipam.Vmm.RunAsAccount] $RunAsAccount,

        [Parameter(ParameterSetName = 'TestNetworkService', Mandatory = $true)]
        [Parameter(ParameterSetName = 'TestPromiscuous', Mandatory = $true)]
        [Ipam.Vmm.ConfigurationProvider] $ConfigurationProvider,

        [switch] $RunAsynchronously,

        [Guid] $PROTipID,

        [string] $JobVariable
    )

    process {
        Invoke-VmmJob -Cmdlet $PSCmdlet -Target $ConfigurationProvider -Action {
            if ($ConnectionString) { Test-VmmIpam (Resolve-VmmStoreText $PSCmdlet $ConnectionString) }
            New-VmmTest 'Capability discovery' 'Implemented' 'Logical networks, network sites, static IP address pools, granted addresses'
        }
    }
}
