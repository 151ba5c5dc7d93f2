using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.InteropServices;
using System.Threading;

namespace Ipam
{
    /// <summary>A store: open, or one that can be opened. Commands take it for -CimSession; objects that were read carry it.</summary>
    public sealed class IpamConnection : IDisposable
    {
        sealed class Store : SafeHandle
        {
            internal Store(IntPtr opened) : base(IntPtr.Zero, true) { SetHandle(opened); }

            public override bool IsInvalid { get { return handle == IntPtr.Zero; } }

            protected override bool ReleaseHandle()
            {
                NativeMethods.ipam_store_free(handle);
                return true;
            }
        }

        Store store;
        DateTime created;

        IpamConnection() { }

        /// <summary>Name under which the connection is saved, or null.</summary>
        public string Name { get; private set; }

        /// <summary>Path or address of the store, without a secret.</summary>
        public string Connection { get; private set; }

        /// <summary>Whether the store is open.</summary>
        public bool IsOpen
        {
            get
            {
                Store held = store;
                return held != null && !held.IsClosed;
            }
        }

        /// <summary>Whether opening it made the store.</summary>
        public bool Created { get; private set; }

        /// <summary>Finds which store a text names: a saved name, else a path or address; without a text what the environment variable IPAM_STORE
        /// names, else the saved connection Default.</summary>
        public static IpamConnection Find(string text)
        {
            IpamEnvironment.Pass();
            byte[] bytes = Native.Bytes(string.IsNullOrEmpty(text) ? Environment.GetEnvironmentVariable("IPAM_STORE") : text);
            IntPtr target, name, error;
            UIntPtr targetLength, nameLength;
            Native.Check(NativeMethods.ipam_connection_resolve(bytes, Native.Length(bytes), out target, out targetLength, out name, out nameLength, out error), error);
            IpamConnection found = new IpamConnection();
            found.Connection = Native.Owned(target, targetLength);
            found.Name = name == IntPtr.Zero ? null : Native.Owned(name, nameLength);
            return found;
        }

        /// <summary>Opens the store that a text names.</summary>
        public static IpamConnection Open(string text, bool mustExist, int busyTimeoutMilliseconds)
        {
            return Open(text, mustExist, busyTimeoutMilliseconds, null, null);
        }

        /// <summary>Opens the store that a text names, as a user of its server.</summary>
        public static IpamConnection Open(string text, bool mustExist, int busyTimeoutMilliseconds, string user, string password)
        {
            IpamConnection opened = Find(text);
            opened.user = user;
            opened.password = password;
            opened.OpenStore(mustExist, busyTimeoutMilliseconds);
            return opened;
        }

        /// <summary>Opens the store that a text names as the destination of a move, which may have been begun before.</summary>
        public static IpamConnection OpenDestination(string text, string user, string password)
        {
            IpamConnection opened = Find(text);
            opened.unfinished = true;
            opened.user = user;
            opened.password = password;
            opened.OpenStore(false, 0);
            return opened;
        }

        bool unfinished;

        string user, password;

        void OpenStore(bool mustExist, int busyTimeoutMilliseconds)
        {
            byte[] path = Native.Bytes(Connection);
            IpamRecord options = new IpamRecord("IpamStoreOptions");
            options.Set("MustExist", mustExist);
            options.Set("AllowUnfinished", unfinished);
            if (!string.IsNullOrEmpty(user))
            {
                options.Set("User", user);
                options.Set("Password", password ?? "");
                // It is not needed again, and nothing is to keep it.
                password = null;
            }
            if (busyTimeoutMilliseconds > 0)
            {
                options.Set("BusyTimeout", busyTimeoutMilliseconds);
            }
            IntPtr opened, error, native = options.ToNative();
            try
            {
                Native.Check(NativeMethods.ipam_store_open(path, Native.Length(path), native, out opened, out error), error);
            }
            finally
            {
                NativeMethods.ipam_record_free(native);
            }
            store = new Store(opened);
            Created = NativeMethods.ipam_store_created(opened) != 0;
            created = FileTime();
        }

        DateTime FileTime()
        {
            string path = Connection.StartsWith("sqlite://", StringComparison.Ordinal) ? Connection.Substring(9) : Connection;
            return File.Exists(path) ? File.GetCreationTimeUtc(path) : DateTime.MinValue;
        }

