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
        readonly string kind;
        readonly HashSet<string> passed;
        readonly IDictionary fieldOf;
        readonly HashSet<string> given;
        readonly List<object> items = new List<object>();

        /// <summary>Makes a batch. Parameters that are passed over set no field; fieldOf names the field of a parameter where it differs;
        /// given are the parameters of the command line.</summary>
        public IpamBatch(string kind, string[] passed, IDictionary fieldOf, string[] given)
            : base(IntPtr.Zero, true)
        {
            this.kind = kind;
            this.passed = new HashSet<string>(passed, StringComparer.OrdinalIgnoreCase);
            this.fieldOf = fieldOf ?? new Hashtable();
            this.given = new HashSet<string>(given, StringComparer.OrdinalIgnoreCase);
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
                IntPtr error, record = RecordOf(bound).ToNative();
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

        IpamRecord RecordOf(IDictionary bound)
        {
            IpamRecord record = new IpamRecord(kind);
            foreach (DictionaryEntry entry in bound)
            {
                string name = (string)entry.Key;
                // Null and empty arguments leave the default, and what a piped range shows of itself is not set.
                if (passed.Contains(name) || entry.Value == null || "".Equals(entry.Value) || IsCount(name, bound))
                {
                    continue;
                }
                record.Set(fieldOf[name] as string ?? name, entry.Value);
            }
            return record;
        }

        bool IsCount(string name, IDictionary bound)
        {
            return name == "UtilizedAddresses" && !given.Contains(name) && Convert.ToString(bound["UtilizationCalculation"]) == "Auto";
        }

        internal int Commit(IntPtr store, bool createSubnet, out IntPtr added, out IntPtr error)
        {
            return NativeMethods.ipam_batch_commit(store, handle, createSubnet ? 1 : 0, out added, out error);
        }
    }
}
