-- The login that made a change, as a server knows it.
ALTER TABLE event ADD COLUMN database_user TEXT;
