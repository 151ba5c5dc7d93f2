# .EXTERNALHELP ../VirtualMachineManager-help.xml
function New-SCSubnetVLan {
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Ipam.Vmm.SubnetVLan')]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [Ipam.Vmm.ServerConnection] $VMMServer,

        [int] $VLanID,

        [string] $Subnet,

        [bool] $SupportsDHCP,

        [int] $SecondaryVLanID
    )

    process {
        Invoke-VmmLocal -Cmdlet $PSCmdlet -Target $Subnet -Action {
            [Ipam.Vmm.ServerConnection]::NewSubnetVLan($Subnet, $VLanID, $SecondaryVLanID, $SupportsDHCP)
        }
    }
}
