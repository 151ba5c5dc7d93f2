//! Custom fields: the eighteen built in, and the text form `Name=Value;Name=Value`.

use super::name::same;
use crate::error::{Error, Result, Status};

/// A built-in custom field.
#[derive(Debug)]
pub struct BuiltInField {
    /// Number of its record, fixed for ever.
    pub id: u64,
    /// Name in the store.
    pub name: &'static str,
    /// Invariant name, which parameters and properties use.
    pub invariant: &'static str,
    /// Name shown to people.
    pub shown: &'static str,
    /// Values that cannot be renamed or removed, ids from 1 in order.
    pub values: &'static [&'static str],
}

macro_rules! built_in {
    ($( $id:literal $const:ident $name:literal $invariant:literal $shown:literal [ $($value:literal),* $(,)? ]; )*) => {
        $( #[doc = concat!("Number of the built-in field ", $shown, ".")] pub const $const: u64 = $id; )*
        /// The built-in fields in order of number.
        pub const BUILT_IN: &[BuiltInField] = &[ $( BuiltInField { id: $id, name: $name, invariant: $invariant, shown: $shown, values: &[ $($value),* ] } ),* ];
    };
}

built_in! {
    1 RIR "RIR" "Rir" "RIR" ["AFRINIC", "APNIC", "ARIN", "LACNIC", "RIPE"];
    2 REGION_LEGACY "RegionLegacy" "RegionLegacy" "RegionLegacy" ["Asia", "Caribbean", "Central America", "Eastern Europe", "European Union", "Middle East", "North America", "Oceania", "South America"];
    3 COUNTRY "Country/Region" "CountryOrRegion" "Country/Region" [
        "Afghanistan", "Åland Islands", "Albania", "Algeria", "American Samoa", "Andorra", "Angola", "Anguilla", "Antarctica", "Antigua and Barbuda", "Argentina", "Armenia",
        "Aruba", "Australia", "Austria", "Azerbaijan", "Bahamas", "Bahrain", "Bangladesh", "Barbados", "Belarus", "Belgium", "Belize", "Benin", "Bermuda", "Bhutan", "Bolivia",
        "Bonaire, Sint Eustatius and Saba", "Bosnia and Herzegovina", "Botswana", "Bouvet Island", "Brazil", "British Indian Ocean Territory", "Brunei Darussalam", "Bulgaria",
        "Burkina Faso", "Burundi", "Cabo Verde", "Cambodia", "Cameroon", "Canada", "Cayman Islands", "Central African Republic", "Chad", "Chile", "China", "Christmas Island",
        "Cocos (Keeling) Islands", "Colombia", "Comoros", "Congo", "Congo, Democratic Republic of the", "Cook Islands", "Costa Rica", "Côte d'Ivoire", "Croatia", "Cuba", "Curaçao",
        "Cyprus", "Czechia", "Denmark", "Djibouti", "Dominica", "Dominican Republic", "Ecuador", "Egypt", "El Salvador", "Equatorial Guinea", "Eritrea", "Estonia", "Eswatini",
        "Ethiopia", "Falkland Islands (Malvinas)", "Faroe Islands", "Fiji", "Finland", "France", "French Guiana", "French Polynesia", "French Southern Territories", "Gabon",
        "Gambia", "Georgia", "Germany", "Ghana", "Gibraltar", "Greece", "Greenland", "Grenada", "Guadeloupe", "Guam", "Guatemala", "Guernsey", "Guinea", "Guinea-Bissau", "Guyana",
        "Haiti", "Heard Island and McDonald Islands", "Holy See", "Honduras", "Hong Kong", "Hungary", "Iceland", "India", "Indonesia", "Iran", "Iraq", "Ireland", "Isle of Man",
        "Israel", "Italy", "Jamaica", "Japan", "Jersey", "Jordan", "Kazakhstan", "Kenya", "Kiribati", "Korea, Democratic People's Republic of", "Korea, Republic of", "Kuwait",
        "Kyrgyzstan", "Lao People's Democratic Republic", "Latvia", "Lebanon", "Lesotho", "Liberia", "Libya", "Liechtenstein", "Lithuania", "Luxembourg", "Macao", "Madagascar",
        "Malawi", "Malaysia", "Maldives", "Mali", "Malta", "Marshall Islands", "Martinique", "Mauritania", "Mauritius", "Mayotte", "Mexico", "Micronesia", "Moldova", "Monaco",
        "Mongolia", "Montenegro", "Montserrat", "Morocco", "Mozambique", "Myanmar", "Namibia", "Nauru", "Nepal", "Netherlands", "New Caledonia", "New Zealand", "Nicaragua", "Niger",
        "Nigeria", "Niue", "Norfolk Island", "North Macedonia", "Northern Mariana Islands", "Norway", "Oman", "Pakistan", "Palau", "Palestine, State of", "Panama",
        "Papua New Guinea", "Paraguay", "Peru", "Philippines", "Pitcairn", "Poland", "Portugal", "Puerto Rico", "Qatar", "Réunion", "Romania", "Russian Federation", "Rwanda",
        "Saint Barthélemy", "Saint Helena, Ascension and Tristan da Cunha", "Saint Kitts and Nevis", "Saint Lucia", "Saint Martin (French part)", "Saint Pierre and Miquelon",
        "Saint Vincent and the Grenadines", "Samoa", "San Marino", "Sao Tome and Principe", "Saudi Arabia", "Senegal", "Serbia", "Seychelles", "Sierra Leone", "Singapore",
        "Sint Maarten (Dutch part)", "Slovakia", "Slovenia", "Solomon Islands", "Somalia", "South Africa", "South Georgia and the South Sandwich Islands", "South Sudan", "Spain",
        "Sri Lanka", "Sudan", "Suriname", "Svalbard and Jan Mayen", "Sweden", "Switzerland", "Syrian Arab Republic", "Taiwan", "Tajikistan", "Tanzania", "Thailand", "Timor-Leste",
        "Togo", "Tokelau", "Tonga", "Trinidad and Tobago", "Tunisia", "Türkiye", "Turkmenistan", "Turks and Caicos Islands", "Tuvalu", "Uganda", "Ukraine", "United Arab Emirates",
        "United Kingdom", "United States Minor Outlying Islands", "United States of America", "Uruguay", "Uzbekistan", "Vanuatu", "Venezuela", "Viet Nam", "Virgin Islands (British)",
        "Virgin Islands (U.S.)", "Wallis and Futuna", "Western Sahara", "Yemen", "Zambia", "Zimbabwe",
    ];
    4 TYPE_OF_NETWORKS "Type of networks" "TypeOfNetworks" "Type of networks" [];
    5 AD_SITE "AD site" "AdSite" "AD site" [];
    6 MICROSOFT_SERVER_ROLE "Microsoft server role" "MicrosoftServerRole" "Microsoft server role" [];
    7 DEVICE_TYPE "Device type" "DeviceType" "Device type" ["Firewall", "Host", "Load balancer", "Microsoft Servers", "Non-Microsoft servers", "Printer", "Routers", "Switch", "Terminal server", "VM", "VM Manager", "VOIP Gateway", "WAN optimizer", "Wireless AP", "Wireless controller"];
    8 MANAGED_BY "Managed by" "ManagedByService" "Managed by Service" ["IPAM", "MS DHCP", "Non-MS DHCP", "VMM", "Others"];
    9 SERVICE_INSTANCE "Managed by entity" "ServiceInstance" "Service Instance" ["Localhost"];
    10 IP_ADDRESS_STATE "IP Address State" "IpAddressState" "IP address state" ["In-Use", "Reserved", "Inactive"];
    11 IP_POOL_NAME "IP Pool Name" "IPAddressPoolName" "IP Pool Name" [];
    12 LOGICAL_NETWORK "Logical Network" "VmmLogicalNetwork" "VMM Logical Network" [];
    13 DNS_SUFFIX "DNS Suffix" "DnsSuffix" "DNS Suffix" [];
    14 NETWORK_SITE "Network Site" "NetworkSite" "Network Site" [];
    15 VM_NETWORK "VM Network" "VMNetwork" "VM Network" [];
    16 TENANT "Tenant" "Tenant" "Tenant" [];
    17 ISOLATION_METHOD "Isolation Method" "IsolationMethod" "Isolation Method" ["NVGRE", "VLAN", "VXLAN", "IPRewrite"];
    18 REGION "Region" "Region" "Region" [];
}

/// Name of the built-in address space, which is a provider one and has the number 1.
pub const DEFAULT_SPACE: &str = "Default";

/// Value of Managed by Service for what VMM manages.
pub const VMM_SERVICE: &str = "VMM";
/// Name under which the service of VMM is also accepted: the name that the protocol gives it.
const VMM_ALIAS: &str = "VM Manager";

/// Columns of objects that hold a value of a built-in field, and that field's number. Custom configuration text that names
/// such a field reaches the column.
pub const VALUE_COLUMNS: &[(&str, u64)] = &[
    ("rir", RIR),
    ("managed_by_service", MANAGED_BY),
    ("service_instance", SERVICE_INSTANCE),
    ("device_type", DEVICE_TYPE),
    ("ip_address_state", IP_ADDRESS_STATE),
    ("vmm_logical_network", LOGICAL_NETWORK),
    ("network_site", NETWORK_SITE),
    ("vm_network", VM_NETWORK),
    ("tenant", TENANT),
    ("isolation_method", ISOLATION_METHOD),
];

/// Returns the name under which a value of a field is kept: the service of VMM has two.
pub fn kept_value(field: u64, value: &str) -> &str {
    if field == MANAGED_BY && same(value, VMM_ALIAS) { VMM_SERVICE } else { value }
}

/// Tells whether two texts name the same value of a field.
pub fn same_value(field: u64, one: &str, other: &str) -> bool {
    same(kept_value(field, one), kept_value(field, other))
}

/// Returns the built-in field of a number.
pub fn by_id(id: u64) -> Option<&'static BuiltInField> {
    BUILT_IN.iter().find(|field| field.id == id)
}

