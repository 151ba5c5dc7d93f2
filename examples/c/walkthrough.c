/* The documented procedure "Synchronize IPAM and VMM", both ways, through the C interface alone. VMM is the embedded one.
 *
 *   walkthrough [FOLDER]      works in FOLDER (default: the current one), where it makes ipam.db and scvmm1.contoso.com.vmm
 *
 * Every step says what it shows and stops the program when it does not show it. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ipam.h"

#define SERVER_1 "scvmm1.contoso.com"
#define SERVER_2 "scvmm2.contoso.com"

static const char *folder = ".";
static ipam_store *store;

/* Stops the program with the message of the error object when a call failed. */
static void ok(int32_t status, ipam_error **error)
{
    if (status != IPAM_STATUS_OK) {
        size_t length;
        const char *message = ipam_error_message(*error, &length);
        fprintf(stderr, "failed: %.*s\n", (int)length, message);
        exit(1);
    }
}

/* Stops the program when a step does not show what it says. */
static void expect(int holds, const char *what)
{
    if (!holds) {
        fprintf(stderr, "not as described: %s\n", what);
        exit(1);
    }
}

static void say(const char *text)
{
    printf("\n%s\n", text);
}

static void set(ipam_record *record, const char *field, const char *value)
{
    ipam_error *error = NULL;
    ok(ipam_record_set_text(record, field, strlen(field), value, strlen(value), &error), &error);
}

/* Makes a record of a kind: name, value, ..., NULL. */
static ipam_record *record_of(const char *kind, ...)
{
    ipam_error *error = NULL;
    ipam_record *record = NULL;
    va_list fields;
    const char *field;
    ok(ipam_record_new(kind, strlen(kind), &record, &error), &error);
    va_start(fields, kind);
    while ((field = va_arg(fields, const char *)) != NULL) {
        set(record, field, va_arg(fields, const char *));
    }
    va_end(fields);
    return record;
}

/* Returns the text of a field, empty where it has none; goes to ipam_text_free. */
static char *get(const ipam_record *record, const char *field)
{
    ipam_error *error = NULL;
    char *text = NULL;
    size_t length;
    ok(ipam_record_get_text(record, field, strlen(field), &text, &length, &error), &error);
    return text;
}

static int is(const ipam_record *record, const char *field, const char *value)
{
    char *text = get(record, field);
    int same = strcmp(text != NULL ? text : "", value) == 0;
    ipam_text_free(text);
    return same;
}

/* Prints one line per record with the given fields; returns how many there were. Frees the cursor. */
static int list(ipam_cursor *cursor, const char *const *fields)
{
    ipam_error *error = NULL;
    ipam_record *record;
    int count = 0, i;
    for (;;) {
        ok(ipam_cursor_next(cursor, &record, &error), &error);
        if (record == NULL) {
            break;
        }
        count++;
        printf("   ");
        for (i = 0; fields[i] != NULL; i++) {
            char *text = get(record, fields[i]);
            printf(" %s=%s", fields[i], text != NULL ? text : "");
            ipam_text_free(text);
        }
        printf("\n");
        ipam_record_free(record);
    }
    ipam_cursor_free(cursor);
    if (count == 0) {
        printf("    (nothing)\n");
    }
    return count;
}

static const char *const SUBNET[] = {"NetworkId", "AddressSpace", "VlanId", "VmmLogicalNetwork", "NetworkSite", "CustomConfiguration", NULL};
static const char *const RANGE[] = {"StartIPAddress", "EndIPAddress", "ManagedByService", "ServiceInstance", "Description", NULL};
static const char *const ADDRESS[] = {"IpAddress", "DeviceType", "IPAddressState", "ManagedByService", "Description", NULL};
static const char *const CHANGE[] = {"Kind", "Object", "ObjectType", "Target", "Reason", NULL};
static const char *const NETWORK[] = {"Name", "Description", NULL};
static const char *const SITE[] = {"Name", NULL};
static const char *const POOL[] = {"Name", "Subnet", "IPAddressRangeStart", "IPAddressRangeEnd", "Description", NULL};

