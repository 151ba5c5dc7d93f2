//! What is fuzzed: one function per parser, and one that makes calls of the C ABI in any order beside a model. Each takes any bytes;
//! none may panic but by an assertion of its own. cargo-fuzz runs them without end (`fuzz_targets/`), `tests/fuzz.rs` a bounded
//! number of inputs on stable.

use std::collections::BTreeSet;
use std::ffi::{c_char, c_void};
use std::ptr::{null, null_mut};

use ipam::domain::address::{Address, AddressRange, Prefix};
use ipam::domain::csv::date::{Culture, WallTime};
use ipam::domain::csv::{cell, columns};
use ipam::domain::custom;
use ipam::domain::json::{self, Derived};
use ipam::domain::value::Timestamp;
use ipam::service::connection::Target;
use ipam::store::postgres::address::{Secret, Server};

/// A target: takes any bytes.
pub type Fuzz = fn(&[u8]);

/// Every target by name.
pub const ALL: &[(&str, Fuzz)] = &[
    ("prefixes", prefixes),
    ("custom", custom_text),
    ("csv", csv),
    ("inventory", inventory),
    ("plan", plan),
    ("connection", connection),
    ("records", records),
    ("calls", calls),
];

/// Addresses, networks and ranges: what is read is written so that it reads as the same.
pub fn prefixes(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Ok(address) = Address::parse("fuzz", text) {
        assert_eq!(Address::parse("fuzz", &address.to_string()).unwrap(), address);
        let bits = data.len() as u8 % 130;
        if let Some(prefix) = Prefix::containing(address, bits) {
            assert!(prefix.contains(address));
        }
    }
    if let Ok(prefix) = Prefix::parse("fuzz", text) {
        assert_eq!(Prefix::parse("fuzz", &prefix.to_string()).unwrap(), prefix);
        assert!(prefix.contains(prefix.first()) && prefix.covers(prefix));
    }
    if let Ok(range) = AddressRange::parse("fuzz", text) {
        assert_eq!(AddressRange::parse("fuzz", &range.to_string()).unwrap(), range);
        assert!(range.covers(range) && range.overlaps(range));
    }
    let _ = Timestamp::parse("fuzz", text);
}

