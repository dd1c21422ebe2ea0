# Waiting for something to become true, with a deadline instead of a guess.

# within SECONDS COMMAND…: whether the command succeeds before the time is over; $waited is how long it took, in ms.
within() {
  local start=${EPOCHREALTIME/./} deadline
  deadline=$((start + $1 * 1000000))
  shift
  until "$@"; do
    ((${EPOCHREALTIME/./} < deadline)) || return 1
    sleep 0.05
  done
  waited=$(((${EPOCHREALTIME/./} - start) / 1000))
}
