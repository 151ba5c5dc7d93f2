/* Made by tests/generated of include/ipam.h and the field list; do not edit. Part of ipam.hpp. */
#ifndef IPAM_RECORDS_HPP
#define IPAM_RECORDS_HPP

namespace ipam {
namespace detail {

/* A field without a value reads as nothing; every other failure is thrown. By reference: the call that fills it may come later. */
inline bool has(std::int32_t status, ipam_error *const &failure)
{
    if (status == IPAM_STATUS_OK) {
        return true;
    }
    error made(status, failure);
    if (status != IPAM_STATUS_FIELD_NOT_SET) {
        raise(made);
    }
    return false;
}

inline void done(std::int32_t status, ipam_error *const &failure)
{
    if (status != IPAM_STATUS_OK) {
        raise(error(status, failure));
    }
}

/* How a type of C++ is read from a field and written to one, and the same for one item of a list. */
template <class T, class = void>
struct field;

template <>
struct field<std::string> {
    static std::optional<std::string> read(const ipam_record *record, std::string_view name)
    {
        char *text = nullptr;
        std::size_t len = 0;
        ipam_error *failure = nullptr;
        if (!has(ipam_record_get_text(record, name.data(), name.size(), &text, &len, &failure), failure) || text == nullptr) {
            return std::nullopt;
        }
        return own(text, len);
    }
    static std::string item(const ipam_record *record, std::string_view name, std::size_t index)
    {
        char *text = nullptr;
        std::size_t len = 0;
        ipam_error *failure = nullptr;
        done(ipam_record_list_text(record, name.data(), name.size(), index, &text, &len, &failure), failure);
        return own(text, len);
    }
    static void write(ipam_record *record, std::string_view name, std::string_view value)
    {
        ipam_error *failure = nullptr;
        done(ipam_record_set_text(record, name.data(), name.size(), given(value), value.size(), &failure), failure);
    }
    static void add(ipam_record *record, std::string_view name, std::string_view value)
    {
        ipam_error *failure = nullptr;
        done(ipam_record_add_text(record, name.data(), name.size(), given(value), value.size(), &failure), failure);
    }
};

template <>
struct field<bool> {
    static std::optional<bool> read(const ipam_record *record, std::string_view name)
    {
        std::int32_t value = 0;
        ipam_error *failure = nullptr;
        if (!has(ipam_record_get_bool(record, name.data(), name.size(), &value, &failure), failure)) {
            return std::nullopt;
        }
        return value != 0;
    }
    static void write(ipam_record *record, std::string_view name, bool value)
    {
        ipam_error *failure = nullptr;
        done(ipam_record_set_bool(record, name.data(), name.size(), value ? 1 : 0, &failure), failure);
    }
};

template <>
struct field<std::int64_t> {
    static std::optional<std::int64_t> read(const ipam_record *record, std::string_view name)
    {
        std::int64_t value = 0;
        ipam_error *failure = nullptr;
        if (!has(ipam_record_get_integer(record, name.data(), name.size(), &value, &failure), failure)) {
            return std::nullopt;
        }
        return value;
    }
    static std::int64_t item(const ipam_record *record, std::string_view name, std::size_t index)
    {
        std::int64_t value = 0;
        ipam_error *failure = nullptr;
        done(ipam_record_list_integer(record, name.data(), name.size(), index, &value, &failure), failure);
        return value;
    }
    static void write(ipam_record *record, std::string_view name, std::int64_t value)
    {
        ipam_error *failure = nullptr;
        done(ipam_record_set_integer(record, name.data(), name.size(), value, &failure), failure);
    }
    static void add(ipam_record *record, std::string_view name, std::int64_t value)
    {
        ipam_error *failure = nullptr;
        done(ipam_record_add_integer(record, name.data(), name.size(), value, &failure), failure);
    }
};

template <>
struct field<std::uint64_t> {
    static std::optional<std::uint64_t> read(const ipam_record *record, std::string_view name)
    {
        std::uint64_t value = 0;
        ipam_error *failure = nullptr;
        if (!has(ipam_record_get_unsigned(record, name.data(), name.size(), &value, &failure), failure)) {
            return std::nullopt;
        }
        return value;
    }
    static void write(ipam_record *record, std::string_view name, std::uint64_t value)
    {
        ipam_error *failure = nullptr;
        done(ipam_record_set_unsigned(record, name.data(), name.size(), value, &failure), failure);
    }
    static std::uint64_t item(const ipam_record *record, std::string_view name, std::size_t index)
    {
        return std::strtoull(field<std::string>::item(record, name, index).c_str(), nullptr, 10);
    }
    static void add(ipam_record *record, std::string_view name, std::uint64_t value)
    {
        ipam_error *failure = nullptr;
        done(ipam_record_add_unsigned(record, name.data(), name.size(), value, &failure), failure);
    }
};

template <>
struct field<double> {
    static std::optional<double> read(const ipam_record *record, std::string_view name)
    {
        double value = 0;
        ipam_error *failure = nullptr;
        if (!has(ipam_record_get_real(record, name.data(), name.size(), &value, &failure), failure)) {
            return std::nullopt;
        }
        return value;
    }
    static void write(ipam_record *record, std::string_view name, double value)
    {
        ipam_error *failure = nullptr;
        done(ipam_record_set_real(record, name.data(), name.size(), value, &failure), failure);
    }
};

template <>
struct field<time_point> {
    static std::optional<time_point> read(const ipam_record *record, std::string_view name)
    {
        std::int64_t value = 0;
        ipam_error *failure = nullptr;
        if (!has(ipam_record_get_time_us(record, name.data(), name.size(), &value, &failure), failure)) {
            return std::nullopt;
        }
        return time_of(value);
    }
    static void write(ipam_record *record, std::string_view name, time_point value)
    {
        ipam_error *failure = nullptr;
        done(ipam_record_set_time_us(record, name.data(), name.size(), micros(value), &failure), failure);
    }
};

/* An enumeration crosses by the name of its value. */
template <class T>
struct field<T, std::enable_if_t<std::is_enum<T>::value>> {
    static std::optional<T> read(const ipam_record *record, std::string_view name)
    {
        const std::optional<std::string> text = field<std::string>::read(record, name);
        return text ? value_of(T{}, *text) : std::nullopt;
    }
    static void write(ipam_record *record, std::string_view name, T value)
    {
        field<std::string>::write(record, name, name_of(value));
    }
    static T item(const ipam_record *record, std::string_view name, std::size_t index)
    {
        return value_of(T{}, field<std::string>::item(record, name, index)).value_or(T{});
    }
    static void add(ipam_record *record, std::string_view name, T value)
    {
        field<std::string>::add(record, name, name_of(value));
    }
};

/* An object inside an object. */
template <class T>
struct field<T, std::enable_if_t<std::is_base_of<record, T>::value>> {
    static std::optional<T> read(const ipam_record *from, std::string_view name)
    {
        ipam_record *value = nullptr;
        ipam_error *failure = nullptr;
        if (!has(ipam_record_get_record(from, name.data(), name.size(), &value, &failure), failure) || value == nullptr) {
            return std::nullopt;
        }
        return T(value);
    }
    static T item(const ipam_record *from, std::string_view name, std::size_t index)
    {
        ipam_record *value = nullptr;
        ipam_error *failure = nullptr;
        done(ipam_record_list_record(from, name.data(), name.size(), index, &value, &failure), failure);
        return T(value);
    }
    static void write(ipam_record *to, std::string_view name, const T &value)
    {
        ipam_error *failure = nullptr;
        done(ipam_record_set_record(to, name.data(), name.size(), value.get(), &failure), failure);
    }
    static void add(ipam_record *to, std::string_view name, const T &value)
    {
        ipam_error *failure = nullptr;
        done(ipam_record_add_record(to, name.data(), name.size(), value.get(), &failure), failure);
    }
};

template <class T>
std::vector<T> list(const ipam_record *record, std::string_view name)
{
    std::size_t count = 0;
    ipam_error *failure = nullptr;
    std::vector<T> items;
    if (has(ipam_record_list_count(record, name.data(), name.size(), &count, &failure), failure)) {
        items.reserve(count);
        for (std::size_t i = 0; i < count; ++i) {
            items.push_back(field<T>::item(record, name, i));
        }
    }
    return items;
}

template <class T, class Items>
void write_list(ipam_record *record, std::string_view name, const Items &items)
{
    ipam_error *failure = nullptr;
    done(ipam_record_clear_list(record, name.data(), name.size(), &failure), failure);
    for (const auto &item : items) {
        field<T>::add(record, name, item);
    }
}

/* Reads a field whose lack of a value is its type's own zero. */
template <class T>
T plain(const ipam_record *record, std::string_view name)
{
    std::optional<T> value = field<T>::read(record, name);
    return value ? std::move(*value) : T{};
}

inline ipam_record *make(std::string_view kind)
{
    ipam_record *made = nullptr;
    ipam_error *failure = nullptr;
    done(ipam_record_new(kind.data(), kind.size(), &made, &failure), failure);
    return made;
}

} // namespace detail

enum class address_assignment : std::int32_t {
    None = 0,
    Static = 1,
    Dynamic = 2,
    Auto = 3,
    VIP = 4,
    Reserved = 5,
};

inline std::string_view name_of(address_assignment value) noexcept
{
    switch (value) {
    case address_assignment::None:
        return "None";
    case address_assignment::Static:
        return "Static";
    case address_assignment::Dynamic:
        return "Dynamic";
    case address_assignment::Auto:
        return "Auto";
    case address_assignment::VIP:
        return "VIP";
    case address_assignment::Reserved:
        return "Reserved";
    }
    return "";
}

inline std::optional<address_assignment> value_of(address_assignment, std::string_view text) noexcept
{
    if (text == "None") {
        return address_assignment::None;
    }
    if (text == "Static") {
        return address_assignment::Static;
    }
    if (text == "Dynamic") {
        return address_assignment::Dynamic;
    }
    if (text == "Auto") {
        return address_assignment::Auto;
    }
    if (text == "VIP") {
        return address_assignment::VIP;
    }
    if (text == "Reserved") {
        return address_assignment::Reserved;
    }
    return std::nullopt;
}

enum class address_category : std::int32_t {
    None = 0,
    Public = 1,
    Private = 2,
    Global = 3,
};

inline std::string_view name_of(address_category value) noexcept
{
    switch (value) {
    case address_category::None:
        return "None";
    case address_category::Public:
        return "Public";
    case address_category::Private:
        return "Private";
    case address_category::Global:
        return "Global";
    }
    return "";
}

inline std::optional<address_category> value_of(address_category, std::string_view text) noexcept
{
    if (text == "None") {
        return address_category::None;
    }
    if (text == "Public") {
        return address_category::Public;
    }
    if (text == "Private") {
        return address_category::Private;
    }
    if (text == "Global") {
        return address_category::Global;
    }
    return std::nullopt;
}

enum class address_family : std::int32_t {
    IPv4 = 1,
    IPv6 = 2,
};

inline std::string_view name_of(address_family value) noexcept
{
    switch (value) {
    case address_family::IPv4:
        return "IPv4";
    case address_family::IPv6:
        return "IPv6";
    }
    return "";
}

inline std::optional<address_family> value_of(address_family, std::string_view text) noexcept
{
    if (text == "IPv4") {
        return address_family::IPv4;
    }
    if (text == "IPv6") {
        return address_family::IPv6;
    }
    return std::nullopt;
}

enum class address_space_type : std::int32_t {
    ProviderAddressSpace = 0,
    CustomerAddressSpace = 1,
};

inline std::string_view name_of(address_space_type value) noexcept
{
    switch (value) {
    case address_space_type::ProviderAddressSpace:
        return "ProviderAddressSpace";
    case address_space_type::CustomerAddressSpace:
        return "CustomerAddressSpace";
    }
    return "";
}

inline std::optional<address_space_type> value_of(address_space_type, std::string_view text) noexcept
{
    if (text == "ProviderAddressSpace") {
        return address_space_type::ProviderAddressSpace;
    }
    if (text == "CustomerAddressSpace") {
        return address_space_type::CustomerAddressSpace;
    }
    return std::nullopt;
}

enum class allocated_address_state : std::int32_t {
    Unassigned = 0,
    Assigned = 1,
};

inline std::string_view name_of(allocated_address_state value) noexcept
{
    switch (value) {
    case allocated_address_state::Unassigned:
        return "Unassigned";
    case allocated_address_state::Assigned:
        return "Assigned";
    }
    return "";
}

inline std::optional<allocated_address_state> value_of(allocated_address_state, std::string_view text) noexcept
{
    if (text == "Unassigned") {
        return allocated_address_state::Unassigned;
    }
    if (text == "Assigned") {
        return allocated_address_state::Assigned;
    }
    return std::nullopt;
}

enum class allocated_address_type : std::int32_t {
    DedicatedIP = 0,
    VirtualIP = 1,
};

inline std::string_view name_of(allocated_address_type value) noexcept
{
    switch (value) {
    case allocated_address_type::DedicatedIP:
        return "DedicatedIP";
    case allocated_address_type::VirtualIP:
        return "VirtualIP";
    }
    return "";
}

inline std::optional<allocated_address_type> value_of(allocated_address_type, std::string_view text) noexcept
{
    if (text == "DedicatedIP") {
        return allocated_address_type::DedicatedIP;
    }
    if (text == "VirtualIP") {
        return allocated_address_type::VirtualIP;
    }
    return std::nullopt;
}

enum class auth_type : std::int32_t {
    NotConfigured = 0,
    Windows = 1,
    SQL = 2,
};

inline std::string_view name_of(auth_type value) noexcept
{
    switch (value) {
    case auth_type::NotConfigured:
        return "NotConfigured";
    case auth_type::Windows:
        return "Windows";
    case auth_type::SQL:
        return "SQL";
    }
    return "";
}

inline std::optional<auth_type> value_of(auth_type, std::string_view text) noexcept
{
    if (text == "NotConfigured") {
        return auth_type::NotConfigured;
    }
    if (text == "Windows") {
        return auth_type::Windows;
    }
    if (text == "SQL") {
        return auth_type::SQL;
    }
    return std::nullopt;
}

enum class check_state : std::int32_t {
    Passed = 1,
    Failed = 2,
    Repaired = 3,
};

inline std::string_view name_of(check_state value) noexcept
{
    switch (value) {
    case check_state::Passed:
        return "Passed";
    case check_state::Failed:
        return "Failed";
    case check_state::Repaired:
        return "Repaired";
    }
    return "";
}

inline std::optional<check_state> value_of(check_state, std::string_view text) noexcept
{
    if (text == "Passed") {
        return check_state::Passed;
    }
    if (text == "Failed") {
        return check_state::Failed;
    }
    if (text == "Repaired") {
        return check_state::Repaired;
    }
    return std::nullopt;
}

enum class database_type : std::int32_t {
    NotConfigured = 0,
    WID = 1,
    MSSQL = 2,
    PostgreSQL = 3,
};

inline std::string_view name_of(database_type value) noexcept
{
    switch (value) {
    case database_type::NotConfigured:
        return "NotConfigured";
    case database_type::WID:
        return "WID";
    case database_type::MSSQL:
        return "MSSQL";
    case database_type::PostgreSQL:
        return "PostgreSQL";
    }
    return "";
}

inline std::optional<database_type> value_of(database_type, std::string_view text) noexcept
{
    if (text == "NotConfigured") {
        return database_type::NotConfigured;
    }
    if (text == "WID") {
        return database_type::WID;
    }
    if (text == "MSSQL") {
        return database_type::MSSQL;
    }
    if (text == "PostgreSQL") {
        return database_type::PostgreSQL;
    }
    return std::nullopt;
}

enum class dhcp_reservation_type : std::int32_t {
    None = 0,
    Dhcp = 1,
    Bootp = 2,
    Both = 3,
};

inline std::string_view name_of(dhcp_reservation_type value) noexcept
{
    switch (value) {
    case dhcp_reservation_type::None:
        return "None";
    case dhcp_reservation_type::Dhcp:
        return "Dhcp";
    case dhcp_reservation_type::Bootp:
        return "Bootp";
    case dhcp_reservation_type::Both:
        return "Both";
    }
    return "";
}

inline std::optional<dhcp_reservation_type> value_of(dhcp_reservation_type, std::string_view text) noexcept
{
    if (text == "None") {
        return dhcp_reservation_type::None;
    }
    if (text == "Dhcp") {
        return dhcp_reservation_type::Dhcp;
    }
    if (text == "Bootp") {
        return dhcp_reservation_type::Bootp;
    }
    if (text == "Both") {
        return dhcp_reservation_type::Both;
    }
    return std::nullopt;
}

enum class dns_record_status : std::int32_t {
    None = 0,
    Found = 2,
    NotFound = 3,
};

inline std::string_view name_of(dns_record_status value) noexcept
{
    switch (value) {
    case dns_record_status::None:
        return "None";
    case dns_record_status::Found:
        return "Found";
    case dns_record_status::NotFound:
        return "NotFound";
    }
    return "";
}

inline std::optional<dns_record_status> value_of(dns_record_status, std::string_view text) noexcept
{
    if (text == "None") {
        return dns_record_status::None;
    }
    if (text == "Found") {
        return dns_record_status::Found;
    }
    if (text == "NotFound") {
        return dns_record_status::NotFound;
    }
    return std::nullopt;
}

enum class event_operation : std::int32_t {
    Add = 1,
    Update = 2,
    Remove = 3,
    Import = 4,
    Sync = 5,
};

inline std::string_view name_of(event_operation value) noexcept
{
    switch (value) {
    case event_operation::Add:
        return "Add";
    case event_operation::Update:
        return "Update";
    case event_operation::Remove:
        return "Remove";
    case event_operation::Import:
        return "Import";
    case event_operation::Sync:
        return "Sync";
    }
    return "";
}

inline std::optional<event_operation> value_of(event_operation, std::string_view text) noexcept
{
    if (text == "Add") {
        return event_operation::Add;
    }
    if (text == "Update") {
        return event_operation::Update;
    }
    if (text == "Remove") {
        return event_operation::Remove;
    }
    if (text == "Import") {
        return event_operation::Import;
    }
    if (text == "Sync") {
        return event_operation::Sync;
    }
    return std::nullopt;
}

enum class expiry_status : std::int32_t {
    None = 0,
    Active = 1,
    Alert = 2,
    Expired = 3,
};

inline std::string_view name_of(expiry_status value) noexcept
{
    switch (value) {
    case expiry_status::None:
        return "None";
    case expiry_status::Active:
        return "Active";
    case expiry_status::Alert:
        return "Alert";
    case expiry_status::Expired:
        return "Expired";
    }
    return "";
}

inline std::optional<expiry_status> value_of(expiry_status, std::string_view text) noexcept
{
    if (text == "None") {
        return expiry_status::None;
    }
    if (text == "Active") {
        return expiry_status::Active;
    }
    if (text == "Alert") {
        return expiry_status::Alert;
    }
    if (text == "Expired") {
        return expiry_status::Expired;
    }
    return std::nullopt;
}

enum class ipam_log_level : std::int32_t {
    Information = 1,
    Warning = 2,
    Error = 3,
};

inline std::string_view name_of(ipam_log_level value) noexcept
{
    switch (value) {
    case ipam_log_level::Information:
        return "Information";
    case ipam_log_level::Warning:
        return "Warning";
    case ipam_log_level::Error:
        return "Error";
    }
    return "";
}

inline std::optional<ipam_log_level> value_of(ipam_log_level, std::string_view text) noexcept
{
    if (text == "Information") {
        return ipam_log_level::Information;
    }
    if (text == "Warning") {
        return ipam_log_level::Warning;
    }
    if (text == "Error") {
        return ipam_log_level::Error;
    }
    return std::nullopt;
}

enum class ipam_vmm_change_kind : std::int32_t {
    Create = 1,
    Update = 2,
    Delete = 3,
    Conflict = 4,
    Blocked = 5,
    Note = 6,
};

inline std::string_view name_of(ipam_vmm_change_kind value) noexcept
{
    switch (value) {
    case ipam_vmm_change_kind::Create:
        return "Create";
    case ipam_vmm_change_kind::Update:
        return "Update";
    case ipam_vmm_change_kind::Delete:
        return "Delete";
    case ipam_vmm_change_kind::Conflict:
        return "Conflict";
    case ipam_vmm_change_kind::Blocked:
        return "Blocked";
    case ipam_vmm_change_kind::Note:
        return "Note";
    }
    return "";
}

inline std::optional<ipam_vmm_change_kind> value_of(ipam_vmm_change_kind, std::string_view text) noexcept
{
    if (text == "Create") {
        return ipam_vmm_change_kind::Create;
    }
    if (text == "Update") {
        return ipam_vmm_change_kind::Update;
    }
    if (text == "Delete") {
        return ipam_vmm_change_kind::Delete;
    }
    if (text == "Conflict") {
        return ipam_vmm_change_kind::Conflict;
    }
    if (text == "Blocked") {
        return ipam_vmm_change_kind::Blocked;
    }
    if (text == "Note") {
        return ipam_vmm_change_kind::Note;
    }
    return std::nullopt;
}

enum class ipam_vmm_event_type : std::int32_t {
    Subnet = 0,
    Range = 1,
    Address = 2,
    AddressSpace = 3,
    CustomValue = 4,
    Run = 5,
};

inline std::string_view name_of(ipam_vmm_event_type value) noexcept
{
    switch (value) {
    case ipam_vmm_event_type::Subnet:
        return "Subnet";
    case ipam_vmm_event_type::Range:
        return "Range";
    case ipam_vmm_event_type::Address:
        return "Address";
    case ipam_vmm_event_type::AddressSpace:
        return "AddressSpace";
    case ipam_vmm_event_type::CustomValue:
        return "CustomValue";
    case ipam_vmm_event_type::Run:
        return "Run";
    }
    return "";
}

inline std::optional<ipam_vmm_event_type> value_of(ipam_vmm_event_type, std::string_view text) noexcept
{
    if (text == "Subnet") {
        return ipam_vmm_event_type::Subnet;
    }
    if (text == "Range") {
        return ipam_vmm_event_type::Range;
    }
    if (text == "Address") {
        return ipam_vmm_event_type::Address;
    }
    if (text == "AddressSpace") {
        return ipam_vmm_event_type::AddressSpace;
    }
    if (text == "CustomValue") {
        return ipam_vmm_event_type::CustomValue;
    }
    if (text == "Run") {
        return ipam_vmm_event_type::Run;
    }
    return std::nullopt;
}

enum class ipam_vmm_object_type : std::int32_t {
    LogicalNetwork = 1,
    NetworkSite = 2,
    Subnet = 3,
    Pool = 4,
    Address = 5,
    VmNetwork = 6,
    VmSubnet = 7,
};

inline std::string_view name_of(ipam_vmm_object_type value) noexcept
{
    switch (value) {
    case ipam_vmm_object_type::LogicalNetwork:
        return "LogicalNetwork";
    case ipam_vmm_object_type::NetworkSite:
        return "NetworkSite";
    case ipam_vmm_object_type::Subnet:
        return "Subnet";
    case ipam_vmm_object_type::Pool:
        return "Pool";
    case ipam_vmm_object_type::Address:
        return "Address";
    case ipam_vmm_object_type::VmNetwork:
        return "VmNetwork";
    case ipam_vmm_object_type::VmSubnet:
        return "VmSubnet";
    }
    return "";
}

inline std::optional<ipam_vmm_object_type> value_of(ipam_vmm_object_type, std::string_view text) noexcept
{
    if (text == "LogicalNetwork") {
        return ipam_vmm_object_type::LogicalNetwork;
    }
    if (text == "NetworkSite") {
        return ipam_vmm_object_type::NetworkSite;
    }
    if (text == "Subnet") {
        return ipam_vmm_object_type::Subnet;
    }
    if (text == "Pool") {
        return ipam_vmm_object_type::Pool;
    }
    if (text == "Address") {
        return ipam_vmm_object_type::Address;
    }
    if (text == "VmNetwork") {
        return ipam_vmm_object_type::VmNetwork;
    }
    if (text == "VmSubnet") {
        return ipam_vmm_object_type::VmSubnet;
    }
    return std::nullopt;
}

enum class ipam_vmm_operation : std::int32_t {
    AddLogicalNetwork = 1,
    SetLogicalNetwork = 2,
    RemoveLogicalNetwork = 3,
    AddNetworkSite = 4,
    SetNetworkSite = 5,
    RemoveNetworkSite = 6,
    AddPool = 7,
    SetPool = 8,
    RemovePool = 9,
    AddVmNetwork = 10,
    SetVmNetwork = 11,
    RemoveVmNetwork = 12,
    AddVmSubnet = 13,
    SetVmSubnet = 14,
    RemoveVmSubnet = 15,
};

inline std::string_view name_of(ipam_vmm_operation value) noexcept
{
    switch (value) {
    case ipam_vmm_operation::AddLogicalNetwork:
        return "AddLogicalNetwork";
    case ipam_vmm_operation::SetLogicalNetwork:
        return "SetLogicalNetwork";
    case ipam_vmm_operation::RemoveLogicalNetwork:
        return "RemoveLogicalNetwork";
    case ipam_vmm_operation::AddNetworkSite:
        return "AddNetworkSite";
    case ipam_vmm_operation::SetNetworkSite:
        return "SetNetworkSite";
    case ipam_vmm_operation::RemoveNetworkSite:
        return "RemoveNetworkSite";
    case ipam_vmm_operation::AddPool:
        return "AddPool";
    case ipam_vmm_operation::SetPool:
        return "SetPool";
    case ipam_vmm_operation::RemovePool:
        return "RemovePool";
    case ipam_vmm_operation::AddVmNetwork:
        return "AddVmNetwork";
    case ipam_vmm_operation::SetVmNetwork:
        return "SetVmNetwork";
    case ipam_vmm_operation::RemoveVmNetwork:
        return "RemoveVmNetwork";
    case ipam_vmm_operation::AddVmSubnet:
        return "AddVmSubnet";
    case ipam_vmm_operation::SetVmSubnet:
        return "SetVmSubnet";
    case ipam_vmm_operation::RemoveVmSubnet:
        return "RemoveVmSubnet";
    }
    return "";
}

inline std::optional<ipam_vmm_operation> value_of(ipam_vmm_operation, std::string_view text) noexcept
{
    if (text == "AddLogicalNetwork") {
        return ipam_vmm_operation::AddLogicalNetwork;
    }
    if (text == "SetLogicalNetwork") {
        return ipam_vmm_operation::SetLogicalNetwork;
    }
    if (text == "RemoveLogicalNetwork") {
        return ipam_vmm_operation::RemoveLogicalNetwork;
    }
    if (text == "AddNetworkSite") {
        return ipam_vmm_operation::AddNetworkSite;
    }
    if (text == "SetNetworkSite") {
        return ipam_vmm_operation::SetNetworkSite;
    }
    if (text == "RemoveNetworkSite") {
        return ipam_vmm_operation::RemoveNetworkSite;
    }
    if (text == "AddPool") {
        return ipam_vmm_operation::AddPool;
    }
    if (text == "SetPool") {
        return ipam_vmm_operation::SetPool;
    }
    if (text == "RemovePool") {
        return ipam_vmm_operation::RemovePool;
    }
    if (text == "AddVmNetwork") {
        return ipam_vmm_operation::AddVmNetwork;
    }
    if (text == "SetVmNetwork") {
        return ipam_vmm_operation::SetVmNetwork;
    }
    if (text == "RemoveVmNetwork") {
        return ipam_vmm_operation::RemoveVmNetwork;
    }
    if (text == "AddVmSubnet") {
        return ipam_vmm_operation::AddVmSubnet;
    }
    if (text == "SetVmSubnet") {
        return ipam_vmm_operation::SetVmSubnet;
    }
    if (text == "RemoveVmSubnet") {
        return ipam_vmm_operation::RemoveVmSubnet;
    }
    return std::nullopt;
}

enum class ipam_vmm_policy : std::int32_t {
    Report = 0,
    Vmm = 1,
    Ipam = 2,
    Newest = 3,
};

inline std::string_view name_of(ipam_vmm_policy value) noexcept
{
    switch (value) {
    case ipam_vmm_policy::Report:
        return "Report";
    case ipam_vmm_policy::Vmm:
        return "Vmm";
    case ipam_vmm_policy::Ipam:
        return "Ipam";
    case ipam_vmm_policy::Newest:
        return "Newest";
    }
    return "";
}

inline std::optional<ipam_vmm_policy> value_of(ipam_vmm_policy, std::string_view text) noexcept
{
    if (text == "Report") {
        return ipam_vmm_policy::Report;
    }
    if (text == "Vmm") {
        return ipam_vmm_policy::Vmm;
    }
    if (text == "Ipam") {
        return ipam_vmm_policy::Ipam;
    }
    if (text == "Newest") {
        return ipam_vmm_policy::Newest;
    }
    return std::nullopt;
}

enum class ipam_vmm_side : std::int32_t {
    None = 0,
    Ipam = 1,
    Vmm = 2,
};

inline std::string_view name_of(ipam_vmm_side value) noexcept
{
    switch (value) {
    case ipam_vmm_side::None:
        return "None";
    case ipam_vmm_side::Ipam:
        return "Ipam";
    case ipam_vmm_side::Vmm:
        return "Vmm";
    }
    return "";
}

inline std::optional<ipam_vmm_side> value_of(ipam_vmm_side, std::string_view text) noexcept
{
    if (text == "None") {
        return ipam_vmm_side::None;
    }
    if (text == "Ipam") {
        return ipam_vmm_side::Ipam;
    }
    if (text == "Vmm") {
        return ipam_vmm_side::Vmm;
    }
    return std::nullopt;
}

enum class ipam_vmm_sync_state : std::int32_t {
    Pending = 0,
    Done = 1,
    Failed = 2,
    Skipped = 3,
};

inline std::string_view name_of(ipam_vmm_sync_state value) noexcept
{
    switch (value) {
    case ipam_vmm_sync_state::Pending:
        return "Pending";
    case ipam_vmm_sync_state::Done:
        return "Done";
    case ipam_vmm_sync_state::Failed:
        return "Failed";
    case ipam_vmm_sync_state::Skipped:
        return "Skipped";
    }
    return "";
}

inline std::optional<ipam_vmm_sync_state> value_of(ipam_vmm_sync_state, std::string_view text) noexcept
{
    if (text == "Pending") {
        return ipam_vmm_sync_state::Pending;
    }
    if (text == "Done") {
        return ipam_vmm_sync_state::Done;
    }
    if (text == "Failed") {
        return ipam_vmm_sync_state::Failed;
    }
    if (text == "Skipped") {
        return ipam_vmm_sync_state::Skipped;
    }
    return std::nullopt;
}

enum class network_service_type : std::int32_t {
    Unspecified = 0,
    Gateway = 1,
    LoadBalancer = 2,
    NetworkVirtualizationPolicy = 3,
    NetworkManager = 4,
    VirtualSwitchExtensionManager = 5,
    NetworkSwitch = 6,
};

inline std::string_view name_of(network_service_type value) noexcept
{
    switch (value) {
    case network_service_type::Unspecified:
        return "Unspecified";
    case network_service_type::Gateway:
        return "Gateway";
    case network_service_type::LoadBalancer:
        return "LoadBalancer";
    case network_service_type::NetworkVirtualizationPolicy:
        return "NetworkVirtualizationPolicy";
    case network_service_type::NetworkManager:
        return "NetworkManager";
    case network_service_type::VirtualSwitchExtensionManager:
        return "VirtualSwitchExtensionManager";
    case network_service_type::NetworkSwitch:
        return "NetworkSwitch";
    }
    return "";
}

inline std::optional<network_service_type> value_of(network_service_type, std::string_view text) noexcept
{
    if (text == "Unspecified") {
        return network_service_type::Unspecified;
    }
    if (text == "Gateway") {
        return network_service_type::Gateway;
    }
    if (text == "LoadBalancer") {
        return network_service_type::LoadBalancer;
    }
    if (text == "NetworkVirtualizationPolicy") {
        return network_service_type::NetworkVirtualizationPolicy;
    }
    if (text == "NetworkManager") {
        return network_service_type::NetworkManager;
    }
    if (text == "VirtualSwitchExtensionManager") {
        return network_service_type::VirtualSwitchExtensionManager;
    }
    if (text == "NetworkSwitch") {
        return network_service_type::NetworkSwitch;
    }
    return std::nullopt;
}

enum class ping_status : std::int32_t {
    None = 0,
    Reply = 2,
    NoReply = 3,
};

inline std::string_view name_of(ping_status value) noexcept
{
    switch (value) {
    case ping_status::None:
        return "None";
    case ping_status::Reply:
        return "Reply";
    case ping_status::NoReply:
        return "NoReply";
    }
    return "";
}

inline std::optional<ping_status> value_of(ping_status, std::string_view text) noexcept
{
    if (text == "None") {
        return ping_status::None;
    }
    if (text == "Reply") {
        return ping_status::Reply;
    }
    if (text == "NoReply") {
        return ping_status::NoReply;
    }
    return std::nullopt;
}

enum class provisioning_method : std::int32_t {
    Automatic = 0,
    Manual = 1,
};

inline std::string_view name_of(provisioning_method value) noexcept
{
    switch (value) {
    case provisioning_method::Automatic:
        return "Automatic";
    case provisioning_method::Manual:
        return "Manual";
    }
    return "";
}

inline std::optional<provisioning_method> value_of(provisioning_method, std::string_view text) noexcept
{
    if (text == "Automatic") {
        return provisioning_method::Automatic;
    }
    if (text == "Manual") {
        return provisioning_method::Manual;
    }
    return std::nullopt;
}

enum class request_strategy : std::int32_t {
    FirstFit = 0,
    BestFit = 1,
    FromEnd = 2,
    Spread = 3,
};

inline std::string_view name_of(request_strategy value) noexcept
{
    switch (value) {
    case request_strategy::FirstFit:
        return "FirstFit";
    case request_strategy::BestFit:
        return "BestFit";
    case request_strategy::FromEnd:
        return "FromEnd";
    case request_strategy::Spread:
        return "Spread";
    }
    return "";
}

inline std::optional<request_strategy> value_of(request_strategy, std::string_view text) noexcept
{
    if (text == "FirstFit") {
        return request_strategy::FirstFit;
    }
    if (text == "BestFit") {
        return request_strategy::BestFit;
    }
    if (text == "FromEnd") {
        return request_strategy::FromEnd;
    }
    if (text == "Spread") {
        return request_strategy::Spread;
    }
    return std::nullopt;
}

enum class utilization : std::int32_t {
    None = 0,
    Under = 1,
    Optimal = 2,
    Over = 3,
};

inline std::string_view name_of(utilization value) noexcept
{
    switch (value) {
    case utilization::None:
        return "None";
    case utilization::Under:
        return "Under";
    case utilization::Optimal:
        return "Optimal";
    case utilization::Over:
        return "Over";
    }
    return "";
}

inline std::optional<utilization> value_of(utilization, std::string_view text) noexcept
{
    if (text == "None") {
        return utilization::None;
    }
    if (text == "Under") {
        return utilization::Under;
    }
    if (text == "Optimal") {
        return utilization::Optimal;
    }
    if (text == "Over") {
        return utilization::Over;
    }
    return std::nullopt;
}

enum class utilization_calculation : std::int32_t {
    Auto = 1,
    UserSpecified = 2,
};

inline std::string_view name_of(utilization_calculation value) noexcept
{
    switch (value) {
    case utilization_calculation::Auto:
        return "Auto";
    case utilization_calculation::UserSpecified:
        return "UserSpecified";
    }
    return "";
}

inline std::optional<utilization_calculation> value_of(utilization_calculation, std::string_view text) noexcept
{
    if (text == "Auto") {
        return utilization_calculation::Auto;
    }
    if (text == "UserSpecified") {
        return utilization_calculation::UserSpecified;
    }
    return std::nullopt;
}

enum class utilization_period : std::int32_t {
    Day = 1,
    Week = 2,
    Month = 3,
    ThreeMonths = 4,
    SixMonths = 5,
    Year = 6,
    TwoYears = 7,
    FiveYears = 8,
};

inline std::string_view name_of(utilization_period value) noexcept
{
    switch (value) {
    case utilization_period::Day:
        return "Day";
    case utilization_period::Week:
        return "Week";
    case utilization_period::Month:
        return "Month";
    case utilization_period::ThreeMonths:
        return "ThreeMonths";
    case utilization_period::SixMonths:
        return "SixMonths";
    case utilization_period::Year:
        return "Year";
    case utilization_period::TwoYears:
        return "TwoYears";
    case utilization_period::FiveYears:
        return "FiveYears";
    }
    return "";
}

inline std::optional<utilization_period> value_of(utilization_period, std::string_view text) noexcept
{
    if (text == "Day") {
        return utilization_period::Day;
    }
    if (text == "Week") {
        return utilization_period::Week;
    }
    if (text == "Month") {
        return utilization_period::Month;
    }
    if (text == "ThreeMonths") {
        return utilization_period::ThreeMonths;
    }
    if (text == "SixMonths") {
        return utilization_period::SixMonths;
    }
    if (text == "Year") {
        return utilization_period::Year;
    }
    if (text == "TwoYears") {
        return utilization_period::TwoYears;
    }
    if (text == "FiveYears") {
        return utilization_period::FiveYears;
    }
    return std::nullopt;
}

enum class vm_network_ip_address_pool_type : std::int32_t {
    IPV4 = 0,
    IPV6 = 1,
};

inline std::string_view name_of(vm_network_ip_address_pool_type value) noexcept
{
    switch (value) {
    case vm_network_ip_address_pool_type::IPV4:
        return "IPV4";
    case vm_network_ip_address_pool_type::IPV6:
        return "IPV6";
    }
    return "";
}

inline std::optional<vm_network_ip_address_pool_type> value_of(vm_network_ip_address_pool_type, std::string_view text) noexcept
{
    if (text == "IPV4") {
        return vm_network_ip_address_pool_type::IPV4;
    }
    if (text == "IPV6") {
        return vm_network_ip_address_pool_type::IPV6;
    }
    return std::nullopt;
}

enum class vm_network_type : std::int32_t {
    NoIsolation = 0,
    WindowsNetworkVirtualization = 1,
    External = 2,
    VLANNetwork = 3,
};

inline std::string_view name_of(vm_network_type value) noexcept
{
    switch (value) {
    case vm_network_type::NoIsolation:
        return "NoIsolation";
    case vm_network_type::WindowsNetworkVirtualization:
        return "WindowsNetworkVirtualization";
    case vm_network_type::External:
        return "External";
    case vm_network_type::VLANNetwork:
        return "VLANNetwork";
    }
    return "";
}

inline std::optional<vm_network_type> value_of(vm_network_type, std::string_view text) noexcept
{
    if (text == "NoIsolation") {
        return vm_network_type::NoIsolation;
    }
    if (text == "WindowsNetworkVirtualization") {
        return vm_network_type::WindowsNetworkVirtualization;
    }
    if (text == "External") {
        return vm_network_type::External;
    }
    if (text == "VLANNetwork") {
        return vm_network_type::VLANNetwork;
    }
    return std::nullopt;
}

enum class virtualization_type : std::int32_t {
    NonVirtualized = 1,
    Provider = 2,
    Customer = 4,
};

inline std::string_view name_of(virtualization_type value) noexcept
{
    switch (value) {
    case virtualization_type::NonVirtualized:
        return "NonVirtualized";
    case virtualization_type::Provider:
        return "Provider";
    case virtualization_type::Customer:
        return "Customer";
    }
    return "";
}

inline std::optional<virtualization_type> value_of(virtualization_type, std::string_view text) noexcept
{
    if (text == "NonVirtualized") {
        return virtualization_type::NonVirtualized;
    }
    if (text == "Provider") {
        return virtualization_type::Provider;
    }
    if (text == "Customer") {
        return virtualization_type::Customer;
    }
    return std::nullopt;
}
class address_space;
class subnet;
class range;
class address;
class block;
class custom_field;
class custom_value;
class custom_field_association;
class configuration_event;
class free_address;
class free_range;
class free_subnet;
class released_address;
class hint;
class custom_entry;
class saved_connection;
class log_entry;
class tree_node;
class address_space_filter;
class subnet_filter;
class range_filter;
class address_filter;
class block_filter;
class custom_field_filter;
class custom_field_association_filter;
class access_scope_filter;
class configuration_event_filter;
class store_options;
class custom_change;
class custom_field_association_change;
class import_options;
class import_result;
class export_options;
class export_result;
class address_utilization_threshold;
class configuration;
class database;
class access_scope;
class utilization_sample;
class update_result;
class request;
class database_check;
class database_copy;
class table_copy;
class vmm_sync_event;
class vmm_decision;
class vmm_link;
class vmm_inventory;
class vmm_scope;
class vmm_field_change;
class vmm_change;
class vmm_plan;
class vmm_sync_options;
class vmm_step;
class vmm_sync_result;
class vmm_recipe;
class vmm_sync_round;

/* A space in which every address is unique per service and instance; all overlap and mapping is evaluated inside one space. */
class address_space : public record {
public:
    static constexpr std::string_view kind_name = "IpamAddressSpace";

