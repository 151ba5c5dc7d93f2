/* Made by tests/generated of include/ipam.h; do not edit. Texts that are empty, endless, not UTF-8, with a zero inside, or
 * ten million bytes long; numbers at both ends; flags that are neither 0 nor 1; handles of another type where one may be left
 * out, and NULL there. What must come of each is in bad_values.h. */
#include "bad_values.h"

static void part_0(struct given *given)
{
    size_t i;
    {
        (void)ipam_version(NULL);
        passed();
    }
    for (i = 0; i < COUNT(bad_int32); ++i) {
        size_t len_out = 0;
        (void)ipam_status_name(bad_int32[i].value, &len_out);
        passed();
        (void)len_out;
    }
    {
        (void)ipam_status_name(0, NULL);
        passed();
    }
    for (i = 0; i < COUNT(bad_int32); ++i) {
        size_t len_out = 0;
        (void)ipam_status_category(bad_int32[i].value, &len_out);
        passed();
        (void)len_out;
    }
    {
        (void)ipam_status_category(0, NULL);
        passed();
    }
    for (i = 0; i < COUNT(bad_int32); ++i) {
        size_t len_out = 0;
        (void)ipam_status_advice(bad_int32[i].value, &len_out);
        passed();
        (void)len_out;
    }
    {
        (void)ipam_status_advice(0, NULL);
        passed();
    }
    {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_address_query(given->store, NULL, &cursor_out, &given->error), ANY, given, "ipam_address_query: filter is NULL", 0) || (!cursor_out), "ipam_address_query: an output was written");
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_address_query(given->store, (void *)given->inventory, &cursor_out, &given->error), bad_handles[i].outcome, given, "ipam_address_query: filter", (int)i) || (!cursor_out), "ipam_address_query: an output was written");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        check(ipam_address_query(given->store, given->record, &cursor_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_address_query: error is NULL");
        ipam_cursor_free(cursor_out);
    }
    {
        (void)tried(ipam_address_add(given->store, given->record, NULL, &given->error), ANY, given, "ipam_address_add: added_out is NULL", 0);
    }
    {
        ipam_record *added_out = 0;
        check(ipam_address_add(given->store, given->record, &added_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_address_add: error is NULL");
        ipam_record_free(added_out);
    }
    {
        ipam_cursor *changed_out = 0;
        check(tried(ipam_address_set(given->store, given->record, given->record, NULL, &changed_out, &given->error), ANY, given, "ipam_address_set: custom is NULL", 0) || (!changed_out), "ipam_address_set: an output was written");
        ipam_cursor_free(changed_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *changed_out = 0;
        check(tried(ipam_address_set(given->store, given->record, given->record, (void *)given->inventory, &changed_out, &given->error), bad_handles[i].outcome, given, "ipam_address_set: custom", (int)i) || (!changed_out), "ipam_address_set: an output was written");
        ipam_cursor_free(changed_out);
    }
    {
        (void)tried(ipam_address_set(given->store, given->record, given->record, given->record, NULL, &given->error), ANY, given, "ipam_address_set: changed_out is NULL", 0);
    }
    {
        ipam_cursor *changed_out = 0;
        check(ipam_address_set(given->store, given->record, given->record, given->record, &changed_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_address_set: error is NULL");
        ipam_cursor_free(changed_out);
    }
    {
        (void)tried(ipam_address_remove(given->store, given->record, NULL, &given->error), ANY, given, "ipam_address_remove: removed_out is NULL", 0);
    }
    {
        ipam_cursor *removed_out = 0;
        check(ipam_address_remove(given->store, given->record, &removed_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_address_remove: error is NULL");
        ipam_cursor_free(removed_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_address_space_query(given->store, NULL, &cursor_out, &given->error), ANY, given, "ipam_address_space_query: filter is NULL", 0) || (!cursor_out), "ipam_address_space_query: an output was written");
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_address_space_query(given->store, (void *)given->inventory, &cursor_out, &given->error), bad_handles[i].outcome, given, "ipam_address_space_query: filter", (int)i) || (!cursor_out), "ipam_address_space_query: an output was written");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        check(ipam_address_space_query(given->store, given->record, &cursor_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_address_space_query: error is NULL");
        ipam_cursor_free(cursor_out);
    }
    {
        (void)tried(ipam_address_space_add(given->store, given->record, NULL, &given->error), ANY, given, "ipam_address_space_add: added_out is NULL", 0);
    }
    {
        ipam_record *added_out = 0;
        check(ipam_address_space_add(given->store, given->record, &added_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_address_space_add: error is NULL");
        ipam_record_free(added_out);
    }
    {
        ipam_cursor *changed_out = 0;
        check(tried(ipam_address_space_set(given->store, given->record, given->record, NULL, &changed_out, &given->error), ANY, given, "ipam_address_space_set: custom is NULL", 0) || (!changed_out), "ipam_address_space_set: an output was written");
        ipam_cursor_free(changed_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *changed_out = 0;
        check(tried(ipam_address_space_set(given->store, given->record, given->record, (void *)given->inventory, &changed_out, &given->error), bad_handles[i].outcome, given, "ipam_address_space_set: custom", (int)i) || (!changed_out), "ipam_address_space_set: an output was written");
        ipam_cursor_free(changed_out);
    }
    {
        (void)tried(ipam_address_space_set(given->store, given->record, given->record, given->record, NULL, &given->error), ANY, given, "ipam_address_space_set: changed_out is NULL", 0);
    }
    {
        ipam_cursor *changed_out = 0;
        check(ipam_address_space_set(given->store, given->record, given->record, given->record, &changed_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_address_space_set: error is NULL");
        ipam_cursor_free(changed_out);
    }
    {
        (void)tried(ipam_address_space_remove(given->store, given->record, NULL, &given->error), ANY, given, "ipam_address_space_remove: removed_out is NULL", 0);
    }
    {
        ipam_cursor *removed_out = 0;
        check(ipam_address_space_remove(given->store, given->record, &removed_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_address_space_remove: error is NULL");
        ipam_cursor_free(removed_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_association_query(given->store, NULL, &cursor_out, &given->error), ANY, given, "ipam_association_query: filter is NULL", 0) || (!cursor_out), "ipam_association_query: an output was written");
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_association_query(given->store, (void *)given->inventory, &cursor_out, &given->error), bad_handles[i].outcome, given, "ipam_association_query: filter", (int)i) || (!cursor_out), "ipam_association_query: an output was written");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        check(ipam_association_query(given->store, given->record, &cursor_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_association_query: error is NULL");
        ipam_cursor_free(cursor_out);
    }
    {
        (void)tried(ipam_association_add(given->store, given->record, NULL, &given->error), ANY, given, "ipam_association_add: added_out is NULL", 0);
    }
    {
        ipam_record *added_out = 0;
        check(ipam_association_add(given->store, given->record, &added_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_association_add: error is NULL");
        ipam_record_free(added_out);
    }
    {
        (void)tried(ipam_association_set(given->store, given->record, NULL, &given->error), ANY, given, "ipam_association_set: changed_out is NULL", 0);
    }
    {
        ipam_record *changed_out = 0;
        check(ipam_association_set(given->store, given->record, &changed_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_association_set: error is NULL");
        ipam_record_free(changed_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *removed_out = 0;
        check(tried(ipam_association_remove(given->store, bad_texts[i].text, bad_texts[i].len, "x", 1, &removed_out, &given->error), bad_texts[i].outcome, given, "ipam_association_remove: one", (int)i) || (!removed_out), "ipam_association_remove: an output was written");
        ipam_record_free(removed_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *removed_out = 0;
        check(tried(ipam_association_remove(given->store, "x", 1, bad_texts[i].text, bad_texts[i].len, &removed_out, &given->error), bad_texts[i].outcome, given, "ipam_association_remove: two", (int)i) || (!removed_out), "ipam_association_remove: an output was written");
        ipam_record_free(removed_out);
    }
    {
        (void)tried(ipam_association_remove(given->store, "x", 1, "x", 1, NULL, &given->error), ANY, given, "ipam_association_remove: removed_out is NULL", 0);
    }
    {
        ipam_record *removed_out = 0;
        check(ipam_association_remove(given->store, "x", 1, "x", 1, &removed_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_association_remove: error is NULL");
        ipam_record_free(removed_out);
    }
    {
        ipam_batch *batch_out = 0;
        check(ipam_batch_new(&batch_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_batch_new: error is NULL");
        ipam_batch_free(batch_out);
    }
    {
        check(ipam_batch_add(given->batch, given->record, NULL) != IPAM_STATUS_INTERNAL, "ipam_batch_add: error is NULL");
    }
    for (i = 0; i < COUNT(bad_flags); ++i) {
        ipam_cursor *added_out = 0;
        check(tried(ipam_batch_commit(given->store, given->batch, bad_flags[i].value, &added_out, &given->error), bad_flags[i].outcome, given, "ipam_batch_commit: create_subnet", (int)i) || (!added_out), "ipam_batch_commit: an output was written");
        ipam_cursor_free(added_out);
    }
    {
        (void)tried(ipam_batch_commit(given->store, given->batch, 0, NULL, &given->error), ANY, given, "ipam_batch_commit: added_out is NULL", 0);
    }
    {
        ipam_cursor *added_out = 0;
        check(ipam_batch_commit(given->store, given->batch, 0, &added_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_batch_commit: error is NULL");
        ipam_cursor_free(added_out);
    }
    (void)i;
    (void)given;
}

static void part_1(struct given *given)
{
    size_t i;
    {
        ipam_batch_free(NULL);
        passed();
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_batch_free((void *)given->record);
        passed();
    }
    {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_block_query(given->store, NULL, &cursor_out, &given->error), ANY, given, "ipam_block_query: filter is NULL", 0) || (!cursor_out), "ipam_block_query: an output was written");
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_block_query(given->store, (void *)given->inventory, &cursor_out, &given->error), bad_handles[i].outcome, given, "ipam_block_query: filter", (int)i) || (!cursor_out), "ipam_block_query: an output was written");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        check(ipam_block_query(given->store, given->record, &cursor_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_block_query: error is NULL");
        ipam_cursor_free(cursor_out);
    }
    {
        (void)tried(ipam_block_add(given->store, given->record, NULL, &given->error), ANY, given, "ipam_block_add: added_out is NULL", 0);
    }
    {
        ipam_record *added_out = 0;
        check(ipam_block_add(given->store, given->record, &added_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_block_add: error is NULL");
        ipam_record_free(added_out);
    }
    {
        (void)tried(ipam_block_set(given->store, given->record, given->record, NULL, &given->error), ANY, given, "ipam_block_set: changed_out is NULL", 0);
    }
    {
        ipam_cursor *changed_out = 0;
        check(ipam_block_set(given->store, given->record, given->record, &changed_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_block_set: error is NULL");
        ipam_cursor_free(changed_out);
    }
    for (i = 0; i < COUNT(bad_flags); ++i) {
        ipam_cursor *removed_out = 0;
        check(tried(ipam_block_remove(given->store, given->record, bad_flags[i].value, &removed_out, &given->error), bad_flags[i].outcome, given, "ipam_block_remove: delete_sub_blocks", (int)i) || (!removed_out), "ipam_block_remove: an output was written");
        ipam_cursor_free(removed_out);
    }
    {
        (void)tried(ipam_block_remove(given->store, given->record, 0, NULL, &given->error), ANY, given, "ipam_block_remove: removed_out is NULL", 0);
    }
    {
        ipam_cursor *removed_out = 0;
        check(ipam_block_remove(given->store, given->record, 0, &removed_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_block_remove: error is NULL");
        ipam_cursor_free(removed_out);
    }
    for (i = 0; i < COUNT(bad_uint64); ++i) {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_block_free_subnets(given->store, bad_uint64[i].value, 0, 0, &cursor_out, &given->error), bad_uint64[i].outcome, given, "ipam_block_free_subnets: block_id", (int)i) || (!cursor_out), "ipam_block_free_subnets: an output was written");
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_uint32); ++i) {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_block_free_subnets(given->store, 0, bad_uint32[i].value, 0, &cursor_out, &given->error), bad_uint32[i].outcome, given, "ipam_block_free_subnets: prefix_bits", (int)i) || (!cursor_out), "ipam_block_free_subnets: an output was written");
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_uint32); ++i) {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_block_free_subnets(given->store, 0, 0, bad_uint32[i].value, &cursor_out, &given->error), bad_uint32[i].outcome, given, "ipam_block_free_subnets: count", (int)i) || (!cursor_out), "ipam_block_free_subnets: an output was written");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        check(ipam_block_free_subnets(given->store, 0, 0, 0, &cursor_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_block_free_subnets: error is NULL");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        check(ipam_connection_query(&cursor_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_connection_query: error is NULL");
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *saved_out = 0;
        check(tried(ipam_connection_save(bad_texts[i].text, bad_texts[i].len, "x", 1, &saved_out, &given->error), bad_texts[i].outcome, given, "ipam_connection_save: name", (int)i) || (!saved_out), "ipam_connection_save: an output was written");
        ipam_record_free(saved_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *saved_out = 0;
        check(tried(ipam_connection_save("x", 1, bad_texts[i].text, bad_texts[i].len, &saved_out, &given->error), bad_texts[i].outcome, given, "ipam_connection_save: connection", (int)i) || (!saved_out), "ipam_connection_save: an output was written");
        ipam_record_free(saved_out);
    }
    {
        (void)tried(ipam_connection_save("x", 1, "x", 1, NULL, &given->error), ANY, given, "ipam_connection_save: saved_out is NULL", 0);
    }
    {
        ipam_record *saved_out = 0;
        check(ipam_connection_save("x", 1, "x", 1, &saved_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_connection_save: error is NULL");
        ipam_record_free(saved_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *removed_out = 0;
        check(tried(ipam_connection_remove(bad_texts[i].text, bad_texts[i].len, &removed_out, &given->error), bad_texts[i].outcome, given, "ipam_connection_remove: name", (int)i) || (!removed_out), "ipam_connection_remove: an output was written");
        ipam_record_free(removed_out);
    }
    {
        (void)tried(ipam_connection_remove("x", 1, NULL, &given->error), ANY, given, "ipam_connection_remove: removed_out is NULL", 0);
    }
    {
        ipam_record *removed_out = 0;
        check(ipam_connection_remove("x", 1, &removed_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_connection_remove: error is NULL");
        ipam_record_free(removed_out);
    }
    {
        char *target_out = 0;
        size_t target_len_out = 0;
        char *name_out = 0;
        size_t name_len_out = 0;
        check(tried(ipam_connection_resolve(NULL, SIZE_MAX, &target_out, &target_len_out, &name_out, &name_len_out, &given->error), ANY, given, "ipam_connection_resolve: connection is NULL", 0) || (!target_out && !target_len_out && !name_out && !name_len_out), "ipam_connection_resolve: an output was written");
        ipam_text_free(target_out);
        (void)target_len_out;
        ipam_text_free(name_out);
        (void)name_len_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        char *target_out = 0;
        size_t target_len_out = 0;
        char *name_out = 0;
        size_t name_len_out = 0;
        check(tried(ipam_connection_resolve(bad_texts[i].text, bad_texts[i].len, &target_out, &target_len_out, &name_out, &name_len_out, &given->error), bad_texts[i].outcome, given, "ipam_connection_resolve: connection", (int)i) || (!target_out && !target_len_out && !name_out && !name_len_out), "ipam_connection_resolve: an output was written");
        ipam_text_free(target_out);
        (void)target_len_out;
        ipam_text_free(name_out);
        (void)name_len_out;
    }
    {
        char *target_out = 0;
        size_t target_len_out = 0;
        char *name_out = 0;
        size_t name_len_out = 0;
        check(ipam_connection_resolve("x", 1, &target_out, &target_len_out, &name_out, &name_len_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_connection_resolve: error is NULL");
        ipam_text_free(target_out);
        (void)target_len_out;
        ipam_text_free(name_out);
        (void)name_len_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *result_out = 0;
        check(tried(ipam_address_import(given->store, bad_texts[i].text, bad_texts[i].len, given->record, given->progress, &result_out, &given->error), bad_texts[i].outcome, given, "ipam_address_import: path", (int)i) || (!result_out), "ipam_address_import: an output was written");
        ipam_record_free(result_out);
    }
    {
        ipam_record *result_out = 0;
        check(tried(ipam_address_import(given->store, "x", 1, NULL, given->progress, &result_out, &given->error), ANY, given, "ipam_address_import: options is NULL", 0) || (!result_out), "ipam_address_import: an output was written");
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_record *result_out = 0;
        check(tried(ipam_address_import(given->store, "x", 1, (void *)given->inventory, given->progress, &result_out, &given->error), bad_handles[i].outcome, given, "ipam_address_import: options", (int)i) || (!result_out), "ipam_address_import: an output was written");
        ipam_record_free(result_out);
    }
    {
        ipam_record *result_out = 0;
        check(tried(ipam_address_import(given->store, "x", 1, given->record, NULL, &result_out, &given->error), ANY, given, "ipam_address_import: progress is NULL", 0) || (!result_out), "ipam_address_import: an output was written");
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_record *result_out = 0;
        check(tried(ipam_address_import(given->store, "x", 1, given->record, (void *)given->record, &result_out, &given->error), bad_handles[i].outcome, given, "ipam_address_import: progress", (int)i) || (!result_out), "ipam_address_import: an output was written");
        ipam_record_free(result_out);
    }
    {
        (void)tried(ipam_address_import(given->store, "x", 1, given->record, given->progress, NULL, &given->error), ANY, given, "ipam_address_import: result_out is NULL", 0);
    }
    {
        ipam_record *result_out = 0;
        check(ipam_address_import(given->store, "x", 1, given->record, given->progress, &result_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_address_import: error is NULL");
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *result_out = 0;
        check(tried(ipam_address_export(given->store, bad_texts[i].text, bad_texts[i].len, given->record, given->progress, &result_out, &given->error), bad_texts[i].outcome, given, "ipam_address_export: path", (int)i) || (!result_out), "ipam_address_export: an output was written");
        ipam_record_free(result_out);
    }
    {
        ipam_record *result_out = 0;
        check(tried(ipam_address_export(given->store, "x", 1, NULL, given->progress, &result_out, &given->error), ANY, given, "ipam_address_export: options is NULL", 0) || (!result_out), "ipam_address_export: an output was written");
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_record *result_out = 0;
        check(tried(ipam_address_export(given->store, "x", 1, (void *)given->inventory, given->progress, &result_out, &given->error), bad_handles[i].outcome, given, "ipam_address_export: options", (int)i) || (!result_out), "ipam_address_export: an output was written");
        ipam_record_free(result_out);
    }
    {
        ipam_record *result_out = 0;
        check(tried(ipam_address_export(given->store, "x", 1, given->record, NULL, &result_out, &given->error), ANY, given, "ipam_address_export: progress is NULL", 0) || (!result_out), "ipam_address_export: an output was written");
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_record *result_out = 0;
        check(tried(ipam_address_export(given->store, "x", 1, given->record, (void *)given->record, &result_out, &given->error), bad_handles[i].outcome, given, "ipam_address_export: progress", (int)i) || (!result_out), "ipam_address_export: an output was written");
        ipam_record_free(result_out);
    }
    {
        (void)tried(ipam_address_export(given->store, "x", 1, given->record, given->progress, NULL, &given->error), ANY, given, "ipam_address_export: result_out is NULL", 0);
    }
    {
        ipam_record *result_out = 0;
        check(ipam_address_export(given->store, "x", 1, given->record, given->progress, &result_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_address_export: error is NULL");
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *result_out = 0;
        check(tried(ipam_range_import(given->store, bad_texts[i].text, bad_texts[i].len, given->record, given->progress, &result_out, &given->error), bad_texts[i].outcome, given, "ipam_range_import: path", (int)i) || (!result_out), "ipam_range_import: an output was written");
        ipam_record_free(result_out);
    }
    {
        ipam_record *result_out = 0;
        check(tried(ipam_range_import(given->store, "x", 1, NULL, given->progress, &result_out, &given->error), ANY, given, "ipam_range_import: options is NULL", 0) || (!result_out), "ipam_range_import: an output was written");
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_record *result_out = 0;
        check(tried(ipam_range_import(given->store, "x", 1, (void *)given->inventory, given->progress, &result_out, &given->error), bad_handles[i].outcome, given, "ipam_range_import: options", (int)i) || (!result_out), "ipam_range_import: an output was written");
        ipam_record_free(result_out);
    }
    {
        ipam_record *result_out = 0;
        check(tried(ipam_range_import(given->store, "x", 1, given->record, NULL, &result_out, &given->error), ANY, given, "ipam_range_import: progress is NULL", 0) || (!result_out), "ipam_range_import: an output was written");
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_record *result_out = 0;
        check(tried(ipam_range_import(given->store, "x", 1, given->record, (void *)given->record, &result_out, &given->error), bad_handles[i].outcome, given, "ipam_range_import: progress", (int)i) || (!result_out), "ipam_range_import: an output was written");
        ipam_record_free(result_out);
    }
    {
        (void)tried(ipam_range_import(given->store, "x", 1, given->record, given->progress, NULL, &given->error), ANY, given, "ipam_range_import: result_out is NULL", 0);
    }
    {
        ipam_record *result_out = 0;
        check(ipam_range_import(given->store, "x", 1, given->record, given->progress, &result_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_range_import: error is NULL");
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *result_out = 0;
        check(tried(ipam_range_export(given->store, bad_texts[i].text, bad_texts[i].len, given->record, given->progress, &result_out, &given->error), bad_texts[i].outcome, given, "ipam_range_export: path", (int)i) || (!result_out), "ipam_range_export: an output was written");
        ipam_record_free(result_out);
    }
    {
        ipam_record *result_out = 0;
        check(tried(ipam_range_export(given->store, "x", 1, NULL, given->progress, &result_out, &given->error), ANY, given, "ipam_range_export: options is NULL", 0) || (!result_out), "ipam_range_export: an output was written");
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_record *result_out = 0;
        check(tried(ipam_range_export(given->store, "x", 1, (void *)given->inventory, given->progress, &result_out, &given->error), bad_handles[i].outcome, given, "ipam_range_export: options", (int)i) || (!result_out), "ipam_range_export: an output was written");
        ipam_record_free(result_out);
    }
    {
        ipam_record *result_out = 0;
        check(tried(ipam_range_export(given->store, "x", 1, given->record, NULL, &result_out, &given->error), ANY, given, "ipam_range_export: progress is NULL", 0) || (!result_out), "ipam_range_export: an output was written");
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_record *result_out = 0;
        check(tried(ipam_range_export(given->store, "x", 1, given->record, (void *)given->record, &result_out, &given->error), bad_handles[i].outcome, given, "ipam_range_export: progress", (int)i) || (!result_out), "ipam_range_export: an output was written");
        ipam_record_free(result_out);
    }
    {
        (void)tried(ipam_range_export(given->store, "x", 1, given->record, given->progress, NULL, &given->error), ANY, given, "ipam_range_export: result_out is NULL", 0);
    }
    {
        ipam_record *result_out = 0;
        check(ipam_range_export(given->store, "x", 1, given->record, given->progress, &result_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_range_export: error is NULL");
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *result_out = 0;
        check(tried(ipam_subnet_import(given->store, bad_texts[i].text, bad_texts[i].len, given->record, given->progress, &result_out, &given->error), bad_texts[i].outcome, given, "ipam_subnet_import: path", (int)i) || (!result_out), "ipam_subnet_import: an output was written");
        ipam_record_free(result_out);
    }
    {
        ipam_record *result_out = 0;
        check(tried(ipam_subnet_import(given->store, "x", 1, NULL, given->progress, &result_out, &given->error), ANY, given, "ipam_subnet_import: options is NULL", 0) || (!result_out), "ipam_subnet_import: an output was written");
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_record *result_out = 0;
        check(tried(ipam_subnet_import(given->store, "x", 1, (void *)given->inventory, given->progress, &result_out, &given->error), bad_handles[i].outcome, given, "ipam_subnet_import: options", (int)i) || (!result_out), "ipam_subnet_import: an output was written");
        ipam_record_free(result_out);
    }
    {
        ipam_record *result_out = 0;
        check(tried(ipam_subnet_import(given->store, "x", 1, given->record, NULL, &result_out, &given->error), ANY, given, "ipam_subnet_import: progress is NULL", 0) || (!result_out), "ipam_subnet_import: an output was written");
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_record *result_out = 0;
        check(tried(ipam_subnet_import(given->store, "x", 1, given->record, (void *)given->record, &result_out, &given->error), bad_handles[i].outcome, given, "ipam_subnet_import: progress", (int)i) || (!result_out), "ipam_subnet_import: an output was written");
        ipam_record_free(result_out);
    }
    {
        (void)tried(ipam_subnet_import(given->store, "x", 1, given->record, given->progress, NULL, &given->error), ANY, given, "ipam_subnet_import: result_out is NULL", 0);
    }
    {
        ipam_record *result_out = 0;
        check(ipam_subnet_import(given->store, "x", 1, given->record, given->progress, &result_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_subnet_import: error is NULL");
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *result_out = 0;
        check(tried(ipam_subnet_export(given->store, bad_texts[i].text, bad_texts[i].len, given->record, given->progress, &result_out, &given->error), bad_texts[i].outcome, given, "ipam_subnet_export: path", (int)i) || (!result_out), "ipam_subnet_export: an output was written");
        ipam_record_free(result_out);
    }
    {
        ipam_record *result_out = 0;
        check(tried(ipam_subnet_export(given->store, "x", 1, NULL, given->progress, &result_out, &given->error), ANY, given, "ipam_subnet_export: options is NULL", 0) || (!result_out), "ipam_subnet_export: an output was written");
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_record *result_out = 0;
        check(tried(ipam_subnet_export(given->store, "x", 1, (void *)given->inventory, given->progress, &result_out, &given->error), bad_handles[i].outcome, given, "ipam_subnet_export: options", (int)i) || (!result_out), "ipam_subnet_export: an output was written");
        ipam_record_free(result_out);
    }
    {
        ipam_record *result_out = 0;
        check(tried(ipam_subnet_export(given->store, "x", 1, given->record, NULL, &result_out, &given->error), ANY, given, "ipam_subnet_export: progress is NULL", 0) || (!result_out), "ipam_subnet_export: an output was written");
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_record *result_out = 0;
        check(tried(ipam_subnet_export(given->store, "x", 1, given->record, (void *)given->record, &result_out, &given->error), bad_handles[i].outcome, given, "ipam_subnet_export: progress", (int)i) || (!result_out), "ipam_subnet_export: an output was written");
        ipam_record_free(result_out);
    }
    {
        (void)tried(ipam_subnet_export(given->store, "x", 1, given->record, given->progress, NULL, &given->error), ANY, given, "ipam_subnet_export: result_out is NULL", 0);
    }
    {
        ipam_record *result_out = 0;
        check(ipam_subnet_export(given->store, "x", 1, given->record, given->progress, &result_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_subnet_export: error is NULL");
        ipam_record_free(result_out);
    }
    {
        ipam_record *record_out = 0;
        check(ipam_cursor_next(given->cursor, &record_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_cursor_next: error is NULL");
        ipam_record_free(record_out);
    }
    {
        ipam_cursor_free(NULL);
        passed();
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor_free((void *)given->record);
        passed();
    }
    {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_custom_field_query(given->store, NULL, &cursor_out, &given->error), ANY, given, "ipam_custom_field_query: filter is NULL", 0) || (!cursor_out), "ipam_custom_field_query: an output was written");
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_custom_field_query(given->store, (void *)given->inventory, &cursor_out, &given->error), bad_handles[i].outcome, given, "ipam_custom_field_query: filter", (int)i) || (!cursor_out), "ipam_custom_field_query: an output was written");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        check(ipam_custom_field_query(given->store, given->record, &cursor_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_custom_field_query: error is NULL");
        ipam_cursor_free(cursor_out);
    }
    {
        (void)tried(ipam_custom_field_add(given->store, given->record, NULL, &given->error), ANY, given, "ipam_custom_field_add: added_out is NULL", 0);
    }
    {
        ipam_record *added_out = 0;
        check(ipam_custom_field_add(given->store, given->record, &added_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_custom_field_add: error is NULL");
        ipam_record_free(added_out);
    }
    (void)i;
    (void)given;
}

static void part_2(struct given *given)
{
    size_t i;
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *renamed_out = 0;
        check(tried(ipam_custom_field_rename(given->store, bad_texts[i].text, bad_texts[i].len, "x", 1, &renamed_out, &given->error), bad_texts[i].outcome, given, "ipam_custom_field_rename: name", (int)i) || (!renamed_out), "ipam_custom_field_rename: an output was written");
        ipam_record_free(renamed_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *renamed_out = 0;
        check(tried(ipam_custom_field_rename(given->store, "x", 1, bad_texts[i].text, bad_texts[i].len, &renamed_out, &given->error), bad_texts[i].outcome, given, "ipam_custom_field_rename: new_name", (int)i) || (!renamed_out), "ipam_custom_field_rename: an output was written");
        ipam_record_free(renamed_out);
    }
    {
        (void)tried(ipam_custom_field_rename(given->store, "x", 1, "x", 1, NULL, &given->error), ANY, given, "ipam_custom_field_rename: renamed_out is NULL", 0);
    }
    {
        ipam_record *renamed_out = 0;
        check(ipam_custom_field_rename(given->store, "x", 1, "x", 1, &renamed_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_custom_field_rename: error is NULL");
        ipam_record_free(renamed_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *removed_out = 0;
        check(tried(ipam_custom_field_remove(given->store, bad_texts[i].text, bad_texts[i].len, &removed_out, &given->error), bad_texts[i].outcome, given, "ipam_custom_field_remove: name", (int)i) || (!removed_out), "ipam_custom_field_remove: an output was written");
        ipam_record_free(removed_out);
    }
    {
        (void)tried(ipam_custom_field_remove(given->store, "x", 1, NULL, &given->error), ANY, given, "ipam_custom_field_remove: removed_out is NULL", 0);
    }
    {
        ipam_record *removed_out = 0;
        check(ipam_custom_field_remove(given->store, "x", 1, &removed_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_custom_field_remove: error is NULL");
        ipam_record_free(removed_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *added_out = 0;
        check(tried(ipam_custom_value_add(given->store, bad_texts[i].text, bad_texts[i].len, "x", 1, &added_out, &given->error), bad_texts[i].outcome, given, "ipam_custom_value_add: field", (int)i) || (!added_out), "ipam_custom_value_add: an output was written");
        ipam_record_free(added_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *added_out = 0;
        check(tried(ipam_custom_value_add(given->store, "x", 1, bad_texts[i].text, bad_texts[i].len, &added_out, &given->error), bad_texts[i].outcome, given, "ipam_custom_value_add: value", (int)i) || (!added_out), "ipam_custom_value_add: an output was written");
        ipam_record_free(added_out);
    }
    {
        (void)tried(ipam_custom_value_add(given->store, "x", 1, "x", 1, NULL, &given->error), ANY, given, "ipam_custom_value_add: added_out is NULL", 0);
    }
    {
        ipam_record *added_out = 0;
        check(ipam_custom_value_add(given->store, "x", 1, "x", 1, &added_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_custom_value_add: error is NULL");
        ipam_record_free(added_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *renamed_out = 0;
        check(tried(ipam_custom_value_rename(given->store, bad_texts[i].text, bad_texts[i].len, "x", 1, "x", 1, &renamed_out, &given->error), bad_texts[i].outcome, given, "ipam_custom_value_rename: field", (int)i) || (!renamed_out), "ipam_custom_value_rename: an output was written");
        ipam_record_free(renamed_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *renamed_out = 0;
        check(tried(ipam_custom_value_rename(given->store, "x", 1, bad_texts[i].text, bad_texts[i].len, "x", 1, &renamed_out, &given->error), bad_texts[i].outcome, given, "ipam_custom_value_rename: value", (int)i) || (!renamed_out), "ipam_custom_value_rename: an output was written");
        ipam_record_free(renamed_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *renamed_out = 0;
        check(tried(ipam_custom_value_rename(given->store, "x", 1, "x", 1, bad_texts[i].text, bad_texts[i].len, &renamed_out, &given->error), bad_texts[i].outcome, given, "ipam_custom_value_rename: new_value", (int)i) || (!renamed_out), "ipam_custom_value_rename: an output was written");
        ipam_record_free(renamed_out);
    }
    {
        (void)tried(ipam_custom_value_rename(given->store, "x", 1, "x", 1, "x", 1, NULL, &given->error), ANY, given, "ipam_custom_value_rename: renamed_out is NULL", 0);
    }
    {
        ipam_record *renamed_out = 0;
        check(ipam_custom_value_rename(given->store, "x", 1, "x", 1, "x", 1, &renamed_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_custom_value_rename: error is NULL");
        ipam_record_free(renamed_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *removed_out = 0;
        check(tried(ipam_custom_value_remove(given->store, bad_texts[i].text, bad_texts[i].len, "x", 1, &removed_out, &given->error), bad_texts[i].outcome, given, "ipam_custom_value_remove: field", (int)i) || (!removed_out), "ipam_custom_value_remove: an output was written");
        ipam_record_free(removed_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *removed_out = 0;
        check(tried(ipam_custom_value_remove(given->store, "x", 1, bad_texts[i].text, bad_texts[i].len, &removed_out, &given->error), bad_texts[i].outcome, given, "ipam_custom_value_remove: value", (int)i) || (!removed_out), "ipam_custom_value_remove: an output was written");
        ipam_record_free(removed_out);
    }
    {
        (void)tried(ipam_custom_value_remove(given->store, "x", 1, "x", 1, NULL, &given->error), ANY, given, "ipam_custom_value_remove: removed_out is NULL", 0);
    }
    {
        ipam_record *removed_out = 0;
        check(ipam_custom_value_remove(given->store, "x", 1, "x", 1, &removed_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_custom_value_remove: error is NULL");
        ipam_record_free(removed_out);
    }
    {
        (void)ipam_error_status(NULL);
        passed();
    }
    {
        size_t len_out = 0;
        (void)ipam_error_status_name(NULL, &len_out);
        passed();
        (void)len_out;
    }
    {
        (void)ipam_error_status_name(NULL, NULL);
        passed();
    }
    {
        size_t len_out = 0;
        (void)ipam_error_kind(NULL, &len_out);
        passed();
        (void)len_out;
    }
    {
        (void)ipam_error_kind(NULL, NULL);
        passed();
    }
    {
        size_t len_out = 0;
        (void)ipam_error_category(NULL, &len_out);
        passed();
        (void)len_out;
    }
    {
        (void)ipam_error_category(NULL, NULL);
        passed();
    }
    {
        size_t len_out = 0;
        (void)ipam_error_message(NULL, &len_out);
        passed();
        (void)len_out;
    }
    {
        (void)ipam_error_message(NULL, NULL);
        passed();
    }
    {
        size_t len_out = 0;
        (void)ipam_error_advice(NULL, &len_out);
        passed();
        (void)len_out;
    }
    {
        (void)ipam_error_advice(NULL, NULL);
        passed();
    }
    {
        size_t len_out = 0;
        (void)ipam_error_cause(NULL, &len_out);
        passed();
        (void)len_out;
    }
    {
        (void)ipam_error_cause(NULL, NULL);
        passed();
    }
    {
        (void)ipam_error_is_transient(NULL);
        passed();
    }
    {
        (void)ipam_error_operand_count(NULL);
        passed();
    }
    {
        size_t len_out = 0;
        (void)ipam_error_operand_name(NULL, 1, &len_out);
        passed();
        (void)len_out;
    }
    for (i = 0; i < COUNT(bad_sizes); ++i) {
        size_t len_out = 0;
        (void)ipam_error_operand_name(NULL, bad_sizes[i].value, &len_out);
        passed();
        (void)len_out;
    }
    {
        (void)ipam_error_operand_name(NULL, 1, NULL);
        passed();
    }
    {
        size_t len_out = 0;
        (void)ipam_error_operand_value(NULL, 1, &len_out);
        passed();
        (void)len_out;
    }
    for (i = 0; i < COUNT(bad_sizes); ++i) {
        size_t len_out = 0;
        (void)ipam_error_operand_value(NULL, bad_sizes[i].value, &len_out);
        passed();
        (void)len_out;
    }
    {
        (void)ipam_error_operand_value(NULL, 1, NULL);
        passed();
    }
    {
        (void)ipam_error_also_count(NULL);
        passed();
    }
    {
        (void)ipam_error_also_at(NULL, 1);
        passed();
    }
    for (i = 0; i < COUNT(bad_sizes); ++i) {
        (void)ipam_error_also_at(NULL, bad_sizes[i].value);
        passed();
    }
    {
        ipam_error_free(NULL);
        passed();
    }
    {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_event_query(given->store, NULL, &cursor_out, &given->error), ANY, given, "ipam_event_query: filter is NULL", 0) || (!cursor_out), "ipam_event_query: an output was written");
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_event_query(given->store, (void *)given->inventory, &cursor_out, &given->error), bad_handles[i].outcome, given, "ipam_event_query: filter", (int)i) || (!cursor_out), "ipam_event_query: an output was written");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        check(ipam_event_query(given->store, given->record, &cursor_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_event_query: error is NULL");
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
        check(tried(ipam_event_follow(given->store, bad_uint64[i].value, 0, &events_out, &given->error), bad_uint64[i].outcome, given, "ipam_event_follow: after_id", (int)i) || (!events_out), "ipam_event_follow: an output was written");
        ipam_cursor_free(events_out);
    }
    {
        ipam_cursor *events_out = 0;
        check(ipam_event_follow(given->store, 0, 0, &events_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_event_follow: error is NULL");
        ipam_cursor_free(events_out);
    }
    for (i = 0; i < COUNT(bad_int64); ++i) {
        ipam_cursor *removed_out = 0;
        check(tried(ipam_event_remove(given->store, bad_int64[i].value, &removed_out, &given->error), bad_int64[i].outcome, given, "ipam_event_remove: until_us", (int)i) || (!removed_out), "ipam_event_remove: an output was written");
        ipam_cursor_free(removed_out);
    }
    {
        (void)tried(ipam_event_remove(given->store, 0, NULL, &given->error), ANY, given, "ipam_event_remove: removed_out is NULL", 0);
    }
    {
        ipam_cursor *removed_out = 0;
        check(ipam_event_remove(given->store, 0, &removed_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_event_remove: error is NULL");
        ipam_cursor_free(removed_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_hint_query(given->store, bad_texts[i].text, bad_texts[i].len, "x", 1, 0, &cursor_out, &given->error), bad_texts[i].outcome, given, "ipam_hint_query: kind", (int)i) || (!cursor_out), "ipam_hint_query: an output was written");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_hint_query(given->store, "x", 1, NULL, SIZE_MAX, 0, &cursor_out, &given->error), ANY, given, "ipam_hint_query: word is NULL", 0) || (!cursor_out), "ipam_hint_query: an output was written");
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_hint_query(given->store, "x", 1, bad_texts[i].text, bad_texts[i].len, 0, &cursor_out, &given->error), bad_texts[i].outcome, given, "ipam_hint_query: word", (int)i) || (!cursor_out), "ipam_hint_query: an output was written");
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_uint32); ++i) {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_hint_query(given->store, "x", 1, "x", 1, bad_uint32[i].value, &cursor_out, &given->error), bad_uint32[i].outcome, given, "ipam_hint_query: limit", (int)i) || (!cursor_out), "ipam_hint_query: an output was written");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        check(ipam_hint_query(given->store, "x", 1, "x", 1, 0, &cursor_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_hint_query: error is NULL");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_inventory *inventory_out = 0;
        check(ipam_inventory_new(given->record, &inventory_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_inventory_new: error is NULL");
        ipam_inventory_free(inventory_out);
    }
    {
        check(ipam_inventory_add(given->inventory, given->record, NULL) != IPAM_STATUS_INTERNAL, "ipam_inventory_add: error is NULL");
    }
    {
        check(ipam_inventory_narrow(given->inventory, given->record, NULL) != IPAM_STATUS_INTERNAL, "ipam_inventory_narrow: error is NULL");
    }
    {
        check(ipam_inventory_finish(given->inventory, NULL) != IPAM_STATUS_INTERNAL, "ipam_inventory_finish: error is NULL");
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_inventory *inventory_out = 0;
        check(tried(ipam_inventory_parse(bad_texts[i].text, bad_texts[i].len, &inventory_out, &given->error), bad_texts[i].outcome, given, "ipam_inventory_parse: text", (int)i) || (!inventory_out), "ipam_inventory_parse: an output was written");
        ipam_inventory_free(inventory_out);
    }
    {
        ipam_inventory *inventory_out = 0;
        check(ipam_inventory_parse("x", 1, &inventory_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_inventory_parse: error is NULL");
        ipam_inventory_free(inventory_out);
    }
    {
        char *text_out = 0;
        size_t text_len_out = 0;
        check(ipam_inventory_format(given->inventory, &text_out, &text_len_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_inventory_format: error is NULL");
        ipam_text_free(text_out);
        (void)text_len_out;
    }
    {
        ipam_record *record_out = 0;
        check(ipam_inventory_info(given->inventory, &record_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_inventory_info: error is NULL");
        ipam_record_free(record_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_inventory_query(given->inventory, bad_texts[i].text, bad_texts[i].len, &cursor_out, &given->error), bad_texts[i].outcome, given, "ipam_inventory_query: kind", (int)i) || (!cursor_out), "ipam_inventory_query: an output was written");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        check(ipam_inventory_query(given->inventory, "x", 1, &cursor_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_inventory_query: error is NULL");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_inventory_free(NULL);
        passed();
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_inventory_free((void *)given->record);
        passed();
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        int32_t family_out = 0;
        uint64_t high_out = 0;
        uint64_t low_out = 0;
        check(tried(ipam_ip_parse(bad_texts[i].text, bad_texts[i].len, &family_out, &high_out, &low_out, &given->error), bad_texts[i].outcome, given, "ipam_ip_parse: text", (int)i) || (!family_out && !high_out && !low_out), "ipam_ip_parse: an output was written");
        (void)family_out;
        (void)high_out;
        (void)low_out;
    }
    {
        int32_t family_out = 0;
        uint64_t high_out = 0;
        uint64_t low_out = 0;
        check(ipam_ip_parse("x", 1, &family_out, &high_out, &low_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_ip_parse: error is NULL");
        (void)family_out;
        (void)high_out;
        (void)low_out;
    }
    for (i = 0; i < COUNT(bad_int32); ++i) {
        char *text_out = 0;
        size_t text_len_out = 0;
        check(tried(ipam_ip_format(bad_int32[i].value, 0, 0, &text_out, &text_len_out, &given->error), bad_int32[i].outcome, given, "ipam_ip_format: family", (int)i) || (!text_out && !text_len_out), "ipam_ip_format: an output was written");
        ipam_text_free(text_out);
        (void)text_len_out;
    }
    for (i = 0; i < COUNT(bad_uint64); ++i) {
        char *text_out = 0;
        size_t text_len_out = 0;
        check(tried(ipam_ip_format(0, bad_uint64[i].value, 0, &text_out, &text_len_out, &given->error), bad_uint64[i].outcome, given, "ipam_ip_format: high", (int)i) || (!text_out && !text_len_out), "ipam_ip_format: an output was written");
        ipam_text_free(text_out);
        (void)text_len_out;
    }
    for (i = 0; i < COUNT(bad_uint64); ++i) {
        char *text_out = 0;
        size_t text_len_out = 0;
        check(tried(ipam_ip_format(0, 0, bad_uint64[i].value, &text_out, &text_len_out, &given->error), bad_uint64[i].outcome, given, "ipam_ip_format: low", (int)i) || (!text_out && !text_len_out), "ipam_ip_format: an output was written");
        ipam_text_free(text_out);
        (void)text_len_out;
    }
    {
        char *text_out = 0;
        size_t text_len_out = 0;
        check(ipam_ip_format(0, 0, 0, &text_out, &text_len_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_ip_format: error is NULL");
        ipam_text_free(text_out);
        (void)text_len_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        int32_t family_out = 0;
        uint64_t high_out = 0;
        uint64_t low_out = 0;
        uint32_t bits_out = 0;
        check(tried(ipam_prefix_parse(bad_texts[i].text, bad_texts[i].len, &family_out, &high_out, &low_out, &bits_out, &given->error), bad_texts[i].outcome, given, "ipam_prefix_parse: text", (int)i) || (!family_out && !high_out && !low_out && !bits_out), "ipam_prefix_parse: an output was written");
        (void)family_out;
        (void)high_out;
        (void)low_out;
        (void)bits_out;
    }
    {
        int32_t family_out = 0;
        uint64_t high_out = 0;
        uint64_t low_out = 0;
        uint32_t bits_out = 0;
        check(ipam_prefix_parse("x", 1, &family_out, &high_out, &low_out, &bits_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_prefix_parse: error is NULL");
        (void)family_out;
        (void)high_out;
        (void)low_out;
        (void)bits_out;
    }
    for (i = 0; i < COUNT(bad_int32); ++i) {
        int32_t contains_out = 0;
        check(tried(ipam_prefix_contains(bad_int32[i].value, 0, 0, 0, 0, 0, &contains_out, &given->error), bad_int32[i].outcome, given, "ipam_prefix_contains: family", (int)i) || (!contains_out), "ipam_prefix_contains: an output was written");
        (void)contains_out;
    }
    for (i = 0; i < COUNT(bad_uint64); ++i) {
        int32_t contains_out = 0;
        check(tried(ipam_prefix_contains(0, bad_uint64[i].value, 0, 0, 0, 0, &contains_out, &given->error), bad_uint64[i].outcome, given, "ipam_prefix_contains: high", (int)i) || (!contains_out), "ipam_prefix_contains: an output was written");
        (void)contains_out;
    }
    for (i = 0; i < COUNT(bad_uint64); ++i) {
        int32_t contains_out = 0;
        check(tried(ipam_prefix_contains(0, 0, bad_uint64[i].value, 0, 0, 0, &contains_out, &given->error), bad_uint64[i].outcome, given, "ipam_prefix_contains: low", (int)i) || (!contains_out), "ipam_prefix_contains: an output was written");
        (void)contains_out;
    }
    for (i = 0; i < COUNT(bad_uint32); ++i) {
        int32_t contains_out = 0;
        check(tried(ipam_prefix_contains(0, 0, 0, bad_uint32[i].value, 0, 0, &contains_out, &given->error), bad_uint32[i].outcome, given, "ipam_prefix_contains: bits", (int)i) || (!contains_out), "ipam_prefix_contains: an output was written");
        (void)contains_out;
    }
    for (i = 0; i < COUNT(bad_uint64); ++i) {
        int32_t contains_out = 0;
        check(tried(ipam_prefix_contains(0, 0, 0, 0, bad_uint64[i].value, 0, &contains_out, &given->error), bad_uint64[i].outcome, given, "ipam_prefix_contains: address_high", (int)i) || (!contains_out), "ipam_prefix_contains: an output was written");
        (void)contains_out;
    }
    for (i = 0; i < COUNT(bad_uint64); ++i) {
        int32_t contains_out = 0;
        check(tried(ipam_prefix_contains(0, 0, 0, 0, 0, bad_uint64[i].value, &contains_out, &given->error), bad_uint64[i].outcome, given, "ipam_prefix_contains: address_low", (int)i) || (!contains_out), "ipam_prefix_contains: an output was written");
        (void)contains_out;
    }
    {
        int32_t contains_out = 0;
        check(ipam_prefix_contains(0, 0, 0, 0, 0, 0, &contains_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_prefix_contains: error is NULL");
        (void)contains_out;
    }
    for (i = 0; i < COUNT(bad_uint64); ++i) {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_log_query(given->store, bad_uint64[i].value, &cursor_out, &given->error), bad_uint64[i].outcome, given, "ipam_log_query: after", (int)i) || (!cursor_out), "ipam_log_query: an output was written");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        check(ipam_log_query(given->store, 0, &cursor_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_log_query: error is NULL");
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_flags); ++i) {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_store_check(given->store, bad_flags[i].value, given->progress, &cursor_out, &given->error), bad_flags[i].outcome, given, "ipam_store_check: repair", (int)i) || (!cursor_out), "ipam_store_check: an output was written");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_store_check(given->store, 0, NULL, &cursor_out, &given->error), ANY, given, "ipam_store_check: progress is NULL", 0) || (!cursor_out), "ipam_store_check: an output was written");
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_store_check(given->store, 0, (void *)given->record, &cursor_out, &given->error), bad_handles[i].outcome, given, "ipam_store_check: progress", (int)i) || (!cursor_out), "ipam_store_check: an output was written");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        check(ipam_store_check(given->store, 0, given->progress, &cursor_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_store_check: error is NULL");
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *copy_out = 0;
        check(tried(ipam_store_backup(given->store, bad_texts[i].text, bad_texts[i].len, 0, given->progress, &copy_out, &given->error), bad_texts[i].outcome, given, "ipam_store_backup: path", (int)i) || (!copy_out), "ipam_store_backup: an output was written");
        ipam_record_free(copy_out);
    }
    for (i = 0; i < COUNT(bad_flags); ++i) {
        ipam_record *copy_out = 0;
        check(tried(ipam_store_backup(given->store, "x", 1, bad_flags[i].value, given->progress, &copy_out, &given->error), bad_flags[i].outcome, given, "ipam_store_backup: overwrite", (int)i) || (!copy_out), "ipam_store_backup: an output was written");
        ipam_record_free(copy_out);
    }
    {
        ipam_record *copy_out = 0;
        check(tried(ipam_store_backup(given->store, "x", 1, 0, NULL, &copy_out, &given->error), ANY, given, "ipam_store_backup: progress is NULL", 0) || (!copy_out), "ipam_store_backup: an output was written");
        ipam_record_free(copy_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_record *copy_out = 0;
        check(tried(ipam_store_backup(given->store, "x", 1, 0, (void *)given->record, &copy_out, &given->error), bad_handles[i].outcome, given, "ipam_store_backup: progress", (int)i) || (!copy_out), "ipam_store_backup: an output was written");
        ipam_record_free(copy_out);
    }
    {
        (void)tried(ipam_store_backup(given->store, "x", 1, 0, given->progress, NULL, &given->error), ANY, given, "ipam_store_backup: copy_out is NULL", 0);
    }
    {
        ipam_record *copy_out = 0;
        check(ipam_store_backup(given->store, "x", 1, 0, given->progress, &copy_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_store_backup: error is NULL");
        ipam_record_free(copy_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *copy_out = 0;
        check(tried(ipam_store_restore(bad_texts[i].text, bad_texts[i].len, "x", 1, given->progress, &copy_out, &given->error), bad_texts[i].outcome, given, "ipam_store_restore: backup", (int)i) || (!copy_out), "ipam_store_restore: an output was written");
        ipam_record_free(copy_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *copy_out = 0;
        check(tried(ipam_store_restore("x", 1, bad_texts[i].text, bad_texts[i].len, given->progress, &copy_out, &given->error), bad_texts[i].outcome, given, "ipam_store_restore: path", (int)i) || (!copy_out), "ipam_store_restore: an output was written");
        ipam_record_free(copy_out);
    }
    {
        ipam_record *copy_out = 0;
        check(tried(ipam_store_restore("x", 1, "x", 1, NULL, &copy_out, &given->error), ANY, given, "ipam_store_restore: progress is NULL", 0) || (!copy_out), "ipam_store_restore: an output was written");
        ipam_record_free(copy_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_record *copy_out = 0;
        check(tried(ipam_store_restore("x", 1, "x", 1, (void *)given->record, &copy_out, &given->error), bad_handles[i].outcome, given, "ipam_store_restore: progress", (int)i) || (!copy_out), "ipam_store_restore: an output was written");
        ipam_record_free(copy_out);
    }
    {
        (void)tried(ipam_store_restore("x", 1, "x", 1, given->progress, NULL, &given->error), ANY, given, "ipam_store_restore: copy_out is NULL", 0);
    }
    {
        ipam_record *copy_out = 0;
        check(ipam_store_restore("x", 1, "x", 1, given->progress, &copy_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_store_restore: error is NULL");
        ipam_record_free(copy_out);
    }
    (void)i;
    (void)given;
}

static void part_4(struct given *given)
{
    size_t i;
    {
        ipam_cursor *moved_out = 0;
        check(tried(ipam_store_move(given->store, given->store, NULL, &moved_out, &given->error), ANY, given, "ipam_store_move: progress is NULL", 0) || (!moved_out), "ipam_store_move: an output was written");
        ipam_cursor_free(moved_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *moved_out = 0;
        check(tried(ipam_store_move(given->store, given->store, (void *)given->record, &moved_out, &given->error), bad_handles[i].outcome, given, "ipam_store_move: progress", (int)i) || (!moved_out), "ipam_store_move: an output was written");
        ipam_cursor_free(moved_out);
    }
    {
        (void)tried(ipam_store_move(given->store, given->store, given->progress, NULL, &given->error), ANY, given, "ipam_store_move: moved_out is NULL", 0);
    }
    {
        ipam_cursor *moved_out = 0;
        check(ipam_store_move(given->store, given->store, given->progress, &moved_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_store_move: error is NULL");
        ipam_cursor_free(moved_out);
    }
    {
        ipam_record *record_out = 0;
        check(ipam_plan_info(given->plan, &record_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_plan_info: error is NULL");
        ipam_record_free(record_out);
    }
    for (i = 0; i < COUNT(bad_flags); ++i) {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_plan_query(given->plan, bad_flags[i].value, &cursor_out, &given->error), bad_flags[i].outcome, given, "ipam_plan_query: with_notes", (int)i) || (!cursor_out), "ipam_plan_query: an output was written");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        check(ipam_plan_query(given->plan, 0, &cursor_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_plan_query: error is NULL");
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_plan *plan_out = 0;
        check(tried(ipam_plan_parse(bad_texts[i].text, bad_texts[i].len, &plan_out, &given->error), bad_texts[i].outcome, given, "ipam_plan_parse: text", (int)i) || (!plan_out), "ipam_plan_parse: an output was written");
        ipam_plan_free(plan_out);
    }
    {
        ipam_plan *plan_out = 0;
        check(ipam_plan_parse("x", 1, &plan_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_plan_parse: error is NULL");
        ipam_plan_free(plan_out);
    }
    {
        char *text_out = 0;
        size_t text_len_out = 0;
        check(ipam_plan_format(given->plan, &text_out, &text_len_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_plan_format: error is NULL");
        ipam_text_free(text_out);
        (void)text_len_out;
    }
    for (i = 0; i < COUNT(bad_flags); ++i) {
        char *text_out = 0;
        size_t text_len_out = 0;
        check(tried(ipam_plan_summary(given->plan, bad_flags[i].value, &text_out, &text_len_out, &given->error), bad_flags[i].outcome, given, "ipam_plan_summary: with_notes", (int)i) || (!text_out && !text_len_out), "ipam_plan_summary: an output was written");
        ipam_text_free(text_out);
        (void)text_len_out;
    }
    {
        char *text_out = 0;
        size_t text_len_out = 0;
        check(ipam_plan_summary(given->plan, 0, &text_out, &text_len_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_plan_summary: error is NULL");
        ipam_text_free(text_out);
        (void)text_len_out;
    }
    {
        ipam_plan_free(NULL);
        passed();
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_plan_free((void *)given->record);
        passed();
    }
    {
        ipam_progress *progress_out = 0;
        check(ipam_progress_new(&progress_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_progress_new: error is NULL");
        ipam_progress_free(progress_out);
    }
    {
        uint64_t done_out = 0;
        uint64_t total_out = 0;
        uint64_t failed_out = 0;
        ipam_progress_counts(NULL, &done_out, &total_out, &failed_out);
        passed();
        (void)done_out;
        (void)total_out;
        (void)failed_out;
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
    {
        uint64_t total_out = 0;
        uint64_t failed_out = 0;
        ipam_progress_counts(given->progress, NULL, &total_out, &failed_out);
        passed();
        (void)total_out;
        (void)failed_out;
    }
    {
        uint64_t done_out = 0;
        uint64_t failed_out = 0;
        ipam_progress_counts(given->progress, &done_out, NULL, &failed_out);
        passed();
        (void)done_out;
        (void)failed_out;
    }
    {
        uint64_t done_out = 0;
        uint64_t total_out = 0;
        ipam_progress_counts(given->progress, &done_out, &total_out, NULL);
        passed();
        (void)done_out;
        (void)total_out;
    }
    {
        ipam_progress_cancel(NULL);
        passed();
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_progress_cancel((void *)given->record);
        passed();
    }
    {
        ipam_progress_free(NULL);
        passed();
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_progress_free((void *)given->record);
        passed();
    }
    {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_range_query(given->store, NULL, &cursor_out, &given->error), ANY, given, "ipam_range_query: filter is NULL", 0) || (!cursor_out), "ipam_range_query: an output was written");
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_range_query(given->store, (void *)given->inventory, &cursor_out, &given->error), bad_handles[i].outcome, given, "ipam_range_query: filter", (int)i) || (!cursor_out), "ipam_range_query: an output was written");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        check(ipam_range_query(given->store, given->record, &cursor_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_range_query: error is NULL");
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_flags); ++i) {
        ipam_record *added_out = 0;
        check(tried(ipam_range_add(given->store, given->record, bad_flags[i].value, &added_out, &given->error), bad_flags[i].outcome, given, "ipam_range_add: create_subnet", (int)i) || (!added_out), "ipam_range_add: an output was written");
        ipam_record_free(added_out);
    }
    {
        (void)tried(ipam_range_add(given->store, given->record, 0, NULL, &given->error), ANY, given, "ipam_range_add: added_out is NULL", 0);
    }
    {
        ipam_record *added_out = 0;
        check(ipam_range_add(given->store, given->record, 0, &added_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_range_add: error is NULL");
        ipam_record_free(added_out);
    }
    {
        ipam_cursor *changed_out = 0;
        check(tried(ipam_range_set(given->store, given->record, given->record, NULL, 0, &changed_out, &given->error), ANY, given, "ipam_range_set: custom is NULL", 0) || (!changed_out), "ipam_range_set: an output was written");
        ipam_cursor_free(changed_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *changed_out = 0;
        check(tried(ipam_range_set(given->store, given->record, given->record, (void *)given->inventory, 0, &changed_out, &given->error), bad_handles[i].outcome, given, "ipam_range_set: custom", (int)i) || (!changed_out), "ipam_range_set: an output was written");
        ipam_cursor_free(changed_out);
    }
    for (i = 0; i < COUNT(bad_flags); ++i) {
        ipam_cursor *changed_out = 0;
        check(tried(ipam_range_set(given->store, given->record, given->record, given->record, bad_flags[i].value, &changed_out, &given->error), bad_flags[i].outcome, given, "ipam_range_set: create_subnet", (int)i) || (!changed_out), "ipam_range_set: an output was written");
        ipam_cursor_free(changed_out);
    }
    {
        (void)tried(ipam_range_set(given->store, given->record, given->record, given->record, 0, NULL, &given->error), ANY, given, "ipam_range_set: changed_out is NULL", 0);
    }
    {
        ipam_cursor *changed_out = 0;
        check(ipam_range_set(given->store, given->record, given->record, given->record, 0, &changed_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_range_set: error is NULL");
        ipam_cursor_free(changed_out);
    }
    for (i = 0; i < COUNT(bad_flags); ++i) {
        ipam_cursor *removed_out = 0;
        check(tried(ipam_range_remove(given->store, given->record, bad_flags[i].value, &removed_out, &given->error), bad_flags[i].outcome, given, "ipam_range_remove: delete_addresses", (int)i) || (!removed_out), "ipam_range_remove: an output was written");
        ipam_cursor_free(removed_out);
    }
    {
        (void)tried(ipam_range_remove(given->store, given->record, 0, NULL, &given->error), ANY, given, "ipam_range_remove: removed_out is NULL", 0);
    }
    {
        ipam_cursor *removed_out = 0;
        check(ipam_range_remove(given->store, given->record, 0, &removed_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_range_remove: error is NULL");
        ipam_cursor_free(removed_out);
    }
    for (i = 0; i < COUNT(bad_uint64); ++i) {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_range_free_addresses(given->store, bad_uint64[i].value, 0, &cursor_out, &given->error), bad_uint64[i].outcome, given, "ipam_range_free_addresses: range_id", (int)i) || (!cursor_out), "ipam_range_free_addresses: an output was written");
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_uint32); ++i) {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_range_free_addresses(given->store, 0, bad_uint32[i].value, &cursor_out, &given->error), bad_uint32[i].outcome, given, "ipam_range_free_addresses: count", (int)i) || (!cursor_out), "ipam_range_free_addresses: an output was written");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        check(ipam_range_free_addresses(given->store, 0, 0, &cursor_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_range_free_addresses: error is NULL");
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *record_out = 0;
        check(tried(ipam_record_new(bad_texts[i].text, bad_texts[i].len, &record_out, &given->error), bad_texts[i].outcome, given, "ipam_record_new: kind", (int)i) || (!record_out), "ipam_record_new: an output was written");
        ipam_record_free(record_out);
    }
    {
        ipam_record *record_out = 0;
        check(ipam_record_new("x", 1, &record_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_record_new: error is NULL");
        ipam_record_free(record_out);
    }
    {
        ipam_record *record_out = 0;
        check(ipam_record_clone(given->record, &record_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_record_clone: error is NULL");
        ipam_record_free(record_out);
    }
    {
        ipam_record_free(NULL);
        passed();
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_record_free((void *)given->inventory);
        passed();
    }
    {
        size_t len_out = 0;
        (void)ipam_record_kind(NULL, &len_out);
        passed();
        (void)len_out;
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        size_t len_out = 0;
        (void)ipam_record_kind((void *)given->inventory, &len_out);
        passed();
        (void)len_out;
    }
    {
        (void)ipam_record_kind(given->record, NULL);
        passed();
    }
    (void)i;
    (void)given;
}

static void part_5(struct given *given)
{
    size_t i;
    for (i = 0; i < COUNT(bad_texts); ++i) {
        (void)tried(ipam_record_set_text(given->record, bad_texts[i].text, bad_texts[i].len, "x", 1, &given->error), bad_texts[i].outcome, given, "ipam_record_set_text: field", (int)i);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        (void)tried(ipam_record_set_text(given->record, "x", 1, bad_texts[i].text, bad_texts[i].len, &given->error), bad_texts[i].outcome, given, "ipam_record_set_text: value", (int)i);
    }
    {
        check(ipam_record_set_text(given->record, "x", 1, "x", 1, NULL) != IPAM_STATUS_INTERNAL, "ipam_record_set_text: error is NULL");
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        (void)tried(ipam_record_set_integer(given->record, bad_texts[i].text, bad_texts[i].len, 0, &given->error), bad_texts[i].outcome, given, "ipam_record_set_integer: field", (int)i);
    }
    for (i = 0; i < COUNT(bad_int64); ++i) {
        (void)tried(ipam_record_set_integer(given->record, "x", 1, bad_int64[i].value, &given->error), bad_int64[i].outcome, given, "ipam_record_set_integer: value", (int)i);
    }
    {
        check(ipam_record_set_integer(given->record, "x", 1, 0, NULL) != IPAM_STATUS_INTERNAL, "ipam_record_set_integer: error is NULL");
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        (void)tried(ipam_record_set_unsigned(given->record, bad_texts[i].text, bad_texts[i].len, 0, &given->error), bad_texts[i].outcome, given, "ipam_record_set_unsigned: field", (int)i);
    }
    for (i = 0; i < COUNT(bad_uint64); ++i) {
        (void)tried(ipam_record_set_unsigned(given->record, "x", 1, bad_uint64[i].value, &given->error), bad_uint64[i].outcome, given, "ipam_record_set_unsigned: value", (int)i);
    }
    {
        check(ipam_record_set_unsigned(given->record, "x", 1, 0, NULL) != IPAM_STATUS_INTERNAL, "ipam_record_set_unsigned: error is NULL");
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        (void)tried(ipam_record_set_real(given->record, bad_texts[i].text, bad_texts[i].len, 0, &given->error), bad_texts[i].outcome, given, "ipam_record_set_real: field", (int)i);
    }
    for (i = 0; i < COUNT(bad_doubles); ++i) {
        (void)tried(ipam_record_set_real(given->record, "x", 1, bad_doubles[i].value, &given->error), bad_doubles[i].outcome, given, "ipam_record_set_real: value", (int)i);
    }
    {
        check(ipam_record_set_real(given->record, "x", 1, 0, NULL) != IPAM_STATUS_INTERNAL, "ipam_record_set_real: error is NULL");
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        (void)tried(ipam_record_set_bool(given->record, bad_texts[i].text, bad_texts[i].len, 0, &given->error), bad_texts[i].outcome, given, "ipam_record_set_bool: field", (int)i);
    }
    for (i = 0; i < COUNT(bad_flags); ++i) {
        (void)tried(ipam_record_set_bool(given->record, "x", 1, bad_flags[i].value, &given->error), bad_flags[i].outcome, given, "ipam_record_set_bool: value", (int)i);
    }
    {
        check(ipam_record_set_bool(given->record, "x", 1, 0, NULL) != IPAM_STATUS_INTERNAL, "ipam_record_set_bool: error is NULL");
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        (void)tried(ipam_record_set_time_us(given->record, bad_texts[i].text, bad_texts[i].len, 0, &given->error), bad_texts[i].outcome, given, "ipam_record_set_time_us: field", (int)i);
    }
    for (i = 0; i < COUNT(bad_int64); ++i) {
        (void)tried(ipam_record_set_time_us(given->record, "x", 1, bad_int64[i].value, &given->error), bad_int64[i].outcome, given, "ipam_record_set_time_us: value_us", (int)i);
    }
    {
        check(ipam_record_set_time_us(given->record, "x", 1, 0, NULL) != IPAM_STATUS_INTERNAL, "ipam_record_set_time_us: error is NULL");
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        (void)tried(ipam_record_set_null(given->record, bad_texts[i].text, bad_texts[i].len, &given->error), bad_texts[i].outcome, given, "ipam_record_set_null: field", (int)i);
    }
    {
        check(ipam_record_set_null(given->record, "x", 1, NULL) != IPAM_STATUS_INTERNAL, "ipam_record_set_null: error is NULL");
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        (void)tried(ipam_record_set_record(given->record, bad_texts[i].text, bad_texts[i].len, given->second, &given->error), bad_texts[i].outcome, given, "ipam_record_set_record: field", (int)i);
    }
    {
        check(ipam_record_set_record(given->record, "x", 1, given->second, NULL) != IPAM_STATUS_INTERNAL, "ipam_record_set_record: error is NULL");
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        (void)tried(ipam_record_unset(given->record, bad_texts[i].text, bad_texts[i].len, &given->error), bad_texts[i].outcome, given, "ipam_record_unset: field", (int)i);
    }
    {
        check(ipam_record_unset(given->record, "x", 1, NULL) != IPAM_STATUS_INTERNAL, "ipam_record_unset: error is NULL");
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        int32_t state_out = 0;
        check(tried(ipam_record_state(given->record, bad_texts[i].text, bad_texts[i].len, &state_out, &given->error), bad_texts[i].outcome, given, "ipam_record_state: field", (int)i) || (!state_out), "ipam_record_state: an output was written");
        (void)state_out;
    }
    {
        int32_t state_out = 0;
        check(ipam_record_state(given->record, "x", 1, &state_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_record_state: error is NULL");
        (void)state_out;
    }
    {
        (void)ipam_record_field_count(NULL);
        passed();
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        (void)ipam_record_field_count((void *)given->inventory);
        passed();
    }
    {
        size_t len_out = 0;
        (void)ipam_record_field_name(NULL, 1, &len_out);
        passed();
        (void)len_out;
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
    {
        (void)ipam_record_field_name(given->record, 1, NULL);
        passed();
    }
    {
        (void)ipam_record_field_type(NULL, 1);
        passed();
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        (void)ipam_record_field_type((void *)given->inventory, 1);
        passed();
    }
    for (i = 0; i < COUNT(bad_sizes); ++i) {
        (void)ipam_record_field_type(given->record, bad_sizes[i].value);
        passed();
    }
    {
        (void)ipam_record_state_at(NULL, 1);
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
    {
        size_t len_out = 0;
        (void)ipam_record_text_at(NULL, 1, &len_out);
        passed();
        (void)len_out;
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
    {
        (void)ipam_record_text_at(given->record, 1, NULL);
        passed();
    }
    {
        (void)ipam_record_integer_at(NULL, 1);
        passed();
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        (void)ipam_record_integer_at((void *)given->inventory, 1);
        passed();
    }
    for (i = 0; i < COUNT(bad_sizes); ++i) {
        (void)ipam_record_integer_at(given->record, bad_sizes[i].value);
        passed();
    }
    {
        (void)ipam_record_real_at(NULL, 1);
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
    {
        (void)ipam_record_list_count_at(NULL, 1);
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
        check(tried(ipam_record_get_text(given->record, bad_texts[i].text, bad_texts[i].len, &text_out, &text_len_out, &given->error), bad_texts[i].outcome, given, "ipam_record_get_text: field", (int)i) || (!text_out && !text_len_out), "ipam_record_get_text: an output was written");
        ipam_text_free(text_out);
        (void)text_len_out;
    }
    {
        char *text_out = 0;
        size_t text_len_out = 0;
        check(ipam_record_get_text(given->record, "x", 1, &text_out, &text_len_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_record_get_text: error is NULL");
        ipam_text_free(text_out);
        (void)text_len_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        int64_t value_out = 0;
        check(tried(ipam_record_get_integer(given->record, bad_texts[i].text, bad_texts[i].len, &value_out, &given->error), bad_texts[i].outcome, given, "ipam_record_get_integer: field", (int)i) || (!value_out), "ipam_record_get_integer: an output was written");
        (void)value_out;
    }
    {
        int64_t value_out = 0;
        check(ipam_record_get_integer(given->record, "x", 1, &value_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_record_get_integer: error is NULL");
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
        check(tried(ipam_record_get_unsigned(given->record, bad_texts[i].text, bad_texts[i].len, &value_out, &given->error), bad_texts[i].outcome, given, "ipam_record_get_unsigned: field", (int)i) || (!value_out), "ipam_record_get_unsigned: an output was written");
        (void)value_out;
    }
    {
        uint64_t value_out = 0;
        check(ipam_record_get_unsigned(given->record, "x", 1, &value_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_record_get_unsigned: error is NULL");
        (void)value_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        double value_out = 0;
        check(tried(ipam_record_get_real(given->record, bad_texts[i].text, bad_texts[i].len, &value_out, &given->error), bad_texts[i].outcome, given, "ipam_record_get_real: field", (int)i) || (!value_out), "ipam_record_get_real: an output was written");
        (void)value_out;
    }
    {
        double value_out = 0;
        check(ipam_record_get_real(given->record, "x", 1, &value_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_record_get_real: error is NULL");
        (void)value_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        int32_t value_out = 0;
        check(tried(ipam_record_get_bool(given->record, bad_texts[i].text, bad_texts[i].len, &value_out, &given->error), bad_texts[i].outcome, given, "ipam_record_get_bool: field", (int)i) || (!value_out), "ipam_record_get_bool: an output was written");
        (void)value_out;
    }
    {
        int32_t value_out = 0;
        check(ipam_record_get_bool(given->record, "x", 1, &value_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_record_get_bool: error is NULL");
        (void)value_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        int64_t value_us_out = 0;
        check(tried(ipam_record_get_time_us(given->record, bad_texts[i].text, bad_texts[i].len, &value_us_out, &given->error), bad_texts[i].outcome, given, "ipam_record_get_time_us: field", (int)i) || (!value_us_out), "ipam_record_get_time_us: an output was written");
        (void)value_us_out;
    }
    {
        int64_t value_us_out = 0;
        check(ipam_record_get_time_us(given->record, "x", 1, &value_us_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_record_get_time_us: error is NULL");
        (void)value_us_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *value_out = 0;
        check(tried(ipam_record_get_record(given->record, bad_texts[i].text, bad_texts[i].len, &value_out, &given->error), bad_texts[i].outcome, given, "ipam_record_get_record: field", (int)i) || (!value_out), "ipam_record_get_record: an output was written");
        ipam_record_free(value_out);
    }
    {
        ipam_record *value_out = 0;
        check(ipam_record_get_record(given->record, "x", 1, &value_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_record_get_record: error is NULL");
        ipam_record_free(value_out);
    }
    for (i = 0; i < COUNT(bad_flags); ++i) {
        char *text_out = 0;
        size_t text_len_out = 0;
        check(tried(ipam_record_to_json(given->record, bad_flags[i].value, &text_out, &text_len_out, &given->error), bad_flags[i].outcome, given, "ipam_record_to_json: with_derived", (int)i) || (!text_out && !text_len_out), "ipam_record_to_json: an output was written");
        ipam_text_free(text_out);
        (void)text_len_out;
    }
    {
        char *text_out = 0;
        size_t text_len_out = 0;
        check(ipam_record_to_json(given->record, 0, &text_out, &text_len_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_record_to_json: error is NULL");
        ipam_text_free(text_out);
        (void)text_len_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *record_out = 0;
        check(tried(ipam_record_from_json(bad_texts[i].text, bad_texts[i].len, "x", 1, &record_out, &given->error), bad_texts[i].outcome, given, "ipam_record_from_json: kind", (int)i) || (!record_out), "ipam_record_from_json: an output was written");
        ipam_record_free(record_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *record_out = 0;
        check(tried(ipam_record_from_json("x", 1, bad_texts[i].text, bad_texts[i].len, &record_out, &given->error), bad_texts[i].outcome, given, "ipam_record_from_json: json", (int)i) || (!record_out), "ipam_record_from_json: an output was written");
        ipam_record_free(record_out);
    }
    {
        ipam_record *record_out = 0;
        check(ipam_record_from_json("x", 1, "x", 1, &record_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_record_from_json: error is NULL");
        ipam_record_free(record_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        (void)tried(ipam_record_clear_list(given->record, bad_texts[i].text, bad_texts[i].len, &given->error), bad_texts[i].outcome, given, "ipam_record_clear_list: field", (int)i);
    }
    {
        check(ipam_record_clear_list(given->record, "x", 1, NULL) != IPAM_STATUS_INTERNAL, "ipam_record_clear_list: error is NULL");
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        (void)tried(ipam_record_add_text(given->record, bad_texts[i].text, bad_texts[i].len, "x", 1, &given->error), bad_texts[i].outcome, given, "ipam_record_add_text: field", (int)i);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        (void)tried(ipam_record_add_text(given->record, "x", 1, bad_texts[i].text, bad_texts[i].len, &given->error), bad_texts[i].outcome, given, "ipam_record_add_text: value", (int)i);
    }
    {
        check(ipam_record_add_text(given->record, "x", 1, "x", 1, NULL) != IPAM_STATUS_INTERNAL, "ipam_record_add_text: error is NULL");
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        (void)tried(ipam_record_add_integer(given->record, bad_texts[i].text, bad_texts[i].len, 0, &given->error), bad_texts[i].outcome, given, "ipam_record_add_integer: field", (int)i);
    }
    for (i = 0; i < COUNT(bad_int64); ++i) {
        (void)tried(ipam_record_add_integer(given->record, "x", 1, bad_int64[i].value, &given->error), bad_int64[i].outcome, given, "ipam_record_add_integer: value", (int)i);
    }
    {
        check(ipam_record_add_integer(given->record, "x", 1, 0, NULL) != IPAM_STATUS_INTERNAL, "ipam_record_add_integer: error is NULL");
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        (void)tried(ipam_record_add_unsigned(given->record, bad_texts[i].text, bad_texts[i].len, 0, &given->error), bad_texts[i].outcome, given, "ipam_record_add_unsigned: field", (int)i);
    }
    for (i = 0; i < COUNT(bad_uint64); ++i) {
        (void)tried(ipam_record_add_unsigned(given->record, "x", 1, bad_uint64[i].value, &given->error), bad_uint64[i].outcome, given, "ipam_record_add_unsigned: value", (int)i);
    }
    {
        check(ipam_record_add_unsigned(given->record, "x", 1, 0, NULL) != IPAM_STATUS_INTERNAL, "ipam_record_add_unsigned: error is NULL");
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        (void)tried(ipam_record_add_record(given->record, bad_texts[i].text, bad_texts[i].len, given->second, &given->error), bad_texts[i].outcome, given, "ipam_record_add_record: field", (int)i);
    }
    {
        check(ipam_record_add_record(given->record, "x", 1, given->second, NULL) != IPAM_STATUS_INTERNAL, "ipam_record_add_record: error is NULL");
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        size_t count_out = 0;
        check(tried(ipam_record_list_count(given->record, bad_texts[i].text, bad_texts[i].len, &count_out, &given->error), bad_texts[i].outcome, given, "ipam_record_list_count: field", (int)i) || (!count_out), "ipam_record_list_count: an output was written");
        (void)count_out;
    }
    {
        size_t count_out = 0;
        check(ipam_record_list_count(given->record, "x", 1, &count_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_record_list_count: error is NULL");
        (void)count_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        char *text_out = 0;
        size_t text_len_out = 0;
        check(tried(ipam_record_list_text(given->record, bad_texts[i].text, bad_texts[i].len, 1, &text_out, &text_len_out, &given->error), bad_texts[i].outcome, given, "ipam_record_list_text: field", (int)i) || (!text_out && !text_len_out), "ipam_record_list_text: an output was written");
        ipam_text_free(text_out);
        (void)text_len_out;
    }
    for (i = 0; i < COUNT(bad_sizes); ++i) {
        char *text_out = 0;
        size_t text_len_out = 0;
        check(tried(ipam_record_list_text(given->record, "x", 1, bad_sizes[i].value, &text_out, &text_len_out, &given->error), bad_sizes[i].outcome, given, "ipam_record_list_text: index", (int)i) || (!text_out && !text_len_out), "ipam_record_list_text: an output was written");
        ipam_text_free(text_out);
        (void)text_len_out;
    }
    {
        char *text_out = 0;
        size_t text_len_out = 0;
        check(ipam_record_list_text(given->record, "x", 1, 1, &text_out, &text_len_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_record_list_text: error is NULL");
        ipam_text_free(text_out);
        (void)text_len_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        int64_t value_out = 0;
        check(tried(ipam_record_list_integer(given->record, bad_texts[i].text, bad_texts[i].len, 1, &value_out, &given->error), bad_texts[i].outcome, given, "ipam_record_list_integer: field", (int)i) || (!value_out), "ipam_record_list_integer: an output was written");
        (void)value_out;
    }
    for (i = 0; i < COUNT(bad_sizes); ++i) {
        int64_t value_out = 0;
        check(tried(ipam_record_list_integer(given->record, "x", 1, bad_sizes[i].value, &value_out, &given->error), bad_sizes[i].outcome, given, "ipam_record_list_integer: index", (int)i) || (!value_out), "ipam_record_list_integer: an output was written");
        (void)value_out;
    }
    {
        int64_t value_out = 0;
        check(ipam_record_list_integer(given->record, "x", 1, 1, &value_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_record_list_integer: error is NULL");
        (void)value_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *value_out = 0;
        check(tried(ipam_record_list_record(given->record, bad_texts[i].text, bad_texts[i].len, 1, &value_out, &given->error), bad_texts[i].outcome, given, "ipam_record_list_record: field", (int)i) || (!value_out), "ipam_record_list_record: an output was written");
        ipam_record_free(value_out);
    }
    for (i = 0; i < COUNT(bad_sizes); ++i) {
        ipam_record *value_out = 0;
        check(tried(ipam_record_list_record(given->record, "x", 1, bad_sizes[i].value, &value_out, &given->error), bad_sizes[i].outcome, given, "ipam_record_list_record: index", (int)i) || (!value_out), "ipam_record_list_record: an output was written");
        ipam_record_free(value_out);
    }
    {
        ipam_record *value_out = 0;
        check(ipam_record_list_record(given->record, "x", 1, 1, &value_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_record_list_record: error is NULL");
        ipam_record_free(value_out);
    }
    {
        ipam_cursor *taken_out = 0;
        check(tried(ipam_address_request(given->store, NULL, given->record, &taken_out, &given->error), ANY, given, "ipam_address_request: options is NULL", 0) || (!taken_out), "ipam_address_request: an output was written");
        ipam_cursor_free(taken_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *taken_out = 0;
        check(tried(ipam_address_request(given->store, (void *)given->inventory, given->record, &taken_out, &given->error), bad_handles[i].outcome, given, "ipam_address_request: options", (int)i) || (!taken_out), "ipam_address_request: an output was written");
        ipam_cursor_free(taken_out);
    }
    {
        ipam_cursor *taken_out = 0;
        check(tried(ipam_address_request(given->store, given->record, NULL, &taken_out, &given->error), ANY, given, "ipam_address_request: values is NULL", 0) || (!taken_out), "ipam_address_request: an output was written");
        ipam_cursor_free(taken_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *taken_out = 0;
        check(tried(ipam_address_request(given->store, given->record, (void *)given->inventory, &taken_out, &given->error), bad_handles[i].outcome, given, "ipam_address_request: values", (int)i) || (!taken_out), "ipam_address_request: an output was written");
        ipam_cursor_free(taken_out);
    }
    {
        (void)tried(ipam_address_request(given->store, given->record, given->record, NULL, &given->error), ANY, given, "ipam_address_request: taken_out is NULL", 0);
    }
    {
        ipam_cursor *taken_out = 0;
        check(ipam_address_request(given->store, given->record, given->record, &taken_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_address_request: error is NULL");
        ipam_cursor_free(taken_out);
    }
    {
        ipam_cursor *taken_out = 0;
        check(tried(ipam_range_request(given->store, given->record, NULL, &taken_out, &given->error), ANY, given, "ipam_range_request: values is NULL", 0) || (!taken_out), "ipam_range_request: an output was written");
        ipam_cursor_free(taken_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *taken_out = 0;
        check(tried(ipam_range_request(given->store, given->record, (void *)given->inventory, &taken_out, &given->error), bad_handles[i].outcome, given, "ipam_range_request: values", (int)i) || (!taken_out), "ipam_range_request: an output was written");
        ipam_cursor_free(taken_out);
    }
    {
        (void)tried(ipam_range_request(given->store, given->record, given->record, NULL, &given->error), ANY, given, "ipam_range_request: taken_out is NULL", 0);
    }
    {
        ipam_cursor *taken_out = 0;
        check(ipam_range_request(given->store, given->record, given->record, &taken_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_range_request: error is NULL");
        ipam_cursor_free(taken_out);
    }
    {
        ipam_cursor *taken_out = 0;
        check(tried(ipam_subnet_request(given->store, given->record, NULL, &taken_out, &given->error), ANY, given, "ipam_subnet_request: values is NULL", 0) || (!taken_out), "ipam_subnet_request: an output was written");
        ipam_cursor_free(taken_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *taken_out = 0;
        check(tried(ipam_subnet_request(given->store, given->record, (void *)given->inventory, &taken_out, &given->error), bad_handles[i].outcome, given, "ipam_subnet_request: values", (int)i) || (!taken_out), "ipam_subnet_request: an output was written");
        ipam_cursor_free(taken_out);
    }
    {
        (void)tried(ipam_subnet_request(given->store, given->record, given->record, NULL, &given->error), ANY, given, "ipam_subnet_request: taken_out is NULL", 0);
    }
    {
        ipam_cursor *taken_out = 0;
        check(ipam_subnet_request(given->store, given->record, given->record, &taken_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_subnet_request: error is NULL");
        ipam_cursor_free(taken_out);
    }
    for (i = 0; i < COUNT(bad_uint64); ++i) {
        ipam_cursor *released_out = 0;
        check(tried(ipam_range_released(given->store, bad_uint64[i].value, &released_out, &given->error), bad_uint64[i].outcome, given, "ipam_range_released: range_id", (int)i) || (!released_out), "ipam_range_released: an output was written");
        ipam_cursor_free(released_out);
    }
    {
        ipam_cursor *released_out = 0;
        check(ipam_range_released(given->store, 0, &released_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_range_released: error is NULL");
        ipam_cursor_free(released_out);
    }
    (void)i;
    (void)given;
}

static void part_7(struct given *given)
{
    size_t i;
    {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_scope_query(given->store, NULL, &cursor_out, &given->error), ANY, given, "ipam_scope_query: filter is NULL", 0) || (!cursor_out), "ipam_scope_query: an output was written");
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_scope_query(given->store, (void *)given->inventory, &cursor_out, &given->error), bad_handles[i].outcome, given, "ipam_scope_query: filter", (int)i) || (!cursor_out), "ipam_scope_query: an output was written");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        check(ipam_scope_query(given->store, given->record, &cursor_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_scope_query: error is NULL");
        ipam_cursor_free(cursor_out);
    }
    {
        (void)tried(ipam_scope_add(given->store, given->record, NULL, &given->error), ANY, given, "ipam_scope_add: added_out is NULL", 0);
    }
    {
        ipam_record *added_out = 0;
        check(ipam_scope_add(given->store, given->record, &added_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_scope_add: error is NULL");
        ipam_record_free(added_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *removed_out = 0;
        check(tried(ipam_scope_remove(given->store, bad_texts[i].text, bad_texts[i].len, &removed_out, &given->error), bad_texts[i].outcome, given, "ipam_scope_remove: path", (int)i) || (!removed_out), "ipam_scope_remove: an output was written");
        ipam_record_free(removed_out);
    }
    {
        (void)tried(ipam_scope_remove(given->store, "x", 1, NULL, &given->error), ANY, given, "ipam_scope_remove: removed_out is NULL", 0);
    }
    {
        ipam_record *removed_out = 0;
        check(ipam_scope_remove(given->store, "x", 1, &removed_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_scope_remove: error is NULL");
        ipam_record_free(removed_out);
    }
    {
        ipam_cursor *changed_out = 0;
        check(tried(ipam_scope_assign(given->store, given->record, NULL, SIZE_MAX, &changed_out, &given->error), ANY, given, "ipam_scope_assign: path is NULL", 0) || (!changed_out), "ipam_scope_assign: an output was written");
        ipam_cursor_free(changed_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_cursor *changed_out = 0;
        check(tried(ipam_scope_assign(given->store, given->record, bad_texts[i].text, bad_texts[i].len, &changed_out, &given->error), bad_texts[i].outcome, given, "ipam_scope_assign: path", (int)i) || (!changed_out), "ipam_scope_assign: an output was written");
        ipam_cursor_free(changed_out);
    }
    {
        (void)tried(ipam_scope_assign(given->store, given->record, "x", 1, NULL, &given->error), ANY, given, "ipam_scope_assign: changed_out is NULL", 0);
    }
    {
        ipam_cursor *changed_out = 0;
        check(ipam_scope_assign(given->store, given->record, "x", 1, &changed_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_scope_assign: error is NULL");
        ipam_cursor_free(changed_out);
    }
    {
        ipam_record *record_out = 0;
        check(ipam_threshold_get(given->store, &record_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_threshold_get: error is NULL");
        ipam_record_free(record_out);
    }
    {
        (void)tried(ipam_threshold_set(given->store, given->record, NULL, &given->error), ANY, given, "ipam_threshold_set: changed_out is NULL", 0);
    }
    {
        ipam_record *changed_out = 0;
        check(ipam_threshold_set(given->store, given->record, &changed_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_threshold_set: error is NULL");
        ipam_record_free(changed_out);
    }
    {
        ipam_record *record_out = 0;
        check(ipam_configuration_get(given->store, &record_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_configuration_get: error is NULL");
        ipam_record_free(record_out);
    }
    {
        (void)tried(ipam_configuration_set(given->store, given->record, NULL, &given->error), ANY, given, "ipam_configuration_set: changed_out is NULL", 0);
    }
    {
        ipam_record *changed_out = 0;
        check(ipam_configuration_set(given->store, given->record, &changed_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_configuration_set: error is NULL");
        ipam_record_free(changed_out);
    }
    {
        ipam_record *record_out = 0;
        check(ipam_store_database(given->store, &record_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_store_database: error is NULL");
        ipam_record_free(record_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        int32_t made_out = 0;
        check(tried(ipam_store_provision(bad_texts[i].text, bad_texts[i].len, "x", 1, "x", 1, &made_out, &given->error), bad_texts[i].outcome, given, "ipam_store_provision: connection", (int)i) || (!made_out), "ipam_store_provision: an output was written");
        (void)made_out;
    }
    {
        int32_t made_out = 0;
        check(tried(ipam_store_provision("x", 1, NULL, SIZE_MAX, "x", 1, &made_out, &given->error), ANY, given, "ipam_store_provision: user is NULL", 0) || (!made_out), "ipam_store_provision: an output was written");
        (void)made_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        int32_t made_out = 0;
        check(tried(ipam_store_provision("x", 1, bad_texts[i].text, bad_texts[i].len, "x", 1, &made_out, &given->error), bad_texts[i].outcome, given, "ipam_store_provision: user", (int)i) || (!made_out), "ipam_store_provision: an output was written");
        (void)made_out;
    }
    {
        int32_t made_out = 0;
        check(tried(ipam_store_provision("x", 1, "x", 1, NULL, SIZE_MAX, &made_out, &given->error), ANY, given, "ipam_store_provision: password is NULL", 0) || (!made_out), "ipam_store_provision: an output was written");
        (void)made_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        int32_t made_out = 0;
        check(tried(ipam_store_provision("x", 1, "x", 1, bad_texts[i].text, bad_texts[i].len, &made_out, &given->error), bad_texts[i].outcome, given, "ipam_store_provision: password", (int)i) || (!made_out), "ipam_store_provision: an output was written");
        (void)made_out;
    }
    {
        (void)tried(ipam_store_provision("x", 1, "x", 1, "x", 1, NULL, &given->error), ANY, given, "ipam_store_provision: made_out is NULL", 0);
    }
    {
        int32_t made_out = 0;
        check(ipam_store_provision("x", 1, "x", 1, "x", 1, &made_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_store_provision: error is NULL");
        (void)made_out;
    }
    {
        (void)tried(ipam_store_update(given->store, NULL, &given->error), ANY, given, "ipam_store_update: result_out is NULL", 0);
    }
    {
        ipam_record *result_out = 0;
        check(ipam_store_update(given->store, &result_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_store_update: error is NULL");
        ipam_record_free(result_out);
    }
    {
        ipam_store *store_out = 0;
        check(tried(ipam_store_open(NULL, SIZE_MAX, given->record, &store_out, &given->error), ANY, given, "ipam_store_open: connection is NULL", 0) || (!store_out), "ipam_store_open: an output was written");
        ipam_store_free(store_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_store *store_out = 0;
        check(tried(ipam_store_open(bad_texts[i].text, bad_texts[i].len, given->record, &store_out, &given->error), bad_texts[i].outcome, given, "ipam_store_open: connection", (int)i) || (!store_out), "ipam_store_open: an output was written");
        ipam_store_free(store_out);
    }
    {
        ipam_store *store_out = 0;
        check(tried(ipam_store_open("x", 1, NULL, &store_out, &given->error), ANY, given, "ipam_store_open: options is NULL", 0) || (!store_out), "ipam_store_open: an output was written");
        ipam_store_free(store_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_store *store_out = 0;
        check(tried(ipam_store_open("x", 1, (void *)given->inventory, &store_out, &given->error), bad_handles[i].outcome, given, "ipam_store_open: options", (int)i) || (!store_out), "ipam_store_open: an output was written");
        ipam_store_free(store_out);
    }
    {
        ipam_store *store_out = 0;
        check(ipam_store_open("x", 1, given->record, &store_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_store_open: error is NULL");
        ipam_store_free(store_out);
    }
    {
        size_t len_out = 0;
        (void)ipam_store_name(NULL, &len_out);
        passed();
        (void)len_out;
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        size_t len_out = 0;
        (void)ipam_store_name((void *)given->record, &len_out);
        passed();
        (void)len_out;
    }
    {
        (void)ipam_store_name(given->store, NULL);
        passed();
    }
    {
        (void)ipam_store_created(NULL);
        passed();
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        (void)ipam_store_created((void *)given->record);
        passed();
    }
    {
        check(ipam_store_set_busy_timeout(given->store, 0, NULL) != IPAM_STATUS_INTERNAL, "ipam_store_set_busy_timeout: error is NULL");
    }
    {
        ipam_interrupt(NULL);
        passed();
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_interrupt((void *)given->record);
        passed();
    }
    {
        ipam_store_free(NULL);
        passed();
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_store_free((void *)given->record);
        passed();
    }
    {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_subnet_query(given->store, NULL, &cursor_out, &given->error), ANY, given, "ipam_subnet_query: filter is NULL", 0) || (!cursor_out), "ipam_subnet_query: an output was written");
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_subnet_query(given->store, (void *)given->inventory, &cursor_out, &given->error), bad_handles[i].outcome, given, "ipam_subnet_query: filter", (int)i) || (!cursor_out), "ipam_subnet_query: an output was written");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        check(ipam_subnet_query(given->store, given->record, &cursor_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_subnet_query: error is NULL");
        ipam_cursor_free(cursor_out);
    }
    {
        (void)tried(ipam_subnet_add(given->store, given->record, NULL, &given->error), ANY, given, "ipam_subnet_add: added_out is NULL", 0);
    }
    {
        ipam_record *added_out = 0;
        check(ipam_subnet_add(given->store, given->record, &added_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_subnet_add: error is NULL");
        ipam_record_free(added_out);
    }
    {
        ipam_cursor *changed_out = 0;
        check(tried(ipam_subnet_set(given->store, given->record, given->record, NULL, &changed_out, &given->error), ANY, given, "ipam_subnet_set: custom is NULL", 0) || (!changed_out), "ipam_subnet_set: an output was written");
        ipam_cursor_free(changed_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *changed_out = 0;
        check(tried(ipam_subnet_set(given->store, given->record, given->record, (void *)given->inventory, &changed_out, &given->error), bad_handles[i].outcome, given, "ipam_subnet_set: custom", (int)i) || (!changed_out), "ipam_subnet_set: an output was written");
        ipam_cursor_free(changed_out);
    }
    {
        (void)tried(ipam_subnet_set(given->store, given->record, given->record, given->record, NULL, &given->error), ANY, given, "ipam_subnet_set: changed_out is NULL", 0);
    }
    {
        ipam_cursor *changed_out = 0;
        check(ipam_subnet_set(given->store, given->record, given->record, given->record, &changed_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_subnet_set: error is NULL");
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
        check(tried(ipam_subnet_remove(given->store, given->record, bad_flags[i].value, 0, &removed_out, &given->error), bad_flags[i].outcome, given, "ipam_subnet_remove: delete_ranges", (int)i) || (!removed_out), "ipam_subnet_remove: an output was written");
        ipam_cursor_free(removed_out);
    }
    for (i = 0; i < COUNT(bad_flags); ++i) {
        ipam_cursor *removed_out = 0;
        check(tried(ipam_subnet_remove(given->store, given->record, 0, bad_flags[i].value, &removed_out, &given->error), bad_flags[i].outcome, given, "ipam_subnet_remove: delete_addresses", (int)i) || (!removed_out), "ipam_subnet_remove: an output was written");
        ipam_cursor_free(removed_out);
    }
    {
        (void)tried(ipam_subnet_remove(given->store, given->record, 0, 0, NULL, &given->error), ANY, given, "ipam_subnet_remove: removed_out is NULL", 0);
    }
    {
        ipam_cursor *removed_out = 0;
        check(ipam_subnet_remove(given->store, given->record, 0, 0, &removed_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_subnet_remove: error is NULL");
        ipam_cursor_free(removed_out);
    }
    for (i = 0; i < COUNT(bad_uint64); ++i) {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_subnet_free_ranges(given->store, bad_uint64[i].value, 0, 0, &cursor_out, &given->error), bad_uint64[i].outcome, given, "ipam_subnet_free_ranges: subnet_id", (int)i) || (!cursor_out), "ipam_subnet_free_ranges: an output was written");
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_uint64); ++i) {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_subnet_free_ranges(given->store, 0, bad_uint64[i].value, 0, &cursor_out, &given->error), bad_uint64[i].outcome, given, "ipam_subnet_free_ranges: address_count", (int)i) || (!cursor_out), "ipam_subnet_free_ranges: an output was written");
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_uint32); ++i) {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_subnet_free_ranges(given->store, 0, 0, bad_uint32[i].value, &cursor_out, &given->error), bad_uint32[i].outcome, given, "ipam_subnet_free_ranges: count", (int)i) || (!cursor_out), "ipam_subnet_free_ranges: an output was written");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        check(ipam_subnet_free_ranges(given->store, 0, 0, 0, &cursor_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_subnet_free_ranges: error is NULL");
        ipam_cursor_free(cursor_out);
    }
    {
        uint64_t subnet_id_out = 0;
        check(tried(ipam_subnet_holding(given->store, NULL, SIZE_MAX, "x", 1, &subnet_id_out, &given->error), ANY, given, "ipam_subnet_holding: space is NULL", 0) || (!subnet_id_out), "ipam_subnet_holding: an output was written");
        (void)subnet_id_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        uint64_t subnet_id_out = 0;
        check(tried(ipam_subnet_holding(given->store, bad_texts[i].text, bad_texts[i].len, "x", 1, &subnet_id_out, &given->error), bad_texts[i].outcome, given, "ipam_subnet_holding: space", (int)i) || (!subnet_id_out), "ipam_subnet_holding: an output was written");
        (void)subnet_id_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        uint64_t subnet_id_out = 0;
        check(tried(ipam_subnet_holding(given->store, "x", 1, bad_texts[i].text, bad_texts[i].len, &subnet_id_out, &given->error), bad_texts[i].outcome, given, "ipam_subnet_holding: address", (int)i) || (!subnet_id_out), "ipam_subnet_holding: an output was written");
        (void)subnet_id_out;
    }
    {
        uint64_t subnet_id_out = 0;
        check(ipam_subnet_holding(given->store, "x", 1, "x", 1, &subnet_id_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_subnet_holding: error is NULL");
        (void)subnet_id_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        (void)tried(ipam_sync_register(given->store, bad_texts[i].text, bad_texts[i].len, &given->error), bad_texts[i].outcome, given, "ipam_sync_register: server", (int)i);
    }
    {
        check(ipam_sync_register(given->store, "x", 1, NULL) != IPAM_STATUS_INTERNAL, "ipam_sync_register: error is NULL");
    }
    {
        ipam_plan *plan_out = 0;
        check(tried(ipam_sync_compare(given->store, given->inventory, NULL, &plan_out, &given->error), ANY, given, "ipam_sync_compare: options is NULL", 0) || (!plan_out), "ipam_sync_compare: an output was written");
        ipam_plan_free(plan_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_plan *plan_out = 0;
        check(tried(ipam_sync_compare(given->store, given->inventory, (void *)given->inventory, &plan_out, &given->error), bad_handles[i].outcome, given, "ipam_sync_compare: options", (int)i) || (!plan_out), "ipam_sync_compare: an output was written");
        ipam_plan_free(plan_out);
    }
    {
        ipam_plan *plan_out = 0;
        check(ipam_sync_compare(given->store, given->inventory, given->record, &plan_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_sync_compare: error is NULL");
        ipam_plan_free(plan_out);
    }
    {
        (void)tried(ipam_sync_check(given->store, given->plan, given->inventory, NULL, &given->error), ANY, given, "ipam_sync_check: options is NULL", 0);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        (void)tried(ipam_sync_check(given->store, given->plan, given->inventory, (void *)given->inventory, &given->error), bad_handles[i].outcome, given, "ipam_sync_check: options", (int)i);
    }
    {
        check(ipam_sync_check(given->store, given->plan, given->inventory, given->record, NULL) != IPAM_STATUS_INTERNAL, "ipam_sync_check: error is NULL");
    }
    {
        ipam_sync *sync_out = 0;
        check(tried(ipam_sync_begin(given->store, given->plan, given->inventory, NULL, &sync_out, &given->error), ANY, given, "ipam_sync_begin: options is NULL", 0) || (!sync_out), "ipam_sync_begin: an output was written");
        ipam_sync_free(sync_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_sync *sync_out = 0;
        check(tried(ipam_sync_begin(given->store, given->plan, given->inventory, (void *)given->inventory, &sync_out, &given->error), bad_handles[i].outcome, given, "ipam_sync_begin: options", (int)i) || (!sync_out), "ipam_sync_begin: an output was written");
        ipam_sync_free(sync_out);
    }
    {
        ipam_sync *sync_out = 0;
        check(ipam_sync_begin(given->store, given->plan, given->inventory, given->record, &sync_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_sync_begin: error is NULL");
        ipam_sync_free(sync_out);
    }
    {
        ipam_record *result_out = 0;
        check(tried(ipam_sync_next(given->sync, NULL, &result_out, &given->error), ANY, given, "ipam_sync_next: vmm is NULL", 0) || (!result_out), "ipam_sync_next: an output was written");
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_record *result_out = 0;
        check(tried(ipam_sync_next(given->sync, (void *)given->record, &result_out, &given->error), bad_handles[i].outcome, given, "ipam_sync_next: vmm", (int)i) || (!result_out), "ipam_sync_next: an output was written");
        ipam_record_free(result_out);
    }
    {
        ipam_record *result_out = 0;
        check(ipam_sync_next(given->sync, given->vmm, &result_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_sync_next: error is NULL");
        ipam_record_free(result_out);
    }
    {
        ipam_record *result_out = 0;
        check(tried(ipam_sync_report(given->sync, NULL, "x", 1, "x", 1, &result_out, &given->error), ANY, given, "ipam_sync_report: object is NULL", 0) || (!result_out), "ipam_sync_report: an output was written");
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_record *result_out = 0;
        check(tried(ipam_sync_report(given->sync, (void *)given->inventory, "x", 1, "x", 1, &result_out, &given->error), bad_handles[i].outcome, given, "ipam_sync_report: object", (int)i) || (!result_out), "ipam_sync_report: an output was written");
        ipam_record_free(result_out);
    }
    {
        ipam_record *result_out = 0;
        check(tried(ipam_sync_report(given->sync, given->record, NULL, SIZE_MAX, "x", 1, &result_out, &given->error), ANY, given, "ipam_sync_report: error_id is NULL", 0) || (!result_out), "ipam_sync_report: an output was written");
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *result_out = 0;
        check(tried(ipam_sync_report(given->sync, given->record, bad_texts[i].text, bad_texts[i].len, "x", 1, &result_out, &given->error), bad_texts[i].outcome, given, "ipam_sync_report: error_id", (int)i) || (!result_out), "ipam_sync_report: an output was written");
        ipam_record_free(result_out);
    }
    {
        ipam_record *result_out = 0;
        check(tried(ipam_sync_report(given->sync, given->record, "x", 1, NULL, SIZE_MAX, &result_out, &given->error), ANY, given, "ipam_sync_report: message is NULL", 0) || (!result_out), "ipam_sync_report: an output was written");
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *result_out = 0;
        check(tried(ipam_sync_report(given->sync, given->record, "x", 1, bad_texts[i].text, bad_texts[i].len, &result_out, &given->error), bad_texts[i].outcome, given, "ipam_sync_report: message", (int)i) || (!result_out), "ipam_sync_report: an output was written");
        ipam_record_free(result_out);
    }
    {
        ipam_record *result_out = 0;
        check(ipam_sync_report(given->sync, given->record, "x", 1, "x", 1, &result_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_sync_report: error is NULL");
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *result_out = 0;
        check(tried(ipam_sync_retry(given->sync, bad_texts[i].text, bad_texts[i].len, "x", 1, &result_out, &given->error), bad_texts[i].outcome, given, "ipam_sync_retry: error_id", (int)i) || (!result_out), "ipam_sync_retry: an output was written");
        ipam_record_free(result_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *result_out = 0;
        check(tried(ipam_sync_retry(given->sync, "x", 1, bad_texts[i].text, bad_texts[i].len, &result_out, &given->error), bad_texts[i].outcome, given, "ipam_sync_retry: message", (int)i) || (!result_out), "ipam_sync_retry: an output was written");
        ipam_record_free(result_out);
    }
    {
        ipam_record *result_out = 0;
        check(ipam_sync_retry(given->sync, "x", 1, "x", 1, &result_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_sync_retry: error is NULL");
        ipam_record_free(result_out);
    }
    {
        ipam_sync_free(NULL);
        passed();
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_sync_free((void *)given->record);
        passed();
    }
    {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_sync_links(given->store, NULL, SIZE_MAX, &cursor_out, &given->error), ANY, given, "ipam_sync_links: server is NULL", 0) || (!cursor_out), "ipam_sync_links: an output was written");
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_sync_links(given->store, bad_texts[i].text, bad_texts[i].len, &cursor_out, &given->error), bad_texts[i].outcome, given, "ipam_sync_links: server", (int)i) || (!cursor_out), "ipam_sync_links: an output was written");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        check(ipam_sync_links(given->store, "x", 1, &cursor_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_sync_links: error is NULL");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_sync_events(given->store, NULL, SIZE_MAX, 0, &cursor_out, &given->error), ANY, given, "ipam_sync_events: server is NULL", 0) || (!cursor_out), "ipam_sync_events: an output was written");
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_sync_events(given->store, bad_texts[i].text, bad_texts[i].len, 0, &cursor_out, &given->error), bad_texts[i].outcome, given, "ipam_sync_events: server", (int)i) || (!cursor_out), "ipam_sync_events: an output was written");
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_uint64); ++i) {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_sync_events(given->store, "x", 1, bad_uint64[i].value, &cursor_out, &given->error), bad_uint64[i].outcome, given, "ipam_sync_events: after", (int)i) || (!cursor_out), "ipam_sync_events: an output was written");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        check(ipam_sync_events(given->store, "x", 1, 0, &cursor_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_sync_events: error is NULL");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        check(ipam_sync_add_network(given->store, given->record, &cursor_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_sync_add_network: error is NULL");
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *record_out = 0;
        check(tried(ipam_sync_decide(given->store, given->record, bad_texts[i].text, bad_texts[i].len, &record_out, &given->error), bad_texts[i].outcome, given, "ipam_sync_decide: winner", (int)i) || (!record_out), "ipam_sync_decide: an output was written");
        ipam_record_free(record_out);
    }
    {
        ipam_record *record_out = 0;
        check(ipam_sync_decide(given->store, given->record, "x", 1, &record_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_sync_decide: error is NULL");
        ipam_record_free(record_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_sync_decisions(given->store, NULL, SIZE_MAX, &cursor_out, &given->error), ANY, given, "ipam_sync_decisions: server is NULL", 0) || (!cursor_out), "ipam_sync_decisions: an output was written");
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_sync_decisions(given->store, bad_texts[i].text, bad_texts[i].len, &cursor_out, &given->error), bad_texts[i].outcome, given, "ipam_sync_decisions: server", (int)i) || (!cursor_out), "ipam_sync_decisions: an output was written");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        check(ipam_sync_decisions(given->store, "x", 1, &cursor_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_sync_decisions: error is NULL");
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        uint64_t count_out = 0;
        check(tried(ipam_sync_retire(given->store, bad_texts[i].text, bad_texts[i].len, "x", 1, 0, &count_out, &given->error), bad_texts[i].outcome, given, "ipam_sync_retire: server", (int)i) || (!count_out), "ipam_sync_retire: an output was written");
        (void)count_out;
    }
    {
        uint64_t count_out = 0;
        check(tried(ipam_sync_retire(given->store, "x", 1, NULL, SIZE_MAX, 0, &count_out, &given->error), ANY, given, "ipam_sync_retire: network is NULL", 0) || (!count_out), "ipam_sync_retire: an output was written");
        (void)count_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        uint64_t count_out = 0;
        check(tried(ipam_sync_retire(given->store, "x", 1, bad_texts[i].text, bad_texts[i].len, 0, &count_out, &given->error), bad_texts[i].outcome, given, "ipam_sync_retire: network", (int)i) || (!count_out), "ipam_sync_retire: an output was written");
        (void)count_out;
    }
    for (i = 0; i < COUNT(bad_flags); ++i) {
        uint64_t count_out = 0;
        check(tried(ipam_sync_retire(given->store, "x", 1, "x", 1, bad_flags[i].value, &count_out, &given->error), bad_flags[i].outcome, given, "ipam_sync_retire: release", (int)i) || (!count_out), "ipam_sync_retire: an output was written");
        (void)count_out;
    }
    {
        uint64_t count_out = 0;
        check(ipam_sync_retire(given->store, "x", 1, "x", 1, 0, &count_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_sync_retire: error is NULL");
        (void)count_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        uint64_t count_out = 0;
        check(tried(ipam_sync_move(given->store, bad_texts[i].text, bad_texts[i].len, "x", 1, "x", 1, &count_out, &given->error), bad_texts[i].outcome, given, "ipam_sync_move: server", (int)i) || (!count_out), "ipam_sync_move: an output was written");
        (void)count_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        uint64_t count_out = 0;
        check(tried(ipam_sync_move(given->store, "x", 1, bad_texts[i].text, bad_texts[i].len, "x", 1, &count_out, &given->error), bad_texts[i].outcome, given, "ipam_sync_move: network", (int)i) || (!count_out), "ipam_sync_move: an output was written");
        (void)count_out;
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        uint64_t count_out = 0;
        check(tried(ipam_sync_move(given->store, "x", 1, "x", 1, bad_texts[i].text, bad_texts[i].len, &count_out, &given->error), bad_texts[i].outcome, given, "ipam_sync_move: destination", (int)i) || (!count_out), "ipam_sync_move: an output was written");
        (void)count_out;
    }
    {
        uint64_t count_out = 0;
        check(ipam_sync_move(given->store, "x", 1, "x", 1, "x", 1, &count_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_sync_move: error is NULL");
        (void)count_out;
    }
    {
        ipam_text_free(NULL);
        passed();
    }
    {
        ipam_cursor *cursor_out = 0;
        check(ipam_tree_query(given->store, &cursor_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_tree_query: error is NULL");
        ipam_cursor_free(cursor_out);
    }
    (void)i;
    (void)given;
}

static void part_9(struct given *given)
{
    size_t i;
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_utilization_query(given->store, bad_texts[i].text, bad_texts[i].len, 0, 0, &cursor_out, &given->error), bad_texts[i].outcome, given, "ipam_utilization_query: kind", (int)i) || (!cursor_out), "ipam_utilization_query: an output was written");
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_uint64); ++i) {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_utilization_query(given->store, "x", 1, bad_uint64[i].value, 0, &cursor_out, &given->error), bad_uint64[i].outcome, given, "ipam_utilization_query: id", (int)i) || (!cursor_out), "ipam_utilization_query: an output was written");
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_int32); ++i) {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_utilization_query(given->store, "x", 1, 0, bad_int32[i].value, &cursor_out, &given->error), bad_int32[i].outcome, given, "ipam_utilization_query: period", (int)i) || (!cursor_out), "ipam_utilization_query: an output was written");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        check(ipam_utilization_query(given->store, "x", 1, 0, 0, &cursor_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_utilization_query: error is NULL");
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_int64); ++i) {
        uint64_t count_out = 0;
        check(tried(ipam_utilization_remove(given->store, bad_int64[i].value, &count_out, &given->error), bad_int64[i].outcome, given, "ipam_utilization_remove: until_us", (int)i) || (!count_out), "ipam_utilization_remove: an output was written");
        (void)count_out;
    }
    {
        (void)tried(ipam_utilization_remove(given->store, 0, NULL, &given->error), ANY, given, "ipam_utilization_remove: count_out is NULL", 0);
    }
    {
        uint64_t count_out = 0;
        check(ipam_utilization_remove(given->store, 0, &count_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_utilization_remove: error is NULL");
        (void)count_out;
    }
    {
        ipam_vmm *vmm_out = 0;
        check(tried(ipam_vmm_open(NULL, SIZE_MAX, 0, &vmm_out, &given->error), ANY, given, "ipam_vmm_open: name is NULL", 0) || (!vmm_out), "ipam_vmm_open: an output was written");
        ipam_vmm_free(vmm_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_vmm *vmm_out = 0;
        check(tried(ipam_vmm_open(bad_texts[i].text, bad_texts[i].len, 0, &vmm_out, &given->error), bad_texts[i].outcome, given, "ipam_vmm_open: name", (int)i) || (!vmm_out), "ipam_vmm_open: an output was written");
        ipam_vmm_free(vmm_out);
    }
    for (i = 0; i < COUNT(bad_flags); ++i) {
        ipam_vmm *vmm_out = 0;
        check(tried(ipam_vmm_open("x", 1, bad_flags[i].value, &vmm_out, &given->error), bad_flags[i].outcome, given, "ipam_vmm_open: create", (int)i) || (!vmm_out), "ipam_vmm_open: an output was written");
        ipam_vmm_free(vmm_out);
    }
    {
        ipam_vmm *vmm_out = 0;
        check(ipam_vmm_open("x", 1, 0, &vmm_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_vmm_open: error is NULL");
        ipam_vmm_free(vmm_out);
    }
    {
        size_t len_out = 0;
        (void)ipam_vmm_server(NULL, &len_out);
        passed();
        (void)len_out;
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        size_t len_out = 0;
        (void)ipam_vmm_server((void *)given->record, &len_out);
        passed();
        (void)len_out;
    }
    {
        (void)ipam_vmm_server(given->vmm, NULL);
        passed();
    }
    {
        (void)ipam_vmm_created(NULL);
        passed();
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        (void)ipam_vmm_created((void *)given->record);
        passed();
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_vmm_query(given->vmm, bad_texts[i].text, bad_texts[i].len, given->record, &cursor_out, &given->error), bad_texts[i].outcome, given, "ipam_vmm_query: kind", (int)i) || (!cursor_out), "ipam_vmm_query: an output was written");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_vmm_query(given->vmm, "x", 1, NULL, &cursor_out, &given->error), ANY, given, "ipam_vmm_query: filter is NULL", 0) || (!cursor_out), "ipam_vmm_query: an output was written");
        ipam_cursor_free(cursor_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_cursor *cursor_out = 0;
        check(tried(ipam_vmm_query(given->vmm, "x", 1, (void *)given->inventory, &cursor_out, &given->error), bad_handles[i].outcome, given, "ipam_vmm_query: filter", (int)i) || (!cursor_out), "ipam_vmm_query: an output was written");
        ipam_cursor_free(cursor_out);
    }
    {
        ipam_cursor *cursor_out = 0;
        check(ipam_vmm_query(given->vmm, "x", 1, given->record, &cursor_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_vmm_query: error is NULL");
        ipam_cursor_free(cursor_out);
    }
    {
        (void)tried(ipam_vmm_add(given->vmm, given->record, NULL, &given->error), ANY, given, "ipam_vmm_add: added_out is NULL", 0);
    }
    {
        ipam_record *added_out = 0;
        check(ipam_vmm_add(given->vmm, given->record, &added_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_vmm_add: error is NULL");
        ipam_record_free(added_out);
    }
    {
        (void)tried(ipam_vmm_add_with_subnet(given->vmm, given->record, NULL, &given->error), ANY, given, "ipam_vmm_add_with_subnet: added_out is NULL", 0);
    }
    {
        ipam_record *added_out = 0;
        check(ipam_vmm_add_with_subnet(given->vmm, given->record, &added_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_vmm_add_with_subnet: error is NULL");
        ipam_record_free(added_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *changed_out = 0;
        check(tried(ipam_vmm_set(given->vmm, bad_texts[i].text, bad_texts[i].len, given->record, &changed_out, &given->error), bad_texts[i].outcome, given, "ipam_vmm_set: id", (int)i) || (!changed_out), "ipam_vmm_set: an output was written");
        ipam_record_free(changed_out);
    }
    {
        (void)tried(ipam_vmm_set(given->vmm, "x", 1, given->record, NULL, &given->error), ANY, given, "ipam_vmm_set: changed_out is NULL", 0);
    }
    {
        ipam_record *changed_out = 0;
        check(ipam_vmm_set(given->vmm, "x", 1, given->record, &changed_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_vmm_set: error is NULL");
        ipam_record_free(changed_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *removed_out = 0;
        check(tried(ipam_vmm_remove(given->vmm, bad_texts[i].text, bad_texts[i].len, "x", 1, &removed_out, &given->error), bad_texts[i].outcome, given, "ipam_vmm_remove: kind", (int)i) || (!removed_out), "ipam_vmm_remove: an output was written");
        ipam_record_free(removed_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *removed_out = 0;
        check(tried(ipam_vmm_remove(given->vmm, "x", 1, bad_texts[i].text, bad_texts[i].len, &removed_out, &given->error), bad_texts[i].outcome, given, "ipam_vmm_remove: id", (int)i) || (!removed_out), "ipam_vmm_remove: an output was written");
        ipam_record_free(removed_out);
    }
    {
        (void)tried(ipam_vmm_remove(given->vmm, "x", 1, "x", 1, NULL, &given->error), ANY, given, "ipam_vmm_remove: removed_out is NULL", 0);
    }
    {
        ipam_record *removed_out = 0;
        check(ipam_vmm_remove(given->vmm, "x", 1, "x", 1, &removed_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_vmm_remove: error is NULL");
        ipam_record_free(removed_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *revoked_out = 0;
        check(tried(ipam_vmm_revoke(given->vmm, bad_texts[i].text, bad_texts[i].len, 0, &revoked_out, &given->error), bad_texts[i].outcome, given, "ipam_vmm_revoke: id", (int)i) || (!revoked_out), "ipam_vmm_revoke: an output was written");
        ipam_record_free(revoked_out);
    }
    for (i = 0; i < COUNT(bad_flags); ++i) {
        ipam_record *revoked_out = 0;
        check(tried(ipam_vmm_revoke(given->vmm, "x", 1, bad_flags[i].value, &revoked_out, &given->error), bad_flags[i].outcome, given, "ipam_vmm_revoke: return_to_pool", (int)i) || (!revoked_out), "ipam_vmm_revoke: an output was written");
        ipam_record_free(revoked_out);
    }
    {
        (void)tried(ipam_vmm_revoke(given->vmm, "x", 1, 0, NULL, &given->error), ANY, given, "ipam_vmm_revoke: revoked_out is NULL", 0);
    }
    {
        ipam_record *revoked_out = 0;
        check(ipam_vmm_revoke(given->vmm, "x", 1, 0, &revoked_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_vmm_revoke: error is NULL");
        ipam_record_free(revoked_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *changed_out = 0;
        check(tried(ipam_vmm_mark_refreshed(given->vmm, bad_texts[i].text, bad_texts[i].len, "x", 1, &changed_out, &given->error), bad_texts[i].outcome, given, "ipam_vmm_mark_refreshed: id", (int)i) || (!changed_out), "ipam_vmm_mark_refreshed: an output was written");
        ipam_record_free(changed_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *changed_out = 0;
        check(tried(ipam_vmm_mark_refreshed(given->vmm, "x", 1, bad_texts[i].text, bad_texts[i].len, &changed_out, &given->error), bad_texts[i].outcome, given, "ipam_vmm_mark_refreshed: state", (int)i) || (!changed_out), "ipam_vmm_mark_refreshed: an output was written");
        ipam_record_free(changed_out);
    }
    {
        (void)tried(ipam_vmm_mark_refreshed(given->vmm, "x", 1, "x", 1, NULL, &given->error), ANY, given, "ipam_vmm_mark_refreshed: changed_out is NULL", 0);
    }
    {
        ipam_record *changed_out = 0;
        check(ipam_vmm_mark_refreshed(given->vmm, "x", 1, "x", 1, &changed_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_vmm_mark_refreshed: error is NULL");
        ipam_record_free(changed_out);
    }
    {
        ipam_inventory *inventory_out = 0;
        check(tried(ipam_vmm_inventory(given->vmm, NULL, &inventory_out, &given->error), ANY, given, "ipam_vmm_inventory: scope is NULL", 0) || (!inventory_out), "ipam_vmm_inventory: an output was written");
        ipam_inventory_free(inventory_out);
    }
    for (i = 0; i < COUNT(bad_handles); ++i) {
        ipam_inventory *inventory_out = 0;
        check(tried(ipam_vmm_inventory(given->vmm, (void *)given->inventory, &inventory_out, &given->error), bad_handles[i].outcome, given, "ipam_vmm_inventory: scope", (int)i) || (!inventory_out), "ipam_vmm_inventory: an output was written");
        ipam_inventory_free(inventory_out);
    }
    {
        ipam_inventory *inventory_out = 0;
        check(ipam_vmm_inventory(given->vmm, given->record, &inventory_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_vmm_inventory: error is NULL");
        ipam_inventory_free(inventory_out);
    }
    {
        ipam_record *record_out = 0;
        check(tried(ipam_vmm_subnet_vlan(NULL, SIZE_MAX, 0, 0, 0, &record_out, &given->error), ANY, given, "ipam_vmm_subnet_vlan: subnet is NULL", 0) || (!record_out), "ipam_vmm_subnet_vlan: an output was written");
        ipam_record_free(record_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *record_out = 0;
        check(tried(ipam_vmm_subnet_vlan(bad_texts[i].text, bad_texts[i].len, 0, 0, 0, &record_out, &given->error), bad_texts[i].outcome, given, "ipam_vmm_subnet_vlan: subnet", (int)i) || (!record_out), "ipam_vmm_subnet_vlan: an output was written");
        ipam_record_free(record_out);
    }
    for (i = 0; i < COUNT(bad_int64); ++i) {
        ipam_record *record_out = 0;
        check(tried(ipam_vmm_subnet_vlan("x", 1, bad_int64[i].value, 0, 0, &record_out, &given->error), bad_int64[i].outcome, given, "ipam_vmm_subnet_vlan: vlan", (int)i) || (!record_out), "ipam_vmm_subnet_vlan: an output was written");
        ipam_record_free(record_out);
    }
    for (i = 0; i < COUNT(bad_int64); ++i) {
        ipam_record *record_out = 0;
        check(tried(ipam_vmm_subnet_vlan("x", 1, 0, bad_int64[i].value, 0, &record_out, &given->error), bad_int64[i].outcome, given, "ipam_vmm_subnet_vlan: secondary_vlan", (int)i) || (!record_out), "ipam_vmm_subnet_vlan: an output was written");
        ipam_record_free(record_out);
    }
    for (i = 0; i < COUNT(bad_flags); ++i) {
        ipam_record *record_out = 0;
        check(tried(ipam_vmm_subnet_vlan("x", 1, 0, 0, bad_flags[i].value, &record_out, &given->error), bad_flags[i].outcome, given, "ipam_vmm_subnet_vlan: supports_dhcp", (int)i) || (!record_out), "ipam_vmm_subnet_vlan: an output was written");
        ipam_record_free(record_out);
    }
    {
        ipam_record *record_out = 0;
        check(ipam_vmm_subnet_vlan("x", 1, 0, 0, 0, &record_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_vmm_subnet_vlan: error is NULL");
        ipam_record_free(record_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *record_out = 0;
        check(tried(ipam_vmm_network_route(bad_texts[i].text, bad_texts[i].len, "x", 1, 0, &record_out, &given->error), bad_texts[i].outcome, given, "ipam_vmm_network_route: destination", (int)i) || (!record_out), "ipam_vmm_network_route: an output was written");
        ipam_record_free(record_out);
    }
    for (i = 0; i < COUNT(bad_texts); ++i) {
        ipam_record *record_out = 0;
        check(tried(ipam_vmm_network_route("x", 1, bad_texts[i].text, bad_texts[i].len, 0, &record_out, &given->error), bad_texts[i].outcome, given, "ipam_vmm_network_route: next_hop", (int)i) || (!record_out), "ipam_vmm_network_route: an output was written");
        ipam_record_free(record_out);
    }
    for (i = 0; i < COUNT(bad_int64); ++i) {
        ipam_record *record_out = 0;
        check(tried(ipam_vmm_network_route("x", 1, "x", 1, bad_int64[i].value, &record_out, &given->error), bad_int64[i].outcome, given, "ipam_vmm_network_route: metric", (int)i) || (!record_out), "ipam_vmm_network_route: an output was written");
        ipam_record_free(record_out);
    }
    {
        ipam_record *record_out = 0;
        check(ipam_vmm_network_route("x", 1, "x", 1, 0, &record_out, NULL) != IPAM_STATUS_INTERNAL, "ipam_vmm_network_route: error is NULL");
        ipam_record_free(record_out);
    }
    {
        ipam_vmm_free(NULL);
        passed();
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
