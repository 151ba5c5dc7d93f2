/*
 * The C ABI of ipam. Made by build.rs of src/ffi/; do not edit, see ARCHITECTURE.md.
 *
 * Functions return a status: 0 is success, any other number one of IPAM_STATUS_*; unknown numbers are to be treated as
 * IPAM_STATUS_INTERNAL. Outputs are written on success only. The last parameter takes the error object of the call, which
 * is written on failure only, belongs to the caller, and goes to ipam_error_free; it may be NULL.
 *
 * Text is UTF-8 with its length in bytes, in both directions. Text that an accessor returns is borrowed and lives as long
 * as its object; text through an out-parameter is owned and goes to ipam_text_free.
 *
 * A handle of another type, or one that is not live any more, is refused with IPAM_STATUS_INVALID_HANDLE where the
 * library can know. A handle that an internal error left half changed gives IPAM_STATUS_POISONED for everything but free.
 * Handles with open files give IPAM_STATUS_USED_AFTER_FORK in a child process.
 *
 * Beside the statuses that a function names, every call may give IPAM_STATUS_INTERNAL and IPAM_STATUS_OUT_OF_MEMORY. Calls
 * that read or write a store on a server may also give IPAM_STATUS_SERVER_UNREACHABLE, IPAM_STATUS_LOGIN_FAILED,
 * IPAM_STATUS_CERTIFICATE_REFUSED, IPAM_STATUS_ACCESS_DENIED, IPAM_STATUS_STATEMENT_TIMED_OUT and, for a change,
 * IPAM_STATUS_COMMIT_UNCERTAIN.
 *
 * Where the system refuses memory, a call gives IPAM_STATUS_OUT_OF_MEMORY, or its result where little was missing: the
 * library has 16 MiB of its own, which serve all calls of the process then. As with every status nothing is half done, and
 * what was committed is reported as done. What a caller was given meanwhile stays in those 16 MiB until it is freed; while
 * more than 4 of them are in use, every call gives the status. The library ends the process only where they do not suffice:
 * where calls take the other 12 before they come to where they can give up, or where one block of more than that is
 * refused although the system had room for it just before. A call that makes a list of 4 MiB or more therefore gives the
 * status, too, where there is no room for one of twice the size, and for 16 MiB at least, even if it would not have come to
 * that; what else is kept, by the caller or by handles, plays no part in it.
 * On Linux, a program that limits its memory (RLIMIT_AS) does so before its first call: one that had no limit by then keeps
 * more address space than it uses, and is refused later than the limit says.
 *
 * A const first parameter means: safe from several threads at once. Nothing is tied to the thread that made it.
 */

#ifndef IPAM_H
#define IPAM_H

#include <stddef.h>
#include <stdint.h>

/* Version of the library that the header is of; ipam_version() tells that of the library in use. */
#define IPAM_VERSION "0.1.0"
#define IPAM_VERSION_MAJOR 0
#define IPAM_VERSION_MINOR 1
#define IPAM_VERSION_PATCH 0

/* Every status, with its message; docs/errors.md has the rest. Numbers are never used again. */
typedef enum ipam_status {
    /* success */
    IPAM_STATUS_OK = 0,
    /* {field} '{value}' is not valid: {rule} */
    IPAM_STATUS_INVALID_PARAMETER = 100,
    /* {field} is not valid UTF-8 at byte {value} */
    IPAM_STATUS_INVALID_UTF8 = 101,
    /* {field} must not be NULL */
    IPAM_STATUS_NULL_ARGUMENT = 102,
    /* {kind} has no field '{value}' */
    IPAM_STATUS_UNKNOWN_FIELD = 103,
    /* '{value}' is not a kind of object */
    IPAM_STATUS_UNKNOWN_KIND = 104,
    /* {field} of {kind} does not take '{value}': it is {rule} */
    IPAM_STATUS_WRONG_TYPE = 105,
    /* {field} of {kind} is computed and cannot be set */
    IPAM_STATUS_READ_ONLY_FIELD = 106,
    /* {field} '{value}' is not one of {rule} */
    IPAM_STATUS_INVALID_ENUMERATION = 107,
    /* {kind} needs {field} */
    IPAM_STATUS_MANDATORY_FIELD_NOT_SPECIFIED = 108,
    /* {field} '{value}' has {length} characters, allowed are {rule} */
    IPAM_STATUS_STRING_LENGTH_NOT_ACCEPTABLE = 109,
    /* {field} '{value}' holds the character {character}, control and bidirectional characters are not allowed */
    IPAM_STATUS_INVALID_CHARACTERS_SPECIFIED = 110,
    /* {field} '{value}' is not an IP address */
    IPAM_STATUS_INVALID_IP_ADDRESS = 111,
    /* {field} '{value}': the prefix length must be from {rule} */
    IPAM_STATUS_INVALID_PREFIX_LENGTH = 112,
    /* {field} '{value}' has bits set behind its prefix length; the network is {rule} */
    IPAM_STATUS_I_SUBNET_ID_SUBNET_MASK_MISMATCH = 113,
    /* {field} '{value}' is not a network in the form address/length */
    IPAM_STATUS_INVALID_NETWORK_ID = 114,
    /* {field} '{value}' ends before it starts */
    IPAM_STATUS_START_IP_GREATER_THAN_END_IP = 115,
    /* {field} '{value}' is not of the address family {rule} */
    IPAM_STATUS_INVALID_IP_ADDRESS_FAMILY = 116,
    /* {field} '{value}' is not written as Name=Value;Name=Value: {rule} */
    IPAM_STATUS_INVALID_CONFIGURATION_TEXT = 117,
    /* {kind} cannot do this now: {rule} */
    IPAM_STATUS_WRONG_STATE = 118,
    /* {field} cannot be combined: {rule} */
    IPAM_STATUS_INVALID_KEY_COMBINATION = 119,
    /* {field} names something that the embedded VMM does not have: {rule} */
    IPAM_STATUS_NOT_SUPPORTED_BY_EMULATOR = 120,
    /* {field} is not a live handle of the type {kind} */
    IPAM_STATUS_INVALID_HANDLE = 121,
    /* {field} of {kind} has no value */
    IPAM_STATUS_FIELD_NOT_SET = 122,
    /* {value} was not confirmed: nobody can be asked here */
    IPAM_STATUS_CONFIRMATION_UNAVAILABLE = 123,
    /* {field} '{value}' is not possible: {rule} */
    IPAM_STATUS_INVALID_ALERT_THRESHOLD = 128,
    /* column '{value}' is not one that can be imported: {rule} */
    IPAM_STATUS_INVALID_IMPORT_COLUMN = 129,
    /* file '{value}' is not a file of comma-separated values that can be imported: {rule} */
    IPAM_STATUS_INVALID_IMPORT_FILE = 130,
    /* the row is not one of its file: {rule} */
    IPAM_STATUS_INVALID_IMPORT_ROW = 131,
    /* duplicate file '{value}': an export does not overwrite another unless told to */
    IPAM_STATUS_FILE_EXISTS = 132,
    /* -{field} has no meaning here: {rule} */
    IPAM_STATUS_PARAMETER_NOT_SUPPORTED = 133,
    /* {value} of {count} rows of '{file}' were not imported; '{errors}' has each of them with its reason, the first is {rule} */
    IPAM_STATUS_IMPORT_ROWS_FAILED = 134,
    /* store '{value}' exists already */
    IPAM_STATUS_ERROR_IPAM_ALREADY_PROVISIONED = 135,
    /* {kind} '{value}' was not found */
    IPAM_STATUS_OBJECT_NOT_FOUND = 200,
    /* {kind} '{value}' names {count} objects: {rule} */
    IPAM_STATUS_AMBIGUOUS_KEY = 202,
    /* {kind} '{value}' was changed by somebody else since it was read (version {expected}, now {actual}) */
    IPAM_STATUS_STALE_VERSION = 203,
    /* an address space needs a name */
    IPAM_STATUS_ADDRESS_SPACE_NAME_NOT_SPECIFIED = 210,
    /* duplicate address space '{value}': names are unique, ignoring case */
    IPAM_STATUS_ADDRESS_SPACE_NAME_ALREADY_EXISTS = 211,
    /* address space '{value}' is built in and cannot be removed */
    IPAM_STATUS_DEFAULT_PROVIDER_ADDRESS_SPACE_CANNOT_BE_DELETED = 212,
    /* address space '{value}' is built in and cannot be changed */
    IPAM_STATUS_DEFAULT_PROVIDER_ADDRESS_SPACE_CANNOT_BE_MODIFIED = 213,
    /* the type of address space '{value}' cannot be changed */
    IPAM_STATUS_ADDRESS_SPACE_TYPE_CAN_NOT_BE_CHANGED = 214,
    /* '{value}' is not a provider address space */
    IPAM_STATUS_INVALID_PROVIDER_ADDRESS_SPACE = 215,
    /* customer address space '{value}' needs an isolation method */
    IPAM_STATUS_ISOLATION_METHOD_NOT_SPECIFIED = 216,
    /* {kind} '{value}' is in use and cannot be removed: {rule} */
    IPAM_STATUS_DELETE_FAILED_DUE_TO_REFERENCES = 217,
    /* network type {value} is not possible in address space '{space}': {rule} */
    IPAM_STATUS_INVALID_VIRTUALIZATION_TYPE = 218,
    /* {kind} '{value}' cannot change its network type: {rule} */
    IPAM_STATUS_INVALID_VIRTUALIZATION_TYPE_UPDATION = 219,
    /* subnet {value} needs a name */
    IPAM_STATUS_SUBNET_NAME_NOT_SPECIFIED = 220,
    /* duplicate subnet {value}: address space '{space}' has it already */
    IPAM_STATUS_CONFLICTING_SUBNET = 221,
    /* subnet {value} cannot be removed or get another network while it has ranges ({count}) */
    IPAM_STATUS_RANGES_DEPENDENT_ON_SUBNET = 222,
    /* VLAN '{value}' is not allowed: {rule} */
    IPAM_STATUS_INVALID_VLAN_ID_COLLECTION = 223,
    /* virtual subnet ID {value} is not from 0 to 16777214 */
    IPAM_STATUS_INVALID_VS_ID = 224,
    /* no subnet {value} exists in address space '{space}' for the range */
    IPAM_STATUS_SUBNET_DOES_NOT_EXIST_FOR_RANGE = 225,
    /* duplicate use of addresses: block {value} meets block {other}, and neither is strictly inside the other */
    IPAM_STATUS_CONFLICTING_IP_BLOCKS_EXIST = 226,
    /* block {value} is public and needs its registry */
    IPAM_STATUS_RIR_NOT_SPECIFIED_FOR_A_PUBLIC_IPV4_BLOCK = 227,
    /* block {value} is private and has no registry, but '{rule}' was given */
    IPAM_STATUS_RIR_SPECIFIED_FOR_A_PRIVATE_IPV4_BLOCK = 228,
    /* block {value} is private and was received from no registry, but {rule} was given */
    IPAM_STATUS_RIR_RECEIVED_DATE_SPECIFIED_FOR_A_PRIVATE_IPV4_BLOCK = 229,
    /* range {value} is not possible: {rule} */
    IPAM_STATUS_INVALID_ADDRESS_RANGE = 230,
    /* duplicate use of addresses: range {value} overlaps {other} of the same service and instance */
    IPAM_STATUS_NONADJUSTABLE_CONFLICTING_RANGES_FOUND = 231,
    /* range start {value} is the network address of {subnet} */
    IPAM_STATUS_INVALID_START_IP_WITH_ALL_ZEROES = 232,
    /* range end {value} is the broadcast address of {subnet} */
    IPAM_STATUS_INVALID_END_IP_HOST_ID_ALL_ONES = 233,
    /* reserved address {value} is not in the range {range} */
    IPAM_STATUS_RESERVED_IP_NOT_IN_RANGE = 234,
    /* virtual IP {value} is not in the range {range} */
    IPAM_STATUS_VIP_NOT_IN_RANGE = 235,
    /* gateway '{value}' is not an address of subnet {subnet} */
    IPAM_STATUS_INVALID_ADDRESSES_IN_GATEWAYS_COLLECTION = 236,
    /* gateway '{value}': the metric must be from 1 to 9999, or Automatic */
    IPAM_STATUS_INVALID_METRIC_VALUE_IN_GATEWAYS_COLLECTION = 237,
    /* range {value} has user-specified utilization and needs UtilizedAddresses */
    IPAM_STATUS_UTILIZATION_DATA_NOT_SPECIFIED_FOR_STATIC_RANGE = 238,
    /* UtilizedAddresses {value} is not from 0 to {rule} */
    IPAM_STATUS_INVALID_UTILIZATION_STATISTICS = 239,
    /* ranges of MS DHCP come from DHCP servers and are not managed here ({value}) */
    IPAM_STATUS_MS_DHCP_RANGE_NOT_MANAGED = 240,
    /* block {value} holds addresses that are not unicast ones of global or unique local scope */
    IPAM_STATUS_INVALID_IPV6_GLOBAL_ADDRESS = 241,
    /* block {value} would make blocks nest {rule} deep, allowed are {expected} */
    IPAM_STATUS_MAXIMUM_BLOCK_LEVEL_REACHED = 242,
    /* start {value} is not in network {rule} */
    IPAM_STATUS_INVALID_START_IP_ADDRESS = 243,
    /* end {value} is not in network {rule} */
    IPAM_STATUS_INVALID_END_IP_ADDRESS = 244,
    /* prefix length {value} is not from {rule}: the subnet would not fit into {kind} {other} */
    IPAM_STATUS_SUBNET_PREFIX_LARGER_THAN_BLOCK = 245,
    /* {value} addresses are not from 1 to {rule}, which subnet {subnet} has */
    IPAM_STATUS_RANGE_SIZE_LARGER_THAN_SUBNET = 246,
    /* the number of {kind} '{value}' is not from 1 to {rule} */
    IPAM_STATUS_INVALID_NUMBER_OF_SUBNETS = 247,
    /* the DHCPv6 reservation of {value} needs Duid and Iaid */
    IPAM_STATUS_RESERVATION_SERVER_SPECIFIED_WITHOUT_IAID = 248,
    /* duplicate address {value}: service '{service}', instance '{instance}' and address space '{space}' have it already */
    IPAM_STATUS_INVALID_IP_ADDRESS_CONFLICT = 250,
    /* address {value} cannot be recorded: {rule} */
    IPAM_STATUS_IP_ADDRESS_NOT_ASSIGNABLE = 251,
    /* expiry date {value} is before the assignment date {rule} */
    IPAM_STATUS_INVALID_ADDRESS_EXPIRY_DATE = 252,
    /* MAC address '{value}' is not six bytes */
    IPAM_STATUS_INVALID_MAC_ADDRESS = 253,
    /* DUID '{value}' is not hexadecimal of 1 to 65 bytes */
    IPAM_STATUS_INVALID_DUID_FORMAT = 254,
    /* client ID '{value}' is not valid: {rule} */
    IPAM_STATUS_INVALID_CLIENT_ID = 255,
    /* duplicate custom field '{value}' */
    IPAM_STATUS_CUSTOM_FIELD_NAME_EXISTS = 260,
    /* custom field name '{value}' is the name of a built-in column */
    IPAM_STATUS_NAME_COLLIDES_WITH_BUILT_IN_IMPORTABLE_COLUMN_NAME = 261,
    /* custom field '{value}' is built in and cannot be removed */
    IPAM_STATUS_CANNOT_DELETE_BUILT_IN_FIELD = 262,
    /* custom field '{value}' is built in and cannot be renamed */
    IPAM_STATUS_CUSTOM_FIELD_INVALID_BUILT_IN_UPDATE = 263,
    /* duplicate value '{value}' of custom field '{field}' */
    IPAM_STATUS_CUSTOM_FIELD_VALUE_EXISTS = 264,
    /* custom field '{field}' has no value '{value}' */
    IPAM_STATUS_CUSTOM_FIELD_VALUE_FOR_MULTI_VALUE_CUSTOM_FIELD_DOESNT_EXIST = 265,
    /* value '{value}' of custom field '{field}' is built in */
    IPAM_STATUS_CANNOT_UPDATE_OR_DELETE_BUILT_IN_VALUES = 266,
    /* value '{value}' of ManagedByService cannot be renamed */
    IPAM_STATUS_CANNOT_UPDATE_VALUE_OF_MANAGED_BY_SERVICE_CUSTOM_FIELD = 267,
    /* custom field '{field}' is given twice; an object has one value of a field */
    IPAM_STATUS_DUPLICATE_CUSTOM_FIELDS_SPECIFIED = 268,
    /* custom field '{field}' is free-form and has no list of values */
    IPAM_STATUS_VALUE_SPECIFIED_FOR_FREEFORM_CUSTOM_FIELD = 269,
    /* duplicate association of '{field}' and '{other}' */
    IPAM_STATUS_CUSTOM_FIELD_ASSOCIATION_ALREADY_EXISTS = 270,
    /* custom field '{field}' cannot be associated with itself */
    IPAM_STATUS_SAME_CUSTOM_FIELDS_IN_ASSOCIATION = 271,
    /* custom field '{field}' is free-form; associations are between fields with lists of values */
    IPAM_STATUS_INVALID_CUSTOM_FIELD_TYPE_IN_ASSOCIATION = 272,
    /* duplicate association value '{value}' */
    IPAM_STATUS_DUPLICATE_CUSTOM_FIELD_ASSOCIATION_VALUES = 273,
    /* association value '{value}' is not two existing values written value1:value2: {rule} */
    IPAM_STATUS_INVALID_CUSTOM_FIELD_ASSOCIATION_VALUES = 274,
    /* '{value}' of {field} and '{other_value}' of {other} are not associated */
    IPAM_STATUS_CUSTOM_FIELD_ASSOCIATION_INTERSECTION_EMPTY = 275,
    /* custom field '{field}' cannot be set on {kind}: {rule} */
    IPAM_STATUS_CUSTOM_FIELD_NOT_APPLICABLE = 276,
    /* access scope '{value}' is not valid: {rule} */
    IPAM_STATUS_INVALID_ACCESS_SCOPE_LABEL = 277,
    /* access scope '{value}' has more than {rule} labels */
    IPAM_STATUS_MAXIMUM_ACCESS_SCOPE_LEVEL_REACHED = 278,
    /* access scope '{value}' is built in */
    IPAM_STATUS_BUILTIN_ACCESS_SCOPE_CANNOT_BE_MANAGED = 279,
    /* duplicate access scope '{value}' */
    IPAM_STATUS_ACCESS_SCOPE_EXISTS = 280,
    /* utilization data up to {value} cannot be removed: the time is to come */
    IPAM_STATUS_INVALID_IP_UTILIZATION_PURGE_DATE = 281,
    /* ranges of MS DHCP come from DHCP servers and cannot be imported */
    IPAM_STATUS_ERROR_IMPORT_OF_MS_DHCP_RANGES_NOT_ALLOWED = 282,
    /* service '{value}' is not a value of ManagedByService, or not that of the import */
    IPAM_STATUS_IMPORT_INVALID_MANAGED_BY_VALUE = 283,
    /* instance '{value}' is not a value of ServiceInstance, or not that of the import */
    IPAM_STATUS_IMPORT_INVALID_SERVICE_INSTANCE_VALUE = 284,
    /* address {value} is not in the range {range} of address space '{space}', which is imported */
    IPAM_STATUS_IP_ADDRESS_OUT_OF_RANGE = 285,
    /* no store was named: use -CimSession, Connect-Ipam, $env:IPAM_STORE or a saved connection named Default */
    IPAM_STATUS_NOT_CONNECTED = 300,
    /* store '{value}' does not exist */
    IPAM_STATUS_STORE_NOT_FOUND = 301,
    /* store '{value}' cannot be opened: {rule} */
    IPAM_STATUS_STORE_UNREADABLE = 302,
    /* '{value}' is not an ipam store: {rule} */
    IPAM_STATUS_NOT_A_STORE = 303,
    /* store '{value}' has schema {actual}, this library knows up to {expected} */
    IPAM_STATUS_DATABASE_IS_AT_HIGHER_VERSION = 304,
    /* store '{value}' cannot be written: {rule} */
    IPAM_STATUS_STORE_READ_ONLY = 305,
    /* store '{value}' stayed locked for {rule} ms */
    IPAM_STATUS_STORE_BUSY = 306,
    /* store '{value}' is damaged: {rule} */
    IPAM_STATUS_STORE_DAMAGED = 307,
    /* store '{value}' cannot grow: {rule} */
    IPAM_STATUS_STORE_FULL = 308,
    /* '{value}' is neither a saved connection nor a path, sqlite:// or postgres:// address that this build can open */
    IPAM_STATUS_CONNECTION_TYPE_UNKNOWN = 309,
    /* the file of saved connections '{value}' cannot be used: {rule} */
    IPAM_STATUS_CONNECTION_FILE_UNREADABLE = 310,
    /* the work was stopped by the caller */
    IPAM_STATUS_INTERRUPTED = 311,
    /* no server of '{value}' could be used: {rule} */
    IPAM_STATUS_SERVER_UNREACHABLE = 312,
    /* the server of '{value}' refused the login: {rule} */
    IPAM_STATUS_LOGIN_FAILED = 313,
    /* database '{value}' is no ipam store of this version: {rule} */
    IPAM_STATUS_SERVER_NOT_PROVISIONED = 314,
    /* the role of this login does not allow it: {rule} */
    IPAM_STATUS_ACCESS_DENIED = 315,
    /* a statement on '{value}' was not done after {rule} ms */
    IPAM_STATUS_STATEMENT_TIMED_OUT = 316,
    /* the server of '{value}' could not be trusted: {rule} */
    IPAM_STATUS_CERTIFICATE_REFUSED = 317,
    /* it could not be found out whether a change on '{value}' was kept: {rule} */
    IPAM_STATUS_COMMIT_UNCERTAIN = 318,
    /* no free {kind} is left in {value} */
    IPAM_STATUS_NOTHING_FREE = 320,
    /* idempotency key '{value}' was used for another request */
    IPAM_STATUS_IDEMPOTENCY_KEY_REUSED = 321,
    /* store '{value}' holds something already, and a move needs an empty store of its own */
    IPAM_STATUS_DESTINATION_NOT_EMPTY = 322,
    /* store '{value}' is the destination of a move from '{other}' that is not finished */
    IPAM_STATUS_MOVE_UNFINISHED = 323,
    /* copy '{value}' is not what was copied: {rule} */
    IPAM_STATUS_COPY_NOT_VERIFIED = 324,
    /* duplicate file '{value}': a backup does not overwrite another unless told to */
    IPAM_STATUS_BACKUP_FILE_EXISTS = 325,
    /* store '{value}' is open elsewhere and cannot be replaced; it was waited for {rule} ms */
    IPAM_STATUS_STORE_IN_USE = 326,
    /* store '{value}' is not one file: {rule} */
    IPAM_STATUS_NOT_A_FILE_STORE = 327,
    /* the inventory document is not valid: {rule} */
    IPAM_STATUS_INVALID_INVENTORY = 400,
    /* the inventory document ends early: {rule} */
    IPAM_STATUS_INVENTORY_TRUNCATED = 401,
    /* the inventory names {kind} '{value}' whose {field} '{parent}' is not in it */
    IPAM_STATUS_INVENTORY_PARENT_MISSING = 402,
    /* the inventory document has version {actual}, this library knows up to {expected} */
    IPAM_STATUS_INVENTORY_VERSION_UNKNOWN = 403,
    /* the plan document is not valid: {rule} */
    IPAM_STATUS_INVALID_PLAN = 404,
    /* the plan no longer fits: {kind} '{value}' has changed since ({rule}) */
    IPAM_STATUS_PLAN_STALE = 405,
    /* the plan was refused: {rule} */
    IPAM_STATUS_UNSAFE_PLAN = 406,
    /* another sync of '{value}' is running: {rule} */
    IPAM_STATUS_SYNC_LOCKED = 407,
    /* this sync of '{value}' lost its lease to another */
    IPAM_STATUS_LEASE_LOST = 408,
    /* the {kind} is of VMM server '{actual}', not '{expected}' */
    IPAM_STATUS_WRONG_VMM_SERVER = 409,
    /* {kind} '{value}' has no counterpart in VMM: {rule} */
    IPAM_STATUS_UNSYNCABLE_VALUE = 410,
    /* file '{value}' cannot be read: there is no such file */
    IPAM_STATUS_DOCUMENT_UNREADABLE = 411,
    /* file '{value}' cannot be read: {rule} */
    IPAM_STATUS_DOCUMENT_ACCESS_DENIED = 412,
    /* file '{value}' cannot be written: {rule} */
    IPAM_STATUS_DOCUMENT_UNWRITABLE = 413,
    /* {kind} '{value}' is not in a conflict that can be decided: {rule} */
    IPAM_STATUS_CONFLICT_NOT_DECIDABLE = 414,
    /* {kind} '{value}' has changed since it was compared, and is planned anew by the next comparison: {rule} */
    IPAM_STATUS_SYNC_OBJECT_CHANGED = 415,
    /* unable to find the specified {kind} '{value}' */
    IPAM_STATUS_VMM_OBJECT_NOT_FOUND = 450,
    /* duplicate {kind} '{value}': the name is in use */
    IPAM_STATUS_VMM_NAME_IN_USE = 451,
    /* {kind} '{value}' cannot be deleted because it is in use by {rule} */
    IPAM_STATUS_VMM_OBJECT_IN_USE = 452,
    /* subnet {value} overlaps {other} */
    IPAM_STATUS_VMM_SUBNET_OVERLAP = 453,
    /* VLAN {value} is not from 0 to 4094 */
    IPAM_STATUS_VMM_INVALID_VLAN = 454,
    /* static IP address pool '{value}' is not valid: {rule} */
    IPAM_STATUS_VMM_INVALID_POOL = 455,
    /* static IP address pool '{value}' overlaps pool '{other}' */
    IPAM_STATUS_VMM_POOL_OVERLAP = 456,
    /* Unable to find the specified allocated IP address {value} */
    IPAM_STATUS_VMM_ADDRESS_NOT_FOUND = 457,
    /* IP address {value} is in use: {rule} */
    IPAM_STATUS_VMM_ADDRESS_IN_USE = 458,
    /* no more IP addresses are available in static IP address pool '{value}' */
    IPAM_STATUS_VMM_POOL_EXHAUSTED = 459,
    /* {field} '{value}' is not valid for {kind}: {rule} */
    IPAM_STATUS_VMM_INVALID_ARGUMENT = 460,
    /* network service '{value}' cannot reach its IPAM server: {rule} */
    IPAM_STATUS_VMM_SERVICE_UNREACHABLE = 461,
    /* no VMM server is connected */
    IPAM_STATUS_VMM_NOT_CONNECTED = 462,
    /* duplicate {field} '{value}': {kind} '{other}' has it */
    IPAM_STATUS_VMM_ID_IN_USE = 463,
    /* no {field} is left in {kind} '{value}' */
    IPAM_STATUS_VMM_LIMIT_REACHED = 464,
    /* internal error: {rule} */
    IPAM_STATUS_INTERNAL = 900,
    /* the handle was left half changed by an internal error and only takes free */
    IPAM_STATUS_POISONED = 901,
    /* the handle was opened before fork and cannot be used in the child */
    IPAM_STATUS_USED_AFTER_FORK = 902,
    /* library '{value}' cannot be loaded: {rule} */
    IPAM_STATUS_LIBRARY_NOT_FOUND = 903,
    /* library '{value}' has ABI {actual}, this module needs {expected} */
    IPAM_STATUS_ABI_MISMATCH = 904,
    /* not enough memory: {rule} */
    IPAM_STATUS_OUT_OF_MEMORY = 905,
    /* not a status: makes the type 32 bits wide */
    IPAM_STATUS_WIDTH = 0x7fffffff
} ipam_status;