    /* Makes an object without any field set. */
    address_space() : record(detail::make(kind_name)) {}
    explicit address_space(ipam_record *taken) noexcept : record(taken) {}
    explicit address_space(record &&taken) noexcept : record(std::move(taken)) {}

    /* Number of the record, unique per kind and never reused. */
    std::uint64_t id() const;
    /* Name, unique ignoring case. */
    std::string name() const;
    address_space &set_name(std::string_view value);
    /* Provider or customer; fixed when the space is added. */
    ipam::address_space_type type() const;
    address_space &set_type(ipam::address_space_type value);
    /* Who is responsible, free text. */
    std::string owner() const;
    address_space &set_owner(std::string_view value);
    /* Free text. */
    std::string description() const;
    address_space &set_description(std::string_view value);
    /* Name of the provider space under which a customer space hangs. */
    std::string associated_provider_address_space() const;
    address_space &set_associated_provider_address_space(std::string_view value);
    /* Value of the custom field Tenant; customer spaces only. */
    std::string tenant() const;
    address_space &set_tenant(std::string_view value);
    /* Value of the custom field VM Network; customer spaces only. */
    std::string vm_network() const;
    address_space &set_vm_network(std::string_view value);
    /* Value of the custom field Isolation Method; customer spaces only. */
    std::string isolation_method() const;
    address_space &set_isolation_method(std::string_view value);
    /* Utilized share of the IPv4 ranges. Unit: percent. */
    double ipv4_percentage_utilized() const;
    /* Utilized share of the IPv6 ranges. Unit: percent. */
    double ipv6_percentage_utilized() const;
    /* IPv4 utilization against the thresholds. */
    ipam::utilization ipv4_utilization() const;
    /* IPv6 utilization against the thresholds. */
    ipam::utilization ipv6_utilization() const;
    /* Custom fields as Name=Value;Name=Value in the order of first setting. */
    std::string custom_configuration() const;
    address_space &set_custom_configuration(std::string_view value);
    /* Custom fields one by one. */
    std::vector<ipam::custom_entry> custom_fields() const;
    /* Access scope that governs changes. */
    std::string access_scope_path() const;
    /* Whether the access scope comes from above. */
    bool is_inherited_access_scope() const;
    /* When the record was last changed. */
    time_point last_modified_time() const;
    /* Version of the record; a change names the version it read. */
    std::uint64_t row_version() const;
};

/* A network in one address space. */
class subnet : public record {
public:
    static constexpr std::string_view kind_name = "IpamSubnet";

    /* Makes an object without any field set. */
    subnet() : record(detail::make(kind_name)) {}
    explicit subnet(ipam_record *taken) noexcept : record(taken) {}
    explicit subnet(record &&taken) noexcept : record(std::move(taken)) {}

    /* Number of the record, unique per kind and never reused. */
    std::uint64_t id() const;
    /* Name; need not be unique. */
    std::string name() const;
    subnet &set_name(std::string_view value);
    /* Network in the form address/length. */
    std::string network_id() const;
    subnet &set_network_id(std::string_view value);
    /* What the network carries. */
    ipam::virtualization_type network_type() const;
    subnet &set_network_type(ipam::virtualization_type value);
    /* Name of the address space. */
    std::string address_space() const;
    subnet &set_address_space(std::string_view value);
    /* Number of the address space. */
    std::uint64_t address_space_id() const;
    /* Name of the space when it is a provider space. */
    std::string provider_address_space() const;
    /* Name of the space when it is a customer space. */
    std::string customer_address_space() const;
    /* Who is responsible, free text. */
    std::string owner() const;
    subnet &set_owner(std::string_view value);
    /* Free text. */
    std::string description() const;
    subnet &set_description(std::string_view value);
    /* VLANs of the network, 1 to 4095 each. */
    std::vector<std::int64_t> vlan_id() const;
    subnet &set_vlan_id(const std::vector<std::int64_t> &value);
    /* Virtual subnet ID, 0 to 16,777,214; customer networks. */
    std::optional<std::int64_t> virtual_subnet_id() const;
    subnet &set_virtual_subnet_id(std::int64_t value);
    /* Value of the custom field VMM Logical Network. */
    std::string vmm_logical_network() const;
    subnet &set_vmm_logical_network(std::string_view value);
    /* Value of the custom field Network Site. */
    std::string network_site() const;
    subnet &set_network_site(std::string_view value);
    /* Whether another subnet of the space holds the same addresses. */
    bool overlapping() const;
    /* IPv4 mask, or the prefix length in IPv6. */
    std::string subnet_mask() const;
    /* Prefix length. Unit: bits. */
    std::int64_t prefix_length() const;
    /* Address family. */
    ipam::address_family address_family() const;
    /* Whether all its ranges count: a range does not while an older range of the space holds some of the same addresses. */
    bool use_for_utilization() const;
    /* Network of the most specific block around it; nothing when unmapped, and always outside of Default. */
    std::string ip_block() const;
    /* Size of the network. Unit: addresses. */
    double total_addresses() const;
    /* Size of the network, exact. Unit: addresses. */
    std::string total_addresses_exact() const;
    /* Sum of its counted ranges. Unit: addresses. */
    double assigned_addresses() const;
    /* Sum of its counted ranges, exact. Unit: addresses. */
    std::string assigned_addresses_exact() const;
    /* Addresses in use in its counted ranges. Unit: addresses. */
    double utilized_addresses() const;
    /* Utilized share of the assigned addresses. Unit: percent. */
    double percentage_utilized() const;
    /* Utilization against the thresholds. */
    ipam::utilization utilization() const;
    /* Custom fields as Name=Value;Name=Value in the order of first setting. */
    std::string custom_configuration() const;
    subnet &set_custom_configuration(std::string_view value);
    /* Custom fields one by one. */
    std::vector<ipam::custom_entry> custom_fields() const;
    /* Access scope that governs changes. */
    std::string access_scope_path() const;
    /* Whether the access scope comes from above. */
    bool is_inherited_access_scope() const;
    /* Number of the event of the import that wrote the record last. */
    std::optional<std::uint64_t> import_event_id() const;
    /* When the record was last changed. */
    time_point last_modified_time() const;
    /* Version of the record; a change names the version it read. */
    std::uint64_t row_version() const;
};

/* Neighbouring addresses of a subnet under one service and instance, from which addresses are taken. */
class range : public record {
public:
    static constexpr std::string_view kind_name = "IpamRange";

    /* Makes an object without any field set. */
    range() : record(detail::make(kind_name)) {}
    explicit range(ipam_record *taken) noexcept : record(taken) {}
    explicit range(record &&taken) noexcept : record(std::move(taken)) {}

    /* Number of the record, unique per kind and never reused. */
    std::uint64_t id() const;
    /* Network of the subnet that the range belongs to. */
    std::string network_id() const;
    range &set_network_id(std::string_view value);
    /* First address. */
    std::string start_ip_address() const;
    range &set_start_ip_address(std::string_view value);
    /* Last address. */
    std::string end_ip_address() const;
    range &set_end_ip_address(std::string_view value);
    /* Value of the custom field Managed by Service. */
    std::string managed_by_service() const;
    range &set_managed_by_service(std::string_view value);
    /* Value of the custom field Service Instance. */
    std::string service_instance() const;
    range &set_service_instance(std::string_view value);
    /* What the range carries; that of the subnet unless it is given, which is possible in Default only. */
    ipam::virtualization_type network_type() const;
    range &set_network_type(ipam::virtualization_type value);
    /* Name of the address space. */
    std::string address_space() const;
    range &set_address_space(std::string_view value);
    /* Number of the address space. */
    std::uint64_t address_space_id() const;
    /* Name of the space when it is a provider space. */
    std::string provider_address_space() const;
    /* Name of the space when it is a customer space. */
    std::string customer_address_space() const;
    /* Address family. */
    ipam::address_family address_family() const;
    /* Public, private or global. */
    ipam::address_category address_category() const;
    /* Whether another range of the space holds some of the same addresses. */
    bool overlapping() const;
    /* IPv4 mask, or the prefix length in IPv6. */
    std::string subnet_mask() const;
    /* How addresses of the range come to their devices. */
    ipam::address_assignment assignment_type() const;
    range &set_assignment_type(ipam::address_assignment value);
    /* When the range was assigned. */
    std::optional<time_point> assignment_date() const;
    range &set_assignment_date(time_point value);
    /* Where the utilized addresses come from. */
    ipam::utilization_calculation utilization_calculation() const;
    range &set_utilization_calculation(ipam::utilization_calculation value);
    /* Addresses in use: counted records, or the user's number. Unit: addresses. */
    double utilized_addresses() const;
    range &set_utilized_addresses(double value);
    /* Size of the range; stops at 18,446,744,073,709,551,615. Unit: addresses. */
    std::uint64_t assigned_addresses() const;
    /* Size of the range, exact. Unit: addresses. */
    std::string assigned_addresses_exact() const;
    /* Whether it counts for the utilization of its subnet, block and space: false while an older range of the space holds some of the same addresses. */
    bool use_for_utilization() const;
    /* Utilized share of the assigned addresses. Unit: percent. */
    double percentage_utilized() const;
    /* Utilization against the thresholds. */
    ipam::utilization utilization() const;
    /* Who is responsible, free text. */
    std::string owner() const;
    range &set_owner(std::string_view value);
    /* Free text. */
    std::string description() const;
    range &set_description(std::string_view value);
    /* Addresses kept back, each as address or first-last. */
    std::vector<std::string> reserved_ip_addresses() const;
    range &set_reserved_ip_addresses(const std::vector<std::string> &value);
    /* Virtual IPs, each as address or first-last. */
    std::vector<std::string> vip() const;
    range &set_vip(const std::vector<std::string> &value);
    /* How long an address is kept back after its release before it is handed out again; 0 for not at all. Unit: seconds. */
    std::int64_t quarantine_seconds() const;
    range &set_quarantine_seconds(std::int64_t value);
    /* Gateways as address/metric or address/Automatic. */
    std::vector<std::string> gateway() const;
    range &set_gateway(const std::vector<std::string> &value);
    /* DNS servers in order of preference. */
    std::vector<std::string> dns_servers() const;
    range &set_dns_servers(const std::vector<std::string> &value);
    /* DNS suffixes in order of search. */
    std::vector<std::string> dns_suffixes() const;
    range &set_dns_suffixes(const std::vector<std::string> &value);
    /* DNS suffix of the connection. */
    std::string connection_specific_dns_suffix() const;
    range &set_connection_specific_dns_suffix(std::string_view value);
    /* WINS servers in order of preference. */
    std::vector<std::string> wins_servers() const;
    range &set_wins_servers(const std::vector<std::string> &value);
    /* Reverse look-up zone that belongs to the range. */
    std::string associated_reverse_lookup_zone() const;
    range &set_associated_reverse_lookup_zone(std::string_view value);
    /* Name of the DHCP server; ranges of MS DHCP only, which are not managed here. */
    std::string dhcp_server_name() const;
    /* Name of the DHCP scope; ranges of MS DHCP only, which are not managed here. */
    std::string dhcp_scope_name() const;
    /* Excluded parts of a DHCP scope; ranges of MS DHCP only, which are not managed here. */
    std::vector<std::string> exclusion_ranges() const;
    /* When addresses of the range were last reclaimed. */
    std::optional<time_point> last_reclaim_run_time() const;
    /* Logical network of the subnet. */
    std::string vmm_logical_network() const;
    /* Network site of the subnet. */
    std::string network_site() const;
    /* Custom fields as Name=Value;Name=Value in the order of first setting. */
    std::string custom_configuration() const;
    range &set_custom_configuration(std::string_view value);
    /* Custom fields one by one. */
    std::vector<ipam::custom_entry> custom_fields() const;
    /* Access scope that governs changes. */
    std::string access_scope_path() const;
    /* Whether the access scope comes from above. */
    bool is_inherited_access_scope() const;
    /* Number of the event of the import that wrote the record last. */
    std::optional<std::uint64_t> import_event_id() const;
    /* When the record was last changed. */
    time_point last_modified_time() const;
    /* Version of the record; a change names the version it read. */
    std::uint64_t row_version() const;
};

/* One address in use or kept back. */
class address : public record {
public:
    static constexpr std::string_view kind_name = "IpamAddress";

    /* Makes an object without any field set. */
    address() : record(detail::make(kind_name)) {}
    explicit address(ipam_record *taken) noexcept : record(taken) {}
    explicit address(record &&taken) noexcept : record(std::move(taken)) {}

    /* Number of the record, unique per kind and never reused. */
    std::uint64_t id() const;
    /* The address. */
    std::string ip_address() const;
    address &set_ip_address(std::string_view value);
    /* Value of the custom field Managed by Service. */
    std::string managed_by_service() const;
    address &set_managed_by_service(std::string_view value);
    /* Value of the custom field Service Instance. */
    std::string service_instance() const;
    address &set_service_instance(std::string_view value);
    /* What the network carries. */
    ipam::virtualization_type network_type() const;
    address &set_network_type(ipam::virtualization_type value);
    /* Name of the address space. */
    std::string address_space() const;
    address &set_address_space(std::string_view value);
    /* Number of the address space. */
    std::uint64_t address_space_id() const;
    /* Name of the space when it is a provider space. */
    std::string provider_address_space() const;
    /* Name of the space when it is a customer space. */
    std::string customer_address_space() const;
    /* Address family. */
    ipam::address_family address_family() const;
    /* Public, private or global. */
    ipam::address_category address_category() const;
    /* Whether another record of the space has the same address. */
    bool duplicate() const;
    /* Expiry against the date. */
    ipam::expiry_status expiry_status() const;
    /* Value of the custom field Device type. */
    std::string device_type() const;
    address &set_device_type(std::string_view value);
    /* Value of the custom field IP Address State. */
    std::string ip_address_state() const;
    address &set_ip_address_state(std::string_view value);
    /* How the address came to its device. */
    ipam::address_assignment assignment_type() const;
    address &set_assignment_type(ipam::address_assignment value);
    /* When the address was assigned. */
    std::optional<time_point> assignment_date() const;
    address &set_assignment_date(time_point value);
    /* Until when it is assigned. */
    std::optional<time_point> expiry_date() const;
    address &set_expiry_date(time_point value);
    /* MAC address, six bytes written 00-11-22-33-44-55. */
    std::string mac_address() const;
    address &set_mac_address(std::string_view value);
    /* Name of the device. */
    std::string device_name() const;
    address &set_device_name(std::string_view value);
    /* Free text. */
    std::string description() const;
    address &set_description(std::string_view value);
    /* Who is responsible, free text. */
    std::string owner() const;
    address &set_owner(std::string_view value);
    /* Asset tag of the device. */
    std::string asset_tag() const;
    address &set_asset_tag(std::string_view value);
    /* Serial number of the device. */
    std::string serial_number() const;
    address &set_serial_number(std::string_view value);
    /* DHCPv4 client ID. */
    std::string client_id() const;
    address &set_client_id(std::string_view value);
    /* DHCPv6 unique ID, hexadecimal, up to 65 bytes. */
    std::string duid() const;
    address &set_duid(std::string_view value);
    /* DHCPv6 identity association. */
    std::optional<std::int64_t> iaid() const;
    address &set_iaid(std::int64_t value);
    /* DHCP server that keeps the reservation. */
    std::string reservation_server() const;
    address &set_reservation_server(std::string_view value);
    /* Name of the reservation. */
    std::string reservation_name() const;
    address &set_reservation_name(std::string_view value);
    /* Protocol of the reservation. */
    ipam::dhcp_reservation_type reservation_type() const;
    address &set_reservation_type(ipam::dhcp_reservation_type value);
    /* Free text on the reservation. */
    std::string reservation_description() const;
    address &set_reservation_description(std::string_view value);
    /* DNS zone of the host record. */
    std::string forward_lookup_zone() const;
    address &set_forward_lookup_zone(std::string_view value);
    /* DNS server of the host record's zone. */
    std::string forward_lookup_primary_server() const;
    address &set_forward_lookup_primary_server(std::string_view value);
    /* DNS zone of the pointer record. */
    std::string reverse_lookup_zone() const;
    address &set_reverse_lookup_zone(std::string_view value);
    /* DNS server of the pointer record's zone. */
    std::string reverse_lookup_primary_server() const;
    address &set_reverse_lookup_primary_server(std::string_view value);
    /* Range that the address maps to, as first-last; empty when unmapped. */
    std::string ip_range() const;
    /* Logical network of the subnet. */
    std::string vmm_logical_network() const;
    /* Network site of the subnet. */
    std::string network_site() const;
    /* Custom fields as Name=Value;Name=Value in the order of first setting. */
    std::string custom_configuration() const;
    address &set_custom_configuration(std::string_view value);
    /* Custom fields one by one. */
    std::vector<ipam::custom_entry> custom_fields() const;
    /* Access scope of the range. */
    std::string access_scope_path() const;
    /* Number of the event of the import that wrote the record last. */
    std::optional<std::uint64_t> import_event_id() const;
    /* When the record was last changed. */
    time_point last_modified_time() const;
    /* Version of the record; a change names the version it read. */
    std::uint64_t row_version() const;
};

/* Neighbouring addresses above subnets, in the Default space: what a registry gave, or a part of it. Blocks nest strictly. */
class block : public record {
public:
    static constexpr std::string_view kind_name = "IpamBlock";

    /* Makes an object without any field set. */
    block() : record(detail::make(kind_name)) {}
    explicit block(ipam_record *taken) noexcept : record(taken) {}
    explicit block(record &&taken) noexcept : record(std::move(taken)) {}

    /* Number of the record, unique per kind and never reused. */
    std::uint64_t id() const;
    /* Network in the form address/length that start and end are in. */
    std::string network_id() const;
    block &set_network_id(std::string_view value);
    /* First address. */
    std::string start_ip_address() const;
    block &set_start_ip_address(std::string_view value);
    /* Last address. */
    std::string end_ip_address() const;
    block &set_end_ip_address(std::string_view value);
    /* Address family. */
    ipam::address_family address_family() const;
    /* Public, private or global. */
    ipam::address_category address_category() const;
    /* Value of the custom field RIR: the registry that gave the addresses. */
    std::string rir() const;
    block &set_rir(std::string_view value);
    /* When the registry gave the addresses. */
    std::optional<time_point> rir_received_date() const;
    block &set_rir_received_date(time_point value);
    /* When addresses of the block were last assigned. */
    std::optional<time_point> last_assigned_date() const;
    block &set_last_assigned_date(time_point value);
    /* Who is responsible, free text. */
    std::string owner() const;
    block &set_owner(std::string_view value);
    /* Free text. */
    std::string description() const;
    block &set_description(std::string_view value);
    /* Size of the block; stops at 18,446,744,073,709,551,615. Unit: addresses. */
    std::uint64_t total_addresses() const;
    /* Size of the block, exact. Unit: addresses. */
    std::string total_addresses_exact() const;
    /* Sum of the counted ranges of its subnets, those of blocks inside it too; stops at 18,446,744,073,709,551,615. Unit: addresses. */
    std::uint64_t assigned_addresses() const;
    /* Sum of the counted ranges of its subnets, those of blocks inside it too, exact. Unit: addresses. */
    std::string assigned_addresses_exact() const;
    /* Addresses in use in these ranges. Unit: addresses. */
    std::uint64_t utilized_addresses() const;
    /* Utilized share of the assigned addresses. Unit: percent. */
    double percentage_utilized() const;
    /* Assigned share of the block. Unit: percent. */
    double percentage_assigned() const;
    /* Utilization against the thresholds. */
    ipam::utilization utilization() const;
    /* Access scope that governs changes. */
    std::string access_scope_path() const;
    /* Whether the access scope comes from above. */
    bool is_inherited_access_scope() const;
    /* Number of the block around this one, nothing for an outermost one. */
    std::optional<std::uint64_t> parent_id() const;
    /* When the record was last changed. */
    time_point last_modified_time() const;
    /* Version of the record; a change names the version it read. */
    std::uint64_t row_version() const;
};

/* A field that objects can carry beside their own. */
class custom_field : public record {
public:
    static constexpr std::string_view kind_name = "IpamCustomField";

    /* Makes an object without any field set. */
    custom_field() : record(detail::make(kind_name)) {}
    explicit custom_field(ipam_record *taken) noexcept : record(taken) {}
    explicit custom_field(record &&taken) noexcept : record(std::move(taken)) {}

    /* Number of the record; 1 to 18 are built in. */
    std::uint64_t id() const;
    /* Name, unique ignoring case. */
    std::string name() const;
    custom_field &set_name(std::string_view value);
    /* Whether objects pick from a list of values. */
    bool multi_value() const;
    custom_field &set_multi_value(bool value);
    /* Names of the values in order. */
    std::vector<std::string> custom_value_name() const;
    custom_field &set_custom_value_name(const std::vector<std::string> &value);
    /* Built-in or user. */
    std::string category() const;
    /* When the record was last changed. */
    time_point last_modified_time() const;
    /* Version of the record; a change names the version it read. */
    std::uint64_t row_version() const;
};

/* A value of a multi-valued custom field. */
class custom_value : public record {
public:
    static constexpr std::string_view kind_name = "IpamCustomValue";

    /* Makes an object without any field set. */
    custom_value() : record(detail::make(kind_name)) {}
    explicit custom_value(ipam_record *taken) noexcept : record(taken) {}
    explicit custom_value(record &&taken) noexcept : record(std::move(taken)) {}

    /* Number of the record. */
    std::uint64_t id() const;
    /* Name of the field. */
    std::string custom_field() const;
    custom_value &set_custom_field(std::string_view value);
    /* The value, unique in the field ignoring case. */
    std::string value() const;
    custom_value &set_value(std::string_view value);
    /* Built-in or user. */
    std::string category() const;
    /* When the record was last changed. */
    time_point last_modified_time() const;
    /* Version of the record; a change names the version it read. */
    std::uint64_t row_version() const;
};

/* Which values of two custom fields go together on one object. */
class custom_field_association : public record {
public:
    static constexpr std::string_view kind_name = "IpamCustomFieldAssociation";

    /* Makes an object without any field set. */
    custom_field_association() : record(detail::make(kind_name)) {}
    explicit custom_field_association(ipam_record *taken) noexcept : record(taken) {}
    explicit custom_field_association(record &&taken) noexcept : record(std::move(taken)) {}

    /* Number of the record. */
    std::uint64_t id() const;
    /* Name of the first field. */
    std::string custom_field_one() const;
    custom_field_association &set_custom_field_one(std::string_view value);
    /* Name of the second field. */
    std::string custom_field_two() const;
    custom_field_association &set_custom_field_two(std::string_view value);
    /* Pairs written value1:value2. */
    std::vector<std::string> association_value() const;
    custom_field_association &set_association_value(const std::vector<std::string> &value);
    /* When the record was last changed. */
    time_point last_modified_time() const;
    /* Version of the record; a change names the version it read. */
    std::uint64_t row_version() const;
};

/* One change of the configuration: who, when, what. */
class configuration_event : public record {
public:
    static constexpr std::string_view kind_name = "IpamConfigurationEvent";

    /* Makes an object without any field set. */
    configuration_event() : record(detail::make(kind_name)) {}
    explicit configuration_event(ipam_record *taken) noexcept : record(taken) {}
    explicit configuration_event(record &&taken) noexcept : record(std::move(taken)) {}

    /* Number of the event, ascending. */
    std::uint64_t event_id() const;
    /* When it was committed. */
    time_point time_of_event() const;
    /* Who made the change. */
    std::string user_name() const;
    /* Domain of the user, or the machine. */
    std::string user_domain_name() const;
    /* Forest of the user, where there is one. */
    std::string user_forest_name() const;
    /* Machine on which the change was made. */
    std::string server_name() const;
    /* The login that made the change, as a server knows it, whatever the program says of its user; empty in a file. */
    std::string database_user() const;
    /* What was done. */
    ipam::event_operation operation() const;
    /* Kind of the object. */
    std::string object_type() const;
    /* Number of the object. */
    std::uint64_t object_id() const;
    /* Key of the object as text. */
    std::string object_name() const;
    /* One sentence. */
    std::string message() const;
    /* Changed fields, each as Field: old -> new. */
    std::vector<std::string> record_data() const;
};

/* An address that is free in a range. */
class free_address : public record {
public:
    static constexpr std::string_view kind_name = "IpamFreeAddress";

    /* Makes an object without any field set. */
    free_address() : record(detail::make(kind_name)) {}
    explicit free_address(ipam_record *taken) noexcept : record(taken) {}
    explicit free_address(record &&taken) noexcept : record(std::move(taken)) {}

    /* The address. */
    std::string ip_address() const;
    /* Range it was found in, as first-last. */
    std::string ip_range() const;
    /* Value of the custom field Managed by Service of the range. */
    std::string managed_by_service() const;
    /* Value of the custom field Service Instance of the range. */
    std::string service_instance() const;
    /* Network type of the range. */
    ipam::virtualization_type network_type() const;
    /* Address space of the range. */
    std::string address_space() const;
    /* Answer to a ping; None when not asked. */
    ipam::ping_status ping_status() const;
    /* Whether a name is registered; None when not asked. */
    ipam::dns_record_status dns_record_status() const;
};

/* Neighbouring addresses of a subnet that are free for a range. */
class free_range : public record {
public:
    static constexpr std::string_view kind_name = "IpamFreeRange";

    /* Makes an object without any field set. */
    free_range() : record(detail::make(kind_name)) {}
    explicit free_range(ipam_record *taken) noexcept : record(taken) {}
    explicit free_range(record &&taken) noexcept : record(std::move(taken)) {}

    /* First address. */
    std::string start_ip_address() const;
    /* Last address. */
    std::string end_ip_address() const;
    /* Network of the subnet it was found in. */
    std::string network_id() const;
    /* Network type of the subnet. */
    ipam::virtualization_type network_type() const;
    /* Address space of the subnet. */
    std::string address_space() const;
};

/* A network that is free for a subnet. */
class free_subnet : public record {
public:
    static constexpr std::string_view kind_name = "IpamFreeSubnet";

    /* Makes an object without any field set. */
    free_subnet() : record(detail::make(kind_name)) {}
    explicit free_subnet(ipam_record *taken) noexcept : record(taken) {}
    explicit free_subnet(record &&taken) noexcept : record(std::move(taken)) {}

    /* Network in the form address/length. */
    std::string network_id() const;
    /* Network type for a subnet there. */
    ipam::virtualization_type network_type() const;
    /* Address space it was found in. */
    std::string address_space() const;
};

/* An address that was released and is kept back for the quarantine of its range. */
class released_address : public record {
public:
    static constexpr std::string_view kind_name = "IpamReleasedAddress";

    /* Makes an object without any field set. */
    released_address() : record(detail::make(kind_name)) {}
    explicit released_address(ipam_record *taken) noexcept : record(taken) {}
    explicit released_address(record &&taken) noexcept : record(std::move(taken)) {}

    /* The address. */
    std::string ip_address() const;
    /* Range that keeps it back, as first-last. */
    std::string ip_range() const;
    /* Value of the custom field Managed by Service of the range. */
    std::string managed_by_service() const;
    /* Value of the custom field Service Instance of the range. */
    std::string service_instance() const;
    /* Address space of the range. */
    std::string address_space() const;
    /* When it was released. */
    time_point released_time() const;
    /* Until when it is kept back. */
    time_point quarantine_end() const;
};

/* What somebody who types may mean. */
class hint : public record {
public:
    static constexpr std::string_view kind_name = "IpamHint";

    /* Makes an object without any field set. */
    hint() : record(detail::make(kind_name)) {}
    explicit hint(ipam_record *taken) noexcept : record(taken) {}
    explicit hint(record &&taken) noexcept : record(std::move(taken)) {}

    /* The key, or the first part of it. */
    std::string text() const;
    /* Last address, of a range. */
    std::string end() const;
    /* What it is, in a sentence. */
    std::string description() const;
};

/* One custom field of an object. */
class custom_entry : public record {
public:
    static constexpr std::string_view kind_name = "IpamCustomEntry";

    /* Makes an object without any field set. */
    custom_entry() : record(detail::make(kind_name)) {}
    explicit custom_entry(ipam_record *taken) noexcept : record(taken) {}
    explicit custom_entry(record &&taken) noexcept : record(std::move(taken)) {}

    /* Name as shown. */
    std::string name() const;
    /* Name as the parameters write it. */
    std::string invariant_name() const;
    /* Name as stored. */
    std::string store_name() const;
    /* The value. */
    std::string value() const;
};

/* A store that a user saved under a name. */
class saved_connection : public record {
public:
    static constexpr std::string_view kind_name = "IpamSavedConnection";

    /* Makes an object without any field set. */
    saved_connection() : record(detail::make(kind_name)) {}
    explicit saved_connection(ipam_record *taken) noexcept : record(taken) {}
    explicit saved_connection(record &&taken) noexcept : record(std::move(taken)) {}

    /* Name, unique ignoring case. */
    std::string name() const;
    saved_connection &set_name(std::string_view value);
    /* What to open, without secrets. */
    std::string connection_string() const;
    saved_connection &set_connection_string(std::string_view value);
};

/* Something that the library has to say of an open store. */
class log_entry : public record {
public:
    static constexpr std::string_view kind_name = "IpamLogEntry";

    /* Makes an object without any field set. */
    log_entry() : record(detail::make(kind_name)) {}
    explicit log_entry(ipam_record *taken) noexcept : record(taken) {}
    explicit log_entry(record &&taken) noexcept : record(std::move(taken)) {}

    /* Number of the entry, from 1 on for every open store. */
    std::uint64_t sequence() const;
    /* When it was. */
    time_point time() const;
    /* How much it matters. */
    ipam::ipam_log_level level() const;
    /* Identifier of the error, empty where it is none. */
    std::string status() const;
    /* One line, without secrets. */
    std::string message() const;
};

/* One line of the tree of spaces, blocks, subnets and ranges. */
class tree_node : public record {
public:
    static constexpr std::string_view kind_name = "IpamTreeNode";

    /* Makes an object without any field set. */
    tree_node() : record(detail::make(kind_name)) {}
    explicit tree_node(ipam_record *taken) noexcept : record(taken) {}
    explicit tree_node(record &&taken) noexcept : record(std::move(taken)) {}

    /* Kind of the object on the line. */
    std::string type() const;
    /* Depth, 0 for address spaces. */
    std::int64_t depth() const;
    /* Name of the object with the branches in front of it. */
    std::string tree() const;
    /* Key of the object. */
    std::string name() const;
    /* Utilized share. Unit: percent. */
    double percentage_utilized() const;
    /* Free text of the object. */
    std::string description() const;
};

/* Which address spaces. Keys: Id, Name. */
class address_space_filter : public record {
public:
    static constexpr std::string_view kind_name = "IpamAddressSpaceFilter";

