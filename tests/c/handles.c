/* Handles: every order of freeing, several threads, a child process. */
#define _POSIX_C_SOURCE 200809L
#include "common.h"

#include <pthread.h>
#ifndef _WIN32
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

#define T(text) (text), strlen(text)

enum { ADDED = 200, THREADS = 4 };

/* Adds subnets, so that a query has more than one page in memory. */
static void fill(ipam_store *store)
{
    int i;
    for (i = 0; i < ADDED; ++i) {
        char network[32];
        ipam_record *subnet;
        ipam_error *error = NULL;
        snprintf(network, sizeof network, "10.%d.0.0/16", i);
        subnet = record_with("IpamSubnet", "Name", network, "NetworkId", network, (char *)NULL);
        fine(ipam_subnet_add(store, subnet, NULL, &error), &error, "add");
        ipam_record_free(subnet);
    }
}

static int count(ipam_cursor *cursor)
{
    int seen = 0;
    char *all = drain(cursor), *line;
    for (line = all; *line != '\0'; ++line) {
        seen += *line == '\n';
    }
    free(all);
    return seen;
}

static void orders(void)
{
    struct given given;
    ipam_cursor *cursor = NULL, *closed_early = NULL;
    ipam_record *record = NULL, *other = NULL;
    ipam_error *error = NULL;
    ipam_store *store = store_at("orders.db");
    fill(store);
    check(ipam_store_created(store) == 1, "the file was made");
    check(ipam_store_name(store, NULL) != NULL, "a store has a name");
    fine(ipam_subnet_query(store, NULL, &cursor, &error), &error, "query");
    fine(ipam_subnet_query(store, NULL, &closed_early, &error), &error, "query");
    fine(ipam_cursor_next(cursor, &record, &error), &error, "next");
    fine(ipam_cursor_next(closed_early, &other, &error), &error, "next");
    ipam_store_free(store);
    ipam_cursor_free(closed_early);
    check(count(cursor) == ADDED - 1, "a cursor outlives the handle of its store");
    has(record, "NetworkId", "10.0.0.0/16", "a record outlives its cursor");
    has(other, "NetworkId", "10.0.0.0/16", "a record outlives a cursor that was closed early");
    ipam_record_free(other);
    ipam_record_free(record);

    /* The store first, then all that was made of it. */
    given_open(&given);
    ipam_store_free(given.store);
    ipam_inventory_free(given.inventory);
    ipam_plan_free(given.plan);
    ipam_vmm_free(given.vmm);
    fine(ipam_sync_next(given.sync, NULL, &record, &given.error), &given.error, "a sync outlives store, plan and inventory");
    check(record == NULL, "a plan without entries is done at once");
    fine(ipam_sync_next(given.sync, NULL, &record, &given.error), &given.error, "the end stays the end");
    given.store = NULL;
    given.inventory = NULL;
    given.plan = NULL;
    given.vmm = NULL;
    given_close(&given);
}

static void *query_all(void *store)
{
    /* Counting of checks is not for several threads, so that the outcome is counted by the caller. */
    ipam_cursor *cursor = NULL;
    ipam_record *record = NULL;
    size_t seen = 0;
    if (ipam_subnet_query(store, NULL, &cursor, NULL) != 0) {
        return NULL;
    }
    while (ipam_cursor_next(cursor, &record, NULL) == 0 && record != NULL) {
        ipam_record_free(record);
        ++seen;
    }
    ipam_cursor_free(cursor);
    return (char *)NULL + seen;
}

static void threads(void)
{
    pthread_t threads[THREADS];
    ipam_store *store = store_at("threads.db");
    int i;
    fill(store);
    for (i = 0; i < THREADS; ++i) {
        check(pthread_create(&threads[i], NULL, query_all, store) == 0, "thread");
    }
    for (i = 0; i < THREADS; ++i) {
        void *seen = NULL;
        pthread_join(threads[i], &seen);
        check((char *)seen == (char *)NULL + ADDED, "a store is read by several threads at once");
    }
    ipam_interrupt(store);
    ipam_store_free(store);
}

#ifndef _WIN32
static void child(void)
{
    struct given given;
    int status = 0;
    pid_t pid;
    given_open(&given);
    fflush(stdout);
    pid = fork();
    if (pid == 0) {
        ipam_record *record = NULL;
        ipam_cursor *cursor = NULL;
        int good = ipam_subnet_query(given.store, NULL, &cursor, NULL) == IPAM_STATUS_USED_AFTER_FORK;
        good = good && ipam_cursor_next(given.cursor, &record, NULL) == IPAM_STATUS_USED_AFTER_FORK;
        good = good && ipam_vmm_query(given.vmm, T("HostGroup"), NULL, &cursor, NULL) == IPAM_STATUS_USED_AFTER_FORK;
        good = good && ipam_sync_next(given.sync, NULL, &record, NULL) == IPAM_STATUS_USED_AFTER_FORK;
        /* Pure memory is the child's own. */
        good = good && ipam_record_set_text(given.record, T("Name"), T("child"), NULL) == 0;
        good = good && ipam_inventory_info(given.inventory, &record, NULL) == 0;
        ipam_record_free(record);
        ipam_store_free(given.store);
        ipam_vmm_free(given.vmm);
        ipam_sync_free(given.sync);
        ipam_cursor_free(given.cursor);
        _exit(good ? 0 : 1);
    }
    check(pid > 0 && waitpid(pid, &status, 0) == pid, "fork");
    check(WIFEXITED(status) && WEXITSTATUS(status) == 0, "handles with open files are refused after fork");
    given_close(&given);
}

#endif

int main(void)
{
    orders();
    threads();
#ifndef _WIN32
    child();
#endif
    return finish();
}
