//! Where the files of embedded VMMs are.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;

use super::server_name;
use crate::error::{Error, Result, Status};

/// Environment variable with the folder of the files.
pub const PATH_VARIABLE: &str = "IPAM_VMM_PATH";
const EXTENSION: &str = ".vmm";

/// Where a VMM is kept.
pub struct Place {
    /// The file.
    pub path: PathBuf,
    /// Folder of the VMMs that are named, which is made with the first of them; not that of a path, which may be mistyped.
    pub folder: Option<PathBuf>,
    /// Name of the server that a new file gets.
    pub server: String,
    /// Whether the caller named the server, not a file.
    pub by_name: bool,
}

/// Returns the place that a name or path means.
pub fn of(text: &str) -> Result<Place> {
    find(text, std::env::var_os(PATH_VARIABLE).filter(|folder| !folder.is_empty()))
}

fn find(text: &str, chosen: Option<OsString>) -> Result<Place> {
    let text = text.trim();
    let ends = text.len() > EXTENSION.len() && text.to_ascii_lowercase().ends_with(EXTENSION);
    if ends || text.contains(['/', '\\']) {
        let path = PathBuf::from(text);
        let file = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let stem = if ends { &file[..file.len() - EXTENSION.len()] } else { file };
        return Ok(Place { server: server_name(stem)?, path, folder: None, by_name: false });
    }
    let server = server_name(text)?;
    let file = format!("{server}{EXTENSION}");
    if let Some(folder) = chosen {
        let folder = PathBuf::from(folder);
        return Ok(Place { path: folder.join(file), folder: Some(folder), server, by_name: true });
    }
    let base = etcetera::base_strategy::choose_native_strategy().map_err(|error| {
        Error::new(Status::StoreUnreadable)
            .with("value", &file)
            .with("rule", format_args!("the user has no home folder ({error}); set {PATH_VARIABLE}"))
    })?;
    let folder = base.data_dir().join("ipam").join("vmm");
    Ok(Place { path: folder.join(file), folder: Some(folder), server, by_name: true })
}

/// Makes a folder and those above it.
pub fn make(folder: &Path) -> Result<()> {
    std::fs::create_dir_all(folder).map_err(|error| {
        Error::new(Status::StoreUnreadable)
            .with("value", folder.display())
            .with("rule", format_args!("the folder cannot be made ({error})"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lie_in_the_chosen_folder_and_paths_where_they_say() {
        for (text, path, server, by_name) in [
            ("SCVMM1.contoso.com", "/vmm/scvmm1.contoso.com.vmm", "scvmm1.contoso.com", true),
            ("/tmp/Vmm1.contoso.com.VMM", "/tmp/Vmm1.contoso.com.VMM", "vmm1.contoso.com", false),
            ("vmm1.vmm", "vmm1.vmm", "vmm1", false),
            ("./vmm1", "./vmm1", "vmm1", false),
        ] {
            let place = find(text, Some("/vmm".into())).unwrap();
            assert_eq!((place.path.as_path(), place.server.as_str()), (Path::new(path), server), "{text}");
            assert_eq!((place.by_name, place.folder), (by_name, by_name.then(|| "/vmm".into())));
        }
        for bad in ["", "a b", "/tmp/a b.vmm", ".vmm", "x/.vmm"] {
            assert_eq!(find(bad, None).err().unwrap().status(), Status::InvalidParameter, "{bad}");
        }
    }

    #[test]
    fn without_a_chosen_folder_names_lie_in_the_users_data_folder() {
        let place = find("vmm1", None).unwrap();
        let folder = place.folder.unwrap();
        assert!(folder.is_absolute() && folder.ends_with("ipam/vmm"), "{}", folder.display());
        assert_eq!(place.path, folder.join("vmm1.vmm"));
    }
}
