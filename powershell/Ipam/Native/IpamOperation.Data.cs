using System;
using System.Collections.Generic;

namespace Ipam
{
    /// <summary>Settings, access scopes, the history of utilization, and the store itself.</summary>
    public sealed partial class IpamOperation
    {
        /// <summary>Path of an access scope; null for that of what is above.</summary>
        public string ScopePath { get; set; }

        /// <summary>Number of the period of a history.</summary>
        public int Period { get; set; }

        /// <summary>Tells whether an operation is one of this file.</summary>
        static bool IsData(string kind)
        {
            switch (kind)
            {
                case "IpamAddressUtilizationThreshold":
                case "IpamConfiguration":
                case "IpamDatabase":
                case "IpamUpdateResult":
                case "IpamUtilizationSample":
                case "IpamAccessScope":
                    return true;
                default:
                    return false;
            }
        }

        IEnumerable<IpamObject> Data(IpamConnection connection)
        {
            switch (Kind)
            {
                case "IpamAddressUtilizationThreshold":
                    return One(Verb == "Set" ? Change(connection, NativeMethods.ipam_threshold_set) : Single(connection, NativeMethods.ipam_threshold_get));
                case "IpamConfiguration":
                    return One(Verb == "Set" ? Change(connection, NativeMethods.ipam_configuration_set) : Single(connection, NativeMethods.ipam_configuration_get));
                case "IpamDatabase": return One(Single(connection, NativeMethods.ipam_store_database));
                case "IpamUpdateResult": return One(Single(connection, NativeMethods.ipam_store_update));
                case "IpamUtilizationSample": return Verb == "Remove" ? Purge(connection) : History(connection);
                default: return Scopes(connection);
            }
        }

        IpamObject Change(IpamConnection connection, AddOne change)
        {
            IpamObject changed = null;
            With(Changes, record =>
            {
                changed = Single(connection, (IntPtr store, out IntPtr made, out IntPtr error) => change(store, record, out made, out error));
            });
            return changed;
        }

        IEnumerable<IpamObject> History(IpamConnection connection)
        {
            CheckSource(connection);
            byte[] kind = Native.Bytes(Source.GetKind());
            ulong id = Source.GetId();
            return Many(connection, (IntPtr store, out IntPtr made, out IntPtr error) =>
                NativeMethods.ipam_utilization_query(store, kind, Native.Length(kind), id, Period, out made, out error));
        }

        IEnumerable<IpamObject> Purge(IpamConnection connection)
        {
            DateTime until = ((DateTime)Changes.Get("EndDate")).ToUniversalTime();
            long microseconds = (until - new DateTime(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc)).Ticks / 10;
            ulong count;
            connection.Use((IntPtr store, out IntPtr error) => NativeMethods.ipam_utilization_remove(store, microseconds, out count, out error));
            return new IpamObject[0];
        }

        IEnumerable<IpamObject> Scopes(IpamConnection connection)
        {
            byte[] path = ScopePath == null ? null : Native.Bytes(ScopePath);
            UIntPtr length = path == null ? UIntPtr.Zero : Native.Length(path);
            switch (Verb)
            {
                case "Add": return One(Change(connection, NativeMethods.ipam_scope_add));
                case "Remove":
                    return One(Single(connection, (IntPtr store, out IntPtr made, out IntPtr error) => NativeMethods.ipam_scope_remove(store, path, length, out made, out error)));
                case "Set":
                    IEnumerable<IpamObject> changed = null;
                    With(ScopedOn(connection), filter =>
                    {
                        changed = Many(connection, (IntPtr store, out IntPtr made, out IntPtr error) => NativeMethods.ipam_scope_assign(store, filter, path, length, out made, out error));
                    });
                    return changed;
                default:
                    IntPtr cursor = IntPtr.Zero;
                    With(Filter, filter => connection.Use((IntPtr store, out IntPtr error) => NativeMethods.ipam_scope_query(store, filter, out cursor, out error)));
                    return new IpamCursor(cursor, connection);
            }
        }

        // As FilterOn: an object of another store has to fit by its key as well.
        IpamRecord ScopedOn(IpamConnection connection)
        {
            IpamRecord filter = new IpamRecord(Source.GetKind() + "Filter");
            filter.SetAll(Filter);
            if (Source.GetConnection() != connection)
            {
                Source.AddKey(filter);
            }
            return filter;
        }
    }
}