    /* Makes an object without any field set. */
    address_space_filter() : record(detail::make(kind_name)) {}
    explicit address_space_filter(ipam_record *taken) noexcept : record(taken) {}
    explicit address_space_filter(record &&taken) noexcept : record(std::move(taken)) {}

    /* Numbers of records. */
    std::vector<std::uint64_t> id() const;
    address_space_filter &set_id(const std::vector<std::uint64_t> &value);
    /* Version that the one named record must have. */
    std::optional<std::uint64_t> row_version() const;
    address_space_filter &set_row_version(std::uint64_t value);
    /* Names. */
    std::vector<std::string> name() const;
    address_space_filter &set_name(const std::vector<std::string> &value);
    /* Types. */
    std::vector<ipam::address_space_type> type() const;
    address_space_filter &set_type(const std::vector<ipam::address_space_type> &value);
    /* Customer spaces under these provider spaces. */
    std::vector<std::string> mapping_to_provider_address_space() const;
    address_space_filter &set_mapping_to_provider_address_space(const std::vector<std::string> &value);
};

/* Which subnets. Keys: Id, NetworkId. */
class subnet_filter : public record {
public:
    static constexpr std::string_view kind_name = "IpamSubnetFilter";

    /* Makes an object without any field set. */
    subnet_filter() : record(detail::make(kind_name)) {}
    explicit subnet_filter(ipam_record *taken) noexcept : record(taken) {}
    explicit subnet_filter(record &&taken) noexcept : record(std::move(taken)) {}

    /* Numbers of records. */
    std::vector<std::uint64_t> id() const;
    subnet_filter &set_id(const std::vector<std::uint64_t> &value);
    /* Version that the one named record must have. */
    std::optional<std::uint64_t> row_version() const;
    subnet_filter &set_row_version(std::uint64_t value);
    /* Networks. */
    std::vector<std::string> network_id() const;
    subnet_filter &set_network_id(const std::vector<std::string> &value);
    /* Network types. */
    std::vector<ipam::virtualization_type> network_type() const;
    subnet_filter &set_network_type(const std::vector<ipam::virtualization_type> &value);
    /* Names of address spaces. */
    std::vector<std::string> address_space() const;
    subnet_filter &set_address_space(const std::vector<std::string> &value);
    /* Address families. */
    std::vector<ipam::address_family> address_family() const;
    subnet_filter &set_address_family(const std::vector<ipam::address_family> &value);
    /* Only those without a block above them. */
    bool unmapped() const;
    subnet_filter &set_unmapped(bool value);
    /* Those of the Default space inside the block with this number. */
    std::optional<std::uint64_t> mapping_to_block() const;
    subnet_filter &set_mapping_to_block(std::uint64_t value);
    /* The most specific ones that hold this address. */
    std::string containing() const;
    subnet_filter &set_containing(std::string_view value);
};

/* Which ranges. Keys: Id, StartIPAddress with EndIPAddress. */
class range_filter : public record {
public:
    static constexpr std::string_view kind_name = "IpamRangeFilter";

    /* Makes an object without any field set. */
    range_filter() : record(detail::make(kind_name)) {}
    explicit range_filter(ipam_record *taken) noexcept : record(taken) {}
    explicit range_filter(record &&taken) noexcept : record(std::move(taken)) {}

    /* Numbers of records. */
    std::vector<std::uint64_t> id() const;
    range_filter &set_id(const std::vector<std::uint64_t> &value);
    /* Version that the one named record must have. */
    std::optional<std::uint64_t> row_version() const;
    range_filter &set_row_version(std::uint64_t value);
    /* First addresses. */
    std::vector<std::string> start_ip_address() const;
    range_filter &set_start_ip_address(const std::vector<std::string> &value);
    /* Last addresses, as many as first ones; each start goes with the end at the same place. */
    std::vector<std::string> end_ip_address() const;
    range_filter &set_end_ip_address(const std::vector<std::string> &value);
    /* Values of the custom field Managed by Service. */
    std::vector<std::string> managed_by_service() const;
    range_filter &set_managed_by_service(const std::vector<std::string> &value);
    /* Values of the custom field Service Instance. */
    std::vector<std::string> service_instance() const;
    range_filter &set_service_instance(const std::vector<std::string> &value);
    /* Network types. */
    std::vector<ipam::virtualization_type> network_type() const;
    range_filter &set_network_type(const std::vector<ipam::virtualization_type> &value);
    /* Names of address spaces. */
    std::vector<std::string> address_space() const;
    range_filter &set_address_space(const std::vector<std::string> &value);
    /* Address families. */
    std::vector<ipam::address_family> address_family() const;
    range_filter &set_address_family(const std::vector<ipam::address_family> &value);
    /* Public, private or global. */
    std::vector<ipam::address_category> address_category() const;
    range_filter &set_address_category(const std::vector<ipam::address_category> &value);
    /* Only those without a block above them. */
    bool unmapped() const;
    range_filter &set_unmapped(bool value);
    /* Those of the Default space inside the block with this number. */
    std::optional<std::uint64_t> mapping_to_block() const;
    range_filter &set_mapping_to_block(std::uint64_t value);
    /* Those of the subnet with this number. */
    std::optional<std::uint64_t> mapping_to_subnet() const;
    range_filter &set_mapping_to_subnet(std::uint64_t value);
};

/* Which addresses. Keys: Id, IpAddress. */
class address_filter : public record {
public:
    static constexpr std::string_view kind_name = "IpamAddressFilter";

    /* Makes an object without any field set. */
    address_filter() : record(detail::make(kind_name)) {}
    explicit address_filter(ipam_record *taken) noexcept : record(taken) {}
    explicit address_filter(record &&taken) noexcept : record(std::move(taken)) {}

    /* Numbers of records. */
    std::vector<std::uint64_t> id() const;
    address_filter &set_id(const std::vector<std::uint64_t> &value);
    /* Version that the one named record must have. */
    std::optional<std::uint64_t> row_version() const;
    address_filter &set_row_version(std::uint64_t value);
    /* Addresses. */
    std::vector<std::string> ip_address() const;
    address_filter &set_ip_address(const std::vector<std::string> &value);
    /* Values of the custom field Managed by Service. */
    std::vector<std::string> managed_by_service() const;
    address_filter &set_managed_by_service(const std::vector<std::string> &value);
    /* Values of the custom field Service Instance. */
    std::vector<std::string> service_instance() const;
    address_filter &set_service_instance(const std::vector<std::string> &value);
    /* Network types. */
    std::vector<ipam::virtualization_type> network_type() const;
    address_filter &set_network_type(const std::vector<ipam::virtualization_type> &value);
    /* Names of address spaces. */
    std::vector<std::string> address_space() const;
    address_filter &set_address_space(const std::vector<std::string> &value);
    /* Address families. */
    std::vector<ipam::address_family> address_family() const;
    address_filter &set_address_family(const std::vector<ipam::address_family> &value);
    /* Public, private or global. */
    std::vector<ipam::address_category> address_category() const;
    address_filter &set_address_category(const std::vector<ipam::address_category> &value);
    /* Only those without a range. */
    bool unmapped() const;
    address_filter &set_unmapped(bool value);
    /* Those of the Default space inside the block with this number. */
    std::optional<std::uint64_t> mapping_to_block() const;
    address_filter &set_mapping_to_block(std::uint64_t value);
    /* Those of the ranges of the subnet with this number. */
    std::optional<std::uint64_t> mapping_to_subnet() const;
    address_filter &set_mapping_to_subnet(std::uint64_t value);
    /* Those of the range with this number. */
    std::optional<std::uint64_t> mapping_to_range() const;
    address_filter &set_mapping_to_range(std::uint64_t value);
};

/* Which blocks. Keys: Id, NetworkId with or without StartIPAddress and EndIPAddress. */
class block_filter : public record {
public:
    static constexpr std::string_view kind_name = "IpamBlockFilter";

    /* Makes an object without any field set. */
    block_filter() : record(detail::make(kind_name)) {}
    explicit block_filter(ipam_record *taken) noexcept : record(taken) {}
    explicit block_filter(record &&taken) noexcept : record(std::move(taken)) {}

    /* Numbers of records. */
    std::vector<std::uint64_t> id() const;
    block_filter &set_id(const std::vector<std::uint64_t> &value);
    /* Version that the one named record must have. */
    std::optional<std::uint64_t> row_version() const;
    block_filter &set_row_version(std::uint64_t value);
    /* Networks. */
    std::vector<std::string> network_id() const;
    block_filter &set_network_id(const std::vector<std::string> &value);
    /* First addresses; none, or as many as networks, each for the one at the same place. */
    std::vector<std::string> start_ip_address() const;
    block_filter &set_start_ip_address(const std::vector<std::string> &value);
    /* Last addresses, as many as first ones. */
    std::vector<std::string> end_ip_address() const;
    block_filter &set_end_ip_address(const std::vector<std::string> &value);
    /* Address families. */
    std::vector<ipam::address_family> address_family() const;
    block_filter &set_address_family(const std::vector<ipam::address_family> &value);
    /* Public, private or global. */
    std::vector<ipam::address_category> address_category() const;
    block_filter &set_address_category(const std::vector<ipam::address_category> &value);
    /* Only those that no other block is around. */
    bool top_level() const;
    block_filter &set_top_level(bool value);
    /* Those right below the block with this number. */
    std::optional<std::uint64_t> mapping_to_parent_block() const;
    block_filter &set_mapping_to_parent_block(std::uint64_t value);
};

/* Which custom fields. Key: Name. */
class custom_field_filter : public record {
public:
    static constexpr std::string_view kind_name = "IpamCustomFieldFilter";

    /* Makes an object without any field set. */
    custom_field_filter() : record(detail::make(kind_name)) {}
    explicit custom_field_filter(ipam_record *taken) noexcept : record(taken) {}
    explicit custom_field_filter(record &&taken) noexcept : record(std::move(taken)) {}

    /* Name: that in the store, the invariant one, or the one shown. */
    std::string name() const;
    custom_field_filter &set_name(std::string_view value);
};

/* Which associations. Keys: both fields together. */
class custom_field_association_filter : public record {
public:
    static constexpr std::string_view kind_name = "IpamCustomFieldAssociationFilter";

    /* Makes an object without any field set. */
    custom_field_association_filter() : record(detail::make(kind_name)) {}
    explicit custom_field_association_filter(ipam_record *taken) noexcept : record(taken) {}
    explicit custom_field_association_filter(record &&taken) noexcept : record(std::move(taken)) {}

    /* Name of one field. */
    std::string custom_field_one() const;
    custom_field_association_filter &set_custom_field_one(std::string_view value);
    /* Name of the other field; the order does not matter. */
    std::string custom_field_two() const;
    custom_field_association_filter &set_custom_field_two(std::string_view value);
};

/* Which access scopes. Key: AccessScopePath. */
class access_scope_filter : public record {
public:
    static constexpr std::string_view kind_name = "IpamAccessScopeFilter";

    /* Makes an object without any field set. */
    access_scope_filter() : record(detail::make(kind_name)) {}
    explicit access_scope_filter(ipam_record *taken) noexcept : record(taken) {}
    explicit access_scope_filter(record &&taken) noexcept : record(std::move(taken)) {}

    /* Paths. */
    std::vector<std::string> access_scope_path() const;
    access_scope_filter &set_access_scope_path(const std::vector<std::string> &value);
};

/* Which configuration events. */
class configuration_event_filter : public record {
public:
    static constexpr std::string_view kind_name = "IpamConfigurationEventFilter";

    /* Makes an object without any field set. */
    configuration_event_filter() : record(detail::make(kind_name)) {}
    explicit configuration_event_filter(ipam_record *taken) noexcept : record(taken) {}
    explicit configuration_event_filter(record &&taken) noexcept : record(std::move(taken)) {}

    /* Names of users. */
    std::vector<std::string> user_name() const;
    configuration_event_filter &set_user_name(const std::vector<std::string> &value);
    /* Names of domains. */
    std::vector<std::string> user_domain_name() const;
    configuration_event_filter &set_user_domain_name(const std::vector<std::string> &value);
    /* Names of forests. */
    std::vector<std::string> user_forest_name() const;
    configuration_event_filter &set_user_forest_name(const std::vector<std::string> &value);
    /* Not before. */
    std::optional<time_point> start_date() const;
    configuration_event_filter &set_start_date(time_point value);
    /* Not after. */
    std::optional<time_point> end_date() const;
    configuration_event_filter &set_end_date(time_point value);
    /* Only events behind this number. */
    std::optional<std::uint64_t> after_event_id() const;
    configuration_event_filter &set_after_event_id(std::uint64_t value);
};

/* How to open a store. */
class store_options : public record {
public:
    static constexpr std::string_view kind_name = "IpamStoreOptions";

    /* Makes an object without any field set. */
    store_options() : record(detail::make(kind_name)) {}
    explicit store_options(ipam_record *taken) noexcept : record(taken) {}
    explicit store_options(record &&taken) noexcept : record(std::move(taken)) {}

    /* Whether a missing file is refused instead of made. */
    bool must_exist() const;
    store_options &set_must_exist(bool value);
    /* How long a locked store is waited for; the library's own choice when not set. Unit: ms. */
    std::optional<std::int64_t> busy_timeout() const;
    store_options &set_busy_timeout(std::int64_t value);
    /* Who logs in at a server, in place of the user in the connection text. */
    std::string user() const;
    store_options &set_user(std::string_view value);
    /* Password of that user. */
    std::string password() const;
    store_options &set_password(std::string_view value);
    /* Whether a store opens into which a move is not finished, to go on with the move. */
    bool allow_unfinished() const;
    store_options &set_allow_unfinished(bool value);
};

/* Custom fields of objects to set and to remove, beside a change of their own fields. */
class custom_change : public record {
public:
    static constexpr std::string_view kind_name = "IpamCustomChange";

    /* Makes an object without any field set. */
    custom_change() : record(detail::make(kind_name)) {}
    explicit custom_change(ipam_record *taken) noexcept : record(taken) {}
    explicit custom_change(record &&taken) noexcept : record(std::move(taken)) {}

    /* Fields to set as Name=Value;Name=Value. */
    std::string add_custom_configuration() const;
    custom_change &set_add_custom_configuration(std::string_view value);
    /* Fields to remove as Name;Name=Value; with a value, only where the field has it. */
    std::string remove_custom_configuration() const;
    custom_change &set_remove_custom_configuration(std::string_view value);
};

/* Pairs of an association to add and to remove. */
class custom_field_association_change : public record {
public:
    static constexpr std::string_view kind_name = "IpamCustomFieldAssociationChange";

    /* Makes an object without any field set. */
    custom_field_association_change() : record(detail::make(kind_name)) {}
    explicit custom_field_association_change(ipam_record *taken) noexcept : record(taken) {}
    explicit custom_field_association_change(record &&taken) noexcept : record(std::move(taken)) {}

    /* Name of one field. */
    std::string custom_field_one() const;
    custom_field_association_change &set_custom_field_one(std::string_view value);
    /* Name of the other field; the pairs are written in this order. */
    std::string custom_field_two() const;
    custom_field_association_change &set_custom_field_two(std::string_view value);
    /* Pairs to add, each written value1:value2. */
    std::vector<std::string> add_association_value() const;
    custom_field_association_change &set_add_association_value(const std::vector<std::string> &value);
    /* Pairs to remove, each written value1:value2. */
    std::vector<std::string> remove_association_value() const;
    custom_field_association_change &set_remove_association_value(const std::vector<std::string> &value);
};

/* How a file is imported. */
class import_options : public record {
public:
    static constexpr std::string_view kind_name = "IpamImportOptions";

    /* Makes an object without any field set. */
    import_options() : record(detail::make(kind_name)) {}
    explicit import_options(ipam_record *taken) noexcept : record(taken) {}
    explicit import_options(record &&taken) noexcept : record(std::move(taken)) {}

    /* Family of all addresses of the file; not set: any. */
    std::optional<ipam::address_family> address_family() const;
    import_options &set_address_family(ipam::address_family value);
    /* Whether what the scope has and the file lacks is removed. The scope of ranges is a service and an instance, that of addresses a range. */
    bool inventory() const;
    import_options &set_inventory(bool value);
    /* Service of the scope. */
    std::string managed_by_service() const;
    import_options &set_managed_by_service(std::string_view value);
    /* Instance of the scope. */
    std::string service_instance() const;
    import_options &set_service_instance(std::string_view value);
    /* Network of the range that is the scope. */
    std::string network_id() const;
    import_options &set_network_id(std::string_view value);
    /* First address of the range that is the scope; that of the network when not set. */
    std::string start_ip_address() const;
    import_options &set_start_ip_address(std::string_view value);
    /* Last address of the range that is the scope; that of the network when not set. */
    std::string end_ip_address() const;
    import_options &set_end_ip_address(std::string_view value);
    /* Network type of the range that is the scope. */
    std::optional<ipam::virtualization_type> network_type() const;
    import_options &set_network_type(ipam::virtualization_type value);
    /* Address space of the range that is the scope; Default when not set. */
    std::string address_space() const;
    import_options &set_address_space(std::string_view value);
    /* Whether the service of the scope is added to the values of its custom field. */
    bool add_managed_by_service() const;
    import_options &set_add_managed_by_service(bool value);
    /* Whether the instance of the scope is added to the values of its custom field. */
    bool add_service_instance() const;
    import_options &set_add_service_instance(bool value);
    /* Whether the addresses of ranges that are removed go with them. */
    bool delete_mapped_addresses() const;
    import_options &set_delete_mapped_addresses(bool value);
    /* Whether missing subnets of ranges are added. */
    bool create_subnet_if_not_found() const;
    import_options &set_create_subnet_if_not_found(bool value);
    /* Folder in which the file of the rows that failed is made; that of the user's documents when not set. */
    std::string error_path() const;
    import_options &set_error_path(std::string_view value);
    /* Rows per transaction; one transaction for the whole file when not set. Unit: rows. */
    std::optional<std::int64_t> batch_size() const;
    import_options &set_batch_size(std::int64_t value);
    /* How dates are written beside ISO 8601, as a pattern of .NET such as M/d/yyyy h:mm:ss tt. */
    std::string date_pattern() const;
    import_options &set_date_pattern(std::string_view value);
    /* Names of the months in such dates: twelve full or short ones, or both lists. */
    std::vector<std::string> month_names() const;
    import_options &set_month_names(const std::vector<std::string> &value);
    /* What marks the morning in such dates. */
    std::string am_designator() const;
    import_options &set_am_designator(std::string_view value);
    /* What marks the afternoon in such dates. */
    std::string pm_designator() const;
    import_options &set_pm_designator(std::string_view value);
    /* Zone of dates without one, such as Europe/Dublin; that of the machine when not set. */
    std::string time_zone() const;
    import_options &set_time_zone(std::string_view value);
};

/* What came of an import. */
class import_result : public record {
public:
    static constexpr std::string_view kind_name = "IpamImportResult";

    /* Makes an object without any field set. */
    import_result() : record(detail::make(kind_name)) {}
    explicit import_result(ipam_record *taken) noexcept : record(taken) {}
    explicit import_result(record &&taken) noexcept : record(std::move(taken)) {}

    /* The file. */
    std::string path() const;
    /* Rows of the file. Unit: rows. */
    std::uint64_t rows() const;
    /* Rows that became new records. Unit: rows. */
    std::uint64_t added() const;
    /* Rows that changed a record. Unit: rows. */
    std::uint64_t changed() const;
    /* Rows that said what was so already. Unit: rows. */
    std::uint64_t unchanged() const;
    /* Records that were removed because the file lacks them. Unit: records. */
    std::uint64_t removed() const;
    /* Rows that failed. Unit: rows. */
    std::uint64_t failed() const;
    /* The file with the rows that failed, each with its line, column and reason; empty when none did. */
    std::string error_file() const;
    /* Why nothing was removed although the file lacks records; empty when that was no question. */
    std::string kept() const;
    /* What was wrong with the first row that failed. */
    std::string first_error() const;
    /* SHA-256 of the file. */
    std::string digest() const;
    /* Number of the event of the import. */
    std::uint64_t event_id() const;
};

/* What is exported. */
class export_options : public record {
public:
    static constexpr std::string_view kind_name = "IpamExportOptions";

    /* Makes an object without any field set. */
    export_options() : record(detail::make(kind_name)) {}
    explicit export_options(ipam_record *taken) noexcept : record(taken) {}
    explicit export_options(record &&taken) noexcept : record(std::move(taken)) {}

    /* Families; none means both. */
    std::vector<ipam::address_family> address_family() const;
    export_options &set_address_family(const std::vector<ipam::address_family> &value);
    /* Network types; none means all. */
    std::vector<ipam::virtualization_type> network_type() const;
    export_options &set_network_type(const std::vector<ipam::virtualization_type> &value);
    /* Names of address spaces; none means all. */
    std::vector<std::string> address_space() const;
    export_options &set_address_space(const std::vector<std::string> &value);
    /* Whether a file that exists is replaced. */
    bool overwrite() const;
    export_options &set_overwrite(bool value);
};

/* What came of an export. */
class export_result : public record {
public:
    static constexpr std::string_view kind_name = "IpamExportResult";

    /* Makes an object without any field set. */
    export_result() : record(detail::make(kind_name)) {}
    explicit export_result(ipam_record *taken) noexcept : record(taken) {}
    explicit export_result(record &&taken) noexcept : record(std::move(taken)) {}

    /* The file. */
    std::string path() const;
    /* Rows of the file, without its headings. Unit: rows. */
    std::uint64_t rows() const;
    /* SHA-256 of the file. */
    std::string digest() const;
};

/* Between which shares of its addresses in use something is well utilized. */
class address_utilization_threshold : public record {
public:
    static constexpr std::string_view kind_name = "IpamAddressUtilizationThreshold";

    /* Makes an object without any field set. */
    address_utilization_threshold() : record(detail::make(kind_name)) {}
    explicit address_utilization_threshold(ipam_record *taken) noexcept : record(taken) {}
    explicit address_utilization_threshold(record &&taken) noexcept : record(std::move(taken)) {}

    /* Share below which a block, subnet or range is under-utilized. Unit: percent. */
    std::optional<std::int64_t> under_utilization_threshold() const;
    address_utilization_threshold &set_under_utilization_threshold(std::int64_t value);
    /* Share above which a block, subnet or range is over-utilized. Unit: percent. */
    std::optional<std::int64_t> over_utilization_threshold() const;
    address_utilization_threshold &set_over_utilization_threshold(std::int64_t value);
};

/* Settings of a store. */
class configuration : public record {
public:
    static constexpr std::string_view kind_name = "IpamConfiguration";

    /* Makes an object without any field set. */
    configuration() : record(detail::make(kind_name)) {}
    explicit configuration(ipam_record *taken) noexcept : record(taken) {}
    explicit configuration(record &&taken) noexcept : record(std::move(taken)) {}

    /* Version of the library. */
    std::string version() const;
    /* Schema version of the store. */
    std::int64_t schema() const;
    /* Always 0: there is no server that listens. */
    std::int64_t port() const;
    /* Always Manual: nothing is provisioned by group policy. */
    ipam::provisioning_method provisioning_method() const;
    /* Always empty: nothing is provisioned by group policy. */
    std::string gpo_prefix() const;
    /* Always empty: no message is signed. */
    std::string hmac_key() const;
    /* From how many days before its expiry date on an address is due. Unit: days. */
    std::optional<std::int64_t> expiry_alert_threshold() const;
    configuration &set_expiry_alert_threshold(std::int64_t value);
};

/* Where the data of a store are. */
class database : public record {
public:
    static constexpr std::string_view kind_name = "IpamDatabase";

    /* Makes an object without any field set. */
    database() : record(detail::make(kind_name)) {}
    explicit database(ipam_record *taken) noexcept : record(taken) {}
    explicit database(record &&taken) noexcept : record(std::move(taken)) {}

    /* An embedded file (WID) or a server. */
    ipam::database_type database_type() const;
    /* Folder of the file. */
    std::string wid_schema_path() const;
    /* Host of the server. */
    std::string database_server() const;
    /* Name of the file or of the database. */
    std::string database_name() const;
    /* Port of the server. */
    std::optional<std::int64_t> database_port() const;
    /* How the server knows who connects. */
    ipam::auth_type database_auth_type() const;
    /* Name under which the server is reached. */
    std::string database_user() const;
    /* What Connect-Ipam takes to open it, without a secret. */
    std::string connection_string() const;
    /* Schema version of the store. */
    std::int64_t schema() const;
};

/* A part of the tree of access scopes: who may change what is in it, may change what is in the scopes under it. */
class access_scope : public record {
public:
    static constexpr std::string_view kind_name = "IpamAccessScope";

    /* Makes an object without any field set. */
    access_scope() : record(detail::make(kind_name)) {}
    explicit access_scope(ipam_record *taken) noexcept : record(taken) {}
    explicit access_scope(record &&taken) noexcept : record(std::move(taken)) {}

    /* Number of the record; that of \\Global is 1. */
    std::uint64_t id() const;
    /* Last label of the path. */
    std::string name() const;
    /* Labels from \\Global on, each behind a \\. */
    std::string access_scope_path() const;
    access_scope &set_access_scope_path(std::string_view value);
    /* Free text. */
    std::string description() const;
    access_scope &set_description(std::string_view value);
    /* When the record was last changed. */
    time_point last_modified_time() const;
};

/* What was in use at the end of a twelfth of a period, IPv4 only. */
class utilization_sample : public record {
public:
    static constexpr std::string_view kind_name = "IpamUtilizationSample";

    /* Makes an object without any field set. */
    utilization_sample() : record(detail::make(kind_name)) {}
    explicit utilization_sample(ipam_record *taken) noexcept : record(taken) {}
    explicit utilization_sample(record &&taken) noexcept : record(std::move(taken)) {}

    /* End of the bucket; the last bucket ends after now. */
    time_point time() const;
    /* The period. */
    ipam::utilization_period period() const;
    /* Key of the object. */
    std::string object() const;
    /* Addresses of the counted ranges. Unit: addresses. */
    double assigned_addresses() const;
    /* Addresses in use in the counted ranges. Unit: addresses. */
    double utilized_addresses() const;
    /* Utilized share of the assigned addresses. Unit: percent. */
    double percentage_utilized() const;
    /* Utilization against the present thresholds. */
    ipam::utilization utilization() const;
};

/* What an update of a store did. */
class update_result : public record {
public:
    static constexpr std::string_view kind_name = "IpamUpdateResult";

    /* Makes an object without any field set. */
    update_result() : record(detail::make(kind_name)) {}
    explicit update_result(ipam_record *taken) noexcept : record(taken) {}
    explicit update_result(record &&taken) noexcept : record(std::move(taken)) {}

    /* Schema version of the store. */
    std::int64_t schema() const;
    /* Spaces, blocks and subnets whose utilization was recorded. */
    std::uint64_t sampled() const;
    /* Older samples that were dropped because they were close to others. */
    std::uint64_t thinned() const;
};

/* What to find and take in one transaction. */
class request : public record {
public:
    static constexpr std::string_view kind_name = "IpamRequest";

    /* Makes an object without any field set. */
    request() : record(detail::make(kind_name)) {}
    explicit request(ipam_record *taken) noexcept : record(taken) {}
    explicit request(record &&taken) noexcept : record(std::move(taken)) {}

    /* Where to look, in this order: IpamRange/5, IpamSubnet/5, IpamBlock/5 or IpamAddressSpace/5 with the number of an object, or a network such as 10.1.0.0/16; nothing means all of the address space. */
    std::vector<std::string> parent() const;
    request &set_parent(const std::vector<std::string> &value);
    /* Name of the address space of networks among the parents; Default when not set. */
    std::string address_space() const;
    request &set_address_space(std::string_view value);
    /* How many to take; one when not set. */
    std::optional<std::int64_t> count() const;
    request &set_count(std::int64_t value);
    /* Size of a range; requests of ranges only. Unit: addresses. */
    std::optional<std::uint64_t> number_of_addresses() const;
    request &set_number_of_addresses(std::uint64_t value);
    /* Prefix length of a subnet; requests of subnets only. Unit: bits. */
    std::optional<std::int64_t> prefix_length() const;
    request &set_prefix_length(std::int64_t value);
    /* Where to take from. */
    ipam::request_strategy strategy() const;
    request &set_strategy(ipam::request_strategy value);
    /* Text of the caller's by which a repeated request is known; it gets the first answer. Up to 255 characters. */
    std::string idempotency_key() const;
    request &set_idempotency_key(std::string_view value);
    /* Whether to say what would be taken and take nothing. */
    bool preview() const;
    request &set_preview(bool value);
};

/* One part of the check of a store. */
class database_check : public record {
public:
    static constexpr std::string_view kind_name = "IpamDatabaseCheck";

    /* Makes an object without any field set. */
    database_check() : record(detail::make(kind_name)) {}
    explicit database_check(ipam_record *taken) noexcept : record(taken) {}
    explicit database_check(record &&taken) noexcept : record(std::move(taken)) {}

    /* What was checked. */
    std::string check() const;
    /* Whether all was right, or could be mended. */
    ipam::check_state state() const;
    /* How much was looked at. Unit: rows. */
    std::uint64_t examined() const;
    /* How many things are not as they have to be, mended ones among them. */
    std::uint64_t findings() const;
    /* The first hundred of them, one sentence each. */
    std::vector<std::string> problems() const;
    /* Path or address of the store. */
    std::string database() const;
};

/* A whole store that was copied to a file, or from one. */
class database_copy : public record {
public:
    static constexpr std::string_view kind_name = "IpamDatabaseCopy";

    /* Makes an object without any field set. */
    database_copy() : record(detail::make(kind_name)) {}
    explicit database_copy(ipam_record *taken) noexcept : record(taken) {}
    explicit database_copy(record &&taken) noexcept : record(std::move(taken)) {}

    /* File that was made. */
    std::string path() const;
    /* What it was made of. */
    std::string database() const;
    /* Rows in all tables. Unit: rows. */
    std::uint64_t rows() const;
    /* Size of the file. Unit: bytes. */
    std::uint64_t size_bytes() const;
    /* SHA-256 of all rows; the same for the same content on any engine. */
    std::string digest() const;
    /* When it was made. */
    time_point time() const;
    /* Name under which the file is kept that was there before. */
    std::string replaced() const;
};

/* A table of a store that was copied into another and compared. */
class table_copy : public record {
public:
    static constexpr std::string_view kind_name = "IpamTableCopy";

    /* Makes an object without any field set. */
    table_copy() : record(detail::make(kind_name)) {}
    explicit table_copy(ipam_record *taken) noexcept : record(taken) {}
    explicit table_copy(record &&taken) noexcept : record(std::move(taken)) {}

    /* Name of the table. */
    std::string table() const;
    /* Number of its rows on both sides. Unit: rows. */
    std::uint64_t rows() const;
    /* SHA-256 of its rows on both sides. */
    std::string digest() const;
};

/* One line of the journal of syncs. */
class vmm_sync_event : public record {
public:
    static constexpr std::string_view kind_name = "IpamVmmSyncEvent";

    /* Makes an object without any field set. */
    vmm_sync_event() : record(detail::make(kind_name)) {}
    explicit vmm_sync_event(ipam_record *taken) noexcept : record(taken) {}
    explicit vmm_sync_event(record &&taken) noexcept : record(std::move(taken)) {}

    /* Number of the event, ascending. */
    std::uint64_t event_id() const;
    /* When. */
    time_point time_of_event() const;
    /* FQDN of the VMM server. */
    std::string vmm_server() const;
    /* What it is about, in IPAM's words. */
    ipam::ipam_vmm_event_type event_type() const;
    /* Number of the run. */
    std::uint64_t run() const;
    /* Entry of the plan; 0 for the run itself. */
    std::int64_t change_id() const;
    /* What became of it; Pending before it is done. */
    ipam::ipam_vmm_sync_state state() const;
    /* What the entry is. */
    ipam::ipam_vmm_change_kind kind() const;
    /* The object. */
    std::string object() const;
    /* Kind of object. */
    ipam::ipam_vmm_object_type object_type() const;
    /* Side that changed. */
    ipam::ipam_vmm_side target() const;
    /* Message of the error; empty when it went well. */
    std::string error() const;
    /* Identifier of the error. */
    std::string error_id() const;
    /* How long it took. Unit: ms. */
    std::uint64_t duration() const;
};

/* A conflict that was decided by hand. It holds while both sides stay as they were. */
class vmm_decision : public record {
public:
    static constexpr std::string_view kind_name = "IpamVmmDecision";

    /* Makes an object without any field set. */
    vmm_decision() : record(detail::make(kind_name)) {}
    explicit vmm_decision(ipam_record *taken) noexcept : record(taken) {}
    explicit vmm_decision(record &&taken) noexcept : record(std::move(taken)) {}

    /* Number of the record. */
    std::uint64_t id() const;
    /* FQDN of the VMM server. */
    std::string vmm_server() const;
    /* Kind of object. */
    ipam::ipam_vmm_object_type object_type() const;
    /* The object as it was named in the plan. */
    std::string object() const;
    /* Number of the IPAM record. */
    std::uint64_t ipam_id() const;
    /* Key of the object in VMM. */
    std::string vmm_key() const;
    /* The field; empty where one side deleted the object. */
    std::string field() const;
    /* Digest of what both sides had. */
    std::string facts() const;
    /* The side that wins. */
    ipam::ipam_vmm_side winner() const;
    /* When. */
    time_point time_decided() const;
    /* Who decided. */
    std::string user_name() const;
};

/* A pair of objects that are the same thing on both sides. */
class vmm_link : public record {
public:
    static constexpr std::string_view kind_name = "IpamVmmLink";

    /* Makes an object without any field set. */
    vmm_link() : record(detail::make(kind_name)) {}
    explicit vmm_link(ipam_record *taken) noexcept : record(taken) {}
    explicit vmm_link(record &&taken) noexcept : record(std::move(taken)) {}

    /* Number of the record. */
    std::uint64_t id() const;
    /* FQDN of the VMM server. */
    std::string vmm_server() const;
    /* Kind of object. */
    ipam::ipam_vmm_object_type object_type() const;
    /* The object as it was named at the last sync. */
    std::string object() const;
    /* Key of the object in VMM. */
    std::string vmm_key() const;
    /* Number of the IPAM record: space, custom value, subnet, range or address. */
    std::uint64_t ipam_id() const;
    /* Number of the link above, 0 for logical networks. */
    std::uint64_t parent_id() const;
    /* Whether the sync made the IPAM record. */
    bool made_by_sync() const;
    /* Since when VMM lacks the object; addresses only. */
    std::optional<time_point> missing_since() const;
    /* What both sides had at the last sync, each as Field=Value. */
    std::vector<std::string> base() const;
};

/* Head of an inventory document. */
class vmm_inventory : public record {
public:
    static constexpr std::string_view kind_name = "IpamVmmInventory";

    /* Makes an object without any field set. */
    vmm_inventory() : record(detail::make(kind_name)) {}
    explicit vmm_inventory(ipam_record *taken) noexcept : record(taken) {}
    explicit vmm_inventory(record &&taken) noexcept : record(std::move(taken)) {}

