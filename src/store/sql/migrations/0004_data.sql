-- Settings of the store, access scopes, history of utilization, and which import wrote a row.

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) WITHOUT ROWID;

-- A tree under \Global, which has the number 1. Paths never change.
CREATE TABLE access_scope (
    id INTEGER PRIMARY KEY,
    parent_id INTEGER REFERENCES access_scope (id),
    path TEXT NOT NULL,
    path_folded TEXT NOT NULL UNIQUE,
    description TEXT,
    last_modified_time INTEGER NOT NULL
);
CREATE INDEX access_scope_parent ON access_scope (parent_id);
INSERT INTO access_scope (id, path, path_folded, last_modified_time) VALUES (1, '\Global', '\global', 0);

-- NULL: the scope of what is above.
ALTER TABLE address_space ADD COLUMN access_scope_id INTEGER REFERENCES access_scope (id);
ALTER TABLE subnet ADD COLUMN access_scope_id INTEGER REFERENCES access_scope (id);
ALTER TABLE ip_range ADD COLUMN access_scope_id INTEGER REFERENCES access_scope (id);
CREATE INDEX address_space_scope ON address_space (access_scope_id);
CREATE INDEX subnet_scope ON subnet (access_scope_id);
CREATE INDEX ip_range_scope ON ip_range (access_scope_id);

-- What was in use at the end of a slot of two hours, and until the slot of the next row: of a range (3) whenever it changes in a later
-- slot, of spaces (1), subnets (2) and blocks (5) when they are sampled.
CREATE TABLE utilization_sample (
    kind INTEGER NOT NULL,
    object_id INTEGER NOT NULL,
    slot INTEGER NOT NULL,
    assigned REAL NOT NULL,
    utilized REAL NOT NULL,
    PRIMARY KEY (kind, object_id, slot)
) WITHOUT ROWID;
-- Since this slot the range has what it has now; 0 when that is not known.
ALTER TABLE ip_range ADD COLUMN sampled_slot INTEGER NOT NULL DEFAULT 0;

-- Number of the event of the import that wrote the row last.
ALTER TABLE subnet ADD COLUMN import_event_id INTEGER;
ALTER TABLE ip_range ADD COLUMN import_event_id INTEGER;
ALTER TABLE ip_address ADD COLUMN import_event_id INTEGER;
