//! The tree of address spaces, their subnets nested by containment, and ranges.

use std::collections::HashMap;

use crate::domain::address::Prefix;
use crate::domain::fields::{AddressSpace, Range, Subnet, TreeNode};
use crate::domain::name;

/// What stands in front of a name, by whether its line is the last under its parent; and in front of what is below it.
const BRANCH: [&str; 2] = ["├── ", "└── "];
const BELOW: [&str; 2] = ["│   ", "    "];

/// Draws the tree of some spaces from records in any order: under each space its outermost subnets by address, under each
/// subnet its ranges and then the subnets inside it. Records of other spaces are passed over. Spaces stay in their order.
pub fn tree_of(
    spaces: &[AddressSpace],
    subnets: impl IntoIterator<Item = Subnet>,
    ranges: impl IntoIterator<Item = Range>,
) -> Vec<TreeNode> {
    let mut by_space: HashMap<u64, Vec<Subnet>> = HashMap::new();
    for subnet in subnets {
        by_space.entry(subnet.address_space_id).or_default().push(subnet);
    }
    let mut by_network: HashMap<(u64, Prefix), Vec<Range>> = HashMap::new();
    for range in ranges {
        by_network.entry((range.address_space_id, range.network_id)).or_default().push(range);
    }
    let mut lines = Vec::new();
    for space in spaces {
        lines.push(TreeNode {
            node_type: "AddressSpace".into(),
            depth: 0,
            tree: space.name.clone(),
            name: space.name.clone(),
            // A space has both families and the line one number: that of IPv4, where anything of it is in use.
            percentage_utilized: if space.ipv4_percentage_utilized > 0.0 {
                space.ipv4_percentage_utilized
            } else {
                space.ipv6_percentage_utilized
            },
            description: space.description.clone(),
        });
        let mut subnets = by_space.remove(&space.id).unwrap_or_default();
        subnets.sort_by_key(|subnet| subnet.network_id);
        let nested = nest(subnets, |network| by_network.remove(&(space.id, network)).unwrap_or_default());
        draw(&nested, 1, "", &mut lines);
    }
    lines
}

/// A subnet or a range, with what is below it.
struct Node {
    line: TreeNode,
    network: Option<Prefix>,
    below: Vec<Node>,
}

/// Puts sorted subnets into each other. A containing network sorts before what it contains, so that one pass with the open
/// networks on a stack is enough.
fn nest(subnets: Vec<Subnet>, mut ranges: impl FnMut(Prefix) -> Vec<Range>) -> Vec<Node> {
    let mut done: Vec<Node> = Vec::new();
    let mut open: Vec<Node> = Vec::new();
    for subnet in subnets {
        let network = subnet.network_id;
        close(&mut open, &mut done, |outer| outer.covers(network));
        let mut below = ranges(network);
        below.sort_by_key(|range| (range.start, range.end, range.id));
        let below = below.into_iter().map(range_node).collect();
        open.push(Node { line: subnet_line(subnet), network: Some(network), below });
    }
    close(&mut open, &mut done, |_| false);
    done
}

/// Takes networks off the stack until one is to stay; each becomes a child of the one before it.
fn close(open: &mut Vec<Node>, done: &mut Vec<Node>, stays: impl Fn(Prefix) -> bool) {
    while let Some(node) = open.pop_if(|node| !node.network.is_some_and(&stays)) {
        open.last_mut().map_or(&mut *done, |outer| &mut outer.below).push(node);
    }
}

fn subnet_line(subnet: Subnet) -> TreeNode {
    let network = subnet.network_id.to_string();
    // Most names are the network itself; only the others are worth folding.
    let tree = if subnet.name == network || name::same(&subnet.name, &network) {
        network.clone()
    } else {
        format!("{network} {}", subnet.name)
    };
    TreeNode {
        node_type: "Subnet".into(),
        depth: 0,
        tree,
        name: network,
        percentage_utilized: subnet.percentage_utilized,
        description: subnet.description,
    }
}

