# .EXTERNALHELP ../Ipam-help.xml
function Connect-Ipam {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.IpamConnection')]
    param(
        [Parameter(Position = 0)]
        [Alias('Path')]
        [string] $Connection,

        [string] $Name,

        [switch] $MustExist,

        [ValidateRange(0, 2147483647)]
        [int] $BusyTimeout,

        [pscredential] $Credential
    )

    process {
        $text = if ($Connection) { $Connection } else { $Name }
        try {
            $place = Resolve-IpamPath $text
            $user = $null
            $password = $null
            if ($null -ne $Credential) {
                if ([Ipam.IpamConnection]::Find($place).Connection -notmatch '^postgres(ql)?://') {
                    Stop-IpamUnsupported $PSCmdlet $PSBoundParameters 'Credential' 'a file has no logins: its permissions decide who reads and writes it'
                }
                $user = $Credential.UserName
                $password = $Credential.GetNetworkCredential().Password
            }
            $opened = [Ipam.IpamConnection]::Open($place, $MustExist.IsPresent, $BusyTimeout, $user, $password)
            try {
                if ($Connection -and $Name) {
                    $opened.Save($Name)
                }
            }
            catch {
                $opened.Dispose()
                throw
            }
        }
        catch {
            Stop-IpamCommand $PSCmdlet $_.Exception (Hide-IpamSecret $text)
        }
        if ($opened.Created) {
            $PSCmdlet.WriteWarning("store '$($opened.Connection)' did not exist and was made")
        }
        # Objects that came from the earlier store keep its connection, so it stays open until Disconnect-Ipam.
        if ($null -ne $script:IpamCurrent) {
            $script:IpamOpened[[guid]::NewGuid().ToString()] = $script:IpamCurrent
        }
        $script:IpamCurrent = $opened
        $opened
    }
}
