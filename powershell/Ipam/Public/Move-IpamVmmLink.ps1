# .EXTERNALHELP ../Ipam-help.xml
function Move-IpamVmmLink {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('System.Void')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [string[]] $LogicalNetwork,

        [Parameter(Mandatory = $true)]
        [object] $VMMServer,

        [Parameter(Mandatory = $true)]
        [object] $Destination,

        [Alias('Session')]
        [object[]] $CimSession
    )

    process {
        $server = "$(Get-VmmServerName $VMMServer)"
        $other = "$(Get-VmmServerName $Destination)"
        foreach ($store in Resolve-IpamConnection $PSCmdlet $CimSession $null) {
            foreach ($network in $LogicalNetwork) {
                if (-not $PSCmdlet.ShouldProcess("$network of $server", "Give it to $other")) { continue }
                try {
                    $count = [Ipam.VmmRun]::Move($store, $server, $network, $other)
                    Write-Verbose "$count records of $network are those of $other now"
                }
                catch [Ipam.IpamException] {
                    Write-IpamError $PSCmdlet $_.Exception $network
                }
            }
        }
    }
}
