using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Ipam
{
    /// <summary>One object that an operation gave, or the error that ended it on one store.</summary>
    public sealed class IpamResult
    {
        internal IpamResult(IpamObject value, Exception error, IpamConnection connection)
        {
            Value = value;
            Error = error;
            Connection = connection;
        }

        /// <summary>The object, or null.</summary>
        public IpamObject Value { get; private set; }

        /// <summary>The error, or null.</summary>
        public Exception Error { get; private set; }

        /// <summary>The store.</summary>
        public IpamConnection Connection { get; private set; }
    }

    /// <summary>What a command does, in a form that can be run on one store or on several at once.</summary>
    public sealed partial class IpamOperation
    {
        const int DefaultAtOnce = 32;
        const int BufferedResults = 256;

        /// <summary>The argument that leaves a property as it is; told from all other text by identity.</summary>
        public static readonly string Unchanged = new string('\0', 1);

        /// <summary>Makes an operation.</summary>
        public IpamOperation(string verb, string kind)
        {
            Verb = verb;
            Kind = kind;
        }

        /// <summary>Add, AddAll, Get, Set, Remove, Rename, Find or Request.</summary>
        public string Verb { get; private set; }

        /// <summary>Kind of object.</summary>
        public string Kind { get; private set; }

        /// <summary>Which objects.</summary>
        public IpamRecord Filter { get; set; }

        /// <summary>Fields to write; the key for kinds that have no filter.</summary>
        public IpamRecord Changes { get; set; }

        /// <summary>Custom fields to clear, as Name;Name or Name=Value;Name=Value; null for none.</summary>
        public string RemoveCustom { get; set; }

        /// <summary>New name of a custom field or value.</summary>
        public string NewName { get; set; }

        /// <summary>Pairs to add to an association.</summary>
        public string[] AddValues { get; set; }

        /// <summary>Pairs to remove from an association.</summary>
        public string[] RemoveValues { get; set; }

        /// <summary>Whether a missing subnet is added for a range.</summary>
        public bool CreateSubnet { get; set; }

        /// <summary>Whether the ranges of a removed subnet go with it.</summary>
        public bool DeleteRanges { get; set; }

        /// <summary>Whether the addresses of removed ranges go with them.</summary>
        public bool DeleteAddresses { get; set; }

        /// <summary>Object that the operation is about: the one to change, the range to search, the parent to list; or null.</summary>
        public IpamObject Source { get; set; }

        /// <summary>Objects to add in one transaction.</summary>
        public IpamBatch Batch { get; set; }

        /// <summary>Whether removed events are wanted back; there may be more of them than memory holds.</summary>
        public bool TakeEvents { get; set; }

        /// <summary>Whether the blocks inside a removed one go with it.</summary>
        public bool DeleteSubBlocks { get; set; }

        /// <summary>Addresses of each free range, or prefix length of each free subnet.</summary>
        public uint Size { get; set; }

        /// <summary>Number of free addresses, ranges or subnets wanted.</summary>
        public uint Count { get; set; }

        /// <summary>Whether free addresses are asked over the network.</summary>
        public bool TestReachability { get; set; }

        int failures;

        /// <summary>Number of stores on which the operation failed.</summary>
        public int Failures { get { return failures; } }

        /// <summary>Runs the operation. With several stores up to limit of them are worked on at once (0 means 32), and results come as they are made.</summary>
        public IEnumerable<IpamResult> Run(IpamConnection[] connections, int limit)
        {
            failures = 0;
            return connections.Length == 1 ? RunOne(connections[0]) : RunMany(connections, limit == 0 ? DefaultAtOnce : limit);
        }

        IEnumerable<IpamResult> RunOne(IpamConnection connection)
        {
            IEnumerator<IpamObject> objects = null;
            try
            {
                while (true)
                {
                    IpamResult result;
                    try
                    {
                        objects = objects ?? Start(connection).GetEnumerator();
                        if (!objects.MoveNext())
                        {
                            yield break;
                        }
                        result = new IpamResult(objects.Current, null, connection);
                    }
                    catch (IpamException e)
                    {
                        Interlocked.Increment(ref failures);
                        result = new IpamResult(null, e, connection);
                    }
                    yield return result;
                    if (result.Error != null)
                    {
                        yield break;
                    }
                }
            }
            finally
            {
                if (objects != null)
                {
                    objects.Dispose();
                }
            }
        }

        IEnumerable<IpamResult> RunMany(IpamConnection[] connections, int limit)
        {
            using (BlockingCollection<IpamResult> results = new BlockingCollection<IpamResult>(BufferedResults))
            using (CancellationTokenSource stop = new CancellationTokenSource())
            {
                ParallelOptions options = new ParallelOptions { MaxDegreeOfParallelism = limit, CancellationToken = stop.Token };
                Task work = Task.Factory.StartNew(delegate
                {
                    try
                    {
                        Parallel.ForEach(connections, options, connection =>
                        {
                            foreach (IpamResult result in RunOne(connection))
                            {
                                results.Add(result, stop.Token);
                            }
                        });
                    }
                    catch (OperationCanceledException)
                    {
                        // The reader went away.
                    }
                    finally
                    {
                        results.CompleteAdding();
                    }
                }, TaskCreationOptions.LongRunning);
                try
                {
                    foreach (IpamResult result in results.GetConsumingEnumerable())
                    {
                        yield return result;
                    }
                    work.Wait();
                }
                finally
                {
                    stop.Cancel();
                    try
                    {
                        work.Wait();
                    }
                    catch (AggregateException)
                    {
                        // Reported by the wait above, unless the reader went away and does not want it.
                    }
                }
            }
        }
    }
}
