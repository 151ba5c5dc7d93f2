using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace Ipam
{
    /// <summary>The objects of a native cursor, read one by one. It can be walked once, and stopped before its end.</summary>
    public sealed class IpamCursor : SafeHandle, IEnumerable<IpamObject>
    {
        readonly IpamConnection connection;

        /// <summary>Takes a native cursor over.</summary>
        public IpamCursor(IntPtr cursor, IpamConnection connection)
            : base(IntPtr.Zero, true)
        {
            SetHandle(cursor);
            this.connection = connection;
        }

        /// <summary>Whether there is no cursor.</summary>
        public override bool IsInvalid { get { return handle == IntPtr.Zero; } }

        /// <summary>Closes the cursor.</summary>
        protected override bool ReleaseHandle()
        {
            NativeMethods.ipam_cursor_free(handle);
            return true;
        }

        /// <summary>Walks the objects; the cursor is closed at the end, or when the walk is given up.</summary>
        public IEnumerator<IpamObject> GetEnumerator()
        {
            try
            {
                while (true)
                {
                    IntPtr record, error;
                    Native.Check(NativeMethods.ipam_cursor_next(handle, out record, out error), error);
                    if (record == IntPtr.Zero)
                    {
                        yield break;
                    }
                    yield return IpamObject.Adopt(record, connection);
                }
            }
            finally
            {
                Dispose();
            }
        }

        IEnumerator IEnumerable.GetEnumerator() { return GetEnumerator(); }
    }
}
