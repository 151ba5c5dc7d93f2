/* Made by tests/generated of include/ipam.h; do not edit. Texts that are empty, endless, not UTF-8, with a zero inside, or
 * ten million bytes long; numbers at both ends; flags that are neither 0 nor 1; handles of another type where one may be left
 * out. What must come of each is in bad_values.h. */
#include "bad_values.h"

static void part_0(struct given *given)
{
    size_t i;
    for (i = 0; i < COUNT(bad_int32); ++i) {
        size_t len_out = 0;
        (void)ipam_status_name(bad_int32[i].value, &len_out);
        passed();
        (void)len_out;
    }
    for (i = 0; i < COUNT(bad_int32); ++i) {
        size_t len_out = 0;
        (void)ipam_status_category(bad_int32[i].value, &len_out);
        passed();
        (void)len_out;
    }
    for (i = 0; i < COUNT(bad_int32); ++i) {
        size_t len_out = 0;
        (void)ipam_status_advice(bad_int32[i].value, &len_out);
        passed();
        (void)len_out;
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *cursor_out = 0;
        tried(ipam_address_query(given->store, (void *)given->inventory, &cursor_out, &given->error), bad_handles[i].outcome, given, "ipam_address_query: filter", (int)i);
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *changed_out = 0;
        tried(ipam_address_set(given->store, given->record, given->record, (void *)given->inventory, &changed_out, &given->error), bad_handles[i].outcome, given, "ipam_address_set: custom", (int)i);
        ipam_cursor_free(changed_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *cursor_out = 0;
        tried(ipam_address_space_query(given->store, (void *)given->inventory, &cursor_out, &given->error), bad_handles[i].outcome, given, "ipam_address_space_query: filter", (int)i);
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *changed_out = 0;
        tried(ipam_address_space_set(given->store, given->record, given->record, (void *)given->inventory, &changed_out, &given->error), bad_handles[i].outcome, given, "ipam_address_space_set: custom", (int)i);
        ipam_cursor_free(changed_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *cursor_out = 0;
        tried(ipam_association_query(given->store, (void *)given->inventory, &cursor_out, &given->error), bad_handles[i].outcome, given, "ipam_association_query: filter", (int)i);
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *removed_out = 0;
        tried(ipam_association_remove(given->store, bad_texts[i].text, bad_texts[i].len, "x", 1, &removed_out, &given->error), bad_texts[i].outcome, given, "ipam_association_remove: one", (int)i);
        ipam_record_free(removed_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *removed_out = 0;
        tried(ipam_association_remove(given->store, "x", 1, bad_texts[i].text, bad_texts[i].len, &removed_out, &given->error), bad_texts[i].outcome, given, "ipam_association_remove: two", (int)i);
        ipam_record_free(removed_out);
    }
    for (i = 0; i < COUNT(bad_flags); ++i) {
        ipam_cursor *added_out = 0;
        tried(ipam_batch_commit(given->store, given->batch, bad_flags[i].value, &added_out, &given->error), bad_flags[i].outcome, given, "ipam_batch_commit: create_subnet", (int)i);
        ipam_cursor_free(added_out);
    }
    (void)i;
    (void)given;
}

static void part_1(struct given *given)
{
    size_t i;
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_batch_free((void *)given->record);
        passed();
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *cursor_out = 0;
        tried(ipam_block_query(given->store, (void *)given->inventory, &cursor_out, &given->error), bad_handles[i].outcome, given, "ipam_block_query: filter", (int)i);
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_flags); ++i) {
        ipam_cursor *removed_out = 0;
        tried(ipam_block_remove(given->store, given->record, bad_flags[i].value, &removed_out, &given->error), bad_flags[i].outcome, given, "ipam_block_remove: delete_sub_blocks", (int)i);
        ipam_cursor_free(removed_out);
    }
    for (i = 0; i < COUNT(bad_uint64); ++i) {
        ipam_cursor *cursor_out = 0;
        tried(ipam_block_free_subnets(given->store, bad_uint64[i].value, 0, 0, &cursor_out, &given->error), bad_uint64[i].outcome, given, "ipam_block_free_subnets: block_id", (int)i);
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_uint32); ++i) {
        ipam_cursor *cursor_out = 0;
        tried(ipam_block_free_subnets(given->store, 0, bad_uint32[i].value, 0, &cursor_out, &given->error), bad_uint32[i].outcome, given, "ipam_block_free_subnets: prefix_bits", (int)i);
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_uint32); ++i) {
        ipam_cursor *cursor_out = 0;
        tried(ipam_block_free_subnets(given->store, 0, 0, bad_uint32[i].value, &cursor_out, &given->error), bad_uint32[i].outcome, given, "ipam_block_free_subnets: count", (int)i);
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *saved_out = 0;
        tried(ipam_connection_save(bad_texts[i].text, bad_texts[i].len, "x", 1, &saved_out, &given->error), bad_texts[i].outcome, given, "ipam_connection_save: name", (int)i);
        ipam_record_free(saved_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *saved_out = 0;
        tried(ipam_connection_save("x", 1, bad_texts[i].text, bad_texts[i].len, &saved_out, &given->error), bad_texts[i].outcome, given, "ipam_connection_save: connection", (int)i);
        ipam_record_free(saved_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *removed_out = 0;
        tried(ipam_connection_remove(bad_texts[i].text, bad_texts[i].len, &removed_out, &given->error), bad_texts[i].outcome, given, "ipam_connection_remove: name", (int)i);
        ipam_record_free(removed_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        char *target_out = 0;
        size_t target_len_out = 0;
        char *name_out = 0;
        size_t name_len_out = 0;
        tried(ipam_connection_resolve(bad_texts[i].text, bad_texts[i].len, &target_out, &target_len_out, &name_out, &name_len_out, &given->error), bad_texts[i].outcome, given, "ipam_connection_resolve: connection", (int)i);
        ipam_text_free(target_out);
        (void)target_len_out;
        ipam_text_free(name_out);
        (void)name_len_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *result_out = 0;
        tried(ipam_address_import(given->store, bad_texts[i].text, bad_texts[i].len, given->record, given->progress, &result_out, &given->error), bad_texts[i].outcome, given, "ipam_address_import: path", (int)i);
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_record *result_out = 0;
        tried(ipam_address_import(given->store, "x", 1, (void *)given->inventory, given->progress, &result_out, &given->error), bad_handles[i].outcome, given, "ipam_address_import: options", (int)i);
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_record *result_out = 0;
        tried(ipam_address_import(given->store, "x", 1, given->record, (void *)given->record, &result_out, &given->error), bad_handles[i].outcome, given, "ipam_address_import: progress", (int)i);
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *result_out = 0;
        tried(ipam_address_export(given->store, bad_texts[i].text, bad_texts[i].len, given->record, given->progress, &result_out, &given->error), bad_texts[i].outcome, given, "ipam_address_export: path", (int)i);
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_record *result_out = 0;
        tried(ipam_address_export(given->store, "x", 1, (void *)given->inventory, given->progress, &result_out, &given->error), bad_handles[i].outcome, given, "ipam_address_export: options", (int)i);
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_record *result_out = 0;
        tried(ipam_address_export(given->store, "x", 1, given->record, (void *)given->record, &result_out, &given->error), bad_handles[i].outcome, given, "ipam_address_export: progress", (int)i);
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *result_out = 0;
        tried(ipam_range_import(given->store, bad_texts[i].text, bad_texts[i].len, given->record, given->progress, &result_out, &given->error), bad_texts[i].outcome, given, "ipam_range_import: path", (int)i);
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_record *result_out = 0;
        tried(ipam_range_import(given->store, "x", 1, (void *)given->inventory, given->progress, &result_out, &given->error), bad_handles[i].outcome, given, "ipam_range_import: options", (int)i);
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_record *result_out = 0;
        tried(ipam_range_import(given->store, "x", 1, given->record, (void *)given->record, &result_out, &given->error), bad_handles[i].outcome, given, "ipam_range_import: progress", (int)i);
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *result_out = 0;
        tried(ipam_range_export(given->store, bad_texts[i].text, bad_texts[i].len, given->record, given->progress, &result_out, &given->error), bad_texts[i].outcome, given, "ipam_range_export: path", (int)i);
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_record *result_out = 0;
        tried(ipam_range_export(given->store, "x", 1, (void *)given->inventory, given->progress, &result_out, &given->error), bad_handles[i].outcome, given, "ipam_range_export: options", (int)i);
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_record *result_out = 0;
        tried(ipam_range_export(given->store, "x", 1, given->record, (void *)given->record, &result_out, &given->error), bad_handles[i].outcome, given, "ipam_range_export: progress", (int)i);
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *result_out = 0;
        tried(ipam_subnet_import(given->store, bad_texts[i].text, bad_texts[i].len, given->record, given->progress, &result_out, &given->error), bad_texts[i].outcome, given, "ipam_subnet_import: path", (int)i);
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_record *result_out = 0;
        tried(ipam_subnet_import(given->store, "x", 1, (void *)given->inventory, given->progress, &result_out, &given->error), bad_handles[i].outcome, given, "ipam_subnet_import: options", (int)i);
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_record *result_out = 0;
        tried(ipam_subnet_import(given->store, "x", 1, given->record, (void *)given->record, &result_out, &given->error), bad_handles[i].outcome, given, "ipam_subnet_import: progress", (int)i);
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *result_out = 0;
        tried(ipam_subnet_export(given->store, bad_texts[i].text, bad_texts[i].len, given->record, given->progress, &result_out, &given->error), bad_texts[i].outcome, given, "ipam_subnet_export: path", (int)i);
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_record *result_out = 0;
        tried(ipam_subnet_export(given->store, "x", 1, (void *)given->inventory, given->progress, &result_out, &given->error), bad_handles[i].outcome, given, "ipam_subnet_export: options", (int)i);
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_record *result_out = 0;
        tried(ipam_subnet_export(given->store, "x", 1, given->record, (void *)given->record, &result_out, &given->error), bad_handles[i].outcome, given, "ipam_subnet_export: progress", (int)i);
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor_free((void *)given->record);
        passed();
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *cursor_out = 0;
        tried(ipam_custom_field_query(given->store, (void *)given->inventory, &cursor_out, &given->error), bad_handles[i].outcome, given, "ipam_custom_field_query: filter", (int)i);
        ipam_cursor_free(cursor_out);
    }
    (void)i;
    (void)given;
}

static void part_2(struct given *given)
{
    size_t i;
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *renamed_out = 0;
        tried(ipam_custom_field_rename(given->store, bad_texts[i].text, bad_texts[i].len, "x", 1, &renamed_out, &given->error), bad_texts[i].outcome, given, "ipam_custom_field_rename: name", (int)i);
        ipam_record_free(renamed_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *renamed_out = 0;
        tried(ipam_custom_field_rename(given->store, "x", 1, bad_texts[i].text, bad_texts[i].len, &renamed_out, &given->error), bad_texts[i].outcome, given, "ipam_custom_field_rename: new_name", (int)i);
        ipam_record_free(renamed_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *removed_out = 0;
        tried(ipam_custom_field_remove(given->store, bad_texts[i].text, bad_texts[i].len, &removed_out, &given->error), bad_texts[i].outcome, given, "ipam_custom_field_remove: name", (int)i);
        ipam_record_free(removed_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *added_out = 0;
        tried(ipam_custom_value_add(given->store, bad_texts[i].text, bad_texts[i].len, "x", 1, &added_out, &given->error), bad_texts[i].outcome, given, "ipam_custom_value_add: field", (int)i);
        ipam_record_free(added_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *added_out = 0;
        tried(ipam_custom_value_add(given->store, "x", 1, bad_texts[i].text, bad_texts[i].len, &added_out, &given->error), bad_texts[i].outcome, given, "ipam_custom_value_add: value", (int)i);
        ipam_record_free(added_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *renamed_out = 0;
        tried(ipam_custom_value_rename(given->store, bad_texts[i].text, bad_texts[i].len, "x", 1, "x", 1, &renamed_out, &given->error), bad_texts[i].outcome, given, "ipam_custom_value_rename: field", (int)i);
        ipam_record_free(renamed_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *renamed_out = 0;
        tried(ipam_custom_value_rename(given->store, "x", 1, bad_texts[i].text, bad_texts[i].len, "x", 1, &renamed_out, &given->error), bad_texts[i].outcome, given, "ipam_custom_value_rename: value", (int)i);
        ipam_record_free(renamed_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *renamed_out = 0;
        tried(ipam_custom_value_rename(given->store, "x", 1, "x", 1, bad_texts[i].text, bad_texts[i].len, &renamed_out, &given->error), bad_texts[i].outcome, given, "ipam_custom_value_rename: new_value", (int)i);
        ipam_record_free(renamed_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *removed_out = 0;
        tried(ipam_custom_value_remove(given->store, bad_texts[i].text, bad_texts[i].len, "x", 1, &removed_out, &given->error), bad_texts[i].outcome, given, "ipam_custom_value_remove: field", (int)i);
        ipam_record_free(removed_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *removed_out = 0;
        tried(ipam_custom_value_remove(given->store, "x", 1, bad_texts[i].text, bad_texts[i].len, &removed_out, &given->error), bad_texts[i].outcome, given, "ipam_custom_value_remove: value", (int)i);
        ipam_record_free(removed_out);
    }
    for (i = 0; i < COUNT(bad_sizes); ++i) {
        size_t len_out = 0;
        (void)ipam_error_operand_name(NULL, bad_sizes[i].value, &len_out);
        passed();
        (void)len_out;
    }
    for (i = 0; i < COUNT(bad_sizes); ++i) {
        size_t len_out = 0;
        (void)ipam_error_operand_value(NULL, bad_sizes[i].value, &len_out);
        passed();
        (void)len_out;
    }
    for (i = 0; i < COUNT(bad_sizes); ++i) {
        (void)ipam_error_also_at(NULL, bad_sizes[i].value);
        passed();
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *cursor_out = 0;
        tried(ipam_event_query(given->store, (void *)given->inventory, &cursor_out, &given->error), bad_handles[i].outcome, given, "ipam_event_query: filter", (int)i);
        ipam_cursor_free(cursor_out);
    }
    (void)i;
    (void)given;
}

static void part_3(struct given *given)
{
    size_t i;
    for (i = 0; i < COUNT(bad_uint64); ++i) {
        ipam_cursor *events_out = 0;
        tried(ipam_event_follow(given->store, bad_uint64[i].value, 0, &events_out, &given->error), bad_uint64[i].outcome, given, "ipam_event_follow: after_id", (int)i);
        ipam_cursor_free(events_out);
    }
    for (i = 0; i < COUNT(bad_int64); ++i) {
        ipam_cursor *removed_out = 0;
        tried(ipam_event_remove(given->store, bad_int64[i].value, &removed_out, &given->error), bad_int64[i].outcome, given, "ipam_event_remove: until_us", (int)i);
        ipam_cursor_free(removed_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_cursor *cursor_out = 0;
        tried(ipam_hint_query(given->store, bad_texts[i].text, bad_texts[i].len, "x", 1, 0, &cursor_out, &given->error), bad_texts[i].outcome, given, "ipam_hint_query: kind", (int)i);
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_cursor *cursor_out = 0;
        tried(ipam_hint_query(given->store, "x", 1, bad_texts[i].text, bad_texts[i].len, 0, &cursor_out, &given->error), bad_texts[i].outcome, given, "ipam_hint_query: word", (int)i);
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_uint32); ++i) {
        ipam_cursor *cursor_out = 0;
        tried(ipam_hint_query(given->store, "x", 1, "x", 1, bad_uint32[i].value, &cursor_out, &given->error), bad_uint32[i].outcome, given, "ipam_hint_query: limit", (int)i);
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_inventory *inventory_out = 0;
        tried(ipam_inventory_parse(bad_texts[i].text, bad_texts[i].len, &inventory_out, &given->error), bad_texts[i].outcome, given, "ipam_inventory_parse: text", (int)i);
        ipam_inventory_free(inventory_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_cursor *cursor_out = 0;
        tried(ipam_inventory_query(given->inventory, bad_texts[i].text, bad_texts[i].len, &cursor_out, &given->error), bad_texts[i].outcome, given, "ipam_inventory_query: kind", (int)i);
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_inventory_free((void *)given->record);
        passed();
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        int32_t family_out = 0;
        uint64_t high_out = 0;
        uint64_t low_out = 0;
        tried(ipam_ip_parse(bad_texts[i].text, bad_texts[i].len, &family_out, &high_out, &low_out, &given->error), bad_texts[i].outcome, given, "ipam_ip_parse: text", (int)i);
        (void)family_out;
        (void)high_out;
        (void)low_out;
    }
    for (i = 0; i < COUNT(bad_int32); ++i) {
        char *text_out = 0;
        size_t text_len_out = 0;
        tried(ipam_ip_format(bad_int32[i].value, 0, 0, &text_out, &text_len_out, &given->error), bad_int32[i].outcome, given, "ipam_ip_format: family", (int)i);
        ipam_text_free(text_out);
        (void)text_len_out;
    }
    for (i = 0; i < COUNT(bad_uint64); ++i) {
        char *text_out = 0;
        size_t text_len_out = 0;
        tried(ipam_ip_format(0, bad_uint64[i].value, 0, &text_out, &text_len_out, &given->error), bad_uint64[i].outcome, given, "ipam_ip_format: high", (int)i);
        ipam_text_free(text_out);
        (void)text_len_out;
    }
    for (i = 0; i < COUNT(bad_uint64); ++i) {
        char *text_out = 0;
        size_t text_len_out = 0;
        tried(ipam_ip_format(0, 0, bad_uint64[i].value, &text_out, &text_len_out, &given->error), bad_uint64[i].outcome, given, "ipam_ip_format: low", (int)i);
        ipam_text_free(text_out);
        (void)text_len_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        int32_t family_out = 0;
        uint64_t high_out = 0;
        uint64_t low_out = 0;
        uint32_t bits_out = 0;
        tried(ipam_prefix_parse(bad_texts[i].text, bad_texts[i].len, &family_out, &high_out, &low_out, &bits_out, &given->error), bad_texts[i].outcome, given, "ipam_prefix_parse: text", (int)i);
        (void)family_out;
        (void)high_out;
        (void)low_out;
        (void)bits_out;
    }
    for (i = 0; i < COUNT(bad_int32); ++i) {
        int32_t contains_out = 0;
        tried(ipam_prefix_contains(bad_int32[i].value, 0, 0, 0, 0, 0, &contains_out, &given->error), bad_int32[i].outcome, given, "ipam_prefix_contains: family", (int)i);
        (void)contains_out;
    }
    for (i = 0; i < COUNT(bad_uint64); ++i) {
        int32_t contains_out = 0;
        tried(ipam_prefix_contains(0, bad_uint64[i].value, 0, 0, 0, 0, &contains_out, &given->error), bad_uint64[i].outcome, given, "ipam_prefix_contains: high", (int)i);
        (void)contains_out;
    }
    for (i = 0; i < COUNT(bad_uint64); ++i) {
        int32_t contains_out = 0;
        tried(ipam_prefix_contains(0, 0, bad_uint64[i].value, 0, 0, 0, &contains_out, &given->error), bad_uint64[i].outcome, given, "ipam_prefix_contains: low", (int)i);
        (void)contains_out;
    }
    for (i = 0; i < COUNT(bad_uint32); ++i) {
        int32_t contains_out = 0;
        tried(ipam_prefix_contains(0, 0, 0, bad_uint32[i].value, 0, 0, &contains_out, &given->error), bad_uint32[i].outcome, given, "ipam_prefix_contains: bits", (int)i);
        (void)contains_out;
    }
    for (i = 0; i < COUNT(bad_uint64); ++i) {
        int32_t contains_out = 0;
        tried(ipam_prefix_contains(0, 0, 0, 0, bad_uint64[i].value, 0, &contains_out, &given->error), bad_uint64[i].outcome, given, "ipam_prefix_contains: address_high", (int)i);
        (void)contains_out;
    }
    for (i = 0; i < COUNT(bad_uint64); ++i) {
        int32_t contains_out = 0;
        tried(ipam_prefix_contains(0, 0, 0, 0, 0, bad_uint64[i].value, &contains_out, &given->error), bad_uint64[i].outcome, given, "ipam_prefix_contains: address_low", (int)i);
        (void)contains_out;
    }
    for (i = 0; i < COUNT(bad_uint64); ++i) {
        ipam_cursor *cursor_out = 0;
        tried(ipam_log_query(given->store, bad_uint64[i].value, &cursor_out, &given->error), bad_uint64[i].outcome, given, "ipam_log_query: after", (int)i);
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_flags); ++i) {
        ipam_cursor *cursor_out = 0;
        tried(ipam_store_check(given->store, bad_flags[i].value, given->progress, &cursor_out, &given->error), bad_flags[i].outcome, given, "ipam_store_check: repair", (int)i);
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *cursor_out = 0;
        tried(ipam_store_check(given->store, 0, (void *)given->record, &cursor_out, &given->error), bad_handles[i].outcome, given, "ipam_store_check: progress", (int)i);
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *copy_out = 0;
        tried(ipam_store_backup(given->store, bad_texts[i].text, bad_texts[i].len, 0, given->progress, &copy_out, &given->error), bad_texts[i].outcome, given, "ipam_store_backup: path", (int)i);
        ipam_record_free(copy_out);
    }
    for (i = 0; i < COUNT(bad_flags); ++i) {
        ipam_record *copy_out = 0;
        tried(ipam_store_backup(given->store, "x", 1, bad_flags[i].value, given->progress, &copy_out, &given->error), bad_flags[i].outcome, given, "ipam_store_backup: overwrite", (int)i);
        ipam_record_free(copy_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_record *copy_out = 0;
        tried(ipam_store_backup(given->store, "x", 1, 0, (void *)given->record, &copy_out, &given->error), bad_handles[i].outcome, given, "ipam_store_backup: progress", (int)i);
        ipam_record_free(copy_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *copy_out = 0;
        tried(ipam_store_restore(bad_texts[i].text, bad_texts[i].len, "x", 1, given->progress, &copy_out, &given->error), bad_texts[i].outcome, given, "ipam_store_restore: backup", (int)i);
        ipam_record_free(copy_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *copy_out = 0;
        tried(ipam_store_restore("x", 1, bad_texts[i].text, bad_texts[i].len, given->progress, &copy_out, &given->error), bad_texts[i].outcome, given, "ipam_store_restore: path", (int)i);
        ipam_record_free(copy_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_record *copy_out = 0;
        tried(ipam_store_restore("x", 1, "x", 1, (void *)given->record, &copy_out, &given->error), bad_handles[i].outcome, given, "ipam_store_restore: progress", (int)i);
        ipam_record_free(copy_out);
    }
    (void)i;
    (void)given;
}

static void part_4(struct given *given)
{
    size_t i;
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *moved_out = 0;
        tried(ipam_store_move(given->store, given->store, (void *)given->record, &moved_out, &given->error), bad_handles[i].outcome, given, "ipam_store_move: progress", (int)i);
        ipam_cursor_free(moved_out);
    }
    for (i = 0; i < COUNT(bad_flags); ++i) {
        ipam_cursor *cursor_out = 0;
        tried(ipam_plan_query(given->plan, bad_flags[i].value, &cursor_out, &given->error), bad_flags[i].outcome, given, "ipam_plan_query: with_notes", (int)i);
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_plan *plan_out = 0;
        tried(ipam_plan_parse(bad_texts[i].text, bad_texts[i].len, &plan_out, &given->error), bad_texts[i].outcome, given, "ipam_plan_parse: text", (int)i);
        ipam_plan_free(plan_out);
    }
    for (i = 0; i < COUNT(bad_flags); ++i) {
        char *text_out = 0;
        size_t text_len_out = 0;
        tried(ipam_plan_summary(given->plan, bad_flags[i].value, &text_out, &text_len_out, &given->error), bad_flags[i].outcome, given, "ipam_plan_summary: with_notes", (int)i);
        ipam_text_free(text_out);
        (void)text_len_out;
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_plan_free((void *)given->record);
        passed();
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        uint64_t done_out = 0;
        uint64_t total_out = 0;
        uint64_t failed_out = 0;
        ipam_progress_counts((void *)given->record, &done_out, &total_out, &failed_out);
        passed();
        (void)done_out;
        (void)total_out;
        (void)failed_out;
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_progress_cancel((void *)given->record);
        passed();
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_progress_free((void *)given->record);
        passed();
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *cursor_out = 0;
        tried(ipam_range_query(given->store, (void *)given->inventory, &cursor_out, &given->error), bad_handles[i].outcome, given, "ipam_range_query: filter", (int)i);
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_flags); ++i) {
        ipam_record *added_out = 0;
        tried(ipam_range_add(given->store, given->record, bad_flags[i].value, &added_out, &given->error), bad_flags[i].outcome, given, "ipam_range_add: create_subnet", (int)i);
        ipam_record_free(added_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *changed_out = 0;
        tried(ipam_range_set(given->store, given->record, given->record, (void *)given->inventory, 0, &changed_out, &given->error), bad_handles[i].outcome, given, "ipam_range_set: custom", (int)i);
        ipam_cursor_free(changed_out);
    }
    for (i = 0; i < COUNT(bad_flags); ++i) {
        ipam_cursor *changed_out = 0;
        tried(ipam_range_set(given->store, given->record, given->record, given->record, bad_flags[i].value, &changed_out, &given->error), bad_flags[i].outcome, given, "ipam_range_set: create_subnet", (int)i);
        ipam_cursor_free(changed_out);
    }
    for (i = 0; i < COUNT(bad_flags); ++i) {
        ipam_cursor *removed_out = 0;
        tried(ipam_range_remove(given->store, given->record, bad_flags[i].value, &removed_out, &given->error), bad_flags[i].outcome, given, "ipam_range_remove: delete_addresses", (int)i);
        ipam_cursor_free(removed_out);
    }
    for (i = 0; i < COUNT(bad_uint64); ++i) {
        ipam_cursor *cursor_out = 0;
        tried(ipam_range_free_addresses(given->store, bad_uint64[i].value, 0, &cursor_out, &given->error), bad_uint64[i].outcome, given, "ipam_range_free_addresses: range_id", (int)i);
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_uint32); ++i) {
        ipam_cursor *cursor_out = 0;
        tried(ipam_range_free_addresses(given->store, 0, bad_uint32[i].value, &cursor_out, &given->error), bad_uint32[i].outcome, given, "ipam_range_free_addresses: count", (int)i);
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *record_out = 0;
        tried(ipam_record_new(bad_texts[i].text, bad_texts[i].len, &record_out, &given->error), bad_texts[i].outcome, given, "ipam_record_new: kind", (int)i);
        ipam_record_free(record_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_record_free((void *)given->inventory);
        passed();
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        size_t len_out = 0;
        (void)ipam_record_kind((void *)given->inventory, &len_out);
        passed();
        (void)len_out;
    }
    (void)i;
    (void)given;
}

static void part_5(struct given *given)
{
    size_t i;
    for (i = 0; i < COUNT(bad_texts); ++i) {
        tried(ipam_record_set_text(given->record, bad_texts[i].text, bad_texts[i].len, "x", 1, &given->error), bad_texts[i].outcome, given, "ipam_record_set_text: field", (int)i);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        tried(ipam_record_set_text(given->record, "x", 1, bad_texts[i].text, bad_texts[i].len, &given->error), bad_texts[i].outcome, given, "ipam_record_set_text: value", (int)i);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        tried(ipam_record_set_integer(given->record, bad_texts[i].text, bad_texts[i].len, 0, &given->error), bad_texts[i].outcome, given, "ipam_record_set_integer: field", (int)i);
    }
    for (i = 0; i < COUNT(bad_int64); ++i) {
        tried(ipam_record_set_integer(given->record, "x", 1, bad_int64[i].value, &given->error), bad_int64[i].outcome, given, "ipam_record_set_integer: value", (int)i);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        tried(ipam_record_set_unsigned(given->record, bad_texts[i].text, bad_texts[i].len, 0, &given->error), bad_texts[i].outcome, given, "ipam_record_set_unsigned: field", (int)i);
    }
    for (i = 0; i < COUNT(bad_uint64); ++i) {
        tried(ipam_record_set_unsigned(given->record, "x", 1, bad_uint64[i].value, &given->error), bad_uint64[i].outcome, given, "ipam_record_set_unsigned: value", (int)i);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        tried(ipam_record_set_real(given->record, bad_texts[i].text, bad_texts[i].len, 0, &given->error), bad_texts[i].outcome, given, "ipam_record_set_real: field", (int)i);
    }
    for (i = 0; i < COUNT(bad_doubles); ++i) {
        tried(ipam_record_set_real(given->record, "x", 1, bad_doubles[i].value, &given->error), bad_doubles[i].outcome, given, "ipam_record_set_real: value", (int)i);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        tried(ipam_record_set_bool(given->record, bad_texts[i].text, bad_texts[i].len, 0, &given->error), bad_texts[i].outcome, given, "ipam_record_set_bool: field", (int)i);
    }
    for (i = 0; i < COUNT(bad_flags); ++i) {
        tried(ipam_record_set_bool(given->record, "x", 1, bad_flags[i].value, &given->error), bad_flags[i].outcome, given, "ipam_record_set_bool: value", (int)i);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        tried(ipam_record_set_time_us(given->record, bad_texts[i].text, bad_texts[i].len, 0, &given->error), bad_texts[i].outcome, given, "ipam_record_set_time_us: field", (int)i);
    }
    for (i = 0; i < COUNT(bad_int64); ++i) {
        tried(ipam_record_set_time_us(given->record, "x", 1, bad_int64[i].value, &given->error), bad_int64[i].outcome, given, "ipam_record_set_time_us: value_us", (int)i);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        tried(ipam_record_set_null(given->record, bad_texts[i].text, bad_texts[i].len, &given->error), bad_texts[i].outcome, given, "ipam_record_set_null: field", (int)i);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        tried(ipam_record_set_record(given->record, bad_texts[i].text, bad_texts[i].len, given->second, &given->error), bad_texts[i].outcome, given, "ipam_record_set_record: field", (int)i);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        tried(ipam_record_unset(given->record, bad_texts[i].text, bad_texts[i].len, &given->error), bad_texts[i].outcome, given, "ipam_record_unset: field", (int)i);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        int32_t state_out = 0;
        tried(ipam_record_state(given->record, bad_texts[i].text, bad_texts[i].len, &state_out, &given->error), bad_texts[i].outcome, given, "ipam_record_state: field", (int)i);
        (void)state_out;
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        (void)ipam_record_field_count((void *)given->inventory);
        passed();
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        size_t len_out = 0;
        (void)ipam_record_field_name((void *)given->inventory, 1, &len_out);
        passed();
        (void)len_out;
    }
    for (i = 0; i < COUNT(bad_sizes); ++i) {
        size_t len_out = 0;
        (void)ipam_record_field_name(given->record, bad_sizes[i].value, &len_out);
        passed();
        (void)len_out;
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        (void)ipam_record_field_type((void *)given->inventory, 1);
        passed();
    }
    for (i = 0; i < COUNT(bad_sizes); ++i) {
        (void)ipam_record_field_type(given->record, bad_sizes[i].value);
        passed();
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        (void)ipam_record_state_at((void *)given->inventory, 1);
        passed();
    }
    for (i = 0; i < COUNT(bad_sizes); ++i) {
        (void)ipam_record_state_at(given->record, bad_sizes[i].value);
        passed();
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        size_t len_out = 0;
        (void)ipam_record_text_at((void *)given->inventory, 1, &len_out);
        passed();
        (void)len_out;
    }
    for (i = 0; i < COUNT(bad_sizes); ++i) {
        size_t len_out = 0;
        (void)ipam_record_text_at(given->record, bad_sizes[i].value, &len_out);
        passed();
        (void)len_out;
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        (void)ipam_record_integer_at((void *)given->inventory, 1);
        passed();
    }
    for (i = 0; i < COUNT(bad_sizes); ++i) {
        (void)ipam_record_integer_at(given->record, bad_sizes[i].value);
        passed();
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        (void)ipam_record_real_at((void *)given->inventory, 1);
        passed();
    }
    for (i = 0; i < COUNT(bad_sizes); ++i) {
        (void)ipam_record_real_at(given->record, bad_sizes[i].value);
        passed();
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        (void)ipam_record_list_count_at((void *)given->inventory, 1);
        passed();
    }
    for (i = 0; i < COUNT(bad_sizes); ++i) {
        (void)ipam_record_list_count_at(given->record, bad_sizes[i].value);
        passed();
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        char *text_out = 0;
        size_t text_len_out = 0;
        tried(ipam_record_get_text(given->record, bad_texts[i].text, bad_texts[i].len, &text_out, &text_len_out, &given->error), bad_texts[i].outcome, given, "ipam_record_get_text: field", (int)i);
        ipam_text_free(text_out);
        (void)text_len_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        int64_t value_out = 0;
        tried(ipam_record_get_integer(given->record, bad_texts[i].text, bad_texts[i].len, &value_out, &given->error), bad_texts[i].outcome, given, "ipam_record_get_integer: field", (int)i);
        (void)value_out;
    }
    (void)i;
    (void)given;
}

static void part_6(struct given *given)
{
    size_t i;
    for (i = 0; i < COUNT(bad_texts); ++i) {
        uint64_t value_out = 0;
        tried(ipam_record_get_unsigned(given->record, bad_texts[i].text, bad_texts[i].len, &value_out, &given->error), bad_texts[i].outcome, given, "ipam_record_get_unsigned: field", (int)i);
        (void)value_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        double value_out = 0;
        tried(ipam_record_get_real(given->record, bad_texts[i].text, bad_texts[i].len, &value_out, &given->error), bad_texts[i].outcome, given, "ipam_record_get_real: field", (int)i);
        (void)value_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        int32_t value_out = 0;
        tried(ipam_record_get_bool(given->record, bad_texts[i].text, bad_texts[i].len, &value_out, &given->error), bad_texts[i].outcome, given, "ipam_record_get_bool: field", (int)i);
        (void)value_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        int64_t value_us_out = 0;
        tried(ipam_record_get_time_us(given->record, bad_texts[i].text, bad_texts[i].len, &value_us_out, &given->error), bad_texts[i].outcome, given, "ipam_record_get_time_us: field", (int)i);
        (void)value_us_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *value_out = 0;
        tried(ipam_record_get_record(given->record, bad_texts[i].text, bad_texts[i].len, &value_out, &given->error), bad_texts[i].outcome, given, "ipam_record_get_record: field", (int)i);
        ipam_record_free(value_out);
    }
    for (i = 0; i < COUNT(bad_flags); ++i) {
        char *text_out = 0;
        size_t text_len_out = 0;
        tried(ipam_record_to_json(given->record, bad_flags[i].value, &text_out, &text_len_out, &given->error), bad_flags[i].outcome, given, "ipam_record_to_json: with_derived", (int)i);
        ipam_text_free(text_out);
        (void)text_len_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *record_out = 0;
        tried(ipam_record_from_json(bad_texts[i].text, bad_texts[i].len, "x", 1, &record_out, &given->error), bad_texts[i].outcome, given, "ipam_record_from_json: kind", (int)i);
        ipam_record_free(record_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *record_out = 0;
        tried(ipam_record_from_json("x", 1, bad_texts[i].text, bad_texts[i].len, &record_out, &given->error), bad_texts[i].outcome, given, "ipam_record_from_json: json", (int)i);
        ipam_record_free(record_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        tried(ipam_record_clear_list(given->record, bad_texts[i].text, bad_texts[i].len, &given->error), bad_texts[i].outcome, given, "ipam_record_clear_list: field", (int)i);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        tried(ipam_record_add_text(given->record, bad_texts[i].text, bad_texts[i].len, "x", 1, &given->error), bad_texts[i].outcome, given, "ipam_record_add_text: field", (int)i);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        tried(ipam_record_add_text(given->record, "x", 1, bad_texts[i].text, bad_texts[i].len, &given->error), bad_texts[i].outcome, given, "ipam_record_add_text: value", (int)i);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        tried(ipam_record_add_integer(given->record, bad_texts[i].text, bad_texts[i].len, 0, &given->error), bad_texts[i].outcome, given, "ipam_record_add_integer: field", (int)i);
    }
    for (i = 0; i < COUNT(bad_int64); ++i) {
        tried(ipam_record_add_integer(given->record, "x", 1, bad_int64[i].value, &given->error), bad_int64[i].outcome, given, "ipam_record_add_integer: value", (int)i);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        tried(ipam_record_add_unsigned(given->record, bad_texts[i].text, bad_texts[i].len, 0, &given->error), bad_texts[i].outcome, given, "ipam_record_add_unsigned: field", (int)i);
    }
    for (i = 0; i < COUNT(bad_uint64); ++i) {
        tried(ipam_record_add_unsigned(given->record, "x", 1, bad_uint64[i].value, &given->error), bad_uint64[i].outcome, given, "ipam_record_add_unsigned: value", (int)i);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        tried(ipam_record_add_record(given->record, bad_texts[i].text, bad_texts[i].len, given->second, &given->error), bad_texts[i].outcome, given, "ipam_record_add_record: field", (int)i);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        size_t count_out = 0;
        tried(ipam_record_list_count(given->record, bad_texts[i].text, bad_texts[i].len, &count_out, &given->error), bad_texts[i].outcome, given, "ipam_record_list_count: field", (int)i);
        (void)count_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        char *text_out = 0;
        size_t text_len_out = 0;
        tried(ipam_record_list_text(given->record, bad_texts[i].text, bad_texts[i].len, 1, &text_out, &text_len_out, &given->error), bad_texts[i].outcome, given, "ipam_record_list_text: field", (int)i);
        ipam_text_free(text_out);
        (void)text_len_out;
    }
    for (i = 0; i < COUNT(bad_sizes); ++i) {
        char *text_out = 0;
        size_t text_len_out = 0;
        tried(ipam_record_list_text(given->record, "x", 1, bad_sizes[i].value, &text_out, &text_len_out, &given->error), bad_sizes[i].outcome, given, "ipam_record_list_text: index", (int)i);
        ipam_text_free(text_out);
        (void)text_len_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        int64_t value_out = 0;
        tried(ipam_record_list_integer(given->record, bad_texts[i].text, bad_texts[i].len, 1, &value_out, &given->error), bad_texts[i].outcome, given, "ipam_record_list_integer: field", (int)i);
        (void)value_out;
    }
    for (i = 0; i < COUNT(bad_sizes); ++i) {
        int64_t value_out = 0;
        tried(ipam_record_list_integer(given->record, "x", 1, bad_sizes[i].value, &value_out, &given->error), bad_sizes[i].outcome, given, "ipam_record_list_integer: index", (int)i);
        (void)value_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *value_out = 0;
        tried(ipam_record_list_record(given->record, bad_texts[i].text, bad_texts[i].len, 1, &value_out, &given->error), bad_texts[i].outcome, given, "ipam_record_list_record: field", (int)i);
        ipam_record_free(value_out);
    }
    for (i = 0; i < COUNT(bad_sizes); ++i) {
        ipam_record *value_out = 0;
        tried(ipam_record_list_record(given->record, "x", 1, bad_sizes[i].value, &value_out, &given->error), bad_sizes[i].outcome, given, "ipam_record_list_record: index", (int)i);
        ipam_record_free(value_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *taken_out = 0;
        tried(ipam_address_request(given->store, (void *)given->inventory, given->record, &taken_out, &given->error), bad_handles[i].outcome, given, "ipam_address_request: options", (int)i);
        ipam_cursor_free(taken_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *taken_out = 0;
        tried(ipam_address_request(given->store, given->record, (void *)given->inventory, &taken_out, &given->error), bad_handles[i].outcome, given, "ipam_address_request: values", (int)i);
        ipam_cursor_free(taken_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *taken_out = 0;
        tried(ipam_range_request(given->store, given->record, (void *)given->inventory, &taken_out, &given->error), bad_handles[i].outcome, given, "ipam_range_request: values", (int)i);
        ipam_cursor_free(taken_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *taken_out = 0;
        tried(ipam_subnet_request(given->store, given->record, (void *)given->inventory, &taken_out, &given->error), bad_handles[i].outcome, given, "ipam_subnet_request: values", (int)i);
        ipam_cursor_free(taken_out);
    }
    for (i = 0; i < COUNT(bad_uint64); ++i) {
        ipam_cursor *released_out = 0;
        tried(ipam_range_released(given->store, bad_uint64[i].value, &released_out, &given->error), bad_uint64[i].outcome, given, "ipam_range_released: range_id", (int)i);
        ipam_cursor_free(released_out);
    }
    (void)i;
    (void)given;
}

static void part_7(struct given *given)
{
    size_t i;
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *cursor_out = 0;
        tried(ipam_scope_query(given->store, (void *)given->inventory, &cursor_out, &given->error), bad_handles[i].outcome, given, "ipam_scope_query: filter", (int)i);
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *removed_out = 0;
        tried(ipam_scope_remove(given->store, bad_texts[i].text, bad_texts[i].len, &removed_out, &given->error), bad_texts[i].outcome, given, "ipam_scope_remove: path", (int)i);
        ipam_record_free(removed_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_cursor *changed_out = 0;
        tried(ipam_scope_assign(given->store, given->record, bad_texts[i].text, bad_texts[i].len, &changed_out, &given->error), bad_texts[i].outcome, given, "ipam_scope_assign: path", (int)i);
        ipam_cursor_free(changed_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        int32_t made_out = 0;
        tried(ipam_store_provision(bad_texts[i].text, bad_texts[i].len, "x", 1, "x", 1, &made_out, &given->error), bad_texts[i].outcome, given, "ipam_store_provision: connection", (int)i);
        (void)made_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        int32_t made_out = 0;
        tried(ipam_store_provision("x", 1, bad_texts[i].text, bad_texts[i].len, "x", 1, &made_out, &given->error), bad_texts[i].outcome, given, "ipam_store_provision: user", (int)i);
        (void)made_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        int32_t made_out = 0;
        tried(ipam_store_provision("x", 1, "x", 1, bad_texts[i].text, bad_texts[i].len, &made_out, &given->error), bad_texts[i].outcome, given, "ipam_store_provision: password", (int)i);
        (void)made_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_store *store_out = 0;
        tried(ipam_store_open(bad_texts[i].text, bad_texts[i].len, given->record, &store_out, &given->error), bad_texts[i].outcome, given, "ipam_store_open: connection", (int)i);
        ipam_store_free(store_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_store *store_out = 0;
        tried(ipam_store_open("x", 1, (void *)given->inventory, &store_out, &given->error), bad_handles[i].outcome, given, "ipam_store_open: options", (int)i);
        ipam_store_free(store_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        size_t len_out = 0;
        (void)ipam_store_name((void *)given->record, &len_out);
        passed();
        (void)len_out;
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        (void)ipam_store_created((void *)given->record);
        passed();
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_interrupt((void *)given->record);
        passed();
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_store_free((void *)given->record);
        passed();
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *cursor_out = 0;
        tried(ipam_subnet_query(given->store, (void *)given->inventory, &cursor_out, &given->error), bad_handles[i].outcome, given, "ipam_subnet_query: filter", (int)i);
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *changed_out = 0;
        tried(ipam_subnet_set(given->store, given->record, given->record, (void *)given->inventory, &changed_out, &given->error), bad_handles[i].outcome, given, "ipam_subnet_set: custom", (int)i);
        ipam_cursor_free(changed_out);
    }
    (void)i;
    (void)given;
}

static void part_8(struct given *given)
{
    size_t i;
    for (i = 0; i < COUNT(bad_flags); ++i) {
        ipam_cursor *removed_out = 0;
        tried(ipam_subnet_remove(given->store, given->record, bad_flags[i].value, 0, &removed_out, &given->error), bad_flags[i].outcome, given, "ipam_subnet_remove: delete_ranges", (int)i);
        ipam_cursor_free(removed_out);
    }
    for (i = 0; i < COUNT(bad_flags); ++i) {
        ipam_cursor *removed_out = 0;
        tried(ipam_subnet_remove(given->store, given->record, 0, bad_flags[i].value, &removed_out, &given->error), bad_flags[i].outcome, given, "ipam_subnet_remove: delete_addresses", (int)i);
        ipam_cursor_free(removed_out);
    }
    for (i = 0; i < COUNT(bad_uint64); ++i) {
        ipam_cursor *cursor_out = 0;
        tried(ipam_subnet_free_ranges(given->store, bad_uint64[i].value, 0, 0, &cursor_out, &given->error), bad_uint64[i].outcome, given, "ipam_subnet_free_ranges: subnet_id", (int)i);
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_uint64); ++i) {
        ipam_cursor *cursor_out = 0;
        tried(ipam_subnet_free_ranges(given->store, 0, bad_uint64[i].value, 0, &cursor_out, &given->error), bad_uint64[i].outcome, given, "ipam_subnet_free_ranges: address_count", (int)i);
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_uint32); ++i) {
        ipam_cursor *cursor_out = 0;
        tried(ipam_subnet_free_ranges(given->store, 0, 0, bad_uint32[i].value, &cursor_out, &given->error), bad_uint32[i].outcome, given, "ipam_subnet_free_ranges: count", (int)i);
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        uint64_t subnet_id_out = 0;
        tried(ipam_subnet_holding(given->store, bad_texts[i].text, bad_texts[i].len, "x", 1, &subnet_id_out, &given->error), bad_texts[i].outcome, given, "ipam_subnet_holding: space", (int)i);
        (void)subnet_id_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        uint64_t subnet_id_out = 0;
        tried(ipam_subnet_holding(given->store, "x", 1, bad_texts[i].text, bad_texts[i].len, &subnet_id_out, &given->error), bad_texts[i].outcome, given, "ipam_subnet_holding: address", (int)i);
        (void)subnet_id_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        tried(ipam_sync_register(given->store, bad_texts[i].text, bad_texts[i].len, &given->error), bad_texts[i].outcome, given, "ipam_sync_register: server", (int)i);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_plan *plan_out = 0;
        tried(ipam_sync_compare(given->store, given->inventory, (void *)given->inventory, &plan_out, &given->error), bad_handles[i].outcome, given, "ipam_sync_compare: options", (int)i);
        ipam_plan_free(plan_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_sync *sync_out = 0;
        tried(ipam_sync_begin(given->store, given->plan, given->inventory, (void *)given->inventory, &sync_out, &given->error), bad_handles[i].outcome, given, "ipam_sync_begin: options", (int)i);
        ipam_sync_free(sync_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_record *result_out = 0;
        tried(ipam_sync_next(given->sync, (void *)given->record, &result_out, &given->error), bad_handles[i].outcome, given, "ipam_sync_next: vmm", (int)i);
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_record *result_out = 0;
        tried(ipam_sync_report(given->sync, (void *)given->inventory, "x", 1, "x", 1, &result_out, &given->error), bad_handles[i].outcome, given, "ipam_sync_report: object", (int)i);
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *result_out = 0;
        tried(ipam_sync_report(given->sync, given->record, bad_texts[i].text, bad_texts[i].len, "x", 1, &result_out, &given->error), bad_texts[i].outcome, given, "ipam_sync_report: error_id", (int)i);
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *result_out = 0;
        tried(ipam_sync_report(given->sync, given->record, "x", 1, bad_texts[i].text, bad_texts[i].len, &result_out, &given->error), bad_texts[i].outcome, given, "ipam_sync_report: message", (int)i);
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *result_out = 0;
        tried(ipam_sync_retry(given->sync, bad_texts[i].text, bad_texts[i].len, "x", 1, &result_out, &given->error), bad_texts[i].outcome, given, "ipam_sync_retry: error_id", (int)i);
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *result_out = 0;
        tried(ipam_sync_retry(given->sync, "x", 1, bad_texts[i].text, bad_texts[i].len, &result_out, &given->error), bad_texts[i].outcome, given, "ipam_sync_retry: message", (int)i);
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_sync_free((void *)given->record);
        passed();
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_cursor *cursor_out = 0;
        tried(ipam_sync_links(given->store, bad_texts[i].text, bad_texts[i].len, &cursor_out, &given->error), bad_texts[i].outcome, given, "ipam_sync_links: server", (int)i);
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_cursor *cursor_out = 0;
        tried(ipam_sync_events(given->store, bad_texts[i].text, bad_texts[i].len, 0, &cursor_out, &given->error), bad_texts[i].outcome, given, "ipam_sync_events: server", (int)i);
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_uint64); ++i) {
        ipam_cursor *cursor_out = 0;
        tried(ipam_sync_events(given->store, "x", 1, bad_uint64[i].value, &cursor_out, &given->error), bad_uint64[i].outcome, given, "ipam_sync_events: after", (int)i);
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *record_out = 0;
        tried(ipam_sync_decide(given->store, given->record, bad_texts[i].text, bad_texts[i].len, &record_out, &given->error), bad_texts[i].outcome, given, "ipam_sync_decide: winner", (int)i);
        ipam_record_free(record_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_cursor *cursor_out = 0;
        tried(ipam_sync_decisions(given->store, bad_texts[i].text, bad_texts[i].len, &cursor_out, &given->error), bad_texts[i].outcome, given, "ipam_sync_decisions: server", (int)i);
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        uint64_t count_out = 0;
        tried(ipam_sync_retire(given->store, bad_texts[i].text, bad_texts[i].len, "x", 1, 0, &count_out, &given->error), bad_texts[i].outcome, given, "ipam_sync_retire: server", (int)i);
        (void)count_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        uint64_t count_out = 0;
        tried(ipam_sync_retire(given->store, "x", 1, bad_texts[i].text, bad_texts[i].len, 0, &count_out, &given->error), bad_texts[i].outcome, given, "ipam_sync_retire: network", (int)i);
        (void)count_out;
    }
    for (i = 0; i < COUNT(bad_flags); ++i) {
        uint64_t count_out = 0;
        tried(ipam_sync_retire(given->store, "x", 1, "x", 1, bad_flags[i].value, &count_out, &given->error), bad_flags[i].outcome, given, "ipam_sync_retire: release", (int)i);
        (void)count_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        uint64_t count_out = 0;
        tried(ipam_sync_move(given->store, bad_texts[i].text, bad_texts[i].len, "x", 1, "x", 1, &count_out, &given->error), bad_texts[i].outcome, given, "ipam_sync_move: server", (int)i);
        (void)count_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        uint64_t count_out = 0;
        tried(ipam_sync_move(given->store, "x", 1, bad_texts[i].text, bad_texts[i].len, "x", 1, &count_out, &given->error), bad_texts[i].outcome, given, "ipam_sync_move: network", (int)i);
        (void)count_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        uint64_t count_out = 0;
        tried(ipam_sync_move(given->store, "x", 1, "x", 1, bad_texts[i].text, bad_texts[i].len, &count_out, &given->error), bad_texts[i].outcome, given, "ipam_sync_move: destination", (int)i);
        (void)count_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_cursor *cursor_out = 0;
        tried(ipam_utilization_query(given->store, bad_texts[i].text, bad_texts[i].len, 0, 0, &cursor_out, &given->error), bad_texts[i].outcome, given, "ipam_utilization_query: kind", (int)i);
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_uint64); ++i) {
        ipam_cursor *cursor_out = 0;
        tried(ipam_utilization_query(given->store, "x", 1, bad_uint64[i].value, 0, &cursor_out, &given->error), bad_uint64[i].outcome, given, "ipam_utilization_query: id", (int)i);
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_int32); ++i) {
        ipam_cursor *cursor_out = 0;
        tried(ipam_utilization_query(given->store, "x", 1, 0, bad_int32[i].value, &cursor_out, &given->error), bad_int32[i].outcome, given, "ipam_utilization_query: period", (int)i);
        ipam_cursor_free(cursor_out);
    }
    (void)i;
    (void)given;
}

static void part_9(struct given *given)
{
    size_t i;
    for (i = 0; i < COUNT(bad_int64); ++i) {
        uint64_t count_out = 0;
        tried(ipam_utilization_remove(given->store, bad_int64[i].value, &count_out, &given->error), bad_int64[i].outcome, given, "ipam_utilization_remove: until_us", (int)i);
        (void)count_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_vmm *vmm_out = 0;
        tried(ipam_vmm_open(bad_texts[i].text, bad_texts[i].len, 0, &vmm_out, &given->error), bad_texts[i].outcome, given, "ipam_vmm_open: name", (int)i);
        ipam_vmm_free(vmm_out);
    }
    for (i = 0; i < COUNT(bad_flags); ++i) {
        ipam_vmm *vmm_out = 0;
        tried(ipam_vmm_open("x", 1, bad_flags[i].value, &vmm_out, &given->error), bad_flags[i].outcome, given, "ipam_vmm_open: create", (int)i);
        ipam_vmm_free(vmm_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        size_t len_out = 0;
        (void)ipam_vmm_server((void *)given->record, &len_out);
        passed();
        (void)len_out;
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        (void)ipam_vmm_created((void *)given->record);
        passed();
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_cursor *cursor_out = 0;
        tried(ipam_vmm_query(given->vmm, bad_texts[i].text, bad_texts[i].len, given->record, &cursor_out, &given->error), bad_texts[i].outcome, given, "ipam_vmm_query: kind", (int)i);
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *cursor_out = 0;
        tried(ipam_vmm_query(given->vmm, "x", 1, (void *)given->inventory, &cursor_out, &given->error), bad_handles[i].outcome, given, "ipam_vmm_query: filter", (int)i);
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *changed_out = 0;
        tried(ipam_vmm_set(given->vmm, bad_texts[i].text, bad_texts[i].len, given->record, &changed_out, &given->error), bad_texts[i].outcome, given, "ipam_vmm_set: id", (int)i);
        ipam_record_free(changed_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *removed_out = 0;
        tried(ipam_vmm_remove(given->vmm, bad_texts[i].text, bad_texts[i].len, "x", 1, &removed_out, &given->error), bad_texts[i].outcome, given, "ipam_vmm_remove: kind", (int)i);
        ipam_record_free(removed_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *removed_out = 0;
        tried(ipam_vmm_remove(given->vmm, "x", 1, bad_texts[i].text, bad_texts[i].len, &removed_out, &given->error), bad_texts[i].outcome, given, "ipam_vmm_remove: id", (int)i);
        ipam_record_free(removed_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *revoked_out = 0;
        tried(ipam_vmm_revoke(given->vmm, bad_texts[i].text, bad_texts[i].len, 0, &revoked_out, &given->error), bad_texts[i].outcome, given, "ipam_vmm_revoke: id", (int)i);
        ipam_record_free(revoked_out);
    }
    for (i = 0; i < COUNT(bad_flags); ++i) {
        ipam_record *revoked_out = 0;
        tried(ipam_vmm_revoke(given->vmm, "x", 1, bad_flags[i].value, &revoked_out, &given->error), bad_flags[i].outcome, given, "ipam_vmm_revoke: return_to_pool", (int)i);
        ipam_record_free(revoked_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *changed_out = 0;
        tried(ipam_vmm_mark_refreshed(given->vmm, bad_texts[i].text, bad_texts[i].len, "x", 1, &changed_out, &given->error), bad_texts[i].outcome, given, "ipam_vmm_mark_refreshed: id", (int)i);
        ipam_record_free(changed_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *changed_out = 0;
        tried(ipam_vmm_mark_refreshed(given->vmm, "x", 1, bad_texts[i].text, bad_texts[i].len, &changed_out, &given->error), bad_texts[i].outcome, given, "ipam_vmm_mark_refreshed: state", (int)i);
        ipam_record_free(changed_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_inventory *inventory_out = 0;
        tried(ipam_vmm_inventory(given->vmm, (void *)given->inventory, &inventory_out, &given->error), bad_handles[i].outcome, given, "ipam_vmm_inventory: scope", (int)i);
        ipam_inventory_free(inventory_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *record_out = 0;
        tried(ipam_vmm_subnet_vlan(bad_texts[i].text, bad_texts[i].len, 0, 0, 0, &record_out, &given->error), bad_texts[i].outcome, given, "ipam_vmm_subnet_vlan: subnet", (int)i);
        ipam_record_free(record_out);
    }
    for (i = 0; i < COUNT(bad_int64); ++i) {
        ipam_record *record_out = 0;
        tried(ipam_vmm_subnet_vlan("x", 1, bad_int64[i].value, 0, 0, &record_out, &given->error), bad_int64[i].outcome, given, "ipam_vmm_subnet_vlan: vlan", (int)i);
        ipam_record_free(record_out);
    }
    for (i = 0; i < COUNT(bad_int64); ++i) {
        ipam_record *record_out = 0;
        tried(ipam_vmm_subnet_vlan("x", 1, 0, bad_int64[i].value, 0, &record_out, &given->error), bad_int64[i].outcome, given, "ipam_vmm_subnet_vlan: secondary_vlan", (int)i);
        ipam_record_free(record_out);
    }
    for (i = 0; i < COUNT(bad_flags); ++i) {
        ipam_record *record_out = 0;
        tried(ipam_vmm_subnet_vlan("x", 1, 0, 0, bad_flags[i].value, &record_out, &given->error), bad_flags[i].outcome, given, "ipam_vmm_subnet_vlan: supports_dhcp", (int)i);
        ipam_record_free(record_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *record_out = 0;
        tried(ipam_vmm_network_route(bad_texts[i].text, bad_texts[i].len, "x", 1, 0, &record_out, &given->error), bad_texts[i].outcome, given, "ipam_vmm_network_route: destination", (int)i);
        ipam_record_free(record_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *record_out = 0;
        tried(ipam_vmm_network_route("x", 1, bad_texts[i].text, bad_texts[i].len, 0, &record_out, &given->error), bad_texts[i].outcome, given, "ipam_vmm_network_route: next_hop", (int)i);
        ipam_record_free(record_out);
    }
    for (i = 0; i < COUNT(bad_int64); ++i) {
        ipam_record *record_out = 0;
        tried(ipam_vmm_network_route("x", 1, "x", 1, bad_int64[i].value, &record_out, &given->error), bad_int64[i].outcome, given, "ipam_vmm_network_route: metric", (int)i);
        ipam_record_free(record_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_vmm_free((void *)given->record);
        passed();
    }
    (void)i;
    (void)given;
}

int main(void)
{
    struct given given;
    bad_values_open(&given);
    part_0(&given);
    part_1(&given);
    part_2(&given);
    part_3(&given);
    part_4(&given);
    part_5(&given);
    part_6(&given);
    part_7(&given);
    part_8(&given);
    part_9(&given);
    bad_values_close(&given);
    return finish();
}
