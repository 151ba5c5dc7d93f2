# .EXTERNALHELP ../Ipam-help.xml
function Compare-IpamVmm {
    [CmdletBinding(DefaultParameterSetName = 'ByInventory', PositionalBinding = $false)]
    [OutputType('Ipam.IpamVmmChange', 'System.String')]
    param(
        [Parameter(ParameterSetName = 'ByServer', Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [object] $VMMServer,

        # Not mandatory: who gives nothing at all is told that a server is needed, not asked for an object that nobody can type.
        [Parameter(ParameterSetName = 'ByInventory', ValueFromPipeline = $true)]
        [Ipam.Vmm.IpamVmmInventory] $Inventory,

        [string[]] $HostGroup,

        [string[]] $LogicalNetwork,

        [Ipam.IpamVmmPolicy] $Policy,

        [System.Collections.IDictionary] $FieldPolicy,

        [TimeSpan] $ReleaseDelay,

        [switch] $IncludeCustomer,

        [switch] $Force,

        [switch] $IncludeNote,

        [switch] $Summary,

        [Alias('Session')]
        [object[]] $CimSession
    )

    process {
        foreach ($store in Resolve-IpamConnection $PSCmdlet $CimSession $null) {
            $read = $Inventory
            if ($null -eq $read) {
                $server = Resolve-VmmServer $PSCmdlet $VMMServer
                $read = Get-VmmInventory $PSCmdlet $server $HostGroup $LogicalNetwork
            }
            $options = New-VmmOption $PSCmdlet $PSBoundParameters
            try {
                $plan = [Ipam.IpamVmmPlan]::Compare($store, $read, $options, $VMMServer)
                if ($plan.Refusal) {
                    $PSCmdlet.WriteWarning($plan.Refusal)
                }
                if ($Summary) { $plan.GetSummary($IncludeNote) } else { $plan.GetChanges($IncludeNote) }
            }
            catch [Ipam.IpamException] {
                Write-IpamError $PSCmdlet $_.Exception $read
            }
        }
    }
}
