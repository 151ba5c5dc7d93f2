/* Breaks the header's rule on purpose: two threads change one record. ThreadSanitizer must say so, or it sees nothing at all. */
#include "common.h"

#include <pthread.h>

static void *change(void *record)
{
    int i;
    for (i = 0; i < 100; ++i) {
        ipam_record_set_integer(record, "Id", 2, i, NULL);
    }
    return NULL;
}

int main(void)
{
    pthread_t one, two;
    ipam_record *record = record_of("IpamSubnet");
    check(pthread_create(&one, NULL, change, record) == 0, "thread");
    check(pthread_create(&two, NULL, change, record) == 0, "thread");
    pthread_join(one, NULL);
    pthread_join(two, NULL);
    ipam_record_free(record);
    return finish();
}
