using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.InteropServices;

namespace Ipam.Vmm
{
    /// <summary>A connection to an embedded VMM server, as Get-SCVMMServer gives it.</summary>
    public sealed class ServerConnection : IDisposable
    {
        sealed class Server : SafeHandle
        {
            internal Server(IntPtr opened) : base(IntPtr.Zero, true) { SetHandle(opened); }

            public override bool IsInvalid { get { return handle == IntPtr.Zero; } }

            protected override bool ReleaseHandle()
            {
                NativeMethods.ipam_vmm_free(handle);
                return true;
            }
        }

        delegate int ServerCall(IntPtr server, out IntPtr error);

        readonly Server server;

        ServerConnection(IntPtr opened, int port)
        {
            server = new Server(opened);
            UIntPtr length;
            FQDN = Native.Borrowed(NativeMethods.ipam_vmm_server(opened, out length), length);
            Created = NativeMethods.ipam_vmm_created(opened) != 0;
            Port = port;
            UserRole = "Administrator";
        }

        /// <summary>Opens the embedded VMM of a name or path. The folder is that of the environment variable IPAM_VMM_PATH, else in the user's
        /// data folder.</summary>
        public static ServerConnection Open(string name, int port, bool create)
        {
            IpamEnvironment.Pass();
            string folder = Environment.GetEnvironmentVariable("IPAM_VMM_PATH");
            string given = name.Trim();
            if (!string.IsNullOrEmpty(folder) && given.Length > 0 && given.IndexOfAny(new[] { '/', '\\' }) < 0 && !given.EndsWith(".vmm", StringComparison.OrdinalIgnoreCase))
            {
                given = Path.Combine(folder, given.ToLowerInvariant() + ".vmm");
            }
            byte[] bytes = Native.Bytes(given);
            IntPtr opened, error;
            try
            {
                Native.Check(NativeMethods.ipam_vmm_open(bytes, Native.Length(bytes), create ? 1 : 0, out opened, out error), error);
            }
            catch (IpamException e)
            {
                if (e.StatusName != "StoreNotFound")
                {
                    throw;
                }
                string[] names = GetNames();
                string known = names.Length == 0 ? "" : "; there are " + string.Join(", ", names);
                throw new IpamException("ObjectNotFound", "VMM server '" + name + "' was not found" + known, "Correct the name; Get-SCVMMServer of the emulator makes a server.");
            }
            return new ServerConnection(opened, port);
        }

        /// <summary>Connects to a server that is there. PowerShell calls it where a command is given a name as its -VMMServer, as VMM's are.</summary>
        public static ServerConnection Parse(string name)
        {
            return Open(name, 0, false);
        }

        /// <summary>Returns the names of the servers whose files are in the folder of IPAM_VMM_PATH.</summary>
        public static string[] GetNames()
        {
            string folder = Environment.GetEnvironmentVariable("IPAM_VMM_PATH");
            if (string.IsNullOrEmpty(folder) || !Directory.Exists(folder))
            {
                return new string[0];
            }
            string[] files = Directory.GetFiles(folder, "*.vmm");
            Array.Sort(files, StringComparer.Ordinal);
            return Array.ConvertAll(files, Path.GetFileNameWithoutExtension);
        }

        /// <summary>Name of the server.</summary>
        public string Name { get { return FQDN; } }

        /// <summary>Fully qualified name of the server in lower case, which is the service instance in IPAM.</summary>
        public string FQDN { get; private set; }

        /// <summary>Port that was asked for; nothing listens on it.</summary>
        public int Port { get; private set; }

        /// <summary>Whether the connection is open.</summary>
        public bool IsConnected { get { return !server.IsClosed; } }

        /// <summary>User role of the connection.</summary>
        public string UserRole { get; private set; }

        /// <summary>Name of the user whose credential was given.</summary>
        public string UserName { get; set; }

        /// <summary>Version of the library that stands in for VMM.</summary>
        public string ProductVersion
        {
            get
            {
                UIntPtr length;
                return Native.Borrowed(NativeMethods.ipam_version(out length), length);
            }
        }

        /// <summary>What -RetainObjectCache was.</summary>
        public bool RetainObjectCache { get; set; }

