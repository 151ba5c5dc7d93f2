-- What the synchronization keeps: pairs of objects with what both sides had at the last sync, its journal, creations
-- whose outcome is not known yet, and who is at work.
CREATE TABLE sync_link (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    vmm_server    TEXT    NOT NULL,
    object_type   INTEGER NOT NULL,
    object        TEXT    NOT NULL,
    vmm_key       TEXT    NOT NULL,
    ipam_id       INTEGER NOT NULL,
    parent_id     INTEGER NOT NULL,
    made_by_sync  INTEGER NOT NULL,
    missing_since INTEGER,
    base          TEXT    NOT NULL,
    UNIQUE (vmm_server, object_type, vmm_key),
    UNIQUE (vmm_server, object_type, ipam_id, parent_id)
) STRICT;

CREATE TABLE sync_run (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    vmm_server TEXT    NOT NULL,
    begun      INTEGER NOT NULL
) STRICT;

CREATE TABLE sync_event (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    time        INTEGER NOT NULL,
    vmm_server  TEXT    NOT NULL,
    run         INTEGER NOT NULL,
    change_id   INTEGER NOT NULL,
    state       INTEGER NOT NULL,
    kind        INTEGER NOT NULL,
    object      TEXT    NOT NULL,
    object_type INTEGER NOT NULL,
    target      INTEGER NOT NULL,
    error       TEXT    NOT NULL
) STRICT;
CREATE INDEX sync_event_by_server ON sync_event (vmm_server, id);

CREATE TABLE sync_intent (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    vmm_server  TEXT    NOT NULL,
    run         INTEGER NOT NULL,
    change_id   INTEGER NOT NULL,
    object_type INTEGER NOT NULL,
    ipam_id     INTEGER NOT NULL,
    parent_key  TEXT    NOT NULL,
    "natural"   TEXT    NOT NULL,
    fields      TEXT    NOT NULL
) STRICT;

CREATE TABLE sync_lease (
    vmm_server    TEXT    PRIMARY KEY,
    host          TEXT    NOT NULL,
    boot_id       TEXT    NOT NULL,
    pid           INTEGER NOT NULL,
    process_start TEXT    NOT NULL,
    token         INTEGER NOT NULL,
    expires       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
