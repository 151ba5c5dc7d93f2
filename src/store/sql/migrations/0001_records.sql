-- Columns of records are named after the fields of the field list (src/domain/fields); see rows.rs for their forms.
-- The name of each remaining column is explained where it stands.

CREATE TABLE custom_field (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE,
    multi_value INTEGER NOT NULL,
    last_modified_time INTEGER NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE custom_value (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    field_id INTEGER NOT NULL REFERENCES custom_field (id),
    value TEXT NOT NULL,
    folded TEXT NOT NULL,
    built_in INTEGER NOT NULL,
    last_modified_time INTEGER NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (field_id, folded)
);

CREATE TABLE association (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    one_id INTEGER NOT NULL REFERENCES custom_field (id),
    two_id INTEGER NOT NULL REFERENCES custom_field (id),
    last_modified_time INTEGER NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE association_pair (
    association_id INTEGER NOT NULL REFERENCES association (id),
    one_id INTEGER NOT NULL REFERENCES custom_value (id),
    two_id INTEGER NOT NULL REFERENCES custom_value (id),
    ord INTEGER NOT NULL, -- order of adding
    PRIMARY KEY (association_id, one_id, two_id)
) WITHOUT ROWID;
CREATE INDEX association_pair_ord ON association_pair (association_id, ord);
CREATE INDEX association_pair_one ON association_pair (one_id);
CREATE INDEX association_pair_two ON association_pair (two_id);

-- Custom fields of objects that are not fields of their kind.
CREATE TABLE object_value (
    kind INTEGER NOT NULL, -- 1 address space, 2 subnet, 3 range, 4 address
    object_id INTEGER NOT NULL,
    field_id INTEGER NOT NULL REFERENCES custom_field (id),
    value_id INTEGER REFERENCES custom_value (id), -- of a field with a list of values
    text TEXT, -- of a free-form field
    ord INTEGER NOT NULL, -- order of first setting
    PRIMARY KEY (kind, object_id, field_id)
) WITHOUT ROWID;
CREATE INDEX object_value_field ON object_value (field_id);
CREATE INDEX object_value_value ON object_value (value_id);

CREATE TABLE address_space (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL UNIQUE,
    space_type INTEGER NOT NULL,
    owner TEXT,
    description TEXT,
    provider_id INTEGER REFERENCES address_space (id),
    tenant_id INTEGER REFERENCES custom_value (id),
    vm_network_id INTEGER REFERENCES custom_value (id),
    isolation_method_id INTEGER REFERENCES custom_value (id),
    last_modified_time INTEGER NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX address_space_provider ON address_space (provider_id);

-- Networks of one space either nest or are apart, so the most specific one around another is its predecessor in the
-- order of the key or one of that one's parents.
CREATE TABLE subnet (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    space_id INTEGER NOT NULL REFERENCES address_space (id),
    family INTEGER NOT NULL,
    first BLOB NOT NULL,
    last BLOB NOT NULL,
    bits INTEGER NOT NULL,
    parent_id INTEGER, -- the most specific subnet of the space around this one
    name TEXT NOT NULL,
    network_type INTEGER NOT NULL,
    owner TEXT,
    description TEXT,
    vlan_id TEXT,
    virtual_subnet_id INTEGER,
    vmm_logical_network_id INTEGER REFERENCES custom_value (id),
    network_site_id INTEGER REFERENCES custom_value (id),
    last_modified_time INTEGER NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (space_id, family, first, bits)
);
CREATE INDEX subnet_parent ON subnet (parent_id, space_id, family, first);
CREATE INDEX subnet_logical_network ON subnet (vmm_logical_network_id);
CREATE INDEX subnet_network_site ON subnet (network_site_id);

CREATE TABLE ip_range (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    subnet_id INTEGER NOT NULL REFERENCES subnet (id),
    space_id INTEGER NOT NULL REFERENCES address_space (id),
    family INTEGER NOT NULL,
    "start" BLOB NOT NULL,
    "end" BLOB NOT NULL,
    size REAL NOT NULL, -- addresses from start to end
    mapped INTEGER NOT NULL DEFAULT 0, -- address records that map here
    counted INTEGER NOT NULL DEFAULT 1, -- 0 when an older range of the space holds some of the same addresses
    overlapping INTEGER NOT NULL DEFAULT 0,
    managed_by_service_id INTEGER NOT NULL REFERENCES custom_value (id),
    service_instance_id INTEGER NOT NULL REFERENCES custom_value (id),
    assignment_type INTEGER NOT NULL,
    assignment_date INTEGER,
    utilization_calculation INTEGER NOT NULL,
    utilized_addresses REAL, -- the user's number
    owner TEXT,
    description TEXT,
    reserved_addresses TEXT,
    vip TEXT,
    gateway TEXT,
    dns_servers TEXT,
    dns_suffixes TEXT,
    connection_specific_dns_suffix TEXT,
    wins_servers TEXT,
    associated_reverse_lookup_zone TEXT,
    last_modified_time INTEGER NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX ip_range_subnet ON ip_range (subnet_id, "start", "end");
CREATE INDEX ip_range_key ON ip_range (space_id, family, "start", "end");
CREATE UNIQUE INDEX ip_range_owner ON ip_range (space_id, managed_by_service_id, service_instance_id, family, "start");
CREATE INDEX ip_range_service ON ip_range (managed_by_service_id);
CREATE INDEX ip_range_instance ON ip_range (service_instance_id);

-- The services and instances that have ranges in a space. Ranges of one owner never overlap, so whatever holds an address is found
-- by one seek per owner.
CREATE TABLE range_owner (
    space_id INTEGER NOT NULL,
    service_id INTEGER NOT NULL,
    instance_id INTEGER NOT NULL,
    ranges INTEGER NOT NULL,
    PRIMARY KEY (space_id, service_id, instance_id)
) WITHOUT ROWID;

-- Neighbouring addresses of a range that are neither recorded under any service of the space, nor reserved, nor virtual IPs, nor such as
-- no host can have.
CREATE TABLE free_run (
    range_id INTEGER NOT NULL,
    first BLOB NOT NULL,
    last BLOB NOT NULL,
    PRIMARY KEY (range_id, first)
) WITHOUT ROWID;

-- Its values are not declared as references: to remove any value of any field SQLite would then read all addresses, once per column.
CREATE TABLE ip_address (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    space_id INTEGER NOT NULL REFERENCES address_space (id),
    family INTEGER NOT NULL,
    ip_address BLOB NOT NULL,
    managed_by_service_id INTEGER NOT NULL,
    service_instance_id INTEGER NOT NULL,
    range_id INTEGER, -- the range of the same service and instance that holds the address
    network_type INTEGER NOT NULL,
    device_type_id INTEGER NOT NULL,
    ip_address_state_id INTEGER NOT NULL,
    assignment_type INTEGER NOT NULL,
    assignment_date INTEGER,
    expiry_date INTEGER,
    mac_address TEXT,
    device_name TEXT,
    description TEXT,
    owner TEXT,
    asset_tag TEXT,
    serial_number TEXT,
    client_id TEXT,
    duid TEXT,
    iaid INTEGER,
    reservation_server TEXT,
    reservation_name TEXT,
    reservation_type INTEGER,
    reservation_description TEXT,
    forward_lookup_zone TEXT,
    forward_lookup_primary_server TEXT,
    reverse_lookup_zone TEXT,
    reverse_lookup_primary_server TEXT,
    last_modified_time INTEGER NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (space_id, family, ip_address, managed_by_service_id, service_instance_id)
);
CREATE INDEX ip_address_range ON ip_address (range_id, ip_address);

CREATE TABLE event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    time INTEGER NOT NULL,
    user_name TEXT,
    user_name_folded TEXT,
    user_domain_name TEXT,
    user_domain_name_folded TEXT,
    user_forest_name TEXT,
    user_forest_name_folded TEXT,
    server_name TEXT,
    operation INTEGER NOT NULL,
    object_type TEXT NOT NULL,
    object_id INTEGER NOT NULL,
    object_name TEXT,
    message TEXT,
    details TEXT
);
CREATE INDEX event_time ON event (time);
