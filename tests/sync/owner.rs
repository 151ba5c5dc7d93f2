//! The recipe in one transaction, giving a network to another VMM server, and retiring one: nothing is ever lost by either.

use ipam::domain::object::Object;
use ipam::error::Status;
use ipam::sync::model::*;
use ipam::sync::{self, owner, recipe};
use ipam::vmm::model::*;

use crate::fixture::*;
use crate::oracle::{assert_equal, of_ipam};

fn recipe_of(name: &str, site: &str, network: &str) -> SyncRecipe {
    SyncRecipe {
        name: name.into(),
        site: site.into(),
        network_id: network.into(),
        vmm_server: VMM1.into(),
        ..SyncRecipe::default()
    }
}

#[test]
fn the_recipe_in_one_call_appears_in_vmm() {
    let world = World::new();
    let first = SyncRecipe {
        vlan_id: 7,
        pool_name: "Woodgrove Pool".into(),
        start: "20.20.20.10".into(),
        end: "20.20.20.99".into(),
        ..recipe_of("Woodgrove", "Woodgrove 1", "20.20.20.0/24")
    };
    let made = recipe::add(&world.ipam, &first).unwrap();
    let kinds: Vec<_> = made.iter().map(|record| record.spec().name).collect();
    assert_eq!(kinds, ["IpamAddressSpace", "IpamSubnet", "IpamRange"]);
    recipe::add(&world.ipam, &recipe_of("woodgrove", "Woodgrove 2", "20.20.30.0/24")).unwrap();
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
    let (networks, sites) =
        (world.vmm.networks(&VmmFilter::default()).unwrap(), world.vmm.sites(&VmmFilter::default()).unwrap());
    assert_eq!((networks.len(), sites.len()), (1, 2));
    let pool = world.vmm.pools(&VmmFilter { site_id: Some(sites[0].id), ..VmmFilter::default() }).unwrap().remove(0);
    assert_eq!((pool.name.as_str(), pool.vlan_id), ("Woodgrove Pool", 7));
    // All or nothing: the subnet is taken, so the new site's value does not stay behind either.
    let error = recipe::add(&world.ipam, &recipe_of("Woodgrove", "Woodgrove 3", "20.20.30.0/24")).unwrap_err();
    assert_eq!(error.status(), Status::ConflictingSubnet);
    let values = world.ipam.read(|tx| tx.store().custom_values(ipam::domain::custom::NETWORK_SITE)).unwrap();
    assert_eq!(values.len(), 2);
    let error =
        recipe::add(&world.ipam, &SyncRecipe { site: " ".into(), ..recipe_of("a", "", "1.0.0.0/8") }).unwrap_err();
    assert_eq!(error.status(), Status::MandatoryFieldNotSpecified);
    let space = SyncRecipe { address_space: "Woodgrove".into(), ..recipe_of("Other", "Other 1", "30.0.0.0/24") };
    assert_eq!(recipe::add(&world.ipam, &space).unwrap_err().status(), Status::AddressSpaceNameAlreadyExists);
}

#[test]
fn retiring_a_vmm_loses_no_ipam_data() {
    for release in [false, true] {
        let world = World::new();
        sync::register(&world.ipam, VMM1).unwrap();
        contoso(&world.vmm);
        adatum(&world.vmm);
        world.woodgrove(&[]);
        world.sync();
        let counts = |world: &World| (world.subnets().len(), world.ranges().len(), world.addresses().len());
        let before = counts(&world);
        let links = sync::select_links(&world.ipam, VMM1).unwrap().len() as u64;
        assert_eq!(owner::retire(&world.ipam, VMM1, "", release).unwrap(), links);
        assert_eq!(counts(&world), before);
        assert!(sync::select_links(&world.ipam, VMM1).unwrap().is_empty());
        assert_eq!(of_ipam(&world.ipam, VMM1).is_empty(), release);
        let plan = world.compare();
        if release {
            assert!(world.ranges().iter().all(|range| range.managed_by_service == "IPAM"));
        } else {
            // Found again by name: nothing is created, nothing deleted.
            assert_eq!((plan.info.create_count, plan.info.delete_count), (0, 0), "{:#?}", plan.changes);
            world.sync();
            assert_equal(&world.ipam, &world.vmm);
        }
    }
}

