/* Records, texts and errors at the boundary. */
#include "common.h"

#define TEXT(text) (text), strlen(text)

static void values(void)
{
    ipam_error *error = NULL;
    ipam_record *subnet = record_of("IpamSubnet");
    int32_t state = -1, flag = -1;
    int64_t number = -1;
    uint64_t big = 0;
    double real = -1;
    size_t count = 99;

    fine(ipam_record_state(subnet, TEXT("Name"), &state, &error), &error, "state");
    check(state == IPAM_FIELD_UNSET, "a new record has no field set");
    set(subnet, "NetworkId", "10.1.0.0/16");
    set(subnet, "Name", "\xc5\xbb\xc3\xb3\xc5\x82w");
    set(subnet, "NetworkType", "provider");
    has(subnet, "NetworkId", "10.1.0.0/16", "a network comes back");
    has(subnet, "Name", "\xc5\xbb\xc3\xb3\xc5\x82w", "text is UTF-8 both ways");
    has(subnet, "NetworkType", "Provider", "an enumeration takes its written case");
    fine(ipam_record_get_integer(subnet, TEXT("NetworkType"), &number, &error), &error, "number of an enumeration");
    check(number == 2, "an enumeration reads as its number");
    fine(ipam_record_set_integer(subnet, TEXT("NetworkType"), 4, &error), &error, "enumeration by number");
    has(subnet, "NetworkType", "Customer", "an enumeration is set by its number");
    check(ipam_record_set_integer(subnet, TEXT("NetworkType"), 3, &error) == IPAM_STATUS_INVALID_ENUMERATION, "unknown number of an enumeration");
    ipam_error_free(error);
    error = NULL;
    has(subnet, "NetworkType", "Customer", "a refused value leaves the field");
    fine(ipam_record_set_null(subnet, TEXT("Name"), &error), &error, "null");
    fine(ipam_record_state(subnet, TEXT("Name"), &state, &error), &error, "state");
    check(state == IPAM_FIELD_NOTHING, "set to nothing is not unset");
    fine(ipam_record_unset(subnet, TEXT("Name"), &error), &error, "unset");
    fine(ipam_record_state(subnet, TEXT("Name"), &state, &error), &error, "state");
    check(state == IPAM_FIELD_UNSET, "unset is unset again");
    fine(ipam_record_set_unsigned(subnet, TEXT("Id"), UINT64_MAX, &error), &error, "unsigned");
    fine(ipam_record_get_unsigned(subnet, TEXT("Id"), &big, &error), &error, "unsigned");
    check(big == UINT64_MAX, "the largest number comes back");
    check(ipam_record_get_integer(subnet, TEXT("Id"), &number, &error) == IPAM_STATUS_WRONG_TYPE, "a number that does not fit");
    ipam_error_free(error);
    error = NULL;
    fine(ipam_record_set_real(subnet, TEXT("PercentageUtilized"), 12.5, &error), &error, "real");
    fine(ipam_record_get_real(subnet, TEXT("PercentageUtilized"), &real, &error), &error, "real");
    check(real == 12.5, "a number comes back");
    fine(ipam_record_set_bool(subnet, TEXT("Overlapping"), 1, &error), &error, "bool");
    fine(ipam_record_get_bool(subnet, TEXT("Overlapping"), &flag, &error), &error, "bool");
    check(flag == 1, "a flag comes back");
    check(ipam_record_set_bool(subnet, TEXT("Overlapping"), 2, &error) == IPAM_STATUS_INVALID_PARAMETER, "a flag is 0 or 1");
    ipam_error_free(error);
    error = NULL;
    fine(ipam_record_set_time_us(subnet, TEXT("LastModifiedTime"), 1000000, &error), &error, "time");
    fine(ipam_record_get_time_us(subnet, TEXT("LastModifiedTime"), &number, &error), &error, "time");
    check(number == 1000000, "a time comes back");
    has(subnet, "LastModifiedTime", "1970-01-01T00:00:01Z", "a time reads as text");

    fine(ipam_record_list_count(subnet, TEXT("VlanId"), &count, &error), &error, "count");
    check(count == 0, "a list that is not set has no items");
    fine(ipam_record_add_integer(subnet, TEXT("VlanId"), 7, &error), &error, "add");
    fine(ipam_record_add_text(subnet, TEXT("VlanId"), TEXT("8"), &error), &error, "add");
    fine(ipam_record_list_count(subnet, TEXT("VlanId"), &count, &error), &error, "count");
    check(count == 2, "a list grows at its end");
    fine(ipam_record_list_integer(subnet, TEXT("VlanId"), 1, &number, &error), &error, "item");
    check(number == 8, "items come back in order");
    has(subnet, "VlanId", "7,8", "a list reads as text");
    check(ipam_record_list_integer(subnet, TEXT("VlanId"), 2, &number, &error) == IPAM_STATUS_INVALID_PARAMETER, "no such item");
    ipam_error_free(error);
    error = NULL;
    check(ipam_record_add_integer(subnet, TEXT("VlanId"), 70000, &error) == IPAM_STATUS_INVALID_PARAMETER, "an item out of range");
    ipam_error_free(error);
    error = NULL;
    fine(ipam_record_clear_list(subnet, TEXT("VlanId"), &error), &error, "clear");
    fine(ipam_record_list_count(subnet, TEXT("VlanId"), &count, &error), &error, "count");
    check(count == 0, "a cleared list has no items");
    ipam_record_free(subnet);
}

