# .EXTERNALHELP ../Ipam-help.xml
function Get-IpamVmmLink {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.IpamVmmLink')]
    param(
        [Parameter(Position = 0, ValueFromPipeline = $true)]
        [object[]] $VMMServer,

        [Ipam.IpamVmmObjectType[]] $ObjectType,

        [Alias('Session')]
        [object[]] $CimSession
    )

    process {
        Select-VmmRecord $PSCmdlet 'Link' $VMMServer $CimSession 0 {
            -not $ObjectType -or $ObjectType -contains $_.ObjectType
        }
    }
}
