# The disk is full in the middle of a visit, or nothing may be written from the beginning: both screens go on, and the
# clerk is told.

disk_fills_up() {
  small_disk "$work/full" || { fail "disk full" "no disk could be mounted"; return; }
  use_data full
  start_kiosk full
  kiosk_is_up "disk full: the kiosk is up"
  send "While there is room"
  line_arrives "disk full: a line before" 5 "While there is room"
  head -c 16M /dev/zero >"$data/filling" 2>/dev/null || true
  mark_trace
  send "While there is none"
  line_arrives "disk full: typing goes on" 5 "While there is none"
  check "disk full: the clerk is told" 5 "no JOU-02 in the trace" seen "$(problem JOU-02)"
  visitor_can_answer "disk full: the visitor's screen obeys"
  speak 08
  caption_appears "disk full: the caption is there"
  rm "$data/filling"
  send "Room again"
  line_arrives "disk full: there is room again" 5 "Room again"
  take full
  kill_kiosk
  start_kiosk full-again
  kiosk_is_up "disk full: started again after kill -9"
  sleep 1
  go_on
  check "disk full: nothing is lost, nothing is missing" 5 "the visitor sees $(last_shown) turns, not 4" all_turns_are_shown 4
  kill_kiosk
}

# all_turns_are_shown COUNT
all_turns_are_shown() {
  [[ $(last_shown) == "$1" ]]
}

last_shown() {
  jq -nR 'last(inputs | fromjson? // empty | select(.event == "shown" and .screen == "visitor") | .turns) // 0' "$trace"
}

data_cannot_be_written() {
  use_data fixed
  write_protected "$XDG_DATA_HOME" || { fail "read-only" "no folder could be mounted"; return; }
  start_kiosk fixed
  kiosk_is_up "read-only: the kiosk is up"
  check "read-only: the clerk is told" 10 "no JOU-02 in the trace" seen "$(problem JOU-02)"
  check "read-only: somebody listens" 60 "no sound, or no model in the trace" within_reach
  send "Read only"
  line_arrives "read-only: typing works" 5 "Read only"
  visitor_can_answer "read-only: the visitor's screen obeys"
  sleep 1
  check "read-only: what was said meanwhile is recognised" 60 "it lags" nothing_lags
  speak 01
  caption_appears "read-only: the caption is there"
  end_kiosk
}
