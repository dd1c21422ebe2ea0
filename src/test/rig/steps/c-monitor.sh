# The visitor's monitor is unplugged and plugged in again, while a line is half typed.

monitor_goes_and_comes_back() {
  local draft="form 12"
  write "$draft"
  mark_trace
  unplug
  check "unplugged: the visitor window moves over" 5 "it is at '$(place_of visitor)'" visitor_is_on_the_first
  speak 07
  take unplugged
  caption_appears "unplugged: the caption is there"

  plug_in
  if within 2 fills visitor "$second_monitor"; then
    pass "plugged in: the visitor window is back" "after $waited ms"
  else
    fail "plugged in: the visitor window is back" "after 2 s it is at '$(place_of visitor)'"
  fi
  check "plugged in: the conversation is in the picture" 10 "see plugged-in.png" conversation_is_back
  press Return
  check "plugged in: the half typed line is sent" 3 "no turn '$draft'" \
    seen ".event == \"turn\" and .speaker == \"STAFF\" and .text == \"$draft\""
  never "plugged in: the conversation went on" '.event == "conversation" and .state == "closed"'
}

visitor_is_on_the_first() {
  is_within_the_first "$(place_of visitor)"
}

conversation_is_back() {
  take plugged-in
  (($(differing_pixels empty plugged-in "$caption_area") > 2000))
}

# never STEP FILTER: no event since the mark passes
never() {
  if seen "$2"; then
    fail "$1" "$(count "$2") times: $2"
  else
    pass "$1" ""
  fi
}

# The clerk's monitor goes: both screens share what is left, and the clerk goes on.
staff_monitor_goes_and_comes_back() {
  mark_trace
  unplug_first
  check "staff monitor gone: the window moves over" 5 "it is at '$(place_of staff)'" both_are_on_one_monitor
  send "Counter 5"
  line_arrives "staff monitor gone: the clerk goes on typing" 5 "Counter 5"
  take staff-unplugged
  plug_in_first
  within 2 both_fill || true
  window_is_back "staff monitor back: the staff window is back" staff "$first_monitor"
  window_is_back "staff monitor back: the visitor window too" visitor "$second_monitor"
  send "Counter 6"
  line_arrives "staff monitor back: the clerk goes on typing" 5 "Counter 6"
  never "staff monitor back: the conversation went on" '.event == "conversation"'
}

# What is left has its corner at 0,0 from then on.
both_are_on_one_monitor() {
  local staff visitor
  staff=$(place_of staff) visitor=$(place_of visitor)
  seen '.event == "window"' && [[ $staff != "$visitor" ]] && is_within_the_first "$staff" && is_within_the_first "$visitor"
}

# is_within_the_first PLACE
is_within_the_first() {
  local x y width height
  read -r x y width height <<<"$1"
  ((x >= 0 && y >= 0 && x + width <= 1280 && y + height <= 800))
}

both_fill() {
  fills staff "$first_monitor" && fills visitor "$second_monitor"
}

# window_is_back STEP SCREEN MONITOR: $waited is how long that took
window_is_back() {
  if fills "$2" "$3"; then
    pass "$1" "after $waited ms"
  else
    fail "$1" "after 2 s it is at '$(place_of "$2")'"
  fi
}

resolution_changes() {
  local mode place
  for mode in 1024x768 1280x800; do
    place="1280 0 ${mode/x/ }"
    resolution "$mode"
    within 2 fills visitor "$place" || true
    window_is_back "visitor's monitor at $mode: filled anew" visitor "$place"
    check "visitor's monitor at $mode: drawn to its edges" 10 "see resolution-$mode.png" drawn_to_its_edges "$mode"
  done
}

# Buttons all along its lower edge, where there was nothing or something else before.
drawn_to_its_edges() {
  local width=${1%x*} height=${1#*x}
  take "resolution-$1"
  (($(colours "resolution-$1" "$((width - 200))x80+$((1280 + 100))+$((height - 90))") > 10))
}
