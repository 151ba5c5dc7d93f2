/* Handles shared by threads exactly as the header allows; ThreadSanitizer looks on in its own run. Nothing is checked inside
 * the threads but by their own counts, because counting checks is not for several threads. */
#include "common.h"

#include <pthread.h>

#define T(text) (text), strlen(text)

enum { THREADS = 4, ROUNDS = 40 };

static struct given given;
static uint64_t range_id;

/* What one thread did, written by it alone and read after it was joined. */
struct work {
    int number;
    int good;
    int bad;
};

static void note(struct work *work, int holds)
{
    holds ? ++work->good : ++work->bad;
}

static int32_t add_subnet(int thread, int round)
{
    ipam_record *subnet = NULL;
    char network[32];
    int32_t status;
    snprintf(network, sizeof network, "10.%d.%d.0/24", thread, round);
    if (ipam_record_new(T("IpamSubnet"), &subnet, NULL) != 0) {
        return -1;
    }
    ipam_record_set_text(subnet, T("Name"), T(network), NULL);
    ipam_record_set_text(subnet, T("NetworkId"), T(network), NULL);
    status = ipam_subnet_add(given.store, subnet, NULL, NULL);
    ipam_record_free(subnet);
    return status;
}

static void *writes(void *argument)
{
    struct work *work = argument;
    int i;
    for (i = 0; i < ROUNDS; ++i) {
        const int32_t status = add_subnet(work->number, i);
        note(work, status == IPAM_STATUS_OK || status == IPAM_STATUS_INTERRUPTED);
    }
    return NULL;
}

static void *reads(void *argument)
{
    struct work *work = argument;
    int i;
    for (i = 0; i < ROUNDS; ++i) {
        ipam_cursor *cursor = NULL;
        ipam_record *record = NULL;
        int32_t status = ipam_subnet_query(given.store, NULL, &cursor, NULL);
        while (status == IPAM_STATUS_OK && (status = ipam_cursor_next(cursor, &record, NULL)) == IPAM_STATUS_OK && record != NULL) {
            ipam_record_free(record);
        }
        note(work, status == IPAM_STATUS_OK || status == IPAM_STATUS_INTERRUPTED);
        ipam_cursor_free(cursor);
    }
    return NULL;
}

/* Reads what is pure memory: record, error, inventory, plan; a const first parameter allows it. */
static void *looks(void *argument)
{
    struct work *work = argument;
    int i;
    for (i = 0; i < ROUNDS * 10; ++i) {
        char *text = NULL;
        size_t len = 0;
        ipam_record *info = NULL;
        note(work, ipam_record_get_text(given.record, T("Name"), &text, &len, NULL) == 0 && len == 6);
        ipam_text_free(text);
        note(work, ipam_error_message(given.error, &len) != NULL && len > 0);
        note(work, ipam_plan_info(given.plan, &info, NULL) == 0);
        ipam_record_free(info);
        note(work, ipam_inventory_info(given.inventory, &info, NULL) == 0);
        ipam_record_free(info);
    }
    return NULL;
}

static void *takes(void *argument)
{
    struct work *work = argument;
    int i;
    for (i = 0; i < ROUNDS; ++i) {
        ipam_cursor *cursor = NULL;
        int32_t status = ipam_range_free_addresses(given.store, range_id, 3, &cursor, NULL);
        note(work, status == IPAM_STATUS_OK || status == IPAM_STATUS_INTERRUPTED);
        ipam_cursor_free(cursor);
    }
    return NULL;
}

static void *fabric(void *argument)
{
    struct work *work = argument;
    int i;
    for (i = 0; i < ROUNDS; ++i) {
        ipam_cursor *cursor = NULL;
        ipam_inventory *inventory = NULL;
        note(work, ipam_vmm_query(given.vmm, T("HostGroup"), NULL, &cursor, NULL) == 0);
        ipam_cursor_free(cursor);
        note(work, ipam_vmm_inventory(given.vmm, NULL, &inventory, NULL) == 0);
        ipam_inventory_free(inventory);
    }
    return NULL;
}

static void *interrupts(void *argument)
{
    struct work *work = argument;
    int i;
    for (i = 0; i < ROUNDS; ++i) {
        uint64_t done = 1, total = 1, failed = 1;
        ipam_interrupt(given.store);
        ipam_progress_counts(given.progress, &done, &total, &failed);
        note(work, done == 0 && ipam_store_name(given.store, NULL) != NULL);
    }
    return NULL;
}

/* A handle may go from thread to thread, and the last one may free it. */
static void *ends(void *cursor)
{
    ipam_cursor_free(cursor);
    return NULL;
}

int main(void)
{
    static void *(*const jobs[])(void *) = {writes, reads, looks, takes, fabric, interrupts};
    enum { JOBS = sizeof jobs / sizeof jobs[0] };
    struct work work[JOBS * THREADS];
    pthread_t threads[JOBS * THREADS], last;
    ipam_record *subnet, *range, *added = NULL;
    ipam_cursor *cursor = NULL;
    int i, started = 0, good = 0;

    given_open(&given);
    set(given.record, "Name", "shared");
    subnet = record_with("IpamSubnet", "Name", "pool", "NetworkId", "10.200.0.0/16", (char *)NULL);
    fine(ipam_subnet_add(given.store, subnet, NULL, &given.error), &given.error, "subnet");
    ipam_record_free(subnet);
    range = record_with("IpamRange", "NetworkID", "10.200.0.0/16", "StartIPAddress", "10.200.0.1", "EndIPAddress", "10.200.0.200", (char *)NULL);
    fine(ipam_range_add(given.store, range, 0, &added, &given.error), &given.error, "range");
    ipam_record_free(range);
    fine(ipam_record_get_unsigned(added, T("Id"), &range_id, &given.error), &given.error, "id");
    ipam_record_free(added);
    check(ipam_plan_parse(T("{"), &given.plan, &given.error) == IPAM_STATUS_INVALID_PLAN, "an error to look at");

    for (i = 0; i < JOBS * THREADS; ++i) {
        memset(&work[i], 0, sizeof work[i]);
        work[i].number = i;
        started += pthread_create(&threads[i], NULL, jobs[i % JOBS], &work[i]) == 0;
    }
    check(started == JOBS * THREADS, "threads start");
    for (i = 0; i < started; ++i) {
        pthread_join(threads[i], NULL);
        check(work[i].bad == 0, "nothing but what was asked for");
        good += work[i].good;
    }
    check(good >= JOBS * THREADS * ROUNDS, "every thread did its work");
    fine(ipam_error_status(given.error) == IPAM_STATUS_INVALID_PLAN ? 0 : 1, &given.error, "the error is as it was");
    ipam_error_free(given.error);
    given.error = NULL;
    fine(ipam_subnet_query(given.store, NULL, &cursor, &given.error), &given.error, "query");
    check(pthread_create(&last, NULL, ends, cursor) == 0 && pthread_join(last, NULL) == 0, "another thread frees");
    given_close(&given);
    return finish();
}
