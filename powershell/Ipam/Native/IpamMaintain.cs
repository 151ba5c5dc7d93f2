using System;
using System.Collections.Generic;

namespace Ipam
{
    /// <summary>Looking after stores: checks, backups, restoring, moves, and following their events.</summary>
    public static class IpamMaintain
    {
        /// <summary>Checks a store and gives part by part; with repair mends what follows from other rows.</summary>
        public static IpamWork Check(IpamConnection connection, bool repair)
        {
            return new Checking(connection, repair);
        }

        /// <summary>Copies a store into a file.</summary>
        public static IpamWork Backup(IpamConnection connection, string path, bool overwrite)
        {
            return new Maintenance(progress =>
            {
                byte[] bytes = Native.Bytes(path);
                IntPtr copy = IntPtr.Zero;
                connection.Use((IntPtr store, out IntPtr error) =>
                    NativeMethods.ipam_store_backup(store, bytes, Native.Length(bytes), overwrite ? 1 : 0, progress, out copy, out error));
                return new[] { IpamObject.Adopt(copy, null) };
            });
        }

        /// <summary>Puts the store of a backup in the place of a file.</summary>
        public static IpamWork Restore(string backup, string path)
        {
            return new Maintenance(progress =>
            {
                byte[] from = Native.Bytes(backup), to = Native.Bytes(path);
                IntPtr copy, error;
                Native.Check(NativeMethods.ipam_store_restore(from, Native.Length(from), to, Native.Length(to), progress, out copy, out error), error);
                return new[] { IpamObject.Adopt(copy, null) };
            });
        }

        /// <summary>Copies a store into another and compares.</summary>
        public static IpamWork Move(IpamConnection source, IpamConnection destination)
        {
            return new Maintenance(progress =>
            {
                IntPtr cursor = IntPtr.Zero;
                source.Use((IntPtr from, out IntPtr error) =>
                {
                    int status = 0;
                    IntPtr failure = IntPtr.Zero;
                    destination.Use((IntPtr to, out IntPtr inner) =>
                    {
                        inner = IntPtr.Zero;
                        status = NativeMethods.ipam_store_move(from, to, progress, out cursor, out failure);
                        return 0;
                    });
                    error = failure;
                    return status;
                });
                return new List<IpamObject>(new IpamCursor(cursor, null)).ToArray();
            });
        }

        sealed class Maintenance : IpamWork
        {
            readonly Func<IntPtr, IpamObject[]> run;

            public Maintenance(Func<IntPtr, IpamObject[]> run)
            {
                this.run = run;
            }

            protected override IpamObject[] Run(IntPtr progress)
            {
                return run(progress);
            }
        }

        sealed class Checking : IpamWork
        {
            readonly IpamConnection connection;
            readonly bool repair;

            public Checking(IpamConnection connection, bool repair)
            {
                this.connection = connection;
                this.repair = repair;
            }

            protected override IpamObject[] Run(IntPtr progress)
            {
                IntPtr cursor = IntPtr.Zero;
                connection.Use((IntPtr store, out IntPtr error) => NativeMethods.ipam_store_check(store, repair ? 1 : 0, progress, out cursor, out error));
                foreach (IpamObject part in new IpamCursor(cursor, connection))
                {
                    Give(part);
                }
                return new IpamObject[0];
            }
        }

        /// <summary>Waits for events behind one, in the order of commits; gives none when the time was over.</summary>
        public static IEnumerable<IpamObject> Follow(IpamConnection connection, ulong after, uint milliseconds)
        {
            IntPtr cursor = IntPtr.Zero;
            connection.Use((IntPtr store, out IntPtr error) => NativeMethods.ipam_event_follow(store, after, milliseconds, out cursor, out error));
            return new IpamCursor(cursor, connection);
        }
    }
}
