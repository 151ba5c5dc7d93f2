-- Who may what. Three roles without a login, for the whole server: who reads, who operates inside access scopes, who administers. A login is
-- made one of them by GRANT; an operator's scopes are given by ipam.allow(). Run whole after every migration.

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['ipam_reader', 'ipam_operator', 'ipam_administrator'] LOOP
        IF NOT EXISTS (SELECT 1 FROM pg_roles r WHERE r.rolname = name) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', name);
        END IF;
    END LOOP;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
    NULL; -- Another database of the server was provisioned at the same time.
END $$;

CREATE TABLE IF NOT EXISTS ipam.scope_operator (
    member name NOT NULL, -- a role
    scope_id bigint NOT NULL REFERENCES access_scope (id) ON DELETE CASCADE,
    PRIMARY KEY (member, scope_id)
);

-- Tells whether the login may change what is in a scope: administrators everywhere, operators in their scopes and beneath.
CREATE OR REPLACE FUNCTION ipam.may_change(scope bigint) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = ipam, pg_temp AS $$
BEGIN
    RETURN pg_has_role(session_user, 'ipam_administrator', 'member') OR EXISTS (
        WITH RECURSIVE above AS (
            SELECT a.id, a.parent_id FROM access_scope a WHERE a.id = scope
            UNION ALL SELECT p.id, p.parent_id FROM above JOIN access_scope p ON p.id = above.parent_id)
        SELECT 1 FROM above JOIN scope_operator o ON o.scope_id = above.id
        WHERE EXISTS (SELECT 1 FROM pg_roles r WHERE r.rolname = o.member AND pg_has_role(session_user, r.oid, 'member')));
END $$;

-- The scopes that rows are in.
CREATE OR REPLACE FUNCTION ipam.scope_of_space(space bigint) RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ipam, pg_temp AS $$
    SELECT coalesce((SELECT s.access_scope_id FROM address_space s WHERE s.id = space), 1)
$$;

CREATE OR REPLACE FUNCTION ipam.scope_of_subnet(subnet bigint) RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ipam, pg_temp AS $$
    SELECT coalesce(n.access_scope_id, (SELECT b.scope_id FROM block b WHERE b.id = n.block_id), scope_of_space(n.space_id)) FROM subnet n WHERE n.id = subnet
$$;

CREATE OR REPLACE FUNCTION ipam.scope_of_place(own bigint, space bigint, kind bigint, low bytea, high bytea) RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ipam, pg_temp AS $$
    SELECT coalesce(own, CASE space WHEN 1 THEN (SELECT b.scope_id FROM block b WHERE b.id = block_around(kind, low, high)) END, scope_of_space(space))
$$;

CREATE OR REPLACE FUNCTION ipam.scope_of_range(range bigint) RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ipam, pg_temp AS $$
    SELECT coalesce(r.access_scope_id, scope_of_subnet(r.subnet_id)) FROM ip_range r WHERE r.id = range
$$;

CREATE OR REPLACE FUNCTION ipam.scope_of_object(kind bigint, object bigint) RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ipam, pg_temp AS $$
    SELECT CASE kind WHEN 1 THEN scope_of_space(object) WHEN 2 THEN scope_of_subnet(object) WHEN 3 THEN scope_of_range(object)
        WHEN 4 THEN (SELECT coalesce(scope_of_range(a.range_id), scope_of_space(a.space_id)) FROM ip_address a WHERE a.id = object)
        ELSE coalesce((SELECT b.scope_id FROM block b WHERE b.id = object), 1) END
$$;

-- Refuses what is in a scope that the login may not change; the owner of the tables may all.
CREATE OR REPLACE FUNCTION ipam.require_scope(scope bigint) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = ipam, pg_temp AS $$
BEGIN
    IF session_user <> current_user AND NOT pg_has_role(session_user, current_user, 'member') AND NOT may_change(scope) THEN
        RAISE insufficient_privilege USING MESSAGE = format('access scope %s is not one that %s may change',
            (SELECT a.path FROM access_scope a WHERE a.id = scope), session_user);
    END IF;
END $$;

