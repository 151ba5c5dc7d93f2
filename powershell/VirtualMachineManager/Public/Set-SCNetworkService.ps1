# .EXTERNALHELP ../VirtualMachineManager-help.xml
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
