# .EXTERNALHELP ../Ipam-help.xml
function Resolve-IpamVmmConflict {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Ipam.IpamVmmDecision')]
    param(
        [Parameter(Mandatory = $true, ValueFromPipeline = $true)]
        [Ipam.IpamVmmChange[]] $InputObject,

        [Parameter(Mandatory = $true, Position = 0)]
        [ValidateSet('Ipam', 'Vmm')]
        [Ipam.IpamVmmSide] $Winner,

        [switch] $PassThru,

        [Alias('Session')]
        [object[]] $CimSession
    )

    process {
        foreach ($change in $InputObject) {
            foreach ($store in Resolve-IpamConnection $PSCmdlet $CimSession $null) {
                if (-not $PSCmdlet.ShouldProcess("$($change.Object)", "Decide for $Winner")) { continue }
                try {
                    $decision = [Ipam.VmmRun]::Decide($store, $change, "$Winner")
                    if ($PassThru) { $decision }
                }
                catch [Ipam.IpamException] {
                    Write-IpamError $PSCmdlet $_.Exception $change
                }
            }
        }
    }
}
