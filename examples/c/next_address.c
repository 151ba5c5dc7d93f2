/* Takes the next free address of a subnet and prints it, safe against everybody else who takes from the same store.
 * usage: next_address [CONNECTION [NETWORK]]   CONNECTION may be a file or a postgres:// address. */
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

/* A new store gets a subnet with a range to take from. */
static void make_range(const ipam_store *store, const char *network)
{
    ipam_record *range;
    must(ipam_record_new(TEXT("IpamRange"), &range, &error));
    must(ipam_record_set_text(range, TEXT("NetworkID"), TEXT(network), &error));
    must(ipam_range_add(store, range, 1, NULL, &error)); /* 1: and the subnet */
    ipam_record_free(range);
}

int main(int count, char **arguments)
{
    const char *connection = count > 1 ? arguments[1] : "next_address.db";
    const char *network = count > 2 ? arguments[2] : "10.0.0.0/24";
    ipam_store *store;
    ipam_record *options, *values, *taken;
    ipam_cursor *cursor;
    char *address;
    size_t len;

    must(ipam_store_open(TEXT(connection), NULL, &store, &error));
    if (ipam_store_created(store))
        make_range(store, network);

    must(ipam_record_new(TEXT("IpamRequest"), &options, &error));
    must(ipam_record_add_text(options, TEXT("Parent"), TEXT(network), &error));
    must(ipam_record_new(TEXT("IpamAddress"), &values, &error));
    must(ipam_record_set_text(values, TEXT("DeviceName"), TEXT("web01"), &error));

    /* Finding and taking are one transaction. */
    must(ipam_address_request(store, options, values, &cursor, &error));
    must(ipam_cursor_next(cursor, &taken, &error));
    must(ipam_record_get_text(taken, TEXT("IpAddress"), &address, &len, &error));
    printf("%s\n", address);

    ipam_text_free(address);
    ipam_record_free(taken);
    ipam_cursor_free(cursor);
    ipam_record_free(values);
    ipam_record_free(options);
    ipam_store_free(store);
    return EXIT_SUCCESS;
}
