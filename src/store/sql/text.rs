//! Texts of statements as each engine takes them. They are written in what both understand; `?` is a place for a value, and what differs
//! is a mark in braces:
//!
//! - `x IN {integers}`, `{texts}`, `{keys}`: a list in one place; `{integers ?2}` names the place;
//! - `FROM {each integers ?2} i`: the list as a table of `key`, from 0, and `value`;
//! - `(a, b) IN {rows ik}`: rows in one place made by [`Sql::list`](super::value::Sql::list), of integers, texts and keys;
//! - `a {then} b ON ..`: a join that SQLite walks in this order.

/// Kinds of lists: its name in marks, its letter in `{rows}`, its type on PostgreSQL.
const KINDS: [(&str, char, &str); 3] = [("integers", 'i', "bigint"), ("texts", 't', "text"), ("keys", 'k', "bytea")];

fn kind_named(name: &str) -> Option<(char, &'static str)> {
    KINDS.iter().find(|(known, ..)| *known == name).map(|(_, letter, sql_type)| (*letter, *sql_type))
}

/// Splits a text at its marks: calls `plain` for what is between them and `mark` for the words in braces.
fn walk(
    sql: &str,
    out: &mut String,
    mut plain: impl FnMut(&str, &mut String),
    mut mark: impl FnMut(&[&str], &mut String),
) {
    let mut rest = sql;
    while let Some((before, behind)) = rest.split_once('{') {
        plain(before, out);
        let (words, behind) = behind.split_once('}').unwrap_or((behind, ""));
        mark(&words.split(' ').collect::<Vec<_>>(), out);
        rest = behind;
    }
    plain(rest, out);
}

/// Returns the text for SQLite: lists are JSON.
pub fn sqlite(sql: &str) -> String {
    let mut out = String::with_capacity(sql.len() + 64);
    let value = |letter: char, value: &str| if letter == 'k' { format!("unhex({value})") } else { value.to_owned() };
    walk(
        sql,
        &mut out,
        |text, out| out.push_str(text),
        |words, out| match *words {
            ["then"] => out.push_str("CROSS JOIN"),
            ["each", kind, place] if kind_named(kind).is_some_and(|(letter, _)| letter != 'k') => {
                out.push_str(&format!("json_each({place})"));
            }
            ["each", _, place] => out.push_str(&format!("(SELECT key, unhex(value) AS value FROM json_each({place}))")),
            ["rows", letters] | ["rows", letters, _] => {
                let place = words.get(2).unwrap_or(&"?");
                let items: Vec<String> =
                    letters.chars().enumerate().map(|(at, letter)| value(letter, &format!("value ->> {at}"))).collect();
                out.push_str(&format!("(SELECT {} FROM json_each({place}))", items.join(", ")));
            }
            [kind] | [kind, _] => {
                let place = words.get(1).unwrap_or(&"?");
                let letter = kind_named(kind).map_or('?', |(letter, _)| letter);
                out.push_str(&format!("(SELECT {} FROM json_each({place}))", value(letter, "value")));
            }
            _ => {}
        },
    );
    out
}

/// Returns the text for PostgreSQL: places are numbered, lists are arrays.
pub fn postgres(sql: &str) -> String {
    let mut out = String::with_capacity(sql.len() + 64);
    let mut highest = 0;
    let mut number = |place: &str| {
        highest = place[1..].parse().map_or(highest + 1, |given: u32| highest.max(given));
        if place.len() > 1 { place.replacen('?', "$", 1) } else { format!("${highest}") }
    };
    // Both closures number places, one after the other.
    let number = std::cell::RefCell::new(&mut number);
    let plain = |text: &str, out: &mut String| {
        let mut quoted = false;
        let mut rest = text;
        while let Some(at) = rest.find(['?', '\'']) {
            out.push_str(&rest[..at]);
            rest = &rest[at..];
            if rest.starts_with('\'') || quoted {
                quoted ^= rest.starts_with('\'');
                out.push_str(&rest[..1]);
                rest = &rest[1..];
                continue;
            }
            let end = rest[1..].find(|c: char| !c.is_ascii_digit()).map_or(rest.len(), |end| end + 1);
            out.push_str(&number.borrow_mut()(&rest[..end]));
            rest = &rest[end..];
        }
        out.push_str(rest);
    };
    walk(sql, &mut out, plain, |words, out| {
        let place = |at: usize| number.borrow_mut()(words.get(at).copied().unwrap_or("?"));
        match *words {
            ["then"] => out.push_str("JOIN"),
            ["each", kind, _] => {
                let sql_type = kind_named(kind).map_or("text", |(_, sql_type)| sql_type);
                out.push_str(&format!(
                    "(SELECT value, key - 1 AS key FROM unnest({}::{sql_type}[]) WITH ORDINALITY AS each (value, key))",
                    place(2)
                ));
            }
            ["rows", letters] | ["rows", letters, _] => {
                let item = |(at, letter)| match letter {
                    'i' => format!("(value ->> {at})::bigint"),
                    'k' => format!("decode(value ->> {at}, 'hex')"),
                    _ => format!("value ->> {at}"),
                };
                let items: Vec<String> = letters.chars().enumerate().map(item).collect();
                out.push_str(&format!(
                    "(SELECT {} FROM json_array_elements({}::json) AS value)",
                    items.join(", "),
                    place(2)
                ));
            }
            [kind] | [kind, _] => {
                let sql_type = kind_named(kind).map_or("text", |(_, sql_type)| sql_type);
                if out.ends_with("IN ") {
                    out.truncate(out.len() - "IN ".len());
                    out.push_str(&format!("= ANY ({}::{sql_type}[])", place(1)));
                } else {
                    out.push_str(&format!("(SELECT unnest({}::{sql_type}[]))", place(1)));
                }
            }
            _ => {}
        }
    });
    out
}

