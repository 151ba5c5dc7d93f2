# .EXTERNALHELP ../Ipam-help.xml
function Sync-IpamVmm {
    # The set of piped changes is the default one, so that a change does not bind to -VMMServer, which takes any object.
    [CmdletBinding(DefaultParameterSetName = 'ByPlan', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    [OutputType('Ipam.IpamVmmSyncResult', 'Ipam.IpamVmmSyncRound')]
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

        [switch] $IncludeCustomer,

        [switch] $Force,

        [Parameter(ParameterSetName = 'ByServer')]
        [switch] $Continuous,

        [Parameter(ParameterSetName = 'ByServer')]
        [TimeSpan] $Interval = [TimeSpan]::FromMinutes(5),

        [Alias('Session')]
        [object[]] $CimSession
    )

    begin {
        $changes = New-Object System.Collections.Generic.List[object]
        Assert-VmmTime $PSCmdlet 'Interval' $Interval
        if ($PSBoundParameters.ContainsKey('Interval') -and -not $Continuous) {
            Stop-VmmArgument $PSCmdlet 'Interval' $Interval 'only -Continuous has rounds with pauses between them'
        }
    }

    process {
        if ($PSBoundParameters.ContainsKey('InputObject')) {
            foreach ($change in $InputObject) {
                $changes.Add($change)
            }
        }
        elseif ($Continuous) {
            Invoke-VmmContinuous $PSCmdlet $PSBoundParameters $VMMServer $Interval
        }
        elseif ($VMMServer -is [Ipam.Vmm.IpamVmmInventory]) {
            # A piped inventory, as of Import-IpamVmmInventory, is bound to the parameter that takes any object.
            $bound = $PSBoundParameters
            $bound['Inventory'] = $VMMServer
            Invoke-VmmSync $PSCmdlet $bound $null $null
        }
        elseif ($PSCmdlet.MyInvocation.ExpectingInput) {
            Invoke-VmmSync $PSCmdlet $PSBoundParameters $VMMServer $null
        }
    }

    end {
        if ($changes.Count -gt 0) {
            Invoke-VmmSync $PSCmdlet $PSBoundParameters $VMMServer $changes
        }
        elseif (-not $PSCmdlet.MyInvocation.ExpectingInput -and -not $Continuous) {
            Invoke-VmmSync $PSCmdlet $PSBoundParameters $VMMServer $null
        }
    }
}
