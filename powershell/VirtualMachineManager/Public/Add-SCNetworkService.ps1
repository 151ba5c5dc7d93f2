# .EXTERNALHELP ../VirtualMachineManager-help.xml
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
