# .EXTERNALHELP ../VirtualMachineManager-help.xml
function Get-SCNetworkService {
    [CmdletBinding(DefaultParameterSetName = 'Global', PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.NetworkService')]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(ParameterSetName = 'Global')]
        [switch] $All,

        [Parameter(ParameterSetName = 'Global')]
        [Ipam.Vmm.NetworkServiceType] $ServiceType,

        [Parameter(ParameterSetName = 'ByName', Mandatory = $true)]
        [Parameter(ParameterSetName = 'ByID')]
        [string] $Name,

        [Parameter(ParameterSetName = 'ByID', Mandatory = $true)]
        [Guid] $ID
    )

    process {
        $found = Select-VmmObject -Cmdlet $PSCmdlet -Kind 'NetworkService' -With {
            if ($Name) { $filter.Name = $Name }
            if ($bound.ContainsKey('ID')) { $filter.ID = $ID }
        }
        if ($PSBoundParameters.ContainsKey('ServiceType')) { $found = $found | Where-Object { $_.NetworkServiceType -eq $ServiceType } }
        $found
    }
}
