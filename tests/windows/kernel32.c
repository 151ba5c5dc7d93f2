/* Test only: stands in for the one function of kernel32.dll that the module's loader calls on .NET Framework, so that the code for
 * Windows PowerShell 5.1 runs under Mono. */
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>

void *LoadLibraryW(const uint16_t *path)
{
    char plain[1000];
    unsigned i;
    for (i = 0; path[i] != 0 && i + 1 < sizeof plain; ++i) {
        plain[i] = (char)path[i];
    }
    plain[i] = '\0';
    return dlopen(plain, RTLD_NOW | RTLD_GLOBAL);
}
