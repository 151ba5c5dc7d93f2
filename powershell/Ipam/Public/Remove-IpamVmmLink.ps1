# .EXTERNALHELP ../Ipam-help.xml
function Remove-IpamVmmLink {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    [OutputType('System.Void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [object] $VMMServer,

        [string[]] $LogicalNetwork,

        [switch] $Release,

        [switch] $Force,

        [Alias('Session')]
        [object[]] $CimSession
    )

    process {
        if ($Force -and -not $PSBoundParameters.ContainsKey('Confirm')) { $ConfirmPreference = 'None' }
        $server = "$(Get-VmmServerName $VMMServer)"
        foreach ($store in Resolve-IpamConnection $PSCmdlet $CimSession $null) {
            foreach ($network in $(if ($LogicalNetwork) { $LogicalNetwork } else { '' })) {
                $target = if ($network) { "$network of $server" } else { $server }
                $action = if ($Release) { 'Forget the links and make the objects IPAM''s own' } else { 'Forget the links' }
                if (-not $PSCmdlet.ShouldProcess($target, $action)) { continue }
                try {
                    $count = [Ipam.VmmRun]::Retire($store, $server, $network, [bool] $Release)
                    Write-Verbose "$count links of $target were removed"
                }
                catch [Ipam.IpamException] {
                    Write-IpamError $PSCmdlet $_.Exception $target
                }
            }
        }
    }
}
