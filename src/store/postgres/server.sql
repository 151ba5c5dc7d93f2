-- What the server does by itself. Every statement may be run again.

-- Begins a transaction that changes the store. Whoever changes structure is alone; those who change addresses go at once and lock the ranges
-- that they meet. The number tells later whether the transaction was kept.
CREATE OR REPLACE FUNCTION ipam.begin_write(own uuid, transaction bigint, structure boolean, now_us bigint) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = ipam, pg_temp AS $$
DECLARE
    -- An expression that is assigned is evaluated at once; PERFORM runs a query.
    done text := CASE WHEN structure THEN pg_advisory_xact_lock(1229996365)::text ELSE pg_advisory_xact_lock_shared(1229996365)::text END;
BEGIN
    done := set_config('ipam.now', now_us::text, true);
    -- What the session took before is not what this transaction took.
    UPDATE writer w SET number = transaction, at = now(), taken = NULL WHERE w.session = own;
    IF NOT FOUND THEN
        INSERT INTO writer AS w (session, number) VALUES (own, transaction)
            ON CONFLICT (session) DO UPDATE SET number = excluded.number, at = now(), taken = NULL;
    END IF;
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

-- Notes the address that a transaction takes as it is committed: where the answer is lost, nobody else knows which one it was.
CREATE OR REPLACE FUNCTION ipam.note_taken(own uuid, number bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = ipam, pg_temp AS $$
BEGIN
    UPDATE writer w SET taken = note_taken.number WHERE w.session = own;
END $$;

CREATE OR REPLACE FUNCTION ipam.taken_in(own uuid) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = ipam, pg_temp AS $$
    SELECT w.taken FROM writer w WHERE w.session = own
$$;
DROP FUNCTION IF EXISTS ipam.note_taken(uuid, bigint, bytea), ipam.taken_by(uuid);

-- Tells whoever follows the events that there are new ones, at the commit. Commits that tell something wait for each other, so nothing is told
-- while nobody holds the locks of those who listen. Each connection tries one of sixteen, because two that try the same at once are in each
-- other's way. Whoever fails tries to share it, which can be done with those who listen and not with another one that only tries.
CREATE OR REPLACE FUNCTION ipam.event_tells() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    own integer := pg_catalog.pg_backend_pid() OPERATOR(pg_catalog.%) 16;
BEGIN
    IF (CASE WHEN pg_catalog.pg_try_advisory_lock(1229996366, own) THEN NOT pg_catalog.pg_advisory_unlock(1229996366, own)
        WHEN pg_catalog.pg_try_advisory_lock_shared(1229996366, own) THEN pg_catalog.pg_advisory_unlock_shared(1229996366, own) ELSE false END) THEN
        PERFORM pg_catalog.pg_notify('ipam_event', '');
    END IF;
    RETURN NULL;
END $$;
DROP TRIGGER IF EXISTS tells ON event;
CREATE TRIGGER tells AFTER INSERT ON event FOR EACH STATEMENT EXECUTE FUNCTION ipam.event_tells();

-- Whoever changes structure without the library is alone as well. These need neither the rights of the owner nor a search path, which both
-- take longer than the lock.
CREATE OR REPLACE FUNCTION ipam.structure_changes() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    done text := pg_catalog.pg_advisory_xact_lock(1229996365)::text;
BEGIN
    RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION ipam.addresses_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    done text := pg_catalog.pg_advisory_xact_lock_shared(1229996365)::text;
BEGIN
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

-- The key behind a key, at once for all but the last of each 256.
CREATE OR REPLACE FUNCTION ipam.key_after(key bytea) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN get_byte(key, 15) < 255 THEN set_byte(key, 15, get_byte(key, 15) + 1) ELSE ipam.next_key(key) END
$$;

-- The key before a key, at once for all but the first of each 256.
CREATE OR REPLACE FUNCTION ipam.key_before(key bytea) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN get_byte(key, 15) > 0 THEN set_byte(key, 15, get_byte(key, 15) - 1) ELSE ipam.previous_key(key) END
$$;

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

-- The time of the transaction in microseconds, as the library said it, else the server's.
-- VOLATILE, as its clock is: otherwise it is no part of the expression that calls it, and is planned anew in every transaction.
CREATE OR REPLACE FUNCTION ipam.now_us() RETURNS bigint LANGUAGE sql VOLATILE AS $$
    SELECT coalesce(nullif(current_setting('ipam.now', true), '')::bigint, (extract(epoch FROM clock_timestamp()) * 1000000)::bigint)
$$;

-- Tells whether whole rows are copied from another store, with all that follows from them; only the owner of the tables does that.
CREATE OR REPLACE FUNCTION ipam.is_transfer() RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
    -- Not a function of LANGUAGE sql: such a one is planned anew in every transaction, which takes longer than adding an event.
    RETURN coalesce(current_setting('ipam.transfer', true), '') = 'on'
        AND pg_has_role(session_user, (SELECT c.relowner FROM pg_class c WHERE c.oid = 'ipam.store'::regclass), 'member');
END $$;

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
    PERFORM settle_taken();
    DELETE FROM free_run f WHERE f.range_id = range AND f.first = next_key(key) RETURNING f.last INTO until;
    until := coalesce(until, key);
    SELECT * INTO before FROM free_run f WHERE f.range_id = range AND f.first < key ORDER BY f.first DESC LIMIT 1;
    IF before.last = previous_key(key) THEN
        UPDATE free_run f SET last = until WHERE f.range_id = range AND f.first = before.first;
    ELSE
        INSERT INTO free_run (range_id, first, last) VALUES (range, key, until);
    END IF;
END $$;

-- Begins a slot of two hours of a range: what it had until now is written down for the slot before.
CREATE OR REPLACE FUNCTION ipam.begin_slot(range bigint, slot_before bigint, assigned double precision, had bigint, current_slot bigint)
RETURNS void LANGUAGE plpgsql SET search_path = ipam, pg_temp AS $$
BEGIN
    IF slot_before > 0 THEN
        INSERT INTO utilization_sample (kind, object_id, slot, assigned, utilized) VALUES (3, range, slot_before, begin_slot.assigned, had)
            ON CONFLICT (kind, object_id, slot) DO UPDATE SET assigned = excluded.assigned, utilized = excluded.utilized;
    END IF;
    UPDATE ip_range t SET sampled_slot = current_slot WHERE t.id = range;
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
        PERFORM begin_slot(range, r.sampled_slot, r.size, r.mapped - by, current_slot);
    END IF;
END $$;

-- Locks the ranges that hold an address, in the order of their numbers, and returns them.
DROP FUNCTION IF EXISTS ipam.ranges_holding(bigint, bigint, bytea);
CREATE FUNCTION ipam.ranges_holding(space bigint, kind bigint, key bytea)
RETURNS TABLE (id bigint, service bigint, instance bigint, kept_back text, quarantine bigint)
LANGUAGE plpgsql SET search_path = ipam, pg_temp AS $$
BEGIN
    FOR id, service, instance IN
        SELECT r.id, o.service_id, o.instance_id FROM range_owner o CROSS JOIN LATERAL (
            SELECT p.id, p."end" FROM ip_range p WHERE p.space_id = space AND p.managed_by_service_id = o.service_id
                AND p.service_instance_id = o.instance_id AND p.family = kind AND p."start" <= key
            ORDER BY p."start" DESC LIMIT 1) r
        WHERE o.space_id = space AND r."end" >= key ORDER BY r.id
    LOOP
        SELECT concat_ws(E'\n', p.reserved_addresses, p.vip), p.quarantine_seconds INTO kept_back, quarantine FROM ip_range p
            WHERE p.id = ranges_holding.id FOR UPDATE;
        RETURN NEXT;
    END LOOP;
END $$;

-- What follows when an address is not at a place any more, which its row has left: the counter, the free runs or the quarantine. There is no
-- other way into quarantine, so nobody puts addresses there that were not his to release.
CREATE OR REPLACE FUNCTION ipam.address_left(gone ip_address, now_us bigint) RETURNS void
LANGUAGE plpgsql SET search_path = ipam, pg_temp SET enable_seqscan = off AS $$
DECLARE
    r record;
BEGIN
    FOR r IN SELECT * FROM ranges_holding(gone.space_id, gone.family, gone.ip_address) LOOP
        IF r.id = gone.range_id THEN
            PERFORM count_mapped(r.id, -1, now_us);
        END IF;
        IF (SELECT o.id FROM ip_address o WHERE o.space_id = gone.space_id AND o.family = gone.family AND o.ip_address = gone.ip_address
            AND o.id <> gone.id ORDER BY o.managed_by_service_id LIMIT 1) IS NULL
            AND (r.kept_back = '' OR NOT EXISTS (SELECT 1 FROM parts_of(r.kept_back) p WHERE gone.ip_address BETWEEN p.first AND p.last))
        THEN
            IF r.quarantine > 0 THEN
                INSERT INTO released_address AS q (range_id, ip_address, released, until)
                    VALUES (r.id, gone.ip_address, now_us, now_us + r.quarantine * 1000000)
                    ON CONFLICT (range_id, ip_address) DO UPDATE SET released = excluded.released, until = excluded.until;
            ELSE
                PERFORM give_back(r.id, gone.ip_address);
            END IF;
        END IF;
    END LOOP;
END $$;

-- Makes sure that a space is there, and stays.
CREATE OR REPLACE FUNCTION ipam.require_space(space bigint) RETURNS void
LANGUAGE plpgsql SET search_path = ipam, pg_temp AS $$
BEGIN
    PERFORM 1 FROM address_space s WHERE s.id = space FOR KEY SHARE;
    IF NOT FOUND THEN
        RAISE foreign_key_violation USING MESSAGE = format('there is no address space %s', space);
    END IF;
END $$;

-- What follows from the place of an address and its owner: the range it maps to, the counter, the free runs.
CREATE OR REPLACE FUNCTION ipam.address_changes() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = ipam, pg_temp SET enable_seqscan = off AS $$
DECLARE
    r record;
    now_us bigint := ipam.now_us();
BEGIN
    IF NEW.range_id = 0 THEN
        -- Its ranges and its space were looked for.
        NEW.range_id := NULL;
        RETURN NEW;
    END IF;
    IF ipam.is_transfer() THEN
        RETURN NEW;
    END IF;
    IF TG_OP = 'UPDATE' THEN
        IF (OLD.space_id, OLD.family, OLD.ip_address, OLD.managed_by_service_id, OLD.service_instance_id)
            = (NEW.space_id, NEW.family, NEW.ip_address, NEW.managed_by_service_id, NEW.service_instance_id)
        THEN
            RETURN NEW;
        END IF;
        PERFORM address_left(OLD, now_us);
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
    IF NEW.range_id IS NULL THEN
        PERFORM require_space(NEW.space_id);
    END IF;
    -- One that is given no type has that of its range.
    NEW.network_type := coalesce(NEW.network_type, (SELECT t.network_type FROM ip_range t WHERE t.id = NEW.range_id), 1);
    RETURN NEW;
END $$;

-- Locks the ranges that hold an address that goes before the address, in the order of their numbers, as whoever adds one does.
CREATE OR REPLACE FUNCTION ipam.address_goes() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = ipam, pg_temp SET enable_seqscan = off AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM range_owner o WHERE o.space_id = OLD.space_id
        AND (o.service_id, o.instance_id) <> (OLD.managed_by_service_id, OLD.service_instance_id))
    THEN
        PERFORM 1 FROM ranges_holding(OLD.space_id, OLD.family, OLD.ip_address);
    ELSE
        PERFORM 1 FROM ip_range t WHERE t.id = OLD.range_id FOR UPDATE;
    END IF;
    RETURN OLD;
