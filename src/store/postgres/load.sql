-- What is done with many addresses at once. What follows from them is done per range and not per address: locks, rights, counters, free runs.
-- Tables are looked into by their indexes only, since plans may be made while a table is still empty. A planner that takes the table of addresses
-- for empty would as soon read all of the index that begins with the range, in which it also finds an address: who asks for an order gets the index
-- that has it, that of the key.

-- Keys in lists are of type uuid: of a fixed length and in the order of their bytes, so a place in a list is found at once.
CREATE OR REPLACE FUNCTION ipam.as_uuid(key bytea) RETURNS uuid LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT encode(key, 'hex')::uuid $$;

-- The ranges that hold some of these keys, which ascend: of each the owner, and the places of its first and its last key in the list. The ranges
-- of an owner lie one behind the other, as the keys do, so there is one look for each range.
CREATE OR REPLACE FUNCTION ipam.ranges_of(space bigint, kind bigint, keys uuid[])
RETURNS TABLE (id bigint, service bigint, instance bigint, network_type bigint, first integer, last integer)
LANGUAGE plpgsql SET search_path = ipam, pg_temp SET enable_seqscan = off AS $$
DECLARE
    part integer;
    low bytea;
    r record;
BEGIN
    -- Whatever lists come from another client: places in them mean something only in this form.
    IF array_ndims(keys) <> 1 OR array_lower(keys, 1) <> 1 OR array_position(keys, NULL) IS NOT NULL
        OR EXISTS (SELECT 1 FROM (SELECT unnest(keys[:cardinality(keys) - 1]) AS one, unnest(keys[2:]) AS next) k WHERE k.one >= k.next)
    THEN
        RAISE invalid_parameter_value USING MESSAGE = 'the keys of the addresses do not ascend';
    END IF;
    FOR service, instance IN SELECT o.service_id, o.instance_id FROM range_owner o WHERE o.space_id = space ORDER BY 1, 2 LOOP
        part := 1;
        WHILE part <= cardinality(keys) LOOP
            low := uuid_send(keys[part]);
            SELECT t.id, t.network_type, t."start", t."end" INTO r FROM ip_range t WHERE t.space_id = space AND t.managed_by_service_id = service
                AND t.service_instance_id = instance AND t.family = kind AND t."end" >= low AND t."start" >= coalesce(
                    (SELECT q."start" FROM ip_range q WHERE q.space_id = space AND q.managed_by_service_id = service
                     AND q.service_instance_id = instance AND q.family = kind AND q."start" <= low ORDER BY q."start" DESC LIMIT 1), low)
                ORDER BY t."start" LIMIT 1;
            EXIT WHEN NOT FOUND;
            first := part;
            IF r."start" > low THEN
                first := width_bucket(as_uuid(previous_key(r."start")), keys) + 1;
            END IF;
            last := width_bucket(as_uuid(r."end"), keys);
            part := last + 1;
            IF first <= last THEN
                id := r.id;
                network_type := r.network_type;
                RETURN NEXT;
            END IF;
        END LOOP;
    END LOOP;
END $$;

-- Locks ranges in the order of their numbers.
CREATE OR REPLACE FUNCTION ipam.lock_ranges(ranges bigint[]) RETURNS void
LANGUAGE plpgsql SET search_path = ipam, pg_temp SET enable_seqscan = off AS $$
BEGIN
    PERFORM 1 FROM ip_range t WHERE t.id = ANY (ranges) ORDER BY t.id FOR UPDATE;
END $$;

-- Locks the ranges that hold some of these keys, which ascend, and returns the keys that no record has and that their range does not keep back,
-- each beside its range, in the order of both.
DROP FUNCTION IF EXISTS ipam.unrecorded(bigint, bigint, uuid[], boolean);
CREATE OR REPLACE FUNCTION ipam.unrecorded(space bigint, kind bigint, keys uuid[], OUT ranges bigint[], OUT free uuid[])
LANGUAGE plpgsql SET search_path = ipam, pg_temp SET plan_cache_mode = force_custom_plan
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET jit = off AS $$
DECLARE
    held bigint[];
    low integer[];
    high integer[];
    lone boolean[];