#[test]
fn a_server_of_which_nothing_is_known_cannot_be_retired() {
    let world = World::new();
    contoso(&world.vmm);
    world.sync();
    for release in [false, true] {
        let error = owner::retire(&world.ipam, "scvmm1.contosoo.com", "", release).unwrap_err();
        assert_eq!(error.status(), Status::ObjectNotFound);
        assert_eq!(error.to_string(), "linked VMM server 'scvmm1.contosoo.com' was not found");
    }
    owner::retire(&world.ipam, VMM1, "", false).unwrap();
    // Nothing is linked any more, but the objects are still the server's.
    assert_eq!(owner::retire(&world.ipam, VMM1, "", false).unwrap_err().status(), Status::ObjectNotFound);
    assert_eq!(owner::retire(&world.ipam, VMM1, "", true).unwrap(), 0, "no links, but objects");
    assert!(of_ipam(&world.ipam, VMM1).is_empty());
}

#[test]
fn a_network_that_was_given_away_comes_back() {
    let name = "Contoso Logical Network";
    for other in [VMM2, "scvmm2.contosoo.com"] {
        let world = World::new();
        contoso(&world.vmm);
        world.sync();
        owner::give(&world.ipam, VMM1, name, other).unwrap();
        if other == VMM2 {
            world.run(&open_vmm(world.folder.path(), VMM2), &SyncOptions::default()).unwrap();
        }
        assert!(world.compare().info.is_empty);
        let error = owner::give(&world.ipam, VMM1, name, VMM2).unwrap_err();
        let said =
            format!("LogicalNetwork '{name}' is not valid: '{VMM1}' gave it to '{other}'; give it on from there");
        assert_eq!((error.status(), error.to_string()), (Status::InvalidParameter, said));
        owner::give(&world.ipam, other, name, VMM1).unwrap();
        world.sync();
        assert_equal(&world.ipam, &world.vmm);
        // It is synchronized again, not only left alone.
        let pool = world.vmm.pools(&VmmFilter::default()).unwrap().remove(0);
        world.vmm.set_pool(pool.id, &record(Pool::SPEC, &[("Description", "back")])).unwrap();
        world.sync();
        assert_equal(&world.ipam, &world.vmm);
        assert_eq!(world.ranges()[0].description, "back");
    }
}

#[test]
fn one_network_is_forgotten_and_found_again() {
    let world = World::new();
    contoso(&world.vmm);
    add_network(&world.vmm, "Lab", &[]);
    world.sync();
    let error = owner::retire(&world.ipam, VMM1, "Nowhere", false).unwrap_err();
    assert_eq!(error.status(), Status::ObjectNotFound);
    assert_eq!(owner::retire(&world.ipam, VMM1, "contoso logical network", false).unwrap(), 5);
    assert_eq!(sync::select_links(&world.ipam, VMM1).unwrap().len(), 1);
    world.sync();
    assert_equal(&world.ipam, &world.vmm);
    assert_eq!(sync::select_links(&world.ipam, VMM1).unwrap().len(), 6);
}

#[test]
fn a_network_moves_from_one_vmm_to_another() {
    let world = World::new();
    let (network, site, pool, given) = contoso(&world.vmm);
    world.sync();
    let second = open_vmm(world.folder.path(), VMM2);
    let error = owner::give(&world.ipam, VMM1, "Contoso Logical Network", "SCVMM1.contoso.com").unwrap_err();
    assert_eq!(error.status(), Status::InvalidParameter);
    assert_eq!(owner::give(&world.ipam, VMM1, "Contoso Logical Network", VMM2).unwrap(), 3);
    // The other server gets it; the grant is the first one's, and its record waits as one that is not granted.
    world.run(&second, &SyncOptions::default()).unwrap();
    assert_eq!(second.pools(&VmmFilter::default()).unwrap()[0].name, "Contoso Pool");
    assert!(world.spaces().iter().filter(|space| space.name.starts_with("Contoso")).count() == 1);
    // The first one still has it: it is left alone, and said.
    let plan = world.compare();
    assert!(plan.info.is_empty, "{:#?}", plan.changes);
    assert!(plan.changes[0].reason.starts_with("left alone: it was given to scvmm2"), "{:#?}", plan.changes);
    let records = world.subnets().len() + world.ranges().len();
    world.vmm.revoke(given.id, true).unwrap();
    world.vmm.remove_pool(pool.id).unwrap();
    world.vmm.remove_site(site.id).unwrap();
    world.vmm.remove_network(network.id).unwrap();
    let plan = world.compare();
    assert_eq!((plan.info.delete_count, plan.info.refusal.as_str()), (0, ""), "{:#?}", plan.changes);
    world.run(&world.vmm, &SyncOptions::default()).unwrap();
    assert!(sync::select_links(&world.ipam, VMM1).unwrap().is_empty());
    assert_eq!(world.subnets().len() + world.ranges().len(), records);
}
