// Made by tests/generated of the tables in src/; do not edit. C# 5, .NET Framework 4.6.2 and .NET.

using System;
using System.Runtime.InteropServices;

namespace Ipam
{
    /// <summary>The functions of the native library, one by one as in include/ipam.h.</summary>
    public static class NativeMethods
    {
        internal const string Library = "ipam";

        /// <summary>Number of the ABI that these declarations are for.</summary>
        public const uint AbiVersion = 1;

        /// <summary>Returns the number of the ABI that the library has.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern uint ipam_abi_version();

        /// <summary>Returns the version of the library.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern IntPtr ipam_version(out UIntPtr len_out);

        /// <summary>Returns the name of a status.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern IntPtr ipam_status_name(int status, out UIntPtr len_out);

        /// <summary>Returns the name of PowerShell's error category for a status.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern IntPtr ipam_status_category(int status, out UIntPtr len_out);

        /// <summary>Returns one sentence on what to do about a status.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern IntPtr ipam_status_advice(int status, out UIntPtr len_out);

        /// <summary>Starts a query for addresses.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_address_query(IntPtr store, IntPtr filter, out IntPtr cursor_out, out IntPtr error);

        /// <summary>Adds an address.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_address_add(IntPtr store, IntPtr record, out IntPtr added_out, out IntPtr error);

        /// <summary>Changes the addresses that keys name, all of them or none.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_address_set(IntPtr store, IntPtr filter, IntPtr changes, IntPtr custom, out IntPtr changed_out, out IntPtr error);

        /// <summary>Removes the addresses that keys name, all of them or none.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_address_remove(IntPtr store, IntPtr filter, out IntPtr removed_out, out IntPtr error);

        /// <summary>Starts a query for address spaces.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_address_space_query(IntPtr store, IntPtr filter, out IntPtr cursor_out, out IntPtr error);

        /// <summary>Adds an address space.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_address_space_add(IntPtr store, IntPtr record, out IntPtr added_out, out IntPtr error);

        /// <summary>Changes the address spaces that keys name, all of them or none.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_address_space_set(IntPtr store, IntPtr filter, IntPtr changes, IntPtr custom, out IntPtr changed_out, out IntPtr error);

        /// <summary>Removes the address spaces that keys name, all of them or none.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_address_space_remove(IntPtr store, IntPtr filter, out IntPtr removed_out, out IntPtr error);

        /// <summary>Starts a query for associations.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_association_query(IntPtr store, IntPtr filter, out IntPtr cursor_out, out IntPtr error);

        /// <summary>Associates two multi-valued custom fields.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_association_add(IntPtr store, IntPtr record, out IntPtr added_out, out IntPtr error);

        /// <summary>Adds pairs to an association and removes pairs from it.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_association_set(IntPtr store, IntPtr changes, out IntPtr changed_out, out IntPtr error);

        /// <summary>Removes an association.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_association_remove(IntPtr store, byte[] one, UIntPtr one_len, byte[] two, UIntPtr two_len, out IntPtr removed_out, out IntPtr error);

        /// <summary>Makes a batch without objects.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_batch_new(out IntPtr batch_out, out IntPtr error);

        /// <summary>Puts an object into a batch; nothing is checked but its kind, and nothing is added to a store yet.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_batch_add(IntPtr batch, IntPtr record, out IntPtr error);

        /// <summary>Adds the objects of a batch to a store in one transaction: all of them, or none. The batch stays as it is and can be added to another store.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_batch_commit(IntPtr store, IntPtr batch, int create_subnet, out IntPtr added_out, out IntPtr error);

        /// <summary>Frees a batch.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern void ipam_batch_free(IntPtr batch);

        /// <summary>Starts a query for blocks.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_block_query(IntPtr store, IntPtr filter, out IntPtr cursor_out, out IntPtr error);

        /// <summary>Adds a block; without start and end it is its whole network. Blocks and subnets inside it map to it.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_block_add(IntPtr store, IntPtr record, out IntPtr added_out, out IntPtr error);

        /// <summary>Changes the blocks that keys name, all of them or none. With other bounds a block takes another place among the blocks, and what is beneath maps anew.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_block_set(IntPtr store, IntPtr filter, IntPtr changes, out IntPtr changed_out, out IntPtr error);

        /// <summary>Removes the blocks that keys name, all of them or none. Subnets and ranges stay.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_block_remove(IntPtr store, IntPtr filter, int delete_sub_blocks, out IntPtr removed_out, out IntPtr error);

        /// <summary>Finds the first networks of a length that are free in a block, in order: no subnet of Default holds any of their addresses, and none of those is recorded. Nothing is taken.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_block_free_subnets(IntPtr store, ulong block_id, uint prefix_bits, uint count, out IntPtr cursor_out, out IntPtr error);

