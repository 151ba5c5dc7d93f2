<#
.SYNOPSIS
    Changes a network service.

.DESCRIPTION
    Changes what is given; all else stays. A new connection string is tried before it is kept; -Force keeps it untried.

.PARAMETER ProvisionSelfSignedCertificatesForNetworkService
    Refused with NotSupportedByEmulator: the embedded VMM has no certificates.

.PARAMETER VMMServer
    Connection of Get-SCVMMServer. When left out: that of a bound object, else the default of the session.

.PARAMETER NetworkService
    Network service, as Get-SCNetworkService gives it.

.PARAMETER Name
    Name of the object.

.PARAMETER Description
    Free text.

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

.PARAMETER ConfigurationProvider
    Provider of Get-SCConfigurationProvider.

.PARAMETER BandwidthCapacityKBps
    Refused with NotSupportedByEmulator: the embedded VMM has no gateways.

.PARAMETER RemoveBandwidthCapacity
    Refused with NotSupportedByEmulator: the embedded VMM has no gateways.

.PARAMETER Certificate
    Refused with NotSupportedByEmulator: the embedded VMM has no certificates.

.PARAMETER AddVMHostGroup
    Host groups to add.

.PARAMETER RemoveVMHostGroup
    Host groups to take away.

.PARAMETER Force
    Keeps a connection string that was not tried.

.PARAMETER AddLogicalNetworkVIP
    Refused with NotSupportedByEmulator: the embedded VMM has no load balancers.

.PARAMETER RemoveLogicalNetworkVIP
    Refused with NotSupportedByEmulator: the embedded VMM has no load balancers.

.PARAMETER AddLogicalNetworkDedicatedIP
    Refused with NotSupportedByEmulator: the embedded VMM has no load balancers.

.PARAMETER RemoveLogicalNetworkDedicatedIP
    Refused with NotSupportedByEmulator: the embedded VMM has no load balancers.

.PARAMETER RunAsynchronously
    Kept on the job; the embedded VMM has done the work when the command returns.

.PARAMETER PROTipID
    Kept on the job.

.PARAMETER JobVariable
    Name of a variable, set where the command is called, that takes the job.

.EXAMPLE
    Get-SCNetworkService -Name 'IPAM' | Set-SCNetworkService -Description 'Addresses of all sites'

    Describes the service.

.EXAMPLE
    Set-SCNetworkService $service -AddVMHostGroup $berlin -RemoveVMHostGroup $all

    Narrows what is synchronized to one host group.

.INPUTS
    Ipam.Vmm.NetworkService, Ipam.Vmm.ServerConnection

.OUTPUTS
    Ipam.Vmm.NetworkService

.LINK
    Get-SCNetworkService
#>
function Set-SCNetworkService {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.NetworkService')]
    param(
        [bool] $ProvisionSelfSignedCertificatesForNetworkService,

        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [Ipam.Vmm.NetworkService] $NetworkService,

        [string] $Name,

        [string] $Description,

        [string] $ConnectionString,

        [string] $Manufacturer,

        [string] $Model,

        [string] $Version,

        [Ipam.Vmm.RunAsAccount] $RunAsAccount,

        [Ipam.Vmm.ConfigurationProvider] $ConfigurationProvider,

        [uint64] $BandwidthCapacityKBps,

        [switch] $RemoveBandwidthCapacity,

        [object[]] $Certificate,

        [Ipam.Vmm.HostGroup[]] $AddVMHostGroup,

        [Ipam.Vmm.HostGroup[]] $RemoveVMHostGroup,

        [switch] $Force,

        [Ipam.Vmm.LogicalNetwork[]] $AddLogicalNetworkVIP,

        [Ipam.Vmm.LogicalNetwork[]] $RemoveLogicalNetworkVIP,

        [Ipam.Vmm.LogicalNetwork[]] $AddLogicalNetworkDedicatedIP,

        [Ipam.Vmm.LogicalNetwork[]] $RemoveLogicalNetworkDedicatedIP,

        [switch] $RunAsynchronously,

        [Guid] $PROTipID,

        [string] $JobVariable
    )

    process {
        Invoke-VmmJob -Cmdlet $PSCmdlet -Target $NetworkService -Action {
            $changes = New-Object Ipam.Vmm.NetworkService
            Copy-VmmParameter $bound $changes @{
                Name             = 'Name'
                Description      = 'Description'
                Manufacturer     = 'Manufacturer'
                Model            = 'Model'
                Version          = 'Version'
            }
            if ($RunAsAccount) { $changes.RunAsAccount = $RunAsAccount.Name }
            if ($ConfigurationProvider) { $changes.ConfigurationProvider = $ConfigurationProvider.Name }
            if ($AddVMHostGroup -or $RemoveVMHostGroup) {
                $now = $connection.Find('NetworkService', $NetworkService.ID)
                $changes.HostGroupIDs = Merge-VmmHostGroup $now.HostGroupIDs $AddVMHostGroup $RemoveVMHostGroup
            }
            if ($ConnectionString) {
                $changes.ConnectionString = Resolve-VmmStoreText $PSCmdlet $ConnectionString
                if (-not $Force) {
                    $store = Connect-VmmIpam $NetworkService.Name $changes.ConnectionString
                    Register-VmmIpam $store $connection
                }
            }
            $connection.Set($NetworkService.ID, $changes)
        }
    }
}
