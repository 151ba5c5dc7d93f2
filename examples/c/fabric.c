/* Bring your own fabric manager: takes an inventory of it, walks the plan, and carries the steps out itself. The "fabric" here is
 * three arrays; VMM, OpenStack or a spreadsheet would be reached in the same places. */
#include <ipam.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define TEXT(text) (text), strlen(text)

static ipam_error *error;

static void must(int32_t status)
{
    if (status != IPAM_STATUS_OK) {
        size_t len;
        const char *message = ipam_error_message(error, &len);
        fprintf(stderr, "%.*s\n", (int)len, message);
        ipam_error_free(error);
        exit(EXIT_FAILURE);
    }
}

static ipam_record *from_json(const char *kind, const char *json)
{
    ipam_record *record;
    must(ipam_record_from_json(TEXT(kind), TEXT(json), &record, &error));
    return record;
}

static char *text(const ipam_record *record, const char *field)
{
    char *value;
    size_t len;
    must(ipam_record_get_text(record, TEXT(field), &value, &len, &error));
    return value;
}

/* The fabric: objects as JSON, in the order in which they were made. */
static struct {
    const char *kind;
    char *json;
} fabric[100] = {
    {"HostGroup", "{\"ID\":\"11111111-1111-4111-8111-111111111111\",\"Name\":\"All Hosts\",\"IsRoot\":true,\"Path\":\"All Hosts\"}"},
    {"LogicalNetwork", "{\"ID\":\"22222222-2222-4222-8222-222222222222\",\"Name\":\"Campus\"}"},
    {"LogicalNetworkDefinition",
     "{\"ID\":\"33333333-3333-4333-8333-333333333333\",\"Name\":\"North\",\"LogicalNetworkID\":\"22222222-2222-4222-8222-222222222222\","
     "\"HostGroupIDs\":[\"11111111-1111-4111-8111-111111111111\"],\"SubnetVLans\":[{\"Subnet\":\"10.30.0.0/24\",\"VLanID\":30}]}"},
};
static size_t fabric_count = 3;

/* Reads all of the fabric into an inventory. */
static ipam_inventory *take_inventory(void)
{
    ipam_inventory *inventory;
    ipam_record *info = from_json("IpamVmmInventory", "{\"VMMServer\":\"fabric.example.com\",\"Complete\":true}");
    must(ipam_inventory_new(info, &inventory, &error));
    ipam_record_free(info);
    for (size_t i = 0; i < fabric_count; i++) {
        ipam_record *object = from_json(fabric[i].kind, fabric[i].json);
        must(ipam_inventory_add(inventory, object, &error));
        ipam_record_free(object);
    }
    must(ipam_inventory_finish(inventory, &error));
    return inventory;
}

/* Carries out one step that IPAM wants in the fabric, and says what became of it. */
static ipam_record *carry_out(ipam_sync *sync, const ipam_record *pending)
{
    ipam_record *step, *pool, *result;
    must(ipam_record_get_record(pending, TEXT("Step"), &step, &error));
    char *operation = text(step, "Operation");
    if (strcmp(operation, "AddPool") == 0) {
        size_t len;
        must(ipam_record_get_record(step, TEXT("StaticIPAddressPool"), &pool, &error));
        /* The fabric gives the object its own identity. */
        must(ipam_record_set_text(pool, TEXT("ID"), TEXT("44444444-4444-4444-8444-444444444444"), &error));
        fabric[fabric_count].kind = "StaticIPAddressPool";
        must(ipam_record_to_json(pool, 0, &fabric[fabric_count++].json, &len, &error));
        must(ipam_sync_report(sync, pool, NULL, 0, NULL, 0, &result, &error));
        ipam_record_free(pool);
    } else { /* what the fabric cannot do is a result, and the sync goes on */
        must(ipam_sync_report(sync, NULL, TEXT("NotPossible"), TEXT("this fabric cannot do that"), &result, &error));
    }
    ipam_text_free(operation);
    ipam_record_free(step);
    return result;
}

static void synchronize(const ipam_store *store)
{
    ipam_inventory *inventory = take_inventory();
    ipam_plan *plan;
    ipam_sync *sync;
    ipam_record *result;
    must(ipam_sync_compare(store, inventory, NULL, &plan, &error)); /* changes nothing; ipam_plan_query shows the entries */
    must(ipam_sync_begin(store, plan, inventory, NULL, &sync, &error));
    for (;;) {
        must(ipam_sync_next(sync, NULL, &result, &error)); /* NULL: no embedded VMM, the steps come to us */
        if (result == NULL)
            break;
        char *state = text(result, "State");
        if (strcmp(state, "Pending") == 0) {
            ipam_record *done = carry_out(sync, result);
            ipam_record_free(result);
            ipam_text_free(state);
            result = done;
            state = text(result, "State");
        }
        char *kind = text(result, "Kind"), *object = text(result, "Object"), *target = text(result, "Target");
        if (strcmp(kind, "Note") != 0)
            printf("%s: %s %s in %s\n", state, kind, object, target);
        ipam_text_free(state);
        ipam_text_free(kind);
        ipam_text_free(object);
        ipam_text_free(target);
        ipam_record_free(result);
    }
    ipam_sync_free(sync);
    ipam_plan_free(plan);
    ipam_inventory_free(inventory);
}

int main(void)
{
    ipam_store *store;
    must(ipam_store_open(TEXT("fabric.db"), NULL, &store, &error));
    synchronize(store); /* the fabric's network comes to IPAM */

    /* In IPAM: a range over the subnet, for this fabric to hand out. */
    ipam_record *range = from_json("IpamRange", "{\"NetworkID\":\"10.30.0.0/24\",\"AddressSpace\":\"Campus\",\"NetworkType\":\"Provider\","
                                                "\"ManagedByService\":\"VMM\",\"ServiceInstance\":\"fabric.example.com\"}");
    must(ipam_range_add(store, range, 0, NULL, &error));
    ipam_record_free(range);
    synchronize(store); /* and goes to the fabric */

    for (size_t i = 3; i < fabric_count; i++)
        ipam_text_free(fabric[i].json);
    ipam_store_free(store);
    return EXIT_SUCCESS;
}
