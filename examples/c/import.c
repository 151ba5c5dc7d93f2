/* Imports a file of comma-separated values, shows how far it is, and stops when told so.
 * usage: import [CONNECTION [FILE [SECONDS]]]   stops after SECONDS, which takes the whole import back */
#define _POSIX_C_SOURCE 200809L
#include <ipam.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define TEXT(text) (text), strlen(text)

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

/* What the importing thread is given, and what it leaves. */
struct import {
    const ipam_store *store;
    const char *file;
    ipam_progress *progress;
    ipam_record *result;
    ipam_error *error;
    int32_t status;
    pthread_mutex_t lock;
    int ended;
};

static void *import_file(void *argument)
{
    struct import *import = argument;
    import->status = ipam_address_import(import->store, TEXT(import->file), NULL, import->progress, &import->result, &import->error);
    pthread_mutex_lock(&import->lock);
    import->ended = 1;
    pthread_mutex_unlock(&import->lock);
    return NULL;
}

/* Starts the import in a thread of its own and watches it from this one. */
static void import_with_progress(struct import *import, double seconds)
{
    const struct timespec a_while = {0, 50 * 1000 * 1000};
    const time_t begun = time(NULL);
    uint64_t done = 0, total = 0, failed = 0, shown = 0;
    int ended = 0;
    pthread_t thread;
    ipam_error *error = NULL;
    must(ipam_progress_new(&import->progress, &error), &error);
    pthread_mutex_init(&import->lock, NULL);
    pthread_create(&thread, NULL, import_file, import);
    while (!ended) {
        ipam_progress_counts(import->progress, &done, &total, &failed); /* at any time; in bytes of the file */
        if (total > 0 && done * 10 / total > shown) {
            shown = done * 10 / total;
            fprintf(stderr, "%d %%\n", (int)shown * 10);
        }
        if (difftime(time(NULL), begun) > seconds)
            ipam_progress_cancel(import->progress); /* it ends with IPAM_STATUS_INTERRUPTED, and nothing was imported */
        nanosleep(&a_while, NULL);
        pthread_mutex_lock(&import->lock);
        ended = import->ended;
        pthread_mutex_unlock(&import->lock);
    }
    pthread_join(thread, NULL);
    pthread_mutex_destroy(&import->lock);
    ipam_progress_free(import->progress);
}

/* A file to import, where none was given. */
static const char *write_file(void)
{
    FILE *file = fopen("addresses.csv", "w");
    if (file == NULL)
        exit(EXIT_FAILURE);
    fputs("IP Address,Managed by Service,Service Instance,Device Name\n", file);
    for (int i = 0; i < 2000; i++)
        fprintf(file, "10.0.%d.%d,IPAM,Localhost,host%d\n", i / 250, i % 250, i);
    fclose(file);
    return "addresses.csv";
}

int main(int count, char **arguments)
{
    const char *connection = count > 1 ? arguments[1] : "import.db";
    struct import import;
    ipam_store *store;
    ipam_error *error = NULL;
    memset(&import, 0, sizeof import);
    import.file = count > 2 ? arguments[2] : write_file();
    must(ipam_store_open(TEXT(connection), NULL, &store, &error), &error);
    import.store = store;
    import_with_progress(&import, count > 3 ? atof(arguments[3]) : 600);
    if (import.status == IPAM_STATUS_INTERRUPTED) {
        puts("stopped; nothing was imported");
    } else {
        uint64_t added, failed;
        must(import.status, &import.error);
        must(ipam_record_get_unsigned(import.result, TEXT("Added"), &added, &error), &error);
        must(ipam_record_get_unsigned(import.result, TEXT("Failed"), &failed, &error), &error);
        printf("%u added, %u failed\n", (unsigned)added, (unsigned)failed);
    }
    ipam_error_free(import.error);
    ipam_record_free(import.result);
    ipam_store_free(store);
    return EXIT_SUCCESS;
}
