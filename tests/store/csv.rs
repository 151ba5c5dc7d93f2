//! Import and export of CSV files.

use std::path::PathBuf;

use ipam::domain::fields::{
    AddressFilter, AddressRecord, CustomField, EventFilter, ExportOptions, ImportOptions, ImportResult, Range,
    RangeFilter, Subnet, SubnetFilter,
};
use ipam::domain::object::{Object, ObjectSpec};
use ipam::error::{Result, Status};
use ipam::service::progress::Progress;
use ipam::service::{Filter, address, csv, custom};

use crate::support::{Bench, record, status};

const ADDRESS: &ObjectSpec = AddressRecord::SPEC;
const RANGE: &ObjectSpec = Range::SPEC;
const SUBNET: &ObjectSpec = Subnet::SPEC;

impl Bench {
    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Imports text; the file of errors goes beside it.
    fn import(&self, kind: &'static ObjectSpec, text: &str, options: &[(&str, &str)]) -> Result<ImportResult> {
        let path = self.file("in.csv");
        std::fs::write(&path, text).unwrap();
        let folder = self.folder.path().display().to_string();
        let all = [&[("ErrorPath", folder.as_str()), ("TimeZone", "UTC")], options].concat();
        let options = ImportOptions::from_record(&record::<ImportOptions>(&all)).unwrap();
        csv::import(&self.ipam, kind, &path, &options, &Progress::default())
    }

    fn export(&self, kind: &'static ObjectSpec) -> String {
        let path = self.file("out.csv");
        let options = ExportOptions { overwrite: true, ..ExportOptions::default() };
        csv::export(&self.ipam, kind, &path, &options, &Progress::default()).unwrap();
        std::fs::read_to_string(path).unwrap()
    }

    fn count<F: Filter>(&self) -> usize {
        self.find::<F>(&[]).len()
    }

    fn associate(&self, pair: &str) {
        let pairs = [pair.to_owned()];
        self.ipam.write(|tx| custom::change_pairs(tx, "ManagedByService", "ServiceInstance", &pairs, &[])).unwrap();
    }

    fn field(&self, name: &str, values: &str) {
        let fields = [
            ("Name", name),
            ("MultiValue", if values.is_empty() { "false" } else { "true" }),
            ("CustomValueName", values),
        ];
        let fields: Vec<_> = fields.into_iter().filter(|(_, value)| !value.is_empty()).collect();
        self.ipam.write(|tx| custom::add_field(tx, &record::<CustomField>(&fields))).unwrap();
    }
}

fn counts(result: &ImportResult) -> [u64; 6] {
    [result.rows, result.added, result.changed, result.unchanged, result.removed, result.failed]
}

/// Line, column and start of the reason of each row of the file of errors.
fn errors(result: &ImportResult) -> Vec<(String, String, String)> {
    if result.error_file.is_empty() {
        return Vec::new();
    }
    let text = std::fs::read_to_string(&result.error_file).unwrap();
    let mut reader =
        ::csv::ReaderBuilder::new().flexible(true).from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let at = reader.headers().unwrap().iter().position(|heading| heading == "ErrorRow").unwrap();
    let rows = reader.records().map(|row| {
        let row = row.unwrap();
        let reason = row[at + 2].split_whitespace().take(3).collect::<Vec<_>>().join(" ");
        (row[at].to_owned(), row[at + 1].to_owned(), reason)
    });
    rows.collect()
}

