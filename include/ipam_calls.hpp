/* Made by tests/generated of include/ipam.h and the field list; do not edit. Part of ipam.hpp. */
#ifndef IPAM_CALLS_HPP
#define IPAM_CALLS_HPP

namespace ipam {

class address_space;
class subnet;
class range;
class address;
class block;
class custom_field;
class custom_value;
class custom_field_association;
class configuration_event;
class free_address;
class free_range;
class free_subnet;
class released_address;
class hint;
class custom_entry;
class saved_connection;
class log_entry;
class tree_node;
class address_space_filter;
class subnet_filter;
class range_filter;
class address_filter;
class block_filter;
class custom_field_filter;
class custom_field_association_filter;
class access_scope_filter;
class configuration_event_filter;
class store_options;
class custom_change;
class custom_field_association_change;
class import_options;
class import_result;
class export_options;
class export_result;
class address_utilization_threshold;
class configuration;
class database;
class access_scope;
class utilization_sample;
class update_result;
class request;
class database_check;
class database_copy;
class table_copy;
class vmm_sync_event;
class vmm_decision;
class vmm_link;
class vmm_inventory;
class vmm_scope;
class vmm_field_change;
class vmm_change;
class vmm_plan;
class vmm_sync_options;
class vmm_step;
class vmm_sync_result;
class vmm_recipe;
class vmm_sync_round;
namespace fabric {
class host_group;
class logical_network;
class subnet_vlan;
class logical_network_definition;
class vm_network;
class vm_subnet;
class default_gateway;
class subnet_network_route;
class static_ip_address_pool;
class allocated_ip_address;
class network_service;
class run_as_account;
class configuration_provider;
class vmm_filter;
} // namespace fabric

class record;
class batch;
class inventory;
class plan;
class progress;
class store;
class sync;
class vmm;

/* See ipam_record in ipam.h. */
class record : public handle<ipam_record, ipam_record_free> {
public:
    using handle::handle;

    /* Makes a record of a kind without any field set. ipam_record_new. */
    static result<ipam::record> try_make(std::string_view kind);
    static ipam::record make(std::string_view kind);

    /* Copies a record. ipam_record_clone. */
    result<ipam::record> try_clone() const;
    ipam::record clone() const;

    /* Returns the name of the kind of a record. ipam_record_kind. */
    std::string_view kind() const noexcept;

    /* Sets a field from text, which is parsed as the field's type needs: numbers, times (RFC 3339), addresses, networks, GUIDs, names of enumerations in any case. ipam_record_set_text. */
    result<void> try_set_text(std::string_view field, std::string_view value);
    void set_text(std::string_view field, std::string_view value);

    /* Sets a field to a whole number; an enumeration by its number, a time in microseconds since 1970-01-01T00:00:00Z. ipam_record_set_integer. */
    result<void> try_set_integer(std::string_view field, std::int64_t value);
    void set_integer(std::string_view field, std::int64_t value);

    /* Sets a field to a whole number that may be above the largest `int64_t`. ipam_record_set_unsigned. */
    result<void> try_set_unsigned(std::string_view field, std::uint64_t value);
    void set_unsigned(std::string_view field, std::uint64_t value);

    /* Sets a field to a number. ipam_record_set_real. */
    result<void> try_set_real(std::string_view field, double value);
    void set_real(std::string_view field, double value);

    /* Sets a field to yes or no. ipam_record_set_bool. */
    result<void> try_set_bool(std::string_view field, bool value);
    void set_bool(std::string_view field, bool value);

    /* Sets a field to a point in time. ipam_record_set_time_us. */
    result<void> try_set_time_us(std::string_view field, time_point value_us);
    void set_time_us(std::string_view field, time_point value_us);

    /* Sets a field to nothing, which clears it in a change. ipam_record_set_null. */
    result<void> try_set_null(std::string_view field);
    void set_null(std::string_view field);

    /* Sets a field to an object. ipam_record_set_record. */
    result<void> try_set_record(std::string_view field, const record &value);
    void set_record(std::string_view field, const record &value);

    /* Makes a field unset again. ipam_record_unset. */
    result<void> try_unset(std::string_view field);
    void unset(std::string_view field);

    /* Tells whether a field is unset, set to nothing, or has a value. ipam_record_state. */
    result<std::int32_t> try_state(std::string_view field) const;
    std::int32_t state(std::string_view field) const;

    /* Returns how many fields the kind of a record has. ipam_record_field_count. */
    std::size_t field_count() const noexcept;

    /* Returns the name of a field of a record's kind. ipam_record_field_name. */
    std::string_view field_name(std::size_t index) const noexcept;

    /* Returns the type of a field of a record's kind. ipam_record_field_type. */
    std::int32_t field_type(std::size_t index) const noexcept;

    /* Tells whether the field at a position is unset, set to nothing, or has a value. ipam_record_state_at. */
    std::int32_t state_at(std::size_t index) const noexcept;

    /* Reads the field at a position as text, whatever its type, in the form of `ipam_record_get_text`. ipam_record_text_at. */
    std::string_view text_at(std::size_t index) const noexcept;

    /* Reads the field at a position as a whole number, in the form of `ipam_record_get_integer`. ipam_record_integer_at. */
    std::int64_t integer_at(std::size_t index) const noexcept;

    /* Reads the field at a position as a number. ipam_record_real_at. */
    double real_at(std::size_t index) const noexcept;

    /* Counts the items of the list field at a position. ipam_record_list_count_at. */
    std::size_t list_count_at(std::size_t index) const noexcept;

    /* Reads a field as text, whatever its type: numbers in decimal, flags as true or false, times in RFC 3339 (UTC), lists with commas between. ipam_record_get_text. */
    result<std::string> try_get_text(std::string_view field) const;
    std::string get_text(std::string_view field) const;

    /* Reads a field as a whole number: numbers, flags as 0 or 1, times in microseconds since 1970-01-01T00:00:00Z, enumerations as their number. ipam_record_get_integer. */
    result<std::int64_t> try_get_integer(std::string_view field) const;
    std::int64_t get_integer(std::string_view field) const;

    /* Reads a field as a whole number that may be above the largest `int64_t`. ipam_record_get_unsigned. */
    result<std::uint64_t> try_get_unsigned(std::string_view field) const;
    std::uint64_t get_unsigned(std::string_view field) const;

    /* Reads a field as a number. ipam_record_get_real. */
    result<double> try_get_real(std::string_view field) const;
    double get_real(std::string_view field) const;

    /* Reads a field as yes or no. ipam_record_get_bool. */
    result<bool> try_get_bool(std::string_view field) const;
    bool get_bool(std::string_view field) const;

    /* Reads a field as a point in time. ipam_record_get_time_us. */
    result<time_point> try_get_time_us(std::string_view field) const;
    time_point get_time_us(std::string_view field) const;

    /* Reads a field that is an object. ipam_record_get_record. */
    result<ipam::record> try_get_record(std::string_view field) const;
    ipam::record get_record(std::string_view field) const;

    /* Writes a record as a JSON object: fields in the kind's order, unset ones left out, nothing as null, times in RFC 3339. Equal records give the same bytes. ipam_record_to_json. */
    result<std::string> try_to_json(bool with_derived) const;
    std::string to_json(bool with_derived) const;

    /* Makes a record of a kind of a JSON object in the form of `ipam_record_to_json`. ipam_record_from_json. */
    static result<ipam::record> try_from_json(std::string_view kind, std::string_view json);
    static ipam::record from_json(std::string_view kind, std::string_view json);

    /* Sets a list field to the list without items, from which a new list is built. ipam_record_clear_list. */
    result<void> try_clear_list(std::string_view field);
    void clear_list(std::string_view field);

    /* Adds a value to the end of a list field from text, which is parsed as the items' type needs; a field without a list gets one. ipam_record_add_text. */
    result<void> try_add_text(std::string_view field, std::string_view value);
    void add_text(std::string_view field, std::string_view value);

    /* Adds a whole number to the end of a list field, enumerations by their number; a field without a list gets one. ipam_record_add_integer. */
    result<void> try_add_integer(std::string_view field, std::int64_t value);
    void add_integer(std::string_view field, std::int64_t value);

    /* Adds a whole number, which may be above the largest `int64_t`, to the end of a list field; a field without a list gets one. ipam_record_add_unsigned. */
    result<void> try_add_unsigned(std::string_view field, std::uint64_t value);
    void add_unsigned(std::string_view field, std::uint64_t value);

    /* Adds an object to the end of a list field; a field without a list gets one. ipam_record_add_record. */
    result<void> try_add_record(std::string_view field, const record &value);
    void add_record(std::string_view field, const record &value);

    /* Counts the items of a list field. ipam_record_list_count. */
    result<std::size_t> try_list_count(std::string_view field) const;
    std::size_t list_count(std::string_view field) const;

    /* Reads an item of a list field as text. ipam_record_list_text. */
    result<std::string> try_list_text(std::string_view field, std::size_t index) const;
    std::string list_text(std::string_view field, std::size_t index) const;

    /* Reads an item of a list field as a whole number; an enumeration as its number. ipam_record_list_integer. */
    result<std::int64_t> try_list_integer(std::string_view field, std::size_t index) const;
    std::int64_t list_integer(std::string_view field, std::size_t index) const;

    /* Reads an item of a list field that is an object. ipam_record_list_record. */
    result<ipam::record> try_list_record(std::string_view field, std::size_t index) const;
    ipam::record list_record(std::string_view field, std::size_t index) const;
};

/* See ipam_batch in ipam.h. */
class batch : public handle<ipam_batch, ipam_batch_free> {
public:
    using handle::handle;

    /* Makes a batch without objects. ipam_batch_new. */
    static result<ipam::batch> try_make();
    static ipam::batch make();

    /* Puts an object into a batch; nothing is checked but its kind, and nothing is added to a store yet. ipam_batch_add. */
    result<void> try_add(const record &record);
    void add(const record &record);
};

/* See ipam_inventory in ipam.h. */
class inventory : public handle<ipam_inventory, ipam_inventory_free> {
public:
    using handle::handle;

    /* Begins an inventory, to which objects are added. ipam_inventory_new. */
    static result<ipam::inventory> try_make(const vmm_inventory &info);
    static ipam::inventory make(const vmm_inventory &info);

    /* Adds an object to an inventory that is not finished, in any order. ipam_inventory_add. */
    result<void> try_add(const record &record);
    void add(const record &record);

    /* Keeps of an inventory that is not finished what is in scope, and says in its head what the scope was. ipam_inventory_narrow. */
    result<void> try_narrow(const vmm_scope &scope);
    void narrow(const vmm_scope &scope);

    /* Finishes an inventory: checks all of it, puts it into its canonical order and computes its digest. ipam_inventory_finish. */
    result<void> try_finish();
    void finish();

    /* Reads an inventory document. ipam_inventory_parse. */
    static result<ipam::inventory> try_parse(std::string_view text);
    static ipam::inventory parse(std::string_view text);

    /* Writes a finished inventory as a document: canonical, so that equal inventories give the same bytes. ipam_inventory_format. */
    result<std::string> try_format() const;
    std::string format() const;

    /* Reads the head of a finished inventory. ipam_inventory_info. */
    result<ipam::vmm_inventory> try_info() const;
    ipam::vmm_inventory info() const;

    /* Reads the objects of one kind in a finished inventory, in its canonical order. ipam_inventory_query. */
    result<ipam::cursor<record>> try_query(std::string_view kind) const;
    ipam::cursor<record> query(std::string_view kind) const;
};

/* See ipam_plan in ipam.h. */
class plan : public handle<ipam_plan, ipam_plan_free> {
public:
    using handle::handle;

    /* Reads the head of a plan: server, digests, counts, and why the guards refuse it, if they do. ipam_plan_info. */
    result<ipam::vmm_plan> try_info() const;
    ipam::vmm_plan info() const;

    /* Reads the entries of a plan; what comes first is done first. ipam_plan_query. */
    result<ipam::cursor<vmm_change>> try_query(bool with_notes) const;
    ipam::cursor<vmm_change> query(bool with_notes) const;

    /* Reads a plan document. ipam_plan_parse. */
    static result<ipam::plan> try_parse(std::string_view text);
    static ipam::plan parse(std::string_view text);

    /* Writes a plan as a document, which is reviewed on one machine and applied on another. ipam_plan_format. */
    result<std::string> try_format() const;
    std::string format() const;

    /* Writes a plan for people, like a diff: what is added, changed and removed, on which side, with old and new values, and why. ipam_plan_summary. */
    result<std::string> try_summary(bool with_notes) const;
    std::string summary(bool with_notes) const;
};

/* See ipam_progress in ipam.h. */
class progress : public handle<ipam_progress, ipam_progress_free> {
public:
    using handle::handle;

    /* Makes counters, all of them 0. ipam_progress_new. */
    static result<ipam::progress> try_make();
    static ipam::progress make();

    /* Reads counters while the work goes on. ipam_progress_counts. */
    std::tuple<std::uint64_t, std::uint64_t, std::uint64_t> counts() const noexcept;

