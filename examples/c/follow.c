/* Follows the changes of a store: prints each event once, in the order in which they were committed, whoever made them.
 * usage: follow [CONNECTION]   without one it makes some changes of its own, prints them and ends */
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

/* Prints what came behind an event, waiting for it; returns the number of the last one. */
static uint64_t print_after(const ipam_store *store, uint64_t last, uint32_t timeout_ms)
{
    ipam_cursor *events;
    ipam_record *event;
    must(ipam_event_follow(store, last, timeout_ms, &events, &error));
    for (;;) {
        must(ipam_cursor_next(events, &event, &error));
        if (event == NULL)
            break;
        char *operation, *type;
        size_t len;
        must(ipam_record_get_text(event, TEXT("Operation"), &operation, &len, &error));
        must(ipam_record_get_text(event, TEXT("ObjectType"), &type, &len, &error));
        must(ipam_record_get_unsigned(event, TEXT("EventID"), &last, &error));
        printf("%s %s\n", operation, type);
        ipam_text_free(operation);
        ipam_text_free(type);
        ipam_record_free(event);
    }
    ipam_cursor_free(events);
    return last;
}

static void change_something(const ipam_store *store)
{
    ipam_record *subnet;
    must(ipam_record_new(TEXT("IpamSubnet"), &subnet, &error));
    must(ipam_record_set_text(subnet, TEXT("Name"), TEXT("Lab"), &error));
    must(ipam_record_set_text(subnet, TEXT("NetworkId"), TEXT("10.0.0.0/24"), &error));
    must(ipam_subnet_add(store, subnet, NULL, &error));
    ipam_record_free(subnet);
}

int main(int count, char **arguments)
{
    ipam_store *store;
    must(ipam_store_open(TEXT(count > 1 ? arguments[1] : "follow.db"), NULL, &store, &error));

    uint64_t last = print_after(store, 0, 0); /* what has happened so far */
    if (count > 1) {
        for (;;) /* and what happens from now on; a program keeps the number and goes on behind it after a restart */
            last = print_after(store, last, 60000);
    }
    change_something(store);
    print_after(store, last, 1000);
    ipam_store_free(store);
    return EXIT_SUCCESS;
}
