<#
.SYNOPSIS
    Registers a network service, for example IPAM.

.DESCRIPTION
    Registers the IPAM store behind the connection string with the VMM server, for host groups. The store is opened, and there the
    VMM server becomes a value of Service Instance, associated with VMM. Nothing is synchronized yet; Read-SCNetworkService does
    that. The connection string is what Connect-Ipam takes: a saved connection, a path or an address; a port behind a colon is left
    away where that finds it.

.PARAMETER ProvisionSelfSignedCertificatesForNetworkService
    Refused with NotSupportedByEmulator: the embedded VMM has no certificates.

.PARAMETER VMMServer
    Connection of Get-SCVMMServer. When left out: that of a bound object, else the default of the session.

.PARAMETER ConnectionString
    Where the IPAM store is: a saved connection, a path or an address, as for Connect-Ipam.

.PARAMETER Manufacturer
    Manufacturer of the service; Microsoft for IPAM.

.PARAMETER Model
    Model of the service; Microsoft Windows Server IP Address Management for IPAM.

.PARAMETER Version
    Version of the service.

.PARAMETER RunAsAccount
    Account of Get-SCRunAsAccount.

.PARAMETER VMHostGroup
    Host group or groups, as Get-SCVMHostGroup gives them.

.PARAMETER Name
    Name of the object.

.PARAMETER Description
    Free text.

.PARAMETER BandwidthCapacityKBps
    Refused with NotSupportedByEmulator: the embedded VMM has no gateways.

.PARAMETER Certificate
    Refused with NotSupportedByEmulator: the embedded VMM has no certificates.

.PARAMETER LogicalNetworkVIP
    Refused with NotSupportedByEmulator: the embedded VMM has no load balancers.

.PARAMETER LogicalNetworkDedicatedIP
    Refused with NotSupportedByEmulator: the embedded VMM has no load balancers.

.PARAMETER RunAsynchronously
    Kept on the job; the embedded VMM has done the work when the command returns.

.PARAMETER PROTipID
    Kept on the job.

.PARAMETER JobVariable
    Name of a variable, set where the command is called, that takes the job.

.PARAMETER ConfigurationProvider
    Provider of Get-SCConfigurationProvider.

.EXAMPLE
    Add-SCNetworkService -Name 'IPAM' -ConnectionString ./ipam.db -Manufacturer 'Microsoft' -Model 'Microsoft Windows Server IP Address Management' -RunAsAccount (Get-SCRunAsAccount 'IPAM') -VMHostGroup (Get-SCVMHostGroup 'All Hosts')

    Registers an IPAM store by manufacturer and model.

.EXAMPLE
    Add-SCNetworkService ipam1 -Name 'IPAM' -ConfigurationProvider (Get-SCConfigurationProvider 'Microsoft IP Address Management Provider') -RunAsAccount $account -VMHostGroup $all

    Registers the saved connection ipam1 by provider.

.INPUTS
    Ipam.Vmm.ServerConnection

.OUTPUTS
    Ipam.Vmm.NetworkService

.LINK
    Read-SCNetworkService

.LINK
    Test-SCNetworkService
#>
function Add-SCNetworkService {
    [CmdletBinding(DefaultParameterSetName = 'ByModel', PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.NetworkService')]
    param(
        [bool] $ProvisionSelfSignedCertificatesForNetworkService,

        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(Mandatory = $true, Position = 0)]
        [string] $ConnectionString,

        [Parameter(ParameterSetName = 'ByModel', Mandatory = $true)]
        [string] $Manufacturer,

        [Parameter(ParameterSetName = 'ByModel', Mandatory = $true)]
        [string] $Model,

        [string] $Version,

        [Parameter(Mandatory = $true)]
        [Ipam.Vmm.RunAsAccount] $RunAsAccount,

        [Parameter(Mandatory = $true)]
        [Ipam.Vmm.HostGroup[]] $VMHostGroup,

        [Parameter(Mandatory = $true)]
        [string] $Name,

        [string] $Description,

        [uint64] $BandwidthCapacityKBps,

        [object[]] $Certificate,

        [Ipam.Vmm.LogicalNetwork[]] $LogicalNetworkVIP,

        [Ipam.Vmm.LogicalNetwork[]] $LogicalNetworkDedicatedIP,

        [switch] $RunAsynchronously,

        [Guid] $PROTipID,

        [string] $JobVariable,

        [Parameter(ParameterSetName = 'ByProvider', Mandatory = $true)]
        [Ipam.Vmm.ConfigurationProvider] $ConfigurationProvider
    )

    process {
        Invoke-VmmJob -Cmdlet $PSCmdlet -Target $Name -Action {
            $service = New-Object Ipam.Vmm.NetworkService
            Copy-VmmParameter $bound $service @{
                Name             = 'Name'
                Description      = 'Description'
                Manufacturer     = 'Manufacturer'
                Model            = 'Model'
                Version          = 'Version'
            }
            if ($ConfigurationProvider) {
                $service.ConfigurationProvider = $ConfigurationProvider.Name
                $service.Manufacturer = $ConfigurationProvider.Manufacturer
                $service.Model = $ConfigurationProvider.Model
            }
            $service.RunAsAccount = $RunAsAccount.Name
            $service.HostGroupIDs = @($VMHostGroup | ForEach-Object { $_.ID })
            $service.ConnectionString = Resolve-VmmStoreText $PSCmdlet $ConnectionString
            $store = Connect-VmmIpam $Name $service.ConnectionString
            Register-VmmIpam $store $connection
            $connection.Add($service)
        }
    }
}
