-- What the server does by itself. Every statement may be run again.

-- Begins a transaction that changes the store. Whoever changes structure is alone; those who change addresses go at once and lock the ranges
-- that they meet. The number tells later whether the transaction was kept.
CREATE OR REPLACE FUNCTION ipam.begin_write(own uuid, transaction bigint, structure boolean, now_us bigint) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = ipam, pg_temp AS $$
BEGIN
    IF structure THEN
        PERFORM pg_advisory_xact_lock(1229996365);
    ELSE
        PERFORM pg_advisory_xact_lock_shared(1229996365);
    END IF;
    PERFORM set_config('ipam.now', now_us::text, true);
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

-- Whoever changes structure without the library is alone as well.
CREATE OR REPLACE FUNCTION ipam.structure_changes() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = ipam, pg_temp AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(1229996365);
    RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION ipam.addresses_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = ipam, pg_temp AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(1229996365);
    RETURN NULL;
END $$;

-- Connections remember rows of these tables until the epoch is another one.
CREATE OR REPLACE FUNCTION ipam.kept_changes() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = ipam, pg_temp AS $$
BEGIN
    UPDATE store SET epoch = epoch + 1;
    RETURN NULL;
END $$;

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['address_space', 'custom_field', 'custom_value', 'association', 'association_pair', 'setting', 'access_scope',
                             'subnet', 'ip_range', 'block']
    LOOP
        CONTINUE WHEN to_regclass('ipam.' || t) IS NULL;
        EXECUTE format('DROP TRIGGER IF EXISTS alone ON %I', t);
        -- Counters of a range change with its addresses.
        EXECUTE format('CREATE TRIGGER alone BEFORE INSERT OR DELETE %s ON %I FOR EACH STATEMENT EXECUTE FUNCTION ipam.structure_changes()',
            CASE t WHEN 'ip_range' THEN 'OR UPDATE OF subnet_id, space_id, family, "start", "end", managed_by_service_id, service_instance_id, reserved_addresses, vip'
                   ELSE 'OR UPDATE' END, t);
        CONTINUE WHEN t IN ('subnet', 'ip_range', 'block');
        EXECUTE format('DROP TRIGGER IF EXISTS kept ON %I', t);
        EXECUTE format('CREATE TRIGGER kept AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION ipam.kept_changes()', t);
    END LOOP;
END $$;

-- The key behind and the key before a key, of 16 bytes.
CREATE OR REPLACE FUNCTION ipam.next_key(key bytea) RETURNS bytea LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
    value integer;
BEGIN
    FOR at IN REVERSE 15..0 LOOP
        value := get_byte(key, at);
        IF value < 255 THEN
            RETURN set_byte(key, at, value + 1);
        END IF;
        key := set_byte(key, at, 0);
    END LOOP;
    RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION ipam.previous_key(key bytea) RETURNS bytea LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
    value integer;
BEGIN
    FOR at IN REVERSE 15..0 LOOP
        value := get_byte(key, at);
        IF value > 0 THEN
            RETURN set_byte(key, at, value - 1);
        END IF;
        key := set_byte(key, at, 255);
    END LOOP;
    RETURN NULL;
END $$;

-- The key of an address in text.
CREATE OR REPLACE FUNCTION ipam.key_of(address text) RETURNS bytea LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT CASE family(address::inet)
        WHEN 4 THEN '\x000000000000000000000000'::bytea || substring(inet_send(address::inet) FROM 5)
        ELSE substring(inet_send(address::inet) FROM 5)
    END
$$;

-- The parts of a list of addresses and ranges, one a line.
CREATE OR REPLACE FUNCTION ipam.parts_of(list text) RETURNS TABLE (first bytea, last bytea) LANGUAGE sql IMMUTABLE PARALLEL SAFE
SET search_path = ipam, pg_temp AS $$
    SELECT key_of(trim(split_part(line, '-', 1))), key_of(trim(CASE WHEN line LIKE '%-%' THEN split_part(line, '-', 2) ELSE line END))
    FROM unnest(string_to_array(list, E'\n')) AS line WHERE line <> ''
$$;

-- Takes an address out of the free runs of a range.
CREATE OR REPLACE FUNCTION ipam.cut(range bigint, key bytea) RETURNS void
LANGUAGE plpgsql SET search_path = ipam, pg_temp AS $$
DECLARE
    run free_run;
BEGIN
    SELECT * INTO run FROM free_run f WHERE f.range_id = range AND f.first <= key ORDER BY f.first DESC LIMIT 1;
    IF NOT FOUND OR run.last < key THEN
        RETURN;
    END IF;
    IF run.first = key THEN
        IF run.last = key THEN
            DELETE FROM free_run f WHERE f.range_id = range AND f.first = key;
        ELSE
            UPDATE free_run f SET first = next_key(key) WHERE f.range_id = range AND f.first = key;
        END IF;
    ELSE
        UPDATE free_run f SET last = previous_key(key) WHERE f.range_id = range AND f.first = run.first;
        IF run.last > key THEN
            INSERT INTO free_run (range_id, first, last) VALUES (range, next_key(key), run.last);
        END IF;
    END IF;
END $$;

-- Adds an address, which is in no run, to the free runs of a range.
CREATE OR REPLACE FUNCTION ipam.give_back(range bigint, key bytea) RETURNS void
LANGUAGE plpgsql SET search_path = ipam, pg_temp AS $$
DECLARE
    before free_run;
    until bytea := key;
