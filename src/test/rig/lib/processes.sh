# Every process the rig starts is kept here and ended by its number, the last started first.

started=()

keep() {
  started+=("$1")
}

end_process() {
  local pid=$1
  signal "$pid" || return 0
  within 5 gone "$pid" || signal -KILL "$pid" || true
  wait "$pid" 2>/dev/null || true
}

# The print server is root's, whoever runs the rig.
signal() {
  kill "$@" 2>/dev/null || { ((EUID)) && sudo -n kill "$@" 2>/dev/null; }
}

gone() {
  ! kill -0 "$1" 2>/dev/null
}

end_everything() {
  local i
  for ((i = ${#started[@]} - 1; i >= 0; i--)); do
    end_process "${started[i]}"
  done
}
