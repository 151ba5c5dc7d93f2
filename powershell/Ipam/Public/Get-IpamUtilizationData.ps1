# .EXTERNALHELP ../Ipam-help.xml
function Get-IpamUtilizationData {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.IpamUtilizationSample')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [object] $InputObject,

        [Parameter(Position = 1)]
        [Ipam.UtilizationPeriod] $Period = 'Day',

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Get IpamUtilizationSample
    }
    process {
        $bound = $PSBoundParameters
        Invoke-IpamData $call $_ { 
            $live = $null
            foreach ($kind in 'IpamAddressSpace', 'IpamBlock', 'IpamSubnet', 'IpamRange') {
                if ($null -eq $live) {
                    $live = ConvertTo-IpamObject $InputObject $kind
                }
            }
            if ($null -eq $live) {
                throw (New-IpamException 'UnknownKind' "'$InputObject' has no utilization" 'Pipe what Get-IpamRange, Get-IpamSubnet, Get-IpamBlock or Get-IpamAddressSpace gives.')
            }
            $operation = New-Object Ipam.IpamOperation 'Get', 'IpamUtilizationSample'
            $operation.Source = $live
            $operation.Period = [int] $Period
            Invoke-IpamOperation $call $bound $operation $live "$live" $live
        }
    }
    end {
        Complete-IpamCall $call
    }
}
