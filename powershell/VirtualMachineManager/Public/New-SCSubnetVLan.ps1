<#
.SYNOPSIS
    Makes a subnet with a VLAN for a network site.

.DESCRIPTION
    Makes an object in memory for New- and Set-SCLogicalNetworkDefinition. VMM takes a subnet, a VLAN, or both; bits behind the
    prefix length are cleared.

.PARAMETER VMMServer
    Connection of Get-SCVMMServer. When left out: that of a bound object, else the default of the session.

.PARAMETER VLanID
    VLAN, 0 for none, up to 4094.

.PARAMETER Subnet
    Network in the form address/length; bits behind the length are cleared.

.PARAMETER SupportsDHCP
    Whether DHCP serves the subnet.

.PARAMETER SecondaryVLanID
    Secondary VLAN of a private VLAN.

.EXAMPLE
    New-SCSubnetVLan -Subnet 10.10.10.0/24 -VLanID 0

    Makes a row without VLAN.

.EXAMPLE
    New-SCSubnetVLan -Subnet fd00:1::/64 -VLanID 12 -SupportsDHCP $true

    Makes a row for IPv6.

.INPUTS
    Ipam.Vmm.ServerConnection

.OUTPUTS
    Ipam.Vmm.SubnetVLan

.LINK
    New-SCLogicalNetworkDefinition
#>
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
