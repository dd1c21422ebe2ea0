# The table: one line for every thing that was looked at.

failures=0

row() {
  printf '%-4s  %-44s  %s\n' "$@" | tee -a "$out/report.txt"
}

pass() {
  row PASS "$@"
}

fail() {
  row FAIL "$@"
  failures=$((failures + 1))
}

# check STEP SECONDS FAILURE COMMAND…: a row that passes when the command succeeds in time.
check() {
  local step=$1 seconds=$2 failure=$3
  shift 3
  if within "$seconds" "$@"; then
    pass "$step" "after $waited ms"
  else
    fail "$step" "$failure"
  fi
}

# What cannot work ends the rig, with the last words of whoever failed.
give_up() {
  row FAIL "$1" "$2"
  tail -n 20 "$3" >&2 || true
  exit 1
}

conclude() {
  trap - ERR
  echo "Pictures, trace and logs: $out"
  ((failures == 0))
}
