# Address spaces, custom fields, values and associations.

BeforeAll {
    . $PSScriptRoot/Common.ps1
}

Describe 'Address spaces' {
    BeforeEach { $path = New-TestStore }
    AfterEach { Remove-TestStore $path }

    It 'adds, gets, sets and removes by name' {
        Add-IpamAddressSpace -Name 'Woodgrove Address Space' -ProviderAddressSpace | Should -BeNullOrEmpty
        $space = Get-IpamAddressSpace -Name 'woodgrove address space'
        $space | Should -BeOfType ([Ipam.IpamAddressSpace])
        $space.Type | Should -Be ([Ipam.AddressSpaceType]::ProviderAddressSpace)
        "$space" | Should -Be 'Woodgrove Address Space'
        Set-IpamAddressSpace 'Woodgrove Address Space' -NewName Woodgrove -Owner me
        (Get-IpamAddressSpace Woodgrove).Owner | Should -Be 'me'
        Remove-IpamAddressSpace Woodgrove -Force -PassThru | ForEach-Object { $_.Name } | Should -Be 'Woodgrove'
        @(Get-IpamAddressSpace).Name | Should -Be 'Default'
    }

    It 'adds a customer space under a provider space' {
        $space = Add-IpamAddressSpace -Name Contoso -CustomerAddressSpace -AssociatedProviderAddressSpace Default -IsolationMethod nvgre -PassThru
        $space.Type | Should -Be ([Ipam.AddressSpaceType]::CustomerAddressSpace)
        $space.IsolationMethod | Should -Be 'NVGRE'
        (Get-IpamAddressSpace -MappingToProviderAddressSpace Default).Name | Should -Be 'Contoso'
        (Get-IpamAddressSpace -Type customeraddressspace).Name | Should -Be 'Contoso'
    }

    It 'writes assigned properties and explicit parameters of a piped object' {
        Add-IpamAddressSpace -Name A -Owner one -Description text
        $space = Get-IpamAddressSpace A
        $space.Owner = 'two'
        $changed = $space | Set-IpamAddressSpace -Description '' -PassThru
        $changed.Owner | Should -Be 'two'
        $changed.Description | Should -BeNullOrEmpty
        # The object follows its record, so that it can be set again.
        $space.Owner = 'three'
        $space | Set-IpamAddressSpace
        (Get-IpamAddressSpace A).Owner | Should -Be 'three'
    }

    It 'leaves a property as it is when given $null and clears it when given empty text' {
        Add-IpamAddressSpace -Name A -Owner one -Description text
        Set-IpamAddressSpace A -Owner $null -Description ''
        $space = Get-IpamAddressSpace A
        $space.Owner | Should -Be 'one'
        $space.Description | Should -BeNullOrEmpty
    }

    It 'refuses a stale object' {
        Add-IpamAddressSpace -Name A
        $stale = Get-IpamAddressSpace A
        Set-IpamAddressSpace A -Owner two
        $caught = Get-CaughtError { $stale | Set-IpamAddressSpace -Owner three }
        Get-ErrorId $caught | Should -Be 'StaleVersion'
        $caught.CategoryInfo.Category | Should -Be 'InvalidOperation'
        [object]::ReferenceEquals($caught.TargetObject, $stale) | Should -BeTrue
    }

    It 'takes deserialized objects' {
        Add-IpamAddressSpace -Name A -Owner one
        $file = "$path.clixml"
        Get-IpamAddressSpace A | Export-Clixml $file
        $copy = Import-Clixml $file
        $copy.PSObject.TypeNames[0] | Should -Be 'Deserialized.Ipam.IpamAddressSpace'
        $copy.Type.ToString() | Should -Be 'ProviderAddressSpace'
        ($copy | Set-IpamAddressSpace -Owner two -PassThru).Owner | Should -Be 'two'
        Get-IpamAddressSpace A | Export-Clixml $file
        Import-Clixml $file | Remove-IpamAddressSpace -Force
        @(Get-IpamAddressSpace).Count | Should -Be 1
    }

    It 'writes what was assigned to a deserialized object, unless it is stale' {
        Add-IpamAddressSpace -Name A -Owner one -Description first
        Add-IpamCustomField Floor
        Set-IpamAddressSpace A -AddCustomConfiguration 'Floor=1'
        Get-IpamAddressSpace A | Export-Clixml "$path.clixml"
        $copy = Import-Clixml "$path.clixml"
        $copy.Owner = 'two'
        $copy.Description = ''
        $copy.CustomFields['Floor'] = '2'
        $copy | Set-IpamAddressSpace
        $space = Get-IpamAddressSpace A
        $space.Owner | Should -Be 'two'
        $space.Description | Should -BeNullOrEmpty
        $space.CustomFields.Floor | Should -Be '2'
        $version = $space.RowVersion
        Get-ErrorId (Get-CaughtError { $copy | Set-IpamAddressSpace }) | Should -Be 'StaleVersion'
        (Get-IpamAddressSpace A).RowVersion | Should -Be $version
    }

    It 'gives an error per missing name and goes on' {
        Add-IpamAddressSpace -Name A
        $found = Get-IpamAddressSpace nope, A, neither -ErrorVariable problems -ErrorAction SilentlyContinue
        $found.Name | Should -Be 'A'
        $problems.Count | Should -Be 2
        $problems[0].FullyQualifiedErrorId | Should -Be 'ObjectNotFound,Get-IpamAddressSpace'
        $problems[0].CategoryInfo.Category | Should -Be 'ObjectNotFound'
        $problems[0].TargetObject | Should -Be 'nope'
        $problems[0].ErrorDetails.RecommendedAction | Should -Not -BeNullOrEmpty
        $problems[1].TargetObject | Should -Be 'neither'
    }

    It 'changes nothing with -WhatIf' {
        Add-IpamAddressSpace -Name A
        $before = Get-StoreDump
        Add-IpamAddressSpace -Name B -WhatIf
        Set-IpamAddressSpace A -Owner x -WhatIf
        Remove-IpamAddressSpace A -WhatIf
        Remove-IpamAddressSpace A -Force -WhatIf
        Get-IpamAddressSpace A | Remove-IpamAddressSpace -Force -WhatIf
        Get-StoreDump | Should -Be $before
    }

    It 'refuses <Case>: <Id>' -ForEach @(
        @{ Case = 'a name twice'; Id = 'AddressSpaceNameAlreadyExists'; Category = 'ResourceExists'; Script = { Add-IpamAddressSpace -Name default } }
        @{ Case = 'an empty name'; Id = 'AddressSpaceNameNotSpecified'; Category = 'InvalidArgument'; Script = { Add-IpamAddressSpace -Name ' ' } }
        @{ Case = 'a name too long'; Id = 'StringLengthNotAcceptable'; Category = 'InvalidArgument'; Script = { Add-IpamAddressSpace -Name ('x' * 1001) } }
        @{ Case = 'control characters'; Id = 'InvalidCharactersSpecified'; Category = 'InvalidArgument'; Script = { Add-IpamAddressSpace -Name "a$([char]7)b" } }
        @{ Case = 'an unknown provider space'; Id = 'InvalidProviderAddressSpace'; Category = 'InvalidArgument'; Script = { Add-IpamAddressSpace -Name C -CustomerAddressSpace -AssociatedProviderAddressSpace nope -IsolationMethod NVGRE } }
        @{ Case = 'removing Default'; Id = 'DefaultProviderAddressSpaceCannotBeDeleted'; Category = 'InvalidOperation'; Script = { Remove-IpamAddressSpace Default -Force } }
        @{ Case = 'an unknown custom field'; Id = 'ObjectNotFound'; Category = 'ObjectNotFound'; Script = { Add-IpamAddressSpace -Name C -CustomConfiguration 'Nope=1' } }
        @{ Case = 'an unknown value'; Id = 'CustomFieldValueForMultiValueCustomFieldDoesntExist'; Category = 'ObjectNotFound'; Script = { Add-IpamAddressSpace -Name C -CustomConfiguration 'VMM Logical Network=Nope' } }
        @{ Case = 'two values of one field'; Id = 'DuplicateCustomFieldsSpecified'; Category = 'InvalidArgument'; Script = { Add-IpamAddressSpace -Name C -CustomConfiguration 'RIR=ARIN;RIR=RIPE' } }
        @{ Case = 'text that is no configuration'; Id = 'InvalidConfigurationText'; Category = 'InvalidArgument'; Script = { Add-IpamAddressSpace -Name C -CustomConfiguration 'RIR' } }
    ) {
        $before = Get-StoreDump
        $caught = Get-CaughtError $Script
        Get-ErrorId $caught | Should -Be $Id
        $caught.CategoryInfo.Category | Should -Be $Category
        $caught.TargetObject | Should -Not -BeNullOrEmpty
        Get-StoreDump | Should -Be $before
    }
}

