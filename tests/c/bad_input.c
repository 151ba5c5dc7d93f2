/* Bad input at the C level: each is refused with its status, names the value, and leaves the store as it was. */
#include "common.h"

static ipam_store *store;
static struct given given;

/* Reads everything in the store. */
static char *dump(void)
{
    typedef int32_t (*query)(const ipam_store *, const ipam_record *, ipam_cursor **, ipam_error **);
    static const query queries[] = {ipam_address_space_query, ipam_subnet_query,      ipam_range_query, ipam_address_query,
                                    ipam_custom_field_query,  ipam_association_query, ipam_event_query};
    size_t i, used = 0;
    char *all = calloc(1, 1);
    for (i = 0; i < sizeof queries / sizeof queries[0]; ++i) {
        ipam_cursor *cursor = NULL;
        ipam_error *error = NULL;
        char *part;
        if (!fine(queries[i](store, NULL, &cursor, &error), &error, "query")) {
            continue;
        }
        part = drain(cursor);
        all = realloc(all, used + strlen(part) + 1);
        if (all == NULL) {
            abort();
        }
        strcpy(all + used, part);
        used += strlen(part);
        free(part);
    }
    return all;
}

static char *before;

/* Remembers the store as it is now. */
static void remember(void)
{
    free(before);
    before = dump();
}

/* Checks that a call was refused, that its message holds the value, and that the store is as it was. */
static void bad_at(int32_t status, int32_t expected, const char *value, const char *what, int line)
{
    size_t len = 0;
    const char *message = ipam_error_message(given.error, &len);
    char *text = calloc(1, len + 1), *after;
    if (text == NULL) {
        abort();
    }
    if (message != NULL) {
        memcpy(text, message, len);
    }
    check_at(strstr(text, value) != NULL, what, __FILE__, line);
    if (strstr(text, value) == NULL) {
        printf("    '%s' is not in: %s\n", value, text);
    }
    refused_at(status, expected, &given.error, what, __FILE__, line);
    if (status != expected) {
        printf("    %s\n", text);
    }
    free(text);
    if (store != NULL) {
        after = dump();
        check_at(strcmp(before, after) == 0, "the store is as it was", __FILE__, line);
        if (strcmp(before, after) != 0) {
            size_t at = 0;
            while (before[at] != '\0' && before[at] == after[at]) {
                ++at;
            }
            printf("    was: %.200s\n    is:  %.200s\n", before + (at < 100 ? 0 : at - 100), after + (at < 100 ? 0 : at - 100));
        }
        free(after);
    }
}
#define bad(call, status, value, what) bad_at((call), (status), (value), (what), __LINE__)

/* Adds through a function and frees the record. */
typedef int32_t (*add_function)(const ipam_store *, const ipam_record *, ipam_record **, ipam_error **);
static int32_t add(add_function function, ipam_record *record)
{
    int32_t status = function(store, record, NULL, &given.error);
    ipam_record_free(record);
    return status;
}

static int32_t add_range(ipam_record *record)
{
    int32_t status = ipam_range_add(store, record, 0, NULL, &given.error);
    ipam_record_free(record);
    return status;
}

#define SPACE(...) add(ipam_address_space_add, record_with("IpamAddressSpace", __VA_ARGS__, (char *)NULL))
#define SUBNET(...) add(ipam_subnet_add, record_with("IpamSubnet", __VA_ARGS__, (char *)NULL))
#define RANGE(...) add_range(record_with("IpamRange", __VA_ARGS__, (char *)NULL))
#define ADDRESS(...) add(ipam_address_add, record_with("IpamAddress", __VA_ARGS__, (char *)NULL))
#define DONE(call) fine((call), &given.error, #call)
#define T(text) (text), strlen(text)

static int32_t add_value(const char *field, const char *value)
{
    return ipam_custom_value_add(store, T(field), T(value), NULL, &given.error);
}

static int32_t associate(const char *add_pair)
{
    ipam_record *change = record_with("IpamCustomFieldAssociationChange", "CustomFieldOne", "VMM Logical Network", "CustomFieldTwo",
                                      "Network Site", "AddAssociationValue", add_pair, (char *)NULL);
    int32_t status = ipam_association_set(store, change, NULL, &given.error);
    ipam_record_free(change);
    return status;
}

/* Sets a field of a fresh record and gives what came of it. */
static int32_t try_set(const char *kind, const char *field, const char *value)
{
    ipam_record *record = record_of(kind);
    int32_t status = ipam_record_set_text(record, field, strlen(field), value, strlen(value), &given.error);
    ipam_record_free(record);
    return status;
}