    /* Tells the work to stop: it ends with the status `INTERRUPTED`, and nothing of its open transaction happened. Counters stay stopped, so that work which has not begun yet does not begin. ipam_progress_cancel. */
    void cancel() const noexcept;
};

/* See ipam_store in ipam.h. */
class store : public handle<ipam_store, ipam_store_free> {
public:
    using handle::handle;

    /* Starts a query for addresses. ipam_address_query. */
    result<ipam::cursor<address>> try_address_query(const address_filter *filter = nullptr) const;
    ipam::cursor<address> address_query(const address_filter *filter = nullptr) const;

    /* Adds an address. ipam_address_add. */
    result<ipam::address> try_address_add(const address &record) const;
    ipam::address address_add(const address &record) const;

    /* Changes the addresses that keys name, all of them or none. ipam_address_set. */
    result<ipam::cursor<address>> try_address_set(const address_filter &filter, const address &changes, const custom_change *custom = nullptr) const;
    ipam::cursor<address> address_set(const address_filter &filter, const address &changes, const custom_change *custom = nullptr) const;

    /* Removes the addresses that keys name, all of them or none. ipam_address_remove. */
    result<ipam::cursor<address>> try_address_remove(const address_filter &filter) const;
    ipam::cursor<address> address_remove(const address_filter &filter) const;

    /* Starts a query for address spaces. ipam_address_space_query. */
    result<ipam::cursor<address_space>> try_address_space_query(const address_space_filter *filter = nullptr) const;
    ipam::cursor<address_space> address_space_query(const address_space_filter *filter = nullptr) const;

    /* Adds an address space. ipam_address_space_add. */
    result<ipam::address_space> try_address_space_add(const address_space &record) const;
    ipam::address_space address_space_add(const address_space &record) const;

    /* Changes the address spaces that keys name, all of them or none. ipam_address_space_set. */
    result<ipam::cursor<address_space>> try_address_space_set(const address_space_filter &filter, const address_space &changes, const custom_change *custom = nullptr) const;
    ipam::cursor<address_space> address_space_set(const address_space_filter &filter, const address_space &changes, const custom_change *custom = nullptr) const;

    /* Removes the address spaces that keys name, all of them or none. ipam_address_space_remove. */
    result<ipam::cursor<address_space>> try_address_space_remove(const address_space_filter &filter) const;
    ipam::cursor<address_space> address_space_remove(const address_space_filter &filter) const;

    /* Starts a query for associations. ipam_association_query. */
    result<ipam::cursor<custom_field_association>> try_association_query(const custom_field_association_filter *filter = nullptr) const;
    ipam::cursor<custom_field_association> association_query(const custom_field_association_filter *filter = nullptr) const;

    /* Associates two multi-valued custom fields. ipam_association_add. */
    result<ipam::custom_field_association> try_association_add(const custom_field_association &record) const;
    ipam::custom_field_association association_add(const custom_field_association &record) const;

    /* Adds pairs to an association and removes pairs from it. ipam_association_set. */
    result<ipam::custom_field_association> try_association_set(const custom_field_association_change &changes) const;
    ipam::custom_field_association association_set(const custom_field_association_change &changes) const;

    /* Removes an association. ipam_association_remove. */
    result<ipam::custom_field_association> try_association_remove(std::string_view one, std::string_view two) const;
    ipam::custom_field_association association_remove(std::string_view one, std::string_view two) const;

    /* Adds the objects of a batch to a store in one transaction: all of them, or none. The batch stays as it is and can be added to another store. ipam_batch_commit. */
    result<ipam::cursor<record>> try_batch_commit(const batch &batch, bool create_subnet) const;
    ipam::cursor<record> batch_commit(const batch &batch, bool create_subnet) const;

    /* Starts a query for blocks. ipam_block_query. */
    result<ipam::cursor<block>> try_block_query(const block_filter *filter = nullptr) const;
    ipam::cursor<block> block_query(const block_filter *filter = nullptr) const;

    /* Adds a block; without start and end it is its whole network. Blocks and subnets inside it map to it. ipam_block_add. */
    result<ipam::block> try_block_add(const block &record) const;
    ipam::block block_add(const block &record) const;

    /* Changes the blocks that keys name, all of them or none. With other bounds a block takes another place among the blocks, and what is beneath maps anew. ipam_block_set. */
    result<ipam::cursor<block>> try_block_set(const block_filter &filter, const block &changes) const;
    ipam::cursor<block> block_set(const block_filter &filter, const block &changes) const;

    /* Removes the blocks that keys name, all of them or none. Subnets and ranges stay. ipam_block_remove. */
    result<ipam::cursor<block>> try_block_remove(const block_filter &filter, bool delete_sub_blocks) const;
    ipam::cursor<block> block_remove(const block_filter &filter, bool delete_sub_blocks) const;

    /* Finds the first networks of a length that are free in a block, in order: no subnet of Default holds any of their addresses, and none of those is recorded. Nothing is taken. ipam_block_free_subnets. */
    result<ipam::cursor<free_subnet>> try_block_free_subnets(std::uint64_t block_id, std::uint32_t prefix_bits, std::uint32_t count) const;
    ipam::cursor<free_subnet> block_free_subnets(std::uint64_t block_id, std::uint32_t prefix_bits, std::uint32_t count) const;

    /* Imports addresses from a file of comma-separated values: adds what is new, changes what is there, and in inventory mode removes what the file lacks. One transaction and one event for the whole file, unless BatchSize says otherwise. Rows that fail do not stop the others; each is in the file of errors with its line, column and reason. ipam_address_import. */
    result<ipam::import_result> try_address_import(std::string_view path, const import_options *options = nullptr, const progress *progress = nullptr) const;
    ipam::import_result address_import(std::string_view path, const import_options *options = nullptr, const progress *progress = nullptr) const;

    /* Exports addresses to a file of comma-separated values, all of one moment, which is imported again as it is. ipam_address_export. */
    result<ipam::export_result> try_address_export(std::string_view path, const export_options *options = nullptr, const progress *progress = nullptr) const;
    ipam::export_result address_export(std::string_view path, const export_options *options = nullptr, const progress *progress = nullptr) const;

    /* Imports ranges from a file of comma-separated values: adds what is new, changes what is there, and in inventory mode removes what the file lacks. One transaction and one event for the whole file, unless BatchSize says otherwise. Rows that fail do not stop the others; each is in the file of errors with its line, column and reason. ipam_range_import. */
    result<ipam::import_result> try_range_import(std::string_view path, const import_options *options = nullptr, const progress *progress = nullptr) const;
    ipam::import_result range_import(std::string_view path, const import_options *options = nullptr, const progress *progress = nullptr) const;

    /* Exports ranges to a file of comma-separated values, all of one moment, which is imported again as it is. ipam_range_export. */
    result<ipam::export_result> try_range_export(std::string_view path, const export_options *options = nullptr, const progress *progress = nullptr) const;
    ipam::export_result range_export(std::string_view path, const export_options *options = nullptr, const progress *progress = nullptr) const;

    /* Imports subnets from a file of comma-separated values: adds what is new, changes what is there, and in inventory mode removes what the file lacks. One transaction and one event for the whole file, unless BatchSize says otherwise. Rows that fail do not stop the others; each is in the file of errors with its line, column and reason. ipam_subnet_import. */
    result<ipam::import_result> try_subnet_import(std::string_view path, const import_options *options = nullptr, const progress *progress = nullptr) const;
    ipam::import_result subnet_import(std::string_view path, const import_options *options = nullptr, const progress *progress = nullptr) const;

    /* Exports subnets to a file of comma-separated values, all of one moment, which is imported again as it is. ipam_subnet_export. */
    result<ipam::export_result> try_subnet_export(std::string_view path, const export_options *options = nullptr, const progress *progress = nullptr) const;
    ipam::export_result subnet_export(std::string_view path, const export_options *options = nullptr, const progress *progress = nullptr) const;

    /* Starts a query for custom fields with their values, in order of number. ipam_custom_field_query. */
    result<ipam::cursor<custom_field>> try_custom_field_query(const custom_field_filter *filter = nullptr) const;
    ipam::cursor<custom_field> custom_field_query(const custom_field_filter *filter = nullptr) const;

    /* Adds a custom field. ipam_custom_field_add. */
    result<ipam::custom_field> try_custom_field_add(const custom_field &record) const;
    ipam::custom_field custom_field_add(const custom_field &record) const;

    /* Renames a custom field. ipam_custom_field_rename. */
    result<ipam::custom_field> try_custom_field_rename(std::string_view name, std::string_view new_name) const;
    ipam::custom_field custom_field_rename(std::string_view name, std::string_view new_name) const;

    /* Removes a custom field that nothing uses. ipam_custom_field_remove. */
    result<ipam::custom_field> try_custom_field_remove(std::string_view name) const;
    ipam::custom_field custom_field_remove(std::string_view name) const;

    /* Adds a value to a multi-valued custom field. ipam_custom_value_add. */
    result<ipam::custom_value> try_custom_value_add(std::string_view field, std::string_view value) const;
    ipam::custom_value custom_value_add(std::string_view field, std::string_view value) const;

    /* Renames a value of a custom field; objects that have it follow. ipam_custom_value_rename. */
    result<ipam::custom_value> try_custom_value_rename(std::string_view field, std::string_view value, std::string_view new_value) const;
    ipam::custom_value custom_value_rename(std::string_view field, std::string_view value, std::string_view new_value) const;

    /* Removes a value of a custom field that nothing uses. ipam_custom_value_remove. */
    result<ipam::custom_value> try_custom_value_remove(std::string_view field, std::string_view value) const;
    ipam::custom_value custom_value_remove(std::string_view field, std::string_view value) const;

    /* Starts a query for configuration events in order of number. ipam_event_query. */
    result<ipam::cursor<configuration_event>> try_event_query(const configuration_event_filter *filter = nullptr) const;
    ipam::cursor<configuration_event> event_query(const configuration_event_filter *filter = nullptr) const;

    /* Waits for events behind one, in the order in which they were committed: whoever goes on behind the last one misses none and gets none twice, on a store of many writers as well. A server that is away is waited for as long; whoever is told `SERVER_UNREACHABLE` asks again behind the same event. ipam_event_follow. */
    result<ipam::cursor<configuration_event>> try_event_follow(std::uint64_t after_id, std::uint32_t timeout_ms) const;
    ipam::cursor<configuration_event> event_follow(std::uint64_t after_id, std::uint32_t timeout_ms) const;

    /* Removes the events up to a time. ipam_event_remove. */
    result<ipam::cursor<configuration_event>> try_event_remove(time_point until_us) const;
    ipam::cursor<configuration_event> event_remove(time_point until_us) const;

    /* Returns keys of objects that begin with what a user has typed, in bounded time whatever the size of the store. ipam_hint_query. */
    result<ipam::cursor<hint>> try_hint_query(std::string_view kind, std::string_view word, std::uint32_t limit) const;
    ipam::cursor<hint> hint_query(std::string_view kind, std::string_view word, std::uint32_t limit) const;

    /* Reads what the library has noted about a store: that it was opened or made, transactions that were slow or repeated, faults of the store. A ring keeps the last 500 entries; nothing is printed and nobody is called back. ipam_log_query. */
    result<ipam::cursor<log_entry>> try_log_query(std::uint64_t after) const;
    ipam::cursor<log_entry> log_query(std::uint64_t after) const;

    /* Begins to check every rule that the rows of a store have to keep, worked out again by other means than those that keep it. ipam_store_check. */
    result<ipam::cursor<database_check>> try_check(bool repair, const progress *progress = nullptr) const;
    ipam::cursor<database_check> check(bool repair, const progress *progress = nullptr) const;

    /* Copies a store into one file while it is in use, and compares the copy with the store before it gets its name. ipam_store_backup. */
    result<ipam::database_copy> try_backup(std::string_view path, bool overwrite, const progress *progress = nullptr) const;
    ipam::database_copy backup(std::string_view path, bool overwrite, const progress *progress = nullptr) const;

    /* Puts the store of a backup in the place of a store file that nobody has open. The backup is copied beside it, brought to the newest version and checked whole before it takes the name; the file that was there is kept under another. ipam_store_restore. */
    static result<ipam::database_copy> try_restore(std::string_view backup, std::string_view path, const progress *progress = nullptr);
    static ipam::database_copy restore(std::string_view backup, std::string_view path, const progress *progress = nullptr);

    /* Copies a store into another, of either kind, and compares every table by count and digest. The source is only read. A move that was broken off goes on when it is begun again; until then the destination opens only with AllowUnfinished. ipam_store_move. */
    result<ipam::cursor<table_copy>> try_move(const store &destination, const progress *progress = nullptr) const;
    ipam::cursor<table_copy> move(const store &destination, const progress *progress = nullptr) const;

    /* Starts a query for ranges. ipam_range_query. */
    result<ipam::cursor<range>> try_range_query(const range_filter *filter = nullptr) const;
    ipam::cursor<range> range_query(const range_filter *filter = nullptr) const;

    /* Adds a range; without start and end it is the whole usable part of its network. ipam_range_add. */
    result<ipam::range> try_range_add(const range &record, bool create_subnet) const;
    ipam::range range_add(const range &record, bool create_subnet) const;

