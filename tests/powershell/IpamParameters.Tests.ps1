# What holds for every command: it is exported, has help, has an approved verb.

BeforeDiscovery {
    $root = Split-Path (Split-Path $PSScriptRoot)
    $public = Get-ChildItem (Join-Path $root 'powershell/Ipam/Public') -Filter *.ps1 | ForEach-Object { $_.BaseName }
    $script:Commands = $public | ForEach-Object { @{ Name = $_ } }
}

BeforeAll {
    . $PSScriptRoot/Common.ps1
    $script:Common = @([System.Management.Automation.PSCmdlet]::CommonParameters) + 'ProgressAction'
}

Describe 'Every command' {
    It 'is exported, and nothing else is' {
        @((Get-Module Ipam).ExportedFunctions.Keys | Sort-Object) | Should -Be @(Get-ChildItem (Join-Path $script:Root 'powershell/Ipam/Public') -Filter *.ps1 | ForEach-Object { $_.BaseName } | Sort-Object)
    }

    It '<Name> has help: synopsis, description, every parameter, two examples, inputs, outputs, errors' -ForEach $script:Commands {
        $help = Get-Help $Name -Full
        $help.Synopsis | Should -Match '^\s*\w.*\.\s*$'
        "$($help.description | ForEach-Object { $_.Text })" | Should -Match '\w'
        @($help.examples.example).Count | Should -BeGreaterOrEqual 2
        "$($help.alertSet.alert | ForEach-Object { $_.Text })" | Should -Match 'Errors: '
        $help.returnValues | Should -Not -BeNullOrEmpty
        $help.inputTypes | Should -Not -BeNullOrEmpty
        foreach ($parameter in (Get-Command $Name).Parameters.Keys | Where-Object { $script:Common -notcontains $_ -and 'WhatIf', 'Confirm' -notcontains $_ }) {
            "$((Get-Help $Name -Parameter $parameter).description | ForEach-Object { $_.Text })" | Should -Match '\w' -Because "-$parameter of $Name needs a sentence"
        }
    }

    It '<Name> has an approved verb' -ForEach $script:Commands {
        @(Get-Verb | ForEach-Object { $_.Verb }) | Should -Contain ($Name -split '-')[0]
    }
}
