/* Memory is refused to calls, one request after the other: once, and from there on. A call gives its result or the status; nothing
 * is half done; the same call works when there is memory again. Built with OWN_MALLOC the test refuses what anything in the process asks
 * malloc for, SQLite and the C library among them; otherwise it needs a library with the feature test-hooks, which refuses what Rust asks for. */
#include "common.h"

#include <errno.h>

#define T(text) (text), strlen(text)
#define SERVER "scvmm1.contoso.com"

#ifdef OWN_MALLOC
/* What glibc's own functions stand on. */
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *block, size_t size);
void *__libc_memalign(size_t alignment, size_t size);
int posix_memalign(void **block, size_t alignment, size_t size);
void *aligned_alloc(size_t alignment, size_t size);

static uint64_t asked, first = UINT64_MAX, behind = UINT64_MAX;

static int refuses(void)
{
    const uint64_t number = asked++;
    if (number < first || number >= behind) {
        return 0;
    }
    errno = ENOMEM;
    return 1;
}

void *malloc(size_t size)
{
    return refuses() ? NULL : __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
    return refuses() ? NULL : __libc_calloc(count, size);
}

void *realloc(void *block, size_t size)
{
    return refuses() ? NULL : __libc_realloc(block, size);
}

int posix_memalign(void **block, size_t alignment, size_t size)
{
    void *found = refuses() ? NULL : __libc_memalign(alignment, size);
    if (found != NULL) {
        *block = found;
    }
    return found != NULL ? 0 : ENOMEM;
}

void *aligned_alloc(size_t alignment, size_t size)
{
    return refuses() ? NULL : __libc_memalign(alignment, size);
}

static uint64_t refuse(uint64_t before, uint64_t count)
{
    const uint64_t since = asked;
    first = before;
    behind = count > UINT64_MAX - before ? UINT64_MAX : before + count;
    asked = 0;
    return since;
}

static size_t reserve_used(void)
{
    return 0;
}

/* Behind that many requests one in that many more is refused. */
enum { FINENESS = 16 };
#else
/* Not in the header. */
uint64_t ipam_test_refuse_memory(uint64_t before, uint64_t count);
size_t ipam_test_reserve_used(void);
#define refuse ipam_test_refuse_memory
#define reserve_used ipam_test_reserve_used

/* Fewer, because a library with hooks is not optimized. */
enum { FINENESS = 2 };
#endif

/* What a call leaves in the store. */
enum effect { NO_CHANGE, ONE_CHANGE, STEPS };

static ipam_store *store;
static ipam_error *error;
#define DONE(call) fine((call), &error, #call)

/* What calls are given. */
static ipam_record *subnet, *address, *request, *values;
static ipam_batch *batch;
static ipam_inventory *inventory, *unfinished;
static char *inventory_text, *plan_text, *json;
static size_t inventory_len, plan_len, json_len;
static ipam_plan *plan;

/* What a call gave, freed by whoever looks. */
static ipam_record *record_given;
static ipam_cursor *cursor_given;
static ipam_sync *sync_given;
static char *text_given;
static size_t len_given;

static void free_given(void)
{
    ipam_record_free(record_given);
    ipam_cursor_free(cursor_given);
    ipam_sync_free(sync_given); /* without memory it could not give its lease back, which would have to run out */
    ipam_text_free(text_given);
    record_given = NULL;
    sync_given = NULL;
    cursor_given = NULL;
    text_given = NULL;
}

/* Reads a cursor to its end; returns the first status that is not success. */
static int32_t read_all(int32_t status)
{
    while (status == IPAM_STATUS_OK) {
        ipam_record_free(record_given);
        record_given = NULL;
        status = ipam_cursor_next(cursor_given, &record_given, &error);
        if (record_given == NULL) {
            break;
        }
        ipam_text_free(text_given);
        text_given = NULL;
        if (status == IPAM_STATUS_OK) {
            status = ipam_record_to_json(record_given, 1, &text_given, &len_given, &error);
        }
    }
    return status;
}

static int32_t add_subnet(void)
{
    return ipam_subnet_add(store, subnet, &record_given, &error);
}

static int32_t add_address(void)
{
    return ipam_address_add(store, address, &record_given, &error);
}

static int32_t import_addresses(void)
{
    return ipam_address_import(store, T(path("refused.csv")), NULL, NULL, &record_given, &error);
}

