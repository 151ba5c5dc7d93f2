# .EXTERNALHELP ../VirtualMachineManager-help.xml
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
            if ($ConnectionString) {
                Test-VmmIpam (Resolve-VmmStoreText $PSCmdlet $ConnectionString)
                Test-VmmAccount $connection $RunAsAccount
            }
            New-VmmTest 'Capability discovery' 'Implemented' 'Logical networks, network sites, VM networks, VM subnets, static IP address pools, granted addresses'
        }
    }
}
