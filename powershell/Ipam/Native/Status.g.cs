// Made by tests/generated of the tables in src/; do not edit. C# 5, .NET Framework 4.6.2 and .NET.

using System;
using System.Collections.Generic;

namespace Ipam
{
    /// <summary>Statuses of the native library; unknown numbers count as Internal.</summary>
    public enum IpamStatus
    {
        /// <summary>Success.</summary>
        OK = 0,

        /// <summary>{field} '{value}' is not valid: {rule}. Correct the value.</summary>
        InvalidParameter = 100,

        /// <summary>{field} is not valid UTF-8 at byte {value}. Pass UTF-8 text.</summary>
        InvalidUtf8 = 101,

        /// <summary>{field} must not be NULL. Pass a valid pointer.</summary>
        NullArgument = 102,

        /// <summary>{kind} has no field '{value}'. Use a field of the list in the documentation of the object.</summary>
        UnknownField = 103,

        /// <summary>'{value}' is not a kind of object. Use a kind of the list in the documentation.</summary>
        UnknownKind = 104,

        /// <summary>{field} of {kind} does not take '{value}': it is {rule}. Pass a value of the field's type.</summary>
        WrongType = 105,

        /// <summary>{field} of {kind} is computed and cannot be set. Leave the field out.</summary>
        ReadOnlyField = 106,

        /// <summary>{field} '{value}' is not one of {rule}. Use one of the listed names.</summary>
        InvalidEnumeration = 107,

        /// <summary>{kind} needs {field}. Give the field a value.</summary>
        MandatoryFieldNotSpecified = 108,

        /// <summary>{field} '{value}' has {length} characters, allowed are {rule}. Write a text of that length.</summary>
        StringLengthNotAcceptable = 109,

        /// <summary>{field} '{value}' holds the character {character}, control and bidirectional characters are not allowed. Remove the character.</summary>
        InvalidCharactersSpecified = 110,

        /// <summary>{field} '{value}' is not an IP address. Write an IPv4 or IPv6 address.</summary>
        InvalidIPAddress = 111,

        /// <summary>{field} '{value}': the prefix length must be from {rule}. Correct the number after the slash.</summary>
        InvalidPrefixLength = 112,

        /// <summary>{field} '{value}' has bits set behind its prefix length; the network is {rule}. Write the network address, or lengthen the prefix.</summary>
        ISubnetIDSubnetMaskMismatch = 113,

        /// <summary>{field} '{value}' is not a network in the form address/length. Write for example 10.1.0.0/16.</summary>
        InvalidNetworkId = 114,

        /// <summary>{field} '{value}' ends before it starts. Exchange start and end.</summary>
        StartIPGreaterThanEndIP = 115,

        /// <summary>{field} '{value}' is not of the address family {rule}. Use addresses of one family.</summary>
        InvalidIPAddressFamily = 116,

        /// <summary>{field} '{value}' is not written as Name=Value;Name=Value: {rule}. Write pairs with = and separate them by ; (a \ before either makes it part of the text).</summary>
        InvalidConfigurationText = 117,

        /// <summary>{kind} cannot do this now: {rule}. Follow the order of calls in the header.</summary>
        WrongState = 118,

        /// <summary>{field} cannot be combined: {rule}. Leave one of them out.</summary>
        InvalidKeyCombination = 119,

        /// <summary>{field} names something that the embedded VMM does not have: {rule}. Leave the parameter out, or use a real VMM.</summary>
        NotSupportedByEmulator = 120,

        /// <summary>{field} is not a live handle of the type {kind}. Pass a handle that this library made, of the right type, and not after its free.</summary>
        InvalidHandle = 121,

        /// <summary>{field} of {kind} has no value. Ask with ipam_record_state first.</summary>
        FieldNotSet = 122,

        /// <summary>{value} was not confirmed: nobody can be asked here. Use -Force or -Confirm:$false.</summary>
        ConfirmationUnavailable = 123,

        /// <summary>{field} '{value}' is not possible: {rule}. Correct the value; Get-IpamAddressUtilizationThreshold and Get-IpamConfiguration show the present ones.</summary>
        InvalidAlertThreshold = 128,

        /// <summary>column '{value}' is not one that can be imported: {rule}. Correct the heading, or take the column out of the file.</summary>
        InvalidImportColumn = 129,

        /// <summary>file '{value}' is not a file of comma-separated values that can be imported: {rule}. Save it as CSV in UTF-8 or UTF-16, with headings in the first line.</summary>
        InvalidImportFile = 130,

        /// <summary>the row is not one of its file: {rule}. Mend the row; a cell that holds the separator stands in double quotes.</summary>
        InvalidImportRow = 131,

        /// <summary>duplicate file '{value}': an export does not overwrite another unless told to. Use -Force to replace it, or another path.</summary>
        FileExists = 132,

        /// <summary>-{field} has no meaning here: {rule}. Leave the parameter out; the message says what to use.</summary>
        ParameterNotSupported = 133,

        /// <summary>{value} of {count} rows of '{file}' were not imported; '{errors}' has each of them with its reason, the first is {rule}. Mend the rows in the file of errors and import that.</summary>
        ImportRowsFailed = 134,

        /// <summary>store '{value}' exists already. Connect to it with Connect-Ipam, or name another folder.</summary>
        ErrorIpamAlreadyProvisioned = 135,

        /// <summary>{kind} '{value}' was not found. Check the name or address; the matching Get- command lists what exists.</summary>
        ObjectNotFound = 200,

        /// <summary>{kind} '{value}' names {count} objects: {rule}. Add the address space, service or instance to the key.</summary>
        AmbiguousKey = 202,

        /// <summary>{kind} '{value}' was changed by somebody else since it was read (version {expected}, now {actual}). Read the object again and repeat the change.</summary>
        StaleVersion = 203,