#[test]
fn section_5_9_default_mode_adds_and_changes_and_never_removes() {
    let bench = Bench::new();
    bench.subnet(&[("NetworkId", "10.0.0.0/24")]).unwrap();
    let range = bench.range(&[("NetworkID", "10.0.0.0/24")]).unwrap();
    bench.address(&[("IpAddress", "10.0.0.9"), ("DeviceName", "kept")]).unwrap();
    let events = bench.count::<EventFilter>();
    let text = "IP Address,Device Name,Client ID,Ip Address State,Managed by Service,Service Instance,Expiry Date\r\n\
         10.0.0.1,one,,In-Use,IPAM,localhost,2026-12-01\r\n10.0.0.2,two,,,,,\r\n10.9.9.9,unmapped,,Inactive,,,\r\n";
    let result = bench.import(ADDRESS, text, &[("AddressFamily", "IPv4")]).unwrap();
    assert_eq!(counts(&result), [3, 3, 0, 0, 0, 0]);
    assert_eq!((result.error_file.as_str(), result.digest.len()), ("", 64));
    let all = bench.find::<AddressFilter>(&[]);
    assert_eq!(all.iter().map(|a| a.device_name.as_str()).collect::<Vec<_>>(), ["one", "two", "kept", "unmapped"]);
    assert_eq!(all[0].expiry_date.unwrap().to_string(), "2026-12-01T00:00:00Z");
    assert_eq!(all[3].ip_address_state, "Inactive");
    assert_eq!(
        all.iter().map(|a| a.ip_range.as_str()).collect::<Vec<_>>(),
        ["10.0.0.1-10.0.0.254", "10.0.0.1-10.0.0.254", "10.0.0.1-10.0.0.254", ""]
    );
    // What follows from them is as if they had been added one by one.
    assert_eq!(bench.free(range.id, 3), ["10.0.0.3", "10.0.0.4", "10.0.0.5"]);
    assert_eq!(bench.find::<RangeFilter>(&[])[0].utilized_addresses, 3.0);
    // One event, whose number the rows bear.
    let written = bench.find::<EventFilter>(&[]).split_off(events);
    assert_eq!(written.len(), 1);
    assert_eq!((written[0].operation.name(), written[0].id), ("Import", result.event_id));
    assert!(written[0].message.starts_with("import of 'in.csv': 3 rows, 3 added"), "{}", written[0].message);
    assert!(written[0].details.contains(&format!("SHA-256: {}", result.digest)));
    assert_eq!(all.iter().map(|a| a.import_event_id.is_some()).collect::<Vec<_>>(), [true, true, false, true]);
    // The same once more changes nothing; another name changes one, an empty cell clears.
    assert_eq!(counts(&bench.import(ADDRESS, text, &[]).unwrap()), [3, 0, 0, 3, 0, 0]);
    let result = bench
        .import(ADDRESS, "IPAddress,DeviceName,ExpiryDate\n10.0.0.1,,2026-12-01T00:00:00Z\n10.0.0.2,TWO,\n", &[])
        .unwrap();
    assert_eq!(counts(&result), [2, 0, 2, 0, 0, 0]);
    let all = bench.find::<AddressFilter>(&[]);
    assert_eq!((all[0].device_name.as_str(), all[1].device_name.as_str(), all[0].row_version), ("", "TWO", 2));
}