/* Adds an object to the store; the functions of all nouns have the same shape. */
typedef int32_t (*adder)(const ipam_store *, const ipam_record *, ipam_record **, ipam_error **);

static void add(adder function, ipam_record *record)
{
    ipam_error *error = NULL;
    ok(function(store, record, NULL, &error), &error);
    ipam_record_free(record);
}

static void add_value(const char *field, const char *value)
{
    ipam_error *error = NULL;
    ok(ipam_custom_value_add(store, field, strlen(field), value, strlen(value), NULL, &error), &error);
}

static void associate(const char *pair)
{
    ipam_error *error = NULL;
    ipam_record *change = record_of("IpamCustomFieldAssociationChange", "CustomFieldOne", "VmmLogicalNetwork", "CustomFieldTwo",
                                    "NetworkSite", "AddAssociationValue", pair, NULL);
    ok(ipam_association_set(store, change, NULL, &error), &error);
    ipam_record_free(change);
}

static void show_subnets(int expected)
{
    ipam_error *error = NULL;
    ipam_cursor *cursor;
    ipam_record *filter = record_of("IpamSubnetFilter", "NetworkType", "Provider", NULL);
    ok(ipam_subnet_query(store, filter, &cursor, &error), &error);
    ipam_record_free(filter);
    expect(list(cursor, SUBNET) == expected, "number of provider subnets");
}

/* Writes the name of a file in the folder, after removing what an earlier run left of it. */
static void fresh(char *path, size_t size, const char *name)
{
    static const char *const parts[] = {"-wal", "-shm", ""};
    size_t i;
    for (i = 0; i < sizeof parts / sizeof *parts; i++) {
        snprintf(path, size, "%s/%s%s", folder, name, parts[i]);
        remove(path);
    }
}

/* Opens the embedded VMM of a server, which is a file in the folder. */
static ipam_vmm *open_vmm(const char *server)
{
    ipam_error *error = NULL;
    ipam_vmm *vmm;
    char name[128], path[1024];
    snprintf(name, sizeof name, "%s.vmm", server);
    fresh(path, sizeof path, name);
    ok(ipam_vmm_open(path, strlen(path), 1, &vmm, &error), &error);
    return vmm;
}

static ipam_record *vmm_add(ipam_vmm *vmm, ipam_record *record)
{
    ipam_error *error = NULL;
    ipam_record *added;
    ok(ipam_vmm_add(vmm, record, &added, &error), &error);
    ipam_record_free(record);
    return added;
}

static ipam_cursor *vmm_query(ipam_vmm *vmm, const char *kind)
{
    ipam_error *error = NULL;
    ipam_cursor *cursor;
    ok(ipam_vmm_query(vmm, kind, strlen(kind), NULL, &cursor, &error), &error);
    return cursor;
}

/* Returns the GUID of the first object of a kind; goes to ipam_text_free. */
static char *first_id(ipam_vmm *vmm, const char *kind)
{
    ipam_error *error = NULL;
    ipam_cursor *cursor = vmm_query(vmm, kind);
    ipam_record *record;
    char *id;
    ok(ipam_cursor_next(cursor, &record, &error), &error);
    expect(record != NULL, kind);
    id = get(record, "ID");
    ipam_record_free(record);
    ipam_cursor_free(cursor);
    return id;
}

/* Adds a logical network with one site for All Hosts. */
static void vmm_network(ipam_vmm *vmm, const char *network_name, const char *site_name, const char *subnet)
{
    ipam_error *error = NULL;
    ipam_record *network = vmm_add(vmm, record_of("LogicalNetwork", "Name", network_name, NULL));
    ipam_record *site, *row;
    char *network_id = get(network, "ID");
    char *all_hosts = first_id(vmm, "HostGroup");
    site = record_of("LogicalNetworkDefinition", "Name", site_name, "LogicalNetworkID", network_id, "HostGroupIDs", all_hosts, NULL);
    ok(ipam_vmm_subnet_vlan(subnet, strlen(subnet), 0, 0, 0, &row, &error), &error);
    ok(ipam_record_add_record(site, "SubnetVLans", strlen("SubnetVLans"), row, &error), &error);
    ipam_record_free(vmm_add(vmm, site));
    ipam_record_free(row);
    ipam_record_free(network);
    ipam_text_free(network_id);
    ipam_text_free(all_hosts);
}

