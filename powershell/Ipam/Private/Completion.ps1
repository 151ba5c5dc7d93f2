# Completion of live values. A completer never throws, never makes a store, and says nothing where no store is named.

function Get-IpamCompletion {
    # Turns names into completion results: those that begin with the typed text, quoted where they need it.
    param([string] $Word, $Names)

    # Blanks do not count: the field VmmLogicalNetwork is also found by what is shown, VMM Logical Network.
    $typed = $Word.Trim("'", '"') -replace '\s'
    foreach ($name in @($Names | Where-Object { "$_" -ne '' } | Sort-Object -Unique)) {
        if (("$name" -replace '\s').StartsWith($typed, [System.StringComparison]::CurrentCultureIgnoreCase)) {
            $text = "$name"
            if ($text -notmatch '^[\w.:/-]+$' -or $text -match '^-') {
                $text = "'" + [System.Management.Automation.Language.CodeGeneration]::EscapeSingleQuotedStringContent($text) + "'"
            }
            New-Object System.Management.Automation.CompletionResult $text, "$name", 'ParameterValue', "$name"
        }
    }
}

function Get-IpamForCompletion {
    # Reads objects of the store that the command line names, or of that of the session; nothing when there is none.
    param($Bound, [string] $Kind, [hashtable] $Where)

    $connection = if ($Bound.ContainsKey('CimSession')) { Get-IpamOpenConnection @($Bound['CimSession'])[0] } elseif ($null -ne $script:IpamCurrent -and $script:IpamCurrent.IsOpen) { $script:IpamCurrent } else { $found = [Ipam.IpamConnection]::Find(''); if (-not (Test-Path -LiteralPath $found.Connection)) { return }; Open-IpamStore '' }
    $operation = New-Object Ipam.IpamOperation 'Get', $Kind
    $operation.Filter = New-Object Ipam.IpamRecord ($Kind + 'Filter')
    foreach ($name in $Where.Keys) {
        $operation.Filter.Set($name, $Where[$name])
    }
    foreach ($result in $operation.Run(@($connection), 0)) {
        if ($null -ne $result.Value) {
            $result.Value
        }
    }
}

function Complete-IpamArgument {
    # Returns the completions of one parameter; see the table below.
    param([string] $Command, [string] $Parameter, [string] $Word, $Bound)

    try {
        $names = switch -Regex ($Parameter) {
            '^(CimSession|Connection|Forget)$' { [Ipam.IpamConnection]::GetSaved() | ForEach-Object { $_.Name } }
            'AddressSpace$' { Get-IpamForCompletion $Bound IpamAddressSpace @{} | ForEach-Object { $_.Name } }
            '^NetworkId$' { Get-IpamForCompletion $Bound IpamSubnet @{ AddressFamily = 'IPv4', 'IPv6' } | ForEach-Object { $_.NetworkId } }
            '^(VmmLogicalNetwork|NetworkSite|DeviceType|IpAddressState|Tenant|VmNetwork|IsolationMethod|(New)?ManagedByService|(New)?ServiceInstance)$' {
                Get-IpamForCompletion $Bound IpamCustomField @{ Name = $Parameter -replace '^New' } | ForEach-Object { $_.CustomValueName }
            }
            '^(CustomFieldOne|CustomFieldTwo)$' { Get-IpamForCompletion $Bound IpamCustomField @{} | ForEach-Object { $_.Name } }
            '^Value$' { Get-IpamForCompletion $Bound IpamCustomField @{ Name = $Bound['Name'] } | ForEach-Object { $_.CustomValueName } }
            '^Name$' {
                if ($Command -like '*Connect*') {
                    [Ipam.IpamConnection]::GetSaved() | ForEach-Object { $_.Name }
                }
                elseif ($Command -like '*Custom*') {
                    Get-IpamForCompletion $Bound IpamCustomField @{} | ForEach-Object { $_.Name }
                }
                elseif ($Command -like '*AddressSpace') {
                    Get-IpamForCompletion $Bound IpamAddressSpace @{} | ForEach-Object { $_.Name }
                }
            }
        }
        Get-IpamCompletion $Word $names
    }
    catch {
        # Completion is a help; whatever fails here is said by the command itself, and leaves no error behind.
        Clear-IpamCaught $_.Exception
        Write-Debug "no completion: $_"
    }
}

function Register-IpamCompleter {
    # Registers the completer for every parameter of the table on the commands given.
    param([string[]] $Command)

    $completer = {
        param($commandName, $parameterName, $wordToComplete, $commandAst, $fakeBoundParameters)
        Complete-IpamArgument $commandName $parameterName $wordToComplete $fakeBoundParameters
    }
    foreach ($parameter in 'CimSession', 'AddressSpace', 'NewAddressSpace', 'AssociatedProviderAddressSpace', 'MappingToProviderAddressSpace',
        'NetworkId', 'VmmLogicalNetwork', 'NetworkSite', 'DeviceType', 'IpAddressState', 'Tenant', 'VmNetwork', 'IsolationMethod', 'ManagedByService',
        'NewManagedByService', 'ServiceInstance', 'NewServiceInstance', 'CustomFieldOne', 'CustomFieldTwo', 'Value', 'Name') {
        Register-ArgumentCompleter -CommandName $Command -ParameterName $parameter -ScriptBlock $completer
    }
    Register-ArgumentCompleter -CommandName 'Connect-Ipam' -ParameterName 'Connection' -ScriptBlock $completer
    Register-ArgumentCompleter -CommandName 'Disconnect-Ipam' -ParameterName 'Forget' -ScriptBlock $completer
}
