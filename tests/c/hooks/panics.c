/* Made by tests/generated of include/ipam.h; do not edit. Needs a library with the feature test-hooks. A panic inside is a
 * status; a handle that was being changed is poisoned, one that was being read is not; every one is freed. */
#include "common.h"

/* Makes the next call that uses this handle panic; not in the header. */
void ipam_test_panic_on(const void *handle);

/* Checks whether a call found its handle poisoned, and frees its error object. */
static void second(int32_t status, int poisoned, struct given *given, const char *what)
{
    check((status == IPAM_STATUS_POISONED) == poisoned && status != IPAM_STATUS_INTERNAL, what);
    ipam_error_free(given->error);
    given->error = NULL;
}

int main(void)
{
    struct given given;
    given_open(&given);
    {
        ipam_cursor *cursor_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_address_query(given.store, given.record, &cursor_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_address_query: a panic");
        second(ipam_address_query(given.store, given.record, &cursor_out, &given.error), 0, &given, "ipam_address_query: after a panic");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_record *added_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_address_add(given.store, given.record, &added_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_address_add: a panic");
        second(ipam_address_add(given.store, given.record, &added_out, &given.error), 0, &given, "ipam_address_add: after a panic");
        ipam_record_free(added_out);
    }
    {
        ipam_cursor *changed_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_address_set(given.store, given.record, given.record, given.record, &changed_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_address_set: a panic");
        second(ipam_address_set(given.store, given.record, given.record, given.record, &changed_out, &given.error), 0, &given, "ipam_address_set: after a panic");
        ipam_cursor_free(changed_out);
    }
    {
        ipam_cursor *removed_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_address_remove(given.store, given.record, &removed_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_address_remove: a panic");
        second(ipam_address_remove(given.store, given.record, &removed_out, &given.error), 0, &given, "ipam_address_remove: after a panic");
        ipam_cursor_free(removed_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_address_space_query(given.store, given.record, &cursor_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_address_space_query: a panic");
        second(ipam_address_space_query(given.store, given.record, &cursor_out, &given.error), 0, &given, "ipam_address_space_query: after a panic");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_record *added_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_address_space_add(given.store, given.record, &added_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_address_space_add: a panic");
        second(ipam_address_space_add(given.store, given.record, &added_out, &given.error), 0, &given, "ipam_address_space_add: after a panic");
        ipam_record_free(added_out);
    }
    {
        ipam_cursor *changed_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_address_space_set(given.store, given.record, given.record, given.record, &changed_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_address_space_set: a panic");
        second(ipam_address_space_set(given.store, given.record, given.record, given.record, &changed_out, &given.error), 0, &given, "ipam_address_space_set: after a panic");
        ipam_cursor_free(changed_out);
    }
    {
        ipam_cursor *removed_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_address_space_remove(given.store, given.record, &removed_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_address_space_remove: a panic");
        second(ipam_address_space_remove(given.store, given.record, &removed_out, &given.error), 0, &given, "ipam_address_space_remove: after a panic");
        ipam_cursor_free(removed_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_association_query(given.store, given.record, &cursor_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_association_query: a panic");
        second(ipam_association_query(given.store, given.record, &cursor_out, &given.error), 0, &given, "ipam_association_query: after a panic");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_record *added_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_association_add(given.store, given.record, &added_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_association_add: a panic");
        second(ipam_association_add(given.store, given.record, &added_out, &given.error), 0, &given, "ipam_association_add: after a panic");
        ipam_record_free(added_out);
    }
    {
        ipam_record *changed_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_association_set(given.store, given.record, &changed_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_association_set: a panic");
        second(ipam_association_set(given.store, given.record, &changed_out, &given.error), 0, &given, "ipam_association_set: after a panic");
        ipam_record_free(changed_out);
    }
    {
        ipam_record *removed_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_association_remove(given.store, "x", 1, "x", 1, &removed_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_association_remove: a panic");
        second(ipam_association_remove(given.store, "x", 1, "x", 1, &removed_out, &given.error), 0, &given, "ipam_association_remove: after a panic");
        ipam_record_free(removed_out);
    }
    {
        ipam_cursor *added_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_batch_commit(given.store, given.batch, 0, &added_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_batch_commit: a panic");
        second(ipam_batch_commit(given.store, given.batch, 0, &added_out, &given.error), 0, &given, "ipam_batch_commit: after a panic");
        ipam_cursor_free(added_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_block_query(given.store, given.record, &cursor_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_block_query: a panic");
        second(ipam_block_query(given.store, given.record, &cursor_out, &given.error), 0, &given, "ipam_block_query: after a panic");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_record *added_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_block_add(given.store, given.record, &added_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_block_add: a panic");
        second(ipam_block_add(given.store, given.record, &added_out, &given.error), 0, &given, "ipam_block_add: after a panic");
        ipam_record_free(added_out);
    }
    {
        ipam_cursor *changed_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_block_set(given.store, given.record, given.record, &changed_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_block_set: a panic");
        second(ipam_block_set(given.store, given.record, given.record, &changed_out, &given.error), 0, &given, "ipam_block_set: after a panic");
        ipam_cursor_free(changed_out);
    }
    {
        ipam_cursor *removed_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_block_remove(given.store, given.record, 0, &removed_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_block_remove: a panic");
        second(ipam_block_remove(given.store, given.record, 0, &removed_out, &given.error), 0, &given, "ipam_block_remove: after a panic");
        ipam_cursor_free(removed_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_block_free_subnets(given.store, 0, 0, 0, &cursor_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_block_free_subnets: a panic");
        second(ipam_block_free_subnets(given.store, 0, 0, 0, &cursor_out, &given.error), 0, &given, "ipam_block_free_subnets: after a panic");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_record *result_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_address_import(given.store, "x", 1, given.record, given.progress, &result_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_address_import: a panic");
        second(ipam_address_import(given.store, "x", 1, given.record, given.progress, &result_out, &given.error), 0, &given, "ipam_address_import: after a panic");
        ipam_record_free(result_out);
    }
    {
        ipam_record *result_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_address_export(given.store, "x", 1, given.record, given.progress, &result_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_address_export: a panic");
        second(ipam_address_export(given.store, "x", 1, given.record, given.progress, &result_out, &given.error), 0, &given, "ipam_address_export: after a panic");
        ipam_record_free(result_out);
    }
    {
        ipam_record *result_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_range_import(given.store, "x", 1, given.record, given.progress, &result_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_range_import: a panic");
        second(ipam_range_import(given.store, "x", 1, given.record, given.progress, &result_out, &given.error), 0, &given, "ipam_range_import: after a panic");
        ipam_record_free(result_out);
    }
    {
        ipam_record *result_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_range_export(given.store, "x", 1, given.record, given.progress, &result_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_range_export: a panic");
        second(ipam_range_export(given.store, "x", 1, given.record, given.progress, &result_out, &given.error), 0, &given, "ipam_range_export: after a panic");
        ipam_record_free(result_out);
    }
    {
        ipam_record *result_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_subnet_import(given.store, "x", 1, given.record, given.progress, &result_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_subnet_import: a panic");
        second(ipam_subnet_import(given.store, "x", 1, given.record, given.progress, &result_out, &given.error), 0, &given, "ipam_subnet_import: after a panic");
        ipam_record_free(result_out);
    }
    {
        ipam_record *result_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_subnet_export(given.store, "x", 1, given.record, given.progress, &result_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_subnet_export: a panic");
        second(ipam_subnet_export(given.store, "x", 1, given.record, given.progress, &result_out, &given.error), 0, &given, "ipam_subnet_export: after a panic");
        ipam_record_free(result_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_custom_field_query(given.store, given.record, &cursor_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_custom_field_query: a panic");
        second(ipam_custom_field_query(given.store, given.record, &cursor_out, &given.error), 0, &given, "ipam_custom_field_query: after a panic");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_record *added_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_custom_field_add(given.store, given.record, &added_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_custom_field_add: a panic");
        second(ipam_custom_field_add(given.store, given.record, &added_out, &given.error), 0, &given, "ipam_custom_field_add: after a panic");
        ipam_record_free(added_out);
    }
    {
        ipam_record *renamed_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_custom_field_rename(given.store, "x", 1, "x", 1, &renamed_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_custom_field_rename: a panic");
        second(ipam_custom_field_rename(given.store, "x", 1, "x", 1, &renamed_out, &given.error), 0, &given, "ipam_custom_field_rename: after a panic");
        ipam_record_free(renamed_out);
    }
    {
        ipam_record *removed_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_custom_field_remove(given.store, "x", 1, &removed_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_custom_field_remove: a panic");
        second(ipam_custom_field_remove(given.store, "x", 1, &removed_out, &given.error), 0, &given, "ipam_custom_field_remove: after a panic");
        ipam_record_free(removed_out);
    }
    {
        ipam_record *added_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_custom_value_add(given.store, "x", 1, "x", 1, &added_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_custom_value_add: a panic");
        second(ipam_custom_value_add(given.store, "x", 1, "x", 1, &added_out, &given.error), 0, &given, "ipam_custom_value_add: after a panic");
        ipam_record_free(added_out);
    }
    {
        ipam_record *renamed_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_custom_value_rename(given.store, "x", 1, "x", 1, "x", 1, &renamed_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_custom_value_rename: a panic");
        second(ipam_custom_value_rename(given.store, "x", 1, "x", 1, "x", 1, &renamed_out, &given.error), 0, &given, "ipam_custom_value_rename: after a panic");
        ipam_record_free(renamed_out);
    }
    {
        ipam_record *removed_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_custom_value_remove(given.store, "x", 1, "x", 1, &removed_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_custom_value_remove: a panic");
        second(ipam_custom_value_remove(given.store, "x", 1, "x", 1, &removed_out, &given.error), 0, &given, "ipam_custom_value_remove: after a panic");
        ipam_record_free(removed_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_event_query(given.store, given.record, &cursor_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_event_query: a panic");
        second(ipam_event_query(given.store, given.record, &cursor_out, &given.error), 0, &given, "ipam_event_query: after a panic");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_cursor *events_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_event_follow(given.store, 0, 0, &events_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_event_follow: a panic");
        second(ipam_event_follow(given.store, 0, 0, &events_out, &given.error), 0, &given, "ipam_event_follow: after a panic");
        ipam_cursor_free(events_out);
    }
    {
        ipam_cursor *removed_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_event_remove(given.store, 0, &removed_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_event_remove: a panic");
        second(ipam_event_remove(given.store, 0, &removed_out, &given.error), 0, &given, "ipam_event_remove: after a panic");
        ipam_cursor_free(removed_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_hint_query(given.store, "x", 1, "x", 1, 0, &cursor_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_hint_query: a panic");
        second(ipam_hint_query(given.store, "x", 1, "x", 1, 0, &cursor_out, &given.error), 0, &given, "ipam_hint_query: after a panic");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_inventory *inventory_out = 0;
        ipam_test_panic_on(given.record);
        refused(ipam_inventory_new(given.record, &inventory_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_inventory_new: a panic");
        second(ipam_inventory_new(given.record, &inventory_out, &given.error), 0, &given, "ipam_inventory_new: after a panic");
        ipam_inventory_free(inventory_out);
    }
    {
        char *text_out = 0;
        size_t text_len_out = 0;
        ipam_test_panic_on(given.inventory);
        refused(ipam_inventory_format(given.inventory, &text_out, &text_len_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_inventory_format: a panic");
        second(ipam_inventory_format(given.inventory, &text_out, &text_len_out, &given.error), 0, &given, "ipam_inventory_format: after a panic");
        ipam_text_free(text_out);
        (void)text_len_out;
    }
    {
        ipam_record *record_out = 0;
        ipam_test_panic_on(given.inventory);
        refused(ipam_inventory_info(given.inventory, &record_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_inventory_info: a panic");
        second(ipam_inventory_info(given.inventory, &record_out, &given.error), 0, &given, "ipam_inventory_info: after a panic");
        ipam_record_free(record_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        ipam_test_panic_on(given.inventory);
        refused(ipam_inventory_query(given.inventory, "x", 1, &cursor_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_inventory_query: a panic");
        second(ipam_inventory_query(given.inventory, "x", 1, &cursor_out, &given.error), 0, &given, "ipam_inventory_query: after a panic");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_log_query(given.store, 0, &cursor_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_log_query: a panic");
        second(ipam_log_query(given.store, 0, &cursor_out, &given.error), 0, &given, "ipam_log_query: after a panic");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_store_check(given.store, 0, given.progress, &cursor_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_store_check: a panic");
        second(ipam_store_check(given.store, 0, given.progress, &cursor_out, &given.error), 0, &given, "ipam_store_check: after a panic");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_record *copy_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_store_backup(given.store, "x", 1, 0, given.progress, &copy_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_store_backup: a panic");
        second(ipam_store_backup(given.store, "x", 1, 0, given.progress, &copy_out, &given.error), 0, &given, "ipam_store_backup: after a panic");
        ipam_record_free(copy_out);
    }
    {
        ipam_cursor *moved_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_store_move(given.store, given.store, given.progress, &moved_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_store_move: a panic");
        second(ipam_store_move(given.store, given.store, given.progress, &moved_out, &given.error), 0, &given, "ipam_store_move: after a panic");
        ipam_cursor_free(moved_out);
    }
    {
        ipam_record *record_out = 0;
        ipam_test_panic_on(given.plan);
        refused(ipam_plan_info(given.plan, &record_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_plan_info: a panic");
        second(ipam_plan_info(given.plan, &record_out, &given.error), 0, &given, "ipam_plan_info: after a panic");
        ipam_record_free(record_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        ipam_test_panic_on(given.plan);
        refused(ipam_plan_query(given.plan, 0, &cursor_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_plan_query: a panic");
        second(ipam_plan_query(given.plan, 0, &cursor_out, &given.error), 0, &given, "ipam_plan_query: after a panic");
        ipam_cursor_free(cursor_out);
    }
    {
        char *text_out = 0;
        size_t text_len_out = 0;
        ipam_test_panic_on(given.plan);
        refused(ipam_plan_format(given.plan, &text_out, &text_len_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_plan_format: a panic");
        second(ipam_plan_format(given.plan, &text_out, &text_len_out, &given.error), 0, &given, "ipam_plan_format: after a panic");
        ipam_text_free(text_out);
        (void)text_len_out;
    }
    {
        char *text_out = 0;
        size_t text_len_out = 0;
        ipam_test_panic_on(given.plan);
        refused(ipam_plan_summary(given.plan, 0, &text_out, &text_len_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_plan_summary: a panic");
        second(ipam_plan_summary(given.plan, 0, &text_out, &text_len_out, &given.error), 0, &given, "ipam_plan_summary: after a panic");
        ipam_text_free(text_out);
        (void)text_len_out;
    }
    {
        ipam_cursor *cursor_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_range_query(given.store, given.record, &cursor_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_range_query: a panic");
        second(ipam_range_query(given.store, given.record, &cursor_out, &given.error), 0, &given, "ipam_range_query: after a panic");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_record *added_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_range_add(given.store, given.record, 0, &added_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_range_add: a panic");
        second(ipam_range_add(given.store, given.record, 0, &added_out, &given.error), 0, &given, "ipam_range_add: after a panic");
        ipam_record_free(added_out);
    }
    {
        ipam_cursor *changed_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_range_set(given.store, given.record, given.record, given.record, 0, &changed_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_range_set: a panic");
        second(ipam_range_set(given.store, given.record, given.record, given.record, 0, &changed_out, &given.error), 0, &given, "ipam_range_set: after a panic");
        ipam_cursor_free(changed_out);
    }
    {
        ipam_cursor *removed_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_range_remove(given.store, given.record, 0, &removed_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_range_remove: a panic");
        second(ipam_range_remove(given.store, given.record, 0, &removed_out, &given.error), 0, &given, "ipam_range_remove: after a panic");
        ipam_cursor_free(removed_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_range_free_addresses(given.store, 0, 0, &cursor_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_range_free_addresses: a panic");
        second(ipam_range_free_addresses(given.store, 0, 0, &cursor_out, &given.error), 0, &given, "ipam_range_free_addresses: after a panic");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_record *record_out = 0;
        ipam_test_panic_on(given.record);
        refused(ipam_record_clone(given.record, &record_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_record_clone: a panic");
        second(ipam_record_clone(given.record, &record_out, &given.error), 0, &given, "ipam_record_clone: after a panic");
        ipam_record_free(record_out);
    }
    {
        int32_t state_out = 0;
        ipam_test_panic_on(given.record);
        refused(ipam_record_state(given.record, "x", 1, &state_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_record_state: a panic");
        second(ipam_record_state(given.record, "x", 1, &state_out, &given.error), 0, &given, "ipam_record_state: after a panic");
        (void)state_out;
    }
    {
        char *text_out = 0;
        size_t text_len_out = 0;
        ipam_test_panic_on(given.record);
        refused(ipam_record_get_text(given.record, "x", 1, &text_out, &text_len_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_record_get_text: a panic");
        second(ipam_record_get_text(given.record, "x", 1, &text_out, &text_len_out, &given.error), 0, &given, "ipam_record_get_text: after a panic");
        ipam_text_free(text_out);
        (void)text_len_out;
    }
    {
        int64_t value_out = 0;
        ipam_test_panic_on(given.record);
        refused(ipam_record_get_integer(given.record, "x", 1, &value_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_record_get_integer: a panic");
        second(ipam_record_get_integer(given.record, "x", 1, &value_out, &given.error), 0, &given, "ipam_record_get_integer: after a panic");
        (void)value_out;
    }
    {
        uint64_t value_out = 0;
        ipam_test_panic_on(given.record);
        refused(ipam_record_get_unsigned(given.record, "x", 1, &value_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_record_get_unsigned: a panic");
        second(ipam_record_get_unsigned(given.record, "x", 1, &value_out, &given.error), 0, &given, "ipam_record_get_unsigned: after a panic");
        (void)value_out;
    }
    {
        double value_out = 0;
        ipam_test_panic_on(given.record);
        refused(ipam_record_get_real(given.record, "x", 1, &value_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_record_get_real: a panic");
        second(ipam_record_get_real(given.record, "x", 1, &value_out, &given.error), 0, &given, "ipam_record_get_real: after a panic");
        (void)value_out;
    }
    {
        int32_t value_out = 0;
        ipam_test_panic_on(given.record);
        refused(ipam_record_get_bool(given.record, "x", 1, &value_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_record_get_bool: a panic");
        second(ipam_record_get_bool(given.record, "x", 1, &value_out, &given.error), 0, &given, "ipam_record_get_bool: after a panic");
        (void)value_out;
    }
    {
        int64_t value_us_out = 0;
        ipam_test_panic_on(given.record);
        refused(ipam_record_get_time_us(given.record, "x", 1, &value_us_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_record_get_time_us: a panic");
        second(ipam_record_get_time_us(given.record, "x", 1, &value_us_out, &given.error), 0, &given, "ipam_record_get_time_us: after a panic");
        (void)value_us_out;
    }
    {
        ipam_record *value_out = 0;
        ipam_test_panic_on(given.record);
        refused(ipam_record_get_record(given.record, "x", 1, &value_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_record_get_record: a panic");
        second(ipam_record_get_record(given.record, "x", 1, &value_out, &given.error), 0, &given, "ipam_record_get_record: after a panic");
        ipam_record_free(value_out);
    }
    {
        char *text_out = 0;
        size_t text_len_out = 0;
        ipam_test_panic_on(given.record);
        refused(ipam_record_to_json(given.record, 0, &text_out, &text_len_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_record_to_json: a panic");
        second(ipam_record_to_json(given.record, 0, &text_out, &text_len_out, &given.error), 0, &given, "ipam_record_to_json: after a panic");
        ipam_text_free(text_out);
        (void)text_len_out;
    }
    {
        size_t count_out = 0;
        ipam_test_panic_on(given.record);
        refused(ipam_record_list_count(given.record, "x", 1, &count_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_record_list_count: a panic");
        second(ipam_record_list_count(given.record, "x", 1, &count_out, &given.error), 0, &given, "ipam_record_list_count: after a panic");
        (void)count_out;
    }
    {
        char *text_out = 0;
        size_t text_len_out = 0;
        ipam_test_panic_on(given.record);
        refused(ipam_record_list_text(given.record, "x", 1, 1, &text_out, &text_len_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_record_list_text: a panic");
        second(ipam_record_list_text(given.record, "x", 1, 1, &text_out, &text_len_out, &given.error), 0, &given, "ipam_record_list_text: after a panic");
        ipam_text_free(text_out);
        (void)text_len_out;
    }
    {
        int64_t value_out = 0;
        ipam_test_panic_on(given.record);
        refused(ipam_record_list_integer(given.record, "x", 1, 1, &value_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_record_list_integer: a panic");
        second(ipam_record_list_integer(given.record, "x", 1, 1, &value_out, &given.error), 0, &given, "ipam_record_list_integer: after a panic");
        (void)value_out;
    }
    {
        ipam_record *value_out = 0;
        ipam_test_panic_on(given.record);
        refused(ipam_record_list_record(given.record, "x", 1, 1, &value_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_record_list_record: a panic");
        second(ipam_record_list_record(given.record, "x", 1, 1, &value_out, &given.error), 0, &given, "ipam_record_list_record: after a panic");
        ipam_record_free(value_out);
    }
    {
        ipam_cursor *taken_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_address_request(given.store, given.record, given.record, &taken_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_address_request: a panic");
        second(ipam_address_request(given.store, given.record, given.record, &taken_out, &given.error), 0, &given, "ipam_address_request: after a panic");
        ipam_cursor_free(taken_out);
    }
    {
        ipam_cursor *taken_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_range_request(given.store, given.record, given.record, &taken_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_range_request: a panic");
        second(ipam_range_request(given.store, given.record, given.record, &taken_out, &given.error), 0, &given, "ipam_range_request: after a panic");
        ipam_cursor_free(taken_out);
    }
    {
        ipam_cursor *taken_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_subnet_request(given.store, given.record, given.record, &taken_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_subnet_request: a panic");
        second(ipam_subnet_request(given.store, given.record, given.record, &taken_out, &given.error), 0, &given, "ipam_subnet_request: after a panic");
        ipam_cursor_free(taken_out);
    }
    {
        ipam_cursor *released_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_range_released(given.store, 0, &released_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_range_released: a panic");
        second(ipam_range_released(given.store, 0, &released_out, &given.error), 0, &given, "ipam_range_released: after a panic");
        ipam_cursor_free(released_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_scope_query(given.store, given.record, &cursor_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_scope_query: a panic");
        second(ipam_scope_query(given.store, given.record, &cursor_out, &given.error), 0, &given, "ipam_scope_query: after a panic");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_record *added_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_scope_add(given.store, given.record, &added_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_scope_add: a panic");
        second(ipam_scope_add(given.store, given.record, &added_out, &given.error), 0, &given, "ipam_scope_add: after a panic");
        ipam_record_free(added_out);
    }
    {
        ipam_record *removed_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_scope_remove(given.store, "x", 1, &removed_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_scope_remove: a panic");
        second(ipam_scope_remove(given.store, "x", 1, &removed_out, &given.error), 0, &given, "ipam_scope_remove: after a panic");
        ipam_record_free(removed_out);
    }
    {
        ipam_cursor *changed_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_scope_assign(given.store, given.record, "x", 1, &changed_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_scope_assign: a panic");
        second(ipam_scope_assign(given.store, given.record, "x", 1, &changed_out, &given.error), 0, &given, "ipam_scope_assign: after a panic");
        ipam_cursor_free(changed_out);
    }
    {
        ipam_record *record_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_threshold_get(given.store, &record_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_threshold_get: a panic");
        second(ipam_threshold_get(given.store, &record_out, &given.error), 0, &given, "ipam_threshold_get: after a panic");
        ipam_record_free(record_out);
    }
    {
        ipam_record *changed_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_threshold_set(given.store, given.record, &changed_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_threshold_set: a panic");
        second(ipam_threshold_set(given.store, given.record, &changed_out, &given.error), 0, &given, "ipam_threshold_set: after a panic");
        ipam_record_free(changed_out);
    }
    {
        ipam_record *record_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_configuration_get(given.store, &record_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_configuration_get: a panic");
        second(ipam_configuration_get(given.store, &record_out, &given.error), 0, &given, "ipam_configuration_get: after a panic");
        ipam_record_free(record_out);
    }
    {
        ipam_record *changed_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_configuration_set(given.store, given.record, &changed_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_configuration_set: a panic");
        second(ipam_configuration_set(given.store, given.record, &changed_out, &given.error), 0, &given, "ipam_configuration_set: after a panic");
        ipam_record_free(changed_out);
    }
    {
        ipam_record *record_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_store_database(given.store, &record_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_store_database: a panic");
        second(ipam_store_database(given.store, &record_out, &given.error), 0, &given, "ipam_store_database: after a panic");
        ipam_record_free(record_out);
    }
    {
        ipam_record *result_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_store_update(given.store, &result_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_store_update: a panic");
        second(ipam_store_update(given.store, &result_out, &given.error), 0, &given, "ipam_store_update: after a panic");
        ipam_record_free(result_out);
    }
    {
        ipam_test_panic_on(given.store);
        refused(ipam_store_set_busy_timeout(given.store, 0, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_store_set_busy_timeout: a panic");
        second(ipam_store_set_busy_timeout(given.store, 0, &given.error), 0, &given, "ipam_store_set_busy_timeout: after a panic");
    }
    {
        ipam_cursor *cursor_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_subnet_query(given.store, given.record, &cursor_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_subnet_query: a panic");
        second(ipam_subnet_query(given.store, given.record, &cursor_out, &given.error), 0, &given, "ipam_subnet_query: after a panic");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_record *added_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_subnet_add(given.store, given.record, &added_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_subnet_add: a panic");
        second(ipam_subnet_add(given.store, given.record, &added_out, &given.error), 0, &given, "ipam_subnet_add: after a panic");
        ipam_record_free(added_out);
    }
    {
        ipam_cursor *changed_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_subnet_set(given.store, given.record, given.record, given.record, &changed_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_subnet_set: a panic");
        second(ipam_subnet_set(given.store, given.record, given.record, given.record, &changed_out, &given.error), 0, &given, "ipam_subnet_set: after a panic");
        ipam_cursor_free(changed_out);
    }
    {
        ipam_cursor *removed_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_subnet_remove(given.store, given.record, 0, 0, &removed_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_subnet_remove: a panic");
        second(ipam_subnet_remove(given.store, given.record, 0, 0, &removed_out, &given.error), 0, &given, "ipam_subnet_remove: after a panic");
        ipam_cursor_free(removed_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_subnet_free_ranges(given.store, 0, 0, 0, &cursor_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_subnet_free_ranges: a panic");
        second(ipam_subnet_free_ranges(given.store, 0, 0, 0, &cursor_out, &given.error), 0, &given, "ipam_subnet_free_ranges: after a panic");
        ipam_cursor_free(cursor_out);
    }
    {
        uint64_t subnet_id_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_subnet_holding(given.store, "x", 1, "x", 1, &subnet_id_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_subnet_holding: a panic");
        second(ipam_subnet_holding(given.store, "x", 1, "x", 1, &subnet_id_out, &given.error), 0, &given, "ipam_subnet_holding: after a panic");
        (void)subnet_id_out;
    }
    {
        ipam_test_panic_on(given.store);
        refused(ipam_sync_register(given.store, "x", 1, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_sync_register: a panic");
        second(ipam_sync_register(given.store, "x", 1, &given.error), 0, &given, "ipam_sync_register: after a panic");
    }
    {
        ipam_plan *plan_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_sync_compare(given.store, given.inventory, given.record, &plan_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_sync_compare: a panic");
        second(ipam_sync_compare(given.store, given.inventory, given.record, &plan_out, &given.error), 0, &given, "ipam_sync_compare: after a panic");
        ipam_plan_free(plan_out);
    }
    {
        ipam_test_panic_on(given.store);
        refused(ipam_sync_check(given.store, given.plan, given.inventory, given.record, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_sync_check: a panic");
        second(ipam_sync_check(given.store, given.plan, given.inventory, given.record, &given.error), 0, &given, "ipam_sync_check: after a panic");
    }
    {
        ipam_sync *sync_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_sync_begin(given.store, given.plan, given.inventory, given.record, &sync_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_sync_begin: a panic");
        second(ipam_sync_begin(given.store, given.plan, given.inventory, given.record, &sync_out, &given.error), 0, &given, "ipam_sync_begin: after a panic");
        ipam_sync_free(sync_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_sync_links(given.store, "x", 1, &cursor_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_sync_links: a panic");
        second(ipam_sync_links(given.store, "x", 1, &cursor_out, &given.error), 0, &given, "ipam_sync_links: after a panic");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_sync_events(given.store, "x", 1, 0, &cursor_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_sync_events: a panic");
        second(ipam_sync_events(given.store, "x", 1, 0, &cursor_out, &given.error), 0, &given, "ipam_sync_events: after a panic");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_sync_add_network(given.store, given.record, &cursor_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_sync_add_network: a panic");
        second(ipam_sync_add_network(given.store, given.record, &cursor_out, &given.error), 0, &given, "ipam_sync_add_network: after a panic");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_record *record_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_sync_decide(given.store, given.record, "x", 1, &record_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_sync_decide: a panic");
        second(ipam_sync_decide(given.store, given.record, "x", 1, &record_out, &given.error), 0, &given, "ipam_sync_decide: after a panic");
        ipam_record_free(record_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_sync_decisions(given.store, "x", 1, &cursor_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_sync_decisions: a panic");
        second(ipam_sync_decisions(given.store, "x", 1, &cursor_out, &given.error), 0, &given, "ipam_sync_decisions: after a panic");
        ipam_cursor_free(cursor_out);
    }
    {
        uint64_t count_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_sync_retire(given.store, "x", 1, "x", 1, 0, &count_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_sync_retire: a panic");
        second(ipam_sync_retire(given.store, "x", 1, "x", 1, 0, &count_out, &given.error), 0, &given, "ipam_sync_retire: after a panic");
        (void)count_out;
    }
    {
        uint64_t count_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_sync_move(given.store, "x", 1, "x", 1, "x", 1, &count_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_sync_move: a panic");
        second(ipam_sync_move(given.store, "x", 1, "x", 1, "x", 1, &count_out, &given.error), 0, &given, "ipam_sync_move: after a panic");
        (void)count_out;
    }
    {
        ipam_cursor *cursor_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_tree_query(given.store, &cursor_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_tree_query: a panic");
        second(ipam_tree_query(given.store, &cursor_out, &given.error), 0, &given, "ipam_tree_query: after a panic");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_utilization_query(given.store, "x", 1, 0, 0, &cursor_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_utilization_query: a panic");
        second(ipam_utilization_query(given.store, "x", 1, 0, 0, &cursor_out, &given.error), 0, &given, "ipam_utilization_query: after a panic");
        ipam_cursor_free(cursor_out);
    }
    {
        uint64_t count_out = 0;
        ipam_test_panic_on(given.store);
        refused(ipam_utilization_remove(given.store, 0, &count_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_utilization_remove: a panic");
        second(ipam_utilization_remove(given.store, 0, &count_out, &given.error), 0, &given, "ipam_utilization_remove: after a panic");
        (void)count_out;
    }
    {
        ipam_cursor *cursor_out = 0;
        ipam_test_panic_on(given.vmm);
        refused(ipam_vmm_query(given.vmm, "x", 1, given.record, &cursor_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_vmm_query: a panic");
        second(ipam_vmm_query(given.vmm, "x", 1, given.record, &cursor_out, &given.error), 0, &given, "ipam_vmm_query: after a panic");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_record *added_out = 0;
        ipam_test_panic_on(given.vmm);
        refused(ipam_vmm_add(given.vmm, given.record, &added_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_vmm_add: a panic");
        second(ipam_vmm_add(given.vmm, given.record, &added_out, &given.error), 0, &given, "ipam_vmm_add: after a panic");
        ipam_record_free(added_out);
    }
    {
        ipam_record *added_out = 0;
        ipam_test_panic_on(given.vmm);
        refused(ipam_vmm_add_with_subnet(given.vmm, given.record, &added_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_vmm_add_with_subnet: a panic");
        second(ipam_vmm_add_with_subnet(given.vmm, given.record, &added_out, &given.error), 0, &given, "ipam_vmm_add_with_subnet: after a panic");
        ipam_record_free(added_out);
    }
    {
        ipam_record *changed_out = 0;
        ipam_test_panic_on(given.vmm);
        refused(ipam_vmm_set(given.vmm, "x", 1, given.record, &changed_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_vmm_set: a panic");
        second(ipam_vmm_set(given.vmm, "x", 1, given.record, &changed_out, &given.error), 0, &given, "ipam_vmm_set: after a panic");
        ipam_record_free(changed_out);
    }
    {
        ipam_record *removed_out = 0;
        ipam_test_panic_on(given.vmm);
        refused(ipam_vmm_remove(given.vmm, "x", 1, "x", 1, &removed_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_vmm_remove: a panic");
        second(ipam_vmm_remove(given.vmm, "x", 1, "x", 1, &removed_out, &given.error), 0, &given, "ipam_vmm_remove: after a panic");
        ipam_record_free(removed_out);
    }
    {
        ipam_record *revoked_out = 0;
        ipam_test_panic_on(given.vmm);
        refused(ipam_vmm_revoke(given.vmm, "x", 1, 0, &revoked_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_vmm_revoke: a panic");
        second(ipam_vmm_revoke(given.vmm, "x", 1, 0, &revoked_out, &given.error), 0, &given, "ipam_vmm_revoke: after a panic");
        ipam_record_free(revoked_out);
    }
    {
        ipam_record *changed_out = 0;
        ipam_test_panic_on(given.vmm);
        refused(ipam_vmm_mark_refreshed(given.vmm, "x", 1, "x", 1, &changed_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_vmm_mark_refreshed: a panic");
        second(ipam_vmm_mark_refreshed(given.vmm, "x", 1, "x", 1, &changed_out, &given.error), 0, &given, "ipam_vmm_mark_refreshed: after a panic");
        ipam_record_free(changed_out);
    }
    {
        ipam_inventory *inventory_out = 0;
        ipam_test_panic_on(given.vmm);
        refused(ipam_vmm_inventory(given.vmm, given.record, &inventory_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_vmm_inventory: a panic");
        second(ipam_vmm_inventory(given.vmm, given.record, &inventory_out, &given.error), 0, &given, "ipam_vmm_inventory: after a panic");
        ipam_inventory_free(inventory_out);
    }
    given_close(&given);
    given_open(&given);
    {
        ipam_test_panic_on(given.batch);
        refused(ipam_batch_add(given.batch, given.record, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_batch_add: a panic");
        second(ipam_batch_add(given.batch, given.record, &given.error), 1, &given, "ipam_batch_add: after a panic");
    }
    given_close(&given);
    given_open(&given);
    {
        ipam_record *record_out = 0;
        ipam_test_panic_on(given.cursor);
        refused(ipam_cursor_next(given.cursor, &record_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_cursor_next: a panic");
        second(ipam_cursor_next(given.cursor, &record_out, &given.error), 1, &given, "ipam_cursor_next: after a panic");
        ipam_record_free(record_out);
    }
    given_close(&given);
    given_open(&given);
    {
        ipam_test_panic_on(given.inventory);
        refused(ipam_inventory_add(given.inventory, given.record, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_inventory_add: a panic");
        second(ipam_inventory_add(given.inventory, given.record, &given.error), 1, &given, "ipam_inventory_add: after a panic");
    }
    given_close(&given);
    given_open(&given);
    {
        ipam_test_panic_on(given.inventory);
        refused(ipam_inventory_narrow(given.inventory, given.record, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_inventory_narrow: a panic");
        second(ipam_inventory_narrow(given.inventory, given.record, &given.error), 1, &given, "ipam_inventory_narrow: after a panic");
    }
    given_close(&given);
    given_open(&given);
    {
        ipam_test_panic_on(given.inventory);
        refused(ipam_inventory_finish(given.inventory, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_inventory_finish: a panic");
        second(ipam_inventory_finish(given.inventory, &given.error), 1, &given, "ipam_inventory_finish: after a panic");
    }
    given_close(&given);
    given_open(&given);
    {
        ipam_test_panic_on(given.record);
        refused(ipam_record_set_text(given.record, "x", 1, "x", 1, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_record_set_text: a panic");
        second(ipam_record_set_text(given.record, "x", 1, "x", 1, &given.error), 1, &given, "ipam_record_set_text: after a panic");
    }
    given_close(&given);
    given_open(&given);
    {
        ipam_test_panic_on(given.record);
        refused(ipam_record_set_integer(given.record, "x", 1, 0, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_record_set_integer: a panic");
        second(ipam_record_set_integer(given.record, "x", 1, 0, &given.error), 1, &given, "ipam_record_set_integer: after a panic");
    }
    given_close(&given);
    given_open(&given);
    {
        ipam_test_panic_on(given.record);
        refused(ipam_record_set_unsigned(given.record, "x", 1, 0, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_record_set_unsigned: a panic");
        second(ipam_record_set_unsigned(given.record, "x", 1, 0, &given.error), 1, &given, "ipam_record_set_unsigned: after a panic");
    }
    given_close(&given);
    given_open(&given);
    {
        ipam_test_panic_on(given.record);
        refused(ipam_record_set_real(given.record, "x", 1, 0, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_record_set_real: a panic");
        second(ipam_record_set_real(given.record, "x", 1, 0, &given.error), 1, &given, "ipam_record_set_real: after a panic");
    }
    given_close(&given);
    given_open(&given);
    {
        ipam_test_panic_on(given.record);
        refused(ipam_record_set_bool(given.record, "x", 1, 0, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_record_set_bool: a panic");
        second(ipam_record_set_bool(given.record, "x", 1, 0, &given.error), 1, &given, "ipam_record_set_bool: after a panic");
    }
    given_close(&given);
    given_open(&given);
    {
        ipam_test_panic_on(given.record);
        refused(ipam_record_set_time_us(given.record, "x", 1, 0, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_record_set_time_us: a panic");
        second(ipam_record_set_time_us(given.record, "x", 1, 0, &given.error), 1, &given, "ipam_record_set_time_us: after a panic");
    }
    given_close(&given);
    given_open(&given);
    {
        ipam_test_panic_on(given.record);
        refused(ipam_record_set_null(given.record, "x", 1, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_record_set_null: a panic");
        second(ipam_record_set_null(given.record, "x", 1, &given.error), 1, &given, "ipam_record_set_null: after a panic");
    }
    given_close(&given);
    given_open(&given);
    {
        ipam_test_panic_on(given.record);
        refused(ipam_record_set_record(given.record, "x", 1, given.second, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_record_set_record: a panic");
        second(ipam_record_set_record(given.record, "x", 1, given.second, &given.error), 1, &given, "ipam_record_set_record: after a panic");
    }
    given_close(&given);
    given_open(&given);
    {
        ipam_test_panic_on(given.record);
        refused(ipam_record_unset(given.record, "x", 1, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_record_unset: a panic");
        second(ipam_record_unset(given.record, "x", 1, &given.error), 1, &given, "ipam_record_unset: after a panic");
    }
    given_close(&given);
    given_open(&given);
    {
        ipam_test_panic_on(given.record);
        refused(ipam_record_clear_list(given.record, "x", 1, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_record_clear_list: a panic");
        second(ipam_record_clear_list(given.record, "x", 1, &given.error), 1, &given, "ipam_record_clear_list: after a panic");
    }
    given_close(&given);
    given_open(&given);
    {
        ipam_test_panic_on(given.record);
        refused(ipam_record_add_text(given.record, "x", 1, "x", 1, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_record_add_text: a panic");
        second(ipam_record_add_text(given.record, "x", 1, "x", 1, &given.error), 1, &given, "ipam_record_add_text: after a panic");
    }
    given_close(&given);
    given_open(&given);
    {
        ipam_test_panic_on(given.record);
        refused(ipam_record_add_integer(given.record, "x", 1, 0, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_record_add_integer: a panic");
        second(ipam_record_add_integer(given.record, "x", 1, 0, &given.error), 1, &given, "ipam_record_add_integer: after a panic");
    }
    given_close(&given);
    given_open(&given);
    {
        ipam_test_panic_on(given.record);
        refused(ipam_record_add_unsigned(given.record, "x", 1, 0, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_record_add_unsigned: a panic");
        second(ipam_record_add_unsigned(given.record, "x", 1, 0, &given.error), 1, &given, "ipam_record_add_unsigned: after a panic");
    }
    given_close(&given);
    given_open(&given);
    {
        ipam_test_panic_on(given.record);
        refused(ipam_record_add_record(given.record, "x", 1, given.second, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_record_add_record: a panic");
        second(ipam_record_add_record(given.record, "x", 1, given.second, &given.error), 1, &given, "ipam_record_add_record: after a panic");
    }
    given_close(&given);
    given_open(&given);
    {
        ipam_record *result_out = 0;
        ipam_test_panic_on(given.sync);
        refused(ipam_sync_next(given.sync, given.vmm, &result_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_sync_next: a panic");
        second(ipam_sync_next(given.sync, given.vmm, &result_out, &given.error), 1, &given, "ipam_sync_next: after a panic");
        ipam_record_free(result_out);
    }
    given_close(&given);
    given_open(&given);
    {
        ipam_record *result_out = 0;
        ipam_test_panic_on(given.sync);
        refused(ipam_sync_report(given.sync, given.record, "x", 1, "x", 1, &result_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_sync_report: a panic");
        second(ipam_sync_report(given.sync, given.record, "x", 1, "x", 1, &result_out, &given.error), 1, &given, "ipam_sync_report: after a panic");
        ipam_record_free(result_out);
    }
    given_close(&given);
    given_open(&given);
    {
        ipam_record *result_out = 0;
        ipam_test_panic_on(given.sync);
        refused(ipam_sync_retry(given.sync, "x", 1, "x", 1, &result_out, &given.error), IPAM_STATUS_INTERNAL, &given, "ipam_sync_retry: a panic");
        second(ipam_sync_retry(given.sync, "x", 1, "x", 1, &result_out, &given.error), 1, &given, "ipam_sync_retry: after a panic");
        ipam_record_free(result_out);
    }
    given_close(&given);
    return finish();
}
