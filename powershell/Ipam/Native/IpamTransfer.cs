using System;
using System.Globalization;

namespace Ipam
{
    /// <summary>An import or export.</summary>
    public sealed class IpamTransfer : IpamWork
    {
        delegate int Transfer(IntPtr store, byte[] path, UIntPtr length, IntPtr options, IntPtr progress, out IntPtr result, out IntPtr error);

        readonly IpamConnection connection;
        readonly string path;
        readonly IpamRecord options;
        readonly Transfer transfer;

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

        /// <summary>Does the work.</summary>
        protected override IpamObject[] Run(IntPtr progress)
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
            return new[] { IpamObject.Adopt(result, connection) };
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
