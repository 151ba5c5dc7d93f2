// Follows the changes of a store. usage: follow [CONNECTION]
#include <iostream>
#include <ipam.hpp>

static std::uint64_t print_after(const ipam::store &store, std::uint64_t last, std::uint32_t timeout_ms)
{
    for (const ipam::configuration_event &event : store.event_follow(last, timeout_ms)) {
        std::cout << name_of(event.operation()) << " " << event.object_type() << "\n";
        last = event.event_id();
    }
    return last;
}

int main(int count, char **arguments)
try {
    const ipam::store store = ipam::store::open(count > 1 ? arguments[1] : "follow.db");
    std::uint64_t last = print_after(store, 0, 0); // what has happened so far
    while (count > 1)
        last = print_after(store, last, 60000); // and what happens from now on
    ipam::subnet subnet;
    subnet.set_name("Lab").set_network_id("10.0.0.0/24");
    store.subnet_add(subnet);
    print_after(store, last, 1000);
    return 0;
} catch (const ipam::error &error) {
    std::cerr << error.name() << ": " << error.what() << "\n";
    return 1;
}
