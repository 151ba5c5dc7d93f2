# .EXTERNALHELP ../Ipam-help.xml
function Import-IpamVmmInventory {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.IpamVmmInventory')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('FullName')]
        [string[]] $Path
    )

    process {
        foreach ($one in $Path) {
            try {
                [Ipam.Vmm.IpamVmmInventory]::Parse((Read-VmmFile $PSCmdlet $one))
            }
            catch {
                $PSCmdlet.WriteError((ConvertTo-VmmErrorRecord $_ $one))
            }
        }
    }
}