    /* FQDN of the VMM server in lower case, which is the service instance. */
    std::string vmm_server() const;
    vmm_inventory &set_vmm_server(std::string_view value);
    /* When it was read, by the clock of the machine that read it. */
    time_point taken_at() const;
    vmm_inventory &set_taken_at(time_point value);
    /* Clock of the VMM server less that clock. Unit: ms. */
    std::int64_t clock_offset() const;
    vmm_inventory &set_clock_offset(std::int64_t value);
    /* Whether everything in scope was read; only then can something that is missing have been deleted. */
    bool complete() const;
    vmm_inventory &set_complete(bool value);
    /* Names of the host groups in scope. */
    std::vector<std::string> host_groups() const;
    vmm_inventory &set_host_groups(const std::vector<std::string> &value);
    /* Names of the logical networks in scope; empty for all. */
    std::vector<std::string> logical_networks() const;
    vmm_inventory &set_logical_networks(const std::vector<std::string> &value);
    /* Version of the document's form. */
    std::int64_t version() const;
    /* SHA-256 over the canonical content without the times. */
    std::string digest() const;
    /* Number of logical networks. */
    std::uint64_t logical_network_count() const;
    /* Number of network sites. */
    std::uint64_t site_count() const;
    /* Number of VM networks. */
    std::uint64_t vm_network_count() const;
    /* Number of VM subnets. */
    std::uint64_t vm_subnet_count() const;
    /* Number of pools. */
    std::uint64_t pool_count() const;
    /* Number of granted addresses. */
    std::uint64_t address_count() const;
};

/* What an inventory is to hold. */
class vmm_scope : public record {
public:
    static constexpr std::string_view kind_name = "IpamVmmScope";

    /* Makes an object without any field set. */
    vmm_scope() : record(detail::make(kind_name)) {}
    explicit vmm_scope(ipam_record *taken) noexcept : record(taken) {}
    explicit vmm_scope(record &&taken) noexcept : record(std::move(taken)) {}

    /* Names or paths of host groups; empty for those of the IPAM network service, or All Hosts without one. */
    std::vector<std::string> host_group() const;
    vmm_scope &set_host_group(const std::vector<std::string> &value);
    /* Names of logical networks; empty for all. */
    std::vector<std::string> logical_network() const;
    vmm_scope &set_logical_network(const std::vector<std::string> &value);
};

/* One field of a change: what each side has, what both had at the last sync, and what it becomes. */
class vmm_field_change : public record {
public:
    static constexpr std::string_view kind_name = "IpamVmmFieldChange";

    /* Makes an object without any field set. */
    vmm_field_change() : record(detail::make(kind_name)) {}
    explicit vmm_field_change(ipam_record *taken) noexcept : record(taken) {}
    explicit vmm_field_change(record &&taken) noexcept : record(std::move(taken)) {}

    /* Name of the field on the IPAM side. */
    std::string field() const;
    /* Value in IPAM. */
    std::string ipam_value() const;
    /* Value in VMM. */
    std::string vmm_value() const;
    /* Value at the last sync; empty when there was none. */
    std::string base_value() const;
    /* Value after the change; empty in a conflict that is left alone. */
    std::string new_value() const;
};

/* One entry of a plan. */
class vmm_change : public record {
public:
    static constexpr std::string_view kind_name = "IpamVmmChange";

    /* Makes an object without any field set. */
    vmm_change() : record(detail::make(kind_name)) {}
    explicit vmm_change(ipam_record *taken) noexcept : record(taken) {}
    explicit vmm_change(record &&taken) noexcept : record(std::move(taken)) {}

    /* Position in the plan, from 1; what comes first is done first. */
    std::int64_t id() const;
    /* What it is. */
    ipam::ipam_vmm_change_kind kind() const;
    /* The object, from its logical network down. */
    std::string object() const;
    /* Kind of object. */
    ipam::ipam_vmm_object_type object_type() const;
    /* Side that changes. */
    ipam::ipam_vmm_side target() const;
    /* One line that says why. */
    std::string reason() const;
    /* The fields that change or are in conflict. */
    std::vector<ipam::vmm_field_change> fields() const;
    /* FQDN of the VMM server. */
    std::string vmm_server() const;
    /* Digest of the plan that holds the entry. */
    std::string plan_digest() const;
    /* Key of the object in VMM: a GUID, for a subnet GUID of the site and network; empty when it is not there yet. */
    std::string vmm_key() const;
    /* Number of the IPAM record, 0 when it is not there yet. */
    std::uint64_t ipam_id() const;
    /* Version of the IPAM record that the entry was planned with. */
    std::uint64_t ipam_version() const;
    /* Digest of what both sides had; empty for what is no conflict that can be decided. */
    std::string facts() const;
    /* Positions of entries that must be done before. */
    std::vector<std::int64_t> depends_on() const;
};

/* Head of a plan. */
class vmm_plan : public record {
public:
    static constexpr std::string_view kind_name = "IpamVmmPlan";

    /* Makes an object without any field set. */
    vmm_plan() : record(detail::make(kind_name)) {}
    explicit vmm_plan(ipam_record *taken) noexcept : record(taken) {}
    explicit vmm_plan(record &&taken) noexcept : record(std::move(taken)) {}

    /* FQDN of the VMM server. */
    std::string vmm_server() const;
    /* SHA-256 over the entries. */
    std::string digest() const;
    /* Digest of the inventory that was compared. */
    std::string inventory_digest() const;
    /* Whether nothing would be created, updated or deleted. */
    bool is_empty() const;
    /* Number of creations. */
    std::uint64_t create_count() const;
    /* Number of updates. */
    std::uint64_t update_count() const;
    /* Number of deletions. */
    std::uint64_t delete_count() const;
    /* Number of conflicts. */
    std::uint64_t conflict_count() const;
    /* Number of blocked recipes. */
    std::uint64_t blocked_count() const;
    /* Number of notes. */
    std::uint64_t note_count() const;
    /* Why the guards refuse the plan; empty when they do not. */
    std::string refusal() const;
};

/* How to compare and sync. */
class vmm_sync_options : public record {
public:
    static constexpr std::string_view kind_name = "IpamVmmSyncOptions";

    /* Makes an object without any field set. */
    vmm_sync_options() : record(detail::make(kind_name)) {}
    explicit vmm_sync_options(ipam_record *taken) noexcept : record(taken) {}
    explicit vmm_sync_options(record &&taken) noexcept : record(std::move(taken)) {}

    /* Who wins a conflict. */
    ipam::ipam_vmm_policy policy() const;
    vmm_sync_options &set_policy(ipam::ipam_vmm_policy value);
    /* Exceptions for single fields, each as Field=Policy. */
    std::vector<std::string> field_policy() const;
    vmm_sync_options &set_field_policy(const std::vector<std::string> &value);
    /* Whether customer spaces are written to VMM, too. */
    bool include_customer() const;
    vmm_sync_options &set_include_customer(bool value);
    /* Whether the guards are passed. */
    bool force() const;
    vmm_sync_options &set_force(bool value);
    /* How long a grant must be missing before its record is deleted; 24 h when not set. Unit: s. */
    std::optional<std::uint64_t> release_delay() const;
    vmm_sync_options &set_release_delay(std::uint64_t value);
    /* Names of the logical networks in scope; empty for all. */
    std::vector<std::string> logical_network() const;
    vmm_sync_options &set_logical_network(const std::vector<std::string> &value);
    /* How often a call to VMM is made again that failed for a reason that passes; 3 when not set. */
    std::optional<std::int64_t> retry_count() const;
    vmm_sync_options &set_retry_count(std::int64_t value);
    /* Pause before the first repetition, each is four times as long as the one before; 500 ms when not set. Unit: ms. */
    std::optional<std::uint64_t> retry_delay() const;
    vmm_sync_options &set_retry_delay(std::uint64_t value);
    /* Positions of the entries to apply; empty for all. What they need comes with them. */
    std::vector<std::int64_t> only() const;
    vmm_sync_options &set_only(const std::vector<std::int64_t> &value);
};

/* A call to VMM that carries out a change: the objects say what is to be, with the GUIDs of what exists. */
class vmm_step : public record {
public:
    static constexpr std::string_view kind_name = "IpamVmmStep";

    /* Makes an object without any field set. */
    vmm_step() : record(detail::make(kind_name)) {}
    explicit vmm_step(ipam_record *taken) noexcept : record(taken) {}
    explicit vmm_step(record &&taken) noexcept : record(std::move(taken)) {}

    /* The call. */
    ipam::ipam_vmm_operation operation() const;
    /* Entry of the plan that it belongs to. */
    std::int64_t change_id() const;
    /* The logical network of a call on one. */
    std::optional<ipam::fabric::logical_network> logical_network() const;
    /* The network site of a call on one, with all its subnet-VLANs as they are to be. */
    std::optional<ipam::fabric::logical_network_definition> logical_network_definition() const;
    /* The VM network of a call on one. */
    std::optional<ipam::fabric::vm_network> vm_network() const;
    /* The VM subnet of a call on one, with all its subnet-VLANs as they are to be. */
    std::optional<ipam::fabric::vm_subnet> vm_subnet() const;
    /* The pool of a call on one. */
    std::optional<ipam::fabric::static_ip_address_pool> static_ip_address_pool() const;
    /* Names of the fields that a Set call changes. */
    std::vector<std::string> fields() const;
};

/* What became of one change. */
class vmm_sync_result : public record {
public:
    static constexpr std::string_view kind_name = "IpamVmmSyncResult";

    /* Makes an object without any field set. */
    vmm_sync_result() : record(detail::make(kind_name)) {}
    explicit vmm_sync_result(ipam_record *taken) noexcept : record(taken) {}
    explicit vmm_sync_result(record &&taken) noexcept : record(std::move(taken)) {}

    /* Entry of the plan. */
    std::int64_t change_id() const;
    /* What became of it. */
    ipam::ipam_vmm_sync_state state() const;
    /* What the entry is. */
    ipam::ipam_vmm_change_kind kind() const;
    /* The object. */
    std::string object() const;
    /* Kind of object. */
    ipam::ipam_vmm_object_type object_type() const;
    /* Side that changed. */
    ipam::ipam_vmm_side target() const;
    /* Message of the error; empty when it went well. */
    std::string error() const;
    /* Identifier of the error. */
    std::string error_id() const;
    /* How long it took. Unit: ms. */
    std::uint64_t duration() const;
    /* Pause to make before the call of a Pending result is repeated; 0 when it is to be made at once. Unit: ms. */
    std::uint64_t retry_after() const;
    /* Entries done so far in this run. */
    std::uint64_t done_count() const;
    /* Entries of this run. */
    std::uint64_t total_count() const;
    /* The call that the caller is to make when the state is Pending. */
    std::optional<ipam::vmm_step> step() const;
};

/* What New-IpamVmmLogicalNetwork makes in IPAM. */
class vmm_recipe : public record {
public:
    static constexpr std::string_view kind_name = "IpamVmmRecipe";

    /* Makes an object without any field set. */
    vmm_recipe() : record(detail::make(kind_name)) {}
    explicit vmm_recipe(ipam_record *taken) noexcept : record(taken) {}
    explicit vmm_recipe(record &&taken) noexcept : record(std::move(taken)) {}

    /* Name of the logical network. */
    std::string name() const;
    vmm_recipe &set_name(std::string_view value);
    /* Name of the network site. */
    std::string network_site() const;
    vmm_recipe &set_network_site(std::string_view value);
    /* Network of the subnet in the form address/length. */
    std::string network_id() const;
    vmm_recipe &set_network_id(std::string_view value);
    /* FQDN of the VMM server. */
    std::string vmm_server() const;
    vmm_recipe &set_vmm_server(std::string_view value);
    /* Name of the address space; that of the network when empty. */
    std::string address_space() const;
    vmm_recipe &set_address_space(std::string_view value);
    /* Name of the subnet; its network when empty. */
    std::string subnet_name() const;
    vmm_recipe &set_subnet_name(std::string_view value);
    /* VLAN of the subnet, 0 for none. */
    std::int64_t vlan_id() const;
    vmm_recipe &set_vlan_id(std::int64_t value);
    /* First address of the range; that of the subnet when empty. */
    std::string start_ip_address() const;
    vmm_recipe &set_start_ip_address(std::string_view value);
    /* Last address of the range; that of the subnet when empty. */
    std::string end_ip_address() const;
    vmm_recipe &set_end_ip_address(std::string_view value);
    /* Name of the pool; VMM's is made of site and addresses when empty. */
    std::string ip_pool_name() const;
    vmm_recipe &set_ip_pool_name(std::string_view value);
    /* Free text for a new address space and for the range. */
    std::string description() const;
    vmm_recipe &set_description(std::string_view value);
};

/* One round of a continuous sync. */
class vmm_sync_round : public record {
public:
    static constexpr std::string_view kind_name = "IpamVmmSyncRound";

    /* Makes an object without any field set. */
    vmm_sync_round() : record(detail::make(kind_name)) {}
    explicit vmm_sync_round(ipam_record *taken) noexcept : record(taken) {}
    explicit vmm_sync_round(record &&taken) noexcept : record(std::move(taken)) {}

    /* Number of the round, from 1. */
    std::uint64_t round() const;
    /* When it began. */
    std::optional<time_point> start_time() const;
    /* FQDN of the VMM server. */
    std::string vmm_server() const;
    /* What became of it: Done, or Failed when something was not done that was to be. */
    ipam::ipam_vmm_sync_state state() const;
    /* Changes that were made. */
    std::uint64_t done_count() const;
    /* Changes that failed. */
    std::uint64_t failed_count() const;
    /* Conflicts that are left. */
    std::uint64_t conflict_count() const;
    /* Recipes that are incomplete. */
    std::uint64_t blocked_count() const;
    /* Why the round could not be made, or the first failure in it. */
    std::string error() const;
    /* How long it took. Unit: ms. */
    std::uint64_t duration() const;
    /* Pause until the next round. Unit: s. */
    double pause() const;
};

/* The objects of VMM. */
namespace fabric {
class host_group;
class logical_network;
class subnet_vlan;
class logical_network_definition;
class vm_network;
class vm_subnet;
class default_gateway;
class subnet_network_route;
class static_ip_address_pool;
class allocated_ip_address;
class network_service;
class run_as_account;
class configuration_provider;
class vmm_filter;

/* A group of hosts in the tree under All Hosts. */
class host_group : public record {
public:
    static constexpr std::string_view kind_name = "HostGroup";

    /* Makes an object without any field set. */
    host_group() : record(detail::make(kind_name)) {}
    explicit host_group(ipam_record *taken) noexcept : record(taken) {}
    explicit host_group(record &&taken) noexcept : record(std::move(taken)) {}

    /* GUID of the object. */
    std::string id() const;
    /* Name. */
    std::string name() const;
    host_group &set_name(std::string_view value);
    /* Free text. */
    std::string description() const;
    host_group &set_description(std::string_view value);
    /* Names from the root, joined with a backslash. */
    std::string path() const;
    /* GUID of the group above; empty at the root. */
    std::string parent_host_group_id() const;
    host_group &set_parent_host_group_id(std::string_view value);
    /* Whether files may go between its hosts without encryption. */
    bool allow_unencrypted_transfers() const;
    host_group &set_allow_unencrypted_transfers(bool value);
    /* Whether it has the logical networks of the group above, too; empty where VMM does not tell. */
    std::optional<bool> inherit_network_settings() const;
    host_group &set_inherit_network_settings(bool value);
    /* Whether it is All Hosts. */
    bool is_root() const;
    /* When the object was last changed. */
    time_point modified_time() const;
};

/* A logical network. */
class logical_network : public record {
public:
    static constexpr std::string_view kind_name = "LogicalNetwork";

    /* Makes an object without any field set. */
    logical_network() : record(detail::make(kind_name)) {}
    explicit logical_network(ipam_record *taken) noexcept : record(taken) {}
    explicit logical_network(record &&taken) noexcept : record(std::move(taken)) {}

    /* GUID of the object. */
    std::string id() const;
    /* Name, unique in the VMM server. */
    std::string name() const;
    logical_network &set_name(std::string_view value);
    /* Free text. */
    std::string description() const;
    logical_network &set_description(std::string_view value);
    /* Whether VM networks on it may be virtualized. */
    bool network_virtualization_enabled() const;
    logical_network &set_network_virtualization_enabled(bool value);
    /* Whether virtualization uses GRE. */
    bool use_gre() const;
    logical_network &set_use_gre(bool value);
    /* Whether its sites use private VLANs. */
    bool is_pvlan() const;
    logical_network &set_is_pvlan(bool value);
    /* Whether its sites are not connected with each other. */
    bool is_logical_network_definition_isolated() const;
    logical_network &set_is_logical_network_definition_isolated(bool value);
    /* Whether it carries public addresses. */
    bool public_ip_network() const;
    logical_network &set_public_ip_network(bool value);
    /* Whether adapters may change their VLAN. */
    bool allow_dynamic_vlan_on_vnic() const;
    logical_network &set_allow_dynamic_vlan_on_vnic(bool value);
    /* When the object was last changed. */
    time_point modified_time() const;
};

/* A subnet with its VLAN in a network site. */
class subnet_vlan : public record {
public:
    static constexpr std::string_view kind_name = "SubnetVLan";

    /* Makes an object without any field set. */
    subnet_vlan() : record(detail::make(kind_name)) {}
    explicit subnet_vlan(ipam_record *taken) noexcept : record(taken) {}
    explicit subnet_vlan(record &&taken) noexcept : record(std::move(taken)) {}

    /* The subnet; empty for a VLAN alone. */
    std::string subnet() const;
    subnet_vlan &set_subnet(std::string_view value);
    /* VLAN, 0 for none, up to 4094. */
    std::int64_t vlan_id() const;
    subnet_vlan &set_vlan_id(std::int64_t value);
    /* Secondary VLAN of a private VLAN, 0 for none. */
    std::int64_t secondary_vlan_id() const;
    subnet_vlan &set_secondary_vlan_id(std::int64_t value);
    /* Whether DHCP serves the subnet. */
    bool supports_dhcp() const;
    subnet_vlan &set_supports_dhcp(bool value);
    /* Whether a VLAN is set. */
    bool is_vlan_enabled() const;
};

/* A network site (logical network definition). */
class logical_network_definition : public record {
public:
    static constexpr std::string_view kind_name = "LogicalNetworkDefinition";

    /* Makes an object without any field set. */
    logical_network_definition() : record(detail::make(kind_name)) {}
    explicit logical_network_definition(ipam_record *taken) noexcept : record(taken) {}
    explicit logical_network_definition(record &&taken) noexcept : record(std::move(taken)) {}

    /* GUID of the object. */
    std::string id() const;
    /* Name, unique in its logical network. */
    std::string name() const;
    logical_network_definition &set_name(std::string_view value);
    /* GUID of the logical network. */
    std::string logical_network_id() const;
    logical_network_definition &set_logical_network_id(std::string_view value);
    /* The logical network. */
    std::optional<ipam::fabric::logical_network> logical_network() const;
    /* Subnets and VLANs in order. */
    std::vector<ipam::fabric::subnet_vlan> subnet_vlans() const;
    logical_network_definition &set_subnet_vlans(const std::vector<ipam::fabric::subnet_vlan> &value);
    /* GUIDs of the host groups to which it is available. */
    std::vector<std::string> host_group_ids() const;
    logical_network_definition &set_host_group_ids(const std::vector<std::string> &value);
    /* The host groups. */
    std::vector<ipam::fabric::host_group> host_groups() const;
    /* How VM networks on the site are told apart: by VLAN on an isolated logical network. */
    ipam::vm_network_type isolation_type() const;
    /* When the object was last changed. */
    time_point modified_time() const;
};

/* A VM network: what the adapters of virtual machines connect to. */
class vm_network : public record {
public:
    static constexpr std::string_view kind_name = "VMNetwork";

    /* Makes an object without any field set. */
    vm_network() : record(detail::make(kind_name)) {}
    explicit vm_network(ipam_record *taken) noexcept : record(taken) {}
    explicit vm_network(record &&taken) noexcept : record(std::move(taken)) {}

    /* GUID of the object. */
    std::string id() const;
    /* Name; need not be unique. */
    std::string name() const;
    vm_network &set_name(std::string_view value);
    /* Free text. */
    std::string description() const;
    vm_network &set_description(std::string_view value);
    /* GUID of the logical network. */
    std::string logical_network_id() const;
    vm_network &set_logical_network_id(std::string_view value);
    /* The logical network. */
    std::optional<ipam::fabric::logical_network> logical_network() const;
    /* How it is told apart from others on its logical network. */
    ipam::vm_network_type isolation_type() const;
    vm_network &set_isolation_type(ipam::vm_network_type value);
    /* GUID of the routing domain of a virtualized network, which no other has. */
    std::string routing_domain_id() const;
    vm_network &set_routing_domain_id(std::string_view value);
    /* Name of an external network in the system that has it. */
    std::string external_name() const;
    vm_network &set_external_name(std::string_view value);
    /* Family of the provider addresses of a virtualized network. */
    std::optional<ipam::vm_network_ip_address_pool_type> paip_address_pool_type() const;
    vm_network &set_paip_address_pool_type(ipam::vm_network_ip_address_pool_type value);
    /* Family of the customer addresses of a virtualized network. */
    std::optional<ipam::vm_network_ip_address_pool_type> caip_address_pool_type() const;
    vm_network &set_caip_address_pool_type(ipam::vm_network_ip_address_pool_type value);
    /* User or group that owns it, which is the tenant. */
    std::string owner() const;
    vm_network &set_owner(std::string_view value);
    /* Name of the user role of the owner, where VMM tells. */
    std::string user_role() const;
    vm_network &set_user_role(std::string_view value);
    /* When the object was last changed. */
    time_point modified_time() const;
};

/* A subnet of a VM network. */
class vm_subnet : public record {
public:
    static constexpr std::string_view kind_name = "VMSubnet";

    /* Makes an object without any field set. */
    vm_subnet() : record(detail::make(kind_name)) {}
    explicit vm_subnet(ipam_record *taken) noexcept : record(taken) {}
    explicit vm_subnet(record &&taken) noexcept : record(std::move(taken)) {}

    /* GUID of the object. */
    std::string id() const;
    /* Name, unique in its VM network. */
    std::string name() const;
    vm_subnet &set_name(std::string_view value);
    /* Free text. */
    std::string description() const;
    vm_subnet &set_description(std::string_view value);
    /* GUID of the VM network. */
    std::string vm_network_id() const;
    vm_subnet &set_vm_network_id(std::string_view value);
    /* The VM network. */
    std::optional<ipam::fabric::vm_network> vm_network() const;
    /* GUID of the network site whose VLAN it has; empty where no VLAN isolates it. */
    std::string logical_network_definition_id() const;
    vm_subnet &set_logical_network_definition_id(std::string_view value);
    /* The network site. */
    std::optional<ipam::fabric::logical_network_definition> logical_network_definition() const;
    /* Subnets and VLANs in order. */
    std::vector<ipam::fabric::subnet_vlan> subnet_vlans() const;
    vm_subnet &set_subnet_vlans(const std::vector<ipam::fabric::subnet_vlan> &value);
    /* Virtual subnet ID (VSID) of a virtualized subnet, which no other has. */
    std::optional<std::int64_t> vm_subnet_id() const;
    vm_subnet &set_vm_subnet_id(std::int64_t value);
    /* Most ports that may connect; empty for no limit. */
    std::optional<std::int64_t> max_number_of_ports() const;
    vm_subnet &set_max_number_of_ports(std::int64_t value);
    /* When the object was last changed. */
    time_point modified_time() const;
};

/* A gateway of a pool. */
class default_gateway : public record {
public:
    static constexpr std::string_view kind_name = "DefaultGateway";

    /* Makes an object without any field set. */
    default_gateway() : record(detail::make(kind_name)) {}
    explicit default_gateway(ipam_record *taken) noexcept : record(taken) {}
    explicit default_gateway(record &&taken) noexcept : record(std::move(taken)) {}

    /* Address of the gateway. */
    std::string ip_address() const;
    default_gateway &set_ip_address(std::string_view value);
    /* Metric, 1 to 9999; 0 when automatic. */
    std::int64_t metric() const;
    default_gateway &set_metric(std::int64_t value);
    /* Whether the host chooses the metric. */
    bool is_automatic() const;
    default_gateway &set_is_automatic(bool value);
};

/* A route of a pool. */
class subnet_network_route : public record {
public:
    static constexpr std::string_view kind_name = "SubnetNetworkRoute";

    /* Makes an object without any field set. */
    subnet_network_route() : record(detail::make(kind_name)) {}
    explicit subnet_network_route(ipam_record *taken) noexcept : record(taken) {}
    explicit subnet_network_route(record &&taken) noexcept : record(std::move(taken)) {}

    /* Network that it leads to. */
    std::string destination_prefix() const;
    subnet_network_route &set_destination_prefix(std::string_view value);
    /* Address of the next hop. */
    std::string next_hop() const;
    subnet_network_route &set_next_hop(std::string_view value);
    /* Metric, 1 to 9999; 0 where none was given. */
    std::int64_t metric() const;
    subnet_network_route &set_metric(std::int64_t value);
};

/* A static IP address pool of a subnet. */
class static_ip_address_pool : public record {
public:
    static constexpr std::string_view kind_name = "StaticIPAddressPool";

    /* Makes an object without any field set. */
    static_ip_address_pool() : record(detail::make(kind_name)) {}
    explicit static_ip_address_pool(ipam_record *taken) noexcept : record(taken) {}
    explicit static_ip_address_pool(record &&taken) noexcept : record(std::move(taken)) {}

    /* GUID of the object. */
    std::string id() const;
    /* Name; need not be unique. */
    std::string name() const;
    static_ip_address_pool &set_name(std::string_view value);
    /* Free text. */
    std::string description() const;
    static_ip_address_pool &set_description(std::string_view value);
    /* Subnet of the site or VM subnet that the pool serves. */
    std::string subnet() const;
    static_ip_address_pool &set_subnet(std::string_view value);
    /* VLAN of the subnet. */
    std::int64_t vlan_id() const;
    static_ip_address_pool &set_vlan_id(std::int64_t value);
    /* GUID of the network site; empty for a pool of a VM subnet. */
    std::string logical_network_definition_id() const;
    static_ip_address_pool &set_logical_network_definition_id(std::string_view value);
    /* The network site. */
    std::optional<ipam::fabric::logical_network_definition> logical_network_definition() const;
    /* GUID of the VM subnet; empty for a pool of a network site. */
    std::string vm_subnet_id() const;
    static_ip_address_pool &set_vm_subnet_id(std::string_view value);
    /* The VM subnet. */
    std::optional<ipam::fabric::vm_subnet> vm_subnet() const;
    /* First address. */
    std::string ip_address_range_start() const;
    static_ip_address_pool &set_ip_address_range_start(std::string_view value);
    /* Last address. */
    std::string ip_address_range_end() const;
    static_ip_address_pool &set_ip_address_range_end(std::string_view value);
    /* Addresses kept back, as text: a, a-b, joined with a comma. */
    std::string ip_address_reserved_set() const;
    static_ip_address_pool &set_ip_address_reserved_set(std::string_view value);
    /* Virtual IPs, as text: a, a-b, joined with a comma. */
    std::string vip_address_set() const;
    static_ip_address_pool &set_vip_address_set(std::string_view value);
    /* Gateways in order. */
    std::vector<ipam::fabric::default_gateway> default_gateways() const;
    static_ip_address_pool &set_default_gateways(const std::vector<ipam::fabric::default_gateway> &value);
    /* DNS servers in order. */
    std::vector<std::string> dns_servers() const;
    static_ip_address_pool &set_dns_servers(const std::vector<std::string> &value);
    /* DNS suffix of the connection. */
    std::string dns_suffix() const;
    static_ip_address_pool &set_dns_suffix(std::string_view value);
    /* DNS suffixes in order of search. */
    std::vector<std::string> dns_search_suffixes() const;
    static_ip_address_pool &set_dns_search_suffixes(const std::vector<std::string> &value);
    /* WINS servers in order. */
    std::vector<std::string> wins_servers() const;
    static_ip_address_pool &set_wins_servers(const std::vector<std::string> &value);
    /* Whether NetBIOS over TCP/IP is on. */
    bool enable_netbios() const;
    static_ip_address_pool &set_enable_netbios(bool value);
    /* Routes in order. */
    std::vector<ipam::fabric::subnet_network_route> network_routes() const;
    static_ip_address_pool &set_network_routes(const std::vector<ipam::fabric::subnet_network_route> &value);
    /* PXE servers in order. */
    std::vector<std::string> pxe_server_address() const;
    static_ip_address_pool &set_pxe_server_address(const std::vector<std::string> &value);
    /* Whether it is a multicast pool. */
    bool is_multicast() const;
    static_ip_address_pool &set_is_multicast(bool value);
    /* IPv4 or IPv6. */
    ipam::address_family address_family() const;
    /* Addresses in the pool, reserved ones included. Unit: addresses. */
    std::uint64_t total_addresses() const;
    /* Addresses that can be granted. Unit: addresses. */
    std::uint64_t available_addresses() const;
    /* Dedicated addresses that can be granted. Unit: addresses. */
    std::uint64_t available_dip_addresses() const;
    /* Virtual IPs that can be granted. Unit: addresses. */
    std::uint64_t available_vip_addresses() const;
    /* When the object was last changed. */
    time_point modified_time() const;
};

/* An address granted from a pool. */
class allocated_ip_address : public record {
public:
    static constexpr std::string_view kind_name = "AllocatedIPAddress";

    /* Makes an object without any field set. */
    allocated_ip_address() : record(detail::make(kind_name)) {}
    explicit allocated_ip_address(ipam_record *taken) noexcept : record(taken) {}
    explicit allocated_ip_address(record &&taken) noexcept : record(std::move(taken)) {}

    /* GUID of the object. */
    std::string id() const;
    /* The address as text. */
    std::string name() const;
    /* The address. */
    std::string address() const;
    allocated_ip_address &set_address(std::string_view value);
    /* Free text given with the grant. */
    std::string description() const;
    allocated_ip_address &set_description(std::string_view value);
    /* GUID of the pool. */
    std::string allocating_address_pool_id() const;
    allocated_ip_address &set_allocating_address_pool_id(std::string_view value);
    /* The pool. */
    std::optional<ipam::fabric::static_ip_address_pool> allocating_address_pool() const;
    /* Dedicated or virtual. */
    ipam::allocated_address_type type() const;
    allocated_ip_address &set_type(ipam::allocated_address_type value);
    /* Whether an object has it. */
    ipam::allocated_address_state state() const;
    /* GUID of the object that has it. */
    std::string assigned_to_id() const;
    allocated_ip_address &set_assigned_to_id(std::string_view value);
    /* Kind of the object that has it. */
    std::string assigned_to_type() const;
    allocated_ip_address &set_assigned_to_type(std::string_view value);
    /* Name of the object that has it, where VMM tells. */
    std::string assigned_to_name() const;
    allocated_ip_address &set_assigned_to_name(std::string_view value);
    /* MAC address of the adapter that has it, where VMM tells. */
    std::string mac_address() const;
    allocated_ip_address &set_mac_address(std::string_view value);
    /* User or group that owns the grant. */
    std::string owner() const;
    allocated_ip_address &set_owner(std::string_view value);
    /* Whether only an explicit call gives it back. */
    bool explicit_revoke_required() const;
    allocated_ip_address &set_explicit_revoke_required(bool value);
    /* Whether VMM leaves it alone when it compares with hosts. */
    bool disable_reconcile() const;
    allocated_ip_address &set_disable_reconcile(bool value);
    /* When the object was last changed. */
    time_point modified_time() const;
};

/* A network service, of which IPAM is one. */
class network_service : public record {
public:
    static constexpr std::string_view kind_name = "NetworkService";

    /* Makes an object without any field set. */
    network_service() : record(detail::make(kind_name)) {}
    explicit network_service(ipam_record *taken) noexcept : record(taken) {}
    explicit network_service(record &&taken) noexcept : record(std::move(taken)) {}

    /* GUID of the object. */
    std::string id() const;
    /* Name. */
    std::string name() const;
    network_service &set_name(std::string_view value);
    /* Free text. */
    std::string description() const;
    network_service &set_description(std::string_view value);
    /* Where the service is reached; for IPAM a saved connection, a path or an address of a store. */
    std::string connection_string() const;
    network_service &set_connection_string(std::string_view value);
    /* Manufacturer. */
    std::string manufacturer() const;
    network_service &set_manufacturer(std::string_view value);
    /* Model. */
    std::string model() const;
    network_service &set_model(std::string_view value);
    /* Version. */
    std::string version() const;
    network_service &set_version(std::string_view value);
    /* Name of the configuration provider. */
    std::string configuration_provider() const;
    network_service &set_configuration_provider(std::string_view value);
    /* Name of the Run As account. */
    std::string run_as_account() const;
    network_service &set_run_as_account(std::string_view value);
    /* GUIDs of the host groups in scope. */
    std::vector<std::string> host_group_ids() const;
    network_service &set_host_group_ids(const std::vector<std::string> &value);
    /* The host groups. */
    std::vector<ipam::fabric::host_group> host_groups() const;
    /* What the service does. */
    ipam::network_service_type network_service_type() const;
    /* Whether it is a network controller. */
    bool is_network_controller() const;
    /* Outcome of the last refresh. */
    std::string state() const;
    network_service &set_state(std::string_view value);
    /* When it was last refreshed. */
    std::optional<time_point> last_refresh_time() const;
    network_service &set_last_refresh_time(time_point value);
    /* When the object was last changed. */
    time_point modified_time() const;
};

/* An account under which VMM reaches other machines. */
class run_as_account : public record {
public:
    static constexpr std::string_view kind_name = "RunAsAccount";

    /* Makes an object without any field set. */
    run_as_account() : record(detail::make(kind_name)) {}
    explicit run_as_account(ipam_record *taken) noexcept : record(taken) {}
    explicit run_as_account(record &&taken) noexcept : record(std::move(taken)) {}

    /* GUID of the object. */
    std::string id() const;
    /* Name. */
    std::string name() const;
    run_as_account &set_name(std::string_view value);
    /* Name of the user. */
    std::string user_name() const;
    run_as_account &set_user_name(std::string_view value);
    /* Free text. */
    std::string description() const;
    run_as_account &set_description(std::string_view value);
    /* Whether it can be used. */
    bool enabled() const;
    run_as_account &set_enabled(bool value);
};

/* A provider through which VMM configures a kind of device. */
class configuration_provider : public record {
public:
    static constexpr std::string_view kind_name = "ConfigurationProvider";

    /* Makes an object without any field set. */
    configuration_provider() : record(detail::make(kind_name)) {}
    explicit configuration_provider(ipam_record *taken) noexcept : record(taken) {}
    explicit configuration_provider(record &&taken) noexcept : record(std::move(taken)) {}

    /* GUID of the object. */
    std::string id() const;
    /* Name. */
    std::string name() const;
    configuration_provider &set_name(std::string_view value);
    /* Kind of provider. */
    std::string provider_type() const;
    configuration_provider &set_provider_type(std::string_view value);
    /* Manufacturer. */
    std::string manufacturer() const;
    configuration_provider &set_manufacturer(std::string_view value);
    /* Model. */
    std::string model() const;
    configuration_provider &set_model(std::string_view value);
};

/* Which objects of the embedded VMM; what is set narrows, names compare ignoring case. */
class vmm_filter : public record {
public:
    static constexpr std::string_view kind_name = "VmmFilter";

    /* Makes an object without any field set. */
    vmm_filter() : record(detail::make(kind_name)) {}
    explicit vmm_filter(ipam_record *taken) noexcept : record(taken) {}
    explicit vmm_filter(record &&taken) noexcept : record(std::move(taken)) {}

