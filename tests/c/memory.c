/* Out of memory in a call is a status, and the call works again when there is memory. The system refuses it here, by a limit on the
 * process's memory; tests/c/hooks/refused.c refuses it request by request. Where a tool or the system allows no limit, only the second half is looked at. */
#include "common.h"

/* A sanitizer maps terabytes for its own use, which a limit on addresses would refuse at once; under AddressSanitizer hooks/refused.c has
 * requests refused one by one instead. */
#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#include <malloc.h>
#include <sys/resource.h>
#include <unistd.h>
#define CAN_LIMIT 1
#else
#define CAN_LIMIT 0
#endif

#define T(text) (text), strlen(text)
#define SERVER "scvmm1.contoso.com"

enum { LEN = 64 * 1000 * 1000, HOARD = 100 * 1000, POOLS = 3000, NETWORKS = 60 * 1000, CALLS = 1000 };

static ipam_error *error;
#define DONE(call) fine((call), &error, #call)

#if CAN_LIMIT
static struct rlimit usual;

/* A process that may have all memory gets it from an allocator that keeps more than it gives away, so that it meets a limit that it is
 * given later far behind it; one that begins with a limit, however high, does not. */
static void begin_limited(void)
{
    check(getrlimit(RLIMIT_AS, &usual) == 0, "what is allowed");
    if (usual.rlim_cur == RLIM_INFINITY) {
        usual.rlim_cur = (rlim_t)1 << 46;
        check(setrlimit(RLIMIT_AS, &usual) == 0, "a high limit");
    }
}

/* Allows the process so many bytes beside what it has. */
static void limit(long more)
{
    struct rlimit now = usual;
    FILE *file;
    long pages = 0;
    malloc_trim(0);
    file = fopen("/proc/self/statm", "r");
    check(file != NULL && fscanf(file, "%ld", &pages) == 1, "what is in use");
    if (file != NULL) {
        fclose(file);
    }
    now.rlim_cur = (rlim_t)(pages * sysconf(_SC_PAGESIZE) + more);
    check(setrlimit(RLIMIT_AS, &now) == 0, "a limit");
}

static void no_limit(void)
{
    check(setrlimit(RLIMIT_AS, &usual) == 0, "no limit");
}

/* A caller keeps all that it gets, until there is no more. */
static void hoard(const char *text, size_t len)
{
    static ipam_record *records[HOARD];
    int32_t status = IPAM_STATUS_OK;
    int count = 0, i;
    limit(16 * 1000 * 1000);
    while (count < HOARD && status == IPAM_STATUS_OK) {
        status = ipam_record_new(T("IpamSubnet"), &records[count], &error);
        if (status == IPAM_STATUS_OK) {
            status = ipam_record_set_text(records[count++], T("Description"), text, len, &error);
        }
    }
    no_limit();
    refused_at(status, IPAM_STATUS_OUT_OF_MEMORY, &error, "what is kept fills the memory", __FILE__, __LINE__);
    for (i = 0; i < count; ++i) {
        ipam_record_free(records[i]);
    }
}

/* Adds an object of an inventory. */
static void add(ipam_inventory *inventory, ipam_record *record)
{
    DONE(ipam_inventory_add(inventory, record, &error));
    ipam_record_free(record);
}

static const char *guid(char *text, int kind, int number)
{
    sprintf(text, "%08x-0000-4000-8000-%012x", (unsigned)kind, (unsigned)number);
    return text;
}

/* What a VMM server with many pools holds. */
static ipam_inventory *large(void)
{
    ipam_inventory *inventory = NULL;
    ipam_record *record, *row = NULL;
    char group[40], network[40], id[40], pool[40], name[32], subnet[32], first[32], last[32];
    int i;
    record = record_with("IpamVmmInventory", "VMMServer", SERVER, "Complete", "true", (char *)NULL);
    DONE(ipam_inventory_new(record, &inventory, &error));
    ipam_record_free(record);
    add(inventory, record_with("HostGroup", "ID", guid(group, 1, 0), "Name", "All Hosts", "Path", "All Hosts", (char *)NULL));
    add(inventory, record_with("LogicalNetwork", "ID", guid(network, 2, 0), "Name", "Production", (char *)NULL));
    for (i = 0; i < POOLS; ++i) {
        sprintf(name, "Site %d", i);
        sprintf(subnet, "10.%d.%d.0/24", i / 256, i % 256);
        sprintf(first, "10.%d.%d.10", i / 256, i % 256);
        sprintf(last, "10.%d.%d.99", i / 256, i % 256);
        record = record_with("LogicalNetworkDefinition", "ID", guid(id, 3, i), "Name", name, "LogicalNetworkID", network,
                             "HostGroupIDs", group, (char *)NULL);
        DONE(ipam_vmm_subnet_vlan(T(subnet), i + 1, 0, 0, &row, &error));
        DONE(ipam_record_add_record(record, T("SubnetVLans"), row, &error));
        ipam_record_free(row);
        add(inventory, record);
        add(inventory, record_with("StaticIPAddressPool", "ID", guid(pool, 4, i), "Name", name, "LogicalNetworkDefinitionID", id, "Subnet",
                                   subnet, "IPAddressRangeStart", first, "IPAddressRangeEnd", last, (char *)NULL));
    }
    DONE(ipam_inventory_finish(inventory, &error));
    return inventory;
}