        /// <summary>What -RetainDeletedObjects was.</summary>
        public bool RetainDeletedObjects { get; set; }

        /// <summary>What -AllowJobGC was.</summary>
        public bool AllowJobGC { get; set; }

        /// <summary>What -ForOnBehalfOf was.</summary>
        public bool ForOnBehalfOf { get; set; }

        /// <summary>Whether opening the connection made the server.</summary>
        public bool Created { get; private set; }

        /// <summary>Returns the name.</summary>
        public override string ToString() { return Name; }

        /// <summary>Closes the connection.</summary>
        public void Dispose() { server.Dispose(); }

        /// <summary>Calls the library with the server's handle, which stays open meanwhile.</summary>
        void Use(ServerCall call)
        {
            if (server.IsClosed)
            {
                throw new IpamException("VmmNotConnected", "the connection to VMM server '" + FQDN + "' is closed", "Connect again with Get-SCVMMServer.");
            }
            bool added = false;
            try
            {
                server.DangerousAddRef(ref added);
                IntPtr error;
                int status = call(server.DangerousGetHandle(), out error);
                Native.Check(status, error);
            }
            finally
            {
                if (added)
                {
                    server.DangerousRelease();
                }
            }
        }

        /// <summary>Calls a function that takes the server beside other handles.</summary>
        internal void Lend(Action<IntPtr> call)
        {
            Use((IntPtr handle, out IntPtr error) =>
            {
                error = IntPtr.Zero;
                call(handle);
                return 0;
            });
        }

        /// <summary>Returns the objects of a kind.</summary>
        public object[] Select(string kind, VmmFilter filter) { return SelectAll<object>(kind, filter); }

        internal T[] SelectAll<T>(string kind, VmmFilter filter)
        {
            byte[] bytes = Native.Bytes(kind);
            IntPtr cursor = IntPtr.Zero;
            IntPtr narrowing = filter == null ? IntPtr.Zero : filter.GetChanges().ToNative();
            try
            {
                Use((IntPtr handle, out IntPtr error) => NativeMethods.ipam_vmm_query(handle, bytes, Native.Length(bytes), narrowing, out cursor, out error));
            }
            finally
            {
                NativeMethods.ipam_record_free(narrowing);
            }
            List<T> found = new List<T>();
            foreach (IpamObject one in new IpamCursor(cursor, null))
            {
                found.Add((T)(object)Attach(one));
            }
            return found.ToArray();
        }

        /// <summary>Returns the object of a kind and GUID.</summary>
        public object Find(string kind, Guid id)
        {
            VmmFilter filter = new VmmFilter();
            filter.ID = id;
            object[] found = Select(kind, filter);
            if (found.Length == 0)
            {
                throw new IpamException("VmmObjectNotFound", "unable to find the specified " + kind + " '" + id + "'", null);
            }
            return found[0];
        }

        IpamObject Attach(IpamObject made)
        {
            IVmmObject one = made as IVmmObject;
            if (one != null)
            {
                one.Attach(this);
            }
            return made;
        }

        /// <summary>Adds an object and returns it as it is then; of a granted address that takes the address from its pool.</summary>
        public object Add(IpamObject given)
        {
            IntPtr made = IntPtr.Zero;
            IntPtr record = given.GetChanges().ToNative();
            try
            {
                Use((IntPtr handle, out IntPtr error) => NativeMethods.ipam_vmm_add(handle, record, out made, out error));
            }
            finally
            {
                NativeMethods.ipam_record_free(record);
            }
            return Attach(IpamObject.Adopt(made, null));
        }

        /// <summary>Adds a VM network with a VM subnet of the same name on the first subnet and VLAN that is left.</summary>
        public object AddWithSubnet(VMNetwork given)
        {
            IntPtr made = IntPtr.Zero;
            IntPtr record = given.GetChanges().ToNative();
            try
            {
                Use((IntPtr handle, out IntPtr error) => NativeMethods.ipam_vmm_add_with_subnet(handle, record, out made, out error));
            }
            finally
            {
                NativeMethods.ipam_record_free(record);
            }
            return Attach(IpamObject.Adopt(made, null));
        }