static void networks(void)
{
    ipam_cursor *cursor = NULL;
    char *all;
    bad(try_set("IpamSubnet", "NetworkId", "10.1.0.1/16"), IPAM_STATUS_I_SUBNET_ID_SUBNET_MASK_MISMATCH, "10.1.0.1/16", "host bits");
    bad(try_set("IpamSubnet", "NetworkId", "10.1.0.0/33"), IPAM_STATUS_INVALID_PREFIX_LENGTH, "10.1.0.0/33", "prefix length");
    bad(try_set("IpamSubnet", "NetworkId", "network"), IPAM_STATUS_INVALID_NETWORK_ID, "network", "no network");
    bad(SUBNET("Name", "a"), IPAM_STATUS_MANDATORY_FIELD_NOT_SPECIFIED, "NetworkId", "no network given");
    bad(SUBNET("Name", "again", "NetworkId", "10.1.0.0/16"), IPAM_STATUS_CONFLICTING_SUBNET, "10.1.0.0/16", "the same subnet twice");
    bad(SUBNET("Name", "s", "NetworkId", "10.9.0.0/16", "AddressSpace", "Nowhere"), IPAM_STATUS_OBJECT_NOT_FOUND, "Nowhere", "unknown space");
    bad(SUBNET("Name", "s", "NetworkId", "10.9.0.0/16", "VlanId", "4096"), IPAM_STATUS_INVALID_VLAN_ID_COLLECTION, "4096", "VLAN out of range");
    bad(SUBNET("Name", "s", "NetworkId", "10.9.0.0/16", "VlanId", "0"), IPAM_STATUS_INVALID_VLAN_ID_COLLECTION, "0", "VLAN out of range");
    bad(try_set("IpamSubnet", "VlanId", "70000"), IPAM_STATUS_INVALID_PARAMETER, "70000", "VLAN that does not fit");
    /* Allowed: the same network in another space, one inside another. */
    DONE(SUBNET("Name", "other space", "NetworkId", "10.1.0.0/16", "AddressSpace", "Contoso", "NetworkType", "Provider"));
    DONE(SUBNET("Name", "nested", "NetworkId", "10.1.2.0/24"));
    DONE(ipam_subnet_query(store, NULL, &cursor, &given.error));
    all = drain(cursor);
    check(strstr(all, "\"Overlapping\":true") != NULL, "nested subnets are flagged");
    free(all);
    remember();
}

static void names(void)
{
    char name[5001];
    memset(name, 'x', 5000);
    name[5000] = '\0';
    bad(SPACE("Name", ""), IPAM_STATUS_ADDRESS_SPACE_NAME_NOT_SPECIFIED, "name", "empty name");
    bad(SPACE("Name", name), IPAM_STATUS_STRING_LENGTH_NOT_ACCEPTABLE, "5000", "name that is too long");
    bad(SPACE("Name", "a\tb"), IPAM_STATUS_INVALID_CHARACTERS_SPECIFIED, "Name", "control character in a name");
    bad(SPACE("Name", "a\xe2\x80\xae" "b"), IPAM_STATUS_INVALID_CHARACTERS_SPECIFIED, "Name", "bidirectional character in a name");
    bad(SPACE("Name", "contoso"), IPAM_STATUS_ADDRESS_SPACE_NAME_ALREADY_EXISTS, "contoso", "the same space twice");
    bad(SUBNET("Name", "a\tb", "NetworkId", "10.9.0.0/16"), IPAM_STATUS_INVALID_CHARACTERS_SPECIFIED, "Name", "control character in a name");
    bad(add_value("Network Site", ""), IPAM_STATUS_STRING_LENGTH_NOT_ACCEPTABLE, "0", "empty value");
    bad(add_value("Network Site", name), IPAM_STATUS_STRING_LENGTH_NOT_ACCEPTABLE, "5000", "value that is too long");
    bad(add_value("Network Site", "a\nb"), IPAM_STATUS_INVALID_CHARACTERS_SPECIFIED, "a", "control character in a value");
}