    /* GUID. */
    std::string id() const;
    vmm_filter &set_id(std::string_view value);
    /* Name. */
    std::string name() const;
    vmm_filter &set_name(std::string_view value);
    /* GUID of the logical network. */
    std::string logical_network_id() const;
    vmm_filter &set_logical_network_id(std::string_view value);
    /* GUID of the network site. */
    std::string logical_network_definition_id() const;
    vmm_filter &set_logical_network_definition_id(std::string_view value);
    /* GUID of the VM network. */
    std::string vm_network_id() const;
    vmm_filter &set_vm_network_id(std::string_view value);
    /* GUID of the VM subnet. */
    std::string vm_subnet_id() const;
    vmm_filter &set_vm_subnet_id(std::string_view value);
    /* GUID of the pool. */
    std::string pool_id() const;
    vmm_filter &set_pool_id(std::string_view value);
    /* GUID of a host group to which the object is available, itself or through a group above. */
    std::string host_group_id() const;
    vmm_filter &set_host_group_id(std::string_view value);
    /* GUID of the group above (host groups only). */
    std::string parent_host_group_id() const;
    vmm_filter &set_parent_host_group_id(std::string_view value);
    /* GUID of the object that has an address. */
    std::string assigned_to_id() const;
    vmm_filter &set_assigned_to_id(std::string_view value);
    /* MAC address of the adapter that has an address. */
    std::string mac_address() const;
    vmm_filter &set_mac_address(std::string_view value);
    /* Whether a VM network, or that of a VM subnet, has no owner. */
    std::optional<bool> unassigned() const;
    vmm_filter &set_unassigned(bool value);
    /* A subnet that the object has. */
    std::string subnet() const;
    vmm_filter &set_subnet(std::string_view value);
    /* A VLAN that the object has. */
    std::optional<std::int64_t> vlan_id() const;
    vmm_filter &set_vlan_id(std::int64_t value);
    /* An address that is in the object. */
    std::string address() const;
    vmm_filter &set_address(std::string_view value);
    /* IPv4 or IPv6. */
    std::optional<ipam::address_family> address_family() const;
    vmm_filter &set_address_family(ipam::address_family value);
};

} // namespace fabric

inline std::uint64_t address_space::id() const
{
    return detail::plain<std::uint64_t>(get(), "Id");
}

inline std::string address_space::name() const
{
    return detail::plain<std::string>(get(), "Name");
}

inline address_space &address_space::set_name(std::string_view value)
{
    detail::field<std::string>::write(get(), "Name", value);
    return *this;
}

inline ipam::address_space_type address_space::type() const
{
    return detail::plain<ipam::address_space_type>(get(), "Type");
}

inline address_space &address_space::set_type(ipam::address_space_type value)
{
    detail::field<ipam::address_space_type>::write(get(), "Type", value);
    return *this;
}

inline std::string address_space::owner() const
{
    return detail::plain<std::string>(get(), "Owner");
}

inline address_space &address_space::set_owner(std::string_view value)
{
    detail::field<std::string>::write(get(), "Owner", value);
    return *this;
}

inline std::string address_space::description() const
{
    return detail::plain<std::string>(get(), "Description");
}

inline address_space &address_space::set_description(std::string_view value)
{
    detail::field<std::string>::write(get(), "Description", value);
    return *this;
}

inline std::string address_space::associated_provider_address_space() const
{
    return detail::plain<std::string>(get(), "AssociatedProviderAddressSpace");
}

inline address_space &address_space::set_associated_provider_address_space(std::string_view value)
{
    detail::field<std::string>::write(get(), "AssociatedProviderAddressSpace", value);
    return *this;
}

inline std::string address_space::tenant() const
{
    return detail::plain<std::string>(get(), "Tenant");
}

inline address_space &address_space::set_tenant(std::string_view value)
{
    detail::field<std::string>::write(get(), "Tenant", value);
    return *this;
}

inline std::string address_space::vm_network() const
{
    return detail::plain<std::string>(get(), "VMNetwork");
}

inline address_space &address_space::set_vm_network(std::string_view value)
{
    detail::field<std::string>::write(get(), "VMNetwork", value);
    return *this;
}

inline std::string address_space::isolation_method() const
{
    return detail::plain<std::string>(get(), "IsolationMethod");
}

inline address_space &address_space::set_isolation_method(std::string_view value)
{
    detail::field<std::string>::write(get(), "IsolationMethod", value);
    return *this;
}

inline double address_space::ipv4_percentage_utilized() const
{
    return detail::plain<double>(get(), "IPv4PercentageUtilized");
}

inline double address_space::ipv6_percentage_utilized() const
{
    return detail::plain<double>(get(), "IPv6PercentageUtilized");
}

inline ipam::utilization address_space::ipv4_utilization() const
{
    return detail::plain<ipam::utilization>(get(), "IPv4Utilization");
}

inline ipam::utilization address_space::ipv6_utilization() const
{
    return detail::plain<ipam::utilization>(get(), "IPv6Utilization");
}

inline std::string address_space::custom_configuration() const
{
    return detail::plain<std::string>(get(), "CustomConfiguration");
}

inline address_space &address_space::set_custom_configuration(std::string_view value)
{
    detail::field<std::string>::write(get(), "CustomConfiguration", value);
    return *this;
}

inline std::vector<ipam::custom_entry> address_space::custom_fields() const
{
    return detail::list<ipam::custom_entry>(get(), "CustomFields");
}

inline std::string address_space::access_scope_path() const
{
    return detail::plain<std::string>(get(), "AccessScopePath");
}

inline bool address_space::is_inherited_access_scope() const
{
    return detail::plain<bool>(get(), "IsInheritedAccessScope");
}

inline time_point address_space::last_modified_time() const
{
    return detail::plain<time_point>(get(), "LastModifiedTime");
}

inline std::uint64_t address_space::row_version() const
{
    return detail::plain<std::uint64_t>(get(), "RowVersion");
}

inline std::uint64_t subnet::id() const
{
    return detail::plain<std::uint64_t>(get(), "Id");
}

inline std::string subnet::name() const
{
    return detail::plain<std::string>(get(), "Name");
}

inline subnet &subnet::set_name(std::string_view value)
{
    detail::field<std::string>::write(get(), "Name", value);
    return *this;
}

inline std::string subnet::network_id() const
{
    return detail::plain<std::string>(get(), "NetworkId");
}

inline subnet &subnet::set_network_id(std::string_view value)
{
    detail::field<std::string>::write(get(), "NetworkId", value);
    return *this;
}

inline ipam::virtualization_type subnet::network_type() const
{
    return detail::plain<ipam::virtualization_type>(get(), "NetworkType");
}

inline subnet &subnet::set_network_type(ipam::virtualization_type value)
{
    detail::field<ipam::virtualization_type>::write(get(), "NetworkType", value);
    return *this;
}

inline std::string subnet::address_space() const
{
    return detail::plain<std::string>(get(), "AddressSpace");
}

inline subnet &subnet::set_address_space(std::string_view value)
{
    detail::field<std::string>::write(get(), "AddressSpace", value);
    return *this;
}

inline std::uint64_t subnet::address_space_id() const
{
    return detail::plain<std::uint64_t>(get(), "AddressSpaceId");
}

inline std::string subnet::provider_address_space() const
{
    return detail::plain<std::string>(get(), "ProviderAddressSpace");
}

inline std::string subnet::customer_address_space() const
{
    return detail::plain<std::string>(get(), "CustomerAddressSpace");
}

inline std::string subnet::owner() const
{
    return detail::plain<std::string>(get(), "Owner");
}

inline subnet &subnet::set_owner(std::string_view value)
{
    detail::field<std::string>::write(get(), "Owner", value);
    return *this;
}

inline std::string subnet::description() const
{
    return detail::plain<std::string>(get(), "Description");
}

inline subnet &subnet::set_description(std::string_view value)
{
    detail::field<std::string>::write(get(), "Description", value);
    return *this;
}

inline std::vector<std::int64_t> subnet::vlan_id() const
{
    return detail::list<std::int64_t>(get(), "VlanId");
}

inline subnet &subnet::set_vlan_id(const std::vector<std::int64_t> &value)
{
    detail::write_list<std::int64_t>(get(), "VlanId", value);
    return *this;
}

inline std::optional<std::int64_t> subnet::virtual_subnet_id() const
{
    return detail::field<std::int64_t>::read(get(), "VirtualSubnetId");
}

inline subnet &subnet::set_virtual_subnet_id(std::int64_t value)
{
    detail::field<std::int64_t>::write(get(), "VirtualSubnetId", value);
    return *this;
}

inline std::string subnet::vmm_logical_network() const
{
    return detail::plain<std::string>(get(), "VmmLogicalNetwork");
}

inline subnet &subnet::set_vmm_logical_network(std::string_view value)
{
    detail::field<std::string>::write(get(), "VmmLogicalNetwork", value);
    return *this;
}

inline std::string subnet::network_site() const
{
    return detail::plain<std::string>(get(), "NetworkSite");
}

inline subnet &subnet::set_network_site(std::string_view value)
{
    detail::field<std::string>::write(get(), "NetworkSite", value);
    return *this;
}

inline bool subnet::overlapping() const
{
    return detail::plain<bool>(get(), "Overlapping");
}

inline std::string subnet::subnet_mask() const
{
    return detail::plain<std::string>(get(), "SubnetMask");
}

inline std::int64_t subnet::prefix_length() const
{
    return detail::plain<std::int64_t>(get(), "PrefixLength");
}

inline ipam::address_family subnet::address_family() const
{
    return detail::plain<ipam::address_family>(get(), "AddressFamily");
}

inline bool subnet::use_for_utilization() const
{
    return detail::plain<bool>(get(), "UseForUtilization");
}

inline std::string subnet::ip_block() const
{
    return detail::plain<std::string>(get(), "IPBlock");
}

inline double subnet::total_addresses() const
{
    return detail::plain<double>(get(), "TotalAddresses");
}

inline std::string subnet::total_addresses_exact() const
{
    return detail::plain<std::string>(get(), "TotalAddressesExact");
}

inline double subnet::assigned_addresses() const
{
    return detail::plain<double>(get(), "AssignedAddresses");
}

inline std::string subnet::assigned_addresses_exact() const
{
    return detail::plain<std::string>(get(), "AssignedAddressesExact");
}

inline double subnet::utilized_addresses() const
{
    return detail::plain<double>(get(), "UtilizedAddresses");
}

inline double subnet::percentage_utilized() const
{
    return detail::plain<double>(get(), "PercentageUtilized");
}

inline ipam::utilization subnet::utilization() const
{
    return detail::plain<ipam::utilization>(get(), "Utilization");
}

inline std::string subnet::custom_configuration() const
{
    return detail::plain<std::string>(get(), "CustomConfiguration");
}

inline subnet &subnet::set_custom_configuration(std::string_view value)
{
    detail::field<std::string>::write(get(), "CustomConfiguration", value);
    return *this;
}

inline std::vector<ipam::custom_entry> subnet::custom_fields() const
{
    return detail::list<ipam::custom_entry>(get(), "CustomFields");
}

inline std::string subnet::access_scope_path() const
{
    return detail::plain<std::string>(get(), "AccessScopePath");
}

inline bool subnet::is_inherited_access_scope() const
{
    return detail::plain<bool>(get(), "IsInheritedAccessScope");
}

inline std::optional<std::uint64_t> subnet::import_event_id() const
{
    return detail::field<std::uint64_t>::read(get(), "ImportEventID");
}

inline time_point subnet::last_modified_time() const
{
    return detail::plain<time_point>(get(), "LastModifiedTime");
}

inline std::uint64_t subnet::row_version() const
{
    return detail::plain<std::uint64_t>(get(), "RowVersion");
}

inline std::uint64_t range::id() const
{
    return detail::plain<std::uint64_t>(get(), "Id");
}

inline std::string range::network_id() const
{
    return detail::plain<std::string>(get(), "NetworkID");
}

inline range &range::set_network_id(std::string_view value)
{
    detail::field<std::string>::write(get(), "NetworkID", value);
    return *this;
}

inline std::string range::start_ip_address() const
{
    return detail::plain<std::string>(get(), "StartIPAddress");
}

inline range &range::set_start_ip_address(std::string_view value)
{
    detail::field<std::string>::write(get(), "StartIPAddress", value);
    return *this;
}

inline std::string range::end_ip_address() const
{
    return detail::plain<std::string>(get(), "EndIPAddress");
}

inline range &range::set_end_ip_address(std::string_view value)
{
    detail::field<std::string>::write(get(), "EndIPAddress", value);
    return *this;
}

inline std::string range::managed_by_service() const
{
    return detail::plain<std::string>(get(), "ManagedByService");
}

inline range &range::set_managed_by_service(std::string_view value)
{
    detail::field<std::string>::write(get(), "ManagedByService", value);
    return *this;
}

inline std::string range::service_instance() const
{
    return detail::plain<std::string>(get(), "ServiceInstance");
}

inline range &range::set_service_instance(std::string_view value)
{
    detail::field<std::string>::write(get(), "ServiceInstance", value);
    return *this;
}

inline ipam::virtualization_type range::network_type() const
{
    return detail::plain<ipam::virtualization_type>(get(), "NetworkType");
}

inline range &range::set_network_type(ipam::virtualization_type value)
{
    detail::field<ipam::virtualization_type>::write(get(), "NetworkType", value);
    return *this;
}

inline std::string range::address_space() const
{
    return detail::plain<std::string>(get(), "AddressSpace");
}

inline range &range::set_address_space(std::string_view value)
{
    detail::field<std::string>::write(get(), "AddressSpace", value);
    return *this;
}

inline std::uint64_t range::address_space_id() const
{
    return detail::plain<std::uint64_t>(get(), "AddressSpaceId");
}

inline std::string range::provider_address_space() const
{
    return detail::plain<std::string>(get(), "ProviderAddressSpace");
}

inline std::string range::customer_address_space() const
{
    return detail::plain<std::string>(get(), "CustomerAddressSpace");
}

inline ipam::address_family range::address_family() const
{
    return detail::plain<ipam::address_family>(get(), "AddressFamily");
}

inline ipam::address_category range::address_category() const
{
    return detail::plain<ipam::address_category>(get(), "AddressCategory");
}

inline bool range::overlapping() const
{
    return detail::plain<bool>(get(), "Overlapping");
}

inline std::string range::subnet_mask() const
{
    return detail::plain<std::string>(get(), "SubnetMask");
}

inline ipam::address_assignment range::assignment_type() const
{
    return detail::plain<ipam::address_assignment>(get(), "AssignmentType");
}

inline range &range::set_assignment_type(ipam::address_assignment value)
{
    detail::field<ipam::address_assignment>::write(get(), "AssignmentType", value);
    return *this;
}

inline std::optional<time_point> range::assignment_date() const
{
    return detail::field<time_point>::read(get(), "AssignmentDate");
}

inline range &range::set_assignment_date(time_point value)
{
    detail::field<time_point>::write(get(), "AssignmentDate", value);
    return *this;
}

inline ipam::utilization_calculation range::utilization_calculation() const
{
    return detail::plain<ipam::utilization_calculation>(get(), "UtilizationCalculation");
}

inline range &range::set_utilization_calculation(ipam::utilization_calculation value)
{
    detail::field<ipam::utilization_calculation>::write(get(), "UtilizationCalculation", value);
    return *this;
}

inline double range::utilized_addresses() const
{
    return detail::plain<double>(get(), "UtilizedAddresses");
}

inline range &range::set_utilized_addresses(double value)
{
    detail::field<double>::write(get(), "UtilizedAddresses", value);
    return *this;
}

inline std::uint64_t range::assigned_addresses() const
{
    return detail::plain<std::uint64_t>(get(), "AssignedAddresses");
}

inline std::string range::assigned_addresses_exact() const
{
    return detail::plain<std::string>(get(), "AssignedAddressesExact");
}

inline bool range::use_for_utilization() const
{
    return detail::plain<bool>(get(), "UseForUtilization");
}

inline double range::percentage_utilized() const
{
    return detail::plain<double>(get(), "PercentageUtilized");
}

inline ipam::utilization range::utilization() const
{
    return detail::plain<ipam::utilization>(get(), "Utilization");
}

inline std::string range::owner() const
{
    return detail::plain<std::string>(get(), "Owner");
}

inline range &range::set_owner(std::string_view value)
{
    detail::field<std::string>::write(get(), "Owner", value);
    return *this;
}

inline std::string range::description() const
{
    return detail::plain<std::string>(get(), "Description");
}

inline range &range::set_description(std::string_view value)
{
    detail::field<std::string>::write(get(), "Description", value);
    return *this;
}

inline std::vector<std::string> range::reserved_ip_addresses() const
{
    return detail::list<std::string>(get(), "ReservedIPAddresses");
}

inline range &range::set_reserved_ip_addresses(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "ReservedIPAddresses", value);
    return *this;
}

inline std::vector<std::string> range::vip() const
{
    return detail::list<std::string>(get(), "VIP");
}

inline range &range::set_vip(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "VIP", value);
    return *this;
}

inline std::int64_t range::quarantine_seconds() const
{
    return detail::plain<std::int64_t>(get(), "QuarantineSeconds");
}

inline range &range::set_quarantine_seconds(std::int64_t value)
{
    detail::field<std::int64_t>::write(get(), "QuarantineSeconds", value);
    return *this;
}

inline std::vector<std::string> range::gateway() const
{
    return detail::list<std::string>(get(), "Gateway");
}

inline range &range::set_gateway(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "Gateway", value);
    return *this;
}

inline std::vector<std::string> range::dns_servers() const
{
    return detail::list<std::string>(get(), "DnsServers");
}

inline range &range::set_dns_servers(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "DnsServers", value);
    return *this;
}

inline std::vector<std::string> range::dns_suffixes() const
{
    return detail::list<std::string>(get(), "DnsSuffixes");
}

inline range &range::set_dns_suffixes(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "DnsSuffixes", value);
    return *this;
}

inline std::string range::connection_specific_dns_suffix() const
{
    return detail::plain<std::string>(get(), "ConnectionSpecificDnsSuffix");
}

inline range &range::set_connection_specific_dns_suffix(std::string_view value)
{
    detail::field<std::string>::write(get(), "ConnectionSpecificDnsSuffix", value);
    return *this;
}

inline std::vector<std::string> range::wins_servers() const
{
    return detail::list<std::string>(get(), "WinsServers");
}

inline range &range::set_wins_servers(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "WinsServers", value);
    return *this;
}

inline std::string range::associated_reverse_lookup_zone() const
{
    return detail::plain<std::string>(get(), "AssociatedReverseLookupZone");
}

inline range &range::set_associated_reverse_lookup_zone(std::string_view value)
{
    detail::field<std::string>::write(get(), "AssociatedReverseLookupZone", value);
    return *this;
}

inline std::string range::dhcp_server_name() const
{
    return detail::plain<std::string>(get(), "DhcpServerName");
}

inline std::string range::dhcp_scope_name() const
{
    return detail::plain<std::string>(get(), "DhcpScopeName");
}

inline std::vector<std::string> range::exclusion_ranges() const
{
    return detail::list<std::string>(get(), "ExclusionRanges");
}

inline std::optional<time_point> range::last_reclaim_run_time() const
{
    return detail::field<time_point>::read(get(), "LastReclaimRunTime");
}

inline std::string range::vmm_logical_network() const
{
    return detail::plain<std::string>(get(), "VmmLogicalNetwork");
}

inline std::string range::network_site() const
{
    return detail::plain<std::string>(get(), "NetworkSite");
}

inline std::string range::custom_configuration() const
{
    return detail::plain<std::string>(get(), "CustomConfiguration");
}

inline range &range::set_custom_configuration(std::string_view value)
{
    detail::field<std::string>::write(get(), "CustomConfiguration", value);
    return *this;
}

inline std::vector<ipam::custom_entry> range::custom_fields() const
{
    return detail::list<ipam::custom_entry>(get(), "CustomFields");
}

inline std::string range::access_scope_path() const
{
    return detail::plain<std::string>(get(), "AccessScopePath");
}

inline bool range::is_inherited_access_scope() const
{
    return detail::plain<bool>(get(), "IsInheritedAccessScope");
}

inline std::optional<std::uint64_t> range::import_event_id() const
{
    return detail::field<std::uint64_t>::read(get(), "ImportEventID");
}

inline time_point range::last_modified_time() const
{
    return detail::plain<time_point>(get(), "LastModifiedTime");
}

inline std::uint64_t range::row_version() const
{
    return detail::plain<std::uint64_t>(get(), "RowVersion");
}

inline std::uint64_t address::id() const
{
    return detail::plain<std::uint64_t>(get(), "Id");
}

inline std::string address::ip_address() const
{
    return detail::plain<std::string>(get(), "IpAddress");
}

inline address &address::set_ip_address(std::string_view value)
{
    detail::field<std::string>::write(get(), "IpAddress", value);
    return *this;
}

inline std::string address::managed_by_service() const
{
    return detail::plain<std::string>(get(), "ManagedByService");
}

inline address &address::set_managed_by_service(std::string_view value)
{
    detail::field<std::string>::write(get(), "ManagedByService", value);
    return *this;
}

inline std::string address::service_instance() const
{
    return detail::plain<std::string>(get(), "ServiceInstance");
}

inline address &address::set_service_instance(std::string_view value)
{
    detail::field<std::string>::write(get(), "ServiceInstance", value);
    return *this;
}

inline ipam::virtualization_type address::network_type() const
{
    return detail::plain<ipam::virtualization_type>(get(), "NetworkType");
}

inline address &address::set_network_type(ipam::virtualization_type value)
{
    detail::field<ipam::virtualization_type>::write(get(), "NetworkType", value);
    return *this;
}

inline std::string address::address_space() const
{
    return detail::plain<std::string>(get(), "AddressSpace");
}

inline address &address::set_address_space(std::string_view value)
{
    detail::field<std::string>::write(get(), "AddressSpace", value);
    return *this;
}

inline std::uint64_t address::address_space_id() const
{
    return detail::plain<std::uint64_t>(get(), "AddressSpaceId");
}

inline std::string address::provider_address_space() const
{
    return detail::plain<std::string>(get(), "ProviderAddressSpace");
}

inline std::string address::customer_address_space() const
{
    return detail::plain<std::string>(get(), "CustomerAddressSpace");
}

inline ipam::address_family address::address_family() const
{
    return detail::plain<ipam::address_family>(get(), "AddressFamily");
}

inline ipam::address_category address::address_category() const
{
    return detail::plain<ipam::address_category>(get(), "AddressCategory");
}

inline bool address::duplicate() const
{
    return detail::plain<bool>(get(), "Duplicate");
}

inline ipam::expiry_status address::expiry_status() const
{
    return detail::plain<ipam::expiry_status>(get(), "ExpiryStatus");
}

inline std::string address::device_type() const
{
    return detail::plain<std::string>(get(), "DeviceType");
}

inline address &address::set_device_type(std::string_view value)
{
    detail::field<std::string>::write(get(), "DeviceType", value);
    return *this;
}

inline std::string address::ip_address_state() const
{
    return detail::plain<std::string>(get(), "IPAddressState");
}

inline address &address::set_ip_address_state(std::string_view value)
{
    detail::field<std::string>::write(get(), "IPAddressState", value);
    return *this;
}

inline ipam::address_assignment address::assignment_type() const
{
    return detail::plain<ipam::address_assignment>(get(), "AssignmentType");
}

inline address &address::set_assignment_type(ipam::address_assignment value)
{
    detail::field<ipam::address_assignment>::write(get(), "AssignmentType", value);
    return *this;
}

inline std::optional<time_point> address::assignment_date() const
{
    return detail::field<time_point>::read(get(), "AssignmentDate");
}

inline address &address::set_assignment_date(time_point value)
{
    detail::field<time_point>::write(get(), "AssignmentDate", value);
    return *this;
}

inline std::optional<time_point> address::expiry_date() const
{
    return detail::field<time_point>::read(get(), "ExpiryDate");
}

inline address &address::set_expiry_date(time_point value)
{
    detail::field<time_point>::write(get(), "ExpiryDate", value);
    return *this;
}

inline std::string address::mac_address() const
{
    return detail::plain<std::string>(get(), "MacAddress");
}

inline address &address::set_mac_address(std::string_view value)
{
    detail::field<std::string>::write(get(), "MacAddress", value);
    return *this;
}

inline std::string address::device_name() const
{
    return detail::plain<std::string>(get(), "DeviceName");
}

inline address &address::set_device_name(std::string_view value)
{
    detail::field<std::string>::write(get(), "DeviceName", value);
    return *this;
}

inline std::string address::description() const
{
    return detail::plain<std::string>(get(), "Description");
}

inline address &address::set_description(std::string_view value)
{
    detail::field<std::string>::write(get(), "Description", value);
    return *this;
}

inline std::string address::owner() const
{
    return detail::plain<std::string>(get(), "Owner");
}

inline address &address::set_owner(std::string_view value)
{
    detail::field<std::string>::write(get(), "Owner", value);
    return *this;
}

inline std::string address::asset_tag() const
{
    return detail::plain<std::string>(get(), "AssetTag");
}

inline address &address::set_asset_tag(std::string_view value)
{
    detail::field<std::string>::write(get(), "AssetTag", value);
    return *this;
}

inline std::string address::serial_number() const
{
    return detail::plain<std::string>(get(), "SerialNumber");
}

inline address &address::set_serial_number(std::string_view value)
{
    detail::field<std::string>::write(get(), "SerialNumber", value);
    return *this;
}

inline std::string address::client_id() const
{
    return detail::plain<std::string>(get(), "ClientID");
}

inline address &address::set_client_id(std::string_view value)
{
    detail::field<std::string>::write(get(), "ClientID", value);
    return *this;
}

inline std::string address::duid() const
{
    return detail::plain<std::string>(get(), "Duid");
}

inline address &address::set_duid(std::string_view value)
{
    detail::field<std::string>::write(get(), "Duid", value);
    return *this;
}

inline std::optional<std::int64_t> address::iaid() const
{
    return detail::field<std::int64_t>::read(get(), "Iaid");
}

inline address &address::set_iaid(std::int64_t value)
{
    detail::field<std::int64_t>::write(get(), "Iaid", value);
    return *this;
}

inline std::string address::reservation_server() const
{
    return detail::plain<std::string>(get(), "ReservationServer");
}

inline address &address::set_reservation_server(std::string_view value)
{
    detail::field<std::string>::write(get(), "ReservationServer", value);
    return *this;
}

inline std::string address::reservation_name() const
{
    return detail::plain<std::string>(get(), "ReservationName");
}

inline address &address::set_reservation_name(std::string_view value)
{
    detail::field<std::string>::write(get(), "ReservationName", value);
    return *this;
}

inline ipam::dhcp_reservation_type address::reservation_type() const
{
    return detail::plain<ipam::dhcp_reservation_type>(get(), "ReservationType");
}

inline address &address::set_reservation_type(ipam::dhcp_reservation_type value)
{
    detail::field<ipam::dhcp_reservation_type>::write(get(), "ReservationType", value);
    return *this;
}

inline std::string address::reservation_description() const
{
    return detail::plain<std::string>(get(), "ReservationDescription");
}

inline address &address::set_reservation_description(std::string_view value)
{
    detail::field<std::string>::write(get(), "ReservationDescription", value);
    return *this;
}

inline std::string address::forward_lookup_zone() const
{
    return detail::plain<std::string>(get(), "ForwardLookupZone");
}

inline address &address::set_forward_lookup_zone(std::string_view value)
{
    detail::field<std::string>::write(get(), "ForwardLookupZone", value);
    return *this;
}

inline std::string address::forward_lookup_primary_server() const
{
    return detail::plain<std::string>(get(), "ForwardLookupPrimaryServer");
}

inline address &address::set_forward_lookup_primary_server(std::string_view value)
{
    detail::field<std::string>::write(get(), "ForwardLookupPrimaryServer", value);
    return *this;
}

inline std::string address::reverse_lookup_zone() const
{
    return detail::plain<std::string>(get(), "ReverseLookupZone");
}

inline address &address::set_reverse_lookup_zone(std::string_view value)
{
    detail::field<std::string>::write(get(), "ReverseLookupZone", value);
    return *this;
}

inline std::string address::reverse_lookup_primary_server() const
{
    return detail::plain<std::string>(get(), "ReverseLookupPrimaryServer");
}

inline address &address::set_reverse_lookup_primary_server(std::string_view value)
{
    detail::field<std::string>::write(get(), "ReverseLookupPrimaryServer", value);
    return *this;
}

inline std::string address::ip_range() const
{
    return detail::plain<std::string>(get(), "IPRange");
}

inline std::string address::vmm_logical_network() const
{
    return detail::plain<std::string>(get(), "VmmLogicalNetwork");
}

inline std::string address::network_site() const
{
    return detail::plain<std::string>(get(), "NetworkSite");
}

inline std::string address::custom_configuration() const
{
    return detail::plain<std::string>(get(), "CustomConfiguration");
}

inline address &address::set_custom_configuration(std::string_view value)
{
    detail::field<std::string>::write(get(), "CustomConfiguration", value);
    return *this;
}

inline std::vector<ipam::custom_entry> address::custom_fields() const
{
    return detail::list<ipam::custom_entry>(get(), "CustomFields");
}

inline std::string address::access_scope_path() const
{
    return detail::plain<std::string>(get(), "AccessScopePath");
}

inline std::optional<std::uint64_t> address::import_event_id() const
{
    return detail::field<std::uint64_t>::read(get(), "ImportEventID");
}

inline time_point address::last_modified_time() const
{
    return detail::plain<time_point>(get(), "LastModifiedTime");
}

inline std::uint64_t address::row_version() const
{
    return detail::plain<std::uint64_t>(get(), "RowVersion");
}

inline std::uint64_t block::id() const
{
    return detail::plain<std::uint64_t>(get(), "Id");
}

inline std::string block::network_id() const
{
    return detail::plain<std::string>(get(), "NetworkId");
}

inline block &block::set_network_id(std::string_view value)
{
    detail::field<std::string>::write(get(), "NetworkId", value);
    return *this;
}

inline std::string block::start_ip_address() const
{
    return detail::plain<std::string>(get(), "StartIPAddress");
}

inline block &block::set_start_ip_address(std::string_view value)
{
    detail::field<std::string>::write(get(), "StartIPAddress", value);
    return *this;
}

inline std::string block::end_ip_address() const
{
    return detail::plain<std::string>(get(), "EndIPAddress");
}

inline block &block::set_end_ip_address(std::string_view value)
{
    detail::field<std::string>::write(get(), "EndIPAddress", value);
    return *this;
}

inline ipam::address_family block::address_family() const
{
    return detail::plain<ipam::address_family>(get(), "AddressFamily");
}

inline ipam::address_category block::address_category() const
{
    return detail::plain<ipam::address_category>(get(), "AddressCategory");
}

inline std::string block::rir() const
{
    return detail::plain<std::string>(get(), "Rir");
}

inline block &block::set_rir(std::string_view value)
{
    detail::field<std::string>::write(get(), "Rir", value);
    return *this;
}

inline std::optional<time_point> block::rir_received_date() const
{
    return detail::field<time_point>::read(get(), "RirReceivedDate");
}

inline block &block::set_rir_received_date(time_point value)
{
    detail::field<time_point>::write(get(), "RirReceivedDate", value);
    return *this;
}

inline std::optional<time_point> block::last_assigned_date() const
{
    return detail::field<time_point>::read(get(), "LastAssignedDate");
}

inline block &block::set_last_assigned_date(time_point value)
{
    detail::field<time_point>::write(get(), "LastAssignedDate", value);
    return *this;
}

inline std::string block::owner() const
{
    return detail::plain<std::string>(get(), "Owner");
}

inline block &block::set_owner(std::string_view value)
{
    detail::field<std::string>::write(get(), "Owner", value);
    return *this;
}

inline std::string block::description() const
{
    return detail::plain<std::string>(get(), "Description");
}

inline block &block::set_description(std::string_view value)
{
    detail::field<std::string>::write(get(), "Description", value);
    return *this;
}

inline std::uint64_t block::total_addresses() const
{
    return detail::plain<std::uint64_t>(get(), "TotalAddresses");
}

inline std::string block::total_addresses_exact() const
{
    return detail::plain<std::string>(get(), "TotalAddressesExact");
}

inline std::uint64_t block::assigned_addresses() const
{
    return detail::plain<std::uint64_t>(get(), "AssignedAddresses");
}

inline std::string block::assigned_addresses_exact() const
{
    return detail::plain<std::string>(get(), "AssignedAddressesExact");
}

inline std::uint64_t block::utilized_addresses() const
{
    return detail::plain<std::uint64_t>(get(), "UtilizedAddresses");
}

inline double block::percentage_utilized() const
{
    return detail::plain<double>(get(), "PercentageUtilized");
}

inline double block::percentage_assigned() const
{
    return detail::plain<double>(get(), "PercentageAssigned");
}

inline ipam::utilization block::utilization() const
{
    return detail::plain<ipam::utilization>(get(), "Utilization");
}

inline std::string block::access_scope_path() const
{
    return detail::plain<std::string>(get(), "AccessScopePath");
}

inline bool block::is_inherited_access_scope() const
{
    return detail::plain<bool>(get(), "IsInheritedAccessScope");
}

inline std::optional<std::uint64_t> block::parent_id() const
{
    return detail::field<std::uint64_t>::read(get(), "ParentId");
}

inline time_point block::last_modified_time() const
{
    return detail::plain<time_point>(get(), "LastModifiedTime");
}

inline std::uint64_t block::row_version() const
{
    return detail::plain<std::uint64_t>(get(), "RowVersion");
}

inline std::uint64_t custom_field::id() const
{
    return detail::plain<std::uint64_t>(get(), "Id");
}

inline std::string custom_field::name() const
{
    return detail::plain<std::string>(get(), "Name");
}

inline custom_field &custom_field::set_name(std::string_view value)
{
    detail::field<std::string>::write(get(), "Name", value);
    return *this;
}

inline bool custom_field::multi_value() const
{
    return detail::plain<bool>(get(), "MultiValue");
}

inline custom_field &custom_field::set_multi_value(bool value)
{
    detail::field<bool>::write(get(), "MultiValue", value);
    return *this;
}

inline std::vector<std::string> custom_field::custom_value_name() const
{
    return detail::list<std::string>(get(), "CustomValueName");
}

inline custom_field &custom_field::set_custom_value_name(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "CustomValueName", value);
    return *this;
}

inline std::string custom_field::category() const
{
    return detail::plain<std::string>(get(), "Category");
}

inline time_point custom_field::last_modified_time() const
{
    return detail::plain<time_point>(get(), "LastModifiedTime");
}

inline std::uint64_t custom_field::row_version() const
{
    return detail::plain<std::uint64_t>(get(), "RowVersion");
}

inline std::uint64_t custom_value::id() const
{
    return detail::plain<std::uint64_t>(get(), "Id");
}

inline std::string custom_value::custom_field() const
{
    return detail::plain<std::string>(get(), "CustomField");
}

inline custom_value &custom_value::set_custom_field(std::string_view value)
{
    detail::field<std::string>::write(get(), "CustomField", value);
    return *this;
}

inline std::string custom_value::value() const
{
    return detail::plain<std::string>(get(), "Value");
}

inline custom_value &custom_value::set_value(std::string_view value)
{
    detail::field<std::string>::write(get(), "Value", value);
    return *this;
}

inline std::string custom_value::category() const
{
    return detail::plain<std::string>(get(), "Category");
}

inline time_point custom_value::last_modified_time() const
{
    return detail::plain<time_point>(get(), "LastModifiedTime");
}

inline std::uint64_t custom_value::row_version() const
{
    return detail::plain<std::uint64_t>(get(), "RowVersion");
}

inline std::uint64_t custom_field_association::id() const
{
    return detail::plain<std::uint64_t>(get(), "Id");
}

inline std::string custom_field_association::custom_field_one() const
{
    return detail::plain<std::string>(get(), "CustomFieldOne");
}

inline custom_field_association &custom_field_association::set_custom_field_one(std::string_view value)
{
    detail::field<std::string>::write(get(), "CustomFieldOne", value);
    return *this;
}

inline std::string custom_field_association::custom_field_two() const
{
    return detail::plain<std::string>(get(), "CustomFieldTwo");
}