        /// <summary>Changes an object to what was assigned to the given one, and returns it as it is then.</summary>
        public object Set(Guid id, IpamObject changes)
        {
            byte[] bytes = Native.Bytes(id.ToString());
            IntPtr made = IntPtr.Zero;
            IntPtr record = changes.GetChanges().ToNative();
            try
            {
                Use((IntPtr handle, out IntPtr error) => NativeMethods.ipam_vmm_set(handle, bytes, Native.Length(bytes), record, out made, out error));
            }
            finally
            {
                NativeMethods.ipam_record_free(record);
            }
            return Attach(IpamObject.Adopt(made, null));
        }

        /// <summary>Removes an object.</summary>
        public void Remove(string kind, Guid id)
        {
            byte[] name = Native.Bytes(kind);
            byte[] bytes = Native.Bytes(id.ToString());
            IntPtr removed = IntPtr.Zero;
            Use((IntPtr handle, out IntPtr error) => NativeMethods.ipam_vmm_remove(handle, name, Native.Length(name), bytes, Native.Length(bytes), out removed, out error));
            NativeMethods.ipam_record_free(removed);
        }

        /// <summary>Takes a granted address back, into its pool or not.</summary>
        public void Revoke(Guid id, bool returnToPool)
        {
            byte[] bytes = Native.Bytes(id.ToString());
            IntPtr revoked = IntPtr.Zero;
            Use((IntPtr handle, out IntPtr error) => NativeMethods.ipam_vmm_revoke(handle, bytes, Native.Length(bytes), returnToPool ? 1 : 0, out revoked, out error));
            NativeMethods.ipam_record_free(revoked);
        }

        /// <summary>Records how the refresh of a network service went, and returns the service.</summary>
        public object MarkRefreshed(Guid id, string state)
        {
            byte[] bytes = Native.Bytes(id.ToString());
            byte[] text = Native.Bytes(state);
            IntPtr made = IntPtr.Zero;
            Use((IntPtr handle, out IntPtr error) => NativeMethods.ipam_vmm_mark_refreshed(handle, bytes, Native.Length(bytes), text, Native.Length(text), out made, out error));
            return Attach(IpamObject.Adopt(made, null));
        }

        /// <summary>Reads what the server holds in a scope, all of it at one moment.</summary>
        public IpamVmmInventory ReadInventory(IpamRecord scope)
        {
            IntPtr read = IntPtr.Zero;
            IntPtr record = scope.ToNative();
            try
            {
                Use((IntPtr handle, out IntPtr error) => NativeMethods.ipam_vmm_inventory(handle, record, out read, out error));
            }
            finally
            {
                NativeMethods.ipam_record_free(record);
            }
            return IpamVmmInventory.Own(read);
        }

        /// <summary>Makes a subnet with its VLAN for a network site; it needs no server.</summary>
        public static SubnetVLan NewSubnetVLan(string subnet, long vlan, long secondaryVlan, bool supportsDhcp)
        {
            byte[] bytes = Native.Bytes(subnet);
            IntPtr made, error;
            Native.Check(NativeMethods.ipam_vmm_subnet_vlan(bytes, Native.Length(bytes), vlan, secondaryVlan, supportsDhcp ? 1 : 0, out made, out error), error);
            return (SubnetVLan)IpamObject.Adopt(made, null);
        }

        /// <summary>Makes a route for a static IP address pool; it needs no server.</summary>
        public static SubnetNetworkRoute NewNetworkRoute(string destinationPrefix, string nextHop, long metric)
        {
            byte[] destination = Native.Bytes(destinationPrefix);
            byte[] hop = Native.Bytes(nextHop);
            IntPtr made, error;
            Native.Check(NativeMethods.ipam_vmm_network_route(destination, Native.Length(destination), hop, Native.Length(hop), metric, out made, out error), error);
            return (SubnetNetworkRoute)IpamObject.Adopt(made, null);
        }
    }

    /// <summary>What a VMM server holds, read at one time: the head as properties, the rest in the library.</summary>
    public sealed partial class IpamVmmInventory
    {
        sealed class Document : SafeHandle
        {
            internal Document(IntPtr read) : base(IntPtr.Zero, true) { SetHandle(read); }

            public override bool IsInvalid { get { return handle == IntPtr.Zero; } }

            protected override bool ReleaseHandle()
            {
                NativeMethods.ipam_inventory_free(handle);
                return true;
            }
        }

