<#
.SYNOPSIS
    Makes a gateway for a static IP address pool.

.DESCRIPTION
    Makes an object in memory for New- and Set-SCStaticIPAddressPool. Without -Metric the host chooses the metric.

.PARAMETER VMMServer
    Connection of Get-SCVMMServer. When left out: that of a bound object, else the default of the session.

.PARAMETER IPAddress
    IPv4 or IPv6 address.

.PARAMETER Automatic
    The host chooses the metric.

.PARAMETER Metric
    Metric, 1 to 9999.

.EXAMPLE
    New-SCDefaultGateway -IPAddress 10.10.10.1 -Automatic

    Makes a gateway whose metric the host chooses.

.EXAMPLE
    New-SCDefaultGateway -IPAddress 10.10.10.254 -Metric 20

    Makes a gateway with a metric.

.INPUTS
    Ipam.Vmm.ServerConnection

.OUTPUTS
    Ipam.Vmm.DefaultGateway

.LINK
    New-SCStaticIPAddressPool
#>
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
            $gateway = New-Object Ipam.Vmm.DefaultGateway
            $gateway.IPAddress = ConvertTo-VmmAddress $IPAddress
            $gateway.IsAutomatic = -not $bound.ContainsKey('Metric')
            $gateway.Metric = if ($bound.ContainsKey('Metric')) { ConvertTo-VmmMetric $Metric } else { 0 }
            $gateway
        }
    }
}