    /* Changes the ranges that keys name, all of them or none. ipam_range_set. */
    result<ipam::cursor<range>> try_range_set(const range_filter &filter, const range &changes, const custom_change *custom, bool create_subnet) const;
    ipam::cursor<range> range_set(const range_filter &filter, const range &changes, const custom_change *custom, bool create_subnet) const;

    /* Removes the ranges that keys name, all of them or none. ipam_range_remove. */
    result<ipam::cursor<range>> try_range_remove(const range_filter &filter, bool delete_addresses) const;
    ipam::cursor<range> range_remove(const range_filter &filter, bool delete_addresses) const;

    /* Finds the first addresses that are free in a range, in order. Nothing is taken. ipam_range_free_addresses. */
    result<ipam::cursor<free_address>> try_range_free_addresses(std::uint64_t range_id, std::uint32_t count) const;
    ipam::cursor<free_address> range_free_addresses(std::uint64_t range_id, std::uint32_t count) const;

    /* Finds free addresses and records them, in one transaction: as many as are free when fewer than asked for. ipam_address_request. */
    result<ipam::cursor<address>> try_address_request(const request *options = nullptr, const address *values = nullptr) const;
    ipam::cursor<address> address_request(const request *options = nullptr, const address *values = nullptr) const;

    /* Finds free addresses side by side in subnets and adds ranges over them, in one transaction. ipam_range_request. */
    result<ipam::cursor<range>> try_range_request(const request &options, const range *values = nullptr) const;
    ipam::cursor<range> range_request(const request &options, const range *values = nullptr) const;

    /* Finds free networks of a prefix length and adds subnets, in one transaction. ipam_subnet_request. */
    result<ipam::cursor<subnet>> try_subnet_request(const request &options, const subnet *values = nullptr) const;
    ipam::cursor<subnet> subnet_request(const request &options, const subnet *values = nullptr) const;

    /* Lists the released addresses of a range that are kept back for its quarantine. ipam_range_released. */
    result<ipam::cursor<released_address>> try_range_released(std::uint64_t range_id) const;
    ipam::cursor<released_address> range_released(std::uint64_t range_id) const;

    /* Starts a query for access scopes, every scope before those under it. ipam_scope_query. */
    result<ipam::cursor<access_scope>> try_scope_query(const access_scope_filter *filter = nullptr) const;
    ipam::cursor<access_scope> scope_query(const access_scope_filter *filter = nullptr) const;

    /* Adds an access scope under one that exists. ipam_scope_add. */
    result<ipam::record> try_scope_add(const access_scope &record) const;
    ipam::record scope_add(const access_scope &record) const;

    /* Removes an access scope that has no scopes under it and no objects. ipam_scope_remove. */
    result<ipam::record> try_scope_remove(std::string_view path) const;
    ipam::record scope_remove(std::string_view path) const;

    /* Puts the objects that keys name into an access scope, or has them take the scope of what is above them; all of them or none. What is in them and has no scope of its own follows. ipam_scope_assign. */
    result<ipam::cursor<record>> try_scope_assign(const record &filter, std::string_view path = {}) const;
    ipam::cursor<record> scope_assign(const record &filter, std::string_view path = {}) const;

    /* Reads the utilization thresholds. ipam_threshold_get. */
    result<ipam::address_utilization_threshold> try_threshold_get() const;
    ipam::address_utilization_threshold threshold_get() const;

    /* Changes the utilization thresholds; what is shown of every object follows. ipam_threshold_set. */
    result<ipam::record> try_threshold_set(const address_utilization_threshold &changes) const;
    ipam::record threshold_set(const address_utilization_threshold &changes) const;

    /* Reads the settings of a store. ipam_configuration_get. */
    result<ipam::configuration> try_configuration_get() const;
    ipam::configuration configuration_get() const;

    /* Changes settings of a store. ipam_configuration_set. */
    result<ipam::record> try_configuration_set(const configuration &changes) const;
    ipam::record configuration_set(const configuration &changes) const;

    /* Says where the data of a store are. ipam_store_database. */
    result<ipam::database> try_database() const;
    ipam::database database() const;

    /* Makes a store in a database of a server, which exists, or brings the one that is there to the newest schema. ipam_store_provision. */
    static result<std::int32_t> try_provision(std::string_view connection, std::string_view user = {}, std::string_view password = {});
    static std::int32_t provision(std::string_view connection, std::string_view user = {}, std::string_view password = {});

    /* Brings a store up to date: records what is in use now, drops what of the history is too old to be kept so closely, and renews what the store knows about itself. Its schema is brought up to date when it is opened. ipam_store_update. */
    result<ipam::update_result> try_update() const;
    ipam::update_result update() const;

    /* Opens a store, and makes a missing file (not a missing folder, and nothing on a server, where `ipam_store_provision` does). ipam_store_open. */
    static result<ipam::store> try_open(std::string_view connection = {}, const store_options *options = nullptr);
    static ipam::store open(std::string_view connection = {}, const store_options *options = nullptr);

    /* Returns the path of a store, without secrets. ipam_store_name. */
    std::string_view name() const noexcept;

    /* Tells whether opening a store made it. ipam_store_created. */
    bool created() const noexcept;

    /* Sets how long calls on a store wait for another that keeps it locked, and for a server that is gone, before they fail with `STORE_BUSY` or `SERVER_UNREACHABLE`. Calls that run already keep the time that they began with. ipam_store_set_busy_timeout. */
    result<void> try_set_busy_timeout(std::uint32_t timeout_ms) const;
    void set_busy_timeout(std::uint32_t timeout_ms) const;

    /* Stops what is running on a store, in any thread; it ends with the status `INTERRUPTED`, and nothing of its transaction happened. ipam_interrupt. */
    void interrupt() const noexcept;

    /* Starts a query for subnets. ipam_subnet_query. */
    result<ipam::cursor<subnet>> try_subnet_query(const subnet_filter *filter = nullptr) const;
    ipam::cursor<subnet> subnet_query(const subnet_filter *filter = nullptr) const;

    /* Adds a subnet; without a space it is in Default. ipam_subnet_add. */
    result<ipam::subnet> try_subnet_add(const subnet &record) const;
    ipam::subnet subnet_add(const subnet &record) const;

    /* Changes the subnets that keys name, all of them or none. ipam_subnet_set. */
    result<ipam::cursor<subnet>> try_subnet_set(const subnet_filter &filter, const subnet &changes, const custom_change *custom = nullptr) const;
    ipam::cursor<subnet> subnet_set(const subnet_filter &filter, const subnet &changes, const custom_change *custom = nullptr) const;

    /* Removes the subnets that keys name, all of them or none. ipam_subnet_remove. */
    result<ipam::cursor<subnet>> try_subnet_remove(const subnet_filter &filter, bool delete_ranges, bool delete_addresses) const;
    ipam::cursor<subnet> subnet_remove(const subnet_filter &filter, bool delete_ranges, bool delete_addresses) const;

    /* Finds the first ranges of neighbouring addresses that are free in a subnet, in order: addresses that a host can have, in no range of any service, in no subnet inside this one, and not recorded. Nothing is taken. ipam_subnet_free_ranges. */
    result<ipam::cursor<free_range>> try_subnet_free_ranges(std::uint64_t subnet_id, std::uint64_t address_count, std::uint32_t count) const;
    ipam::cursor<free_range> subnet_free_ranges(std::uint64_t subnet_id, std::uint64_t address_count, std::uint32_t count) const;

    /* Finds the most specific subnet of an address space that holds an address: the quick question of programs that ask it for every packet or log line. ipam_subnet_holding. */
    result<std::uint64_t> try_subnet_holding(std::string_view space, std::string_view address) const;
    std::uint64_t subnet_holding(std::string_view space, std::string_view address) const;

    /* Makes a VMM server known to IPAM: its name as a value of Service Instance, associated with VMM. It is so already: nothing happens. ipam_sync_register. */
    result<void> try_sync_register(std::string_view server) const;
    void sync_register(std::string_view server) const;

    /* Compares IPAM with what VMM holds and makes the plan of a sync. Nothing is changed. ipam_sync_compare. */
    result<ipam::plan> try_sync_compare(const inventory &inventory, const vmm_sync_options *options = nullptr) const;
    ipam::plan sync_compare(const inventory &inventory, const vmm_sync_options *options = nullptr) const;

    /* Tells whether a plan could still be carried out as it is, and changes nothing: what a preview of a kept plan asks first. The guards are not asked, so that a plan that they stop can be looked at. ipam_sync_check. */
    result<void> try_sync_check(const plan &plan, const inventory &inventory, const vmm_sync_options *options = nullptr) const;
    void sync_check(const plan &plan, const inventory &inventory, const vmm_sync_options *options = nullptr) const;

    /* Begins to carry out a plan, exactly as it is. ipam_sync_begin. */
    result<ipam::sync> try_sync_begin(const plan &plan, const inventory &inventory, const vmm_sync_options *options = nullptr) const;
    ipam::sync sync_begin(const plan &plan, const inventory &inventory, const vmm_sync_options *options = nullptr) const;

    /* Reads the pairs of objects that are the same thing on both sides, parents first. ipam_sync_links. */
    result<ipam::cursor<vmm_link>> try_sync_links(std::string_view server = {}) const;
    ipam::cursor<vmm_link> sync_links(std::string_view server = {}) const;

    /* Starts to read the journal of syncs, in order of number. ipam_sync_events. */
    result<ipam::cursor<vmm_sync_event>> try_sync_events(std::string_view server, std::uint64_t after) const;
    ipam::cursor<vmm_sync_event> sync_events(std::string_view server, std::uint64_t after) const;

    /* Makes in IPAM all that a logical network of VMM needs, in one transaction; the next sync makes it in VMM. ipam_sync_add_network. */
    result<ipam::cursor<record>> try_sync_add_network(const vmm_recipe &recipe) const;
    ipam::cursor<record> sync_add_network(const vmm_recipe &recipe) const;

    /* Decides a conflict for one side. The decision holds while both sides stay as they are; the next comparison plans what follows. ipam_sync_decide. */
    result<ipam::vmm_decision> try_sync_decide(const vmm_change &change, std::string_view winner) const;
    ipam::vmm_decision sync_decide(const vmm_change &change, std::string_view winner) const;

    /* Reads the conflicts that were decided by hand, in order of number. ipam_sync_decisions. */
    result<ipam::cursor<vmm_decision>> try_sync_decisions(std::string_view server = {}) const;
    ipam::cursor<vmm_decision> sync_decisions(std::string_view server = {}) const;

    /* Forgets what the sync knows of a VMM server or of one of its logical networks. IPAM's data stays. ipam_sync_retire. */
    result<std::uint64_t> try_sync_retire(std::string_view server, std::string_view network, bool release) const;
    std::uint64_t sync_retire(std::string_view server, std::string_view network, bool release) const;

    /* Gives a logical network to another VMM server: what IPAM has of it becomes that server's, whose next sync makes or finds it there. In the server that had it nothing is changed. ipam_sync_move. */
    result<std::uint64_t> try_sync_move(std::string_view server, std::string_view network, std::string_view destination) const;
    std::uint64_t sync_move(std::string_view server, std::string_view network, std::string_view destination) const;

    /* Reads the tree of address spaces, blocks, subnets and ranges, line by line, all of it at one moment. ipam_tree_query. */
    result<ipam::cursor<tree_node>> try_tree_query() const;
    ipam::cursor<tree_node> tree_query() const;

    /* Reads what an object had in use at the ends of the twelve parts of a period, oldest first, as far as it is known; IPv4 only. ipam_utilization_query. */
    result<ipam::cursor<utilization_sample>> try_utilization_query(std::string_view kind, std::uint64_t id, std::int32_t period) const;
    ipam::cursor<utilization_sample> utilization_query(std::string_view kind, std::uint64_t id, std::int32_t period) const;

    /* Drops the history of utilization up to a time. ipam_utilization_remove. */
    result<std::uint64_t> try_utilization_remove(time_point until_us) const;
    std::uint64_t utilization_remove(time_point until_us) const;
};

/* See ipam_sync in ipam.h. */
class sync : public handle<ipam_sync, ipam_sync_free> {
public:
    using handle::handle;

    /* Carries out the next entry of a plan. What fails on an object is its result, and the sync goes on. ipam_sync_next. */
    result<ipam::vmm_sync_result> try_next(const vmm *vmm = nullptr);
    ipam::vmm_sync_result next(const vmm *vmm = nullptr);

    /* Answers a Pending step: with the object that VMM gave, or with VMM's refusal. ipam_sync_report. */
    result<ipam::vmm_sync_result> try_report(const record *object = nullptr, std::string_view error_id = {}, std::string_view message = {});
    ipam::vmm_sync_result report(const record *object = nullptr, std::string_view error_id = {}, std::string_view message = {});

