/* Plans and syncs at the C level, with the caller as the door to VMM: the walk-through in examples/c lets the library call. */
#include "common.h"

#define T(text) (text), strlen(text)
#define SERVER "scvmm1.contoso.com"

static ipam_store *store;
static ipam_vmm *vmm;
static ipam_error *error;
#define DONE(call) fine((call), &error, #call)
#define refuse(call, expected, what) refused_at((call), (expected), &error, (what), __FILE__, __LINE__)

typedef int32_t (*add_function)(const ipam_store *, const ipam_record *, ipam_record **, ipam_error **);
static void add(add_function function, ipam_record *record)
{
    DONE(function(store, record, NULL, &error));
    ipam_record_free(record);
}

/* The documented recipe on the IPAM side. */
static void recipe(void)
{
    ipam_record *range = record_with("IpamRange", "NetworkID", "20.20.20.0/24", "AddressSpace", "Woodgrove", "NetworkType", "Provider",
                                     "ManagedByService", "VMM", "ServiceInstance", SERVER, (char *)NULL);
    DONE(ipam_sync_register(store, T(SERVER), &error));
    DONE(ipam_sync_register(store, T("SCVMM1.contoso.com"), &error));
    DONE(ipam_custom_value_add(store, T("VMM Logical Network"), T("Woodgrove Logical Network"), NULL, &error));
    DONE(ipam_custom_value_add(store, T("Network Site"), T("Woodgrove 1"), NULL, &error));
    add(ipam_association_add, record_with("IpamCustomFieldAssociation", "CustomFieldOne", "VMM Logical Network", "CustomFieldTwo",
                                          "Network Site", "AssociationValue", "Woodgrove Logical Network:Woodgrove 1", (char *)NULL));
    add(ipam_address_space_add, record_with("IpamAddressSpace", "Name", "Woodgrove", "CustomConfiguration",
                                            "VMM Logical Network=Woodgrove Logical Network;Network Site=Woodgrove 1", (char *)NULL));
    add(ipam_subnet_add, record_with("IpamSubnet", "Name", "20.20.20.0/24", "NetworkId", "20.20.20.0/24", "AddressSpace", "Woodgrove",
                                     "NetworkType", "Provider", "VmmLogicalNetwork", "Woodgrove Logical Network", "NetworkSite",
                                     "Woodgrove 1", "CustomConfiguration", "ManagedByService=VMM;ServiceInstance=" SERVER, (char *)NULL));
    DONE(ipam_range_add(store, range, 0, NULL, &error));
    ipam_record_free(range);
}

static ipam_inventory *inventory_now(void)
{
    ipam_inventory *inventory = NULL;
    DONE(ipam_vmm_inventory(vmm, NULL, &inventory, &error));
    return inventory;
}

static ipam_plan *compare(ipam_inventory *inventory)
{
    ipam_plan *plan = NULL;
    DONE(ipam_sync_compare(store, inventory, NULL, &plan, &error));
    return plan;
}

static void is_empty(const ipam_plan *plan, const char *expected, const char *what)
{
    ipam_record *info = NULL;
    DONE(ipam_plan_info(plan, &info, &error));
    has(info, "IsEmpty", expected, what);
    ipam_record_free(info);
}

static void documents(ipam_plan *plan)
{
    char *text = NULL, *again = NULL;
    size_t len = 0, again_len = 0;
    ipam_plan *parsed = NULL;
    DONE(ipam_plan_format(plan, &text, &len, &error));
    DONE(ipam_plan_parse(text, len, &parsed, &error));
    DONE(ipam_plan_format(parsed, &again, &again_len, &error));
    check(len == again_len && memcmp(text, again, len) == 0, "a plan that is read back is the same plan");
    ipam_plan_free(parsed);
    parsed = NULL;
    refuse(ipam_plan_parse(text, len / 2, &parsed, &error), IPAM_STATUS_INVALID_PLAN, "a plan that is cut short");
    text[len / 2] ^= 1;
    refuse(ipam_plan_parse(text, len, &parsed, &error), IPAM_STATUS_INVALID_PLAN, "a plan that was changed");
    refuse(ipam_plan_parse(T("{}"), &parsed, &error), IPAM_STATUS_INVALID_PLAN, "no plan");
    check(parsed == NULL, "nothing is written on failure");
    ipam_text_free(text);
    ipam_text_free(again);
}

/* Makes the call of a step on the embedded VMM, as a caller would on a real one. */
static ipam_record *carry_out(const ipam_record *step)
{
    static const char *const parts[] = {"LogicalNetwork", "LogicalNetworkDefinition", "StaticIPAddressPool"};
    int64_t operation = 0;
    ipam_record *object = NULL, *plain = NULL, *made = NULL;
    const char *kind;
    char *json = NULL;
    size_t kind_len = 0, json_len = 0;
    DONE(ipam_record_get_integer(step, T("Operation"), &operation, &error));
    /* Operations come in threes, Add, Set and Remove, in the order of the parts; this test only meets Add. */
    check(operation % 3 == 1, "the step adds");
    DONE(ipam_record_get_record(step, T(parts[operation / 3]), &object, &error));
    DONE(ipam_record_unset(object, T("ID"), &error));
    DONE(ipam_record_unset(object, T("ModifiedTime"), &error));
    /* What follows from other data is not given. */
    DONE(ipam_record_to_json(object, 0, &json, &json_len, &error));
    kind = ipam_record_kind(object, &kind_len);
    DONE(ipam_record_from_json(kind, kind_len, json, json_len, &plain, &error));
    ipam_text_free(json);
    ipam_record_free(object);
    object = plain;
    DONE(ipam_vmm_add(vmm, object, &made, &error));
    ipam_record_free(object);
    return made;
}

