# A clock of the kiosk's own, by libfaketime: it can be set while the kiosk runs. Like a clock that is set, this does not
# touch the time that only goes on.

# of_its_own_clock: the variables that a kiosk has to be started with
of_its_own_clock() {
  local library
  set_clock 0
  library=$(compgen -G '/usr/lib*/*/faketime/libfaketime.so.1' | head -n 1) || library=
  own_clock=("LD_PRELOAD=$library" "FAKETIME_TIMESTAMP_FILE=$work/clock" FAKETIME_DONT_FAKE_MONOTONIC=1
    FAKETIME_CACHE_DURATION=1 FAKETIME_FORCE_MONOTONIC_FIX=0)
}

# set_clock SECONDS: from now on it is so much later, or earlier, than it is; known after a second
set_clock() {
  printf '%+d\n' "$1" >"$work/clock.new"
  mv "$work/clock.new" "$work/clock"
}
