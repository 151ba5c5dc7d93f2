/* Makes a store where there is none, and writes all that is in it to portable.txt: a file made on one system is read on another. */
#include "common.h"

static ipam_store *store;
static ipam_error *error;

static void add(int32_t (*function)(const ipam_store *, const ipam_record *, ipam_record **, ipam_error **), ipam_record *record)
{
    fine(function(store, record, NULL, &error), &error, "add");
    ipam_record_free(record);
}

static void make(void)
{
    int i;
    ipam_record *range;
    add(ipam_address_space_add, record_with("IpamAddressSpace", "Name", "Za\xc5\xbc\xc3\xb3\xc5\x82\xc4\x87", "Type", "ProviderAddressSpace", (char *)NULL));
    add(ipam_subnet_add, record_with("IpamSubnet", "Name", "one", "NetworkId", "10.0.0.0/16", "VlanId", "7", (char *)NULL));
    add(ipam_subnet_add, record_with("IpamSubnet", "Name", "six", "NetworkId", "2001:db8::/64", (char *)NULL));
    range = record_with("IpamRange", "NetworkID", "10.0.0.0/16", "StartIPAddress", "10.0.1.0", "EndIPAddress", "10.0.1.255", (char *)NULL);
    fine(ipam_range_add(store, range, 0, NULL, &error), &error, "range");
    ipam_record_free(range);
    for (i = 1; i < 30; ++i) {
        char address[32];
        snprintf(address, sizeof address, "10.0.1.%d", i * 3);
        add(ipam_address_add, record_with("IpamAddress", "IpAddress", address, "Description", "\xf0\x9f\x90\xa2", (char *)NULL));
    }
}

int main(void)
{
    typedef int32_t (*query)(const ipam_store *, const ipam_record *, ipam_cursor **, ipam_error **);
    static const query queries[] = {ipam_address_space_query, ipam_subnet_query,      ipam_range_query, ipam_address_query,
                                    ipam_custom_field_query,  ipam_association_query, ipam_event_query};
    size_t i;
    FILE *out;
    store = store_at("portable.db");
    if (ipam_store_created(store)) {
        make();
    }
    out = fopen(path("portable.txt"), "wb");
    check(out != NULL, "portable.txt");
    for (i = 0; out != NULL && i < sizeof queries / sizeof queries[0]; ++i) {
        ipam_cursor *cursor = NULL;
        char *part;
        fine(queries[i](store, NULL, &cursor, &error), &error, "query");
        part = drain(cursor);
        fputs(part, out);
        free(part);
    }
    if (out != NULL) {
        fclose(out);
    }
    ipam_store_free(store);
    return finish();
}