/**
 * Number of this form of the ABI: it grows when the meaning or the signature of a function changes.
 */
#define IPAM_ABI_VERSION 1

/**
 * Status of success.
 */
#define OK 0

/**
 * The field was not set: unchanged in a change, any in a filter.
 */
#define IPAM_FIELD_UNSET 0

/**
 * The field is set to nothing.
 */
#define IPAM_FIELD_NOTHING 1

/**
 * The field has a value.
 */
#define IPAM_FIELD_VALUE 2

/**
 * A flag.
 */
#define IPAM_FIELD_TYPE_BOOL 1

/**
 * A whole number.
 */
#define IPAM_FIELD_TYPE_INTEGER 2

/**
 * A number.
 */
#define IPAM_FIELD_TYPE_REAL 3

/**
 * Text; exact counts of addresses too, as decimal digits.
 */
#define IPAM_FIELD_TYPE_TEXT 4

/**
 * A point in time.
 */
#define IPAM_FIELD_TYPE_TIME 5

/**
 * An address.
 */
#define IPAM_FIELD_TYPE_ADDRESS 6

/**
 * A network.
 */
#define IPAM_FIELD_TYPE_PREFIX 7

/**
 * A GUID.
 */
#define IPAM_FIELD_TYPE_GUID 8

/**
 * A name of an enumeration.
 */
#define IPAM_FIELD_TYPE_ENUM 9

/**
 * An object.
 */
#define IPAM_FIELD_TYPE_RECORD 10

/**
 * Added to the type of the items for a list.
 */
#define IPAM_FIELD_TYPE_LIST 16

/**
 * New objects that are to be added together. Never NULL where a function gives one. Depends on no other handle. Functions that
 * take it as `const` may run in several threads at once; nothing ties it to the thread that made it.
 */
typedef struct ipam_batch ipam_batch;

/**
 * The results of a query, read one at a time in bounded memory. Never NULL where a function gives one. It keeps what it
 * reads from alive, so the store's handle may be freed first. One thread at a time; not tied to the thread that made it.
 */
typedef struct ipam_cursor ipam_cursor;

/**
 * What went wrong in one call: status, message, operands, advice, other violations found with it. A function that fails
 * writes one to its last parameter; the caller frees it with `ipam_error_free`. May be NULL wherever it is passed. Outlives
 * everything else. Its accessors cannot fail and may run in several threads at once.
 */
typedef struct ipam_error ipam_error;

/**
 * What a VMM server holds, read at one time. It is made by `ipam_vmm_inventory`, by `ipam_inventory_parse`, or by
 * `ipam_inventory_new`, `ipam_inventory_add` per object and `ipam_inventory_finish`. Never NULL where a function gives one.
 * Depends on no other handle. Finished, it can be read by several threads at once; it is not tied to the thread that made it.
 */
typedef struct ipam_inventory ipam_inventory;

/**
 * What a sync would change on either side. Never NULL where a function gives one. Depends on no other handle, and never
 * changes, so every function on it may run in several threads at once; nothing ties it to the thread that made it.
 */
typedef struct ipam_plan ipam_plan;

/**
 * Counters of one piece of long work, such as an import. A caller makes them, passes them to the work, and reads them from another
 * thread while it runs. Never NULL where a function gives one. Depends on no other handle, and nothing ties it to the thread that
 * made it.
 */
typedef struct ipam_progress ipam_progress;

/**
 * An object, a filter, or a set of changes, by field name: any subset of the fields of one kind. A field that is unset means
 * unchanged in a change and any in a filter; a field set to nothing is cleared. Never NULL where a function gives one, unless
 * it says so. Depends on no other handle. Functions that take it as `const` may run in several threads at once; nothing ties
 * it to the thread that made it.
 */
typedef struct ipam_record ipam_record;

/**
 * An open store. Never NULL where a function gives one. Cursors and runs keep the store open by themselves, so it may be
 * freed before them. Every function on it may run in several threads at once; nothing ties it to the thread that made it.
 */
typedef struct ipam_store ipam_store;

/**
 * A sync that is being carried out. It keeps the lease on its VMM server, until it is freed or ends, and the store open. Never
 * NULL where a function gives one. One thread at a time; not tied to the thread that made it.
 */
typedef struct ipam_sync ipam_sync;

/**
 * An open embedded VMM. Never NULL where a function gives one. It keeps its file open until it is freed. Every function on
 * it may run in several threads at once; nothing ties it to the thread that made it.
 */
typedef struct ipam_vmm ipam_vmm;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Returns the number of the ABI that the library has.
 *
 * Result: the number that `IPAM_ABI_VERSION` had when the library was built; a caller compares it with its own.
 * Statuses: none; it never fails.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours.
 */
uint32_t ipam_abi_version(void);

/**
 * Returns the version of the library.
 *
 * - `len_out`: where the length in bytes goes; may be NULL.
 *
 * Result: static text such as 0.1.0, UTF-8, not ended by a zero byte.
 * Statuses: none; it never fails.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours.
 */
const char *ipam_version(size_t *len_out);

/**
 * Returns the name of a status.
 *
 * - `status`: a number that a function returned; any number is taken.
 * - `len_out`: where the length in bytes goes; may be NULL.
 *
 * Result: static text, UTF-8, not ended by a zero byte: `OK` for 0, `Internal` for a number that the library does not know.
 * Statuses: none; it never fails.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: Microsoft's identifiers without `IpamApi` where one fits, else ours.
 */
const char *ipam_status_name(int32_t status, size_t *len_out);

/**
 * Returns the name of PowerShell's error category for a status.
 *
 * - `status`: a number that a function returned; any number is taken.
 * - `len_out`: where the length in bytes goes; may be NULL.
 *
 * Result: static text, UTF-8, not ended by a zero byte; that of `Internal` for 0 and for a number that the library does not know.
 * Statuses: none; it never fails.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: System.Management.Automation.ErrorCategory.
 */
const char *ipam_status_category(int32_t status, size_t *len_out);

/**
 * Returns one sentence on what to do about a status.
 *
 * - `status`: a number that a function returned; any number is taken.
 * - `len_out`: where the length in bytes goes; may be NULL.
 *
 * Result: static text, UTF-8, not ended by a zero byte; that of `Internal` for 0 and for a number that the library does not know.
 * Statuses: none; it never fails.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours.
 */
const char *ipam_status_advice(int32_t status, size_t *len_out);

/**
 * Starts a query for addresses.
 *
 * - `store`: the store, not NULL.
 * - `filter`: record of kind IpamAddressFilter, or NULL for all; a key in it that finds nothing is an error, which
 *   `ipam_cursor_next` gives. Borrowed for the call.
 * - `cursor_out`: where the cursor goes, not NULL: it gives objects of kind IpamAddress in bounded memory and keeps the
 *   store open; the caller owns it and frees it with `ipam_cursor_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `INVALID_KEY_COMBINATION`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Get-IpamAddress.
 */
int32_t ipam_address_query(const ipam_store *store, const ipam_record *filter, ipam_cursor **cursor_out, ipam_error **error);

/**
 * Adds an address.
 *
 * - `store`: the store, not NULL.
 * - `record`: record of kind IpamAddress with the fields that callers set, not NULL; borrowed for the call.
 * - `added_out`: where the object goes as it is then, a record of kind IpamAddress, owned, for `ipam_record_free`; may
 *   be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `READ_ONLY_FIELD`,
 * `MANDATORY_FIELD_NOT_SPECIFIED`, `STRING_LENGTH_NOT_ACCEPTABLE`, `INVALID_CHARACTERS_SPECIFIED`,
 * `INVALID_CONFIGURATION_TEXT`, `OBJECT_NOT_FOUND` (space or custom field),
 * `CUSTOM_FIELD_VALUE_FOR_MULTI_VALUE_CUSTOM_FIELD_DOESNT_EXIST`, `DUPLICATE_CUSTOM_FIELDS_SPECIFIED`,
 * `CUSTOM_FIELD_ASSOCIATION_INTERSECTION_EMPTY`, `CUSTOM_FIELD_NOT_APPLICABLE`, `INVALID_IP_ADDRESS_CONFLICT`,
 * `IP_ADDRESS_NOT_ASSIGNABLE`, `INVALID_ADDRESS_EXPIRY_DATE`, `INVALID_MAC_ADDRESS`, `INVALID_DUID_FORMAT`,
 * `INVALID_CLIENT_ID`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Add-IpamAddress.
 */
int32_t ipam_address_add(const ipam_store *store, const ipam_record *record, ipam_record **added_out, ipam_error **error);

/**
 * Changes the addresses that keys name, all of them or none.
 *
 * - `store`: the store, not NULL.
 * - `filter`: record of kind IpamAddressFilter with a key, not NULL; its RowVersion is the version that the object must
 *   have. Borrowed for the call.
 * - `changes`: record of kind IpamAddress with the new values, not NULL: unset fields stay, fields set to nothing are
 *   cleared. Borrowed for the call.
 * - `custom`: record of kind IpamCustomChange with custom fields to set and to remove, or NULL. Borrowed for the call.
 * - `changed_out`: where a cursor over the objects as they are then goes, objects of kind IpamAddress, owned, for
 *   `ipam_cursor_free`; may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `OBJECT_NOT_FOUND`, `AMBIGUOUS_KEY`,
 * `STALE_VERSION`, `UNKNOWN_KIND`, `READ_ONLY_FIELD`, `MANDATORY_FIELD_NOT_SPECIFIED`, `STRING_LENGTH_NOT_ACCEPTABLE`,
 * `INVALID_CHARACTERS_SPECIFIED`, `INVALID_CONFIGURATION_TEXT`,
 * `CUSTOM_FIELD_VALUE_FOR_MULTI_VALUE_CUSTOM_FIELD_DOESNT_EXIST`, `DUPLICATE_CUSTOM_FIELDS_SPECIFIED`,
 * `CUSTOM_FIELD_ASSOCIATION_INTERSECTION_EMPTY`, `CUSTOM_FIELD_NOT_APPLICABLE`, `INVALID_IP_ADDRESS_CONFLICT`,
 * `IP_ADDRESS_NOT_ASSIGNABLE`, `INVALID_ADDRESS_EXPIRY_DATE`, `INVALID_MAC_ADDRESS`, `INVALID_DUID_FORMAT`,
 * `INVALID_CLIENT_ID`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Set-IpamAddress.
 */
int32_t ipam_address_set(const ipam_store *store, const ipam_record *filter, const ipam_record *changes, const ipam_record *custom, ipam_cursor **changed_out, ipam_error **error);

/**
 * Removes the addresses that keys name, all of them or none.
 *
 * - `store`: the store, not NULL.
 * - `filter`: record of kind IpamAddressFilter with a key, not NULL; its RowVersion is the version that the object must
 *   have. Borrowed for the call.
 * - `removed_out`: where a cursor over the objects as they were goes, objects of kind IpamAddress, owned, for
 *   `ipam_cursor_free`; may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `OBJECT_NOT_FOUND`, `AMBIGUOUS_KEY`,
 * `STALE_VERSION`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Remove-IpamAddress.
 */
int32_t ipam_address_remove(const ipam_store *store, const ipam_record *filter, ipam_cursor **removed_out, ipam_error **error);

/**
 * Starts a query for address spaces.
 *
 * - `store`: the store, not NULL.
 * - `filter`: record of kind IpamAddressSpaceFilter, or NULL for all; a key in it that finds nothing is an error, which
 *   `ipam_cursor_next` gives. Borrowed for the call.
 * - `cursor_out`: where the cursor goes, not NULL: it gives objects of kind IpamAddressSpace in bounded memory and keeps
 *   the store open; the caller owns it and frees it with `ipam_cursor_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `INVALID_KEY_COMBINATION`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Get-IpamAddressSpace.
 */
int32_t ipam_address_space_query(const ipam_store *store, const ipam_record *filter, ipam_cursor **cursor_out, ipam_error **error);

/**
 * Adds an address space.
 *
 * - `store`: the store, not NULL.
 * - `record`: record of kind IpamAddressSpace with the fields that callers set, not NULL; borrowed for the call.
 * - `added_out`: where the object goes as it is then, a record of kind IpamAddressSpace, owned, for `ipam_record_free`;
 *   may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `READ_ONLY_FIELD`,
 * `MANDATORY_FIELD_NOT_SPECIFIED`, `STRING_LENGTH_NOT_ACCEPTABLE`, `INVALID_CHARACTERS_SPECIFIED`,
 * `INVALID_CONFIGURATION_TEXT`, `OBJECT_NOT_FOUND` (space or custom field),
 * `CUSTOM_FIELD_VALUE_FOR_MULTI_VALUE_CUSTOM_FIELD_DOESNT_EXIST`, `DUPLICATE_CUSTOM_FIELDS_SPECIFIED`,
 * `CUSTOM_FIELD_ASSOCIATION_INTERSECTION_EMPTY`, `CUSTOM_FIELD_NOT_APPLICABLE`, `ADDRESS_SPACE_NAME_NOT_SPECIFIED`,
 * `ADDRESS_SPACE_NAME_ALREADY_EXISTS`, `INVALID_PROVIDER_ADDRESS_SPACE`, `ISOLATION_METHOD_NOT_SPECIFIED`, `STORE_BUSY`,
 * `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Add-IpamAddressSpace.
 */
int32_t ipam_address_space_add(const ipam_store *store, const ipam_record *record, ipam_record **added_out, ipam_error **error);

/**
 * Changes the address spaces that keys name, all of them or none.
 *
 * - `store`: the store, not NULL.
 * - `filter`: record of kind IpamAddressSpaceFilter with a key, not NULL; its RowVersion is the version that the object
 *   must have. Borrowed for the call.
 * - `changes`: record of kind IpamAddressSpace with the new values, not NULL: unset fields stay, fields set to nothing
 *   are cleared. Borrowed for the call.
 * - `custom`: record of kind IpamCustomChange with custom fields to set and to remove, or NULL. Borrowed for the call.
 * - `changed_out`: where a cursor over the objects as they are then goes, objects of kind IpamAddressSpace, owned, for
 *   `ipam_cursor_free`; may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `OBJECT_NOT_FOUND`, `AMBIGUOUS_KEY`,
 * `STALE_VERSION`, `UNKNOWN_KIND`, `READ_ONLY_FIELD`, `MANDATORY_FIELD_NOT_SPECIFIED`, `STRING_LENGTH_NOT_ACCEPTABLE`,
 * `INVALID_CHARACTERS_SPECIFIED`, `INVALID_CONFIGURATION_TEXT`,
 * `CUSTOM_FIELD_VALUE_FOR_MULTI_VALUE_CUSTOM_FIELD_DOESNT_EXIST`, `DUPLICATE_CUSTOM_FIELDS_SPECIFIED`,
 * `CUSTOM_FIELD_ASSOCIATION_INTERSECTION_EMPTY`, `CUSTOM_FIELD_NOT_APPLICABLE`, `ADDRESS_SPACE_NAME_ALREADY_EXISTS`,
 * `ADDRESS_SPACE_TYPE_CAN_NOT_BE_CHANGED`, `DEFAULT_PROVIDER_ADDRESS_SPACE_CANNOT_BE_MODIFIED`,
 * `INVALID_PROVIDER_ADDRESS_SPACE`, `ISOLATION_METHOD_NOT_SPECIFIED`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`,
 * `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Set-IpamAddressSpace.
 */
int32_t ipam_address_space_set(const ipam_store *store, const ipam_record *filter, const ipam_record *changes, const ipam_record *custom, ipam_cursor **changed_out, ipam_error **error);

/**
 * Removes the address spaces that keys name, all of them or none.
 *
 * - `store`: the store, not NULL.
 * - `filter`: record of kind IpamAddressSpaceFilter with a key, not NULL; its RowVersion is the version that the object
 *   must have. Borrowed for the call.
 * - `removed_out`: where a cursor over the objects as they were goes, objects of kind IpamAddressSpace, owned, for
 *   `ipam_cursor_free`; may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `OBJECT_NOT_FOUND`, `AMBIGUOUS_KEY`,
 * `STALE_VERSION`, `DEFAULT_PROVIDER_ADDRESS_SPACE_CANNOT_BE_DELETED`, `DELETE_FAILED_DUE_TO_REFERENCES`, `STORE_BUSY`,
 * `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Remove-IpamAddressSpace.
 */
int32_t ipam_address_space_remove(const ipam_store *store, const ipam_record *filter, ipam_cursor **removed_out, ipam_error **error);

