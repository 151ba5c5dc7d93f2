/* Several threads on one store: four of them write and one reads, through one handle. */
#include <ipam.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define TEXT(text) (text), strlen(text)

static ipam_store *store; /* every function whose first parameter is const may run in several threads at once */

static void must(int32_t status, ipam_error **error)
{
    if (status != IPAM_STATUS_OK) {
        size_t len;
        const char *message = ipam_error_message(*error, &len);
        fprintf(stderr, "%.*s\n", (int)len, message);
        exit(EXIT_FAILURE);
    }
}

static void *write_subnets(void *number)
{
    ipam_error *error = NULL; /* an error belongs to its call; nothing is kept per thread */
    for (int i = 0; i < 25; i++) {
        char network[32];
        ipam_record *subnet;
        snprintf(network, sizeof network, "10.%d.%d.0/24", *(int *)number, i);
        must(ipam_record_new(TEXT("IpamSubnet"), &subnet, &error), &error);
        must(ipam_record_set_text(subnet, TEXT("Name"), TEXT(network), &error), &error);
        must(ipam_record_set_text(subnet, TEXT("NetworkId"), TEXT(network), &error), &error);
        must(ipam_subnet_add(store, subnet, NULL, &error), &error);
        ipam_record_free(subnet);
    }
    return NULL;
}

/* A cursor sees the store as it goes on; each thread has its own. */
static int count_subnets(void)
{
    ipam_error *error = NULL;
    ipam_cursor *cursor;
    ipam_record *subnet;
    int count = 0;
    must(ipam_subnet_query(store, NULL, &cursor, &error), &error);
    for (;; count++) {
        must(ipam_cursor_next(cursor, &subnet, &error), &error);
        if (subnet == NULL)
            break;
        ipam_record_free(subnet);
    }
    ipam_cursor_free(cursor);
    return count;
}

static void *read_subnets(void *unused)
{
    (void)unused;
    while (count_subnets() < 100) {
        /* not all of them are there yet */
    }
    return NULL;
}

int main(void)
{
    pthread_t threads[5];
    int numbers[4];
    ipam_error *error = NULL;
    must(ipam_store_open(TEXT("threads.db"), NULL, &store, &error), &error);
    for (int i = 0; i < 4; i++) {
        numbers[i] = i;
        pthread_create(&threads[i], NULL, write_subnets, &numbers[i]);
    }
    pthread_create(&threads[4], NULL, read_subnets, NULL);
    for (int i = 0; i < 5; i++)
        pthread_join(threads[i], NULL);
    printf("%d subnets\n", count_subnets());
    ipam_store_free(store);
    return EXIT_SUCCESS;
}
