/* A disk becomes full: the status says so, whatever was begun; nothing that was committed is lost, the handle goes on when there is
 * room again, and no file is left by half. The folder of the test is a small disk of its own. */
#include "common.h"

#define T(text) (text), strlen(text)

enum { BLOCK = 4096, SPARE = 200 };

static ipam_store *store;
static ipam_error *error;

/* Writes blocks to a file until it has so many, or the disk is full. */
static void fill(const char *name, long blocks)
{
    static const char block[BLOCK];
    FILE *file = fopen(path(name), "wb");
    check(file != NULL, name);
    if (file != NULL) {
        setvbuf(file, NULL, _IONBF, 0);
        while (blocks-- != 0 && fwrite(block, 1, BLOCK, file) == BLOCK) {
        }
        fclose(file);
    }
}

static int exists(const char *name)
{
    FILE *file = fopen(path(name), "rb");
    if (file != NULL) {
        fclose(file);
    }
    return file != NULL;
}

/* Checks that a call was refused with a status that names the full disk. */
static void is_refused(int32_t status, int32_t expected, const char *what)
{
    check(status == expected && ipam_error_status(error) == status, what);
    ipam_error_free(error);
    error = NULL;
}

static int32_t add(int number)
{
    char network[32];
    ipam_record *subnet;
    int32_t status;
    snprintf(network, sizeof network, "10.%d.%d.0/24", number / 256, number % 256);
    subnet = record_with("IpamSubnet", "Name", network, "NetworkId", network, (char *)NULL);
    status = ipam_subnet_add(store, subnet, NULL, &error);
    ipam_record_free(subnet);
    return status;
}

static int lines(const char *text)
{
    int count = 0;
    for (; *text != '\0'; ++text) {
        count += *text == '\n';
    }
    return count;
}

/* Returns how many subnets there are. */
static int subnets(void)
{
    ipam_cursor *cursor = NULL;
    char *all;
    int count;
    fine(ipam_subnet_query(store, NULL, &cursor, &error), &error, "a full disk is read");
    all = drain(cursor);
    count = lines(all);
    free(all);
    return count;
}

static void is_intact(void)
{
    ipam_cursor *cursor = NULL;
    ipam_record *part = NULL;
    int parts = 0;
    fine(ipam_store_check(store, 0, NULL, &cursor, &error), &error, "the check");
    while (fine(ipam_cursor_next(cursor, &part, &error), &error, "the check") && part != NULL) {
        has(part, "State", "Passed", "nothing is wrong with the store");
        ipam_record_free(part);
        ++parts;
    }
    check(parts > 0, "something was checked");
    ipam_cursor_free(cursor);
}

int main(void)
{
    ipam_record *result = NULL;
    ipam_store *other = NULL;
    int32_t status;
    int taken = 0;
    store = store_at("full.db");
    fill("spare", SPARE);
    fill("ballast", -1);
    check(remove(path("spare")) == 0, "room for a little more");
    while ((status = add(taken)) == IPAM_STATUS_OK && taken < 10000) {
        ++taken;
    }
    check(taken > 0, "some had room");
    is_refused(status, IPAM_STATUS_STORE_FULL, "adding on a full disk");
    check(subnets() == taken, "what was committed is there, and nothing else");
    fill("last", -1);
    is_refused(add(taken), IPAM_STATUS_STORE_FULL, "adding again");
    status = ipam_store_backup(store, T(path("full.bak")), 0, NULL, &result, &error);
    is_refused(status, IPAM_STATUS_STORE_FULL, "a copy to a full disk");
    check(!exists("full.bak"), "no half of a copy is left");
    status = ipam_subnet_export(store, T(path("full.csv")), NULL, NULL, &result, &error);
    is_refused(status, IPAM_STATUS_DOCUMENT_UNWRITABLE, "an export to a full disk");
    check(!exists("full.csv"), "no half of an export is left");
    is_refused(ipam_store_open(T(path("other.db")), NULL, &other, &error), IPAM_STATUS_STORE_FULL, "a new store on a full disk");

    check(remove(path("ballast")) == 0, "room again");
    fine(add(taken), &error, "the same handle goes on");
    check(subnets() == taken + 1, "with what was there and one more");
    is_intact();
    ipam_store_free(store);
    fine(ipam_store_open(T(path("full.db")), NULL, &store, &error), &error, "it opens again");
    check(subnets() == taken + 1, "with the same");
    is_intact();
    ipam_store_free(store);
    return finish();
}