    /* Answers a Pending step that failed for a reason that passes by itself: the server was busy, a connection broke. ipam_sync_retry. */
    result<ipam::vmm_sync_result> try_retry(std::string_view error_id, std::string_view message);
    ipam::vmm_sync_result retry(std::string_view error_id, std::string_view message);
};

/* See ipam_vmm in ipam.h. */
class vmm : public handle<ipam_vmm, ipam_vmm_free> {
public:
    using handle::handle;

    /* Opens the embedded VMM of a name. ipam_vmm_open. */
    static result<ipam::vmm> try_open(std::string_view name, bool create);
    static ipam::vmm open(std::string_view name, bool create);

    /* Returns the name of an embedded VMM, which is the service instance in IPAM. ipam_vmm_server. */
    std::string_view server() const noexcept;

    /* Tells whether opening an embedded VMM made it. ipam_vmm_created. */
    bool created() const noexcept;

    /* Starts a query for objects of one kind. ipam_vmm_query. */
    result<ipam::cursor<record>> try_query(std::string_view kind, const fabric::vmm_filter *filter = nullptr) const;
    ipam::cursor<record> query(std::string_view kind, const fabric::vmm_filter *filter = nullptr) const;

    /* Adds an object; of an AllocatedIPAddress that is to grant an address. ipam_vmm_add. */
    result<ipam::record> try_add(const record &record) const;
    ipam::record add(const record &record) const;

    /* Adds a VM network isolated by VLAN with a VM subnet of the same name, on the first subnet and VLAN of its logical network that no VM subnet has. ipam_vmm_add_with_subnet. */
    result<ipam::record> try_add_with_subnet(const fabric::vm_network &record) const;
    ipam::record add_with_subnet(const fabric::vm_network &record) const;

    /* Changes an object. ipam_vmm_set. */
    result<ipam::record> try_set(std::string_view id, const record &changes) const;
    ipam::record set(std::string_view id, const record &changes) const;

    /* Removes an object that nothing uses. ipam_vmm_remove. */
    result<ipam::record> try_remove(std::string_view kind, std::string_view id) const;
    ipam::record remove(std::string_view kind, std::string_view id) const;

    /* Takes a granted address back. ipam_vmm_revoke. */
    result<ipam::fabric::allocated_ip_address> try_revoke(std::string_view id, bool return_to_pool) const;
    ipam::fabric::allocated_ip_address revoke(std::string_view id, bool return_to_pool) const;

    /* Records that a network service was refreshed now. ipam_vmm_mark_refreshed. */
    result<ipam::fabric::network_service> try_mark_refreshed(std::string_view id, std::string_view state) const;
    ipam::fabric::network_service mark_refreshed(std::string_view id, std::string_view state) const;

    /* Reads what an embedded VMM holds, all of it at one moment. ipam_vmm_inventory. */
    result<ipam::inventory> try_inventory(const vmm_scope *scope = nullptr) const;
    ipam::inventory inventory(const vmm_scope *scope = nullptr) const;

    /* Makes a subnet with its VLAN for a network site; it needs no VMM. ipam_vmm_subnet_vlan. */
    static result<ipam::fabric::subnet_vlan> try_subnet_vlan(std::string_view subnet, std::int64_t vlan, std::int64_t secondary_vlan, bool supports_dhcp);
    static ipam::fabric::subnet_vlan subnet_vlan(std::string_view subnet, std::int64_t vlan, std::int64_t secondary_vlan, bool supports_dhcp);

    /* Makes a route for a static IP address pool; it needs no VMM. ipam_vmm_network_route. */
    static result<ipam::fabric::subnet_network_route> try_network_route(std::string_view destination, std::string_view next_hop, std::int64_t metric);
    static ipam::fabric::subnet_network_route network_route(std::string_view destination, std::string_view next_hop, std::int64_t metric);
};


/* Returns the number of the ABI that the library has. ipam_abi_version. */
std::uint32_t abi_version() noexcept;

/* Returns the version of the library. ipam_version. */
std::string_view version() noexcept;

/* Returns the name of a status. ipam_status_name. */
std::string_view status_name(std::int32_t status) noexcept;

/* Returns the name of PowerShell's error category for a status. ipam_status_category. */
std::string_view status_category(std::int32_t status) noexcept;

/* Returns one sentence on what to do about a status. ipam_status_advice. */
std::string_view status_advice(std::int32_t status) noexcept;

/* Lists the saved connections in the order of their names. ipam_connection_query. */
result<ipam::cursor<saved_connection>> try_connection_query();
ipam::cursor<saved_connection> connection_query();

/* Saves a connection under a name, in place of what had the name. Nothing is opened; no secret is kept. ipam_connection_save. */
result<ipam::saved_connection> try_connection_save(std::string_view name, std::string_view connection);
ipam::saved_connection connection_save(std::string_view name, std::string_view connection);

/* Removes a saved connection. The store stays. ipam_connection_remove. */
result<ipam::saved_connection> try_connection_remove(std::string_view name);
ipam::saved_connection connection_remove(std::string_view name);

/* Finds which store a text names: a saved name, else a path, sqlite://path or postgres://user@host/database; without a text that of the environment variable IPAM_STORE, else the saved connection Default. ipam_connection_resolve. */
result<std::tuple<std::string, std::string>> try_connection_resolve(std::string_view connection = {});
std::tuple<std::string, std::string> connection_resolve(std::string_view connection = {});

/* Reads an address from text. ipam_ip_parse. */
result<std::tuple<std::int32_t, std::uint64_t, std::uint64_t>> try_ip_parse(std::string_view text);
std::tuple<std::int32_t, std::uint64_t, std::uint64_t> ip_parse(std::string_view text);

/* Writes an address as text in canonical form. ipam_ip_format. */
result<std::string> try_ip_format(std::int32_t family, std::uint64_t high, std::uint64_t low);
std::string ip_format(std::int32_t family, std::uint64_t high, std::uint64_t low);

/* Reads a network from text. ipam_prefix_parse. */
result<std::tuple<std::int32_t, std::uint64_t, std::uint64_t, std::uint32_t>> try_prefix_parse(std::string_view text);
std::tuple<std::int32_t, std::uint64_t, std::uint64_t, std::uint32_t> prefix_parse(std::string_view text);

/* Tells whether an address lies in a network. ipam_prefix_contains. */
result<bool> try_prefix_contains(std::int32_t family, std::uint64_t high, std::uint64_t low, std::uint32_t bits, std::uint64_t address_high, std::uint64_t address_low);
bool prefix_contains(std::int32_t family, std::uint64_t high, std::uint64_t low, std::uint32_t bits, std::uint64_t address_high, std::uint64_t address_low);

} // namespace ipam

#include "ipam_records.hpp"

