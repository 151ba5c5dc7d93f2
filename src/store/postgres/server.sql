-- What the server does by itself. Every statement may be run again.

-- Begins a transaction that changes the store. Whoever changes structure is alone; those who change addresses go at once and lock the ranges
-- that they meet. The number tells later whether the transaction was kept.
CREATE OR REPLACE FUNCTION ipam.begin_write(own uuid, transaction bigint, structure boolean) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = ipam, pg_temp AS $$
BEGIN
    IF structure THEN
        PERFORM pg_advisory_xact_lock(1229996365);
    ELSE
        PERFORM pg_advisory_xact_lock_shared(1229996365);
    END IF;
    INSERT INTO writer AS w (session, number) VALUES (own, transaction)
        ON CONFLICT (session) DO UPDATE SET number = excluded.number, at = now();
    IF transaction = 1 THEN
        DELETE FROM writer WHERE at < now() - interval '7 days';
    END IF;
    RETURN (SELECT epoch FROM store);
END $$;

-- Tells whether a transaction was kept whose answer was lost; waits while the server still works on it.
CREATE OR REPLACE FUNCTION ipam.resolve_write(own uuid, transaction bigint) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = ipam, pg_temp AS $$
DECLARE
    kept bigint;
BEGIN
    INSERT INTO writer AS w (session, number) VALUES (own, -1)
        ON CONFLICT (session) DO UPDATE SET at = now() RETURNING w.number INTO kept;
    RETURN kept = transaction;
END $$;

-- Numbers that were given at the making are not given again.
DO $$
DECLARE
    t record;
BEGIN
    FOR t IN SELECT c.oid::regclass AS name, pg_get_serial_sequence(c.oid::regclass::text, 'id') AS numbers
             FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'id' AND a.attidentity <> ''
             WHERE c.relnamespace = 'ipam'::regnamespace AND c.relkind = 'r'
    LOOP
        EXECUTE format('SELECT setval(%L, greatest((SELECT coalesce(max(id), 0) + 1 FROM %s), (SELECT last_value + is_called::integer FROM %s)), false)',
            t.numbers, t.name, t.numbers);
    END LOOP;
END $$;