/// `Name=Value;Name=Value`: what is read is written so that it reads as the same.
pub fn custom_text(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Ok(pairs) = custom::parse("fuzz", text) {
        let written = custom::format(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        assert_eq!(custom::parse("fuzz", &written).unwrap(), pairs, "{written:?}");
    }
    let _ = custom::parse_names("fuzz", text);
    if let Ok((one, two)) = custom::parse_pair(text) {
        assert_eq!(custom::parse_pair(&custom::format_pair(&one, &two)).unwrap(), (one, two));
    }
}

/// Headings and cells of CSV files: the first line names columns, every other cell is read as every field.
pub fn csv(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let mut lines = text.lines();
    let headings: Vec<String> = lines.next().unwrap_or_default().split(',').map(str::to_owned).collect();
    for kind in ["IpamAddress", "IpamRange", "IpamSubnet"] {
        let spec = ipam::kinds().find(|spec| spec.name == kind).unwrap();
        let _ = columns::resolve(spec, &headings, &[]);
    }
    let months: Vec<String> = (1..=12).map(|month| format!("M{month}")).collect();
    let culture = Culture::new("d.M.yyyy HH:mm:ss", &months, ["AM", "PM"]).unwrap();
    let to_utc = |wall: WallTime| {
        let WallTime { year, month, day, hour, minute, second, .. } = wall;
        Timestamp::parse("fuzz", &format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")).ok()
    };
    let dates = cell::Dates { culture: &culture, to_utc: &to_utc };
    for value in lines.flat_map(|line| line.split(',')).take(20) {
        for spec in ipam::kinds().filter(|spec| ["IpamAddress", "IpamRange"].contains(&spec.name)) {
            for field in spec.fields {
                if let Ok(read) = cell::read(spec.name, field, value, &dates) {
                    let _ = cell::write(&read);
                }
            }
        }
    }
}

/// Inventory documents: what is read is written in canonical form.
pub fn inventory(data: &[u8]) {
    document(data, ipam_inventory_parse, ipam_inventory_format, ipam_inventory_free);
}

/// Plan documents.
pub fn plan(data: &[u8]) {
    document(data, ipam_plan_parse, ipam_plan_format, ipam_plan_free);
}

type Parse = unsafe extern "C" fn(*const c_char, usize, *mut *mut c_void, *mut *mut c_void) -> i32;
type Format = unsafe extern "C" fn(*const c_void, *mut *mut c_char, *mut usize, *mut *mut c_void) -> i32;
type Free = unsafe extern "C" fn(*mut c_void);

fn document(data: &[u8], parse: Parse, format: Format, free: Free) {
    let read = |text: &[u8]| unsafe {
        let (mut object, mut error) = (null_mut(), null_mut());
        match parse(text.as_ptr().cast(), text.len(), &mut object, &mut error) {
            0 => Ok(object),
            _ => Err(refused(error).unwrap_or_default()),
        }
    };
    let written = |text: &[u8]| unsafe {
        // Where only the digest does not fit any more, what is behind the digest is looked at with the one that does.
        let object = match read(text) {
            Ok(object) => object,
            Err(message) => read(&with_digest(text, &message)?).ok()?,
        };
        let (mut out, mut len) = (null_mut(), 0);
        assert_eq!(format(object, &mut out, &mut len, null_mut()), 0);
        let copy = std::slice::from_raw_parts(out.cast::<u8>(), len).to_vec();
        ipam_text_free(out);
        free(object);
        Some(copy)
    };
    if let Some(once) = written(data) {
        assert_eq!(written(&once).as_ref(), Some(&once), "canonical form");
    }
}

/// Returns a document with the digest that it should have, if that is what the message says.
fn with_digest(text: &[u8], message: &str) -> Option<Vec<u8>> {
    let (says, has) = message.split_once("it says ")?.1.split_once(", the content has ")?;
    let has = has.get(..64)?;
    Some(std::str::from_utf8(text).ok()?.replacen(says, has, 1).into_bytes())
}

/// Connection strings: a password is never repeated.
pub fn connection(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    for text in [
        text.to_owned(),
        format!("postgres://u:p4ssw0rd-x@{text}"),
        format!("postgres://h/d?password=p4ssw0rd-x&{text}"),
    ] {
        let said = match Target::parse(&text) {
            // A service is read from whatever file the text names.
            Ok(Target::Postgres(server)) if !text.contains("service") => {
                match Server::of(&server, &|_| None, Secret::default(), None) {
                    Ok(server) => server.shown,
                    Err(error) => error.to_string(),
                }
            }
            Ok(target) => target.to_string(),
            Err(error) => error.to_string(),
        };
        assert!(
            text.matches("p4ssw0rd-x").count() != 1 || !text.contains("://") || !said.contains("p4ssw0rd-x"),
            "{said}"
        );
    }
}

/// Records of every kind from JSON and back.
pub fn records(data: &[u8]) {
    let Ok(value) = serde_json::from_slice(data) else { return };
    for spec in ipam::kinds() {
        if let Ok(record) = json::from_json(spec, &value) {
            let written = json::to_json(&record, Derived::Keep);
            assert_eq!(json::from_json(spec, &written).unwrap(), record, "{written}");
        }
    }
}

/// Calls of the C ABI in any order and with any handle, beside a model of the subnets that are there.
pub fn calls(data: &[u8]) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("calls.db").to_str().unwrap().to_owned();
    let mut model = BTreeSet::new();
    let (mut stores, mut records, mut cursors) = (Vec::new(), Vec::new(), Vec::new());
    let mut bytes = data.iter().copied();
    let kinds: Vec<&str> = ipam::kinds().map(|spec| spec.name).collect();
    let mut next = || bytes.next();
    // Never more than a file can take of one input.
    for _ in 0..200 {
        let (Some(what), Some(a), Some(b)) = (next(), next(), next()) else { break };
        let mut error = null_mut();
        let pick = |list: &[*mut c_void]| if list.is_empty() { null_mut() } else { list[a as usize % list.len()] };
        unsafe {
            match what % 16 {
                0 if stores.len() < 3 => {
                    let mut store = null_mut();
                    let status = ipam_store_open(path.as_ptr().cast(), path.len(), null(), &mut store, &mut error);
                    assert_eq!(status, 0, "a store opens");
                    stores.push(store);
                }
                1 => {
                    let kind = kinds[b as usize % kinds.len()];
                    let mut record = null_mut();
                    assert_eq!(ipam_record_new(kind.as_ptr().cast(), kind.len(), &mut record, &mut error), 0);
                    records.push(record);
                }
                2 => {
                    let network = format!("10.{}.0.0/16", b % 8);
                    let mut subnet = null_mut();
                    assert_eq!(ipam_record_new(c"IpamSubnet".as_ptr(), 10, &mut subnet, &mut error), 0);
                    for field in [c"Name", c"NetworkId"] {
                        let len = field.to_bytes().len();
                        let text = network.as_ptr().cast();
                        assert_eq!(
                            ipam_record_set_text(subnet, field.as_ptr(), len, text, network.len(), &mut error),
                            0
                        );
                    }
                    let status = ipam_subnet_add(pick(&stores), subnet, null_mut(), &mut error);
                    let expected = match (stores.is_empty(), model.contains(&network)) {
                        (true, _) => 102,
                        (false, true) => 221,
                        (false, false) => 0,
                    };
                    assert_eq!(status, expected, "adding {network}");
                    if status == 0 {
                        model.insert(network);
                    }
                    ipam_record_free(subnet);
                }
                3 => {
                    let mut cursor = null_mut();
                    if ipam_subnet_query(pick(&stores), null(), &mut cursor, &mut error) == 0 {
                        let mut seen = 0;
                        loop {
                            let mut record = null_mut();
                            assert_eq!(ipam_cursor_next(cursor, &mut record, &mut error), 0);
                            if record.is_null() {
                                break;
                            }
                            seen += 1;
                            ipam_record_free(record);
                        }
                        assert_eq!(seen, model.len(), "all subnets are given");
                        ipam_cursor_free(cursor);
                    }
                }
                4 => {
                    let mut cursor = null_mut();
                    if ipam_subnet_query(pick(&stores), pick(&records), &mut cursor, &mut error) == 0 {
                        cursors.push(cursor);
                    }
                }
                5 => {
                    let mut record = null_mut();
                    if ipam_cursor_next(pick(&cursors), &mut record, &mut error) == 0 && !record.is_null() {
                        records.push(record);
                    }
                }
                6 => {
                    let field = &data[..data.len().min(b as usize % 24)];
                    let (text, len) = (field.as_ptr().cast(), field.len());
                    ipam_record_set_text(pick(&records), text, len, text, len, &mut error);
                }
                7 => {
                    let record = pick(&records);
                    let (mut text, mut len) = (null_mut(), 0);
                    let mut name_len = 0;
                    let name = ipam_record_field_name(record, b.into(), &mut name_len);
                    if !name.is_null() {
                        ipam_record_set_integer(record, name, name_len, i64::from(a) << (b % 60), &mut error);
                        refused(std::mem::replace(&mut error, null_mut()));
                        if ipam_record_get_text(record, name, name_len, &mut text, &mut len, &mut error) == 0 {
                            ipam_text_free(text);
                        }
                    }
                }
                8 => {
                    let mut copy = null_mut();
                    if ipam_record_clone(pick(&records), &mut copy, &mut error) == 0 {
                        records.push(copy);
                    }
                }
                // The wrong kind of handle is refused, whatever it is.
                9 if !records.is_empty() => {
                    let mut record = null_mut();
                    assert_eq!(ipam_cursor_next(pick(&records), &mut record, &mut error), 121);
                }
                10 if !stores.is_empty() => {
                    ipam_cursor_free(pick(&stores));
                    ipam_interrupt(pick(&stores));
                }
                11 if !records.is_empty() => ipam_record_free(records.swap_remove(a as usize % records.len())),
                12 if !cursors.is_empty() => ipam_cursor_free(cursors.swap_remove(a as usize % cursors.len())),
                14 => {
                    ipam_store_set_busy_timeout(pick(&stores), u32::from(b) << (a % 32), &mut error);
                }
                15 => {
                    let (record, mut len) = (pick(&records), 0);
                    let name = ipam_record_field_name(record, b.into(), &mut len);
                    if !name.is_null() {
                        let time_us = i64::from(a as i8) << (b % 60);
                        if ipam_record_set_time_us(record, name, len, time_us, &mut error) == 0 {
                            let (mut text, mut text_len) = (null_mut(), 0);
                            // What is taken is written so that it is read again.
                            if ipam_record_get_text(record, name, len, &mut text, &mut text_len, &mut error) == 0 {
                                assert_eq!(ipam_record_set_text(record, name, len, text, text_len, &mut error), 0);
                                ipam_text_free(text);
                            }
                        }
                    }
                }
                13 if !stores.is_empty() => ipam_store_free(stores.swap_remove(a as usize % stores.len())),
                _ => {}
            }
        }
        refused(error);
    }
    for (list, free) in [(stores, ipam_store_free as Free), (cursors, ipam_cursor_free), (records, ipam_record_free)] {
        list.into_iter().for_each(|handle| unsafe { free(handle) });
    }
}

/// Checks an error object that a call may have given: it has a message, which is returned, and is never an internal one.
fn refused(error: *mut c_void) -> Option<String> {
    if error.is_null() {
        return None;
    }
    unsafe {
        let mut len = 0;
        let message = ipam_error_message(error, &mut len);
        let text = String::from_utf8_lossy(std::slice::from_raw_parts(message.cast::<u8>(), len)).into_owned();
        assert!(len > 0 && ipam_error_status(error) < 900, "{text}");
        ipam_error_free(error);
        Some(text)
    }
}

unsafe extern "C" {
    fn ipam_store_open(
        name: *const c_char,
        len: usize,
        options: *const c_void,
        out: *mut *mut c_void,
        error: *mut *mut c_void,
    ) -> i32;
    fn ipam_store_free(store: *mut c_void);
    fn ipam_store_set_busy_timeout(store: *const c_void, timeout_ms: u32, error: *mut *mut c_void) -> i32;
    fn ipam_interrupt(store: *const c_void);
    fn ipam_subnet_add(
        store: *const c_void,
        record: *const c_void,
        out: *mut *mut c_void,
        error: *mut *mut c_void,
    ) -> i32;
    fn ipam_subnet_query(
        store: *const c_void,
        filter: *const c_void,
        out: *mut *mut c_void,
        error: *mut *mut c_void,
    ) -> i32;
    fn ipam_cursor_next(cursor: *mut c_void, out: *mut *mut c_void, error: *mut *mut c_void) -> i32;
    fn ipam_cursor_free(cursor: *mut c_void);
    fn ipam_record_new(kind: *const c_char, len: usize, out: *mut *mut c_void, error: *mut *mut c_void) -> i32;
    fn ipam_record_clone(record: *const c_void, out: *mut *mut c_void, error: *mut *mut c_void) -> i32;
    fn ipam_record_free(record: *mut c_void);
    fn ipam_record_field_name(record: *const c_void, index: usize, len: *mut usize) -> *const c_char;
    fn ipam_record_set_text(
        record: *mut c_void,
        field: *const c_char,
        field_len: usize,
        value: *const c_char,
        len: usize,
        error: *mut *mut c_void,
    ) -> i32;
    fn ipam_record_set_integer(
        record: *mut c_void,
        field: *const c_char,
        len: usize,
        value: i64,
        error: *mut *mut c_void,
    ) -> i32;
    fn ipam_record_set_time_us(
        record: *mut c_void,
        field: *const c_char,
        len: usize,
        value: i64,
        error: *mut *mut c_void,
    ) -> i32;
    fn ipam_record_get_text(
        record: *const c_void,
        field: *const c_char,
        field_len: usize,
        out: *mut *mut c_char,
        len: *mut usize,
        error: *mut *mut c_void,
    ) -> i32;
    fn ipam_inventory_parse(text: *const c_char, len: usize, out: *mut *mut c_void, error: *mut *mut c_void) -> i32;
    fn ipam_inventory_format(
        inventory: *const c_void,
        out: *mut *mut c_char,
        len: *mut usize,
        error: *mut *mut c_void,
    ) -> i32;
    fn ipam_inventory_free(inventory: *mut c_void);
    fn ipam_plan_parse(text: *const c_char, len: usize, out: *mut *mut c_void, error: *mut *mut c_void) -> i32;
    fn ipam_plan_format(plan: *const c_void, out: *mut *mut c_char, len: *mut usize, error: *mut *mut c_void) -> i32;
    fn ipam_plan_free(plan: *mut c_void);
    fn ipam_error_status(error: *const c_void) -> i32;
    fn ipam_error_message(error: *const c_void, len: *mut usize) -> *const c_char;
    fn ipam_error_free(error: *mut c_void);
    fn ipam_text_free(text: *mut c_char);
}