#[test]
fn section_5_9_rows_that_fail_are_in_the_file_of_errors_and_do_not_stop_the_rest() {
    let bench = Bench::new();
    bench.field("Rack", "R1|R2");
    bench.subnet(&[("NetworkId", "10.0.0.0/24"), ("NetworkType", "Provider")]).unwrap();
    bench.range(&[("NetworkID", "10.0.0.0/24")]).unwrap();
    let text = "IPAddress,Rack,MacAddress,ExpiryDate,ManagedByService,ServiceInstance,NetworkType,AddressSpace\n\
         10.1.0.1,R1,001122334455,,,,,\n\
         10.1.0.x,R1,,,,,,\n\
         10.1.0.3,R9,,,,,,\n\
         10.1.0.4,,zz,tomorrow,,,,\n\
         10.1.0.5,,,,Nobody,,,\n\
         10.1.0.6,,,,,nowhere,,\n\
         127.0.0.1,,,,,,,\n\
         10.0.0.8,,,,,,NonVirtualized,\n\
         10.1.0.9,,,,,,Customer,\n\
         10.1.0.10,,,,,,,Nowhere\n\
         2001:db8::1,,,,,,,\n\
         10.1.0.12,a,b,c,d,e,f,g,h\n\
         ,,001122334455,,,,,\n\
         10.1.0.14,,,,VMM,Localhost,,\n\
         10.0.0.15,,,,,,Provider,\n\
         10.1.0.1,R2,001122334455,,,,,\n";
    let result = bench.import(ADDRESS, text, &[("AddressFamily", "IPv4")]).unwrap();
    assert_eq!(counts(&result), [16, 3, 1, 0, 0, 12]);
    let found = errors(&result);
    let found: Vec<(&str, &str, &str)> = found.iter().map(|(a, b, c)| (a.as_str(), b.as_str(), c.as_str())).collect();
    assert_eq!(
        found,
        [
            ("3", "IPAddress", "IpAddress '10.1.0.x' is"),
            ("4", "Rack", "custom field 'Rack'"),
            ("5", "ExpiryDate", "ExpiryDate 'tomorrow' is"),
            ("6", "ManagedByService", "service 'Nobody' is"),
            ("7", "ServiceInstance", "instance 'nowhere' is"),
            ("8", "IPAddress", "address 127.0.0.1 cannot"),
            ("10", "NetworkType", "network type Customer"),
            ("11", "AddressSpace", "address space 'Nowhere'"),
            ("12", "IPAddress", "IpAddress '2001:db8::1' is"),
            ("13", "ExpiryDate", "ExpiryDate 'c' is"),
            ("14", "IPAddress", "an address needs"),
            ("15", "", "'VMM' of ManagedByService"),
        ]
    );
    assert!(result.first_error.starts_with("line 3: "), "{}", result.first_error);
    let address = bench.find::<AddressFilter>(&[("IpAddress", "10.1.0.1")]).remove(0);
    assert_eq!((address.custom_configuration.as_str(), address.mac_address.as_str()), ("Rack=R2", "00-11-22-33-44-55"));
    // A mended file of errors is imported as it is.
    let mended =
        std::fs::read_to_string(&result.error_file).unwrap().replace("10.1.0.x", "10.1.0.2").replace("R9", "R2");
    let result = bench.import(ADDRESS, &mended, &[("AddressFamily", "IPv4")]).unwrap();
    assert_eq!((result.added, result.failed), (2, 10));
}

#[test]
fn section_5_9_a_file_with_bad_columns_changes_nothing() {
    let bench = Bench::new();
    for (kind, text, expected) in [
        (ADDRESS, "IPAddress,Colour\n10.0.0.1,x\n", Status::InvalidImportColumn),
        (ADDRESS, "Owner\nme\n", Status::InvalidImportColumn),
        (ADDRESS, "IPAddress,Owner,owner\n10.0.0.1,a,b\n", Status::InvalidImportColumn),
        (RANGE, "StartIPAddress\n10.0.0.1\n", Status::InvalidImportColumn),
        (SUBNET, "Name\nx\n", Status::InvalidImportColumn),
        (ADDRESS, "", Status::InvalidImportFile),
    ] {
        assert_eq!(status(bench.import(kind, text, &[])), expected, "{text}");
    }
    for (kind, options, expected) in [
        (ADDRESS, &[("BatchSize", "0")][..], Status::InvalidParameter),
        (ADDRESS, &[("TimeZone", "Nowhere")], Status::InvalidParameter),
        (ADDRESS, &[("DatePattern", "HH")], Status::InvalidParameter),
        (ADDRESS, &[("ErrorPath", "/nowhere/at/all")], Status::DocumentUnwritable),
        (SUBNET, &[("Inventory", "true")], Status::InvalidKeyCombination),
        (ADDRESS, &[("Inventory", "true")], Status::MandatoryFieldNotSpecified),
    ] {
        assert_eq!(status(bench.import(kind, "IPAddress\n", options)), expected, "{options:?}");
    }
    assert_eq!((bench.count::<AddressFilter>(), bench.count::<EventFilter>()), (0, 0));
}