static void objects_inside(void)
{
    ipam_error *error = NULL;
    ipam_record *site = record_with("LogicalNetworkDefinition", "Name", "Contoso 1", (char *)NULL);
    ipam_record *network = record_with("LogicalNetwork", "Name", "Contoso", (char *)NULL);
    ipam_record *vlan = record_with("SubnetVLan", "Subnet", "10.10.10.0/24", "VLanID", "7", (char *)NULL);
    ipam_record *back = NULL, *copied = NULL;
    char *json = NULL;
    size_t len = 0;

    fine(ipam_record_set_record(site, TEXT("LogicalNetwork"), network, &error), &error, "object");
    fine(ipam_record_add_record(site, TEXT("SubnetVLans"), vlan, &error), &error, "object in a list");
    check(ipam_record_set_record(site, TEXT("LogicalNetwork"), vlan, &error) == IPAM_STATUS_WRONG_TYPE, "object of another kind");
    ipam_error_free(error);
    error = NULL;
    fine(ipam_record_set_record(network, TEXT("Description"), site, NULL) == IPAM_STATUS_WRONG_TYPE ? 0 : 1, &error, "no error object is wanted");
    /* Freed in another order than made: what is inside was copied. */
    ipam_record_free(network);
    ipam_record_free(vlan);
    fine(ipam_record_get_record(site, TEXT("LogicalNetwork"), &back, &error), &error, "object");
    fine(ipam_record_to_json(site, 1, &json, &len, &error), &error, "to_json");
    ipam_record_free(site);
    has(back, "Name", "Contoso", "a copy outlives the object that had it");
    ipam_record_free(back);
    fine(ipam_record_from_json(TEXT("LogicalNetworkDefinition"), json, len, &back, &error), &error, "from_json");
    ipam_text_free(json);
    fine(ipam_record_list_record(back, TEXT("SubnetVLans"), 0, &copied, &error), &error, "object in a list");
    has(copied, "Subnet", "10.10.10.0/24", "JSON comes back");
    ipam_record_free(copied);
    fine(ipam_record_clone(back, &copied, &error), &error, "clone");
    ipam_record_free(back);
    has(copied, "Name", "Contoso 1", "a clone outlives its original");
    ipam_record_free(copied);
}

