# F9 and a confirmation end the conversation and clear both screens.

end_clears_both_screens() {
  mark_trace
  press F9
  check "F9 asks before it ends anything" 1 "it is closed already" not_closed
  press Return
  check "confirmed: the conversation is closed" 5 "no 'closed' in the trace" seen "$closed"
  check "confirmed: the visitor's words are gone" 5 "see ended.png and empty.png" visitor_is_empty
}

readonly closed='.event == "conversation" and .state == "closed"'

not_closed() {
  ! seen "$closed"
}

visitor_is_empty() {
  take ended
  (($(differing_pixels empty ended "$caption_area") < 500))
}
