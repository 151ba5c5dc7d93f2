-- Requests that are known by a key, and addresses that are kept back for a time after their release.

ALTER TABLE ip_range ADD COLUMN quarantine_seconds INTEGER NOT NULL DEFAULT 0;

-- Addresses of a range that nobody has and that are not in its free runs until then.
CREATE TABLE released_address (
    range_id INTEGER NOT NULL,
    ip_address BLOB NOT NULL,
    released INTEGER NOT NULL,
    until INTEGER NOT NULL,
    PRIMARY KEY (range_id, ip_address)
) WITHOUT ROWID;
CREATE INDEX released_address_until ON released_address (range_id, until);

CREATE TABLE request (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    request_key TEXT NOT NULL UNIQUE,
    digest TEXT NOT NULL, -- of what was asked
    time INTEGER NOT NULL
);

-- The objects that answer a request; a row goes with its object, a request with its last row.
CREATE TABLE request_item (
    request_id INTEGER NOT NULL REFERENCES request (id),
    ord INTEGER NOT NULL,
    kind INTEGER NOT NULL, -- as in object_value
    object_id INTEGER NOT NULL,
    PRIMARY KEY (request_id, ord)
) WITHOUT ROWID;
CREATE INDEX request_item_object ON request_item (kind, object_id);