static int32_t export_addresses(void)
{
    return ipam_address_export(store, T(path("refused.out")), NULL, NULL, &record_given, &error);
}

static int32_t request_addresses(void)
{
    return ipam_address_request(store, request, values, &cursor_given, &error);
}

static int32_t commit_batch(void)
{
    return ipam_batch_commit(store, batch, 0, NULL, &error);
}

static int32_t list(void)
{
    return read_all(ipam_address_query(store, NULL, &cursor_given, &error));
}

static int32_t tree(void)
{
    return read_all(ipam_tree_query(store, &cursor_given, &error));
}

static int32_t utilization(void)
{
    return read_all(ipam_utilization_query(store, T("IpamSubnet"), 1, 1, &cursor_given, &error));
}

static int32_t check_store(void)
{
    return read_all(ipam_store_check(store, 0, NULL, &cursor_given, &error));
}

static int32_t back_up(void)
{
    return ipam_store_backup(store, T(path("refused.bak")), 1, NULL, &record_given, &error);
}

static int32_t open_store(void)
{
    ipam_store *other = NULL;
    int32_t status = ipam_store_open(T(path("refused.db")), NULL, &other, &error);
    ipam_store_free(other);
    return status;
}

static int32_t make_store(void)
{
    ipam_store *other = NULL;
    int32_t status = ipam_store_open(T(path("new.db")), NULL, &other, &error);
    ipam_store_free(other);
    return status;
}

static int32_t from_json(void)
{
    return ipam_record_from_json(T("IpamSubnet"), json, json_len, &record_given, &error);
}

static int32_t parse_inventory(void)
{
    ipam_inventory *parsed = NULL;
    int32_t status = ipam_inventory_parse(inventory_text, inventory_len, &parsed, &error);
    if (status == IPAM_STATUS_OK) {
        status = ipam_inventory_format(parsed, &text_given, &len_given, &error);
    }
    ipam_inventory_free(parsed);
    return status;
}

static int32_t finish_inventory(void)
{
    return ipam_inventory_finish(unfinished, &error);
}

static int32_t parse_plan(void)
{
    ipam_plan *parsed = NULL;
    int32_t status = ipam_plan_parse(plan_text, plan_len, &parsed, &error);
    if (status == IPAM_STATUS_OK) {
        status = read_all(ipam_plan_query(parsed, 1, &cursor_given, &error));
    }
    ipam_plan_free(parsed);
    return status;
}

static int32_t compare(void)
{
    ipam_plan *compared = NULL;
    int32_t status = ipam_sync_compare(store, inventory, NULL, &compared, &error);
    if (status == IPAM_STATUS_OK) {
        status = ipam_plan_format(compared, &text_given, &len_given, &error);
    }
    ipam_plan_free(compared);
    return status;
}

/* Carries out the plan of a new comparison, as far as it goes. */
static int32_t synchronize(void)
{
    ipam_plan *compared = NULL;
    int32_t status = ipam_sync_compare(store, inventory, NULL, &compared, &error);
    if (status == IPAM_STATUS_OK) {
        status = ipam_sync_begin(store, compared, inventory, NULL, &sync_given, &error);
    }
    while (status == IPAM_STATUS_OK) {
        ipam_record_free(record_given);
        record_given = NULL;
        status = ipam_sync_next(sync_given, NULL, &record_given, &error);
        if (record_given == NULL) {
            break;
        }
    }
    ipam_plan_free(compared);
    return status;
}

/* Returns all that matters of the store, to be freed with free. */
static char *state(void)
{
    ipam_cursor *cursors[3] = {NULL, NULL, NULL};
    char *parts[3], *all;
    size_t size = 1;
    int i;
    DONE(ipam_subnet_query(store, NULL, &cursors[0], &error));
    DONE(ipam_range_query(store, NULL, &cursors[1], &error));
    DONE(ipam_address_query(store, NULL, &cursors[2], &error));
    for (i = 0; i < 3; ++i) {
        parts[i] = drain(cursors[i]);
        size += strlen(parts[i]);
    }
    all = malloc(size);
    if (all == NULL) {
        abort();
    }
    snprintf(all, size, "%s%s%s", parts[0], parts[1], parts[2]);
    for (i = 0; i < 3; ++i) {
        free(parts[i]);
    }
    return all;
}

