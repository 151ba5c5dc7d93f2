# .EXTERNALHELP ../VirtualMachineManager-help.xml
function New-SCVMHostGroup {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.HostGroup')]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [Parameter(Mandatory = $true, Position = 0)]
        [string] $Name,

        [string] $Description,

        [Parameter(ValueFromPipeline = $true)]
        [Alias('ParentVMHostGroup')]
        [Ipam.Vmm.HostGroup] $ParentHostGroup,

        [Alias('AllowUnencryptedTransfers')]
        [bool] $EnableUnencryptedFileTransfer,

        [bool] $InheritNetworkSettings,

        [switch] $RunAsynchronously,

        [Guid] $PROTipID,

        [string] $JobVariable
    )

    process {
        Invoke-VmmJob -Cmdlet $PSCmdlet -Target $Name -Action {
            $group = New-Object Ipam.Vmm.HostGroup
            Copy-VmmParameter $bound $group @{
                Name                          = 'Name'
                Description                   = 'Description'
                EnableUnencryptedFileTransfer = 'AllowUnencryptedTransfers'
                InheritNetworkSettings        = 'InheritNetworkSettings'
            }
            $above = if ($ParentHostGroup) { $ParentHostGroup } else { $connection.Select('HostGroup', $null) | Where-Object { $_.IsRoot } }
            $group.ParentHostGroupID = $above.ID
            $connection.Add($group)
        }
    }
}
