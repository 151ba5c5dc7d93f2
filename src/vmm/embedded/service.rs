//! Network services, Run As accounts and configuration providers.

use uuid::Uuid;

use super::group::{self, listed};
use super::input::{description, line, mandatory, object_name, writable, wrong};
use super::select::{query, upwards};
use super::{Edit, Vmm, not_found, one};
use crate::domain::name::check as check_text;
use crate::domain::object::{Object, Record};
use crate::error::{Error, Result, Status};
use crate::store::vmm::{Query, Tables};
use crate::vmm::model::{ConfigurationProvider, NetworkService, NetworkServiceType, RunAsAccount, VmmFilter};

/// Longest connection string, in characters: a path may be that long.
const CONNECTION_LENGTH: usize = 4096;

impl Vmm {
    /// Returns network services, by name, with their host groups.
    ///
    /// # Errors
    /// Those of the store; a filter that services do not have; an unknown host group.
    pub fn services(&self, filter: &VmmFilter) -> Result<Vec<NetworkService>> {
        let mut query = query(filter, NetworkService::SPEC, &["Name", "HostGroupID"])?;
        self.read(|tables| {
            if let Some(group) = filter.host_group_id {
                query = query.service_in(&upwards(tables, group)?);
            }
            let mut services = tables.select(&query)?;
            fill(tables, &mut services)?;
            Ok(services)
        })
    }

    /// Adds a network service. Its configuration provider is named, or found by manufacturer and model.
    ///
    /// # Errors
    /// Bad argument; the name is in use; provider, Run As account or host group not there.
    pub fn add_service(&self, record: &Record) -> Result<NetworkService> {
        writable::<NetworkService>(record)?;
        let mut service = NetworkService::from_record(record)?;
        self.write(|edit| {
            (service.id, service.modified_time) = (Uuid::new_v4(), edit.now);
            check(edit, &mut service)?;
            edit.tables.insert(&service)?;
            filled(edit.tables, service)
        })
    }

    /// Changes a network service; host groups replace those it has. A change to what it is already leaves its time alone.
    ///
    /// # Errors
    /// As [`Vmm::add_service`]; not there.
    pub fn set_service(&self, id: Uuid, record: &Record) -> Result<NetworkService> {
        writable::<NetworkService>(record)?;
        self.write(|edit| {
            let old: NetworkService = one(edit.tables, id)?;
            let mut service = old.clone();
            service.apply(record)?;
            // Another manufacturer or model names another provider, unless that is given as well.
            let moved = service.manufacturer != old.manufacturer || service.model != old.model;
            if moved && service.configuration_provider == old.configuration_provider {
                service.configuration_provider.clear();
            }
            check(edit, &mut service)?;
            if service != old {
                service.modified_time = edit.now;
                edit.tables.update(&service)?;
            }
            filled(edit.tables, service)
        })
    }

    /// Removes a network service and returns what it was.
    ///
    /// # Errors
    /// Not there.
    pub fn remove_service(&self, id: Uuid) -> Result<NetworkService> {
        self.write(|edit| {
            let service = filled(edit.tables, one(edit.tables, id)?)?;
            edit.tables.delete(&service)?;
            Ok(service)
        })
    }

    /// Notes that a network service was refreshed now, and how it went.
    ///
    /// # Errors
    /// Not there; a state that is not one line.
    pub fn mark_refreshed(&self, id: Uuid, state: &str) -> Result<NetworkService> {
        self.write(|edit| {
            let mut service: NetworkService = one(edit.tables, id)?;
            service.state = line("State", state)?;
            service.last_refresh_time = Some(edit.now);
            edit.tables.update(&service)?;
            filled(edit.tables, service)
        })
    }

    /// Returns Run As accounts, by name.
    ///
    /// # Errors
    /// Those of the store; a filter that accounts do not have.
    pub fn run_as_accounts(&self, filter: &VmmFilter) -> Result<Vec<RunAsAccount>> {
        let query = query(filter, RunAsAccount::SPEC, &["Name"])?;
        self.read(|tables| tables.select(&query))
    }

