# What ./demo and ./test share: set-up, finding PowerShell, putting the library where the module looks. Source it with $root set.
# shellcheck shell=bash

export CARGO_TARGET_DIR="$root/target"

fail() {
  printf '%s: %s\n' "$(basename "$0")" "$*" >&2
  exit 1
}

missing=()

# need PACKAGE COMMAND...: notes Debian's package as missing when the command fails.
need() {
  local package=$1
  shift
  "$@" >/dev/null 2>&1 || missing+=("$package")
}

has_library() { # file name of a shared library
  # The cache of the linker is not on the path of every user.
  # Read to its end, or a finished grep would end ldconfig with a signal, which counts as not found.
  PATH=$PATH:/sbin:/usr/sbin ldconfig -p | grep "$1" >/dev/null
}

# Installs what `need` found missing, or says in one line what it is.
install_missing() {
  [ ${#missing[@]} -gt 0 ] || return 0
  if command -v apt-get >/dev/null && [ "$(id -u)" -eq 0 ]; then
    printf 'Installing %s\n' "${missing[*]}"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${missing[@]}" >/dev/null
    missing=()
  else
    fail "missing: ${missing[*]} (on Debian: sudo apt-get install ${missing[*]})"
  fi
}

# Debian's compiler, with which the standard library is built for Windows and for ThreadSanitizer. An older one than the crate needs does
# not count: a newer one is installed over it where there is one.
debian_rust() {
  local needed
  needed=$(sed -n 's/^rust-version = "\(.*\)"$/\1/p' "$root/Cargo.toml")
  [ -x /usr/bin/rustc ] && [ -x /usr/bin/cargo ] && [ -d "$(/usr/bin/rustc --print sysroot)/lib/rustlib/src/rust/library" ] &&
    printf '%s\n%s\n' "$needed" "$(/usr/bin/rustc --version | cut -d ' ' -f 2)" | sort -V -C
}

# What the Windows library and its tests need, and what ThreadSanitizer needs. Asked for where it can be installed; what lacks
# is a reason not to run those checks, not to run none.
need_cross_tools() {
  command -v apt-cache >/dev/null && [ "$(id -u)" -eq 0 ] || return 0
  apt-cache show rustc-web >/dev/null 2>&1 || apt-get update -qq
  apt-cache show rustc-web >/dev/null 2>&1 || return 0
  debian_rust || missing+=(rustc-web cargo-web rust-web-src)
  need gcc-mingw-w64-x86-64 command -v x86_64-w64-mingw32-gcc-posix
  need g++-mingw-w64-x86-64-posix command -v x86_64-w64-mingw32-g++-posix
  need wine64 test -x /usr/lib/wine/wine64
}

# The tools that every build needs.
need_build_tools() {
  if ! command -v cargo >/dev/null && [ -f "$HOME/.cargo/env" ]; then
    # shellcheck source=/dev/null
    . "$HOME/.cargo/env"
  fi
  command -v cargo >/dev/null || fail "missing: a Rust toolchain (https://rustup.rs)"
  need gcc command -v cc
  # gcc without the C library's headers cannot compile anything.
  if command -v cc >/dev/null; then
    need libc6-dev cc -fsyntax-only -x c - <<<'#include <stdio.h>'
  else
    missing+=(libc6-dev)
  fi
}

# Prints the absolute path of PowerShell, or nothing: $IPAM_PWSH, `pwsh` on the path, ../shared/powershell/pwsh.
find_pwsh() {
  if [ -n "${IPAM_PWSH:-}" ]; then
    [ -f "$IPAM_PWSH" ] && [ -x "$IPAM_PWSH" ] || fail "IPAM_PWSH is '$IPAM_PWSH', which is not a program"
    printf '%s/%s\n' "$(cd -- "$(dirname -- "$IPAM_PWSH")" && pwd)" "$(basename -- "$IPAM_PWSH")"
  elif command -v pwsh >/dev/null; then
    command -v pwsh
  elif [ -x "$root/../shared/powershell/pwsh" ]; then
    printf '%s\n' "$(cd -- "$root/../shared/powershell" && pwd)/pwsh"
  fi
}

# Notes the shared libraries that .NET needs and a bare Debian lacks.
need_pwsh_libraries() {
  command -v ldconfig >/dev/null || [ -x /sbin/ldconfig ] || return 0
  need libstdc++6 has_library 'libstdc++.so.6'
  need libssl3 has_library 'libssl.so.3'
}

# Prints the command that installs PowerShell on this machine.
pwsh_install_command() {
  local id='' version='' sudo='sudo ' curl=''
  [ "$(id -u)" -ne 0 ] || sudo=''
  if [ -r /etc/os-release ]; then
    id=$(. /etc/os-release && printf '%s' "${ID:-}")
    version=$(. /etc/os-release && printf '%s' "${VERSION_ID:-}")
  fi
  case "$(uname -s):$id" in
    Darwin:*) printf 'brew install --cask powershell\n' ;;
    Linux:debian | Linux:ubuntu)
      command -v curl >/dev/null || curl="${sudo}apt-get install -y curl ca-certificates && "
      printf '%s\n' "${curl}curl -sSLO https://packages.microsoft.com/config/$id/$version/packages-microsoft-prod.deb && ${sudo}dpkg -i packages-microsoft-prod.deb && ${sudo}apt-get update && ${sudo}apt-get install -y powershell"
      ;;
    *) printf 'dotnet tool install --global PowerShell\n' ;;
  esac
}

# Prints the file name of the shared library on this system.
library_name() {
  case "$(uname -s)" in
    Darwin) printf 'libipam.dylib\n' ;;
    *) printf 'libipam.so\n' ;;
  esac
}

# Prints the module's folder for libraries of this system, as the module itself names it.
platform_folder() {
  local system machine
  case "$(uname -s)" in
    Darwin) system=osx ;;
    *) system=linux ;;
  esac
  case "$(uname -m)" in
    aarch64 | arm64) machine=arm64 ;;
    *) machine=x64 ;;
  esac
  printf '%s-%s\n' "$system" "$machine"
}

# Puts the release library where the module looks for it.
install_library() {
  local folder
  folder="$root/powershell/Ipam/$(platform_folder)"
  mkdir -p "$folder"
  # A new file in place of the old one: a process that has the old one loaded keeps it.
  cp "$root/target/release/$(library_name)" "$folder/$(library_name).new"
  mv -f "$folder/$(library_name).new" "$folder/$(library_name)"
}