END $$;

-- What follows from addresses that are gone. Every change of a counter or a run leaves a dead version of its row, which the next change in the
-- same transaction has to pass by; so what goes together is counted together.
CREATE OR REPLACE FUNCTION ipam.addresses_gone() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = ipam, pg_temp SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
    now_us bigint := ipam.now_us();
    one ip_address;
    place record;
    slow bigint[]; -- ranges with a quarantine
    ranges bigint[];
    free uuid[];
    r record;
BEGIN
    IF ipam.is_transfer() THEN
        RETURN NULL;
    END IF;
    -- One by itself is the usual case. Two may be records of one address, which goes back once.
    IF (SELECT count(*) FROM (SELECT 1 FROM gone LIMIT 2) few) < 2 THEN
        FOR one IN SELECT * FROM gone LOOP
            PERFORM address_left(one, now_us);
        END LOOP;
        RETURN NULL;
    END IF;
    FOR place IN SELECT g.space_id, g.family, array_agg(DISTINCT as_uuid(g.ip_address) ORDER BY as_uuid(g.ip_address)) AS keys FROM gone g GROUP BY 1, 2 ORDER BY 1, 2 LOOP
        PERFORM lock_ranges(array_agg(h.id)) FROM ranges_of(place.space_id, place.family, place.keys) h;
        FOR r IN SELECT g.range_id, count(*)::integer AS less FROM gone g
            WHERE g.space_id = place.space_id AND g.family = place.family AND g.range_id IS NOT NULL GROUP BY 1 ORDER BY 1
        LOOP
            PERFORM count_mapped(r.range_id, -r.less, now_us);
        END LOOP;
        SELECT * INTO r FROM unrecorded(place.space_id, place.family, place.keys);
        CONTINUE WHEN r.free IS NULL;
        SELECT array_agg(t.id) INTO slow FROM ip_range t WHERE t.id = ANY (r.ranges) AND t.quarantine_seconds > 0;
        IF slow IS NULL THEN
            PERFORM give_back_many(r.ranges, r.free);
            CONTINUE;
        END IF;
        INSERT INTO released_address AS q (range_id, ip_address, released, until)
            SELECT k.id, uuid_send(k.key), now_us, now_us + t.quarantine_seconds * 1000000
            FROM unnest(r.ranges, r.free) AS k (id, key) JOIN ip_range t ON t.id = k.id WHERE k.id = ANY (slow)
            ON CONFLICT (range_id, ip_address) DO UPDATE SET released = excluded.released, until = excluded.until;
        SELECT array_agg(k.id ORDER BY k.place), array_agg(k.key ORDER BY k.place) INTO ranges, free
            FROM unnest(r.ranges, r.free) WITH ORDINALITY AS k (id, key, place) WHERE k.id <> ALL (slow);
        IF free IS NOT NULL THEN
            PERFORM give_back_many(ranges, free);
        END IF;
    END LOOP;
    RETURN NULL;
