# Importing the module twice, once for everybody and once into this module, makes its commands reachable as Ipam\X, and, exported again from
# here, as IpamServer\X; both are the same functions with the same state.
$path = Join-Path (Split-Path -Parent $PSScriptRoot) 'Ipam'
Import-Module -Name $path -Global
Import-Module -Name $path
Export-ModuleMember -Function '*-Ipam*' -Alias '*'