inline custom_field_association &custom_field_association::set_custom_field_two(std::string_view value)
{
    detail::field<std::string>::write(get(), "CustomFieldTwo", value);
    return *this;
}

inline std::vector<std::string> custom_field_association::association_value() const
{
    return detail::list<std::string>(get(), "AssociationValue");
}

inline custom_field_association &custom_field_association::set_association_value(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "AssociationValue", value);
    return *this;
}

inline time_point custom_field_association::last_modified_time() const
{
    return detail::plain<time_point>(get(), "LastModifiedTime");
}

inline std::uint64_t custom_field_association::row_version() const
{
    return detail::plain<std::uint64_t>(get(), "RowVersion");
}

inline std::uint64_t configuration_event::event_id() const
{
    return detail::plain<std::uint64_t>(get(), "EventID");
}

inline time_point configuration_event::time_of_event() const
{
    return detail::plain<time_point>(get(), "TimeOfEvent");
}

inline std::string configuration_event::user_name() const
{
    return detail::plain<std::string>(get(), "UserName");
}

inline std::string configuration_event::user_domain_name() const
{
    return detail::plain<std::string>(get(), "UserDomainName");
}

inline std::string configuration_event::user_forest_name() const
{
    return detail::plain<std::string>(get(), "UserForestName");
}

inline std::string configuration_event::server_name() const
{
    return detail::plain<std::string>(get(), "ServerName");
}

inline std::string configuration_event::database_user() const
{
    return detail::plain<std::string>(get(), "DatabaseUser");
}

inline ipam::event_operation configuration_event::operation() const
{
    return detail::plain<ipam::event_operation>(get(), "Operation");
}

inline std::string configuration_event::object_type() const
{
    return detail::plain<std::string>(get(), "ObjectType");
}

inline std::uint64_t configuration_event::object_id() const
{
    return detail::plain<std::uint64_t>(get(), "ObjectId");
}

inline std::string configuration_event::object_name() const
{
    return detail::plain<std::string>(get(), "ObjectName");
}

inline std::string configuration_event::message() const
{
    return detail::plain<std::string>(get(), "Message");
}

inline std::vector<std::string> configuration_event::record_data() const
{
    return detail::list<std::string>(get(), "RecordData");
}

inline std::string free_address::ip_address() const
{
    return detail::plain<std::string>(get(), "IpAddress");
}

inline std::string free_address::ip_range() const
{
    return detail::plain<std::string>(get(), "IPRange");
}

inline std::string free_address::managed_by_service() const
{
    return detail::plain<std::string>(get(), "ManagedByService");
}

inline std::string free_address::service_instance() const
{
    return detail::plain<std::string>(get(), "ServiceInstance");
}

inline ipam::virtualization_type free_address::network_type() const
{
    return detail::plain<ipam::virtualization_type>(get(), "NetworkType");
}

inline std::string free_address::address_space() const
{
    return detail::plain<std::string>(get(), "AddressSpace");
}

inline ipam::ping_status free_address::ping_status() const
{
    return detail::plain<ipam::ping_status>(get(), "PingStatus");
}

inline ipam::dns_record_status free_address::dns_record_status() const
{
    return detail::plain<ipam::dns_record_status>(get(), "DnsRecordStatus");
}

inline std::string free_range::start_ip_address() const
{
    return detail::plain<std::string>(get(), "StartIPAddress");
}

inline std::string free_range::end_ip_address() const
{
    return detail::plain<std::string>(get(), "EndIPAddress");
}

inline std::string free_range::network_id() const
{
    return detail::plain<std::string>(get(), "NetworkId");
}

inline ipam::virtualization_type free_range::network_type() const
{
    return detail::plain<ipam::virtualization_type>(get(), "NetworkType");
}

inline std::string free_range::address_space() const
{
    return detail::plain<std::string>(get(), "AddressSpace");
}

inline std::string free_subnet::network_id() const
{
    return detail::plain<std::string>(get(), "NetworkId");
}

inline ipam::virtualization_type free_subnet::network_type() const
{
    return detail::plain<ipam::virtualization_type>(get(), "NetworkType");
}

inline std::string free_subnet::address_space() const
{
    return detail::plain<std::string>(get(), "AddressSpace");
}

inline std::string released_address::ip_address() const
{
    return detail::plain<std::string>(get(), "IpAddress");
}

inline std::string released_address::ip_range() const
{
    return detail::plain<std::string>(get(), "IPRange");
}

inline std::string released_address::managed_by_service() const
{
    return detail::plain<std::string>(get(), "ManagedByService");
}

inline std::string released_address::service_instance() const
{
    return detail::plain<std::string>(get(), "ServiceInstance");
}

inline std::string released_address::address_space() const
{
    return detail::plain<std::string>(get(), "AddressSpace");
}

inline time_point released_address::released_time() const
{
    return detail::plain<time_point>(get(), "ReleasedTime");
}

inline time_point released_address::quarantine_end() const
{
    return detail::plain<time_point>(get(), "QuarantineEnd");
}

inline std::string hint::text() const
{
    return detail::plain<std::string>(get(), "Text");
}

inline std::string hint::end() const
{
    return detail::plain<std::string>(get(), "End");
}

inline std::string hint::description() const
{
    return detail::plain<std::string>(get(), "Description");
}

inline std::string custom_entry::name() const
{
    return detail::plain<std::string>(get(), "Name");
}

inline std::string custom_entry::invariant_name() const
{
    return detail::plain<std::string>(get(), "InvariantName");
}

inline std::string custom_entry::store_name() const
{
    return detail::plain<std::string>(get(), "StoreName");
}

inline std::string custom_entry::value() const
{
    return detail::plain<std::string>(get(), "Value");
}

inline std::string saved_connection::name() const
{
    return detail::plain<std::string>(get(), "Name");
}

inline saved_connection &saved_connection::set_name(std::string_view value)
{
    detail::field<std::string>::write(get(), "Name", value);
    return *this;
}

inline std::string saved_connection::connection_string() const
{
    return detail::plain<std::string>(get(), "ConnectionString");
}

inline saved_connection &saved_connection::set_connection_string(std::string_view value)
{
    detail::field<std::string>::write(get(), "ConnectionString", value);
    return *this;
}

inline std::uint64_t log_entry::sequence() const
{
    return detail::plain<std::uint64_t>(get(), "Sequence");
}

inline time_point log_entry::time() const
{
    return detail::plain<time_point>(get(), "Time");
}

inline ipam::ipam_log_level log_entry::level() const
{
    return detail::plain<ipam::ipam_log_level>(get(), "Level");
}

inline std::string log_entry::status() const
{
    return detail::plain<std::string>(get(), "Status");
}

inline std::string log_entry::message() const
{
    return detail::plain<std::string>(get(), "Message");
}

inline std::string tree_node::type() const
{
    return detail::plain<std::string>(get(), "Type");
}

inline std::int64_t tree_node::depth() const
{
    return detail::plain<std::int64_t>(get(), "Depth");
}

inline std::string tree_node::tree() const
{
    return detail::plain<std::string>(get(), "Tree");
}

inline std::string tree_node::name() const
{
    return detail::plain<std::string>(get(), "Name");
}

inline double tree_node::percentage_utilized() const
{
    return detail::plain<double>(get(), "PercentageUtilized");
}

inline std::string tree_node::description() const
{
    return detail::plain<std::string>(get(), "Description");
}

inline std::vector<std::uint64_t> address_space_filter::id() const
{
    return detail::list<std::uint64_t>(get(), "Id");
}

inline address_space_filter &address_space_filter::set_id(const std::vector<std::uint64_t> &value)
{
    detail::write_list<std::uint64_t>(get(), "Id", value);
    return *this;
}

inline std::optional<std::uint64_t> address_space_filter::row_version() const
{
    return detail::field<std::uint64_t>::read(get(), "RowVersion");
}

inline address_space_filter &address_space_filter::set_row_version(std::uint64_t value)
{
    detail::field<std::uint64_t>::write(get(), "RowVersion", value);
    return *this;
}

inline std::vector<std::string> address_space_filter::name() const
{
    return detail::list<std::string>(get(), "Name");
}

inline address_space_filter &address_space_filter::set_name(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "Name", value);
    return *this;
}

inline std::vector<ipam::address_space_type> address_space_filter::type() const
{
    return detail::list<ipam::address_space_type>(get(), "Type");
}

inline address_space_filter &address_space_filter::set_type(const std::vector<ipam::address_space_type> &value)
{
    detail::write_list<ipam::address_space_type>(get(), "Type", value);
    return *this;
}

inline std::vector<std::string> address_space_filter::mapping_to_provider_address_space() const
{
    return detail::list<std::string>(get(), "MappingToProviderAddressSpace");
}

inline address_space_filter &address_space_filter::set_mapping_to_provider_address_space(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "MappingToProviderAddressSpace", value);
    return *this;
}

inline std::vector<std::uint64_t> subnet_filter::id() const
{
    return detail::list<std::uint64_t>(get(), "Id");
}

inline subnet_filter &subnet_filter::set_id(const std::vector<std::uint64_t> &value)
{
    detail::write_list<std::uint64_t>(get(), "Id", value);
    return *this;
}

inline std::optional<std::uint64_t> subnet_filter::row_version() const
{
    return detail::field<std::uint64_t>::read(get(), "RowVersion");
}

inline subnet_filter &subnet_filter::set_row_version(std::uint64_t value)
{
    detail::field<std::uint64_t>::write(get(), "RowVersion", value);
    return *this;
}

inline std::vector<std::string> subnet_filter::network_id() const
{
    return detail::list<std::string>(get(), "NetworkId");
}

inline subnet_filter &subnet_filter::set_network_id(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "NetworkId", value);
    return *this;
}

inline std::vector<ipam::virtualization_type> subnet_filter::network_type() const
{
    return detail::list<ipam::virtualization_type>(get(), "NetworkType");
}

inline subnet_filter &subnet_filter::set_network_type(const std::vector<ipam::virtualization_type> &value)
{
    detail::write_list<ipam::virtualization_type>(get(), "NetworkType", value);
    return *this;
}

inline std::vector<std::string> subnet_filter::address_space() const
{
    return detail::list<std::string>(get(), "AddressSpace");
}

inline subnet_filter &subnet_filter::set_address_space(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "AddressSpace", value);
    return *this;
}

inline std::vector<ipam::address_family> subnet_filter::address_family() const
{
    return detail::list<ipam::address_family>(get(), "AddressFamily");
}

inline subnet_filter &subnet_filter::set_address_family(const std::vector<ipam::address_family> &value)
{
    detail::write_list<ipam::address_family>(get(), "AddressFamily", value);
    return *this;
}

inline bool subnet_filter::unmapped() const
{
    return detail::plain<bool>(get(), "Unmapped");
}

inline subnet_filter &subnet_filter::set_unmapped(bool value)
{
    detail::field<bool>::write(get(), "Unmapped", value);
    return *this;
}

inline std::optional<std::uint64_t> subnet_filter::mapping_to_block() const
{
    return detail::field<std::uint64_t>::read(get(), "MappingToBlock");
}

inline subnet_filter &subnet_filter::set_mapping_to_block(std::uint64_t value)
{
    detail::field<std::uint64_t>::write(get(), "MappingToBlock", value);
    return *this;
}

inline std::string subnet_filter::containing() const
{
    return detail::plain<std::string>(get(), "Containing");
}

inline subnet_filter &subnet_filter::set_containing(std::string_view value)
{
    detail::field<std::string>::write(get(), "Containing", value);
    return *this;
}

inline std::vector<std::uint64_t> range_filter::id() const
{
    return detail::list<std::uint64_t>(get(), "Id");
}

inline range_filter &range_filter::set_id(const std::vector<std::uint64_t> &value)
{
    detail::write_list<std::uint64_t>(get(), "Id", value);
    return *this;
}

inline std::optional<std::uint64_t> range_filter::row_version() const
{
    return detail::field<std::uint64_t>::read(get(), "RowVersion");
}

inline range_filter &range_filter::set_row_version(std::uint64_t value)
{
    detail::field<std::uint64_t>::write(get(), "RowVersion", value);
    return *this;
}

inline std::vector<std::string> range_filter::start_ip_address() const
{
    return detail::list<std::string>(get(), "StartIPAddress");
}

inline range_filter &range_filter::set_start_ip_address(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "StartIPAddress", value);
    return *this;
}

inline std::vector<std::string> range_filter::end_ip_address() const
{
    return detail::list<std::string>(get(), "EndIPAddress");
}

inline range_filter &range_filter::set_end_ip_address(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "EndIPAddress", value);
    return *this;
}

inline std::vector<std::string> range_filter::managed_by_service() const
{
    return detail::list<std::string>(get(), "ManagedByService");
}

inline range_filter &range_filter::set_managed_by_service(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "ManagedByService", value);
    return *this;
}

inline std::vector<std::string> range_filter::service_instance() const
{
    return detail::list<std::string>(get(), "ServiceInstance");
}

inline range_filter &range_filter::set_service_instance(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "ServiceInstance", value);
    return *this;
}

inline std::vector<ipam::virtualization_type> range_filter::network_type() const
{
    return detail::list<ipam::virtualization_type>(get(), "NetworkType");
}

inline range_filter &range_filter::set_network_type(const std::vector<ipam::virtualization_type> &value)
{
    detail::write_list<ipam::virtualization_type>(get(), "NetworkType", value);
    return *this;
}

inline std::vector<std::string> range_filter::address_space() const
{
    return detail::list<std::string>(get(), "AddressSpace");
}

inline range_filter &range_filter::set_address_space(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "AddressSpace", value);
    return *this;
}

inline std::vector<ipam::address_family> range_filter::address_family() const
{
    return detail::list<ipam::address_family>(get(), "AddressFamily");
}

inline range_filter &range_filter::set_address_family(const std::vector<ipam::address_family> &value)
{
    detail::write_list<ipam::address_family>(get(), "AddressFamily", value);
    return *this;
}

inline std::vector<ipam::address_category> range_filter::address_category() const
{
    return detail::list<ipam::address_category>(get(), "AddressCategory");
}

inline range_filter &range_filter::set_address_category(const std::vector<ipam::address_category> &value)
{
    detail::write_list<ipam::address_category>(get(), "AddressCategory", value);
    return *this;
}

inline bool range_filter::unmapped() const
{
    return detail::plain<bool>(get(), "Unmapped");
}

inline range_filter &range_filter::set_unmapped(bool value)
{
    detail::field<bool>::write(get(), "Unmapped", value);
    return *this;
}

inline std::optional<std::uint64_t> range_filter::mapping_to_block() const
{
    return detail::field<std::uint64_t>::read(get(), "MappingToBlock");
}

inline range_filter &range_filter::set_mapping_to_block(std::uint64_t value)
{
    detail::field<std::uint64_t>::write(get(), "MappingToBlock", value);
    return *this;
}

inline std::optional<std::uint64_t> range_filter::mapping_to_subnet() const
{
    return detail::field<std::uint64_t>::read(get(), "MappingToSubnet");
}

inline range_filter &range_filter::set_mapping_to_subnet(std::uint64_t value)
{
    detail::field<std::uint64_t>::write(get(), "MappingToSubnet", value);
    return *this;
}

inline std::vector<std::uint64_t> address_filter::id() const
{
    return detail::list<std::uint64_t>(get(), "Id");
}

inline address_filter &address_filter::set_id(const std::vector<std::uint64_t> &value)
{
    detail::write_list<std::uint64_t>(get(), "Id", value);
    return *this;
}

inline std::optional<std::uint64_t> address_filter::row_version() const
{
    return detail::field<std::uint64_t>::read(get(), "RowVersion");
}

inline address_filter &address_filter::set_row_version(std::uint64_t value)
{
    detail::field<std::uint64_t>::write(get(), "RowVersion", value);
    return *this;
}

inline std::vector<std::string> address_filter::ip_address() const
{
    return detail::list<std::string>(get(), "IpAddress");
}

inline address_filter &address_filter::set_ip_address(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "IpAddress", value);
    return *this;
}

inline std::vector<std::string> address_filter::managed_by_service() const
{
    return detail::list<std::string>(get(), "ManagedByService");
}

inline address_filter &address_filter::set_managed_by_service(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "ManagedByService", value);
    return *this;
}

inline std::vector<std::string> address_filter::service_instance() const
{
    return detail::list<std::string>(get(), "ServiceInstance");
}

inline address_filter &address_filter::set_service_instance(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "ServiceInstance", value);
    return *this;
}

inline std::vector<ipam::virtualization_type> address_filter::network_type() const
{
    return detail::list<ipam::virtualization_type>(get(), "NetworkType");
}

inline address_filter &address_filter::set_network_type(const std::vector<ipam::virtualization_type> &value)
{
    detail::write_list<ipam::virtualization_type>(get(), "NetworkType", value);
    return *this;
}

inline std::vector<std::string> address_filter::address_space() const
{
    return detail::list<std::string>(get(), "AddressSpace");
}

inline address_filter &address_filter::set_address_space(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "AddressSpace", value);
    return *this;
}

inline std::vector<ipam::address_family> address_filter::address_family() const
{
    return detail::list<ipam::address_family>(get(), "AddressFamily");
}

inline address_filter &address_filter::set_address_family(const std::vector<ipam::address_family> &value)
{
    detail::write_list<ipam::address_family>(get(), "AddressFamily", value);
    return *this;
}

inline std::vector<ipam::address_category> address_filter::address_category() const
{
    return detail::list<ipam::address_category>(get(), "AddressCategory");
}

inline address_filter &address_filter::set_address_category(const std::vector<ipam::address_category> &value)
{
    detail::write_list<ipam::address_category>(get(), "AddressCategory", value);
    return *this;
}

inline bool address_filter::unmapped() const
{
    return detail::plain<bool>(get(), "Unmapped");
}

inline address_filter &address_filter::set_unmapped(bool value)
{
    detail::field<bool>::write(get(), "Unmapped", value);
    return *this;
}

inline std::optional<std::uint64_t> address_filter::mapping_to_block() const
{
    return detail::field<std::uint64_t>::read(get(), "MappingToBlock");
}

inline address_filter &address_filter::set_mapping_to_block(std::uint64_t value)
{
    detail::field<std::uint64_t>::write(get(), "MappingToBlock", value);
    return *this;
}

inline std::optional<std::uint64_t> address_filter::mapping_to_subnet() const
{
    return detail::field<std::uint64_t>::read(get(), "MappingToSubnet");
}

inline address_filter &address_filter::set_mapping_to_subnet(std::uint64_t value)
{
    detail::field<std::uint64_t>::write(get(), "MappingToSubnet", value);
    return *this;
}

inline std::optional<std::uint64_t> address_filter::mapping_to_range() const
{
    return detail::field<std::uint64_t>::read(get(), "MappingToRange");
}

inline address_filter &address_filter::set_mapping_to_range(std::uint64_t value)
{
    detail::field<std::uint64_t>::write(get(), "MappingToRange", value);
    return *this;
}

inline std::vector<std::uint64_t> block_filter::id() const
{
    return detail::list<std::uint64_t>(get(), "Id");
}

inline block_filter &block_filter::set_id(const std::vector<std::uint64_t> &value)
{
    detail::write_list<std::uint64_t>(get(), "Id", value);
    return *this;
}

inline std::optional<std::uint64_t> block_filter::row_version() const
{
    return detail::field<std::uint64_t>::read(get(), "RowVersion");
}

inline block_filter &block_filter::set_row_version(std::uint64_t value)
{
    detail::field<std::uint64_t>::write(get(), "RowVersion", value);
    return *this;
}

inline std::vector<std::string> block_filter::network_id() const
{
    return detail::list<std::string>(get(), "NetworkId");
}

inline block_filter &block_filter::set_network_id(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "NetworkId", value);
    return *this;
}

inline std::vector<std::string> block_filter::start_ip_address() const
{
    return detail::list<std::string>(get(), "StartIPAddress");
}

inline block_filter &block_filter::set_start_ip_address(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "StartIPAddress", value);
    return *this;
}

inline std::vector<std::string> block_filter::end_ip_address() const
{
    return detail::list<std::string>(get(), "EndIPAddress");
}

inline block_filter &block_filter::set_end_ip_address(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "EndIPAddress", value);
    return *this;
}

inline std::vector<ipam::address_family> block_filter::address_family() const
{
    return detail::list<ipam::address_family>(get(), "AddressFamily");
}

inline block_filter &block_filter::set_address_family(const std::vector<ipam::address_family> &value)
{
    detail::write_list<ipam::address_family>(get(), "AddressFamily", value);
    return *this;
}

inline std::vector<ipam::address_category> block_filter::address_category() const
{
    return detail::list<ipam::address_category>(get(), "AddressCategory");
}

inline block_filter &block_filter::set_address_category(const std::vector<ipam::address_category> &value)
{
    detail::write_list<ipam::address_category>(get(), "AddressCategory", value);
    return *this;
}

inline bool block_filter::top_level() const
{
    return detail::plain<bool>(get(), "TopLevel");
}

inline block_filter &block_filter::set_top_level(bool value)
{
    detail::field<bool>::write(get(), "TopLevel", value);
    return *this;
}

inline std::optional<std::uint64_t> block_filter::mapping_to_parent_block() const
{
    return detail::field<std::uint64_t>::read(get(), "MappingToParentBlock");
}

inline block_filter &block_filter::set_mapping_to_parent_block(std::uint64_t value)
{
    detail::field<std::uint64_t>::write(get(), "MappingToParentBlock", value);
    return *this;
}

inline std::string custom_field_filter::name() const
{
    return detail::plain<std::string>(get(), "Name");
}

inline custom_field_filter &custom_field_filter::set_name(std::string_view value)
{
    detail::field<std::string>::write(get(), "Name", value);
    return *this;
}

inline std::string custom_field_association_filter::custom_field_one() const
{
    return detail::plain<std::string>(get(), "CustomFieldOne");
}

inline custom_field_association_filter &custom_field_association_filter::set_custom_field_one(std::string_view value)
{
    detail::field<std::string>::write(get(), "CustomFieldOne", value);
    return *this;
}

inline std::string custom_field_association_filter::custom_field_two() const
{
    return detail::plain<std::string>(get(), "CustomFieldTwo");
}

inline custom_field_association_filter &custom_field_association_filter::set_custom_field_two(std::string_view value)
{
    detail::field<std::string>::write(get(), "CustomFieldTwo", value);
    return *this;
}

inline std::vector<std::string> access_scope_filter::access_scope_path() const
{
    return detail::list<std::string>(get(), "AccessScopePath");
}

inline access_scope_filter &access_scope_filter::set_access_scope_path(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "AccessScopePath", value);
    return *this;
}

inline std::vector<std::string> configuration_event_filter::user_name() const
{
    return detail::list<std::string>(get(), "UserName");
}

inline configuration_event_filter &configuration_event_filter::set_user_name(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "UserName", value);
    return *this;
}

inline std::vector<std::string> configuration_event_filter::user_domain_name() const
{
    return detail::list<std::string>(get(), "UserDomainName");
}

inline configuration_event_filter &configuration_event_filter::set_user_domain_name(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "UserDomainName", value);
    return *this;
}

inline std::vector<std::string> configuration_event_filter::user_forest_name() const
{
    return detail::list<std::string>(get(), "UserForestName");
}

inline configuration_event_filter &configuration_event_filter::set_user_forest_name(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "UserForestName", value);
    return *this;
}

inline std::optional<time_point> configuration_event_filter::start_date() const
{
    return detail::field<time_point>::read(get(), "StartDate");
}

inline configuration_event_filter &configuration_event_filter::set_start_date(time_point value)
{
    detail::field<time_point>::write(get(), "StartDate", value);
    return *this;
}

inline std::optional<time_point> configuration_event_filter::end_date() const
{
    return detail::field<time_point>::read(get(), "EndDate");
}

inline configuration_event_filter &configuration_event_filter::set_end_date(time_point value)
{
    detail::field<time_point>::write(get(), "EndDate", value);
    return *this;
}

inline std::optional<std::uint64_t> configuration_event_filter::after_event_id() const
{
    return detail::field<std::uint64_t>::read(get(), "AfterEventID");
}

inline configuration_event_filter &configuration_event_filter::set_after_event_id(std::uint64_t value)
{
    detail::field<std::uint64_t>::write(get(), "AfterEventID", value);
    return *this;
}

inline bool store_options::must_exist() const
{
    return detail::plain<bool>(get(), "MustExist");
}

inline store_options &store_options::set_must_exist(bool value)
{
    detail::field<bool>::write(get(), "MustExist", value);
    return *this;
}

inline std::optional<std::int64_t> store_options::busy_timeout() const
{
    return detail::field<std::int64_t>::read(get(), "BusyTimeout");
}

inline store_options &store_options::set_busy_timeout(std::int64_t value)
{
    detail::field<std::int64_t>::write(get(), "BusyTimeout", value);
    return *this;
}

inline std::string store_options::user() const
{
    return detail::plain<std::string>(get(), "User");
}

inline store_options &store_options::set_user(std::string_view value)
{
    detail::field<std::string>::write(get(), "User", value);
    return *this;
}

inline std::string store_options::password() const
{
    return detail::plain<std::string>(get(), "Password");
}

inline store_options &store_options::set_password(std::string_view value)
{
    detail::field<std::string>::write(get(), "Password", value);
    return *this;
}

inline bool store_options::allow_unfinished() const
{
    return detail::plain<bool>(get(), "AllowUnfinished");
}

inline store_options &store_options::set_allow_unfinished(bool value)
{
    detail::field<bool>::write(get(), "AllowUnfinished", value);
    return *this;
}

inline std::string custom_change::add_custom_configuration() const
{
    return detail::plain<std::string>(get(), "AddCustomConfiguration");
}

inline custom_change &custom_change::set_add_custom_configuration(std::string_view value)
{
    detail::field<std::string>::write(get(), "AddCustomConfiguration", value);
    return *this;
}

inline std::string custom_change::remove_custom_configuration() const
{
    return detail::plain<std::string>(get(), "RemoveCustomConfiguration");
}

inline custom_change &custom_change::set_remove_custom_configuration(std::string_view value)
{
    detail::field<std::string>::write(get(), "RemoveCustomConfiguration", value);
    return *this;
}

inline std::string custom_field_association_change::custom_field_one() const
{
    return detail::plain<std::string>(get(), "CustomFieldOne");
}

inline custom_field_association_change &custom_field_association_change::set_custom_field_one(std::string_view value)
{
    detail::field<std::string>::write(get(), "CustomFieldOne", value);
    return *this;
}

inline std::string custom_field_association_change::custom_field_two() const
{
    return detail::plain<std::string>(get(), "CustomFieldTwo");
}

inline custom_field_association_change &custom_field_association_change::set_custom_field_two(std::string_view value)
{
    detail::field<std::string>::write(get(), "CustomFieldTwo", value);
    return *this;
}

inline std::vector<std::string> custom_field_association_change::add_association_value() const
{
    return detail::list<std::string>(get(), "AddAssociationValue");
}

inline custom_field_association_change &custom_field_association_change::set_add_association_value(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "AddAssociationValue", value);
    return *this;
}

inline std::vector<std::string> custom_field_association_change::remove_association_value() const
{
    return detail::list<std::string>(get(), "RemoveAssociationValue");
}

inline custom_field_association_change &custom_field_association_change::set_remove_association_value(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "RemoveAssociationValue", value);
    return *this;
}

inline std::optional<ipam::address_family> import_options::address_family() const
{
    return detail::field<ipam::address_family>::read(get(), "AddressFamily");
}

inline import_options &import_options::set_address_family(ipam::address_family value)
{
    detail::field<ipam::address_family>::write(get(), "AddressFamily", value);
    return *this;
}

inline bool import_options::inventory() const
{
    return detail::plain<bool>(get(), "Inventory");
}

inline import_options &import_options::set_inventory(bool value)
{
    detail::field<bool>::write(get(), "Inventory", value);
    return *this;
}

inline std::string import_options::managed_by_service() const
{
    return detail::plain<std::string>(get(), "ManagedByService");
}

inline import_options &import_options::set_managed_by_service(std::string_view value)
{
    detail::field<std::string>::write(get(), "ManagedByService", value);
    return *this;
}

inline std::string import_options::service_instance() const
{
    return detail::plain<std::string>(get(), "ServiceInstance");
}

inline import_options &import_options::set_service_instance(std::string_view value)
{
    detail::field<std::string>::write(get(), "ServiceInstance", value);
    return *this;
}

inline std::string import_options::network_id() const
{
    return detail::plain<std::string>(get(), "NetworkId");
}

inline import_options &import_options::set_network_id(std::string_view value)
{
    detail::field<std::string>::write(get(), "NetworkId", value);
    return *this;
}

inline std::string import_options::start_ip_address() const
{
    return detail::plain<std::string>(get(), "StartIPAddress");
}

inline import_options &import_options::set_start_ip_address(std::string_view value)
{
    detail::field<std::string>::write(get(), "StartIPAddress", value);
    return *this;
}

inline std::string import_options::end_ip_address() const
{
    return detail::plain<std::string>(get(), "EndIPAddress");
}

inline import_options &import_options::set_end_ip_address(std::string_view value)
{
    detail::field<std::string>::write(get(), "EndIPAddress", value);
    return *this;
}

inline std::optional<ipam::virtualization_type> import_options::network_type() const
{
    return detail::field<ipam::virtualization_type>::read(get(), "NetworkType");
}

inline import_options &import_options::set_network_type(ipam::virtualization_type value)
{
    detail::field<ipam::virtualization_type>::write(get(), "NetworkType", value);
    return *this;
}

inline std::string import_options::address_space() const
{
    return detail::plain<std::string>(get(), "AddressSpace");
}

inline import_options &import_options::set_address_space(std::string_view value)
{
    detail::field<std::string>::write(get(), "AddressSpace", value);
    return *this;
}

inline bool import_options::add_managed_by_service() const
{
    return detail::plain<bool>(get(), "AddManagedByService");
}

inline import_options &import_options::set_add_managed_by_service(bool value)
{
    detail::field<bool>::write(get(), "AddManagedByService", value);
    return *this;
}

inline bool import_options::add_service_instance() const
{
    return detail::plain<bool>(get(), "AddServiceInstance");
}

inline import_options &import_options::set_add_service_instance(bool value)
{
    detail::field<bool>::write(get(), "AddServiceInstance", value);
    return *this;
}

inline bool import_options::delete_mapped_addresses() const
{
    return detail::plain<bool>(get(), "DeleteMappedAddresses");
}

inline import_options &import_options::set_delete_mapped_addresses(bool value)
{
    detail::field<bool>::write(get(), "DeleteMappedAddresses", value);
    return *this;
}

inline bool import_options::create_subnet_if_not_found() const
{
    return detail::plain<bool>(get(), "CreateSubnetIfNotFound");
}

inline import_options &import_options::set_create_subnet_if_not_found(bool value)
{
    detail::field<bool>::write(get(), "CreateSubnetIfNotFound", value);
    return *this;
}

inline std::string import_options::error_path() const
{
    return detail::plain<std::string>(get(), "ErrorPath");
}

inline import_options &import_options::set_error_path(std::string_view value)
{
    detail::field<std::string>::write(get(), "ErrorPath", value);
    return *this;
}

inline std::optional<std::int64_t> import_options::batch_size() const
{
    return detail::field<std::int64_t>::read(get(), "BatchSize");
}

inline import_options &import_options::set_batch_size(std::int64_t value)
{
    detail::field<std::int64_t>::write(get(), "BatchSize", value);
    return *this;
}

inline std::string import_options::date_pattern() const
{
    return detail::plain<std::string>(get(), "DatePattern");
}

inline import_options &import_options::set_date_pattern(std::string_view value)
{
    detail::field<std::string>::write(get(), "DatePattern", value);
    return *this;
}

inline std::vector<std::string> import_options::month_names() const
{
    return detail::list<std::string>(get(), "MonthNames");
}

inline import_options &import_options::set_month_names(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "MonthNames", value);
    return *this;
}

inline std::string import_options::am_designator() const
{
    return detail::plain<std::string>(get(), "AMDesignator");
}

inline import_options &import_options::set_am_designator(std::string_view value)
{
    detail::field<std::string>::write(get(), "AMDesignator", value);
    return *this;
}

inline std::string import_options::pm_designator() const
{
    return detail::plain<std::string>(get(), "PMDesignator");
}

inline import_options &import_options::set_pm_designator(std::string_view value)
{
    detail::field<std::string>::write(get(), "PMDesignator", value);
    return *this;
}

inline std::string import_options::time_zone() const
{
    return detail::plain<std::string>(get(), "TimeZone");
}

inline import_options &import_options::set_time_zone(std::string_view value)
{
    detail::field<std::string>::write(get(), "TimeZone", value);
    return *this;
}

inline std::string import_result::path() const
{
    return detail::plain<std::string>(get(), "Path");
}

inline std::uint64_t import_result::rows() const
{
    return detail::plain<std::uint64_t>(get(), "Rows");
}

inline std::uint64_t import_result::added() const
{
    return detail::plain<std::uint64_t>(get(), "Added");
}

inline std::uint64_t import_result::changed() const
{
    return detail::plain<std::uint64_t>(get(), "Changed");
}

inline std::uint64_t import_result::unchanged() const
{
    return detail::plain<std::uint64_t>(get(), "Unchanged");
}

inline std::uint64_t import_result::removed() const
{
    return detail::plain<std::uint64_t>(get(), "Removed");
}

inline std::uint64_t import_result::failed() const
{
    return detail::plain<std::uint64_t>(get(), "Failed");
}

inline std::string import_result::error_file() const
{
    return detail::plain<std::string>(get(), "ErrorFile");
}

inline std::string import_result::kept() const
{
    return detail::plain<std::string>(get(), "Kept");
}

inline std::string import_result::first_error() const
{
    return detail::plain<std::string>(get(), "FirstError");
}

inline std::string import_result::digest() const
{
    return detail::plain<std::string>(get(), "Digest");
}

inline std::uint64_t import_result::event_id() const
{
    return detail::plain<std::uint64_t>(get(), "EventID");
}

inline std::vector<ipam::address_family> export_options::address_family() const
{
    return detail::list<ipam::address_family>(get(), "AddressFamily");
}

inline export_options &export_options::set_address_family(const std::vector<ipam::address_family> &value)
{
    detail::write_list<ipam::address_family>(get(), "AddressFamily", value);
    return *this;
}

inline std::vector<ipam::virtualization_type> export_options::network_type() const
{
    return detail::list<ipam::virtualization_type>(get(), "NetworkType");
}

inline export_options &export_options::set_network_type(const std::vector<ipam::virtualization_type> &value)
{
    detail::write_list<ipam::virtualization_type>(get(), "NetworkType", value);
    return *this;
}

inline std::vector<std::string> export_options::address_space() const
{
    return detail::list<std::string>(get(), "AddressSpace");
}

inline export_options &export_options::set_address_space(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "AddressSpace", value);
    return *this;
}

inline bool export_options::overwrite() const
{
    return detail::plain<bool>(get(), "Overwrite");
}

inline export_options &export_options::set_overwrite(bool value)
{
    detail::field<bool>::write(get(), "Overwrite", value);
    return *this;
}

inline std::string export_result::path() const
{
    return detail::plain<std::string>(get(), "Path");
}

inline std::uint64_t export_result::rows() const
{
    return detail::plain<std::uint64_t>(get(), "Rows");
}

inline std::string export_result::digest() const
{
    return detail::plain<std::string>(get(), "Digest");
}

inline std::optional<std::int64_t> address_utilization_threshold::under_utilization_threshold() const
{
    return detail::field<std::int64_t>::read(get(), "UnderUtilizationThreshold");
}

inline address_utilization_threshold &address_utilization_threshold::set_under_utilization_threshold(std::int64_t value)
{
    detail::field<std::int64_t>::write(get(), "UnderUtilizationThreshold", value);
    return *this;
}

