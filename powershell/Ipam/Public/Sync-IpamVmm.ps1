# .EXTERNALHELP ../Ipam-help.xml
function Sync-IpamVmm {
    # The set of piped changes is the default one, so that a change does not bind to -VMMServer, which takes any object.
    [CmdletBinding(DefaultParameterSetName = 'ByPlan', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Ipam.IpamVmmSyncResult')]
    param(
        [Parameter(ParameterSetName = 'ByPlan', ValueFromPipeline = $true)]
        [Ipam.IpamVmmChange[]] $InputObject,

        [Parameter(ParameterSetName = 'ByPlan', Position = 0)]
        [Parameter(ParameterSetName = 'ByServer', Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [object] $VMMServer,

        [Ipam.Vmm.IpamVmmInventory] $Inventory,

        [string[]] $HostGroup,

        [string[]] $LogicalNetwork,

        [Ipam.IpamVmmPolicy] $Policy,

        [System.Collections.IDictionary] $FieldPolicy,

        [TimeSpan] $ReleaseDelay,

        [switch] $Force,

        [Alias('Session')]
        [object[]] $CimSession
    )

    begin {
        $changes = New-Object System.Collections.Generic.List[object]
    }

    process {
        if ($PSBoundParameters.ContainsKey('InputObject')) {
            foreach ($change in $InputObject) {
                $changes.Add($change)
            }
        }
        elseif ($PSCmdlet.MyInvocation.ExpectingInput) {
            Invoke-VmmSync $PSCmdlet $PSBoundParameters $VMMServer $null
        }
    }

    end {
        if ($changes.Count -gt 0) {
            Invoke-VmmSync $PSCmdlet $PSBoundParameters $VMMServer $changes
        }
        elseif (-not $PSCmdlet.MyInvocation.ExpectingInput) {
            Invoke-VmmSync $PSCmdlet $PSBoundParameters $VMMServer $null
        }
    }
}
