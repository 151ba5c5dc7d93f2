// Takes the next free address of a subnet and prints it. usage: next_address [CONNECTION [NETWORK]]
#include <ipam.hpp>
#include <iostream>

int main(int count, char **arguments)
try {
    const ipam::store store = ipam::store::open(count > 1 ? arguments[1] : "next_address.db");
    const std::string network = count > 2 ? arguments[2] : "10.0.0.0/24";
    if (store.created()) {
        ipam::range range;
        range.set_network_id(network);
        store.range_add(range, true); // true: and the subnet
    }
    ipam::request options;
    options.set_parent({network});
    ipam::address wanted;
    wanted.set_device_name("web01");
    // Finding and taking are one transaction.
    for (const ipam::address &taken : store.address_request(&options, &wanted))
        std::cout << taken.ip_address() << "\n";
    return 0;
} catch (const ipam::error &error) {
    if (error.status() == IPAM_STATUS_NOTHING_FREE)
        std::cerr << "the network is full\n";
    else
        std::cerr << error.name() << ": " << error.what() << "\n";
    return 1;
}