        /// <summary>an address space needs a name. Give a name.</summary>
        AddressSpaceNameNotSpecified = 210,

        /// <summary>duplicate address space '{value}': names are unique, ignoring case. Choose another name.</summary>
        AddressSpaceNameAlreadyExists = 211,

        /// <summary>address space '{value}' is built in and cannot be removed. Remove what is in it instead.</summary>
        DefaultProviderAddressSpaceCannotBeDeleted = 212,

        /// <summary>address space '{value}' is built in and cannot be changed. Add a provider address space of your own.</summary>
        DefaultProviderAddressSpaceCannotBeModified = 213,

        /// <summary>the type of address space '{value}' cannot be changed. Add another address space.</summary>
        AddressSpaceTypeCanNotBeChanged = 214,

        /// <summary>'{value}' is not a provider address space. Name a provider address space.</summary>
        InvalidProviderAddressSpace = 215,

        /// <summary>customer address space '{value}' needs an isolation method. Give one of NVGRE, VLAN, VXLAN, IPRewrite.</summary>
        IsolationMethodNotSpecified = 216,

        /// <summary>{kind} '{value}' is in use and cannot be removed: {rule}. Remove what uses it first.</summary>
        DeleteFailedDueToReferences = 217,

        /// <summary>network type {value} is not possible in address space '{space}': {rule}. Choose a space that fits the network type.</summary>
        InvalidVirtualizationType = 218,

        /// <summary>{kind} '{value}' cannot change its network type: {rule}. Remove it and add it again.</summary>
        InvalidVirtualizationTypeUpdation = 219,

        /// <summary>subnet {value} needs a name. Give a name, for example the network itself.</summary>
        SubnetNameNotSpecified = 220,

        /// <summary>duplicate subnet {value}: address space '{space}' has it already. Use the existing subnet or another address space.</summary>
        ConflictingSubnet = 221,

        /// <summary>subnet {value} cannot be removed or get another network while it has ranges ({count}). Remove the ranges first, or use -DeleteAssociatedRanges.</summary>
        RangesDependentOnSubnet = 222,

        /// <summary>VLAN '{value}' is not allowed: {rule}. Use numbers from 1 to 4095, each once.</summary>
        InvalidVLANIdCollection = 223,

        /// <summary>virtual subnet ID {value} is not from 0 to 16777214. Correct the number.</summary>
        InvalidVSId = 224,

        /// <summary>no subnet {value} exists in address space '{space}' for the range. Add the subnet first, or use -CreateSubnetIfNotFound.</summary>
        SubnetDoesNotExistForRange = 225,

        /// <summary>duplicate use of addresses: block {value} meets block {other}, and neither is strictly inside the other. Change the bounds so that one block is inside the other, or both are apart.</summary>
        ConflictingIPBlocksExist = 226,

        /// <summary>block {value} is public and needs its registry. Give -Rir: AFRINIC, APNIC, ARIN, LACNIC or RIPE.</summary>
        RIRNotSpecifiedForAPublicIPv4Block = 227,

        /// <summary>block {value} is private and has no registry, but '{rule}' was given. Leave -Rir out.</summary>
        RIRSpecifiedForAPrivateIPv4Block = 228,

        /// <summary>block {value} is private and was received from no registry, but {rule} was given. Leave -RirReceivedDate out.</summary>
        RIRReceivedDateSpecifiedForAPrivateIPv4Block = 229,

        /// <summary>range {value} is not possible: {rule}. Choose other bounds.</summary>
        InvalidAddressRange = 230,

        /// <summary>duplicate use of addresses: range {value} overlaps {other} of the same service and instance. Change the bounds, the service or the instance.</summary>
        NonadjustableConflictingRangesFound = 231,

        /// <summary>range start {value} is the network address of {subnet}. Start at the next address.</summary>
        InvalidStartIPWithAllZeroes = 232,

        /// <summary>range end {value} is the broadcast address of {subnet}. End one address earlier.</summary>
        InvalidEndIPHostIdAllOnes = 233,

        /// <summary>reserved address {value} is not in the range {range}. Reserve addresses of the range only.</summary>
        ReservedIPNotInRange = 234,

        /// <summary>virtual IP {value} is not in the range {range}. Use addresses of the range only.</summary>
        VIPNotInRange = 235,

        /// <summary>gateway '{value}' is not an address of subnet {subnet}. Write address/metric or address/Automatic with an address of the subnet.</summary>
        InvalidAddressesInGatewaysCollection = 236,

        /// <summary>gateway '{value}': the metric must be from 1 to 9999, or Automatic. Correct the metric.</summary>
        InvalidMetricValueInGatewaysCollection = 237,

        /// <summary>range {value} has user-specified utilization and needs UtilizedAddresses. Give the number of utilized addresses.</summary>
        UtilizationDataNotSpecifiedForStaticRange = 238,

        /// <summary>UtilizedAddresses {value} is not from 0 to {rule}. Correct the number.</summary>
        InvalidUtilizationStatistics = 239,

        /// <summary>ranges of MS DHCP come from DHCP servers and are not managed here ({value}). Use another service, for example Non-MS DHCP.</summary>
        MsDhcpRangeNotManaged = 240,

        /// <summary>block {value} holds addresses that are not unicast ones of global or unique local scope. Use a network of 2000::/3 or fc00::/7.</summary>
        InvalidIPv6GlobalAddress = 241,

        /// <summary>block {value} would make blocks nest {rule} deep, allowed are {expected}. Remove a block above or below it first.</summary>
        MaximumBlockLevelReached = 242,

        /// <summary>start {value} is not in network {rule}. Choose an address of the network, or leave start and end out.</summary>
        InvalidStartIPAddress = 243,

        /// <summary>end {value} is not in network {rule}. Choose an address of the network, or leave start and end out.</summary>
        InvalidEndIPAddress = 244,

