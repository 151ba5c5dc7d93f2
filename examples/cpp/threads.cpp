// Several threads on one store, through one handle.
#include <ipam.hpp>
#include <iostream>
#include <thread>

int main()
try {
    const ipam::store store = ipam::store::open("threads.db"); // a const method may run in several threads at once
    std::vector<std::thread> threads;
    for (int number = 0; number < 4; ++number) {
        threads.emplace_back([&store, number] {
            for (int i = 0; i < 25; ++i) {
                const std::string network = "10." + std::to_string(number) + "." + std::to_string(i) + ".0/24";
                ipam::subnet subnet;
                subnet.set_name(network).set_network_id(network);
                // In a thread an exception would end the program; the form that gives a result does not throw.
                if (auto added = store.try_subnet_add(subnet); !added)
                    std::cerr << added.failure().what() << "\n";
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    int count = 0;
    for (const ipam::subnet &subnet : store.subnet_query())
        count += subnet.prefix_length() == 24;
    std::cout << count << " subnets\n";
    return 0;
} catch (const ipam::error &error) {
    std::cerr << error.name() << ": " << error.what() << "\n";
    return 1;
}