Describe 'Custom fields' {
    BeforeEach { $path = New-TestStore }
    AfterEach { Remove-TestStore $path }

    It 'has the eighteen built-in fields, found by any of their names' {
        @(Get-IpamCustomField).Count | Should -Be 18
        (Get-IpamCustomField 'VMM Logical Network').Id | Should -Be (Get-IpamCustomField vmmlogicalnetwork).Id
        (Get-IpamCustomField 'Logical Network').Id | Should -Be (Get-IpamCustomField vmmlogicalnetwork).Id
    }

    It 'adds, renames and removes fields and values' {
        Add-IpamCustomField -Name Building -MultiValue -Value Main, Annex
        Add-IpamCustomValue -Name Building -Value North -PassThru | Should -BeOfType ([Ipam.IpamCustomValue])
        (Rename-IpamCustomValue Building Annex 'Annex West' -PassThru).CustomValueName | Should -Be @('Main', 'Annex West', 'North')
        (Rename-IpamCustomField Building House -PassThru).Name | Should -Be 'House'
        (Remove-IpamCustomValue House Main -Force -PassThru).Value | Should -Be 'Main'
        (Get-IpamCustomField House).CustomValueName | Should -Be @('Annex West', 'North')
        Remove-IpamCustomField House -Force
        @(Get-IpamCustomField).Count | Should -Be 18
    }

    It 'associates values, in any order of the fields' {
        Add-IpamCustomValue 'VMM Logical Network' 'Woodgrove Logical Network'
        Add-IpamCustomValue 'Network Site' 'Woodgrove 1'
        Add-IpamCustomFieldAssociation 'VMM Logical Network' 'Network Site' 'Woodgrove Logical Network:Woodgrove 1'
        (Get-IpamCustomFieldAssociation 'Network Site' 'VMM Logical Network').AssociationValue.Count | Should -Be 1
        Add-IpamCustomValue 'Network Site' 'Woodgrove 2'
        $set = Set-IpamCustomFieldAssociation VmmLogicalNetwork NetworkSite -AddAssociationValue 'Woodgrove Logical Network:Woodgrove 2' -RemoveAssociationValue 'Woodgrove Logical Network:Woodgrove 1' -PassThru
        $set.AssociationValue | Should -Be 'Woodgrove Logical Network:Woodgrove 2'
        Get-IpamCustomFieldAssociation VmmLogicalNetwork NetworkSite | Remove-IpamCustomFieldAssociation -Force -PassThru | Should -Not -BeNullOrEmpty
        Get-ErrorId (Get-CaughtError { Get-IpamCustomFieldAssociation VmmLogicalNetwork NetworkSite }) | Should -Be 'ObjectNotFound'
    }

    It 'changes nothing with -WhatIf' {
        Add-IpamCustomField -Name Building -MultiValue -Value Main
        $before = Get-StoreDump
        Add-IpamCustomField -Name Floor -WhatIf
        Add-IpamCustomValue Building North -WhatIf
        Rename-IpamCustomValue Building Main Other -WhatIf
        Rename-IpamCustomField Building House -WhatIf
        Remove-IpamCustomValue Building Main -Force -WhatIf
        Remove-IpamCustomField Building -Force -WhatIf
        Remove-IpamConfigurationEvent -EndDate (Get-Date).AddDays(1) -Force -WhatIf
        Get-StoreDump | Should -Be $before
    }

    It 'reads custom fields by any name, gives null for a missing one, keeps the order' {
        Add-IpamCustomValue 'VMM Logical Network' 'Net 1'
        $space = Add-IpamAddressSpace -Name A -CustomConfiguration 'RIR=ripe;VMM Logical Network=Net 1;' -PassThru
        $space.CustomConfiguration | Should -Be 'RIR=RIPE;VMM Logical Network=Net 1'
        $space.CustomFields['vmmlogicalnetwork'] | Should -Be 'Net 1'
        $space.CustomFields['Logical Network'] | Should -Be 'Net 1'
        $space.CustomFields.RIR | Should -Be 'RIPE'
        $space.CustomFields['missing'] | Should -BeNullOrEmpty
        @($space.CustomFields.Keys) | Should -Be @('RIR', 'VMM Logical Network')
    }

    It 'writes custom fields that were assigned to' {
        $space = Add-IpamAddressSpace -Name A -CustomConfiguration 'RIR=RIPE;RegionLegacy=Asia' -PassThru
        $space.CustomFields['rir'] = 'ARIN'
        $space.CustomFields.Remove('RegionLegacy')
        ($space | Set-IpamAddressSpace -PassThru).CustomConfiguration | Should -Be 'RIR=ARIN'
        (Set-IpamAddressSpace A -AddCustomConfiguration 'RegionLegacy=Asia' -RemoveCustomConfiguration 'RIR' -PassThru).CustomConfiguration | Should -Be 'RegionLegacy=Asia'
    }

    It 'refuses <Case>: <Id>' -ForEach @(
        @{ Case = 'a field twice'; Id = 'CustomFieldNameExists'; Category = 'ResourceExists'; Script = { Add-IpamCustomField -Name building } }
        @{ Case = 'the name of a column'; Id = 'NameCollidesWithBuiltInImportableColumnName'; Category = 'ResourceExists'; Script = { Add-IpamCustomField -Name 'IP Address' } }
        @{ Case = 'a value twice'; Id = 'CustomFieldValueExists'; Category = 'ResourceExists'; Script = { Add-IpamCustomValue Building main } }
        @{ Case = 'a value of an unknown field'; Id = 'ObjectNotFound'; Category = 'ObjectNotFound'; Script = { Add-IpamCustomValue Nope x } }
        @{ Case = 'removing a built-in field'; Id = 'CannotDeleteBuiltInField'; Category = 'InvalidOperation'; Script = { Remove-IpamCustomField RIR -Force } }
        @{ Case = 'renaming a built-in field'; Id = 'CustomFieldInvalidBuiltInUpdate'; Category = 'InvalidOperation'; Script = { Rename-IpamCustomField RIR Registry } }
        @{ Case = 'removing a built-in value'; Id = 'CannotUpdateOrDeleteBuiltInValues'; Category = 'InvalidOperation'; Script = { Remove-IpamCustomValue RIR ARIN -Force } }
        @{ Case = 'removing a used value'; Id = 'DeleteFailedDueToReferences'; Category = 'InvalidOperation'; Script = { Remove-IpamCustomValue Building Main -Force } }
        @{ Case = 'an association whose pair does not exist'; Id = 'InvalidCustomFieldAssociationValues'; Category = 'InvalidArgument'; Script = { Add-IpamCustomFieldAssociation Building RIR 'Main:Nope' } }
        @{ Case = 'an association with itself'; Id = 'SameCustomFieldsInAssociation'; Category = 'InvalidArgument'; Script = { Add-IpamCustomFieldAssociation Building building 'Main:Main' } }
        @{ Case = 'an unknown field in an association'; Id = 'ObjectNotFound'; Category = 'ObjectNotFound'; Script = { Add-IpamCustomFieldAssociation Building Nope 'Main:x' } }
    ) {
        Add-IpamCustomField -Name Building -MultiValue -Value Main
        Add-IpamAddressSpace -Name A -CustomConfiguration 'Building=Main'
        $before = Get-StoreDump
        $caught = Get-CaughtError $Script
        Get-ErrorId $caught | Should -Be $Id
        $caught.CategoryInfo.Category | Should -Be $Category
        $caught.TargetObject | Should -Not -BeNullOrEmpty
        Get-StoreDump | Should -Be $before
    }
}

Describe 'Configuration events' {
    BeforeEach { $path = New-TestStore }
    AfterEach { Remove-TestStore $path }

    It 'reports changes and removes old events' {
        Add-IpamAddressSpace -Name A
        $event = Get-IpamConfigurationEvent -StartDate (Get-Date).AddMinutes(-5) | Select-Object -Last 1
        $event.Operation | Should -Be ([Ipam.EventOperation]::Add)
        $event.ObjectName | Should -Be 'A'
        $event.TimeOfEvent.Kind | Should -Be 'Local'
        Get-IpamConfigurationEvent -UserName nobody-of-this-name | Should -BeNullOrEmpty
        @(Remove-IpamConfigurationEvent -EndDate (Get-Date).AddMinutes(5) -Force -PassThru).Count | Should -BeGreaterThan 0
        Add-IpamAddressSpace -Name B
        Remove-IpamConfigurationEvent -EndDate (Get-Date).AddMinutes(5) -Force | Should -BeNullOrEmpty
        (Get-IpamConfigurationEvent).Message | Should -Match '^2 events '
    }
}