/// Returns the built-in field that one of its three names names, in any case; a trailing `;` is passed over.
pub fn by_name(name: &str) -> Option<&'static BuiltInField> {
    let key = name.trim().trim_end_matches(';').trim();
    // Their names are ASCII with trimmed ends, and so is nearly every text that is to name one.
    let is = |name: &&str| if key.is_ascii() { name.eq_ignore_ascii_case(key) } else { same(name, key) };
    BUILT_IN.iter().find(|field| [field.name, field.invariant, field.shown].iter().any(is))
}

/// Parses `Name=Value;Name=Value` for `field`. A `\` makes `;`, `=`, `:` or `\` behind it part of the text; blanks around
/// names and values are passed over, and so are empty parts such as a trailing `;`. Names come as written.
pub fn parse(field: &'static str, text: &str) -> Result<Vec<(String, String)>> {
    let pairs = parse_names(field, text)?;
    let pair = |(name, value): (String, Option<String>)| match value {
        Some(value) => Ok((name, value)),
        None => Err(bad_text(field, text, &format!("'{}' is not one Name=Value", super::name::shorten(&name)))),
    };
    pairs.into_iter().map(pair).collect()
}

/// Parses `Name;Name=Value` for `field`, in which values may be left out; else as [`parse`].
pub fn parse_names(field: &'static str, text: &str) -> Result<Vec<(String, Option<String>)>> {
    let bad = |rule: &str| bad_text(field, text, rule);
    let mut pairs = Vec::new();
    for part in split(text, ';').ok_or_else(|| bad("it ends in \\"))? {
        if part.trim().is_empty() {
            continue;
        }
        let halves = split(part, '=').ok_or_else(|| bad("it ends in \\"))?;
        let (name, value) = match halves.as_slice() {
            [name] => (name, None),
            [name, value] => (name, Some(unescape(value))),
            _ => return Err(bad(&format!("'{}' is not one Name=Value", super::name::shorten(part)))),
        };
        if name.trim().is_empty() {
            return Err(bad("a name is empty"));
        }
        pairs.push((unescape(name), value));
    }
    Ok(pairs)
}

