/* Out of memory in a call is a status, and the call works again when there is memory. Where a tool or the system allows no limit on
 * a process's memory, only the second half is looked at. */
#include "common.h"

#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#include <sys/resource.h>
#define CAN_LIMIT 1
#else
#define CAN_LIMIT 0
#endif

#define T(text) (text), strlen(text)

enum { LEN = 64 * 1000 * 1000 };

int main(void)
{
    ipam_record *record = record_of("IpamSubnet");
    ipam_error *error = NULL;
    char *text = NULL, *huge;
    size_t len = 0;
    /* Valgrind has the process's memory in its own hands. */
    const int limits = CAN_LIMIT && getenv("IPAM_TEST_TEXT_BYTES") == NULL;
    const size_t size = limits ? LEN : 1000 * 1000;
    huge = malloc(size);
    if (huge == NULL) {
        abort();
    }
    memset(huge, 'x', size);
    set(record, "Description", "as it was");
#if CAN_LIMIT
    if (limits) {
        struct rlimit before, small;
        int32_t status;
        check(getrlimit(RLIMIT_AS, &before) == 0, "limit");
        small = before;
        small.rlim_cur = 100 * 1000 * 1000; /* what is in use already, and little more */
        check(setrlimit(RLIMIT_AS, &small) == 0, "limit");
        status = ipam_record_set_text(record, T("Description"), huge, size, &error);
        check(setrlimit(RLIMIT_AS, &before) == 0, "limit");
        check(status == IPAM_STATUS_OUT_OF_MEMORY && ipam_error_status(error) == status, "out of memory is a status");
        ipam_error_free(error);
        error = NULL;
        has(record, "Description", "as it was", "the record is left as it was");
    }
#endif
    fine(ipam_record_set_text(record, T("Description"), huge, size, &error), &error, "with memory it works");
    fine(ipam_record_get_text(record, T("Description"), &text, &len, &error), &error, "all of it is there");
    check(len == size, "all of it is there");
    ipam_text_free(text);
    ipam_record_free(record);
    free(huge);
    return finish();
}