/// Words of a migration script and what they are on PostgreSQL.
const WORDS: [(&str, &str); 7] = [
    ("INTEGER PRIMARY KEY AUTOINCREMENT", "bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY"),
    ("INTEGER", "bigint"),
    ("REAL", "double precision"),
    ("BLOB", "bytea"),
    ("TEXT", "text COLLATE \"C\""),
    (" WITHOUT ROWID", ""),
    (" STRICT", ""),
];

/// Returns a migration script for PostgreSQL.
pub fn postgres_script(script: &str) -> String {
    let mut out = only("postgres", script).replace(") STRICT, WITHOUT ROWID", ")");
    for (word, replacement) in WORDS {
        out = out.replace(word, replacement);
    }
    out
}

/// Returns a migration script for SQLite. Scripts are written in its words; what is for one engine only stands between a line
/// `-- sqlite {` or `-- postgres {` and a line `-- }`.
pub fn sqlite_script(script: &str) -> String {
    only("sqlite", script)
}

fn only(engine: &str, script: &str) -> String {
    let mut out = String::with_capacity(script.len());
    let mut of: Option<&str> = None;
    for line in script.lines() {
        match (line.trim().strip_prefix("-- "), of) {
            (Some("}"), Some(_)) => of = None,
            (Some(mark), None) if mark.ends_with(" {") => of = mark.strip_suffix(" {"),
            (_, of) if of.is_none_or(|of| of == engine) => {
                out.push_str(line);
                out.push('\n');
            }
            _ => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_become_what_sqlite_takes() {
        for (sql, expected) in [
            ("SELECT 1", "SELECT 1"),
            ("a IN {integers}", "a IN (SELECT value FROM json_each(?))"),
            ("a IN {texts ?2}", "a IN (SELECT value FROM json_each(?2))"),
            ("a IN {keys} AND b = ?", "a IN (SELECT unhex(value) FROM json_each(?)) AND b = ?"),
            (
                "FROM {each integers ?2} i {then} o ON o.id = i.value",
                "FROM json_each(?2) i CROSS JOIN o ON o.id = i.value",
            ),
            ("(a, b) IN {rows ik}", "(a, b) IN (SELECT value ->> 0, unhex(value ->> 1) FROM json_each(?))"),
        ] {
            assert_eq!(sqlite(sql), expected);
        }
    }

    #[test]
    fn marks_and_places_become_what_postgresql_takes() {
        for (sql, expected) in [
            ("a = ? AND b = '?' AND c = ?", "a = $1 AND b = '?' AND c = $2"),
            ("a = ?2 AND b = ?1", "a = $2 AND b = $1"),
            ("a IN {integers} AND b = ?", "a = ANY ($1::bigint[]) AND b = $2"),
            ("a IN {texts ?2}", "a = ANY ($2::text[])"),
            (
                "FROM {each keys ?2} i {then} o ON o.id = i.value AND o.kind = ?1",
                "FROM (SELECT value, key - 1 AS key FROM unnest($2::bytea[]) WITH ORDINALITY AS each (value, key)) i JOIN o ON o.id = i.value AND o.kind = $1",
            ),
            (
                "(a, b) IN {rows ik}",
                "(a, b) IN (SELECT (value ->> 0)::bigint, decode(value ->> 1, 'hex') FROM json_array_elements($1::json) AS value)",
            ),
        ] {
            assert_eq!(postgres(sql), expected);
        }
    }

    #[test]
    fn a_script_keeps_what_is_for_its_engine() {
        let script = "a;\n-- postgres {\nb;\n-- }\n-- why c\n-- sqlite {\nc;\n-- }\nd;";
        assert_eq!(sqlite_script(script), "a;\n-- why c\nc;\nd;\n");
    }
}