static void is_intact(const char *what)
{
    ipam_cursor *cursor = NULL;
    ipam_record *part = NULL;
    DONE(ipam_store_check(store, 0, NULL, &cursor, &error));
    while (DONE(ipam_cursor_next(cursor, &part, &error)) && part != NULL) {
        has(part, "State", "Passed", what);
        ipam_record_free(part);
    }
    ipam_cursor_free(cursor);
}

/* Undoes what a call did. */
static void remove_subnet(void)
{
    ipam_cursor *cursor = NULL;
    ipam_record *filter = record_with("IpamSubnetFilter", "NetworkId", "10.2.0.0/24", (char *)NULL);
    DONE(ipam_subnet_remove(store, filter, 0, 0, &cursor, &error));
    free(drain(cursor));
    ipam_record_free(filter);
}

static void remove_addresses(const char *addresses)
{
    ipam_cursor *cursor = NULL;
    ipam_record *filter = NULL;
    DONE(ipam_record_from_json(T("IpamAddressFilter"), T(addresses), &filter, &error));
    DONE(ipam_address_remove(store, filter, &cursor, &error));
    free(drain(cursor));
    ipam_record_free(filter);
}

static void remove_added(void)
{
    remove_addresses("{\"IpAddress\":\"10.1.0.10\"}");
}

static void remove_requested(void)
{
    remove_addresses("{\"IpAddress\":[\"10.1.0.1\",\"10.1.0.2\",\"10.1.0.3\"]}");
}

static void remove_imported(void)
{
    remove_addresses("{\"IpAddress\":[\"10.1.0.20\",\"10.1.0.21\",\"10.1.0.22\"]}");
}

static void remove_export(void)
{
    check(remove(path("refused.out")) == 0, "the export is there");
}

/* Makes an inventory that is not finished, with enough objects that memory goes out in between. */
static void begin_inventory(void)
{
    ipam_record *record = record_with("IpamVmmInventory", "VMMServer", SERVER, "Complete", "true", (char *)NULL);
    char id[40], name[40];
    int i;
    ipam_inventory_free(unfinished);
    DONE(ipam_inventory_new(record, &unfinished, &error));
    ipam_record_free(record);
    for (i = 0; i < 300; ++i) {
        sprintf(id, "00000001-0000-4000-8000-%012x", (unsigned)i);
        sprintf(name, "Network %d", i);
        record = record_with("LogicalNetwork", "ID", id, "Name", name, (char *)NULL);
        DONE(ipam_inventory_add(unfinished, record, &error));
        ipam_record_free(record);
    }
}

static void remove_new(void)
{
    remove(path("new.db"));
    remove(path("new.db-wal"));
    remove(path("new.db-shm"));
}

/* A sync is made of many steps, so that it is done anew in a new store. */
static void begin_anew(void)
{
    ipam_record *info = NULL;
    ipam_plan *rest = NULL;
    DONE(ipam_sync_compare(store, inventory, NULL, &rest, &error));
    DONE(ipam_plan_info(rest, &info, &error));
    has(info, "IsEmpty", "true", "after a sync nothing is to do");
    ipam_record_free(info);
    ipam_plan_free(rest);
    is_intact("a sync");
    ipam_store_free(store);
    remove_new();
    store = store_at("new.db");
}

struct call {
    const char *what;
    int32_t (*call)(void);
    void (*undo)(void);
    enum effect effect;
};

/* How calls came out. */
static int gave, failed;

/* Refuses requests for memory to a call; returns how many it had. */
static uint64_t try_once(const struct call *tried, uint64_t before_first, uint64_t count)
{
    char *before = state(), *after;
    int32_t status;
    uint64_t since;
    refuse(before_first, count);
    status = tried->call();
    since = refuse(UINT64_MAX, 0);
    free_given();
    check(status == IPAM_STATUS_OK || status == IPAM_STATUS_OUT_OF_MEMORY, tried->what);
    if (status != IPAM_STATUS_OK && status != IPAM_STATUS_OUT_OF_MEMORY) {
        size_t len;
        const char *text = ipam_error_message(error, &len);
        printf("    request %d of %d: status %d, %.*s\n", (int)before_first, (int)since, (int)status, (int)len, text);
    }
    check(ipam_error_status(error) == status, "the error object has the status");
    ipam_error_free(error);
    error = NULL;
    after = state();
    if (tried->effect == ONE_CHANGE && status == IPAM_STATUS_OK) {
        check(strcmp(before, after) != 0, "what succeeded was done");
    } else if (tried->effect != STEPS) {
        check(strcmp(before, after) == 0, "nothing is half done");
    }
    if (status == IPAM_STATUS_OK) {
        ++gave;
    } else {
        ++failed;
        fine(tried->call(), &error, tried->what);
        free_given();
    }
    if (tried->undo != NULL) {
        tried->undo();
    }
    free(before);
    free(after);
    return since;
}