/**
 * Starts a query for associations.
 *
 * - `store`: the store, not NULL.
 * - `filter`: record of kind IpamCustomFieldAssociationFilter, or NULL for all; a key in it that finds nothing is an
 *   error, which `ipam_cursor_next` gives. Borrowed for the call.
 * - `cursor_out`: where the cursor goes, not NULL: it gives objects of kind IpamCustomFieldAssociation in bounded memory
 *   and keeps the store open; the caller owns it and frees it with `ipam_cursor_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `INVALID_KEY_COMBINATION`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Get-IpamCustomFieldAssociation.
 */
int32_t ipam_association_query(const ipam_store *store, const ipam_record *filter, ipam_cursor **cursor_out, ipam_error **error);

/**
 * Associates two multi-valued custom fields.
 *
 * - `store`: the store, not NULL.
 * - `record`: record of kind IpamCustomFieldAssociation with both fields and the pairs, not NULL; borrowed for the call.
 * - `added_out`: where the object goes as it is then, a record of kind IpamCustomFieldAssociation, owned, for
 *   `ipam_record_free`; may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `READ_ONLY_FIELD`,
 * `MANDATORY_FIELD_NOT_SPECIFIED`, `STRING_LENGTH_NOT_ACCEPTABLE`, `INVALID_CHARACTERS_SPECIFIED`,
 * `CUSTOM_FIELD_ASSOCIATION_ALREADY_EXISTS`, `OBJECT_NOT_FOUND`, `SAME_CUSTOM_FIELDS_IN_ASSOCIATION`,
 * `INVALID_CUSTOM_FIELD_TYPE_IN_ASSOCIATION`, `INVALID_CUSTOM_FIELD_ASSOCIATION_VALUES`,
 * `DUPLICATE_CUSTOM_FIELD_ASSOCIATION_VALUES`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`,
 * `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Add-IpamCustomFieldAssociation.
 */
int32_t ipam_association_add(const ipam_store *store, const ipam_record *record, ipam_record **added_out, ipam_error **error);

/**
 * Adds pairs to an association and removes pairs from it.
 *
 * - `store`: the store, not NULL.
 * - `changes`: record of kind IpamCustomFieldAssociationChange, not NULL; borrowed for the call.
 * - `changed_out`: where the object goes as it is then, a record of kind IpamCustomFieldAssociation, owned, for
 *   `ipam_record_free`; may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `OBJECT_NOT_FOUND`,
 * `SAME_CUSTOM_FIELDS_IN_ASSOCIATION`, `INVALID_CUSTOM_FIELD_TYPE_IN_ASSOCIATION`,
 * `INVALID_CUSTOM_FIELD_ASSOCIATION_VALUES`, `DUPLICATE_CUSTOM_FIELD_ASSOCIATION_VALUES`, `STORE_BUSY`,
 * `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Set-IpamCustomFieldAssociation.
 */
int32_t ipam_association_set(const ipam_store *store, const ipam_record *changes, ipam_record **changed_out, ipam_error **error);

/**
 * Removes an association.
 *
 * - `store`: the store, not NULL.
 * - `one`: name of the field: that in the store, the invariant one or the one shown, in any case, not NULL, UTF-8.
 * - `one_len`: its length in bytes.
 * - `two`: name of the other field; the order does not matter, not NULL, UTF-8.
 * - `two_len`: its length in bytes.
 * - `removed_out`: where the object goes as it is then, a record of kind IpamCustomFieldAssociation, owned, for
 *   `ipam_record_free`; may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `OBJECT_NOT_FOUND`,
 * `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Remove-IpamCustomFieldAssociation.
 */
int32_t ipam_association_remove(const ipam_store *store, const char *one, size_t one_len, const char *two, size_t two_len, ipam_record **removed_out, ipam_error **error);

/**
 * Makes a batch without objects.
 *
 * - `batch_out`: where the batch goes, not NULL; the caller owns it and frees it with `ipam_batch_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_batch_new(ipam_batch **batch_out, ipam_error **error);

/**
 * Puts an object into a batch; nothing is checked but its kind, and nothing is added to a store yet.
 *
 * - `batch`: the batch, not NULL.
 * - `record`: record of kind IpamAddress, IpamRange or IpamSubnet with the fields that callers set, not NULL; copied.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `UNKNOWN_KIND`.
 * Threads: one at a time.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_batch_add(ipam_batch *batch, const ipam_record *record, ipam_error **error);

/**
 * Adds the objects of a batch to a store in one transaction: all of them, or none. The batch stays as it is and can be added
 * to another store.
 *
 * - `store`: the store, not NULL.
 * - `batch`: the batch, not NULL; borrowed for the call.
 * - `create_subnet`: 1 to add the subnets that ranges of the batch lack, 0 to refuse such ranges.
 * - `added_out`: where a cursor over the objects as they are then goes, in the order of the batch, owned, for
 *   `ipam_cursor_free`; may be NULL.
 * - `error`: where the error object goes, may be NULL; its operand `index` is the position of the object that was refused.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, those of `ipam_address_add`, `ipam_range_add` and
 * `ipam_subnet_add`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_batch_commit(const ipam_store *store, const ipam_batch *batch, int32_t create_subnet, ipam_cursor **added_out, ipam_error **error);

/**
 * Frees a batch.
 *
 * - `batch`: the batch, which must not be used again, or NULL, which does nothing.
 *
 * Result: none.
 * Statuses: none; it never fails.
 * Threads: any; nothing else may use the handle.
 * Since: 0.1.0.
 * Source: ours.
 */
void ipam_batch_free(ipam_batch *batch);

/**
 * Starts a query for blocks.
 *
 * - `store`: the store, not NULL.
 * - `filter`: record of kind IpamBlockFilter, or NULL for all; a key in it that finds nothing is an error, which
 *   `ipam_cursor_next` gives. Borrowed for the call.
 * - `cursor_out`: where the cursor goes, not NULL: it gives objects of kind IpamBlock in bounded memory and keeps the
 *   store open; the caller owns it and frees it with `ipam_cursor_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `INVALID_KEY_COMBINATION`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Get-IpamBlock.
 */
int32_t ipam_block_query(const ipam_store *store, const ipam_record *filter, ipam_cursor **cursor_out, ipam_error **error);

/**
 * Adds a block; without start and end it is its whole network. Blocks and subnets inside it map to it.
 *
 * - `store`: the store, not NULL.
 * - `record`: record of kind IpamBlock with the fields that callers set, not NULL; borrowed for the call.
 * - `added_out`: where the object goes as it is then, a record of kind IpamBlock, owned, for `ipam_record_free`; may be
 *   NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `READ_ONLY_FIELD`,
 * `MANDATORY_FIELD_NOT_SPECIFIED`, `STRING_LENGTH_NOT_ACCEPTABLE`, `INVALID_CHARACTERS_SPECIFIED`, `INVALID_PREFIX_LENGTH`,
 * `INVALID_IP_ADDRESS_FAMILY`, `START_IP_GREATER_THAN_END_IP`, `INVALID_START_IP_ADDRESS`, `INVALID_END_IP_ADDRESS`,
 * `INVALID_ADDRESS_RANGE`, `INVALID_IPV6_GLOBAL_ADDRESS`, `RIR_NOT_SPECIFIED_FOR_A_PUBLIC_IPV4_BLOCK`,
 * `RIR_SPECIFIED_FOR_A_PRIVATE_IPV4_BLOCK`, `RIR_RECEIVED_DATE_SPECIFIED_FOR_A_PRIVATE_IPV4_BLOCK`,
 * `CUSTOM_FIELD_VALUE_FOR_MULTI_VALUE_CUSTOM_FIELD_DOESNT_EXIST`, `CONFLICTING_IP_BLOCKS_EXIST`,
 * `MAXIMUM_BLOCK_LEVEL_REACHED`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Add-IpamBlock.
 */
int32_t ipam_block_add(const ipam_store *store, const ipam_record *record, ipam_record **added_out, ipam_error **error);

/**
 * Changes the blocks that keys name, all of them or none. With other bounds a block takes another place among the
 * blocks, and what is beneath maps anew.
 *
 * - `store`: the store, not NULL.
 * - `filter`: record of kind IpamBlockFilter with a key, not NULL; its RowVersion is the version that the object must
 *   have. Borrowed for the call.
 * - `changes`: record of kind IpamBlock with the new values, not NULL: unset fields stay, fields set to nothing are
 *   cleared. Borrowed for the call.
 * - `changed_out`: where a cursor over the objects as they are then goes, objects of kind IpamBlock, owned, for
 *   `ipam_cursor_free`; may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `OBJECT_NOT_FOUND`, `STALE_VERSION`,
 * `UNKNOWN_KIND`, `READ_ONLY_FIELD`, `INVALID_KEY_COMBINATION`, `MANDATORY_FIELD_NOT_SPECIFIED`,
 * `STRING_LENGTH_NOT_ACCEPTABLE`, `INVALID_CHARACTERS_SPECIFIED`, `INVALID_PREFIX_LENGTH`, `INVALID_IP_ADDRESS_FAMILY`,
 * `START_IP_GREATER_THAN_END_IP`, `INVALID_START_IP_ADDRESS`, `INVALID_END_IP_ADDRESS`, `INVALID_ADDRESS_RANGE`,
 * `INVALID_IPV6_GLOBAL_ADDRESS`, `RIR_NOT_SPECIFIED_FOR_A_PUBLIC_IPV4_BLOCK`, `RIR_SPECIFIED_FOR_A_PRIVATE_IPV4_BLOCK`,
 * `RIR_RECEIVED_DATE_SPECIFIED_FOR_A_PRIVATE_IPV4_BLOCK`,
 * `CUSTOM_FIELD_VALUE_FOR_MULTI_VALUE_CUSTOM_FIELD_DOESNT_EXIST`, `CONFLICTING_IP_BLOCKS_EXIST`,
 * `MAXIMUM_BLOCK_LEVEL_REACHED`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Set-IpamBlock.
 */
int32_t ipam_block_set(const ipam_store *store, const ipam_record *filter, const ipam_record *changes, ipam_cursor **changed_out, ipam_error **error);

/**
 * Removes the blocks that keys name, all of them or none. Subnets and ranges stay.
 *
 * - `store`: the store, not NULL.
 * - `filter`: record of kind IpamBlockFilter with a key, not NULL; its RowVersion is the version that the object must
 *   have. Borrowed for the call.
 * - `delete_sub_blocks`: 1 to remove the blocks inside them as well, 0 to lift those to the block around.
 * - `removed_out`: where a cursor over the named objects as they were goes, objects of kind IpamBlock, owned, for
 *   `ipam_cursor_free`; may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `OBJECT_NOT_FOUND`, `STALE_VERSION`,
 * `INVALID_KEY_COMBINATION`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Remove-IpamBlock.
 */
int32_t ipam_block_remove(const ipam_store *store, const ipam_record *filter, int32_t delete_sub_blocks, ipam_cursor **removed_out, ipam_error **error);

/**
 * Finds the first networks of a length that are free in a block, in order: no subnet of Default holds any of their
 * addresses, and none of those is recorded. Nothing is taken.
 *
 * - `store`: the store, not NULL.
 * - `block_id`: number of the block (its field Id).
 * - `prefix_bits`: prefix length of the networks.
 * - `count`: how many are wanted, 1 to 65,536.
 * - `cursor_out`: where the cursor goes, not NULL: it gives objects of kind IpamFreeSubnet, fewer than asked for when no
 *   more are free; the caller owns it and frees it with `ipam_cursor_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `OBJECT_NOT_FOUND`,
 * `SUBNET_PREFIX_LARGER_THAN_BLOCK`, `INVALID_NUMBER_OF_SUBNETS`, `STORE_BUSY`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Find-IpamFreeSubnet.
 */
int32_t ipam_block_free_subnets(const ipam_store *store, uint64_t block_id, uint32_t prefix_bits, uint32_t count, ipam_cursor **cursor_out, ipam_error **error);

/**
 * Lists the saved connections in the order of their names.
 *
 * - `cursor_out`: where the cursor goes, not NULL: it gives objects of kind IpamSavedConnection; the caller owns it and
 *   frees it with `ipam_cursor_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `CONNECTION_FILE_UNREADABLE`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_connection_query(ipam_cursor **cursor_out, ipam_error **error);

/**
 * Saves a connection under a name, in place of what had the name. Nothing is opened; no secret is kept.
 *
 * - `name`: the name, not NULL, UTF-8, without / and \.
 * - `name_len`: its length in bytes.
 * - `connection`: a path, sqlite://path or postgres://user@host/database, not NULL, UTF-8; a path becomes absolute.
 * - `connection_len`: its length in bytes.
 * - `saved_out`: where the saved connection goes as a record of kind IpamSavedConnection, owned, for `ipam_record_free`;
 *   may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_UTF8`, `INVALID_PARAMETER`, `STRING_LENGTH_NOT_ACCEPTABLE`,
 * `INVALID_CHARACTERS_SPECIFIED`, `CONNECTION_TYPE_UNKNOWN`, `CONNECTION_FILE_UNREADABLE`.
 * Threads: any, at once; several processes too.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_connection_save(const char *name, size_t name_len, const char *connection, size_t connection_len, ipam_record **saved_out, ipam_error **error);

/**
 * Removes a saved connection. The store stays.
 *
 * - `name`: the name, in any case, not NULL, UTF-8.
 * - `name_len`: its length in bytes.
 * - `removed_out`: where the removed connection goes as a record of kind IpamSavedConnection, owned, for
 *   `ipam_record_free`; may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_UTF8`, `OBJECT_NOT_FOUND`, `CONNECTION_FILE_UNREADABLE`.
 * Threads: any, at once; several processes too.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_connection_remove(const char *name, size_t name_len, ipam_record **removed_out, ipam_error **error);

/**
 * Finds which store a text names: a saved name, else a path, sqlite://path or postgres://user@host/database; without a text that of the environment
 * variable IPAM_STORE, else the saved connection Default.
 *
 * - `connection`: the text, UTF-8; NULL or empty for none.
 * - `connection_len`: its length in bytes.
 * - `target_out`: where the path goes, not NULL: UTF-8, owned, for `ipam_text_free`, followed by a zero byte that is not
 *   counted.
 * - `target_len_out`: where its length in bytes goes, not NULL.
 * - `name_out`: where the name of the saved connection goes, not NULL: like `target_out`; NULL when the store was not
 *   named by one.
 * - `name_len_out`: where its length in bytes goes, not NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_UTF8`, `INVALID_PARAMETER`, `NOT_CONNECTED`, `CONNECTION_TYPE_UNKNOWN`,
 * `CONNECTION_FILE_UNREADABLE`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_connection_resolve(const char *connection, size_t connection_len, char **target_out, size_t *target_len_out, char **name_out, size_t *name_len_out, ipam_error **error);

/**
 * Imports addresses from a file of comma-separated values: adds what is new, changes what is there, and in inventory mode removes
 * what the file lacks. One transaction and one event for the whole file, unless BatchSize says otherwise. Rows that fail do not
 * stop the others; each is in the file of errors with its line, column and reason.
 *
 * - `store`: the store, not NULL.
 * - `path`: path of the file, not NULL, UTF-8.
 * - `path_len`: its length in bytes.
 * - `options`: record of kind IpamImportOptions, or NULL; borrowed for the call.
 * - `progress`: counters that another thread reads and by which it stops the work, in bytes of the file; or NULL.
 * - `result_out`: where the counts go, a record of kind IpamImportResult, owned, for `ipam_record_free`; may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0, also when rows failed, or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `UNKNOWN_KIND`,
 * `INVALID_PARAMETER`, `INVALID_KEY_COMBINATION`, `MANDATORY_FIELD_NOT_SPECIFIED`, `DOCUMENT_UNREADABLE`,
 * `DOCUMENT_ACCESS_DENIED`, `DOCUMENT_UNWRITABLE`, `INVALID_IMPORT_FILE`, `INVALID_IMPORT_COLUMN`, `OBJECT_NOT_FOUND`,
 * `ERROR_IMPORT_OF_MS_DHCP_RANGES_NOT_ALLOWED`, `IMPORT_INVALID_MANAGED_BY_VALUE`,
 * `IMPORT_INVALID_SERVICE_INSTANCE_VALUE`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Import-IpamAddress.
 */
int32_t ipam_address_import(const ipam_store *store, const char *path, size_t path_len, const ipam_record *options, const ipam_progress *progress, ipam_record **result_out, ipam_error **error);

/**
 * Exports addresses to a file of comma-separated values, all of one moment, which is imported again as it is.
 *
 * - `store`: the store, not NULL.
 * - `path`: path of the file, not NULL, UTF-8.
 * - `path_len`: its length in bytes.
 * - `options`: record of kind IpamExportOptions, or NULL for everything to a new file; borrowed for the call.
 * - `progress`: counters that another thread reads and by which it stops the work, in rows; or NULL.
 * - `result_out`: where the count of rows goes, a record of kind IpamExportResult, owned, for `ipam_record_free`; may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `UNKNOWN_KIND`, `FILE_EXISTS`,
 * `DOCUMENT_UNWRITABLE`, `STORE_BUSY`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Export-IpamAddress.
 */
int32_t ipam_address_export(const ipam_store *store, const char *path, size_t path_len, const ipam_record *options, const ipam_progress *progress, ipam_record **result_out, ipam_error **error);

/**
 * Imports ranges from a file of comma-separated values: adds what is new, changes what is there, and in inventory mode removes
 * what the file lacks. One transaction and one event for the whole file, unless BatchSize says otherwise. Rows that fail do not
 * stop the others; each is in the file of errors with its line, column and reason.
 *
 * - `store`: the store, not NULL.
 * - `path`: path of the file, not NULL, UTF-8.
 * - `path_len`: its length in bytes.
 * - `options`: record of kind IpamImportOptions, or NULL; borrowed for the call.
 * - `progress`: counters that another thread reads and by which it stops the work, in bytes of the file; or NULL.
 * - `result_out`: where the counts go, a record of kind IpamImportResult, owned, for `ipam_record_free`; may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0, also when rows failed, or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `UNKNOWN_KIND`,
 * `INVALID_PARAMETER`, `INVALID_KEY_COMBINATION`, `MANDATORY_FIELD_NOT_SPECIFIED`, `DOCUMENT_UNREADABLE`,
 * `DOCUMENT_ACCESS_DENIED`, `DOCUMENT_UNWRITABLE`, `INVALID_IMPORT_FILE`, `INVALID_IMPORT_COLUMN`, `OBJECT_NOT_FOUND`,
 * `ERROR_IMPORT_OF_MS_DHCP_RANGES_NOT_ALLOWED`, `IMPORT_INVALID_MANAGED_BY_VALUE`,
 * `IMPORT_INVALID_SERVICE_INSTANCE_VALUE`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Import-IpamRange.
 */
int32_t ipam_range_import(const ipam_store *store, const char *path, size_t path_len, const ipam_record *options, const ipam_progress *progress, ipam_record **result_out, ipam_error **error);

/**
 * Exports ranges to a file of comma-separated values, all of one moment, which is imported again as it is.
 *
 * - `store`: the store, not NULL.
 * - `path`: path of the file, not NULL, UTF-8.
 * - `path_len`: its length in bytes.
 * - `options`: record of kind IpamExportOptions, or NULL for everything to a new file; borrowed for the call.
 * - `progress`: counters that another thread reads and by which it stops the work, in rows; or NULL.
 * - `result_out`: where the count of rows goes, a record of kind IpamExportResult, owned, for `ipam_record_free`; may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `UNKNOWN_KIND`, `FILE_EXISTS`,
 * `DOCUMENT_UNWRITABLE`, `STORE_BUSY`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Export-IpamRange.
 */
int32_t ipam_range_export(const ipam_store *store, const char *path, size_t path_len, const ipam_record *options, const ipam_progress *progress, ipam_record **result_out, ipam_error **error);

/**
 * Imports subnets from a file of comma-separated values: adds what is new, changes what is there, and in inventory mode removes
 * what the file lacks. One transaction and one event for the whole file, unless BatchSize says otherwise. Rows that fail do not
 * stop the others; each is in the file of errors with its line, column and reason.
 *
 * - `store`: the store, not NULL.
 * - `path`: path of the file, not NULL, UTF-8.
 * - `path_len`: its length in bytes.
 * - `options`: record of kind IpamImportOptions, or NULL; borrowed for the call.
 * - `progress`: counters that another thread reads and by which it stops the work, in bytes of the file; or NULL.
 * - `result_out`: where the counts go, a record of kind IpamImportResult, owned, for `ipam_record_free`; may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0, also when rows failed, or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `UNKNOWN_KIND`,
 * `INVALID_PARAMETER`, `INVALID_KEY_COMBINATION`, `MANDATORY_FIELD_NOT_SPECIFIED`, `DOCUMENT_UNREADABLE`,
 * `DOCUMENT_ACCESS_DENIED`, `DOCUMENT_UNWRITABLE`, `INVALID_IMPORT_FILE`, `INVALID_IMPORT_COLUMN`, `OBJECT_NOT_FOUND`,
 * `ERROR_IMPORT_OF_MS_DHCP_RANGES_NOT_ALLOWED`, `IMPORT_INVALID_MANAGED_BY_VALUE`,
 * `IMPORT_INVALID_SERVICE_INSTANCE_VALUE`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Import-IpamSubnet.
 */
int32_t ipam_subnet_import(const ipam_store *store, const char *path, size_t path_len, const ipam_record *options, const ipam_progress *progress, ipam_record **result_out, ipam_error **error);

/**
 * Exports subnets to a file of comma-separated values, all of one moment, which is imported again as it is.
 *
 * - `store`: the store, not NULL.
 * - `path`: path of the file, not NULL, UTF-8.
 * - `path_len`: its length in bytes.
 * - `options`: record of kind IpamExportOptions, or NULL for everything to a new file; borrowed for the call.
 * - `progress`: counters that another thread reads and by which it stops the work, in rows; or NULL.
 * - `result_out`: where the count of rows goes, a record of kind IpamExportResult, owned, for `ipam_record_free`; may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `UNKNOWN_KIND`, `FILE_EXISTS`,
 * `DOCUMENT_UNWRITABLE`, `STORE_BUSY`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Export-IpamSubnet.
 */
