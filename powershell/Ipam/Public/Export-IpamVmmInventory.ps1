<#
.SYNOPSIS
    Saves an inventory to a file.

.DESCRIPTION
    Writes the document of an inventory. Equal inventories give the same bytes, apart from the time.

.PARAMETER InputObject
    Inventory of Get-IpamVmmInventory or Import-IpamVmmInventory.

.PARAMETER Path
    File to write; one that is there is replaced.

.PARAMETER PassThru
    Gives the file.

.EXAMPLE
    Get-IpamVmmInventory -VMMServer scvmm1.contoso.com | Export-IpamVmmInventory -Path ./scvmm1.json

    Saves what a VMM server holds.

.EXAMPLE
    Export-IpamVmmInventory -InputObject $inventory -Path ./scvmm1.json -PassThru

    Saves an inventory and shows the file.

.INPUTS
    Ipam.Vmm.IpamVmmInventory

.OUTPUTS
    System.IO.FileInfo with -PassThru, else nothing.

.NOTES
    Errors: DocumentUnwritable.

.LINK
    Import-IpamVmmInventory
#>
function Export-IpamVmmInventory {
    [CmdletBinding(SupportsShouldProcess = $true, PositionalBinding = $false)]
    [OutputType('System.IO.FileInfo')]
    param(
        [Parameter(Mandatory = $true, ValueFromPipeline = $true)]
        [Ipam.Vmm.IpamVmmInventory] $InputObject,

        [Parameter(Mandatory = $true, Position = 0)]
        [string] $Path,

        [switch] $PassThru
    )

    process {
        if (-not $PSCmdlet.ShouldProcess($Path, 'Write inventory')) {
            return
        }
        try {
            $full = Write-VmmFile $PSCmdlet $Path $InputObject.Format()
        }
        catch {
            Stop-VmmCommand $PSCmdlet $_ $Path
        }
        if ($PassThru) {
            Get-Item -LiteralPath $full
        }
    }
}
