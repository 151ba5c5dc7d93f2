// Opens a store and lists its subnets. usage: list [CONNECTION]
#include <ipam.hpp>
#include <iostream>

int main(int count, char **arguments)
try {
    const ipam::store store = ipam::store::open(count > 1 ? arguments[1] : "list.db");
    if (store.created()) {
        for (const char *network : {"10.20.0.0/16", "10.10.0.0/16", "2001:db8::/120"}) {
            ipam::subnet subnet;
            subnet.set_name(network).set_network_id(network);
            store.subnet_add(subnet);
        }
    }
    for (const ipam::subnet &subnet : store.subnet_query())
        std::cout << subnet.network_id() << " has a prefix of " << subnet.prefix_length() << " bits\n";
    return 0;
} catch (const ipam::error &error) {
    std::cerr << error.name() << ": " << error.what() << "\n";
    return 1;
}
