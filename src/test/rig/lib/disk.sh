# Disks of our own, in memory: a small one, and one that cannot be written. To mount them takes the administrator's
# rights, which the README's command has too.

mounted=()

# small_disk FOLDER: 8 MB in its place
small_disk() {
  mkdir -p "$1"
  as_root mount -t tmpfs -o "size=8m,mode=700,uid=$EUID" tmpfs "$1" && mounted+=("$1")
}

# write_protected FOLDER: what is in it stays as it is
write_protected() {
  as_root mount --bind "$1" "$1" && mounted+=("$1") && as_root mount -o remount,bind,ro "$1"
}

unmount_all() {
  local i
  for ((i = ${#mounted[@]} - 1; i >= 0; i--)); do
    as_root umount -l "${mounted[i]}" || true
  done
}
