//! A class of every kind of object, whose methods are its fields.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use ipam::domain::object::{Access, FieldSpec, ObjectSpec};
use ipam::domain::value::{EnumSpec, FieldKind};

use super::{HEAD, class, enumeration, identifier, is_fabric, qualified, snake};

const START: &str = "\
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
";

pub fn text() -> String {
    let mut text = format!("{HEAD}{START}");
    let mut seen = BTreeMap::new();
    for spec in ipam::kinds() {
        for e in spec.fields.iter().filter_map(|f| enumeration(&f.kind)) {
            seen.insert(e.name, e);
        }
    }
    for spec in seen.values() {
        enum_class(&mut text, spec);
    }
    for fabric in [false, true] {
        if fabric {
            text.push_str("\n/* The objects of VMM. */\nnamespace fabric {\n");
        }
        let kinds: Vec<&ObjectSpec> = ipam::kinds().filter(|spec| is_fabric(spec.name) == fabric).collect();
        for spec in &kinds {
            let _ = writeln!(text, "class {};", class(spec));
        }
        for spec in &kinds {
            declare(&mut text, spec);
        }
        if fabric {
            text.push_str("\n} // namespace fabric\n");
        }
    }
    for spec in ipam::kinds() {
        define(&mut text, spec);
    }
    text.push_str("\n} // namespace ipam\n\n#endif /* IPAM_RECORDS_HPP */\n");
    text
}

fn value_name(name: &str) -> String {
    let plain: String = name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    let name = if plain.starts_with(|c: char| c.is_ascii_digit()) { format!("_{plain}") } else { plain };
    identifier(&name)
}

fn enum_class(text: &mut String, spec: &EnumSpec) {
    let name = snake(spec.name);
    let _ = writeln!(text, "\nenum class {name} : std::int32_t {{");
    for (value, number) in spec.values {
        let _ = writeln!(text, "    {} = {number},", value_name(value));
    }
    let _ = writeln!(text, "}};\n\ninline std::string_view name_of({name} value) noexcept\n{{\n    switch (value) {{");
    for (value, _) in spec.values {
        let _ = writeln!(text, "    case {name}::{}:\n        return \"{value}\";", value_name(value));
    }
    let _ = writeln!(
        text,
        "    }}\n    return \"\";\n}}\n\ninline std::optional<{name}> value_of({name}, std::string_view text) noexcept\n{{"
    );
    for (value, _) in spec.values {
        let _ =
            writeln!(text, "    if (text == \"{value}\") {{\n        return {name}::{};\n    }}", value_name(value));
    }
    text.push_str("    return std::nullopt;\n}\n");
}

/// Returns the C++ type of a value of that kind, inside the namespace `ipam`.
fn type_of(kind: &FieldKind) -> String {
    match kind {
        FieldKind::Bool => "bool".into(),
        FieldKind::Integer(_, max) if *max > i128::from(i64::MAX) => "std::uint64_t".into(),
        FieldKind::Integer(..) => "std::int64_t".into(),
        FieldKind::Real => "double".into(),
        FieldKind::Time => "time_point".into(),
        // With the namespace in front, because a field may have the name of its type.
        FieldKind::Enum(spec) => format!("ipam::{}", snake(spec.name)),
        FieldKind::Record(spec) => format!("ipam::{}", qualified(spec)),
        FieldKind::List(items) => type_of(items),
        // Text, and what crosses as text: addresses, networks, GUIDs, numbers of any size.
        _ => "std::string".into(),
    }
}

struct Method {
    result: String,
    body: String,
}

fn getter(field: &FieldSpec) -> Method {
    let (ty, name) = (type_of(&field.kind), field.name);
    match field.kind {
        FieldKind::List(_) => Method {
            result: format!("std::vector<{ty}>"),
            body: format!("return detail::list<{ty}>(get(), \"{name}\");"),
        },
        FieldKind::Record(_) => Method {
            result: format!("std::optional<{ty}>"),
            body: format!("return detail::field<{ty}>::read(get(), \"{name}\");"),
        },
        _ if field.nullable && ty != "std::string" => Method {
            result: format!("std::optional<{ty}>"),
            body: format!("return detail::field<{ty}>::read(get(), \"{name}\");"),
        },
        _ => Method { result: ty.clone(), body: format!("return detail::plain<{ty}>(get(), \"{name}\");") },
    }
}

/// Returns type of the parameter and body of the method that sets a field.
fn setter(field: &FieldSpec) -> Method {
    let (ty, name) = (type_of(&field.kind), field.name);
    let by_reference = matches!(field.kind, FieldKind::Record(_));
    match field.kind {
        FieldKind::List(_) => Method {
            result: format!("const std::vector<{ty}> &"),
            body: format!("detail::write_list<{ty}>(get(), \"{name}\", value);"),
        },
        _ => Method {
            result: if ty == "std::string" {
                "std::string_view ".into()
            } else if by_reference {
                format!("const {ty} &")
            } else {
                format!("{ty} ")
            },
            body: format!("detail::field<{ty}>::write(get(), \"{name}\", value);"),
        },
    }
}

fn sets(field: &FieldSpec) -> bool {
    field.access == Access::Writable
}

fn declare(text: &mut String, spec: &ObjectSpec) {
    let class = class(spec);
    let _ = writeln!(
        text,
        "\n/*{} */\nclass {class} : public record {{\npublic:\n    static constexpr std::string_view kind_name = \"{}\";\n\n    \
         /* Makes an object without any field set. */\n    {class}() : record(detail::make(kind_name)) {{}}\n    \
         explicit {class}(ipam_record *taken) noexcept : record(taken) {{}}\n    \
         explicit {class}(record &&taken) noexcept : record(std::move(taken)) {{}}\n",
        spec.doc, spec.name
    );
    let mut names = BTreeSet::new();
    for field in spec.fields {
        let name = snake(field.name);
        assert!(names.insert(name.clone()), "{}: two fields become {name}", spec.name);
        let unit = if field.unit.is_empty() { String::new() } else { format!(" Unit: {}.", field.unit) };
        let _ = writeln!(text, "    /*{}{unit} */\n    {} {name}() const;", field.doc, getter(field).result);
        if sets(field) {
            let _ = writeln!(text, "    {class} &set_{}({}value);", name.trim_end_matches('_'), setter(field).result);
        }
    }
    text.push_str("};\n");
}

fn define(text: &mut String, spec: &ObjectSpec) {
    let class = qualified(spec);
    for field in spec.fields {
        let name = snake(field.name);
        let get = getter(field);
        let _ = writeln!(text, "\ninline {} {class}::{name}() const\n{{\n    {}\n}}", get.result, get.body);
        if sets(field) {
            let set = setter(field);
            let _ = writeln!(
                text,
                "\ninline {class} &{class}::set_{}({}value)\n{{\n    {}\n    return *this;\n}}",
                name.trim_end_matches('_'),
                set.result,
                set.body
            );
        }
    }
}