-- Refuses in words what a policy would pass over in silence: changes of a row that is in somebody else's scope, and rows that are moved into
-- one. What the server does by itself runs as the owner of the tables.
CREATE OR REPLACE FUNCTION ipam.guard() RETURNS trigger LANGUAGE plpgsql SET search_path = ipam, pg_temp AS $$
BEGIN
    IF current_user = (SELECT pg_get_userbyid(c.relowner) FROM pg_class c WHERE c.oid = TG_RELID)
        OR (SELECT r.rolsuper FROM pg_roles r WHERE r.rolname = current_user) THEN
        RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
    END IF;
    PERFORM require_scope(CASE TG_TABLE_NAME WHEN 'ip_address' THEN scope_of_object(4, OLD.id) WHEN 'ip_range' THEN scope_of_object(3, OLD.id)
        ELSE scope_of_object(2, OLD.id) END);
    -- A scope of its own goes with a row wherever it is put.
    IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'ip_range' THEN
        IF NEW.subnet_id <> OLD.subnet_id THEN
            PERFORM require_scope(scope_of_subnet(NEW.subnet_id));
        END IF;
    ELSIF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'subnet' THEN
        IF (NEW.space_id, NEW.family, NEW.first, NEW.last) <> (OLD.space_id, OLD.family, OLD.first, OLD.last) THEN
            PERFORM require_scope(scope_of_place(NULL, NEW.space_id, NEW.family, NEW.first, NEW.last));
        END IF;
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

DO $$
DECLARE
    t text;
    columns text;
    fits text;
    around text;