int32_t ipam_subnet_export(const ipam_store *store, const char *path, size_t path_len, const ipam_record *options, const ipam_progress *progress, ipam_record **result_out, ipam_error **error);

/**
 * Reads the next object of a query.
 *
 * - `cursor`: the cursor, not NULL.
 * - `record_out`: where the object goes, not NULL: an owned record for `ipam_record_free`, or NULL at the end, also when asked again.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 (also at the end), or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`; those of opening the query, such as `OBJECT_NOT_FOUND`,
 * `STORE_BUSY`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: one at a time.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_cursor_next(ipam_cursor *cursor, ipam_record **record_out, ipam_error **error);

/**
 * Closes and frees a cursor, at its end or before.
 *
 * - `cursor`: the cursor, which must not be used again, or NULL, which does nothing.
 *
 * Result: none.
 * Statuses: none; it never fails.
 * Threads: any; nothing else may use the cursor.
 * Since: 0.1.0.
 * Source: ours.
 */
void ipam_cursor_free(ipam_cursor *cursor);

/**
 * Starts a query for custom fields with their values, in order of number.
 *
 * - `store`: the store, not NULL.
 * - `filter`: record of kind IpamCustomFieldFilter, or NULL for all; a key in it that finds nothing is an error, which
 *   `ipam_cursor_next` gives. Borrowed for the call.
 * - `cursor_out`: where the cursor goes, not NULL: it gives objects of kind IpamCustomField in bounded memory and keeps
 *   the store open; the caller owns it and frees it with `ipam_cursor_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `INVALID_KEY_COMBINATION`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Get-IpamCustomField.
 */
int32_t ipam_custom_field_query(const ipam_store *store, const ipam_record *filter, ipam_cursor **cursor_out, ipam_error **error);

/**
 * Adds a custom field.
 *
 * - `store`: the store, not NULL.
 * - `record`: record of kind IpamCustomField with Name, and MultiValue and values where objects pick from a list, not
 *   NULL; borrowed for the call.
 * - `added_out`: where the object goes as it is then, a record of kind IpamCustomField, owned, for `ipam_record_free`;
 *   may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `READ_ONLY_FIELD`,
 * `MANDATORY_FIELD_NOT_SPECIFIED`, `STRING_LENGTH_NOT_ACCEPTABLE`, `INVALID_CHARACTERS_SPECIFIED`,
 * `CUSTOM_FIELD_NAME_EXISTS`, `NAME_COLLIDES_WITH_BUILT_IN_IMPORTABLE_COLUMN_NAME`, `STORE_BUSY`, `STORE_READ_ONLY`,
 * `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Add-IpamCustomField.
 */
int32_t ipam_custom_field_add(const ipam_store *store, const ipam_record *record, ipam_record **added_out, ipam_error **error);

/**
 * Renames a custom field.
 *
 * - `store`: the store, not NULL.
 * - `name`: name of the field: that in the store, the invariant one or the one shown, in any case, not NULL, UTF-8.
 * - `name_len`: its length in bytes.
 * - `new_name`: the new name, not NULL, UTF-8.
 * - `new_name_len`: its length in bytes.
 * - `renamed_out`: where the object goes as it is then, a record of kind IpamCustomField, owned, for `ipam_record_free`;
 *   may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `OBJECT_NOT_FOUND`,
 * `CUSTOM_FIELD_INVALID_BUILT_IN_UPDATE`, `CUSTOM_FIELD_NAME_EXISTS`,
 * `NAME_COLLIDES_WITH_BUILT_IN_IMPORTABLE_COLUMN_NAME`, `STRING_LENGTH_NOT_ACCEPTABLE`, `INVALID_CHARACTERS_SPECIFIED`,
 * `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Rename-IpamCustomField.
 */
int32_t ipam_custom_field_rename(const ipam_store *store, const char *name, size_t name_len, const char *new_name, size_t new_name_len, ipam_record **renamed_out, ipam_error **error);

/**
 * Removes a custom field that nothing uses.
 *
 * - `store`: the store, not NULL.
 * - `name`: name of the field: that in the store, the invariant one or the one shown, in any case, not NULL, UTF-8.
 * - `name_len`: its length in bytes.
 * - `removed_out`: where the object goes as it is then, a record of kind IpamCustomField, owned, for `ipam_record_free`;
 *   may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `OBJECT_NOT_FOUND`,
 * `CANNOT_DELETE_BUILT_IN_FIELD`, `DELETE_FAILED_DUE_TO_REFERENCES`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`,
 * `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Remove-IpamCustomField.
 */
int32_t ipam_custom_field_remove(const ipam_store *store, const char *name, size_t name_len, ipam_record **removed_out, ipam_error **error);

/**
 * Adds a value to a multi-valued custom field.
 *
 * - `store`: the store, not NULL.
 * - `field`: name of the field: that in the store, the invariant one or the one shown, in any case, not NULL, UTF-8.
 * - `field_len`: its length in bytes.
 * - `value`: the value, not NULL, UTF-8.
 * - `value_len`: its length in bytes.
 * - `added_out`: where the object goes as it is then, a record of kind IpamCustomValue, owned, for `ipam_record_free`;
 *   may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `OBJECT_NOT_FOUND`,
 * `VALUE_SPECIFIED_FOR_FREEFORM_CUSTOM_FIELD`, `CUSTOM_FIELD_VALUE_EXISTS`, `STRING_LENGTH_NOT_ACCEPTABLE`,
 * `INVALID_CHARACTERS_SPECIFIED`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Add-IpamCustomValue.
 */
int32_t ipam_custom_value_add(const ipam_store *store, const char *field, size_t field_len, const char *value, size_t value_len, ipam_record **added_out, ipam_error **error);

/**
 * Renames a value of a custom field; objects that have it follow.
 *
 * - `store`: the store, not NULL.
 * - `field`: name of the field: that in the store, the invariant one or the one shown, in any case, not NULL, UTF-8.
 * - `field_len`: its length in bytes.
 * - `value`: the value, in any case, not NULL, UTF-8.
 * - `value_len`: its length in bytes.
 * - `new_value`: the new value, not NULL, UTF-8.
 * - `new_value_len`: its length in bytes.
 * - `renamed_out`: where the object goes as it is then, a record of kind IpamCustomValue, owned, for `ipam_record_free`;
 *   may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `OBJECT_NOT_FOUND`,
 * `CUSTOM_FIELD_VALUE_FOR_MULTI_VALUE_CUSTOM_FIELD_DOESNT_EXIST`, `VALUE_SPECIFIED_FOR_FREEFORM_CUSTOM_FIELD`,
 * `CANNOT_UPDATE_OR_DELETE_BUILT_IN_VALUES`, `CANNOT_UPDATE_VALUE_OF_MANAGED_BY_SERVICE_CUSTOM_FIELD`,
 * `CUSTOM_FIELD_VALUE_EXISTS`, `STRING_LENGTH_NOT_ACCEPTABLE`, `INVALID_CHARACTERS_SPECIFIED`, `STORE_BUSY`,
 * `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Rename-IpamCustomValue.
 */
int32_t ipam_custom_value_rename(const ipam_store *store, const char *field, size_t field_len, const char *value, size_t value_len, const char *new_value, size_t new_value_len, ipam_record **renamed_out, ipam_error **error);

/**
 * Removes a value of a custom field that nothing uses.
 *
 * - `store`: the store, not NULL.
 * - `field`: name of the field: that in the store, the invariant one or the one shown, in any case, not NULL, UTF-8.
 * - `field_len`: its length in bytes.
 * - `value`: the value, in any case, not NULL, UTF-8.
 * - `value_len`: its length in bytes.
 * - `removed_out`: where the object goes as it is then, a record of kind IpamCustomValue, owned, for `ipam_record_free`;
 *   may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `OBJECT_NOT_FOUND`,
 * `CUSTOM_FIELD_VALUE_FOR_MULTI_VALUE_CUSTOM_FIELD_DOESNT_EXIST`, `VALUE_SPECIFIED_FOR_FREEFORM_CUSTOM_FIELD`,
 * `CANNOT_UPDATE_OR_DELETE_BUILT_IN_VALUES`, `DELETE_FAILED_DUE_TO_REFERENCES`, `STORE_BUSY`, `STORE_READ_ONLY`,
 * `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Remove-IpamCustomValue.
 */
int32_t ipam_custom_value_remove(const ipam_store *store, const char *field, size_t field_len, const char *value, size_t value_len, ipam_record **removed_out, ipam_error **error);

/**
 * Returns the status of an error.
 *
 * - `error`: the error, or NULL.
 *
 * Result: one of `IPAM_STATUS_*`, never 0; 0 when `error` is NULL.
 * Statuses: none; it never fails.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_error_status(const ipam_error *error);

/**
 * Returns the name of an error's status, which is the error identifier in PowerShell.
 *
 * - `error`: the error, or NULL.
 * - `len_out`: where the length in bytes goes; may be NULL.
 *
 * Result: UTF-8, not ended by a zero byte, borrowed, lives as long as the error; NULL when `error` is NULL.
 * Statuses: none; it never fails.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: Microsoft's identifiers without `IpamApi` where one fits, else ours.
 */
const char *ipam_error_status_name(const ipam_error *error, size_t *len_out);

/**
 * Returns the kind of an error: what a caller can do about it.
 *
 * - `error`: the error, or NULL.
 * - `len_out`: where the length in bytes goes; may be NULL.
 *
 * Result: UTF-8 such as NotFound, not ended by a zero byte, borrowed, lives as long as the error; NULL when `error` is NULL.
 * Statuses: none; it never fails.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours.
 */
const char *ipam_error_kind(const ipam_error *error, size_t *len_out);

/**
 * Returns the name of PowerShell's category of an error.
 *
 * - `error`: the error, or NULL.
 * - `len_out`: where the length in bytes goes; may be NULL.
 *
 * Result: UTF-8 such as ObjectNotFound, not ended by a zero byte, borrowed, lives as long as the error; NULL when `error` is NULL.
 * Statuses: none; it never fails.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: System.Management.Automation.ErrorCategory.
 */
const char *ipam_error_category(const ipam_error *error, size_t *len_out);

/**
 * Returns the message of an error, with its cause and all violations found together.
 *
 * - `error`: the error, or NULL.
 * - `len_out`: where the length in bytes goes; may be NULL.
 *
 * Result: one line of UTF-8 that names value and rule, without secrets, not ended by a zero byte, borrowed, lives as long as
 * the error; NULL when `error` is NULL. Programs decide by status and operands, never by this text.
 * Statuses: none; it never fails.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours.
 */
const char *ipam_error_message(const ipam_error *error, size_t *len_out);

/**
 * Returns one sentence on what to do about an error.
 *
 * - `error`: the error, or NULL.
 * - `len_out`: where the length in bytes goes; may be NULL.
 *
 * Result: UTF-8, not ended by a zero byte, borrowed, lives as long as the error; NULL when `error` is NULL.
 * Statuses: none; it never fails.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours.
 */
const char *ipam_error_advice(const ipam_error *error, size_t *len_out);

/**
 * Returns the text of the lower error that caused an error.
 *
 * - `error`: the error, or NULL.
 * - `len_out`: where the length in bytes goes; may be NULL.
 *
 * Result: UTF-8, not ended by a zero byte, borrowed, lives as long as the error; NULL when there is none.
 * Statuses: none; it never fails.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours.
 */
const char *ipam_error_cause(const ipam_error *error, size_t *len_out);

/**
 * Tells whether the same call may work when it is repeated.
 *
 * - `error`: the error, or NULL.
 *
 * Result: 1 or 0; 0 when `error` is NULL.
 * Statuses: none; it never fails.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_error_is_transient(const ipam_error *error);

/**
 * Returns how many operands an error has: the named values that its message speaks of.
 *
 * - `error`: the error, or NULL.
 *
 * Result: the count; 0 when `error` is NULL.
 * Statuses: none; it never fails.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours.
 */
size_t ipam_error_operand_count(const ipam_error *error);

/**
 * Returns the name of an operand of an error, such as kind, field, value or rule.
 *
 * - `error`: the error, or NULL.
 * - `index`: position of the operand, from 0.
 * - `len_out`: where the length in bytes goes; may be NULL.
 *
 * Result: UTF-8, not ended by a zero byte, borrowed, lives as long as the error; NULL when there is none at the position.
 * Statuses: none; it never fails.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours.
 */
const char *ipam_error_operand_name(const ipam_error *error, size_t index, size_t *len_out);

/**
 * Returns the value of an operand of an error.
 *
 * - `error`: the error, or NULL.
 * - `index`: position of the operand, from 0.
 * - `len_out`: where the length in bytes goes; may be NULL.
 *
 * Result: UTF-8, not ended by a zero byte, borrowed, lives as long as the error; NULL when there is none at the position.
 * Statuses: none; it never fails.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours.
 */
const char *ipam_error_operand_value(const ipam_error *error, size_t index, size_t *len_out);

/**
 * Returns how many other violations were found together with an error.
 *
 * - `error`: the error, or NULL.
 *
 * Result: the count; 0 when `error` is NULL.
 * Statuses: none; it never fails.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours.
 */
size_t ipam_error_also_count(const ipam_error *error);

/**
 * Returns another violation that was found together with an error.
 *
 * - `error`: the error, or NULL.
 * - `index`: position of the violation, from 0.
 *
 * Result: an error, borrowed: it lives as long as `error` and must not be freed; NULL when there is none at the position.
 * Statuses: none; it never fails.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours.
 */
const ipam_error *ipam_error_also_at(const ipam_error *error, size_t index);

/**
 * Frees an error.
 *
 * - `error`: the error, which must not be used again, or NULL, which does nothing. Borrowed errors must not be passed.
 *
 * Result: none.
 * Statuses: none; it never fails.
 * Threads: any; nothing else may use the error.
 * Since: 0.1.0.
 * Source: ours.
 */
void ipam_error_free(ipam_error *error);

/**
 * Starts a query for configuration events in order of number.
 *
 * - `store`: the store, not NULL.
 * - `filter`: record of kind IpamConfigurationEventFilter, or NULL for all; a key in it that finds nothing is an error,
 *   which `ipam_cursor_next` gives. Borrowed for the call.
 * - `cursor_out`: where the cursor goes, not NULL: it gives objects of kind IpamConfigurationEvent in bounded memory and
 *   keeps the store open; the caller owns it and frees it with `ipam_cursor_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `INVALID_KEY_COMBINATION`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Get-IpamConfigurationEvent.
 */
int32_t ipam_event_query(const ipam_store *store, const ipam_record *filter, ipam_cursor **cursor_out, ipam_error **error);

/**
 * Waits for events behind one, in the order in which they were committed: whoever goes on behind the last one misses none and
 * gets none twice, on a store of many writers as well. A server that is away is waited for as long; whoever is told
 * `SERVER_UNREACHABLE` asks again behind the same event.
 *
 * - `store`: the store, not NULL.
 * - `after_id`: EventID of the last event that was seen, 0 for none.
 * - `timeout_ms`: how long is waited when there is none.
 * - `events_out`: where a cursor over the events goes, not NULL: up to 500 objects of kind IpamConfigurationEvent, none when the time was
 *   over; the caller owns it and frees it with `ipam_cursor_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `STORE_BUSY`, `STORE_DAMAGED`,
 * `SERVER_UNREACHABLE`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours; Get-IpamConfigurationEvent -Wait.
 */
int32_t ipam_event_follow(const ipam_store *store, uint64_t after_id, uint32_t timeout_ms, ipam_cursor **events_out, ipam_error **error);

/**
 * Removes the events up to a time.
 *
 * - `store`: the store, not NULL.
 * - `until_us`: microseconds since 1970-01-01T00:00:00Z, in the years 1 to 9999; events of this time and before are removed.
 * - `removed_out`: where a cursor over the events as they were goes, objects of kind IpamConfigurationEvent, owned, for
 *   `ipam_cursor_free`; may be NULL, and then the events are removed in bounded memory, without being read.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_PARAMETER`, `STORE_BUSY`, `STORE_READ_ONLY`,
 * `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Remove-IpamConfigurationEvent.
 */
int32_t ipam_event_remove(const ipam_store *store, int64_t until_us, ipam_cursor **removed_out, ipam_error **error);

/**
 * Returns keys of objects that begin with what a user has typed, in bounded time whatever the size of the store.
 *
 * - `store`: the store, not NULL.
 * - `kind`: IpamAddressSpace, IpamBlock, IpamSubnet, IpamRange (by first address) or IpamAddress, not NULL; UTF-8, borrowed for the call.
 * - `kind_len`: length of `kind` in bytes.
 * - `word`: what was typed, may be NULL with length 0, which every key begins with; UTF-8, borrowed for the call.
 * - `word_len`: length of `word` in bytes.
 * - `limit`: the most keys wanted.
 * - `cursor_out`: where the cursor goes, not NULL: it gives objects of kind IpamHint; the caller owns it and frees it with
 *   `ipam_cursor_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `UNKNOWN_KIND`, `STORE_BUSY`,
 * `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_hint_query(const ipam_store *store, const char *kind, size_t kind_len, const char *word, size_t word_len, uint32_t limit, ipam_cursor **cursor_out, ipam_error **error);

/**
 * Begins an inventory, to which objects are added.
 *
 * - `info`: record of kind IpamVmmInventory with the VMM server, the time, the scope and whether it is complete, not
 *   NULL; it is copied and stays the caller's.
 * - `inventory_out`: where the inventory goes, not NULL; the caller owns it and frees it with `ipam_inventory_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `UNKNOWN_KIND`, `MANDATORY_FIELD_NOT_SPECIFIED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_inventory_new(const ipam_record *info, ipam_inventory **inventory_out, ipam_error **error);

/**
 * Adds an object to an inventory that is not finished, in any order.
 *
 * - `inventory`: the inventory, not NULL.
 * - `record`: record of kind HostGroup, LogicalNetwork, LogicalNetworkDefinition, VMNetwork, VMSubnet, StaticIPAddressPool or
 *   AllocatedIPAddress, not NULL; it is copied and stays the caller's.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `WRONG_STATE`, `UNKNOWN_KIND`,
 * `MANDATORY_FIELD_NOT_SPECIFIED`.
 * Threads: one at a time.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_inventory_add(ipam_inventory *inventory, const ipam_record *record, ipam_error **error);

/**
 * Keeps of an inventory that is not finished what is in scope, and says in its head what the scope was.
 *
 * - `inventory`: the inventory, not NULL; it holds everything of the VMM server. Left as it was on failure.
 * - `scope`: record of kind IpamVmmScope, not NULL; without host groups the scope is All Hosts. Borrowed for the call.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `WRONG_STATE`, `UNKNOWN_KIND`, `VMM_OBJECT_NOT_FOUND`,
 * `AMBIGUOUS_KEY`.
 * Threads: one at a time.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_inventory_narrow(ipam_inventory *inventory, const ipam_record *scope, ipam_error **error);

/**
 * Finishes an inventory: checks all of it, puts it into its canonical order and computes its digest.
 *
 * - `inventory`: the inventory, not NULL; left as it was on failure.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `WRONG_STATE`, `INVALID_PARAMETER`, `INVALID_INVENTORY`,
 * `INVENTORY_PARENT_MISSING`.
 * Threads: one at a time.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_inventory_finish(ipam_inventory *inventory, ipam_error **error);

/**
 * Reads an inventory document.
 *
 * - `text`: the document, not NULL, UTF-8, as `ipam_inventory_format` writes it.
 * - `text_len`: its length in bytes.
 * - `inventory_out`: where the inventory goes, not NULL; the caller owns it and frees it with `ipam_inventory_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_INVENTORY`, `INVENTORY_TRUNCATED`, `INVENTORY_PARENT_MISSING`,
 * `INVENTORY_VERSION_UNKNOWN`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_inventory_parse(const char *text, size_t text_len, ipam_inventory **inventory_out, ipam_error **error);

/**
 * Writes a finished inventory as a document: canonical, so that equal inventories give the same bytes.
 *
 * - `inventory`: the inventory, not NULL, finished.
 * - `text_out`: where the document goes, not NULL: UTF-8, owned, for `ipam_text_free`, followed by a zero byte that is
 *   not counted.
 * - `text_len_out`: where its length in bytes goes, not NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `WRONG_STATE`.
 * Threads: any, at once, while none frees the inventory.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_inventory_format(const ipam_inventory *inventory, char **text_out, size_t *text_len_out, ipam_error **error);

/**
 * Reads the head of a finished inventory.
 *
 * - `inventory`: the inventory, not NULL, finished.
 * - `record_out`: where a record of kind IpamVmmInventory goes, not NULL; the caller owns it and frees it with
 *   `ipam_record_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `WRONG_STATE`.
 * Threads: any, at once, while none frees the inventory.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_inventory_info(const ipam_inventory *inventory, ipam_record **record_out, ipam_error **error);

/**
 * Reads the objects of one kind in a finished inventory, in its canonical order.
 *
 * - `inventory`: the inventory, not NULL, finished.
 * - `kind`: name of the kind as for `ipam_inventory_add`, not NULL, UTF-8.
 * - `kind_len`: its length in bytes.
 * - `cursor_out`: where the cursor goes, not NULL; it holds copies. The caller owns it and frees it with
 *   `ipam_cursor_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `WRONG_STATE`, `INVALID_UTF8`, `UNKNOWN_KIND`.
 * Threads: any, at once, while none frees the inventory.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_inventory_query(const ipam_inventory *inventory, const char *kind, size_t kind_len, ipam_cursor **cursor_out, ipam_error **error);

/**
 * Frees an inventory.
 *
 * - `inventory`: the inventory, which must not be used again, or NULL, which does nothing.
 *
 * Result: none.
 * Statuses: none; it never fails.
 * Threads: any; nothing else may use the inventory.
 * Since: 0.1.0.
 * Source: ours.
 */
void ipam_inventory_free(ipam_inventory *inventory);

