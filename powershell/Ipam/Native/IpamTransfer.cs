using System;
using System.Globalization;
using System.Threading.Tasks;

namespace Ipam
{
    /// <summary>An import or export that runs on a thread of its own, while the command shows how far it has come.</summary>
    public sealed class IpamTransfer : IDisposable
    {
        delegate int Transfer(IntPtr store, byte[] path, UIntPtr length, IntPtr options, IntPtr progress, out IntPtr result, out IntPtr error);

        readonly IpamConnection connection;
        readonly string path;
        readonly IpamRecord options;
        readonly Transfer transfer;
        IntPtr progress;
        Task<IpamObject> work;

        /// <summary>Prepares an import or export of objects of a kind.</summary>
        public IpamTransfer(IpamConnection connection, string kind, bool import, string path, IpamRecord options)
        {
            this.connection = connection;
            this.path = path;
            this.options = options;
            transfer = Find(kind, import);
        }

        /// <summary>The store.</summary>
        public IpamConnection Connection { get { return connection; } }

        static Transfer Find(string kind, bool import)
        {
            switch (kind)
            {
                case "IpamAddress": return import ? (Transfer)NativeMethods.ipam_address_import : NativeMethods.ipam_address_export;
                case "IpamRange": return import ? (Transfer)NativeMethods.ipam_range_import : NativeMethods.ipam_range_export;
                case "IpamSubnet": return import ? (Transfer)NativeMethods.ipam_subnet_import : NativeMethods.ipam_subnet_export;
                default: throw new InvalidOperationException("nothing transfers " + kind);
            }
        }

        /// <summary>Begins the work.</summary>
        public void Start()
        {
            IntPtr error;
            Native.Check(NativeMethods.ipam_progress_new(out progress, out error), error);
            work = Task.Factory.StartNew(delegate { return Run(); }, TaskCreationOptions.LongRunning);
        }

        IpamObject Run()
        {
            IntPtr native = options.ToNative(), result = IntPtr.Zero;
            byte[] bytes = Native.Bytes(path);
            try
            {
                connection.Use((IntPtr store, out IntPtr error) => transfer(store, bytes, Native.Length(bytes), native, progress, out result, out error));
            }
            finally
            {
                NativeMethods.ipam_record_free(native);
            }
            return IpamObject.Adopt(result, connection);
        }

        /// <summary>Waits some time for the end of the work; tells whether it has ended.</summary>
        public bool Wait(int milliseconds)
        {
            try
            {
                return work.Wait(milliseconds);
            }
            catch (AggregateException)
            {
                // Finish throws it as what it is.
                return true;
            }
        }

        /// <summary>Returns how much is done, in bytes of the file for an import, in rows for an export.</summary>
        public ulong GetDone() { return Counts()[0]; }

        /// <summary>Returns how much there is, 0 while that is not known.</summary>
        public ulong GetTotal() { return Counts()[1]; }

        /// <summary>Returns how many rows failed.</summary>
        public ulong GetFailed() { return Counts()[2]; }

        ulong[] Counts()
        {
            ulong done, total, failed;
            NativeMethods.ipam_progress_counts(progress, out done, out total, out failed);
            return new[] { done, total, failed };
        }

        /// <summary>Returns the result, or throws what the work ended with.</summary>
        public IpamObject Finish()
        {
            try
            {
                return work.Result;
            }
            catch (AggregateException e)
            {
                throw e.InnerException;
            }
        }

        /// <summary>Stops work that still runs, waits for its end, and frees what it needed.</summary>
        public void Dispose()
        {
            if (progress == IntPtr.Zero)
            {
                return;
            }
            NativeMethods.ipam_progress_cancel(progress);
            while (!Wait(1000))
            {
                // The library looks at the counters every few hundred rows.
            }
            NativeMethods.ipam_progress_free(progress);
            progress = IntPtr.Zero;
        }

        /// <summary>Fills in how the culture of this session writes dates, and in which zone.</summary>
        public static void SetCulture(IpamRecord options)
        {
            DateTimeFormatInfo format = CultureInfo.CurrentCulture.DateTimeFormat;
            options.Set("DatePattern", format.ShortDatePattern + " " + format.LongTimePattern);
            options.Set("AMDesignator", format.AMDesignator);
            options.Set("PMDesignator", format.PMDesignator);
            string[] names = new string[24];
            Array.Copy(format.AbbreviatedMonthNames, 0, names, 0, 12);
            Array.Copy(format.MonthNames, 0, names, 12, 12);
            options.Set("MonthNames", names);
            // Zones of Windows have other names; there the library asks the system itself.
            string zone = TimeZoneInfo.Local.Id;
            if (zone.IndexOf('/') > 0 || zone == "UTC")
            {
                options.Set("TimeZone", zone);
            }
        }
    }
}