        /// <summary>prefix length {value} is not from {rule}: the subnet would not fit into {kind} {other}. Ask for a longer prefix, or search a larger block.</summary>
        SubnetPrefixLargerThanBlock = 245,

        /// <summary>{value} addresses are not from 1 to {rule}, which subnet {subnet} has. Ask for fewer addresses.</summary>
        RangeSizeLargerThanSubnet = 246,

        /// <summary>the number of {kind} '{value}' is not from 1 to {rule}. Correct the number.</summary>
        InvalidNumberOfSubnets = 247,

        /// <summary>the DHCPv6 reservation of {value} needs Duid and Iaid. Give both, or leave the reservation out.</summary>
        ReservationServerSpecifiedWithoutIaid = 248,

        /// <summary>duplicate address {value}: service '{service}', instance '{instance}' and address space '{space}' have it already. Change the existing record instead.</summary>
        InvalidIPAddressConflict = 250,

        /// <summary>address {value} cannot be recorded: {rule}. Use a unicast address.</summary>
        IPAddressNotAssignable = 251,

        /// <summary>expiry date {value} is before the assignment date {rule}. Correct one of the dates.</summary>
        InvalidAddressExpiryDate = 252,

        /// <summary>MAC address '{value}' is not six bytes. Write 00-11-22-33-44-55, 00:11:22:33:44:55 or 001122334455.</summary>
        InvalidMacAddress = 253,

        /// <summary>DUID '{value}' is not hexadecimal of 1 to 65 bytes. Correct the DUID.</summary>
        InvalidDuidFormat = 254,

        /// <summary>client ID '{value}' is not valid: {rule}. Correct the client ID.</summary>
        InvalidClientId = 255,

        /// <summary>duplicate custom field '{value}'. Choose another name.</summary>
        CustomFieldNameExists = 260,

        /// <summary>custom field name '{value}' is the name of a built-in column. Choose another name.</summary>
        NameCollidesWithBuiltInImportableColumnName = 261,

        /// <summary>custom field '{value}' is built in and cannot be removed. Use a field of your own.</summary>
        CannotDeleteBuiltInField = 262,

        /// <summary>custom field '{value}' is built in and cannot be renamed. Use a field of your own.</summary>
        CustomFieldInvalidBuiltInUpdate = 263,

        /// <summary>duplicate value '{value}' of custom field '{field}'. Use the existing value.</summary>
        CustomFieldValueExists = 264,

        /// <summary>custom field '{field}' has no value '{value}'. Add the value first with Add-IpamCustomValue.</summary>
        CustomFieldValueForMultiValueCustomFieldDoesntExist = 265,

        /// <summary>value '{value}' of custom field '{field}' is built in. Add a value of your own.</summary>
        CannotUpdateOrDeleteBuiltInValues = 266,

        /// <summary>value '{value}' of ManagedByService cannot be renamed. Add another value and move the objects.</summary>
        CannotUpdateValueOfManagedByServiceCustomField = 267,

        /// <summary>custom field '{field}' is given twice; an object has one value of a field. Leave one of them out.</summary>
        DuplicateCustomFieldsSpecified = 268,

        /// <summary>custom field '{field}' is free-form and has no list of values. Use a field made with -MultiValue.</summary>
        ValueSpecifiedForFreeformCustomField = 269,

        /// <summary>duplicate association of '{field}' and '{other}'. Change it with Set-IpamCustomFieldAssociation.</summary>
        CustomFieldAssociationAlreadyExists = 270,

        /// <summary>custom field '{field}' cannot be associated with itself. Name two different fields.</summary>
        SameCustomFieldsInAssociation = 271,

        /// <summary>custom field '{field}' is free-form; associations are between fields with lists of values. Use multi-valued fields.</summary>
        InvalidCustomFieldTypeInAssociation = 272,

        /// <summary>duplicate association value '{value}'. Give each pair once.</summary>
        DuplicateCustomFieldAssociationValues = 273,

        /// <summary>association value '{value}' is not two existing values written value1:value2: {rule}. Add the values first; write \: for a colon in a name.</summary>
        InvalidCustomFieldAssociationValues = 274,

        /// <summary>'{value}' of {field} and '{other_value}' of {other} are not associated. Associate them with Set-IpamCustomFieldAssociation -AddAssociationValue.</summary>
        CustomFieldAssociationIntersectionEmpty = 275,

        /// <summary>custom field '{field}' cannot be set on {kind}: {rule}. Use the parameter of that name, or another field.</summary>
        CustomFieldNotApplicable = 276,

        /// <summary>access scope '{value}' is not valid: {rule}. Write \Global and the labels under it, each behind a \.</summary>
        InvalidAccessScopeLabel = 277,

        /// <summary>access scope '{value}' has more than {rule} labels. Put it higher in the tree.</summary>
        MaximumAccessScopeLevelReached = 278,

        /// <summary>access scope '{value}' is built in. Use a scope of your own.</summary>
        BuiltinAccessScopeCannotBeManaged = 279,

        /// <summary>duplicate access scope '{value}'. Use the existing scope.</summary>
        AccessScopeExists = 280,

        /// <summary>utilization data up to {value} cannot be removed: the time is to come. Give a time that is past.</summary>
        InvalidIPUtilizationPurgeDate = 281,

        /// <summary>ranges of MS DHCP come from DHCP servers and cannot be imported. Use another service, for example Non-MS DHCP.</summary>
        ErrorImportOfMsDhcpRangesNotAllowed = 282,

        /// <summary>service '{value}' is not a value of ManagedByService, or not that of the import. Add the value first, use -AddManagedByService, or correct the file.</summary>
        ImportInvalidManagedByValue = 283,

