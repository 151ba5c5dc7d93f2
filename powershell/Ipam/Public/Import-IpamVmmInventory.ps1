<#
.SYNOPSIS
    Reads an inventory from a file.

.DESCRIPTION
    Gives the inventory that Export-IpamVmmInventory saved. A file that is cut short, is not an inventory, or names a parent that is not in it is refused whole.

.PARAMETER Path
    File or files to read.

.EXAMPLE
    Import-IpamVmmInventory -Path ./scvmm1.json

    Shows what was saved.

.EXAMPLE
    Import-IpamVmmInventory ./scvmm1.json | Compare-IpamVmm

    Shows what a sync with this inventory would change.

.INPUTS
    System.String: paths; objects with a property FullName or Path.

.OUTPUTS
    Ipam.Vmm.IpamVmmInventory

.NOTES
    Errors: DocumentUnreadable, DocumentAccessDenied, InvalidInventory, InventoryTruncated, InventoryParentMissing, InventoryVersionUnknown.

.LINK
    Export-IpamVmmInventory

.LINK
    Compare-IpamVmm
#>
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
