// ipam.hpp: ownership, errors in both forms, cursors in range-based for, typed fields of every type.
#include "ipam.hpp"

#include <cstdio>
#include <cstring>
#include <string>
#include <type_traits>

static int passed, failed;

static void check_at(bool holds, const char *what, int line)
{
    holds ? ++passed : ++failed;
    if (!holds) {
        std::printf("wrapper.cpp:%d: %s\n", line, what);
    }
}
#define check(holds) check_at((holds), #holds, __LINE__)

static_assert(std::is_nothrow_move_constructible_v<ipam::store> && !std::is_copy_constructible_v<ipam::store>);
static_assert(std::is_nothrow_move_assignable_v<ipam::subnet> && !std::is_copy_assignable_v<ipam::subnet>);
static_assert(std::is_base_of_v<ipam::record, ipam::subnet>);
static_assert(std::is_same_v<decltype(std::declval<ipam::subnet>().last_modified_time()), ipam::time_point>);
static_assert(std::is_same_v<decltype(std::declval<ipam::store>().subnet_query()), ipam::cursor<ipam::subnet>>);

static std::string path(const char *name)
{
    const char *folder = std::getenv("IPAM_TEST_FOLDER");
    return std::string(folder != nullptr ? folder : ".") + "/" + name;
}

static void ownership()
{
    ipam::store store = ipam::store::open(path("ownership.db"));
    check(static_cast<bool>(store) && store.created());
    ipam::store moved = std::move(store);
    check(!store && static_cast<bool>(moved));
    check(store.name().empty() && !moved.name().empty());
    moved = ipam::store::open(path("other.db"));
    check(moved.name().find("other.db") != std::string_view::npos);
    ipam_store *raw = moved.release();
    check(!moved);
    ipam::store again(raw);
    ipam::cursor<ipam::address_space> outlives = again.address_space_query();
    again.reset();
    check(outlives.next().name() == "Default");
    check(!outlives.next() && !outlives.next());
}

static void errors()
{
    try {
        (void)ipam::store::open(path("no/such/folder.db"));
        check(false);
    } catch (const ipam::error &error) {
        check(error.status() == IPAM_STATUS_STORE_UNREADABLE && error.name() == "StoreUnreadable");
        check(!error.kind().empty() && !error.category().empty() && !error.advice().empty());
        check(std::strstr(error.what(), "no/such") != nullptr);
        check(error.operand("value").find("folder.db") != std::string_view::npos && error.operand("none").empty());
        check(error.operands().size() >= 1 && !error.is_transient());
        ipam::error copy = error;
        check(copy.what() == std::string(error.what()) && copy.get() == error.get());
    }
    ipam::store store = ipam::store::open(path("errors.db"));
    ipam::result<ipam::subnet> refused = store.try_subnet_add(ipam::subnet());
    check(!refused && refused.failure().status() == IPAM_STATUS_MANDATORY_FIELD_NOT_SPECIFIED);
    ipam::result<void> fine = ipam::record::make("IpamSubnet").try_set_text("Name", "a");
    check(fine.ok() && fine.failure().status() == IPAM_STATUS_OK);
    check(ipam::subnet().try_set_text("NoSuchField", "a").failure().name() == "UnknownField");
    check(!ipam::plan::try_parse("{").ok() && ipam::plan::try_parse("{").failure().name() == "InvalidPlan");
    // A view without data is NULL, and NULL must be given here; an empty one is text.
    check(ipam::record::try_make({}).failure().name() == "UnknownKind");
    try {
        std::vector<std::pair<std::string, std::string>> both;
        ipam::subnet wrong;
        wrong.set_name("a").set_network_id("10.0.0.0/24").set_vlan_id({0}).set_address_space("nowhere");
        store.subnet_add(wrong);
    } catch (const std::exception &error) {
        check(std::strlen(error.what()) > 0);
    }
}