BEGIN
    GRANT USAGE ON SCHEMA ipam TO ipam_reader, ipam_operator, ipam_administrator;
    REVOKE ALL ON ALL TABLES IN SCHEMA ipam FROM ipam_reader, ipam_operator, ipam_administrator;
    GRANT SELECT ON ALL TABLES IN SCHEMA ipam TO ipam_reader, ipam_operator, ipam_administrator;
    -- Who knows the number of another's session could say of his commits what is not so.
    REVOKE SELECT ON writer FROM ipam_reader, ipam_operator, ipam_administrator;
    -- What follows from data is written by triggers only.
    FOR t IN SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'ipam'::regnamespace AND c.relkind = 'r' AND c.relname NOT IN
        ('store', 'writer', 'scope_operator', 'free_run', 'taken_later', 'range_owner', 'released_address', 'ip_address', 'ip_range')
    LOOP
        EXECUTE format('GRANT INSERT, UPDATE, DELETE ON %I TO ipam_administrator', t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['subnet', 'ip_range', 'ip_address'] LOOP
        SELECT string_agg(quote_ident(a.attname), ', ') INTO columns FROM pg_attribute a WHERE a.attrelid = ('ipam.' || t)::regclass AND a.attnum > 0
            AND NOT a.attisdropped AND a.attname NOT IN ('id', 'parent_id', 'block_id', 'range_id', 'size', 'mapped', 'counted', 'overlapping', 'sampled_slot');
        EXECUTE format('GRANT INSERT (%s), UPDATE (%s), DELETE ON %I TO ipam_operator, ipam_administrator', columns, columns, t);
        fits := CASE t WHEN 'ip_address' THEN 'coalesce(ipam.scope_of_range(range_id), ipam.scope_of_space(space_id))'
            WHEN 'ip_range' THEN 'coalesce(access_scope_id, ipam.scope_of_subnet(subnet_id))'
            ELSE 'ipam.scope_of_place(access_scope_id, space_id, family, first, last)' END;
        -- A new row is put into a scope, whatever scope it says itself.
        around := CASE t WHEN 'ip_address' THEN '' WHEN 'ip_range' THEN ' AND ipam.may_change(ipam.scope_of_subnet(subnet_id))'
            ELSE ' AND ipam.may_change(ipam.scope_of_place(NULL, space_id, family, first, last))' END;
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('DROP POLICY IF EXISTS sees ON %I', t);
        EXECUTE format('CREATE POLICY sees ON %I FOR SELECT USING (true)', t);
        EXECUTE format('DROP POLICY IF EXISTS adds ON %I', t);
        EXECUTE format('CREATE POLICY adds ON %I FOR INSERT WITH CHECK (ipam.may_change(%s)%s)', t, fits, around);
        EXECUTE format('DROP POLICY IF EXISTS changes ON %I', t);
        EXECUTE format('CREATE POLICY changes ON %I FOR UPDATE USING (true) WITH CHECK (ipam.may_change(%s))', t, fits);
        EXECUTE format('DROP POLICY IF EXISTS removes ON %I', t);
        EXECUTE format('CREATE POLICY removes ON %I FOR DELETE USING (true)', t);
        EXECUTE format('DROP TRIGGER IF EXISTS a_guard ON %I', t);
        -- The other columns are nobody's but the owner's to change, who need not be asked.
        EXECUTE format('CREATE TRIGGER a_guard BEFORE UPDATE OF %s OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION ipam.guard()', columns, t);
    END LOOP;
    -- The history of a range begins anew where old history is removed.
    GRANT UPDATE (sampled_slot) ON ip_range TO ipam_administrator;
    -- Custom fields of objects, like the objects.
    GRANT INSERT, UPDATE, DELETE ON object_value TO ipam_operator;
    ALTER TABLE object_value ENABLE ROW LEVEL SECURITY;
    DROP POLICY IF EXISTS sees ON object_value;
    CREATE POLICY sees ON object_value FOR SELECT USING (true);
    DROP POLICY IF EXISTS changes ON object_value;
    CREATE POLICY changes ON object_value FOR ALL USING (ipam.may_change(ipam.scope_of_object(kind, object_id)));
    -- Everybody's changes are written down, and nobody but an administrator takes that away. The number is the server's to give.
    SELECT string_agg(quote_ident(a.attname), ', ') INTO columns FROM pg_attribute a WHERE a.attrelid = 'ipam.event'::regclass AND a.attnum > 0
        AND NOT a.attisdropped AND a.attname <> 'id';
    EXECUTE format('GRANT INSERT (%s), UPDATE (message, details) ON event TO ipam_operator', columns);
    -- What a request was answered goes with the objects, and is whose they are.
    GRANT INSERT (request_key, digest, time), DELETE ON request TO ipam_operator;
    GRANT INSERT, DELETE ON request_item TO ipam_operator;
    FOREACH t IN ARRAY ARRAY['request', 'request_item'] LOOP
        fits := CASE t WHEN 'request' THEN 'NOT EXISTS (SELECT 1 FROM ipam.request_item i WHERE i.request_id = request.id)'
            ELSE 'ipam.may_change(ipam.scope_of_object(kind, object_id))' END;
        -- An answer is whose its first object is: nobody else adds to it.
        around := CASE t WHEN 'request' THEN 'true' ELSE fits || ' AND coalesce((SELECT ipam.may_change(ipam.scope_of_object(i.kind, i.object_id))
            FROM ipam.request_item i WHERE i.request_id = request_item.request_id ORDER BY i.ord LIMIT 1), true)' END;
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('DROP POLICY IF EXISTS sees ON %I', t);
        EXECUTE format('CREATE POLICY sees ON %I FOR SELECT USING (true)', t);
        EXECUTE format('DROP POLICY IF EXISTS adds ON %I', t);
        EXECUTE format('CREATE POLICY adds ON %I FOR INSERT WITH CHECK (%s)', t, around);
        EXECUTE format('DROP POLICY IF EXISTS administers ON %I', t);
        EXECUTE format('CREATE POLICY administers ON %I TO ipam_administrator USING (true)', t);
        EXECUTE format('DROP POLICY IF EXISTS removes ON %I', t);
        EXECUTE format('CREATE POLICY removes ON %I FOR DELETE USING (%s)', t, fits);
    END LOOP;
END $$;

-- The login that made a change, whatever the program says of its user, and when: a clock may go a little wrong, but what an operator says to
-- have been done at quite another time was done now.
CREATE OR REPLACE FUNCTION ipam.event_is_of() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = ipam, pg_temp AS $$
BEGIN
    IF ipam.is_transfer() THEN
        RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
    END IF;
    NEW.database_user := session_user;
    NEW.xid := pg_current_xact_id();
    IF abs(NEW.time - date_part('epoch', clock_timestamp()) * 1e6) > 300e6
        AND NOT pg_has_role(session_user, 'ipam_administrator', 'member')
        AND NOT pg_has_role(session_user, (SELECT c.relowner FROM pg_class c WHERE c.oid = TG_RELID), 'member') THEN
        NEW.time := date_part('epoch', clock_timestamp()) * 1e6;
    END IF;
    RETURN NEW;
