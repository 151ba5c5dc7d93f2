@{
    RootModule        = 'IpamServer.psm1'
    ModuleVersion     = '2.0.0.0'
    GUID              = 'c0d8f6f2-6a5c-4a0f-8b7f-1f6f6a1f4d52'
    Author            = 'The ipam authors'
    Description       = 'Stands in for the IpamServer module of Windows Server: its commands are those of the module Ipam beside it.'
    PowerShellVersion = '5.1'
    FunctionsToExport = '*'
    CmdletsToExport   = @()
    VariablesToExport = @()
    AliasesToExport   = '*'
}
