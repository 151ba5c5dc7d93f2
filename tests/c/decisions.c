/* What an administrator decides about a sync, at the C level: a network made by one call, a step that is tried again, a conflict that is
 * decided, a network that moves to another server, a server that is retired. */
#include "common.h"

#define T(text) (text), strlen(text)
#define FIRST "scvmm1.contoso.com"
#define SECOND "scvmm2.contoso.com"

static ipam_store *store;
static ipam_error *error;
#define DONE(call) fine((call), &error, #call)
#define refuse(call, expected, what) refused_at((call), (expected), &error, (what), __FILE__, __LINE__)

static int64_t integer(const ipam_record *record, const char *field)
{
    int64_t value = -1;
    DONE(ipam_record_get_integer(record, T(field), &value, &error));
    return value;
}

/* Checks that a cursor gives a text somewhere, or that it does not. */
static void gives(ipam_cursor *cursor, const char *text, int expected, const char *what)
{
    char *all = drain(cursor);
    check((strstr(all, text) != NULL) == expected, what);
    free(all);
}

static ipam_plan *compare(ipam_vmm *vmm, ipam_inventory **inventory)
{
    ipam_plan *plan = NULL;
    DONE(ipam_vmm_inventory(vmm, NULL, inventory, &error));
    DONE(ipam_sync_compare(store, *inventory, NULL, &plan, &error));
    return plan;
}

/* Returns the first entry of a plan of a kind by its name in JSON; NULL when there is none. */
static ipam_record *entry(const ipam_plan *plan, const char *kind)
{
    ipam_cursor *cursor = NULL;
    ipam_record *change = NULL, *found = NULL;
    DONE(ipam_plan_query(plan, 0, &cursor, &error));
    while (DONE(ipam_cursor_next(cursor, &change, &error)) && change != NULL) {
        char *text = get(change, "Kind");
        if (found == NULL && strcmp(text, kind) == 0) {
            found = change;
        } else {
            ipam_record_free(change);
        }
        free(text);
    }
    ipam_cursor_free(cursor);
    return found;
}

/* Compares and carries out; the library calls VMM. Returns how many entries were done. */
static int64_t synchronize(ipam_vmm *vmm)
{
    ipam_inventory *inventory = NULL;
    ipam_plan *plan = compare(vmm, &inventory);
    ipam_sync *sync = NULL;
    ipam_record *result = NULL;
    int64_t done = 0;
    DONE(ipam_sync_begin(store, plan, inventory, NULL, &sync, &error));
    while (DONE(ipam_sync_next(sync, vmm, &result, &error)) && result != NULL) {
        char *state = get(result, "State");
        check(strcmp(state, "Done") == 0 || strcmp(state, "Skipped") == 0, "what is not a conflict is done");
        free(state);
        done = integer(result, "DoneCount");
        ipam_record_free(result);
    }
    ipam_sync_free(sync);
    ipam_plan_free(plan);
    ipam_inventory_free(inventory);
    return done;
}

/* One network by one call. What a step says of a busy server is tried again a bounded number of times, and is then its result. */
static void a_busy_server(ipam_vmm *vmm)
{
    ipam_inventory *inventory = NULL;
    ipam_plan *plan;
    ipam_sync *sync = NULL;
    ipam_cursor *cursor = NULL;
    ipam_record *result = NULL, *again = NULL;
    ipam_record *recipe = record_with("IpamVmmRecipe", "Name", "Campus", "NetworkSite", "North", "NetworkId", "10.30.0.0/24", "VMMServer", FIRST,
                                      (char *)NULL);
    int tries = 0, state = 0;
    DONE(ipam_sync_add_network(store, recipe, &cursor, &error));
    gives(cursor, "10.30.0.0/24", 1, "the recipe gives the subnet");
    refuse(ipam_sync_add_network(store, recipe, &cursor, &error), IPAM_STATUS_CONFLICTING_SUBNET, "a network is added once");
    ipam_record_free(recipe);

    plan = compare(vmm, &inventory);
    DONE(ipam_sync_begin(store, plan, inventory, NULL, &sync, &error));
    do {
        ipam_record_free(result);
        result = NULL;
        DONE(ipam_sync_next(sync, NULL, &result, &error));
        state = (int)integer(result, "State");
    } while (state != 0);
    while (state == 0 && tries < 100) {
        ++tries;
        DONE(ipam_sync_retry(sync, T("Busy"), T("the server is busy"), &again, &error));
        state = (int)integer(again, "State");
        if (state == 0) {
            check(integer(again, "RetryAfter") > 0, "a pause comes before the call is repeated");
        } else {
            has(again, "State", "Failed", "after some tries it is a result");
            has(again, "ErrorId", "Busy", "with the identifier");
        }
        ipam_record_free(again);
    }
    check(tries > 1 && tries < 100, "it is tried again a bounded number of times");
    refuse(ipam_sync_retry(sync, T("Busy"), T("again"), &again, &error), IPAM_STATUS_WRONG_STATE, "nothing is left to try");
    ipam_record_free(result);
    ipam_sync_free(sync);
    ipam_plan_free(plan);
    ipam_inventory_free(inventory);
    check(synchronize(vmm) > 0, "the next sync makes what the busy server did not");
}

