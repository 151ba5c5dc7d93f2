# .EXTERNALHELP ../Ipam-help.xml
function New-IpamVmmLogicalNetwork {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Low', PositionalBinding = $false)]
    [OutputType('Ipam.IpamAddressSpace', 'Ipam.IpamSubnet', 'Ipam.IpamRange')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string] $Name,

        [Parameter(Mandatory = $true, Position = 1, ValueFromPipelineByPropertyName = $true)]
        [string] $NetworkSite,

        [Parameter(Mandatory = $true, Position = 2, ValueFromPipelineByPropertyName = $true)]
        [string] $NetworkId,

        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [object] $VMMServer,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $AddressSpace,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $SubnetName,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [UInt16] $VlanId,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [System.Net.IPAddress] $StartIPAddress,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [System.Net.IPAddress] $EndIPAddress,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $IPPoolName,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $Description,

        [Alias('Session')]
        [object[]] $CimSession
    )

    process {
        foreach ($store in Resolve-IpamConnection $PSCmdlet $CimSession $null) {
            if (-not $PSCmdlet.ShouldProcess("$Name / $NetworkSite / $NetworkId", 'Make the logical network in IPAM')) { continue }
            try {
                $recipe = New-Object Ipam.IpamRecord 'IpamVmmRecipe'
                foreach ($field in 'Name', 'NetworkSite', 'NetworkId', 'AddressSpace', 'SubnetName', 'StartIPAddress', 'EndIPAddress', 'IPPoolName', 'Description') {
                    if ($PSBoundParameters.ContainsKey($field)) { $recipe.Set($field, "$($PSBoundParameters[$field])") }
                }
                if ($PSBoundParameters.ContainsKey('VlanId')) { $recipe.Set('VlanId', $VlanId) }
                $recipe.Set('VMMServer', "$(Get-VmmServerName $VMMServer)")
                [Ipam.VmmRun]::AddNetwork($store, $recipe)
            }
            catch [Ipam.IpamException] {
                Write-IpamError $PSCmdlet $_.Exception $Name
            }
        }
    }
}
