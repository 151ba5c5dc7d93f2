/*
 * ipam for C++17, header only, over the C ABI of ipam.h.
 *
 * - Handles are classes that own, move and do not copy: ipam::store, ipam::record, ipam::inventory, ipam::plan, ...
 * - A method has the name of the C function without its prefix: ipam_subnet_add(store, ...) is store.subnet_add(...),
 *   ipam_store_open(...) is ipam::store::open(...). The documentation of ipam.h holds, threads included.
 * - Every object has a class with its fields as methods (ipam::subnet, ipam::range, ipam::subnet_filter; objects of VMM in
 *   ipam::fabric). Those classes are ipam::record as well, whose fields are reached by name.
 * - What fails throws ipam::error. Every method x that can fail has a twin try_x that returns ipam::result instead and
 *   throws nothing but std::bad_alloc; it works with -fno-exceptions, where x ends the program.
 * - Text is std::string_view in UTF-8; a view without data (the default one) stands for C's NULL where NULL is allowed.
 * - Times are ipam::time_point, microseconds of the system clock.
 *
 * ipam_calls.hpp and ipam_records.hpp belong to this file; they are made of ipam.h and of the field list.
 */
#ifndef IPAM_HPP
#define IPAM_HPP

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "ipam.h"

namespace ipam {

/* A point in time, UTC, in the library's own unit. */
using time_point = std::chrono::time_point<std::chrono::system_clock, std::chrono::microseconds>;

/* A named value that an error's message speaks of. */
struct operand {
    std::string_view name;
    std::string_view value;
};

/*
 * What went wrong in one call. Copies are cheap and share one error object. Views live as long as any copy does. Decide by
 * status and operands, never by the text.
 */
class error : public std::exception {
public:
    /* Makes the error of success, whose status is 0. */
    error() noexcept = default;

    /* Takes an error object of the C ABI over; its status counts where there is no object. */
    explicit error(std::int32_t status, ipam_error *object = nullptr) : status_(status)
    {
        if (object != nullptr) {
            object_ = std::shared_ptr<ipam_error>(object, ipam_error_free);
            status_ = ipam_error_status(object);
            std::size_t len = 0;
            const char *message = ipam_error_message(object, &len);
            text_ = std::make_shared<const std::string>(message != nullptr ? message : "", len);
        } else if (status != IPAM_STATUS_OK) {
            text_ = std::make_shared<const std::string>(status_text(ipam_status_name, status));
        }
    }

    /* One of IPAM_STATUS_*; 0 stands for success. */
    std::int32_t status() const noexcept { return status_; }

    /* Name of the status, which is the identifier of PowerShell's errors as well: ConflictingSubnet. */
    std::string_view name() const noexcept { return status_text(ipam_status_name, status_); }

    /* Name of PowerShell's category: ObjectNotFound. */
    std::string_view category() const noexcept { return of(ipam_error_category, ipam_status_category); }

    /* What a caller can do about it: NotFound, Busy, ... */
    std::string_view kind() const noexcept { return text(ipam_error_kind); }

    /* One line with value and rule, and all violations found together. */
    const char *what() const noexcept override { return text_ != nullptr ? text_->c_str() : ""; }

    /* One sentence on what to do. */
    std::string_view advice() const noexcept { return of(ipam_error_advice, ipam_status_advice); }

    /* Text of the lower error that caused it, empty without one. */
    std::string_view cause() const noexcept { return text(ipam_error_cause); }

    /* Whether the same call may work when it is repeated. */
    bool is_transient() const noexcept { return ipam_error_is_transient(object_.get()) != 0; }

    /* Value of the operand of that name, such as kind, field, value or rule; empty without one. */
    std::string_view operand(std::string_view name) const noexcept
    {
        for (std::size_t i = 0; i < ipam_error_operand_count(object_.get()); ++i) {
            if (operand_at(i).name == name) {
                return operand_at(i).value;
            }
        }
        return {};
    }

    /* All operands in order. */
    std::vector<ipam::operand> operands() const
    {
        std::vector<ipam::operand> all;
        for (std::size_t i = 0; i < ipam_error_operand_count(object_.get()); ++i) {
            all.push_back(operand_at(i));
        }
        return all;
    }

    /* Other violations that were found with this one, as name of the status and message. */
    std::vector<std::pair<std::string, std::string>> also() const
    {
        std::vector<std::pair<std::string, std::string>> all;
        for (std::size_t i = 0; i < ipam_error_also_count(object_.get()); ++i) {
            const ipam_error *other = ipam_error_also_at(object_.get(), i);
            std::size_t name_len = 0, message_len = 0;
            const char *name = ipam_error_status_name(other, &name_len);
            const char *message = ipam_error_message(other, &message_len);
            all.emplace_back(std::string(name, name_len), std::string(message, message_len));
        }
        return all;
    }

    /* The error object of the C ABI, for its other accessors; NULL where there is none. */
    const ipam_error *get() const noexcept { return object_.get(); }

private:
    ipam::operand operand_at(std::size_t index) const noexcept
    {
        std::size_t name_len = 0, value_len = 0;
        const char *name = ipam_error_operand_name(object_.get(), index, &name_len);
        const char *value = ipam_error_operand_value(object_.get(), index, &value_len);
        return {{name, name_len}, {value, value_len}};
    }

    std::string_view text(const char *(*accessor)(const ipam_error *, std::size_t *)) const noexcept
    {
        std::size_t len = 0;
        const char *start = accessor(object_.get(), &len);
        return start != nullptr ? std::string_view(start, len) : std::string_view();
    }