fn range_node(range: Range) -> Node {
    let bounds = format!("{}-{}", range.start, range.end);
    let line = TreeNode {
        node_type: "Range".into(),
        depth: 0,
        tree: format!("{bounds} {}/{}", range.managed_by_service, range.service_instance),
        name: bounds,
        percentage_utilized: range.percentage_utilized,
        description: range.description,
    };
    Node { line, network: None, below: Vec::new() }
}

fn draw(nodes: &[Node], depth: u32, before: &str, lines: &mut Vec<TreeNode>) {
    for (position, node) in nodes.iter().enumerate() {
        let last = usize::from(position + 1 == nodes.len());
        let tree = format!("{before}{}{}", BRANCH[last], node.line.tree);
        lines.push(TreeNode { depth, tree, ..node.line.clone() });
        draw(&node.below, depth + 1, &format!("{before}{}", BELOW[last]), lines);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::address::Address;

    fn subnet(space: u64, network: &str, name: &str) -> Subnet {
        let network_id = Prefix::parse("n", network).unwrap();
        Subnet { address_space_id: space, network_id, name: name.into(), ..Default::default() }
    }

    fn range(space: u64, network: &str, start: &str, end: &str) -> Range {
        Range {
            address_space_id: space,
            network_id: Prefix::parse("n", network).unwrap(),
            start: Address::parse("s", start).unwrap(),
            end: Address::parse("e", end).unwrap(),
            managed_by_service: "VMM".into(),
            service_instance: "scvmm1".into(),
            ..Default::default()
        }
    }

    #[test]
    fn subnets_nest_and_ranges_hang_under_their_network() {
        let spaces = [
            AddressSpace { id: 1, name: "Default".into(), ..Default::default() },
            AddressSpace { id: 7, name: "Woodgrove".into(), ..Default::default() },
        ];
        let subnets = vec![
            subnet(1, "10.0.1.0/24", "10.0.1.0/24"),
            subnet(1, "10.0.0.0/8", "corp"),
            subnet(1, "10.0.0.0/16", "10.0.0.0/16"),
            subnet(1, "2001:db8::/32", "v6"),
            subnet(1, "10.1.0.0/16", "lab"),
            subnet(7, "10.0.0.0/16", "w"),
            subnet(9, "10.0.0.0/16", "of another space"),
        ];
        let ranges = vec![
            range(1, "10.0.0.0/16", "10.0.9.1", "10.0.9.9"),
            range(1, "10.0.0.0/16", "10.0.0.1", "10.0.0.9"),
            range(7, "10.0.0.0/16", "10.0.0.1", "10.0.0.9"),
        ];
        let lines = tree_of(&spaces, subnets, ranges);
        let drawn: Vec<&str> = lines.iter().map(|line| line.tree.as_str()).collect();
        assert_eq!(
            drawn,
            [
                "Default",
                "├── 10.0.0.0/8 corp",
                "│   ├── 10.0.0.0/16",
                "│   │   ├── 10.0.0.1-10.0.0.9 VMM/scvmm1",
                "│   │   ├── 10.0.9.1-10.0.9.9 VMM/scvmm1",
                "│   │   └── 10.0.1.0/24",
                "│   └── 10.1.0.0/16 lab",
                "└── 2001:db8::/32 v6",
                "Woodgrove",
                "└── 10.0.0.0/16 w",
                "    └── 10.0.0.1-10.0.0.9 VMM/scvmm1",
            ]
        );
        assert_eq!(lines.iter().map(|line| line.depth).collect::<Vec<_>>(), [0, 1, 2, 3, 3, 3, 2, 1, 0, 1, 2]);
        assert_eq!((lines[3].node_type.as_str(), lines[3].name.as_str()), ("Range", "10.0.0.1-10.0.0.9"));
    }

    #[test]
    fn an_empty_space_is_one_line() {
        let spaces = [AddressSpace { id: 1, name: "Default".into(), ..Default::default() }];
        assert_eq!(tree_of(&spaces, [], []).len(), 1);
    }
}