/* Refuses memory to a call, at each request in turn; after the first ones only at some, for there are many. */
static void sweep(const struct call *tried, uint64_t count)
{
    uint64_t number, since = UINT64_MAX;
    for (number = 0; since > number; number += 1 + number / FINENESS) {
        since = try_once(tried, number, count);
    }
}

/* Fills what the library may use of its own memory, and gives it back little by little, with none of the system's. */
static void crowd(const struct call *calls, size_t count)
{
    enum { HOARD = 10000, LEN = 20000 };
    static ipam_record *records[HOARD];
    static char text[LEN];
    int32_t status = IPAM_STATUS_OK;
    int kept = 0, left, step = 1;
    size_t i;
    memset(text, 'x', LEN);
    refuse(0, UINT64_MAX);
    while (kept < HOARD && status == IPAM_STATUS_OK) {
        status = ipam_record_new(T("IpamSubnet"), &records[kept], &error);
        if (status == IPAM_STATUS_OK) {
            status = ipam_record_set_text(records[kept++], T("Description"), text, LEN, &error);
        }
    }
    refuse(UINT64_MAX, 0);
    refused_at(status, IPAM_STATUS_OUT_OF_MEMORY, &error, "what is kept fills the reserve", __FILE__, __LINE__);
    for (i = 0; i < count; ++i) {
        status = calls[i].call();
        refused_at(status, IPAM_STATUS_OUT_OF_MEMORY, &error, calls[i].what, __FILE__, __LINE__);
        free_given();
    }
    for (left = kept; left > 0; step *= 2) {
        for (; left > 0 && left > kept - 1 - step; --left) {
            ipam_record_free(records[left - 1]);
        }
        for (i = 0; i < count; ++i) {
            try_once(&calls[i], 0, UINT64_MAX);
        }
    }
}

static void try_all(const struct call *calls, size_t count)
{
    size_t i;
    for (i = 0; i < count; ++i) {
        fine(calls[i].call(), &error, calls[i].what);
        free_given();
        if (calls[i].undo != NULL) {
            calls[i].undo();
        }
        sweep(&calls[i], 1);
        sweep(&calls[i], UINT64_MAX);
        is_intact(calls[i].what);
    }
    crowd(calls, count);
    is_intact("in the end");
}

/* Adds what the record says to a VMM; returns its ID, to be freed with free. */
static char *add_to(ipam_vmm *vmm, ipam_record *record)
{
    ipam_record *added = NULL;
    char *id;
    DONE(ipam_vmm_add(vmm, record, &added, &error));
    id = get(added, "ID");
    ipam_record_free(record);
    ipam_record_free(added);
    return id;
}

/* A VMM server with a network, a site and a pool. */
static void set_up_vmm(void)
{
    ipam_vmm *vmm = vmm_of(SERVER);
    ipam_cursor *cursor = NULL;
    ipam_record *group = NULL, *row = NULL, *site;
    char *group_id, *network_id, *site_id;
    DONE(ipam_vmm_query(vmm, T("HostGroup"), NULL, &cursor, &error));
    DONE(ipam_cursor_next(cursor, &group, &error));
    group_id = get(group, "ID");
    network_id = add_to(vmm, record_with("LogicalNetwork", "Name", "Production", (char *)NULL));
    site = record_with("LogicalNetworkDefinition", "Name", "Site", "LogicalNetworkID", network_id, "HostGroupIDs", group_id, (char *)NULL);
    DONE(ipam_vmm_subnet_vlan(T("10.9.0.0/24"), 9, 0, 0, &row, &error));
    DONE(ipam_record_add_record(site, T("SubnetVLans"), row, &error));
    site_id = add_to(vmm, site);
    free(add_to(vmm, record_with("StaticIPAddressPool", "Name", "Pool", "LogicalNetworkDefinitionID", site_id, "Subnet", "10.9.0.0/24",
                                 "IPAddressRangeStart", "10.9.0.10", "IPAddressRangeEnd", "10.9.0.99", (char *)NULL)));
    DONE(ipam_vmm_inventory(vmm, NULL, &inventory, &error));
    free(group_id);
    free(network_id);
    free(site_id);
    ipam_cursor_free(cursor);
    ipam_record_free(group);
    ipam_record_free(row);
    ipam_vmm_free(vmm);
}

