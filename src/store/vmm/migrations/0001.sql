-- Tables of the embedded VMM. Columns carry the names of the field list; GUIDs are 16 bytes, times microseconds since 1970,
-- addresses family and 16 bytes, subnets these and the prefix length, so that byte order is address order.

CREATE TABLE server (
    one  INTEGER PRIMARY KEY CHECK (one = 1),
    name TEXT NOT NULL
) STRICT;

CREATE TABLE host_group (
    id            BLOB NOT NULL PRIMARY KEY,
    name          TEXT NOT NULL,
    name_key      TEXT NOT NULL,
    description   TEXT,
    parent_id     BLOB REFERENCES host_group (id),
    modified_time INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX host_group_name ON host_group (coalesce(parent_id, x''), name_key);

CREATE TABLE logical_network (
    id                                      BLOB NOT NULL PRIMARY KEY,
    name                                    TEXT NOT NULL,
    name_key                                TEXT NOT NULL UNIQUE,
    description                             TEXT,
    network_virtualization_enabled          INTEGER NOT NULL,
    use_gre                                 INTEGER NOT NULL,
    is_pvlan                                INTEGER NOT NULL,
    is_logical_network_definition_isolated  INTEGER NOT NULL,
    public_ip_network                       INTEGER NOT NULL,
    allow_dynamic_vlan_on_vnic              INTEGER NOT NULL,
    modified_time                           INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE site (
    id                 BLOB NOT NULL PRIMARY KEY,
    name               TEXT NOT NULL,
    name_key           TEXT NOT NULL,
    logical_network_id BLOB NOT NULL REFERENCES logical_network (id),
    modified_time      INTEGER NOT NULL,
    UNIQUE (logical_network_id, name_key)
) STRICT, WITHOUT ROWID;

CREATE TABLE site_subnet_vlan (
    owner             BLOB NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    position          INTEGER NOT NULL,
    subnet            BLOB,
    vlan_id           INTEGER NOT NULL,
    secondary_vlan_id INTEGER NOT NULL,
    supports_dhcp     INTEGER NOT NULL,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX site_subnet_vlan_subnet ON site_subnet_vlan (subnet);
CREATE INDEX site_subnet_vlan_vlan ON site_subnet_vlan (vlan_id);

CREATE TABLE site_host_group (
    owner    BLOB NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    value    BLOB NOT NULL REFERENCES host_group (id),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX site_host_group_value ON site_host_group (value);

CREATE TABLE pool (
    id                    BLOB NOT NULL PRIMARY KEY,
    name                  TEXT NOT NULL,
    name_key              TEXT NOT NULL,
    description           TEXT,
    subnet                BLOB NOT NULL,
    vlan_id               INTEGER NOT NULL,
    site_id               BLOB NOT NULL REFERENCES site (id),
    "start"               BLOB NOT NULL,
    "end"                 BLOB NOT NULL,
    reserved_set          TEXT,
    vip_set               TEXT,
    dns_servers           TEXT,
    dns_suffix            TEXT,
    dns_search_suffixes   TEXT,
    wins_servers          TEXT,
    enable_netbios        INTEGER NOT NULL,
    network_routes        TEXT,
    pxe_server_addresses  TEXT,
    is_multicast          INTEGER NOT NULL,
    modified_time         INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX pool_name ON pool (name_key);
CREATE INDEX pool_site ON pool (site_id, "start");
CREATE INDEX pool_subnet ON pool (subnet, "start");

CREATE TABLE pool_default_gateway (
    owner        BLOB NOT NULL REFERENCES pool (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    ip_address   BLOB NOT NULL,
    metric       INTEGER NOT NULL,
    is_automatic INTEGER NOT NULL,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE allocated_address (
    id                       BLOB NOT NULL PRIMARY KEY,
    address                  BLOB NOT NULL,
    description              TEXT,
    pool_id                  BLOB NOT NULL REFERENCES pool (id),
    address_type             TEXT NOT NULL,
    assigned_to_id           BLOB,
    assigned_to_type         TEXT,
    assigned_to_name         TEXT,
    mac_address              TEXT,
    explicit_revoke_required INTEGER NOT NULL,
    disable_reconcile        INTEGER NOT NULL,
    modified_time            INTEGER NOT NULL,
    UNIQUE (pool_id, address)
) STRICT, WITHOUT ROWID;
CREATE INDEX allocated_address_address ON allocated_address (address);
CREATE INDEX allocated_address_assigned ON allocated_address (assigned_to_id) WHERE assigned_to_id IS NOT NULL;

-- What a pool can still grant, as runs that neither overlap nor touch, kept with the addresses in one transaction, so that the next
-- free address is one step in an index at any fill. Purpose: 0 dedicated addresses, 1 virtual IPs.
CREATE TABLE free_run (
    pool_id BLOB NOT NULL REFERENCES pool (id) ON DELETE CASCADE,
    purpose INTEGER NOT NULL,
    "first" BLOB NOT NULL,
    "last"  BLOB NOT NULL,
    PRIMARY KEY (pool_id, purpose, "first")
) STRICT, WITHOUT ROWID;

CREATE TABLE taken (
    pool_id BLOB NOT NULL REFERENCES pool (id) ON DELETE CASCADE,
    purpose INTEGER NOT NULL,
    count   INTEGER NOT NULL,
    PRIMARY KEY (pool_id, purpose)
) STRICT, WITHOUT ROWID;

CREATE TABLE network_service (
    id                     BLOB NOT NULL PRIMARY KEY,
    name                   TEXT NOT NULL,
    name_key               TEXT NOT NULL UNIQUE,
    description            TEXT,
    connection_string      TEXT NOT NULL,
    manufacturer           TEXT,
    model                  TEXT,
    version                TEXT,
    configuration_provider TEXT,
    run_as_account         TEXT,
    state                  TEXT,
    last_refresh_time      INTEGER,
    modified_time          INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE network_service_host_group (
    owner    BLOB NOT NULL REFERENCES network_service (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    value    BLOB NOT NULL REFERENCES host_group (id),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX network_service_host_group_value ON network_service_host_group (value);

CREATE TABLE run_as_account (
    id          BLOB NOT NULL PRIMARY KEY,
    name        TEXT NOT NULL,
    name_key    TEXT NOT NULL UNIQUE,
    user_name   TEXT,
    description TEXT,
    enabled     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE configuration_provider (
    id            BLOB NOT NULL PRIMARY KEY,
    name          TEXT NOT NULL,
    name_key      TEXT NOT NULL UNIQUE,
    provider_type TEXT,
    manufacturer  TEXT,
    model         TEXT
) STRICT, WITHOUT ROWID;
