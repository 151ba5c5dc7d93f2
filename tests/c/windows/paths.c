/* What is different about files on Windows: paths with blanks, drive letters, UNC, letters of other code pages, more than 260
 * characters; a file that another process keeps. */
#include "common.h"

#include <direct.h>
#include <windows.h>

#define T(text) (text), strlen(text)

static wchar_t *wide(const char *text)
{
    static wchar_t buffer[4000];
    MultiByteToWideChar(CP_UTF8, 0, text, -1, buffer, 4000);
    return buffer;
}

/* Opens a store under a path, adds to it, opens it again and finds what was added. */
static void opens(const char *file, const char *what)
{
    ipam_error *error = NULL;
    ipam_store *store = NULL, *again = NULL;
    ipam_cursor *cursor = NULL;
    ipam_record *subnet, *found = NULL;
    if (!fine(ipam_store_open(T(file), NULL, &store, &error), &error, what)) {
        return;
    }
    if (ipam_store_created(store)) {
        subnet = record_with("IpamSubnet", "Name", "a", "NetworkId", "10.0.0.0/24", (char *)NULL);
        fine(ipam_subnet_add(store, subnet, NULL, &error), &error, what);
        ipam_record_free(subnet);
    }
    ipam_store_free(store);
    fine(ipam_store_open(T(file), NULL, &again, &error), &error, what);
    check(!ipam_store_created(again), what);
    fine(ipam_subnet_query(again, NULL, &cursor, &error), &error, what);
    fine(ipam_cursor_next(cursor, &found, &error), &error, what);
    has(found, "NetworkId", "10.0.0.0/24", what);
    ipam_record_free(found);
    ipam_cursor_free(cursor);
    ipam_store_free(again);
    check(GetFileAttributesW(wide(file)) != INVALID_FILE_ATTRIBUTES, what);
}

static void kept_by_another(const char *file)
{
    ipam_error *error = NULL;
    ipam_store *store = NULL;
    ipam_record *options = record_with("IpamStoreOptions", "BusyTimeout", "50", (char *)NULL);
    HANDLE keeper;
    int32_t status;
    opens(file, "before it is kept");
    /* As a backup program or a scanner keeps it: nobody else may open it meanwhile. */
    keeper = CreateFileW(wide(file), GENERIC_READ | GENERIC_WRITE, 0, NULL, OPEN_EXISTING, 0, NULL);
    check(keeper != INVALID_HANDLE_VALUE, "the file is kept");
    status = ipam_store_open(T(file), options, &store, &error);
    check(status == IPAM_STATUS_STORE_BUSY, "a file that another keeps is busy");
    if (status != IPAM_STATUS_STORE_BUSY) {
        size_t len = 0;
        const char *message = ipam_error_message(error, &len);
        printf("    status %d, %.*s\n", (int)status, message == NULL ? 0 : (int)len, message);
    }
    check(status != IPAM_STATUS_STORE_BUSY || ipam_error_is_transient(error), "which passes");
    ipam_error_free(error);
    error = NULL;
    ipam_store_free(store);
    CloseHandle(keeper);
    opens(file, "after it was kept");
    ipam_record_free(options);
}

int main(void)
{
    char folder[1000], file[2000], part[60];
    const char *share;
    ipam_store *store = NULL;
    ipam_error *error = NULL;
    size_t len;
    int i;
    check(_getcwd(folder, 500) != NULL && folder[1] == ':', "the folder has a drive letter");

    snprintf(file, sizeof file, "%s\\with blanks.db", folder);
    opens(file, "drive letter and blanks");
    opens("relative name.db", "relative");
    snprintf(file, sizeof file, "%s/slashes.db", folder);
    opens(file, "slashes");
    snprintf(file, sizeof file, "sqlite://%s/address.db", folder);
    fine(ipam_store_open(T(file), NULL, &store, &error), &error, "sqlite:// with a drive letter");
    ipam_store_free(store);
    store = NULL;

    /* Polish, Cyrillic, Japanese and a tortoise: no single code page has them all. */
    snprintf(file, sizeof file, "%s\\Za\xc5\xbc\xc3\xb3\xc5\x82\xc4\x87 \xd0\x96\xd1\x83\xd0\xba \xe4\xba\x80 \xf0\x9f\x90\xa2.db", folder);
    opens(file, "letters of several code pages");

    /* The local form of a UNC path. */
    snprintf(file, sizeof file, "\\\\?\\%s\\verbatim.db", folder);
    opens(file, "verbatim path");

    /* Longer than MAX_PATH. */
    len = (size_t)snprintf(file, sizeof file, "\\\\?\\%s", folder);
    for (i = 0; i < 8; ++i) {
        memset(part, 'a' + i, 50);
        part[50] = '\0';
        len += (size_t)snprintf(file + len, sizeof file - len, "\\%s", part);
        CreateDirectoryW(wide(file), NULL);
    }
    snprintf(file + len, sizeof file - len, "\\long.db");
    check(strlen(file) > 300, "the path is long");
    opens(file, "a path of more than 260 characters");
    /* The same without the prefix, as users write it. */
    opens(file + 4, "a long path as it is written");

    /* A share of another machine, under both of its names. */
    share = getenv("IPAM_TEST_SHARE");
    check(share != NULL && strncmp(share, "\\\\", 2) == 0, "IPAM_TEST_SHARE names a share");
    if (share != NULL) {
        snprintf(file, sizeof file, "%s\\on a share.db", share);
        opens(file, "UNC path");
        snprintf(file, sizeof file, "\\\\?\\UNC\\%s\\verbatim.db", share + 2);
        opens(file, "verbatim UNC path");
        snprintf(file, sizeof file, "%s\\kept.db", share);
        kept_by_another(file);
    }
    /* A share that is not there is a status. */
    check(ipam_store_open(T("\\\\no-such-server\\share\\a.db"), NULL, &store, &error) == IPAM_STATUS_STORE_UNREADABLE, "a share that is not there");
    ipam_error_free(error);
    error = NULL;

    snprintf(file, sizeof file, "%s\\kept.db", folder);
    kept_by_another(file);
    return finish();
}
