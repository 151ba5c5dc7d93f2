/* Test only: Wine 8 has no bcryptprimitives.dll, whose one function Rust's standard library seeds its hash tables with. */
#include <stddef.h>

__declspec(dllimport) unsigned char __stdcall SystemFunction036(void *buffer, unsigned long len); /* RtlGenRandom */

__declspec(dllexport) int __stdcall ProcessPrng(unsigned char *buffer, size_t len)
{
    while (len > 0) {
        unsigned long part = len < 0x10000 ? (unsigned long)len : 0x10000;
        if (!SystemFunction036(buffer, part)) {
            return 0;
        }
        buffer += part;
        len -= part;
    }
    return 1;
}
