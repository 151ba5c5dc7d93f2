# .EXTERNALHELP ../Ipam-help.xml
function Add-IpamAccessScope {
    [CmdletBinding(SupportsShouldProcess = $true, PositionalBinding = $false)]
    [OutputType('Ipam.IpamAccessScope')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string] $AccessScopePath,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string] $Description,

        [switch] $PassThru,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Add IpamAccessScope
    }
    process {
        $bound = $PSBoundParameters
        Invoke-IpamData $call $_ { 
            $operation = New-Object Ipam.IpamOperation 'Add', 'IpamAccessScope'
            $operation.Changes = New-Object Ipam.IpamRecord 'IpamAccessScope'
            $operation.Changes.Set('AccessScopePath', $AccessScopePath)
            if ($Description) {
                $operation.Changes.Set('Description', $Description)
            }
            Invoke-IpamOperation $call $bound $operation $AccessScopePath $AccessScopePath $null
        }
    }
    end {
        Complete-IpamCall $call
    }
}
