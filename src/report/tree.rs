//! The tree of address spaces, blocks, their subnets nested by containment, and ranges.

use std::collections::HashMap;

use crate::domain::address::{AddressRange, Family};
use crate::domain::custom::DEFAULT_SPACE;
use crate::domain::fields::{AddressSpace, Block, TreeNode};
use crate::domain::name;
use crate::memory;
use crate::service::block::bounds_of;
use crate::store::{Outline, OutlineRange, OutlineSubnet};

/// What stands in front of a name, by whether its line is the last under its parent; and in front of what is below it.
const BRANCH: [&str; 2] = ["├── ", "└── "];
const BELOW: [&str; 2] = ["│   ", "    "];

/// Draws the tree of some spaces from the blocks and the outline of a store: under each space its outermost blocks and the subnets that map
/// to none, by address; under each block the blocks inside it and the outermost subnets that map to it; under each subnet its ranges and
/// then the subnets inside it that map to the same block. What is of other spaces is passed over. Spaces stay in their order.
pub fn tree_of(spaces: &[AddressSpace], blocks: Vec<Block>, outline: Outline) -> Vec<TreeNode> {
    let mut ranges: Vec<Vec<OutlineRange>> = Vec::new();
    ranges.resize_with(outline.subnets.len(), Vec::new);
    let mut lines = memory::list(spaces.len() + blocks.len() + outline.subnets.len() + outline.ranges.len());
    for range in outline.ranges {
        if let Some(own) = ranges.get_mut(range.subnet) {
            own.push(range);
        }
    }
    let mut subnets: Vec<(OutlineSubnet, Vec<OutlineRange>)> = memory::list(outline.subnets.len());
    subnets.extend(outline.subnets.into_iter().zip(ranges));
    subnets.sort_by_key(|(subnet, _)| (subnet.space, subnet.block, subnet.network));
    // Blocks are in Default only.
    let mut inside: HashMap<Option<u64>, Vec<Block>> = HashMap::new();
    for block in blocks {
        inside.entry(block.parent_id).or_default().push(block);
    }
    for space in spaces {
        let from = subnets.partition_point(|(subnet, _)| subnet.space < space.id);
        let until = subnets.partition_point(|(subnet, _)| subnet.space <= space.id);
        let share = |family| {
            let own = subnets[from..until].iter().filter(|(subnet, _)| subnet.network.family() == family);
            let (used, all) = own.fold((0.0, 0.0), |(used, all), (own, _)| (used + own.utilized, all + own.assigned));
            if all > 0.0 { 100.0 * used / all } else { 0.0 }
        };
        lines.push(TreeNode {
            node_type: "AddressSpace".into(),
            depth: 0,
            tree: space.name.clone(),
            name: space.name.clone(),
            // A space has both families and the line one number: that of IPv4, where anything of it is in use.
            percentage_utilized: Some(share(Family::V4)).filter(|share| *share > 0.0).unwrap_or(share(Family::V6)),
            description: space.description.clone(),
        });
        let groups = subnets[from..until].chunk_by_mut(|(one, _), (two, _)| one.block == two.block);
        let mut mapped: HashMap<Option<u64>, Vec<Node>> = groups.map(|group| (group[0].0.block, nest(group))).collect();
        let mut none = HashMap::new();
        let inside = if space.name == DEFAULT_SPACE { &mut inside } else { &mut none };
        draw(below(None, inside, &mut mapped), 1, "", &mut lines);
    }
    lines
}

/// A block, a subnet or a range, with what is below it.
struct Node {
    line: TreeNode,
    bounds: AddressRange,
    below: Vec<Node>,
}

/// Takes what is directly below a block, or below no block, by address.
fn below(
    block: Option<u64>,
    inside: &mut HashMap<Option<u64>, Vec<Block>>,
    mapped: &mut HashMap<Option<u64>, Vec<Node>>,
) -> Vec<Node> {
    let blocks = inside.remove(&block).unwrap_or_default();
    let mut nodes: Vec<Node> = blocks.into_iter().map(|block| block_node(block, inside, mapped)).collect();
    nodes.extend(mapped.remove(&block).unwrap_or_default());
    // Stable: a block stays in front of a subnet that starts where it does.
    nodes.sort_by_key(|node| node.bounds.first());
    nodes
}

fn block_node(
    block: Block,
    inside: &mut HashMap<Option<u64>, Vec<Block>>,
    mapped: &mut HashMap<Option<u64>, Vec<Node>>,
) -> Node {
    let bounds = bounds_of(&block);
    let name = if bounds == block.network_id.range() { block.network_id.to_string() } else { bounds.to_string() };
    let line = TreeNode {
        node_type: "Block".into(),
        depth: 0,
        tree: name.clone(),
        name,
        percentage_utilized: block.percentage_utilized,
        description: block.description,
    };
    Node { line, bounds, below: below(Some(block.id), inside, mapped) }
}