namespace ipam {

inline std::uint32_t abi_version() noexcept
{
    return ipam_abi_version();
}

inline std::string_view version() noexcept
{
    std::size_t len = 0;
    const char *start = ipam_version(&len);
    return detail::view(start, len);
}

inline std::string_view status_name(std::int32_t status) noexcept
{
    std::size_t len = 0;
    const char *start = ipam_status_name(status, &len);
    return detail::view(start, len);
}

inline std::string_view status_category(std::int32_t status) noexcept
{
    std::size_t len = 0;
    const char *start = ipam_status_category(status, &len);
    return detail::view(start, len);
}

inline std::string_view status_advice(std::int32_t status) noexcept
{
    std::size_t len = 0;
    const char *start = ipam_status_advice(status, &len);
    return detail::view(start, len);
}

inline result<ipam::cursor<address>> store::try_address_query(const address_filter *filter) const
{
    ipam_cursor *cursor_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_address_query(get(), filter != nullptr ? filter->get() : nullptr, &cursor_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<address>(cursor_out);
}

inline ipam::cursor<address> store::address_query(const address_filter *filter) const
{
    return store::try_address_query(filter).value();
}

inline result<ipam::address> store::try_address_add(const address &record) const
{
    ipam_record *added_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_address_add(get(), record.get(), &added_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::address(added_out);
}

inline ipam::address store::address_add(const address &record) const
{
    return store::try_address_add(record).value();
}

inline result<ipam::cursor<address>> store::try_address_set(const address_filter &filter, const address &changes, const custom_change *custom) const
{
    ipam_cursor *changed_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_address_set(get(), filter.get(), changes.get(), custom != nullptr ? custom->get() : nullptr, &changed_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<address>(changed_out);
}

inline ipam::cursor<address> store::address_set(const address_filter &filter, const address &changes, const custom_change *custom) const
{
    return store::try_address_set(filter, changes, custom).value();
}

inline result<ipam::cursor<address>> store::try_address_remove(const address_filter &filter) const
{
    ipam_cursor *removed_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_address_remove(get(), filter.get(), &removed_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<address>(removed_out);
}

inline ipam::cursor<address> store::address_remove(const address_filter &filter) const
{
    return store::try_address_remove(filter).value();
}

inline result<ipam::cursor<address_space>> store::try_address_space_query(const address_space_filter *filter) const
{
    ipam_cursor *cursor_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_address_space_query(get(), filter != nullptr ? filter->get() : nullptr, &cursor_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<address_space>(cursor_out);
}

inline ipam::cursor<address_space> store::address_space_query(const address_space_filter *filter) const
{
    return store::try_address_space_query(filter).value();
}

inline result<ipam::address_space> store::try_address_space_add(const address_space &record) const
{
    ipam_record *added_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_address_space_add(get(), record.get(), &added_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::address_space(added_out);
}

inline ipam::address_space store::address_space_add(const address_space &record) const
{
    return store::try_address_space_add(record).value();
}

inline result<ipam::cursor<address_space>> store::try_address_space_set(const address_space_filter &filter, const address_space &changes, const custom_change *custom) const
{
    ipam_cursor *changed_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_address_space_set(get(), filter.get(), changes.get(), custom != nullptr ? custom->get() : nullptr, &changed_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<address_space>(changed_out);
}

inline ipam::cursor<address_space> store::address_space_set(const address_space_filter &filter, const address_space &changes, const custom_change *custom) const
{
    return store::try_address_space_set(filter, changes, custom).value();
}

inline result<ipam::cursor<address_space>> store::try_address_space_remove(const address_space_filter &filter) const
{
    ipam_cursor *removed_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_address_space_remove(get(), filter.get(), &removed_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<address_space>(removed_out);
}

inline ipam::cursor<address_space> store::address_space_remove(const address_space_filter &filter) const
{
    return store::try_address_space_remove(filter).value();
}

inline result<ipam::cursor<custom_field_association>> store::try_association_query(const custom_field_association_filter *filter) const
{
    ipam_cursor *cursor_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_association_query(get(), filter != nullptr ? filter->get() : nullptr, &cursor_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<custom_field_association>(cursor_out);
}

inline ipam::cursor<custom_field_association> store::association_query(const custom_field_association_filter *filter) const
{
    return store::try_association_query(filter).value();
}

inline result<ipam::custom_field_association> store::try_association_add(const custom_field_association &record) const
{
    ipam_record *added_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_association_add(get(), record.get(), &added_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::custom_field_association(added_out);
}

inline ipam::custom_field_association store::association_add(const custom_field_association &record) const
{
    return store::try_association_add(record).value();
}

inline result<ipam::custom_field_association> store::try_association_set(const custom_field_association_change &changes) const
{
    ipam_record *changed_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_association_set(get(), changes.get(), &changed_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::custom_field_association(changed_out);
}

inline ipam::custom_field_association store::association_set(const custom_field_association_change &changes) const
{
    return store::try_association_set(changes).value();
}

inline result<ipam::custom_field_association> store::try_association_remove(std::string_view one, std::string_view two) const
{
    ipam_record *removed_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_association_remove(get(), detail::given(one), one.size(), detail::given(two), two.size(), &removed_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::custom_field_association(removed_out);
}

inline ipam::custom_field_association store::association_remove(std::string_view one, std::string_view two) const
{
    return store::try_association_remove(one, two).value();
}

inline result<ipam::batch> batch::try_make()
{
    ipam_batch *batch_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_batch_new(&batch_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::batch(batch_out);
}

inline ipam::batch batch::make()
{
    return batch::try_make().value();
}

inline result<void> batch::try_add(const record &record)
{
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_batch_add(get(), record.get(), &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return {};
}

inline void batch::add(const record &record)
{
    return batch::try_add(record).value();
}

inline result<ipam::cursor<record>> store::try_batch_commit(const batch &batch, bool create_subnet) const
{
    ipam_cursor *added_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_batch_commit(get(), batch.get(), create_subnet ? 1 : 0, &added_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<record>(added_out);
}

inline ipam::cursor<record> store::batch_commit(const batch &batch, bool create_subnet) const
{
    return store::try_batch_commit(batch, create_subnet).value();
}

inline result<ipam::cursor<block>> store::try_block_query(const block_filter *filter) const
{
    ipam_cursor *cursor_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_block_query(get(), filter != nullptr ? filter->get() : nullptr, &cursor_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<block>(cursor_out);
}

inline ipam::cursor<block> store::block_query(const block_filter *filter) const
{
    return store::try_block_query(filter).value();
}

inline result<ipam::block> store::try_block_add(const block &record) const
{
    ipam_record *added_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_block_add(get(), record.get(), &added_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::block(added_out);
}

inline ipam::block store::block_add(const block &record) const
{
    return store::try_block_add(record).value();
}

inline result<ipam::cursor<block>> store::try_block_set(const block_filter &filter, const block &changes) const
{
    ipam_cursor *changed_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_block_set(get(), filter.get(), changes.get(), &changed_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<block>(changed_out);
}

inline ipam::cursor<block> store::block_set(const block_filter &filter, const block &changes) const
{
    return store::try_block_set(filter, changes).value();
}

inline result<ipam::cursor<block>> store::try_block_remove(const block_filter &filter, bool delete_sub_blocks) const
{
    ipam_cursor *removed_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_block_remove(get(), filter.get(), delete_sub_blocks ? 1 : 0, &removed_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<block>(removed_out);
}

inline ipam::cursor<block> store::block_remove(const block_filter &filter, bool delete_sub_blocks) const
{
    return store::try_block_remove(filter, delete_sub_blocks).value();
}

inline result<ipam::cursor<free_subnet>> store::try_block_free_subnets(std::uint64_t block_id, std::uint32_t prefix_bits, std::uint32_t count) const
{
    ipam_cursor *cursor_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_block_free_subnets(get(), block_id, prefix_bits, count, &cursor_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<free_subnet>(cursor_out);
}

inline ipam::cursor<free_subnet> store::block_free_subnets(std::uint64_t block_id, std::uint32_t prefix_bits, std::uint32_t count) const
{
    return store::try_block_free_subnets(block_id, prefix_bits, count).value();
}

inline result<ipam::cursor<saved_connection>> try_connection_query()
{
    ipam_cursor *cursor_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_connection_query(&cursor_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<saved_connection>(cursor_out);
}

inline ipam::cursor<saved_connection> connection_query()
{
    return try_connection_query().value();
}

inline result<ipam::saved_connection> try_connection_save(std::string_view name, std::string_view connection)
{
    ipam_record *saved_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_connection_save(detail::given(name), name.size(), detail::given(connection), connection.size(), &saved_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::saved_connection(saved_out);
}

inline ipam::saved_connection connection_save(std::string_view name, std::string_view connection)
{
    return try_connection_save(name, connection).value();
}

inline result<ipam::saved_connection> try_connection_remove(std::string_view name)
{
    ipam_record *removed_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_connection_remove(detail::given(name), name.size(), &removed_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::saved_connection(removed_out);
}

inline ipam::saved_connection connection_remove(std::string_view name)
{
    return try_connection_remove(name).value();
}

inline result<std::tuple<std::string, std::string>> try_connection_resolve(std::string_view connection)
{
    char *target_out = nullptr;
    std::size_t target_out_len = 0;
    char *name_out = nullptr;
    std::size_t name_out_len = 0;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_connection_resolve(connection.data(), connection.size(), &target_out, &target_out_len, &name_out, &name_out_len, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return std::tuple<std::string, std::string>(detail::own(target_out, target_out_len), detail::own(name_out, name_out_len));
}

inline std::tuple<std::string, std::string> connection_resolve(std::string_view connection)
{
    return try_connection_resolve(connection).value();
}

inline result<ipam::import_result> store::try_address_import(std::string_view path, const import_options *options, const progress *progress) const
{
    ipam_record *result_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_address_import(get(), detail::given(path), path.size(), options != nullptr ? options->get() : nullptr, progress != nullptr ? progress->get() : nullptr, &result_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::import_result(result_out);
}

inline ipam::import_result store::address_import(std::string_view path, const import_options *options, const progress *progress) const
{
    return store::try_address_import(path, options, progress).value();
}

inline result<ipam::export_result> store::try_address_export(std::string_view path, const export_options *options, const progress *progress) const
{
    ipam_record *result_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_address_export(get(), detail::given(path), path.size(), options != nullptr ? options->get() : nullptr, progress != nullptr ? progress->get() : nullptr, &result_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::export_result(result_out);
}

inline ipam::export_result store::address_export(std::string_view path, const export_options *options, const progress *progress) const
{
    return store::try_address_export(path, options, progress).value();
}

inline result<ipam::import_result> store::try_range_import(std::string_view path, const import_options *options, const progress *progress) const
{
    ipam_record *result_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_range_import(get(), detail::given(path), path.size(), options != nullptr ? options->get() : nullptr, progress != nullptr ? progress->get() : nullptr, &result_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::import_result(result_out);
}

inline ipam::import_result store::range_import(std::string_view path, const import_options *options, const progress *progress) const
{
    return store::try_range_import(path, options, progress).value();
}

inline result<ipam::export_result> store::try_range_export(std::string_view path, const export_options *options, const progress *progress) const
{
    ipam_record *result_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_range_export(get(), detail::given(path), path.size(), options != nullptr ? options->get() : nullptr, progress != nullptr ? progress->get() : nullptr, &result_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::export_result(result_out);
}

inline ipam::export_result store::range_export(std::string_view path, const export_options *options, const progress *progress) const
{
    return store::try_range_export(path, options, progress).value();
}

inline result<ipam::import_result> store::try_subnet_import(std::string_view path, const import_options *options, const progress *progress) const
{
    ipam_record *result_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_subnet_import(get(), detail::given(path), path.size(), options != nullptr ? options->get() : nullptr, progress != nullptr ? progress->get() : nullptr, &result_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::import_result(result_out);
}

inline ipam::import_result store::subnet_import(std::string_view path, const import_options *options, const progress *progress) const
{
    return store::try_subnet_import(path, options, progress).value();
}

inline result<ipam::export_result> store::try_subnet_export(std::string_view path, const export_options *options, const progress *progress) const
{
    ipam_record *result_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_subnet_export(get(), detail::given(path), path.size(), options != nullptr ? options->get() : nullptr, progress != nullptr ? progress->get() : nullptr, &result_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::export_result(result_out);
}

inline ipam::export_result store::subnet_export(std::string_view path, const export_options *options, const progress *progress) const
{
    return store::try_subnet_export(path, options, progress).value();
}

inline result<ipam::cursor<custom_field>> store::try_custom_field_query(const custom_field_filter *filter) const
{
    ipam_cursor *cursor_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_custom_field_query(get(), filter != nullptr ? filter->get() : nullptr, &cursor_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<custom_field>(cursor_out);
}

inline ipam::cursor<custom_field> store::custom_field_query(const custom_field_filter *filter) const
{
    return store::try_custom_field_query(filter).value();
}

inline result<ipam::custom_field> store::try_custom_field_add(const custom_field &record) const
{
    ipam_record *added_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_custom_field_add(get(), record.get(), &added_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::custom_field(added_out);
}

inline ipam::custom_field store::custom_field_add(const custom_field &record) const
{
    return store::try_custom_field_add(record).value();
}

inline result<ipam::custom_field> store::try_custom_field_rename(std::string_view name, std::string_view new_name) const
{
    ipam_record *renamed_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_custom_field_rename(get(), detail::given(name), name.size(), detail::given(new_name), new_name.size(), &renamed_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::custom_field(renamed_out);
}

inline ipam::custom_field store::custom_field_rename(std::string_view name, std::string_view new_name) const
{
    return store::try_custom_field_rename(name, new_name).value();
}

inline result<ipam::custom_field> store::try_custom_field_remove(std::string_view name) const
{
    ipam_record *removed_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_custom_field_remove(get(), detail::given(name), name.size(), &removed_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::custom_field(removed_out);
}

inline ipam::custom_field store::custom_field_remove(std::string_view name) const
{
    return store::try_custom_field_remove(name).value();
}

inline result<ipam::custom_value> store::try_custom_value_add(std::string_view field, std::string_view value) const
{
    ipam_record *added_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_custom_value_add(get(), detail::given(field), field.size(), detail::given(value), value.size(), &added_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::custom_value(added_out);
}

inline ipam::custom_value store::custom_value_add(std::string_view field, std::string_view value) const
{
    return store::try_custom_value_add(field, value).value();
}

inline result<ipam::custom_value> store::try_custom_value_rename(std::string_view field, std::string_view value, std::string_view new_value) const
{
    ipam_record *renamed_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_custom_value_rename(get(), detail::given(field), field.size(), detail::given(value), value.size(), detail::given(new_value), new_value.size(), &renamed_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::custom_value(renamed_out);
}

inline ipam::custom_value store::custom_value_rename(std::string_view field, std::string_view value, std::string_view new_value) const
{
    return store::try_custom_value_rename(field, value, new_value).value();
}

inline result<ipam::custom_value> store::try_custom_value_remove(std::string_view field, std::string_view value) const
{
    ipam_record *removed_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_custom_value_remove(get(), detail::given(field), field.size(), detail::given(value), value.size(), &removed_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::custom_value(removed_out);
}

inline ipam::custom_value store::custom_value_remove(std::string_view field, std::string_view value) const
{
    return store::try_custom_value_remove(field, value).value();
}

inline result<ipam::cursor<configuration_event>> store::try_event_query(const configuration_event_filter *filter) const
{
    ipam_cursor *cursor_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_event_query(get(), filter != nullptr ? filter->get() : nullptr, &cursor_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<configuration_event>(cursor_out);
}

inline ipam::cursor<configuration_event> store::event_query(const configuration_event_filter *filter) const
{
    return store::try_event_query(filter).value();
}

inline result<ipam::cursor<configuration_event>> store::try_event_follow(std::uint64_t after_id, std::uint32_t timeout_ms) const
{
    ipam_cursor *events_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_event_follow(get(), after_id, timeout_ms, &events_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<configuration_event>(events_out);
}

inline ipam::cursor<configuration_event> store::event_follow(std::uint64_t after_id, std::uint32_t timeout_ms) const
{
    return store::try_event_follow(after_id, timeout_ms).value();
}

inline result<ipam::cursor<configuration_event>> store::try_event_remove(time_point until_us) const
{
    ipam_cursor *removed_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_event_remove(get(), detail::micros(until_us), &removed_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<configuration_event>(removed_out);
}

inline ipam::cursor<configuration_event> store::event_remove(time_point until_us) const
{
    return store::try_event_remove(until_us).value();
}

inline result<ipam::cursor<hint>> store::try_hint_query(std::string_view kind, std::string_view word, std::uint32_t limit) const
{
    ipam_cursor *cursor_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_hint_query(get(), detail::given(kind), kind.size(), word.data(), word.size(), limit, &cursor_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<hint>(cursor_out);
}

inline ipam::cursor<hint> store::hint_query(std::string_view kind, std::string_view word, std::uint32_t limit) const
{
    return store::try_hint_query(kind, word, limit).value();
}

inline result<ipam::inventory> inventory::try_make(const vmm_inventory &info)
{
    ipam_inventory *inventory_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_inventory_new(info.get(), &inventory_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::inventory(inventory_out);
}

inline ipam::inventory inventory::make(const vmm_inventory &info)
{
    return inventory::try_make(info).value();
}

inline result<void> inventory::try_add(const record &record)
{
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_inventory_add(get(), record.get(), &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return {};
}

inline void inventory::add(const record &record)
{
    return inventory::try_add(record).value();
}

inline result<void> inventory::try_narrow(const vmm_scope &scope)
{
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_inventory_narrow(get(), scope.get(), &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return {};
}

inline void inventory::narrow(const vmm_scope &scope)
{
    return inventory::try_narrow(scope).value();
}

inline result<void> inventory::try_finish()
{
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_inventory_finish(get(), &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return {};
}

inline void inventory::finish()
{
    return inventory::try_finish().value();
}

inline result<ipam::inventory> inventory::try_parse(std::string_view text)
{
    ipam_inventory *inventory_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_inventory_parse(detail::given(text), text.size(), &inventory_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::inventory(inventory_out);
}

inline ipam::inventory inventory::parse(std::string_view text)
{
    return inventory::try_parse(text).value();
}

inline result<std::string> inventory::try_format() const
{
    char *text_out = nullptr;
    std::size_t text_out_len = 0;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_inventory_format(get(), &text_out, &text_out_len, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return detail::own(text_out, text_out_len);
}

inline std::string inventory::format() const
{
    return inventory::try_format().value();
}

inline result<ipam::vmm_inventory> inventory::try_info() const
{
    ipam_record *record_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_inventory_info(get(), &record_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::vmm_inventory(record_out);
}

inline ipam::vmm_inventory inventory::info() const
{
    return inventory::try_info().value();
}

inline result<ipam::cursor<record>> inventory::try_query(std::string_view kind) const
{
    ipam_cursor *cursor_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_inventory_query(get(), detail::given(kind), kind.size(), &cursor_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<record>(cursor_out);
}

inline ipam::cursor<record> inventory::query(std::string_view kind) const
{
    return inventory::try_query(kind).value();
}

inline result<std::tuple<std::int32_t, std::uint64_t, std::uint64_t>> try_ip_parse(std::string_view text)
{
    std::int32_t family_out = 0;
    std::uint64_t high_out = 0;
    std::uint64_t low_out = 0;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_ip_parse(detail::given(text), text.size(), &family_out, &high_out, &low_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return std::tuple<std::int32_t, std::uint64_t, std::uint64_t>(family_out, high_out, low_out);
}

inline std::tuple<std::int32_t, std::uint64_t, std::uint64_t> ip_parse(std::string_view text)
{
    return try_ip_parse(text).value();
}

inline result<std::string> try_ip_format(std::int32_t family, std::uint64_t high, std::uint64_t low)
{
    char *text_out = nullptr;
    std::size_t text_out_len = 0;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_ip_format(family, high, low, &text_out, &text_out_len, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return detail::own(text_out, text_out_len);
}

inline std::string ip_format(std::int32_t family, std::uint64_t high, std::uint64_t low)
{
    return try_ip_format(family, high, low).value();
}

inline result<std::tuple<std::int32_t, std::uint64_t, std::uint64_t, std::uint32_t>> try_prefix_parse(std::string_view text)
{
    std::int32_t family_out = 0;
    std::uint64_t high_out = 0;
    std::uint64_t low_out = 0;
    std::uint32_t bits_out = 0;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_prefix_parse(detail::given(text), text.size(), &family_out, &high_out, &low_out, &bits_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return std::tuple<std::int32_t, std::uint64_t, std::uint64_t, std::uint32_t>(family_out, high_out, low_out, bits_out);
}

inline std::tuple<std::int32_t, std::uint64_t, std::uint64_t, std::uint32_t> prefix_parse(std::string_view text)
{
    return try_prefix_parse(text).value();
}

inline result<bool> try_prefix_contains(std::int32_t family, std::uint64_t high, std::uint64_t low, std::uint32_t bits, std::uint64_t address_high, std::uint64_t address_low)
{
    std::int32_t contains_out = 0;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_prefix_contains(family, high, low, bits, address_high, address_low, &contains_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return contains_out != 0;
}

inline bool prefix_contains(std::int32_t family, std::uint64_t high, std::uint64_t low, std::uint32_t bits, std::uint64_t address_high, std::uint64_t address_low)
{
    return try_prefix_contains(family, high, low, bits, address_high, address_low).value();
}

inline result<ipam::cursor<log_entry>> store::try_log_query(std::uint64_t after) const
{
    ipam_cursor *cursor_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_log_query(get(), after, &cursor_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<log_entry>(cursor_out);
}

inline ipam::cursor<log_entry> store::log_query(std::uint64_t after) const
{
    return store::try_log_query(after).value();
}

inline result<ipam::cursor<database_check>> store::try_check(bool repair, const progress *progress) const
{
    ipam_cursor *cursor_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_store_check(get(), repair ? 1 : 0, progress != nullptr ? progress->get() : nullptr, &cursor_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<database_check>(cursor_out);
}

inline ipam::cursor<database_check> store::check(bool repair, const progress *progress) const
{
    return store::try_check(repair, progress).value();
}

inline result<ipam::database_copy> store::try_backup(std::string_view path, bool overwrite, const progress *progress) const
{
    ipam_record *copy_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_store_backup(get(), detail::given(path), path.size(), overwrite ? 1 : 0, progress != nullptr ? progress->get() : nullptr, &copy_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::database_copy(copy_out);
}

inline ipam::database_copy store::backup(std::string_view path, bool overwrite, const progress *progress) const
{
    return store::try_backup(path, overwrite, progress).value();
}

inline result<ipam::database_copy> store::try_restore(std::string_view backup, std::string_view path, const progress *progress)
{
    ipam_record *copy_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_store_restore(detail::given(backup), backup.size(), detail::given(path), path.size(), progress != nullptr ? progress->get() : nullptr, &copy_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::database_copy(copy_out);
}

inline ipam::database_copy store::restore(std::string_view backup, std::string_view path, const progress *progress)
{
    return store::try_restore(backup, path, progress).value();
}

inline result<ipam::cursor<table_copy>> store::try_move(const store &destination, const progress *progress) const
{
    ipam_cursor *moved_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_store_move(get(), destination.get(), progress != nullptr ? progress->get() : nullptr, &moved_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<table_copy>(moved_out);
}

inline ipam::cursor<table_copy> store::move(const store &destination, const progress *progress) const
{
    return store::try_move(destination, progress).value();
}

inline result<ipam::vmm_plan> plan::try_info() const
{
    ipam_record *record_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_plan_info(get(), &record_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::vmm_plan(record_out);
}

inline ipam::vmm_plan plan::info() const
{
    return plan::try_info().value();
}

inline result<ipam::cursor<vmm_change>> plan::try_query(bool with_notes) const
{
    ipam_cursor *cursor_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_plan_query(get(), with_notes ? 1 : 0, &cursor_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<vmm_change>(cursor_out);
}

inline ipam::cursor<vmm_change> plan::query(bool with_notes) const
{
    return plan::try_query(with_notes).value();
}

inline result<ipam::plan> plan::try_parse(std::string_view text)
{
    ipam_plan *plan_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_plan_parse(detail::given(text), text.size(), &plan_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::plan(plan_out);
}

inline ipam::plan plan::parse(std::string_view text)
{
    return plan::try_parse(text).value();
}

inline result<std::string> plan::try_format() const
{
    char *text_out = nullptr;
    std::size_t text_out_len = 0;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_plan_format(get(), &text_out, &text_out_len, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return detail::own(text_out, text_out_len);
}

inline std::string plan::format() const
{
    return plan::try_format().value();
}

inline result<std::string> plan::try_summary(bool with_notes) const
{
    char *text_out = nullptr;
    std::size_t text_out_len = 0;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_plan_summary(get(), with_notes ? 1 : 0, &text_out, &text_out_len, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return detail::own(text_out, text_out_len);
}

inline std::string plan::summary(bool with_notes) const
{
    return plan::try_summary(with_notes).value();
}

inline result<ipam::progress> progress::try_make()
{
    ipam_progress *progress_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_progress_new(&progress_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::progress(progress_out);
}

inline ipam::progress progress::make()
{
    return progress::try_make().value();
}

inline std::tuple<std::uint64_t, std::uint64_t, std::uint64_t> progress::counts() const noexcept
{
    std::uint64_t done_out = 0;
    std::uint64_t total_out = 0;
    std::uint64_t failed_out = 0;
    ipam_progress_counts(get(), &done_out, &total_out, &failed_out);
    return std::tuple<std::uint64_t, std::uint64_t, std::uint64_t>(done_out, total_out, failed_out);
}

inline void progress::cancel() const noexcept
{
    ipam_progress_cancel(get());
}

inline result<ipam::cursor<range>> store::try_range_query(const range_filter *filter) const
{
    ipam_cursor *cursor_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_range_query(get(), filter != nullptr ? filter->get() : nullptr, &cursor_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<range>(cursor_out);
}

inline ipam::cursor<range> store::range_query(const range_filter *filter) const
{
    return store::try_range_query(filter).value();
}

inline result<ipam::range> store::try_range_add(const range &record, bool create_subnet) const
{
    ipam_record *added_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_range_add(get(), record.get(), create_subnet ? 1 : 0, &added_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::range(added_out);
}

inline ipam::range store::range_add(const range &record, bool create_subnet) const
{
    return store::try_range_add(record, create_subnet).value();
}

inline result<ipam::cursor<range>> store::try_range_set(const range_filter &filter, const range &changes, const custom_change *custom, bool create_subnet) const
{
    ipam_cursor *changed_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_range_set(get(), filter.get(), changes.get(), custom != nullptr ? custom->get() : nullptr, create_subnet ? 1 : 0, &changed_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<range>(changed_out);
}

inline ipam::cursor<range> store::range_set(const range_filter &filter, const range &changes, const custom_change *custom, bool create_subnet) const
{
    return store::try_range_set(filter, changes, custom, create_subnet).value();
}

inline result<ipam::cursor<range>> store::try_range_remove(const range_filter &filter, bool delete_addresses) const
{
    ipam_cursor *removed_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_range_remove(get(), filter.get(), delete_addresses ? 1 : 0, &removed_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<range>(removed_out);
}

inline ipam::cursor<range> store::range_remove(const range_filter &filter, bool delete_addresses) const
{
    return store::try_range_remove(filter, delete_addresses).value();
}

inline result<ipam::cursor<free_address>> store::try_range_free_addresses(std::uint64_t range_id, std::uint32_t count) const
{
    ipam_cursor *cursor_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_range_free_addresses(get(), range_id, count, &cursor_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<free_address>(cursor_out);
}

inline ipam::cursor<free_address> store::range_free_addresses(std::uint64_t range_id, std::uint32_t count) const
{
    return store::try_range_free_addresses(range_id, count).value();
}

inline result<ipam::record> record::try_make(std::string_view kind)
{
    ipam_record *record_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_record_new(detail::given(kind), kind.size(), &record_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::record(record_out);
}

inline ipam::record record::make(std::string_view kind)
{
    return record::try_make(kind).value();
}

inline result<ipam::record> record::try_clone() const
{
    ipam_record *record_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_record_clone(get(), &record_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::record(record_out);
}

inline ipam::record record::clone() const
{
    return record::try_clone().value();
}

inline std::string_view record::kind() const noexcept
{
    std::size_t len = 0;
    const char *start = ipam_record_kind(get(), &len);
    return detail::view(start, len);
}

inline result<void> record::try_set_text(std::string_view field, std::string_view value)
{
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_record_set_text(get(), detail::given(field), field.size(), detail::given(value), value.size(), &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return {};
}

inline void record::set_text(std::string_view field, std::string_view value)
{
    return record::try_set_text(field, value).value();
}

inline result<void> record::try_set_integer(std::string_view field, std::int64_t value)
{
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_record_set_integer(get(), detail::given(field), field.size(), value, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return {};
}

inline void record::set_integer(std::string_view field, std::int64_t value)
{
    return record::try_set_integer(field, value).value();
}

inline result<void> record::try_set_unsigned(std::string_view field, std::uint64_t value)
{
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_record_set_unsigned(get(), detail::given(field), field.size(), value, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return {};
}

inline void record::set_unsigned(std::string_view field, std::uint64_t value)
{
    return record::try_set_unsigned(field, value).value();
}

inline result<void> record::try_set_real(std::string_view field, double value)
{
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_record_set_real(get(), detail::given(field), field.size(), value, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return {};
}

inline void record::set_real(std::string_view field, double value)
{
    return record::try_set_real(field, value).value();
}

inline result<void> record::try_set_bool(std::string_view field, bool value)
{
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_record_set_bool(get(), detail::given(field), field.size(), value ? 1 : 0, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return {};
}

inline void record::set_bool(std::string_view field, bool value)
{
    return record::try_set_bool(field, value).value();
}

inline result<void> record::try_set_time_us(std::string_view field, time_point value_us)
{
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_record_set_time_us(get(), detail::given(field), field.size(), detail::micros(value_us), &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return {};
}

inline void record::set_time_us(std::string_view field, time_point value_us)
{
    return record::try_set_time_us(field, value_us).value();
}

inline result<void> record::try_set_null(std::string_view field)
{
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_record_set_null(get(), detail::given(field), field.size(), &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return {};
}

inline void record::set_null(std::string_view field)
{
    return record::try_set_null(field).value();
}

inline result<void> record::try_set_record(std::string_view field, const record &value)
{
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_record_set_record(get(), detail::given(field), field.size(), value.get(), &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return {};
}

inline void record::set_record(std::string_view field, const record &value)
{
    return record::try_set_record(field, value).value();
}

inline result<void> record::try_unset(std::string_view field)
{
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_record_unset(get(), detail::given(field), field.size(), &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return {};
}

inline void record::unset(std::string_view field)
{
    return record::try_unset(field).value();
}

inline result<std::int32_t> record::try_state(std::string_view field) const
{
    std::int32_t state_out = 0;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_record_state(get(), detail::given(field), field.size(), &state_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return state_out;
}

inline std::int32_t record::state(std::string_view field) const
{
    return record::try_state(field).value();
}

inline std::size_t record::field_count() const noexcept
{
    return ipam_record_field_count(get());
}

inline std::string_view record::field_name(std::size_t index) const noexcept
{
    std::size_t len = 0;
    const char *start = ipam_record_field_name(get(), index, &len);
    return detail::view(start, len);
}

inline std::int32_t record::field_type(std::size_t index) const noexcept
{
    return ipam_record_field_type(get(), index);
}

inline std::int32_t record::state_at(std::size_t index) const noexcept
{
    return ipam_record_state_at(get(), index);
}

inline std::string_view record::text_at(std::size_t index) const noexcept
{
    std::size_t len = 0;
    const char *start = ipam_record_text_at(get(), index, &len);
    return detail::view(start, len);
}

inline std::int64_t record::integer_at(std::size_t index) const noexcept
{
    return ipam_record_integer_at(get(), index);
}

inline double record::real_at(std::size_t index) const noexcept
{
    return ipam_record_real_at(get(), index);
}

inline std::size_t record::list_count_at(std::size_t index) const noexcept
{
    return ipam_record_list_count_at(get(), index);
}

inline result<std::string> record::try_get_text(std::string_view field) const
{
    char *text_out = nullptr;
    std::size_t text_out_len = 0;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_record_get_text(get(), detail::given(field), field.size(), &text_out, &text_out_len, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return detail::own(text_out, text_out_len);
}

inline std::string record::get_text(std::string_view field) const
{
    return record::try_get_text(field).value();
}

inline result<std::int64_t> record::try_get_integer(std::string_view field) const
{
    std::int64_t value_out = 0;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_record_get_integer(get(), detail::given(field), field.size(), &value_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return value_out;
}

inline std::int64_t record::get_integer(std::string_view field) const
{
    return record::try_get_integer(field).value();
}

inline result<std::uint64_t> record::try_get_unsigned(std::string_view field) const
{
    std::uint64_t value_out = 0;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_record_get_unsigned(get(), detail::given(field), field.size(), &value_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return value_out;
}

inline std::uint64_t record::get_unsigned(std::string_view field) const
{
    return record::try_get_unsigned(field).value();
}

inline result<double> record::try_get_real(std::string_view field) const
{
    double value_out = 0;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_record_get_real(get(), detail::given(field), field.size(), &value_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return value_out;
}

inline double record::get_real(std::string_view field) const
{
    return record::try_get_real(field).value();
}

inline result<bool> record::try_get_bool(std::string_view field) const
{
    std::int32_t value_out = 0;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_record_get_bool(get(), detail::given(field), field.size(), &value_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return value_out != 0;
}

inline bool record::get_bool(std::string_view field) const
{
    return record::try_get_bool(field).value();
}

inline result<time_point> record::try_get_time_us(std::string_view field) const
{
    std::int64_t value_us_out = 0;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_record_get_time_us(get(), detail::given(field), field.size(), &value_us_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return detail::time_of(value_us_out);
}

inline time_point record::get_time_us(std::string_view field) const
{
    return record::try_get_time_us(field).value();
}

inline result<ipam::record> record::try_get_record(std::string_view field) const
{
    ipam_record *value_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_record_get_record(get(), detail::given(field), field.size(), &value_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::record(value_out);
}

inline ipam::record record::get_record(std::string_view field) const
{
    return record::try_get_record(field).value();
}

inline result<std::string> record::try_to_json(bool with_derived) const
{
    char *text_out = nullptr;
    std::size_t text_out_len = 0;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_record_to_json(get(), with_derived ? 1 : 0, &text_out, &text_out_len, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return detail::own(text_out, text_out_len);
}

inline std::string record::to_json(bool with_derived) const
{
    return record::try_to_json(with_derived).value();
}

inline result<ipam::record> record::try_from_json(std::string_view kind, std::string_view json)
{
    ipam_record *record_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_record_from_json(detail::given(kind), kind.size(), detail::given(json), json.size(), &record_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::record(record_out);
}

inline ipam::record record::from_json(std::string_view kind, std::string_view json)
{
    return record::try_from_json(kind, json).value();
}

inline result<void> record::try_clear_list(std::string_view field)
{
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_record_clear_list(get(), detail::given(field), field.size(), &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return {};
}

inline void record::clear_list(std::string_view field)
{
    return record::try_clear_list(field).value();
}

inline result<void> record::try_add_text(std::string_view field, std::string_view value)
{
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_record_add_text(get(), detail::given(field), field.size(), detail::given(value), value.size(), &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return {};
}

inline void record::add_text(std::string_view field, std::string_view value)
{
    return record::try_add_text(field, value).value();
}

inline result<void> record::try_add_integer(std::string_view field, std::int64_t value)
{
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_record_add_integer(get(), detail::given(field), field.size(), value, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return {};
}

inline void record::add_integer(std::string_view field, std::int64_t value)
{
    return record::try_add_integer(field, value).value();
}

inline result<void> record::try_add_unsigned(std::string_view field, std::uint64_t value)
{
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_record_add_unsigned(get(), detail::given(field), field.size(), value, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return {};
}

inline void record::add_unsigned(std::string_view field, std::uint64_t value)
{
    return record::try_add_unsigned(field, value).value();
}

inline result<void> record::try_add_record(std::string_view field, const record &value)
{
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_record_add_record(get(), detail::given(field), field.size(), value.get(), &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return {};
}

inline void record::add_record(std::string_view field, const record &value)
{
    return record::try_add_record(field, value).value();
}

inline result<std::size_t> record::try_list_count(std::string_view field) const
{
    std::size_t count_out = 0;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_record_list_count(get(), detail::given(field), field.size(), &count_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return count_out;
}

inline std::size_t record::list_count(std::string_view field) const
{
    return record::try_list_count(field).value();
}

inline result<std::string> record::try_list_text(std::string_view field, std::size_t index) const
{
    char *text_out = nullptr;
    std::size_t text_out_len = 0;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_record_list_text(get(), detail::given(field), field.size(), index, &text_out, &text_out_len, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return detail::own(text_out, text_out_len);
}

inline std::string record::list_text(std::string_view field, std::size_t index) const
{
    return record::try_list_text(field, index).value();
}

inline result<std::int64_t> record::try_list_integer(std::string_view field, std::size_t index) const
{
    std::int64_t value_out = 0;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_record_list_integer(get(), detail::given(field), field.size(), index, &value_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return value_out;
}

inline std::int64_t record::list_integer(std::string_view field, std::size_t index) const
{
    return record::try_list_integer(field, index).value();
}

inline result<ipam::record> record::try_list_record(std::string_view field, std::size_t index) const
{
    ipam_record *value_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_record_list_record(get(), detail::given(field), field.size(), index, &value_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::record(value_out);
}

inline ipam::record record::list_record(std::string_view field, std::size_t index) const
{
    return record::try_list_record(field, index).value();
}

inline result<ipam::cursor<address>> store::try_address_request(const request *options, const address *values) const
{
    ipam_cursor *taken_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_address_request(get(), options != nullptr ? options->get() : nullptr, values != nullptr ? values->get() : nullptr, &taken_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<address>(taken_out);
}

inline ipam::cursor<address> store::address_request(const request *options, const address *values) const
{
    return store::try_address_request(options, values).value();
}

inline result<ipam::cursor<range>> store::try_range_request(const request &options, const range *values) const
{
    ipam_cursor *taken_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_range_request(get(), options.get(), values != nullptr ? values->get() : nullptr, &taken_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<range>(taken_out);
}

inline ipam::cursor<range> store::range_request(const request &options, const range *values) const
{
    return store::try_range_request(options, values).value();
}

inline result<ipam::cursor<subnet>> store::try_subnet_request(const request &options, const subnet *values) const
{
    ipam_cursor *taken_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_subnet_request(get(), options.get(), values != nullptr ? values->get() : nullptr, &taken_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<subnet>(taken_out);
}

inline ipam::cursor<subnet> store::subnet_request(const request &options, const subnet *values) const
{
    return store::try_subnet_request(options, values).value();
}

inline result<ipam::cursor<released_address>> store::try_range_released(std::uint64_t range_id) const
{
    ipam_cursor *released_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_range_released(get(), range_id, &released_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<released_address>(released_out);
}

inline ipam::cursor<released_address> store::range_released(std::uint64_t range_id) const
{
    return store::try_range_released(range_id).value();
}

inline result<ipam::cursor<access_scope>> store::try_scope_query(const access_scope_filter *filter) const
{
    ipam_cursor *cursor_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_scope_query(get(), filter != nullptr ? filter->get() : nullptr, &cursor_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<access_scope>(cursor_out);
}

inline ipam::cursor<access_scope> store::scope_query(const access_scope_filter *filter) const
{
    return store::try_scope_query(filter).value();
}

inline result<ipam::record> store::try_scope_add(const access_scope &record) const
{
    ipam_record *added_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_scope_add(get(), record.get(), &added_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::record(added_out);
}

inline ipam::record store::scope_add(const access_scope &record) const
{
    return store::try_scope_add(record).value();
}

inline result<ipam::record> store::try_scope_remove(std::string_view path) const
{
    ipam_record *removed_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_scope_remove(get(), detail::given(path), path.size(), &removed_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::record(removed_out);
}

inline ipam::record store::scope_remove(std::string_view path) const
{
    return store::try_scope_remove(path).value();
}

inline result<ipam::cursor<record>> store::try_scope_assign(const record &filter, std::string_view path) const
{
    ipam_cursor *changed_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_scope_assign(get(), filter.get(), path.data(), path.size(), &changed_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<record>(changed_out);
}

inline ipam::cursor<record> store::scope_assign(const record &filter, std::string_view path) const
{
    return store::try_scope_assign(filter, path).value();
}

inline result<ipam::address_utilization_threshold> store::try_threshold_get() const
{
    ipam_record *record_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_threshold_get(get(), &record_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::address_utilization_threshold(record_out);
}

inline ipam::address_utilization_threshold store::threshold_get() const
{
    return store::try_threshold_get().value();
}

inline result<ipam::record> store::try_threshold_set(const address_utilization_threshold &changes) const
{
    ipam_record *changed_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_threshold_set(get(), changes.get(), &changed_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::record(changed_out);
}

inline ipam::record store::threshold_set(const address_utilization_threshold &changes) const
{
    return store::try_threshold_set(changes).value();
}

inline result<ipam::configuration> store::try_configuration_get() const
{
    ipam_record *record_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_configuration_get(get(), &record_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::configuration(record_out);
}

inline ipam::configuration store::configuration_get() const
{
    return store::try_configuration_get().value();
}

inline result<ipam::record> store::try_configuration_set(const configuration &changes) const
{
    ipam_record *changed_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_configuration_set(get(), changes.get(), &changed_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::record(changed_out);
}

inline ipam::record store::configuration_set(const configuration &changes) const
{
    return store::try_configuration_set(changes).value();
}

inline result<ipam::database> store::try_database() const
{
    ipam_record *record_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_store_database(get(), &record_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::database(record_out);
}

inline ipam::database store::database() const
{
    return store::try_database().value();
}

inline result<std::int32_t> store::try_provision(std::string_view connection, std::string_view user, std::string_view password)
{
    std::int32_t made_out = 0;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_store_provision(detail::given(connection), connection.size(), user.data(), user.size(), password.data(), password.size(), &made_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return made_out;
}

inline std::int32_t store::provision(std::string_view connection, std::string_view user, std::string_view password)
{
    return store::try_provision(connection, user, password).value();
}

inline result<ipam::update_result> store::try_update() const
{
    ipam_record *result_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_store_update(get(), &result_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::update_result(result_out);
}

inline ipam::update_result store::update() const
{
    return store::try_update().value();
}

inline result<ipam::store> store::try_open(std::string_view connection, const store_options *options)
{
    ipam_store *store_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_store_open(connection.data(), connection.size(), options != nullptr ? options->get() : nullptr, &store_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::store(store_out);
}

inline ipam::store store::open(std::string_view connection, const store_options *options)
{
    return store::try_open(connection, options).value();
}

inline std::string_view store::name() const noexcept
{
    std::size_t len = 0;
    const char *start = ipam_store_name(get(), &len);
    return detail::view(start, len);
}

inline bool store::created() const noexcept
{
    return ipam_store_created(get()) != 0;
}

inline result<void> store::try_set_busy_timeout(std::uint32_t timeout_ms) const
{
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_store_set_busy_timeout(get(), timeout_ms, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return {};
}

inline void store::set_busy_timeout(std::uint32_t timeout_ms) const
{
    return store::try_set_busy_timeout(timeout_ms).value();
}

inline void store::interrupt() const noexcept
{
    ipam_interrupt(get());
}

inline result<ipam::cursor<subnet>> store::try_subnet_query(const subnet_filter *filter) const
{
    ipam_cursor *cursor_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_subnet_query(get(), filter != nullptr ? filter->get() : nullptr, &cursor_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<subnet>(cursor_out);
}

inline ipam::cursor<subnet> store::subnet_query(const subnet_filter *filter) const
{
    return store::try_subnet_query(filter).value();
}

inline result<ipam::subnet> store::try_subnet_add(const subnet &record) const
{
    ipam_record *added_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_subnet_add(get(), record.get(), &added_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::subnet(added_out);
}

inline ipam::subnet store::subnet_add(const subnet &record) const
{
    return store::try_subnet_add(record).value();
}

inline result<ipam::cursor<subnet>> store::try_subnet_set(const subnet_filter &filter, const subnet &changes, const custom_change *custom) const
{
    ipam_cursor *changed_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_subnet_set(get(), filter.get(), changes.get(), custom != nullptr ? custom->get() : nullptr, &changed_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<subnet>(changed_out);
}

inline ipam::cursor<subnet> store::subnet_set(const subnet_filter &filter, const subnet &changes, const custom_change *custom) const
{
    return store::try_subnet_set(filter, changes, custom).value();
}

inline result<ipam::cursor<subnet>> store::try_subnet_remove(const subnet_filter &filter, bool delete_ranges, bool delete_addresses) const
{
    ipam_cursor *removed_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_subnet_remove(get(), filter.get(), delete_ranges ? 1 : 0, delete_addresses ? 1 : 0, &removed_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<subnet>(removed_out);
}

inline ipam::cursor<subnet> store::subnet_remove(const subnet_filter &filter, bool delete_ranges, bool delete_addresses) const
{
    return store::try_subnet_remove(filter, delete_ranges, delete_addresses).value();
}

inline result<ipam::cursor<free_range>> store::try_subnet_free_ranges(std::uint64_t subnet_id, std::uint64_t address_count, std::uint32_t count) const
{
    ipam_cursor *cursor_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_subnet_free_ranges(get(), subnet_id, address_count, count, &cursor_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<free_range>(cursor_out);
}

inline ipam::cursor<free_range> store::subnet_free_ranges(std::uint64_t subnet_id, std::uint64_t address_count, std::uint32_t count) const
{
    return store::try_subnet_free_ranges(subnet_id, address_count, count).value();
}

inline result<std::uint64_t> store::try_subnet_holding(std::string_view space, std::string_view address) const
{
    std::uint64_t subnet_id_out = 0;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_subnet_holding(get(), space.data(), space.size(), detail::given(address), address.size(), &subnet_id_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return subnet_id_out;
}

inline std::uint64_t store::subnet_holding(std::string_view space, std::string_view address) const
{
    return store::try_subnet_holding(space, address).value();
}

inline result<void> store::try_sync_register(std::string_view server) const
{
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_sync_register(get(), detail::given(server), server.size(), &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return {};
}

inline void store::sync_register(std::string_view server) const
{
    return store::try_sync_register(server).value();
}

inline result<ipam::plan> store::try_sync_compare(const inventory &inventory, const vmm_sync_options *options) const
{
    ipam_plan *plan_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_sync_compare(get(), inventory.get(), options != nullptr ? options->get() : nullptr, &plan_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::plan(plan_out);
}

inline ipam::plan store::sync_compare(const inventory &inventory, const vmm_sync_options *options) const
{
    return store::try_sync_compare(inventory, options).value();
}

inline result<void> store::try_sync_check(const plan &plan, const inventory &inventory, const vmm_sync_options *options) const
{
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_sync_check(get(), plan.get(), inventory.get(), options != nullptr ? options->get() : nullptr, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return {};
}

inline void store::sync_check(const plan &plan, const inventory &inventory, const vmm_sync_options *options) const
{
    return store::try_sync_check(plan, inventory, options).value();
}

inline result<ipam::sync> store::try_sync_begin(const plan &plan, const inventory &inventory, const vmm_sync_options *options) const
{
    ipam_sync *sync_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_sync_begin(get(), plan.get(), inventory.get(), options != nullptr ? options->get() : nullptr, &sync_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::sync(sync_out);
}

inline ipam::sync store::sync_begin(const plan &plan, const inventory &inventory, const vmm_sync_options *options) const
{
    return store::try_sync_begin(plan, inventory, options).value();
}

inline result<ipam::vmm_sync_result> sync::try_next(const vmm *vmm)
{
    ipam_record *result_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_sync_next(get(), vmm != nullptr ? vmm->get() : nullptr, &result_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::vmm_sync_result(result_out);
}

inline ipam::vmm_sync_result sync::next(const vmm *vmm)
{
    return sync::try_next(vmm).value();
}

inline result<ipam::vmm_sync_result> sync::try_report(const record *object, std::string_view error_id, std::string_view message)
{
    ipam_record *result_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_sync_report(get(), object != nullptr ? object->get() : nullptr, error_id.data(), error_id.size(), message.data(), message.size(), &result_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::vmm_sync_result(result_out);
}

inline ipam::vmm_sync_result sync::report(const record *object, std::string_view error_id, std::string_view message)
{
    return sync::try_report(object, error_id, message).value();
}

inline result<ipam::vmm_sync_result> sync::try_retry(std::string_view error_id, std::string_view message)
{
    ipam_record *result_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_sync_retry(get(), detail::given(error_id), error_id.size(), detail::given(message), message.size(), &result_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::vmm_sync_result(result_out);
}

inline ipam::vmm_sync_result sync::retry(std::string_view error_id, std::string_view message)
{
    return sync::try_retry(error_id, message).value();
}

inline result<ipam::cursor<vmm_link>> store::try_sync_links(std::string_view server) const
{
    ipam_cursor *cursor_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_sync_links(get(), server.data(), server.size(), &cursor_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<vmm_link>(cursor_out);
}

inline ipam::cursor<vmm_link> store::sync_links(std::string_view server) const
{
    return store::try_sync_links(server).value();
}

inline result<ipam::cursor<vmm_sync_event>> store::try_sync_events(std::string_view server, std::uint64_t after) const
{
    ipam_cursor *cursor_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_sync_events(get(), server.data(), server.size(), after, &cursor_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<vmm_sync_event>(cursor_out);
}

inline ipam::cursor<vmm_sync_event> store::sync_events(std::string_view server, std::uint64_t after) const
{
    return store::try_sync_events(server, after).value();
}

inline result<ipam::cursor<record>> store::try_sync_add_network(const vmm_recipe &recipe) const
{
    ipam_cursor *cursor_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_sync_add_network(get(), recipe.get(), &cursor_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<record>(cursor_out);
}

inline ipam::cursor<record> store::sync_add_network(const vmm_recipe &recipe) const
{
    return store::try_sync_add_network(recipe).value();
}

inline result<ipam::vmm_decision> store::try_sync_decide(const vmm_change &change, std::string_view winner) const
{
    ipam_record *record_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_sync_decide(get(), change.get(), detail::given(winner), winner.size(), &record_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::vmm_decision(record_out);
}

inline ipam::vmm_decision store::sync_decide(const vmm_change &change, std::string_view winner) const
{
    return store::try_sync_decide(change, winner).value();
}

inline result<ipam::cursor<vmm_decision>> store::try_sync_decisions(std::string_view server) const
{
    ipam_cursor *cursor_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_sync_decisions(get(), server.data(), server.size(), &cursor_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<vmm_decision>(cursor_out);
}

inline ipam::cursor<vmm_decision> store::sync_decisions(std::string_view server) const
{
    return store::try_sync_decisions(server).value();
}

inline result<std::uint64_t> store::try_sync_retire(std::string_view server, std::string_view network, bool release) const
{
    std::uint64_t count_out = 0;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_sync_retire(get(), detail::given(server), server.size(), network.data(), network.size(), release ? 1 : 0, &count_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return count_out;
}

inline std::uint64_t store::sync_retire(std::string_view server, std::string_view network, bool release) const
{
    return store::try_sync_retire(server, network, release).value();
}

inline result<std::uint64_t> store::try_sync_move(std::string_view server, std::string_view network, std::string_view destination) const
{
    std::uint64_t count_out = 0;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_sync_move(get(), detail::given(server), server.size(), detail::given(network), network.size(), detail::given(destination), destination.size(), &count_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return count_out;
}

inline std::uint64_t store::sync_move(std::string_view server, std::string_view network, std::string_view destination) const
{
    return store::try_sync_move(server, network, destination).value();
}

inline result<ipam::cursor<tree_node>> store::try_tree_query() const
{
    ipam_cursor *cursor_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_tree_query(get(), &cursor_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<tree_node>(cursor_out);
}

inline ipam::cursor<tree_node> store::tree_query() const
{
    return store::try_tree_query().value();
}

inline result<ipam::cursor<utilization_sample>> store::try_utilization_query(std::string_view kind, std::uint64_t id, std::int32_t period) const
{
    ipam_cursor *cursor_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_utilization_query(get(), detail::given(kind), kind.size(), id, period, &cursor_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<utilization_sample>(cursor_out);
}

inline ipam::cursor<utilization_sample> store::utilization_query(std::string_view kind, std::uint64_t id, std::int32_t period) const
{
    return store::try_utilization_query(kind, id, period).value();
}

inline result<std::uint64_t> store::try_utilization_remove(time_point until_us) const
{
    std::uint64_t count_out = 0;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_utilization_remove(get(), detail::micros(until_us), &count_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return count_out;
}

inline std::uint64_t store::utilization_remove(time_point until_us) const
{
    return store::try_utilization_remove(until_us).value();
}

inline result<ipam::vmm> vmm::try_open(std::string_view name, bool create)
{
    ipam_vmm *vmm_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_vmm_open(name.data(), name.size(), create ? 1 : 0, &vmm_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::vmm(vmm_out);
}

inline ipam::vmm vmm::open(std::string_view name, bool create)
{
    return vmm::try_open(name, create).value();
}

inline std::string_view vmm::server() const noexcept
{
    std::size_t len = 0;
    const char *start = ipam_vmm_server(get(), &len);
    return detail::view(start, len);
}

inline bool vmm::created() const noexcept
{
    return ipam_vmm_created(get()) != 0;
}

inline result<ipam::cursor<record>> vmm::try_query(std::string_view kind, const fabric::vmm_filter *filter) const
{
    ipam_cursor *cursor_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_vmm_query(get(), detail::given(kind), kind.size(), filter != nullptr ? filter->get() : nullptr, &cursor_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::cursor<record>(cursor_out);
}

inline ipam::cursor<record> vmm::query(std::string_view kind, const fabric::vmm_filter *filter) const
{
    return vmm::try_query(kind, filter).value();
}

inline result<ipam::record> vmm::try_add(const record &record) const
{
    ipam_record *added_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_vmm_add(get(), record.get(), &added_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::record(added_out);
}

inline ipam::record vmm::add(const record &record) const
{
    return vmm::try_add(record).value();
}

inline result<ipam::record> vmm::try_add_with_subnet(const fabric::vm_network &record) const
{
    ipam_record *added_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_vmm_add_with_subnet(get(), record.get(), &added_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::record(added_out);
}

inline ipam::record vmm::add_with_subnet(const fabric::vm_network &record) const
{
    return vmm::try_add_with_subnet(record).value();
}

inline result<ipam::record> vmm::try_set(std::string_view id, const record &changes) const
{
    ipam_record *changed_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_vmm_set(get(), detail::given(id), id.size(), changes.get(), &changed_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::record(changed_out);
}

inline ipam::record vmm::set(std::string_view id, const record &changes) const
{
    return vmm::try_set(id, changes).value();
}

inline result<ipam::record> vmm::try_remove(std::string_view kind, std::string_view id) const
{
    ipam_record *removed_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_vmm_remove(get(), detail::given(kind), kind.size(), detail::given(id), id.size(), &removed_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::record(removed_out);
}

inline ipam::record vmm::remove(std::string_view kind, std::string_view id) const
{
    return vmm::try_remove(kind, id).value();
}

inline result<ipam::fabric::allocated_ip_address> vmm::try_revoke(std::string_view id, bool return_to_pool) const
{
    ipam_record *revoked_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_vmm_revoke(get(), detail::given(id), id.size(), return_to_pool ? 1 : 0, &revoked_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::fabric::allocated_ip_address(revoked_out);
}

inline ipam::fabric::allocated_ip_address vmm::revoke(std::string_view id, bool return_to_pool) const
{
    return vmm::try_revoke(id, return_to_pool).value();
}

inline result<ipam::fabric::network_service> vmm::try_mark_refreshed(std::string_view id, std::string_view state) const
{
    ipam_record *changed_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_vmm_mark_refreshed(get(), detail::given(id), id.size(), detail::given(state), state.size(), &changed_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::fabric::network_service(changed_out);
}

inline ipam::fabric::network_service vmm::mark_refreshed(std::string_view id, std::string_view state) const
{
    return vmm::try_mark_refreshed(id, state).value();
}

inline result<ipam::inventory> vmm::try_inventory(const vmm_scope *scope) const
{
    ipam_inventory *inventory_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_vmm_inventory(get(), scope != nullptr ? scope->get() : nullptr, &inventory_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::inventory(inventory_out);
}

inline ipam::inventory vmm::inventory(const vmm_scope *scope) const
{
    return vmm::try_inventory(scope).value();
}

inline result<ipam::fabric::subnet_vlan> vmm::try_subnet_vlan(std::string_view subnet, std::int64_t vlan, std::int64_t secondary_vlan, bool supports_dhcp)
{
    ipam_record *record_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_vmm_subnet_vlan(subnet.data(), subnet.size(), vlan, secondary_vlan, supports_dhcp ? 1 : 0, &record_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::fabric::subnet_vlan(record_out);
}

inline ipam::fabric::subnet_vlan vmm::subnet_vlan(std::string_view subnet, std::int64_t vlan, std::int64_t secondary_vlan, bool supports_dhcp)
{
    return vmm::try_subnet_vlan(subnet, vlan, secondary_vlan, supports_dhcp).value();
}

inline result<ipam::fabric::subnet_network_route> vmm::try_network_route(std::string_view destination, std::string_view next_hop, std::int64_t metric)
{
    ipam_record *record_out = nullptr;
    ipam_error *failure = nullptr;
    const std::int32_t status = ipam_vmm_network_route(detail::given(destination), destination.size(), detail::given(next_hop), next_hop.size(), metric, &record_out, &failure);
    if (status != IPAM_STATUS_OK) {
        return error(status, failure);
    }
    return ipam::fabric::subnet_network_route(record_out);
}

inline ipam::fabric::subnet_network_route vmm::network_route(std::string_view destination, std::string_view next_hop, std::int64_t metric)
{
    return vmm::try_network_route(destination, next_hop, metric).value();
}

} // namespace ipam

#endif /* IPAM_CALLS_HPP */