    /// Returns configuration providers, by name.
    ///
    /// # Errors
    /// Those of the store; a filter that providers do not have.
    pub fn providers(&self, filter: &VmmFilter) -> Result<Vec<ConfigurationProvider>> {
        let query = query(filter, ConfigurationProvider::SPEC, &["Name"])?;
        self.read(|tables| tables.select(&query))
    }
}

/// Returns the network services of IPAM.
pub fn of_ipam(tables: &Tables<'_>) -> Result<Vec<NetworkService>> {
    let mut services: Vec<NetworkService> = tables.select(&Query::new())?;
    services.retain(|service| service.configuration_provider == super::IPAM_PROVIDER);
    Ok(services)
}

fn check(edit: &Edit<'_>, service: &mut NetworkService) -> Result<()> {
    service.name = object_name::<NetworkService>(&service.name)?;
    service.description = description(&service.description)?;
    service.connection_string =
        check_text("ConnectionString", &service.connection_string, 0, CONNECTION_LENGTH, false)?;
    service.version = line("Version", &service.version)?;
    service.state = line("State", &service.state)?;
    if service.connection_string.is_empty() {
        return Err(mandatory::<NetworkService>("ConnectionString"));
    }
    let same: Option<NetworkService> = edit.tables.find(&Query::new().name(&service.name))?;
    if same.is_some_and(|same| same.id != service.id) {
        return Err(Error::new(Status::VmmNameInUse)
            .with("kind", NetworkService::SPEC.name)
            .with("value", &service.name));
    }
    let provider = provider_of(edit.tables, service)?;
    service.configuration_provider = provider.name;
    service.manufacturer = provider.manufacturer;
    service.model = provider.model;
    if service.run_as_account.trim().is_empty() {
        return Err(mandatory::<NetworkService>("RunAsAccount"));
    }
    let account: Option<RunAsAccount> = edit.tables.find(&Query::new().name(&service.run_as_account))?;
    let account = account.ok_or_else(|| not_found(RunAsAccount::SPEC.name, &service.run_as_account))?;
    if !account.enabled {
        return Err(wrong::<NetworkService>("RunAsAccount", &account.name, "the account is disabled"));
    }
    service.run_as_account = account.name;
    group::check::<NetworkService>(edit.tables, &mut service.host_group_ids)
}

fn provider_of(tables: &Tables<'_>, service: &NetworkService) -> Result<ConfigurationProvider> {
    if !service.configuration_provider.is_empty() {
        let named = tables.find(&Query::new().name(&service.configuration_provider))?;
        return named.ok_or_else(|| not_found(ConfigurationProvider::SPEC.name, &service.configuration_provider));
    }
    if service.manufacturer.is_empty() || service.model.is_empty() {
        return Err(mandatory::<NetworkService>("ConfigurationProvider, or Manufacturer and Model"));
    }
    let fits = |provider: &ConfigurationProvider| {
        crate::domain::name::same(&provider.manufacturer, &service.manufacturer)
            && crate::domain::name::same(&provider.model, &service.model)
    };
    let all: Vec<ConfigurationProvider> = tables.select(&Query::new())?;
    all.into_iter().find(fits).ok_or_else(|| {
        not_found(ConfigurationProvider::SPEC.name, format_args!("{}, {}", service.manufacturer, service.model))
    })
}

/// Fills host groups and type of every service. Every provider of the embedded VMM is a network manager's.
fn fill(tables: &Tables<'_>, services: &mut [NetworkService]) -> Result<()> {
    let groups = group::all(tables)?;
    for service in services {
        service.host_groups = listed(&groups, &service.host_group_ids);
        service.service_type = NetworkServiceType::NetworkManager;
    }
    Ok(())
}

fn filled(tables: &Tables<'_>, mut service: NetworkService) -> Result<NetworkService> {
    fill(tables, std::slice::from_mut(&mut service))?;
    Ok(service)
}