static void ranges(void)
{
    bad(RANGE("NetworkID", "10.1.0.0/16", "StartIPAddress", "10.1.0.9", "EndIPAddress", "10.1.0.1"), IPAM_STATUS_START_IP_GREATER_THAN_END_IP, "10.1.0.9", "end before start");
    bad(RANGE("NetworkID", "10.1.0.0/16", "StartIPAddress", "10.2.0.1", "EndIPAddress", "10.2.0.9"), IPAM_STATUS_INVALID_ADDRESS_RANGE, "10.2.0.1", "range outside its subnet");
    bad(RANGE("NetworkID", "10.7.0.0/16", "StartIPAddress", "10.7.0.1", "EndIPAddress", "10.7.0.9"), IPAM_STATUS_SUBNET_DOES_NOT_EXIST_FOR_RANGE, "10.7.0.0/16", "no such subnet");
    bad(RANGE("NetworkID", "10.1.0.0/16", "StartIPAddress", "10.1.0.5", "EndIPAddress", "10.1.0.50"), IPAM_STATUS_NONADJUSTABLE_CONFLICTING_RANGES_FOUND, "10.1.0.5", "overlap of the same service and instance");
    bad(ADDRESS("IpAddress", "10.1.0.3"), IPAM_STATUS_INVALID_IP_ADDRESS_CONFLICT, "10.1.0.3", "the same address twice");
    bad(try_set("IpamAddress", "IpAddress", "10.1.0"), IPAM_STATUS_INVALID_IP_ADDRESS, "10.1.0", "no address");
}

static void custom(void)
{
    ipam_record *association;
    bad(SUBNET("Name", "s", "NetworkId", "10.9.0.0/16", "CustomConfiguration", "Nothing=a"), IPAM_STATUS_OBJECT_NOT_FOUND, "Nothing", "unknown field");
    bad(SUBNET("Name", "s", "NetworkId", "10.9.0.0/16", "CustomConfiguration", "Region=Atlantis"), IPAM_STATUS_CUSTOM_FIELD_VALUE_FOR_MULTI_VALUE_CUSTOM_FIELD_DOESNT_EXIST, "Atlantis", "value not in the field");
    bad(SUBNET("Name", "s", "NetworkId", "10.9.0.0/16", "CustomConfiguration", "RIR=RIPE;rir=APNIC"), IPAM_STATUS_DUPLICATE_CUSTOM_FIELDS_SPECIFIED, "rir", "two values of one field");
    bad(SUBNET("Name", "s", "NetworkId", "10.9.0.0/16", "CustomConfiguration", "Region"), IPAM_STATUS_INVALID_CONFIGURATION_TEXT, "Region", "no Name=Value");
    bad(SUBNET("Name", "s", "NetworkId", "10.9.0.0/16", "NetworkType", "Provider", "AddressSpace", "Contoso", "VmmLogicalNetwork", "Nowhere"), IPAM_STATUS_CUSTOM_FIELD_VALUE_FOR_MULTI_VALUE_CUSTOM_FIELD_DOESNT_EXIST, "Nowhere", "unknown value");
    bad(add_value("Nothing", "a"), IPAM_STATUS_OBJECT_NOT_FOUND, "Nothing", "value of an unknown field");
    bad(add_value("Network Site", "contoso 1"), IPAM_STATUS_CUSTOM_FIELD_VALUE_EXISTS, "contoso 1", "the same value twice");
    association = record_with("IpamCustomFieldAssociation", "CustomFieldOne", "VMM Logical Network", "CustomFieldTwo", "Network Site", "AssociationValue", "Contoso:Nowhere", (char *)NULL);
    bad(add(ipam_association_add, association), IPAM_STATUS_INVALID_CUSTOM_FIELD_ASSOCIATION_VALUES, "Nowhere", "association whose pair does not exist");
    bad(associate("Contoso:Nowhere"), IPAM_STATUS_OBJECT_NOT_FOUND, "VmmLogicalNetwork", "change of an association that does not exist");
    bad(ipam_custom_value_remove(store, T("Network Site"), T("Contoso 1"), NULL, &given.error), IPAM_STATUS_DELETE_FAILED_DUE_TO_REFERENCES, "Contoso 1", "removal of a used value");
    bad(ipam_custom_value_remove(store, T("Network Site"), T("Nowhere"), NULL, &given.error), IPAM_STATUS_CUSTOM_FIELD_VALUE_FOR_MULTI_VALUE_CUSTOM_FIELD_DOESNT_EXIST, "Nowhere", "removal of an unknown value");
    bad(ipam_custom_field_remove(store, T("Region"), NULL, &given.error), IPAM_STATUS_CANNOT_DELETE_BUILT_IN_FIELD, "Region", "removal of a built-in field");
}

