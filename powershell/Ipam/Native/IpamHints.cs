using System;
using System.Collections.Generic;

namespace Ipam
{
    /// <summary>What somebody who types may mean, read in bounded time.</summary>
    public static class IpamHints
    {
        /// <summary>Returns up to limit keys of objects of a kind that begin with the word.</summary>
        public static IpamHint[] Find(IpamConnection connection, string kind, string word, int limit)
        {
            byte[] kindBytes = Native.Bytes(kind), wordBytes = Native.Bytes(word);
            IntPtr cursor = IntPtr.Zero;
            connection.Use((IntPtr store, out IntPtr error) =>
                NativeMethods.ipam_hint_query(store, kindBytes, Native.Length(kindBytes), wordBytes, Native.Length(wordBytes), (uint)limit, out cursor, out error));
            List<IpamHint> hints = new List<IpamHint>();
            foreach (IpamObject hint in new IpamCursor(cursor, connection))
            {
                hints.Add((IpamHint)hint);
            }
            return hints.ToArray();
        }
    }
}
