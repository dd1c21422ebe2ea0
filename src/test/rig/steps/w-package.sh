# The package for Debian and UOS: installed, started as its desktop entry says, and removed again. `mvn verify -Pdeb` makes
# it; without one, or where it is installed already, nothing is done.

readonly deb_folder=/opt/apps/org.bitan.kiosk

package_is_installed() {
  local file start
  file=$(find "$root/target" -maxdepth 1 -name 'org.bitan.kiosk_*.deb')
  [[ $file && ! -e $deb_folder ]] || return 0
  if ! as_root dpkg --install --force-depends "$file" >"$out/dpkg.out" 2>&1; then
    fail "package: it is installed" "$(tail -n 1 "$out/dpkg.out")"
    return
  fi
  pass "package: it is installed" ""
  start=$(sed -n 's/^Exec=//p' "$deb_folder/entries/applications/org.bitan.kiosk.desktop")
  package=${start%/bin/bitan}
  use_data package
  # Without the cache of its start, or with one that does not fit, Java would end.
  start_kiosk package BITAN_JAVA_OPTIONS=-XX:AOTMode=on
  kiosk_is_up "package: it starts from its desktop entry"
  end_kiosk
  as_root dpkg --remove org.bitan.kiosk >>"$out/dpkg.out" 2>&1 || true
  nothing "package: nothing is left of it" "$(find "${deb_folder%/*}" -path "$deb_folder*" 2>/dev/null)"
  package=$root/target/bitan
}
