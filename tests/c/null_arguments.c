/* Made by tests/generated of include/ipam.h; do not edit. Every argument that must be given is left out once, and every
 * handle is exchanged once for one of another type: a status, an error object, and no output is what must come of it. */
#include "common.h"

int main(void)
{
    struct given given;
    given_open(&given);

    (void)ipam_abi_version();
    passed();
    (void)ipam_version(NULL);
    passed();
    (void)ipam_status_name(0, NULL);
    passed();
    (void)ipam_status_category(0, NULL);
    passed();
    (void)ipam_status_advice(0, NULL);
    passed();
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_address_query(NULL, given.record, &cursor_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_address_query: store is NULL");
        check(!cursor_out, "ipam_address_query: cursor_out was written");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_address_query((void *)given.record, given.record, &cursor_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_address_query: store is no store");
        check(!cursor_out, "ipam_address_query: cursor_out was written");
    }
    {
        refused(ipam_address_query(given.store, given.record, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_address_query: cursor_out is NULL");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_address_add(NULL, given.record, &added_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_address_add: store is NULL");
        check(!added_out, "ipam_address_add: added_out was written");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_address_add((void *)given.record, given.record, &added_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_address_add: store is no store");
        check(!added_out, "ipam_address_add: added_out was written");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_address_add(given.store, NULL, &added_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_address_add: record is NULL");
        check(!added_out, "ipam_address_add: added_out was written");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_address_add(given.store, (void *)given.inventory, &added_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_address_add: record is no record");
        check(!added_out, "ipam_address_add: added_out was written");
    }
    {
        ipam_cursor *changed_out = 0;
        refused(ipam_address_set(NULL, given.record, given.record, given.record, &changed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_address_set: store is NULL");
        check(!changed_out, "ipam_address_set: changed_out was written");
    }
    {
        ipam_cursor *changed_out = 0;
        refused(ipam_address_set((void *)given.record, given.record, given.record, given.record, &changed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_address_set: store is no store");
        check(!changed_out, "ipam_address_set: changed_out was written");
    }
    {
        ipam_cursor *changed_out = 0;
        refused(ipam_address_set(given.store, NULL, given.record, given.record, &changed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_address_set: filter is NULL");
        check(!changed_out, "ipam_address_set: changed_out was written");
    }
    {
        ipam_cursor *changed_out = 0;
        refused(ipam_address_set(given.store, (void *)given.inventory, given.record, given.record, &changed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_address_set: filter is no record");
        check(!changed_out, "ipam_address_set: changed_out was written");
    }
    {
        ipam_cursor *changed_out = 0;
        refused(ipam_address_set(given.store, given.record, NULL, given.record, &changed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_address_set: changes is NULL");
        check(!changed_out, "ipam_address_set: changed_out was written");
    }
    {
        ipam_cursor *changed_out = 0;
        refused(ipam_address_set(given.store, given.record, (void *)given.inventory, given.record, &changed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_address_set: changes is no record");
        check(!changed_out, "ipam_address_set: changed_out was written");
    }
    {
        ipam_cursor *removed_out = 0;
        refused(ipam_address_remove(NULL, given.record, &removed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_address_remove: store is NULL");
        check(!removed_out, "ipam_address_remove: removed_out was written");
    }
    {
        ipam_cursor *removed_out = 0;
        refused(ipam_address_remove((void *)given.record, given.record, &removed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_address_remove: store is no store");
        check(!removed_out, "ipam_address_remove: removed_out was written");
    }
    {
        ipam_cursor *removed_out = 0;
        refused(ipam_address_remove(given.store, NULL, &removed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_address_remove: filter is NULL");
        check(!removed_out, "ipam_address_remove: removed_out was written");
    }
    {
        ipam_cursor *removed_out = 0;
        refused(ipam_address_remove(given.store, (void *)given.inventory, &removed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_address_remove: filter is no record");
        check(!removed_out, "ipam_address_remove: removed_out was written");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_address_space_query(NULL, given.record, &cursor_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_address_space_query: store is NULL");
        check(!cursor_out, "ipam_address_space_query: cursor_out was written");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_address_space_query((void *)given.record, given.record, &cursor_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_address_space_query: store is no store");
        check(!cursor_out, "ipam_address_space_query: cursor_out was written");
    }
    {
        refused(ipam_address_space_query(given.store, given.record, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_address_space_query: cursor_out is NULL");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_address_space_add(NULL, given.record, &added_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_address_space_add: store is NULL");
        check(!added_out, "ipam_address_space_add: added_out was written");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_address_space_add((void *)given.record, given.record, &added_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_address_space_add: store is no store");
        check(!added_out, "ipam_address_space_add: added_out was written");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_address_space_add(given.store, NULL, &added_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_address_space_add: record is NULL");
        check(!added_out, "ipam_address_space_add: added_out was written");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_address_space_add(given.store, (void *)given.inventory, &added_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_address_space_add: record is no record");
        check(!added_out, "ipam_address_space_add: added_out was written");
    }
    {
        ipam_cursor *changed_out = 0;
        refused(ipam_address_space_set(NULL, given.record, given.record, given.record, &changed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_address_space_set: store is NULL");
        check(!changed_out, "ipam_address_space_set: changed_out was written");
    }
    {
        ipam_cursor *changed_out = 0;
        refused(ipam_address_space_set((void *)given.record, given.record, given.record, given.record, &changed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_address_space_set: store is no store");
        check(!changed_out, "ipam_address_space_set: changed_out was written");
    }
    {
        ipam_cursor *changed_out = 0;
        refused(ipam_address_space_set(given.store, NULL, given.record, given.record, &changed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_address_space_set: filter is NULL");
        check(!changed_out, "ipam_address_space_set: changed_out was written");
    }
    {
        ipam_cursor *changed_out = 0;
        refused(ipam_address_space_set(given.store, (void *)given.inventory, given.record, given.record, &changed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_address_space_set: filter is no record");
        check(!changed_out, "ipam_address_space_set: changed_out was written");
    }
    {
        ipam_cursor *changed_out = 0;
        refused(ipam_address_space_set(given.store, given.record, NULL, given.record, &changed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_address_space_set: changes is NULL");
        check(!changed_out, "ipam_address_space_set: changed_out was written");
    }
    {
        ipam_cursor *changed_out = 0;
        refused(ipam_address_space_set(given.store, given.record, (void *)given.inventory, given.record, &changed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_address_space_set: changes is no record");
        check(!changed_out, "ipam_address_space_set: changed_out was written");
    }
    {
        ipam_cursor *removed_out = 0;
        refused(ipam_address_space_remove(NULL, given.record, &removed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_address_space_remove: store is NULL");
        check(!removed_out, "ipam_address_space_remove: removed_out was written");
    }
    {
        ipam_cursor *removed_out = 0;
        refused(ipam_address_space_remove((void *)given.record, given.record, &removed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_address_space_remove: store is no store");
        check(!removed_out, "ipam_address_space_remove: removed_out was written");
    }
    {
        ipam_cursor *removed_out = 0;
        refused(ipam_address_space_remove(given.store, NULL, &removed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_address_space_remove: filter is NULL");
        check(!removed_out, "ipam_address_space_remove: removed_out was written");
    }
    {
        ipam_cursor *removed_out = 0;
        refused(ipam_address_space_remove(given.store, (void *)given.inventory, &removed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_address_space_remove: filter is no record");
        check(!removed_out, "ipam_address_space_remove: removed_out was written");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_association_query(NULL, given.record, &cursor_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_association_query: store is NULL");
        check(!cursor_out, "ipam_association_query: cursor_out was written");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_association_query((void *)given.record, given.record, &cursor_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_association_query: store is no store");
        check(!cursor_out, "ipam_association_query: cursor_out was written");
    }
    {
        refused(ipam_association_query(given.store, given.record, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_association_query: cursor_out is NULL");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_association_add(NULL, given.record, &added_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_association_add: store is NULL");
        check(!added_out, "ipam_association_add: added_out was written");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_association_add((void *)given.record, given.record, &added_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_association_add: store is no store");
        check(!added_out, "ipam_association_add: added_out was written");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_association_add(given.store, NULL, &added_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_association_add: record is NULL");
        check(!added_out, "ipam_association_add: added_out was written");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_association_add(given.store, (void *)given.inventory, &added_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_association_add: record is no record");
        check(!added_out, "ipam_association_add: added_out was written");
    }
    {
        ipam_record *changed_out = 0;
        refused(ipam_association_set(NULL, given.record, &changed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_association_set: store is NULL");
        check(!changed_out, "ipam_association_set: changed_out was written");
    }
    {
        ipam_record *changed_out = 0;
        refused(ipam_association_set((void *)given.record, given.record, &changed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_association_set: store is no store");
        check(!changed_out, "ipam_association_set: changed_out was written");
    }
    {
        ipam_record *changed_out = 0;
        refused(ipam_association_set(given.store, NULL, &changed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_association_set: changes is NULL");
        check(!changed_out, "ipam_association_set: changed_out was written");
    }
    {
        ipam_record *changed_out = 0;
        refused(ipam_association_set(given.store, (void *)given.inventory, &changed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_association_set: changes is no record");
        check(!changed_out, "ipam_association_set: changed_out was written");
    }
    {
        ipam_record *removed_out = 0;
        refused(ipam_association_remove(NULL, "x", 1, "x", 1, &removed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_association_remove: store is NULL");
        check(!removed_out, "ipam_association_remove: removed_out was written");
    }
    {
        ipam_record *removed_out = 0;
        refused(ipam_association_remove((void *)given.record, "x", 1, "x", 1, &removed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_association_remove: store is no store");
        check(!removed_out, "ipam_association_remove: removed_out was written");
    }
    {
        ipam_record *removed_out = 0;
        refused(ipam_association_remove(given.store, NULL, 1, "x", 1, &removed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_association_remove: one is NULL");
        check(!removed_out, "ipam_association_remove: removed_out was written");
    }
    {
        ipam_record *removed_out = 0;
        refused(ipam_association_remove(given.store, "x", 1, NULL, 1, &removed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_association_remove: two is NULL");
        check(!removed_out, "ipam_association_remove: removed_out was written");
    }
    {
        refused(ipam_batch_new(NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_batch_new: batch_out is NULL");
    }
    {
        refused(ipam_batch_add(NULL, given.record, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_batch_add: batch is NULL");
    }
    {
        refused(ipam_batch_add((void *)given.record, given.record, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_batch_add: batch is no batch");
    }
    {
        refused(ipam_batch_add(given.batch, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_batch_add: record is NULL");
    }
    {
        refused(ipam_batch_add(given.batch, (void *)given.inventory, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_batch_add: record is no record");
    }
    {
        ipam_cursor *added_out = 0;
        refused(ipam_batch_commit(NULL, given.batch, 0, &added_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_batch_commit: store is NULL");
        check(!added_out, "ipam_batch_commit: added_out was written");
    }
    {
        ipam_cursor *added_out = 0;
        refused(ipam_batch_commit((void *)given.record, given.batch, 0, &added_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_batch_commit: store is no store");
        check(!added_out, "ipam_batch_commit: added_out was written");
    }
    {
        ipam_cursor *added_out = 0;
        refused(ipam_batch_commit(given.store, NULL, 0, &added_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_batch_commit: batch is NULL");
        check(!added_out, "ipam_batch_commit: added_out was written");
    }
    {
        ipam_cursor *added_out = 0;
        refused(ipam_batch_commit(given.store, (void *)given.record, 0, &added_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_batch_commit: batch is no batch");
        check(!added_out, "ipam_batch_commit: added_out was written");
    }
    (void)ipam_batch_free(NULL);
    passed();
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_block_query(NULL, given.record, &cursor_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_block_query: store is NULL");
        check(!cursor_out, "ipam_block_query: cursor_out was written");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_block_query((void *)given.record, given.record, &cursor_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_block_query: store is no store");
        check(!cursor_out, "ipam_block_query: cursor_out was written");
    }
    {
        refused(ipam_block_query(given.store, given.record, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_block_query: cursor_out is NULL");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_block_add(NULL, given.record, &added_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_block_add: store is NULL");
        check(!added_out, "ipam_block_add: added_out was written");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_block_add((void *)given.record, given.record, &added_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_block_add: store is no store");
        check(!added_out, "ipam_block_add: added_out was written");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_block_add(given.store, NULL, &added_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_block_add: record is NULL");
        check(!added_out, "ipam_block_add: added_out was written");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_block_add(given.store, (void *)given.inventory, &added_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_block_add: record is no record");
        check(!added_out, "ipam_block_add: added_out was written");
    }
    {
        ipam_cursor *changed_out = 0;
        refused(ipam_block_set(NULL, given.record, given.record, &changed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_block_set: store is NULL");
        check(!changed_out, "ipam_block_set: changed_out was written");
    }
    {
        ipam_cursor *changed_out = 0;
        refused(ipam_block_set((void *)given.record, given.record, given.record, &changed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_block_set: store is no store");
        check(!changed_out, "ipam_block_set: changed_out was written");
    }
    {
        ipam_cursor *changed_out = 0;
        refused(ipam_block_set(given.store, NULL, given.record, &changed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_block_set: filter is NULL");
        check(!changed_out, "ipam_block_set: changed_out was written");
    }
    {
        ipam_cursor *changed_out = 0;
        refused(ipam_block_set(given.store, (void *)given.inventory, given.record, &changed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_block_set: filter is no record");
        check(!changed_out, "ipam_block_set: changed_out was written");
    }
    {
        ipam_cursor *changed_out = 0;
        refused(ipam_block_set(given.store, given.record, NULL, &changed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_block_set: changes is NULL");
        check(!changed_out, "ipam_block_set: changed_out was written");
    }
    {
        ipam_cursor *changed_out = 0;
        refused(ipam_block_set(given.store, given.record, (void *)given.inventory, &changed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_block_set: changes is no record");
        check(!changed_out, "ipam_block_set: changed_out was written");
    }
    {
        ipam_cursor *removed_out = 0;
        refused(ipam_block_remove(NULL, given.record, 0, &removed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_block_remove: store is NULL");
        check(!removed_out, "ipam_block_remove: removed_out was written");
    }
    {
        ipam_cursor *removed_out = 0;
        refused(ipam_block_remove((void *)given.record, given.record, 0, &removed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_block_remove: store is no store");
        check(!removed_out, "ipam_block_remove: removed_out was written");
    }
    {
        ipam_cursor *removed_out = 0;
        refused(ipam_block_remove(given.store, NULL, 0, &removed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_block_remove: filter is NULL");
        check(!removed_out, "ipam_block_remove: removed_out was written");
    }
    {
        ipam_cursor *removed_out = 0;
        refused(ipam_block_remove(given.store, (void *)given.inventory, 0, &removed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_block_remove: filter is no record");
        check(!removed_out, "ipam_block_remove: removed_out was written");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_block_free_subnets(NULL, 0, 0, 0, &cursor_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_block_free_subnets: store is NULL");
        check(!cursor_out, "ipam_block_free_subnets: cursor_out was written");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_block_free_subnets((void *)given.record, 0, 0, 0, &cursor_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_block_free_subnets: store is no store");
        check(!cursor_out, "ipam_block_free_subnets: cursor_out was written");
    }
    {
        refused(ipam_block_free_subnets(given.store, 0, 0, 0, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_block_free_subnets: cursor_out is NULL");
    }
    {
        refused(ipam_connection_query(NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_connection_query: cursor_out is NULL");
    }
    {
        ipam_record *saved_out = 0;
        refused(ipam_connection_save(NULL, 1, "x", 1, &saved_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_connection_save: name is NULL");
        check(!saved_out, "ipam_connection_save: saved_out was written");
    }
    {
        ipam_record *saved_out = 0;
        refused(ipam_connection_save("x", 1, NULL, 1, &saved_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_connection_save: connection is NULL");
        check(!saved_out, "ipam_connection_save: saved_out was written");
    }
    {
        ipam_record *removed_out = 0;
        refused(ipam_connection_remove(NULL, 1, &removed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_connection_remove: name is NULL");
        check(!removed_out, "ipam_connection_remove: removed_out was written");
    }
    {
        size_t target_len_out = 0;
        char *name_out = 0;
        size_t name_len_out = 0;
        refused(ipam_connection_resolve("x", 1, NULL, &target_len_out, &name_out, &name_len_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_connection_resolve: target_out is NULL");
        check(!target_len_out, "ipam_connection_resolve: target_len_out was written");
        check(!name_out, "ipam_connection_resolve: name_out was written");
        check(!name_len_out, "ipam_connection_resolve: name_len_out was written");
    }
    {
        char *target_out = 0;
        char *name_out = 0;
        size_t name_len_out = 0;
        refused(ipam_connection_resolve("x", 1, &target_out, NULL, &name_out, &name_len_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_connection_resolve: target_len_out is NULL");
        check(!target_out, "ipam_connection_resolve: target_out was written");
        check(!name_out, "ipam_connection_resolve: name_out was written");
        check(!name_len_out, "ipam_connection_resolve: name_len_out was written");
    }
    {
        char *target_out = 0;
        size_t target_len_out = 0;
        size_t name_len_out = 0;
        refused(ipam_connection_resolve("x", 1, &target_out, &target_len_out, NULL, &name_len_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_connection_resolve: name_out is NULL");
        check(!target_out, "ipam_connection_resolve: target_out was written");
        check(!target_len_out, "ipam_connection_resolve: target_len_out was written");
        check(!name_len_out, "ipam_connection_resolve: name_len_out was written");
    }
    {
        char *target_out = 0;
        size_t target_len_out = 0;
        char *name_out = 0;
        refused(ipam_connection_resolve("x", 1, &target_out, &target_len_out, &name_out, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_connection_resolve: name_len_out is NULL");
        check(!target_out, "ipam_connection_resolve: target_out was written");
        check(!target_len_out, "ipam_connection_resolve: target_len_out was written");
        check(!name_out, "ipam_connection_resolve: name_out was written");
    }
    {
        ipam_record *result_out = 0;
        refused(ipam_address_import(NULL, "x", 1, given.record, given.progress, &result_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_address_import: store is NULL");
        check(!result_out, "ipam_address_import: result_out was written");
    }
    {
        ipam_record *result_out = 0;
        refused(ipam_address_import((void *)given.record, "x", 1, given.record, given.progress, &result_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_address_import: store is no store");
        check(!result_out, "ipam_address_import: result_out was written");
    }
    {
        ipam_record *result_out = 0;
        refused(ipam_address_import(given.store, NULL, 1, given.record, given.progress, &result_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_address_import: path is NULL");
        check(!result_out, "ipam_address_import: result_out was written");
    }
    {
        ipam_record *result_out = 0;
        refused(ipam_address_export(NULL, "x", 1, given.record, given.progress, &result_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_address_export: store is NULL");
        check(!result_out, "ipam_address_export: result_out was written");
    }
    {
        ipam_record *result_out = 0;
        refused(ipam_address_export((void *)given.record, "x", 1, given.record, given.progress, &result_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_address_export: store is no store");
        check(!result_out, "ipam_address_export: result_out was written");
    }
    {
        ipam_record *result_out = 0;
        refused(ipam_address_export(given.store, NULL, 1, given.record, given.progress, &result_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_address_export: path is NULL");
        check(!result_out, "ipam_address_export: result_out was written");
    }
    {
        ipam_record *result_out = 0;
        refused(ipam_range_import(NULL, "x", 1, given.record, given.progress, &result_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_range_import: store is NULL");
        check(!result_out, "ipam_range_import: result_out was written");
    }
    {
        ipam_record *result_out = 0;
        refused(ipam_range_import((void *)given.record, "x", 1, given.record, given.progress, &result_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_range_import: store is no store");
        check(!result_out, "ipam_range_import: result_out was written");
    }
    {
        ipam_record *result_out = 0;
        refused(ipam_range_import(given.store, NULL, 1, given.record, given.progress, &result_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_range_import: path is NULL");
        check(!result_out, "ipam_range_import: result_out was written");
    }
    {
        ipam_record *result_out = 0;
        refused(ipam_range_export(NULL, "x", 1, given.record, given.progress, &result_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_range_export: store is NULL");
        check(!result_out, "ipam_range_export: result_out was written");
    }
    {
        ipam_record *result_out = 0;
        refused(ipam_range_export((void *)given.record, "x", 1, given.record, given.progress, &result_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_range_export: store is no store");
        check(!result_out, "ipam_range_export: result_out was written");
    }
    {
        ipam_record *result_out = 0;
        refused(ipam_range_export(given.store, NULL, 1, given.record, given.progress, &result_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_range_export: path is NULL");
        check(!result_out, "ipam_range_export: result_out was written");
    }
    {
        ipam_record *result_out = 0;
        refused(ipam_subnet_import(NULL, "x", 1, given.record, given.progress, &result_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_subnet_import: store is NULL");
        check(!result_out, "ipam_subnet_import: result_out was written");
    }
    {
        ipam_record *result_out = 0;
        refused(ipam_subnet_import((void *)given.record, "x", 1, given.record, given.progress, &result_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_subnet_import: store is no store");
        check(!result_out, "ipam_subnet_import: result_out was written");
    }
    {
        ipam_record *result_out = 0;
        refused(ipam_subnet_import(given.store, NULL, 1, given.record, given.progress, &result_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_subnet_import: path is NULL");
        check(!result_out, "ipam_subnet_import: result_out was written");
    }
    {
        ipam_record *result_out = 0;
        refused(ipam_subnet_export(NULL, "x", 1, given.record, given.progress, &result_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_subnet_export: store is NULL");
        check(!result_out, "ipam_subnet_export: result_out was written");
    }
    {
        ipam_record *result_out = 0;
        refused(ipam_subnet_export((void *)given.record, "x", 1, given.record, given.progress, &result_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_subnet_export: store is no store");
        check(!result_out, "ipam_subnet_export: result_out was written");
    }
    {
        ipam_record *result_out = 0;
        refused(ipam_subnet_export(given.store, NULL, 1, given.record, given.progress, &result_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_subnet_export: path is NULL");
        check(!result_out, "ipam_subnet_export: result_out was written");
    }
    {
        ipam_record *record_out = 0;
        refused(ipam_cursor_next(NULL, &record_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_cursor_next: cursor is NULL");
        check(!record_out, "ipam_cursor_next: record_out was written");
    }
    {
        ipam_record *record_out = 0;
        refused(ipam_cursor_next((void *)given.record, &record_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_cursor_next: cursor is no cursor");
        check(!record_out, "ipam_cursor_next: record_out was written");
    }
    {
        refused(ipam_cursor_next(given.cursor, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_cursor_next: record_out is NULL");
    }
    (void)ipam_cursor_free(NULL);
    passed();
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_custom_field_query(NULL, given.record, &cursor_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_custom_field_query: store is NULL");
        check(!cursor_out, "ipam_custom_field_query: cursor_out was written");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_custom_field_query((void *)given.record, given.record, &cursor_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_custom_field_query: store is no store");
        check(!cursor_out, "ipam_custom_field_query: cursor_out was written");
    }
    {
        refused(ipam_custom_field_query(given.store, given.record, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_custom_field_query: cursor_out is NULL");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_custom_field_add(NULL, given.record, &added_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_custom_field_add: store is NULL");
        check(!added_out, "ipam_custom_field_add: added_out was written");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_custom_field_add((void *)given.record, given.record, &added_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_custom_field_add: store is no store");
        check(!added_out, "ipam_custom_field_add: added_out was written");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_custom_field_add(given.store, NULL, &added_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_custom_field_add: record is NULL");
        check(!added_out, "ipam_custom_field_add: added_out was written");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_custom_field_add(given.store, (void *)given.inventory, &added_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_custom_field_add: record is no record");
        check(!added_out, "ipam_custom_field_add: added_out was written");
    }
    {
        ipam_record *renamed_out = 0;
        refused(ipam_custom_field_rename(NULL, "x", 1, "x", 1, &renamed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_custom_field_rename: store is NULL");
        check(!renamed_out, "ipam_custom_field_rename: renamed_out was written");
    }
    {
        ipam_record *renamed_out = 0;
        refused(ipam_custom_field_rename((void *)given.record, "x", 1, "x", 1, &renamed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_custom_field_rename: store is no store");
        check(!renamed_out, "ipam_custom_field_rename: renamed_out was written");
    }
    {
        ipam_record *renamed_out = 0;
        refused(ipam_custom_field_rename(given.store, NULL, 1, "x", 1, &renamed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_custom_field_rename: name is NULL");
        check(!renamed_out, "ipam_custom_field_rename: renamed_out was written");
    }
    {
        ipam_record *renamed_out = 0;
        refused(ipam_custom_field_rename(given.store, "x", 1, NULL, 1, &renamed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_custom_field_rename: new_name is NULL");
        check(!renamed_out, "ipam_custom_field_rename: renamed_out was written");
    }
    {
        ipam_record *removed_out = 0;
        refused(ipam_custom_field_remove(NULL, "x", 1, &removed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_custom_field_remove: store is NULL");
        check(!removed_out, "ipam_custom_field_remove: removed_out was written");
    }
    {
        ipam_record *removed_out = 0;
        refused(ipam_custom_field_remove((void *)given.record, "x", 1, &removed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_custom_field_remove: store is no store");
        check(!removed_out, "ipam_custom_field_remove: removed_out was written");
    }
    {
        ipam_record *removed_out = 0;
        refused(ipam_custom_field_remove(given.store, NULL, 1, &removed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_custom_field_remove: name is NULL");
        check(!removed_out, "ipam_custom_field_remove: removed_out was written");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_custom_value_add(NULL, "x", 1, "x", 1, &added_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_custom_value_add: store is NULL");
        check(!added_out, "ipam_custom_value_add: added_out was written");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_custom_value_add((void *)given.record, "x", 1, "x", 1, &added_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_custom_value_add: store is no store");
        check(!added_out, "ipam_custom_value_add: added_out was written");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_custom_value_add(given.store, NULL, 1, "x", 1, &added_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_custom_value_add: field is NULL");
        check(!added_out, "ipam_custom_value_add: added_out was written");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_custom_value_add(given.store, "x", 1, NULL, 1, &added_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_custom_value_add: value is NULL");
        check(!added_out, "ipam_custom_value_add: added_out was written");
    }
    {
        ipam_record *renamed_out = 0;
        refused(ipam_custom_value_rename(NULL, "x", 1, "x", 1, "x", 1, &renamed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_custom_value_rename: store is NULL");
        check(!renamed_out, "ipam_custom_value_rename: renamed_out was written");
    }
    {
        ipam_record *renamed_out = 0;
        refused(ipam_custom_value_rename((void *)given.record, "x", 1, "x", 1, "x", 1, &renamed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_custom_value_rename: store is no store");
        check(!renamed_out, "ipam_custom_value_rename: renamed_out was written");
    }
    {
        ipam_record *renamed_out = 0;
        refused(ipam_custom_value_rename(given.store, NULL, 1, "x", 1, "x", 1, &renamed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_custom_value_rename: field is NULL");
        check(!renamed_out, "ipam_custom_value_rename: renamed_out was written");
    }
    {
        ipam_record *renamed_out = 0;
        refused(ipam_custom_value_rename(given.store, "x", 1, NULL, 1, "x", 1, &renamed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_custom_value_rename: value is NULL");
        check(!renamed_out, "ipam_custom_value_rename: renamed_out was written");
    }
    {
        ipam_record *renamed_out = 0;
        refused(ipam_custom_value_rename(given.store, "x", 1, "x", 1, NULL, 1, &renamed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_custom_value_rename: new_value is NULL");
        check(!renamed_out, "ipam_custom_value_rename: renamed_out was written");
    }
    {
        ipam_record *removed_out = 0;
        refused(ipam_custom_value_remove(NULL, "x", 1, "x", 1, &removed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_custom_value_remove: store is NULL");
        check(!removed_out, "ipam_custom_value_remove: removed_out was written");
    }
    {
        ipam_record *removed_out = 0;
        refused(ipam_custom_value_remove((void *)given.record, "x", 1, "x", 1, &removed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_custom_value_remove: store is no store");
        check(!removed_out, "ipam_custom_value_remove: removed_out was written");
    }
    {
        ipam_record *removed_out = 0;
        refused(ipam_custom_value_remove(given.store, NULL, 1, "x", 1, &removed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_custom_value_remove: field is NULL");
        check(!removed_out, "ipam_custom_value_remove: removed_out was written");
    }
    {
        ipam_record *removed_out = 0;
        refused(ipam_custom_value_remove(given.store, "x", 1, NULL, 1, &removed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_custom_value_remove: value is NULL");
        check(!removed_out, "ipam_custom_value_remove: removed_out was written");
    }
    (void)ipam_error_status(NULL);
    passed();
    (void)ipam_error_status_name(NULL, NULL);
    passed();
    (void)ipam_error_kind(NULL, NULL);
    passed();
    (void)ipam_error_category(NULL, NULL);
    passed();
    (void)ipam_error_message(NULL, NULL);
    passed();
    (void)ipam_error_advice(NULL, NULL);
    passed();
    (void)ipam_error_cause(NULL, NULL);
    passed();
    (void)ipam_error_is_transient(NULL);
    passed();
    (void)ipam_error_operand_count(NULL);
    passed();
    (void)ipam_error_operand_name(NULL, 0, NULL);
    passed();
    (void)ipam_error_operand_value(NULL, 0, NULL);
    passed();
    (void)ipam_error_also_count(NULL);
    passed();
    (void)ipam_error_also_at(NULL, 0);
    passed();
    (void)ipam_error_free(NULL);
    passed();
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_event_query(NULL, given.record, &cursor_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_event_query: store is NULL");
        check(!cursor_out, "ipam_event_query: cursor_out was written");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_event_query((void *)given.record, given.record, &cursor_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_event_query: store is no store");
        check(!cursor_out, "ipam_event_query: cursor_out was written");
    }
    {
        refused(ipam_event_query(given.store, given.record, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_event_query: cursor_out is NULL");
    }
    {
        ipam_cursor *events_out = 0;
        refused(ipam_event_follow(NULL, 0, 0, &events_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_event_follow: store is NULL");
        check(!events_out, "ipam_event_follow: events_out was written");
    }
    {
        ipam_cursor *events_out = 0;
        refused(ipam_event_follow((void *)given.record, 0, 0, &events_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_event_follow: store is no store");
        check(!events_out, "ipam_event_follow: events_out was written");
    }
    {
        refused(ipam_event_follow(given.store, 0, 0, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_event_follow: events_out is NULL");
    }
    {
        ipam_cursor *removed_out = 0;
        refused(ipam_event_remove(NULL, 0, &removed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_event_remove: store is NULL");
        check(!removed_out, "ipam_event_remove: removed_out was written");
    }
    {
        ipam_cursor *removed_out = 0;
        refused(ipam_event_remove((void *)given.record, 0, &removed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_event_remove: store is no store");
        check(!removed_out, "ipam_event_remove: removed_out was written");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_hint_query(NULL, "x", 1, "x", 1, 0, &cursor_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_hint_query: store is NULL");
        check(!cursor_out, "ipam_hint_query: cursor_out was written");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_hint_query((void *)given.record, "x", 1, "x", 1, 0, &cursor_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_hint_query: store is no store");
        check(!cursor_out, "ipam_hint_query: cursor_out was written");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_hint_query(given.store, NULL, 1, "x", 1, 0, &cursor_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_hint_query: kind is NULL");
        check(!cursor_out, "ipam_hint_query: cursor_out was written");
    }
    {
        refused(ipam_hint_query(given.store, "x", 1, "x", 1, 0, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_hint_query: cursor_out is NULL");
    }
    {
        ipam_inventory *inventory_out = 0;
        refused(ipam_inventory_new(NULL, &inventory_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_inventory_new: info is NULL");
        check(!inventory_out, "ipam_inventory_new: inventory_out was written");
    }
    {
        ipam_inventory *inventory_out = 0;
        refused(ipam_inventory_new((void *)given.inventory, &inventory_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_inventory_new: info is no record");
        check(!inventory_out, "ipam_inventory_new: inventory_out was written");
    }
    {
        refused(ipam_inventory_new(given.record, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_inventory_new: inventory_out is NULL");
    }
    {
        refused(ipam_inventory_add(NULL, given.record, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_inventory_add: inventory is NULL");
    }
    {
        refused(ipam_inventory_add((void *)given.record, given.record, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_inventory_add: inventory is no inventory");
    }
    {
        refused(ipam_inventory_add(given.inventory, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_inventory_add: record is NULL");
    }
    {
        refused(ipam_inventory_add(given.inventory, (void *)given.inventory, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_inventory_add: record is no record");
    }
    {
        refused(ipam_inventory_narrow(NULL, given.record, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_inventory_narrow: inventory is NULL");
    }
    {
        refused(ipam_inventory_narrow((void *)given.record, given.record, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_inventory_narrow: inventory is no inventory");
    }
    {
        refused(ipam_inventory_narrow(given.inventory, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_inventory_narrow: scope is NULL");
    }
    {
        refused(ipam_inventory_narrow(given.inventory, (void *)given.inventory, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_inventory_narrow: scope is no record");
    }
    {
        refused(ipam_inventory_finish(NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_inventory_finish: inventory is NULL");
    }
    {
        refused(ipam_inventory_finish((void *)given.record, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_inventory_finish: inventory is no inventory");
    }
    {
        ipam_inventory *inventory_out = 0;
        refused(ipam_inventory_parse(NULL, 1, &inventory_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_inventory_parse: text is NULL");
        check(!inventory_out, "ipam_inventory_parse: inventory_out was written");
    }
    {
        refused(ipam_inventory_parse("x", 1, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_inventory_parse: inventory_out is NULL");
    }
    {
        char *text_out = 0;
        size_t text_len_out = 0;
        refused(ipam_inventory_format(NULL, &text_out, &text_len_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_inventory_format: inventory is NULL");
        check(!text_out, "ipam_inventory_format: text_out was written");
        check(!text_len_out, "ipam_inventory_format: text_len_out was written");
    }
    {
        char *text_out = 0;
        size_t text_len_out = 0;
        refused(ipam_inventory_format((void *)given.record, &text_out, &text_len_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_inventory_format: inventory is no inventory");
        check(!text_out, "ipam_inventory_format: text_out was written");
        check(!text_len_out, "ipam_inventory_format: text_len_out was written");
    }
    {
        size_t text_len_out = 0;
        refused(ipam_inventory_format(given.inventory, NULL, &text_len_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_inventory_format: text_out is NULL");
        check(!text_len_out, "ipam_inventory_format: text_len_out was written");
    }
    {
        char *text_out = 0;
        refused(ipam_inventory_format(given.inventory, &text_out, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_inventory_format: text_len_out is NULL");
        check(!text_out, "ipam_inventory_format: text_out was written");
    }
    {
        ipam_record *record_out = 0;
        refused(ipam_inventory_info(NULL, &record_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_inventory_info: inventory is NULL");
        check(!record_out, "ipam_inventory_info: record_out was written");
    }
    {
        ipam_record *record_out = 0;
        refused(ipam_inventory_info((void *)given.record, &record_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_inventory_info: inventory is no inventory");
        check(!record_out, "ipam_inventory_info: record_out was written");
    }
    {
        refused(ipam_inventory_info(given.inventory, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_inventory_info: record_out is NULL");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_inventory_query(NULL, "x", 1, &cursor_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_inventory_query: inventory is NULL");
        check(!cursor_out, "ipam_inventory_query: cursor_out was written");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_inventory_query((void *)given.record, "x", 1, &cursor_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_inventory_query: inventory is no inventory");
        check(!cursor_out, "ipam_inventory_query: cursor_out was written");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_inventory_query(given.inventory, NULL, 1, &cursor_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_inventory_query: kind is NULL");
        check(!cursor_out, "ipam_inventory_query: cursor_out was written");
    }
    {
        refused(ipam_inventory_query(given.inventory, "x", 1, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_inventory_query: cursor_out is NULL");
    }
    (void)ipam_inventory_free(NULL);
    passed();
    {
        int32_t family_out = 0;
        uint64_t high_out = 0;
        uint64_t low_out = 0;
        refused(ipam_ip_parse(NULL, 1, &family_out, &high_out, &low_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_ip_parse: text is NULL");
        check(!family_out, "ipam_ip_parse: family_out was written");
        check(!high_out, "ipam_ip_parse: high_out was written");
        check(!low_out, "ipam_ip_parse: low_out was written");
    }
    {
        uint64_t high_out = 0;
        uint64_t low_out = 0;
        refused(ipam_ip_parse("x", 1, NULL, &high_out, &low_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_ip_parse: family_out is NULL");
        check(!high_out, "ipam_ip_parse: high_out was written");
        check(!low_out, "ipam_ip_parse: low_out was written");
    }
    {
        int32_t family_out = 0;
        uint64_t low_out = 0;
        refused(ipam_ip_parse("x", 1, &family_out, NULL, &low_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_ip_parse: high_out is NULL");
        check(!family_out, "ipam_ip_parse: family_out was written");
        check(!low_out, "ipam_ip_parse: low_out was written");
    }
    {
        int32_t family_out = 0;
        uint64_t high_out = 0;
        refused(ipam_ip_parse("x", 1, &family_out, &high_out, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_ip_parse: low_out is NULL");
        check(!family_out, "ipam_ip_parse: family_out was written");
        check(!high_out, "ipam_ip_parse: high_out was written");
    }
    {
        size_t text_len_out = 0;
        refused(ipam_ip_format(0, 0, 0, NULL, &text_len_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_ip_format: text_out is NULL");
        check(!text_len_out, "ipam_ip_format: text_len_out was written");
    }
    {
        char *text_out = 0;
        refused(ipam_ip_format(0, 0, 0, &text_out, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_ip_format: text_len_out is NULL");
        check(!text_out, "ipam_ip_format: text_out was written");
    }
    {
        int32_t family_out = 0;
        uint64_t high_out = 0;
        uint64_t low_out = 0;
        uint32_t bits_out = 0;
        refused(ipam_prefix_parse(NULL, 1, &family_out, &high_out, &low_out, &bits_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_prefix_parse: text is NULL");
        check(!family_out, "ipam_prefix_parse: family_out was written");
        check(!high_out, "ipam_prefix_parse: high_out was written");
        check(!low_out, "ipam_prefix_parse: low_out was written");
        check(!bits_out, "ipam_prefix_parse: bits_out was written");
    }
    {
        uint64_t high_out = 0;
        uint64_t low_out = 0;
        uint32_t bits_out = 0;
        refused(ipam_prefix_parse("x", 1, NULL, &high_out, &low_out, &bits_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_prefix_parse: family_out is NULL");
        check(!high_out, "ipam_prefix_parse: high_out was written");
        check(!low_out, "ipam_prefix_parse: low_out was written");
        check(!bits_out, "ipam_prefix_parse: bits_out was written");
    }
    {
        int32_t family_out = 0;
        uint64_t low_out = 0;
        uint32_t bits_out = 0;
        refused(ipam_prefix_parse("x", 1, &family_out, NULL, &low_out, &bits_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_prefix_parse: high_out is NULL");
        check(!family_out, "ipam_prefix_parse: family_out was written");
        check(!low_out, "ipam_prefix_parse: low_out was written");
        check(!bits_out, "ipam_prefix_parse: bits_out was written");
    }
    {
        int32_t family_out = 0;
        uint64_t high_out = 0;
        uint32_t bits_out = 0;
        refused(ipam_prefix_parse("x", 1, &family_out, &high_out, NULL, &bits_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_prefix_parse: low_out is NULL");
        check(!family_out, "ipam_prefix_parse: family_out was written");
        check(!high_out, "ipam_prefix_parse: high_out was written");
        check(!bits_out, "ipam_prefix_parse: bits_out was written");
    }
    {
        int32_t family_out = 0;
        uint64_t high_out = 0;
        uint64_t low_out = 0;
        refused(ipam_prefix_parse("x", 1, &family_out, &high_out, &low_out, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_prefix_parse: bits_out is NULL");
        check(!family_out, "ipam_prefix_parse: family_out was written");
        check(!high_out, "ipam_prefix_parse: high_out was written");
        check(!low_out, "ipam_prefix_parse: low_out was written");
    }
    {
        refused(ipam_prefix_contains(0, 0, 0, 0, 0, 0, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_prefix_contains: contains_out is NULL");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_log_query(NULL, 0, &cursor_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_log_query: store is NULL");
        check(!cursor_out, "ipam_log_query: cursor_out was written");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_log_query((void *)given.record, 0, &cursor_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_log_query: store is no store");
        check(!cursor_out, "ipam_log_query: cursor_out was written");
    }
    {
        refused(ipam_log_query(given.store, 0, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_log_query: cursor_out is NULL");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_store_check(NULL, 0, given.progress, &cursor_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_store_check: store is NULL");
        check(!cursor_out, "ipam_store_check: cursor_out was written");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_store_check((void *)given.record, 0, given.progress, &cursor_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_store_check: store is no store");
        check(!cursor_out, "ipam_store_check: cursor_out was written");
    }
    {
        refused(ipam_store_check(given.store, 0, given.progress, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_store_check: cursor_out is NULL");
    }
    {
        ipam_record *copy_out = 0;
        refused(ipam_store_backup(NULL, "x", 1, 0, given.progress, &copy_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_store_backup: store is NULL");
        check(!copy_out, "ipam_store_backup: copy_out was written");
    }
    {
        ipam_record *copy_out = 0;
        refused(ipam_store_backup((void *)given.record, "x", 1, 0, given.progress, &copy_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_store_backup: store is no store");
        check(!copy_out, "ipam_store_backup: copy_out was written");
    }
    {
        ipam_record *copy_out = 0;
        refused(ipam_store_backup(given.store, NULL, 1, 0, given.progress, &copy_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_store_backup: path is NULL");
        check(!copy_out, "ipam_store_backup: copy_out was written");
    }
    {
        ipam_record *copy_out = 0;
        refused(ipam_store_restore(NULL, 1, "x", 1, given.progress, &copy_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_store_restore: backup is NULL");
        check(!copy_out, "ipam_store_restore: copy_out was written");
    }
    {
        ipam_record *copy_out = 0;
        refused(ipam_store_restore("x", 1, NULL, 1, given.progress, &copy_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_store_restore: path is NULL");
        check(!copy_out, "ipam_store_restore: copy_out was written");
    }
    {
        ipam_cursor *moved_out = 0;
        refused(ipam_store_move(NULL, given.store, given.progress, &moved_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_store_move: store is NULL");
        check(!moved_out, "ipam_store_move: moved_out was written");
    }
    {
        ipam_cursor *moved_out = 0;
        refused(ipam_store_move((void *)given.record, given.store, given.progress, &moved_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_store_move: store is no store");
        check(!moved_out, "ipam_store_move: moved_out was written");
    }
    {
        ipam_cursor *moved_out = 0;
        refused(ipam_store_move(given.store, NULL, given.progress, &moved_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_store_move: destination is NULL");
        check(!moved_out, "ipam_store_move: moved_out was written");
    }
    {
        ipam_cursor *moved_out = 0;
        refused(ipam_store_move(given.store, (void *)given.record, given.progress, &moved_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_store_move: destination is no store");
        check(!moved_out, "ipam_store_move: moved_out was written");
    }
    {
        ipam_record *record_out = 0;
        refused(ipam_plan_info(NULL, &record_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_plan_info: plan is NULL");
        check(!record_out, "ipam_plan_info: record_out was written");
    }
    {
        ipam_record *record_out = 0;
        refused(ipam_plan_info((void *)given.record, &record_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_plan_info: plan is no plan");
        check(!record_out, "ipam_plan_info: record_out was written");
    }
    {
        refused(ipam_plan_info(given.plan, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_plan_info: record_out is NULL");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_plan_query(NULL, 0, &cursor_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_plan_query: plan is NULL");
        check(!cursor_out, "ipam_plan_query: cursor_out was written");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_plan_query((void *)given.record, 0, &cursor_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_plan_query: plan is no plan");
        check(!cursor_out, "ipam_plan_query: cursor_out was written");
    }
    {
        refused(ipam_plan_query(given.plan, 0, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_plan_query: cursor_out is NULL");
    }
    {
        ipam_plan *plan_out = 0;
        refused(ipam_plan_parse(NULL, 1, &plan_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_plan_parse: text is NULL");
        check(!plan_out, "ipam_plan_parse: plan_out was written");
    }
    {
        refused(ipam_plan_parse("x", 1, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_plan_parse: plan_out is NULL");
    }
    {
        char *text_out = 0;
        size_t text_len_out = 0;
        refused(ipam_plan_format(NULL, &text_out, &text_len_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_plan_format: plan is NULL");
        check(!text_out, "ipam_plan_format: text_out was written");
        check(!text_len_out, "ipam_plan_format: text_len_out was written");
    }
    {
        char *text_out = 0;
        size_t text_len_out = 0;
        refused(ipam_plan_format((void *)given.record, &text_out, &text_len_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_plan_format: plan is no plan");
        check(!text_out, "ipam_plan_format: text_out was written");
        check(!text_len_out, "ipam_plan_format: text_len_out was written");
    }
    {
        size_t text_len_out = 0;
        refused(ipam_plan_format(given.plan, NULL, &text_len_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_plan_format: text_out is NULL");
        check(!text_len_out, "ipam_plan_format: text_len_out was written");
    }
    {
        char *text_out = 0;
        refused(ipam_plan_format(given.plan, &text_out, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_plan_format: text_len_out is NULL");
        check(!text_out, "ipam_plan_format: text_out was written");
    }
    {
        char *text_out = 0;
        size_t text_len_out = 0;
        refused(ipam_plan_summary(NULL, 0, &text_out, &text_len_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_plan_summary: plan is NULL");
        check(!text_out, "ipam_plan_summary: text_out was written");
        check(!text_len_out, "ipam_plan_summary: text_len_out was written");
    }
    {
        char *text_out = 0;
        size_t text_len_out = 0;
        refused(ipam_plan_summary((void *)given.record, 0, &text_out, &text_len_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_plan_summary: plan is no plan");
        check(!text_out, "ipam_plan_summary: text_out was written");
        check(!text_len_out, "ipam_plan_summary: text_len_out was written");
    }
    {
        size_t text_len_out = 0;
        refused(ipam_plan_summary(given.plan, 0, NULL, &text_len_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_plan_summary: text_out is NULL");
        check(!text_len_out, "ipam_plan_summary: text_len_out was written");
    }
    {
        char *text_out = 0;
        refused(ipam_plan_summary(given.plan, 0, &text_out, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_plan_summary: text_len_out is NULL");
        check(!text_out, "ipam_plan_summary: text_out was written");
    }
    (void)ipam_plan_free(NULL);
    passed();
    {
        refused(ipam_progress_new(NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_progress_new: progress_out is NULL");
    }
    (void)ipam_progress_counts(NULL, NULL, NULL, NULL);
    passed();
    (void)ipam_progress_cancel(NULL);
    passed();
    (void)ipam_progress_free(NULL);
    passed();
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_range_query(NULL, given.record, &cursor_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_range_query: store is NULL");
        check(!cursor_out, "ipam_range_query: cursor_out was written");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_range_query((void *)given.record, given.record, &cursor_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_range_query: store is no store");
        check(!cursor_out, "ipam_range_query: cursor_out was written");
    }
    {
        refused(ipam_range_query(given.store, given.record, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_range_query: cursor_out is NULL");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_range_add(NULL, given.record, 0, &added_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_range_add: store is NULL");
        check(!added_out, "ipam_range_add: added_out was written");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_range_add((void *)given.record, given.record, 0, &added_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_range_add: store is no store");
        check(!added_out, "ipam_range_add: added_out was written");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_range_add(given.store, NULL, 0, &added_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_range_add: record is NULL");
        check(!added_out, "ipam_range_add: added_out was written");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_range_add(given.store, (void *)given.inventory, 0, &added_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_range_add: record is no record");
        check(!added_out, "ipam_range_add: added_out was written");
    }
    {
        ipam_cursor *changed_out = 0;
        refused(ipam_range_set(NULL, given.record, given.record, given.record, 0, &changed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_range_set: store is NULL");
        check(!changed_out, "ipam_range_set: changed_out was written");
    }
    {
        ipam_cursor *changed_out = 0;
        refused(ipam_range_set((void *)given.record, given.record, given.record, given.record, 0, &changed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_range_set: store is no store");
        check(!changed_out, "ipam_range_set: changed_out was written");
    }
    {
        ipam_cursor *changed_out = 0;
        refused(ipam_range_set(given.store, NULL, given.record, given.record, 0, &changed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_range_set: filter is NULL");
        check(!changed_out, "ipam_range_set: changed_out was written");
    }
    {
        ipam_cursor *changed_out = 0;
        refused(ipam_range_set(given.store, (void *)given.inventory, given.record, given.record, 0, &changed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_range_set: filter is no record");
        check(!changed_out, "ipam_range_set: changed_out was written");
    }
    {
        ipam_cursor *changed_out = 0;
        refused(ipam_range_set(given.store, given.record, NULL, given.record, 0, &changed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_range_set: changes is NULL");
        check(!changed_out, "ipam_range_set: changed_out was written");
    }
    {
        ipam_cursor *changed_out = 0;
        refused(ipam_range_set(given.store, given.record, (void *)given.inventory, given.record, 0, &changed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_range_set: changes is no record");
        check(!changed_out, "ipam_range_set: changed_out was written");
    }
    {
        ipam_cursor *removed_out = 0;
        refused(ipam_range_remove(NULL, given.record, 0, &removed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_range_remove: store is NULL");
        check(!removed_out, "ipam_range_remove: removed_out was written");
    }
    {
        ipam_cursor *removed_out = 0;
        refused(ipam_range_remove((void *)given.record, given.record, 0, &removed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_range_remove: store is no store");
        check(!removed_out, "ipam_range_remove: removed_out was written");
    }
    {
        ipam_cursor *removed_out = 0;
        refused(ipam_range_remove(given.store, NULL, 0, &removed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_range_remove: filter is NULL");
        check(!removed_out, "ipam_range_remove: removed_out was written");
    }
    {
        ipam_cursor *removed_out = 0;
        refused(ipam_range_remove(given.store, (void *)given.inventory, 0, &removed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_range_remove: filter is no record");
        check(!removed_out, "ipam_range_remove: removed_out was written");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_range_free_addresses(NULL, 0, 0, &cursor_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_range_free_addresses: store is NULL");
        check(!cursor_out, "ipam_range_free_addresses: cursor_out was written");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_range_free_addresses((void *)given.record, 0, 0, &cursor_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_range_free_addresses: store is no store");
        check(!cursor_out, "ipam_range_free_addresses: cursor_out was written");
    }
    {
        refused(ipam_range_free_addresses(given.store, 0, 0, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_range_free_addresses: cursor_out is NULL");
    }
    {
        ipam_record *record_out = 0;
        refused(ipam_record_new(NULL, 1, &record_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_new: kind is NULL");
        check(!record_out, "ipam_record_new: record_out was written");
    }
    {
        refused(ipam_record_new("x", 1, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_new: record_out is NULL");
    }
    {
        ipam_record *record_out = 0;
        refused(ipam_record_clone(NULL, &record_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_clone: record is NULL");
        check(!record_out, "ipam_record_clone: record_out was written");
    }
    {
        ipam_record *record_out = 0;
        refused(ipam_record_clone((void *)given.inventory, &record_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_record_clone: record is no record");
        check(!record_out, "ipam_record_clone: record_out was written");
    }
    {
        refused(ipam_record_clone(given.record, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_clone: record_out is NULL");
    }
    (void)ipam_record_free(NULL);
    passed();
    (void)ipam_record_kind(NULL, NULL);
    passed();
    {
        refused(ipam_record_set_text(NULL, "x", 1, "x", 1, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_set_text: record is NULL");
    }
    {
        refused(ipam_record_set_text((void *)given.inventory, "x", 1, "x", 1, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_record_set_text: record is no record");
    }
    {
        refused(ipam_record_set_text(given.record, NULL, 1, "x", 1, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_set_text: field is NULL");
    }
    {
        refused(ipam_record_set_text(given.record, "x", 1, NULL, 1, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_set_text: value is NULL");
    }
    {
        refused(ipam_record_set_integer(NULL, "x", 1, 0, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_set_integer: record is NULL");
    }
    {
        refused(ipam_record_set_integer((void *)given.inventory, "x", 1, 0, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_record_set_integer: record is no record");
    }
    {
        refused(ipam_record_set_integer(given.record, NULL, 1, 0, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_set_integer: field is NULL");
    }
    {
        refused(ipam_record_set_unsigned(NULL, "x", 1, 0, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_set_unsigned: record is NULL");
    }
    {
        refused(ipam_record_set_unsigned((void *)given.inventory, "x", 1, 0, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_record_set_unsigned: record is no record");
    }
    {
        refused(ipam_record_set_unsigned(given.record, NULL, 1, 0, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_set_unsigned: field is NULL");
    }
    {
        refused(ipam_record_set_real(NULL, "x", 1, 0, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_set_real: record is NULL");
    }
    {
        refused(ipam_record_set_real((void *)given.inventory, "x", 1, 0, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_record_set_real: record is no record");
    }
    {
        refused(ipam_record_set_real(given.record, NULL, 1, 0, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_set_real: field is NULL");
    }
    {
        refused(ipam_record_set_bool(NULL, "x", 1, 0, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_set_bool: record is NULL");
    }
    {
        refused(ipam_record_set_bool((void *)given.inventory, "x", 1, 0, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_record_set_bool: record is no record");
    }
    {
        refused(ipam_record_set_bool(given.record, NULL, 1, 0, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_set_bool: field is NULL");
    }
    {
        refused(ipam_record_set_time_us(NULL, "x", 1, 0, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_set_time_us: record is NULL");
    }
    {
        refused(ipam_record_set_time_us((void *)given.inventory, "x", 1, 0, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_record_set_time_us: record is no record");
    }
    {
        refused(ipam_record_set_time_us(given.record, NULL, 1, 0, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_set_time_us: field is NULL");
    }
    {
        refused(ipam_record_set_null(NULL, "x", 1, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_set_null: record is NULL");
    }
    {
        refused(ipam_record_set_null((void *)given.inventory, "x", 1, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_record_set_null: record is no record");
    }
    {
        refused(ipam_record_set_null(given.record, NULL, 1, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_set_null: field is NULL");
    }
    {
        refused(ipam_record_set_record(NULL, "x", 1, given.second, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_set_record: record is NULL");
    }
    {
        refused(ipam_record_set_record((void *)given.inventory, "x", 1, given.second, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_record_set_record: record is no record");
    }
    {
        refused(ipam_record_set_record(given.record, NULL, 1, given.second, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_set_record: field is NULL");
    }
    {
        refused(ipam_record_set_record(given.record, "x", 1, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_set_record: value is NULL");
    }
    {
        refused(ipam_record_set_record(given.record, "x", 1, (void *)given.inventory, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_record_set_record: value is no record");
    }
    {
        refused(ipam_record_unset(NULL, "x", 1, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_unset: record is NULL");
    }
    {
        refused(ipam_record_unset((void *)given.inventory, "x", 1, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_record_unset: record is no record");
    }
    {
        refused(ipam_record_unset(given.record, NULL, 1, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_unset: field is NULL");
    }
    {
        int32_t state_out = 0;
        refused(ipam_record_state(NULL, "x", 1, &state_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_state: record is NULL");
        check(!state_out, "ipam_record_state: state_out was written");
    }
    {
        int32_t state_out = 0;
        refused(ipam_record_state((void *)given.inventory, "x", 1, &state_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_record_state: record is no record");
        check(!state_out, "ipam_record_state: state_out was written");
    }
    {
        int32_t state_out = 0;
        refused(ipam_record_state(given.record, NULL, 1, &state_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_state: field is NULL");
        check(!state_out, "ipam_record_state: state_out was written");
    }
    {
        refused(ipam_record_state(given.record, "x", 1, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_state: state_out is NULL");
    }
    (void)ipam_record_field_count(NULL);
    passed();
    (void)ipam_record_field_name(NULL, 0, NULL);
    passed();
    (void)ipam_record_field_type(NULL, 0);
    passed();
    (void)ipam_record_state_at(NULL, 0);
    passed();
    (void)ipam_record_text_at(NULL, 0, NULL);
    passed();
    (void)ipam_record_integer_at(NULL, 0);
    passed();
    (void)ipam_record_real_at(NULL, 0);
    passed();
    (void)ipam_record_list_count_at(NULL, 0);
    passed();
    {
        char *text_out = 0;
        size_t text_len_out = 0;
        refused(ipam_record_get_text(NULL, "x", 1, &text_out, &text_len_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_get_text: record is NULL");
        check(!text_out, "ipam_record_get_text: text_out was written");
        check(!text_len_out, "ipam_record_get_text: text_len_out was written");
    }
    {
        char *text_out = 0;
        size_t text_len_out = 0;
        refused(ipam_record_get_text((void *)given.inventory, "x", 1, &text_out, &text_len_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_record_get_text: record is no record");
        check(!text_out, "ipam_record_get_text: text_out was written");
        check(!text_len_out, "ipam_record_get_text: text_len_out was written");
    }
    {
        char *text_out = 0;
        size_t text_len_out = 0;
        refused(ipam_record_get_text(given.record, NULL, 1, &text_out, &text_len_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_get_text: field is NULL");
        check(!text_out, "ipam_record_get_text: text_out was written");
        check(!text_len_out, "ipam_record_get_text: text_len_out was written");
    }
    {
        size_t text_len_out = 0;
        refused(ipam_record_get_text(given.record, "x", 1, NULL, &text_len_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_get_text: text_out is NULL");
        check(!text_len_out, "ipam_record_get_text: text_len_out was written");
    }
    {
        char *text_out = 0;
        refused(ipam_record_get_text(given.record, "x", 1, &text_out, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_get_text: text_len_out is NULL");
        check(!text_out, "ipam_record_get_text: text_out was written");
    }
    {
        int64_t value_out = 0;
        refused(ipam_record_get_integer(NULL, "x", 1, &value_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_get_integer: record is NULL");
        check(!value_out, "ipam_record_get_integer: value_out was written");
    }
    {
        int64_t value_out = 0;
        refused(ipam_record_get_integer((void *)given.inventory, "x", 1, &value_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_record_get_integer: record is no record");
        check(!value_out, "ipam_record_get_integer: value_out was written");
    }
    {
        int64_t value_out = 0;
        refused(ipam_record_get_integer(given.record, NULL, 1, &value_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_get_integer: field is NULL");
        check(!value_out, "ipam_record_get_integer: value_out was written");
    }
    {
        refused(ipam_record_get_integer(given.record, "x", 1, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_get_integer: value_out is NULL");
    }
    {
        uint64_t value_out = 0;
        refused(ipam_record_get_unsigned(NULL, "x", 1, &value_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_get_unsigned: record is NULL");
        check(!value_out, "ipam_record_get_unsigned: value_out was written");
    }
    {
        uint64_t value_out = 0;
        refused(ipam_record_get_unsigned((void *)given.inventory, "x", 1, &value_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_record_get_unsigned: record is no record");
        check(!value_out, "ipam_record_get_unsigned: value_out was written");
    }
    {
        uint64_t value_out = 0;
        refused(ipam_record_get_unsigned(given.record, NULL, 1, &value_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_get_unsigned: field is NULL");
        check(!value_out, "ipam_record_get_unsigned: value_out was written");
    }
    {
        refused(ipam_record_get_unsigned(given.record, "x", 1, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_get_unsigned: value_out is NULL");
    }
    {
        double value_out = 0;
        refused(ipam_record_get_real(NULL, "x", 1, &value_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_get_real: record is NULL");
        check(!value_out, "ipam_record_get_real: value_out was written");
    }
    {
        double value_out = 0;
        refused(ipam_record_get_real((void *)given.inventory, "x", 1, &value_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_record_get_real: record is no record");
        check(!value_out, "ipam_record_get_real: value_out was written");
    }
    {
        double value_out = 0;
        refused(ipam_record_get_real(given.record, NULL, 1, &value_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_get_real: field is NULL");
        check(!value_out, "ipam_record_get_real: value_out was written");
    }
    {
        refused(ipam_record_get_real(given.record, "x", 1, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_get_real: value_out is NULL");
    }
    {
        int32_t value_out = 0;
        refused(ipam_record_get_bool(NULL, "x", 1, &value_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_get_bool: record is NULL");
        check(!value_out, "ipam_record_get_bool: value_out was written");
    }
    {
        int32_t value_out = 0;
        refused(ipam_record_get_bool((void *)given.inventory, "x", 1, &value_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_record_get_bool: record is no record");
        check(!value_out, "ipam_record_get_bool: value_out was written");
    }
    {
        int32_t value_out = 0;
        refused(ipam_record_get_bool(given.record, NULL, 1, &value_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_get_bool: field is NULL");
        check(!value_out, "ipam_record_get_bool: value_out was written");
    }
    {
        refused(ipam_record_get_bool(given.record, "x", 1, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_get_bool: value_out is NULL");
    }
    {
        int64_t value_us_out = 0;
        refused(ipam_record_get_time_us(NULL, "x", 1, &value_us_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_get_time_us: record is NULL");
        check(!value_us_out, "ipam_record_get_time_us: value_us_out was written");
    }
    {
        int64_t value_us_out = 0;
        refused(ipam_record_get_time_us((void *)given.inventory, "x", 1, &value_us_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_record_get_time_us: record is no record");
        check(!value_us_out, "ipam_record_get_time_us: value_us_out was written");
    }
    {
        int64_t value_us_out = 0;
        refused(ipam_record_get_time_us(given.record, NULL, 1, &value_us_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_get_time_us: field is NULL");
        check(!value_us_out, "ipam_record_get_time_us: value_us_out was written");
    }
    {
        refused(ipam_record_get_time_us(given.record, "x", 1, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_get_time_us: value_us_out is NULL");
    }
    {
        ipam_record *value_out = 0;
        refused(ipam_record_get_record(NULL, "x", 1, &value_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_get_record: record is NULL");
        check(!value_out, "ipam_record_get_record: value_out was written");
    }
    {
        ipam_record *value_out = 0;
        refused(ipam_record_get_record((void *)given.inventory, "x", 1, &value_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_record_get_record: record is no record");
        check(!value_out, "ipam_record_get_record: value_out was written");
    }
    {
        ipam_record *value_out = 0;
        refused(ipam_record_get_record(given.record, NULL, 1, &value_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_get_record: field is NULL");
        check(!value_out, "ipam_record_get_record: value_out was written");
    }
    {
        refused(ipam_record_get_record(given.record, "x", 1, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_get_record: value_out is NULL");
    }
    {
        char *text_out = 0;
        size_t text_len_out = 0;
        refused(ipam_record_to_json(NULL, 0, &text_out, &text_len_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_to_json: record is NULL");
        check(!text_out, "ipam_record_to_json: text_out was written");
        check(!text_len_out, "ipam_record_to_json: text_len_out was written");
    }
    {
        char *text_out = 0;
        size_t text_len_out = 0;
        refused(ipam_record_to_json((void *)given.inventory, 0, &text_out, &text_len_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_record_to_json: record is no record");
        check(!text_out, "ipam_record_to_json: text_out was written");
        check(!text_len_out, "ipam_record_to_json: text_len_out was written");
    }
    {
        size_t text_len_out = 0;
        refused(ipam_record_to_json(given.record, 0, NULL, &text_len_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_to_json: text_out is NULL");
        check(!text_len_out, "ipam_record_to_json: text_len_out was written");
    }
    {
        char *text_out = 0;
        refused(ipam_record_to_json(given.record, 0, &text_out, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_to_json: text_len_out is NULL");
        check(!text_out, "ipam_record_to_json: text_out was written");
    }
    {
        ipam_record *record_out = 0;
        refused(ipam_record_from_json(NULL, 1, "x", 1, &record_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_from_json: kind is NULL");
        check(!record_out, "ipam_record_from_json: record_out was written");
    }
    {
        ipam_record *record_out = 0;
        refused(ipam_record_from_json("x", 1, NULL, 1, &record_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_from_json: json is NULL");
        check(!record_out, "ipam_record_from_json: record_out was written");
    }
    {
        refused(ipam_record_from_json("x", 1, "x", 1, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_from_json: record_out is NULL");
    }
    {
        refused(ipam_record_clear_list(NULL, "x", 1, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_clear_list: record is NULL");
    }
    {
        refused(ipam_record_clear_list((void *)given.inventory, "x", 1, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_record_clear_list: record is no record");
    }
    {
        refused(ipam_record_clear_list(given.record, NULL, 1, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_clear_list: field is NULL");
    }
    {
        refused(ipam_record_add_text(NULL, "x", 1, "x", 1, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_add_text: record is NULL");
    }
    {
        refused(ipam_record_add_text((void *)given.inventory, "x", 1, "x", 1, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_record_add_text: record is no record");
    }
    {
        refused(ipam_record_add_text(given.record, NULL, 1, "x", 1, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_add_text: field is NULL");
    }
    {
        refused(ipam_record_add_text(given.record, "x", 1, NULL, 1, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_add_text: value is NULL");
    }
    {
        refused(ipam_record_add_integer(NULL, "x", 1, 0, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_add_integer: record is NULL");
    }
    {
        refused(ipam_record_add_integer((void *)given.inventory, "x", 1, 0, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_record_add_integer: record is no record");
    }
    {
        refused(ipam_record_add_integer(given.record, NULL, 1, 0, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_add_integer: field is NULL");
    }
    {
        refused(ipam_record_add_unsigned(NULL, "x", 1, 0, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_add_unsigned: record is NULL");
    }
    {
        refused(ipam_record_add_unsigned((void *)given.inventory, "x", 1, 0, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_record_add_unsigned: record is no record");
    }
    {
        refused(ipam_record_add_unsigned(given.record, NULL, 1, 0, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_add_unsigned: field is NULL");
    }
    {
        refused(ipam_record_add_record(NULL, "x", 1, given.second, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_add_record: record is NULL");
    }
    {
        refused(ipam_record_add_record((void *)given.inventory, "x", 1, given.second, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_record_add_record: record is no record");
    }
    {
        refused(ipam_record_add_record(given.record, NULL, 1, given.second, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_add_record: field is NULL");
    }
    {
        refused(ipam_record_add_record(given.record, "x", 1, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_add_record: value is NULL");
    }
    {
        refused(ipam_record_add_record(given.record, "x", 1, (void *)given.inventory, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_record_add_record: value is no record");
    }
    {
        size_t count_out = 0;
        refused(ipam_record_list_count(NULL, "x", 1, &count_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_list_count: record is NULL");
        check(!count_out, "ipam_record_list_count: count_out was written");
    }
    {
        size_t count_out = 0;
        refused(ipam_record_list_count((void *)given.inventory, "x", 1, &count_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_record_list_count: record is no record");
        check(!count_out, "ipam_record_list_count: count_out was written");
    }
    {
        size_t count_out = 0;
        refused(ipam_record_list_count(given.record, NULL, 1, &count_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_list_count: field is NULL");
        check(!count_out, "ipam_record_list_count: count_out was written");
    }
    {
        refused(ipam_record_list_count(given.record, "x", 1, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_list_count: count_out is NULL");
    }
    {
        char *text_out = 0;
        size_t text_len_out = 0;
        refused(ipam_record_list_text(NULL, "x", 1, 1, &text_out, &text_len_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_list_text: record is NULL");
        check(!text_out, "ipam_record_list_text: text_out was written");
        check(!text_len_out, "ipam_record_list_text: text_len_out was written");
    }
    {
        char *text_out = 0;
        size_t text_len_out = 0;
        refused(ipam_record_list_text((void *)given.inventory, "x", 1, 1, &text_out, &text_len_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_record_list_text: record is no record");
        check(!text_out, "ipam_record_list_text: text_out was written");
        check(!text_len_out, "ipam_record_list_text: text_len_out was written");
    }
    {
        char *text_out = 0;
        size_t text_len_out = 0;
        refused(ipam_record_list_text(given.record, NULL, 1, 1, &text_out, &text_len_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_list_text: field is NULL");
        check(!text_out, "ipam_record_list_text: text_out was written");
        check(!text_len_out, "ipam_record_list_text: text_len_out was written");
    }
    {
        size_t text_len_out = 0;
        refused(ipam_record_list_text(given.record, "x", 1, 1, NULL, &text_len_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_list_text: text_out is NULL");
        check(!text_len_out, "ipam_record_list_text: text_len_out was written");
    }
    {
        char *text_out = 0;
        refused(ipam_record_list_text(given.record, "x", 1, 1, &text_out, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_list_text: text_len_out is NULL");
        check(!text_out, "ipam_record_list_text: text_out was written");
    }
    {
        int64_t value_out = 0;
        refused(ipam_record_list_integer(NULL, "x", 1, 1, &value_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_list_integer: record is NULL");
        check(!value_out, "ipam_record_list_integer: value_out was written");
    }
    {
        int64_t value_out = 0;
        refused(ipam_record_list_integer((void *)given.inventory, "x", 1, 1, &value_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_record_list_integer: record is no record");
        check(!value_out, "ipam_record_list_integer: value_out was written");
    }
    {
        int64_t value_out = 0;
        refused(ipam_record_list_integer(given.record, NULL, 1, 1, &value_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_list_integer: field is NULL");
        check(!value_out, "ipam_record_list_integer: value_out was written");
    }
    {
        refused(ipam_record_list_integer(given.record, "x", 1, 1, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_list_integer: value_out is NULL");
    }
    {
        ipam_record *value_out = 0;
        refused(ipam_record_list_record(NULL, "x", 1, 1, &value_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_list_record: record is NULL");
        check(!value_out, "ipam_record_list_record: value_out was written");
    }
    {
        ipam_record *value_out = 0;
        refused(ipam_record_list_record((void *)given.inventory, "x", 1, 1, &value_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_record_list_record: record is no record");
        check(!value_out, "ipam_record_list_record: value_out was written");
    }
    {
        ipam_record *value_out = 0;
        refused(ipam_record_list_record(given.record, NULL, 1, 1, &value_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_list_record: field is NULL");
        check(!value_out, "ipam_record_list_record: value_out was written");
    }
    {
        refused(ipam_record_list_record(given.record, "x", 1, 1, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_record_list_record: value_out is NULL");
    }
    {
        ipam_cursor *taken_out = 0;
        refused(ipam_address_request(NULL, given.record, given.record, &taken_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_address_request: store is NULL");
        check(!taken_out, "ipam_address_request: taken_out was written");
    }
    {
        ipam_cursor *taken_out = 0;
        refused(ipam_address_request((void *)given.record, given.record, given.record, &taken_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_address_request: store is no store");
        check(!taken_out, "ipam_address_request: taken_out was written");
    }
    {
        ipam_cursor *taken_out = 0;
        refused(ipam_range_request(NULL, given.record, given.record, &taken_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_range_request: store is NULL");
        check(!taken_out, "ipam_range_request: taken_out was written");
    }
    {
        ipam_cursor *taken_out = 0;
        refused(ipam_range_request((void *)given.record, given.record, given.record, &taken_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_range_request: store is no store");
        check(!taken_out, "ipam_range_request: taken_out was written");
    }
    {
        ipam_cursor *taken_out = 0;
        refused(ipam_range_request(given.store, NULL, given.record, &taken_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_range_request: options is NULL");
        check(!taken_out, "ipam_range_request: taken_out was written");
    }
    {
        ipam_cursor *taken_out = 0;
        refused(ipam_range_request(given.store, (void *)given.inventory, given.record, &taken_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_range_request: options is no record");
        check(!taken_out, "ipam_range_request: taken_out was written");
    }
    {
        ipam_cursor *taken_out = 0;
        refused(ipam_subnet_request(NULL, given.record, given.record, &taken_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_subnet_request: store is NULL");
        check(!taken_out, "ipam_subnet_request: taken_out was written");
    }
    {
        ipam_cursor *taken_out = 0;
        refused(ipam_subnet_request((void *)given.record, given.record, given.record, &taken_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_subnet_request: store is no store");
        check(!taken_out, "ipam_subnet_request: taken_out was written");
    }
    {
        ipam_cursor *taken_out = 0;
        refused(ipam_subnet_request(given.store, NULL, given.record, &taken_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_subnet_request: options is NULL");
        check(!taken_out, "ipam_subnet_request: taken_out was written");
    }
    {
        ipam_cursor *taken_out = 0;
        refused(ipam_subnet_request(given.store, (void *)given.inventory, given.record, &taken_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_subnet_request: options is no record");
        check(!taken_out, "ipam_subnet_request: taken_out was written");
    }
    {
        ipam_cursor *released_out = 0;
        refused(ipam_range_released(NULL, 0, &released_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_range_released: store is NULL");
        check(!released_out, "ipam_range_released: released_out was written");
    }
    {
        ipam_cursor *released_out = 0;
        refused(ipam_range_released((void *)given.record, 0, &released_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_range_released: store is no store");
        check(!released_out, "ipam_range_released: released_out was written");
    }
    {
        refused(ipam_range_released(given.store, 0, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_range_released: released_out is NULL");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_scope_query(NULL, given.record, &cursor_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_scope_query: store is NULL");
        check(!cursor_out, "ipam_scope_query: cursor_out was written");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_scope_query((void *)given.record, given.record, &cursor_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_scope_query: store is no store");
        check(!cursor_out, "ipam_scope_query: cursor_out was written");
    }
    {
        refused(ipam_scope_query(given.store, given.record, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_scope_query: cursor_out is NULL");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_scope_add(NULL, given.record, &added_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_scope_add: store is NULL");
        check(!added_out, "ipam_scope_add: added_out was written");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_scope_add((void *)given.record, given.record, &added_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_scope_add: store is no store");
        check(!added_out, "ipam_scope_add: added_out was written");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_scope_add(given.store, NULL, &added_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_scope_add: record is NULL");
        check(!added_out, "ipam_scope_add: added_out was written");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_scope_add(given.store, (void *)given.inventory, &added_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_scope_add: record is no record");
        check(!added_out, "ipam_scope_add: added_out was written");
    }
    {
        ipam_record *removed_out = 0;
        refused(ipam_scope_remove(NULL, "x", 1, &removed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_scope_remove: store is NULL");
        check(!removed_out, "ipam_scope_remove: removed_out was written");
    }
    {
        ipam_record *removed_out = 0;
        refused(ipam_scope_remove((void *)given.record, "x", 1, &removed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_scope_remove: store is no store");
        check(!removed_out, "ipam_scope_remove: removed_out was written");
    }
    {
        ipam_record *removed_out = 0;
        refused(ipam_scope_remove(given.store, NULL, 1, &removed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_scope_remove: path is NULL");
        check(!removed_out, "ipam_scope_remove: removed_out was written");
    }
    {
        ipam_cursor *changed_out = 0;
        refused(ipam_scope_assign(NULL, given.record, "x", 1, &changed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_scope_assign: store is NULL");
        check(!changed_out, "ipam_scope_assign: changed_out was written");
    }
    {
        ipam_cursor *changed_out = 0;
        refused(ipam_scope_assign((void *)given.record, given.record, "x", 1, &changed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_scope_assign: store is no store");
        check(!changed_out, "ipam_scope_assign: changed_out was written");
    }
    {
        ipam_cursor *changed_out = 0;
        refused(ipam_scope_assign(given.store, NULL, "x", 1, &changed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_scope_assign: filter is NULL");
        check(!changed_out, "ipam_scope_assign: changed_out was written");
    }
    {
        ipam_cursor *changed_out = 0;
        refused(ipam_scope_assign(given.store, (void *)given.inventory, "x", 1, &changed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_scope_assign: filter is no record");
        check(!changed_out, "ipam_scope_assign: changed_out was written");
    }
    {
        ipam_record *record_out = 0;
        refused(ipam_threshold_get(NULL, &record_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_threshold_get: store is NULL");
        check(!record_out, "ipam_threshold_get: record_out was written");
    }
    {
        ipam_record *record_out = 0;
        refused(ipam_threshold_get((void *)given.record, &record_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_threshold_get: store is no store");
        check(!record_out, "ipam_threshold_get: record_out was written");
    }
    {
        refused(ipam_threshold_get(given.store, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_threshold_get: record_out is NULL");
    }
    {
        ipam_record *changed_out = 0;
        refused(ipam_threshold_set(NULL, given.record, &changed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_threshold_set: store is NULL");
        check(!changed_out, "ipam_threshold_set: changed_out was written");
    }
    {
        ipam_record *changed_out = 0;
        refused(ipam_threshold_set((void *)given.record, given.record, &changed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_threshold_set: store is no store");
        check(!changed_out, "ipam_threshold_set: changed_out was written");
    }
    {
        ipam_record *changed_out = 0;
        refused(ipam_threshold_set(given.store, NULL, &changed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_threshold_set: changes is NULL");
        check(!changed_out, "ipam_threshold_set: changed_out was written");
    }
    {
        ipam_record *changed_out = 0;
        refused(ipam_threshold_set(given.store, (void *)given.inventory, &changed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_threshold_set: changes is no record");
        check(!changed_out, "ipam_threshold_set: changed_out was written");
    }
    {
        ipam_record *record_out = 0;
        refused(ipam_configuration_get(NULL, &record_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_configuration_get: store is NULL");
        check(!record_out, "ipam_configuration_get: record_out was written");
    }
    {
        ipam_record *record_out = 0;
        refused(ipam_configuration_get((void *)given.record, &record_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_configuration_get: store is no store");
        check(!record_out, "ipam_configuration_get: record_out was written");
    }
    {
        refused(ipam_configuration_get(given.store, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_configuration_get: record_out is NULL");
    }
    {
        ipam_record *changed_out = 0;
        refused(ipam_configuration_set(NULL, given.record, &changed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_configuration_set: store is NULL");
        check(!changed_out, "ipam_configuration_set: changed_out was written");
    }
    {
        ipam_record *changed_out = 0;
        refused(ipam_configuration_set((void *)given.record, given.record, &changed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_configuration_set: store is no store");
        check(!changed_out, "ipam_configuration_set: changed_out was written");
    }
    {
        ipam_record *changed_out = 0;
        refused(ipam_configuration_set(given.store, NULL, &changed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_configuration_set: changes is NULL");
        check(!changed_out, "ipam_configuration_set: changed_out was written");
    }
    {
        ipam_record *changed_out = 0;
        refused(ipam_configuration_set(given.store, (void *)given.inventory, &changed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_configuration_set: changes is no record");
        check(!changed_out, "ipam_configuration_set: changed_out was written");
    }
    {
        ipam_record *record_out = 0;
        refused(ipam_store_database(NULL, &record_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_store_database: store is NULL");
        check(!record_out, "ipam_store_database: record_out was written");
    }
    {
        ipam_record *record_out = 0;
        refused(ipam_store_database((void *)given.record, &record_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_store_database: store is no store");
        check(!record_out, "ipam_store_database: record_out was written");
    }
    {
        refused(ipam_store_database(given.store, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_store_database: record_out is NULL");
    }
    {
        int32_t made_out = 0;
        refused(ipam_store_provision(NULL, 1, "x", 1, "x", 1, &made_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_store_provision: connection is NULL");
        check(!made_out, "ipam_store_provision: made_out was written");
    }
    {
        ipam_record *result_out = 0;
        refused(ipam_store_update(NULL, &result_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_store_update: store is NULL");
        check(!result_out, "ipam_store_update: result_out was written");
    }
    {
        ipam_record *result_out = 0;
        refused(ipam_store_update((void *)given.record, &result_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_store_update: store is no store");
        check(!result_out, "ipam_store_update: result_out was written");
    }
    {
        refused(ipam_store_open("x", 1, given.record, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_store_open: store_out is NULL");
    }
    (void)ipam_store_name(NULL, NULL);
    passed();
    (void)ipam_store_created(NULL);
    passed();
    {
        refused(ipam_store_set_busy_timeout(NULL, 0, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_store_set_busy_timeout: store is NULL");
    }
    {
        refused(ipam_store_set_busy_timeout((void *)given.record, 0, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_store_set_busy_timeout: store is no store");
    }
    (void)ipam_interrupt(NULL);
    passed();
    (void)ipam_store_free(NULL);
    passed();
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_subnet_query(NULL, given.record, &cursor_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_subnet_query: store is NULL");
        check(!cursor_out, "ipam_subnet_query: cursor_out was written");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_subnet_query((void *)given.record, given.record, &cursor_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_subnet_query: store is no store");
        check(!cursor_out, "ipam_subnet_query: cursor_out was written");
    }
    {
        refused(ipam_subnet_query(given.store, given.record, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_subnet_query: cursor_out is NULL");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_subnet_add(NULL, given.record, &added_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_subnet_add: store is NULL");
        check(!added_out, "ipam_subnet_add: added_out was written");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_subnet_add((void *)given.record, given.record, &added_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_subnet_add: store is no store");
        check(!added_out, "ipam_subnet_add: added_out was written");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_subnet_add(given.store, NULL, &added_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_subnet_add: record is NULL");
        check(!added_out, "ipam_subnet_add: added_out was written");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_subnet_add(given.store, (void *)given.inventory, &added_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_subnet_add: record is no record");
        check(!added_out, "ipam_subnet_add: added_out was written");
    }
    {
        ipam_cursor *changed_out = 0;
        refused(ipam_subnet_set(NULL, given.record, given.record, given.record, &changed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_subnet_set: store is NULL");
        check(!changed_out, "ipam_subnet_set: changed_out was written");
    }
    {
        ipam_cursor *changed_out = 0;
        refused(ipam_subnet_set((void *)given.record, given.record, given.record, given.record, &changed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_subnet_set: store is no store");
        check(!changed_out, "ipam_subnet_set: changed_out was written");
    }
    {
        ipam_cursor *changed_out = 0;
        refused(ipam_subnet_set(given.store, NULL, given.record, given.record, &changed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_subnet_set: filter is NULL");
        check(!changed_out, "ipam_subnet_set: changed_out was written");
    }
    {
        ipam_cursor *changed_out = 0;
        refused(ipam_subnet_set(given.store, (void *)given.inventory, given.record, given.record, &changed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_subnet_set: filter is no record");
        check(!changed_out, "ipam_subnet_set: changed_out was written");
    }
    {
        ipam_cursor *changed_out = 0;
        refused(ipam_subnet_set(given.store, given.record, NULL, given.record, &changed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_subnet_set: changes is NULL");
        check(!changed_out, "ipam_subnet_set: changed_out was written");
    }
    {
        ipam_cursor *changed_out = 0;
        refused(ipam_subnet_set(given.store, given.record, (void *)given.inventory, given.record, &changed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_subnet_set: changes is no record");
        check(!changed_out, "ipam_subnet_set: changed_out was written");
    }
    {
        ipam_cursor *removed_out = 0;
        refused(ipam_subnet_remove(NULL, given.record, 0, 0, &removed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_subnet_remove: store is NULL");
        check(!removed_out, "ipam_subnet_remove: removed_out was written");
    }
    {
        ipam_cursor *removed_out = 0;
        refused(ipam_subnet_remove((void *)given.record, given.record, 0, 0, &removed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_subnet_remove: store is no store");
        check(!removed_out, "ipam_subnet_remove: removed_out was written");
    }
    {
        ipam_cursor *removed_out = 0;
        refused(ipam_subnet_remove(given.store, NULL, 0, 0, &removed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_subnet_remove: filter is NULL");
        check(!removed_out, "ipam_subnet_remove: removed_out was written");
    }
    {
        ipam_cursor *removed_out = 0;
        refused(ipam_subnet_remove(given.store, (void *)given.inventory, 0, 0, &removed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_subnet_remove: filter is no record");
        check(!removed_out, "ipam_subnet_remove: removed_out was written");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_subnet_free_ranges(NULL, 0, 0, 0, &cursor_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_subnet_free_ranges: store is NULL");
        check(!cursor_out, "ipam_subnet_free_ranges: cursor_out was written");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_subnet_free_ranges((void *)given.record, 0, 0, 0, &cursor_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_subnet_free_ranges: store is no store");
        check(!cursor_out, "ipam_subnet_free_ranges: cursor_out was written");
    }
    {
        refused(ipam_subnet_free_ranges(given.store, 0, 0, 0, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_subnet_free_ranges: cursor_out is NULL");
    }
    {
        uint64_t subnet_id_out = 0;
        refused(ipam_subnet_holding(NULL, "x", 1, "x", 1, &subnet_id_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_subnet_holding: store is NULL");
        check(!subnet_id_out, "ipam_subnet_holding: subnet_id_out was written");
    }
    {
        uint64_t subnet_id_out = 0;
        refused(ipam_subnet_holding((void *)given.record, "x", 1, "x", 1, &subnet_id_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_subnet_holding: store is no store");
        check(!subnet_id_out, "ipam_subnet_holding: subnet_id_out was written");
    }
    {
        uint64_t subnet_id_out = 0;
        refused(ipam_subnet_holding(given.store, "x", 1, NULL, 1, &subnet_id_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_subnet_holding: address is NULL");
        check(!subnet_id_out, "ipam_subnet_holding: subnet_id_out was written");
    }
    {
        refused(ipam_subnet_holding(given.store, "x", 1, "x", 1, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_subnet_holding: subnet_id_out is NULL");
    }
    {
        refused(ipam_sync_register(NULL, "x", 1, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_register: store is NULL");
    }
    {
        refused(ipam_sync_register((void *)given.record, "x", 1, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_sync_register: store is no store");
    }
    {
        refused(ipam_sync_register(given.store, NULL, 1, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_register: server is NULL");
    }
    {
        ipam_plan *plan_out = 0;
        refused(ipam_sync_compare(NULL, given.inventory, given.record, &plan_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_compare: store is NULL");
        check(!plan_out, "ipam_sync_compare: plan_out was written");
    }
    {
        ipam_plan *plan_out = 0;
        refused(ipam_sync_compare((void *)given.record, given.inventory, given.record, &plan_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_sync_compare: store is no store");
        check(!plan_out, "ipam_sync_compare: plan_out was written");
    }
    {
        ipam_plan *plan_out = 0;
        refused(ipam_sync_compare(given.store, NULL, given.record, &plan_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_compare: inventory is NULL");
        check(!plan_out, "ipam_sync_compare: plan_out was written");
    }
    {
        ipam_plan *plan_out = 0;
        refused(ipam_sync_compare(given.store, (void *)given.record, given.record, &plan_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_sync_compare: inventory is no inventory");
        check(!plan_out, "ipam_sync_compare: plan_out was written");
    }
    {
        refused(ipam_sync_compare(given.store, given.inventory, given.record, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_compare: plan_out is NULL");
    }
    {
        refused(ipam_sync_check(NULL, given.plan, given.inventory, given.record, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_check: store is NULL");
    }
    {
        refused(ipam_sync_check((void *)given.record, given.plan, given.inventory, given.record, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_sync_check: store is no store");
    }
    {
        refused(ipam_sync_check(given.store, NULL, given.inventory, given.record, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_check: plan is NULL");
    }
    {
        refused(ipam_sync_check(given.store, (void *)given.record, given.inventory, given.record, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_sync_check: plan is no plan");
    }
    {
        refused(ipam_sync_check(given.store, given.plan, NULL, given.record, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_check: inventory is NULL");
    }
    {
        refused(ipam_sync_check(given.store, given.plan, (void *)given.record, given.record, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_sync_check: inventory is no inventory");
    }
    {
        ipam_sync *sync_out = 0;
        refused(ipam_sync_begin(NULL, given.plan, given.inventory, given.record, &sync_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_begin: store is NULL");
        check(!sync_out, "ipam_sync_begin: sync_out was written");
    }
    {
        ipam_sync *sync_out = 0;
        refused(ipam_sync_begin((void *)given.record, given.plan, given.inventory, given.record, &sync_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_sync_begin: store is no store");
        check(!sync_out, "ipam_sync_begin: sync_out was written");
    }
    {
        ipam_sync *sync_out = 0;
        refused(ipam_sync_begin(given.store, NULL, given.inventory, given.record, &sync_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_begin: plan is NULL");
        check(!sync_out, "ipam_sync_begin: sync_out was written");
    }
    {
        ipam_sync *sync_out = 0;
        refused(ipam_sync_begin(given.store, (void *)given.record, given.inventory, given.record, &sync_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_sync_begin: plan is no plan");
        check(!sync_out, "ipam_sync_begin: sync_out was written");
    }
    {
        ipam_sync *sync_out = 0;
        refused(ipam_sync_begin(given.store, given.plan, NULL, given.record, &sync_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_begin: inventory is NULL");
        check(!sync_out, "ipam_sync_begin: sync_out was written");
    }
    {
        ipam_sync *sync_out = 0;
        refused(ipam_sync_begin(given.store, given.plan, (void *)given.record, given.record, &sync_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_sync_begin: inventory is no inventory");
        check(!sync_out, "ipam_sync_begin: sync_out was written");
    }
    {
        refused(ipam_sync_begin(given.store, given.plan, given.inventory, given.record, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_begin: sync_out is NULL");
    }
    {
        ipam_record *result_out = 0;
        refused(ipam_sync_next(NULL, given.vmm, &result_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_next: sync is NULL");
        check(!result_out, "ipam_sync_next: result_out was written");
    }
    {
        ipam_record *result_out = 0;
        refused(ipam_sync_next((void *)given.record, given.vmm, &result_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_sync_next: sync is no sync");
        check(!result_out, "ipam_sync_next: result_out was written");
    }
    {
        refused(ipam_sync_next(given.sync, given.vmm, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_next: result_out is NULL");
    }
    {
        ipam_record *result_out = 0;
        refused(ipam_sync_report(NULL, given.record, "x", 1, "x", 1, &result_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_report: sync is NULL");
        check(!result_out, "ipam_sync_report: result_out was written");
    }
    {
        ipam_record *result_out = 0;
        refused(ipam_sync_report((void *)given.record, given.record, "x", 1, "x", 1, &result_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_sync_report: sync is no sync");
        check(!result_out, "ipam_sync_report: result_out was written");
    }
    {
        refused(ipam_sync_report(given.sync, given.record, "x", 1, "x", 1, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_report: result_out is NULL");
    }
    {
        ipam_record *result_out = 0;
        refused(ipam_sync_retry(NULL, "x", 1, "x", 1, &result_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_retry: sync is NULL");
        check(!result_out, "ipam_sync_retry: result_out was written");
    }
    {
        ipam_record *result_out = 0;
        refused(ipam_sync_retry((void *)given.record, "x", 1, "x", 1, &result_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_sync_retry: sync is no sync");
        check(!result_out, "ipam_sync_retry: result_out was written");
    }
    {
        ipam_record *result_out = 0;
        refused(ipam_sync_retry(given.sync, NULL, 1, "x", 1, &result_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_retry: error_id is NULL");
        check(!result_out, "ipam_sync_retry: result_out was written");
    }
    {
        ipam_record *result_out = 0;
        refused(ipam_sync_retry(given.sync, "x", 1, NULL, 1, &result_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_retry: message is NULL");
        check(!result_out, "ipam_sync_retry: result_out was written");
    }
    {
        refused(ipam_sync_retry(given.sync, "x", 1, "x", 1, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_retry: result_out is NULL");
    }
    (void)ipam_sync_free(NULL);
    passed();
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_sync_links(NULL, "x", 1, &cursor_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_links: store is NULL");
        check(!cursor_out, "ipam_sync_links: cursor_out was written");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_sync_links((void *)given.record, "x", 1, &cursor_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_sync_links: store is no store");
        check(!cursor_out, "ipam_sync_links: cursor_out was written");
    }
    {
        refused(ipam_sync_links(given.store, "x", 1, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_links: cursor_out is NULL");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_sync_events(NULL, "x", 1, 0, &cursor_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_events: store is NULL");
        check(!cursor_out, "ipam_sync_events: cursor_out was written");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_sync_events((void *)given.record, "x", 1, 0, &cursor_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_sync_events: store is no store");
        check(!cursor_out, "ipam_sync_events: cursor_out was written");
    }
    {
        refused(ipam_sync_events(given.store, "x", 1, 0, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_events: cursor_out is NULL");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_sync_add_network(NULL, given.record, &cursor_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_add_network: store is NULL");
        check(!cursor_out, "ipam_sync_add_network: cursor_out was written");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_sync_add_network((void *)given.record, given.record, &cursor_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_sync_add_network: store is no store");
        check(!cursor_out, "ipam_sync_add_network: cursor_out was written");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_sync_add_network(given.store, NULL, &cursor_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_add_network: recipe is NULL");
        check(!cursor_out, "ipam_sync_add_network: cursor_out was written");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_sync_add_network(given.store, (void *)given.inventory, &cursor_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_sync_add_network: recipe is no record");
        check(!cursor_out, "ipam_sync_add_network: cursor_out was written");
    }
    {
        refused(ipam_sync_add_network(given.store, given.record, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_add_network: cursor_out is NULL");
    }
    {
        ipam_record *record_out = 0;
        refused(ipam_sync_decide(NULL, given.record, "x", 1, &record_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_decide: store is NULL");
        check(!record_out, "ipam_sync_decide: record_out was written");
    }
    {
        ipam_record *record_out = 0;
        refused(ipam_sync_decide((void *)given.record, given.record, "x", 1, &record_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_sync_decide: store is no store");
        check(!record_out, "ipam_sync_decide: record_out was written");
    }
    {
        ipam_record *record_out = 0;
        refused(ipam_sync_decide(given.store, NULL, "x", 1, &record_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_decide: change is NULL");
        check(!record_out, "ipam_sync_decide: record_out was written");
    }
    {
        ipam_record *record_out = 0;
        refused(ipam_sync_decide(given.store, (void *)given.inventory, "x", 1, &record_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_sync_decide: change is no record");
        check(!record_out, "ipam_sync_decide: record_out was written");
    }
    {
        ipam_record *record_out = 0;
        refused(ipam_sync_decide(given.store, given.record, NULL, 1, &record_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_decide: winner is NULL");
        check(!record_out, "ipam_sync_decide: record_out was written");
    }
    {
        refused(ipam_sync_decide(given.store, given.record, "x", 1, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_decide: record_out is NULL");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_sync_decisions(NULL, "x", 1, &cursor_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_decisions: store is NULL");
        check(!cursor_out, "ipam_sync_decisions: cursor_out was written");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_sync_decisions((void *)given.record, "x", 1, &cursor_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_sync_decisions: store is no store");
        check(!cursor_out, "ipam_sync_decisions: cursor_out was written");
    }
    {
        refused(ipam_sync_decisions(given.store, "x", 1, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_decisions: cursor_out is NULL");
    }
    {
        uint64_t count_out = 0;
        refused(ipam_sync_retire(NULL, "x", 1, "x", 1, 0, &count_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_retire: store is NULL");
        check(!count_out, "ipam_sync_retire: count_out was written");
    }
    {
        uint64_t count_out = 0;
        refused(ipam_sync_retire((void *)given.record, "x", 1, "x", 1, 0, &count_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_sync_retire: store is no store");
        check(!count_out, "ipam_sync_retire: count_out was written");
    }
    {
        uint64_t count_out = 0;
        refused(ipam_sync_retire(given.store, NULL, 1, "x", 1, 0, &count_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_retire: server is NULL");
        check(!count_out, "ipam_sync_retire: count_out was written");
    }
    {
        refused(ipam_sync_retire(given.store, "x", 1, "x", 1, 0, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_retire: count_out is NULL");
    }
    {
        uint64_t count_out = 0;
        refused(ipam_sync_move(NULL, "x", 1, "x", 1, "x", 1, &count_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_move: store is NULL");
        check(!count_out, "ipam_sync_move: count_out was written");
    }
    {
        uint64_t count_out = 0;
        refused(ipam_sync_move((void *)given.record, "x", 1, "x", 1, "x", 1, &count_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_sync_move: store is no store");
        check(!count_out, "ipam_sync_move: count_out was written");
    }
    {
        uint64_t count_out = 0;
        refused(ipam_sync_move(given.store, NULL, 1, "x", 1, "x", 1, &count_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_move: server is NULL");
        check(!count_out, "ipam_sync_move: count_out was written");
    }
    {
        uint64_t count_out = 0;
        refused(ipam_sync_move(given.store, "x", 1, NULL, 1, "x", 1, &count_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_move: network is NULL");
        check(!count_out, "ipam_sync_move: count_out was written");
    }
    {
        uint64_t count_out = 0;
        refused(ipam_sync_move(given.store, "x", 1, "x", 1, NULL, 1, &count_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_move: destination is NULL");
        check(!count_out, "ipam_sync_move: count_out was written");
    }
    {
        refused(ipam_sync_move(given.store, "x", 1, "x", 1, "x", 1, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_sync_move: count_out is NULL");
    }
    (void)ipam_text_free(NULL);
    passed();
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_tree_query(NULL, &cursor_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_tree_query: store is NULL");
        check(!cursor_out, "ipam_tree_query: cursor_out was written");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_tree_query((void *)given.record, &cursor_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_tree_query: store is no store");
        check(!cursor_out, "ipam_tree_query: cursor_out was written");
    }
    {
        refused(ipam_tree_query(given.store, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_tree_query: cursor_out is NULL");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_utilization_query(NULL, "x", 1, 0, 0, &cursor_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_utilization_query: store is NULL");
        check(!cursor_out, "ipam_utilization_query: cursor_out was written");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_utilization_query((void *)given.record, "x", 1, 0, 0, &cursor_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_utilization_query: store is no store");
        check(!cursor_out, "ipam_utilization_query: cursor_out was written");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_utilization_query(given.store, NULL, 1, 0, 0, &cursor_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_utilization_query: kind is NULL");
        check(!cursor_out, "ipam_utilization_query: cursor_out was written");
    }
    {
        refused(ipam_utilization_query(given.store, "x", 1, 0, 0, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_utilization_query: cursor_out is NULL");
    }
    {
        uint64_t count_out = 0;
        refused(ipam_utilization_remove(NULL, 0, &count_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_utilization_remove: store is NULL");
        check(!count_out, "ipam_utilization_remove: count_out was written");
    }
    {
        uint64_t count_out = 0;
        refused(ipam_utilization_remove((void *)given.record, 0, &count_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_utilization_remove: store is no store");
        check(!count_out, "ipam_utilization_remove: count_out was written");
    }
    {
        refused(ipam_vmm_open("x", 1, 0, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_vmm_open: vmm_out is NULL");
    }
    (void)ipam_vmm_server(NULL, NULL);
    passed();
    (void)ipam_vmm_created(NULL);
    passed();
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_vmm_query(NULL, "x", 1, given.record, &cursor_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_vmm_query: vmm is NULL");
        check(!cursor_out, "ipam_vmm_query: cursor_out was written");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_vmm_query((void *)given.record, "x", 1, given.record, &cursor_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_vmm_query: vmm is no vmm");
        check(!cursor_out, "ipam_vmm_query: cursor_out was written");
    }
    {
        ipam_cursor *cursor_out = 0;
        refused(ipam_vmm_query(given.vmm, NULL, 1, given.record, &cursor_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_vmm_query: kind is NULL");
        check(!cursor_out, "ipam_vmm_query: cursor_out was written");
    }
    {
        refused(ipam_vmm_query(given.vmm, "x", 1, given.record, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_vmm_query: cursor_out is NULL");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_vmm_add(NULL, given.record, &added_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_vmm_add: vmm is NULL");
        check(!added_out, "ipam_vmm_add: added_out was written");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_vmm_add((void *)given.record, given.record, &added_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_vmm_add: vmm is no vmm");
        check(!added_out, "ipam_vmm_add: added_out was written");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_vmm_add(given.vmm, NULL, &added_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_vmm_add: record is NULL");
        check(!added_out, "ipam_vmm_add: added_out was written");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_vmm_add(given.vmm, (void *)given.inventory, &added_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_vmm_add: record is no record");
        check(!added_out, "ipam_vmm_add: added_out was written");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_vmm_add_with_subnet(NULL, given.record, &added_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_vmm_add_with_subnet: vmm is NULL");
        check(!added_out, "ipam_vmm_add_with_subnet: added_out was written");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_vmm_add_with_subnet((void *)given.record, given.record, &added_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_vmm_add_with_subnet: vmm is no vmm");
        check(!added_out, "ipam_vmm_add_with_subnet: added_out was written");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_vmm_add_with_subnet(given.vmm, NULL, &added_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_vmm_add_with_subnet: record is NULL");
        check(!added_out, "ipam_vmm_add_with_subnet: added_out was written");
    }
    {
        ipam_record *added_out = 0;
        refused(ipam_vmm_add_with_subnet(given.vmm, (void *)given.inventory, &added_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_vmm_add_with_subnet: record is no record");
        check(!added_out, "ipam_vmm_add_with_subnet: added_out was written");
    }
    {
        ipam_record *changed_out = 0;
        refused(ipam_vmm_set(NULL, "x", 1, given.record, &changed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_vmm_set: vmm is NULL");
        check(!changed_out, "ipam_vmm_set: changed_out was written");
    }
    {
        ipam_record *changed_out = 0;
        refused(ipam_vmm_set((void *)given.record, "x", 1, given.record, &changed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_vmm_set: vmm is no vmm");
        check(!changed_out, "ipam_vmm_set: changed_out was written");
    }
    {
        ipam_record *changed_out = 0;
        refused(ipam_vmm_set(given.vmm, NULL, 1, given.record, &changed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_vmm_set: id is NULL");
        check(!changed_out, "ipam_vmm_set: changed_out was written");
    }
    {
        ipam_record *changed_out = 0;
        refused(ipam_vmm_set(given.vmm, "x", 1, NULL, &changed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_vmm_set: changes is NULL");
        check(!changed_out, "ipam_vmm_set: changed_out was written");
    }
    {
        ipam_record *changed_out = 0;
        refused(ipam_vmm_set(given.vmm, "x", 1, (void *)given.inventory, &changed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_vmm_set: changes is no record");
        check(!changed_out, "ipam_vmm_set: changed_out was written");
    }
    {
        ipam_record *removed_out = 0;
        refused(ipam_vmm_remove(NULL, "x", 1, "x", 1, &removed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_vmm_remove: vmm is NULL");
        check(!removed_out, "ipam_vmm_remove: removed_out was written");
    }
    {
        ipam_record *removed_out = 0;
        refused(ipam_vmm_remove((void *)given.record, "x", 1, "x", 1, &removed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_vmm_remove: vmm is no vmm");
        check(!removed_out, "ipam_vmm_remove: removed_out was written");
    }
    {
        ipam_record *removed_out = 0;
        refused(ipam_vmm_remove(given.vmm, NULL, 1, "x", 1, &removed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_vmm_remove: kind is NULL");
        check(!removed_out, "ipam_vmm_remove: removed_out was written");
    }
    {
        ipam_record *removed_out = 0;
        refused(ipam_vmm_remove(given.vmm, "x", 1, NULL, 1, &removed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_vmm_remove: id is NULL");
        check(!removed_out, "ipam_vmm_remove: removed_out was written");
    }
    {
        ipam_record *revoked_out = 0;
        refused(ipam_vmm_revoke(NULL, "x", 1, 0, &revoked_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_vmm_revoke: vmm is NULL");
        check(!revoked_out, "ipam_vmm_revoke: revoked_out was written");
    }
    {
        ipam_record *revoked_out = 0;
        refused(ipam_vmm_revoke((void *)given.record, "x", 1, 0, &revoked_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_vmm_revoke: vmm is no vmm");
        check(!revoked_out, "ipam_vmm_revoke: revoked_out was written");
    }
    {
        ipam_record *revoked_out = 0;
        refused(ipam_vmm_revoke(given.vmm, NULL, 1, 0, &revoked_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_vmm_revoke: id is NULL");
        check(!revoked_out, "ipam_vmm_revoke: revoked_out was written");
    }
    {
        ipam_record *changed_out = 0;
        refused(ipam_vmm_mark_refreshed(NULL, "x", 1, "x", 1, &changed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_vmm_mark_refreshed: vmm is NULL");
        check(!changed_out, "ipam_vmm_mark_refreshed: changed_out was written");
    }
    {
        ipam_record *changed_out = 0;
        refused(ipam_vmm_mark_refreshed((void *)given.record, "x", 1, "x", 1, &changed_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_vmm_mark_refreshed: vmm is no vmm");
        check(!changed_out, "ipam_vmm_mark_refreshed: changed_out was written");
    }
    {
        ipam_record *changed_out = 0;
        refused(ipam_vmm_mark_refreshed(given.vmm, NULL, 1, "x", 1, &changed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_vmm_mark_refreshed: id is NULL");
        check(!changed_out, "ipam_vmm_mark_refreshed: changed_out was written");
    }
    {
        ipam_record *changed_out = 0;
        refused(ipam_vmm_mark_refreshed(given.vmm, "x", 1, NULL, 1, &changed_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_vmm_mark_refreshed: state is NULL");
        check(!changed_out, "ipam_vmm_mark_refreshed: changed_out was written");
    }
    {
        ipam_inventory *inventory_out = 0;
        refused(ipam_vmm_inventory(NULL, given.record, &inventory_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_vmm_inventory: vmm is NULL");
        check(!inventory_out, "ipam_vmm_inventory: inventory_out was written");
    }
    {
        ipam_inventory *inventory_out = 0;
        refused(ipam_vmm_inventory((void *)given.record, given.record, &inventory_out, &given.error), IPAM_STATUS_INVALID_HANDLE, &given, "ipam_vmm_inventory: vmm is no vmm");
        check(!inventory_out, "ipam_vmm_inventory: inventory_out was written");
    }
    {
        refused(ipam_vmm_inventory(given.vmm, given.record, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_vmm_inventory: inventory_out is NULL");
    }
    {
        refused(ipam_vmm_subnet_vlan("x", 1, 0, 0, 0, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_vmm_subnet_vlan: record_out is NULL");
    }
    {
        ipam_record *record_out = 0;
        refused(ipam_vmm_network_route(NULL, 1, "x", 1, 0, &record_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_vmm_network_route: destination is NULL");
        check(!record_out, "ipam_vmm_network_route: record_out was written");
    }
    {
        ipam_record *record_out = 0;
        refused(ipam_vmm_network_route("x", 1, NULL, 1, 0, &record_out, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_vmm_network_route: next_hop is NULL");
        check(!record_out, "ipam_vmm_network_route: record_out was written");
    }
    {
        refused(ipam_vmm_network_route("x", 1, "x", 1, 0, NULL, &given.error), IPAM_STATUS_NULL_ARGUMENT, &given, "ipam_vmm_network_route: record_out is NULL");
    }
    (void)ipam_vmm_free(NULL);
    passed();
    given_close(&given);
    return finish();
}
