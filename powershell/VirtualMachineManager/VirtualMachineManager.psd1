@{
    RootModule        = 'VirtualMachineManager.psm1'
    ModuleVersion     = '0.1.0'
    GUID              = '5b1d1c0e-3f0e-4a53-9a5e-2f6f0a2b8d41'
    Author            = 'The ipam project'
    CompanyName       = 'The ipam project'
    Copyright         = '(c) The ipam project. MIT or Apache-2.0.'
    Description       = 'The networking commands of System Center Virtual Machine Manager over an embedded VMM in a file, for rehearsals and tests of runbooks.'
    PowerShellVersion = '5.1'
    FormatsToProcess  = @('VirtualMachineManager.Format.ps1xml', 'Session.Format.ps1xml')
    FunctionsToExport = @(
        'Add-SCNetworkService', 'Get-SCConfigurationProvider', 'Get-SCIPAddress', 'Get-SCLogicalNetwork', 'Get-SCLogicalNetworkDefinition',
        'Get-SCNetworkService', 'Get-SCRunAsAccount', 'Get-SCStaticIPAddressPool', 'Get-SCVMHostGroup', 'Get-SCVMMServer', 'Get-SCVMNetwork',
        'Get-SCVMSubnet', 'Grant-SCIPAddress', 'New-SCDefaultGateway', 'New-SCLogicalNetwork', 'New-SCLogicalNetworkDefinition',
        'New-SCNetworkRoute', 'New-SCStaticIPAddressPool', 'New-SCSubnetVLan', 'New-SCVMHostGroup', 'New-SCVMNetwork', 'New-SCVMSubnet',
        'Read-SCNetworkService', 'Remove-SCLogicalNetwork', 'Remove-SCLogicalNetworkDefinition', 'Remove-SCNetworkService',
        'Remove-SCStaticIPAddressPool', 'Remove-SCVMHostGroup', 'Remove-SCVMNetwork', 'Remove-SCVMSubnet', 'Revoke-SCIPAddress',
        'Set-SCIPAddress', 'Set-SCLogicalNetwork', 'Set-SCLogicalNetworkDefinition', 'Set-SCNetworkService', 'Set-SCStaticIPAddressPool',
        'Set-SCVMNetwork', 'Set-SCVMSubnet', 'Test-SCNetworkService'
    )
    CmdletsToExport   = @()
    VariablesToExport = @()
    AliasesToExport   = @()
}