BEGIN
    SELECT array_agg(h.id), array_agg(h.first), array_agg(h.last) INTO held, low, high FROM ranges_of(space, kind, keys) h;
    IF held IS NULL THEN
        RETURN;
    END IF;
    PERFORM lock_ranges(held);
    SELECT array_agg((SELECT a.id FROM ip_address a WHERE a.space_id = space AND a.family = kind AND a.ip_address = uuid_send(k.key)
        ORDER BY a.managed_by_service_id LIMIT 1) IS NULL ORDER BY k.place) INTO lone FROM unnest(keys) WITH ORDINALITY AS k (key, place);
    SELECT array_agg(h.id ORDER BY h.id, p.place), array_agg(keys[p.place] ORDER BY h.id, p.place) INTO ranges, free
        FROM unnest(held, low, high) AS h (id, low, high) CROSS JOIN LATERAL (
            SELECT array_agg(k.first) AS first, array_agg(k.last) AS last FROM ip_range t CROSS JOIN LATERAL parts_of(concat_ws(E'\n', t.reserved_addresses, t.vip)) k
            WHERE t.id = h.id) kept CROSS JOIN LATERAL generate_series(h.low, h.high) AS p (place)
        WHERE lone[p.place] AND (kept.first IS NULL OR NOT EXISTS (
            SELECT 1 FROM unnest(kept.first, kept.last) AS k (first, last) WHERE uuid_send(keys[p.place]) BETWEEN k.first AND k.last));
END $$;

-- Keys, each once and beside its range, in the order of both, as runs of neighbours.
CREATE OR REPLACE FUNCTION ipam.runs_of(ranges bigint[], keys uuid[]) RETURNS TABLE (id bigint, first bytea, last bytea)
LANGUAGE sql STABLE SET search_path = ipam, pg_temp AS $$
    WITH pair AS (
        SELECT generate_subscripts(keys, 1) AS place, unnest(ranges) AS id, unnest(keys) AS key,
            unnest(0::bigint || ranges[:cardinality(ranges) - 1]) AS id_before, unnest(NULL::uuid || keys[:cardinality(keys) - 1]) AS before
    ), edge AS (
        SELECT p.place, p.id, uuid_send(p.key) AS first, uuid_send(p.before) AS before FROM pair p
        WHERE p.id <> p.id_before OR uuid_send(p.key) <> key_after(uuid_send(p.before))
    )
    SELECT e.id, e.first, coalesce(lead(e.before) OVER (ORDER BY e.place), uuid_send(keys[cardinality(keys)])) FROM edge e
$$;

-- Removes free runs by where their rows are. A join is no way to find them: whoever vacuums in the midst of an import makes the server believe
-- that there is hardly any, and each is then sought in a walk over all. So there is one way only, that by the place.
CREATE OR REPLACE FUNCTION ipam.drop_runs(places tid[]) RETURNS void
LANGUAGE plpgsql SET search_path = ipam, pg_temp
SET enable_seqscan = off SET enable_indexscan = off SET enable_bitmapscan = off SET jit = off AS $$
BEGIN
    DELETE FROM free_run f WHERE f.ctid = ANY (places);
END $$;

-- Takes addresses out of the free runs of the ranges that stand beside them, in the order of both.
CREATE OR REPLACE FUNCTION ipam.cut_many(ranges bigint[], keys uuid[]) RETURNS void
LANGUAGE plpgsql SET search_path = ipam, pg_temp SET plan_cache_mode = force_custom_plan
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET jit = off AS $$
DECLARE
    gone tid[]; -- runs of which nothing stays before the first part that is taken of them
    of_range bigint[]; -- what stays before that of the others, and what is left behind each part
    low bytea[];
    high bytea[];
BEGIN
    WITH hit AS (
        SELECT p.id, f.place, f.first AS run, f.last AS run_end, p.first, p.last FROM runs_of(ranges, keys) p CROSS JOIN LATERAL (
            -- One look at the runs for each part, whatever the planner thinks that it knows of them.
            SELECT t.ctid AS place, t.first, t.last FROM free_run t WHERE t.range_id = p.id AND t.first <= p.last ORDER BY t.first DESC LIMIT 1) z
        CROSS JOIN LATERAL (
            SELECT z.place, z.first, z.last
            -- Nearly always a part lies in one run. Where something between is taken, there are more.
            UNION ALL SELECT t.ctid, t.first, t.last FROM free_run t WHERE z.first > p.first AND t.range_id = p.id AND t.first < z.first AND t.first >= coalesce(
                (SELECT q.first FROM free_run q WHERE q.range_id = p.id AND q.first <= p.first ORDER BY q.first DESC LIMIT 1), p.first)) f
        WHERE f.last >= p.first
    ), left_over AS (
        SELECT h.*, lag(h.first) OVER w IS NULL AS opens, lead(h.first) OVER w AS next FROM hit h WINDOW w AS (PARTITION BY h.id, h.run ORDER BY h.first)
    ), piece AS (
        SELECT l.place, l.id, l.run AS low, CASE WHEN l.first > l.run THEN key_before(l.first) END AS high FROM left_over l WHERE l.opens
        UNION ALL SELECT NULL, l.id, key_after(l.last), coalesce(key_before(l.next), l.run_end) FROM left_over l
    )
    SELECT array_agg(e.place) FILTER (WHERE e.high IS NULL), array_agg(e.id) FILTER (WHERE e.low <= e.high), array_agg(e.low) FILTER (WHERE e.low <= e.high),
        array_agg(e.high) FILTER (WHERE e.low <= e.high) INTO gone, of_range, low, high FROM piece e;
    PERFORM drop_runs(gone) WHERE gone IS NOT NULL;
    INSERT INTO free_run (range_id, first, last) SELECT * FROM unnest(of_range, low, high) ON CONFLICT (range_id, first) DO UPDATE SET last = EXCLUDED.last;
