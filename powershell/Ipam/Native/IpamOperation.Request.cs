using System;
using System.Collections.Generic;

namespace Ipam
{
    /// <summary>Requests, which find something free and take it in one transaction.</summary>
    public sealed partial class IpamOperation
    {
        delegate int Take(IntPtr store, IntPtr options, IntPtr template, out IntPtr taken, out IntPtr error);

        static readonly Dictionary<string, Take> Requests = new Dictionary<string, Take>
        {
            { "IpamAddress", NativeMethods.ipam_address_request },
            { "IpamRange", NativeMethods.ipam_range_request },
            { "IpamSubnet", NativeMethods.ipam_subnet_request },
        };

        /// <summary>Objects to take from, in order; their numbers are among the parents in the options, which are in Filter.</summary>
        public IpamObject[] Parents { get; set; }

        IEnumerable<IpamObject> Request(IpamConnection connection)
        {
            foreach (IpamObject parent in Parents ?? new IpamObject[0])
            {
                Source = parent;
                CheckSource(connection);
            }
            Source = null;
            IEnumerable<IpamObject> taken = null;
            With(Filter, options => With(Changes, template =>
            {
                taken = Many(connection, (IntPtr store, out IntPtr made, out IntPtr error) => Requests[Kind](store, options, template, out made, out error));
            }));
            return taken;
        }

        IEnumerable<IpamObject> Released(IpamConnection connection)
        {
            CheckSource(connection);
            object id = Source.GetId();
            return Many(connection, (IntPtr store, out IntPtr made, out IntPtr error) => NativeMethods.ipam_range_released(store, (ulong)id, out made, out error));
        }
    }
}
