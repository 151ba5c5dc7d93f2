// Imports a file of comma-separated values, and shows how far it is. usage: import [CONNECTION [FILE]]
#include <fstream>
#include <future>
#include <iostream>
#include <ipam.hpp>

int main(int count, char **arguments)
try {
    const ipam::store store = ipam::store::open(count > 1 ? arguments[1] : "import.db");
    const std::string file = count > 2 ? arguments[2] : "addresses.csv";
    if (count <= 2) {
        std::ofstream out(file);
        out << "IP Address,Managed by Service,Service Instance,Device Name\n";
        for (int i = 0; i < 2000; ++i)
            out << "10.0." << i / 250 << "." << i % 250 << ",IPAM,Localhost,host" << i << "\n";
    }
    const ipam::progress progress = ipam::progress::make();
    // In a thread of its own; what it throws comes out of get().
    auto result = std::async(std::launch::async, [&] { return store.address_import(file, nullptr, &progress); });
    while (result.wait_for(std::chrono::milliseconds(100)) != std::future_status::ready) {
        const auto [done, total, failed] = progress.counts();
        std::cerr << done << " of " << total << " bytes, " << failed << " rows failed\n"; // progress.cancel() would stop it
    }
    const ipam::import_result counts = result.get();
    std::cout << counts.added() << " added, " << counts.failed() << " failed\n";
    return 0;
} catch (const ipam::error &error) {
    std::cerr << error.name() << ": " << error.what() << "\n";
    return 1;
}
