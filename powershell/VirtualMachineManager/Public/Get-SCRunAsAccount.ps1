# .EXTERNALHELP ../VirtualMachineManager-help.xml
function Get-SCRunAsAccount {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.RunAsAccount')]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Guid] $ID,

        [Parameter(Position = 0)]
        [string] $Name,

        [bool] $IsEnabled,

        [string] $OnBehalfOfUser,

        [object] $OnBehalfOfUserRole
    )

    process {
        $found = Select-VmmObject -Cmdlet $PSCmdlet -Kind 'RunAsAccount' -With {
            if ($Name) { $filter.Name = $Name }
            if ($bound.ContainsKey('ID')) { $filter.ID = $ID }
        }
        if ($PSBoundParameters.ContainsKey('IsEnabled')) { $found = $found | Where-Object { $_.Enabled -eq $IsEnabled } }
        $found
    }
}