        /// <summary>Tells whether the store is open and its file is still the one that was opened.</summary>
        public bool IsCurrent()
        {
            return IsOpen && FileTime() == created;
        }

        /// <summary>Saves the connection under a name, without a secret.</summary>
        public void Save(string name)
        {
            byte[] nameBytes = Native.Bytes(name), text = Native.Bytes(Connection);
            IntPtr saved, error;
            Native.Check(NativeMethods.ipam_connection_save(nameBytes, Native.Length(nameBytes), text, Native.Length(text), out saved, out error), error);
            Name = ((IpamSavedConnection)IpamObject.Adopt(saved, null)).Name;
        }

        /// <summary>Forgets the saved connection of a name; the store stays.</summary>
        public static void RemoveSaved(string name)
        {
            IpamEnvironment.Pass();
            byte[] bytes = Native.Bytes(name);
            IntPtr removed, error;
            Native.Check(NativeMethods.ipam_connection_remove(bytes, Native.Length(bytes), out removed, out error), error);
            NativeMethods.ipam_record_free(removed);
        }

        /// <summary>Returns the saved connections in order of name; they are not open.</summary>
        public static IpamConnection[] GetSaved()
        {
            IpamEnvironment.Pass();
            IntPtr cursor, error;
            Native.Check(NativeMethods.ipam_connection_query(out cursor, out error), error);
            List<IpamConnection> list = new List<IpamConnection>();
            foreach (IpamObject saved in new IpamCursor(cursor, null))
            {
                IpamSavedConnection one = (IpamSavedConnection)saved;
                list.Add(new IpamConnection { Name = one.Name, Connection = one.ConnectionString });
            }
            return list.ToArray();
        }

        /// <summary>Calls the library with the store's handle, which stays open meanwhile. The call's status and error are checked.</summary>
        public void Use(IpamCall call)
        {
            Store held = store;
            if (held == null || held.IsClosed)
            {
                throw new IpamException("NotConnected", "the connection to '" + Connection + "' is closed", "Connect again with Connect-Ipam.");
            }
            bool added = false;
            try
            {
                held.DangerousAddRef(ref added);
                IntPtr error;
                int status = call(held.DangerousGetHandle(), out error);
                Native.Check(status, error);
            }
            finally
            {
                if (added)
                {
                    held.DangerousRelease();
                }
            }
        }

        /// <summary>Opens a store on a server as a user of the database; nothing keeps the password.</summary>
        public static IpamConnection OpenAs(string text, string user, string password)
        {
            IpamConnection opened = Find(text);
            byte[] address = Native.Bytes(opened.Connection);
            IpamRecord options = new IpamRecord("IpamStoreOptions");
            options.Set("MustExist", true);
            if (!string.IsNullOrEmpty(user))
            {
                options.Set("User", user);
                options.Set("Password", password ?? "");
            }
            IntPtr made, error, native = options.ToNative();
            try
            {
                Native.Check(NativeMethods.ipam_store_open(address, Native.Length(address), native, out made, out error), error);
            }
            finally
            {
                NativeMethods.ipam_record_free(native);
            }
            opened.store = new Store(made);
            opened.created = opened.FileTime();
            return opened;
        }

        /// <summary>Makes a store in a database of a server, or brings the one that is there up to date; tells whether it made it.</summary>
        public static bool Provision(string text, string user, string password)
        {
            byte[] address = Native.Bytes(text), name = Native.Bytes(user), secret = Native.Bytes(password);
            int made;
            IntPtr error;
            Native.Check(NativeMethods.ipam_store_provision(address, Native.Length(address), name, Native.Length(name), secret, Native.Length(secret), out made, out error), error);
            return made != 0;
        }

        /// <summary>Closes the store.</summary>
        public void Dispose()
        {
            Store held = Interlocked.Exchange(ref store, null);
            if (held != null)
            {
                held.Dispose();
            }
        }

        /// <summary>Returns the saved name, else path or address.</summary>
        public override string ToString() { return Name ?? Connection; }
    }

    /// <summary>A call of the library on a store: it returns the status.</summary>
    public delegate int IpamCall(IntPtr store, out IntPtr error);
}