END $$;

DROP TRIGGER IF EXISTS shared ON ip_address;
CREATE TRIGGER shared BEFORE INSERT OR UPDATE OR DELETE ON ip_address FOR EACH STATEMENT EXECUTE FUNCTION ipam.addresses_change();
DROP TRIGGER IF EXISTS follows ON ip_address;
CREATE TRIGGER follows BEFORE UPDATE OF space_id, family, ip_address, managed_by_service_id, service_instance_id
    ON ip_address FOR EACH ROW EXECUTE FUNCTION ipam.address_changes();
-- Only what adds many at once, and has done what follows, says the range itself, or 0 for none: nobody but the owner of the table may.
DROP TRIGGER IF EXISTS follows_added ON ip_address;
CREATE TRIGGER follows_added BEFORE INSERT ON ip_address FOR EACH ROW WHEN (NEW.range_id IS NULL OR NEW.range_id = 0) EXECUTE FUNCTION ipam.address_changes();
DROP TRIGGER IF EXISTS goes ON ip_address;
CREATE TRIGGER goes BEFORE DELETE ON ip_address FOR EACH ROW EXECUTE FUNCTION ipam.address_goes();
DROP TRIGGER IF EXISTS gone ON ip_address;
CREATE TRIGGER gone AFTER DELETE ON ip_address REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION ipam.addresses_gone();

