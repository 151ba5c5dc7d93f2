/* The embedded VMM at the C level: VM networks, VM subnets, their pools and routes, host groups, and what is refused. */
#include "common.h"

#define T(text) (text), strlen(text)

static ipam_vmm *vmm;
static ipam_error *error;
#define DONE(call) fine((call), &error, #call)
#define refuse(call, expected, what) refused_at((call), (expected), &error, (what), __FILE__, __LINE__)

/* Adds what the record says and returns the object as it is then. */
static ipam_record *add(ipam_record *record)
{
    ipam_record *added = NULL;
    DONE(ipam_vmm_add(vmm, record, &added, &error));
    ipam_record_free(record);
    return added;
}

static void rejected(ipam_record *record, int32_t expected, const char *what)
{
    ipam_record *added = NULL;
    refuse(ipam_vmm_add(vmm, record, &added, &error), expected, what);
    check(added == NULL, "outputs are written on success only");
    ipam_record_free(record);
}

/* Copies the text of a field. */
static const char *field(const ipam_record *record, const char *name, char *text, size_t size)
{
    char *found = get(record, name);
    snprintf(text, size, "%s", found);
    free(found);
    return text;
}

static int count(const char *kind)
{
    ipam_cursor *cursor = NULL;
    ipam_record *record = NULL;
    int found = 0;
    DONE(ipam_vmm_query(vmm, T(kind), NULL, &cursor, &error));
    for (;;) {
        DONE(ipam_cursor_next(cursor, &record, &error));
        if (record == NULL)
            break;
        found++;
        ipam_record_free(record);
    }
    ipam_cursor_free(cursor);
    return found;
}

static void rows(ipam_record *record, const char *subnet, int64_t vlan)
{
    ipam_record *row = NULL;
    DONE(ipam_vmm_subnet_vlan(T(subnet), vlan, 0, 0, &row, &error));
    DONE(ipam_record_add_record(record, T("SubnetVLans"), row, &error));
    ipam_record_free(row);
}

static void remove_one(const char *kind, const ipam_record *record)
{
    char id[64];
    field(record, "ID", id, sizeof id);
    DONE(ipam_vmm_remove(vmm, T(kind), T(id), NULL, &error));
    refuse(ipam_vmm_remove(vmm, T(kind), T(id), NULL, &error), IPAM_STATUS_VMM_OBJECT_NOT_FOUND, "what is gone is not found");
}

static void tenants(void)
{
    char network_id[64], tenant_id[64], subnet_id[64], pool_id[64], text[64];
    ipam_record *record, *network, *tenant, *subnet, *pool, *grant, *route = NULL, *changed = NULL;
    record = record_with("LogicalNetwork", "Name", "Tenants", (char *)NULL);
    set(record, "NetworkVirtualizationEnabled", "true");
    network = add(record);
    field(network, "ID", network_id, sizeof network_id);
    tenant = add(record_with("VMNetwork", "Name", "Ann", "LogicalNetworkID", network_id, "Owner", "contoso\\ann", (char *)NULL));
    field(tenant, "ID", tenant_id, sizeof tenant_id);
    has(tenant, "IsolationType", "WindowsNetworkVirtualization", "a VM network has the isolation of its logical network");
    record = record_with("VMSubnet", "Name", "Ann 1", "VMNetworkID", tenant_id, (char *)NULL);
    rows(record, "192.168.1.7/24", 0);
    subnet = add(record);
    field(subnet, "ID", subnet_id, sizeof subnet_id);
    has(subnet, "VMSubnetID", "4096", "the first virtual subnet ID is the first that there is");
    record = record_with("VMSubnet", "Name", "Ann 2", "VMNetworkID", tenant_id, (char *)NULL);
    rows(record, "192.168.1.0/25", 0);
    rejected(record, IPAM_STATUS_VMM_SUBNET_OVERLAP, "subnets of one VM network do not overlap");
    record = record_with("StaticIPAddressPool", "Name", "P", "VMSubnetID", subnet_id, "Subnet", "192.168.1.0/24", (char *)NULL);
    DONE(ipam_vmm_network_route(T("10.1.2.3/16"), T("192.168.1.1"), 5, &route, &error));
    has(route, "DestinationPrefix", "10.1.0.0/16", "a route goes to a network");
    DONE(ipam_record_add_record(record, T("NetworkRoutes"), route, &error));
    pool = add(record);
    field(pool, "ID", pool_id, sizeof pool_id);
    grant = add(record_with("AllocatedIPAddress", "AllocatingAddressPoolID", pool_id, "AssignedToType", "VirtualMachine", "MACAddress", "00155d000001", (char *)NULL));
    check(strcmp(field(grant, "Address", text, sizeof text), "192.168.1.1") == 0, "the lowest address is granted");
    refuse(ipam_vmm_remove(vmm, T("VMNetwork"), T(tenant_id), NULL, &error), IPAM_STATUS_VMM_OBJECT_IN_USE, "a VM network with a pool stays");
    refuse(ipam_vmm_remove(vmm, T("LogicalNetwork"), T(network_id), NULL, &error), IPAM_STATUS_VMM_OBJECT_IN_USE, "a logical network with a VM network stays");
    refuse(ipam_vmm_network_route(T("10.0.0.0/8"), T("2001:db8::1"), 0, &route, &error), IPAM_STATUS_VMM_INVALID_ARGUMENT, "a route is of one family");
    record = record_with("VMNetwork", "Description", "of Ann", (char *)NULL);
    DONE(ipam_vmm_set(vmm, T(tenant_id), record, &changed, &error));
    has(changed, "Owner", "contoso\\ann", "what is not given stays");
    ipam_record_free(record);
    ipam_record_free(changed);
    field(grant, "ID", text, sizeof text);
    DONE(ipam_vmm_revoke(vmm, T(text), 1, NULL, &error));
    remove_one("StaticIPAddressPool", pool);
    remove_one("VMNetwork", tenant);
    check(count("VMSubnet") == 0, "a VM network takes its subnets with it");
    remove_one("LogicalNetwork", network);
    ipam_record_free(network);
    ipam_record_free(tenant);
    ipam_record_free(subnet);
    ipam_record_free(pool);
    ipam_record_free(grant);
    ipam_record_free(route);
}