END $$;

-- Adds addresses, none of which is in a run, to the free runs of the ranges that stand beside them, in the order of both.
CREATE OR REPLACE FUNCTION ipam.give_back_many(ranges bigint[], keys uuid[]) RETURNS void
LANGUAGE plpgsql SET search_path = ipam, pg_temp SET plan_cache_mode = force_custom_plan
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET jit = off AS $$
DECLARE
    of_range bigint[]; -- runs of new addresses, and runs that touch them
    low bytea[];
    high bytea[];
    gone tid[]; -- the latter
BEGIN
    PERFORM settle_taken();
    WITH part AS MATERIALIZED (SELECT * FROM runs_of(ranges, keys)),
    touching AS (
        SELECT p.id, f.first, f.last, f.place FROM part p CROSS JOIN LATERAL (
            SELECT t.first, t.last, t.ctid AS place FROM free_run t WHERE t.range_id = p.id AND t.first < p.first ORDER BY t.first DESC LIMIT 1) f
            WHERE key_after(f.last) = p.first
        UNION
        SELECT p.id, f.first, f.last, f.place FROM part p CROSS JOIN LATERAL (
            SELECT t.first, t.last, t.ctid AS place FROM free_run t WHERE t.range_id = p.id AND t.first = key_after(p.last) OFFSET 0) f
    ), piece AS (
        SELECT p.*, NULL::tid AS place FROM part p UNION ALL SELECT * FROM touching
    )
    SELECT array_agg(e.id), array_agg(e.first), array_agg(e.last), array_agg(e.place) FILTER (WHERE e.place IS NOT NULL) INTO of_range, low, high, gone FROM piece e;
    PERFORM drop_runs(gone) WHERE gone IS NOT NULL;
    INSERT INTO free_run (range_id, first, last)
        SELECT g.id, g.low, coalesce(lead(g.before) OVER (PARTITION BY g.id ORDER BY g.low), g.highest) FROM (
            SELECT l.id, l.low, lag(l.high) OVER w AS before, last_value(l.high) OVER (w ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS highest
            FROM unnest(of_range, low, high) AS l (id, low, high) WINDOW w AS (PARTITION BY l.id ORDER BY l.low)) g
        WHERE g.before IS NULL OR key_after(g.before) <> g.low;
END $$;

-- Addresses that are to be taken out of the free runs of a range before the transaction ends. Of many that come in no order each splits a run, which
-- the neighbour that comes later cuts again; together they are few parts of few runs. Nobody else sees the rows, or the ranges, until then.
CREATE TABLE IF NOT EXISTS ipam.taken_later (range_id bigint NOT NULL, count bigint NOT NULL, keys uuid[] NOT NULL);
ALTER TABLE taken_later ALTER keys SET STORAGE EXTERNAL;

-- Takes them out. Whoever adds to free runs has this done before, or it would take away what is free again.
CREATE OR REPLACE FUNCTION ipam.settle_taken() RETURNS void
LANGUAGE plpgsql SET search_path = ipam, pg_temp SET enable_hashagg = off SET work_mem = '64MB' SET jit = off AS $$
DECLARE
    ranges bigint[];
    taken uuid[];
BEGIN
    IF NOT EXISTS (SELECT 1 FROM taken_later) THEN
        RETURN;
    END IF;
    SELECT array_agg(k.id), array_agg(k.key) INTO ranges, taken FROM (
        SELECT DISTINCT w.range_id AS id, u.key FROM taken_later w CROSS JOIN LATERAL unnest(w.keys) AS u (key) ORDER BY 1, 2) k;
    DELETE FROM taken_later;
    PERFORM cut_many(ranges, taken);
END $$;

CREATE OR REPLACE FUNCTION ipam.taken_waits() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = ipam, pg_temp AS $$
BEGIN
    PERFORM settle_taken();
    RETURN NULL;
END $$;
DROP TRIGGER IF EXISTS taken_waits ON taken_later;
CREATE CONSTRAINT TRIGGER taken_waits AFTER INSERT ON taken_later DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ipam.taken_waits();

-- Adds rows of addresses of one space, family and owner and returns their numbers, in the order of the keys, which ascend. A row whose key is
-- taken is left as it is, and its number is negative. `given` is one row with what is the same in all of them; columns that differ stand one
-- behind the other in `numbers` and `texts`. What is taken of free runs may be worked out `later`, at the end of the transaction at the latest.
DROP FUNCTION IF EXISTS ipam.load_addresses(bigint, bigint, text[], ip_address[]), ipam.cut_many(bigint[], bytea[]),
    ipam.load_addresses(ip_address[], uuid[], text[], bigint[], text[], text[]);
CREATE OR REPLACE FUNCTION ipam.load_addresses(
    given ip_address[], keys uuid[], number_columns text[], numbers bigint[], text_columns text[], texts text[], later boolean DEFAULT false)
    RETURNS bigint[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = ipam, pg_temp
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET jit = off AS $$
DECLARE
    alike ip_address := given[1];
    wanted integer := cardinality(keys);
    now_us bigint := ipam.now_us();
    answer bigint[];
    there bigint[]; -- the rows that have some of the keys
    ids bigint[]; -- of the new rows
    own bigint[]; -- the range of the same owner that holds each; 0 for none
    types bigint[];
    held bigint[]; -- the ranges that hold some, their owners, and the places of what they hold
    mine boolean[];
    held_types bigint[];
    low integer[];
    high integer[];
    taken bigint[]; -- what is taken of which range
    taken_keys uuid[];
    names text;
    values_of text;
    r record;
BEGIN
    PERFORM pg_advisory_xact_lock_shared(1229996365);
    SELECT array_agg(nextval('ipam.ip_address_id_seq')) INTO ids FROM generate_series(1, wanted);
    answer := ids;
    IF (SELECT a.id FROM ip_address a WHERE a.space_id = alike.space_id AND a.family = alike.family
        AND a.ip_address BETWEEN uuid_send(keys[1]) AND uuid_send(keys[wanted]) ORDER BY a.ip_address LIMIT 1) IS NOT NULL
    THEN
        SELECT array_agg(a.id ORDER BY u.place) INTO there FROM unnest(keys) WITH ORDINALITY AS u (key, place) LEFT JOIN LATERAL (
            SELECT k.id FROM ip_address k WHERE k.space_id = alike.space_id AND k.family = alike.family AND k.ip_address = uuid_send(u.key)
                AND k.managed_by_service_id + 0 = alike.managed_by_service_id AND k.service_instance_id + 0 = alike.service_instance_id
            ORDER BY k.managed_by_service_id LIMIT 1) a ON true;
        IF array_remove(there, NULL) <> '{}' THEN
            -- They stay in the answer, and fall out of all other lists.
            SELECT array_agg(coalesce(-there[u.place], u.id) ORDER BY u.place), array_agg(u.id ORDER BY u.place) FILTER (WHERE there[u.place] IS NULL),
                array_agg(u.key ORDER BY u.place) FILTER (WHERE there[u.place] IS NULL)
                INTO answer, ids, keys FROM unnest(ids, keys) WITH ORDINALITY AS u (id, key, place);
            SELECT array_agg(u.value ORDER BY u.place) INTO numbers FROM unnest(numbers) WITH ORDINALITY AS u (value, place)
                WHERE there[(u.place - 1) % wanted + 1] IS NULL;
            SELECT array_agg(u.value ORDER BY u.place) INTO texts FROM unnest(texts) WITH ORDINALITY AS u (value, place)
                WHERE there[(u.place - 1) % wanted + 1] IS NULL;
            wanted := cardinality(keys);
        END IF;
    END IF;
    IF keys IS NULL OR wanted = 0 THEN
        RETURN coalesce(answer, '{}');
    END IF;

    SELECT array_agg(h.id), array_agg((h.service, h.instance) = (alike.managed_by_service_id, alike.service_instance_id)), array_agg(h.network_type),
        array_agg(h.first), array_agg(h.last) INTO held, mine, held_types, low, high FROM ranges_of(alike.space_id, alike.family, keys) h;
    PERFORM lock_ranges(held);
    IF cardinality(held) = 1 AND mine[1] AND low[1] = 1 AND high[1] = wanted THEN
        own := array_fill(held[1], ARRAY[wanted]);
        types := array_fill(held_types[1], ARRAY[wanted]);
        taken := own;
        taken_keys := keys;
    ELSE
        SELECT array_agg(coalesce(h.id, 0) ORDER BY k.place), array_agg(coalesce(h.type, 1) ORDER BY k.place) INTO own, types
            FROM generate_series(1, wanted) AS k (place) LEFT JOIN (
                SELECT h.id, h.type, p.place FROM unnest(held, mine, held_types, low, high) AS h (id, mine, type, low, high)
                    CROSS JOIN LATERAL generate_series(h.low, h.high) AS p (place) WHERE h.mine) h ON h.place = k.place;
        SELECT array_agg(h.id ORDER BY h.id, p.place), array_agg(keys[p.place] ORDER BY h.id, p.place) INTO taken, taken_keys
            FROM unnest(held, low, high) AS h (id, low, high) CROSS JOIN LATERAL generate_series(h.low, h.high) AS p (place);
        IF 0 = ANY (own) THEN
            PERFORM require_space(alike.space_id);
        END IF;
    END IF;

    -- One that is given no type has that of its range.
    IF alike.network_type IS NOT NULL THEN
        types := array_fill(alike.network_type, ARRAY[wanted]);
    ELSIF 'network_type' = ANY (number_columns) THEN
        SELECT array_agg(coalesce(numbers[(array_position(number_columns, 'network_type') - 1) * wanted + u.place], u.type) ORDER BY u.place) INTO types
            FROM unnest(types) WITH ORDINALITY AS u (type, place);
    END IF;

    -- This runs as the owner of the tables, so what policies would ask is asked here.
    FOR r IN SELECT DISTINCT o.id FROM unnest(own) AS o (id) LOOP
        PERFORM require_scope(coalesce(scope_of_range(r.id), scope_of_space(alike.space_id)));
    END LOOP;

    SELECT string_agg(', ' || quote_ident(a.attname), '' ORDER BY a.attnum), string_agg(CASE
            WHEN n.place IS NOT NULL THEN format(', unnest($6[%s:%s])', (n.place - 1) * wanted + 1, n.place * wanted)
            WHEN t.place IS NOT NULL THEN format(', unnest($7[%s:%s])', (t.place - 1) * wanted + 1, t.place * wanted)
            ELSE format(', ($1).%I', a.attname) END, '' ORDER BY a.attnum) INTO names, values_of
        FROM pg_attribute a LEFT JOIN unnest(number_columns) WITH ORDINALITY AS n (name, place) ON n.name = a.attname
            LEFT JOIN unnest(text_columns) WITH ORDINALITY AS t (name, place) ON t.name = a.attname
        WHERE a.attrelid = 'ipam.ip_address'::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attname NOT IN
            ('id', 'space_id', 'family', 'ip_address', 'managed_by_service_id', 'service_instance_id', 'range_id', 'network_type', 'row_version');
    EXECUTE 'INSERT INTO ip_address (id, ip_address, range_id, network_type, space_id, family, managed_by_service_id, service_instance_id' || names
        || ') SELECT unnest($2), uuid_send(unnest($3)), unnest($4), unnest($5), ($1).space_id, ($1).family, ($1).managed_by_service_id, ($1).service_instance_id' || values_of
        USING alike, ids, keys, own, types, numbers, texts;

    FOR r IN SELECT h.id, h.high - h.low + 1 AS more FROM unnest(held, mine, low, high) AS h (id, mine, low, high) WHERE h.mine ORDER BY h.id LOOP
        PERFORM count_mapped(r.id, r.more, now_us);
    END LOOP;
    IF taken IS NOT NULL THEN
        IF EXISTS (SELECT 1 FROM released_address q WHERE q.range_id = ANY (held)) THEN
            DELETE FROM released_address q USING unnest(taken, taken_keys) AS k (id, key) WHERE q.range_id = k.id AND q.ip_address = uuid_send(k.key);
        END IF;
        -- What lies close together is few parts now.
        IF later AND key_number(uuid_send(keys[wanted])) - key_number(uuid_send(keys[1])) > 2 * wanted THEN
            INSERT INTO taken_later (range_id, count, keys)
                SELECT u.id, count(*), array_agg(u.key) FROM unnest(taken, taken_keys) AS u (id, key) GROUP BY u.id;
            IF (SELECT sum(w.count) FROM taken_later w) > 2000000 THEN
                PERFORM settle_taken();
            END IF;
        ELSE
            PERFORM cut_many(taken, taken_keys);
        END IF;
    END IF;
    RETURN answer;
END $$;
