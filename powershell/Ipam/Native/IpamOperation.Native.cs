using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace Ipam
{
    /// <summary>Which function of the library an operation calls.</summary>
    public sealed partial class IpamOperation
    {
        delegate int Query(IntPtr store, IntPtr filter, out IntPtr cursor, out IntPtr error);

        delegate int AddOne(IntPtr store, IntPtr record, out IntPtr added, out IntPtr error);

        delegate int SetMany(IntPtr store, IntPtr filter, IntPtr changes, IntPtr custom, out IntPtr changed, out IntPtr error);

        delegate int RemoveMany(IntPtr store, IntPtr filter, out IntPtr removed, out IntPtr error);

        static readonly Dictionary<string, Query> Queries = new Dictionary<string, Query>
        {
            { "IpamAddressSpace", NativeMethods.ipam_address_space_query },
            { "IpamBlock", NativeMethods.ipam_block_query },
            { "IpamSubnet", NativeMethods.ipam_subnet_query },
            { "IpamRange", NativeMethods.ipam_range_query },
            { "IpamAddress", NativeMethods.ipam_address_query },
            { "IpamCustomField", NativeMethods.ipam_custom_field_query },
            { "IpamCustomFieldAssociation", NativeMethods.ipam_association_query },
            { "IpamConfigurationEvent", NativeMethods.ipam_event_query },
        };

        IEnumerable<IpamObject> Start(IpamConnection connection)
        {
            if (IsData(Kind))
            {
                return Data(connection);
            }
            switch (Verb)
            {
                case "Get": return Kind == "IpamTreeNode" ? Tree(connection) : Kind == "IpamReleasedAddress" ? Released(connection) : Get(connection);
                case "Add": return One(Add(connection));
                case "AddAll": return Many(connection, (IntPtr store, out IntPtr made, out IntPtr error) => Batch.Commit(store, CreateSubnet, out made, out error));
                case "Set": return Set(connection);
                case "Remove": return Remove(connection);
                case "Rename": return One(Rename(connection));
                case "Find": return Find(connection);
                case "Request": return Request(connection);
                default: throw new InvalidOperationException("no operation " + Verb);
            }
        }

        static IEnumerable<IpamObject> One(IpamObject made) { return new[] { made }; }

        // Native copies of the records live as long as the call.
        static void With(IpamRecord record, Action<IntPtr> work)
        {
            IntPtr native = record == null ? IntPtr.Zero : record.ToNative();
            try
            {
                work(native);
            }
            finally
            {
                NativeMethods.ipam_record_free(native);
            }
        }

        // The number of an object that was read from another store, or was deserialized, could be that of something else here:
        // then its key has to fit as well.
        IpamRecord FilterOn(IpamConnection connection)
        {
            // A source that is not named by its number is the parent of what is asked for; blocks are parents of blocks.
            if (Source == null || Source.GetConnection() == connection || Source.GetKind() != Kind || Filter.Get("Id") == null)
            {
                return Filter;
            }
            IpamRecord both = new IpamRecord(Filter.Kind);
            both.SetAll(Filter);
            Source.AddKey(both);
            return both;
        }

        void CheckSource(IpamConnection connection)
        {
            if (Source == null || Source.GetConnection() == connection)
            {
                return;
            }
            IpamOperation query = new IpamOperation("Get", Source.GetKind()) { Source = Source, Filter = new IpamRecord(Source.GetKind() + "Filter") };
            query.Filter.Set("Id", Source.GetId());
            foreach (IpamObject found in query.GetHere(connection))
            {
                return;
            }
        }

        IEnumerable<IpamObject> Get(IpamConnection connection)
        {
            CheckSource(connection);
            return GetHere(connection);
        }

        IEnumerable<IpamObject> GetHere(IpamConnection connection)
        {
            IntPtr cursor = IntPtr.Zero;
            With(FilterOn(connection), filter => connection.Use((IntPtr store, out IntPtr error) => Queries[Kind](store, filter, out cursor, out error)));
            return new IpamCursor(cursor, connection);
        }

        IpamObject Add(IpamConnection connection)
        {
            if (Kind == "IpamCustomValue")
            {
                byte[] field = KeyBytes("CustomField"), value = KeyBytes("Value");
                return Single(connection, (IntPtr store, out IntPtr made, out IntPtr error) =>
                    NativeMethods.ipam_custom_value_add(store, field, Native.Length(field), value, Native.Length(value), out made, out error));
            }
            AddOne add;
            switch (Kind)
            {
                case "IpamAddressSpace": add = NativeMethods.ipam_address_space_add; break;
                case "IpamBlock": add = NativeMethods.ipam_block_add; break;
                case "IpamSubnet": add = NativeMethods.ipam_subnet_add; break;
                case "IpamAddress": add = NativeMethods.ipam_address_add; break;
                case "IpamCustomField": add = NativeMethods.ipam_custom_field_add; break;
                case "IpamCustomFieldAssociation": add = NativeMethods.ipam_association_add; break;
                case "IpamRange":
                    add = (IntPtr store, IntPtr record, out IntPtr made, out IntPtr error) => NativeMethods.ipam_range_add(store, record, CreateSubnet ? 1 : 0, out made, out error);
                    break;
                default: throw new InvalidOperationException("nothing adds " + Kind);
            }
            IpamObject added = null;
            With(Changes, record =>
            {
                added = Single(connection, (IntPtr store, out IntPtr made, out IntPtr error) => add(store, record, out made, out error));
            });
            return added;
        }

        delegate int Make(IntPtr store, out IntPtr made, out IntPtr error);

        static IpamObject Single(IpamConnection connection, Make make)
        {
            IntPtr record = IntPtr.Zero;
            connection.Use((IntPtr store, out IntPtr error) => make(store, out record, out error));
            return IpamObject.Adopt(record, connection);
        }

        static IpamCursor Many(IpamConnection connection, Make make)
        {
            IntPtr cursor = IntPtr.Zero;
            connection.Use((IntPtr store, out IntPtr error) => make(store, out cursor, out error));
            return new IpamCursor(cursor, connection);
        }

        byte[] KeyBytes(string field) { return Native.Bytes(IpamRecord.Text(Changes.Get(field))); }

        IEnumerable<IpamObject> Set(IpamConnection connection)
        {
            if (Kind == "IpamCustomFieldAssociation")
            {
                IpamRecord pairs = new IpamRecord("IpamCustomFieldAssociationChange");
                pairs.Set("CustomFieldOne", Changes.Get("CustomFieldOne"));
                pairs.Set("CustomFieldTwo", Changes.Get("CustomFieldTwo"));
                pairs.Set("AddAssociationValue", AddValues ?? new string[0]);
                pairs.Set("RemoveAssociationValue", RemoveValues ?? new string[0]);
                IpamObject set = null;
                With(pairs, changes =>
                {
                    set = Single(connection, (IntPtr store, out IntPtr made, out IntPtr error) => NativeMethods.ipam_association_set(store, changes, out made, out error));
                });
                return One(set);
            }
            SetMany call;
            switch (Kind)
            {
                case "IpamAddressSpace": call = NativeMethods.ipam_address_space_set; break;
                case "IpamBlock":
                    call = (IntPtr store, IntPtr filter, IntPtr changes, IntPtr custom, out IntPtr changed, out IntPtr error) =>
                        NativeMethods.ipam_block_set(store, filter, changes, out changed, out error);
                    break;
                case "IpamSubnet": call = NativeMethods.ipam_subnet_set; break;
                case "IpamAddress": call = NativeMethods.ipam_address_set; break;
                case "IpamRange":
                    call = (IntPtr store, IntPtr filter, IntPtr changes, IntPtr custom, out IntPtr changed, out IntPtr error) =>
                        NativeMethods.ipam_range_set(store, filter, changes, custom, CreateSubnet ? 1 : 0, out changed, out error);
                    break;
                default: throw new InvalidOperationException("nothing sets " + Kind);
            }
            IpamRecord removal = null;
            if (RemoveCustom != null)
            {
                removal = new IpamRecord("IpamCustomChange");
                removal.Set("RemoveCustomConfiguration", RemoveCustom);
            }
            IEnumerable<IpamObject> result = null;
            With(FilterOn(connection), filter => With(Changes, changes => With(removal, custom =>
            {
                result = Many(connection, (IntPtr store, out IntPtr made, out IntPtr error) => call(store, filter, changes, custom, out made, out error));
            })));
            return result;
        }

        IEnumerable<IpamObject> Remove(IpamConnection connection)
        {
            RemoveMany call;
            switch (Kind)
            {
                case "IpamAddressSpace": call = NativeMethods.ipam_address_space_remove; break;
                case "IpamAddress": call = NativeMethods.ipam_address_remove; break;
                case "IpamBlock":
                    call = (IntPtr store, IntPtr filter, out IntPtr removed, out IntPtr error) =>
                        NativeMethods.ipam_block_remove(store, filter, DeleteSubBlocks ? 1 : 0, out removed, out error);
                    break;
                case "IpamSubnet":
                    call = (IntPtr store, IntPtr filter, out IntPtr removed, out IntPtr error) =>
                        NativeMethods.ipam_subnet_remove(store, filter, DeleteRanges ? 1 : 0, DeleteAddresses ? 1 : 0, out removed, out error);
                    break;
                case "IpamRange":
                    call = (IntPtr store, IntPtr filter, out IntPtr removed, out IntPtr error) =>
                        NativeMethods.ipam_range_remove(store, filter, DeleteAddresses ? 1 : 0, out removed, out error);
                    break;
                default: return RemoveByName(connection);
            }
            IEnumerable<IpamObject> result = null;
            With(FilterOn(connection), filter =>
            {
                result = Many(connection, (IntPtr store, out IntPtr made, out IntPtr error) => call(store, filter, out made, out error));
            });
            return result;
        }

        IEnumerable<IpamObject> RemoveByName(IpamConnection connection)
        {
            switch (Kind)
            {
                case "IpamCustomField":
                    byte[] name = KeyBytes("Name");
                    return One(Single(connection, (IntPtr store, out IntPtr made, out IntPtr error) =>
                        NativeMethods.ipam_custom_field_remove(store, name, Native.Length(name), out made, out error)));
                case "IpamCustomValue":
                    byte[] field = KeyBytes("CustomField"), value = KeyBytes("Value");
                    return One(Single(connection, (IntPtr store, out IntPtr made, out IntPtr error) =>
                        NativeMethods.ipam_custom_value_remove(store, field, Native.Length(field), value, Native.Length(value), out made, out error)));
                case "IpamCustomFieldAssociation":
                    byte[] one = KeyBytes("CustomFieldOne"), two = KeyBytes("CustomFieldTwo");
                    return One(Single(connection, (IntPtr store, out IntPtr made, out IntPtr error) =>
                        NativeMethods.ipam_association_remove(store, one, Native.Length(one), two, Native.Length(two), out made, out error)));
                case "IpamConfigurationEvent":
                    DateTime until = ((DateTime)Changes.Get("EndDate")).ToUniversalTime();
                    long microseconds = (until - new DateTime(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc)).Ticks / 10;
                    if (!TakeEvents)
                    {
                        connection.Use((IntPtr store, out IntPtr error) => ipam_event_remove(store, microseconds, IntPtr.Zero, out error));
                        return new IpamObject[0];
                    }
                    return Many(connection, (IntPtr store, out IntPtr made, out IntPtr error) =>
                        NativeMethods.ipam_event_remove(store, microseconds, out made, out error));
                default:
                    throw new InvalidOperationException("nothing removes " + Kind);
            }
        }

        // As in NativeMethods, with NULL for what is not wanted.
        [DllImport(NativeMethods.Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        static extern int ipam_event_remove(IntPtr store, long until_us, IntPtr removed_out, out IntPtr error);

        IpamObject Rename(IpamConnection connection)
        {
            byte[] renamed = Native.Bytes(NewName);
            if (Kind == "IpamCustomField")
            {
                byte[] name = KeyBytes("Name");
                return Single(connection, (IntPtr store, out IntPtr made, out IntPtr error) =>
                    NativeMethods.ipam_custom_field_rename(store, name, Native.Length(name), renamed, Native.Length(renamed), out made, out error));
            }
            byte[] field = KeyBytes("CustomField"), value = KeyBytes("Value");
            Single(connection, (IntPtr store, out IntPtr made, out IntPtr error) =>
                NativeMethods.ipam_custom_value_rename(store, field, Native.Length(field), value, Native.Length(value), renamed, Native.Length(renamed), out made, out error));
            // Microsoft's command shows the field, with all its values.
            IpamOperation query = new IpamOperation("Get", "IpamCustomField") { Filter = new IpamRecord("IpamCustomFieldFilter") };
            query.Filter.Set("Name", Changes.Get("CustomField"));
            foreach (IpamObject shown in query.GetHere(connection))
            {
                return shown;
            }
            return null;
        }

        IEnumerable<IpamObject> Find(IpamConnection connection)
        {
            CheckSource(connection);
            ulong id = Source.GetId();
            switch (Kind)
            {
                case "IpamFreeRange":
                    return Many(connection, (IntPtr store, out IntPtr made, out IntPtr error) => NativeMethods.ipam_subnet_free_ranges(store, id, Size, Count, out made, out error));
                case "IpamFreeSubnet":
                    return Many(connection, (IntPtr store, out IntPtr made, out IntPtr error) => NativeMethods.ipam_block_free_subnets(store, id, Size, Count, out made, out error));
            }
            List<IpamFreeAddress> found = new List<IpamFreeAddress>();
            foreach (IpamObject free in Many(connection, (IntPtr store, out IntPtr made, out IntPtr error) => NativeMethods.ipam_range_free_addresses(store, id, Count, out made, out error)))
            {
                found.Add((IpamFreeAddress)free);
            }
            if (TestReachability)
            {
                IpamProbe.Fill(found);
            }
            return found.ToArray();
        }

        // The lines of one space, whose name the library compares, or all of them.
        IEnumerable<IpamObject> Tree(IpamConnection connection)
        {
            string wanted = null;
            if (!string.IsNullOrEmpty(NewName))
            {
                IpamOperation query = new IpamOperation("Get", "IpamAddressSpace") { Filter = new IpamRecord("IpamAddressSpaceFilter") };
                query.Filter.Set("Name", NewName);
                foreach (IpamObject space in query.GetHere(connection))
                {
                    wanted = ((IpamAddressSpace)space).Name;
                }
            }
            bool inside = wanted == null;
            foreach (IpamObject line in Many(connection, NativeMethods.ipam_tree_query))
            {
                IpamTreeNode node = (IpamTreeNode)line;
                if (wanted != null && node.Depth == 0)
                {
                    inside = node.Name == wanted;
                }
                if (inside)
                {
                    yield return node;
                }
            }
        }
    }
}