        /// <summary>Lists the saved connections in the order of their names.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_connection_query(out IntPtr cursor_out, out IntPtr error);

        /// <summary>Saves a connection under a name, in place of what had the name. Nothing is opened; no secret is kept.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_connection_save(byte[] name, UIntPtr name_len, byte[] connection, UIntPtr connection_len, out IntPtr saved_out, out IntPtr error);

        /// <summary>Removes a saved connection. The store stays.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_connection_remove(byte[] name, UIntPtr name_len, out IntPtr removed_out, out IntPtr error);

        /// <summary>Finds which store a text names: a saved name, else a path, sqlite://path or postgres://user@host/database; without a text that of the environment variable IPAM_STORE, else the saved connection Default.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_connection_resolve(byte[] connection, UIntPtr connection_len, out IntPtr target_out, out UIntPtr target_len_out, out IntPtr name_out, out UIntPtr name_len_out, out IntPtr error);

        /// <summary>Imports addresses from a file of comma-separated values: adds what is new, changes what is there, and in inventory mode removes what the file lacks. One transaction and one event for the whole file, unless BatchSize says otherwise. Rows that fail do not stop the others; each is in the file of errors with its line, column and reason.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_address_import(IntPtr store, byte[] path, UIntPtr path_len, IntPtr options, IntPtr progress, out IntPtr result_out, out IntPtr error);

        /// <summary>Exports addresses to a file of comma-separated values, all of one moment, which is imported again as it is.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_address_export(IntPtr store, byte[] path, UIntPtr path_len, IntPtr options, IntPtr progress, out IntPtr result_out, out IntPtr error);

        /// <summary>Imports ranges from a file of comma-separated values: adds what is new, changes what is there, and in inventory mode removes what the file lacks. One transaction and one event for the whole file, unless BatchSize says otherwise. Rows that fail do not stop the others; each is in the file of errors with its line, column and reason.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_range_import(IntPtr store, byte[] path, UIntPtr path_len, IntPtr options, IntPtr progress, out IntPtr result_out, out IntPtr error);

        /// <summary>Exports ranges to a file of comma-separated values, all of one moment, which is imported again as it is.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_range_export(IntPtr store, byte[] path, UIntPtr path_len, IntPtr options, IntPtr progress, out IntPtr result_out, out IntPtr error);

        /// <summary>Imports subnets from a file of comma-separated values: adds what is new, changes what is there, and in inventory mode removes what the file lacks. One transaction and one event for the whole file, unless BatchSize says otherwise. Rows that fail do not stop the others; each is in the file of errors with its line, column and reason.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_subnet_import(IntPtr store, byte[] path, UIntPtr path_len, IntPtr options, IntPtr progress, out IntPtr result_out, out IntPtr error);

        /// <summary>Exports subnets to a file of comma-separated values, all of one moment, which is imported again as it is.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_subnet_export(IntPtr store, byte[] path, UIntPtr path_len, IntPtr options, IntPtr progress, out IntPtr result_out, out IntPtr error);

        /// <summary>Reads the next object of a query.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_cursor_next(IntPtr cursor, out IntPtr record_out, out IntPtr error);

        /// <summary>Closes and frees a cursor, at its end or before.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern void ipam_cursor_free(IntPtr cursor);

        /// <summary>Starts a query for custom fields with their values, in order of number.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_custom_field_query(IntPtr store, IntPtr filter, out IntPtr cursor_out, out IntPtr error);

        /// <summary>Adds a custom field.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_custom_field_add(IntPtr store, IntPtr record, out IntPtr added_out, out IntPtr error);

        /// <summary>Renames a custom field.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_custom_field_rename(IntPtr store, byte[] name, UIntPtr name_len, byte[] new_name, UIntPtr new_name_len, out IntPtr renamed_out, out IntPtr error);

        /// <summary>Removes a custom field that nothing uses.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_custom_field_remove(IntPtr store, byte[] name, UIntPtr name_len, out IntPtr removed_out, out IntPtr error);

        /// <summary>Adds a value to a multi-valued custom field.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_custom_value_add(IntPtr store, byte[] field, UIntPtr field_len, byte[] value, UIntPtr value_len, out IntPtr added_out, out IntPtr error);

        /// <summary>Renames a value of a custom field; objects that have it follow.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_custom_value_rename(IntPtr store, byte[] field, UIntPtr field_len, byte[] value, UIntPtr value_len, byte[] new_value, UIntPtr new_value_len, out IntPtr renamed_out, out IntPtr error);

        /// <summary>Removes a value of a custom field that nothing uses.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_custom_value_remove(IntPtr store, byte[] field, UIntPtr field_len, byte[] value, UIntPtr value_len, out IntPtr removed_out, out IntPtr error);

        /// <summary>Returns the status of an error.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_error_status(IntPtr error);