static void fields()
{
    ipam::store store = ipam::store::open(path("fields.db"));
    ipam::subnet subnet;
    check(subnet.name().empty() && subnet.vlan_id().empty() && !subnet.virtual_subnet_id() && subnet.total_addresses() == 0);
    subnet.set_name("Lab").set_network_id("10.0.0.0/24").set_vlan_id({7, 9}).set_network_type(ipam::virtualization_type::Provider);
    subnet.set_description("Żółw 🐢");
    const auto before = std::chrono::system_clock::now() - std::chrono::minutes(1);
    const ipam::subnet added = store.subnet_add(subnet);
    check(added.network_id() == "10.0.0.0/24" && added.description() == "Żółw 🐢");
    check(added.vlan_id() == std::vector<std::int64_t>({7, 9}));
    check(added.network_type() == ipam::virtualization_type::Provider && name_of(added.network_type()) == "Provider");
    check(added.total_addresses() == 256 && added.prefix_length() == 24 && !added.overlapping());
    check(added.last_modified_time() > before && added.row_version() >= 1 && added.id() >= 1);
    check(added.get_text("NetworkId") == "10.0.0.0/24" && added.kind() == "IpamSubnet");
    check(ipam::value_of(ipam::virtualization_type(), "Customer") == ipam::virtualization_type::Customer);
    check(!ipam::value_of(ipam::virtualization_type(), "customer"));

    ipam::custom_change custom;
    custom.set_add_custom_configuration("Room=Kraków");
    ipam::subnet_filter filter;
    filter.set_network_id({"10.0.0.0/24"});
    ipam::subnet changes;
    changes.set_owner("net");
    int seen = 0;
    for (const ipam::subnet &changed : store.subnet_set(filter, changes, nullptr)) {
        check(changed.owner() == "net" && changed.name() == "Lab");
        ++seen;
    }
    check(seen == 1);

    ipam::custom_field field;
    field.set_name("Room");
    store.custom_field_add(field);
    for (const ipam::subnet &changed : store.subnet_set(filter, ipam::subnet(), &custom)) {
        check(changed.custom_fields().size() == 1 && changed.custom_fields()[0].value() == "Kraków");
    }
    // JSON there and back.
    const std::string json = added.to_json(false);
    check(ipam::subnet(ipam::record::from_json("IpamSubnet", json)).to_json(false) == json);
    for (const ipam::configuration_event &event : store.event_query()) {
        check(event.time_of_event() > before);
    }
}

static void fabric()
{
    ipam::vmm vmm = ipam::vmm::open("cpp.contoso.com", true);
    ipam::store store = ipam::store::open(path("fabric.db"));
    ipam::fabric::logical_network network;
    network.set_name("Contoso");
    const std::string id = vmm.add(network).get_text("ID");
    ipam::fabric::logical_network_definition site;
    std::vector<std::string> groups;
    for (const ipam::record &group : vmm.query("HostGroup")) {
        groups.push_back(group.get_text("ID"));
    }
    check(groups.size() == 1);
    site.set_name("Site 1").set_logical_network_id(id).set_host_group_ids(groups);
    std::vector<ipam::fabric::subnet_vlan> pairs;
    pairs.push_back(ipam::vmm::subnet_vlan("10.9.0.0/24", 5, 0, true));
    site.set_subnet_vlans(pairs);
    const ipam::record made = vmm.add(site);
    const ipam::inventory inventory = vmm.inventory();
    check(inventory.info().complete() && inventory.info().site_count() == 1);
    check(ipam::inventory::parse(inventory.format()).format() == inventory.format());
    const ipam::plan plan = store.sync_compare(inventory);
    check(plan.info().create_count() > 0);
    ipam::sync run = store.sync_begin(plan, inventory);
    int done = 0;
    while (ipam::vmm_sync_result step = run.next(&vmm)) {
        done += step.get_text("State") == "Done";
    }
    check(done > 0);
    check(store.sync_compare(vmm.inventory()).info().create_count() == 0);
    int subnets = 0;
    for (const ipam::subnet &subnet : store.subnet_query()) {
        check(subnet.network_id() == "10.9.0.0/24" && subnet.vlan_id() == std::vector<std::int64_t>{5});
        ++subnets;
    }
    check(subnets == 1);
}

int main()
{
    ipam::require_abi();
    check(ipam::version() == IPAM_VERSION && ipam::abi_version() == IPAM_ABI_VERSION);
    ownership();
    errors();
    fields();
    fabric();
    std::printf("%d passed, %d failed\n", passed, failed);
    return failed != 0;
}