static void vlans(void)
{
    char root_id[64], group_id[64], network_id[64];
    ipam_cursor *cursor = NULL;
    ipam_record *root = NULL, *group, *network, *site, *record, *tenant = NULL;
    DONE(ipam_vmm_query(vmm, T("HostGroup"), NULL, &cursor, &error));
    DONE(ipam_cursor_next(cursor, &root, &error));
    ipam_cursor_free(cursor);
    field(root, "ID", root_id, sizeof root_id);
    group = add(record_with("HostGroup", "Name", "Rack 1", "ParentHostGroupID", root_id, (char *)NULL));
    field(group, "ID", group_id, sizeof group_id);
    has(group, "Path", "All Hosts\\Rack 1", "a host group stands under another one");
    record = record_with("LogicalNetwork", "Name", "Isolated", (char *)NULL);
    set(record, "IsLogicalNetworkDefinitionIsolated", "true");
    network = add(record);
    field(network, "ID", network_id, sizeof network_id);
    record = record_with("LogicalNetworkDefinition", "Name", "Isolated 1", "LogicalNetworkID", network_id, "HostGroupIDs", group_id, (char *)NULL);
    rows(record, "10.0.0.0/24", 5);
    site = add(record);
    record = record_with("VMNetwork", "Name", "Front", "LogicalNetworkID", network_id, (char *)NULL);
    DONE(ipam_vmm_add_with_subnet(vmm, record, &tenant, &error));
    check(count("VMSubnet") == 1, "the VM network came with a subnet");
    refuse(ipam_vmm_add_with_subnet(vmm, record, NULL, &error), IPAM_STATUS_VMM_LIMIT_REACHED, "no VLAN is left");
    ipam_record_free(record);
    refuse(ipam_vmm_remove(vmm, T("HostGroup"), T(group_id), NULL, &error), IPAM_STATUS_VMM_OBJECT_IN_USE, "a host group with a site stays");
    refuse(ipam_vmm_remove(vmm, T("HostGroup"), T(root_id), NULL, &error), IPAM_STATUS_VMM_INVALID_ARGUMENT, "All Hosts stays");
    remove_one("VMNetwork", tenant);
    remove_one("LogicalNetworkDefinition", site);
    remove_one("LogicalNetwork", network);
    remove_one("HostGroup", group);
    ipam_record_free(root);
    ipam_record_free(group);
    ipam_record_free(network);
    ipam_record_free(site);
    ipam_record_free(tenant);
}

int main(void)
{
    vmm = vmm_of("scvmm1.contoso.com");
    tenants();
    vlans();
    check(count("LogicalNetwork") == 0 && count("HostGroup") == 1, "everything that was made was removed");
    ipam_vmm_free(vmm);
    return finish();
}