        /// <summary>Returns the name of an error's status, which is the error identifier in PowerShell.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern IntPtr ipam_error_status_name(IntPtr error, out UIntPtr len_out);

        /// <summary>Returns the kind of an error: what a caller can do about it.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern IntPtr ipam_error_kind(IntPtr error, out UIntPtr len_out);

        /// <summary>Returns the name of PowerShell's category of an error.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern IntPtr ipam_error_category(IntPtr error, out UIntPtr len_out);

        /// <summary>Returns the message of an error, with its cause and all violations found together.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern IntPtr ipam_error_message(IntPtr error, out UIntPtr len_out);

        /// <summary>Returns one sentence on what to do about an error.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern IntPtr ipam_error_advice(IntPtr error, out UIntPtr len_out);

        /// <summary>Returns the text of the lower error that caused an error.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern IntPtr ipam_error_cause(IntPtr error, out UIntPtr len_out);

        /// <summary>Tells whether the same call may work when it is repeated.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_error_is_transient(IntPtr error);

        /// <summary>Returns how many operands an error has: the named values that its message speaks of.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern UIntPtr ipam_error_operand_count(IntPtr error);

        /// <summary>Returns the name of an operand of an error, such as kind, field, value or rule.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern IntPtr ipam_error_operand_name(IntPtr error, UIntPtr index, out UIntPtr len_out);

        /// <summary>Returns the value of an operand of an error.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern IntPtr ipam_error_operand_value(IntPtr error, UIntPtr index, out UIntPtr len_out);

        /// <summary>Returns how many other violations were found together with an error.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern UIntPtr ipam_error_also_count(IntPtr error);

        /// <summary>Returns another violation that was found together with an error.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern IntPtr ipam_error_also_at(IntPtr error, UIntPtr index);

        /// <summary>Frees an error.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern void ipam_error_free(IntPtr error);

        /// <summary>Starts a query for configuration events in order of number.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_event_query(IntPtr store, IntPtr filter, out IntPtr cursor_out, out IntPtr error);

        /// <summary>Waits for events behind one, in the order in which they were committed: whoever goes on behind the last one misses none and gets none twice, on a store of many writers as well. A server that is away is waited for as long; whoever is told `SERVER_UNREACHABLE` asks again behind the same event.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_event_follow(IntPtr store, ulong after_id, uint timeout_ms, out IntPtr events_out, out IntPtr error);

        /// <summary>Removes the events up to a time.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_event_remove(IntPtr store, long until_us, out IntPtr removed_out, out IntPtr error);

        /// <summary>Returns keys of objects that begin with what a user has typed, in bounded time whatever the size of the store.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_hint_query(IntPtr store, byte[] kind, UIntPtr kind_len, byte[] word, UIntPtr word_len, uint limit, out IntPtr cursor_out, out IntPtr error);

        /// <summary>Begins an inventory, to which objects are added.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_inventory_new(IntPtr info, out IntPtr inventory_out, out IntPtr error);

        /// <summary>Adds an object to an inventory that is not finished, in any order.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_inventory_add(IntPtr inventory, IntPtr record, out IntPtr error);

        /// <summary>Keeps of an inventory that is not finished what is in scope, and says in its head what the scope was.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_inventory_narrow(IntPtr inventory, IntPtr scope, out IntPtr error);

        /// <summary>Finishes an inventory: checks all of it, puts it into its canonical order and computes its digest.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_inventory_finish(IntPtr inventory, out IntPtr error);

        /// <summary>Reads an inventory document.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_inventory_parse(byte[] text, UIntPtr text_len, out IntPtr inventory_out, out IntPtr error);

        /// <summary>Writes a finished inventory as a document: canonical, so that equal inventories give the same bytes.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_inventory_format(IntPtr inventory, out IntPtr text_out, out UIntPtr text_len_out, out IntPtr error);

        /// <summary>Reads the head of a finished inventory.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_inventory_info(IntPtr inventory, out IntPtr record_out, out IntPtr error);

        /// <summary>Reads the objects of one kind in a finished inventory, in its canonical order.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_inventory_query(IntPtr inventory, byte[] kind, UIntPtr kind_len, out IntPtr cursor_out, out IntPtr error);

        /// <summary>Frees an inventory.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern void ipam_inventory_free(IntPtr inventory);

        /// <summary>Reads an address from text.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_ip_parse(byte[] text, UIntPtr text_len, out int family_out, out ulong high_out, out ulong low_out, out IntPtr error);

        /// <summary>Writes an address as text in canonical form.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_ip_format(int family, ulong high, ulong low, out IntPtr text_out, out UIntPtr text_len_out, out IntPtr error);

        /// <summary>Reads a network from text.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_prefix_parse(byte[] text, UIntPtr text_len, out int family_out, out ulong high_out, out ulong low_out, out uint bits_out, out IntPtr error);

