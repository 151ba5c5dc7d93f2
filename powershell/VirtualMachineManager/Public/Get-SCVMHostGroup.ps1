# .EXTERNALHELP ../VirtualMachineManager-help.xml
function Get-SCVMHostGroup {
    [CmdletBinding(DefaultParameterSetName = 'Connection', PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.HostGroup')]
    param(
        [Parameter(ParameterSetName = 'Connection', ValueFromPipeline = $true)]
        [Parameter(ParameterSetName = 'ID', ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(Position = 0)]
        [string] $Name,

        [Parameter(ParameterSetName = 'ID', Mandatory = $true)]
        [Guid] $ID,

        [Parameter(ParameterSetName = 'ParentHostGroup', Mandatory = $true, ValueFromPipeline = $true)]
        [Alias('ParentVMHostGroup')]
        [Ipam.Vmm.HostGroup] $ParentHostGroup
    )

    process {
        $found = Select-VmmObject -Cmdlet $PSCmdlet -Kind 'HostGroup' -With {
            if ($Name) { $filter.Name = $Name }
            if ($bound.ContainsKey('ID')) { $filter.ID = $ID }
            if ($ParentHostGroup) { $filter.ParentHostGroupID = $ParentHostGroup.ID }
        }
        $found
    }
}
