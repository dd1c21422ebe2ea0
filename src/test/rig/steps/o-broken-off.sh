# The clock is set back in the middle of a visit, and then there is a power cut. The next start offers to go on, and both
# screens are as they were.

visit_is_broken_off() {
  use_data broken-off
  of_its_own_clock
  start_kiosk broken-off "${own_clock[@]}"
  kiosk_is_up "broken off: the kiosk is up"
  check "broken off: somebody listens" 30 "no sound, or no model in the trace" within_reach
  wait_until_still
  take empty
  send "The first line"
  line_arrives "broken off: a typed line" 5 "The first line"
  clock_is_set_back
  ink_is_begun
  # What was read by now is small from the next line on; after the new start it is from the beginning.
  sleep 3
  send "The last line"
  line_arrives "broken off: one more line" 5 "The last line"
  wait_until_still
  take cut-off
  kill_kiosk
  cp -a "$data" "$work/as-it-was"
  kiosk_takes_it_up
}

clock_is_set_back() {
  mark_trace
  set_clock -7200
  sleep 1.2
  send "The second line"
  line_arrives "clock set back two hours: typing goes on" 5 "The second line"
  speak 05
  caption_appears "clock set back: the caption is there"
  if [[ $(turns_in_order) == "1 2 3" ]]; then
    pass "clock set back: the turns are in order" "1 2 3"
  else
    fail "clock set back: the turns are in order" "$(turns_in_order)"
  fi
  never "clock set back: nobody is alarmed" '.event == "problem" and (.code | IN("SPE-03", "MIC-04") | not)'
}

turns_in_order() {
  jq -nRr '[inputs | fromjson? // empty | select(.event == "turn") | .number] | join(" ")' "$trace"
}

# A character is written and not sent.
ink_is_begun() {
  tap "${place_of_write[@]}"
  sleep 0.5
  write_by_hand 身 90 420 250
  check "broken off: ink that is not sent yet" 5 "no stroke was seen" seen '.event == "sketched" and .strokes == 7'
  check "broken off: ink is read" 20 "it was not read" seen '.event == "read" and .strokes == 7'
  tap "${place_of_put_away[@]}"
}

kiosk_takes_it_up() {
  start_kiosk taken-up
  kiosk_is_up "kill -9, started again: the kiosk is up"
  sleep 1
  take offered
  differ "kill -9: it is asked whether to go on" cut-off offered "$staff_middle" at_least 2000
  go_on
  check "kill -9: the visit goes on" 5 "no 'resumed' in the trace" seen "$resumed"
  # What can be done with a turn is seen where the pointer is.
  xdotool mousemove $((visitors_left + 600)) 400
  wait_until_still
  take taken-up
  differ "kill -9: the visitor's screen is as before" cut-off taken-up "$caption_area" at_most 500
  differ "kill -9: so are the clerk's turns, and the ink" cut-off taken-up "$staff_history" at_most 500
  send "The third line"
  line_arrives "kill -9: the visit really goes on" 5 "The third line"
  close_the_visit "kill -9"
  nothing "kill -9, closed: no word is left in the data" "$(words_left)"
  end_kiosk
}

# The answer that Tab leads to in the end.
go_on() {
  sleep 1.2
  press Tab
  press Tab
  press Tab
  press Return
}

# Where the words still are that were typed or said.
words_left() {
  LC_ALL=C grep -rlaF --exclude-dir=guides -e "first line" -e "second line" -e "third line" -e "last line" -e 什么时候住院 "$data" || true
}

# differ STEP NAME NAME GEOMETRY at_least|at_most PIXELS
differ() {
  local pixels
  pixels=$(differing_pixels "$2" "$3" "$4")
  if { [[ $5 == at_least ]] && ((pixels >= $6)); } || { [[ $5 == at_most ]] && ((pixels <= $6)); }; then
    pass "$1" "$pixels pixels differ between $2.png and $3.png"
  else
    fail "$1" "$pixels pixels differ between $2.png and $3.png"
  fi
}

# What scrolls and fades has come to rest: two pictures of the screens, half a second apart, are the same.
wait_until_still() {
  within 10 is_still || true
}

is_still() {
  take still-1
  sleep 0.5
  take still-2
  (($(differing_pixels still-1 still-2 2560x700+0+0) < 300))
}

end_kiosk() {
  end_process "$kiosk"
}

readonly resumed='.event == "conversation" and .state == "resumed"'
readonly staff_middle=700x500+300+100
# Turns and ink; what is still unread is told below them, and of a visit that was broken off all of it is.
readonly staff_history=420x320+0+64
place_of_put_away=(83 760)
