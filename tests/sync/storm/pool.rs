//! The fields of pools and the values that edits give them.

use ipam::domain::address::Prefix;
use ipam::domain::object::Object;
use ipam::domain::value::Value;
use ipam::vmm::model::DefaultGateway;

use super::Storm;
use super::sides::host;
use super::vmm_edits::WITH_VIRTUAL_IPS;
use crate::dice::Random;

/// The value that a field of a pool gets, the same on both sides.
pub struct PoolValue {
    /// Its name in IPAM and in plans.
    pub field: &'static str,
    pub in_vmm: &'static str,
    pub ipam: Value,
    pub vmm: Value,
    pub shown: String,
}

impl Storm {
    /// Chooses a field of a pool and its value.
    pub fn pool_value(&mut self, random: &mut Random, network: Prefix, region: u32) -> Option<PoolValue> {
        let at = |from: u32, random: &mut Random, span: usize| host(network, region + from + random.below(span) as u32);
        let list = |random: &mut Random, one: &mut dyn FnMut(&mut Random) -> String| -> Vec<String> {
            let mut items: Vec<String> = (0..1 + random.below(3)).map(|_| one(random)).collect();
            items.dedup();
            items
        };
        let fields = [
            ("Description", "Description"),
            ("StartIPAddress", "IPAddressRangeStart"),
            ("EndIPAddress", "IPAddressRangeEnd"),
            ("ReservedIPAddresses", "IPAddressReservedSet"),
            ("VIP", "VIPAddressSet"),
            ("Gateway", "DefaultGateways"),
            ("DnsServers", "DNSServers"),
            ("DnsSuffixes", "DNSSearchSuffixes"),
            ("ConnectionSpecificDnsSuffix", "DNSSuffix"),
            ("WinsServers", "WINSServers"),
        ];
        let (field, in_vmm) = fields[random.below(fields.len())];
        let is_end = field.ends_with("IPAddress");
        let with_virtual_ips = network.to_string() == WITH_VIRTUAL_IPS;
        let v6 = network.to_string().contains(':');
        if v6 && field == "WinsServers" {
            return None;
        }
        let empty = random.once_in(6) && !is_end && !(field == "VIP" && with_virtual_ips);
        let mut gateways = Vec::new();
        let items: Vec<String> = match field {
            _ if empty => Vec::new(),
            "Description" => vec![self.fresh("text")],
            "StartIPAddress" => vec![at(0, random, 10)],
            "EndIPAddress" => vec![at(90, random, 10)],
            "ReservedIPAddresses" => {
                let first = 12 + random.below(6) as u32;
                let last = first + random.below(6) as u32;
                let part = format!("{}-{}", host(network, region + first), host(network, region + last));
                vec![part, host(network, region + 27)]
            }
            "VIP" if with_virtual_ips => vec![format!("{}-{}", host(network, region + 70), at(80, random, 5))],
            "VIP" => vec![format!("{}-{}", at(60, random, 5), at(66, random, 10))],
            "Gateway" => {
                for n in 0..1 + random.below(2) {
                    let address = host(network, 1 + n as u32);
                    let is_automatic = random.once_in(2);
                    let metric = if is_automatic { 0 } else { 1 + random.below(9999) as u16 };
                    gateways.push(DefaultGateway {
                        ip_address: crate::fixture::address(&address),
                        metric,
                        is_automatic,
                    });
                }
                let text = |g: &DefaultGateway| match g.is_automatic {
                    true => format!("{}/Automatic", g.ip_address),
                    false => format!("{}/{}", g.ip_address, g.metric),
                };
                gateways.iter().map(text).collect()
            }
            "DnsServers" | "WinsServers" => list(random, &mut |random| host(network, 200 + random.below(50) as u32)),
            "DnsSuffixes" => list(random, &mut |random| format!("s{}.example", random.below(90))),
            _ => vec![format!("c{}.example", random.below(9000))],
        };
        let shown = format!("'{}'", items.join(", "));
        let is_list =
            matches!(field, "ReservedIPAddresses" | "VIP" | "Gateway" | "DnsServers" | "DnsSuffixes" | "WinsServers");
        let texts = |items: &[String]| match items {
            [] => Value::Null,
            [one] if !is_list => Value::from(one.as_str()),
            items => Value::List(items.iter().map(|item| Value::from(item.as_str())).collect()),
        };
        let vmm = match field {
            "Gateway" if !empty => {
                Value::List(gateways.iter().map(|g| Value::Record(Box::new(g.to_record()))).collect())
            }
            "ReservedIPAddresses" | "VIP" if !empty => Value::from(items.join(", ").as_str()),
            _ => texts(&items),
        };
        Some(PoolValue { field, in_vmm, ipam: texts(&items), vmm, shown })
    }
}
