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
    fn a_script_keeps_what_is_for_its_engine() {
        let script = "a;\n-- postgres {\nb;\n-- }\n-- why c\n-- sqlite {\nc;\n-- }\nd;";
        assert_eq!(sqlite_script(script), "a;\n-- why c\nc;\nd;\n");
    }
}