fn bad_text(field: &'static str, text: &str, rule: &str) -> Error {
    Error::new(Status::InvalidConfigurationText)
        .with("field", field)
        .with("value", super::name::shorten(text))
        .with("rule", rule)
}

/// Writes pairs in the text form, with `\` where it is needed and no blanks.
pub fn format<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut text = String::new();
    for (at, (name, value)) in pairs.into_iter().enumerate() {
        text.push_str(if at > 0 { ";" } else { "" });
        write_pair(name, value, &mut text);
    }
    text
}

/// Appends one pair as [`format`] writes it.
pub fn write_pair(name: &str, value: &str, out: &mut String) {
    escape(name, out);
    out.push('=');
    escape(value, out);
}

/// Parses the pair `value1:value2` of an association.
pub fn parse_pair(text: &str) -> Result<(String, String)> {
    let bad = |rule: &str| {
        Error::new(Status::InvalidCustomFieldAssociationValues)
            .with("value", super::name::shorten(text))
            .with("rule", rule)
    };
    match split(text, ':').ok_or_else(|| bad("it ends in \\"))?.as_slice() {
        [one, two] if !one.trim().is_empty() && !two.trim().is_empty() => Ok((unescape(one), unescape(two))),
        _ => Err(bad("it has not two parts")),
    }
}