/* Compares both sides; the result goes to ipam_plan_free and ipam_inventory_free. */
static ipam_plan *compare(ipam_vmm *vmm, ipam_inventory **inventory)
{
    ipam_error *error = NULL;
    ipam_plan *plan;
    ok(ipam_vmm_inventory(vmm, NULL, inventory, &error), &error);
    ok(ipam_sync_compare(store, *inventory, NULL, &plan, &error), &error);
    return plan;
}

/* Shows what a sync would do, notes left out; returns the number of entries. */
static int show_plan(ipam_vmm *vmm)
{
    ipam_error *error = NULL;
    ipam_inventory *inventory;
    ipam_plan *plan = compare(vmm, &inventory);
    ipam_cursor *cursor;
    int count;
    ok(ipam_plan_query(plan, 0, &cursor, &error), &error);
    count = list(cursor, CHANGE);
    ipam_plan_free(plan);
    ipam_inventory_free(inventory);
    return count;
}

/* Compares and applies; returns how many entries were done. */
static int synchronize(ipam_vmm *vmm)
{
    ipam_error *error = NULL;
    ipam_inventory *inventory;
    ipam_plan *plan = compare(vmm, &inventory);
    ipam_sync *run;
    ipam_record *result;
    int done = 0;
    ok(ipam_sync_begin(store, plan, inventory, NULL, &run, &error), &error);
    for (;;) {
        ok(ipam_sync_next(run, vmm, &result, &error), &error);
        if (result == NULL) {
            break;
        }
        if (!is(result, "Kind", "Note")) {
            char *state = get(result, "State"), *kind = get(result, "Kind"), *object = get(result, "Object");
            printf("    %s: %s %s\n", state, kind, object);
            expect(strcmp(state, "Failed") != 0, "a step of the sync");
            done += strcmp(state, "Done") == 0;
            ipam_text_free(state);
            ipam_text_free(kind);
            ipam_text_free(object);
        }
        ipam_record_free(result);
    }
    ipam_sync_free(run);
    ipam_plan_free(plan);
    ipam_inventory_free(inventory);
    return done;
}

static void vmm_set(ipam_vmm *vmm, const char *id, ipam_record *changes)
{
    ipam_error *error = NULL;
    ok(ipam_vmm_set(vmm, id, strlen(id), changes, NULL, &error), &error);
    ipam_record_free(changes);
}

static void set_subnet(const char *network, ipam_record *changes)
{
    ipam_error *error = NULL;
    ipam_record *filter = record_of("IpamSubnetFilter", "NetworkId", network, NULL);
    ok(ipam_subnet_set(store, filter, changes, NULL, NULL, &error), &error);
    ipam_record_free(filter);
    ipam_record_free(changes);
}

static void set_range(const char *start, const char *end, ipam_record *changes)
{
    ipam_error *error = NULL;
    ipam_record *filter = record_of("IpamRangeFilter", "StartIPAddress", start, "EndIPAddress", end, NULL);
    ok(ipam_range_set(store, filter, changes, NULL, 0, NULL, &error), &error);
    ipam_record_free(filter);
    ipam_record_free(changes);
}

