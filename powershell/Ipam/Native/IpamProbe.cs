using System;
using System.Collections.Generic;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

namespace Ipam
{
    /// <summary>Asks the network whether free addresses really are free: a ping and a name in DNS, many at once, in bounded time.</summary>
    internal static class IpamProbe
    {
        const int AnswerMilliseconds = 1000;
        const int AtOnce = 64;

        /// <summary>Fills PingStatus and DnsRecordStatus of every address. What cannot be asked, for lack of rights or of a network, stays None.</summary>
        internal static void Fill(IList<IpamFreeAddress> addresses)
        {
            using (SemaphoreSlim places = new SemaphoreSlim(AtOnce))
            {
                List<Task> tasks = new List<Task>();
                foreach (IpamFreeAddress address in addresses)
                {
                    places.Wait();
                    Task<PingStatus> ping = Ping(address.IpAddress);
                    Task<DnsRecordStatus> name = Name(address.IpAddress);
                    IpamFreeAddress one = address;
                    tasks.Add(Task.WhenAll(ping, name).ContinueWith(done =>
                    {
                        one.Probed(ping.Result, name.Result);
                        places.Release();
                    }, TaskScheduler.Default));
                }
                Task.WaitAll(tasks.ToArray());
            }
        }

        static async Task<PingStatus> Ping(IPAddress address)
        {
            try
            {
                using (System.Net.NetworkInformation.Ping ping = new System.Net.NetworkInformation.Ping())
                {
                    Task<PingReply> sent = ping.SendPingAsync(address, AnswerMilliseconds);
                    // A ping that runs as a program of its own may outlive its own time-out.
                    if (await Task.WhenAny(sent, Task.Delay(2 * AnswerMilliseconds)).ConfigureAwait(false) != sent)
                    {
                        return PingStatus.NoReply;
                    }
                    PingReply reply = await sent.ConfigureAwait(false);
                    return reply.Status == IPStatus.Success ? PingStatus.Reply : PingStatus.NoReply;
                }
            }
            catch (PingException)
            {
                return PingStatus.None;
            }
            catch (PlatformNotSupportedException)
            {
                return PingStatus.None;
            }
        }

        static async Task<DnsRecordStatus> Name(IPAddress address)
        {
            Task<IPHostEntry> asked = Dns.GetHostEntryAsync(address);
            if (await Task.WhenAny(asked, Task.Delay(AnswerMilliseconds)).ConfigureAwait(false) != asked)
            {
                // Nobody waits for the answer any more; a failure must not end the process when it is collected.
                Forget(asked);
                return DnsRecordStatus.None;
            }
            try
            {
                IPHostEntry entry = await asked.ConfigureAwait(false);
                return string.IsNullOrEmpty(entry.HostName) || entry.HostName == address.ToString() ? DnsRecordStatus.NotFound : DnsRecordStatus.Found;
            }
            catch (SocketException e)
            {
                return e.SocketErrorCode == SocketError.HostNotFound || e.SocketErrorCode == SocketError.NoData ? DnsRecordStatus.NotFound : DnsRecordStatus.None;
            }
        }

        static void Forget(Task task)
        {
            task.ContinueWith(t => t.Exception, TaskContinuationOptions.OnlyOnFaulted);
        }
    }

    public sealed partial class IpamFreeAddress
    {
        internal void Probed(PingStatus ping, DnsRecordStatus name)
        {
            PingStatus = ping;
            DnsRecordStatus = name;
        }
    }
}