/// Writes the pair of an association.
pub fn format_pair(one: &str, two: &str) -> String {
    let mut text = String::with_capacity(one.len() + two.len() + 1);
    escape(one, &mut text);
    text.push(':');
    escape(two, &mut text);
    text
}

/// Appends a text with a `\` before each of `; = : \`.
fn escape(text: &str, out: &mut String) {
    // Most have nothing to escape, which their bytes tell sooner than their characters.
    if !text.bytes().any(|byte| matches!(byte, b';' | b'=' | b':' | b'\\')) {
        return out.push_str(text);
    }
    let mut rest = text;
    while let Some(at) = rest.find([';', '=', ':', '\\']) {
        out.push_str(&rest[..at]);
        out.push('\\');
        out.push_str(&rest[at..=at]);
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
}

fn unescape(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut chars = text.trim().chars();
    while let Some(c) = chars.next() {
        plain.push(if c == '\\' { chars.next().unwrap_or(c) } else { c });
    }
    plain.trim().to_owned()
}

fn split(text: &str, separator: char) -> Option<Vec<&str>> {
    let (mut parts, mut from, mut escaped) = (Vec::new(), 0, false);
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == separator => {
                parts.push(&text[from..at]);
                from = at + c.len_utf8();
            }
            _ => {}
        }
    }
    parts.push(&text[from..]);
    (!escaped).then_some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn built_in_fields_are_found_by_all_their_names_1_5() {
        assert_eq!(BUILT_IN.len(), 18);
        for field in BUILT_IN {
            for name in [field.name, field.invariant, field.shown] {
                assert_eq!(by_name(&name.to_uppercase()).unwrap().id, field.id);
            }
        }
        for name in ["vmm logical network;", " VmmLogicalNetwork; ", "logical network ;"] {
            assert_eq!(by_name(name).unwrap().id, LOGICAL_NETWORK);
        }
        assert!(by_name("VM Subnet").is_none());
    }

    #[test]
    fn text_form_of_the_documents_1_5() {
        let pairs =
            parse("CustomConfiguration", "ManagedByService=VMM; ServiceInstance = scvmm1.contoso.com;").unwrap();
        assert_eq!(pairs[1], ("ServiceInstance".into(), "scvmm1.contoso.com".into()));
        for bad in ["a", "a=b=c", "=b", "a=b\\", "a=b;c"] {
            assert_eq!(parse("C", bad).unwrap_err().status(), Status::InvalidConfigurationText, "{bad}");
        }
        assert_eq!(parse_names("C", "a;b=c").unwrap(), [("a".into(), None), ("b".into(), Some("c".into()))]);
        assert!(parse_names("C", "=b").is_err());
        assert_eq!(parse_pair("a\\:b:c").unwrap(), ("a:b".into(), "c".into()));
        for bad in ["a", "a:", ":b", "a:b:c"] {
            assert!(parse_pair(bad).is_err(), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(pairs in prop::collection::vec(("[a-z;=:\\\\ ]{1,8}[a-z]", "[a-z;=:\\\\]{1,8}"), 0..5)) {
            let pairs: Vec<(String, String)> = pairs.into_iter().map(|(a, b)| (a.trim().to_owned(), b)).filter(|(a, _)| !a.is_empty()).collect();
            let text = format(pairs.iter().map(|(a, b)| (a.as_str(), b.as_str())));
            prop_assert_eq!(parse("C", &text).unwrap(), pairs);
        }
    }
}
