/* What the C tests share: counting of checks, and one of every handle. */
#ifndef COMMON_H
#define COMMON_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ipam.h"

/* Counts a check; a failed one is printed. */
void check_at(int holds, const char *what, const char *file, int line);
#define check(holds, what) check_at(!!(holds), what, __FILE__, __LINE__)

/* Counts something that did not crash. */
void passed(void);

/* Prints the counts; returns the exit code. */
int finish(void);

/* Checks that a call succeeded; prints and frees its error object otherwise. Returns whether it did. */
int fine_at(int32_t status, ipam_error **error, const char *what, const char *file, int line);
#define fine(status, error, what) fine_at(status, error, what, __FILE__, __LINE__)

/* Makes a record of a kind. */
ipam_record *record_of(const char *kind);

/* Sets a field from text. */
void set(ipam_record *record, const char *field, const char *value);

/* Makes a record of a kind with fields: name, value, ... NULL. */
ipam_record *record_with(const char *kind, ...);

/* Returns the text of a field, empty without a value; to be freed with free. */
char *get(const ipam_record *record, const char *field);

/* Checks that a field has a text. */
void has(const ipam_record *record, const char *field, const char *value, const char *what);

/* Reads the rest of a cursor as JSON lines and frees it; to be freed with free. */
char *drain(ipam_cursor *cursor);

/* Returns a file name in the folder of the test, in one of four turning buffers. */
const char *path(const char *name);

/* Opens a store in a new file of that name. */
ipam_store *store_at(const char *name);

/* Opens the embedded VMM of that name, and makes it. */
ipam_vmm *vmm_of(const char *name);

/* One of every handle, and the error of the last call. */
struct given {
    ipam_error *error;
    ipam_record *record;
    ipam_record *second; /* of the same kind */
    ipam_cursor *cursor;
    ipam_batch *batch;
    ipam_inventory *inventory;
    ipam_store *store;
    ipam_vmm *vmm;
    ipam_plan *plan;
    ipam_sync *sync;
    ipam_progress *progress;
};
void given_open(struct given *given);
void given_close(struct given *given);

/* Checks that a call was refused with a status and an error object, which is freed. */
void refused_at(int32_t status, int32_t expected, ipam_error **error, const char *what, const char *file, int line);
#define refused(status, expected, given, what) refused_at(status, expected, &(given)->error, what, __FILE__, __LINE__)

#endif