/// Puts sorted subnets into each other. A containing network sorts before what it contains, so that one pass with the open
/// networks on a stack is enough.
fn nest(subnets: &mut [(OutlineSubnet, Vec<OutlineRange>)]) -> Vec<Node> {
    let mut done: Vec<Node> = Vec::new();
    let mut open: Vec<Node> = Vec::new();
    for (subnet, ranges) in subnets {
        memory::check_or_unwind();
        let bounds = subnet.network.range();
        close(&mut open, &mut done, |outer| outer.covers(bounds));
        ranges.sort_by_key(|range| (range.bounds.first(), range.bounds.last(), range.id));
        let below = ranges.drain(..).map(range_node).collect();
        open.push(Node { line: subnet_line(subnet), bounds, below });
    }
    close(&mut open, &mut done, |_| false);
    done
}

/// Takes networks off the stack until one is to stay; each becomes a child of the one before it.
fn close(open: &mut Vec<Node>, done: &mut Vec<Node>, stays: impl Fn(AddressRange) -> bool) {
    while let Some(node) = open.pop_if(|node| !stays(node.bounds)) {
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
    let name = format!("{}-{}", range.bounds.first(), range.bounds.last());
    let line = TreeNode {
        node_type: "Range".into(),
        depth: 0,
        tree: format!("{name} {}", range.owner),
        name,
        percentage_utilized: range.percentage_utilized,
        description: range.description,
    };
    Node { line, bounds: range.bounds, below: Vec::new() }
}

fn draw(nodes: Vec<Node>, depth: u32, before: &str, lines: &mut Vec<TreeNode>) {
    let count = nodes.len();
    for (position, node) in nodes.into_iter().enumerate() {
        memory::check_or_unwind();
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
    use crate::domain::address::Prefix;

    fn subnet(space: u64, network: &str, name: &str) -> OutlineSubnet {
        let network = Prefix::parse("n", network).unwrap();
        let (description, block) = (String::new(), None);
        OutlineSubnet { space, block, network, name: name.into(), description, assigned: 0.0, utilized: 0.0 }
    }

    fn block(id: u64, parent_id: Option<u64>, network: &str, bounds: &str) -> Block {
        let network_id = Prefix::parse("n", network).unwrap();
        let bounds = AddressRange::parse("b", bounds).unwrap();
        Block { id, parent_id, network_id, start: bounds.first(), end: bounds.last(), ..Default::default() }
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
        let lines = tree_of(&spaces, Vec::new(), Outline { subnets, ranges });
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
    fn blocks_stand_above_the_subnets_that_map_to_them_5_1() {
        let spaces = [
            AddressSpace { id: 7, name: "Woodgrove".into(), ..Default::default() },
            AddressSpace { id: 1, name: "Default".into(), ..Default::default() },
        ];
        let blocks = vec![
            block(1, None, "10.0.0.0/8", "10.0.0.0-10.255.255.255"),
            block(2, Some(1), "10.1.0.0/16", "10.1.0.0-10.1.255.255"),
            block(3, Some(2), "10.1.0.0/16", "10.1.4.0-10.1.9.255"),
            block(4, None, "2001:db8::/32", "2001:db8::-2001:db8:ffff:ffff:ffff:ffff:ffff:ffff"),
        ];
        let mapped = |space, network, block| OutlineSubnet { block, ..subnet(space, network, network) };
        let subnets = vec![
            mapped(1, "10.0.0.0/16", Some(1)),
            mapped(1, "10.0.1.0/24", Some(1)),
            mapped(1, "10.1.0.0/16", Some(2)),
            mapped(1, "10.1.4.0/24", Some(3)),
            mapped(1, "10.2.0.0/16", Some(1)),
            mapped(1, "9.0.0.0/24", None),
            mapped(7, "10.1.4.0/24", None),
        ];
        let lines = tree_of(&spaces, blocks, Outline { subnets, ranges: vec![range(3, "10.1.4.1-10.1.4.9")] });
        let drawn: Vec<String> = lines.iter().map(|line| format!("{} {}", line.tree, &line.node_type[..1])).collect();
        assert_eq!(
            drawn,
            [
                "Woodgrove A",
                "└── 10.1.4.0/24 S",
                "Default A",
                "├── 9.0.0.0/24 S",
                "├── 10.0.0.0/8 B",
                "│   ├── 10.0.0.0/16 S",
                "│   │   └── 10.0.1.0/24 S",
                "│   ├── 10.1.0.0/16 B",
                "│   │   ├── 10.1.0.0/16 S",
                "│   │   └── 10.1.4.0-10.1.9.255 B",
                "│   │       └── 10.1.4.0/24 S",
                "│   │           └── 10.1.4.1-10.1.4.9 VMM/scvmm1 R",
                "│   └── 10.2.0.0/16 S",
                "└── 2001:db8::/32 B",
            ]
        );
        assert_eq!((lines[10].depth, lines[11].depth), (4, 5));
    }

    #[test]
    fn an_empty_space_is_one_line() {
        let spaces = [AddressSpace { id: 1, name: "Default".into(), ..Default::default() }];
        assert_eq!(tree_of(&spaces, Vec::new(), Outline::default()).len(), 1);
    }
}
