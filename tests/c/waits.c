/* How long a call waits for a store that another process keeps locked, and what times a program may give. */
#define _POSIX_C_SOURCE 200809L
#include "common.h"
#include "child.h"

#include <stdint.h>

#ifndef _WIN32
#include <fcntl.h>
#include <time.h>
#endif

#define T(text) (text), strlen(text)

enum { WAL_WRITE_LOCK = 120, HELD_MS = 400 };

/* Keeps the lock of one byte of a file, as SQLite takes it, until the process ends. Returns whether it got it. */
#ifdef _WIN32
static int lock_byte(const char *file, long at)
{
    HANDLE handle = CreateFileA(file, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, NULL,
                                OPEN_EXISTING, 0, NULL);
    return handle != INVALID_HANDLE_VALUE && LockFile(handle, (DWORD)at, 0, 1, 0);
}

static long long now_ms(void)
{
    return (long long)GetTickCount64();
}
#else
static int lock_byte(const char *file, long at)
{
    struct flock lock = {0};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = at;
    lock.l_len = 1;
    return fcntl(open(file, O_RDWR), F_SETLK, &lock) == 0;
}

static long long now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000LL + now.tv_nsec / 1000000;
}
#endif

static ipam_store *store;
static ipam_error *error;

/* Keeps the store's write lock: until it is killed, or for a while. */
static int child(const char *how)
{
    char file[600];
    long long until;
    FILE *held;
    snprintf(file, sizeof file, "%s", path("waits.db-shm"));
    if (!lock_byte(file, WAL_WRITE_LOCK)) {
        return 1;
    }
    until = now_ms() + HELD_MS;
    held = fopen(path("waits.held"), "wb");
    if (held == NULL || fclose(held) != 0) {
        return 2;
    }
    while (strcmp(how, "briefly") != 0 || now_ms() < until) {
        process_yield();
    }
    return 0;
}

static process hold(const char *program, const char *how)
{
    const long long until = now_ms() + 120000;
    FILE *held = NULL;
    process holder;
    remove(path("waits.held"));
    holder = process_start(program, how);
    while (held == NULL && now_ms() < until) {
        process_yield();
        held = fopen(path("waits.held"), "rb");
    }
    check(held != NULL && fclose(held) == 0, "another process has the lock");
    return holder;
}

static int32_t add(const char *network)
{
    ipam_record *subnet = record_with("IpamSubnet", "Name", network, "NetworkId", network, (char *)NULL);
    const int32_t status = ipam_subnet_add(store, subnet, NULL, &error);
    ipam_record_free(subnet);
    return status;
}

/* Checks that a call is refused because the store is busy, after about a time. */
static void is_busy(uint32_t timeout_ms, const char *what)
{
    const long long begun = now_ms();
    char expected[40], message[400] = "";
    const char *text;
    size_t len = 0;
    long long took;
    fine(ipam_store_set_busy_timeout(store, timeout_ms, &error), &error, "the time is set");
    check(add("10.9.0.0/24") == IPAM_STATUS_STORE_BUSY, what);
    took = now_ms() - begun;
    /* The time of a store where none is set is ten seconds. */
    check(took >= (long long)timeout_ms && took < (long long)timeout_ms + 8000, what);
    snprintf(expected, sizeof expected, "%u ms", (unsigned)timeout_ms);
    text = ipam_error_message(error, &len);
    snprintf(message, sizeof message, "%.*s", (int)len, text != NULL ? text : "");
    check(strstr(message, expected) != NULL, "the message says the time");
    check(ipam_error_is_transient(error), "which passes");
    ipam_error_free(error);
    error = NULL;
}

/* Checks that a call is refused because of a value that it was given. */
static void is_refused(int32_t status, const char *what)
{
    check(status == IPAM_STATUS_INVALID_PARAMETER && error != NULL, what);
    ipam_error_free(error);
    error = NULL;
}

static void times_have_bounds(void)
{
    static const int64_t beyond_us[] = {INT64_MIN, INT64_MAX, INT64_C(-62135596800000001), INT64_C(253402300800000000)};
    ipam_record *options = record_with("IpamStoreOptions", "BusyTimeout", "2147483648", (char *)NULL);
    ipam_record *address = record_with("IpamAddress", "IpAddress", "10.0.0.1", (char *)NULL);
    ipam_record *head = record_with("IpamVmmInventory", "VMMServer", "vmm.example.com", (char *)NULL);
    ipam_store *other = NULL;
    size_t i;
    is_refused(ipam_store_open(T(path("waits.db")), options, &other, &error), "opening with a time-out of more than 31 bits");
    is_refused(ipam_store_set_busy_timeout(store, UINT32_MAX, &error), "the longest time-out of 32 bits");
    fine(ipam_store_set_busy_timeout(store, INT32_MAX, &error), &error, "the longest time-out");
    for (i = 0; i < sizeof beyond_us / sizeof beyond_us[0]; ++i) {
        ipam_inventory *inventory = NULL;
        is_refused(ipam_record_set_time_us(address, T("ExpiryDate"), beyond_us[i], &error), "a time beyond the calendar in a field");
        is_refused(ipam_record_set_integer(address, T("ExpiryDate"), beyond_us[i], &error), "the same as a number");
        is_refused(ipam_event_remove(store, beyond_us[i], NULL, &error), "events up to a time beyond the calendar");
        is_refused(ipam_utilization_remove(store, beyond_us[i], NULL, &error), "history up to a time beyond the calendar");
        fine(ipam_record_set_integer(head, T("ClockOffset"), beyond_us[i], &error), &error, "any number");
        fine(ipam_inventory_new(head, &inventory, &error), &error, "an inventory that is not yet whole");
        check(ipam_inventory_finish(inventory, &error) == IPAM_STATUS_INVALID_INVENTORY, "a clock that is off by ages");
        ipam_error_free(error);
        error = NULL;
        ipam_inventory_free(inventory);
    }
    fine(ipam_record_set_time_us(address, T("ExpiryDate"), INT64_C(253402300799999999), &error), &error, "the last time");
    has(address, "ExpiryDate", "9999-12-31T23:59:59.999999Z", "the last time");
    fine(ipam_record_set_time_us(address, T("ExpiryDate"), INT64_C(-62135596800000000), &error), &error, "the first time");
    has(address, "ExpiryDate", "0001-01-01T00:00:00Z", "the first time");
    ipam_record_free(options);
    ipam_record_free(address);
    ipam_record_free(head);
}

int main(int count, char **arguments)
{
    process holder;
    if (count > 1) {
        return child(arguments[1]);
    }
    remove(path("waits.db"));
    store = store_at("waits.db");
    check(add("10.0.0.0/24") == IPAM_STATUS_OK, "nobody is in the way");
    holder = hold(arguments[0], "until killed");
    is_busy(0, "without waiting");
    is_busy(300, "after the time that was set");
    process_kill(holder);
    holder = hold(arguments[0], "briefly");
    fine(ipam_store_set_busy_timeout(store, 120000, &error), &error, "a longer time");
    fine(add("10.9.0.0/24"), &error, "a longer time outlasts the other");
    process_kill(holder);
    times_have_bounds();
    ipam_store_free(store);
    return finish();
}
