/* Opens a store and lists its subnets. usage: list [CONNECTION]   CONNECTION is a path, postgres://user@host/db or a saved name. */
#include <ipam.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define TEXT(text) (text), strlen(text)

/* Ends the program with the message of the error. */
static void must(int32_t status, ipam_error **error)
{
    if (status != IPAM_STATUS_OK) {
        size_t len;
        const char *message = ipam_error_message(*error, &len);
        fprintf(stderr, "%.*s\n", (int)len, message);
        ipam_error_free(*error);
        exit(EXIT_FAILURE);
    }
}

/* Makes something to list, the first time. */
static void fill(const ipam_store *store)
{
    static const char *const networks[] = {"10.20.0.0/16", "10.10.0.0/16", "2001:db8::/120"};
    ipam_error *error = NULL;
    for (size_t i = 0; i < 3; i++) {
        ipam_record *subnet;
        must(ipam_record_new(TEXT("IpamSubnet"), &subnet, &error), &error);
        must(ipam_record_set_text(subnet, TEXT("Name"), TEXT(networks[i]), &error), &error);
        must(ipam_record_set_text(subnet, TEXT("NetworkId"), TEXT(networks[i]), &error), &error);
        must(ipam_subnet_add(store, subnet, NULL, &error), &error);
        ipam_record_free(subnet);
    }
}

int main(int count, char **arguments)
{
    const char *connection = count > 1 ? arguments[1] : "list.db";
    ipam_error *error = NULL;
    ipam_store *store;
    ipam_cursor *cursor;
    ipam_record *subnet;

    must(ipam_store_open(TEXT(connection), NULL, &store, &error), &error);
    if (ipam_store_created(store))
        fill(store);

    must(ipam_subnet_query(store, NULL, &cursor, &error), &error); /* NULL: no filter */
    for (;;) {
        must(ipam_cursor_next(cursor, &subnet, &error), &error);
        if (subnet == NULL)
            break; /* the end */
        char *network, *total;
        size_t len; /* the texts end in a zero byte as well */
        must(ipam_record_get_text(subnet, TEXT("NetworkId"), &network, &len, &error), &error);
        must(ipam_record_get_text(subnet, TEXT("TotalAddresses"), &total, &len, &error), &error);
        printf("%s holds %s addresses\n", network, total);
        ipam_text_free(network);
        ipam_text_free(total);
        ipam_record_free(subnet);
    }
    ipam_cursor_free(cursor);
    ipam_store_free(store);
    return EXIT_SUCCESS;
}
