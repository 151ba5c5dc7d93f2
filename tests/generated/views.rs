//! The default views of PowerShell: a table of the fields that the kind names, and a list of the fields that have a value.

use std::fmt::Write as _;

use ipam::domain::object::{FieldSpec, ObjectSpec};
use ipam::domain::value::FieldKind;

use crate::csharp::{namespace, xml};

/// Headings that are shorter than the name of the property, where the name would cost a neighbour its width.
const LABELS: &[(&str, &str)] = &[
    ("PercentageUtilized", "Utilized%"),
    ("PercentageAssigned", "Assigned%"),
    ("Overlapping", "Overlap"),
    ("ManagedByService", "ManagedBy"),
    ("AssociatedProviderAddressSpace", "ProviderAddressSpace"),
    ("IPAddressState", "State"),
    ("ServiceInstance", "Instance"),
    ("IpamVmmInventory.LogicalNetworkCount", "Networks"),
    ("IpamVmmInventory.SiteCount", "Sites"),
    ("IpamVmmInventory.VMNetworkCount", "VMNetworks"),
    ("IpamVmmInventory.PoolCount", "Pools"),
    ("IpamVmmInventory.AddressCount", "Addresses"),
    ("IpamVmmSyncRound.DoneCount", "Done"),
    ("IpamVmmSyncRound.FailedCount", "Failed"),
    ("IpamVmmSyncRound.ConflictCount", "Conflicts"),
    ("IpamVmmSyncRound.BlockedCount", "Blocked"),
];

/// Widths of columns of text that is short as a rule, so that the longer ones beside them get what is left.
const WIDTHS: &[(&str, usize)] =
    &[("UserName", 16), ("ManagedByService", 9), ("IPAddressState", 9), ("IpamSubnet.VlanId", 6)];

/// Items of a list that a table shows; of a longer one it tells how many there are.
const LIST_SHOWN: usize = 6;

/// Writes the views of the kinds that have one and that `wanted` takes.
pub fn text(wanted: impl Fn(&str) -> bool) -> String {
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!-- Made by tests/generated of the field list in src/; do not edit. -->\n<Configuration>\n  <ViewDefinitions>\n",
    );
    for spec in ipam::kinds().filter(|spec| !spec.view.is_empty() && wanted(spec.name)) {
        table(&mut text, spec);
        list(&mut text, spec);
    }
    text.push_str("  </ViewDefinitions>\n</Configuration>\n");
    text
}

fn head(text: &mut String, spec: &ObjectSpec, form: &str) {
    let ty = format!("{}.{}", namespace(spec.name), spec.name);
    let _ = write!(
        text,
        "    <View>\n      <Name>{ty} {form}</Name>\n      <ViewSelectedBy>\n        <TypeName>{ty}</TypeName>\n        <TypeName>Deserialized.{ty}</TypeName>\n      </ViewSelectedBy>\n"
    );
}

fn table(text: &mut String, spec: &ObjectSpec) {
    let fields: Vec<&FieldSpec> = spec.view.iter().map(|name| &spec.fields[spec.index(name).unwrap()]).collect();
    head(text, spec, "table");
    text.push_str("      <TableControl>\n        <TableHeaders>\n");
    for field in &fields {
        let label = label(spec, field);
        text.push_str("          <TableColumnHeader>\n");
        let _ = writeln!(text, "            <Label>{label}</Label>");
        if let Some(width) = width(spec, field) {
            let _ = writeln!(text, "            <Width>{}</Width>", width.max(label.len()));
        }
        if matches!(field.kind, FieldKind::Integer(..) | FieldKind::Real | FieldKind::Count) {
            text.push_str("            <Alignment>Right</Alignment>\n");
        }
        text.push_str("          </TableColumnHeader>\n");
    }
    // Wrapped, never cut: a name that is shown in part is worse than a second line.
    text.push_str("        </TableHeaders>\n        <TableRowEntries>\n          <TableRowEntry>\n            <Wrap />\n            <TableColumnItems>\n");
    for field in &fields {
        let _ = writeln!(text, "              <TableColumnItem>{}</TableColumnItem>", value(field, true));
    }
    text.push_str("            </TableColumnItems>\n          </TableRowEntry>\n        </TableRowEntries>\n      </TableControl>\n    </View>\n");
}