        /// <summary>instance '{value}' is not a value of ServiceInstance, or not that of the import. Add the value first, use -AddServiceInstance, or correct the file.</summary>
        ImportInvalidServiceInstanceValue = 284,

        /// <summary>address {value} is not in the range {range} of address space '{space}', which is imported. Take the row out, or import without -NetworkId.</summary>
        IpAddressOutOfRange = 285,

        /// <summary>no store was named: use -CimSession, Connect-Ipam, $env:IPAM_STORE or a saved connection named Default. Connect first.</summary>
        NotConnected = 300,

        /// <summary>store '{value}' does not exist. Leave -MustExist out to make it, or correct the path.</summary>
        StoreNotFound = 301,

        /// <summary>store '{value}' cannot be opened: {rule}. Check the path and its permissions.</summary>
        StoreUnreadable = 302,

        /// <summary>'{value}' is not an ipam store: {rule}. Name another file.</summary>
        NotAStore = 303,

        /// <summary>store '{value}' has schema {actual}, this library knows up to {expected}. Update ipam.</summary>
        DatabaseIsAtHigherVersion = 304,

        /// <summary>store '{value}' cannot be written: {rule}. Check the permissions of the file and of its folder.</summary>
        StoreReadOnly = 305,

        /// <summary>store '{value}' stayed locked for {rule} ms. Try again.</summary>
        StoreBusy = 306,

        /// <summary>store '{value}' is damaged: {rule}. Restore a backup.</summary>
        StoreDamaged = 307,

        /// <summary>store '{value}' cannot grow: {rule}. Free space on the disk.</summary>
        StoreFull = 308,

        /// <summary>'{value}' is neither a saved connection nor a path, sqlite:// or postgres:// address that this build can open. Correct the connection text.</summary>
        ConnectionTypeUnknown = 309,

        /// <summary>the file of saved connections '{value}' cannot be used: {rule}. Mend or remove the file.</summary>
        ConnectionFileUnreadable = 310,

        /// <summary>the work was stopped by the caller. Start it again.</summary>
        Interrupted = 311,

        /// <summary>no server of '{value}' could be used: {rule}. Check the hosts, and that one of them takes writes.</summary>
        ServerUnreachable = 312,

        /// <summary>the server of '{value}' refused the login: {rule}. Give the password by -Credential, PGPASSWORD or a password file.</summary>
        LoginFailed = 313,

        /// <summary>database '{value}' is no ipam store of this version: {rule}. Have an administrator run Invoke-IpamServerProvisioning.</summary>
        ServerNotProvisioned = 314,

        /// <summary>the role of this login does not allow it: {rule}. Ask an administrator for the role, or for the access scope.</summary>
        AccessDenied = 315,

        /// <summary>a statement on '{value}' was not done after {rule} ms. Try again, or raise statement_timeout in the connection text.</summary>
        StatementTimedOut = 316,

        /// <summary>the server of '{value}' could not be trusted: {rule}. Name its authority by sslrootcert, or choose another sslmode.</summary>
        CertificateRefused = 317,

        /// <summary>it could not be found out whether a change on '{value}' was kept: {rule}. Look whether it was, then try again.</summary>
        CommitUncertain = 318,

        /// <summary>no free {kind} is left in {value}. Name another parent, extend it, or remove what is not needed.</summary>
        NothingFree = 320,

        /// <summary>idempotency key '{value}' was used for another request. Use a new key for every request, and the same one only to repeat it.</summary>
        IdempotencyKeyReused = 321,

        /// <summary>store '{value}' holds something already, and a move needs an empty store of its own. Name a new file, or provision another database.</summary>
        DestinationNotEmpty = 322,

        /// <summary>store '{value}' is the destination of a move from '{other}' that is not finished. Repeat Move-IpamDatabase with the same source and destination.</summary>
        MoveUnfinished = 323,

        /// <summary>copy '{value}' is not what was copied: {rule}. Check the disk, and make the copy again.</summary>
        CopyNotVerified = 324,

        /// <summary>duplicate file '{value}': a backup does not overwrite another unless told to. Choose another name, or use -Force.</summary>
        BackupFileExists = 325,

        /// <summary>store '{value}' is open elsewhere and cannot be replaced; it was waited for {rule} ms. Disconnect everybody, and restore again.</summary>
        StoreInUse = 326,

        /// <summary>store '{value}' is not one file: {rule}. Use Move-IpamDatabase.</summary>
        NotAFileStore = 327,

        /// <summary>the inventory document is not valid: {rule}. Export the inventory again.</summary>
        InvalidInventory = 400,

        /// <summary>the inventory document ends early: {rule}. Export the inventory again.</summary>
        InventoryTruncated = 401,

        /// <summary>the inventory names {kind} '{value}' whose {field} '{parent}' is not in it. Export the inventory again.</summary>
        InventoryParentMissing = 402,

        /// <summary>the inventory document has version {actual}, this library knows up to {expected}. Update ipam.</summary>
        InventoryVersionUnknown = 403,

        /// <summary>the plan document is not valid: {rule}. Export the plan again.</summary>
        InvalidPlan = 404,

        /// <summary>the plan no longer fits: {kind} '{value}' has changed since ({rule}). Compare again and review the new plan.</summary>
        PlanStale = 405,

        /// <summary>the plan was refused: {rule}. Review the plan; -Force applies it all the same.</summary>
        UnsafePlan = 406,

        /// <summary>another sync of '{value}' is running: {rule}. Wait for it to end.</summary>
        SyncLocked = 407,

        /// <summary>this sync of '{value}' lost its lease to another. Start it again.</summary>
        LeaseLost = 408,

        /// <summary>the {kind} is of VMM server '{actual}', not '{expected}'. Use the one of this server.</summary>
        WrongVmmServer = 409,

        /// <summary>{kind} '{value}' has no counterpart in VMM: {rule}. Change the value, or leave it out of the sync.</summary>
        UnsyncableValue = 410,

