/* A process that adds subnets is killed at a random instant, again and again: what it was told is done is there, nothing is
 * there by half, and the store opens and takes more. */
#define _POSIX_C_SOURCE 200809L
#include "common.h"
#include "child.h"

enum { ROUNDS = 12, AT_MOST = 40 };

/* Adds subnets from the first one that is missing, and says in a file how many there are after each. */
static int child(const char *folder)
{
    char file[600], network[32];
    ipam_store *store = NULL;
    ipam_cursor *cursor = NULL;
    ipam_record *record = NULL;
    int count = 0;
    FILE *said;
    snprintf(file, sizeof file, "%s/crash.db", folder);
    if (ipam_store_open(file, strlen(file), NULL, &store, NULL) != 0) {
        return 1;
    }
    if (ipam_subnet_query(store, NULL, &cursor, NULL) != 0) {
        return 2;
    }
    while (ipam_cursor_next(cursor, &record, NULL) == 0 && record != NULL) {
        ipam_record_free(record);
        ++count;
    }
    ipam_cursor_free(cursor);
    snprintf(file, sizeof file, "%s/crash.said", folder);
    said = fopen(file, "ab");
    for (; said != NULL && count < 60000; ++count) {
        snprintf(network, sizeof network, "10.%d.%d.0/24", count / 256, count % 256);
        record = NULL;
        if (ipam_record_new("IpamSubnet", 10, &record, NULL) != 0 ||
            ipam_record_set_text(record, "Name", 4, network, strlen(network), NULL) != 0 ||
            ipam_record_set_text(record, "NetworkId", 9, network, strlen(network), NULL) != 0 ||
            ipam_subnet_add(store, record, NULL, NULL) != 0) {
            return 3;
        }
        ipam_record_free(record);
        fputc('.', said);
        fflush(said);
    }
    return 0;
}

static long said_so_far(void)
{
    FILE *said = fopen(path("crash.said"), "rb");
    long size = 0;
    if (said != NULL) {
        fseek(said, 0, SEEK_END);
        size = ftell(said);
        fclose(said);
    }
    return size;
}

int main(int count, char **arguments)
{
    unsigned seed = 20261125;
    int round;
    if (count > 1) {
        return child(arguments[1]);
    }
    remove(path("crash.said"));
    remove(path("crash.db"));
    for (round = 0; round < ROUNDS; ++round) {
        const char *folder = getenv("IPAM_TEST_FOLDER");
        const long before = said_so_far();
        long wanted, said, seen = 0;
        char *all, *line;
        ipam_store *store;
        ipam_cursor *cursor = NULL;
        ipam_error *error = NULL;
        process running;
        seed = seed * 1103515245u + 12345u;
        wanted = before + 1 + (long)(seed >> 16) % AT_MOST;
        running = process_start(arguments[0], folder != NULL ? folder : ".");
        while (said_so_far() < wanted) {
            process_yield();
        }
        process_kill(running);
        said = said_so_far();
        store = store_at("crash.db");
        fine(ipam_subnet_query(store, NULL, &cursor, &error), &error, "query");
        all = drain(cursor);
        for (line = all; *line != '\0'; ++line) {
            seen += *line == '\n';
        }
        free(all);
        /* One may have been committed and not yet be said. */
        check(seen >= said && seen <= said + 1 + round, "what was said to be done is there, and nothing else");
        check(said > before, "the kill came in the middle");
        ipam_store_free(store);
    }
    return finish();
}
