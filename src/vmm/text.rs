//! The text forms that VMM's users write: server names, subnets with host bits, sets of addresses.

use std::net::IpAddr;
use std::str::FromStr;

use crate::domain::address::{Address, AddressRange, Prefix};
use crate::domain::name::shorten;
use crate::domain::set::AddressSet;
use crate::error::{Error, Result, Status};

/// Returns the name of a VMM server in the form that is stored and compared: lower case, without blanks around it.
///
/// # Errors
/// Bad argument: not a host name of RFC 1123, one label or more.
pub fn server_name(text: &str) -> Result<String> {
    let name = text.trim().to_ascii_lowercase();
    let bad = |rule: &str| {
        Err(Error::new(Status::InvalidParameter)
            .with("field", "VMMServer")
            .with("value", shorten(text))
            .with("rule", rule))
    };
    if name.is_empty() || name.len() > 253 {
        return bad("the name of a server has 1 to 253 characters");
    }
    for label in name.split('.') {
        if label.is_empty() || label.len() > 63 || label.starts_with('-') || label.ends_with('-') {
            return bad("each part of the name of a server has 1 to 63 characters and no hyphen at its ends");
        }
        // The underscore is not RFC 1123's, but Windows takes it in computer names.
        if !label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_') {
            return bad("the name of a server holds letters, digits, hyphens and points, for example vmm1.contoso.com");
        }
    }
    Ok(name)
}

/// Parses `address/length`; bits behind the length are cleared, as VMM does (`10.1.1.1/24` is `10.1.1.0/24`).
///
/// # Errors
/// As [`Prefix::parse`], without the one about host bits.
pub fn subnet(field: &'static str, text: &str) -> Result<Prefix> {
    Prefix::parse(field, text).or_else(|error| {
        if error.status() != Status::ISubnetIDSubnetMaskMismatch {
            return Err(error);
        }
        text.trim()
            .split_once('/')
            .and_then(|(address, bits)| {
                Prefix::containing(Address::from(IpAddr::from_str(address).ok()?), bits.parse().ok()?)
            })
            .ok_or(error)
    })
}

/// Parses a set of addresses: `a`, `a-b`, joined with commas; empty parts count for nothing.
///
/// # Errors
/// Bad argument: a part that is neither an address nor two of one family in order.
pub fn address_set(field: &'static str, text: &str) -> Result<AddressSet> {
    let parts = text.split(',').filter(|part| !part.trim().is_empty());
    Ok(AddressSet::of(parts.map(|part| AddressRange::parse(field, part)).collect::<Result<Vec<_>>>()?))
}

/// Returns the one text form of a set: ranges that neither overlap nor touch, in order, joined with a comma and a blank.
pub fn address_set_text(set: &AddressSet) -> String {
    set.ranges().iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn server_names_are_lower_case_host_names() {
        for (text, name) in [(" SCVMM1.Contoso.com ", "scvmm1.contoso.com"), ("localhost", "localhost"), ("a_1", "a_1")]
        {
            assert_eq!(server_name(text).unwrap(), name);
        }
        let long = format!("{}.com", "a".repeat(64));
        for bad in ["", " ", "a..b", ".a", "a.", "-a", "a-.b", "a b", "a/b", "ä.de", &long, &"a.".repeat(200)] {
            assert_eq!(server_name(bad).unwrap_err().status(), Status::InvalidParameter, "{bad}");
        }
    }

    #[test]
    fn subnets_lose_their_host_bits() {
        for (text, prefix) in [
            ("10.1.1.1/24", "10.1.1.0/24"),
            (" 10.1.1.0/24", "10.1.1.0/24"),
            ("2001:db8::1/64", "2001:db8::/64"),
            ("10.1.1.1/32", "10.1.1.1/32"),
        ] {
            assert_eq!(subnet("Subnet", text).unwrap().to_string(), prefix);
        }
        assert_eq!(subnet("Subnet", "10.1.1.1/33").unwrap_err().status(), Status::InvalidPrefixLength);
        assert_eq!(subnet("Subnet", "10.1.1.1").unwrap_err().status(), Status::InvalidNetworkId);
    }

    #[test]
    fn sets_have_one_text_form() {
        for (text, canonical) in [
            ("", ""),
            (" , ", ""),
            ("10.0.0.9", "10.0.0.9"),
            (",10.0.0.9, 10.0.0.1 - 10.0.0.3", "10.0.0.1-10.0.0.3, 10.0.0.9"),
            ("10.0.0.2,10.0.0.1", "10.0.0.1-10.0.0.2"),
            ("10.0.0.1-10.0.0.5,10.0.0.3-10.0.0.8,10.0.0.4", "10.0.0.1-10.0.0.8"),
        ] {
            let set = address_set("IPAddressReservedSet", text).unwrap();
            assert_eq!(address_set_text(&set), canonical, "{text}");
            assert_eq!(address_set("IPAddressReservedSet", canonical).unwrap(), set);
        }
        for bad in ["x", "10.0.0.2-10.0.0.1", "10.0.0.1-::1", "10.0.0.0/24", "10.0.0.1 10.0.0.2"] {
            assert!(address_set("IPAddressReservedSet", bad).is_err(), "{bad}");
        }
    }
}
