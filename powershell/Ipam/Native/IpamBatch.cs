using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace Ipam
{
    /// <summary>New objects that are added together: the arguments of one call of a command after the other. The first one that is no
    /// object at all ends it.</summary>
    public sealed class IpamBatch : SafeHandle
    {
        readonly IpamArguments arguments;
        readonly List<object> items = new List<object>();

        /// <summary>Makes a batch of objects of these arguments.</summary>
        public IpamBatch(IpamArguments arguments)
            : base(IntPtr.Zero, true)
        {
            this.arguments = arguments;
            IntPtr made, error;
            Native.Check(NativeMethods.ipam_batch_new(out made, out error), error);
            SetHandle(made);
        }

        /// <summary>Whether there is no batch.</summary>
        public override bool IsInvalid { get { return handle == IntPtr.Zero; } }

        /// <summary>Frees the batch.</summary>
        protected override bool ReleaseHandle()
        {
            NativeMethods.ipam_batch_free(handle);
            return true;
        }

        /// <summary>Number of objects so far, and the position of the one that ended the batch.</summary>
        public int Count { get; private set; }

        /// <summary>The error of the object that ended the batch, or null.</summary>
        public IpamException Failure { get; private set; }

        /// <summary>Returns the piped object at a position, null where none was piped.</summary>
        public object GetItem(int index) { return items[index]; }

        /// <summary>Adds an object of bound arguments.</summary>
        public void Add(IDictionary bound, object item)
        {
            if (Failure != null)
            {
                return;
            }
            items.Add(item);
            try
            {
                IntPtr error, record = arguments.RecordOf(bound).ToNative();
                try
                {
                    Native.Check(NativeMethods.ipam_batch_add(handle, record, out error), error);
                }
                finally
                {
                    NativeMethods.ipam_record_free(record);
                }
                Count++;
            }
            catch (IpamException e)
            {
                Failure = e;
            }
        }

        internal int Commit(IntPtr store, bool createSubnet, out IntPtr added, out IntPtr error)
        {
            return NativeMethods.ipam_batch_commit(store, handle, createSubnet ? 1 : 0, out added, out error);
        }
    }
}
