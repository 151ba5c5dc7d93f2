/* The bad values of bad_arguments.c, and what must come of each. */
#ifndef BAD_VALUES_H
#define BAD_VALUES_H

#include "common.h"

#include <float.h>
#include <math.h>
#include <stdint.h>

#define COUNT(table) (sizeof(table) / sizeof *(table))

/* What must come of a value: a status other than OK, or any status; never a crash, and the error object goes with the status. */
enum outcome { REFUSED, ANY };

enum { HUGE_TEXT = 4 };
static struct {
    const char *text;
    size_t len;
    enum outcome outcome;
} bad_texts[] = {
    {"", 0, ANY},
    {"x", SIZE_MAX, REFUSED},           /* more than there can be */
    {"ab\xff", 3, REFUSED},             /* not UTF-8 */
    {"a\0b", 3, ANY},                   /* a zero inside */
    {"", 0, ANY},                       /* ten million bytes, made by bad_values_open */
    {"\xed\xa0\x80", 3, REFUSED},       /* half of a surrogate pair */
    {"\xe2\x80\xae" "evil", 7, ANY},    /* text that turns its direction */
    {"x", (size_t)PTRDIFF_MAX + 1, REFUSED},
};

static const struct {
    int32_t value;
    enum outcome outcome;
} bad_flags[] = {{-1, REFUSED}, {2, REFUSED}, {INT32_MIN, REFUSED}, {INT32_MAX, REFUSED}},
  bad_int32[] = {{-1, ANY}, {0, ANY}, {99999, ANY}, {INT32_MIN, ANY}, {INT32_MAX, ANY}};

static const struct {
    uint32_t value;
    enum outcome outcome;
} bad_uint32[] = {{0, ANY}, {1, ANY}, {UINT32_MAX, ANY}};

static const struct {
    int64_t value;
    enum outcome outcome;
} bad_int64[] = {{0, ANY}, {-1, ANY}, {INT64_MIN, ANY}, {INT64_MAX, ANY}};

static const struct {
    uint64_t value;
    enum outcome outcome;
} bad_uint64[] = {{0, ANY}, {1, ANY}, {(uint64_t)INT64_MAX + 1, ANY}, {UINT64_MAX, ANY}};

static const struct {
    size_t value;
    enum outcome outcome;
} bad_sizes[] = {{0, ANY}, {1, ANY}, {SIZE_MAX, ANY}};

static const struct {
    double value;
    enum outcome outcome;
} bad_doubles[] = {{0.0, ANY}, {-0.0, ANY}, {DBL_MAX, ANY}, {INFINITY, REFUSED}, {NAN, REFUSED}};

static const struct {
    enum outcome outcome;
} bad_handles[] = {{REFUSED}};

static char *huge_text;

static void bad_values_open(struct given *given)
{
    /* Under a tool that slows everything down a shorter text does. */
    const char *bytes = getenv("IPAM_TEST_TEXT_BYTES");
    const size_t len = bytes != NULL ? (size_t)strtoul(bytes, NULL, 10) : 10 * 1000 * 1000;
    huge_text = malloc(len);
    if (huge_text == NULL) {
        abort();
    }
    memset(huge_text, 'x', len);
    bad_texts[HUGE_TEXT].text = huge_text;
    bad_texts[HUGE_TEXT].len = len;
    given_open(given);
}

static void bad_values_close(struct given *given)
{
    char *kept;
    /* What was passed to the wrong free is still alive. */
    kept = get(given->record, "NetworkId");
    free(kept);
    given_close(given);
    free(huge_text);
}

/* Checks what came of a call, and frees its error object. Returns whether it succeeded. */
static int tried(int32_t status, enum outcome outcome, struct given *given, const char *what, int row)
{
    const int fits = (status != IPAM_STATUS_OK || outcome == ANY) && status != IPAM_STATUS_INTERNAL;
    const int has_error = (given->error != NULL) == (status != IPAM_STATUS_OK) && ipam_error_status(given->error) == status;
    check(fits && has_error, what);
    if (!fits || !has_error) {
        size_t len = 0;
        const char *message = ipam_error_message(given->error, &len);
        printf("    row %d: status %d, %.*s\n", row, (int)status, message == NULL ? 0 : len > 300 ? 300 : (int)len, message);
    }
    ipam_error_free(given->error);
    given->error = NULL;
    return status == IPAM_STATUS_OK;
}

#endif