#[test]
fn section_5_9_dates_are_read_as_the_culture_writes_them() {
    let bench = Bench::new();
    let text = "IPAddress;AssignmentDate;ExpiryDate\r\n10.0.0.1;23.11.2026 10:48:00;24.12.2026\r\n10.0.0.2;2026-07-01T12:00:00+02:00;\r\n";
    let options = [("DatePattern", "dd.MM.yyyy HH:mm:ss"), ("TimeZone", "Europe/Berlin")];
    assert_eq!(bench.import(ADDRESS, text, &options).unwrap().added, 2);
    let all = bench.find::<AddressFilter>(&[]);
    let dates = |a: &AddressRecord| {
        [a.assignment_date, a.expiry_date].map(|date| date.map(|d| d.to_string()).unwrap_or_default())
    };
    assert_eq!(dates(&all[0]), ["2026-11-23T09:48:00Z", "2026-12-23T23:00:00Z"]);
    assert_eq!(dates(&all[1]), ["2026-07-01T10:00:00Z", ""]);
}

#[test]
fn section_5_9_inventory_mode_of_addresses_removes_only_inside_its_range() {
    let bench = Bench::new();
    bench.associate("Others:Localhost");
    bench.subnet(&[("NetworkId", "10.0.0.0/24")]).unwrap();
    let range = bench.range(&[("NetworkID", "10.0.0.0/24"), ("EndIPAddress", "10.0.0.100")]).unwrap();
    bench.range(&[("NetworkID", "10.0.0.0/24"), ("ManagedByService", "Others")]).unwrap();
    for last in [1, 2, 3, 200] {
        bench.address(&[("IpAddress", &format!("10.0.0.{last}"))]).unwrap();
    }
    bench.address(&[("IpAddress", "10.0.0.3"), ("ManagedByService", "Others")]).unwrap();
    let scope = [
        ("Inventory", "true"),
        ("NetworkId", "10.0.0.0/24"),
        ("ManagedByService", "IPAM"),
        ("ServiceInstance", "localhost"),
        ("StartIPAddress", "10.0.0.1"),
        ("EndIPAddress", "10.0.0.100"),
    ];
    // A row whose address cannot be read holds back all removals.
    let result = bench.import(ADDRESS, "IPAddress\n10.0.0.1\n10.0.0.x\n", &scope).unwrap();
    assert_eq!(counts(&result), [2, 0, 0, 1, 0, 1]);
    assert!(result.kept.contains("no address was removed"));
    // One whose address is known keeps that address.
    let text = "IPAddress,MacAddress,ManagedByService\n10.0.0.1,,\n10.0.0.2,bad,\n10.0.0.7,,ipam\n10.0.0.200,,\n10.0.0.8,,Others\n";
    let result = bench.import(ADDRESS, text, &scope).unwrap();
    assert_eq!(counts(&result), [5, 1, 0, 1, 1, 3]);
    let left: Vec<String> =
        bench.find::<AddressFilter>(&[]).iter().map(|a| format!("{} {}", a.ip_address, a.managed_by_service)).collect();
    assert_eq!(left, ["10.0.0.1 IPAM", "10.0.0.2 IPAM", "10.0.0.3 Others", "10.0.0.7 IPAM", "10.0.0.200 IPAM"]);
    assert_eq!(bench.free(range.id, 3), ["10.0.0.4", "10.0.0.5", "10.0.0.6"]);
    let missing = scope.map(|(name, value)| if name == "EndIPAddress" { (name, "10.0.0.99") } else { (name, value) });
    assert_eq!(status(bench.import(ADDRESS, "IPAddress\n", &missing)), Status::ObjectNotFound);
    let half = &scope[..5];
    assert_eq!(status(bench.import(ADDRESS, "IPAddress\n", half)), Status::InvalidKeyCombination);
    // Without start and end the range is that of its network.
    let whole: Vec<_> = scope[..4]
        .iter()
        .map(|(name, value)| if *name == "ManagedByService" { (*name, "Others") } else { (*name, *value) })
        .collect();
    assert_eq!(counts(&bench.import(ADDRESS, "IPAddress\n", &whole).unwrap()), [0, 0, 0, 0, 1, 0]);
}

