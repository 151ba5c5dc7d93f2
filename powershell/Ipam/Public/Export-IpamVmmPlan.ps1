<#
.SYNOPSIS
    Saves a plan to a file.

.DESCRIPTION
    Writes the plan whose entries are piped, so that it can be reviewed elsewhere and applied later. A file holds a whole plan: narrow what
    Import-IpamVmmPlan gives, not what is piped here. Equal plans give the same bytes. An empty plan has no entries to pipe: then
    nothing is written, with a warning.

.PARAMETER InputObject
    Changes of Compare-IpamVmm, all of one plan.

.PARAMETER Path
    File to write; one that is there is replaced.

.PARAMETER PassThru
    Gives the file.

.EXAMPLE
    Compare-IpamVmm -VMMServer scvmm1.contoso.com | Export-IpamVmmPlan -Path ./plan.json

    Saves what a sync would change.

.EXAMPLE
    Compare-IpamVmm scvmm1.contoso.com | Export-IpamVmmPlan -Path ./plan.json -PassThru

    Saves a plan and shows the file.

.INPUTS
    Ipam.IpamVmmChange

.OUTPUTS
    System.IO.FileInfo with -PassThru, else nothing.

.NOTES
    Errors: DocumentUnwritable, InvalidPlan.

.LINK
    Import-IpamVmmPlan

.LINK
    Sync-IpamVmm
#>
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
