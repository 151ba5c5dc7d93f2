<#
.SYNOPSIS
    Reads a plan from a file.

.DESCRIPTION
    Emits the entries of the plan that Export-IpamVmmPlan saved, for review or for Sync-IpamVmm. A file that is cut short or was changed is refused whole.

.PARAMETER Path
    File to read.

.PARAMETER IncludeNote
    Emits notes, too.

.EXAMPLE
    Import-IpamVmmPlan -Path ./plan.json

    Shows the changes of a saved plan.

.EXAMPLE
    Import-IpamVmmPlan ./plan.json | Sync-IpamVmm -VMMServer scvmm1.contoso.com

    Applies a saved plan, refused where either side has moved since.

.INPUTS
    System.String: paths; objects with a property FullName or Path.

.OUTPUTS
    Ipam.IpamVmmChange

.NOTES
    Errors: DocumentUnreadable, DocumentAccessDenied, InvalidPlan.

.LINK
    Export-IpamVmmPlan

.LINK
    Sync-IpamVmm
#>
function Import-IpamVmmPlan {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.IpamVmmChange')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('FullName')]
        [string[]] $Path,

        [switch] $IncludeNote
    )

    process {
        foreach ($one in $Path) {
            try {
                $plan = [Ipam.IpamVmmPlan]::Parse((Read-VmmFile $PSCmdlet $one))
            }
            catch {
                $PSCmdlet.WriteError((ConvertTo-VmmErrorRecord $_ $one))
                continue
            }
            $plan.GetChanges($IncludeNote)
        }
    }
}
