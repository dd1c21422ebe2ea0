# F9 and a confirmation end the conversation and clear both screens.

end_clears_both_screens() {
  mark_trace
  take before-end
  press F9
  check "F9 asks before it ends anything" 10 "see asked.png, and the trace for 'closed'" asks
  answer_is_yes
  check "confirmed: the conversation is closed" 5 "no 'closed' in the trace" seen "$closed"
  check "confirmed: the visitor's words are gone" 10 "see ended.png and empty.png" visitor_is_empty
}

# No key answers what nobody has had a second to read.
answer_is_yes() {
  sleep 1.2
  press F9
}

readonly closed='.event == "conversation" and .state == "closed"'

asks() {
  take asked
  (($(differing_pixels before-end asked 1280x800+0+0) > 2000)) && ! seen "$closed"
}

visitor_is_empty() {
  take ended
  (($(differing_pixels empty ended "$caption_area") < 500))
}

# close_the_visit STEP: with the same keys, later visits
close_the_visit() {
  mark_trace
  press F9
  answer_is_yes
  check "$1: the visit is closed" 10 "no 'closed' in the trace" seen "$closed"
  check "$1: the visitor's words are gone" 10 "see ended.png and empty.png" visitor_is_empty
}
