# .EXTERNALHELP ../VirtualMachineManager-help.xml
function New-SCNetworkRoute {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.SubnetNetworkRoute')]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(Mandatory = $true)]
        [string] $DestinationPrefix,

        [Parameter(Mandatory = $true)]
        [string] $NextHop,

        [int] $Metric
    )

    process {
        Invoke-VmmLocal -Cmdlet $PSCmdlet -Target $DestinationPrefix -Action {
            [Ipam.Vmm.ServerConnection]::NewNetworkRoute($DestinationPrefix, $NextHop, $Metric)
        }
    }
}