-- That an address is in a space that is there follows from its range, or is seen above where it has none. A foreign key would be looked at
-- for each address again, and every writer would lock the row of the one space that nearly all are in.
ALTER TABLE ip_address DROP CONSTRAINT IF EXISTS ip_address_space_id_fkey;
CREATE OR REPLACE FUNCTION ipam.space_goes() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = ipam, pg_temp AS $$
BEGIN
    -- A snapshot from before does not show what was added to the space since.
    IF current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted') THEN
        RAISE serialization_failure USING MESSAGE = 'an address space is removed by transactions that are READ COMMITTED';
    END IF;
    IF EXISTS (SELECT 1 FROM ip_address a WHERE a.space_id = OLD.id) THEN
        RAISE foreign_key_violation USING MESSAGE = format('address space %s has addresses', OLD.id);
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
DROP TRIGGER IF EXISTS goes ON address_space;
CREATE TRIGGER goes BEFORE DELETE OR UPDATE OF id ON address_space FOR EACH ROW EXECUTE FUNCTION ipam.space_goes();

-- The ranges of a space that hold an address from one key to another, by one look per owner.
CREATE OR REPLACE FUNCTION ipam.ranges_over(space bigint, kind bigint, low bytea, high bytea) RETURNS SETOF bigint
LANGUAGE plpgsql STABLE SET search_path = ipam, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT r.id FROM range_owner o CROSS JOIN LATERAL (
        SELECT p.id, p."end" FROM ip_range p WHERE p.space_id = space AND p.managed_by_service_id = o.service_id
            AND p.service_instance_id = o.instance_id AND p.family = kind AND p."start" <= high AND p."start" >= coalesce(
                (SELECT q."start" FROM ip_range q WHERE q.space_id = space AND q.managed_by_service_id = o.service_id
                 AND q.service_instance_id = o.instance_id AND q.family = kind AND q."start" <= low ORDER BY q."start" DESC LIMIT 1), low)
    ) r WHERE o.space_id = space AND r."end" >= low;
END $$;

-- Which of the ranges that hold an address from one key to another overlap others, and which count.
CREATE OR REPLACE FUNCTION ipam.settle_flags(space bigint, kind bigint, low bytea, high bytea) RETURNS void
LANGUAGE plpgsql SET search_path = ipam, pg_temp AS $$
DECLARE
    r record;
    oldest bigint;
BEGIN
    FOR r IN SELECT t.id, t."start", t."end" FROM ip_range t WHERE t.id IN (SELECT ranges_over(space, kind, low, high)) LOOP
        SELECT min(o) INTO oldest FROM ranges_over(space, kind, r."start", r."end") o WHERE o <> r.id;
        UPDATE ip_range t SET overlapping = (oldest IS NOT NULL)::integer, counted = (oldest IS NULL OR oldest > r.id)::integer
            WHERE t.id = r.id AND (t.overlapping, t.counted) <> ((oldest IS NOT NULL)::integer, (oldest IS NULL OR oldest > r.id)::integer);
    END LOOP;
END $$;

-- A key as a number.
CREATE OR REPLACE FUNCTION ipam.key_number(key bytea) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT ((('x' || substr(encode(key, 'hex'), 1, 8))::bit(32)::bigint::numeric * 4294967296
        + ('x' || substr(encode(key, 'hex'), 9, 8))::bit(32)::bigint) * 4294967296
        + ('x' || substr(encode(key, 'hex'), 17, 8))::bit(32)::bigint) * 4294967296
        + ('x' || substr(encode(key, 'hex'), 25, 8))::bit(32)::bigint
$$;

-- Works out anew which addresses of a range are free: none that is recorded, kept back, in quarantine, or such as no host can have.
CREATE OR REPLACE FUNCTION ipam.settle_runs(range bigint) RETURNS void
LANGUAGE plpgsql SET search_path = ipam, pg_temp AS $$
DECLARE
    r ip_range;
