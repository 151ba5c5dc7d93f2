# The one bridge from the library's errors to PowerShell's.

function ConvertTo-IpamErrorRecord {
    # Makes the ErrorRecord: identifier and category of the status, the bound input as target, the sentence and the advice.
    param($Exception, $Target)

    Clear-IpamCaught $Exception
    while ($Exception -isnot [Ipam.IpamException] -and $null -ne $Exception.InnerException) {
        $Exception = $Exception.InnerException
    }
    $category = [System.Management.Automation.ErrorCategory]::InvalidResult
    $id = 'Internal'
    $advice = 'Report it with the text of this message.'
    if ($Exception -is [Ipam.IpamException]) {
        $id = $Exception.StatusName
        $category = [System.Management.Automation.ErrorCategory] $Exception.Category
        $advice = $Exception.Advice
    }
    if ($null -eq $Target) {
        $Target = if ($Exception -is [Ipam.IpamException] -and $Exception.Operand) { $Exception.Operand } else { $id }
    }
    $record = New-Object System.Management.Automation.ErrorRecord $Exception, $id, $category, (Hide-IpamPassword $Target)
    $record.ErrorDetails = New-Object System.Management.Automation.ErrorDetails $Exception.Message
    $record.ErrorDetails.RecommendedAction = $advice
    return $record
}

function Hide-IpamPassword {
    # Takes the password out of a connection text that was typed with one: the target of an error is shown and logged.
    param($Target)

    if ($Target -isnot [string] -or $Target -notmatch '://') {
        return $Target
    }
    return $Target -replace '://([^:@/?]*):.*@', '://$1@' -replace '(?i)([?&](ssl)?password=)[^&]*', '$1'
}

function Clear-IpamCaught {
    # Takes an exception that was caught out of $Error, where the engine has put it: what becomes of it is the command's one error.
    param($Exception)

    while ($null -ne $Exception -and $global:Error.Count -gt 0) {
        $last = $global:Error[0]
        $thrown = if ($last -is [System.Management.Automation.ErrorRecord]) { $last.Exception } else { $last }
        while ($null -ne $thrown -and -not [object]::ReferenceEquals($thrown, $Exception)) {
            $thrown = $thrown.InnerException
        }
        if ($null -eq $thrown) {
            return
        }
        $global:Error.RemoveAt(0)
    }
}

function Clear-IpamErrorVariable {
    # Takes an exception that was caught out of the variable of -ErrorVariable, where the engine has put it once for each function that it passed.
    param($Cmdlet, $Exception)

    $name = $Cmdlet.MyInvocation.BoundParameters['ErrorVariable']
    if ($null -eq $name) {
        return
    }
    $errors = $Cmdlet.SessionState.PSVariable.GetValue($name.TrimStart('+'))
    if ($errors -isnot [System.Collections.ArrayList]) {
        return
    }
    for ($at = $errors.Count - 1; $at -ge 0; $at--) {
        $last = $errors[$at]
        $thrown = if ($last -is [System.Management.Automation.ErrorRecord]) { $last.Exception } else { $last }
        while ($null -ne $thrown -and -not [object]::ReferenceEquals($thrown, $Exception)) {
            $thrown = $thrown.InnerException
        }
        # An error that the command wrote of the same exception stays.
        if ($null -eq $thrown -or ($last -is [System.Management.Automation.ErrorRecord] -and $null -ne $last.ErrorDetails)) {
            return
        }
        $errors.RemoveAt($at)
    }
}

function Write-IpamError {
    # Writes the error of one input; the command goes on with the next.
    param($Cmdlet, $Exception, $Target)

    Clear-IpamErrorVariable $Cmdlet $Exception
    $record = ConvertTo-IpamErrorRecord $Exception $Target
    $ErrorActionPreference = Get-IpamPreference $Cmdlet 'ErrorActionPreference'
    $Cmdlet.WriteError($record)
}

function Get-IpamPreference {
    # Returns a preference as the caller of the command has it: a function of a module sees only the global one, so that a script that sets
    # $ErrorActionPreference = 'Stop' for itself would not be stopped. A parameter such as -ErrorAction counts more, by the engine.
    param($Cmdlet, [string] $Name)

    $value = $Cmdlet.SessionState.PSVariable.GetValue($Name)
    if ($null -eq $value) {
        $value = Get-Variable -Name $Name -ValueOnly -Scope Global
    }
    return $value
}

function Stop-IpamCommand {
    # Ends the command: nothing further can work.
    param($Cmdlet, $Exception, $Target)

    $Cmdlet.ThrowTerminatingError((ConvertTo-IpamErrorRecord $Exception $Target))
}

function New-IpamException {
    # Makes an error that the module itself states. Its identifier is one of the library's table, which has the category and, where none is
    # given, the advice.
    param([string] $Id, [string] $Message, [string] $Advice)

    New-Object Ipam.IpamException $Id, $Message, $Advice
}