/**
 * Reads an address from text.
 *
 * - `text`: the address, not NULL, UTF-8: IPv4 in dotted decimal, or IPv6 (RFC 4291).
 * - `text_len`: its length in bytes.
 * - `family_out`: where 4 or 6 goes, not NULL.
 * - `high_out`: where the upper 64 bits go, not NULL; 0 for IPv4.
 * - `low_out`: where the lower 64 bits go, not NULL; of IPv4 the lower 32 of them.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_UTF8`, `INVALID_IP_ADDRESS`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: RFC 4291 section 2.2.
 */
int32_t ipam_ip_parse(const char *text, size_t text_len, int32_t *family_out, uint64_t *high_out, uint64_t *low_out, ipam_error **error);

/**
 * Writes an address as text in canonical form.
 *
 * - `family`: 4 or 6.
 * - `high`: the upper 64 bits; 0 for IPv4.
 * - `low`: the lower 64 bits.
 * - `text_out`: where the text goes, not NULL, UTF-8, a zero byte behind it; owned, for `ipam_text_free`.
 * - `text_len_out`: where its length in bytes goes, not NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_PARAMETER`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: RFC 5952.
 */
int32_t ipam_ip_format(int32_t family, uint64_t high, uint64_t low, char **text_out, size_t *text_len_out, ipam_error **error);

/**
 * Reads a network from text.
 *
 * - `text`: the network, not NULL, UTF-8, in the form address/length; no bit may be set behind the length.
 * - `text_len`: its length in bytes.
 * - `family_out`: where 4 or 6 goes, not NULL.
 * - `high_out`: where the upper 64 bits of its first address go, not NULL; 0 for IPv4.
 * - `low_out`: where the lower 64 bits go, not NULL.
 * - `bits_out`: where the prefix length goes, not NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_UTF8`, `INVALID_NETWORK_ID`, `INVALID_IP_ADDRESS`, `INVALID_PREFIX_LENGTH`,
 * `I_SUBNET_ID_SUBNET_MASK_MISMATCH`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: RFC 4632 section 3.1.
 */
int32_t ipam_prefix_parse(const char *text, size_t text_len, int32_t *family_out, uint64_t *high_out, uint64_t *low_out, uint32_t *bits_out, ipam_error **error);

/**
 * Tells whether an address lies in a network.
 *
 * - `family`: 4 or 6, of both.
 * - `high`: the upper 64 bits of the network's first address; 0 for IPv4.
 * - `low`: its lower 64 bits.
 * - `bits`: prefix length of the network.
 * - `address_high`: the upper 64 bits of the address; 0 for IPv4.
 * - `address_low`: its lower 64 bits.
 * - `contains_out`: where 1 or 0 goes, not NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_PARAMETER`, `I_SUBNET_ID_SUBNET_MASK_MISMATCH` (also for a length that the family does not have).
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: RFC 4632 section 3.1.
 */
int32_t ipam_prefix_contains(int32_t family, uint64_t high, uint64_t low, uint32_t bits, uint64_t address_high, uint64_t address_low, int32_t *contains_out, ipam_error **error);

/**
 * Reads what the library has noted about a store: that it was opened or made, transactions that were slow or repeated, faults
 * of the store. A ring keeps the last 500 entries; nothing is printed and nobody is called back.
 *
 * - `store`: the store, not NULL.
 * - `after`: number of the last entry that was seen, 0 for all that are kept; a gap behind it tells that entries went by.
 * - `cursor_out`: where the cursor goes, not NULL: it gives objects of kind IpamLogEntry, oldest first; the caller owns it and
 *   frees it with `ipam_cursor_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_log_query(const ipam_store *store, uint64_t after, ipam_cursor **cursor_out, ipam_error **error);

/**
 * Begins to check every rule that the rows of a store have to keep, worked out again by other means than those that keep it.
 *
 * - `store`: the store, not NULL.
 * - `repair`: 1 to mend what follows from other rows, 0 to look only. What does not follow from other rows is reported in either case.
 * - `progress`: counters, in parts of the check, or NULL; borrowed while the cursor lives.
 * - `cursor_out`: where the cursor goes, not NULL: it gives objects of kind IpamDatabaseCheck, one for each part as it is checked, and
 *   keeps the store open; the caller owns it and frees it with `ipam_cursor_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status. `ipam_cursor_next` gives `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `INTERRUPTED`; that a store is damaged
 * is what a part reports.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_PARAMETER`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours; Test-IpamDatabase.
 */
int32_t ipam_store_check(const ipam_store *store, int32_t repair, const ipam_progress *progress, ipam_cursor **cursor_out, ipam_error **error);

/**
 * Copies a store into one file while it is in use, and compares the copy with the store before it gets its name.
 *
 * - `store`: the store, not NULL.
 * - `path`: the file, UTF-8, not NULL.
 * - `path_len`: its length in bytes.
 * - `overwrite`: 1 to replace a file of that name, 0 to refuse.
 * - `progress`: counters, or NULL; borrowed for the call.
 * - `copy_out`: where what was copied goes, a record of kind IpamDatabaseCopy, owned, for `ipam_record_free`; may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status; on failure there is no file, or the one that was there.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `INVALID_PARAMETER`, `BACKUP_FILE_EXISTS`,
 * `COPY_NOT_VERIFIED`, `STORE_UNREADABLE`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `STORE_BUSY`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours; Backup-IpamDatabase.
 */
int32_t ipam_store_backup(const ipam_store *store, const char *path, size_t path_len, int32_t overwrite, const ipam_progress *progress, ipam_record **copy_out, ipam_error **error);

/**
 * Puts the store of a backup in the place of a store file that nobody has open. The backup is copied beside it, brought to the newest
 * version and checked whole before it takes the name; the file that was there is kept under another.
 *
 * - `backup`: the file of the backup, UTF-8, not NULL.
 * - `backup_len`: its length in bytes.
 * - `path`: the store file, which may be missing or damaged, UTF-8, not NULL.
 * - `path_len`: its length in bytes.
 * - `progress`: counters, or NULL; borrowed for the call.
 * - `copy_out`: where what was restored goes, a record of kind IpamDatabaseCopy, owned, for `ipam_record_free`; may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status; on failure the store file is what it was.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `STORE_NOT_FOUND`, `NOT_A_STORE`,
 * `DATABASE_IS_AT_HIGHER_VERSION`, `STORE_DAMAGED`, `COPY_NOT_VERIFIED`, `STORE_IN_USE`, `STORE_UNREADABLE`, `STORE_READ_ONLY`, `STORE_FULL`,
 * `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours; Restore-IpamDatabase.
 */
int32_t ipam_store_restore(const char *backup, size_t backup_len, const char *path, size_t path_len, const ipam_progress *progress, ipam_record **copy_out, ipam_error **error);

/**
 * Copies a store into another, of either kind, and compares every table by count and digest. The source is only read. A move that was
 * broken off goes on when it is begun again; until then the destination opens only with AllowUnfinished.
 *
 * - `store`: the source, not NULL.
 * - `destination`: the destination, not NULL: empty, or that of the same move before, opened with AllowUnfinished.
 * - `progress`: counters, in rows, or NULL; borrowed for the call.
 * - `moved_out`: where a cursor over the tables goes, objects of kind IpamTableCopy, owned, for `ipam_cursor_free`; may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `DESTINATION_NOT_EMPTY`, `COPY_NOT_VERIFIED`, `STORE_BUSY`,
 * `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours; Move-IpamDatabase.
 */
int32_t ipam_store_move(const ipam_store *store, const ipam_store *destination, const ipam_progress *progress, ipam_cursor **moved_out, ipam_error **error);

/**
 * Reads the head of a plan: server, digests, counts, and why the guards refuse it, if they do.
 *
 * - `plan`: the plan, not NULL.
 * - `record_out`: where a record of kind IpamVmmPlan goes, not NULL; the caller owns it and frees it with
 *   `ipam_record_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_plan_info(const ipam_plan *plan, ipam_record **record_out, ipam_error **error);

/**
 * Reads the entries of a plan; what comes first is done first.
 *
 * - `plan`: the plan, not NULL.
 * - `with_notes`: 1 to read all entries, 0 to leave out those of kind Note.
 * - `cursor_out`: where the cursor goes, not NULL: it gives copies, objects of kind IpamVmmChange; the caller owns it
 *   and frees it with `ipam_cursor_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_PARAMETER` (flag).
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_plan_query(const ipam_plan *plan, int32_t with_notes, ipam_cursor **cursor_out, ipam_error **error);

/**
 * Reads a plan document.
 *
 * - `text`: the document, not NULL, UTF-8, as `ipam_plan_format` writes it.
 * - `text_len`: its length in bytes.
 * - `plan_out`: where the plan goes, not NULL; the caller owns it and frees it with `ipam_plan_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_UTF8`, `INVALID_PLAN`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_plan_parse(const char *text, size_t text_len, ipam_plan **plan_out, ipam_error **error);

/**
 * Writes a plan as a document, which is reviewed on one machine and applied on another.
 *
 * - `plan`: the plan, not NULL.
 * - `text_out`: where the document goes, not NULL: UTF-8, owned, for `ipam_text_free`, followed by a zero byte that is
 *   not counted.
 * - `text_len_out`: where its length in bytes goes, not NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_plan_format(const ipam_plan *plan, char **text_out, size_t *text_len_out, ipam_error **error);

/**
 * Writes a plan for people, like a diff: what is added, changed and removed, on which side, with old and new values, and why.
 *
 * - `plan`: the plan, not NULL.
 * - `with_notes`: 1 to write all entries, 0 to leave out those of kind Note.
 * - `text_out`: where the text goes, not NULL: UTF-8 in lines, owned, for `ipam_text_free`, followed by a zero byte that is not
 *   counted.
 * - `text_len_out`: where its length in bytes goes, not NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_PARAMETER` (flag).
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: Compare-IpamVmm -Summary.
 */
int32_t ipam_plan_summary(const ipam_plan *plan, int32_t with_notes, char **text_out, size_t *text_len_out, ipam_error **error);

/**
 * Frees a plan.
 *
 * - `plan`: the plan, which must not be used again, or NULL, which does nothing.
 *
 * Result: none.
 * Statuses: none; it never fails.
 * Threads: any; nothing else may use the handle.
 * Since: 0.1.0.
 * Source: ours.
 */
void ipam_plan_free(ipam_plan *plan);

/**
 * Makes counters, all of them 0.
 *
 * - `progress_out`: where they go, not NULL; the caller owns them and frees them with `ipam_progress_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_progress_new(ipam_progress **progress_out, ipam_error **error);

/**
 * Reads counters while the work goes on.
 *
 * - `progress`: the counters, or NULL, which gives 0.
 * - `done_out`: where goes how much is done, in the work's unit (bytes of the file for an import, rows for an export); may be
 *   NULL.
 * - `total_out`: where goes how much there is, 0 while that is not known; may be NULL.
 * - `failed_out`: where goes how many rows or objects failed; may be NULL.
 *
 * Result: none.
 * Statuses: none; it never fails.
 * Threads: any, at once, also while the work runs.
 * Since: 0.1.0.
 * Source: ours.
 */
void ipam_progress_counts(const ipam_progress *progress, uint64_t *done_out, uint64_t *total_out, uint64_t *failed_out);

/**
 * Tells the work to stop: it ends with the status `INTERRUPTED`, and nothing of its open transaction happened. Counters stay
 * stopped, so that work which has not begun yet does not begin.
 *
 * - `progress`: the counters, or NULL, which does nothing.
 *
 * Result: none.
 * Statuses: none; it never fails.
 * Threads: any, at once; that is what it is for.
 * Since: 0.1.0.
 * Source: ours.
 */
void ipam_progress_cancel(const ipam_progress *progress);

/**
 * Frees counters; work that still keeps them goes on.
 *
 * - `progress`: the counters, which must not be used again, or NULL, which does nothing.
 *
 * Result: none.
 * Statuses: none; it never fails.
 * Threads: any; nothing else may use the handle.
 * Since: 0.1.0.
 * Source: ours.
 */
void ipam_progress_free(ipam_progress *progress);

/**
 * Starts a query for ranges.
 *
 * - `store`: the store, not NULL.
 * - `filter`: record of kind IpamRangeFilter, or NULL for all; a key in it that finds nothing is an error, which
 *   `ipam_cursor_next` gives. Borrowed for the call.
 * - `cursor_out`: where the cursor goes, not NULL: it gives objects of kind IpamRange in bounded memory and keeps the
 *   store open; the caller owns it and frees it with `ipam_cursor_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `INVALID_KEY_COMBINATION`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Get-IpamRange.
 */
int32_t ipam_range_query(const ipam_store *store, const ipam_record *filter, ipam_cursor **cursor_out, ipam_error **error);

/**
 * Adds a range; without start and end it is the whole usable part of its network.
 *
 * - `store`: the store, not NULL.
 * - `record`: record of kind IpamRange with the fields that callers set, not NULL; borrowed for the call.
 * - `create_subnet`: 1 to add the subnet when there is none, 0 to refuse the range.
 * - `added_out`: where the object goes as it is then, a record of kind IpamRange, owned, for `ipam_record_free`; may be
 *   NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `READ_ONLY_FIELD`,
 * `MANDATORY_FIELD_NOT_SPECIFIED`, `STRING_LENGTH_NOT_ACCEPTABLE`, `INVALID_CHARACTERS_SPECIFIED`,
 * `INVALID_CONFIGURATION_TEXT`, `OBJECT_NOT_FOUND` (space or custom field),
 * `CUSTOM_FIELD_VALUE_FOR_MULTI_VALUE_CUSTOM_FIELD_DOESNT_EXIST`, `DUPLICATE_CUSTOM_FIELDS_SPECIFIED`,
 * `CUSTOM_FIELD_ASSOCIATION_INTERSECTION_EMPTY`, `CUSTOM_FIELD_NOT_APPLICABLE`, `SUBNET_DOES_NOT_EXIST_FOR_RANGE`,
 * `INVALID_ADDRESS_RANGE`, `START_IP_GREATER_THAN_END_IP`, `NONADJUSTABLE_CONFLICTING_RANGES_FOUND`,
 * `INVALID_START_IP_WITH_ALL_ZEROES`, `INVALID_END_IP_HOST_ID_ALL_ONES`, `RESERVED_IP_NOT_IN_RANGE`, `VIP_NOT_IN_RANGE`,
 * `INVALID_ADDRESSES_IN_GATEWAYS_COLLECTION`, `INVALID_METRIC_VALUE_IN_GATEWAYS_COLLECTION`,
 * `UTILIZATION_DATA_NOT_SPECIFIED_FOR_STATIC_RANGE`, `INVALID_UTILIZATION_STATISTICS`, `MS_DHCP_RANGE_NOT_MANAGED`,
 * `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Add-IpamRange.
 */
int32_t ipam_range_add(const ipam_store *store, const ipam_record *record, int32_t create_subnet, ipam_record **added_out, ipam_error **error);

/**
 * Changes the ranges that keys name, all of them or none.
 *
 * - `store`: the store, not NULL.
 * - `filter`: record of kind IpamRangeFilter with a key, not NULL; its RowVersion is the version that the object must
 *   have. Borrowed for the call.
 * - `changes`: record of kind IpamRange with the new values, not NULL: unset fields stay, fields set to nothing are
 *   cleared. Borrowed for the call.
 * - `custom`: record of kind IpamCustomChange with custom fields to set and to remove, or NULL. Borrowed for the call.
 * - `create_subnet`: 1 to add the subnet when there is none, 0 to refuse the range.
 * - `changed_out`: where a cursor over the objects as they are then goes, objects of kind IpamRange, owned, for
 *   `ipam_cursor_free`; may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `OBJECT_NOT_FOUND`, `AMBIGUOUS_KEY`,
 * `STALE_VERSION`, `UNKNOWN_KIND`, `READ_ONLY_FIELD`, `MANDATORY_FIELD_NOT_SPECIFIED`, `STRING_LENGTH_NOT_ACCEPTABLE`,
 * `INVALID_CHARACTERS_SPECIFIED`, `INVALID_CONFIGURATION_TEXT`,
 * `CUSTOM_FIELD_VALUE_FOR_MULTI_VALUE_CUSTOM_FIELD_DOESNT_EXIST`, `DUPLICATE_CUSTOM_FIELDS_SPECIFIED`,
 * `CUSTOM_FIELD_ASSOCIATION_INTERSECTION_EMPTY`, `CUSTOM_FIELD_NOT_APPLICABLE`, `SUBNET_DOES_NOT_EXIST_FOR_RANGE`,
 * `INVALID_ADDRESS_RANGE`, `START_IP_GREATER_THAN_END_IP`, `NONADJUSTABLE_CONFLICTING_RANGES_FOUND`,
 * `INVALID_START_IP_WITH_ALL_ZEROES`, `INVALID_END_IP_HOST_ID_ALL_ONES`, `RESERVED_IP_NOT_IN_RANGE`, `VIP_NOT_IN_RANGE`,
 * `INVALID_ADDRESSES_IN_GATEWAYS_COLLECTION`, `INVALID_METRIC_VALUE_IN_GATEWAYS_COLLECTION`,
 * `UTILIZATION_DATA_NOT_SPECIFIED_FOR_STATIC_RANGE`, `INVALID_UTILIZATION_STATISTICS`, `MS_DHCP_RANGE_NOT_MANAGED`,
 * `INVALID_VIRTUALIZATION_TYPE_UPDATION`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Set-IpamRange.
 */
int32_t ipam_range_set(const ipam_store *store, const ipam_record *filter, const ipam_record *changes, const ipam_record *custom, int32_t create_subnet, ipam_cursor **changed_out, ipam_error **error);

/**
 * Removes the ranges that keys name, all of them or none.
 *
 * - `store`: the store, not NULL.
 * - `filter`: record of kind IpamRangeFilter with a key, not NULL; its RowVersion is the version that the object must
 *   have. Borrowed for the call.
 * - `delete_addresses`: 1 to remove their addresses as well, 0 to leave them unmapped.
 * - `removed_out`: where a cursor over the objects as they were goes, objects of kind IpamRange, owned, for
 *   `ipam_cursor_free`; may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `OBJECT_NOT_FOUND`, `AMBIGUOUS_KEY`,
 * `STALE_VERSION`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Remove-IpamRange.
 */
int32_t ipam_range_remove(const ipam_store *store, const ipam_record *filter, int32_t delete_addresses, ipam_cursor **removed_out, ipam_error **error);

/**
 * Finds the first addresses that are free in a range, in order. Nothing is taken.
 *
 * - `store`: the store, not NULL.
 * - `range_id`: number of the range (its field Id).
 * - `count`: how many are wanted, at least 1.
 * - `cursor_out`: where the cursor goes, not NULL: it gives objects of kind IpamFreeAddress, fewer than asked for when
 *   no more are free; the caller owns it and frees it with `ipam_cursor_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `OBJECT_NOT_FOUND`, `INVALID_PARAMETER`,
 * `STORE_BUSY`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Find-IpamFreeAddress.
 */
int32_t ipam_range_free_addresses(const ipam_store *store, uint64_t range_id, uint32_t count, ipam_cursor **cursor_out, ipam_error **error);

/**
 * Makes a record of a kind without any field set.
 *
 * - `kind`: name of the kind, not NULL, UTF-8, such as IpamSubnet or IpamSubnetFilter.
 * - `kind_len`: its length in bytes.
 * - `record_out`: where the record goes, not NULL; the caller owns it and frees it with `ipam_record_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_UTF8`, `UNKNOWN_KIND`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_record_new(const char *kind, size_t kind_len, ipam_record **record_out, ipam_error **error);

/**
 * Copies a record.
 *
 * - `record`: the record, not NULL.
 * - `record_out`: where the copy goes, not NULL; the caller owns it and frees it with `ipam_record_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`.
 * Threads: any, at once, while none changes or frees the record.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_record_clone(const ipam_record *record, ipam_record **record_out, ipam_error **error);

/**
 * Frees a record.
 *
 * - `record`: the record, which must not be used again, or NULL, which does nothing.
 *
 * Result: none.
 * Statuses: none; it never fails.
 * Threads: any; nothing else may use the record.
 * Since: 0.1.0.
 * Source: ours.
 */
void ipam_record_free(ipam_record *record);

/**
 * Returns the name of the kind of a record.
 *
 * - `record`: the record, or NULL.
 * - `len_out`: where the length in bytes goes; may be NULL.
 *
 * Result: static text, UTF-8, not ended by a zero byte; NULL when `record` is NULL.
 * Statuses: none; it never fails.
 * Threads: any, at once, while none changes or frees the record.
 * Since: 0.1.0.
 * Source: ours.
 */
const char *ipam_record_kind(const ipam_record *record, size_t *len_out);

