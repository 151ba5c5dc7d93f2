//! One opaque [`Error`]: a status, its operands, other violations found with it, and its cause.
//!
//! The table below is the only list of statuses, those that the PowerShell modules state by themselves among them. The C header, the C# enumeration, the error identifiers of
//! PowerShell and `docs/errors.md` are generated from it and compared by a test.

use std::fmt;

/// What a caller can do about an error; it decides PowerShell's error category.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// An argument breaks a rule that needs no store to check.
    BadArgument,
    /// Stored data, a document or VMM's data breaks a rule.
    BadData,
    /// A key names nothing.
    NotFound,
    /// The thing exists already, or overlaps one that does.
    Exists,
    /// Nothing is left to give.
    Exhausted,
    /// The state does not allow it: stale version, conflict, in use, unsafe plan.
    InvalidState,
    /// A file or protocol of another version.
    Schema,
    /// The library itself is at fault.
    Internal,
    /// Somebody else holds it; trying again may work.
    Busy,
    /// The store cannot be reached or opened.
    Connect,
    /// The file system or the server does not allow it.
    NotAllowed,
    /// The server does not know the caller.
    Login,
    /// It took longer than is waited for.
    Timeout,
    /// Stopped by the caller.
    Cancelled,
    /// The command exists but this place cannot do it.
    NotSupported,
    /// The library is not where it is looked for.
    NotInstalled,
}

impl Kind {
    /// Returns the name of PowerShell's error category for this kind.
    pub const fn category(self) -> &'static str {
        match self {
            Kind::BadArgument => "InvalidArgument",
            Kind::BadData => "InvalidData",
            Kind::NotFound => "ObjectNotFound",
            Kind::Exists => "ResourceExists",
            Kind::Exhausted => "LimitsExceeded",
            Kind::InvalidState => "InvalidOperation",
            Kind::Schema => "MetadataError",
            Kind::Internal => "InvalidResult",
            Kind::Busy => "ResourceBusy",
            Kind::Connect => "ConnectionError",
            Kind::NotAllowed => "PermissionDenied",
            Kind::Login => "AuthenticationError",
            Kind::Timeout => "OperationTimeout",
            Kind::Cancelled => "OperationStopped",
            Kind::NotSupported => "NotImplemented",
            Kind::NotInstalled => "NotInstalled",
        }
    }
}

