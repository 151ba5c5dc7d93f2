-- VM networks and VM subnets, pools on them, routes as rows, and what a host group passes on. SQLite cannot make a column nullable, so the
-- pools and what hangs on them move to new tables; the children go first, because dropping their parent would empty them.

ALTER TABLE host_group ADD COLUMN allow_unencrypted_transfers INTEGER NOT NULL DEFAULT 0;
ALTER TABLE host_group ADD COLUMN inherit_network_settings INTEGER;
UPDATE host_group SET inherit_network_settings = 1;

CREATE TABLE vm_network (
    id                 BLOB NOT NULL PRIMARY KEY,
    name               TEXT NOT NULL,
    name_key           TEXT NOT NULL,
    description        TEXT,
    logical_network_id BLOB NOT NULL REFERENCES logical_network (id),
    isolation_type     TEXT NOT NULL,
    routing_domain_id  BLOB UNIQUE,
    external_name      TEXT,
    pa_pool_type       TEXT,
    ca_pool_type       TEXT,
    owner              TEXT,
    user_role          TEXT,
    modified_time      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX vm_network_name ON vm_network (name_key);
CREATE INDEX vm_network_logical_network ON vm_network (logical_network_id, isolation_type);

CREATE TABLE vm_subnet (
    id                  BLOB NOT NULL PRIMARY KEY,
    name                TEXT NOT NULL,
    name_key            TEXT NOT NULL,
    description         TEXT,
    vm_network_id       BLOB NOT NULL REFERENCES vm_network (id),
    site_id             BLOB REFERENCES site (id),
    virtual_subnet_id   INTEGER UNIQUE,
    max_number_of_ports INTEGER,
    modified_time       INTEGER NOT NULL,
    UNIQUE (vm_network_id, name_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX vm_subnet_name ON vm_subnet (name_key);
CREATE INDEX vm_subnet_site ON vm_subnet (site_id) WHERE site_id IS NOT NULL;

CREATE TABLE vm_subnet_subnet_vlan (
    owner             BLOB NOT NULL REFERENCES vm_subnet (id) ON DELETE CASCADE,
    position          INTEGER NOT NULL,
    subnet            BLOB,
    vlan_id           INTEGER NOT NULL,
    secondary_vlan_id INTEGER NOT NULL,
    supports_dhcp     INTEGER NOT NULL,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX vm_subnet_subnet_vlan_subnet ON vm_subnet_subnet_vlan (subnet);

CREATE TABLE new_pool (
    id                    BLOB NOT NULL PRIMARY KEY,
    name                  TEXT NOT NULL,
    name_key              TEXT NOT NULL,
    description           TEXT,
    subnet                BLOB NOT NULL,
    vlan_id               INTEGER NOT NULL,
    site_id               BLOB REFERENCES site (id),
    vm_subnet_id          BLOB REFERENCES vm_subnet (id),
    "start"               BLOB NOT NULL,
    "end"                 BLOB NOT NULL,
    reserved_set          TEXT,
    vip_set               TEXT,
    dns_servers           TEXT,
    dns_suffix            TEXT,
    dns_search_suffixes   TEXT,
    wins_servers          TEXT,
    enable_netbios        INTEGER NOT NULL,
    pxe_server_addresses  TEXT,
    is_multicast          INTEGER NOT NULL,
    modified_time         INTEGER NOT NULL,
    CHECK ((site_id IS NULL) <> (vm_subnet_id IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO new_pool
    SELECT id, name, name_key, description, subnet, vlan_id, site_id, NULL, "start", "end", reserved_set, vip_set, dns_servers, dns_suffix,
           dns_search_suffixes, wins_servers, enable_netbios, pxe_server_addresses, is_multicast, modified_time
    FROM pool;

CREATE TABLE pool_network_route (
    owner              BLOB NOT NULL REFERENCES new_pool (id) ON DELETE CASCADE,
    position           INTEGER NOT NULL,
    destination_prefix TEXT NOT NULL,
    next_hop           TEXT NOT NULL,
    metric             INTEGER NOT NULL,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
-- A list stood in one column, an item a line, and a route was destination, next hop and metric with a blank between them.
INSERT INTO pool_network_route
    WITH RECURSIVE line (owner, position, text, rest) AS (
        SELECT id, -1, '', network_routes || char(10) FROM pool WHERE network_routes <> ''
        UNION ALL
        SELECT owner, position + 1, substr(rest, 1, instr(rest, char(10)) - 1), substr(rest, instr(rest, char(10)) + 1)
        FROM line WHERE rest <> ''
    ),
    part (owner, position, destination, tail) AS (
        SELECT owner, position, substr(text, 1, instr(text, ' ') - 1), substr(text, instr(text, ' ') + 1) FROM line WHERE position >= 0
    )
    SELECT owner, position, destination, substr(tail, 1, instr(tail, ' ') - 1), CAST(substr(tail, instr(tail, ' ') + 1) AS INTEGER) FROM part;

CREATE TABLE new_pool_default_gateway (
    owner        BLOB NOT NULL REFERENCES new_pool (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    ip_address   BLOB NOT NULL,
    metric       INTEGER NOT NULL,
    is_automatic INTEGER NOT NULL,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
INSERT INTO new_pool_default_gateway SELECT owner, position, ip_address, metric, is_automatic FROM pool_default_gateway;

CREATE TABLE new_allocated_address (
    id                       BLOB NOT NULL PRIMARY KEY,
    address                  BLOB NOT NULL,
    description              TEXT,
    pool_id                  BLOB NOT NULL REFERENCES new_pool (id),
    address_type             TEXT NOT NULL,
    assigned_to_id           BLOB,
    assigned_to_type         TEXT,
    assigned_to_name         TEXT,
    mac_address              TEXT,
    owner                    TEXT,
    explicit_revoke_required INTEGER NOT NULL,
    disable_reconcile        INTEGER NOT NULL,
    modified_time            INTEGER NOT NULL,
    UNIQUE (pool_id, address)
) STRICT, WITHOUT ROWID;
INSERT INTO new_allocated_address
    SELECT id, address, description, pool_id, address_type, assigned_to_id, assigned_to_type, assigned_to_name, mac_address, NULL,
           explicit_revoke_required, disable_reconcile, modified_time
    FROM allocated_address;

CREATE TABLE new_free_run (
    pool_id BLOB NOT NULL REFERENCES new_pool (id) ON DELETE CASCADE,
    purpose INTEGER NOT NULL,
    "first" BLOB NOT NULL,
    "last"  BLOB NOT NULL,
    PRIMARY KEY (pool_id, purpose, "first")
) STRICT, WITHOUT ROWID;
INSERT INTO new_free_run SELECT pool_id, purpose, "first", "last" FROM free_run;

CREATE TABLE new_taken (
    pool_id BLOB NOT NULL REFERENCES new_pool (id) ON DELETE CASCADE,
    purpose INTEGER NOT NULL,
    count   INTEGER NOT NULL,
    PRIMARY KEY (pool_id, purpose)
) STRICT, WITHOUT ROWID;
INSERT INTO new_taken SELECT pool_id, purpose, count FROM taken;

DROP TABLE pool_default_gateway;
DROP TABLE allocated_address;
DROP TABLE free_run;
DROP TABLE taken;
DROP TABLE pool;
ALTER TABLE new_pool RENAME TO pool;
ALTER TABLE new_pool_default_gateway RENAME TO pool_default_gateway;
ALTER TABLE new_allocated_address RENAME TO allocated_address;
ALTER TABLE new_free_run RENAME TO free_run;
ALTER TABLE new_taken RENAME TO taken;

CREATE INDEX pool_name ON pool (name_key);
CREATE INDEX pool_site ON pool (site_id, "start") WHERE site_id IS NOT NULL;
CREATE INDEX pool_vm_subnet ON pool (vm_subnet_id, "start") WHERE vm_subnet_id IS NOT NULL;
CREATE INDEX pool_subnet ON pool (subnet, "start");
CREATE INDEX allocated_address_address ON allocated_address (address);
CREATE INDEX allocated_address_assigned ON allocated_address (assigned_to_id) WHERE assigned_to_id IS NOT NULL;
CREATE INDEX allocated_address_mac ON allocated_address (mac_address) WHERE mac_address IS NOT NULL;
