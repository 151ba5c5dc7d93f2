// Bring your own fabric manager: takes an inventory of it, walks the plan, and carries the steps out itself.
#include <ipam.hpp>
#include <iostream>

static const char *const server = "fabric.example.com";

// The fabric: a real one would be reached over the network.
struct fabric {
    std::vector<ipam::record> objects;

    ipam::inventory take_inventory() const
    {
        ipam::vmm_inventory info(ipam::record::from_json("IpamVmmInventory", R"({"VMMServer":"fabric.example.com","Complete":true})"));
        ipam::inventory inventory = ipam::inventory::make(info);
        for (const ipam::record &object : objects)
            inventory.add(object);
        inventory.finish();
        return inventory;
    }

    // Carries out one step that IPAM wants in the fabric, and says what became of it.
    ipam::vmm_sync_result carry_out(ipam::sync &sync, const ipam::vmm_step &step)
    {
        if (step.operation() == ipam::ipam_vmm_operation::AddPool) {
            ipam::fabric::static_ip_address_pool pool = *step.static_ip_address_pool();
            pool.set_text("ID", "44444444-4444-4444-8444-444444444444"); // the fabric gives it its own identity
            ipam::vmm_sync_result result = sync.report(&pool);
            objects.push_back(std::move(pool));
            return result;
        }
        return sync.report(nullptr, "NotPossible", "this fabric cannot do that");
    }
};

static void synchronize(const ipam::store &store, fabric &fabric)
{
    const ipam::inventory inventory = fabric.take_inventory();
    const ipam::plan plan = store.sync_compare(inventory); // changes nothing; plan.query(false) gives the entries
    ipam::sync sync = store.sync_begin(plan, inventory);
    while (ipam::vmm_sync_result result = sync.next()) { // without an embedded VMM the steps come to us
        if (result.state() == ipam::ipam_vmm_sync_state::Pending)
            result = fabric.carry_out(sync, *result.step());
        if (result.kind() != ipam::ipam_vmm_change_kind::Note)
            std::cout << name_of(result.state()) << ": " << name_of(result.kind()) << " " << result.object() << " in "
                      << name_of(result.target()) << "\n";
    }
}

int main()
try {
    fabric fabric;
    fabric.objects.push_back(ipam::record::from_json(
        "HostGroup", R"({"ID":"11111111-1111-4111-8111-111111111111","Name":"All Hosts","IsRoot":true,"Path":"All Hosts"})"));
    fabric.objects.push_back(
        ipam::record::from_json("LogicalNetwork", R"({"ID":"22222222-2222-4222-8222-222222222222","Name":"Campus"})"));
    fabric.objects.push_back(ipam::record::from_json("LogicalNetworkDefinition", R"({
        "ID":"33333333-3333-4333-8333-333333333333","Name":"North","LogicalNetworkID":"22222222-2222-4222-8222-222222222222",
        "HostGroupIDs":["11111111-1111-4111-8111-111111111111"],"SubnetVLans":[{"Subnet":"10.30.0.0/24","VLanID":30}]})"));

    const ipam::store store = ipam::store::open("fabric.db");
    synchronize(store, fabric); // the fabric's network comes to IPAM
    ipam::range range;
    range.set_network_id("10.30.0.0/24").set_address_space("Campus").set_network_type(ipam::virtualization_type::Provider);
    range.set_managed_by_service("VMM").set_service_instance(server);
    store.range_add(range, false);
    synchronize(store, fabric); // and the range goes to the fabric
    return 0;
} catch (const ipam::error &error) {
    std::cerr << error.name() << ": " << error.what() << "\n";
    return 1;
}
