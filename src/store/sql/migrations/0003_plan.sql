-- Blocks: what a registry gave, or a part of it, in the Default space. Two blocks are apart or one is strictly inside the other.
CREATE TABLE block (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    family INTEGER NOT NULL,
    first BLOB NOT NULL, -- of the network that start and end are in
    last BLOB NOT NULL,
    bits INTEGER NOT NULL,
    "start" BLOB NOT NULL,
    "end" BLOB NOT NULL,
    parent_id INTEGER, -- the most specific block around this one
    rir_id INTEGER REFERENCES custom_value (id),
    rir_received_date INTEGER,
    last_assigned_date INTEGER,
    owner TEXT,
    description TEXT,
    access_scope_id INTEGER, -- its own; NULL is inherited
    scope_id INTEGER, -- its own or that of a block around it; NULL is that of the space
    last_modified_time INTEGER NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (family, "start", "end")
);
CREATE INDEX block_parent ON block (parent_id, family, "start", "end");
CREATE INDEX block_network ON block (family, first, bits, "start", "end");
CREATE INDEX block_rir ON block (rir_id);
CREATE INDEX block_scope ON block (access_scope_id);

-- The most specific block around a subnet of Default; NULL is unmapped.
ALTER TABLE subnet ADD COLUMN block_id INTEGER;
CREATE INDEX subnet_block ON subnet (block_id, space_id, family, first, bits);

-- A range of Default is of another type than its subnet where a user says so.
ALTER TABLE ip_range ADD COLUMN network_type INTEGER NOT NULL DEFAULT 1;
UPDATE ip_range SET network_type = (SELECT network_type FROM subnet WHERE id = ip_range.subnet_id);
-- An address has the type it was given; the one of its range was shown for those that map to one.
UPDATE ip_address SET network_type = (SELECT network_type FROM ip_range WHERE id = ip_address.range_id) WHERE range_id IS NOT NULL;