/* Carries out a plan; the first call to VMM is refused when asked. Returns how many entries failed or were passed over. */
static int carry_out_all(ipam_plan *plan, ipam_inventory *inventory, int refuse_first)
{
    ipam_sync *sync = NULL, *second = NULL;
    ipam_record *result = NULL, *step, *made;
    int64_t state = 0;
    int bad = 0;
    DONE(ipam_sync_begin(store, plan, inventory, NULL, &sync, &error));
    refuse(ipam_sync_begin(store, plan, inventory, NULL, &second, &error), IPAM_STATUS_SYNC_LOCKED, "one sync per VMM server at a time");
    refuse(ipam_sync_report(sync, NULL, T("Id"), T("text"), &result, &error), IPAM_STATUS_WRONG_STATE, "an answer that nobody awaits");
    for (;;) {
        if (!DONE(ipam_sync_next(sync, NULL, &result, &error)) || result == NULL) {
            break;
        }
        DONE(ipam_record_get_integer(result, T("State"), &state, &error));
        if (state == 0) {
            ipam_record *none = NULL;
            refuse(ipam_sync_next(sync, NULL, &none, &error), IPAM_STATUS_WRONG_STATE, "an answer is awaited");
            DONE(ipam_record_get_record(result, T("Step"), &step, &error));
            ipam_record_free(result);
            result = NULL;
            if (refuse_first) {
                refuse_first = 0;
                refuse(ipam_sync_report(sync, NULL, NULL, 0, T("text"), &result, &error), IPAM_STATUS_NULL_ARGUMENT, "a refusal without identifier");
                DONE(ipam_sync_report(sync, NULL, T("2606"), T("the server said no"), &result, &error));
                has(result, "Error", "the server said no", "the result has VMM's message");
                has(result, "ErrorId", "2606", "the result has VMM's identifier");
            } else {
                made = carry_out(step);
                DONE(ipam_sync_report(sync, made, NULL, 0, NULL, 0, &result, &error));
                ipam_record_free(made);
            }
            ipam_record_free(step);
            DONE(ipam_record_get_integer(result, T("State"), &state, &error));
        }
        bad += state != 1;
        ipam_record_free(result);
    }
    ipam_sync_free(sync);
    return bad;
}

int main(void)
{
    ipam_inventory *inventory;
    ipam_plan *plan;
    ipam_cursor *cursor = NULL;
    char *text;
    store = store_at("sync.db");
    vmm = vmm_of(SERVER);
    recipe();

    inventory = inventory_now();
    plan = compare(inventory);
    is_empty(plan, "false", "the recipe is to be made in VMM");
    documents(plan);
    check(carry_out_all(plan, inventory, 1) > 0, "what VMM refuses is a result");
    ipam_plan_free(plan);
    ipam_inventory_free(inventory);

    inventory = inventory_now();
    plan = compare(inventory);
    is_empty(plan, "false", "what was refused is planned again");
    DONE(ipam_sync_check(store, plan, inventory, NULL, &error));
    check(carry_out_all(plan, inventory, 0) == 0, "all is carried out");
    refuse(ipam_sync_begin(store, plan, inventory, NULL, &(ipam_sync *){NULL}, &error), IPAM_STATUS_PLAN_STALE, "a plan is applied once");
    refuse(ipam_sync_check(store, plan, inventory, NULL, &error), IPAM_STATUS_PLAN_STALE, "what was applied can't be any more");
    ipam_plan_free(plan);
    ipam_inventory_free(inventory);

    inventory = inventory_now();
    plan = compare(inventory);
    is_empty(plan, "true", "after a sync nothing is to do");
    ipam_plan_free(plan);
    ipam_inventory_free(inventory);

    DONE(ipam_vmm_query(vmm, T("StaticIPAddressPool"), NULL, &cursor, &error));
    text = drain(cursor);
    check(strstr(text, "\"IPAddressRangeStart\":\"20.20.20.1\"") != NULL, "the pool is in VMM");
    free(text);
    DONE(ipam_sync_links(store, T(SERVER), &cursor, &error));
    text = drain(cursor);
    check(strstr(text, "\"Object\":\"Woodgrove Logical Network") != NULL, "the pairs are known");
    free(text);
    DONE(ipam_sync_events(store, NULL, 0, 0, &cursor, &error));
    text = drain(cursor);
    check(strstr(text, "\"Error\":\"the server said no\"") != NULL, "the journal has the refusal");
    free(text);
    ipam_vmm_free(vmm);
    ipam_store_free(store);
    return finish();
}