/* An inventory that is not finished, and takes more than the library has itself. */
static ipam_inventory *wide(void)
{
    ipam_inventory *inventory = NULL;
    ipam_record *record = record_with("IpamVmmInventory", "VMMServer", SERVER, "Complete", "true", (char *)NULL);
    char id[40], name[32];
    int i;
    DONE(ipam_inventory_new(record, &inventory, &error));
    ipam_record_free(record);
    for (i = 0; i < NETWORKS; ++i) {
        sprintf(name, "Network %d", i);
        add(inventory, record_with("LogicalNetwork", "ID", guid(id, 2, i), "Name", name, "Description", "as it came", (char *)NULL));
    }
    return inventory;
}

/* Work that follows the size of what it is given gets more and more memory, until it is enough. */
static void squeeze(void)
{
    ipam_store *store = store_at("memory.db");
    ipam_inventory *inventory = large(), *unfinished = wide(), *parsed;
    ipam_plan *plan;
    char *text = NULL;
    size_t len = 0;
    int32_t status;
    long more;
    int refused = 0, turn;
    DONE(ipam_inventory_format(inventory, &text, &len, &error));
    for (turn = 0; turn < 3; ++turn) {
        for (more = 1 << 18; more < 1 << 30; more += more / 4) {
            parsed = NULL;
            plan = NULL;
            limit(more);
            status = turn == 0   ? ipam_inventory_parse(text, len, &parsed, &error)
                     : turn == 1 ? ipam_sync_compare(store, inventory, NULL, &plan, &error)
                                 : ipam_inventory_finish(unfinished, &error);
            no_limit();
            ipam_inventory_free(parsed);
            ipam_plan_free(plan);
            if (status != IPAM_STATUS_OUT_OF_MEMORY) {
                break;
            }
            ipam_error_free(error);
            error = NULL;
            ++refused;
        }
        check(refused > 0, "little is not enough");
        fine(status, &error, "enough is enough");
        refused = 0;
    }
    ipam_text_free(text);
    ipam_inventory_free(inventory);
    ipam_inventory_free(unfinished);
    ipam_store_free(store);
}

/* What a caller keeps is no reason to refuse it little. */
static void keep(void)
{
    ipam_record *record = record_of("IpamSubnet");
    int i;
    limit(32 * 1000 * 1000);
    for (i = 0; i < CALLS; ++i) {
        DONE(ipam_record_set_text(record, T("Description"), T("little"), &error));
    }
    no_limit();
    ipam_record_free(record);
}

/* The stack of the main thread grows, and a process whose stack cannot is killed. */
static void deepen(void)
{
    volatile char stack[1 << 20];
    memset((char *)stack, 1, sizeof stack);
}
#endif

int main(void)
{
    ipam_record *record;
    char *text = NULL, *huge;
    size_t len = 0;
    /* Valgrind has the process's memory in its own hands. */
    const int limits = CAN_LIMIT && getenv("IPAM_TEST_TEXT_BYTES") == NULL;
    const size_t size = limits ? LEN : 1000 * 1000;
#if CAN_LIMIT
    if (limits) {
        begin_limited();
    }
#endif
    record = record_of("IpamSubnet");
    huge = malloc(size);
    if (huge == NULL) {
        abort();
    }
    memset(huge, 'x', size);
    set(record, "Description", "as it was");
#if CAN_LIMIT
    if (limits) {
        int32_t status;
        deepen();
        limit(40 * 1000 * 1000);
        status = ipam_record_set_text(record, T("Description"), huge, size, &error);
        no_limit();
        refused_at(status, IPAM_STATUS_OUT_OF_MEMORY, &error, "out of memory is a status", __FILE__, __LINE__);
        has(record, "Description", "as it was", "the record is left as it was");
        hoard(huge, 200);
        hoard(huge, 50 * 1000);
        squeeze();
    }
#endif
    fine(ipam_record_set_text(record, T("Description"), huge, size, &error), &error, "with memory it works");
    fine(ipam_record_get_text(record, T("Description"), &text, &len, &error), &error, "all of it is there");
    check(len == size, "all of it is there");
#if CAN_LIMIT
    if (limits) {
        keep();
    }
#endif
    ipam_text_free(text);
    ipam_record_free(record);
    free(huge);
    return finish();
}