        Document document;

        /// <summary>Makes the object of a finished inventory, which it frees.</summary>
        internal static IpamVmmInventory Own(IntPtr read)
        {
            Document held = new Document(read);
            IntPtr info, error;
            Native.Check(NativeMethods.ipam_inventory_info(read, out info, out error), error);
            IpamVmmInventory made = (IpamVmmInventory)Adopt(info, null);
            made.document = held;
            return made;
        }

        /// <summary>Reads a document.</summary>
        public static IpamVmmInventory Parse(byte[] text)
        {
            IntPtr read, error;
            Native.Check(NativeMethods.ipam_inventory_parse(text, Native.Length(text), out read, out error), error);
            return Own(read);
        }

        /// <summary>Returns the document.</summary>
        public byte[] Format()
        {
            string text = null;
            Lend(handle =>
            {
                IntPtr written, error;
                UIntPtr length;
                Native.Check(NativeMethods.ipam_inventory_format(handle, out written, out length, out error), error);
                text = Native.Owned(written, length);
            });
            return Native.Bytes(text);
        }

        /// <summary>Returns the objects of a kind that it holds.</summary>
        public object[] Select(string kind)
        {
            byte[] bytes = Native.Bytes(kind);
            IntPtr cursor = IntPtr.Zero;
            Lend(handle =>
            {
                IntPtr error;
                Native.Check(NativeMethods.ipam_inventory_query(handle, bytes, Native.Length(bytes), out cursor, out error), error);
            });
            List<object> found = new List<object>();
            foreach (IpamObject one in new IpamCursor(cursor, null))
            {
                found.Add(one);
            }
            return found.ToArray();
        }

        /// <summary>Calls a function with the handle, which stays open meanwhile. A deserialized inventory has none.</summary>
        internal void Lend(Action<IntPtr> call)
        {
            if (document == null)
            {
                throw new IpamException("InvalidInventory", "the inventory of '" + VMMServer + "' is only a description of one", "Read it with Get- or Import-IpamVmmInventory in this session.");
            }
            bool added = false;
            try
            {
                document.DangerousAddRef(ref added);
                call(document.DangerousGetHandle());
            }
            finally
            {
                if (added)
                {
                    document.DangerousRelease();
                }
            }
        }

        /// <summary>Returns the name of the VMM server.</summary>
        public override string ToString() { return VMMServer; }
    }
}

namespace Ipam
{
    /// <summary>An inventory that is being read object by object. Its records are kept here until all are known, because the head says
    /// whether all could be read.</summary>
    public sealed class VmmInventoryBuilder
    {
        readonly List<IpamRecord> records = new List<IpamRecord>();

        /// <summary>Adds an object.</summary>
        public void Add(IpamRecord record) { records.Add(record); }

        /// <summary>Keeps what is in scope, checks it, and returns the inventory.</summary>
        public Vmm.IpamVmmInventory Finish(IpamRecord info, IpamRecord scope)
        {
            IntPtr error;
            IntPtr inventory = IntPtr.Zero;
            try
            {
                Lend(info, (IntPtr record, out IntPtr failure) => NativeMethods.ipam_inventory_new(record, out inventory, out failure));
                foreach (IpamRecord one in records)
                {
                    Lend(one, (IntPtr record, out IntPtr failure) => NativeMethods.ipam_inventory_add(inventory, record, out failure));
                }
                Lend(scope, (IntPtr record, out IntPtr failure) => NativeMethods.ipam_inventory_narrow(inventory, record, out failure));
                Native.Check(NativeMethods.ipam_inventory_finish(inventory, out error), error);
                IntPtr finished = inventory;
                inventory = IntPtr.Zero;
                return Vmm.IpamVmmInventory.Own(finished);
            }
            finally
            {
                NativeMethods.ipam_inventory_free(inventory);
            }
        }

        delegate int RecordCall(IntPtr record, out IntPtr error);

        static void Lend(IpamRecord given, RecordCall call)
        {
            IntPtr record = given.ToNative();
            try
            {
                IntPtr error;
                int status = call(record, out error);
                Native.Check(status, error);
            }
            finally
            {
                NativeMethods.ipam_record_free(record);
            }
        }
    }
}
