# .EXTERNALHELP ../Ipam-help.xml
function Show-IpamTree {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.IpamTreeNode')]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Alias('Name')]
        [string[]] $AddressSpace,

        [Alias('Session')]
        [object[]] $CimSession
    )

    process {
        $names = @($AddressSpace | Where-Object { $_ })
        if ($names.Count -eq 0) {
            $names = @($null)
        }
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Get IpamTreeNode
        foreach ($name in $names) {
            $operation = New-Object Ipam.IpamOperation 'Get', 'IpamTreeNode'
            $operation.NewName = $name
            Invoke-IpamOperation $call $PSBoundParameters $operation $name '' $_
        }
    }
}
