//! The tree of address spaces, their subnets nested by containment, and ranges.

use crate::domain::address::Prefix;
use crate::domain::fields::{AddressSpace, TreeNode};
use crate::domain::name;
use crate::store::{Outline, OutlineRange, OutlineSubnet};

/// What stands in front of a name, by whether its line is the last under its parent; and in front of what is below it.
const BRANCH: [&str; 2] = ["├── ", "└── "];
const BELOW: [&str; 2] = ["│   ", "    "];

/// Draws the tree of some spaces from the outline of a store: under each space its outermost subnets by address, under each subnet its
/// ranges and then the subnets inside it. What is of other spaces is passed over. Spaces stay in their order.
pub fn tree_of(spaces: &[AddressSpace], outline: Outline) -> Vec<TreeNode> {
    let mut ranges: Vec<Vec<OutlineRange>> = Vec::new();
    ranges.resize_with(outline.subnets.len(), Vec::new);
    let mut lines = Vec::with_capacity(spaces.len() + outline.subnets.len() + outline.ranges.len());
    for range in outline.ranges {
        if let Some(own) = ranges.get_mut(range.subnet) {
            own.push(range);
        }
    }
    let mut subnets: Vec<(OutlineSubnet, Vec<OutlineRange>)> = outline.subnets.into_iter().zip(ranges).collect();
    subnets.sort_by_key(|(subnet, _)| (subnet.space, subnet.network));
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
        let from = subnets.partition_point(|(subnet, _)| subnet.space < space.id);
        let until = subnets.partition_point(|(subnet, _)| subnet.space <= space.id);
        draw(nest(&mut subnets[from..until]), 1, "", &mut lines);
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
fn nest(subnets: &mut [(OutlineSubnet, Vec<OutlineRange>)]) -> Vec<Node> {
    let mut done: Vec<Node> = Vec::new();
    let mut open: Vec<Node> = Vec::new();
    for (subnet, ranges) in subnets {
        let network = subnet.network;
        close(&mut open, &mut done, |outer| outer.covers(network));
        ranges.sort_by_key(|range| (range.bounds.first(), range.bounds.last(), range.id));
        let below = ranges.drain(..).map(range_node).collect();
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

fn subnet_line(subnet: &mut OutlineSubnet) -> TreeNode {
    let network = subnet.network.to_string();
    // Most names are the network itself; only the others are worth folding.
    let same = subnet.name == network || name::same(&subnet.name, &network);
    TreeNode {
        node_type: "Subnet".into(),
        depth: 0,
        tree: if same { network.clone() } else { format!("{network} {}", subnet.name) },
        name: network,
        percentage_utilized: if subnet.assigned > 0.0 { 100.0 * subnet.utilized / subnet.assigned } else { 0.0 },
        description: std::mem::take(&mut subnet.description),
    }
}

fn range_node(range: OutlineRange) -> Node {
    let bounds = format!("{}-{}", range.bounds.first(), range.bounds.last());
    let line = TreeNode {
        node_type: "Range".into(),
        depth: 0,
        tree: format!("{bounds} {}", range.owner),
        name: bounds,
        percentage_utilized: range.percentage_utilized,
        description: range.description,
    };
    Node { line, network: None, below: Vec::new() }
}

fn draw(nodes: Vec<Node>, depth: u32, before: &str, lines: &mut Vec<TreeNode>) {
    let count = nodes.len();
    for (position, node) in nodes.into_iter().enumerate() {
        let last = usize::from(position + 1 == count);
        let tree = format!("{before}{}{}", BRANCH[last], node.line.tree);
        lines.push(TreeNode { depth, tree, ..node.line });
        if !node.below.is_empty() {
            draw(node.below, depth + 1, &format!("{before}{}", BELOW[last]), lines);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::address::AddressRange;

    fn subnet(space: u64, network: &str, name: &str) -> OutlineSubnet {
        let network = Prefix::parse("n", network).unwrap();
        OutlineSubnet { space, network, name: name.into(), description: String::new(), assigned: 0.0, utilized: 0.0 }
    }

    fn range(subnet: usize, bounds: &str) -> OutlineRange {
        OutlineRange {
            id: 1,
            subnet,
            bounds: AddressRange::parse("r", bounds).unwrap(),
            owner: "VMM/scvmm1".into(),
            percentage_utilized: 0.0,
            description: String::new(),
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
        let ranges = vec![range(2, "10.0.9.1-10.0.9.9"), range(2, "10.0.0.1-10.0.0.9"), range(5, "10.0.0.1-10.0.0.9")];
        let lines = tree_of(&spaces, Outline { subnets, ranges });
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
        assert_eq!(tree_of(&spaces, Outline::default()).len(), 1);
    }
}