        /// <summary>Tells whether an address lies in a network.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_prefix_contains(int family, ulong high, ulong low, uint bits, ulong address_high, ulong address_low, out int contains_out, out IntPtr error);

        /// <summary>Reads what the library has noted about a store: that it was opened or made, transactions that were slow or repeated, faults of the store. A ring keeps the last 500 entries; nothing is printed and nobody is called back.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_log_query(IntPtr store, ulong after, out IntPtr cursor_out, out IntPtr error);

        /// <summary>Begins to check every rule that the rows of a store have to keep, worked out again by other means than those that keep it.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_store_check(IntPtr store, int repair, IntPtr progress, out IntPtr cursor_out, out IntPtr error);

        /// <summary>Copies a store into one file while it is in use, and compares the copy with the store before it gets its name.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_store_backup(IntPtr store, byte[] path, UIntPtr path_len, int overwrite, IntPtr progress, out IntPtr copy_out, out IntPtr error);

        /// <summary>Puts the store of a backup in the place of a store file that nobody has open. The backup is copied beside it, brought to the newest version and checked whole before it takes the name; the file that was there is kept under another.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_store_restore(byte[] backup, UIntPtr backup_len, byte[] path, UIntPtr path_len, IntPtr progress, out IntPtr copy_out, out IntPtr error);

        /// <summary>Copies a store into another, of either kind, and compares every table by count and digest. The source is only read. A move that was broken off goes on when it is begun again; until then the destination opens only with AllowUnfinished.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_store_move(IntPtr store, IntPtr destination, IntPtr progress, out IntPtr moved_out, out IntPtr error);

        /// <summary>Reads the head of a plan: server, digests, counts, and why the guards refuse it, if they do.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_plan_info(IntPtr plan, out IntPtr record_out, out IntPtr error);

        /// <summary>Reads the entries of a plan; what comes first is done first.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_plan_query(IntPtr plan, int with_notes, out IntPtr cursor_out, out IntPtr error);

        /// <summary>Reads a plan document.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_plan_parse(byte[] text, UIntPtr text_len, out IntPtr plan_out, out IntPtr error);

        /// <summary>Writes a plan as a document, which is reviewed on one machine and applied on another.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_plan_format(IntPtr plan, out IntPtr text_out, out UIntPtr text_len_out, out IntPtr error);

        /// <summary>Writes a plan for people, like a diff: what is added, changed and removed, on which side, with old and new values, and why.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_plan_summary(IntPtr plan, int with_notes, out IntPtr text_out, out UIntPtr text_len_out, out IntPtr error);

        /// <summary>Frees a plan.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern void ipam_plan_free(IntPtr plan);

        /// <summary>Makes counters, all of them 0.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_progress_new(out IntPtr progress_out, out IntPtr error);

        /// <summary>Reads counters while the work goes on.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern void ipam_progress_counts(IntPtr progress, out ulong done_out, out ulong total_out, out ulong failed_out);

        /// <summary>Tells the work to stop: it ends with the status `INTERRUPTED`, and nothing of its open transaction happened. Counters stay stopped, so that work which has not begun yet does not begin.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern void ipam_progress_cancel(IntPtr progress);

        /// <summary>Frees counters; work that still keeps them goes on.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern void ipam_progress_free(IntPtr progress);

        /// <summary>Starts a query for ranges.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_range_query(IntPtr store, IntPtr filter, out IntPtr cursor_out, out IntPtr error);

        /// <summary>Adds a range; without start and end it is the whole usable part of its network.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_range_add(IntPtr store, IntPtr record, int create_subnet, out IntPtr added_out, out IntPtr error);

        /// <summary>Changes the ranges that keys name, all of them or none.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_range_set(IntPtr store, IntPtr filter, IntPtr changes, IntPtr custom, int create_subnet, out IntPtr changed_out, out IntPtr error);

        /// <summary>Removes the ranges that keys name, all of them or none.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_range_remove(IntPtr store, IntPtr filter, int delete_addresses, out IntPtr removed_out, out IntPtr error);

        /// <summary>Finds the first addresses that are free in a range, in order. Nothing is taken.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_range_free_addresses(IntPtr store, ulong range_id, uint count, out IntPtr cursor_out, out IntPtr error);

        /// <summary>Makes a record of a kind without any field set.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_record_new(byte[] kind, UIntPtr kind_len, out IntPtr record_out, out IntPtr error);

        /// <summary>Copies a record.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_record_clone(IntPtr record, out IntPtr record_out, out IntPtr error);

        /// <summary>Frees a record.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern void ipam_record_free(IntPtr record);

        /// <summary>Returns the name of the kind of a record.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern IntPtr ipam_record_kind(IntPtr record, out UIntPtr len_out);

