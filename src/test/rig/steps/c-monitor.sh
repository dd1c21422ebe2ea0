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
  local x width
  read -r x _ width _ <<<"$(place_of visitor)"
  ((x + width <= 1280))
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