#[test]
fn section_5_9_inventory_mode_of_ranges_is_of_one_service_and_instance() {
    let bench = Bench::new();
    bench.associate("Others:Localhost");
    bench.subnet(&[("NetworkId", "10.0.0.0/24")]).unwrap();
    for (start, end, service) in [
        ("10.0.0.1", "10.0.0.50", "IPAM"),
        ("10.0.0.51", "10.0.0.60", "IPAM"),
        ("10.0.0.70", "10.0.0.80", "IPAM"),
        ("10.0.0.1", "10.0.0.9", "Others"),
    ] {
        bench
            .range(&[
                ("NetworkID", "10.0.0.0/24"),
                ("StartIPAddress", start),
                ("EndIPAddress", end),
                ("ManagedByService", service),
            ])
            .unwrap();
    }
    bench.address(&[("IpAddress", "10.0.0.55")]).unwrap();
    let scope = [("Inventory", "true"), ("ManagedByService", "IPAM"), ("ServiceInstance", "localhost")];
    // The first range grew over the second, which is gone; the third is in the way of nobody, but its row is bad.
    let text = "Network,Start IP address,End IP address,Gateway\n10.0.0.0/24,10.0.0.1,10.0.0.60,\n10.0.0.0/24,10.0.0.70,10.0.0.75,10.9.9.9/1\n";
    let result = bench.import(RANGE, text, &scope).unwrap();
    assert_eq!(counts(&result), [2, 1, 0, 0, 3, 1]);
    let shown = || -> Vec<String> {
        bench
            .find::<RangeFilter>(&[])
            .iter()
            .map(|r| format!("{}-{} {} {}", r.start, r.end, r.managed_by_service, r.utilized_addresses))
            .collect()
    };
    assert_eq!(shown(), ["10.0.0.1-10.0.0.9 Others 0", "10.0.0.1-10.0.0.60 IPAM 1"]);
    // New values only when asked for.
    let other = [("Inventory", "true"), ("ManagedByService", "MyDhcp"), ("ServiceInstance", "dhcp1")];
    let text = "NetworkId\n10.0.0.0/24\n";
    assert_eq!(status(bench.import(RANGE, text, &other)), Status::ImportInvalidManagedByValue);
    let half = [&other[..], &[("AddManagedByService", "true")]].concat();
    assert_eq!(status(bench.import(RANGE, text, &half)), Status::ImportInvalidServiceInstanceValue);
    let both = [&half[..], &[("AddServiceInstance", "true")]].concat();
    assert_eq!(
        status(bench.import(
            RANGE,
            text,
            &[("Inventory", "true"), ("ManagedByService", "ms dhcp"), ("ServiceInstance", "x")]
        )),
        Status::ErrorImportOfMsDhcpRangesNotAllowed
    );
    let result = bench.import(RANGE, text, &both).unwrap();
    assert_eq!((result.added, result.failed), (1, 0), "{}", result.first_error);
    assert_eq!(shown().len(), 3);
    let result = bench.import(RANGE, "NetworkId,ManagedByService\n10.0.0.0/24,Others\n", &scope).unwrap();
    assert_eq!(errors(&result)[0].2, "service 'Others' is");
}

#[test]
fn section_5_9_ranges_make_their_subnets_when_asked_and_ms_dhcp_is_refused() {
    let bench = Bench::new();
    let text = "NetworkId,DnsServer,Reserved IP addresses,VIP\n10.0.0.0/24,\"10.0.0.2, 10.0.0.3\",10.0.0.5-10.0.0.9,\"10.0.0.20,10.0.0.21\"\n";
    let result = bench.import(RANGE, text, &[]).unwrap();
    assert_eq!((result.failed, errors(&result)[0].2.as_str()), (1, "no subnet 10.0.0.0/24"));
    assert_eq!(bench.import(RANGE, text, &[("CreateSubnetIfNotFound", "true")]).unwrap().added, 1);
    let range = bench.find::<RangeFilter>(&[]).remove(0);
    assert_eq!(
        (range.dns_servers.len(), range.vip.len(), range.reserved_addresses[0].as_str()),
        (2, 2, "10.0.0.5-10.0.0.9")
    );
    assert_eq!(bench.find::<SubnetFilter>(&[])[0].import_event_id, range.import_event_id);
    assert_eq!(counts(&bench.import(RANGE, text, &[]).unwrap()), [1, 0, 0, 1, 0, 0]);
    let result = bench.import(RANGE, "NetworkId,ManagedByService\n10.0.0.0/24,MS DHCP\n", &[]).unwrap();
    assert_eq!(errors(&result)[0].2, "ranges of MS");
}