        /// <summary>Sets a field from text, which is parsed as the field's type needs: numbers, times (RFC 3339), addresses, networks, GUIDs, names of enumerations in any case.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_record_set_text(IntPtr record, byte[] field, UIntPtr field_len, byte[] value, UIntPtr value_len, out IntPtr error);

        /// <summary>Sets a field to a whole number; an enumeration by its number, a time in microseconds since 1970-01-01T00:00:00Z.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_record_set_integer(IntPtr record, byte[] field, UIntPtr field_len, long value, out IntPtr error);

        /// <summary>Sets a field to a whole number that may be above the largest `int64_t`.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_record_set_unsigned(IntPtr record, byte[] field, UIntPtr field_len, ulong value, out IntPtr error);

        /// <summary>Sets a field to a number.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_record_set_real(IntPtr record, byte[] field, UIntPtr field_len, double value, out IntPtr error);

        /// <summary>Sets a field to yes or no.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_record_set_bool(IntPtr record, byte[] field, UIntPtr field_len, int value, out IntPtr error);

        /// <summary>Sets a field to a point in time.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_record_set_time_us(IntPtr record, byte[] field, UIntPtr field_len, long value_us, out IntPtr error);

        /// <summary>Sets a field to nothing, which clears it in a change.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_record_set_null(IntPtr record, byte[] field, UIntPtr field_len, out IntPtr error);

        /// <summary>Sets a field to an object.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_record_set_record(IntPtr record, byte[] field, UIntPtr field_len, IntPtr value, out IntPtr error);

        /// <summary>Makes a field unset again.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_record_unset(IntPtr record, byte[] field, UIntPtr field_len, out IntPtr error);

        /// <summary>Tells whether a field is unset, set to nothing, or has a value.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_record_state(IntPtr record, byte[] field, UIntPtr field_len, out int state_out, out IntPtr error);

        /// <summary>Returns how many fields the kind of a record has.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern UIntPtr ipam_record_field_count(IntPtr record);

        /// <summary>Returns the name of a field of a record's kind.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern IntPtr ipam_record_field_name(IntPtr record, UIntPtr index, out UIntPtr len_out);

        /// <summary>Returns the type of a field of a record's kind.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_record_field_type(IntPtr record, UIntPtr index);

        /// <summary>Tells whether the field at a position is unset, set to nothing, or has a value.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_record_state_at(IntPtr record, UIntPtr index);

        /// <summary>Reads the field at a position as text, whatever its type, in the form of `ipam_record_get_text`.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern IntPtr ipam_record_text_at(IntPtr record, UIntPtr index, out UIntPtr len_out);

        /// <summary>Reads the field at a position as a whole number, in the form of `ipam_record_get_integer`.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern long ipam_record_integer_at(IntPtr record, UIntPtr index);

        /// <summary>Reads the field at a position as a number.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern double ipam_record_real_at(IntPtr record, UIntPtr index);

        /// <summary>Counts the items of the list field at a position.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern UIntPtr ipam_record_list_count_at(IntPtr record, UIntPtr index);

        /// <summary>Reads a field as text, whatever its type: numbers in decimal, flags as true or false, times in RFC 3339 (UTC), lists with commas between.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_record_get_text(IntPtr record, byte[] field, UIntPtr field_len, out IntPtr text_out, out UIntPtr text_len_out, out IntPtr error);

        /// <summary>Reads a field as a whole number: numbers, flags as 0 or 1, times in microseconds since 1970-01-01T00:00:00Z, enumerations as their number.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_record_get_integer(IntPtr record, byte[] field, UIntPtr field_len, out long value_out, out IntPtr error);

        /// <summary>Reads a field as a whole number that may be above the largest `int64_t`.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_record_get_unsigned(IntPtr record, byte[] field, UIntPtr field_len, out ulong value_out, out IntPtr error);

        /// <summary>Reads a field as a number.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_record_get_real(IntPtr record, byte[] field, UIntPtr field_len, out double value_out, out IntPtr error);

        /// <summary>Reads a field as yes or no.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_record_get_bool(IntPtr record, byte[] field, UIntPtr field_len, out int value_out, out IntPtr error);

        /// <summary>Reads a field as a point in time.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_record_get_time_us(IntPtr record, byte[] field, UIntPtr field_len, out long value_us_out, out IntPtr error);

        /// <summary>Reads a field that is an object.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_record_get_record(IntPtr record, byte[] field, UIntPtr field_len, out IntPtr value_out, out IntPtr error);

        /// <summary>Writes a record as a JSON object: fields in the kind's order, unset ones left out, nothing as null, times in RFC 3339. Equal records give the same bytes.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_record_to_json(IntPtr record, int with_derived, out IntPtr text_out, out UIntPtr text_len_out, out IntPtr error);

        /// <summary>Makes a record of a kind of a JSON object in the form of `ipam_record_to_json`.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_record_from_json(byte[] kind, UIntPtr kind_len, byte[] json, UIntPtr json_len, out IntPtr record_out, out IntPtr error);

