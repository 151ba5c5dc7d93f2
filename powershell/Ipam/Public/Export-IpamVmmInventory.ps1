# .EXTERNALHELP ../Ipam-help.xml
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
