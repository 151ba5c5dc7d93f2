/* A first sync in both directions, as README.md shows it: a network made in VMM comes to IPAM, a VLAN and a range of addresses
 * made in IPAM go to VMM. Writes quickstart.db into the current folder and scvmm1.contoso.com.vmm into $IPAM_VMM_PATH.
 *
 * cc -std=c99 -I include examples/c/quickstart.c -L target/release -lipam -Wl,-rpath,target/release -o quickstart
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ipam.h"

#define TEXT(text) (text), strlen(text)

static ipam_error *error; /* of the last call; every call here either succeeds or ends the program */

static void must(int32_t status)
{
    if (status != IPAM_STATUS_OK) {
        size_t length;
        const char *message = ipam_error_message(error, &length);
        fprintf(stderr, "quickstart: %.*s\n", (int)length, message);
        ipam_error_free(error);
        exit(EXIT_FAILURE);
    }
}

/* Makes a record of a kind; the format fills in up to three texts, which hold nothing that JSON escapes. */
static ipam_record *record(const char *kind, const char *format, const char *one, const char *two, const char *three)
{
    char json[1024];
    ipam_record *made;
    snprintf(json, sizeof json, format, one, two, three);
    must(ipam_record_from_json(TEXT(kind), TEXT(json), &made, &error));
    return made;
}

static char *field(const ipam_record *of, const char *name)
{
    char *text;
    size_t length;
    must(ipam_record_get_text(of, TEXT(name), &text, &length, &error));
    return text;
}

/* Returns the only object of a kind that the VMM has. */
static ipam_record *only(const ipam_vmm *vmm, const char *kind)
{
    ipam_cursor *cursor;
    ipam_record *found;
    must(ipam_vmm_query(vmm, TEXT(kind), NULL, &cursor, &error));
    must(ipam_cursor_next(cursor, &found, &error));
    ipam_cursor_free(cursor);
    return found;
}

static void sync(const ipam_store *store, const ipam_vmm *vmm)
{
    ipam_inventory *inventory;
    ipam_plan *plan;
    ipam_sync *run;
    ipam_record *result;

    must(ipam_vmm_inventory(vmm, NULL, &inventory, &error));
    must(ipam_sync_compare(store, inventory, NULL, &plan, &error)); /* changes nothing */
    must(ipam_sync_begin(store, plan, inventory, NULL, &run, &error));
    for (;;) {
        must(ipam_sync_next(run, vmm, &result, &error)); /* one step of the plan */
        if (result == NULL)
            break;
        char *state = field(result, "State"), *kind = field(result, "Kind");
        char *object = field(result, "Object"), *target = field(result, "Target");
        if (strcmp(kind, "Note") != 0)
            printf("%s: %s %s in %s\n", state, kind, object, target);
        ipam_text_free(state);
        ipam_text_free(kind);
        ipam_text_free(object);
        ipam_text_free(target);
        ipam_record_free(result);
    }
    ipam_sync_free(run);
    ipam_plan_free(plan);
    ipam_inventory_free(inventory);
}

static void make_network(const ipam_vmm *vmm)
{
    ipam_record *hosts = only(vmm, "HostGroup"), *network, *site;
    ipam_record *wanted = record("LogicalNetwork", "{\"Name\":\"Contoso\"}", "", "", "");
    must(ipam_vmm_add(vmm, wanted, &network, &error));
    ipam_record_free(wanted);

    char *network_id = field(network, "ID"), *hosts_id = field(hosts, "ID");
    wanted = record("LogicalNetworkDefinition",
                    "{\"Name\":\"Contoso 1\",\"LogicalNetworkID\":\"%s\",\"HostGroupIDs\":[\"%s\"],"
                    "\"SubnetVLans\":[{\"Subnet\":\"%s\"}]}",
                    network_id, hosts_id, "10.10.10.0/24");
    must(ipam_vmm_add(vmm, wanted, &site, &error));
    ipam_text_free(network_id);
    ipam_text_free(hosts_id);
    ipam_record_free(wanted);
    ipam_record_free(site);
    ipam_record_free(network);
    ipam_record_free(hosts);
}

static void change_ipam(const ipam_store *store)
{
    ipam_cursor *changed;
    ipam_record *range;
    ipam_record *which = record("IpamSubnetFilter", "{\"NetworkId\":\"10.10.10.0/24\"}", "", "", "");
    ipam_record *what = record("IpamSubnet", "{\"VlanId\":[7]}", "", "", "");
    must(ipam_subnet_set(store, which, what, NULL, &changed, &error));
    ipam_cursor_free(changed);
    ipam_record_free(what);
    ipam_record_free(which);

    what = record("IpamRange",
                  "{\"NetworkID\":\"10.10.10.0/24\",\"AddressSpace\":\"Contoso\",\"NetworkType\":\"Provider\","
                  "\"ManagedByService\":\"VMM\",\"ServiceInstance\":\"%s\"}",
                  "scvmm1.contoso.com", "", "");
    must(ipam_range_add(store, what, 0, &range, &error));
    ipam_record_free(range);
    ipam_record_free(what);
}

int main(void)
{
    ipam_store *store;
    ipam_vmm *vmm;
    must(ipam_store_open(TEXT("quickstart.db"), NULL, &store, &error));
    must(ipam_vmm_open(TEXT("scvmm1.contoso.com"), 1, &vmm, &error));

    make_network(vmm); /* in VMM: network Contoso, site Contoso 1, subnet 10.10.10.0/24 */
    sync(store, vmm);
    change_ipam(store); /* in IPAM: VLAN 7, and a range over the whole subnet */
    sync(store, vmm);

    ipam_record *pool = only(vmm, "StaticIPAddressPool");
    char *start = field(pool, "IPAddressRangeStart"), *end = field(pool, "IPAddressRangeEnd");
    printf("VMM has the pool %s-%s\n", start, end);
    ipam_text_free(start);
    ipam_text_free(end);
    ipam_record_free(pool);
    ipam_vmm_free(vmm);
    ipam_store_free(store);
    return EXIT_SUCCESS;
}