macro_rules! statuses {
    ($( $number:literal $name:ident $kind:ident $template:literal, $advice:literal; )*) => {
        /// One number per rule. Numbers are never reused; unknown ones are to be treated as [`Status::Internal`].
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[repr(i32)]
        pub enum Status { $( #[doc = $template] $name = $number, )* }

        impl Status {
            /// Every status, in order of number.
            pub const ALL: &'static [Status] = &[ $( Status::$name, )* ];

            /// Returns the identifier: Microsoft's without `IpamApi` where one fits, else ours.
            pub const fn name(self) -> &'static str { match self { $( Status::$name => stringify!($name), )* } }

            /// Returns the kind of the status.
            pub const fn kind(self) -> Kind { match self { $( Status::$name => Kind::$kind, )* } }

            /// Returns the message with `{operand}` places, one line without a final full stop.
            pub const fn template(self) -> &'static str { match self { $( Status::$name => $template, )* } }

            /// Returns one sentence on what to do.
            pub const fn advice(self) -> &'static str { match self { $( Status::$name => $advice, )* } }
        }
    };
}

statuses! {
    // Retired, and never used again: 201, 256.

    // 100: arguments. The operands are: field, value, rule.
    100 InvalidParameter BadArgument "{field} '{value}' is not valid: {rule}", "Correct the value.";
    101 InvalidUtf8 BadArgument "{field} is not valid UTF-8 at byte {value}", "Pass UTF-8 text.";
    102 NullArgument BadArgument "{field} must not be NULL", "Pass a valid pointer.";
    103 UnknownField BadArgument "{kind} has no field '{value}'", "Use a field of the list in the documentation of the object.";
    104 UnknownKind BadArgument "'{value}' is not a kind of object", "Use a kind of the list in the documentation.";
    105 WrongType BadArgument "{field} of {kind} does not take '{value}': it is {rule}", "Pass a value of the field's type.";
    106 ReadOnlyField BadArgument "{field} of {kind} is computed and cannot be set", "Leave the field out.";
    107 InvalidEnumeration BadArgument "{field} '{value}' is not one of {rule}", "Use one of the listed names.";
    108 MandatoryFieldNotSpecified BadArgument "{kind} needs {field}", "Give the field a value.";
    109 StringLengthNotAcceptable BadArgument "{field} '{value}' has {length} characters, allowed are {rule}", "Write a text of that length.";
    110 InvalidCharactersSpecified BadArgument "{field} '{value}' holds the character {character}, control and bidirectional characters are not allowed", "Remove the character.";
    111 InvalidIPAddress BadArgument "{field} '{value}' is not an IP address", "Write an IPv4 or IPv6 address.";
    112 InvalidPrefixLength BadArgument "{field} '{value}': the prefix length must be from {rule}", "Correct the number after the slash.";
    113 ISubnetIDSubnetMaskMismatch BadArgument "{field} '{value}' has bits set behind its prefix length; the network is {rule}", "Write the network address, or lengthen the prefix.";
    114 InvalidNetworkId BadArgument "{field} '{value}' is not a network in the form address/length", "Write for example 10.1.0.0/16.";
    115 StartIPGreaterThanEndIP BadArgument "{field} '{value}' ends before it starts", "Exchange start and end.";
    116 InvalidIPAddressFamily BadArgument "{field} '{value}' is not of the address family {rule}", "Use addresses of one family.";
    117 InvalidConfigurationText BadArgument "{field} '{value}' is not written as Name=Value;Name=Value: {rule}", "Write pairs with = and separate them by ; (a \\ before either makes it part of the text).";
    118 WrongState BadArgument "{kind} cannot do this now: {rule}", "Follow the order of calls in the header.";
    119 InvalidKeyCombination BadArgument "{field} cannot be combined: {rule}", "Leave one of them out.";
    120 NotSupportedByEmulator NotSupported "{field} names something that the embedded VMM does not have: {rule}", "Leave the parameter out, or use a real VMM.";
    121 InvalidHandle BadArgument "{field} is not a live handle of the type {kind}", "Pass a handle that this library made, of the right type, and not after its free.";
    122 FieldNotSet BadArgument "{field} of {kind} has no value", "Ask with ipam_record_state first.";
    123 ConfirmationUnavailable InvalidState "{value} was not confirmed: nobody can be asked here", "Use -Force or -Confirm:$false.";
    128 InvalidAlertThreshold BadArgument "{field} '{value}' is not possible: {rule}", "Correct the value; Get-IpamAddressUtilizationThreshold and Get-IpamConfiguration show the present ones.";
    129 InvalidImportColumn BadArgument "column '{value}' is not one that can be imported: {rule}", "Correct the heading, or take the column out of the file.";
    130 InvalidImportFile BadData "file '{value}' is not a file of comma-separated values that can be imported: {rule}", "Save it as CSV in UTF-8 or UTF-16, with headings in the first line.";
    131 InvalidImportRow BadData "the row is not one of its file: {rule}", "Mend the row; a cell that holds the separator stands in double quotes.";
    132 FileExists Exists "duplicate file '{value}': an export does not overwrite another unless told to", "Use -Force to replace it, or another path.";
    133 ParameterNotSupported NotSupported "-{field} has no meaning here: {rule}", "Leave the parameter out; the message says what to use.";
    134 ImportRowsFailed BadData "{value} of {count} rows of '{file}' were not imported; '{errors}' has each of them with its reason, the first is {rule}", "Mend the rows in the file of errors and import that.";
    135 ErrorIpamAlreadyProvisioned Exists "store '{value}' exists already", "Connect to it with Connect-Ipam, or name another folder.";

    // 200: rules of the network plan.
    200 ObjectNotFound NotFound "{kind} '{value}' was not found", "Check the name or address; the matching Get- command lists what exists.";
    202 AmbiguousKey BadArgument "{kind} '{value}' names {count} objects: {rule}", "Add the address space, service or instance to the key.";
    203 StaleVersion InvalidState "{kind} '{value}' was changed by somebody else since it was read (version {expected}, now {actual})", "Read the object again and repeat the change.";
    210 AddressSpaceNameNotSpecified BadArgument "an address space needs a name", "Give a name.";
    211 AddressSpaceNameAlreadyExists Exists "duplicate address space '{value}': names are unique, ignoring case", "Choose another name.";
    212 DefaultProviderAddressSpaceCannotBeDeleted InvalidState "address space '{value}' is built in and cannot be removed", "Remove what is in it instead.";
    213 DefaultProviderAddressSpaceCannotBeModified InvalidState "address space '{value}' is built in and cannot be changed", "Add a provider address space of your own.";
    214 AddressSpaceTypeCanNotBeChanged InvalidState "the type of address space '{value}' cannot be changed", "Add another address space.";
    215 InvalidProviderAddressSpace BadArgument "'{value}' is not a provider address space", "Name a provider address space.";
    216 IsolationMethodNotSpecified BadArgument "customer address space '{value}' needs an isolation method", "Give one of NVGRE, VLAN, VXLAN, IPRewrite.";
    217 DeleteFailedDueToReferences InvalidState "{kind} '{value}' is in use and cannot be removed: {rule}", "Remove what uses it first.";
    218 InvalidVirtualizationType BadArgument "network type {value} is not possible in address space '{space}': {rule}", "Choose a space that fits the network type.";
    219 InvalidVirtualizationTypeUpdation InvalidState "{kind} '{value}' cannot change its network type: {rule}", "Remove it and add it again.";
    220 SubnetNameNotSpecified BadArgument "subnet {value} needs a name", "Give a name, for example the network itself.";
    221 ConflictingSubnet Exists "duplicate subnet {value}: address space '{space}' has it already", "Use the existing subnet or another address space.";
    222 RangesDependentOnSubnet InvalidState "subnet {value} cannot be removed or get another network while it has ranges ({count})", "Remove the ranges first, or use -DeleteAssociatedRanges.";
    223 InvalidVLANIdCollection BadArgument "VLAN '{value}' is not allowed: {rule}", "Use numbers from 1 to 4095, each once.";
    224 InvalidVSId BadArgument "virtual subnet ID {value} is not from 0 to 16777214", "Correct the number.";
    225 SubnetDoesNotExistForRange NotFound "no subnet {value} exists in address space '{space}' for the range", "Add the subnet first, or use -CreateSubnetIfNotFound.";
    226 ConflictingIPBlocksExist Exists "duplicate use of addresses: block {value} meets block {other}, and neither is strictly inside the other", "Change the bounds so that one block is inside the other, or both are apart.";
    227 RIRNotSpecifiedForAPublicIPv4Block BadArgument "block {value} is public and needs its registry", "Give -Rir: AFRINIC, APNIC, ARIN, LACNIC or RIPE.";
    228 RIRSpecifiedForAPrivateIPv4Block BadArgument "block {value} is private and has no registry, but '{rule}' was given", "Leave -Rir out.";
    229 RIRReceivedDateSpecifiedForAPrivateIPv4Block BadArgument "block {value} is private and was received from no registry, but {rule} was given", "Leave -RirReceivedDate out.";
    230 InvalidAddressRange BadArgument "range {value} is not possible: {rule}", "Choose other bounds.";
    231 NonadjustableConflictingRangesFound Exists "duplicate use of addresses: range {value} overlaps {other} of the same service and instance", "Change the bounds, the service or the instance.";
    232 InvalidStartIPWithAllZeroes BadArgument "range start {value} is the network address of {subnet}", "Start at the next address.";
    233 InvalidEndIPHostIdAllOnes BadArgument "range end {value} is the broadcast address of {subnet}", "End one address earlier.";
    234 ReservedIPNotInRange BadArgument "reserved address {value} is not in the range {range}", "Reserve addresses of the range only.";
    235 VIPNotInRange BadArgument "virtual IP {value} is not in the range {range}", "Use addresses of the range only.";
    236 InvalidAddressesInGatewaysCollection BadArgument "gateway '{value}' is not an address of subnet {subnet}", "Write address/metric or address/Automatic with an address of the subnet.";
    237 InvalidMetricValueInGatewaysCollection BadArgument "gateway '{value}': the metric must be from 1 to 9999, or Automatic", "Correct the metric.";
    238 UtilizationDataNotSpecifiedForStaticRange BadArgument "range {value} has user-specified utilization and needs UtilizedAddresses", "Give the number of utilized addresses.";
    239 InvalidUtilizationStatistics BadArgument "UtilizedAddresses {value} is not from 0 to {rule}", "Correct the number.";
    240 MsDhcpRangeNotManaged BadArgument "ranges of MS DHCP come from DHCP servers and are not managed here ({value})", "Use another service, for example Non-MS DHCP.";
    241 InvalidIPv6GlobalAddress BadArgument "block {value} holds addresses that are not unicast ones of global or unique local scope", "Use a network of 2000::/3 or fc00::/7.";
    242 MaximumBlockLevelReached InvalidState "block {value} would make blocks nest {rule} deep, allowed are {expected}", "Remove a block above or below it first.";
    243 InvalidStartIPAddress BadArgument "start {value} is not in network {rule}", "Choose an address of the network, or leave start and end out.";
    244 InvalidEndIPAddress BadArgument "end {value} is not in network {rule}", "Choose an address of the network, or leave start and end out.";
    245 SubnetPrefixLargerThanBlock BadArgument "prefix length {value} is not from {rule}: the subnet would not fit into {kind} {other}", "Ask for a longer prefix, or search a larger block.";
    246 RangeSizeLargerThanSubnet BadArgument "{value} addresses are not from 1 to {rule}, which subnet {subnet} has", "Ask for fewer addresses.";
    247 InvalidNumberOfSubnets BadArgument "the number of {kind} '{value}' is not from 1 to {rule}", "Correct the number.";
    248 ReservationServerSpecifiedWithoutIaid BadArgument "the DHCPv6 reservation of {value} needs Duid and Iaid", "Give both, or leave the reservation out.";
    250 InvalidIPAddressConflict Exists "duplicate address {value}: service '{service}', instance '{instance}' and address space '{space}' have it already", "Change the existing record instead.";
    251 IPAddressNotAssignable BadArgument "address {value} cannot be recorded: {rule}", "Use a unicast address.";
    252 InvalidAddressExpiryDate BadArgument "expiry date {value} is before the assignment date {rule}", "Correct one of the dates.";
    253 InvalidMacAddress BadArgument "MAC address '{value}' is not six bytes", "Write 00-11-22-33-44-55, 00:11:22:33:44:55 or 001122334455.";
    254 InvalidDuidFormat BadArgument "DUID '{value}' is not hexadecimal of 1 to 65 bytes", "Correct the DUID.";
    255 InvalidClientId BadArgument "client ID '{value}' is not valid: {rule}", "Correct the client ID.";
    260 CustomFieldNameExists Exists "duplicate custom field '{value}'", "Choose another name.";
    261 NameCollidesWithBuiltInImportableColumnName Exists "custom field name '{value}' is the name of a built-in column", "Choose another name.";
    262 CannotDeleteBuiltInField InvalidState "custom field '{value}' is built in and cannot be removed", "Use a field of your own.";
    263 CustomFieldInvalidBuiltInUpdate InvalidState "custom field '{value}' is built in and cannot be renamed", "Use a field of your own.";
    264 CustomFieldValueExists Exists "duplicate value '{value}' of custom field '{field}'", "Use the existing value.";
    265 CustomFieldValueForMultiValueCustomFieldDoesntExist NotFound "custom field '{field}' has no value '{value}'", "Add the value first with Add-IpamCustomValue.";
    266 CannotUpdateOrDeleteBuiltInValues InvalidState "value '{value}' of custom field '{field}' is built in", "Add a value of your own.";
    267 CannotUpdateValueOfManagedByServiceCustomField InvalidState "value '{value}' of ManagedByService cannot be renamed", "Add another value and move the objects.";
    268 DuplicateCustomFieldsSpecified BadArgument "custom field '{field}' is given twice; an object has one value of a field", "Leave one of them out.";
    269 ValueSpecifiedForFreeformCustomField BadArgument "custom field '{field}' is free-form and has no list of values", "Use a field made with -MultiValue.";
    270 CustomFieldAssociationAlreadyExists Exists "duplicate association of '{field}' and '{other}'", "Change it with Set-IpamCustomFieldAssociation.";
    271 SameCustomFieldsInAssociation BadArgument "custom field '{field}' cannot be associated with itself", "Name two different fields.";
    272 InvalidCustomFieldTypeInAssociation BadArgument "custom field '{field}' is free-form; associations are between fields with lists of values", "Use multi-valued fields.";
    273 DuplicateCustomFieldAssociationValues Exists "duplicate association value '{value}'", "Give each pair once.";
    274 InvalidCustomFieldAssociationValues BadArgument "association value '{value}' is not two existing values written value1:value2: {rule}", "Add the values first; write \\: for a colon in a name.";
    275 CustomFieldAssociationIntersectionEmpty InvalidState "'{value}' of {field} and '{other_value}' of {other} are not associated", "Associate them with Set-IpamCustomFieldAssociation -AddAssociationValue.";
    276 CustomFieldNotApplicable BadArgument "custom field '{field}' cannot be set on {kind}: {rule}", "Use the parameter of that name, or another field.";
    277 InvalidAccessScopeLabel BadArgument "access scope '{value}' is not valid: {rule}", "Write \\Global and the labels under it, each behind a \\.";
    278 MaximumAccessScopeLevelReached BadArgument "access scope '{value}' has more than {rule} labels", "Put it higher in the tree.";
    279 BuiltinAccessScopeCannotBeManaged InvalidState "access scope '{value}' is built in", "Use a scope of your own.";
    280 AccessScopeExists Exists "duplicate access scope '{value}'", "Use the existing scope.";
    281 InvalidIPUtilizationPurgeDate BadArgument "utilization data up to {value} cannot be removed: the time is to come", "Give a time that is past.";
    282 ErrorImportOfMsDhcpRangesNotAllowed BadArgument "ranges of MS DHCP come from DHCP servers and cannot be imported", "Use another service, for example Non-MS DHCP.";
    283 ImportInvalidManagedByValue BadArgument "service '{value}' is not a value of ManagedByService, or not that of the import", "Add the value first, use -AddManagedByService, or correct the file.";
    284 ImportInvalidServiceInstanceValue BadArgument "instance '{value}' is not a value of ServiceInstance, or not that of the import", "Add the value first, use -AddServiceInstance, or correct the file.";
    285 IpAddressOutOfRange BadArgument "address {value} is not in the range {range} of address space '{space}', which is imported", "Take the row out, or import without -NetworkId.";

    // 300: stores.
    300 NotConnected Connect "no store was named: use -CimSession, Connect-Ipam, $env:IPAM_STORE or a saved connection named Default", "Connect first.";
    301 StoreNotFound Connect "store '{value}' does not exist", "Leave -MustExist out to make it, or correct the path.";
    302 StoreUnreadable Connect "store '{value}' cannot be opened: {rule}", "Check the path and its permissions.";
    303 NotAStore Schema "'{value}' is not an ipam store: {rule}", "Name another file.";
    304 DatabaseIsAtHigherVersion Schema "store '{value}' has schema {actual}, this library knows up to {expected}", "Update ipam.";
    305 StoreReadOnly NotAllowed "store '{value}' cannot be written: {rule}", "Check the permissions of the file and of its folder.";
    306 StoreBusy Busy "store '{value}' stayed locked for {rule} ms", "Try again.";
    307 StoreDamaged BadData "store '{value}' is damaged: {rule}", "Restore a backup.";
    308 StoreFull Exhausted "store '{value}' cannot grow: {rule}", "Free space on the disk.";
    309 ConnectionTypeUnknown Connect "'{value}' is neither a saved connection nor a path, sqlite:// or postgres:// address that this build can open", "Correct the connection text.";
    310 ConnectionFileUnreadable BadData "the file of saved connections '{value}' cannot be used: {rule}", "Mend or remove the file.";
    311 Interrupted Cancelled "the work was stopped by the caller", "Start it again.";
    312 ServerUnreachable Connect "no server of '{value}' could be used: {rule}", "Check the hosts, and that one of them takes writes.";
    313 LoginFailed Login "the server of '{value}' refused the login: {rule}", "Give the password by -Credential, PGPASSWORD or a password file.";
    314 ServerNotProvisioned NotFound "database '{value}' is no ipam store of this version: {rule}", "Have an administrator run Invoke-IpamServerProvisioning.";
    315 AccessDenied NotAllowed "the role of this login does not allow it: {rule}", "Ask an administrator for the role, or for the access scope.";
    316 StatementTimedOut Timeout "a statement on '{value}' was not done after {rule} ms", "Try again, or raise statement_timeout in the connection text.";
    317 CertificateRefused Connect "the server of '{value}' could not be trusted: {rule}", "Name its authority by sslrootcert, or choose another sslmode.";
    318 CommitUncertain Busy "it could not be found out whether a change on '{value}' was kept: {rule}", "Look whether it was, then try again.";

    // 320: requests, backups, moves and checks.
    320 NothingFree Exhausted "no free {kind} is left in {value}", "Name another parent, extend it, or remove what is not needed.";
    321 IdempotencyKeyReused InvalidState "idempotency key '{value}' was used for another request", "Use a new key for every request, and the same one only to repeat it.";
    322 DestinationNotEmpty InvalidState "store '{value}' holds something already, and a move needs an empty store of its own", "Name a new file, or provision another database.";
    323 MoveUnfinished InvalidState "store '{value}' is the destination of a move from '{other}' that is not finished", "Repeat Move-IpamDatabase with the same source and destination.";
    324 CopyNotVerified BadData "copy '{value}' is not what was copied: {rule}", "Check the disk, and make the copy again.";
    325 BackupFileExists Exists "duplicate file '{value}': a backup does not overwrite another unless told to", "Choose another name, or use -Force.";
    326 StoreInUse Busy "store '{value}' is open elsewhere and cannot be replaced; it was waited for {rule} ms", "Disconnect everybody, and restore again.";
    327 NotAFileStore NotSupported "store '{value}' is not one file: {rule}", "Use Move-IpamDatabase.";

    // 400: VMM and synchronization.
    400 InvalidInventory BadData "the inventory document is not valid: {rule}", "Export the inventory again.";
    401 InventoryTruncated BadData "the inventory document ends early: {rule}", "Export the inventory again.";
    402 InventoryParentMissing BadData "the inventory names {kind} '{value}' whose {field} '{parent}' is not in it", "Export the inventory again.";
    403 InventoryVersionUnknown Schema "the inventory document has version {actual}, this library knows up to {expected}", "Update ipam.";
    404 InvalidPlan BadData "the plan document is not valid: {rule}", "Export the plan again.";
    405 PlanStale InvalidState "the plan no longer fits: {kind} '{value}' has changed since ({rule})", "Compare again and review the new plan.";
    406 UnsafePlan InvalidState "the plan was refused: {rule}", "Review the plan; -Force applies it all the same.";
    407 SyncLocked Busy "another sync of '{value}' is running: {rule}", "Wait for it to end.";
    408 LeaseLost InvalidState "this sync of '{value}' lost its lease to another", "Start it again.";
    409 WrongVmmServer InvalidState "the {kind} is of VMM server '{actual}', not '{expected}'", "Use the one of this server.";
    410 UnsyncableValue InvalidState "{kind} '{value}' has no counterpart in VMM: {rule}", "Change the value, or leave it out of the sync.";
    411 DocumentUnreadable NotFound "file '{value}' cannot be read: there is no such file", "Check the path.";
    412 DocumentAccessDenied NotAllowed "file '{value}' cannot be read: {rule}", "Check the path and its permissions.";
    413 DocumentUnwritable NotAllowed "file '{value}' cannot be written: {rule}", "Check the folder and its permissions.";
    414 ConflictNotDecidable InvalidState "{kind} '{value}' is not in a conflict that can be decided: {rule}", "Pipe entries of Compare-IpamVmm whose Kind is Conflict; change what the reason names.";
    415 SyncObjectChanged InvalidState "{kind} '{value}' has changed since it was compared, and is planned anew by the next comparison: {rule}", "Compare again.";

    // 450: VMM's own rules, as the embedded VMM states them.
    450 VmmObjectNotFound NotFound "unable to find the specified {kind} '{value}'", "Check the name or ID.";
    451 VmmNameInUse Exists "duplicate {kind} '{value}': the name is in use", "Choose another name.";
    452 VmmObjectInUse InvalidState "{kind} '{value}' cannot be deleted because it is in use by {rule}", "Remove what uses it first.";
    453 VmmSubnetOverlap Exists "subnet {value} overlaps {other}", "Choose another subnet.";
    454 VmmInvalidVlan BadArgument "VLAN {value} is not from 0 to 4094", "Correct the VLAN.";
    455 VmmInvalidPool BadArgument "static IP address pool '{value}' is not valid: {rule}", "Correct the pool.";
    456 VmmPoolOverlap Exists "static IP address pool '{value}' overlaps pool '{other}'", "Choose other bounds.";
    457 VmmAddressNotFound NotFound "Unable to find the specified allocated IP address {value}", "Check the address.";
    458 VmmAddressInUse Exists "IP address {value} is in use: {rule}", "Choose another address.";
    459 VmmPoolExhausted Exhausted "no more IP addresses are available in static IP address pool '{value}'", "Extend the pool.";
    460 VmmInvalidArgument BadArgument "{field} '{value}' is not valid for {kind}: {rule}", "Correct the value.";
    461 VmmServiceUnreachable Connect "network service '{value}' cannot reach its IPAM server: {rule}", "Check the connection string.";
    462 VmmNotConnected Connect "no VMM server is connected", "Call Get-SCVMMServer first, or use -VMMServer.";
    463 VmmIdInUse Exists "duplicate {field} '{value}': {kind} '{other}' has it", "Choose another one.";
    464 VmmLimitReached Exhausted "no {field} is left in {kind} '{value}'", "Add one, or remove what is not needed.";

    // 900: the library.
    900 Internal Internal "internal error: {rule}", "Report it with the text of this message.";
    901 Poisoned Internal "the handle was left half changed by an internal error and only takes free", "Free the handle and open it again.";
    902 UsedAfterFork InvalidState "the handle was opened before fork and cannot be used in the child", "Open the store again in the child.";
    903 LibraryNotFound NotInstalled "library '{value}' cannot be loaded: {rule}", "Put the library for this system there, or name it in the environment variable IPAM_LIBRARY_PATH.";
    904 AbiMismatch Schema "library '{value}' has ABI {actual}, this module needs {expected}", "Use the library and the module of one release.";
    905 OutOfMemory Exhausted "not enough memory: {rule}", "Free memory, or give the call less at a time.";
}

/// The result of everything in this crate that can fail.
pub type Result<T> = std::result::Result<T, Error>;

/// A failed rule or operation. See [`Status`] for what can go wrong.
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    status: Status,
    operands: Vec<(&'static str, String)>,
    also: Vec<Error>,
    cause: Option<String>,
}

impl Error {
    /// Makes an error of a status; operands fill the places of its template.
    pub fn new(status: Status) -> Self {
        Error(Box::new(Inner { status, operands: Vec::new(), also: Vec::new(), cause: None }))
    }

    /// Adds the operand `name`; the first value given for a name stays.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        if self.operand(name).is_none() {
            self.0.operands.push((name, value.to_string()));
        }
        self
    }

    /// Adds the lower error's text as the cause; it is shown after the message.
    #[must_use]
    pub fn caused_by(mut self, cause: impl fmt::Display) -> Self {
        self.0.cause = Some(cause.to_string());
        self
    }

    /// Makes one error of many violations: the first leads, the others follow it. `None` when there are none.
    pub fn all(mut violations: Vec<Error>) -> Option<Error> {
        if violations.is_empty() {
            return None;
        }
        let mut first = violations.remove(0);
        first.0.also.extend(violations);
        Some(first)
    }

    /// Makes an internal error: a promise of this crate to itself was broken.
    pub fn internal(rule: impl fmt::Display) -> Self {
        Error::new(Status::Internal).with("rule", rule)
    }

    /// Returns the status.
    pub fn status(&self) -> Status {
        self.0.status
    }

    /// Returns the kind of the status.
    pub fn kind(&self) -> Kind {
        self.0.status.kind()
    }

    /// Returns the operand of that name.
    pub fn operand(&self, name: &str) -> Option<&str> {
        self.0.operands.iter().find(|(n, _)| *n == name).map(|(_, v)| v.as_str())
    }

    /// Returns every operand as name and value, in the order in which they were given.
    pub fn operands(&self) -> impl ExactSizeIterator<Item = (&'static str, &str)> {
        self.0.operands.iter().map(|(name, value)| (*name, value.as_str()))
    }

    /// Returns the other violations found together with this one.
    pub fn also(&self) -> &[Error] {
        &self.0.also
    }

    /// Returns the text of the lower error.
    pub fn cause(&self) -> Option<&str> {
        self.0.cause.as_deref()
    }

    /// Tells whether the same call may work when it is repeated.
    pub fn is_transient(&self) -> bool {
        self.kind() == Kind::Busy
    }
}

