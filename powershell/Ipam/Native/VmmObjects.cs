using System;
using System.Collections.Generic;

namespace Ipam.Vmm
{
    /// <summary>What every object of VMM has beside its fields.</summary>
    public interface IVmmObject
    {
        /// <summary>GUID of the object.</summary>
        Guid ID { get; }

        /// <summary>The connection that the object was read from.</summary>
        ServerConnection ServerConnection { get; }

        /// <summary>Whether a command has removed the object.</summary>
        bool MarkedForDeletion { get; set; }

        /// <summary>Whether all properties were read; they always are.</summary>
        bool IsFullyCached { get; }

        /// <summary>Hands the connection to the object and to those inside it.</summary>
        void Attach(ServerConnection connection);
    }

    /// <summary>To what kind of object an address is granted.</summary>
    public enum AllocatedToObjectType
    {
        /// <summary>No object.</summary>
        None,
        /// <summary>A network adapter of a virtual machine.</summary>
        VirtualNetworkAdapter,
        /// <summary>A virtual IP.</summary>
        VIP,
        /// <summary>A network adapter of a host.</summary>
        HostNetworkAdapter,
        /// <summary>A configuration of a load balancer.</summary>
        LoadBalancerConfiguration,
        /// <summary>A virtual machine.</summary>
        VirtualMachine,
        /// <summary>A cluster of hosts.</summary>
        HostCluster,
        /// <summary>A VM subnet.</summary>
        VMSubnet,
        /// <summary>A network service.</summary>
        NetworkService,
        /// <summary>A NAT connection.</summary>
        NATConnection,
        /// <summary>A gateway.</summary>
        NetworkGateway,
        /// <summary>A storage array.</summary>
        StorageArray,
        /// <summary>A gateway of a VM network.</summary>
        VMNetworkGateway,
    }

    /// <summary>Kinds of configuration providers.</summary>
    public enum ConfigurationProviderType
    {
        /// <summary>Not known.</summary>
        Unknown,
        /// <summary>Out-of-band management of hosts.</summary>
        OutOfBandManagement,
        /// <summary>Load balancers.</summary>
        LoadBalancer,
        /// <summary>Gateways.</summary>
        Gateway,
        /// <summary>Virtual switch extension managers.</summary>
        VirtualSwitchExtensionManager,
        /// <summary>Network services.</summary>
        NetworkService,
        /// <summary>Network services of the second interface.</summary>
        NetworkServiceV2,
    }

    /// <summary>Profiles of user roles.</summary>
    public enum Profile
    {
        /// <summary>Full administrator.</summary>
        Administrator,
        /// <summary>Administrator of some host groups.</summary>
        DelegatedAdmin,
        /// <summary>Administrator of a tenant.</summary>
        TenantAdmin,
        /// <summary>User of clouds.</summary>
        SelfServiceUser,
        /// <summary>Reader.</summary>
        ReadOnlyAdmin,
    }

    /// <summary>A network controller, which the embedded VMM does not have. The type exists so that the pipeline tells it from a server, and
    /// takes any text, because refusing says more than failing to bind.</summary>
    public sealed class VirtualSwitchExtensionManager
    {
        /// <summary>Makes one of its name.</summary>
        public VirtualSwitchExtensionManager(string name) { Name = name; }

        /// <summary>Name.</summary>
        public string Name { get; private set; }

        /// <summary>Returns the name.</summary>
        public override string ToString() { return Name; }
    }

