
-- Adds rows of addresses of one space and family, all at once, and says of each its number and whether it is new; one whose key is taken is
-- left as it is. What follows from them is done per range and not per address: locks, rights, counters, free runs. Tables are looked into by
-- their indexes only, since plans may be made while a table is still empty.
CREATE OR REPLACE FUNCTION ipam.load_addresses(space bigint, kind bigint, columns text[], given ip_address[])
RETURNS TABLE (number bigint, added boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = ipam, pg_temp SET plan_cache_mode = force_custom_plan
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET jit = off AS $$
DECLARE
    sequence regclass := pg_get_serial_sequence('ipam.ip_address', 'id');
    now_us bigint := ipam.now_us();
    numbers bigint[]; -- what the rows would be
    there bigint[]; -- and what they are
    own bigint[]; -- the range of the same owner that holds each; 0 for none
    other bigint[]; -- ranges of other owners, the addresses that they hold, and where these are in the list
    other_key bytea[];
    other_at bigint[];
    taken bigint[]; -- what is taken of which range
    taken_key bytea[];
    held bigint[];
    names text;
    values_of text;
    done bigint;
    scope bigint;
    r record;
BEGIN
    PERFORM pg_advisory_xact_lock_shared(1229996365);
    SELECT array_agg(nextval(sequence) ORDER BY u.ordinality), array_agg(coalesce(p.id, 0) ORDER BY u.ordinality) INTO numbers, own
        FROM unnest(given) WITH ORDINALITY u LEFT JOIN LATERAL (
            SELECT t.id, t."end" FROM ip_range t WHERE t.space_id = space AND t.managed_by_service_id = u.managed_by_service_id
                AND t.service_instance_id = u.service_instance_id AND t.family = kind AND t."start" <= u.ip_address
            ORDER BY t."start" DESC LIMIT 1) p ON p."end" >= u.ip_address;
    SELECT array_agg(p.id), array_agg(u.ip_address), array_agg(u.ordinality) INTO other, other_key, other_at
        FROM range_owner o CROSS JOIN unnest(given) WITH ORDINALITY u CROSS JOIN LATERAL (
            SELECT t.id, t."end" FROM ip_range t WHERE t.space_id = space AND t.managed_by_service_id = o.service_id
                AND t.service_instance_id = o.instance_id AND t.family = kind AND t."start" <= u.ip_address
            ORDER BY t."start" DESC LIMIT 1) p
        WHERE o.space_id = space AND (o.service_id, o.instance_id) <> (u.managed_by_service_id, u.service_instance_id) AND p."end" >= u.ip_address;
    SELECT array_agg(h.id) INTO held FROM (SELECT DISTINCT unnest(own || other) AS id) h WHERE h.id > 0;
    PERFORM 1 FROM ip_range t WHERE t.id = ANY (held) ORDER BY t.id FOR UPDATE;

    SELECT string_agg(quote_ident(a.attname), ', '), string_agg('u.' || quote_ident(a.attname), ', ') INTO names, values_of
        FROM pg_attribute a WHERE a.attrelid = 'ipam.ip_address'::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attname = ANY (columns)
            AND a.attname NOT IN ('id', 'space_id', 'family', 'range_id', 'network_type', 'row_version');
    -- A row without a range goes by the trigger.
    EXECUTE format('INSERT INTO ip_address (id, space_id, family, range_id, network_type, %s) OVERRIDING SYSTEM VALUE
        SELECT ($2)[u.ordinality], $4, $5, t.id, coalesce(u.network_type, t.network_type, 1), %s
        FROM unnest($1) WITH ORDINALITY u LEFT JOIN ip_range t ON t.id = ($3)[u.ordinality]
        ON CONFLICT (space_id, family, ip_address, managed_by_service_id, service_instance_id) DO NOTHING', names, values_of)
        USING given, numbers, own, space, kind;
    GET DIAGNOSTICS done = ROW_COUNT;
    IF done = cardinality(numbers) THEN
        there := numbers;
    ELSE
        SELECT array_agg(a.id ORDER BY u.ordinality) INTO there FROM unnest(given) WITH ORDINALITY u LEFT JOIN LATERAL (
            SELECT k.id FROM ip_address k WHERE k.space_id = space AND k.family = kind AND k.ip_address = u.ip_address
                AND k.managed_by_service_id = u.managed_by_service_id AND k.service_instance_id = u.service_instance_id LIMIT 1) a ON true;
    END IF;

    -- This runs as the owner of the tables, so what policies would ask is asked here.
    IF NOT pg_has_role(session_user, (SELECT c.relowner FROM pg_class c WHERE c.oid = 'ipam.ip_address'::regclass), 'member') THEN
        FOR r IN SELECT DISTINCT own[g.place] AS id FROM generate_subscripts(own, 1) AS g (place) WHERE there[g.place] = numbers[g.place] LOOP
            scope := coalesce(scope_of_range(r.id), scope_of_space(space));
            IF NOT may_change(scope) THEN
                RAISE insufficient_privilege USING MESSAGE = format('access scope %s is not one that %s may change',
                    (SELECT a.path FROM access_scope a WHERE a.id = scope), session_user);
            END IF;
        END LOOP;
    END IF;

    FOR r IN SELECT own[g.place] AS id, count(*)::integer AS more FROM generate_subscripts(own, 1) AS g (place)
             WHERE own[g.place] > 0 AND there[g.place] = numbers[g.place] GROUP BY 1 ORDER BY 1
    LOOP
        PERFORM count_mapped(r.id, r.more, now_us);
    END LOOP;
    SELECT array_agg(k.id), array_agg(k.key) INTO taken, taken_key FROM (
        SELECT own[u.ordinality] AS id, u.ip_address AS key FROM unnest(given) WITH ORDINALITY u
            WHERE own[u.ordinality] > 0 AND there[u.ordinality] = numbers[u.ordinality]
        UNION SELECT h.id, h.key FROM unnest(other, other_key, other_at) AS h (id, key, place) WHERE there[h.place] = numbers[h.place]) k;
    IF taken IS NOT NULL THEN
        IF EXISTS (SELECT 1 FROM released_address q WHERE q.range_id = ANY (held)) THEN
            DELETE FROM released_address q USING unnest(taken, taken_key) AS k (id, key) WHERE q.range_id = k.id AND q.ip_address = k.key;
        END IF;
        PERFORM cut_many(taken, taken_key);
    END IF;
    RETURN QUERY SELECT there[g.place], there[g.place] = numbers[g.place] FROM generate_subscripts(numbers, 1) AS g (place) ORDER BY g.place;
END $$;

-- Takes addresses, each once, out of the free runs of the ranges that stand beside them.
CREATE OR REPLACE FUNCTION ipam.cut_many(ranges bigint[], keys bytea[]) RETURNS void
LANGUAGE plpgsql SET search_path = ipam, pg_temp SET plan_cache_mode = force_custom_plan
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET jit = off AS $$
DECLARE
    of_range bigint[];
    run bytea[]; -- the run, as long as it is the first part that is taken of it
    until bytea[]; -- what stays of it before that
    low bytea[]; -- and what is left behind the part
    high bytea[];
BEGIN
    WITH near AS (
        SELECT k.id, k.key, lag(k.key) OVER w AS before, lead(k.key) OVER w AS behind FROM unnest(ranges, keys) AS k (id, key)
        WINDOW w AS (PARTITION BY k.id ORDER BY k.key)
    ), edge AS (
        SELECT n.id, n.key, coalesce(n.key <> key_after(n.before), true) AS begins, coalesce(n.behind <> key_after(n.key), true) AS ends FROM near n
    ), part AS (
        SELECT e.id, e.key AS first, e.begins, CASE WHEN e.ends THEN e.key ELSE lead(e.key) OVER (PARTITION BY e.id ORDER BY e.key) END AS last
        FROM edge e WHERE e.begins OR e.ends
    ), hit AS (
        SELECT p.id, f.first AS run, f.last AS run_end, p.first, p.last FROM part p CROSS JOIN LATERAL (
            SELECT t.first, t.last FROM free_run t WHERE t.range_id = p.id AND t.first <= p.last AND t.first >= coalesce(
                (SELECT q.first FROM free_run q WHERE q.range_id = p.id AND q.first <= p.first ORDER BY q.first DESC LIMIT 1), p.first)
            -- One look at the runs for each part, whatever the planner thinks that it knows of them.
            OFFSET 0) f
        WHERE p.begins AND f.last >= p.first
    ), left_over AS (
        SELECT h.id, CASE WHEN lag(h.first) OVER w IS NULL THEN h.run END AS run, CASE WHEN h.first > h.run THEN previous_key(h.first) END AS until,
            key_after(h.last) AS low, coalesce(previous_key(lead(h.first) OVER w), h.run_end) AS high
        FROM hit h WINDOW w AS (PARTITION BY h.id, h.run ORDER BY h.first)
    )
    SELECT array_agg(l.id), array_agg(l.run), array_agg(l.until), array_agg(l.low), array_agg(l.high) INTO of_range, run, until, low, high FROM left_over l;
    DELETE FROM free_run f USING unnest(of_range, run, until) AS l (id, run, until) WHERE l.until IS NULL AND f.range_id = l.id AND f.first = l.run;
    UPDATE free_run f SET last = l.until FROM unnest(of_range, run, until) AS l (id, run, until) WHERE l.until IS NOT NULL AND f.range_id = l.id AND f.first = l.run;
    INSERT INTO free_run (range_id, first, last) SELECT l.id, l.low, l.high FROM unnest(of_range, low, high) AS l (id, low, high) WHERE l.low <= l.high;
END $$;
