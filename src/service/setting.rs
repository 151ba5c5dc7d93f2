//! Settings of a store: utilization thresholds and the alert before expiry dates.

use super::Tx;
use super::change::write_event;
use crate::domain::fields::{Configuration, EventOperation, UtilizationThreshold};
use crate::domain::object::{Object, Record};
use crate::domain::rules::setting::{Settings, Thresholds, check_expiry_alert};
use crate::error::{Error, Result};

const UNDER: &str = "UnderUtilizationThreshold";
const OVER: &str = "OverUtilizationThreshold";
const EXPIRY_ALERT: &str = "ExpiryAlertThreshold";

/// Reads the settings of the store that decide how objects are shown.
pub(super) fn settings(tx: &Tx) -> Result<Settings> {
    let mut settings = Settings::at(tx.now());
    for (name, value) in tx.store().setting_values()? {
        let value = u32::try_from(value).map_err(Error::internal)?;
        match name.as_str() {
            UNDER => settings.thresholds.under = value,
            OVER => settings.thresholds.over = value,
            EXPIRY_ALERT => settings.expiry_alert_days = value,
            // A setting of a newer library decides nothing that this one knows.
            _ => {}
        }
    }
    Ok(settings)
}

/// Returns the utilization thresholds.
///
/// # Errors
///
/// Those of the store.
pub fn thresholds(tx: &Tx) -> Result<UtilizationThreshold> {
    let Thresholds { under, over } = settings(tx)?.thresholds;
    Ok(UtilizationThreshold { under: Some(under), over: Some(over) })
}

/// Changes the utilization thresholds that the record has, and returns both.
///
/// # Errors
///
/// `InvalidAlertThreshold`.
pub fn set_thresholds(tx: &mut Tx, record: &Record) -> Result<UtilizationThreshold> {
    let given = UtilizationThreshold::from_record(record)?;
    let old = settings(tx)?.thresholds;
    let new = Thresholds { under: given.under.unwrap_or(old.under), over: given.over.unwrap_or(old.over) };
    new.check()?;
    put(tx, "utilization thresholds", &[(UNDER, old.under, new.under), (OVER, old.over, new.over)])?;
    thresholds(tx)
}

/// Returns the settings of the store.
///
/// # Errors
///
/// Those of the store.
pub fn configuration(tx: &Tx) -> Result<Configuration> {
    Ok(Configuration {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        schema: crate::store::SCHEMA_VERSION,
        expiry_alert_days: Some(settings(tx)?.expiry_alert_days),
        ..Configuration::default()
    })
}

/// Changes the settings that the record has, and returns all.
///
/// # Errors
///
/// `InvalidAlertThreshold`, `ReadOnlyField`.
pub fn set_configuration(tx: &mut Tx, record: &Record) -> Result<Configuration> {
    super::change::check_writable(record, Configuration::SPEC)?;
    let given = Configuration::from_record(record)?;
    let old = settings(tx)?;
    if let Some(days) = given.expiry_alert_days {
        check_expiry_alert(days)?;
        put(tx, "configuration", &[(EXPIRY_ALERT, old.expiry_alert_days, days)])?;
    }
    configuration(tx)
}

fn put(tx: &Tx, what: &str, changes: &[(&'static str, u32, u32)]) -> Result<()> {
    let mut details = Vec::new();
    for (name, old, new) in changes {
        if old != new {
            tx.store().put_setting(name, (*new).into())?;
            details.push(format!("{name}: {old} -> {new}"));
        }
    }
    if details.is_empty() {
        return Ok(());
    }
    write_event(tx, EventOperation::Update, Configuration::SPEC.name, 0, what, format!("{what} changed"), details)
}