/* Sets the description of the only pool. */
static void describe(ipam_vmm *vmm, const char *text)
{
    ipam_cursor *cursor = NULL;
    ipam_record *pool = NULL, *changed = NULL, *changes = record_with("StaticIPAddressPool", "Description", text, (char *)NULL);
    char *id;
    DONE(ipam_vmm_query(vmm, T("StaticIPAddressPool"), NULL, &cursor, &error));
    DONE(ipam_cursor_next(cursor, &pool, &error));
    id = get(pool, "ID");
    DONE(ipam_vmm_set(vmm, T(id), changes, &changed, &error));
    free(id);
    ipam_record_free(changes);
    ipam_record_free(changed);
    ipam_record_free(pool);
    ipam_cursor_free(cursor);
}

static ipam_cursor *ranges(void)
{
    ipam_cursor *cursor = NULL;
    DONE(ipam_range_query(store, NULL, &cursor, &error));
    return cursor;
}

/* Both sides described the pool since the last sync: nothing is overwritten until somebody decides. */
static void a_conflict(ipam_vmm *vmm)
{
    ipam_inventory *inventory = NULL;
    ipam_plan *plan;
    ipam_cursor *cursor = NULL;
    ipam_record *conflict, *other, *decision = NULL, *changes = record_with("IpamRange", "Description", "as IPAM says", (char *)NULL);
    ipam_record *all = record_with("IpamRangeFilter", "StartIPAddress", "10.30.0.1", "EndIPAddress", "10.30.0.254", (char *)NULL);
    DONE(ipam_range_set(store, all, changes, NULL, 0, &cursor, &error));
    gives(cursor, "as IPAM says", 1, "the range is described");
    ipam_record_free(all);
    ipam_record_free(changes);
    describe(vmm, "as VMM says");
    synchronize(vmm);
    gives(ranges(), "as IPAM says", 1, "a conflict overwrites nothing");

    plan = compare(vmm, &inventory);
    conflict = entry(plan, "Conflict");
    check(conflict != NULL, "both sides changed the description");
    has(conflict, "ObjectType", "Pool", "it is the pool's");
    refuse(ipam_sync_decide(store, conflict, T("Nobody"), &decision, &error), IPAM_STATUS_INVALID_PARAMETER, "a side that there is not");
    other = record_with("IpamVmmChange", "Kind", "Note", (char *)NULL);
    refuse(ipam_sync_decide(store, other, T("Vmm"), &decision, &error), IPAM_STATUS_CONFLICT_NOT_DECIDABLE, "a note is no conflict");
    ipam_record_free(other);
    DONE(ipam_sync_decide(store, conflict, T("Vmm"), &decision, &error));
    has(decision, "Winner", "Vmm", "the decision says who wins");
    has(decision, "Field", "Description", "and what it is about");
    ipam_record_free(decision);
    ipam_record_free(conflict);
    ipam_plan_free(plan);
    ipam_inventory_free(inventory);
    DONE(ipam_sync_decisions(store, T(FIRST), &cursor, &error));
    gives(cursor, "\"Field\":\"Description\"", 1, "it is remembered");
    DONE(ipam_sync_decisions(store, T(SECOND), &cursor, &error));
    gives(cursor, "\"Field\"", 0, "for its server");

    plan = compare(vmm, &inventory);
    check(entry(plan, "Conflict") == NULL, "what is decided is no conflict");
    ipam_plan_free(plan);
    ipam_inventory_free(inventory);
    check(synchronize(vmm) > 0, "the decision is carried out");
    gives(ranges(), "as VMM says", 1, "VMM's description won");
}

int main(void)
{
    ipam_vmm *first, *second;
    ipam_cursor *cursor = NULL;
    uint64_t count = 0;
    store = store_at("decisions.db");
    first = vmm_of(FIRST);
    second = vmm_of(SECOND);
    DONE(ipam_sync_register(store, T(FIRST), &error));
    DONE(ipam_sync_register(store, T(SECOND), &error));
    a_busy_server(first);
    a_conflict(first);

    refuse(ipam_sync_move(store, T(FIRST), T("Nowhere"), T(SECOND), &count, &error), IPAM_STATUS_OBJECT_NOT_FOUND, "a network that there is not");
    DONE(ipam_sync_move(store, T(FIRST), T("Campus"), T(SECOND), &count, &error));
    check(count > 0, "records changed hands");
    check(synchronize(second) > 0, "the other server makes it");
    DONE(ipam_vmm_query(second, T("StaticIPAddressPool"), NULL, &cursor, &error));
    gives(cursor, "as VMM says", 1, "with all that IPAM has of it");
    DONE(ipam_vmm_query(first, T("StaticIPAddressPool"), NULL, &cursor, &error));
    gives(cursor, "as VMM says", 1, "and nothing was removed where it was");
    gives(ranges(), "\"ServiceInstance\":\"" SECOND "\"", 1, "IPAM's range is of the other server");

    DONE(ipam_sync_retire(store, T(SECOND), NULL, 0, 1, &count, &error));
    check(count > 0, "links were removed");
    DONE(ipam_sync_links(store, T(SECOND), &cursor, &error));
    gives(cursor, "VmmKey", 0, "all of them");
    gives(ranges(), "as VMM says", 1, "IPAM's data stays");
    gives(ranges(), SECOND, 0, "and is its own");
    check(ipam_sync_retire(store, T(SECOND), NULL, 0, 1, &count, &error) == IPAM_STATUS_OBJECT_NOT_FOUND, "a server is retired once");
    ipam_error_free(error);
    error = NULL;
    ipam_vmm_free(first);
    ipam_vmm_free(second);
    ipam_store_free(store);
    return finish();
}