        /// <summary>Sets a list field to the list without items, from which a new list is built.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_record_clear_list(IntPtr record, byte[] field, UIntPtr field_len, out IntPtr error);

        /// <summary>Adds a value to the end of a list field from text, which is parsed as the items' type needs; a field without a list gets one.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_record_add_text(IntPtr record, byte[] field, UIntPtr field_len, byte[] value, UIntPtr value_len, out IntPtr error);

        /// <summary>Adds a whole number to the end of a list field, enumerations by their number; a field without a list gets one.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_record_add_integer(IntPtr record, byte[] field, UIntPtr field_len, long value, out IntPtr error);

        /// <summary>Adds a whole number, which may be above the largest `int64_t`, to the end of a list field; a field without a list gets one.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_record_add_unsigned(IntPtr record, byte[] field, UIntPtr field_len, ulong value, out IntPtr error);

        /// <summary>Adds an object to the end of a list field; a field without a list gets one.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_record_add_record(IntPtr record, byte[] field, UIntPtr field_len, IntPtr value, out IntPtr error);

        /// <summary>Counts the items of a list field.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_record_list_count(IntPtr record, byte[] field, UIntPtr field_len, out UIntPtr count_out, out IntPtr error);

        /// <summary>Reads an item of a list field as text.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_record_list_text(IntPtr record, byte[] field, UIntPtr field_len, UIntPtr index, out IntPtr text_out, out UIntPtr text_len_out, out IntPtr error);

        /// <summary>Reads an item of a list field as a whole number; an enumeration as its number.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_record_list_integer(IntPtr record, byte[] field, UIntPtr field_len, UIntPtr index, out long value_out, out IntPtr error);

        /// <summary>Reads an item of a list field that is an object.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_record_list_record(IntPtr record, byte[] field, UIntPtr field_len, UIntPtr index, out IntPtr value_out, out IntPtr error);

        /// <summary>Finds free addresses and records them, in one transaction: as many as are free when fewer than asked for.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_address_request(IntPtr store, IntPtr options, IntPtr values, out IntPtr taken_out, out IntPtr error);

        /// <summary>Finds free addresses side by side in subnets and adds ranges over them, in one transaction.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_range_request(IntPtr store, IntPtr options, IntPtr values, out IntPtr taken_out, out IntPtr error);

        /// <summary>Finds free networks of a prefix length and adds subnets, in one transaction.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_subnet_request(IntPtr store, IntPtr options, IntPtr values, out IntPtr taken_out, out IntPtr error);

        /// <summary>Lists the released addresses of a range that are kept back for its quarantine.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_range_released(IntPtr store, ulong range_id, out IntPtr released_out, out IntPtr error);

        /// <summary>Starts a query for access scopes, every scope before those under it.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_scope_query(IntPtr store, IntPtr filter, out IntPtr cursor_out, out IntPtr error);

        /// <summary>Adds an access scope under one that exists.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_scope_add(IntPtr store, IntPtr record, out IntPtr added_out, out IntPtr error);

        /// <summary>Removes an access scope that has no scopes under it and no objects.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_scope_remove(IntPtr store, byte[] path, UIntPtr path_len, out IntPtr removed_out, out IntPtr error);

        /// <summary>Puts the objects that keys name into an access scope, or has them take the scope of what is above them; all of them or none. What is in them and has no scope of its own follows.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_scope_assign(IntPtr store, IntPtr filter, byte[] path, UIntPtr path_len, out IntPtr changed_out, out IntPtr error);

        /// <summary>Reads the utilization thresholds.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_threshold_get(IntPtr store, out IntPtr record_out, out IntPtr error);

        /// <summary>Changes the utilization thresholds; what is shown of every object follows.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_threshold_set(IntPtr store, IntPtr changes, out IntPtr changed_out, out IntPtr error);

        /// <summary>Reads the settings of a store.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_configuration_get(IntPtr store, out IntPtr record_out, out IntPtr error);

        /// <summary>Changes settings of a store.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_configuration_set(IntPtr store, IntPtr changes, out IntPtr changed_out, out IntPtr error);

        /// <summary>Says where the data of a store are.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_store_database(IntPtr store, out IntPtr record_out, out IntPtr error);

        /// <summary>Makes a store in a database of a server, which exists, or brings the one that is there to the newest schema.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_store_provision(byte[] connection, UIntPtr connection_len, byte[] user, UIntPtr user_len, byte[] password, UIntPtr password_len, out int made_out, out IntPtr error);

        /// <summary>Brings a store up to date: records what is in use now, drops what of the history is too old to be kept so closely, and renews what the store knows about itself. Its schema is brought up to date when it is opened.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_store_update(IntPtr store, out IntPtr result_out, out IntPtr error);