static void from_vmm_to_ipam(ipam_vmm *vmm)
{
    ipam_error *error = NULL;
    ipam_cursor *cursor;
    ipam_record *pool;
    char *site, *pool_id, *all_hosts = first_id(vmm, "HostGroup");

    say("In VMM: a logical network with a site, available to All Hosts, and IPAM as a network service.");
    vmm_network(vmm, "Contoso Logical Network", "Contoso 1", "10.10.10.0/24");
    ipam_record_free(vmm_add(vmm, record_of("NetworkService", "Name", "IPAM", "ConnectionString", "ipam.db", "RunAsAccount", "IPAM",
                                            "ConfigurationProvider", "Microsoft IP Address Management Provider", "HostGroupIDs", all_hosts,
                                            NULL)));
    ipam_text_free(all_hosts);
    ok(ipam_sync_register(store, SERVER_1, strlen(SERVER_1), &error), &error);
    expect(synchronize(vmm) > 0, "the first sync does something");
    say("In IPAM: the subnet, under a provider address space of the network's name.");
    show_subnets(1);

    say("A static IP address pool made in VMM appears as a range, an address granted from it as an address.");
    site = first_id(vmm, "LogicalNetworkDefinition");
    pool = vmm_add(vmm, record_of("StaticIPAddressPool", "Name", "Contoso Pool", "Subnet", "10.10.10.0/24", "LogicalNetworkDefinitionID",
                                  site, "IPAddressRangeStart", "10.10.10.10", "IPAddressRangeEnd", "10.10.10.99", NULL));
    pool_id = get(pool, "ID");
    ipam_record_free(vmm_add(vmm, record_of("AllocatedIPAddress", "AllocatingAddressPoolID", pool_id, "AssignedToType", "VirtualMachine",
                                            "Description", "web01", NULL)));
    synchronize(vmm);
    ok(ipam_range_query(store, NULL, &cursor, &error), &error);
    expect(list(cursor, RANGE) == 1, "the pool is a range");
    ok(ipam_address_query(store, NULL, &cursor, &error), &error);
    expect(list(cursor, ADDRESS) == 1, "the grant is an address");
    ipam_record_free(pool);
    ipam_text_free(pool_id);
    ipam_text_free(site);
}

static void from_ipam_to_vmm(ipam_vmm *vmm)
{
    ipam_error *error = NULL;
    ipam_record *filter, *changes, *custom;

    say("In IPAM: the recipe. A space, both values, their association, both on the space, the subnet; no range yet.");
    add(ipam_address_space_add, record_of("IpamAddressSpace", "Name", "Woodgrove Address Space", NULL));
    add_value("VMM Logical Network", "Woodgrove Logical Network");
    add_value("Network Site", "Woodgrove 1");
    associate("Woodgrove Logical Network:Woodgrove 1");
    filter = record_of("IpamAddressSpaceFilter", "Name", "Woodgrove Address Space", NULL);
    changes = record_of("IpamAddressSpace", NULL);
    custom = record_of("IpamCustomChange", "AddCustomConfiguration",
                       "VmmLogicalNetwork=Woodgrove Logical Network;NetworkSite=Woodgrove 1", NULL);
    ok(ipam_address_space_set(store, filter, changes, custom, NULL, &error), &error);
    ipam_record_free(filter);
    ipam_record_free(changes);
    ipam_record_free(custom);
    add(ipam_subnet_add,
        record_of("IpamSubnet", "Name", "20.20.20.0/24", "NetworkId", "20.20.20.0/24", "NetworkType", "Provider", "AddressSpace",
                  "Woodgrove Address Space", "VmmLogicalNetwork", "Woodgrove Logical Network", "NetworkSite", "Woodgrove 1",
                  "CustomConfiguration", "ManagedByService=VMM;ServiceInstance=" SERVER_1, NULL));
    say("Without a range the recipe is incomplete: nothing would be created, and the plan says what is missing.");
    expect(show_plan(vmm) == 1, "one blocked entry");

    say("A range without start and end takes the whole usable subnet; now the plan has network, site, subnet and pool.");
    filter = record_of("IpamRange", "NetworkID", "20.20.20.0/24", "NetworkType", "Provider", "AddressSpace", "Woodgrove Address Space",
                       "ManagedByService", "VMM", "ServiceInstance", SERVER_1, NULL);
    ok(ipam_range_add(store, filter, 0, NULL, &error), &error);
    ipam_record_free(filter);
    expect(show_plan(vmm) > 1, "the plan creates");
    synchronize(vmm);
    say("In VMM: networks, sites, pools.");
    expect(list(vmm_query(vmm, "LogicalNetwork"), NETWORK) == 2, "two logical networks");
    expect(list(vmm_query(vmm, "LogicalNetworkDefinition"), SITE) == 2, "two sites");
    expect(list(vmm_query(vmm, "StaticIPAddressPool"), POOL) == 2, "two pools");
    say("Comparing again gives an empty plan.");
    expect(show_plan(vmm) == 0, "an empty plan");
}