#[test]
fn section_9_12_files_of_both_modes_and_what_they_refuse() {
    let bench = Bench::new();
    bench.subnet(&[("NetworkId", "10.0.0.0/24")]).unwrap();
    bench.range(&[("NetworkID", "10.0.0.0/24")]).unwrap();
    bench.field("Rack", "R1|R2");
    for last in [1, 2] {
        bench.address(&[("IpAddress", &format!("10.0.0.{last}"))]).unwrap();
    }
    let known =
        || -> Vec<String> { bench.find::<AddressFilter>(&[]).iter().map(|a| a.ip_address.to_string()).collect() };
    // Headings are the English ones; a file with others is refused as a whole.
    let german = bench.import(ADDRESS, "IP-Adresse\n10.0.0.3\n", &[]);
    assert_eq!((status(german), known().len()), (Status::InvalidImportColumn, 2));
    // The default mode adds and never removes; a value that is not in the list of its field is refused.
    let result = bench.import(ADDRESS, "IP Address,Rack\n10.0.0.3,R1\n10.0.0.4,R9\n", &[]).unwrap();
    assert_eq!(counts(&result), [2, 1, 0, 0, 0, 1]);
    assert_eq!((errors(&result)[0].0.as_str(), errors(&result)[0].1.as_str()), ("3", "Rack"));
    assert_eq!(known(), ["10.0.0.1", "10.0.0.2", "10.0.0.3"]);
    // The inventory mode removes what the file lacks.
    let scope = [
        ("Inventory", "true"),
        ("NetworkId", "10.0.0.0/24"),
        ("ManagedByService", "IPAM"),
        ("ServiceInstance", "localhost"),
        ("StartIPAddress", "10.0.0.1"),
        ("EndIPAddress", "10.0.0.254"),
    ];
    assert_eq!(bench.import(ADDRESS, "IP Address\n10.0.0.2\n", &scope).unwrap().removed, 2);
    assert_eq!(known(), ["10.0.0.2"]);
    // Neither takes what MS DHCP manages.
    let result = bench.import(RANGE, "NetworkId,ManagedByService\n10.0.0.0/24,MS DHCP\n", &[]).unwrap();
    assert_eq!((result.failed, errors(&result)[0].2.as_str()), (1, "ranges of MS"));
}

#[test]
fn section_5_9_subnets_go_to_default_unless_the_file_says_otherwise() {
    let bench = Bench::new();
    bench.provider("Fabric");
    bench.customer("Tenant");
    let text = "NetworkId,Name,VLAN ID,NetworkType,ProviderAddressSpace,CustomerAddressSpace\n\
         10.0.0.0/24,,\"5,6\",,,\n10.0.1.0/24,b,,Provider,Fabric,\n10.0.2.0/24,c,,Customer,,Tenant\n10.0.3.0/24,d,,,Fabric,Tenant\n";
    let result = bench.import(SUBNET, text, &[("AddressFamily", "IPv4")]).unwrap();
    assert_eq!(counts(&result), [4, 3, 0, 0, 0, 1]);
    let all: Vec<String> = bench
        .find::<SubnetFilter>(&[])
        .iter()
        .map(|s| format!("{} {} {} {:?}", s.name, s.address_space, s.network_type, s.vlan_id))
        .collect();
    assert_eq!(all, ["10.0.0.0/24 Default NonVirtualized [5, 6]", "b Fabric Provider []", "c Tenant Customer []"]);
    assert_eq!(
        counts(&bench.import(SUBNET, "NetworkId,VlanId\n10.0.0.0/24,System.UInt16[]\n", &[]).unwrap()),
        [1, 0, 0, 1, 0, 0]
    );
    assert_eq!(counts(&bench.import(SUBNET, "NetworkId,VlanId\n10.0.0.0/24,\n", &[]).unwrap()), [1, 0, 1, 0, 0, 0]);
}