        /// <summary>Opens a store, and makes a missing file (not a missing folder, and nothing on a server, where `ipam_store_provision` does).</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_store_open(byte[] connection, UIntPtr connection_len, IntPtr options, out IntPtr store_out, out IntPtr error);

        /// <summary>Returns the path of a store, without secrets.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern IntPtr ipam_store_name(IntPtr store, out UIntPtr len_out);

        /// <summary>Tells whether opening a store made it.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_store_created(IntPtr store);

        /// <summary>Sets how long calls on a store wait for another that keeps it locked, and for a server that is gone, before they fail with `STORE_BUSY` or `SERVER_UNREACHABLE`. Calls that run already keep the time that they began with.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_store_set_busy_timeout(IntPtr store, uint timeout_ms, out IntPtr error);

        /// <summary>Stops what is running on a store, in any thread; it ends with the status `INTERRUPTED`, and nothing of its transaction happened.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern void ipam_interrupt(IntPtr store);

        /// <summary>Closes and frees a store. What was committed stays.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern void ipam_store_free(IntPtr store);

        /// <summary>Starts a query for subnets.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_subnet_query(IntPtr store, IntPtr filter, out IntPtr cursor_out, out IntPtr error);

        /// <summary>Adds a subnet; without a space it is in Default.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_subnet_add(IntPtr store, IntPtr record, out IntPtr added_out, out IntPtr error);

        /// <summary>Changes the subnets that keys name, all of them or none.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_subnet_set(IntPtr store, IntPtr filter, IntPtr changes, IntPtr custom, out IntPtr changed_out, out IntPtr error);

        /// <summary>Removes the subnets that keys name, all of them or none.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_subnet_remove(IntPtr store, IntPtr filter, int delete_ranges, int delete_addresses, out IntPtr removed_out, out IntPtr error);

        /// <summary>Finds the first ranges of neighbouring addresses that are free in a subnet, in order: addresses that a host can have, in no range of any service, in no subnet inside this one, and not recorded. Nothing is taken.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_subnet_free_ranges(IntPtr store, ulong subnet_id, ulong address_count, uint count, out IntPtr cursor_out, out IntPtr error);

        /// <summary>Finds the most specific subnet of an address space that holds an address: the quick question of programs that ask it for every packet or log line.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_subnet_holding(IntPtr store, byte[] space, UIntPtr space_len, byte[] address, UIntPtr address_len, out ulong subnet_id_out, out IntPtr error);

        /// <summary>Makes a VMM server known to IPAM: its name as a value of Service Instance, associated with VMM. It is so already: nothing happens.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_sync_register(IntPtr store, byte[] server, UIntPtr server_len, out IntPtr error);

        /// <summary>Compares IPAM with what VMM holds and makes the plan of a sync. Nothing is changed.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_sync_compare(IntPtr store, IntPtr inventory, IntPtr options, out IntPtr plan_out, out IntPtr error);

        /// <summary>Tells whether a plan could still be carried out as it is, and changes nothing: what a preview of a kept plan asks first. The guards are not asked, so that a plan that they stop can be looked at.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_sync_check(IntPtr store, IntPtr plan, IntPtr inventory, IntPtr options, out IntPtr error);

        /// <summary>Begins to carry out a plan, exactly as it is.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_sync_begin(IntPtr store, IntPtr plan, IntPtr inventory, IntPtr options, out IntPtr sync_out, out IntPtr error);

        /// <summary>Carries out the next entry of a plan. What fails on an object is its result, and the sync goes on.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_sync_next(IntPtr sync, IntPtr vmm, out IntPtr result_out, out IntPtr error);

        /// <summary>Answers a Pending step: with the object that VMM gave, or with VMM's refusal.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_sync_report(IntPtr sync, IntPtr @object, byte[] error_id, UIntPtr error_id_len, byte[] message, UIntPtr message_len, out IntPtr result_out, out IntPtr error);

        /// <summary>Answers a Pending step that failed for a reason that passes by itself: the server was busy, a connection broke.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_sync_retry(IntPtr sync, byte[] error_id, UIntPtr error_id_len, byte[] message, UIntPtr message_len, out IntPtr result_out, out IntPtr error);

        /// <summary>Ends and frees a sync. What was done stays; what was not is planned again by the next comparison.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern void ipam_sync_free(IntPtr sync);

        /// <summary>Reads the pairs of objects that are the same thing on both sides, parents first.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_sync_links(IntPtr store, byte[] server, UIntPtr server_len, out IntPtr cursor_out, out IntPtr error);

        /// <summary>Starts to read the journal of syncs, in order of number.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_sync_events(IntPtr store, byte[] server, UIntPtr server_len, ulong after, out IntPtr cursor_out, out IntPtr error);