/* Returns the GUID of the site of that name; goes to ipam_text_free. */
static char *site_id(ipam_vmm *vmm, const char *name)
{
    ipam_error *error = NULL;
    ipam_cursor *cursor = vmm_query(vmm, "LogicalNetworkDefinition");
    ipam_record *record;
    char *id = NULL;
    for (;;) {
        ok(ipam_cursor_next(cursor, &record, &error), &error);
        if (record == NULL) {
            break;
        }
        if (is(record, "Name", name)) {
            id = get(record, "ID");
        }
        ipam_record_free(record);
    }
    ipam_cursor_free(cursor);
    expect(id != NULL, name);
    return id;
}

static void what_no_one_shows(ipam_vmm *vmm)
{
    ipam_error *error = NULL;
    ipam_cursor *cursor;
    ipam_record *filter, *changes;
    ipam_vmm *second;
    char *id = site_id(vmm, "Contoso 1");

    say("Edits on both sides flow over: the site is renamed in VMM; VLAN and description are set in IPAM.");
    vmm_set(vmm, id, record_of("LogicalNetworkDefinition", "Name", "Contoso West", NULL));
    ipam_text_free(id);
    set_subnet("20.20.20.0/24", record_of("IpamSubnet", "VlanId", "20", NULL));
    set_range("20.20.20.1", "20.20.20.254", record_of("IpamRange", "Description", "set in IPAM", NULL));
    synchronize(vmm);
    show_subnets(2);
    list(vmm_query(vmm, "StaticIPAddressPool"), POOL);
    expect(show_plan(vmm) == 0, "an empty plan after edits");

    say("The same field changed on both sides differently is a conflict: reported, left alone, and the rest is synced.");
    id = first_id(vmm, "LogicalNetwork");
    vmm_set(vmm, id, record_of("LogicalNetwork", "Description", "from VMM", NULL));
    ipam_text_free(id);
    filter = record_of("IpamAddressSpaceFilter", "Name", "Contoso Logical Network", NULL);
    changes = record_of("IpamAddressSpace", "Description", "from IPAM", NULL);
    ok(ipam_address_space_set(store, filter, changes, NULL, NULL, &error), &error);
    ipam_record_free(filter);
    ipam_record_free(changes);
    set_subnet("20.20.20.0/24", record_of("IpamSubnet", "VlanId", "21", NULL));
    expect(show_plan(vmm) == 2, "a conflict and an update");
    synchronize(vmm);
    expect(show_plan(vmm) == 1, "the conflict stays");

    say("The IPAM subnet is removed, its value kept: the next sync removes pool, site and network from VMM.");
    filter = record_of("IpamSubnetFilter", "NetworkId", "20.20.20.0/24", NULL);
    ok(ipam_subnet_remove(store, filter, 1, 1, NULL, &error), &error);
    ipam_record_free(filter);
    synchronize(vmm);
    expect(list(vmm_query(vmm, "LogicalNetwork"), NETWORK) == 1, "one logical network is left");

    say("A second VMM with an equally named logical network gets its own space.");
    second = open_vmm(SERVER_2);
    vmm_network(second, "Contoso Logical Network", "Contoso 1", "10.10.10.0/24");
    synchronize(second);
    ok(ipam_address_space_query(store, NULL, &cursor, &error), &error);
    expect(list(cursor, NETWORK) == 4, "Default, two for Contoso, and Woodgrove's");
    ipam_vmm_free(second);
}

int main(int argc, char **argv)
{
    ipam_error *error = NULL;
    ipam_vmm *vmm;
    char path[1024];
    if (argc > 1) {
        folder = argv[1];
    }
    fresh(path, sizeof path, "ipam.db");
    ok(ipam_store_open(path, strlen(path), NULL, &store, &error), &error);
    vmm = open_vmm(SERVER_1);
    from_vmm_to_ipam(vmm);
    from_ipam_to_vmm(vmm);
    what_no_one_shows(vmm);
    ipam_vmm_free(vmm);
    ipam_store_free(store);
    say("Done: both directions, and what no one shows.");
    return 0;
}