/// Writes text so that it stays on one line and cannot turn the reading direction: such characters become `\u{…}`.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if is_unprintable(c) { escaped.extend(c.escape_unicode()) } else { escaped.push(c) }
    }
    escaped
}

/// Tells whether a text has a character that names and messages may not hold. Most are ASCII, which is looked through at once.
pub fn has_unprintable(text: &str) -> bool {
    !text.bytes().all(|byte| matches!(byte, b' '..=b'~')) && text.contains(is_unprintable)
}

/// Tells whether a character is a control or bidirectional one, which names and messages may not hold.
pub fn is_unprintable(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{061c}' | '\u{2028}' | '\u{2029}')
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.0.status.template();
        while let Some(open) = rest.find('{') {
            let close = open + rest[open..].find('}').unwrap_or(rest.len() - open - 1);
            f.write_str(&rest[..open])?;
            f.write_str(&escape(self.operand(&rest[open + 1..close]).unwrap_or("?")))?;
            rest = &rest[close + 1..];
        }
        f.write_str(rest)?;
        if let Some(cause) = &self.0.cause {
            write!(f, " ({})", escape(cause))?;
        }
        for other in &self.0.also {
            write!(f, "; {other}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({}): {self}", self.0.status.name(), self.0.status as i32)
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_names_are_unique_and_ascend() {
        assert!(Status::ALL.windows(2).all(|pair| (pair[0] as i32) < (pair[1] as i32)));
        let names: std::collections::BTreeSet<_> = Status::ALL.iter().map(|s| s.name()).collect();
        assert_eq!(names.len(), Status::ALL.len());
    }

    #[test]
    fn messages_are_one_line_and_fill_every_place() {
        let error = Error::new(Status::ConflictingSubnet).with("value", "10.0.0.0/8\n").with("space", "Default");
        assert_eq!(error.to_string(), "duplicate subnet 10.0.0.0/8\\u{a}: address space 'Default' has it already");
        for status in Status::ALL {
            assert!(!status.template().ends_with('.') && status.advice().ends_with('.'), "{}", status.name());
        }
    }

    #[test]
    fn exists_says_duplicate_or_collides() {
        for status in Status::ALL.iter().filter(|s| s.kind() == Kind::Exists && (*s).name().contains("Exists")) {
            assert!(status.template().contains("duplicate"), "{}", status.name());
        }
    }
}