static void removals(void)
{
    ipam_record *subnet = record_with("IpamSubnetFilter", "NetworkId", "10.1.0.0/16", "AddressSpace", "Default", (char *)NULL);
    ipam_record *missing = record_with("IpamSubnetFilter", "NetworkId", "10.99.0.0/16", (char *)NULL);
    ipam_record *space = record_with("IpamAddressSpaceFilter", "Name", "Contoso", (char *)NULL);
    ipam_record *built_in = record_with("IpamAddressSpaceFilter", "Name", "Default", (char *)NULL);
    ipam_record *everything = record_of("IpamSubnetFilter");
    ipam_record *stale = record_with("IpamSubnetFilter", "NetworkId", "10.1.2.0/24", "RowVersion", "999", (char *)NULL);
    ipam_record *changes = record_with("IpamSubnet", "Description", "x", (char *)NULL);
    ipam_record *other = record_of("IpamRange");
    ipam_cursor *cursor = NULL;
    ipam_record *found = NULL;
    bad(ipam_subnet_remove(store, subnet, 0, 0, NULL, &given.error), IPAM_STATUS_RANGES_DEPENDENT_ON_SUBNET, "10.1.0.0/16", "removal of a subnet with ranges");
    bad(ipam_subnet_remove(store, subnet, 2, 0, NULL, &given.error), IPAM_STATUS_INVALID_PARAMETER, "2", "a flag that is neither 0 nor 1");
    bad(ipam_subnet_remove(store, missing, 1, 1, NULL, &given.error), IPAM_STATUS_OBJECT_NOT_FOUND, "10.99.0.0/16", "a key that is not there");
    bad(ipam_subnet_remove(store, everything, 1, 1, NULL, &given.error), IPAM_STATUS_MANDATORY_FIELD_NOT_SPECIFIED, "key", "removal without a key");
    bad(ipam_address_space_remove(store, space, NULL, &given.error), IPAM_STATUS_DELETE_FAILED_DUE_TO_REFERENCES, "Contoso", "removal of a space in use");
    bad(ipam_address_space_remove(store, built_in, NULL, &given.error), IPAM_STATUS_DEFAULT_PROVIDER_ADDRESS_SPACE_CANNOT_BE_DELETED, "Default", "removal of the built-in space");
    bad(ipam_subnet_set(store, stale, changes, NULL, NULL, &given.error), IPAM_STATUS_STALE_VERSION, "10.1.2.0/24", "a version that was changed since");
    bad(ipam_subnet_set(store, subnet, other, NULL, NULL, &given.error), IPAM_STATUS_UNKNOWN_KIND, "IpamRange", "changes of another kind");
    bad(ipam_subnet_query(store, other, &cursor, &given.error), IPAM_STATUS_UNKNOWN_KIND, "IpamRange", "a filter of another kind");
    DONE(ipam_subnet_query(store, missing, &cursor, &given.error));
    bad(ipam_cursor_next(cursor, &found, &given.error), IPAM_STATUS_OBJECT_NOT_FOUND, "10.99.0.0/16", "a key in a query that is not there");
    ipam_cursor_free(cursor);
    ipam_record_free(subnet);
    ipam_record_free(missing);
    ipam_record_free(space);
    ipam_record_free(built_in);
    ipam_record_free(everything);
    ipam_record_free(stale);
    ipam_record_free(changes);
    ipam_record_free(other);
}

static void inventories(void)
{
    static const char *const NO_INVENTORY = "{\"a\":1}";
    ipam_vmm *vmm = vmm_of("scvmm1.contoso.com");
    ipam_inventory *inventory = NULL, *none = NULL;
    ipam_record *network = record_with("LogicalNetwork", "Name", "Contoso", (char *)NULL), *added = NULL, *nothing = NULL;
    ipam_record *info, *site;
    char *text = NULL;
    size_t len = 0;
    DONE(ipam_vmm_add(vmm, network, &added, &given.error));
    DONE(ipam_vmm_inventory(vmm, NULL, &inventory, &given.error));
    DONE(ipam_inventory_format(inventory, &text, &len, &given.error));
    bad(ipam_inventory_parse(text, len / 2, &none, &given.error), IPAM_STATUS_INVENTORY_TRUNCATED, "ends early", "an inventory that is cut short");
    bad(ipam_inventory_parse(text, 0, &none, &given.error), IPAM_STATUS_INVENTORY_TRUNCATED, "empty", "an empty inventory");
    bad(ipam_inventory_parse(NO_INVENTORY, strlen(NO_INVENTORY), &none, &given.error), IPAM_STATUS_INVALID_INVENTORY, "not valid", "JSON that is no inventory");
    bad(ipam_inventory_parse("hello", 5, &none, &given.error), IPAM_STATUS_INVALID_INVENTORY, "not valid", "text that is no inventory");
    ipam_text_free(text);
    ipam_inventory_free(inventory);
    inventory = NULL;

    info = record_with("IpamVmmInventory", "VMMServer", "scvmm1.contoso.com", (char *)NULL);
    site = record_with("LogicalNetworkDefinition", "ID", "11111111-1111-1111-1111-111111111111", "Name", "Lost", "LogicalNetworkID", "22222222-2222-2222-2222-222222222222", (char *)NULL);
    DONE(ipam_inventory_new(info, &inventory, &given.error));
    bad(ipam_inventory_info(inventory, &nothing, &given.error), IPAM_STATUS_WRONG_STATE, "finish", "reading before it is finished");
    DONE(ipam_inventory_add(inventory, site, &given.error));
    bad(ipam_inventory_finish(inventory, &given.error), IPAM_STATUS_INVENTORY_PARENT_MISSING, "Lost", "a parent that is not there");
    bad(ipam_inventory_add(inventory, info, &given.error), IPAM_STATUS_INVALID_PARAMETER, "IpamVmmInventory", "an object that no inventory holds");
    ipam_inventory_free(inventory);
    ipam_record_free(info);
    ipam_record_free(site);
    ipam_record_free(network);
    ipam_record_free(added);
    ipam_vmm_free(vmm);
}

