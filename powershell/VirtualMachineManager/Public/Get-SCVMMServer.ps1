# .EXTERNALHELP ../VirtualMachineManager-help.xml
function Get-SCVMMServer {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.ServerConnection')]
    param(
        [Parameter(Mandatory = $true, Position = 0)]
        [string] $ComputerName,

        [Alias('Port')]
        [int] $TCPPort,

        [Ipam.Vmm.Profile] $ConnectAs,

        [string] $UserRoleName,

        [pscredential] $Credential,

        [switch] $RetainObjectCache,

        [switch] $RetainDeletedObjects,

        [switch] $AllowJobGC,

        [switch] $SetAsDefault,

        [switch] $ForOnBehalfOf
    )

    process {
        try {
            $connection = New-VmmConnection -Cmdlet $PSCmdlet
        } catch {
            $PSCmdlet.ThrowTerminatingError((ConvertTo-VmmError $_ $ComputerName))
        }
        if ($SetAsDefault -or $null -eq $script:DefaultServer) { $script:DefaultServer = $connection }
        $connection
    }
}
