// ipam.hpp without exceptions: only the forms that give a result.
#include "ipam.hpp"

int main()
{
    const char *folder = std::getenv("IPAM_TEST_FOLDER");
    const std::string path = std::string(folder != nullptr ? folder : ".") + "/noexcept.db";
    ipam::result<ipam::store> store = ipam::store::try_open(path);
    int failed = store ? 0 : 1;
    ipam::result<ipam::cursor<ipam::address_space>> spaces = store->try_address_space_query();
    ipam::result<ipam::address_space> first = spaces->try_next();
    failed += !first || first->get() == nullptr;
    failed += ipam::store::try_open("/no/such/folder/x.db").failure().status() != IPAM_STATUS_STORE_UNREADABLE;
    std::printf("%d passed, %d failed\n", 3 - failed, failed);
    return failed != 0;
}