    /* What the error object says, or, where there is none, the table of statuses. */
    std::string_view of(const char *(*accessor)(const ipam_error *, std::size_t *), const char *(*table)(std::int32_t, std::size_t *)) const noexcept
    {
        return object_ != nullptr ? text(accessor) : status_text(table, status_);
    }

    static std::string_view status_text(const char *(*accessor)(std::int32_t, std::size_t *), std::int32_t status) noexcept
    {
        std::size_t len = 0;
        const char *start = accessor(status, &len);
        return {start, len};
    }

    std::int32_t status_ = IPAM_STATUS_OK;
    std::shared_ptr<const std::string> text_;
    std::shared_ptr<ipam_error> object_;
};

namespace detail {

[[noreturn]] inline void raise(const error &failure)
{
#if defined(__cpp_exceptions) || defined(_CPPUNWIND)
    throw failure;
#else
    std::fprintf(stderr, "ipam: %s\n", failure.what());
    std::abort();
#endif
}

/* C's NULL means "left out"; an empty view that is not left out must not become NULL. */
inline const char *given(std::string_view text) noexcept { return text.data() != nullptr ? text.data() : ""; }

inline std::string_view view(const char *start, std::size_t len) noexcept
{
    return start != nullptr ? std::string_view(start, len) : std::string_view();
}

inline std::string own(char *text, std::size_t len)
{
    std::unique_ptr<char, void (*)(char *)> owner(text, ipam_text_free);
    return text != nullptr ? std::string(text, len) : std::string();
}

inline std::int64_t micros(time_point time) noexcept { return static_cast<std::int64_t>(time.time_since_epoch().count()); }

inline time_point time_of(std::int64_t micros) noexcept { return time_point(std::chrono::microseconds(micros)); }

} // namespace detail

/* The value of a call, or its error. */
template <class T>
class [[nodiscard]] result {
public:
    result(T value) : value_(std::move(value)) {}
    result(error failure) : failure_(std::move(failure)) {}

    explicit operator bool() const noexcept { return value_.has_value(); }
    bool ok() const noexcept { return value_.has_value(); }

    /* The error; that of success where there is a value. */
    const error &failure() const noexcept { return failure_; }

    /* The value; throws the error where there is none. */
    T &value() &
    {
        require();
        return *value_;
    }
    const T &value() const &
    {
        require();
        return *value_;
    }
    T value() &&
    {
        require();
        return std::move(*value_);
    }

    /* The value, which must be there. */
    T &operator*() noexcept { return *value_; }
    T *operator->() noexcept { return &*value_; }

private:
    void require() const
    {
        if (!value_) {
            detail::raise(failure_);
        }
    }

    std::optional<T> value_;
    error failure_;
};

/* The outcome of a call without a value. */
template <>
class [[nodiscard]] result<void> {
public:
    result() = default;
    result(error failure) : failure_(std::move(failure)) {}

    explicit operator bool() const noexcept { return ok(); }
    bool ok() const noexcept { return failure_.status() == IPAM_STATUS_OK; }
    const error &failure() const noexcept { return failure_; }

    void value() const
    {
        if (!ok()) {
            detail::raise(failure_);
        }
    }

private:
    error failure_;
};

/* Owns a handle of the C ABI: moves, does not copy, frees at the end. Empty after a move and where C gives NULL. */
template <class C, void (*Free)(C *)>
class handle {
public:
    handle() noexcept = default;
    explicit handle(C *pointer) noexcept : pointer_(pointer) {}
    handle(handle &&other) noexcept : pointer_(std::exchange(other.pointer_, nullptr)) {}
    handle &operator=(handle &&other) noexcept
    {
        if (this != &other) {
            reset(std::exchange(other.pointer_, nullptr));
        }
        return *this;
    }
    handle(const handle &) = delete;
    handle &operator=(const handle &) = delete;
    ~handle() { Free(pointer_); }

    explicit operator bool() const noexcept { return pointer_ != nullptr; }
    C *get() const noexcept { return pointer_; }
    C *release() noexcept { return std::exchange(pointer_, nullptr); }
    void reset(C *pointer = nullptr) noexcept { Free(std::exchange(pointer_, pointer)); }

private:
    C *pointer_ = nullptr;
};

/*
 * The results of a query, one at a time in bounded memory. Either by next, which gives an empty record at the end, or once
 * by a range-based for loop. T is ipam::record or the class of the objects.
 */
template <class T>
class cursor : public handle<ipam_cursor, ipam_cursor_free> {
public:
    using handle::handle;

    result<T> try_next()
    {
        ipam_record *next = nullptr;
        ipam_error *failure = nullptr;
        const std::int32_t status = ipam_cursor_next(get(), &next, &failure);
        if (status != IPAM_STATUS_OK) {
            return error(status, failure);
        }
        return T(next);
    }

    T next() { return try_next().value(); }

    struct sentinel {};

    class iterator {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = T *;
        using reference = T &;

        explicit iterator(cursor *from) : from_(from), current_(from->next()) {}
        T &operator*() noexcept { return current_; }
        T *operator->() noexcept { return &current_; }
        iterator &operator++()
        {
            current_ = from_->next();
            return *this;
        }
        bool operator!=(sentinel) const noexcept { return static_cast<bool>(current_); }
        bool operator==(sentinel) const noexcept { return !current_; }

    private:
        cursor *from_;
        T current_;
    };

    iterator begin() { return iterator(this); }
    sentinel end() noexcept { return {}; }
};

/* Checks once that the library in use is the one that the header is of; throws otherwise. */
inline void require_abi()
{
    if (ipam_abi_version() != IPAM_ABI_VERSION) {
        detail::raise(error(IPAM_STATUS_ABI_MISMATCH));
    }
}

} // namespace ipam

#include "ipam_calls.hpp"

#endif /* IPAM_HPP */
