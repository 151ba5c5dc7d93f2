# .EXTERNALHELP ../VirtualMachineManager-help.xml
function New-SCDefaultGateway {
    [CmdletBinding(DefaultParameterSetName = 'Automatic', PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.DefaultGateway')]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(Mandatory = $true)]
        [string] $IPAddress,

        [Parameter(ParameterSetName = 'Automatic')]
        [switch] $Automatic,

        [Parameter(ParameterSetName = 'ByMetric', Mandatory = $true)]
        [int] $Metric
    )

    process {
        Invoke-VmmLocal -Cmdlet $PSCmdlet -Target $IPAddress -Action {
            if ($bound.ContainsKey('Automatic') -and -not $Automatic) {
                Stop-Vmm 'VmmInvalidArgument' "Automatic 'False' is not valid for a default gateway: without it a gateway has a -Metric"
            }
            $gateway = New-Object Ipam.Vmm.DefaultGateway
            $gateway.IPAddress = ConvertTo-VmmAddress $IPAddress
            $gateway.IsAutomatic = -not $bound.ContainsKey('Metric')
            $gateway.Metric = if ($bound.ContainsKey('Metric')) { ConvertTo-VmmMetric $Metric } else { 0 }
            $gateway
        }
    }
}