/**
 * Sets a field from text, which is parsed as the field's type needs: numbers, times (RFC 3339), addresses, networks, GUIDs, names of enumerations in any case.
 *
 * - `record`: the record, not NULL; left as it was on failure.
 * - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
 * - `field_len`: its length in bytes.
 * - `value`: the text, not NULL, UTF-8; empty text clears a text field.
 * - `value_len`: its length in bytes.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `WRONG_TYPE`, `INVALID_PARAMETER`, `INVALID_ENUMERATION`, `INVALID_IP_ADDRESS`, `INVALID_NETWORK_ID`, `INVALID_PREFIX_LENGTH`,
 * `I_SUBNET_ID_SUBNET_MASK_MISMATCH`.
 * Threads: one at a time.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_record_set_text(ipam_record *record, const char *field, size_t field_len, const char *value, size_t value_len, ipam_error **error);

/**
 * Sets a field to a whole number; an enumeration by its number, a time in microseconds since 1970-01-01T00:00:00Z.
 *
 * - `record`: the record, not NULL; left as it was on failure.
 * - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
 * - `field_len`: its length in bytes.
 * - `value`: the number.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `WRONG_TYPE`, `INVALID_PARAMETER`, `INVALID_ENUMERATION`.
 * Threads: one at a time.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_record_set_integer(ipam_record *record, const char *field, size_t field_len, int64_t value, ipam_error **error);

/**
 * Sets a field to a whole number that may be above the largest `int64_t`.
 *
 * - `record`: the record, not NULL; left as it was on failure.
 * - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
 * - `field_len`: its length in bytes.
 * - `value`: the number.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `WRONG_TYPE`, `INVALID_PARAMETER`, `INVALID_ENUMERATION`.
 * Threads: one at a time.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_record_set_unsigned(ipam_record *record, const char *field, size_t field_len, uint64_t value, ipam_error **error);

/**
 * Sets a field to a number.
 *
 * - `record`: the record, not NULL; left as it was on failure.
 * - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
 * - `field_len`: its length in bytes.
 * - `value`: the number, finite.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `WRONG_TYPE`, `INVALID_PARAMETER`.
 * Threads: one at a time.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_record_set_real(ipam_record *record, const char *field, size_t field_len, double value, ipam_error **error);

/**
 * Sets a field to yes or no.
 *
 * - `record`: the record, not NULL; left as it was on failure.
 * - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
 * - `field_len`: its length in bytes.
 * - `value`: 1 or 0.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `WRONG_TYPE`, `INVALID_PARAMETER`.
 * Threads: one at a time.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_record_set_bool(ipam_record *record, const char *field, size_t field_len, int32_t value, ipam_error **error);

/**
 * Sets a field to a point in time.
 *
 * - `record`: the record, not NULL; left as it was on failure.
 * - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
 * - `field_len`: its length in bytes.
 * - `value_us`: microseconds since 1970-01-01T00:00:00Z, UTC, in the years 1 to 9999.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `WRONG_TYPE`, `INVALID_PARAMETER`.
 * Threads: one at a time.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_record_set_time_us(ipam_record *record, const char *field, size_t field_len, int64_t value_us, ipam_error **error);

/**
 * Sets a field to nothing, which clears it in a change.
 *
 * - `record`: the record, not NULL; left as it was on failure.
 * - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
 * - `field_len`: its length in bytes.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `WRONG_TYPE`, `INVALID_PARAMETER`.
 * Threads: one at a time.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_record_set_null(ipam_record *record, const char *field, size_t field_len, ipam_error **error);

/**
 * Sets a field to an object.
 *
 * - `record`: the record, not NULL; left as it was on failure.
 * - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
 * - `field_len`: its length in bytes.
 * - `value`: the object, not NULL; it is copied and stays the caller's.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `WRONG_TYPE`, `INVALID_PARAMETER`.
 * Threads: one at a time.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_record_set_record(ipam_record *record, const char *field, size_t field_len, const ipam_record *value, ipam_error **error);

/**
 * Makes a field unset again.
 *
 * - `record`: the record, not NULL; left as it was on failure.
 * - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
 * - `field_len`: its length in bytes.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`.
 * Threads: one at a time.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_record_unset(ipam_record *record, const char *field, size_t field_len, ipam_error **error);

/**
 * Tells whether a field is unset, set to nothing, or has a value.
 *
 * - `record`: the record, not NULL.
 * - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
 * - `field_len`: its length in bytes.
 * - `state_out`: where `IPAM_FIELD_UNSET`, `IPAM_FIELD_NOTHING` or `IPAM_FIELD_VALUE` goes, not NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`.
 * Threads: any, at once, while none changes or frees the record.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_record_state(const ipam_record *record, const char *field, size_t field_len, int32_t *state_out, ipam_error **error);

/**
 * Returns how many fields the kind of a record has.
 *
 * - `record`: the record, or NULL.
 *
 * Result: the count; 0 when `record` is NULL. It is the same for every record of the kind.
 * Statuses: none; it never fails.
 * Threads: any, at once, while none changes or frees the record.
 * Since: 0.1.0.
 * Source: ours.
 */
size_t ipam_record_field_count(const ipam_record *record);

/**
 * Returns the name of a field of a record's kind.
 *
 * - `record`: the record, or NULL.
 * - `index`: position of the field, from 0.
 * - `len_out`: where the length in bytes goes; may be NULL.
 *
 * Result: static text, UTF-8, not ended by a zero byte; NULL when there is no such position.
 * Statuses: none; it never fails.
 * Threads: any, at once, while none changes or frees the record.
 * Since: 0.1.0.
 * Source: ours.
 */
const char *ipam_record_field_name(const ipam_record *record, size_t index, size_t *len_out);

/**
 * Returns the type of a field of a record's kind.
 *
 * - `record`: the record, or NULL.
 * - `index`: position of the field, from 0.
 *
 * Result: one of `IPAM_FIELD_TYPE_*`, for lists that of the items plus `IPAM_FIELD_TYPE_LIST`; 0 when there is no such position.
 * Statuses: none; it never fails.
 * Threads: any, at once, while none changes or frees the record.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_record_field_type(const ipam_record *record, size_t index);

/**
 * Tells whether the field at a position is unset, set to nothing, or has a value.
 *
 * - `record`: the record, or NULL.
 * - `index`: position of the field, from 0.
 *
 * Result: `IPAM_FIELD_UNSET` (also when there is no such position), `IPAM_FIELD_NOTHING` or `IPAM_FIELD_VALUE`.
 * Statuses: none; it never fails.
 * Threads: any, at once, while none changes or frees the record.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_record_state_at(const ipam_record *record, size_t index);

/**
 * Reads the field at a position as text, whatever its type, in the form of `ipam_record_get_text`.
 *
 * - `record`: the record, or NULL.
 * - `index`: position of the field, from 0.
 * - `len_out`: where the length in bytes goes; may be NULL.
 *
 * Result: UTF-8, not ended by a zero byte, borrowed: it lives until the record is changed or freed; NULL when the field has no value, is an object or a list of objects.
 * Statuses: none; it never fails.
 * Threads: any, at once, while none changes or frees the record.
 * Since: 0.1.0.
 * Source: ours.
 */
const char *ipam_record_text_at(const ipam_record *record, size_t index, size_t *len_out);

/**
 * Reads the field at a position as a whole number, in the form of `ipam_record_get_integer`.
 *
 * - `record`: the record, or NULL.
 * - `index`: position of the field, from 0.
 *
 * Result: the number; 0 when the field has no value or is none. A number above the largest `int64_t` comes as its two's complement: cast it to `uint64_t`.
 * Statuses: none; it never fails.
 * Threads: any, at once, while none changes or frees the record.
 * Since: 0.1.0.
 * Source: ours.
 */
int64_t ipam_record_integer_at(const ipam_record *record, size_t index);

/**
 * Reads the field at a position as a number.
 *
 * - `record`: the record, or NULL.
 * - `index`: position of the field, from 0.
 *
 * Result: the number; 0 when the field has no value or is none.
 * Statuses: none; it never fails.
 * Threads: any, at once, while none changes or frees the record.
 * Since: 0.1.0.
 * Source: ours.
 */
double ipam_record_real_at(const ipam_record *record, size_t index);

/**
 * Counts the items of the list field at a position.
 *
 * - `record`: the record, or NULL.
 * - `index`: position of the field, from 0.
 *
 * Result: the count; 0 when the field has no value or is no list.
 * Statuses: none; it never fails.
 * Threads: any, at once, while none changes or frees the record.
 * Since: 0.1.0.
 * Source: ours.
 */
size_t ipam_record_list_count_at(const ipam_record *record, size_t index);

/**
 * Reads a field as text, whatever its type: numbers in decimal, flags as true or false, times in RFC 3339 (UTC), lists with commas between.
 *
 * - `record`: the record, not NULL.
 * - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
 * - `field_len`: its length in bytes.
 * - `text_out`: where the text goes, not NULL: UTF-8, owned, for `ipam_text_free`, followed by a zero byte that is not counted; NULL when the field has no value.
 * - `text_len_out`: where its length in bytes goes, not NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `WRONG_TYPE` (objects).
 * Threads: any, at once, while none changes or frees the record.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_record_get_text(const ipam_record *record, const char *field, size_t field_len, char **text_out, size_t *text_len_out, ipam_error **error);

/**
 * Reads a field as a whole number: numbers, flags as 0 or 1, times in microseconds since 1970-01-01T00:00:00Z, enumerations as their number.
 *
 * - `record`: the record, not NULL.
 * - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
 * - `field_len`: its length in bytes.
 * - `value_out`: where the number goes, not NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `FIELD_NOT_SET`, `WRONG_TYPE` (also when the number does not fit).
 * Threads: any, at once, while none changes or frees the record.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_record_get_integer(const ipam_record *record, const char *field, size_t field_len, int64_t *value_out, ipam_error **error);

/**
 * Reads a field as a whole number that may be above the largest `int64_t`.
 *
 * - `record`: the record, not NULL.
 * - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
 * - `field_len`: its length in bytes.
 * - `value_out`: where the number goes, not NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `FIELD_NOT_SET`, `WRONG_TYPE` (also when the number does not fit).
 * Threads: any, at once, while none changes or frees the record.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_record_get_unsigned(const ipam_record *record, const char *field, size_t field_len, uint64_t *value_out, ipam_error **error);

/**
 * Reads a field as a number.
 *
 * - `record`: the record, not NULL.
 * - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
 * - `field_len`: its length in bytes.
 * - `value_out`: where the number goes, not NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `FIELD_NOT_SET`, `WRONG_TYPE`.
 * Threads: any, at once, while none changes or frees the record.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_record_get_real(const ipam_record *record, const char *field, size_t field_len, double *value_out, ipam_error **error);

/**
 * Reads a field as yes or no.
 *
 * - `record`: the record, not NULL.
 * - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
 * - `field_len`: its length in bytes.
 * - `value_out`: where 1 or 0 goes, not NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `FIELD_NOT_SET`, `WRONG_TYPE`.
 * Threads: any, at once, while none changes or frees the record.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_record_get_bool(const ipam_record *record, const char *field, size_t field_len, int32_t *value_out, ipam_error **error);

/**
 * Reads a field as a point in time.
 *
 * - `record`: the record, not NULL.
 * - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
 * - `field_len`: its length in bytes.
 * - `value_us_out`: where the microseconds since 1970-01-01T00:00:00Z go, not NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `FIELD_NOT_SET`, `WRONG_TYPE`.
 * Threads: any, at once, while none changes or frees the record.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_record_get_time_us(const ipam_record *record, const char *field, size_t field_len, int64_t *value_us_out, ipam_error **error);

/**
 * Reads a field that is an object.
 *
 * - `record`: the record, not NULL.
 * - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
 * - `field_len`: its length in bytes.
 * - `value_out`: where a copy of the object goes, not NULL; the caller owns it and frees it with `ipam_record_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `FIELD_NOT_SET`, `WRONG_TYPE`.
 * Threads: any, at once, while none changes or frees the record.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_record_get_record(const ipam_record *record, const char *field, size_t field_len, ipam_record **value_out, ipam_error **error);

/**
 * Writes a record as a JSON object: fields in the kind's order, unset ones left out, nothing as null, times in RFC 3339.
 * Equal records give the same bytes.
 *
 * - `record`: the record, not NULL.
 * - `with_derived`: 1 to write fields that follow from other data as well, 0 to leave them out.
 * - `text_out`: where the JSON goes, not NULL: UTF-8, owned, for `ipam_text_free`, followed by a zero byte that is not
 *   counted.
 * - `text_len_out`: where its length in bytes goes, not NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_PARAMETER` (flag).
 * Threads: any, at once, while none changes or frees the record.
 * Since: 0.1.0.
 * Source: RFC 8259.
 */
int32_t ipam_record_to_json(const ipam_record *record, int32_t with_derived, char **text_out, size_t *text_len_out, ipam_error **error);

/**
 * Makes a record of a kind of a JSON object in the form of `ipam_record_to_json`.
 *
 * - `kind`: name of the kind, not NULL, UTF-8.
 * - `kind_len`: its length in bytes.
 * - `json`: the JSON text, not NULL, UTF-8.
 * - `json_len`: its length in bytes.
 * - `record_out`: where the record goes, not NULL; the caller owns it and frees it with `ipam_record_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_UTF8`, `UNKNOWN_KIND`, `UNKNOWN_FIELD`, `WRONG_TYPE`, `INVALID_PARAMETER` (not
 * JSON, not an object, or a value that the field refuses).
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: RFC 8259.
 */
int32_t ipam_record_from_json(const char *kind, size_t kind_len, const char *json, size_t json_len, ipam_record **record_out, ipam_error **error);

/**
 * Sets a list field to the list without items, from which a new list is built.
 *
 * - `record`: the record, not NULL; left as it was on failure.
 * - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
 * - `field_len`: its length in bytes.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `WRONG_TYPE`.
 * Threads: one at a time.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_record_clear_list(ipam_record *record, const char *field, size_t field_len, ipam_error **error);

/**
 * Adds a value to the end of a list field from text, which is parsed as the items' type needs; a field without a list gets one.
 *
 * - `record`: the record, not NULL; left as it was on failure.
 * - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
 * - `field_len`: its length in bytes.
 * - `value`: the text, not NULL, UTF-8.
 * - `value_len`: its length in bytes.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `WRONG_TYPE`, `INVALID_PARAMETER`, `INVALID_ENUMERATION`, `INVALID_IP_ADDRESS`, `INVALID_NETWORK_ID`, `INVALID_PREFIX_LENGTH`,
 * `I_SUBNET_ID_SUBNET_MASK_MISMATCH`.
 * Threads: one at a time.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_record_add_text(ipam_record *record, const char *field, size_t field_len, const char *value, size_t value_len, ipam_error **error);

/**
 * Adds a whole number to the end of a list field, enumerations by their number; a field without a list gets one.
 *
 * - `record`: the record, not NULL; left as it was on failure.
 * - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
 * - `field_len`: its length in bytes.
 * - `value`: the number.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `WRONG_TYPE`, `INVALID_PARAMETER`, `INVALID_ENUMERATION`.
 * Threads: one at a time.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_record_add_integer(ipam_record *record, const char *field, size_t field_len, int64_t value, ipam_error **error);

/**
 * Adds a whole number, which may be above the largest `int64_t`, to the end of a list field; a field without a list gets one.
 *
 * - `record`: the record, not NULL; left as it was on failure.
 * - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
 * - `field_len`: its length in bytes.
 * - `value`: the number.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `WRONG_TYPE`, `INVALID_PARAMETER`, `INVALID_ENUMERATION`.
 * Threads: one at a time.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_record_add_unsigned(ipam_record *record, const char *field, size_t field_len, uint64_t value, ipam_error **error);

/**
 * Adds an object to the end of a list field; a field without a list gets one.
 *
 * - `record`: the record, not NULL; left as it was on failure.
 * - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
 * - `field_len`: its length in bytes.
 * - `value`: the object, not NULL; it is copied and stays the caller's.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `WRONG_TYPE`, `INVALID_PARAMETER`.
 * Threads: one at a time.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_record_add_record(ipam_record *record, const char *field, size_t field_len, const ipam_record *value, ipam_error **error);

/**
 * Counts the items of a list field.
 *
 * - `record`: the record, not NULL.
 * - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
 * - `field_len`: its length in bytes.
 * - `count_out`: where the count goes, not NULL; 0 when the field has no value.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `WRONG_TYPE`.
 * Threads: any, at once, while none changes or frees the record.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_record_list_count(const ipam_record *record, const char *field, size_t field_len, size_t *count_out, ipam_error **error);

/**
 * Reads an item of a list field as text.
 *
 * - `record`: the record, not NULL.
 * - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
 * - `field_len`: its length in bytes.
 * - `index`: position of the item, from 0.
 * - `text_out`: where the text goes, not NULL: UTF-8, owned, for `ipam_text_free`, followed by a zero byte that is not counted.
 * - `text_len_out`: where its length in bytes goes, not NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `FIELD_NOT_SET`, `WRONG_TYPE`, `INVALID_PARAMETER` (no such position).
 * Threads: any, at once, while none changes or frees the record.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_record_list_text(const ipam_record *record, const char *field, size_t field_len, size_t index, char **text_out, size_t *text_len_out, ipam_error **error);

/**
 * Reads an item of a list field as a whole number; an enumeration as its number.
 *
 * - `record`: the record, not NULL.
 * - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
 * - `field_len`: its length in bytes.
 * - `index`: position of the item, from 0.
 * - `value_out`: where the number goes, not NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `FIELD_NOT_SET`, `WRONG_TYPE`, `INVALID_PARAMETER` (no such position).
 * Threads: any, at once, while none changes or frees the record.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_record_list_integer(const ipam_record *record, const char *field, size_t field_len, size_t index, int64_t *value_out, ipam_error **error);

/**
 * Reads an item of a list field that is an object.
 *
 * - `record`: the record, not NULL.
 * - `field`: name of the field, not NULL, UTF-8, either of its two names, written as in the documentation.
 * - `field_len`: its length in bytes.
 * - `index`: position of the item, from 0.
 * - `value_out`: where a copy of the object goes, not NULL; the caller owns it and frees it with `ipam_record_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `INVALID_UTF8`, `UNKNOWN_FIELD`, `FIELD_NOT_SET`, `WRONG_TYPE`, `INVALID_PARAMETER` (no such position).
 * Threads: any, at once, while none changes or frees the record.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_record_list_record(const ipam_record *record, const char *field, size_t field_len, size_t index, ipam_record **value_out, ipam_error **error);

/**
 * Finds free addresses and records them, in one transaction: as many as are free when fewer than asked for.
 *
 * - `store`: the store, not NULL.
 * - `options`: record of kind IpamRequest, or NULL for the first free address of the Default space. Parents are ranges,
 *   subnets, blocks, address spaces and networks; the record of an address goes to the service and instance of its range.
 *   Borrowed for the call.
 * - `values`: record of kind IpamAddress with the values of every new object, or NULL; with ManagedByService or
 *   ServiceInstance only ranges of them count. Borrowed for the call.
 * - `taken_out`: where a cursor over the new objects goes, objects of kind IpamAddress, owned, for `ipam_cursor_free`; may
 *   be NULL. With Preview their Id is 0 and nothing was taken; with an IdempotencyKey that was used for the same request
 *   before, they are those of the first answer that still exist.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `INVALID_PARAMETER`,
 * `INVALID_NETWORK_ID`, `INVALID_KEY_COMBINATION`, `OBJECT_NOT_FOUND` (parent, space or custom field), `NOTHING_FREE`,
 * `IDEMPOTENCY_KEY_REUSED`, those of `ipam_address_add`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours; Request-IpamAddress.
 */
int32_t ipam_address_request(const ipam_store *store, const ipam_record *options, const ipam_record *values, ipam_cursor **taken_out, ipam_error **error);

/**
 * Finds free addresses side by side in subnets and adds ranges over them, in one transaction.
 *
 * - `store`: the store, not NULL.
 * - `options`: record of kind IpamRequest with NumberOfAddresses, not NULL. Parents are subnets, blocks, address spaces and
 *   networks. Borrowed for the call.
 * - `values`: record of kind IpamRange with the values of every new object, or NULL. Borrowed for the call.
 * - `taken_out`: where a cursor over the new objects goes, objects of kind IpamRange, owned, for `ipam_cursor_free`; may be
 *   NULL. Preview and IdempotencyKey as for `ipam_address_request`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `INVALID_PARAMETER`,
 * `MANDATORY_FIELD_NOT_SPECIFIED`, `INVALID_NETWORK_ID`, `INVALID_KEY_COMBINATION`, `OBJECT_NOT_FOUND` (parent, space or
 * custom field), `NOTHING_FREE`, `IDEMPOTENCY_KEY_REUSED`, those of `ipam_range_add`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours; Request-IpamRange.
 */
int32_t ipam_range_request(const ipam_store *store, const ipam_record *options, const ipam_record *values, ipam_cursor **taken_out, ipam_error **error);

/**
 * Finds free networks of a prefix length and adds subnets, in one transaction.
 *
 * - `store`: the store, not NULL.
 * - `options`: record of kind IpamRequest with PrefixLength, not NULL. Parents are blocks, subnets, address spaces and
 *   networks of an address space. Borrowed for the call.
 * - `values`: record of kind IpamSubnet with the values of every new object, or NULL; without a name a subnet is named
 *   after its network. Borrowed for the call.
 * - `taken_out`: where a cursor over the new objects goes, objects of kind IpamSubnet, owned, for `ipam_cursor_free`; may be
 *   NULL. Preview and IdempotencyKey as for `ipam_address_request`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `INVALID_PARAMETER`,
 * `MANDATORY_FIELD_NOT_SPECIFIED`, `INVALID_NETWORK_ID`, `INVALID_PREFIX_LENGTH`, `INVALID_KEY_COMBINATION`,
 * `OBJECT_NOT_FOUND` (parent, space or custom field), `NOTHING_FREE`, `IDEMPOTENCY_KEY_REUSED`, those of `ipam_subnet_add`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours; Request-IpamSubnet.
 */
int32_t ipam_subnet_request(const ipam_store *store, const ipam_record *options, const ipam_record *values, ipam_cursor **taken_out, ipam_error **error);

/**
 * Lists the released addresses of a range that are kept back for its quarantine.
 *
 * - `store`: the store, not NULL.
 * - `range_id`: number of the range.
 * - `released_out`: where the cursor goes, not NULL: it gives objects of kind IpamReleasedAddress in order of address; the
 *   caller owns it and frees it with `ipam_cursor_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `OBJECT_NOT_FOUND`, `STORE_BUSY`,
 * `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours; Get-IpamReleasedAddress.
 */
int32_t ipam_range_released(const ipam_store *store, uint64_t range_id, ipam_cursor **released_out, ipam_error **error);

/**
 * Starts a query for access scopes, every scope before those under it.
 *
 * - `store`: the store, not NULL.
 * - `filter`: record of kind IpamAccessScopeFilter, or NULL for all; a key in it that finds nothing is an error, which
 *   `ipam_cursor_next` gives. Borrowed for the call.
 * - `cursor_out`: where the cursor goes, not NULL: it gives objects of kind IpamAccessScope; the caller owns it and frees it with
 *   `ipam_cursor_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `INVALID_ACCESS_SCOPE_LABEL`,
 * `MAXIMUM_ACCESS_SCOPE_LEVEL_REACHED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours; section 5.8.
 */
int32_t ipam_scope_query(const ipam_store *store, const ipam_record *filter, ipam_cursor **cursor_out, ipam_error **error);