static void set_up(void)
{
    ipam_record *range;
    FILE *file = fopen(path("refused.csv"), "wb");
    check(file != NULL, "a file to import");
    if (file != NULL) {
        fputs("IP Address,Managed by Service,Device Name\n10.1.0.20,IPAM,a\n10.1.0.21,IPAM,b\n10.1.0.22,IPAM,c\n", file);
        fclose(file);
    }
    store = store_at("refused.db");
    range = record_with("IpamRange", "NetworkID", "10.1.0.0/24", (char *)NULL);
    DONE(ipam_range_add(store, range, 1, NULL, &error));
    ipam_record_free(range);
    address = record_with("IpamAddress", "IpAddress", "10.1.0.100", "DeviceName", "db01", (char *)NULL);
    DONE(ipam_address_add(store, address, NULL, &error));
    ipam_record_free(address);
    subnet = record_with("IpamSubnet", "Name", "two", "NetworkId", "10.2.0.0/24", (char *)NULL);
    address = record_with("IpamAddress", "IpAddress", "10.1.0.10", "DeviceName", "web01", (char *)NULL);
    request = record_with("IpamRequest", "Parent", "10.1.0.0/24", "Count", "3", (char *)NULL);
    values = record_with("IpamAddress", "DeviceName", "web02", (char *)NULL);
    DONE(ipam_batch_new(&batch, &error));
    DONE(ipam_batch_add(batch, subnet, &error));
    DONE(ipam_record_to_json(subnet, 0, &json, &json_len, &error));
    set_up_vmm();
    begin_inventory();
    DONE(ipam_inventory_format(inventory, &inventory_text, &inventory_len, &error));
    DONE(ipam_sync_compare(store, inventory, NULL, &plan, &error));
    DONE(ipam_plan_format(plan, &plan_text, &plan_len, &error));
}

static void tear_down(void)
{
    ipam_record_free(subnet);
    ipam_record_free(address);
    ipam_record_free(request);
    ipam_record_free(values);
    ipam_batch_free(batch);
    ipam_text_free(json);
    ipam_text_free(inventory_text);
    ipam_text_free(plan_text);
    ipam_plan_free(plan);
    ipam_inventory_free(inventory);
    ipam_inventory_free(unfinished);
    ipam_store_free(store);
}

int main(void)
{
    static const struct call calls[] = {
        {"a record from JSON", from_json, NULL, NO_CHANGE},
        {"an inventory from its text and back", parse_inventory, NULL, NO_CHANGE},
        {"finishing an inventory", finish_inventory, begin_inventory, NO_CHANGE},
        {"a plan from its text, and its entries", parse_plan, NULL, NO_CHANGE},
        {"opening a store", open_store, NULL, NO_CHANGE},
        {"making a store", make_store, remove_new, NO_CHANGE},
        {"adding a subnet", add_subnet, remove_subnet, ONE_CHANGE},
        {"adding in a batch", commit_batch, remove_subnet, ONE_CHANGE},
        {"adding an address", add_address, remove_added, ONE_CHANGE},
        {"requesting addresses", request_addresses, remove_requested, ONE_CHANGE},
        {"importing addresses", import_addresses, remove_imported, ONE_CHANGE},
        {"exporting addresses", export_addresses, remove_export, NO_CHANGE},
        {"listing addresses", list, NULL, NO_CHANGE},
        {"the tree", tree, NULL, NO_CHANGE},
        {"utilization", utilization, NULL, NO_CHANGE},
        {"the check of a store", check_store, NULL, NO_CHANGE},
        {"a copy of a store", back_up, NULL, NO_CHANGE},
        {"comparing with VMM", compare, NULL, NO_CHANGE},
    };
    /* In a store of its own. */
    static const struct call sync = {"a sync", synchronize, begin_anew, STEPS};
    set_up();
    try_all(calls, sizeof calls / sizeof calls[0]);
    try_all(&sync, 1);
    check(gave > 0 && failed > 0, "calls gave their result, and the status");
    tear_down();
    check(reserve_used() == 0, "nothing of the reserve is left in use");
    return finish();
}