#[test]
fn section_5_9_an_export_is_imported_again_and_exported_byte_for_byte() {
    let bench = Bench::new();
    bench.field("Rack", "R1|R2");
    bench.field("Contact", "");
    bench.provider("Fabric");
    bench
        .subnet(&[
            ("NetworkId", "10.0.0.0/24"),
            ("VlanId", "5|6"),
            ("Description", "a, \"b\"\nc"),
            ("CustomConfiguration", "Contact=me;Region="),
        ])
        .ok();
    bench
        .subnet(&[
            ("NetworkId", "10.0.0.0/24"),
            ("VlanId", "5|6"),
            ("Description", "a, \"b\"\nc"),
            ("CustomConfiguration", "Contact=me"),
        ])
        .ok();
    bench.subnet(&[("NetworkId", "2001:db8::/64"), ("AddressSpace", "Fabric"), ("NetworkType", "Provider")]).unwrap();
    bench
        .range(&[
            ("NetworkID", "10.0.0.0/24"),
            ("Gateway", "10.0.0.1/20"),
            ("DnsSuffixes", "a.b|c.d"),
            ("VIP", "10.0.0.9"),
            ("CustomConfiguration", "Rack=R1"),
        ])
        .unwrap();
    bench
        .range(&[
            ("NetworkID", "2001:db8::/64"),
            ("AddressSpace", "Fabric"),
            ("StartIPAddress", "2001:db8::1"),
            ("EndIPAddress", "2001:db8::ff"),
            ("UtilizationCalculation", "UserSpecified"),
            ("UtilizedAddresses", "7"),
        ])
        .unwrap();
    for last in 1..=20 {
        let contact = if last % 3 == 0 { "Contact=x;Rack=R2" } else { "" };
        let fields = [
            ("IpAddress", format!("10.0.0.{last}")),
            ("DeviceName", format!("d{last}")),
            ("CustomConfiguration", contact.to_owned()),
            ("ExpiryDate", "2027-01-02T03:04:05.5Z".to_owned()),
        ];
        let fields: Vec<(&str, &str)> =
            fields.iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| (*name, value.as_str())).collect();
        bench.address(&fields).unwrap();
    }
    bench.address(&[("IpAddress", "2001:db8::5"), ("AddressSpace", "Fabric")]).unwrap();
    let empty = Bench::new();
    empty.field("Rack", "R1|R2");
    empty.field("Contact", "");
    empty.provider("Fabric");
    for kind in [SUBNET, RANGE, ADDRESS] {
        let first = bench.export(kind);
        let result = bench.import(kind, &first, &[]).unwrap();
        assert_eq!((result.rows, result.unchanged), (result.rows, result.rows), "{} {:?}", kind.name, errors(&result));
        assert_eq!(bench.export(kind), first, "{}", kind.name);
        // And into another store.
        let result = empty.import(kind, &first, &[]).unwrap();
        assert_eq!((result.added, result.failed), (result.rows, 0), "{} {:?}", kind.name, errors(&result));
        assert_eq!(empty.export(kind), first, "{}", kind.name);
    }
    assert_eq!(empty.free(1, 2), bench.free(1, 2));
    let options = ExportOptions::default();
    let again = csv::export(&bench.ipam, SUBNET, &bench.file("out.csv"), &options, &Progress::default());
    assert_eq!(status(again), Status::FileExists);
}