/**
 * Adds an access scope under one that exists.
 *
 * - `store`: the store, not NULL.
 * - `record`: record of kind IpamAccessScope with AccessScopePath, not NULL; borrowed for the call.
 * - `added_out`: where the scope goes as it is then, owned, for `ipam_record_free`; may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `READ_ONLY_FIELD`,
 * `MANDATORY_FIELD_NOT_SPECIFIED`, `INVALID_ACCESS_SCOPE_LABEL`, `MAXIMUM_ACCESS_SCOPE_LEVEL_REACHED`, `ACCESS_SCOPE_EXISTS`,
 * `STRING_LENGTH_NOT_ACCEPTABLE`, `INVALID_CHARACTERS_SPECIFIED`, `OBJECT_NOT_FOUND` (the scope above), `STORE_BUSY`,
 * `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours; section 5.8.
 */
int32_t ipam_scope_add(const ipam_store *store, const ipam_record *record, ipam_record **added_out, ipam_error **error);

/**
 * Removes an access scope that has no scopes under it and no objects.
 *
 * - `store`: the store, not NULL.
 * - `path`: path of the scope, not NULL, UTF-8.
 * - `path_len`: its length in bytes.
 * - `removed_out`: where the scope goes as it was, owned, for `ipam_record_free`; may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `INVALID_ACCESS_SCOPE_LABEL`,
 * `MAXIMUM_ACCESS_SCOPE_LEVEL_REACHED`, `OBJECT_NOT_FOUND`, `BUILTIN_ACCESS_SCOPE_CANNOT_BE_MANAGED`,
 * `DELETE_FAILED_DUE_TO_REFERENCES`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours; section 5.8.
 */
int32_t ipam_scope_remove(const ipam_store *store, const char *path, size_t path_len, ipam_record **removed_out, ipam_error **error);

/**
 * Puts the objects that keys name into an access scope, or has them take the scope of what is above them; all of them or none. What
 * is in them and has no scope of its own follows.
 *
 * - `store`: the store, not NULL.
 * - `filter`: record of kind IpamAddressSpaceFilter, IpamBlockFilter, IpamSubnetFilter or IpamRangeFilter with a key, not NULL; its
 *   RowVersion is the version that the object must have. Borrowed for the call.
 * - `path`: path of the scope, UTF-8; NULL for the scope of what is above.
 * - `path_len`: its length in bytes.
 * - `changed_out`: where a cursor over the objects as they are then goes, owned, for `ipam_cursor_free`; may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `UNKNOWN_KIND`,
 * `MANDATORY_FIELD_NOT_SPECIFIED`, `INVALID_ACCESS_SCOPE_LABEL`, `MAXIMUM_ACCESS_SCOPE_LEVEL_REACHED`, `OBJECT_NOT_FOUND`,
 * `STALE_VERSION`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Set-IpamAccessScope.
 */
int32_t ipam_scope_assign(const ipam_store *store, const ipam_record *filter, const char *path, size_t path_len, ipam_cursor **changed_out, ipam_error **error);

/**
 * Reads the utilization thresholds.
 *
 * - `store`: the store, not NULL.
 * - `record_out`: where they go, not NULL: a record of kind IpamAddressUtilizationThreshold, owned, for `ipam_record_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `STORE_BUSY`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Get-IpamAddressUtilizationThreshold.
 */
int32_t ipam_threshold_get(const ipam_store *store, ipam_record **record_out, ipam_error **error);

/**
 * Changes the utilization thresholds; what is shown of every object follows.
 *
 * - `store`: the store, not NULL.
 * - `changes`: record of kind IpamAddressUtilizationThreshold with the new values, not NULL: unset fields stay. Borrowed for the
 *   call.
 * - `changed_out`: where both thresholds go as they are then, owned, for `ipam_record_free`; may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `INVALID_ALERT_THRESHOLD`,
 * `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Set-IpamAddressUtilizationThreshold.
 */
int32_t ipam_threshold_set(const ipam_store *store, const ipam_record *changes, ipam_record **changed_out, ipam_error **error);

/**
 * Reads the settings of a store.
 *
 * - `store`: the store, not NULL.
 * - `record_out`: where they go, not NULL: a record of kind IpamConfiguration, owned, for `ipam_record_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `STORE_BUSY`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Get-IpamConfiguration.
 */
int32_t ipam_configuration_get(const ipam_store *store, ipam_record **record_out, ipam_error **error);

/**
 * Changes settings of a store.
 *
 * - `store`: the store, not NULL.
 * - `changes`: record of kind IpamConfiguration with the new values, not NULL: unset fields stay. Borrowed for the call.
 * - `changed_out`: where all settings go as they are then, owned, for `ipam_record_free`; may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `READ_ONLY_FIELD`,
 * `INVALID_ALERT_THRESHOLD`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Set-IpamConfiguration.
 */
int32_t ipam_configuration_set(const ipam_store *store, const ipam_record *changes, ipam_record **changed_out, ipam_error **error);

/**
 * Says where the data of a store are.
 *
 * - `store`: the store, not NULL.
 * - `record_out`: where the answer goes, not NULL: a record of kind IpamDatabase without secrets, owned, for `ipam_record_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Get-IpamDatabase.
 */
int32_t ipam_store_database(const ipam_store *store, ipam_record **record_out, ipam_error **error);

/**
 * Makes a store in a database of a server, which exists, or brings the one that is there to the newest schema.
 *
 * - `connection`: address of the database, postgres://host/name, not NULL, UTF-8.
 * - `connection_len`: its length in bytes.
 * - `user`: who logs in, UTF-8; NULL or empty for the user of the address or of the environment.
 * - `user_len`: its length in bytes.
 * - `password`: password of that user, UTF-8, or NULL; nothing keeps it.
 * - `password_len`: its length in bytes.
 * - `made_out`: where goes 1 when the store was made, 0 when it was there; may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_UTF8`, `INVALID_PARAMETER`, `CONNECTION_TYPE_UNKNOWN`, `STORE_NOT_FOUND`,
 * `STORE_UNREADABLE`, `NOT_A_STORE`, `DATABASE_IS_AT_HIGHER_VERSION`, `STORE_READ_ONLY`, `STORE_BUSY`, `STORE_FULL`,
 * `SERVER_UNREACHABLE`, `LOGIN_FAILED`, `CERTIFICATE_REFUSED`, `ACCESS_DENIED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Invoke-IpamServerProvisioning.
 */
int32_t ipam_store_provision(const char *connection, size_t connection_len, const char *user, size_t user_len, const char *password, size_t password_len, int32_t *made_out, ipam_error **error);

/**
 * Brings a store up to date: records what is in use now, drops what of the history is too old to be kept so closely, and renews
 * what the store knows about itself. Its schema is brought up to date when it is opened.
 *
 * - `store`: the store, not NULL.
 * - `result_out`: where goes what was done, a record of kind IpamUpdateResult, owned, for `ipam_record_free`; may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`,
 * `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Update-IpamServer.
 */
int32_t ipam_store_update(const ipam_store *store, ipam_record **result_out, ipam_error **error);

/**
 * Opens a store, and makes a missing file (not a missing folder, and nothing on a server, where `ipam_store_provision` does).
 *
 * - `connection`: a saved name, a path, sqlite://path, or postgres://user@host/database of a server, UTF-8; NULL or empty for the
 *   store of the environment variable IPAM_STORE, else the saved connection Default.
 * - `connection_len`: its length in bytes.
 * - `options`: record of kind IpamStoreOptions, or NULL; borrowed for the call.
 * - `store_out`: where the store goes, not NULL; the caller owns it and frees it with `ipam_store_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `INVALID_UTF8`, `INVALID_PARAMETER`, `UNKNOWN_KIND`, `NOT_CONNECTED`,
 * `CONNECTION_TYPE_UNKNOWN`, `CONNECTION_FILE_UNREADABLE`, `STORE_NOT_FOUND`, `STORE_UNREADABLE`, `NOT_A_STORE`,
 * `DATABASE_IS_AT_HIGHER_VERSION`, `STORE_READ_ONLY`, `STORE_BUSY`, `STORE_DAMAGED`, `STORE_FULL`, `MOVE_UNFINISHED`,
 * `SERVER_UNREACHABLE`, `LOGIN_FAILED`, `CERTIFICATE_REFUSED`, `SERVER_NOT_PROVISIONED`, `ACCESS_DENIED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours; Connect-Ipam.
 */
int32_t ipam_store_open(const char *connection, size_t connection_len, const ipam_record *options, ipam_store **store_out, ipam_error **error);

/**
 * Returns the path of a store, without secrets.
 *
 * - `store`: the store, or NULL.
 * - `len_out`: where the length in bytes goes; may be NULL.
 *
 * Result: UTF-8, not ended by a zero byte, borrowed, lives as long as the store; NULL when `store` is NULL.
 * Statuses: none; it never fails.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours.
 */
const char *ipam_store_name(const ipam_store *store, size_t *len_out);

/**
 * Tells whether opening a store made it.
 *
 * - `store`: the store, or NULL.
 *
 * Result: 1 or 0; 0 when `store` is NULL.
 * Statuses: none; it never fails.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_store_created(const ipam_store *store);

/**
 * Sets how long calls on a store wait for another that keeps it locked, and for a server that is gone, before they fail with
 * `STORE_BUSY` or `SERVER_UNREACHABLE`. Calls that run already keep the time that they began with.
 *
 * - `store`: the store, not NULL.
 * - `timeout_ms`: the time, from 0, which does not wait, to 2147483647; it replaces that of the options of `ipam_store_open`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_PARAMETER`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: sqlite3_busy_timeout of SQLite.
 */
int32_t ipam_store_set_busy_timeout(const ipam_store *store, uint32_t timeout_ms, ipam_error **error);

/**
 * Stops what is running on a store, in any thread; it ends with the status `INTERRUPTED`, and nothing of its transaction
 * happened.
 *
 * - `store`: the store, or NULL, which does nothing.
 *
 * Result: none.
 * Statuses: none; it never fails.
 * Threads: any, at once; that is what it is for.
 * Since: 0.1.0.
 * Source: sqlite3_interrupt of SQLite.
 */
void ipam_interrupt(const ipam_store *store);

/**
 * Closes and frees a store. What was committed stays.
 *
 * - `store`: the store, which must not be used again, or NULL, which does nothing.
 *
 * Result: none.
 * Statuses: none; it never fails.
 * Threads: any; nothing else may use the handle.
 * Since: 0.1.0.
 * Source: ours.
 */
void ipam_store_free(ipam_store *store);

/**
 * Starts a query for subnets.
 *
 * - `store`: the store, not NULL.
 * - `filter`: record of kind IpamSubnetFilter, or NULL for all; a key in it that finds nothing is an error, which
 *   `ipam_cursor_next` gives. Borrowed for the call.
 * - `cursor_out`: where the cursor goes, not NULL: it gives objects of kind IpamSubnet in bounded memory and keeps the
 *   store open; the caller owns it and frees it with `ipam_cursor_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `INVALID_KEY_COMBINATION`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Get-IpamSubnet.
 */
int32_t ipam_subnet_query(const ipam_store *store, const ipam_record *filter, ipam_cursor **cursor_out, ipam_error **error);

/**
 * Adds a subnet; without a space it is in Default.
 *
 * - `store`: the store, not NULL.
 * - `record`: record of kind IpamSubnet with the fields that callers set, not NULL; borrowed for the call.
 * - `added_out`: where the object goes as it is then, a record of kind IpamSubnet, owned, for `ipam_record_free`; may be
 *   NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `READ_ONLY_FIELD`,
 * `MANDATORY_FIELD_NOT_SPECIFIED`, `STRING_LENGTH_NOT_ACCEPTABLE`, `INVALID_CHARACTERS_SPECIFIED`,
 * `INVALID_CONFIGURATION_TEXT`, `OBJECT_NOT_FOUND` (space or custom field),
 * `CUSTOM_FIELD_VALUE_FOR_MULTI_VALUE_CUSTOM_FIELD_DOESNT_EXIST`, `DUPLICATE_CUSTOM_FIELDS_SPECIFIED`,
 * `CUSTOM_FIELD_ASSOCIATION_INTERSECTION_EMPTY`, `CUSTOM_FIELD_NOT_APPLICABLE`, `SUBNET_NAME_NOT_SPECIFIED`,
 * `CONFLICTING_SUBNET`, `INVALID_VLAN_ID_COLLECTION`, `INVALID_VS_ID`, `INVALID_VIRTUALIZATION_TYPE`, `STORE_BUSY`,
 * `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Add-IpamSubnet.
 */
int32_t ipam_subnet_add(const ipam_store *store, const ipam_record *record, ipam_record **added_out, ipam_error **error);

/**
 * Changes the subnets that keys name, all of them or none.
 *
 * - `store`: the store, not NULL.
 * - `filter`: record of kind IpamSubnetFilter with a key, not NULL; its RowVersion is the version that the object must
 *   have. Borrowed for the call.
 * - `changes`: record of kind IpamSubnet with the new values, not NULL: unset fields stay, fields set to nothing are
 *   cleared. Borrowed for the call.
 * - `custom`: record of kind IpamCustomChange with custom fields to set and to remove, or NULL. Borrowed for the call.
 * - `changed_out`: where a cursor over the objects as they are then goes, objects of kind IpamSubnet, owned, for
 *   `ipam_cursor_free`; may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `OBJECT_NOT_FOUND`, `AMBIGUOUS_KEY`,
 * `STALE_VERSION`, `UNKNOWN_KIND`, `READ_ONLY_FIELD`, `MANDATORY_FIELD_NOT_SPECIFIED`, `STRING_LENGTH_NOT_ACCEPTABLE`,
 * `INVALID_CHARACTERS_SPECIFIED`, `INVALID_CONFIGURATION_TEXT`,
 * `CUSTOM_FIELD_VALUE_FOR_MULTI_VALUE_CUSTOM_FIELD_DOESNT_EXIST`, `DUPLICATE_CUSTOM_FIELDS_SPECIFIED`,
 * `CUSTOM_FIELD_ASSOCIATION_INTERSECTION_EMPTY`, `CUSTOM_FIELD_NOT_APPLICABLE`, `CONFLICTING_SUBNET`,
 * `INVALID_VLAN_ID_COLLECTION`, `INVALID_VS_ID`, `INVALID_VIRTUALIZATION_TYPE`, `INVALID_VIRTUALIZATION_TYPE_UPDATION`,
 * `RANGES_DEPENDENT_ON_SUBNET`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Set-IpamSubnet.
 */
int32_t ipam_subnet_set(const ipam_store *store, const ipam_record *filter, const ipam_record *changes, const ipam_record *custom, ipam_cursor **changed_out, ipam_error **error);

/**
 * Removes the subnets that keys name, all of them or none.
 *
 * - `store`: the store, not NULL.
 * - `filter`: record of kind IpamSubnetFilter with a key, not NULL; its RowVersion is the version that the object must
 *   have. Borrowed for the call.
 * - `delete_ranges`: 1 to remove their ranges with them, 0 to refuse subnets that have ranges.
 * - `delete_addresses`: 1 to remove the addresses of those ranges as well, 0 to leave them unmapped.
 * - `removed_out`: where a cursor over the objects as they were goes, objects of kind IpamSubnet, owned, for
 *   `ipam_cursor_free`; may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `OBJECT_NOT_FOUND`, `AMBIGUOUS_KEY`,
 * `STALE_VERSION`, `RANGES_DEPENDENT_ON_SUBNET`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`,
 * `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Remove-IpamSubnet.
 */
int32_t ipam_subnet_remove(const ipam_store *store, const ipam_record *filter, int32_t delete_ranges, int32_t delete_addresses, ipam_cursor **removed_out, ipam_error **error);

/**
 * Finds the first ranges of neighbouring addresses that are free in a subnet, in order: addresses that a host can have,
 * in no range of any service, in no subnet inside this one, and not recorded. Nothing is taken.
 *
 * - `store`: the store, not NULL.
 * - `subnet_id`: number of the subnet (its field Id).
 * - `address_count`: how many addresses each range has, at least 1.
 * - `count`: how many ranges are wanted, 1 to 65,536.
 * - `cursor_out`: where the cursor goes, not NULL: it gives objects of kind IpamFreeRange, fewer than asked for when no
 *   more are free; the caller owns it and frees it with `ipam_cursor_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `OBJECT_NOT_FOUND`,
 * `RANGE_SIZE_LARGER_THAN_SUBNET`, `INVALID_NUMBER_OF_SUBNETS`, `STORE_BUSY`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Find-IpamFreeRange.
 */
int32_t ipam_subnet_free_ranges(const ipam_store *store, uint64_t subnet_id, uint64_t address_count, uint32_t count, ipam_cursor **cursor_out, ipam_error **error);

/**
 * Finds the most specific subnet of an address space that holds an address: the quick question of programs that ask it for
 * every packet or log line.
 *
 * - `store`: the store, not NULL.
 * - `space`: name of the address space, UTF-8; NULL with length 0 means Default.
 * - `space_len`: its length in bytes.
 * - `address`: the address as text, not NULL, UTF-8.
 * - `address_len`: its length in bytes.
 * - `subnet_id_out`: where the number of the subnet (its field Id) goes, not NULL; 0 when no subnet holds the address.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `INVALID_IP_ADDRESS`,
 * `OBJECT_NOT_FOUND` (space), `STORE_BUSY`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_subnet_holding(const ipam_store *store, const char *space, size_t space_len, const char *address, size_t address_len, uint64_t *subnet_id_out, ipam_error **error);

/**
 * Makes a VMM server known to IPAM: its name as a value of Service Instance, associated with VMM. It is so already:
 * nothing happens.
 *
 * - `store`: the store, not NULL.
 * - `server`: FQDN of the VMM server, not NULL, UTF-8.
 * - `server_len`: its length in bytes.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `INVALID_PARAMETER`,
 * `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: Add-SCNetworkService of VMM's module, for a service of IPAM.
 */
int32_t ipam_sync_register(const ipam_store *store, const char *server, size_t server_len, ipam_error **error);

/**
 * Compares IPAM with what VMM holds and makes the plan of a sync. Nothing is changed.
 *
 * - `store`: the store, not NULL.
 * - `inventory`: what VMM holds, finished, not NULL.
 * - `options`: record of kind IpamVmmSyncOptions, or NULL for those that are usual; borrowed for the call.
 * - `plan_out`: where the plan goes, not NULL; the caller owns it and frees it with `ipam_plan_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `WRONG_STATE`, `UNKNOWN_KIND`,
 * `INVALID_PARAMETER`, `STORE_BUSY`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: Compare-IpamVmm.
 */
int32_t ipam_sync_compare(const ipam_store *store, const ipam_inventory *inventory, const ipam_record *options, ipam_plan **plan_out, ipam_error **error);

/**
 * Tells whether a plan could still be carried out as it is, and changes nothing: what a preview of a kept plan asks first. The
 * guards are not asked, so that a plan that they stop can be looked at.
 *
 * - `store`: the store, not NULL.
 * - `plan`: the plan, not NULL; borrowed for the call.
 * - `inventory`: what VMM holds now, finished, not NULL; borrowed for the call.
 * - `options`: record of kind IpamVmmSyncOptions as for `ipam_sync_begin`, or NULL for those that are usual. Borrowed for the
 *   call.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `WRONG_STATE`, `UNKNOWN_KIND`,
 * `INVALID_PARAMETER`, `PLAN_STALE`, `WRONG_VMM_SERVER`, `STORE_BUSY`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: Sync-IpamVmm -WhatIf.
 */
int32_t ipam_sync_check(const ipam_store *store, const ipam_plan *plan, const ipam_inventory *inventory, const ipam_record *options, ipam_error **error);

/**
 * Begins to carry out a plan, exactly as it is.
 *
 * - `store`: the store, not NULL.
 * - `plan`: the plan, not NULL; it is copied and stays the caller's.
 * - `inventory`: what VMM holds now, finished, not NULL; borrowed for the call.
 * - `options`: record of kind IpamVmmSyncOptions as for the comparison, or NULL for those that are usual; Force passes
 *   the guards, Only picks entries. Borrowed for the call.
 * - `sync_out`: where the sync goes, not NULL; the caller owns it and frees it with `ipam_sync_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `WRONG_STATE`, `UNKNOWN_KIND`,
 * `INVALID_PARAMETER`, `PLAN_STALE`, `UNSAFE_PLAN`, `WRONG_VMM_SERVER`, `SYNC_LOCKED`, `STORE_BUSY`, `STORE_READ_ONLY`,
 * `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: Sync-IpamVmm.
 */
int32_t ipam_sync_begin(const ipam_store *store, const ipam_plan *plan, const ipam_inventory *inventory, const ipam_record *options, ipam_sync **sync_out, ipam_error **error);

/**
 * Carries out the next entry of a plan. What fails on an object is its result, and the sync goes on.
 *
 * - `sync`: the sync, not NULL.
 * - `vmm`: the embedded VMM that carries out VMM's steps; or NULL, then they come back with the state Pending and the
 *   call to make in Step, and the caller answers with `ipam_sync_report`.
 * - `result_out`: where a record of kind IpamVmmSyncResult goes, not NULL, owned, for `ipam_record_free`; NULL when all
 *   entries are done, also when asked again.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `WRONG_STATE` (an answer is awaited),
 * `LEASE_LOST`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`; the sync can then not go
 * on, the next one does.
 * Threads: one at a time.
 * Since: 0.1.0.
 * Source: Sync-IpamVmm.
 */
int32_t ipam_sync_next(ipam_sync *sync, const ipam_vmm *vmm, ipam_record **result_out, ipam_error **error);

