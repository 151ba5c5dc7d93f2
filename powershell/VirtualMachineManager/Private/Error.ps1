# Errors go over the bridge of the module Ipam, so that both modules have the same identifiers, categories and targets.

function Stop-Vmm {
    # Throws an error that the emulator itself states.
    param([string] $Id, [string] $Message)

    $category = @{
        NotSupportedByEmulator = 'NotImplemented'; VmmNotConnected = 'ConnectionError'; InvalidIPAddress = 'InvalidArgument'
        VmmInvalidArgument = 'InvalidArgument'; VmmServiceUnreachable = 'ConnectionError'
    }[$Id]
    $advice = @{
        NotSupportedByEmulator = 'Leave the parameter out, or use a real VMM.'; VmmNotConnected = 'Call Get-SCVMMServer first, or use -VMMServer.'
        InvalidIPAddress = 'Write an IPv4 or IPv6 address.'; VmmInvalidArgument = 'Correct the value.'; VmmServiceUnreachable = 'Check the connection string.'
    }[$Id]
    throw (New-Object Ipam.IpamException -ArgumentList $Id, $category, $Message, $advice)
}

function ConvertTo-VmmError {
    # Makes the ErrorRecord of something that was caught; one that a command has made already stays as it is.
    param($Caught, $Target)

    & $script:Ipam { param($record, $target) ConvertTo-VmmErrorRecord $record $target } $Caught $Target
}