#[test]
fn decision_5_an_import_that_is_stopped_leaves_nothing_and_batches_leave_theirs() {
    let bench = Bench::new();
    let rows: String = (0..1000).map(|n| format!("10.0.{}.{}\n", n / 250, n % 250 + 1)).collect();
    let text = format!("IPAddress\n{rows}bad\n");
    std::fs::write(bench.file("in.csv"), &text).unwrap();
    let options = ImportOptions { error_path: bench.folder.path().display().to_string(), ..ImportOptions::default() };
    let stopped = Progress::default();
    stopped.cancel();
    assert_eq!(
        status(csv::import(&bench.ipam, ADDRESS, &bench.file("in.csv"), &options, &stopped)),
        Status::Interrupted
    );
    assert_eq!((bench.count::<AddressFilter>(), bench.count::<EventFilter>()), (0, 0));
    assert_eq!(
        std::fs::read_dir(bench.folder.path())
            .unwrap()
            .filter(|e| e.as_ref().unwrap().file_name().to_string_lossy().starts_with("Error_"))
            .count(),
        0
    );
    let watched = Progress::default();
    let batched = ImportOptions { batch_size: Some(300), ..options };
    let result = csv::import(&bench.ipam, ADDRESS, &bench.file("in.csv"), &batched, &watched).unwrap();
    assert_eq!(counts(&result), [1001, 1000, 0, 0, 0, 1]);
    assert_eq!(errors(&result)[0].0, "1002");
    let seen = watched.counts();
    assert_eq!((seen.done, seen.total, seen.failed), (text.len() as u64, text.len() as u64, 1));
    let events = bench.find::<EventFilter>(&[]);
    assert_eq!((events.len(), events[0].operation.name()), (1, "Import"));
    assert!(events[0].message.contains("1001 rows, 1000 added"), "{}", events[0].message);
}

#[test]
fn a_load_leaves_the_store_as_adding_one_by_one_does() {
    let (one, other) = (Bench::new(), Bench::new());
    for bench in [&one, &other] {
        bench.associate("Others:Localhost");
        bench.subnet(&[("NetworkId", "10.0.0.0/23")]).unwrap();
        bench.subnet(&[("NetworkId", "2001:db8::/64")]).unwrap();
        bench
            .range(&[
                ("NetworkID", "10.0.0.0/23"),
                ("EndIPAddress", "10.0.0.99"),
                ("ReservedIPAddresses", "10.0.0.50-10.0.0.59"),
                ("QuarantineSeconds", "3600"),
            ])
            .unwrap();
        bench.range(&[("NetworkID", "10.0.0.0/23"), ("StartIPAddress", "10.0.0.150")]).unwrap();
        bench.range(&[("NetworkID", "10.0.0.0/23"), ("ManagedByService", "Others")]).unwrap();
        bench.range(&[("NetworkID", "2001:db8::/64")]).unwrap();
    }
    // Some are in quarantine, from which only those come that are recorded again.
    for bench in [&one, &other] {
        for last in 10..40 {
            let made = bench.address(&[("IpAddress", &format!("10.0.0.{last}"))]).unwrap();
            let key = AddressFilter { id: vec![made.id], ..AddressFilter::default() };
            bench.ipam.write(|tx| address::remove(tx, &key)).unwrap();
        }
    }
    let mut seed = 7_u64;
    let mut rows = Vec::new();
    for _ in 0..400 {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let number = (seed >> 33) % 512;
        let service = if seed >> 60 & 3 == 0 { "Others" } else { "IPAM" };
        let ip = if seed >> 50 & 7 == 0 {
            format!("2001:db8::{number:x}:1")
        } else {
            format!("10.0.{}.{}", number / 256, number % 256)
        };
        rows.push((ip, service));
    }
    let text: String = rows.iter().map(|(ip, service)| format!("{ip},{service}\n")).collect();
    let result = one.import(ADDRESS, &format!("IPAddress,ManagedByService\n{text}"), &[]).unwrap();
    for (ip, service) in &rows {
        drop(other.address(&[("IpAddress", ip), ("ManagedByService", service)]));
    }
    assert_eq!((result.failed, result.added as usize), (0, other.count::<AddressFilter>()));
    for id in 1..=4 {
        assert_eq!(one.free(id, 1024), other.free(id, 1024), "range {id}");
    }
    let used =
        |bench: &Bench| bench.find::<RangeFilter>(&[]).iter().map(|range| range.utilized_addresses).collect::<Vec<_>>();
    assert_eq!(used(&one), used(&other));
    let places = |bench: &Bench| {
        bench
            .find::<AddressFilter>(&[])
            .iter()
            .map(|a| format!("{} {} {}", a.ip_address, a.ip_range, a.duplicate))
            .collect::<Vec<_>>()
    };
    assert_eq!(places(&one), places(&other));
}