/**
 * Answers a Pending step: with the object that VMM gave, or with VMM's refusal.
 *
 * - `sync`: the sync, not NULL.
 * - `object`: the object as VMM has it now, of a removed one as it was; NULL when VMM refused. Borrowed for the call.
 * - `error_id`: identifier of VMM's error, UTF-8; may be NULL when there is an object.
 * - `error_id_len`: its length in bytes.
 * - `message`: VMM's message, UTF-8; may be NULL when there is an object.
 * - `message_len`: its length in bytes.
 * - `result_out`: where a record of kind IpamVmmSyncResult goes, not NULL, owned, for `ipam_record_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `WRONG_STATE` (no answer
 * is awaited), `LEASE_LOST`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: one at a time.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_sync_report(ipam_sync *sync, const ipam_record *object, const char *error_id, size_t error_id_len, const char *message, size_t message_len, ipam_record **result_out, ipam_error **error);

/**
 * Answers a Pending step that failed for a reason that passes by itself: the server was busy, a connection broke.
 *
 * - `sync`: the sync, not NULL.
 * - `error_id`: identifier of VMM's error, not NULL, UTF-8.
 * - `error_id_len`: its length in bytes.
 * - `message`: VMM's message, not NULL, UTF-8.
 * - `message_len`: its length in bytes.
 * - `result_out`: where a record of kind IpamVmmSyncResult goes, not NULL, owned, for `ipam_record_free`: Pending again, with the
 *   pause to make first in RetryAfter, or Failed when the call was repeated often enough.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `WRONG_STATE` (no answer
 * is awaited), `LEASE_LOST`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: one at a time.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_sync_retry(ipam_sync *sync, const char *error_id, size_t error_id_len, const char *message, size_t message_len, ipam_record **result_out, ipam_error **error);

/**
 * Ends and frees a sync. What was done stays; what was not is planned again by the next comparison.
 *
 * - `sync`: the sync, which must not be used again, or NULL, which does nothing.
 *
 * Result: none.
 * Statuses: none; it never fails.
 * Threads: any; nothing else may use the handle.
 * Since: 0.1.0.
 * Source: ours.
 */
void ipam_sync_free(ipam_sync *sync);

/**
 * Reads the pairs of objects that are the same thing on both sides, parents first.
 *
 * - `store`: the store, not NULL.
 * - `server`: FQDN of a VMM server, UTF-8; NULL or empty for all.
 * - `server_len`: its length in bytes.
 * - `cursor_out`: where the cursor goes, not NULL: it gives objects of kind IpamVmmLink; the caller owns it and frees it
 *   with `ipam_cursor_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `STORE_BUSY`,
 * `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: Get-IpamVmmLink.
 */
int32_t ipam_sync_links(const ipam_store *store, const char *server, size_t server_len, ipam_cursor **cursor_out, ipam_error **error);

/**
 * Starts to read the journal of syncs, in order of number.
 *
 * - `store`: the store, not NULL.
 * - `server`: FQDN of a VMM server, UTF-8; NULL or empty for all.
 * - `server_len`: its length in bytes.
 * - `after`: only lines behind this number; 0 for all.
 * - `cursor_out`: where the cursor goes, not NULL: it gives objects of kind IpamVmmSyncEvent in bounded memory and keeps
 *   the store open; the caller owns it and frees it with `ipam_cursor_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: Get-IpamVmmSyncEvent.
 */
int32_t ipam_sync_events(const ipam_store *store, const char *server, size_t server_len, uint64_t after, ipam_cursor **cursor_out, ipam_error **error);

/**
 * Makes in IPAM all that a logical network of VMM needs, in one transaction; the next sync makes it in VMM.
 *
 * - `store`: the store, not NULL.
 * - `recipe`: record of kind IpamVmmRecipe, not NULL; borrowed for the call.
 * - `cursor_out`: where the cursor goes, not NULL: it gives the address space, the subnet and the range; the caller owns it and
 *   frees it with `ipam_cursor_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `MANDATORY_FIELD_NOT_SPECIFIED`,
 * `INVALID_PARAMETER`, `INVALID_NETWORK_ID`, `INVALID_IP_ADDRESS`, `ADDRESS_SPACE_NAME_ALREADY_EXISTS`, `CONFLICTING_SUBNET`,
 * `NONADJUSTABLE_CONFLICTING_RANGES_FOUND`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: steps 1 to 7 of "Synchronize IPAM and VMM".
 */
int32_t ipam_sync_add_network(const ipam_store *store, const ipam_record *recipe, ipam_cursor **cursor_out, ipam_error **error);

/**
 * Decides a conflict for one side. The decision holds while both sides stay as they are; the next comparison plans what follows.
 *
 * - `store`: the store, not NULL.
 * - `change`: record of kind IpamVmmChange whose Kind is Conflict, not NULL; borrowed for the call.
 * - `winner`: name of the side, `Ipam` or `Vmm`, not NULL, UTF-8.
 * - `winner_len`: its length in bytes.
 * - `record_out`: where a record of kind IpamVmmDecision goes, not NULL, owned, for `ipam_record_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `UNKNOWN_KIND`, `INVALID_PARAMETER`,
 * `CONFLICT_NOT_DECIDABLE`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: Resolve-IpamVmmConflict.
 */
int32_t ipam_sync_decide(const ipam_store *store, const ipam_record *change, const char *winner, size_t winner_len, ipam_record **record_out, ipam_error **error);

/**
 * Reads the conflicts that were decided by hand, in order of number.
 *
 * - `store`: the store, not NULL.
 * - `server`: FQDN of a VMM server, UTF-8; NULL or empty for all.
 * - `server_len`: its length in bytes.
 * - `cursor_out`: where the cursor goes, not NULL: it gives objects of kind IpamVmmDecision; the caller owns it and frees it
 *   with `ipam_cursor_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `STORE_BUSY`,
 * `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: Resolve-IpamVmmConflict.
 */
int32_t ipam_sync_decisions(const ipam_store *store, const char *server, size_t server_len, ipam_cursor **cursor_out, ipam_error **error);

/**
 * Forgets what the sync knows of a VMM server or of one of its logical networks. IPAM's data stays.
 *
 * - `store`: the store, not NULL.
 * - `server`: FQDN of the VMM server, not NULL, UTF-8.
 * - `server_len`: its length in bytes.
 * - `network`: name of a logical network, UTF-8; NULL or empty for all.
 * - `network_len`: its length in bytes.
 * - `release`: 1 to make subnets, ranges and addresses IPAM's own, so that no sync looks at them again; 0 to leave them the server's.
 * - `count_out`: where the number of links that were removed goes, not NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `INVALID_PARAMETER`,
 * `OBJECT_NOT_FOUND`, `SYNC_LOCKED`, `NONADJUSTABLE_CONFLICTING_RANGES_FOUND`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`,
 * `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: Remove-IpamVmmLink.
 */
int32_t ipam_sync_retire(const ipam_store *store, const char *server, size_t server_len, const char *network, size_t network_len, int32_t release, uint64_t *count_out, ipam_error **error);

/**
 * Gives a logical network to another VMM server: what IPAM has of it becomes that server's, whose next sync makes or finds it there. In
 * the server that had it nothing is changed.
 *
 * - `store`: the store, not NULL.
 * - `server`: FQDN of the VMM server that has it, not NULL, UTF-8.
 * - `server_len`: its length in bytes.
 * - `network`: name of the logical network, not NULL, UTF-8.
 * - `network_len`: its length in bytes.
 * - `destination`: FQDN of the VMM server that gets it, not NULL, UTF-8.
 * - `destination_len`: its length in bytes.
 * - `count_out`: where the number of records that changed hands goes, not NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `INVALID_PARAMETER`,
 * `OBJECT_NOT_FOUND`, `SYNC_LOCKED`, `NONADJUSTABLE_CONFLICTING_RANGES_FOUND`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`,
 * `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: Move-IpamVmmLink.
 */
int32_t ipam_sync_move(const ipam_store *store, const char *server, size_t server_len, const char *network, size_t network_len, const char *destination, size_t destination_len, uint64_t *count_out, ipam_error **error);

/**
 * Frees text that a function gave through an out-parameter.
 *
 * - `text`: the text, or NULL, which does nothing; it must not be used or freed again. Borrowed text must not be passed.
 *
 * Result: none.
 * Statuses: none; it never fails.
 * Threads: any.
 * Since: 0.1.0.
 * Source: ours.
 */
void ipam_text_free(char *text);

/**
 * Reads the tree of address spaces, blocks, subnets and ranges, line by line, all of it at one moment.
 *
 * - `store`: the store, not NULL.
 * - `cursor_out`: where the cursor goes, not NULL: it gives objects of kind IpamTreeNode from the top; the caller owns
 *   it and frees it with `ipam_cursor_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `STORE_BUSY`, `STORE_DAMAGED`,
 * `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_tree_query(const ipam_store *store, ipam_cursor **cursor_out, ipam_error **error);

/**
 * Reads what an object had in use at the ends of the twelve parts of a period, oldest first, as far as it is known; IPv4 only.
 *
 * - `store`: the store, not NULL.
 * - `kind`: IpamAddressSpace, IpamBlock, IpamSubnet or IpamRange, not NULL, UTF-8.
 * - `kind_len`: its length in bytes.
 * - `id`: number of the object.
 * - `period`: number of the UtilizationPeriod: 1 day, 2 week, 3 month, 4 three months, 5 six months, 6 year, 7 two years, 8 five
 *   years.
 * - `cursor_out`: where the cursor goes, not NULL: it gives up to twelve objects of kind IpamUtilizationSample; the caller owns it
 *   and frees it with `ipam_cursor_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `UNKNOWN_KIND`,
 * `INVALID_ENUMERATION`, `OBJECT_NOT_FOUND`, `STORE_BUSY`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_utilization_query(const ipam_store *store, const char *kind, size_t kind_len, uint64_t id, int32_t period, ipam_cursor **cursor_out, ipam_error **error);

/**
 * Drops the history of utilization up to a time.
 *
 * - `store`: the store, not NULL.
 * - `until_us`: microseconds since 1970-01-01T00:00:00Z, from the year 1 on, not in the future.
 * - `count_out`: where the number of dropped samples goes; may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_PARAMETER`,
 * `INVALID_IP_UTILIZATION_PURGE_DATE`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`, `INTERRUPTED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: IpamServer's Remove-IpamUtilizationData.
 */
int32_t ipam_utilization_remove(const ipam_store *store, int64_t until_us, uint64_t *count_out, ipam_error **error);

/**
 * Opens the embedded VMM of a name.
 *
 * - `name`: name of the VMM server, whose file is in the folder of the environment variable IPAM_VMM_PATH, else in the
 *   user's data folder; or the path of a file, which has a slash or ends in .vmm. Not NULL, UTF-8.
 * - `name_len`: its length in bytes.
 * - `create`: 1 to make a missing file with the host group All Hosts, the Run As account and the provider of IPAM, 0 not to.
 * - `vmm_out`: where the VMM goes, not NULL; the caller owns it and frees it with `ipam_vmm_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_UTF8`, `INVALID_PARAMETER`, `WRONG_VMM_SERVER`, `STORE_NOT_FOUND`, `STORE_UNREADABLE`,
 * `NOT_A_STORE`, `DATABASE_IS_AT_HIGHER_VERSION`, `STORE_READ_ONLY`, `STORE_BUSY`, `STORE_DAMAGED`, `STORE_FULL`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: Get-SCVMMServer of VirtualMachineManager.
 */
int32_t ipam_vmm_open(const char *name, size_t name_len, int32_t create, ipam_vmm **vmm_out, ipam_error **error);

/**
 * Returns the name of an embedded VMM, which is the service instance in IPAM.
 *
 * - `vmm`: the VMM, or NULL.
 * - `len_out`: where the length in bytes goes; may be NULL.
 *
 * Result: UTF-8 in lower case, not ended by a zero byte, borrowed, lives as long as the VMM; NULL when `vmm` is NULL.
 * Statuses: none; it never fails.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours.
 */
const char *ipam_vmm_server(const ipam_vmm *vmm, size_t *len_out);

/**
 * Tells whether opening an embedded VMM made it.
 *
 * - `vmm`: the VMM, or NULL.
 *
 * Result: 1 or 0; 0 when `vmm` is NULL.
 * Statuses: none; it never fails.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_vmm_created(const ipam_vmm *vmm);

/**
 * Starts a query for objects of one kind.
 *
 * - `vmm`: the VMM, not NULL.
 * - `kind`: HostGroup, LogicalNetwork, LogicalNetworkDefinition, VMNetwork, VMSubnet, StaticIPAddressPool, AllocatedIPAddress,
 *   NetworkService, RunAsAccount or ConfigurationProvider, not NULL, UTF-8.
 * - `kind_len`: its length in bytes.
 * - `filter`: record of kind VmmFilter, or NULL for all; borrowed for the call. What finds nothing is no error.
 * - `cursor_out`: where the cursor goes, not NULL; it holds copies. The caller owns it and frees it with
 *   `ipam_cursor_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `UNKNOWN_KIND`,
 * `VMM_INVALID_ARGUMENT`, `STORE_BUSY`, `STORE_DAMAGED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: the Get- commands of VirtualMachineManager.
 */
int32_t ipam_vmm_query(const ipam_vmm *vmm, const char *kind, size_t kind_len, const ipam_record *filter, ipam_cursor **cursor_out, ipam_error **error);

/**
 * Adds an object; of an AllocatedIPAddress that is to grant an address.
 *
 * - `vmm`: the VMM, not NULL.
 * - `record`: record of kind HostGroup, LogicalNetwork, LogicalNetworkDefinition, VMNetwork, VMSubnet, StaticIPAddressPool,
 *   AllocatedIPAddress or NetworkService with the fields that callers set, not NULL; borrowed for the call.
 * - `added_out`: where the object goes as it is then, owned, for `ipam_record_free`; may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `READ_ONLY_FIELD`,
 * `MANDATORY_FIELD_NOT_SPECIFIED`, `STRING_LENGTH_NOT_ACCEPTABLE`, `INVALID_CHARACTERS_SPECIFIED`, `VMM_OBJECT_NOT_FOUND`,
 * `VMM_NAME_IN_USE`, `VMM_SUBNET_OVERLAP`, `VMM_INVALID_VLAN`, `VMM_INVALID_POOL`, `VMM_POOL_OVERLAP`, `VMM_ADDRESS_IN_USE`,
 * `VMM_POOL_EXHAUSTED`, `VMM_INVALID_ARGUMENT`, `VMM_ID_IN_USE`, `VMM_LIMIT_REACHED`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: the New- and Add- commands and Grant-SCIPAddress of VirtualMachineManager.
 */
int32_t ipam_vmm_add(const ipam_vmm *vmm, const ipam_record *record, ipam_record **added_out, ipam_error **error);

/**
 * Adds a VM network isolated by VLAN with a VM subnet of the same name, on the first subnet and VLAN of its logical network that no VM
 * subnet has.
 *
 * - `vmm`: the VMM, not NULL.
 * - `record`: record of kind VMNetwork with the fields that callers set, not NULL; borrowed for the call.
 * - `added_out`: where the VM network goes as it is then, owned, for `ipam_record_free`; may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: those of `ipam_vmm_add`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: New-SCVMNetwork of VirtualMachineManager with -AutoCreateSubnet.
 */
int32_t ipam_vmm_add_with_subnet(const ipam_vmm *vmm, const ipam_record *record, ipam_record **added_out, ipam_error **error);

/**
 * Changes an object.
 *
 * - `vmm`: the VMM, not NULL.
 * - `id`: GUID of the object as text, not NULL, UTF-8.
 * - `id_len`: its length in bytes.
 * - `changes`: record of kind LogicalNetwork, LogicalNetworkDefinition, VMNetwork, VMSubnet, StaticIPAddressPool,
 *   AllocatedIPAddress or NetworkService with the new values, not NULL: unset fields stay, fields set to nothing are cleared, lists replace
 *   the whole list. Borrowed for the call.
 * - `changed_out`: where the object goes as it is then, owned, for `ipam_record_free`; may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: those of `ipam_vmm_add`, `INVALID_UTF8`, `INVALID_PARAMETER`, `VMM_ADDRESS_NOT_FOUND`, `VMM_OBJECT_IN_USE`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: the Set- commands of VirtualMachineManager.
 */
int32_t ipam_vmm_set(const ipam_vmm *vmm, const char *id, size_t id_len, const ipam_record *changes, ipam_record **changed_out, ipam_error **error);

/**
 * Removes an object that nothing uses.
 *
 * - `vmm`: the VMM, not NULL.
 * - `kind`: HostGroup, LogicalNetwork, LogicalNetworkDefinition, VMNetwork, VMSubnet, StaticIPAddressPool or NetworkService, not NULL,
 *   UTF-8. A VM network takes its VM subnets with it.
 * - `kind_len`: its length in bytes.
 * - `id`: GUID of the object as text, not NULL, UTF-8.
 * - `id_len`: its length in bytes.
 * - `removed_out`: where the object goes as it was, owned, for `ipam_record_free`; may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `INVALID_PARAMETER`,
 * `UNKNOWN_KIND`, `VMM_OBJECT_NOT_FOUND`, `VMM_OBJECT_IN_USE`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: the Remove- commands of VirtualMachineManager.
 */
int32_t ipam_vmm_remove(const ipam_vmm *vmm, const char *kind, size_t kind_len, const char *id, size_t id_len, ipam_record **removed_out, ipam_error **error);

/**
 * Takes a granted address back.
 *
 * - `vmm`: the VMM, not NULL.
 * - `id`: GUID of the granted address as text, not NULL, UTF-8.
 * - `id_len`: its length in bytes.
 * - `return_to_pool`: 1 to give it back to its pool, 0 to keep it allocated to nothing.
 * - `revoked_out`: where the granted address goes, a record of kind AllocatedIPAddress as it was, owned, for
 *   `ipam_record_free`; may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `INVALID_PARAMETER`,
 * `VMM_ADDRESS_NOT_FOUND`, `STORE_BUSY`, `STORE_READ_ONLY`, `STORE_FULL`, `STORE_DAMAGED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: Revoke-SCIPAddress of VirtualMachineManager.
 */
int32_t ipam_vmm_revoke(const ipam_vmm *vmm, const char *id, size_t id_len, int32_t return_to_pool, ipam_record **revoked_out, ipam_error **error);

/**
 * Records that a network service was refreshed now.
 *
 * - `vmm`: the VMM, not NULL.
 * - `id`: GUID of the network service as text, not NULL, UTF-8.
 * - `id_len`: its length in bytes.
 * - `state`: how the refresh went, one line, not NULL, UTF-8.
 * - `state_len`: its length in bytes.
 * - `changed_out`: where the service goes, a record of kind NetworkService, owned, for `ipam_record_free`; may be NULL.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `INVALID_UTF8`, `INVALID_PARAMETER`,
 * `STRING_LENGTH_NOT_ACCEPTABLE`, `INVALID_CHARACTERS_SPECIFIED`, `VMM_OBJECT_NOT_FOUND`, `STORE_BUSY`, `STORE_READ_ONLY`,
 * `STORE_FULL`, `STORE_DAMAGED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: Read-SCNetworkService of VirtualMachineManager.
 */
int32_t ipam_vmm_mark_refreshed(const ipam_vmm *vmm, const char *id, size_t id_len, const char *state, size_t state_len, ipam_record **changed_out, ipam_error **error);

/**
 * Reads what an embedded VMM holds, all of it at one moment.
 *
 * - `vmm`: the VMM, not NULL.
 * - `scope`: record of kind IpamVmmScope, or NULL for the host groups of its IPAM network service, else All Hosts; borrowed
 *   for the call.
 * - `inventory_out`: where the inventory goes, not NULL; the caller owns it and frees it with `ipam_inventory_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_HANDLE`, `POISONED`, `USED_AFTER_FORK`, `UNKNOWN_KIND`, `VMM_OBJECT_NOT_FOUND`,
 * `AMBIGUOUS_KEY`, `INVALID_INVENTORY`, `STORE_BUSY`, `STORE_DAMAGED`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: ours.
 */
int32_t ipam_vmm_inventory(const ipam_vmm *vmm, const ipam_record *scope, ipam_inventory **inventory_out, ipam_error **error);

/**
 * Makes a subnet with its VLAN for a network site; it needs no VMM.
 *
 * - `subnet`: network in the form address/length, whose bits behind the length are cleared, UTF-8; NULL or empty for a
 *   VLAN alone.
 * - `subnet_len`: its length in bytes.
 * - `vlan`: VLAN, 0 for none.
 * - `secondary_vlan`: secondary VLAN of a private VLAN, 0 for none.
 * - `supports_dhcp`: 1 when DHCP serves the subnet, else 0.
 * - `record_out`: where a record of kind SubnetVLan goes, not NULL, owned, for `ipam_record_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_UTF8`, `INVALID_PARAMETER`, `INVALID_NETWORK_ID`, `INVALID_PREFIX_LENGTH`,
 * `VMM_INVALID_VLAN`, `VMM_INVALID_ARGUMENT`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: New-SCSubnetVLan of VirtualMachineManager.
 */
int32_t ipam_vmm_subnet_vlan(const char *subnet, size_t subnet_len, int64_t vlan, int64_t secondary_vlan, int32_t supports_dhcp, ipam_record **record_out, ipam_error **error);

/**
 * Makes a route for a static IP address pool; it needs no VMM.
 *
 * - `destination`: network in the form address/length, whose bits behind the length are cleared, not NULL, UTF-8.
 * - `destination_len`: its length in bytes.
 * - `next_hop`: address of the next hop, of the same family, not NULL, UTF-8.
 * - `next_hop_len`: its length in bytes.
 * - `metric`: metric, 1 to 9999, 0 for none.
 * - `record_out`: where a record of kind SubnetNetworkRoute goes, not NULL, owned, for `ipam_record_free`.
 * - `error`: where the error object goes, may be NULL.
 *
 * Result: 0 or a status.
 * Statuses: `NULL_ARGUMENT`, `INVALID_UTF8`, `INVALID_NETWORK_ID`, `INVALID_PREFIX_LENGTH`, `INVALID_IP_ADDRESS`,
 * `VMM_INVALID_ARGUMENT`.
 * Threads: any, at once.
 * Since: 0.1.0.
 * Source: New-SCNetworkRoute of VirtualMachineManager.
 */
int32_t ipam_vmm_network_route(const char *destination, size_t destination_len, const char *next_hop, size_t next_hop_len, int64_t metric, ipam_record **record_out, ipam_error **error);

/**
 * Closes and frees an embedded VMM.
 *
 * - `vmm`: the VMM, which must not be used again, or NULL, which does nothing.
 *
 * Result: none.
 * Statuses: none; it never fails.
 * Threads: any; nothing else may use the handle.
 * Since: 0.1.0.
 * Source: ours.
 */
void ipam_vmm_free(ipam_vmm *vmm);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* IPAM_H */
