<#
.SYNOPSIS
    Finds free addresses of a range.

.DESCRIPTION
    Recorded addresses, reserved addresses and virtual IPs of the range are passed over. Nothing is taken: pipe
    the result into Add-IpamAddress.

.PARAMETER InputObject
    The range, as Get-IpamRange gave it, also after remoting or Export-Clixml.

.PARAMETER NumAddress
    Number of addresses, 1 to 1024; 1 when left out. When fewer are free, those are given, with a warning.

.PARAMETER TestReachability
    Sends a ping to each address and looks for a name in DNS, several at once and one second at most; fills
    PingStatus and DnsRecordStatus.

.PARAMETER CimSession
    Store or stores to work on: a connection of Connect-Ipam, the name of a saved connection, or what Connect-Ipam
    takes. A CimSession counts by its ComputerName, looked up among the saved names. When left out: the store of
    the piped object, the connection of the session, $env:IPAM_STORE, the saved connection Default.

.PARAMETER ThrottleLimit
    Number of stores worked on at once when -CimSession names several; 0, the default, means 32.

.PARAMETER AsJob
    Runs the command as a background job of this process and gives the job.

.EXAMPLE
    Get-IpamRange -AddressFamily IPv4 | Find-IpamFreeAddress

    Shows the first free address of each range.

.EXAMPLE
    Get-IpamRange -StartIPAddress 10.1.0.10 -EndIPAddress 10.1.0.99 | Find-IpamFreeAddress -NumAddress 5 -TestReachability

    Shows five free addresses and whether anything answers there.

.EXAMPLE
    Get-IpamRange -StartIPAddress 10.1.0.10 -EndIPAddress 10.1.0.99 | Find-IpamFreeAddress | Add-IpamAddress -DeviceName web2 -PassThru

    Finds a free address and records it.

.INPUTS
    Ipam.IpamRange, live or deserialized.

.OUTPUTS
    Ipam.IpamFreeAddress, in order of address.

.NOTES
    Errors: ObjectNotFound, NotConnected, StoreUnreadable, StoreBusy.

.LINK
    Get-IpamRange

.LINK
    Add-IpamAddress
#>
function Find-IpamFreeAddress {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.IpamFreeAddress')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [IpamKind('IpamRange')]
        [Ipam.IpamRange] $InputObject,

        [Parameter(Position = 1)]
        [ValidateRange(1, 1024)]
        [uint32] $NumAddress,

        [switch] $TestReachability,

        [Alias('Session')]
        [object[]] $CimSession,

        [ValidateRange(0, 2147483647)]
        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    begin {
        $call = New-IpamCall $PSCmdlet $PSBoundParameters Find IpamFreeAddress
    }
    process {
        Invoke-IpamCall $call $PSBoundParameters $_
    }
    end {
        Complete-IpamCall $call
    }
}