fn list(text: &mut String, spec: &ObjectSpec) {
    head(text, spec, "list");
    text.push_str("      <ListControl>\n        <ListEntries>\n          <ListEntry>\n            <ListItems>\n");
    for field in spec.fields {
        let name = field.name;
        let _ = write!(
            text,
            "              <ListItem>\n                <ItemSelectionCondition><ScriptBlock>{}</ScriptBlock></ItemSelectionCondition>\n                <Label>{name}</Label>\n                {}\n              </ListItem>\n",
            xml(&match field.kind {
                FieldKind::List(_) if name == "CustomFields" => format!("$_.{name}.Count -gt 0"),
                FieldKind::List(_) => format!("@($_.{name}).Count -gt 0"),
                _ => format!("$null -ne $_.{name} -and '' -ne [string]$_.{name}"),
            }),
            value(field, false)
        );
    }
    text.push_str(
        "            </ListItems>\n          </ListEntry>\n        </ListEntries>\n      </ListControl>\n    </View>\n",
    );
}

/// Finds what a table says of a field: of that of one kind, else of the field of any kind.
fn said<T: Copy>(table: &[(&str, T)], spec: &ObjectSpec, field: &FieldSpec) -> Option<T> {
    let own = format!("{}.{}", spec.name, field.name);
    let of = |name: &str| table.iter().find(|(said, _)| *said == name).map(|(_, value)| *value);
    of(&own).or_else(|| of(field.name))
}

fn label(spec: &ObjectSpec, field: &FieldSpec) -> &'static str {
    said(LABELS, spec, field).unwrap_or(field.name)
}

/// Width of a column whose values are bounded; other columns share what is left.
fn width(spec: &ObjectSpec, field: &FieldSpec) -> Option<usize> {
    if let Some(width) = said(WIDTHS, spec, field) {
        return Some(width);
    }
    Some(match &field.kind {
        FieldKind::Bool => 5,
        FieldKind::Integer(..) | FieldKind::Real | FieldKind::Count => 6,
        FieldKind::Time => 19,
        FieldKind::Address => 15,
        FieldKind::Prefix => 18,
        FieldKind::Guid => 36,
        FieldKind::Enum(spec) => spec.values.iter().map(|(name, _)| name.len()).max().unwrap_or(0),
        FieldKind::List(items) if matches!(**items, FieldKind::Integer(..)) => 9,
        _ => return None,
    })
}

fn value(field: &FieldSpec, in_table: bool) -> String {
    let name = field.name;
    match field.kind {
        // A dictionary after reading; of what is deserialized, a hashtable.
        FieldKind::List(_) if name == "CustomFields" => {
            format!(
                "<ScriptBlock>@($_.{name}.GetEnumerator() | ForEach-Object {{ \"$($_.Key)=$($_.Value)\" }}) -join ', '</ScriptBlock>"
            )
        }
        FieldKind::List(_) if in_table => format!(
            "<ScriptBlock>$list = @($_.{name}); if ($list.Count -gt {LIST_SHOWN}) {{ '{{0}}, ... ({{1}})' -f ($list[0..{}] -join ', '), $list.Count }} else {{ $list -join ', ' }}</ScriptBlock>",
            LIST_SHOWN - 1
        ),
        FieldKind::List(_) => format!("<ScriptBlock>@($_.{name}) -join ', '</ScriptBlock>"),
        FieldKind::Real => format!("<PropertyName>{name}</PropertyName><FormatString>{{0:0.##}}</FormatString>"),
        FieldKind::Time => {
            format!("<PropertyName>{name}</PropertyName><FormatString>{{0:yyyy-MM-dd HH:mm:ss}}</FormatString>")
        }
        _ => format!("<PropertyName>{name}</PropertyName>"),
    }
}
