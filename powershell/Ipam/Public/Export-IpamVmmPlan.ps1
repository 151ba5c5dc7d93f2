# .EXTERNALHELP ../Ipam-help.xml
function Export-IpamVmmPlan {
    [CmdletBinding(SupportsShouldProcess = $true, PositionalBinding = $false)]
    [OutputType('System.IO.FileInfo')]
    param(
        [Parameter(Mandatory = $true, ValueFromPipeline = $true)]
        [Ipam.IpamVmmChange[]] $InputObject,

        [Parameter(Mandatory = $true, Position = 0)]
        [string] $Path,

        [switch] $PassThru
    )

    begin {
        $changes = New-Object System.Collections.Generic.List[object]
    }

    process {
        foreach ($change in $InputObject) {
            $changes.Add($change)
        }
    }

    end {
        if ($changes.Count -eq 0) {
            $PSCmdlet.WriteWarning("the plan is empty, '$Path' was not written")
            return
        }
        if (-not $PSCmdlet.ShouldProcess($Path, 'Write plan')) {
            return
        }
        try {
            $plan = Get-VmmPlan $changes
            $kept = @($changes | Where-Object { "$($_.Kind)" -ne 'Note' })
            if ($kept.Count -ne $plan.GetChanges($false).Count) {
                throw (New-IpamException 'InvalidPlan' 'only some changes of the plan were piped, a file holds the whole plan' 'Save the whole plan, and narrow what Import-IpamVmmPlan gives.')
            }
            $full = Write-VmmFile $PSCmdlet $Path $plan.Format()
        }
        catch {
            Stop-VmmCommand $PSCmdlet $_ $Path
        }
        if ($PassThru) {
            Get-Item -LiteralPath $full
        }
    }
}
