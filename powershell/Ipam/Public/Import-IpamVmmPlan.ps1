# .EXTERNALHELP ../Ipam-help.xml
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