inline std::optional<std::int64_t> address_utilization_threshold::over_utilization_threshold() const
{
    return detail::field<std::int64_t>::read(get(), "OverUtilizationThreshold");
}

inline address_utilization_threshold &address_utilization_threshold::set_over_utilization_threshold(std::int64_t value)
{
    detail::field<std::int64_t>::write(get(), "OverUtilizationThreshold", value);
    return *this;
}

inline std::string configuration::version() const
{
    return detail::plain<std::string>(get(), "Version");
}

inline std::int64_t configuration::schema() const
{
    return detail::plain<std::int64_t>(get(), "Schema");
}

inline std::int64_t configuration::port() const
{
    return detail::plain<std::int64_t>(get(), "Port");
}

inline ipam::provisioning_method configuration::provisioning_method() const
{
    return detail::plain<ipam::provisioning_method>(get(), "ProvisioningMethod");
}

inline std::string configuration::gpo_prefix() const
{
    return detail::plain<std::string>(get(), "GpoPrefix");
}

inline std::string configuration::hmac_key() const
{
    return detail::plain<std::string>(get(), "HMACKey");
}

inline std::optional<std::int64_t> configuration::expiry_alert_threshold() const
{
    return detail::field<std::int64_t>::read(get(), "ExpiryAlertThreshold");
}

inline configuration &configuration::set_expiry_alert_threshold(std::int64_t value)
{
    detail::field<std::int64_t>::write(get(), "ExpiryAlertThreshold", value);
    return *this;
}

inline ipam::database_type database::database_type() const
{
    return detail::plain<ipam::database_type>(get(), "DatabaseType");
}

inline std::string database::wid_schema_path() const
{
    return detail::plain<std::string>(get(), "WidSchemaPath");
}

inline std::string database::database_server() const
{
    return detail::plain<std::string>(get(), "DatabaseServer");
}

inline std::string database::database_name() const
{
    return detail::plain<std::string>(get(), "DatabaseName");
}

inline std::optional<std::int64_t> database::database_port() const
{
    return detail::field<std::int64_t>::read(get(), "DatabasePort");
}

inline ipam::auth_type database::database_auth_type() const
{
    return detail::plain<ipam::auth_type>(get(), "DatabaseAuthType");
}

inline std::string database::database_user() const
{
    return detail::plain<std::string>(get(), "DatabaseUser");
}

inline std::string database::connection_string() const
{
    return detail::plain<std::string>(get(), "ConnectionString");
}

inline std::int64_t database::schema() const
{
    return detail::plain<std::int64_t>(get(), "Schema");
}

inline std::uint64_t access_scope::id() const
{
    return detail::plain<std::uint64_t>(get(), "Id");
}

inline std::string access_scope::name() const
{
    return detail::plain<std::string>(get(), "Name");
}

inline std::string access_scope::access_scope_path() const
{
    return detail::plain<std::string>(get(), "AccessScopePath");
}

inline access_scope &access_scope::set_access_scope_path(std::string_view value)
{
    detail::field<std::string>::write(get(), "AccessScopePath", value);
    return *this;
}

inline std::string access_scope::description() const
{
    return detail::plain<std::string>(get(), "Description");
}

inline access_scope &access_scope::set_description(std::string_view value)
{
    detail::field<std::string>::write(get(), "Description", value);
    return *this;
}

inline time_point access_scope::last_modified_time() const
{
    return detail::plain<time_point>(get(), "LastModifiedTime");
}

inline time_point utilization_sample::time() const
{
    return detail::plain<time_point>(get(), "Time");
}

inline ipam::utilization_period utilization_sample::period() const
{
    return detail::plain<ipam::utilization_period>(get(), "Period");
}

inline std::string utilization_sample::object() const
{
    return detail::plain<std::string>(get(), "Object");
}

inline double utilization_sample::assigned_addresses() const
{
    return detail::plain<double>(get(), "AssignedAddresses");
}

inline double utilization_sample::utilized_addresses() const
{
    return detail::plain<double>(get(), "UtilizedAddresses");
}

inline double utilization_sample::percentage_utilized() const
{
    return detail::plain<double>(get(), "PercentageUtilized");
}

inline ipam::utilization utilization_sample::utilization() const
{
    return detail::plain<ipam::utilization>(get(), "Utilization");
}

inline std::int64_t update_result::schema() const
{
    return detail::plain<std::int64_t>(get(), "Schema");
}

inline std::uint64_t update_result::sampled() const
{
    return detail::plain<std::uint64_t>(get(), "Sampled");
}

inline std::uint64_t update_result::thinned() const
{
    return detail::plain<std::uint64_t>(get(), "Thinned");
}

inline std::vector<std::string> request::parent() const
{
    return detail::list<std::string>(get(), "Parent");
}

inline request &request::set_parent(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "Parent", value);
    return *this;
}

inline std::string request::address_space() const
{
    return detail::plain<std::string>(get(), "AddressSpace");
}

inline request &request::set_address_space(std::string_view value)
{
    detail::field<std::string>::write(get(), "AddressSpace", value);
    return *this;
}

inline std::optional<std::int64_t> request::count() const
{
    return detail::field<std::int64_t>::read(get(), "Count");
}

inline request &request::set_count(std::int64_t value)
{
    detail::field<std::int64_t>::write(get(), "Count", value);
    return *this;
}

inline std::optional<std::uint64_t> request::number_of_addresses() const
{
    return detail::field<std::uint64_t>::read(get(), "NumberOfAddresses");
}

inline request &request::set_number_of_addresses(std::uint64_t value)
{
    detail::field<std::uint64_t>::write(get(), "NumberOfAddresses", value);
    return *this;
}

inline std::optional<std::int64_t> request::prefix_length() const
{
    return detail::field<std::int64_t>::read(get(), "PrefixLength");
}

inline request &request::set_prefix_length(std::int64_t value)
{
    detail::field<std::int64_t>::write(get(), "PrefixLength", value);
    return *this;
}

inline ipam::request_strategy request::strategy() const
{
    return detail::plain<ipam::request_strategy>(get(), "Strategy");
}

inline request &request::set_strategy(ipam::request_strategy value)
{
    detail::field<ipam::request_strategy>::write(get(), "Strategy", value);
    return *this;
}

inline std::string request::idempotency_key() const
{
    return detail::plain<std::string>(get(), "IdempotencyKey");
}

inline request &request::set_idempotency_key(std::string_view value)
{
    detail::field<std::string>::write(get(), "IdempotencyKey", value);
    return *this;
}

inline bool request::preview() const
{
    return detail::plain<bool>(get(), "Preview");
}

inline request &request::set_preview(bool value)
{
    detail::field<bool>::write(get(), "Preview", value);
    return *this;
}

inline std::string database_check::check() const
{
    return detail::plain<std::string>(get(), "Check");
}

inline ipam::check_state database_check::state() const
{
    return detail::plain<ipam::check_state>(get(), "State");
}

inline std::uint64_t database_check::examined() const
{
    return detail::plain<std::uint64_t>(get(), "Examined");
}

inline std::uint64_t database_check::findings() const
{
    return detail::plain<std::uint64_t>(get(), "Findings");
}

inline std::vector<std::string> database_check::problems() const
{
    return detail::list<std::string>(get(), "Problems");
}

inline std::string database_check::database() const
{
    return detail::plain<std::string>(get(), "Database");
}

inline std::string database_copy::path() const
{
    return detail::plain<std::string>(get(), "Path");
}

inline std::string database_copy::database() const
{
    return detail::plain<std::string>(get(), "Database");
}

inline std::uint64_t database_copy::rows() const
{
    return detail::plain<std::uint64_t>(get(), "Rows");
}

inline std::uint64_t database_copy::size_bytes() const
{
    return detail::plain<std::uint64_t>(get(), "SizeBytes");
}

inline std::string database_copy::digest() const
{
    return detail::plain<std::string>(get(), "Digest");
}

inline time_point database_copy::time() const
{
    return detail::plain<time_point>(get(), "Time");
}

inline std::string database_copy::replaced() const
{
    return detail::plain<std::string>(get(), "Replaced");
}

inline std::string table_copy::table() const
{
    return detail::plain<std::string>(get(), "Table");
}

inline std::uint64_t table_copy::rows() const
{
    return detail::plain<std::uint64_t>(get(), "Rows");
}

inline std::string table_copy::digest() const
{
    return detail::plain<std::string>(get(), "Digest");
}

inline std::uint64_t vmm_sync_event::event_id() const
{
    return detail::plain<std::uint64_t>(get(), "EventID");
}

inline time_point vmm_sync_event::time_of_event() const
{
    return detail::plain<time_point>(get(), "TimeOfEvent");
}

inline std::string vmm_sync_event::vmm_server() const
{
    return detail::plain<std::string>(get(), "VMMServer");
}

inline ipam::ipam_vmm_event_type vmm_sync_event::event_type() const
{
    return detail::plain<ipam::ipam_vmm_event_type>(get(), "EventType");
}

inline std::uint64_t vmm_sync_event::run() const
{
    return detail::plain<std::uint64_t>(get(), "Run");
}

inline std::int64_t vmm_sync_event::change_id() const
{
    return detail::plain<std::int64_t>(get(), "ChangeId");
}

inline ipam::ipam_vmm_sync_state vmm_sync_event::state() const
{
    return detail::plain<ipam::ipam_vmm_sync_state>(get(), "State");
}

inline ipam::ipam_vmm_change_kind vmm_sync_event::kind() const
{
    return detail::plain<ipam::ipam_vmm_change_kind>(get(), "Kind");
}

inline std::string vmm_sync_event::object() const
{
    return detail::plain<std::string>(get(), "Object");
}

inline ipam::ipam_vmm_object_type vmm_sync_event::object_type() const
{
    return detail::plain<ipam::ipam_vmm_object_type>(get(), "ObjectType");
}

inline ipam::ipam_vmm_side vmm_sync_event::target() const
{
    return detail::plain<ipam::ipam_vmm_side>(get(), "Target");
}

inline std::string vmm_sync_event::error() const
{
    return detail::plain<std::string>(get(), "Error");
}

inline std::string vmm_sync_event::error_id() const
{
    return detail::plain<std::string>(get(), "ErrorId");
}

inline std::uint64_t vmm_sync_event::duration() const
{
    return detail::plain<std::uint64_t>(get(), "Duration");
}

inline std::uint64_t vmm_decision::id() const
{
    return detail::plain<std::uint64_t>(get(), "Id");
}

inline std::string vmm_decision::vmm_server() const
{
    return detail::plain<std::string>(get(), "VMMServer");
}

inline ipam::ipam_vmm_object_type vmm_decision::object_type() const
{
    return detail::plain<ipam::ipam_vmm_object_type>(get(), "ObjectType");
}

inline std::string vmm_decision::object() const
{
    return detail::plain<std::string>(get(), "Object");
}

inline std::uint64_t vmm_decision::ipam_id() const
{
    return detail::plain<std::uint64_t>(get(), "IpamId");
}

inline std::string vmm_decision::vmm_key() const
{
    return detail::plain<std::string>(get(), "VmmKey");
}

inline std::string vmm_decision::field() const
{
    return detail::plain<std::string>(get(), "Field");
}

inline std::string vmm_decision::facts() const
{
    return detail::plain<std::string>(get(), "Facts");
}

inline ipam::ipam_vmm_side vmm_decision::winner() const
{
    return detail::plain<ipam::ipam_vmm_side>(get(), "Winner");
}

inline time_point vmm_decision::time_decided() const
{
    return detail::plain<time_point>(get(), "TimeDecided");
}

inline std::string vmm_decision::user_name() const
{
    return detail::plain<std::string>(get(), "UserName");
}

inline std::uint64_t vmm_link::id() const
{
    return detail::plain<std::uint64_t>(get(), "Id");
}

inline std::string vmm_link::vmm_server() const
{
    return detail::plain<std::string>(get(), "VMMServer");
}

inline ipam::ipam_vmm_object_type vmm_link::object_type() const
{
    return detail::plain<ipam::ipam_vmm_object_type>(get(), "ObjectType");
}

inline std::string vmm_link::object() const
{
    return detail::plain<std::string>(get(), "Object");
}

inline std::string vmm_link::vmm_key() const
{
    return detail::plain<std::string>(get(), "VmmKey");
}

inline std::uint64_t vmm_link::ipam_id() const
{
    return detail::plain<std::uint64_t>(get(), "IpamId");
}

inline std::uint64_t vmm_link::parent_id() const
{
    return detail::plain<std::uint64_t>(get(), "ParentId");
}

inline bool vmm_link::made_by_sync() const
{
    return detail::plain<bool>(get(), "MadeBySync");
}

inline std::optional<time_point> vmm_link::missing_since() const
{
    return detail::field<time_point>::read(get(), "MissingSince");
}

inline std::vector<std::string> vmm_link::base() const
{
    return detail::list<std::string>(get(), "Base");
}

inline std::string fabric::host_group::id() const
{
    return detail::plain<std::string>(get(), "ID");
}

inline std::string fabric::host_group::name() const
{
    return detail::plain<std::string>(get(), "Name");
}

inline fabric::host_group &fabric::host_group::set_name(std::string_view value)
{
    detail::field<std::string>::write(get(), "Name", value);
    return *this;
}

inline std::string fabric::host_group::description() const
{
    return detail::plain<std::string>(get(), "Description");
}

inline fabric::host_group &fabric::host_group::set_description(std::string_view value)
{
    detail::field<std::string>::write(get(), "Description", value);
    return *this;
}

inline std::string fabric::host_group::path() const
{
    return detail::plain<std::string>(get(), "Path");
}

inline std::string fabric::host_group::parent_host_group_id() const
{
    return detail::plain<std::string>(get(), "ParentHostGroupID");
}

inline fabric::host_group &fabric::host_group::set_parent_host_group_id(std::string_view value)
{
    detail::field<std::string>::write(get(), "ParentHostGroupID", value);
    return *this;
}

inline bool fabric::host_group::allow_unencrypted_transfers() const
{
    return detail::plain<bool>(get(), "AllowUnencryptedTransfers");
}

inline fabric::host_group &fabric::host_group::set_allow_unencrypted_transfers(bool value)
{
    detail::field<bool>::write(get(), "AllowUnencryptedTransfers", value);
    return *this;
}

inline std::optional<bool> fabric::host_group::inherit_network_settings() const
{
    return detail::field<bool>::read(get(), "InheritNetworkSettings");
}

inline fabric::host_group &fabric::host_group::set_inherit_network_settings(bool value)
{
    detail::field<bool>::write(get(), "InheritNetworkSettings", value);
    return *this;
}

inline bool fabric::host_group::is_root() const
{
    return detail::plain<bool>(get(), "IsRoot");
}

inline time_point fabric::host_group::modified_time() const
{
    return detail::plain<time_point>(get(), "ModifiedTime");
}

inline std::string fabric::logical_network::id() const
{
    return detail::plain<std::string>(get(), "ID");
}

inline std::string fabric::logical_network::name() const
{
    return detail::plain<std::string>(get(), "Name");
}

inline fabric::logical_network &fabric::logical_network::set_name(std::string_view value)
{
    detail::field<std::string>::write(get(), "Name", value);
    return *this;
}

inline std::string fabric::logical_network::description() const
{
    return detail::plain<std::string>(get(), "Description");
}

inline fabric::logical_network &fabric::logical_network::set_description(std::string_view value)
{
    detail::field<std::string>::write(get(), "Description", value);
    return *this;
}

inline bool fabric::logical_network::network_virtualization_enabled() const
{
    return detail::plain<bool>(get(), "NetworkVirtualizationEnabled");
}

inline fabric::logical_network &fabric::logical_network::set_network_virtualization_enabled(bool value)
{
    detail::field<bool>::write(get(), "NetworkVirtualizationEnabled", value);
    return *this;
}

inline bool fabric::logical_network::use_gre() const
{
    return detail::plain<bool>(get(), "UseGRE");
}

inline fabric::logical_network &fabric::logical_network::set_use_gre(bool value)
{
    detail::field<bool>::write(get(), "UseGRE", value);
    return *this;
}

inline bool fabric::logical_network::is_pvlan() const
{
    return detail::plain<bool>(get(), "IsPVLAN");
}

inline fabric::logical_network &fabric::logical_network::set_is_pvlan(bool value)
{
    detail::field<bool>::write(get(), "IsPVLAN", value);
    return *this;
}

inline bool fabric::logical_network::is_logical_network_definition_isolated() const
{
    return detail::plain<bool>(get(), "IsLogicalNetworkDefinitionIsolated");
}

inline fabric::logical_network &fabric::logical_network::set_is_logical_network_definition_isolated(bool value)
{
    detail::field<bool>::write(get(), "IsLogicalNetworkDefinitionIsolated", value);
    return *this;
}

inline bool fabric::logical_network::public_ip_network() const
{
    return detail::plain<bool>(get(), "PublicIPNetwork");
}

inline fabric::logical_network &fabric::logical_network::set_public_ip_network(bool value)
{
    detail::field<bool>::write(get(), "PublicIPNetwork", value);
    return *this;
}

inline bool fabric::logical_network::allow_dynamic_vlan_on_vnic() const
{
    return detail::plain<bool>(get(), "AllowDynamicVlanOnVnic");
}

inline fabric::logical_network &fabric::logical_network::set_allow_dynamic_vlan_on_vnic(bool value)
{
    detail::field<bool>::write(get(), "AllowDynamicVlanOnVnic", value);
    return *this;
}

inline time_point fabric::logical_network::modified_time() const
{
    return detail::plain<time_point>(get(), "ModifiedTime");
}

inline std::string fabric::subnet_vlan::subnet() const
{
    return detail::plain<std::string>(get(), "Subnet");
}

inline fabric::subnet_vlan &fabric::subnet_vlan::set_subnet(std::string_view value)
{
    detail::field<std::string>::write(get(), "Subnet", value);
    return *this;
}

inline std::int64_t fabric::subnet_vlan::vlan_id() const
{
    return detail::plain<std::int64_t>(get(), "VLanID");
}

inline fabric::subnet_vlan &fabric::subnet_vlan::set_vlan_id(std::int64_t value)
{
    detail::field<std::int64_t>::write(get(), "VLanID", value);
    return *this;
}

inline std::int64_t fabric::subnet_vlan::secondary_vlan_id() const
{
    return detail::plain<std::int64_t>(get(), "SecondaryVLanID");
}

inline fabric::subnet_vlan &fabric::subnet_vlan::set_secondary_vlan_id(std::int64_t value)
{
    detail::field<std::int64_t>::write(get(), "SecondaryVLanID", value);
    return *this;
}

inline bool fabric::subnet_vlan::supports_dhcp() const
{
    return detail::plain<bool>(get(), "SupportsDHCP");
}

inline fabric::subnet_vlan &fabric::subnet_vlan::set_supports_dhcp(bool value)
{
    detail::field<bool>::write(get(), "SupportsDHCP", value);
    return *this;
}

inline bool fabric::subnet_vlan::is_vlan_enabled() const
{
    return detail::plain<bool>(get(), "IsVLanEnabled");
}

inline std::string fabric::logical_network_definition::id() const
{
    return detail::plain<std::string>(get(), "ID");
}

inline std::string fabric::logical_network_definition::name() const
{
    return detail::plain<std::string>(get(), "Name");
}

inline fabric::logical_network_definition &fabric::logical_network_definition::set_name(std::string_view value)
{
    detail::field<std::string>::write(get(), "Name", value);
    return *this;
}

inline std::string fabric::logical_network_definition::logical_network_id() const
{
    return detail::plain<std::string>(get(), "LogicalNetworkID");
}

inline fabric::logical_network_definition &fabric::logical_network_definition::set_logical_network_id(std::string_view value)
{
    detail::field<std::string>::write(get(), "LogicalNetworkID", value);
    return *this;
}

inline std::optional<ipam::fabric::logical_network> fabric::logical_network_definition::logical_network() const
{
    return detail::field<ipam::fabric::logical_network>::read(get(), "LogicalNetwork");
}

inline std::vector<ipam::fabric::subnet_vlan> fabric::logical_network_definition::subnet_vlans() const
{
    return detail::list<ipam::fabric::subnet_vlan>(get(), "SubnetVLans");
}

inline fabric::logical_network_definition &fabric::logical_network_definition::set_subnet_vlans(const std::vector<ipam::fabric::subnet_vlan> &value)
{
    detail::write_list<ipam::fabric::subnet_vlan>(get(), "SubnetVLans", value);
    return *this;
}

inline std::vector<std::string> fabric::logical_network_definition::host_group_ids() const
{
    return detail::list<std::string>(get(), "HostGroupIDs");
}

inline fabric::logical_network_definition &fabric::logical_network_definition::set_host_group_ids(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "HostGroupIDs", value);
    return *this;
}

inline std::vector<ipam::fabric::host_group> fabric::logical_network_definition::host_groups() const
{
    return detail::list<ipam::fabric::host_group>(get(), "HostGroups");
}

inline ipam::vm_network_type fabric::logical_network_definition::isolation_type() const
{
    return detail::plain<ipam::vm_network_type>(get(), "IsolationType");
}

inline time_point fabric::logical_network_definition::modified_time() const
{
    return detail::plain<time_point>(get(), "ModifiedTime");
}

inline std::string fabric::vm_network::id() const
{
    return detail::plain<std::string>(get(), "ID");
}

inline std::string fabric::vm_network::name() const
{
    return detail::plain<std::string>(get(), "Name");
}

inline fabric::vm_network &fabric::vm_network::set_name(std::string_view value)
{
    detail::field<std::string>::write(get(), "Name", value);
    return *this;
}

inline std::string fabric::vm_network::description() const
{
    return detail::plain<std::string>(get(), "Description");
}

inline fabric::vm_network &fabric::vm_network::set_description(std::string_view value)
{
    detail::field<std::string>::write(get(), "Description", value);
    return *this;
}

inline std::string fabric::vm_network::logical_network_id() const
{
    return detail::plain<std::string>(get(), "LogicalNetworkID");
}

inline fabric::vm_network &fabric::vm_network::set_logical_network_id(std::string_view value)
{
    detail::field<std::string>::write(get(), "LogicalNetworkID", value);
    return *this;
}

inline std::optional<ipam::fabric::logical_network> fabric::vm_network::logical_network() const
{
    return detail::field<ipam::fabric::logical_network>::read(get(), "LogicalNetwork");
}

inline ipam::vm_network_type fabric::vm_network::isolation_type() const
{
    return detail::plain<ipam::vm_network_type>(get(), "IsolationType");
}

inline fabric::vm_network &fabric::vm_network::set_isolation_type(ipam::vm_network_type value)
{
    detail::field<ipam::vm_network_type>::write(get(), "IsolationType", value);
    return *this;
}

inline std::string fabric::vm_network::routing_domain_id() const
{
    return detail::plain<std::string>(get(), "RoutingDomainId");
}

inline fabric::vm_network &fabric::vm_network::set_routing_domain_id(std::string_view value)
{
    detail::field<std::string>::write(get(), "RoutingDomainId", value);
    return *this;
}

inline std::string fabric::vm_network::external_name() const
{
    return detail::plain<std::string>(get(), "ExternalName");
}

inline fabric::vm_network &fabric::vm_network::set_external_name(std::string_view value)
{
    detail::field<std::string>::write(get(), "ExternalName", value);
    return *this;
}

inline std::optional<ipam::vm_network_ip_address_pool_type> fabric::vm_network::paip_address_pool_type() const
{
    return detail::field<ipam::vm_network_ip_address_pool_type>::read(get(), "PAIPAddressPoolType");
}

inline fabric::vm_network &fabric::vm_network::set_paip_address_pool_type(ipam::vm_network_ip_address_pool_type value)
{
    detail::field<ipam::vm_network_ip_address_pool_type>::write(get(), "PAIPAddressPoolType", value);
    return *this;
}

inline std::optional<ipam::vm_network_ip_address_pool_type> fabric::vm_network::caip_address_pool_type() const
{
    return detail::field<ipam::vm_network_ip_address_pool_type>::read(get(), "CAIPAddressPoolType");
}

inline fabric::vm_network &fabric::vm_network::set_caip_address_pool_type(ipam::vm_network_ip_address_pool_type value)
{
    detail::field<ipam::vm_network_ip_address_pool_type>::write(get(), "CAIPAddressPoolType", value);
    return *this;
}

inline std::string fabric::vm_network::owner() const
{
    return detail::plain<std::string>(get(), "Owner");
}

inline fabric::vm_network &fabric::vm_network::set_owner(std::string_view value)
{
    detail::field<std::string>::write(get(), "Owner", value);
    return *this;
}

inline std::string fabric::vm_network::user_role() const
{
    return detail::plain<std::string>(get(), "UserRole");
}

inline fabric::vm_network &fabric::vm_network::set_user_role(std::string_view value)
{
    detail::field<std::string>::write(get(), "UserRole", value);
    return *this;
}

inline time_point fabric::vm_network::modified_time() const
{
    return detail::plain<time_point>(get(), "ModifiedTime");
}

inline std::string fabric::vm_subnet::id() const
{
    return detail::plain<std::string>(get(), "ID");
}

inline std::string fabric::vm_subnet::name() const
{
    return detail::plain<std::string>(get(), "Name");
}

inline fabric::vm_subnet &fabric::vm_subnet::set_name(std::string_view value)
{
    detail::field<std::string>::write(get(), "Name", value);
    return *this;
}

inline std::string fabric::vm_subnet::description() const
{
    return detail::plain<std::string>(get(), "Description");
}

inline fabric::vm_subnet &fabric::vm_subnet::set_description(std::string_view value)
{
    detail::field<std::string>::write(get(), "Description", value);
    return *this;
}

inline std::string fabric::vm_subnet::vm_network_id() const
{
    return detail::plain<std::string>(get(), "VMNetworkID");
}

inline fabric::vm_subnet &fabric::vm_subnet::set_vm_network_id(std::string_view value)
{
    detail::field<std::string>::write(get(), "VMNetworkID", value);
    return *this;
}

inline std::optional<ipam::fabric::vm_network> fabric::vm_subnet::vm_network() const
{
    return detail::field<ipam::fabric::vm_network>::read(get(), "VMNetwork");
}

inline std::string fabric::vm_subnet::logical_network_definition_id() const
{
    return detail::plain<std::string>(get(), "LogicalNetworkDefinitionID");
}

inline fabric::vm_subnet &fabric::vm_subnet::set_logical_network_definition_id(std::string_view value)
{
    detail::field<std::string>::write(get(), "LogicalNetworkDefinitionID", value);
    return *this;
}

inline std::optional<ipam::fabric::logical_network_definition> fabric::vm_subnet::logical_network_definition() const
{
    return detail::field<ipam::fabric::logical_network_definition>::read(get(), "LogicalNetworkDefinition");
}

inline std::vector<ipam::fabric::subnet_vlan> fabric::vm_subnet::subnet_vlans() const
{
    return detail::list<ipam::fabric::subnet_vlan>(get(), "SubnetVLans");
}

inline fabric::vm_subnet &fabric::vm_subnet::set_subnet_vlans(const std::vector<ipam::fabric::subnet_vlan> &value)
{
    detail::write_list<ipam::fabric::subnet_vlan>(get(), "SubnetVLans", value);
    return *this;
}

inline std::optional<std::int64_t> fabric::vm_subnet::vm_subnet_id() const
{
    return detail::field<std::int64_t>::read(get(), "VMSubnetID");
}

inline fabric::vm_subnet &fabric::vm_subnet::set_vm_subnet_id(std::int64_t value)
{
    detail::field<std::int64_t>::write(get(), "VMSubnetID", value);
    return *this;
}

inline std::optional<std::int64_t> fabric::vm_subnet::max_number_of_ports() const
{
    return detail::field<std::int64_t>::read(get(), "MaxNumberOfPorts");
}

inline fabric::vm_subnet &fabric::vm_subnet::set_max_number_of_ports(std::int64_t value)
{
    detail::field<std::int64_t>::write(get(), "MaxNumberOfPorts", value);
    return *this;
}

inline time_point fabric::vm_subnet::modified_time() const
{
    return detail::plain<time_point>(get(), "ModifiedTime");
}

inline std::string fabric::default_gateway::ip_address() const
{
    return detail::plain<std::string>(get(), "IPAddress");
}

inline fabric::default_gateway &fabric::default_gateway::set_ip_address(std::string_view value)
{
    detail::field<std::string>::write(get(), "IPAddress", value);
    return *this;
}

inline std::int64_t fabric::default_gateway::metric() const
{
    return detail::plain<std::int64_t>(get(), "Metric");
}

inline fabric::default_gateway &fabric::default_gateway::set_metric(std::int64_t value)
{
    detail::field<std::int64_t>::write(get(), "Metric", value);
    return *this;
}

inline bool fabric::default_gateway::is_automatic() const
{
    return detail::plain<bool>(get(), "IsAutomatic");
}

inline fabric::default_gateway &fabric::default_gateway::set_is_automatic(bool value)
{
    detail::field<bool>::write(get(), "IsAutomatic", value);
    return *this;
}

inline std::string fabric::subnet_network_route::destination_prefix() const
{
    return detail::plain<std::string>(get(), "DestinationPrefix");
}

inline fabric::subnet_network_route &fabric::subnet_network_route::set_destination_prefix(std::string_view value)
{
    detail::field<std::string>::write(get(), "DestinationPrefix", value);
    return *this;
}

inline std::string fabric::subnet_network_route::next_hop() const
{
    return detail::plain<std::string>(get(), "NextHop");
}

inline fabric::subnet_network_route &fabric::subnet_network_route::set_next_hop(std::string_view value)
{
    detail::field<std::string>::write(get(), "NextHop", value);
    return *this;
}

inline std::int64_t fabric::subnet_network_route::metric() const
{
    return detail::plain<std::int64_t>(get(), "Metric");
}

inline fabric::subnet_network_route &fabric::subnet_network_route::set_metric(std::int64_t value)
{
    detail::field<std::int64_t>::write(get(), "Metric", value);
    return *this;
}

inline std::string fabric::static_ip_address_pool::id() const
{
    return detail::plain<std::string>(get(), "ID");
}

inline std::string fabric::static_ip_address_pool::name() const
{
    return detail::plain<std::string>(get(), "Name");
}

inline fabric::static_ip_address_pool &fabric::static_ip_address_pool::set_name(std::string_view value)
{
    detail::field<std::string>::write(get(), "Name", value);
    return *this;
}

inline std::string fabric::static_ip_address_pool::description() const
{
    return detail::plain<std::string>(get(), "Description");
}

inline fabric::static_ip_address_pool &fabric::static_ip_address_pool::set_description(std::string_view value)
{
    detail::field<std::string>::write(get(), "Description", value);
    return *this;
}

inline std::string fabric::static_ip_address_pool::subnet() const
{
    return detail::plain<std::string>(get(), "Subnet");
}

inline fabric::static_ip_address_pool &fabric::static_ip_address_pool::set_subnet(std::string_view value)
{
    detail::field<std::string>::write(get(), "Subnet", value);
    return *this;
}

inline std::int64_t fabric::static_ip_address_pool::vlan_id() const
{
    return detail::plain<std::int64_t>(get(), "VLanID");
}

inline fabric::static_ip_address_pool &fabric::static_ip_address_pool::set_vlan_id(std::int64_t value)
{
    detail::field<std::int64_t>::write(get(), "VLanID", value);
    return *this;
}

inline std::string fabric::static_ip_address_pool::logical_network_definition_id() const
{
    return detail::plain<std::string>(get(), "LogicalNetworkDefinitionID");
}

inline fabric::static_ip_address_pool &fabric::static_ip_address_pool::set_logical_network_definition_id(std::string_view value)
{
    detail::field<std::string>::write(get(), "LogicalNetworkDefinitionID", value);
    return *this;
}

inline std::optional<ipam::fabric::logical_network_definition> fabric::static_ip_address_pool::logical_network_definition() const
{
    return detail::field<ipam::fabric::logical_network_definition>::read(get(), "LogicalNetworkDefinition");
}

inline std::string fabric::static_ip_address_pool::vm_subnet_id() const
{
    return detail::plain<std::string>(get(), "VMSubnetID");
}

inline fabric::static_ip_address_pool &fabric::static_ip_address_pool::set_vm_subnet_id(std::string_view value)
{
    detail::field<std::string>::write(get(), "VMSubnetID", value);
    return *this;
}

inline std::optional<ipam::fabric::vm_subnet> fabric::static_ip_address_pool::vm_subnet() const
{
    return detail::field<ipam::fabric::vm_subnet>::read(get(), "VMSubnet");
}

inline std::string fabric::static_ip_address_pool::ip_address_range_start() const
{
    return detail::plain<std::string>(get(), "IPAddressRangeStart");
}

inline fabric::static_ip_address_pool &fabric::static_ip_address_pool::set_ip_address_range_start(std::string_view value)
{
    detail::field<std::string>::write(get(), "IPAddressRangeStart", value);
    return *this;
}

inline std::string fabric::static_ip_address_pool::ip_address_range_end() const
{
    return detail::plain<std::string>(get(), "IPAddressRangeEnd");
}

inline fabric::static_ip_address_pool &fabric::static_ip_address_pool::set_ip_address_range_end(std::string_view value)
{
    detail::field<std::string>::write(get(), "IPAddressRangeEnd", value);
    return *this;
}

inline std::string fabric::static_ip_address_pool::ip_address_reserved_set() const
{
    return detail::plain<std::string>(get(), "IPAddressReservedSet");
}

inline fabric::static_ip_address_pool &fabric::static_ip_address_pool::set_ip_address_reserved_set(std::string_view value)
{
    detail::field<std::string>::write(get(), "IPAddressReservedSet", value);
    return *this;
}

inline std::string fabric::static_ip_address_pool::vip_address_set() const
{
    return detail::plain<std::string>(get(), "VIPAddressSet");
}

inline fabric::static_ip_address_pool &fabric::static_ip_address_pool::set_vip_address_set(std::string_view value)
{
    detail::field<std::string>::write(get(), "VIPAddressSet", value);
    return *this;
}

inline std::vector<ipam::fabric::default_gateway> fabric::static_ip_address_pool::default_gateways() const
{
    return detail::list<ipam::fabric::default_gateway>(get(), "DefaultGateways");
}

inline fabric::static_ip_address_pool &fabric::static_ip_address_pool::set_default_gateways(const std::vector<ipam::fabric::default_gateway> &value)
{
    detail::write_list<ipam::fabric::default_gateway>(get(), "DefaultGateways", value);
    return *this;
}

inline std::vector<std::string> fabric::static_ip_address_pool::dns_servers() const
{
    return detail::list<std::string>(get(), "DNSServers");
}

inline fabric::static_ip_address_pool &fabric::static_ip_address_pool::set_dns_servers(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "DNSServers", value);
    return *this;
}

inline std::string fabric::static_ip_address_pool::dns_suffix() const
{
    return detail::plain<std::string>(get(), "DNSSuffix");
}

inline fabric::static_ip_address_pool &fabric::static_ip_address_pool::set_dns_suffix(std::string_view value)
{
    detail::field<std::string>::write(get(), "DNSSuffix", value);
    return *this;
}

inline std::vector<std::string> fabric::static_ip_address_pool::dns_search_suffixes() const
{
    return detail::list<std::string>(get(), "DNSSearchSuffixes");
}

inline fabric::static_ip_address_pool &fabric::static_ip_address_pool::set_dns_search_suffixes(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "DNSSearchSuffixes", value);
    return *this;
}

inline std::vector<std::string> fabric::static_ip_address_pool::wins_servers() const
{
    return detail::list<std::string>(get(), "WINSServers");
}

inline fabric::static_ip_address_pool &fabric::static_ip_address_pool::set_wins_servers(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "WINSServers", value);
    return *this;
}

