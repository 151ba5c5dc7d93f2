/* Use in the wrong state, every order of freeing, plain values, and the log ring. */
#include "common.h"

#define T(text) (text), strlen(text)

static struct given given;

static void finished(void)
{
    ipam_inventory *open = NULL;
    ipam_record *result = NULL, *info, *scope;
    char *text = NULL;
    size_t len = 0;
    given_open(&given);
    scope = record_of("IpamVmmScope");
    refused(ipam_inventory_add(given.inventory, given.record, &given.error), IPAM_STATUS_WRONG_STATE, &given, "add to a finished inventory");
    refused(ipam_inventory_finish(given.inventory, &given.error), IPAM_STATUS_WRONG_STATE, &given, "finish a finished inventory");
    refused(ipam_inventory_narrow(given.inventory, scope, &given.error), IPAM_STATUS_WRONG_STATE, &given, "narrow a finished inventory");
    info = record_with("IpamVmmInventory", "VMMServer", "scvmm1.contoso.com", "Complete", "true", (char *)NULL);
    fine(ipam_inventory_new(info, &open, &given.error), &given.error, "inventory");
    refused(ipam_inventory_format(open, &text, &len, &given.error), IPAM_STATUS_WRONG_STATE, &given, "write an open inventory");
    refused(ipam_sync_compare(given.store, open, NULL, &given.plan, &given.error), IPAM_STATUS_WRONG_STATE, &given, "compare an open inventory");
    check(text == NULL, "nothing is written on failure");
    ipam_record_free(info);
    ipam_record_free(scope);
    ipam_inventory_free(open);

    fine(ipam_sync_next(given.sync, NULL, &result, &given.error), &given.error, "the end");
    check(result == NULL, "the end");
    refused(ipam_sync_report(given.sync, given.record, NULL, 0, NULL, 0, &result, &given.error), IPAM_STATUS_WRONG_STATE, &given, "an answer that nobody awaits");
    while (ipam_cursor_next(given.cursor, &result, &given.error) == IPAM_STATUS_OK && result != NULL) {
        ipam_record_free(result);
    }
    fine(ipam_cursor_next(given.cursor, &result, &given.error), &given.error, "the end stays the end");
    check(result == NULL, "the end stays the end");
    given_close(&given);
}

/* Frees what a number says, in the order that it says: its digits pick from what is left. */
static void free_in_order(unsigned order)
{
    enum { HANDLES = 5 };
    int left[HANDLES] = {0, 1, 2, 3, 4}, count = HANDLES, i;
    given_open(&given);
    for (; count > 0; --count) {
        const int at = (int)(order % (unsigned)count), which = left[at];
        order /= (unsigned)count;
        for (i = at; i + 1 < count; ++i) {
            left[i] = left[i + 1];
        }
        switch (which) {
        case 0: ipam_store_free(given.store); given.store = NULL; break;
        case 1: ipam_sync_free(given.sync); given.sync = NULL; break;
        case 2: ipam_plan_free(given.plan); given.plan = NULL; break;
        case 3: ipam_vmm_free(given.vmm); given.vmm = NULL; break;
        default: ipam_cursor_free(given.cursor); given.cursor = NULL; break;
        }
    }
    given_close(&given);
    passed();
}

static void plain_values(void)
{
    static const struct { const char *text, *shown; int32_t family; uint64_t high, low; } good[] = {
        {"10.20.30.40", "10.20.30.40", 4, 0, 0x0a141e28},
        {"0.0.0.0", "0.0.0.0", 4, 0, 0},
        {"255.255.255.255", "255.255.255.255", 4, 0, 0xffffffff},
        {"2001:DB8:0:0::1", "2001:db8::1", 6, 0x20010db800000000, 1},
        {"::", "::", 6, 0, 0},
    };
    int32_t family = 0, contains = 7;
    uint64_t high = 0, low = 0;
    uint32_t bits = 0;
    ipam_error *error = NULL;
    size_t i;
    given_open(&given);
    for (i = 0; i < sizeof good / sizeof good[0]; ++i) {
        char *text = NULL;
        size_t len = 0;
        fine(ipam_ip_parse(T(good[i].text), &family, &high, &low, &error), &error, good[i].text);
        check(family == good[i].family && high == good[i].high && low == good[i].low, good[i].text);
        fine(ipam_ip_format(family, high, low, &text, &len, &error), &error, good[i].text);
        check(len == strlen(good[i].shown) && strcmp(text, good[i].shown) == 0, good[i].shown);
        ipam_text_free(text);
    }
    refused(ipam_ip_parse(T("10.0.0.256"), &family, &high, &low, &given.error), IPAM_STATUS_INVALID_IP_ADDRESS, &given, "no address");
    refused(ipam_prefix_parse(T("10.0.0.1/8"), &family, &high, &low, &bits, &given.error), IPAM_STATUS_I_SUBNET_ID_SUBNET_MASK_MISMATCH, &given, "bits behind the length");
    refused(ipam_prefix_parse(T("10.0.0.0"), &family, &high, &low, &bits, &given.error), IPAM_STATUS_INVALID_NETWORK_ID, &given, "no length");
    refused(ipam_prefix_contains(5, 0, 0, 0, 0, 0, &contains, &given.error), IPAM_STATUS_INVALID_PARAMETER, &given, "no family");
    refused(ipam_prefix_contains(4, 1, 0, 0, 0, 0, &contains, &given.error), IPAM_STATUS_INVALID_PARAMETER, &given, "too large for IPv4");
    refused(ipam_prefix_contains(4, 0, 0, 33, 0, 0, &contains, &given.error), IPAM_STATUS_I_SUBNET_ID_SUBNET_MASK_MISMATCH, &given, "33 bits");
    check(contains == 7, "nothing is written on failure");
    fine(ipam_prefix_parse(T("10.0.0.0/8"), &family, &high, &low, &bits, &error), &error, "network");
    fine(ipam_prefix_contains(family, high, low, bits, 0, 0x0affffff, &contains, &error), &error, "contains");
    check(contains == 1, "the last address is inside");
    fine(ipam_prefix_contains(family, high, low, bits, 0, 0x0b000000, &contains, &error), &error, "contains");
    check(contains == 0, "the next one is not");
    given_close(&given);
}

static void log_ring(void)
{
    ipam_cursor *cursor = NULL;
    ipam_record *entry = NULL;
    ipam_error *error = NULL;
    uint64_t number = 0;
    char *rest;
    given_open(&given);
    ipam_interrupt(given.store);
    fine(ipam_log_query(given.store, 0, &cursor, &error), &error, "log");
    fine(ipam_cursor_next(cursor, &entry, &error), &error, "log");
    has(entry, "Level", "Information", "opening is noted");
    fine(ipam_record_get_unsigned(entry, T("Sequence"), &number, &error), &error, "number");
    check(number == 1, "numbers begin at 1");
    ipam_record_free(entry);
    rest = drain(cursor);
    check(strstr(rest, "interrupted") != NULL, "an interruption is noted");
    free(rest);
    fine(ipam_log_query(given.store, UINT64_MAX, &cursor, &error), &error, "log");
    rest = drain(cursor);
    check(*rest == '\0', "nothing after the last one");
    free(rest);
    given_close(&given);
}

int main(void)
{
    unsigned order;
    /* All 120 orders; under a tool that slows everything down every seventh. */
    const unsigned step = getenv("IPAM_TEST_TEXT_BYTES") != NULL ? 7 : 1;
    finished();
    for (order = 0; order < 120; order += step) {
        free_in_order(order);
    }
    plain_values();
    log_ring();
    return finish();
}
