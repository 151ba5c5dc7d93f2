# .EXTERNALHELP ../VirtualMachineManager-help.xml
function Get-SCConfigurationProvider {
    [CmdletBinding(DefaultParameterSetName = 'Default', PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.ConfigurationProvider')]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(ParameterSetName = 'ByName', Position = 0, ValueFromPipeline = $true)]
        [string] $Name,

        [Parameter(ParameterSetName = 'ByType', Position = 0, ValueFromPipeline = $true)]
        [Ipam.Vmm.ConfigurationProviderType] $ProviderType
    )

    process {
        $found = Select-VmmObject -Cmdlet $PSCmdlet -Kind 'ConfigurationProvider' -With {
            if ($Name) { $filter.Name = $Name }
        }
        if ($PSBoundParameters.ContainsKey('ProviderType')) { $found = $found | Where-Object { $_.ProviderType -eq $ProviderType.ToString() } }
        $found
    }
}
