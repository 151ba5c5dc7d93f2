using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Ipam
{
    /// <summary>Long work that runs on a thread of its own, while the command shows how far it has come and can be stopped.</summary>
    public abstract class IpamWork : IDisposable
    {
        readonly List<IpamObject> made = new List<IpamObject>();
        IntPtr progress;
        Task<IpamObject[]> work;

        /// <summary>Does the work and returns what comes of it.</summary>
        protected abstract IpamObject[] Run(IntPtr progress);

        /// <summary>Gives one result on while the work goes on.</summary>
        protected void Give(IpamObject one)
        {
            lock (made)
            {
                made.Add(one);
            }
        }

        /// <summary>Returns what was given since it was asked last.</summary>
        public IpamObject[] Take()
        {
            lock (made)
            {
                IpamObject[] taken = made.ToArray();
                made.Clear();
                return taken;
            }
        }

        /// <summary>Begins the work.</summary>
        public void Start()
        {
            IntPtr error;
            Native.Check(NativeMethods.ipam_progress_new(out progress, out error), error);
            work = Task.Factory.StartNew(delegate { return Run(progress); }, TaskCreationOptions.LongRunning);
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

        /// <summary>Returns how much is done, in the unit of the work: bytes, rows, pages or parts.</summary>
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

        /// <summary>Returns the results that were not given before, or throws what the work ended with.</summary>
        public IpamObject[] Finish()
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
    }
}
