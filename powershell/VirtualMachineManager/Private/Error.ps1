# Errors go over the bridge of the module Ipam, so that both modules have the same identifiers, categories and targets.

function Stop-Vmm {
    # Throws an error that the emulator itself states; category and advice are those of the library's table.
    param([string] $Id, [string] $Message)

    throw (& $script:Ipam { param($id, $message) New-IpamException $id $message } $Id $Message)
}

function ConvertTo-VmmError {
    # Makes the ErrorRecord of something that was caught; one that a command has made already stays as it is.
    param($Caught, $Target)

    & $script:Ipam { param($record, $target) ConvertTo-VmmErrorRecord $record $target } $Caught $Target
}
