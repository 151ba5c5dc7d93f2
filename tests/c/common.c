#include "common.h"

#include <stdarg.h>

static int passed_count;
static int failed_count;

void check_at(int holds, const char *what, const char *file, int line)
{
    if (holds) {
        ++passed_count;
        return;
    }
    ++failed_count;
    printf("%s:%d: %s\n", file, line, what);
}

void passed(void)
{
    ++passed_count;
}

int finish(void)
{
    printf("%d passed, %d failed\n", passed_count, failed_count);
    return failed_count != 0;
}

int fine_at(int32_t status, ipam_error **error, const char *what, const char *file, int line)
{
    check_at(status == IPAM_STATUS_OK, what, file, line);
    if (status != IPAM_STATUS_OK && *error != NULL) {
        size_t len;
        const char *message = ipam_error_message(*error, &len);
        printf("    %.*s\n", (int)len, message);
        ipam_error_free(*error);
        *error = NULL;
    }
    return status == IPAM_STATUS_OK;
}

ipam_record *record_of(const char *kind)
{
    ipam_record *record = NULL;
    ipam_error *error = NULL;
    fine(ipam_record_new(kind, strlen(kind), &record, &error), &error, kind);
    return record;
}

void set(ipam_record *record, const char *field, const char *value)
{
    ipam_error *error = NULL;
    fine(ipam_record_set_text(record, field, strlen(field), value, strlen(value), &error), &error, field);
}

ipam_record *record_with(const char *kind, ...)
{
    ipam_record *record = record_of(kind);
    va_list pairs;
    const char *field;
    va_start(pairs, kind);
    while ((field = va_arg(pairs, const char *)) != NULL) {
        set(record, field, va_arg(pairs, const char *));
    }
    va_end(pairs);
    return record;
}

/* Copies text into memory of malloc. */
static char *copy(const char *text, size_t len)
{
    char *copied = malloc(len + 1);
    if (copied == NULL) {
        abort();
    }
    if (len > 0) {
        memcpy(copied, text, len);
    }
    copied[len] = '\0';
    return copied;
}

char *get(const ipam_record *record, const char *field)
{
    char *text = NULL;
    size_t len = 0;
    ipam_error *error = NULL;
    fine(ipam_record_get_text(record, field, strlen(field), &text, &len, &error), &error, field);
    char *copied = copy(text, len);
    ipam_text_free(text);
    return copied;
}

void has(const ipam_record *record, const char *field, const char *value, const char *what)
{
    char *text = get(record, field);
    check(strcmp(text, value) == 0, what);
    if (strcmp(text, value) != 0) {
        printf("    %s is '%s', not '%s'\n", field, text, value);
    }
    free(text);
}

char *drain(ipam_cursor *cursor)
{
    size_t used = 0;
    char *all = copy("", 0);
    for (;;) {
        ipam_record *record = NULL;
        ipam_error *error = NULL;
        char *json = NULL;
        size_t len = 0;
        if (!fine(ipam_cursor_next(cursor, &record, &error), &error, "next") || record == NULL) {
            break;
        }
        fine(ipam_record_to_json(record, 1, &json, &len, &error), &error, "to_json");
        ipam_record_free(record);
        all = realloc(all, used + len + 2);
        if (all == NULL) {
            abort();
        }
        memcpy(all + used, json, len);
        ipam_text_free(json);
        used += len;
        all[used++] = '\n';
        all[used] = '\0';
    }
    ipam_cursor_free(cursor);
    return all;
}

const char *path(const char *name)
{
    static char buffers[4][1024];
    static int turn;
    const char *folder = getenv("IPAM_TEST_FOLDER");
    char *buffer = buffers[turn = (turn + 1) % 4];
    snprintf(buffer, sizeof buffers[0], "%s/%s", folder != NULL ? folder : ".", name);
    return buffer;
}

ipam_store *store_at(const char *name)
{
    ipam_store *store = NULL;
    ipam_error *error = NULL;
    const char *file = path(name);
    fine(ipam_store_open(file, strlen(file), NULL, &store, &error), &error, "open");
    return store;
}

ipam_vmm *vmm_of(const char *name)
{
    ipam_vmm *vmm = NULL;
    ipam_error *error = NULL;
    fine(ipam_vmm_open(name, strlen(name), 1, &vmm, &error), &error, "open");
    return vmm;
}

void given_open(struct given *given)
{
    ipam_record *info;
    memset(given, 0, sizeof *given);
    given->record = record_of("IpamSubnet");
    given->second = record_of("IpamSubnet");
    info = record_with("IpamVmmInventory", "VMMServer", "scvmm1.contoso.com", "Complete", "true", (char *)NULL);
    fine(ipam_inventory_new(info, &given->inventory, &given->error), &given->error, "inventory");
    ipam_record_free(info);
    fine(ipam_inventory_finish(given->inventory, &given->error), &given->error, "finish");
    fine(ipam_progress_new(&given->progress, &given->error), &given->error, "progress");
    given->store = store_at("given.db");
    given->vmm = vmm_of("given.contoso.com");
    fine(ipam_sync_compare(given->store, given->inventory, NULL, &given->plan, &given->error), &given->error, "compare");
    fine(ipam_sync_begin(given->store, given->plan, given->inventory, NULL, &given->sync, &given->error), &given->error, "begin");
    fine(ipam_batch_new(&given->batch, &given->error), &given->error, "batch");
    fine(ipam_connection_query(&given->cursor, &given->error), &given->error, "cursor");
}

void given_close(struct given *given)
{
    ipam_record_free(given->record);
    ipam_record_free(given->second);
    ipam_progress_free(given->progress);
    ipam_cursor_free(given->cursor);
    ipam_batch_free(given->batch);
    ipam_inventory_free(given->inventory);
    ipam_store_free(given->store);
    ipam_plan_free(given->plan);
    ipam_sync_free(given->sync);
    ipam_vmm_free(given->vmm);
    ipam_error_free(given->error);
}

void refused_at(int32_t status, int32_t expected, ipam_error **error, const char *what, const char *file, int line)
{
    check_at(status == expected, what, file, line);
    if (status != expected) {
        printf("    status %d, not %d\n", (int)status, (int)expected);
    }
    check_at(*error != NULL || status == IPAM_STATUS_OK, "an error object comes with the status", file, line);
    check_at(ipam_error_status(*error) == status, "the error object has the status", file, line);
    ipam_error_free(*error);
    *error = NULL;
}