END $$;
ALTER TABLE event ALTER database_user SET DEFAULT session_user;
DROP TRIGGER IF EXISTS is_of ON event;
CREATE TRIGGER is_of BEFORE INSERT ON event FOR EACH ROW
    WHEN (NEW.database_user IS DISTINCT FROM session_user OR NEW.xid IS DISTINCT FROM pg_current_xact_id()
        OR abs(NEW.time - date_part('epoch', clock_timestamp()) * 1e6) > 300e6) EXECUTE FUNCTION ipam.event_is_of();

-- An operator completes the event of an import that goes on, which the digest of its file ends; no other event is an operator's to rewrite.
CREATE OR REPLACE FUNCTION ipam.event_is_kept() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = ipam, pg_temp AS $$
BEGIN
    IF (OLD.database_user IS DISTINCT FROM session_user OR OLD.operation <> 4 OR OLD.details LIKE '%SHA-256: %')
        AND NOT pg_has_role(session_user, 'ipam_administrator', 'member')
        AND NOT pg_has_role(session_user, (SELECT c.relowner FROM pg_class c WHERE c.oid = TG_RELID), 'member') THEN
        RAISE insufficient_privilege USING MESSAGE = format('event %s is not one that %s may change', OLD.id, session_user);
    END IF;
    RETURN NEW;
END $$;
DROP TRIGGER IF EXISTS is_kept ON event;
CREATE TRIGGER is_kept BEFORE UPDATE ON event FOR EACH ROW EXECUTE FUNCTION ipam.event_is_kept();

-- Makes a role an operator of a scope and of what is beneath it, or no longer. The scope is its path as it is written, or in other letters as
-- far as the server's locale knows that they are the same.
CREATE OR REPLACE FUNCTION ipam.allow(member name, scope text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = ipam, pg_temp AS $$
DECLARE
    number bigint;
BEGIN
    SELECT a.id INTO number FROM access_scope a WHERE a.path = scope OR a.path_folded = lower(scope) ORDER BY a.path <> scope LIMIT 1;
    IF number IS NULL THEN
        RAISE EXCEPTION 'there is no access scope %', scope;
    END IF;
    INSERT INTO scope_operator AS o (member, scope_id) VALUES (allow.member, number) ON CONFLICT DO NOTHING;
END $$;
CREATE OR REPLACE FUNCTION ipam.disallow(member name, scope text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = ipam, pg_temp AS $$
    DELETE FROM scope_operator o USING access_scope a WHERE o.member = disallow.member AND a.id = o.scope_id AND (a.path = scope OR a.path_folded = lower(scope))
$$;

-- Nobody calls a function but those that are named here. That goes for functions of triggers as well: whoever may call one may put it on a table
-- of his own, where it does with the rights of the owner what rows of his making say.
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA ipam FROM PUBLIC, ipam_reader, ipam_operator, ipam_administrator;
-- What policies ask, and what the library calls before it knows what it will be refused.
GRANT EXECUTE ON FUNCTION ipam.may_change(bigint), ipam.require_scope(bigint), ipam.scope_of_space(bigint), ipam.scope_of_subnet(bigint),
    ipam.scope_of_place(bigint, bigint, bigint, bytea, bytea), ipam.scope_of_range(bigint), ipam.scope_of_object(bigint, bigint),
    ipam.begin_write(uuid, bigint, boolean, bigint), ipam.resolve_write(uuid, bigint),
    ipam.taken_in(uuid) TO ipam_reader, ipam_operator, ipam_administrator;
-- Who only reads gives nothing back and takes nothing.
GRANT EXECUTE ON FUNCTION ipam.release_due(bigint, bigint, bigint), ipam.take_addresses(bigint, boolean, bigint, ip_address[]),
    ipam.load_addresses(ip_address[], uuid[], text[], bigint[], text[], text[], boolean), ipam.note_taken(uuid, bigint) TO ipam_operator, ipam_administrator;
GRANT EXECUTE ON FUNCTION ipam.allow(name, text), ipam.disallow(name, text) TO ipam_administrator;
