using System;
using System.Collections.Concurrent;
using System.Collections.Generic;

namespace Ipam
{
    /// <summary>Names and types of the fields of a kind, as the library's field list has them.</summary>
    internal sealed class Shape
    {
        internal const int TypeTime = 5;
        internal const int TypeRecord = 10;
        internal const int TypeList = 16;
        const int StateNothing = 1;

        static readonly ConcurrentDictionary<string, Shape> Known = new ConcurrentDictionary<string, Shape>(StringComparer.Ordinal);

        readonly string kind;
        readonly ConcurrentDictionary<string, int> indexes = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        readonly ConcurrentDictionary<string, int> inAnyCase = new ConcurrentDictionary<string, int>(StringComparer.OrdinalIgnoreCase);

        internal readonly string[] Names;
        internal readonly byte[][] NameBytes;
        internal readonly int[] Types;

        Shape(string kind)
        {
            this.kind = kind;
            IntPtr record = IpamRecord.NewNative(kind);
            try
            {
                int count = (int)NativeMethods.ipam_record_field_count(record).ToUInt32();
                Names = new string[count];
                NameBytes = new byte[count][];
                Types = new int[count];
                for (int i = 0; i < count; i++)
                {
                    UIntPtr length;
                    Names[i] = Native.Borrowed(NativeMethods.ipam_record_field_name(record, new UIntPtr((uint)i), out length), length);
                    NameBytes[i] = Native.Bytes(Names[i]);
                    Types[i] = NativeMethods.ipam_record_field_type(record, new UIntPtr((uint)i));
                    indexes[Names[i]] = i;
                }
            }
            finally
            {
                NativeMethods.ipam_record_free(record);
            }
        }

        internal static Shape Of(string kind) { return Known.GetOrAdd(kind, k => new Shape(k)); }

        /// <summary>Returns the position of a field by either of its names.</summary>
        internal int Find(string name)
        {
            int index;
            return indexes.TryGetValue(name, out index) ? index : indexes.GetOrAdd(name, Ask);
        }

        /// <summary>Returns the position of a field by its name in any case, -1 when the kind has none of that name.</summary>
        internal int FindIgnoringCase(string name)
        {
            return inAnyCase.GetOrAdd(name, Look);
        }

        int Look(string name)
        {
            int index = Array.FindIndex(Names, n => string.Equals(n, name, StringComparison.OrdinalIgnoreCase));
            if (index >= 0)
            {
                return index;
            }
            try
            {
                return Find(name);
            }
            catch (IpamException)
            {
                return -1;
            }
        }

        // The second names of fields (StartAddress beside StartIPAddress) are known to the library only: a blank record in
        // which the name was cleared shows which field it is.
        int Ask(string name)
        {
            IntPtr record = IpamRecord.NewNative(kind);
            try
            {
                IntPtr error;
                byte[] bytes = Native.Bytes(name);
                Native.Check(NativeMethods.ipam_record_set_null(record, bytes, Native.Length(bytes), out error), error);
                for (int i = 0; i < Names.Length; i++)
                {
                    if (NativeMethods.ipam_record_state_at(record, new UIntPtr((uint)i)) == StateNothing)
                    {
                        return i;
                    }
                }
                throw new InvalidOperationException(kind + " took the field " + name + " and shows it nowhere");
            }
            finally
            {
                NativeMethods.ipam_record_free(record);
            }
        }
    }
}