/* Writes a file. */
static void put(const char *name, const void *bytes, size_t len)
{
    FILE *file = fopen(name, "wb");
    check(file != NULL && fwrite(bytes, 1, len, file) == len, "the file is written");
    if (file != NULL) {
        fclose(file);
    }
}

static int32_t open_store(const char *name, int must_exist)
{
    ipam_store *opened = NULL;
    ipam_record *options = record_with("IpamStoreOptions", "MustExist", must_exist ? "1" : "0", (char *)NULL);
    int32_t status = ipam_store_open(name, strlen(name), options, &opened, &given.error);
    check((status == 0) == (opened != NULL), "a store comes with success only");
    ipam_store_free(opened);
    ipam_record_free(options);
    return status;
}

/* Keeps a text of path() beyond its turn. */
static char *copied(const char *text)
{
    char *kept = malloc(strlen(text) + 1);
    if (kept == NULL) {
        abort();
    }
    return strcpy(kept, text);
}

static void stores(void)
{
    char *text = copied(path("text.db")), *newer = copied(path("newer.db"));
    static const unsigned char version[4] = {0x7f, 0, 0, 0};
    char junk[4096];
    FILE *file;
    memset(junk, 'j', sizeof junk);
    put(text, junk, sizeof junk);
    bad(open_store(path("."), 0), IPAM_STATUS_STORE_UNREADABLE, path("."), "a store that is a directory");
    bad(open_store(text, 0), IPAM_STATUS_NOT_A_STORE, "text.db", "a store that is no database");
    bad(open_store(path("missing.db"), 1), IPAM_STATUS_STORE_NOT_FOUND, "missing.db", "a store that is not there");
    bad(open_store(path("none/x.db"), 0), IPAM_STATUS_STORE_UNREADABLE, "none/x.db", "a folder that is not there");
    bad(open_store("/proc/ipam.db", 0), IPAM_STATUS_STORE_UNREADABLE, "/proc/ipam.db", "a path that cannot be written");
    bad(open_store("mysql://u:secret@h/db", 0), IPAM_STATUS_CONNECTION_TYPE_UNKNOWN, "mysql://", "a kind of store that is not built in");
    /* The schema's number is the user version, at byte 60 of a SQLite file. */
    DONE(open_store(newer, 0));
    file = fopen(newer, "r+b");
    check(file != NULL && fseek(file, 60, SEEK_SET) == 0 && fwrite(version, 1, 4, file) == 4, "the schema is made newer");
    if (file != NULL) {
        fclose(file);
    }
    bad(open_store(newer, 0), IPAM_STATUS_DATABASE_IS_AT_HIGHER_VERSION, "newer.db", "a store of a newer schema");
    free(text);
    free(newer);
}

int main(void)
{
    given_open(&given);
    store = store_at("bad.db");
    DONE(SPACE("Name", "Contoso"));
    DONE(add_value("VMM Logical Network", "Contoso"));
    DONE(add_value("Network Site", "Contoso 1"));
    DONE(SUBNET("Name", "first", "NetworkId", "10.1.0.0/16"));
    DONE(SUBNET("Name", "sited", "NetworkId", "10.3.0.0/16", "AddressSpace", "Contoso", "NetworkType", "Provider", "NetworkSite", "Contoso 1"));
    DONE(RANGE("NetworkID", "10.1.0.0/16", "StartIPAddress", "10.1.0.1", "EndIPAddress", "10.1.0.9"));
    DONE(ADDRESS("IpAddress", "10.1.0.3"));
    remember();
    networks();
    names();
    ranges();
    custom();
    removals();
    inventories();
    stores();
    free(before);
    ipam_store_free(store);
    given_close(&given);
    return finish();
}