        /// <summary>file '{value}' cannot be read: there is no such file. Check the path.</summary>
        DocumentUnreadable = 411,

        /// <summary>file '{value}' cannot be read: {rule}. Check the path and its permissions.</summary>
        DocumentAccessDenied = 412,

        /// <summary>file '{value}' cannot be written: {rule}. Check the folder and its permissions.</summary>
        DocumentUnwritable = 413,

        /// <summary>{kind} '{value}' is not in a conflict that can be decided: {rule}. Pipe entries of Compare-IpamVmm whose Kind is Conflict; change what the reason names.</summary>
        ConflictNotDecidable = 414,

        /// <summary>{kind} '{value}' has changed since it was compared, and is planned anew by the next comparison: {rule}. Compare again.</summary>
        SyncObjectChanged = 415,

        /// <summary>unable to find the specified {kind} '{value}'. Check the name or ID.</summary>
        VmmObjectNotFound = 450,

        /// <summary>duplicate {kind} '{value}': the name is in use. Choose another name.</summary>
        VmmNameInUse = 451,

        /// <summary>{kind} '{value}' cannot be deleted because it is in use by {rule}. Remove what uses it first.</summary>
        VmmObjectInUse = 452,

        /// <summary>subnet {value} overlaps {other}. Choose another subnet.</summary>
        VmmSubnetOverlap = 453,

        /// <summary>VLAN {value} is not from 0 to 4094. Correct the VLAN.</summary>
        VmmInvalidVlan = 454,

        /// <summary>static IP address pool '{value}' is not valid: {rule}. Correct the pool.</summary>
        VmmInvalidPool = 455,

        /// <summary>static IP address pool '{value}' overlaps pool '{other}'. Choose other bounds.</summary>
        VmmPoolOverlap = 456,

        /// <summary>Unable to find the specified allocated IP address {value}. Check the address.</summary>
        VmmAddressNotFound = 457,

        /// <summary>IP address {value} is in use: {rule}. Choose another address.</summary>
        VmmAddressInUse = 458,

        /// <summary>no more IP addresses are available in static IP address pool '{value}'. Extend the pool.</summary>
        VmmPoolExhausted = 459,

        /// <summary>{field} '{value}' is not valid for {kind}: {rule}. Correct the value.</summary>
        VmmInvalidArgument = 460,

        /// <summary>network service '{value}' cannot reach its IPAM server: {rule}. Check the connection string.</summary>
        VmmServiceUnreachable = 461,

        /// <summary>no VMM server is connected. Call Get-SCVMMServer first, or use -VMMServer.</summary>
        VmmNotConnected = 462,

        /// <summary>duplicate {field} '{value}': {kind} '{other}' has it. Choose another one.</summary>
        VmmIdInUse = 463,

        /// <summary>no {field} is left in {kind} '{value}'. Add one, or remove what is not needed.</summary>
        VmmLimitReached = 464,

        /// <summary>internal error: {rule}. Report it with the text of this message.</summary>
        Internal = 900,

        /// <summary>the handle was left half changed by an internal error and only takes free. Free the handle and open it again.</summary>
        Poisoned = 901,

        /// <summary>the handle was opened before fork and cannot be used in the child. Open the store again in the child.</summary>
        UsedAfterFork = 902,

        /// <summary>library '{value}' cannot be loaded: {rule}. Put the library for this system there, or name it in the environment variable IPAM_LIBRARY_PATH.</summary>
        LibraryNotFound = 903,

        /// <summary>library '{value}' has ABI {actual}, this module needs {expected}. Use the library and the module of one release.</summary>
        AbiMismatch = 904,

        /// <summary>not enough memory: {rule}. Free memory, or give the call less at a time.</summary>
        OutOfMemory = 905,
    }