static void by_position(void)
{
    ipam_record *range = record_with("IpamRange", "StartIPAddress", "10.1.0.1", "DnsServers", "10.1.0.2", (char *)NULL);
    size_t index, len, count = ipam_record_field_count(range), seen = 0;
    const char *text;
    check(ipam_record_kind(range, &len) != NULL && len == strlen("IpamRange"), "kind");
    for (index = 0; index < count; ++index) {
        const char *name = ipam_record_field_name(range, index, &len);
        check(name != NULL && ipam_record_field_type(range, index) != 0, "every field has a name and a type");
        if (len == strlen("StartIPAddress") && memcmp(name, "StartIPAddress", len) == 0) {
            check(ipam_record_field_type(range, index) == IPAM_FIELD_TYPE_ADDRESS, "type of an address");
            check(ipam_record_state_at(range, index) == IPAM_FIELD_VALUE, "state by position");
            text = ipam_record_text_at(range, index, &len);
            check(text != NULL && len == 8 && memcmp(text, "10.1.0.1", 8) == 0, "text by position");
            check(text == ipam_record_text_at(range, index, &len), "borrowed text stays where it is");
            ++seen;
        } else if (len == strlen("DnsServers") && memcmp(name, "DnsServers", len) == 0) {
            check(ipam_record_field_type(range, index) == IPAM_FIELD_TYPE_LIST + IPAM_FIELD_TYPE_ADDRESS, "type of a list");
            check(ipam_record_list_count_at(range, index) == 1, "items by position");
            ++seen;
        } else {
            check(ipam_record_text_at(range, index, &len) == NULL && len == 0, "a field without a value has no text");
        }
    }
    check(seen == 2, "both fields were found");
    check(ipam_record_field_name(range, count, &len) == NULL && ipam_record_integer_at(range, count) == 0, "no field behind the last");
    check(ipam_record_text_at(range, (size_t)-1, NULL) == NULL, "no field at a position that is far off");
    ipam_record_free(range);
}

static void errors(void)
{
    ipam_error *error = NULL;
    ipam_record *record = NULL;
    size_t len;
    const char *text;
    check(ipam_record_new(TEXT("IpamNothing"), &record, &error) == IPAM_STATUS_UNKNOWN_KIND, "unknown kind");
    check(record == NULL, "nothing is written on failure");
    text = ipam_error_message(error, &len);
    check(text != NULL && strncmp(text, "'IpamNothing' is not a kind of object", len) == 0, "message names the value");
    text = ipam_error_status_name(error, &len);
    check(len == strlen("UnknownKind") && memcmp(text, "UnknownKind", len) == 0, "name");
    text = ipam_error_category(error, &len);
    check(len == strlen("InvalidArgument") && memcmp(text, "InvalidArgument", len) == 0, "category");
    check(ipam_error_operand_count(error) == 1 && ipam_error_operand_name(error, 0, &len) != NULL, "operand");
    text = ipam_error_operand_value(error, 0, &len);
    check(len == strlen("IpamNothing") && memcmp(text, "IpamNothing", len) == 0, "value of the operand");
    check(ipam_error_operand_name(error, 1, &len) == NULL && len == 0, "no operand behind the last");
    check(ipam_error_is_transient(error) == 0 && ipam_error_cause(error, &len) == NULL, "neither transient nor caused");
    check(ipam_error_also_count(error) == 0 && ipam_error_also_at(error, 0) == NULL, "no other violation");
    check(ipam_error_advice(error, &len) != NULL && ipam_error_kind(error, &len) != NULL, "advice and kind");
    ipam_error_free(error);
    error = NULL;
    check(ipam_record_new("Ipam\xff", 5, &record, &error) == IPAM_STATUS_INVALID_UTF8, "bad UTF-8");
    ipam_error_free(error);
    error = NULL;
    text = ipam_status_name(IPAM_STATUS_CONFLICTING_SUBNET, &len);
    check(len == strlen("ConflictingSubnet") && memcmp(text, "ConflictingSubnet", len) == 0, "name of a status");
    text = ipam_status_name(123456, &len);
    check(len == strlen("Internal") && memcmp(text, "Internal", len) == 0, "an unknown status counts as internal");
    text = ipam_version(&len);
    check(len == strlen(IPAM_VERSION) && memcmp(text, IPAM_VERSION, len) == 0, "version");
    check(ipam_abi_version() == IPAM_ABI_VERSION, "ABI");
}

int main(void)
{
    values();
    objects_inside();
    by_position();
    errors();
    return finish();
}
