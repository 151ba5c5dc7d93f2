//! Addresses and networks as plain values, for callers that ask about millions of them.

use std::ffi::c_char;

use super::error::ipam_error;
use super::guard::{call, out};
use super::text;
use crate::domain::address::{Address, Family, Prefix};
use crate::error::{Error, Result, Status};

fn family(field: &'static str, number: i32) -> Result<Family> {
    match number {
        4 => Ok(Family::V4),
        6 => Ok(Family::V6),
        other => Err(Error::new(Status::InvalidParameter)
            .with("field", field)
            .with("value", other)
            .with("rule", "a family is 4 or 6")),
    }
}

fn number(family: Family) -> i32 {
    match family {
        Family::V4 => 4,
        Family::V6 => 6,
    }
}

fn address(of: i32, high: u64, low: u64) -> Result<Address> {
    let value = u128::from(high) << 64 | u128::from(low);
    Address::from_number(family("family", of)?, value).ok_or_else(|| {
        Error::new(Status::InvalidParameter)
            .with("field", "high and low")
            .with("value", value)
            .with("rule", "an IPv4 address has 32 bits")
    })
}

fn prefix(of: i32, high: u64, low: u64, bits: u32) -> Result<Prefix> {
    let first = address(of, high, low)?;
    let length = u8::try_from(bits).ok();
    length.and_then(|bits| Prefix::new(first, bits)).ok_or_else(|| {
        Error::new(Status::ISubnetIDSubnetMaskMismatch).with("field", "bits").with("value", bits).with("rule", first)
    })
}

/// Splits a number of 128 bits into its upper and its lower half.
fn halves(address: Address) -> (u64, u64) {
    ((address.number() >> 64) as u64, address.number() as u64)
}

/// Reads an address from text.
///
/// - `text`: the address, not NULL, UTF-8: IPv4 in dotted decimal, or IPv6 (RFC 4291).
/// - `text_len`: its length in bytes.
/// - `family_out`: where 4 or 6 goes, not NULL.
/// - `high_out`: where the upper 64 bits go, not NULL; 0 for IPv4.
/// - `low_out`: where the lower 64 bits go, not NULL; of IPv4 the lower 32 of them.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_UTF8`, `INVALID_IP_ADDRESS`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: RFC 4291 section 2.2.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_ip_parse(
    text: *const c_char,
    text_len: usize,
    family_out: *mut i32,
    high_out: *mut u64,
    low_out: *mut u64,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let (family_out, high_out, low_out) =
            (out("family_out", family_out)?, out("high_out", high_out)?, out("low_out", low_out)?);
        let parsed = Address::parse("text", unsafe { text::read("text", text, text_len) }?)?;
        let (high, low) = halves(parsed);
        family_out.set(number(parsed.family()));
        high_out.set(high);
        low_out.set(low);
        Ok(())
    })
}

/// Writes an address as text in canonical form.
///
/// - `family`: 4 or 6.
/// - `high`: the upper 64 bits; 0 for IPv4.
/// - `low`: the lower 64 bits.
/// - `text_out`: where the text goes, not NULL, UTF-8, a zero byte behind it; owned, for `ipam_text_free`.
/// - `text_len_out`: where its length in bytes goes, not NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_PARAMETER`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: RFC 5952.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_ip_format(
    family: i32,
    high: u64,
    low: u64,
    text_out: *mut *mut c_char,
    text_len_out: *mut usize,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let (text_out, text_len_out) = (out("text_out", text_out)?, out("text_len_out", text_len_out)?);
        text::give(Some(&address(family, high, low)?.to_string()), text_out, text_len_out)
    })
}

/// Reads a network from text.
///
/// - `text`: the network, not NULL, UTF-8, in the form address/length; no bit may be set behind the length.
/// - `text_len`: its length in bytes.
/// - `family_out`: where 4 or 6 goes, not NULL.
/// - `high_out`: where the upper 64 bits of its first address go, not NULL; 0 for IPv4.
/// - `low_out`: where the lower 64 bits go, not NULL.
/// - `bits_out`: where the prefix length goes, not NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_UTF8`, `INVALID_NETWORK_ID`, `INVALID_IP_ADDRESS`, `INVALID_PREFIX_LENGTH`,
/// `I_SUBNET_ID_SUBNET_MASK_MISMATCH`.
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: RFC 4632 section 3.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_prefix_parse(
    text: *const c_char,
    text_len: usize,
    family_out: *mut i32,
    high_out: *mut u64,
    low_out: *mut u64,
    bits_out: *mut u32,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let (family_out, high_out, low_out, bits_out) = (
            out("family_out", family_out)?,
            out("high_out", high_out)?,
            out("low_out", low_out)?,
            out("bits_out", bits_out)?,
        );
        let parsed = Prefix::parse("text", unsafe { text::read("text", text, text_len) }?)?;
        let (high, low) = halves(parsed.first());
        family_out.set(number(parsed.first().family()));
        high_out.set(high);
        low_out.set(low);
        bits_out.set(parsed.bits().into());
        Ok(())
    })
}

/// Tells whether an address lies in a network.
///
/// - `family`: 4 or 6, of both.
/// - `high`: the upper 64 bits of the network's first address; 0 for IPv4.
/// - `low`: its lower 64 bits.
/// - `bits`: prefix length of the network.
/// - `address_high`: the upper 64 bits of the address; 0 for IPv4.
/// - `address_low`: its lower 64 bits.
/// - `contains_out`: where 1 or 0 goes, not NULL.
/// - `error`: where the error object goes, may be NULL.
///
/// Result: 0 or a status.
/// Statuses: `NULL_ARGUMENT`, `INVALID_PARAMETER`, `I_SUBNET_ID_SUBNET_MASK_MISMATCH` (also for a length that the family does not have).
/// Threads: any, at once.
/// Since: 0.1.0.
/// Source: RFC 4632 section 3.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ipam_prefix_contains(
    family: i32,
    high: u64,
    low: u64,
    bits: u32,
    address_high: u64,
    address_low: u64,
    contains_out: *mut i32,
    error: *mut *mut ipam_error,
) -> i32 {
    call(error, || {
        let contains_out = out("contains_out", contains_out)?;
        let network = prefix(family, high, low, bits)?;
        contains_out.set(network.contains(address(family, address_high, address_low)?).into());
        Ok(())
    })
}
