-- The destination of a copy that is not finished says so; nothing else is done with it until then.
CREATE TABLE transfer (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    begun INTEGER NOT NULL
);
-- Numbers of events are not given in the order of commits on a server; that of transactions tells what can no longer appear before them.
-- postgres {
ALTER TABLE event ADD COLUMN xid xid8 NOT NULL DEFAULT pg_current_xact_id();
CREATE INDEX event_xid ON event (xid, id);
-- }
