# The differences from the IpamServer module that were chosen, all of them, each with its reason. Parity.Tests.ps1 takes no other; docs/compatibility.md
# shows them to users, and the test compares the two.
@{
    # Types of parameters: theirs, ours.
    Types      = @(
        @{ Theirs = 'CimSession[]'; Ours = 'System.Object[]'; Why = 'a connection, a saved name, a path or a CimSession: there is no server to have a session with' }
        @{ Theirs = 'CimInstance'; Ours = 'the class of the object'; Why = 'objects are .NET types, there is no WMI' }
        @{ Theirs = 'CimInstance[]'; Ours = 'an array of the class'; Why = 'objects are .NET types, there is no WMI' }
    )
    # Value-type parameters may be nullable everywhere: empty properties of a piped object bind.
    Nullable   = 'empty properties of a piped object, and empty cells of a file, bind and mean nothing'
    # Single parameters whose type is another one.
    Parameters = @(
        @{ Parameter = 'InputObject'; Commands = 'Set-IpamAccessScope'; Ours = 'System.Object[]'; Why = 'objects of several classes, live or deserialized' }
    )
    # Parameters that only we have.
    Added      = @(
        @{ Parameter = 'QuarantineSeconds'; Commands = 'Add-IpamRange', 'Set-IpamRange'; Why = 'released addresses can be kept back for a time' }
        @{ Parameter = 'AfterEventId'; Commands = 'Get-IpamConfigurationEvent'; Why = 'automation goes on behind the last event that it saw' }
        @{ Parameter = 'Wait'; Commands = 'Get-IpamConfigurationEvent'; Why = 'automation gets events as they are committed' }
        @{ Parameter = 'Destination'; Commands = 'Move-IpamDatabase'; Why = 'a store is named by its connection text: a file, or a PostgreSQL server' }
        @{ Parameter = 'BatchSize'; Commands = 'Import-IpamAddress', 'Import-IpamRange', 'Import-IpamSubnet'; Why = 'an import is one transaction unless this says how many rows one has' }
        @{ Parameter = 'PassThru'; Commands = 'Import-IpamAddress', 'Import-IpamRange', 'Import-IpamSubnet', 'Update-IpamServer'; Why = 'what was done, as an object with counts' }
        @{ Parameter = 'ExpiryAlertThreshold'; Commands = 'Set-IpamConfiguration'; Why = 'the setting exists in IPAM, and only the console sets it' }
        @{ Parameter = 'SingleTransaction'; Commands = 'Add-IpamAddress', 'Add-IpamRange', 'Add-IpamSubnet'; Why = 'everything that is piped is added together or not at all, and faster' }
    )
    # Parameters that Microsoft's reference shows and we leave out.
    Left       = @(
    )
    # Commands that have a set more, because of a parameter of ours; the other one is theirs.
    Sets       = @(
        @{ Command = 'Move-IpamDatabase'; Theirs = 'Server'; Added = 'Destination'; Why = 'a store is named by its connection text: a file, or a PostgreSQL server' }
    )
    # Classes of output: theirs, ours.
    Outputs    = @(
        @{ Commands = 'Import-IpamAddress', 'Import-IpamRange'; Theirs = 'System.String'; Ours = 'IpamImportResult'; Why = 'counts, and where the rows that failed are' }
        @{ Commands = 'Export-IpamAddress'; Theirs = 'IpamIPAddressPSObject'; Ours = 'IpamAddress'; Why = 'one class for an address, whichever command gives it' }
        @{ Commands = 'Export-IpamRange'; Theirs = 'IpamIPRangePSObject'; Ours = 'IpamRange'; Why = 'one class for a range, whichever command gives it' }
    )
    # Classes of Microsoft's provider that no command emits, and properties that hold something else.
    Objects    = @(
        @{ Class = 'MSFT_IPAM_OperationStatus'; Why = 'the result of bulk methods of WMI, which no command shows' }
        @{ Class = 'MSFT_IPAM_ConfigLogEntry'; Property = 'RecordData'; Why = 'a list of text, one changed field each, where theirs is one text' }
        @{ Class = 'MSFT_IPAM_FreeAddress'; Property = 'PingStatus'; Why = 'the words that the commands print: Reply, NoReply, None' }
        @{ Class = 'MSFT_IPAM_FreeAddress'; Property = 'DnsRecordStatus'; Why = 'the words that the commands print: Found, NotFound, None' }
    )
    # Parameters that can have no meaning here and are refused with what to use; no other parameter may be.
    Refused    = @(
        @{ Command = 'Invoke-IpamServerProvisioning'; Parameters = 'GpoPrefix', 'ProvisioningMethod' }
        @{ Command = 'Set-IpamAccessScope'; Parameters = 'IpamDnsServer', 'IpamDhcpServer', 'IpamDhcpSuperscope', 'IpamDhcpScope', 'IpamDnsConditionalForwarder', 'IpamDnsResourceRecord', 'IpamDnsZone' }
        @{ Command = 'Set-IpamConfiguration'; Parameters = 'Port', 'GpoPrefix', 'HmacKey', 'RefreshHmacKey', 'UpdateTables', 'ProvisioningMethod' }
        @{ Command = 'Update-IpamServer'; Parameters = 'DeleteSystemCheckFailureRows' }
    )
}
