using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace Ipam
{
    /// <summary>A change of a plan; it knows its plan, so that piped changes can be applied as what was reviewed.</summary>
    public sealed partial class IpamVmmChange
    {
        internal IpamVmmPlan Plan;

        /// <summary>Returns the plan that the change belongs to, null for a deserialized change.</summary>
        public IpamVmmPlan GetPlan() { return Plan; }

        /// <summary>Returns the change as one line.</summary>
        public override string ToString()
        {
            string where = Target == IpamVmmSide.Ipam ? " in IPAM" : Target == IpamVmmSide.Vmm ? " in VMM" : "";
            return Kind + " " + ObjectType + " '" + Object + "'" + where + ": " + Reason;
        }
    }

    /// <summary>A plan: the head as properties, the entries in the library.</summary>
    public sealed partial class IpamVmmPlan
    {
        sealed class Document : SafeHandle
        {
            internal Document(IntPtr made) : base(IntPtr.Zero, true) { SetHandle(made); }

            public override bool IsInvalid { get { return handle == IntPtr.Zero; } }

            protected override bool ReleaseHandle()
            {
                NativeMethods.ipam_plan_free(handle);
                return true;
            }
        }

        Document document;

        /// <summary>The inventory that was compared; null for a plan of a file.</summary>
        public Vmm.IpamVmmInventory GetInventory() { return inventory; }

        Vmm.IpamVmmInventory inventory;

        /// <summary>What -VMMServer was when the plan was made; null for a plan of a file or an inventory.</summary>
        public object GetServer() { return server; }

        object server;

        static IpamVmmPlan Own(IntPtr made)
        {
            Document held = new Document(made);
            IntPtr info, error;
            Native.Check(NativeMethods.ipam_plan_info(made, out info, out error), error);
            IpamVmmPlan plan = (IpamVmmPlan)Adopt(info, null);
            plan.document = held;
            return plan;
        }

        /// <summary>Compares a store with an inventory.</summary>
        public static IpamVmmPlan Compare(IpamConnection store, Vmm.IpamVmmInventory inventory, IpamRecord options, object server)
        {
            IntPtr made = IntPtr.Zero;
            IntPtr record = options.ToNative();
            try
            {
                inventory.Lend(read => store.Use((IntPtr handle, out IntPtr error) => NativeMethods.ipam_sync_compare(handle, read, record, out made, out error)));
            }
            finally
            {
                NativeMethods.ipam_record_free(record);
            }
            IpamVmmPlan plan = Own(made);
            plan.inventory = inventory;
            plan.server = server;
            return plan;
        }

        /// <summary>Reads a document.</summary>
        public static IpamVmmPlan Parse(byte[] text)
        {
            IntPtr made, error;
            Native.Check(NativeMethods.ipam_plan_parse(text, Native.Length(text), out made, out error), error);
            return Own(made);
        }

        /// <summary>Returns the document.</summary>
        public byte[] Format()
        {
            string text = null;
            Lend(handle =>
            {
                IntPtr written, error;
                UIntPtr length;
                Native.Check(NativeMethods.ipam_plan_format(handle, out written, out length, out error), error);
                text = Native.Owned(written, length);
            });
            return Native.Bytes(text);
        }

        /// <summary>Returns the plan for people, like a diff, line by line.</summary>
        public string[] GetSummary(bool includeNotes)
        {
            string text = null;
            Lend(handle =>
            {
                IntPtr written, error;
                UIntPtr length;
                Native.Check(NativeMethods.ipam_plan_summary(handle, includeNotes ? 1 : 0, out written, out length, out error), error);
                text = Native.Owned(written, length);
            });
            return text.TrimEnd('\n').Split('\n');
        }

        /// <summary>Returns the entries in order, notes only when they are asked for.</summary>
        public IpamVmmChange[] GetChanges(bool includeNotes)
        {
            IntPtr cursor = IntPtr.Zero;
            Lend(handle =>
            {
                IntPtr error;
                Native.Check(NativeMethods.ipam_plan_query(handle, includeNotes ? 1 : 0, out cursor, out error), error);
            });
            List<IpamVmmChange> found = new List<IpamVmmChange>();
            foreach (IpamObject one in new IpamCursor(cursor, null))
            {
                IpamVmmChange change = (IpamVmmChange)one;
                change.Plan = this;
                found.Add(change);
            }
            return found.ToArray();
        }

        /// <summary>Calls a function with the handle, which stays open meanwhile. A deserialized plan has none.</summary>
        internal void Lend(Action<IntPtr> call)
        {
            if (document == null)
            {
                throw new IpamException("InvalidPlan", "the plan for '" + VMMServer + "' is only a description of one", "Pipe the changes of Compare- or Import-IpamVmmPlan of this session.");
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
    }

    /// <summary>A plan that is being carried out, and what the store knows of syncs.</summary>
    public sealed class VmmRun : IDisposable
    {
        IntPtr run;

        VmmRun() { }

        /// <summary>Fails if a plan is not what a comparison gives any more; changes nothing.</summary>
        public static void Check(IpamConnection store, IpamVmmPlan plan, Vmm.IpamVmmInventory inventory, IpamRecord options)
        {
            With(store, plan, inventory, options, (IntPtr handle, IntPtr planned, IntPtr read, IntPtr record, out IntPtr error) => NativeMethods.ipam_sync_check(handle, planned, read, record, out error));
        }

        /// <summary>Begins to carry out a plan.</summary>
        public static VmmRun Begin(IpamConnection store, IpamVmmPlan plan, Vmm.IpamVmmInventory inventory, IpamRecord options)
        {
            VmmRun made = new VmmRun();
            With(store, plan, inventory, options, (IntPtr handle, IntPtr planned, IntPtr read, IntPtr record, out IntPtr error) => NativeMethods.ipam_sync_begin(handle, planned, read, record, out made.run, out error));
            return made;
        }

        delegate int Call(IntPtr store, IntPtr plan, IntPtr inventory, IntPtr options, out IntPtr error);

        static void With(IpamConnection store, IpamVmmPlan plan, Vmm.IpamVmmInventory inventory, IpamRecord options, Call call)
        {
            IntPtr record = options.ToNative();
            try
            {
                inventory.Lend(read => plan.Lend(planned => store.Use((IntPtr handle, out IntPtr error) => call(handle, planned, read, record, out error))));
            }
            finally
            {
                NativeMethods.ipam_record_free(record);
            }
        }

        /// <summary>Carries out the next entry and returns what became of it; null at the end. With an embedded VMM its steps are made, too; else
        /// they come back as Pending.</summary>
        public IpamVmmSyncResult Next(Vmm.ServerConnection embedded)
        {
            IntPtr result = IntPtr.Zero;
            IntPtr error;
            if (embedded == null)
            {
                Native.Check(NativeMethods.ipam_sync_next(run, IntPtr.Zero, out result, out error), error);
            }
            else
            {
                embedded.Lend(server =>
                {
                    IntPtr failure;
                    Native.Check(NativeMethods.ipam_sync_next(run, server, out result, out failure), failure);
                });
            }
            return (IpamVmmSyncResult)IpamObject.Adopt(result, null);
        }

        /// <summary>Reports that the step of a Pending result was made, with the object as it is now, or as it was when it was removed.</summary>
        public IpamVmmSyncResult Report(IpamRecord made)
        {
            IntPtr record = made.ToNative();
            try
            {
                return Report(record, null, null);
            }
            finally
            {
                NativeMethods.ipam_record_free(record);
            }
        }

        /// <summary>Reports that the step of a Pending result failed.</summary>
        public IpamVmmSyncResult ReportError(string errorId, string message) { return Report(IntPtr.Zero, errorId, message); }

        IpamVmmSyncResult Report(IntPtr record, string errorId, string message)
        {
            byte[] id = Native.Bytes(errorId);
            byte[] text = Native.Bytes(message);
            IntPtr result, error;
            Native.Check(NativeMethods.ipam_sync_report(run, record, id, Native.Length(id), text, Native.Length(text), out result, out error), error);
            return (IpamVmmSyncResult)IpamObject.Adopt(result, null);
        }

        /// <summary>Reports that the step of a Pending result failed for a reason that passes: it comes back with the pause to make, or has failed.</summary>
        public IpamVmmSyncResult Retry(string errorId, string message)
        {
            byte[] id = Native.Bytes(errorId);
            byte[] text = Native.Bytes(message);
            IntPtr result, error;
            Native.Check(NativeMethods.ipam_sync_retry(run, id, Native.Length(id), text, Native.Length(text), out result, out error), error);
            return (IpamVmmSyncResult)IpamObject.Adopt(result, null);
        }

        /// <summary>Makes in IPAM all that a logical network of VMM needs; returns space, subnet and range.</summary>
        public static IEnumerable<IpamObject> AddNetwork(IpamConnection store, IpamRecord recipe)
        {
            IntPtr cursor = IntPtr.Zero;
            IntPtr record = recipe.ToNative();
            try
            {
                store.Use((IntPtr handle, out IntPtr error) => NativeMethods.ipam_sync_add_network(handle, record, out cursor, out error));
            }
            finally
            {
                NativeMethods.ipam_record_free(record);
            }
            return new IpamCursor(cursor, store);
        }

        /// <summary>Decides the conflict of a change for one side.</summary>
        public static IpamVmmDecision Decide(IpamConnection store, IpamVmmChange change, string winner)
        {
            byte[] side = Native.Bytes(winner);
            IntPtr made = IntPtr.Zero;
            IntPtr record = change.ToNative();
            try
            {
                store.Use((IntPtr handle, out IntPtr error) => NativeMethods.ipam_sync_decide(handle, record, side, Native.Length(side), out made, out error));
            }
            finally
            {
                NativeMethods.ipam_record_free(record);
            }
            return (IpamVmmDecision)IpamObject.Adopt(made, store);
        }

        /// <summary>Returns the conflicts that were decided by hand, of all servers for empty text.</summary>
        public static IEnumerable<IpamObject> GetDecisions(IpamConnection store, string server)
        {
            byte[] name = Native.Bytes(server);
            IntPtr cursor = IntPtr.Zero;
            store.Use((IntPtr handle, out IntPtr error) => NativeMethods.ipam_sync_decisions(handle, name, Native.Length(name), out cursor, out error));
            return new IpamCursor(cursor, store);
        }

        /// <summary>Forgets what the sync knows of a server, or of one of its networks; returns the number of links.</summary>
        public static ulong Retire(IpamConnection store, string server, string network, bool release)
        {
            byte[] name = Native.Bytes(server);
            byte[] one = Native.Bytes(network);
            ulong count = 0;
            store.Use((IntPtr handle, out IntPtr error) => NativeMethods.ipam_sync_retire(handle, name, Native.Length(name), one, Native.Length(one), release ? 1 : 0, out count, out error));
            return count;
        }

        /// <summary>Gives a network to another server; returns the number of records that changed hands.</summary>
        public static ulong Move(IpamConnection store, string server, string network, string destination)
        {
            byte[] name = Native.Bytes(server);
            byte[] one = Native.Bytes(network);
            byte[] other = Native.Bytes(destination);
            ulong count = 0;
            store.Use((IntPtr handle, out IntPtr error) => NativeMethods.ipam_sync_move(handle, name, Native.Length(name), one, Native.Length(one), other, Native.Length(other), out count, out error));
            return count;
        }

        /// <summary>Ends the run and gives its lease back; what was done stays done.</summary>
        public void Dispose()
        {
            NativeMethods.ipam_sync_free(run);
            run = IntPtr.Zero;
        }

        /// <summary>Makes a VMM server known to a store: its value of Service Instance and the association with VMM.</summary>
        public static void Register(IpamConnection store, string server)
        {
            byte[] name = Native.Bytes(server);
            store.Use((IntPtr handle, out IntPtr error) => NativeMethods.ipam_sync_register(handle, name, Native.Length(name), out error));
        }

        /// <summary>Returns the links of a server, of all for empty text.</summary>
        public static IEnumerable<IpamObject> GetLinks(IpamConnection store, string server)
        {
            byte[] name = Native.Bytes(server);
            IntPtr cursor = IntPtr.Zero;
            store.Use((IntPtr handle, out IntPtr error) => NativeMethods.ipam_sync_links(handle, name, Native.Length(name), out cursor, out error));
            return new IpamCursor(cursor, store);
        }

        /// <summary>Returns the journal of a server, of all for empty text, behind an entry's number.</summary>
        public static IEnumerable<IpamObject> GetEvents(IpamConnection store, string server, ulong after)
        {
            byte[] name = Native.Bytes(server);
            IntPtr cursor = IntPtr.Zero;
            store.Use((IntPtr handle, out IntPtr error) => NativeMethods.ipam_sync_events(handle, name, Native.Length(name), after, out cursor, out error));
            return new IpamCursor(cursor, store);
        }
    }
}
