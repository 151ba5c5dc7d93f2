# Importing the module twice, once for everybody and once into this module, makes its commands reachable as Ipam\X and, exported again from
# here, as IpamServer\X; both are the same functions with the same state.
$ipam = Join-Path (Split-Path -Parent $PSScriptRoot) 'Ipam'
Import-Module -Name $ipam -Global
Import-Module -Name $ipam
Export-ModuleMember -Function '*-Ipam*'