    /// <summary>Category and advice of each status, for errors that the module itself states.</summary>
    internal static class StatusTable
    {
        static readonly Dictionary<string, string[]> Rows = new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            { "InvalidParameter", new[] { "InvalidArgument", "Correct the value." } },
            { "InvalidUtf8", new[] { "InvalidArgument", "Pass UTF-8 text." } },
            { "NullArgument", new[] { "InvalidArgument", "Pass a valid pointer." } },
            { "UnknownField", new[] { "InvalidArgument", "Use a field of the list in the documentation of the object." } },
            { "UnknownKind", new[] { "InvalidArgument", "Use a kind of the list in the documentation." } },
            { "WrongType", new[] { "InvalidArgument", "Pass a value of the field's type." } },
            { "ReadOnlyField", new[] { "InvalidArgument", "Leave the field out." } },
            { "InvalidEnumeration", new[] { "InvalidArgument", "Use one of the listed names." } },
            { "MandatoryFieldNotSpecified", new[] { "InvalidArgument", "Give the field a value." } },
            { "StringLengthNotAcceptable", new[] { "InvalidArgument", "Write a text of that length." } },
            { "InvalidCharactersSpecified", new[] { "InvalidArgument", "Remove the character." } },
            { "InvalidIPAddress", new[] { "InvalidArgument", "Write an IPv4 or IPv6 address." } },
            { "InvalidPrefixLength", new[] { "InvalidArgument", "Correct the number after the slash." } },
            { "ISubnetIDSubnetMaskMismatch", new[] { "InvalidArgument", "Write the network address, or lengthen the prefix." } },
            { "InvalidNetworkId", new[] { "InvalidArgument", "Write for example 10.1.0.0/16." } },
            { "StartIPGreaterThanEndIP", new[] { "InvalidArgument", "Exchange start and end." } },
            { "InvalidIPAddressFamily", new[] { "InvalidArgument", "Use addresses of one family." } },
            { "InvalidConfigurationText", new[] { "InvalidArgument", "Write pairs with = and separate them by ; (a \\ before either makes it part of the text)." } },
            { "WrongState", new[] { "InvalidArgument", "Follow the order of calls in the header." } },
            { "InvalidKeyCombination", new[] { "InvalidArgument", "Leave one of them out." } },
            { "NotSupportedByEmulator", new[] { "NotImplemented", "Leave the parameter out, or use a real VMM." } },
            { "InvalidHandle", new[] { "InvalidArgument", "Pass a handle that this library made, of the right type, and not after its free." } },
            { "FieldNotSet", new[] { "InvalidArgument", "Ask with ipam_record_state first." } },
            { "ConfirmationUnavailable", new[] { "InvalidOperation", "Use -Force or -Confirm:$false." } },
            { "InvalidAlertThreshold", new[] { "InvalidArgument", "Correct the value; Get-IpamAddressUtilizationThreshold and Get-IpamConfiguration show the present ones." } },
            { "InvalidImportColumn", new[] { "InvalidArgument", "Correct the heading, or take the column out of the file." } },
            { "InvalidImportFile", new[] { "InvalidData", "Save it as CSV in UTF-8 or UTF-16, with headings in the first line." } },
            { "InvalidImportRow", new[] { "InvalidData", "Mend the row; a cell that holds the separator stands in double quotes." } },
            { "FileExists", new[] { "ResourceExists", "Use -Force to replace it, or another path." } },
            { "ParameterNotSupported", new[] { "NotImplemented", "Leave the parameter out; the message says what to use." } },
            { "ImportRowsFailed", new[] { "InvalidData", "Mend the rows in the file of errors and import that." } },
            { "ErrorIpamAlreadyProvisioned", new[] { "ResourceExists", "Connect to it with Connect-Ipam, or name another folder." } },
            { "ObjectNotFound", new[] { "ObjectNotFound", "Check the name or address; the matching Get- command lists what exists." } },
            { "AmbiguousKey", new[] { "InvalidArgument", "Add the address space, service or instance to the key." } },
            { "StaleVersion", new[] { "InvalidOperation", "Read the object again and repeat the change." } },
            { "AddressSpaceNameNotSpecified", new[] { "InvalidArgument", "Give a name." } },
            { "AddressSpaceNameAlreadyExists", new[] { "ResourceExists", "Choose another name." } },
            { "DefaultProviderAddressSpaceCannotBeDeleted", new[] { "InvalidOperation", "Remove what is in it instead." } },
            { "DefaultProviderAddressSpaceCannotBeModified", new[] { "InvalidOperation", "Add a provider address space of your own." } },
            { "AddressSpaceTypeCanNotBeChanged", new[] { "InvalidOperation", "Add another address space." } },
            { "InvalidProviderAddressSpace", new[] { "InvalidArgument", "Name a provider address space." } },
            { "IsolationMethodNotSpecified", new[] { "InvalidArgument", "Give one of NVGRE, VLAN, VXLAN, IPRewrite." } },
            { "DeleteFailedDueToReferences", new[] { "InvalidOperation", "Remove what uses it first." } },
            { "InvalidVirtualizationType", new[] { "InvalidArgument", "Choose a space that fits the network type." } },
            { "InvalidVirtualizationTypeUpdation", new[] { "InvalidOperation", "Remove it and add it again." } },
            { "SubnetNameNotSpecified", new[] { "InvalidArgument", "Give a name, for example the network itself." } },
            { "ConflictingSubnet", new[] { "ResourceExists", "Use the existing subnet or another address space." } },
            { "RangesDependentOnSubnet", new[] { "InvalidOperation", "Remove the ranges first, or use -DeleteAssociatedRanges." } },
            { "InvalidVLANIdCollection", new[] { "InvalidArgument", "Use numbers from 1 to 4095, each once." } },
            { "InvalidVSId", new[] { "InvalidArgument", "Correct the number." } },
            { "SubnetDoesNotExistForRange", new[] { "ObjectNotFound", "Add the subnet first, or use -CreateSubnetIfNotFound." } },
            { "ConflictingIPBlocksExist", new[] { "ResourceExists", "Change the bounds so that one block is inside the other, or both are apart." } },
            { "RIRNotSpecifiedForAPublicIPv4Block", new[] { "InvalidArgument", "Give -Rir: AFRINIC, APNIC, ARIN, LACNIC or RIPE." } },
            { "RIRSpecifiedForAPrivateIPv4Block", new[] { "InvalidArgument", "Leave -Rir out." } },
            { "RIRReceivedDateSpecifiedForAPrivateIPv4Block", new[] { "InvalidArgument", "Leave -RirReceivedDate out." } },
            { "InvalidAddressRange", new[] { "InvalidArgument", "Choose other bounds." } },
            { "NonadjustableConflictingRangesFound", new[] { "ResourceExists", "Change the bounds, the service or the instance." } },
            { "InvalidStartIPWithAllZeroes", new[] { "InvalidArgument", "Start at the next address." } },
            { "InvalidEndIPHostIdAllOnes", new[] { "InvalidArgument", "End one address earlier." } },
            { "ReservedIPNotInRange", new[] { "InvalidArgument", "Reserve addresses of the range only." } },
            { "VIPNotInRange", new[] { "InvalidArgument", "Use addresses of the range only." } },
            { "InvalidAddressesInGatewaysCollection", new[] { "InvalidArgument", "Write address/metric or address/Automatic with an address of the subnet." } },
            { "InvalidMetricValueInGatewaysCollection", new[] { "InvalidArgument", "Correct the metric." } },
            { "UtilizationDataNotSpecifiedForStaticRange", new[] { "InvalidArgument", "Give the number of utilized addresses." } },
            { "InvalidUtilizationStatistics", new[] { "InvalidArgument", "Correct the number." } },
            { "MsDhcpRangeNotManaged", new[] { "InvalidArgument", "Use another service, for example Non-MS DHCP." } },
            { "InvalidIPv6GlobalAddress", new[] { "InvalidArgument", "Use a network of 2000::/3 or fc00::/7." } },
            { "MaximumBlockLevelReached", new[] { "InvalidOperation", "Remove a block above or below it first." } },
            { "InvalidStartIPAddress", new[] { "InvalidArgument", "Choose an address of the network, or leave start and end out." } },
            { "InvalidEndIPAddress", new[] { "InvalidArgument", "Choose an address of the network, or leave start and end out." } },
            { "SubnetPrefixLargerThanBlock", new[] { "InvalidArgument", "Ask for a longer prefix, or search a larger block." } },
            { "RangeSizeLargerThanSubnet", new[] { "InvalidArgument", "Ask for fewer addresses." } },
            { "InvalidNumberOfSubnets", new[] { "InvalidArgument", "Correct the number." } },
            { "ReservationServerSpecifiedWithoutIaid", new[] { "InvalidArgument", "Give both, or leave the reservation out." } },
            { "InvalidIPAddressConflict", new[] { "ResourceExists", "Change the existing record instead." } },
            { "IPAddressNotAssignable", new[] { "InvalidArgument", "Use a unicast address." } },
            { "InvalidAddressExpiryDate", new[] { "InvalidArgument", "Correct one of the dates." } },
            { "InvalidMacAddress", new[] { "InvalidArgument", "Write 00-11-22-33-44-55, 00:11:22:33:44:55 or 001122334455." } },
            { "InvalidDuidFormat", new[] { "InvalidArgument", "Correct the DUID." } },
            { "InvalidClientId", new[] { "InvalidArgument", "Correct the client ID." } },
            { "CustomFieldNameExists", new[] { "ResourceExists", "Choose another name." } },
            { "NameCollidesWithBuiltInImportableColumnName", new[] { "ResourceExists", "Choose another name." } },
            { "CannotDeleteBuiltInField", new[] { "InvalidOperation", "Use a field of your own." } },
            { "CustomFieldInvalidBuiltInUpdate", new[] { "InvalidOperation", "Use a field of your own." } },
            { "CustomFieldValueExists", new[] { "ResourceExists", "Use the existing value." } },
            { "CustomFieldValueForMultiValueCustomFieldDoesntExist", new[] { "ObjectNotFound", "Add the value first with Add-IpamCustomValue." } },
            { "CannotUpdateOrDeleteBuiltInValues", new[] { "InvalidOperation", "Add a value of your own." } },
            { "CannotUpdateValueOfManagedByServiceCustomField", new[] { "InvalidOperation", "Add another value and move the objects." } },
            { "DuplicateCustomFieldsSpecified", new[] { "InvalidArgument", "Leave one of them out." } },
            { "ValueSpecifiedForFreeformCustomField", new[] { "InvalidArgument", "Use a field made with -MultiValue." } },
            { "CustomFieldAssociationAlreadyExists", new[] { "ResourceExists", "Change it with Set-IpamCustomFieldAssociation." } },
            { "SameCustomFieldsInAssociation", new[] { "InvalidArgument", "Name two different fields." } },
            { "InvalidCustomFieldTypeInAssociation", new[] { "InvalidArgument", "Use multi-valued fields." } },
            { "DuplicateCustomFieldAssociationValues", new[] { "ResourceExists", "Give each pair once." } },
            { "InvalidCustomFieldAssociationValues", new[] { "InvalidArgument", "Add the values first; write \\: for a colon in a name." } },
            { "CustomFieldAssociationIntersectionEmpty", new[] { "InvalidOperation", "Associate them with Set-IpamCustomFieldAssociation -AddAssociationValue." } },
            { "CustomFieldNotApplicable", new[] { "InvalidArgument", "Use the parameter of that name, or another field." } },
            { "InvalidAccessScopeLabel", new[] { "InvalidArgument", "Write \\Global and the labels under it, each behind a \\." } },
            { "MaximumAccessScopeLevelReached", new[] { "InvalidArgument", "Put it higher in the tree." } },
            { "BuiltinAccessScopeCannotBeManaged", new[] { "InvalidOperation", "Use a scope of your own." } },
            { "AccessScopeExists", new[] { "ResourceExists", "Use the existing scope." } },
            { "InvalidIPUtilizationPurgeDate", new[] { "InvalidArgument", "Give a time that is past." } },
            { "ErrorImportOfMsDhcpRangesNotAllowed", new[] { "InvalidArgument", "Use another service, for example Non-MS DHCP." } },
            { "ImportInvalidManagedByValue", new[] { "InvalidArgument", "Add the value first, use -AddManagedByService, or correct the file." } },
            { "ImportInvalidServiceInstanceValue", new[] { "InvalidArgument", "Add the value first, use -AddServiceInstance, or correct the file." } },
            { "IpAddressOutOfRange", new[] { "InvalidArgument", "Take the row out, or import without -NetworkId." } },
            { "NotConnected", new[] { "ConnectionError", "Connect first." } },
            { "StoreNotFound", new[] { "ConnectionError", "Leave -MustExist out to make it, or correct the path." } },
            { "StoreUnreadable", new[] { "ConnectionError", "Check the path and its permissions." } },
            { "NotAStore", new[] { "MetadataError", "Name another file." } },
            { "DatabaseIsAtHigherVersion", new[] { "MetadataError", "Update ipam." } },
            { "StoreReadOnly", new[] { "PermissionDenied", "Check the permissions of the file and of its folder." } },
            { "StoreBusy", new[] { "ResourceBusy", "Try again." } },
            { "StoreDamaged", new[] { "InvalidData", "Restore a backup." } },
            { "StoreFull", new[] { "LimitsExceeded", "Free space on the disk." } },
            { "ConnectionTypeUnknown", new[] { "ConnectionError", "Correct the connection text." } },
            { "ConnectionFileUnreadable", new[] { "InvalidData", "Mend or remove the file." } },
            { "Interrupted", new[] { "OperationStopped", "Start it again." } },
            { "ServerUnreachable", new[] { "ConnectionError", "Check the hosts, and that one of them takes writes." } },
            { "LoginFailed", new[] { "AuthenticationError", "Give the password by -Credential, PGPASSWORD or a password file." } },
            { "ServerNotProvisioned", new[] { "ObjectNotFound", "Have an administrator run Invoke-IpamServerProvisioning." } },
            { "AccessDenied", new[] { "PermissionDenied", "Ask an administrator for the role, or for the access scope." } },
            { "StatementTimedOut", new[] { "OperationTimeout", "Try again, or raise statement_timeout in the connection text." } },
            { "CertificateRefused", new[] { "ConnectionError", "Name its authority by sslrootcert, or choose another sslmode." } },
            { "CommitUncertain", new[] { "ResourceBusy", "Look whether it was, then try again." } },
            { "NothingFree", new[] { "LimitsExceeded", "Name another parent, extend it, or remove what is not needed." } },
            { "IdempotencyKeyReused", new[] { "InvalidOperation", "Use a new key for every request, and the same one only to repeat it." } },
            { "DestinationNotEmpty", new[] { "InvalidOperation", "Name a new file, or provision another database." } },
            { "MoveUnfinished", new[] { "InvalidOperation", "Repeat Move-IpamDatabase with the same source and destination." } },
            { "CopyNotVerified", new[] { "InvalidData", "Check the disk, and make the copy again." } },
            { "BackupFileExists", new[] { "ResourceExists", "Choose another name, or use -Force." } },
            { "StoreInUse", new[] { "ResourceBusy", "Disconnect everybody, and restore again." } },
            { "NotAFileStore", new[] { "NotImplemented", "Use Move-IpamDatabase." } },
            { "InvalidInventory", new[] { "InvalidData", "Export the inventory again." } },
            { "InventoryTruncated", new[] { "InvalidData", "Export the inventory again." } },
            { "InventoryParentMissing", new[] { "InvalidData", "Export the inventory again." } },
            { "InventoryVersionUnknown", new[] { "MetadataError", "Update ipam." } },
            { "InvalidPlan", new[] { "InvalidData", "Export the plan again." } },
            { "PlanStale", new[] { "InvalidOperation", "Compare again and review the new plan." } },
            { "UnsafePlan", new[] { "InvalidOperation", "Review the plan; -Force applies it all the same." } },
            { "SyncLocked", new[] { "ResourceBusy", "Wait for it to end." } },
            { "LeaseLost", new[] { "InvalidOperation", "Start it again." } },
            { "WrongVmmServer", new[] { "InvalidOperation", "Use the one of this server." } },
            { "UnsyncableValue", new[] { "InvalidOperation", "Change the value, or leave it out of the sync." } },
            { "DocumentUnreadable", new[] { "ObjectNotFound", "Check the path." } },
            { "DocumentAccessDenied", new[] { "PermissionDenied", "Check the path and its permissions." } },
            { "DocumentUnwritable", new[] { "PermissionDenied", "Check the folder and its permissions." } },
            { "ConflictNotDecidable", new[] { "InvalidOperation", "Pipe entries of Compare-IpamVmm whose Kind is Conflict; change what the reason names." } },
            { "SyncObjectChanged", new[] { "InvalidOperation", "Compare again." } },
            { "VmmObjectNotFound", new[] { "ObjectNotFound", "Check the name or ID." } },
            { "VmmNameInUse", new[] { "ResourceExists", "Choose another name." } },
            { "VmmObjectInUse", new[] { "InvalidOperation", "Remove what uses it first." } },
            { "VmmSubnetOverlap", new[] { "ResourceExists", "Choose another subnet." } },
            { "VmmInvalidVlan", new[] { "InvalidArgument", "Correct the VLAN." } },
            { "VmmInvalidPool", new[] { "InvalidArgument", "Correct the pool." } },
            { "VmmPoolOverlap", new[] { "ResourceExists", "Choose other bounds." } },
            { "VmmAddressNotFound", new[] { "ObjectNotFound", "Check the address." } },
            { "VmmAddressInUse", new[] { "ResourceExists", "Choose another address." } },
            { "VmmPoolExhausted", new[] { "LimitsExceeded", "Extend the pool." } },
            { "VmmInvalidArgument", new[] { "InvalidArgument", "Correct the value." } },
            { "VmmServiceUnreachable", new[] { "ConnectionError", "Check the connection string." } },
            { "VmmNotConnected", new[] { "ConnectionError", "Call Get-SCVMMServer first, or use -VMMServer." } },
            { "VmmIdInUse", new[] { "ResourceExists", "Choose another one." } },
            { "VmmLimitReached", new[] { "LimitsExceeded", "Add one, or remove what is not needed." } },
            { "Internal", new[] { "InvalidResult", "Report it with the text of this message." } },
            { "Poisoned", new[] { "InvalidResult", "Free the handle and open it again." } },
            { "UsedAfterFork", new[] { "InvalidOperation", "Open the store again in the child." } },
            { "LibraryNotFound", new[] { "NotInstalled", "Put the library for this system there, or name it in the environment variable IPAM_LIBRARY_PATH." } },
            { "AbiMismatch", new[] { "MetadataError", "Use the library and the module of one release." } },
            { "OutOfMemory", new[] { "LimitsExceeded", "Free memory, or give the call less at a time." } },
        };

        internal static bool Has(string name) { return name != null && Rows.ContainsKey(name); }

        internal static string Category(string name) { return Rows[name][0]; }

        internal static string Advice(string name) { return Rows[name][1]; }
    }
}