    public sealed partial class SubnetNetworkRoute
    {
        /// <summary>Returns destination, next hop and metric.</summary>
        public override string ToString()
        {
            string text = DestinationPrefix + " " + NextHop;
            return Metric == 0 ? text : text + " " + Metric.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    /// <summary>One row of the test of a network service.</summary>
    public sealed class NetworkServiceTest
    {
        /// <summary>Name of the test.</summary>
        public string Test { get; set; }

        /// <summary>Passed, Failed, or Implemented for what the provider can do.</summary>
        public string Result { get; set; }

        /// <summary>Why it failed, or what was found.</summary>
        public string Message { get; set; }
    }

    /// <summary>What a command that changes something leaves behind. The embedded VMM has done the work when the command returns.</summary>
    public sealed class Job
    {
        /// <summary>Begins a job of a command.</summary>
        public Job(string cmdletName)
        {
            ID = Guid.NewGuid();
            CmdletName = cmdletName;
            Name = cmdletName;
            Status = "Running";
            StartTime = DateTime.Now;
        }

        /// <summary>GUID of the job.</summary>
        public Guid ID { get; private set; }

        /// <summary>Name of the job.</summary>
        public string Name { get; private set; }

        /// <summary>Command that began it.</summary>
        public string CmdletName { get; private set; }

        /// <summary>Running, Completed or Failed.</summary>
        public string Status { get; private set; }

        /// <summary>The same as Status.</summary>
        public string StatusString { get { return Status; } }

        /// <summary>Whether the work is over.</summary>
        public bool IsCompleted { get { return Status != "Running"; } }

        /// <summary>How much of the work is done, in percent.</summary>
        public string Progress { get { return IsCompleted ? "100 %" : "0 %"; } }

        /// <summary>When it began.</summary>
        public DateTime StartTime { get; private set; }

        /// <summary>When it ended.</summary>
        public DateTime? EndTime { get; private set; }

        /// <summary>User role under which it ran.</summary>
        public string Owner { get; set; }

        /// <summary>Object that it made or changed.</summary>
        public object ResultObject { get; private set; }

        /// <summary>Name of that object.</summary>
        public string ResultName { get { return ResultObject == null ? null : ResultObject.ToString(); } }

        /// <summary>Identifier of the error of a failed job.</summary>
        public string ErrorId { get; private set; }

        /// <summary>Message of the error of a failed job.</summary>
        public string ErrorInfo { get; private set; }

        /// <summary>What -PROTipID was.</summary>
        public Guid? PROTipID { get; set; }

        /// <summary>What -RunAsynchronously was.</summary>
        public bool RunAsynchronously { get; set; }

        /// <summary>What -OnBehalfOfUser was.</summary>
        public string OnBehalfOfUser { get; set; }

        /// <summary>What -OnBehalfOfUserRole was.</summary>
        public object OnBehalfOfUserRole { get; set; }

        /// <summary>Ends the job well.</summary>
        public void Complete(object result)
        {
            ResultObject = result;
            Status = "Completed";
            EndTime = DateTime.Now;
        }

        /// <summary>Ends the job with an error.</summary>
        public void Fail(string errorId, string message)
        {
            ErrorId = errorId;
            ErrorInfo = message;
            Status = "Failed";
            EndTime = DateTime.Now;
        }

        /// <summary>Returns the name.</summary>
        public override string ToString() { return Name; }
    }

    static class VmmObjects
    {
        internal static void Attach(ServerConnection connection, params IVmmObject[] objects)
        {
            foreach (IVmmObject one in objects)
            {
                if (one != null)
                {
                    one.Attach(connection);
                }
            }
        }
    }

    public sealed partial class HostGroup : IVmmObject
    {
        /// <summary>The connection that the object was read from.</summary>
        public ServerConnection ServerConnection { get; private set; }

        /// <summary>Whether a command has removed the object.</summary>
        public bool MarkedForDeletion { get; set; }

        /// <summary>Whether all properties were read; they always are.</summary>
        public bool IsFullyCached { get { return true; } }

        /// <summary>The group above, null at the root.</summary>
        public HostGroup ParentHostGroup
        {
            get
            {
                Guid? above = ParentHostGroupID;
                return above == null ? null : (HostGroup)ServerConnection.Find("HostGroup", above.Value);
            }
        }

        /// <summary>The groups directly below.</summary>
        public HostGroup[] ChildGroups
        {
            get
            {
                VmmFilter filter = new VmmFilter();
                filter.ParentHostGroupID = ID;
                return ServerConnection.SelectAll<HostGroup>("HostGroup", filter);
            }
        }

        void IVmmObject.Attach(ServerConnection connection)
        {
            ServerConnection = connection;
        }
    }

    public sealed partial class LogicalNetwork : IVmmObject
    {
        /// <summary>The connection that the object was read from.</summary>
        public ServerConnection ServerConnection { get; private set; }

        /// <summary>Whether a command has removed the object.</summary>
        public bool MarkedForDeletion { get; set; }

        /// <summary>Whether all properties were read; they always are.</summary>
        public bool IsFullyCached { get { return true; } }

        /// <summary>Its network sites.</summary>
        public LogicalNetworkDefinition[] LogicalNetworkDefinitions
        {
            get
            {
                VmmFilter filter = new VmmFilter();
                filter.LogicalNetworkID = ID;
                return ServerConnection.SelectAll<LogicalNetworkDefinition>("LogicalNetworkDefinition", filter);
            }
        }

        void IVmmObject.Attach(ServerConnection connection)
        {
            ServerConnection = connection;
        }
    }

    public sealed partial class LogicalNetworkDefinition : IVmmObject
    {
        /// <summary>The connection that the object was read from.</summary>
        public ServerConnection ServerConnection { get; private set; }

        /// <summary>Whether a command has removed the object.</summary>
        public bool MarkedForDeletion { get; set; }

        /// <summary>Whether all properties were read; they always are.</summary>
        public bool IsFullyCached { get { return true; } }

        void IVmmObject.Attach(ServerConnection connection)
        {
            ServerConnection = connection;
            VmmObjects.Attach(connection, LogicalNetwork);
            VmmObjects.Attach(connection, HostGroups);
        }
    }

    public sealed partial class VMNetwork : IVmmObject
    {
        /// <summary>The connection that the object was read from.</summary>
        public ServerConnection ServerConnection { get; private set; }

        /// <summary>Whether a command has removed the object.</summary>
        public bool MarkedForDeletion { get; set; }

        /// <summary>Whether all properties were read; they always are.</summary>
        public bool IsFullyCached { get { return true; } }

        /// <summary>Its VM subnets.</summary>
        public VMSubnet[] VMSubnet
        {
            get
            {
                VmmFilter filter = new VmmFilter();
                filter.VMNetworkID = ID;
                return ServerConnection.SelectAll<VMSubnet>("VMSubnet", filter);
            }
        }

        void IVmmObject.Attach(ServerConnection connection)
        {
            ServerConnection = connection;
            VmmObjects.Attach(connection, LogicalNetwork);
        }
    }

    public sealed partial class VMSubnet : IVmmObject
    {
        /// <summary>The connection that the object was read from.</summary>
        public ServerConnection ServerConnection { get; private set; }

        /// <summary>Whether a command has removed the object.</summary>
        public bool MarkedForDeletion { get; set; }

        /// <summary>Whether all properties were read; they always are.</summary>
        public bool IsFullyCached { get { return true; } }

        void IVmmObject.Attach(ServerConnection connection)
        {
            ServerConnection = connection;
            VmmObjects.Attach(connection, VMNetwork, LogicalNetworkDefinition);
        }
    }

    public sealed partial class StaticIPAddressPool : IVmmObject
    {
        /// <summary>The connection that the object was read from.</summary>
        public ServerConnection ServerConnection { get; private set; }

        /// <summary>Whether a command has removed the object.</summary>
        public bool MarkedForDeletion { get; set; }

        /// <summary>Whether all properties were read; they always are.</summary>
        public bool IsFullyCached { get { return true; } }

        void IVmmObject.Attach(ServerConnection connection)
        {
            ServerConnection = connection;
            VmmObjects.Attach(connection, LogicalNetworkDefinition, VMSubnet);
        }
    }

    public sealed partial class AllocatedIPAddress : IVmmObject
    {
        /// <summary>The connection that the object was read from.</summary>
        public ServerConnection ServerConnection { get; private set; }

        /// <summary>Whether a command has removed the object.</summary>
        public bool MarkedForDeletion { get; set; }

        /// <summary>Whether all properties were read; they always are.</summary>
        public bool IsFullyCached { get { return true; } }

        void IVmmObject.Attach(ServerConnection connection)
        {
            ServerConnection = connection;
            VmmObjects.Attach(connection, AllocatingAddressPool);
        }
    }

    public sealed partial class NetworkService : IVmmObject
    {
        /// <summary>The connection that the object was read from.</summary>
        public ServerConnection ServerConnection { get; private set; }

        /// <summary>Whether a command has removed the object.</summary>
        public bool MarkedForDeletion { get; set; }

        /// <summary>Whether all properties were read; they always are.</summary>
        public bool IsFullyCached { get { return true; } }

        void IVmmObject.Attach(ServerConnection connection)
        {
            ServerConnection = connection;
            VmmObjects.Attach(connection, HostGroups);
        }
    }

    public sealed partial class RunAsAccount : IVmmObject
    {
        /// <summary>The connection that the object was read from.</summary>
        public ServerConnection ServerConnection { get; private set; }

        /// <summary>Whether a command has removed the object.</summary>
        public bool MarkedForDeletion { get; set; }

        /// <summary>Whether all properties were read; they always are.</summary>
        public bool IsFullyCached { get { return true; } }

        void IVmmObject.Attach(ServerConnection connection)
        {
            ServerConnection = connection;
        }
    }

    public sealed partial class ConfigurationProvider : IVmmObject
    {
        /// <summary>The connection that the object was read from.</summary>
        public ServerConnection ServerConnection { get; private set; }

        /// <summary>Whether a command has removed the object.</summary>
        public bool MarkedForDeletion { get; set; }

        /// <summary>Whether all properties were read; they always are.</summary>
        public bool IsFullyCached { get { return true; } }

        void IVmmObject.Attach(ServerConnection connection)
        {
            ServerConnection = connection;
        }
    }
}
