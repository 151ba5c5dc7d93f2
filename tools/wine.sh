# Wine for the tests: a prefix of its own below target/, and the one library of Windows that Wine 8 lacks. Source it with $root set.
# shellcheck shell=bash

wine64=/usr/lib/wine/wine64
export WINEPREFIX="$root/target/wine" WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml='

# wine_set_up FOLDER: makes the prefix, and puts the stub of bcryptprimitives.dll into the system's folder where it is missing.
# Programs find ipam.dll through Windows' path, which ends with FOLDER.
wine_set_up() {
  local system="$WINEPREFIX/drive_c/windows/system32"
  if [ ! -d "$system" ]; then
    mkdir -p "$WINEPREFIX"
    "$wine64" wineboot --init >/dev/null 2>&1 </dev/null
  fi
  [ -e "$system/bcryptprimitives.dll" ] || x86_64-w64-mingw32-gcc-posix -shared -o "$system/bcryptprimitives.dll" \
    "$root/tests/windows/bcryptprimitives.c" -ladvapi32
  WINEPATH=$("$wine64" winepath -w "$1" 2>/dev/null | tr -d '\r')
  export WINEPATH
}

# wine_share FOLDER: makes a folder the share \\fileserver\ipam, and says so in IPAM_TEST_SHARE.
wine_share() {
  rm -rf "$1"
  mkdir -p "$1" "$WINEPREFIX/dosdevices/unc/fileserver"
  ln -sfn "$1" "$WINEPREFIX/dosdevices/unc/fileserver/ipam"
  export IPAM_TEST_SHARE='\\fileserver\ipam'
}