        /// <summary>Makes in IPAM all that a logical network of VMM needs, in one transaction; the next sync makes it in VMM.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_sync_add_network(IntPtr store, IntPtr recipe, out IntPtr cursor_out, out IntPtr error);

        /// <summary>Decides a conflict for one side. The decision holds while both sides stay as they are; the next comparison plans what follows.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_sync_decide(IntPtr store, IntPtr change, byte[] winner, UIntPtr winner_len, out IntPtr record_out, out IntPtr error);

        /// <summary>Reads the conflicts that were decided by hand, in order of number.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_sync_decisions(IntPtr store, byte[] server, UIntPtr server_len, out IntPtr cursor_out, out IntPtr error);

        /// <summary>Forgets what the sync knows of a VMM server or of one of its logical networks. IPAM's data stays.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_sync_retire(IntPtr store, byte[] server, UIntPtr server_len, byte[] network, UIntPtr network_len, int release, out ulong count_out, out IntPtr error);

        /// <summary>Gives a logical network to another VMM server: what IPAM has of it becomes that server's, whose next sync makes or finds it there. In the server that had it nothing is changed.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_sync_move(IntPtr store, byte[] server, UIntPtr server_len, byte[] network, UIntPtr network_len, byte[] destination, UIntPtr destination_len, out ulong count_out, out IntPtr error);

        /// <summary>Frees text that a function gave through an out-parameter.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern void ipam_text_free(IntPtr text);

        /// <summary>Reads the tree of address spaces, blocks, subnets and ranges, line by line, all of it at one moment.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_tree_query(IntPtr store, out IntPtr cursor_out, out IntPtr error);

        /// <summary>Reads what an object had in use at the ends of the twelve parts of a period, oldest first, as far as it is known; IPv4 only.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_utilization_query(IntPtr store, byte[] kind, UIntPtr kind_len, ulong id, int period, out IntPtr cursor_out, out IntPtr error);

        /// <summary>Drops the history of utilization up to a time.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_utilization_remove(IntPtr store, long until_us, out ulong count_out, out IntPtr error);

        /// <summary>Opens the embedded VMM of a name.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_vmm_open(byte[] name, UIntPtr name_len, int create, out IntPtr vmm_out, out IntPtr error);

        /// <summary>Returns the name of an embedded VMM, which is the service instance in IPAM.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern IntPtr ipam_vmm_server(IntPtr vmm, out UIntPtr len_out);

        /// <summary>Tells whether opening an embedded VMM made it.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_vmm_created(IntPtr vmm);

        /// <summary>Starts a query for objects of one kind.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_vmm_query(IntPtr vmm, byte[] kind, UIntPtr kind_len, IntPtr filter, out IntPtr cursor_out, out IntPtr error);

        /// <summary>Adds an object; of an AllocatedIPAddress that is to grant an address.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_vmm_add(IntPtr vmm, IntPtr record, out IntPtr added_out, out IntPtr error);

        /// <summary>Adds a VM network isolated by VLAN with a VM subnet of the same name, on the first subnet and VLAN of its logical network that no VM subnet has.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_vmm_add_with_subnet(IntPtr vmm, IntPtr record, out IntPtr added_out, out IntPtr error);

        /// <summary>Changes an object.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_vmm_set(IntPtr vmm, byte[] id, UIntPtr id_len, IntPtr changes, out IntPtr changed_out, out IntPtr error);

        /// <summary>Removes an object that nothing uses.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_vmm_remove(IntPtr vmm, byte[] kind, UIntPtr kind_len, byte[] id, UIntPtr id_len, out IntPtr removed_out, out IntPtr error);

        /// <summary>Takes a granted address back.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_vmm_revoke(IntPtr vmm, byte[] id, UIntPtr id_len, int return_to_pool, out IntPtr revoked_out, out IntPtr error);

        /// <summary>Records that a network service was refreshed now.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_vmm_mark_refreshed(IntPtr vmm, byte[] id, UIntPtr id_len, byte[] state, UIntPtr state_len, out IntPtr changed_out, out IntPtr error);

        /// <summary>Reads what an embedded VMM holds, all of it at one moment.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_vmm_inventory(IntPtr vmm, IntPtr scope, out IntPtr inventory_out, out IntPtr error);

        /// <summary>Makes a subnet with its VLAN for a network site; it needs no VMM.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_vmm_subnet_vlan(byte[] subnet, UIntPtr subnet_len, long vlan, long secondary_vlan, int supports_dhcp, out IntPtr record_out, out IntPtr error);

        /// <summary>Makes a route for a static IP address pool; it needs no VMM.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern int ipam_vmm_network_route(byte[] destination, UIntPtr destination_len, byte[] next_hop, UIntPtr next_hop_len, long metric, out IntPtr record_out, out IntPtr error);

        /// <summary>Closes and frees an embedded VMM.</summary>
        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        public static extern void ipam_vmm_free(IntPtr vmm);
    }
}