inline bool fabric::static_ip_address_pool::enable_netbios() const
{
    return detail::plain<bool>(get(), "EnableNetBIOS");
}

inline fabric::static_ip_address_pool &fabric::static_ip_address_pool::set_enable_netbios(bool value)
{
    detail::field<bool>::write(get(), "EnableNetBIOS", value);
    return *this;
}

inline std::vector<ipam::fabric::subnet_network_route> fabric::static_ip_address_pool::network_routes() const
{
    return detail::list<ipam::fabric::subnet_network_route>(get(), "NetworkRoutes");
}

inline fabric::static_ip_address_pool &fabric::static_ip_address_pool::set_network_routes(const std::vector<ipam::fabric::subnet_network_route> &value)
{
    detail::write_list<ipam::fabric::subnet_network_route>(get(), "NetworkRoutes", value);
    return *this;
}

inline std::vector<std::string> fabric::static_ip_address_pool::pxe_server_address() const
{
    return detail::list<std::string>(get(), "PxeServerAddress");
}

inline fabric::static_ip_address_pool &fabric::static_ip_address_pool::set_pxe_server_address(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "PxeServerAddress", value);
    return *this;
}

inline bool fabric::static_ip_address_pool::is_multicast() const
{
    return detail::plain<bool>(get(), "IsMulticast");
}

inline fabric::static_ip_address_pool &fabric::static_ip_address_pool::set_is_multicast(bool value)
{
    detail::field<bool>::write(get(), "IsMulticast", value);
    return *this;
}

inline ipam::address_family fabric::static_ip_address_pool::address_family() const
{
    return detail::plain<ipam::address_family>(get(), "AddressFamily");
}

inline std::uint64_t fabric::static_ip_address_pool::total_addresses() const
{
    return detail::plain<std::uint64_t>(get(), "TotalAddresses");
}

inline std::uint64_t fabric::static_ip_address_pool::available_addresses() const
{
    return detail::plain<std::uint64_t>(get(), "AvailableAddresses");
}

inline std::uint64_t fabric::static_ip_address_pool::available_dip_addresses() const
{
    return detail::plain<std::uint64_t>(get(), "AvailableDIPAddresses");
}

inline std::uint64_t fabric::static_ip_address_pool::available_vip_addresses() const
{
    return detail::plain<std::uint64_t>(get(), "AvailableVIPAddresses");
}

inline time_point fabric::static_ip_address_pool::modified_time() const
{
    return detail::plain<time_point>(get(), "ModifiedTime");
}

inline std::string fabric::allocated_ip_address::id() const
{
    return detail::plain<std::string>(get(), "ID");
}

inline std::string fabric::allocated_ip_address::name() const
{
    return detail::plain<std::string>(get(), "Name");
}

inline std::string fabric::allocated_ip_address::address() const
{
    return detail::plain<std::string>(get(), "Address");
}

inline fabric::allocated_ip_address &fabric::allocated_ip_address::set_address(std::string_view value)
{
    detail::field<std::string>::write(get(), "Address", value);
    return *this;
}

inline std::string fabric::allocated_ip_address::description() const
{
    return detail::plain<std::string>(get(), "Description");
}

inline fabric::allocated_ip_address &fabric::allocated_ip_address::set_description(std::string_view value)
{
    detail::field<std::string>::write(get(), "Description", value);
    return *this;
}

inline std::string fabric::allocated_ip_address::allocating_address_pool_id() const
{
    return detail::plain<std::string>(get(), "AllocatingAddressPoolID");
}

inline fabric::allocated_ip_address &fabric::allocated_ip_address::set_allocating_address_pool_id(std::string_view value)
{
    detail::field<std::string>::write(get(), "AllocatingAddressPoolID", value);
    return *this;
}

inline std::optional<ipam::fabric::static_ip_address_pool> fabric::allocated_ip_address::allocating_address_pool() const
{
    return detail::field<ipam::fabric::static_ip_address_pool>::read(get(), "AllocatingAddressPool");
}

inline ipam::allocated_address_type fabric::allocated_ip_address::type() const
{
    return detail::plain<ipam::allocated_address_type>(get(), "Type");
}

inline fabric::allocated_ip_address &fabric::allocated_ip_address::set_type(ipam::allocated_address_type value)
{
    detail::field<ipam::allocated_address_type>::write(get(), "Type", value);
    return *this;
}

inline ipam::allocated_address_state fabric::allocated_ip_address::state() const
{
    return detail::plain<ipam::allocated_address_state>(get(), "State");
}

inline std::string fabric::allocated_ip_address::assigned_to_id() const
{
    return detail::plain<std::string>(get(), "AssignedToId");
}

inline fabric::allocated_ip_address &fabric::allocated_ip_address::set_assigned_to_id(std::string_view value)
{
    detail::field<std::string>::write(get(), "AssignedToId", value);
    return *this;
}

inline std::string fabric::allocated_ip_address::assigned_to_type() const
{
    return detail::plain<std::string>(get(), "AssignedToType");
}

inline fabric::allocated_ip_address &fabric::allocated_ip_address::set_assigned_to_type(std::string_view value)
{
    detail::field<std::string>::write(get(), "AssignedToType", value);
    return *this;
}

inline std::string fabric::allocated_ip_address::assigned_to_name() const
{
    return detail::plain<std::string>(get(), "AssignedToName");
}

inline fabric::allocated_ip_address &fabric::allocated_ip_address::set_assigned_to_name(std::string_view value)
{
    detail::field<std::string>::write(get(), "AssignedToName", value);
    return *this;
}

inline std::string fabric::allocated_ip_address::mac_address() const
{
    return detail::plain<std::string>(get(), "MACAddress");
}

inline fabric::allocated_ip_address &fabric::allocated_ip_address::set_mac_address(std::string_view value)
{
    detail::field<std::string>::write(get(), "MACAddress", value);
    return *this;
}

inline std::string fabric::allocated_ip_address::owner() const
{
    return detail::plain<std::string>(get(), "Owner");
}

inline fabric::allocated_ip_address &fabric::allocated_ip_address::set_owner(std::string_view value)
{
    detail::field<std::string>::write(get(), "Owner", value);
    return *this;
}

inline bool fabric::allocated_ip_address::explicit_revoke_required() const
{
    return detail::plain<bool>(get(), "ExplicitRevokeRequired");
}

inline fabric::allocated_ip_address &fabric::allocated_ip_address::set_explicit_revoke_required(bool value)
{
    detail::field<bool>::write(get(), "ExplicitRevokeRequired", value);
    return *this;
}

inline bool fabric::allocated_ip_address::disable_reconcile() const
{
    return detail::plain<bool>(get(), "DisableReconcile");
}

inline fabric::allocated_ip_address &fabric::allocated_ip_address::set_disable_reconcile(bool value)
{
    detail::field<bool>::write(get(), "DisableReconcile", value);
    return *this;
}

inline time_point fabric::allocated_ip_address::modified_time() const
{
    return detail::plain<time_point>(get(), "ModifiedTime");
}

inline std::string fabric::network_service::id() const
{
    return detail::plain<std::string>(get(), "ID");
}

inline std::string fabric::network_service::name() const
{
    return detail::plain<std::string>(get(), "Name");
}

inline fabric::network_service &fabric::network_service::set_name(std::string_view value)
{
    detail::field<std::string>::write(get(), "Name", value);
    return *this;
}

inline std::string fabric::network_service::description() const
{
    return detail::plain<std::string>(get(), "Description");
}

inline fabric::network_service &fabric::network_service::set_description(std::string_view value)
{
    detail::field<std::string>::write(get(), "Description", value);
    return *this;
}

inline std::string fabric::network_service::connection_string() const
{
    return detail::plain<std::string>(get(), "ConnectionString");
}

inline fabric::network_service &fabric::network_service::set_connection_string(std::string_view value)
{
    detail::field<std::string>::write(get(), "ConnectionString", value);
    return *this;
}

inline std::string fabric::network_service::manufacturer() const
{
    return detail::plain<std::string>(get(), "Manufacturer");
}

inline fabric::network_service &fabric::network_service::set_manufacturer(std::string_view value)
{
    detail::field<std::string>::write(get(), "Manufacturer", value);
    return *this;
}

inline std::string fabric::network_service::model() const
{
    return detail::plain<std::string>(get(), "Model");
}

inline fabric::network_service &fabric::network_service::set_model(std::string_view value)
{
    detail::field<std::string>::write(get(), "Model", value);
    return *this;
}

inline std::string fabric::network_service::version() const
{
    return detail::plain<std::string>(get(), "Version");
}

inline fabric::network_service &fabric::network_service::set_version(std::string_view value)
{
    detail::field<std::string>::write(get(), "Version", value);
    return *this;
}

inline std::string fabric::network_service::configuration_provider() const
{
    return detail::plain<std::string>(get(), "ConfigurationProvider");
}

inline fabric::network_service &fabric::network_service::set_configuration_provider(std::string_view value)
{
    detail::field<std::string>::write(get(), "ConfigurationProvider", value);
    return *this;
}

inline std::string fabric::network_service::run_as_account() const
{
    return detail::plain<std::string>(get(), "RunAsAccount");
}

inline fabric::network_service &fabric::network_service::set_run_as_account(std::string_view value)
{
    detail::field<std::string>::write(get(), "RunAsAccount", value);
    return *this;
}

inline std::vector<std::string> fabric::network_service::host_group_ids() const
{
    return detail::list<std::string>(get(), "HostGroupIDs");
}

inline fabric::network_service &fabric::network_service::set_host_group_ids(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "HostGroupIDs", value);
    return *this;
}

inline std::vector<ipam::fabric::host_group> fabric::network_service::host_groups() const
{
    return detail::list<ipam::fabric::host_group>(get(), "HostGroups");
}

inline ipam::network_service_type fabric::network_service::network_service_type() const
{
    return detail::plain<ipam::network_service_type>(get(), "NetworkServiceType");
}

inline bool fabric::network_service::is_network_controller() const
{
    return detail::plain<bool>(get(), "IsNetworkController");
}

inline std::string fabric::network_service::state() const
{
    return detail::plain<std::string>(get(), "State");
}

inline fabric::network_service &fabric::network_service::set_state(std::string_view value)
{
    detail::field<std::string>::write(get(), "State", value);
    return *this;
}

inline std::optional<time_point> fabric::network_service::last_refresh_time() const
{
    return detail::field<time_point>::read(get(), "LastRefreshTime");
}

inline fabric::network_service &fabric::network_service::set_last_refresh_time(time_point value)
{
    detail::field<time_point>::write(get(), "LastRefreshTime", value);
    return *this;
}

inline time_point fabric::network_service::modified_time() const
{
    return detail::plain<time_point>(get(), "ModifiedTime");
}

inline std::string fabric::run_as_account::id() const
{
    return detail::plain<std::string>(get(), "ID");
}

inline std::string fabric::run_as_account::name() const
{
    return detail::plain<std::string>(get(), "Name");
}

inline fabric::run_as_account &fabric::run_as_account::set_name(std::string_view value)
{
    detail::field<std::string>::write(get(), "Name", value);
    return *this;
}

inline std::string fabric::run_as_account::user_name() const
{
    return detail::plain<std::string>(get(), "UserName");
}

inline fabric::run_as_account &fabric::run_as_account::set_user_name(std::string_view value)
{
    detail::field<std::string>::write(get(), "UserName", value);
    return *this;
}

inline std::string fabric::run_as_account::description() const
{
    return detail::plain<std::string>(get(), "Description");
}

inline fabric::run_as_account &fabric::run_as_account::set_description(std::string_view value)
{
    detail::field<std::string>::write(get(), "Description", value);
    return *this;
}

inline bool fabric::run_as_account::enabled() const
{
    return detail::plain<bool>(get(), "Enabled");
}

inline fabric::run_as_account &fabric::run_as_account::set_enabled(bool value)
{
    detail::field<bool>::write(get(), "Enabled", value);
    return *this;
}

inline std::string fabric::configuration_provider::id() const
{
    return detail::plain<std::string>(get(), "ID");
}

inline std::string fabric::configuration_provider::name() const
{
    return detail::plain<std::string>(get(), "Name");
}

inline fabric::configuration_provider &fabric::configuration_provider::set_name(std::string_view value)
{
    detail::field<std::string>::write(get(), "Name", value);
    return *this;
}

inline std::string fabric::configuration_provider::provider_type() const
{
    return detail::plain<std::string>(get(), "ProviderType");
}

inline fabric::configuration_provider &fabric::configuration_provider::set_provider_type(std::string_view value)
{
    detail::field<std::string>::write(get(), "ProviderType", value);
    return *this;
}

inline std::string fabric::configuration_provider::manufacturer() const
{
    return detail::plain<std::string>(get(), "Manufacturer");
}

inline fabric::configuration_provider &fabric::configuration_provider::set_manufacturer(std::string_view value)
{
    detail::field<std::string>::write(get(), "Manufacturer", value);
    return *this;
}

inline std::string fabric::configuration_provider::model() const
{
    return detail::plain<std::string>(get(), "Model");
}

inline fabric::configuration_provider &fabric::configuration_provider::set_model(std::string_view value)
{
    detail::field<std::string>::write(get(), "Model", value);
    return *this;
}

inline std::string fabric::vmm_filter::id() const
{
    return detail::plain<std::string>(get(), "ID");
}

inline fabric::vmm_filter &fabric::vmm_filter::set_id(std::string_view value)
{
    detail::field<std::string>::write(get(), "ID", value);
    return *this;
}

inline std::string fabric::vmm_filter::name() const
{
    return detail::plain<std::string>(get(), "Name");
}

inline fabric::vmm_filter &fabric::vmm_filter::set_name(std::string_view value)
{
    detail::field<std::string>::write(get(), "Name", value);
    return *this;
}

inline std::string fabric::vmm_filter::logical_network_id() const
{
    return detail::plain<std::string>(get(), "LogicalNetworkID");
}

inline fabric::vmm_filter &fabric::vmm_filter::set_logical_network_id(std::string_view value)
{
    detail::field<std::string>::write(get(), "LogicalNetworkID", value);
    return *this;
}

inline std::string fabric::vmm_filter::logical_network_definition_id() const
{
    return detail::plain<std::string>(get(), "LogicalNetworkDefinitionID");
}

inline fabric::vmm_filter &fabric::vmm_filter::set_logical_network_definition_id(std::string_view value)
{
    detail::field<std::string>::write(get(), "LogicalNetworkDefinitionID", value);
    return *this;
}

inline std::string fabric::vmm_filter::vm_network_id() const
{
    return detail::plain<std::string>(get(), "VMNetworkID");
}

inline fabric::vmm_filter &fabric::vmm_filter::set_vm_network_id(std::string_view value)
{
    detail::field<std::string>::write(get(), "VMNetworkID", value);
    return *this;
}

inline std::string fabric::vmm_filter::vm_subnet_id() const
{
    return detail::plain<std::string>(get(), "VMSubnetID");
}

inline fabric::vmm_filter &fabric::vmm_filter::set_vm_subnet_id(std::string_view value)
{
    detail::field<std::string>::write(get(), "VMSubnetID", value);
    return *this;
}

inline std::string fabric::vmm_filter::pool_id() const
{
    return detail::plain<std::string>(get(), "PoolID");
}

inline fabric::vmm_filter &fabric::vmm_filter::set_pool_id(std::string_view value)
{
    detail::field<std::string>::write(get(), "PoolID", value);
    return *this;
}

inline std::string fabric::vmm_filter::host_group_id() const
{
    return detail::plain<std::string>(get(), "HostGroupID");
}

inline fabric::vmm_filter &fabric::vmm_filter::set_host_group_id(std::string_view value)
{
    detail::field<std::string>::write(get(), "HostGroupID", value);
    return *this;
}

inline std::string fabric::vmm_filter::parent_host_group_id() const
{
    return detail::plain<std::string>(get(), "ParentHostGroupID");
}

inline fabric::vmm_filter &fabric::vmm_filter::set_parent_host_group_id(std::string_view value)
{
    detail::field<std::string>::write(get(), "ParentHostGroupID", value);
    return *this;
}

inline std::string fabric::vmm_filter::assigned_to_id() const
{
    return detail::plain<std::string>(get(), "AssignedToId");
}

inline fabric::vmm_filter &fabric::vmm_filter::set_assigned_to_id(std::string_view value)
{
    detail::field<std::string>::write(get(), "AssignedToId", value);
    return *this;
}

inline std::string fabric::vmm_filter::mac_address() const
{
    return detail::plain<std::string>(get(), "MACAddress");
}

inline fabric::vmm_filter &fabric::vmm_filter::set_mac_address(std::string_view value)
{
    detail::field<std::string>::write(get(), "MACAddress", value);
    return *this;
}

inline std::optional<bool> fabric::vmm_filter::unassigned() const
{
    return detail::field<bool>::read(get(), "Unassigned");
}

inline fabric::vmm_filter &fabric::vmm_filter::set_unassigned(bool value)
{
    detail::field<bool>::write(get(), "Unassigned", value);
    return *this;
}

inline std::string fabric::vmm_filter::subnet() const
{
    return detail::plain<std::string>(get(), "Subnet");
}

inline fabric::vmm_filter &fabric::vmm_filter::set_subnet(std::string_view value)
{
    detail::field<std::string>::write(get(), "Subnet", value);
    return *this;
}

inline std::optional<std::int64_t> fabric::vmm_filter::vlan_id() const
{
    return detail::field<std::int64_t>::read(get(), "VLanID");
}

inline fabric::vmm_filter &fabric::vmm_filter::set_vlan_id(std::int64_t value)
{
    detail::field<std::int64_t>::write(get(), "VLanID", value);
    return *this;
}

inline std::string fabric::vmm_filter::address() const
{
    return detail::plain<std::string>(get(), "Address");
}

inline fabric::vmm_filter &fabric::vmm_filter::set_address(std::string_view value)
{
    detail::field<std::string>::write(get(), "Address", value);
    return *this;
}

inline std::optional<ipam::address_family> fabric::vmm_filter::address_family() const
{
    return detail::field<ipam::address_family>::read(get(), "AddressFamily");
}

inline fabric::vmm_filter &fabric::vmm_filter::set_address_family(ipam::address_family value)
{
    detail::field<ipam::address_family>::write(get(), "AddressFamily", value);
    return *this;
}

inline std::string vmm_inventory::vmm_server() const
{
    return detail::plain<std::string>(get(), "VMMServer");
}

inline vmm_inventory &vmm_inventory::set_vmm_server(std::string_view value)
{
    detail::field<std::string>::write(get(), "VMMServer", value);
    return *this;
}

inline time_point vmm_inventory::taken_at() const
{
    return detail::plain<time_point>(get(), "TakenAt");
}

inline vmm_inventory &vmm_inventory::set_taken_at(time_point value)
{
    detail::field<time_point>::write(get(), "TakenAt", value);
    return *this;
}

inline std::int64_t vmm_inventory::clock_offset() const
{
    return detail::plain<std::int64_t>(get(), "ClockOffset");
}

inline vmm_inventory &vmm_inventory::set_clock_offset(std::int64_t value)
{
    detail::field<std::int64_t>::write(get(), "ClockOffset", value);
    return *this;
}

inline bool vmm_inventory::complete() const
{
    return detail::plain<bool>(get(), "Complete");
}

inline vmm_inventory &vmm_inventory::set_complete(bool value)
{
    detail::field<bool>::write(get(), "Complete", value);
    return *this;
}

inline std::vector<std::string> vmm_inventory::host_groups() const
{
    return detail::list<std::string>(get(), "HostGroups");
}

inline vmm_inventory &vmm_inventory::set_host_groups(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "HostGroups", value);
    return *this;
}

inline std::vector<std::string> vmm_inventory::logical_networks() const
{
    return detail::list<std::string>(get(), "LogicalNetworks");
}

inline vmm_inventory &vmm_inventory::set_logical_networks(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "LogicalNetworks", value);
    return *this;
}

inline std::int64_t vmm_inventory::version() const
{
    return detail::plain<std::int64_t>(get(), "Version");
}

inline std::string vmm_inventory::digest() const
{
    return detail::plain<std::string>(get(), "Digest");
}

inline std::uint64_t vmm_inventory::logical_network_count() const
{
    return detail::plain<std::uint64_t>(get(), "LogicalNetworkCount");
}

inline std::uint64_t vmm_inventory::site_count() const
{
    return detail::plain<std::uint64_t>(get(), "SiteCount");
}

inline std::uint64_t vmm_inventory::vm_network_count() const
{
    return detail::plain<std::uint64_t>(get(), "VMNetworkCount");
}

inline std::uint64_t vmm_inventory::vm_subnet_count() const
{
    return detail::plain<std::uint64_t>(get(), "VMSubnetCount");
}

inline std::uint64_t vmm_inventory::pool_count() const
{
    return detail::plain<std::uint64_t>(get(), "PoolCount");
}

inline std::uint64_t vmm_inventory::address_count() const
{
    return detail::plain<std::uint64_t>(get(), "AddressCount");
}

inline std::vector<std::string> vmm_scope::host_group() const
{
    return detail::list<std::string>(get(), "HostGroup");
}

inline vmm_scope &vmm_scope::set_host_group(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "HostGroup", value);
    return *this;
}

inline std::vector<std::string> vmm_scope::logical_network() const
{
    return detail::list<std::string>(get(), "LogicalNetwork");
}

inline vmm_scope &vmm_scope::set_logical_network(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "LogicalNetwork", value);
    return *this;
}

inline std::string vmm_field_change::field() const
{
    return detail::plain<std::string>(get(), "Field");
}

inline std::string vmm_field_change::ipam_value() const
{
    return detail::plain<std::string>(get(), "IpamValue");
}

inline std::string vmm_field_change::vmm_value() const
{
    return detail::plain<std::string>(get(), "VmmValue");
}

inline std::string vmm_field_change::base_value() const
{
    return detail::plain<std::string>(get(), "BaseValue");
}

inline std::string vmm_field_change::new_value() const
{
    return detail::plain<std::string>(get(), "NewValue");
}

inline std::int64_t vmm_change::id() const
{
    return detail::plain<std::int64_t>(get(), "Id");
}

inline ipam::ipam_vmm_change_kind vmm_change::kind() const
{
    return detail::plain<ipam::ipam_vmm_change_kind>(get(), "Kind");
}

inline std::string vmm_change::object() const
{
    return detail::plain<std::string>(get(), "Object");
}

inline ipam::ipam_vmm_object_type vmm_change::object_type() const
{
    return detail::plain<ipam::ipam_vmm_object_type>(get(), "ObjectType");
}

inline ipam::ipam_vmm_side vmm_change::target() const
{
    return detail::plain<ipam::ipam_vmm_side>(get(), "Target");
}

inline std::string vmm_change::reason() const
{
    return detail::plain<std::string>(get(), "Reason");
}

inline std::vector<ipam::vmm_field_change> vmm_change::fields() const
{
    return detail::list<ipam::vmm_field_change>(get(), "Fields");
}

inline std::string vmm_change::vmm_server() const
{
    return detail::plain<std::string>(get(), "VMMServer");
}

inline std::string vmm_change::plan_digest() const
{
    return detail::plain<std::string>(get(), "PlanDigest");
}

inline std::string vmm_change::vmm_key() const
{
    return detail::plain<std::string>(get(), "VmmKey");
}

inline std::uint64_t vmm_change::ipam_id() const
{
    return detail::plain<std::uint64_t>(get(), "IpamId");
}

inline std::uint64_t vmm_change::ipam_version() const
{
    return detail::plain<std::uint64_t>(get(), "IpamVersion");
}

inline std::string vmm_change::facts() const
{
    return detail::plain<std::string>(get(), "Facts");
}

inline std::vector<std::int64_t> vmm_change::depends_on() const
{
    return detail::list<std::int64_t>(get(), "DependsOn");
}

inline std::string vmm_plan::vmm_server() const
{
    return detail::plain<std::string>(get(), "VMMServer");
}

inline std::string vmm_plan::digest() const
{
    return detail::plain<std::string>(get(), "Digest");
}

inline std::string vmm_plan::inventory_digest() const
{
    return detail::plain<std::string>(get(), "InventoryDigest");
}

inline bool vmm_plan::is_empty() const
{
    return detail::plain<bool>(get(), "IsEmpty");
}

inline std::uint64_t vmm_plan::create_count() const
{
    return detail::plain<std::uint64_t>(get(), "CreateCount");
}

inline std::uint64_t vmm_plan::update_count() const
{
    return detail::plain<std::uint64_t>(get(), "UpdateCount");
}

inline std::uint64_t vmm_plan::delete_count() const
{
    return detail::plain<std::uint64_t>(get(), "DeleteCount");
}

inline std::uint64_t vmm_plan::conflict_count() const
{
    return detail::plain<std::uint64_t>(get(), "ConflictCount");
}

inline std::uint64_t vmm_plan::blocked_count() const
{
    return detail::plain<std::uint64_t>(get(), "BlockedCount");
}

inline std::uint64_t vmm_plan::note_count() const
{
    return detail::plain<std::uint64_t>(get(), "NoteCount");
}

inline std::string vmm_plan::refusal() const
{
    return detail::plain<std::string>(get(), "Refusal");
}

inline ipam::ipam_vmm_policy vmm_sync_options::policy() const
{
    return detail::plain<ipam::ipam_vmm_policy>(get(), "Policy");
}

inline vmm_sync_options &vmm_sync_options::set_policy(ipam::ipam_vmm_policy value)
{
    detail::field<ipam::ipam_vmm_policy>::write(get(), "Policy", value);
    return *this;
}

inline std::vector<std::string> vmm_sync_options::field_policy() const
{
    return detail::list<std::string>(get(), "FieldPolicy");
}

inline vmm_sync_options &vmm_sync_options::set_field_policy(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "FieldPolicy", value);
    return *this;
}

inline bool vmm_sync_options::include_customer() const
{
    return detail::plain<bool>(get(), "IncludeCustomer");
}

inline vmm_sync_options &vmm_sync_options::set_include_customer(bool value)
{
    detail::field<bool>::write(get(), "IncludeCustomer", value);
    return *this;
}

inline bool vmm_sync_options::force() const
{
    return detail::plain<bool>(get(), "Force");
}

inline vmm_sync_options &vmm_sync_options::set_force(bool value)
{
    detail::field<bool>::write(get(), "Force", value);
    return *this;
}

inline std::optional<std::uint64_t> vmm_sync_options::release_delay() const
{
    return detail::field<std::uint64_t>::read(get(), "ReleaseDelay");
}

inline vmm_sync_options &vmm_sync_options::set_release_delay(std::uint64_t value)
{
    detail::field<std::uint64_t>::write(get(), "ReleaseDelay", value);
    return *this;
}

inline std::vector<std::string> vmm_sync_options::logical_network() const
{
    return detail::list<std::string>(get(), "LogicalNetwork");
}

inline vmm_sync_options &vmm_sync_options::set_logical_network(const std::vector<std::string> &value)
{
    detail::write_list<std::string>(get(), "LogicalNetwork", value);
    return *this;
}

inline std::optional<std::int64_t> vmm_sync_options::retry_count() const
{
    return detail::field<std::int64_t>::read(get(), "RetryCount");
}

inline vmm_sync_options &vmm_sync_options::set_retry_count(std::int64_t value)
{
    detail::field<std::int64_t>::write(get(), "RetryCount", value);
    return *this;
}

inline std::optional<std::uint64_t> vmm_sync_options::retry_delay() const
{
    return detail::field<std::uint64_t>::read(get(), "RetryDelay");
}

inline vmm_sync_options &vmm_sync_options::set_retry_delay(std::uint64_t value)
{
    detail::field<std::uint64_t>::write(get(), "RetryDelay", value);
    return *this;
}

inline std::vector<std::int64_t> vmm_sync_options::only() const
{
    return detail::list<std::int64_t>(get(), "Only");
}

inline vmm_sync_options &vmm_sync_options::set_only(const std::vector<std::int64_t> &value)
{
    detail::write_list<std::int64_t>(get(), "Only", value);
    return *this;
}

inline ipam::ipam_vmm_operation vmm_step::operation() const
{
    return detail::plain<ipam::ipam_vmm_operation>(get(), "Operation");
}

inline std::int64_t vmm_step::change_id() const
{
    return detail::plain<std::int64_t>(get(), "ChangeId");
}

inline std::optional<ipam::fabric::logical_network> vmm_step::logical_network() const
{
    return detail::field<ipam::fabric::logical_network>::read(get(), "LogicalNetwork");
}

inline std::optional<ipam::fabric::logical_network_definition> vmm_step::logical_network_definition() const
{
    return detail::field<ipam::fabric::logical_network_definition>::read(get(), "LogicalNetworkDefinition");
}

inline std::optional<ipam::fabric::vm_network> vmm_step::vm_network() const
{
    return detail::field<ipam::fabric::vm_network>::read(get(), "VMNetwork");
}

inline std::optional<ipam::fabric::vm_subnet> vmm_step::vm_subnet() const
{
    return detail::field<ipam::fabric::vm_subnet>::read(get(), "VMSubnet");
}

inline std::optional<ipam::fabric::static_ip_address_pool> vmm_step::static_ip_address_pool() const
{
    return detail::field<ipam::fabric::static_ip_address_pool>::read(get(), "StaticIPAddressPool");
}

inline std::vector<std::string> vmm_step::fields() const
{
    return detail::list<std::string>(get(), "Fields");
}

inline std::int64_t vmm_sync_result::change_id() const
{
    return detail::plain<std::int64_t>(get(), "ChangeId");
}

inline ipam::ipam_vmm_sync_state vmm_sync_result::state() const
{
    return detail::plain<ipam::ipam_vmm_sync_state>(get(), "State");
}

inline ipam::ipam_vmm_change_kind vmm_sync_result::kind() const
{
    return detail::plain<ipam::ipam_vmm_change_kind>(get(), "Kind");
}

inline std::string vmm_sync_result::object() const
{
    return detail::plain<std::string>(get(), "Object");
}

inline ipam::ipam_vmm_object_type vmm_sync_result::object_type() const
{
    return detail::plain<ipam::ipam_vmm_object_type>(get(), "ObjectType");
}

inline ipam::ipam_vmm_side vmm_sync_result::target() const
{
    return detail::plain<ipam::ipam_vmm_side>(get(), "Target");
}

inline std::string vmm_sync_result::error() const
{
    return detail::plain<std::string>(get(), "Error");
}

inline std::string vmm_sync_result::error_id() const
{
    return detail::plain<std::string>(get(), "ErrorId");
}

inline std::uint64_t vmm_sync_result::duration() const
{
    return detail::plain<std::uint64_t>(get(), "Duration");
}

inline std::uint64_t vmm_sync_result::retry_after() const
{
    return detail::plain<std::uint64_t>(get(), "RetryAfter");
}

inline std::uint64_t vmm_sync_result::done_count() const
{
    return detail::plain<std::uint64_t>(get(), "DoneCount");
}

inline std::uint64_t vmm_sync_result::total_count() const
{
    return detail::plain<std::uint64_t>(get(), "TotalCount");
}

inline std::optional<ipam::vmm_step> vmm_sync_result::step() const
{
    return detail::field<ipam::vmm_step>::read(get(), "Step");
}

inline std::string vmm_recipe::name() const
{
    return detail::plain<std::string>(get(), "Name");
}

inline vmm_recipe &vmm_recipe::set_name(std::string_view value)
{
    detail::field<std::string>::write(get(), "Name", value);
    return *this;
}

inline std::string vmm_recipe::network_site() const
{
    return detail::plain<std::string>(get(), "NetworkSite");
}

inline vmm_recipe &vmm_recipe::set_network_site(std::string_view value)
{
    detail::field<std::string>::write(get(), "NetworkSite", value);
    return *this;
}

inline std::string vmm_recipe::network_id() const
{
    return detail::plain<std::string>(get(), "NetworkId");
}

inline vmm_recipe &vmm_recipe::set_network_id(std::string_view value)
{
    detail::field<std::string>::write(get(), "NetworkId", value);
    return *this;
}

inline std::string vmm_recipe::vmm_server() const
{
    return detail::plain<std::string>(get(), "VMMServer");
}

inline vmm_recipe &vmm_recipe::set_vmm_server(std::string_view value)
{
    detail::field<std::string>::write(get(), "VMMServer", value);
    return *this;
}

inline std::string vmm_recipe::address_space() const
{
    return detail::plain<std::string>(get(), "AddressSpace");
}

inline vmm_recipe &vmm_recipe::set_address_space(std::string_view value)
{
    detail::field<std::string>::write(get(), "AddressSpace", value);
    return *this;
}

inline std::string vmm_recipe::subnet_name() const
{
    return detail::plain<std::string>(get(), "SubnetName");
}

inline vmm_recipe &vmm_recipe::set_subnet_name(std::string_view value)
{
    detail::field<std::string>::write(get(), "SubnetName", value);
    return *this;
}

inline std::int64_t vmm_recipe::vlan_id() const
{
    return detail::plain<std::int64_t>(get(), "VlanId");
}

inline vmm_recipe &vmm_recipe::set_vlan_id(std::int64_t value)
{
    detail::field<std::int64_t>::write(get(), "VlanId", value);
    return *this;
}

inline std::string vmm_recipe::start_ip_address() const
{
    return detail::plain<std::string>(get(), "StartIPAddress");
}

inline vmm_recipe &vmm_recipe::set_start_ip_address(std::string_view value)
{
    detail::field<std::string>::write(get(), "StartIPAddress", value);
    return *this;
}

inline std::string vmm_recipe::end_ip_address() const
{
    return detail::plain<std::string>(get(), "EndIPAddress");
}

inline vmm_recipe &vmm_recipe::set_end_ip_address(std::string_view value)
{
    detail::field<std::string>::write(get(), "EndIPAddress", value);
    return *this;
}

inline std::string vmm_recipe::ip_pool_name() const
{
    return detail::plain<std::string>(get(), "IPPoolName");
}

inline vmm_recipe &vmm_recipe::set_ip_pool_name(std::string_view value)
{
    detail::field<std::string>::write(get(), "IPPoolName", value);
    return *this;
}

inline std::string vmm_recipe::description() const
{
    return detail::plain<std::string>(get(), "Description");
}

inline vmm_recipe &vmm_recipe::set_description(std::string_view value)
{
    detail::field<std::string>::write(get(), "Description", value);
    return *this;
}

inline std::uint64_t vmm_sync_round::round() const
{
    return detail::plain<std::uint64_t>(get(), "Round");
}

inline std::optional<time_point> vmm_sync_round::start_time() const
{
    return detail::field<time_point>::read(get(), "StartTime");
}

inline std::string vmm_sync_round::vmm_server() const
{
    return detail::plain<std::string>(get(), "VMMServer");
}

inline ipam::ipam_vmm_sync_state vmm_sync_round::state() const
{
    return detail::plain<ipam::ipam_vmm_sync_state>(get(), "State");
}

inline std::uint64_t vmm_sync_round::done_count() const
{
    return detail::plain<std::uint64_t>(get(), "DoneCount");
}

inline std::uint64_t vmm_sync_round::failed_count() const
{
    return detail::plain<std::uint64_t>(get(), "FailedCount");
}

inline std::uint64_t vmm_sync_round::conflict_count() const
{
    return detail::plain<std::uint64_t>(get(), "ConflictCount");
}

inline std::uint64_t vmm_sync_round::blocked_count() const
{
    return detail::plain<std::uint64_t>(get(), "BlockedCount");
}

inline std::string vmm_sync_round::error() const
{
    return detail::plain<std::string>(get(), "Error");
}

inline std::uint64_t vmm_sync_round::duration() const
{
    return detail::plain<std::uint64_t>(get(), "Duration");
}

inline double vmm_sync_round::pause() const
{
    return detail::plain<double>(get(), "Pause");
}

} // namespace ipam

#endif /* IPAM_RECORDS_HPP */
