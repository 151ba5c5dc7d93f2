-- What an event of the synchronization says beside its message, and conflicts that were decided by hand.
ALTER TABLE sync_event ADD COLUMN error_id TEXT NOT NULL DEFAULT '';
ALTER TABLE sync_event ADD COLUMN duration_ms INTEGER NOT NULL DEFAULT 0;

CREATE TABLE sync_decision (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    vmm_server  TEXT    NOT NULL,
    object_type INTEGER NOT NULL,
    object      TEXT    NOT NULL,
    ipam_id     INTEGER NOT NULL,
    vmm_key     TEXT    NOT NULL,
    field       TEXT    NOT NULL,
    facts       TEXT    NOT NULL,
    winner      INTEGER NOT NULL,
    time        INTEGER NOT NULL,
    user_name   TEXT    NOT NULL,
    UNIQUE (vmm_server, object_type, ipam_id, vmm_key, field)
) STRICT;
