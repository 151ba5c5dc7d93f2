/* LLVM calls these names where gcc's runtime of ThreadSanitizer has only the plain ones, which it watches all the same. */
#include <string.h>

void *__tsan_memcpy(void *to, const void *from, size_t len);
void *__tsan_memmove(void *to, const void *from, size_t len);
void *__tsan_memset(void *to, int value, size_t len);

void *__tsan_memcpy(void *to, const void *from, size_t len)
{
    return memcpy(to, from, len);
}

void *__tsan_memmove(void *to, const void *from, size_t len)
{
    return memmove(to, from, len);
}

void *__tsan_memset(void *to, int value, size_t len)
{
    return memset(to, value, len);
}