BEGIN
    DELETE FROM free_run f WHERE f.range_id = range AND f.first = next_key(key) RETURNING f.last INTO until;
    until := coalesce(until, key);
    SELECT * INTO before FROM free_run f WHERE f.range_id = range AND f.first < key ORDER BY f.first DESC LIMIT 1;
    IF before.last = previous_key(key) THEN
        UPDATE free_run f SET last = until WHERE f.range_id = range AND f.first = before.first;
    ELSE
        INSERT INTO free_run (range_id, first, last) VALUES (range, key, until);
    END IF;
END $$;

-- Changes how many addresses map to a range; its first change in a slot of two hours writes down what it had until then.
CREATE OR REPLACE FUNCTION ipam.count_mapped(range bigint, by integer, now_us bigint) RETURNS void
LANGUAGE plpgsql SET search_path = ipam, pg_temp AS $$
DECLARE
    r record;
    current_slot bigint := now_us / 7200000000;
BEGIN
    UPDATE ip_range t SET mapped = t.mapped + by WHERE t.id = range
        RETURNING t.sampled_slot, t.size, t.mapped, t.family = 4 AND t.utilization_calculation = 1 AS counted INTO r;
    IF r.counted AND r.sampled_slot < current_slot THEN
        IF r.sampled_slot > 0 THEN
            INSERT INTO utilization_sample (kind, object_id, slot, assigned, utilized)
                VALUES (3, range, r.sampled_slot, r.size, r.mapped - by)
                ON CONFLICT (kind, object_id, slot) DO UPDATE SET assigned = excluded.assigned, utilized = excluded.utilized;
        END IF;
        UPDATE ip_range t SET sampled_slot = current_slot WHERE t.id = range;
    END IF;
END $$;

-- Locks the ranges that hold an address, in the order of their numbers, and returns them.
CREATE OR REPLACE FUNCTION ipam.ranges_holding(space bigint, kind bigint, key bytea)
RETURNS TABLE (id bigint, service bigint, instance bigint, kept_back text)
LANGUAGE plpgsql SET search_path = ipam, pg_temp AS $$
BEGIN
    FOR id, service, instance IN
        SELECT r.id, o.service_id, o.instance_id FROM range_owner o CROSS JOIN LATERAL (
            SELECT p.id, p."end" FROM ip_range p WHERE p.space_id = space AND p.managed_by_service_id = o.service_id
                AND p.service_instance_id = o.instance_id AND p.family = kind AND p."start" <= key
            ORDER BY p."start" DESC LIMIT 1) r
        WHERE o.space_id = space AND r."end" >= key ORDER BY r.id
    LOOP
        SELECT concat_ws(E'\n', p.reserved_addresses, p.vip) INTO kept_back FROM ip_range p
            WHERE p.id = ranges_holding.id FOR UPDATE;
        RETURN NEXT;
    END LOOP;
END $$;

-- What follows from the place of an address and its owner: the range it maps to, the counter, the free runs.
CREATE OR REPLACE FUNCTION ipam.address_changes() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = ipam, pg_temp AS $$
DECLARE
    r record;
    now_us bigint := coalesce(nullif(current_setting('ipam.now', true), '')::bigint, (extract(epoch FROM clock_timestamp()) * 1000000)::bigint);
BEGIN
    IF TG_OP <> 'INSERT' THEN
        IF TG_OP = 'UPDATE' AND (OLD.space_id, OLD.family, OLD.ip_address, OLD.managed_by_service_id, OLD.service_instance_id)
            = (NEW.space_id, NEW.family, NEW.ip_address, NEW.managed_by_service_id, NEW.service_instance_id)
        THEN
            RETURN NEW;
        END IF;
        FOR r IN SELECT * FROM ranges_holding(OLD.space_id, OLD.family, OLD.ip_address) LOOP
            IF r.id = OLD.range_id THEN
                PERFORM count_mapped(r.id, -1, now_us);
            END IF;
            IF NOT EXISTS (SELECT 1 FROM ip_address o WHERE o.space_id = OLD.space_id AND o.family = OLD.family
                           AND o.ip_address = OLD.ip_address AND o.id <> OLD.id)
                AND (r.kept_back = '' OR NOT EXISTS (SELECT 1 FROM parts_of(r.kept_back) p WHERE OLD.ip_address BETWEEN p.first AND p.last))
            THEN
                PERFORM give_back(r.id, OLD.ip_address);
            END IF;
        END LOOP;
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    NEW.range_id := NULL;
    FOR r IN SELECT * FROM ranges_holding(NEW.space_id, NEW.family, NEW.ip_address) LOOP
        PERFORM cut(r.id, NEW.ip_address);
        DELETE FROM released_address q WHERE q.range_id = r.id AND q.ip_address = NEW.ip_address;
        IF r.service = NEW.managed_by_service_id AND r.instance = NEW.service_instance_id THEN
            NEW.range_id := r.id;
            PERFORM count_mapped(r.id, 1, now_us);
        END IF;
    END LOOP;
    RETURN NEW;
END $$;

DROP TRIGGER IF EXISTS shared ON ip_address;
CREATE TRIGGER shared BEFORE INSERT OR UPDATE OR DELETE ON ip_address FOR EACH STATEMENT EXECUTE FUNCTION ipam.addresses_change();
DROP TRIGGER IF EXISTS follows ON ip_address;
CREATE TRIGGER follows BEFORE INSERT OR DELETE OR UPDATE OF space_id, family, ip_address, managed_by_service_id, service_instance_id
    ON ip_address FOR EACH ROW EXECUTE FUNCTION ipam.address_changes();

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