BEGIN
    SELECT * INTO r FROM ip_range t WHERE t.id = range;
    DELETE FROM free_run f WHERE f.range_id = range;
    WITH hole AS MATERIALIZED (
        SELECT h.first, encode(h.last, 'hex') COLLATE "C" AS last FROM (
            SELECT key_of(n[1]) AS first, key_of(n[2]) AS last FROM unnest(CASE r.family WHEN 4 THEN
                ARRAY['0.0.0.0-0.255.255.255', '127.0.0.0-127.255.255.255', '169.254.0.0-169.254.255.255', '224.0.0.0-239.255.255.255',
                      '255.255.255.255-255.255.255.255'] ELSE
                ARRAY['::-::1', 'fe80::-febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'fec0::-feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff',
                      'ff00::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'] END) AS refused, string_to_array(refused, '-') AS n
            UNION ALL SELECT p.first, p.last FROM parts_of(concat_ws(E'\n', r.reserved_addresses, r.vip)) p
            UNION ALL SELECT q.ip_address, q.ip_address FROM released_address q WHERE q.range_id = range
            UNION ALL SELECT a.ip_address, a.ip_address FROM ip_address a
                WHERE a.space_id = r.space_id AND a.family = r.family AND a.ip_address BETWEEN r."start" AND r."end"
        ) h WHERE h.first <= r."end" AND h.last >= r."start"
    ), edge AS (
        -- What is free lies between the highest end of all holes before and the begin of the next one, and behind them all.
        SELECT h.first, max(h.last) OVER (ORDER BY h.first, h.last ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before FROM hole h
        UNION ALL SELECT NULL, max(h.last) FROM hole h
    ), gap AS (
        SELECT CASE WHEN e.before IS NULL THEN r."start" ELSE next_key(decode(e.before, 'hex')) END AS low,
            CASE WHEN e.first IS NULL THEN r."end" ELSE previous_key(e.first) END AS high FROM edge e
        WHERE e.first IS NULL OR e.first > r."start"
    )
    INSERT INTO free_run (range_id, first, last) SELECT range, g.low, g.high FROM gap g WHERE g.low <= g.high AND g.low <= r."end";
END $$;

-- Writes down what a range had in use until now.
CREATE OR REPLACE FUNCTION ipam.range_before() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = ipam, pg_temp AS $$
DECLARE
    current_slot bigint := ipam.now_us() / 7200000000;
BEGIN
    IF ipam.is_transfer() THEN
        RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
    END IF;
    NEW.size := (key_number(NEW."end") - key_number(NEW."start") + 1)::double precision;
    IF TG_OP = 'UPDATE' AND OLD.family = 4 AND OLD.sampled_slot > 0 AND OLD.sampled_slot < current_slot THEN
        INSERT INTO utilization_sample (kind, object_id, slot, assigned, utilized) VALUES (3, OLD.id, OLD.sampled_slot, OLD.size,
            CASE OLD.utilization_calculation WHEN 1 THEN OLD.mapped ELSE OLD.utilized_addresses END)
            ON CONFLICT (kind, object_id, slot) DO UPDATE SET assigned = excluded.assigned, utilized = excluded.utilized;
    END IF;
    NEW.sampled_slot := greatest(NEW.sampled_slot, current_slot);
    RETURN NEW;
END $$;

-- What follows from the bounds, the owner and the lists of a range. Whose an address is follows from its range, so a range that lies outside its
-- subnet or over another one of its owner, which the library refuses, would give addresses to who may not have them.
CREATE OR REPLACE FUNCTION ipam.range_changes() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = ipam, pg_temp AS $$
DECLARE
    gone boolean := TG_OP = 'DELETE';
    there bigint;
BEGIN
    IF ipam.is_transfer() THEN
        RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
    END IF;
    IF TG_OP = 'UPDATE' AND NEW.network_type <> OLD.network_type THEN
        UPDATE ip_address a SET network_type = NEW.network_type WHERE a.range_id = NEW.id AND a.network_type <> NEW.network_type;
    END IF;
    IF TG_OP = 'UPDATE' AND (OLD.subnet_id, OLD.space_id, OLD.family, OLD."start", OLD."end", OLD.managed_by_service_id, OLD.service_instance_id)
            = (NEW.subnet_id, NEW.space_id, NEW.family, NEW."start", NEW."end", NEW.managed_by_service_id, NEW.service_instance_id)
        AND OLD.reserved_addresses IS NOT DISTINCT FROM NEW.reserved_addresses AND OLD.vip IS NOT DISTINCT FROM NEW.vip
        AND (OLD.quarantine_seconds = 0 OR NEW.quarantine_seconds > 0)
    THEN
        RETURN NULL;
    END IF;
    IF TG_OP <> 'INSERT' THEN
        -- An address has the type of its range, and keeps it when there is no range any more.
        UPDATE ip_address a SET range_id = NULL, network_type = CASE WHEN gone THEN OLD.network_type ELSE NEW.network_type END
            WHERE a.range_id = OLD.id AND (gone OR (a.space_id, a.managed_by_service_id, a.service_instance_id)
                <> (NEW.space_id, NEW.managed_by_service_id, NEW.service_instance_id) OR a.ip_address NOT BETWEEN NEW."start" AND NEW."end");
        UPDATE range_owner o SET ranges = o.ranges - 1 WHERE o.space_id = OLD.space_id AND o.service_id = OLD.managed_by_service_id
            AND o.instance_id = OLD.service_instance_id;
        DELETE FROM range_owner o WHERE o.space_id = OLD.space_id AND o.ranges = 0;
        IF gone THEN
            DELETE FROM free_run f WHERE f.range_id = OLD.id;
            DELETE FROM released_address q WHERE q.range_id = OLD.id;
            DELETE FROM utilization_sample u WHERE u.kind = 3 AND u.object_id = OLD.id;
        END IF;
    END IF;
    IF NOT gone THEN
        IF NOT EXISTS (SELECT 1 FROM subnet s WHERE s.id = NEW.subnet_id AND (s.space_id, s.family) = (NEW.space_id, NEW.family)
            AND s.first <= NEW."start" AND s.last >= NEW."end" AND NEW."start" <= NEW."end")
        THEN
            RAISE check_violation USING MESSAGE = format('range %s is not inside its subnet', NEW.id);
        END IF;
        IF (SELECT p."end" FROM ip_range p WHERE p.space_id = NEW.space_id AND p.managed_by_service_id = NEW.managed_by_service_id
            AND p.service_instance_id = NEW.service_instance_id AND p.family = NEW.family AND p."start" <= NEW."end" AND p.id <> NEW.id
            ORDER BY p."start" DESC LIMIT 1) >= NEW."start"
        THEN
            RAISE exclusion_violation USING MESSAGE = format('range %s overlaps another one of its owner', NEW.id);
        END IF;
        INSERT INTO range_owner AS o (space_id, service_id, instance_id, ranges)
            VALUES (NEW.space_id, NEW.managed_by_service_id, NEW.service_instance_id, 1)
            ON CONFLICT (space_id, service_id, instance_id) DO UPDATE SET ranges = o.ranges + 1;
        UPDATE ip_address a SET range_id = NEW.id WHERE a.space_id = NEW.space_id AND a.family = NEW.family
            AND a.ip_address BETWEEN NEW."start" AND NEW."end" AND a.managed_by_service_id = NEW.managed_by_service_id
            AND a.service_instance_id = NEW.service_instance_id AND a.range_id IS DISTINCT FROM NEW.id;
        SELECT count(*) INTO there FROM ip_address a WHERE a.range_id = NEW.id;
        UPDATE ip_range t SET mapped = there WHERE t.id = NEW.id AND t.mapped <> there;
        IF TG_OP = 'UPDATE' THEN
            DELETE FROM released_address q WHERE q.range_id = NEW.id AND (NEW.quarantine_seconds = 0 OR NEW.space_id <> OLD.space_id
                OR q.ip_address NOT BETWEEN NEW."start" AND NEW."end"
                OR EXISTS (SELECT 1 FROM parts_of(concat_ws(E'\n', NEW.reserved_addresses, NEW.vip)) p WHERE q.ip_address BETWEEN p.first AND p.last));
        END IF;
        PERFORM settle_runs(NEW.id);
        PERFORM settle_flags(NEW.space_id, NEW.family, NEW."start", NEW."end");
    END IF;
    IF TG_OP <> 'INSERT' THEN
        PERFORM settle_flags(OLD.space_id, OLD.family, OLD."start", OLD."end");
    END IF;
    RETURN NULL;
END $$;

DROP TRIGGER IF EXISTS before ON ip_range;
-- Every change by the library raises the version, counters do not; another client may change what something follows from without it.
CREATE TRIGGER before BEFORE INSERT OR UPDATE OF row_version, "start", "end", utilization_calculation, utilized_addresses
    ON ip_range FOR EACH ROW EXECUTE FUNCTION ipam.range_before();
DROP TRIGGER IF EXISTS follows ON ip_range;
CREATE TRIGGER follows AFTER INSERT OR DELETE OR UPDATE OF row_version, subnet_id, space_id, family, "start", "end", managed_by_service_id,
    service_instance_id, reserved_addresses, vip, quarantine_seconds, network_type ON ip_range FOR EACH ROW EXECUTE FUNCTION ipam.range_changes();

-- The most specific subnet of a space around a network that is longer than it, but for one.
CREATE OR REPLACE FUNCTION ipam.subnet_around(space bigint, kind bigint, low bytea, high bytea, length bigint, own bigint) RETURNS bigint
LANGUAGE plpgsql STABLE SET search_path = ipam, pg_temp AS $$
DECLARE
    n record;
BEGIN
    SELECT s.id, s.last, s.parent_id INTO n FROM subnet s WHERE s.space_id = space AND s.family = kind AND (s.first, s.bits) < (low, length)
        AND s.id <> own ORDER BY s.first DESC, s.bits DESC LIMIT 1;
    WHILE n.id IS NOT NULL AND n.last < high LOOP
        SELECT s.id, s.last, s.parent_id INTO n FROM subnet s WHERE s.id = n.parent_id AND s.id <> own;
    END LOOP;
    RETURN n.id;
END $$;

-- The most specific block of Default around some addresses.
CREATE OR REPLACE FUNCTION ipam.block_around(kind bigint, low bytea, high bytea) RETURNS bigint
LANGUAGE plpgsql STABLE SET search_path = ipam, pg_temp AS $$
DECLARE
    b record;
BEGIN
    SELECT k.id, k."start", k."end", k.parent_id INTO b FROM block k WHERE k.family = kind AND k."start" <= low ORDER BY k."start" DESC, k."end" LIMIT 1;
    WHILE b.id IS NOT NULL AND b."end" < high LOOP
        SELECT k.id, k."start", k."end", k.parent_id INTO b FROM block k WHERE k.id = b.parent_id;
    END LOOP;
    RETURN b.id;
END $$;

CREATE OR REPLACE FUNCTION ipam.subnet_changes() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = ipam, pg_temp AS $$
DECLARE
    around bigint;
BEGIN
    IF ipam.is_transfer() THEN
        RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
    END IF;
    IF TG_OP = 'UPDATE' AND (OLD.space_id, OLD.family, OLD.first, OLD.bits) = (NEW.space_id, NEW.family, NEW.first, NEW.bits) THEN
        RETURN NULL;
    END IF;
    IF TG_OP <> 'INSERT' THEN
        UPDATE subnet s SET parent_id = OLD.parent_id WHERE s.parent_id = OLD.id;
        IF TG_OP = 'DELETE' THEN
            DELETE FROM utilization_sample u WHERE u.kind = 2 AND u.object_id = OLD.id;
            RETURN NULL;
        END IF;
    END IF;
    around := subnet_around(NEW.space_id, NEW.family, NEW.first, NEW.last, NEW.bits, NEW.id);
    UPDATE subnet s SET parent_id = NEW.id WHERE s.space_id = NEW.space_id AND s.family = NEW.family AND s.first BETWEEN NEW.first AND NEW.last
        AND s.id <> NEW.id AND s.parent_id IS NOT DISTINCT FROM around;
    UPDATE subnet s SET parent_id = around,
        block_id = CASE NEW.space_id WHEN 1 THEN block_around(NEW.family, NEW.first, NEW.last) END WHERE s.id = NEW.id;
    RETURN NULL;
END $$;

DROP TRIGGER IF EXISTS follows ON subnet;
CREATE TRIGGER follows AFTER INSERT OR DELETE OR UPDATE OF row_version, space_id, family, first, last, bits ON subnet FOR EACH ROW EXECUTE FUNCTION ipam.subnet_changes();

DROP FUNCTION IF EXISTS ipam.quarantine(bigint, bigint, bytea, bigint), ipam.quarantine_many(bigint, bigint, uuid[], bigint);

-- Gives addresses of a range back whose quarantine is over, and says how many.
CREATE OR REPLACE FUNCTION ipam.release_due(range bigint, now_us bigint, most bigint) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = ipam, pg_temp AS $$
DECLARE
    r record;
    given bigint := 0;
BEGIN
    -- This runs as the owner of the tables, so what policies would ask is asked here.
    PERFORM require_scope(scope_of_range(range));
    PERFORM 1 FROM ip_range t WHERE t.id = range FOR UPDATE;
    FOR r IN SELECT q.ip_address FROM released_address q WHERE q.range_id = range AND q.until <= now_us ORDER BY q.ip_address LIMIT most LOOP
        DELETE FROM released_address q WHERE q.range_id = range AND q.ip_address = r.ip_address;
        PERFORM give_back(range, r.ip_address);
        given := given + 1;
    END LOOP;
    RETURN given;
END $$;

-- Takes the first free addresses of a range, or the last ones, so many at most, for rows like the one that is given, whose place is still
-- open, and returns their numbers and addresses in order. What is done once the range is locked is as little as can be, because it is done one
-- after the other.
DROP FUNCTION IF EXISTS ipam.take_address(bigint, boolean, ip_address[]);
CREATE OR REPLACE FUNCTION ipam.take_addresses(range bigint, from_end boolean, wanted bigint, given ip_address[])
RETURNS TABLE (number bigint, key bytea)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = ipam, pg_temp AS $$
DECLARE
    now_us bigint := ipam.now_us();
    current_slot bigint := now_us / 7200000000;
    done text := pg_advisory_xact_lock_shared(1229996365)::text;
    added ip_address := given[1];
    rows ip_address[];
    taken bigint := 0;
    runs refcursor;
    run_first bytea;
    run_last bytea;
    gone_first bytea; -- where the runs begin of which nothing is left
    gone_last bytea;
    low bytea;
    scope bigint;
    r record;
    o record;
BEGIN
    IF wanted IS NULL OR wanted < 1 THEN
        RAISE invalid_parameter_value USING MESSAGE = format('%s addresses cannot be taken', coalesce(wanted::text, 'no number of'));
    END IF;
    -- This runs as the owner of the tables, so what policies would ask is asked here.
    IF session_user <> current_user AND NOT pg_has_role(session_user, current_user, 'member') THEN
        scope := scope_of_range(range);
        IF NOT may_change(scope) THEN
            RAISE insufficient_privilege USING MESSAGE = format('access scope %s is not one that %s may change',
                (SELECT a.path FROM access_scope a WHERE a.id = scope), session_user);
        END IF;
    END IF;
    -- Those who wait for a row are woken together by every commit, and who came last may be first; this lock is a queue. Two ranges that share
    -- a key wait for each other, nothing worse.
    done := pg_advisory_xact_lock(1229996367, (range % 2147483648)::integer)::text;
    -- Counting it locks the range, against those who take from it in other ways.
    UPDATE ip_range t SET mapped = t.mapped + wanted WHERE t.id = range
        RETURNING t.space_id, t.family, t.managed_by_service_id, t.service_instance_id, t.network_type, t.sampled_slot, t.size,
            t.mapped - wanted AS had, t.family = 4 AND t.utilization_calculation = 1 AND t.sampled_slot < current_slot AS begins,
            EXISTS (SELECT 1 FROM released_address q WHERE q.range_id = t.id AND q.until <= now_us) AS due,
            EXISTS (SELECT 1 FROM range_owner w WHERE w.space_id = t.space_id
                AND (w.service_id, w.instance_id) <> (t.managed_by_service_id, t.service_instance_id)) AS shared INTO r;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    IF r.due THEN
        PERFORM release_due(range, now_us, 9223372036854775807);
    END IF;
    added.space_id := r.space_id;
    added.family := r.family;
    added.managed_by_service_id := r.managed_by_service_id;
    added.service_instance_id := r.service_instance_id;
    added.range_id := range;
    added.network_type := coalesce(added.network_type, r.network_type);
    added.row_version := 1;

    IF from_end THEN
        OPEN runs FOR SELECT f.first, f.last FROM free_run f WHERE f.range_id = range ORDER BY f.first DESC;
    ELSE
        OPEN runs FOR SELECT f.first, f.last FROM free_run f WHERE f.range_id = range ORDER BY f.first;
    END IF;
    WHILE taken < wanted LOOP
        FETCH runs INTO run_first, run_last;
        EXIT WHEN NOT FOUND;
        key := CASE WHEN from_end THEN run_last ELSE run_first END;
        LOOP
            number := nextval('ipam.ip_address_id_seq');
            added.id := number;
            added.ip_address := key;
            rows := rows || added;
            taken := taken + 1;
            RETURN NEXT;
            IF key = (CASE WHEN from_end THEN run_first ELSE run_last END) THEN
                gone_first := least(gone_first, run_first);
                gone_last := greatest(gone_last, run_first);
                EXIT;
            END IF;
            EXIT WHEN taken = wanted;
            key := CASE WHEN from_end THEN key_before(key) ELSE key_after(key) END;
        END LOOP;
    END LOOP;
    CLOSE runs;
    IF taken < wanted THEN
        UPDATE ip_range t SET mapped = r.had + taken WHERE t.id = range;
        IF taken = 0 THEN
            RETURN;
        END IF;
    END IF;
    IF gone_first IS NOT NULL THEN
        DELETE FROM free_run f WHERE f.range_id = range AND f.first BETWEEN gone_first AND gone_last;
    END IF;
    IF gone_first IS NULL OR run_first NOT BETWEEN gone_first AND gone_last THEN
        -- The end of the last run is left.
        IF from_end THEN
            UPDATE free_run f SET last = key_before(key) WHERE f.range_id = range AND f.first = run_first;
        ELSE
            UPDATE free_run f SET first = key_after(key) WHERE f.range_id = range AND f.first = run_first;
        END IF;
    END IF;
    IF r.shared THEN
        low := rows[1].ip_address;
        FOR o IN SELECT p.id, p."start", p."end" FROM ranges_over(r.space_id, r.family, least(low, key), greatest(low, key)) h
                 JOIN ip_range p ON p.id = h WHERE h <> range ORDER BY p.id FOR UPDATE OF p LOOP
            PERFORM cut_many(array_agg(o.id), array_agg(as_uuid(u.ip_address) ORDER BY u.ip_address)) FROM unnest(rows) u WHERE u.ip_address BETWEEN o."start" AND o."end" HAVING count(*) > 0;
            DELETE FROM released_address q USING unnest(rows) u WHERE q.range_id = o.id AND q.ip_address = u.ip_address;
        END LOOP;
    END IF;
    IF r.begins THEN
        PERFORM begin_slot(range, r.sampled_slot, r.size, r.had, current_slot);
    END IF;
    INSERT INTO ip_address SELECT u.* FROM unnest(rows) u;
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
