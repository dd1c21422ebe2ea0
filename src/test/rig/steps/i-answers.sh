# The visitor answers with a finger: by one tap, by hand, and on the pinyin pad.

visitor_answers_with_a_finger() {
  take answers-closed
  visitor_taps
  visitor_writes
  visitor_types
}

visitor_taps() {
  speak 06
  check "a question is asked" 5 "'$said' was not recognised" seen "$settled"
  sleep 0.5
  take answers-offer
  mark_trace
  tap "${place_of_yes[@]}"
  check "one tap: it is the visitor's answer" 3 "no such turn" \
    seen '.event == "turn" and .speaker == "VISITOR" and .kind == "Answered"'
  take answers-tapped
  tap "${place_of_undo[@]}"
  check "one tap: it can be taken back" 3 "it was not" seen '.event == "takenBack"'
}

visitor_writes() {
  mark_trace
  tap "${place_of_write[@]}"
  sleep 0.5
  take answers-sheet
  write_by_hand 身份证 90 420 250
  check "by hand: the clerk sees every stroke" 3 "$(count '.event == "sketched"') were seen" all_strokes_are_seen
  check "by hand: it is read" 20 "it was not read as 身份证" seen '.event == "read" and .text == "身份证"'
  take answers-written
  ink_is_on_the_staff_screen answers-sheet answers-written
  sleep 0.5
  tap "${place_of_reading[@]}"
  tap "${place_of_send[@]}"
  check "by hand: it is the visitor's turn, with its text" 3 "no such turn" \
    seen '.event == "turn" and .kind == "Inked" and .text == "身份证"'
  sleep 0.5
  take answers-inked
}

all_strokes_are_seen() {
  (($(count '.event == "sketched"') == 7 + 6 + 7))
}

# The clerk's column of turns.
readonly staff_turns=420x640+0+40

ink_is_on_the_staff_screen() {
  local pixels
  pixels=$(differing_pixels "$1" "$2" "$staff_turns")
  if ((pixels > 1500)); then
    pass "by hand: the ink is on the clerk's monitor" "$pixels pixels differ between $1.png and $2.png"
  else
    fail "by hand: the ink is on the clerk's monitor" "only $pixels pixels differ between $1.png and $2.png"
  fi
}

visitor_types() {
  mark_trace
  tap "${place_of_other[@]}"
  take answers-others
  tap "${place_of_type[@]}"
  sleep 0.5
  take answers-pad
  tap "${place_of_s[@]}"
  tap "${place_of_f[@]}"
  tap "${place_of_z[@]}"
  sleep 0.3
  take answers-typed
  tap "${place_of_first_candidate[@]}"
  tap "${place_of_send[@]}"
  check "by pinyin: sfz is 身份证, and the visitor's turn" 3 "no such turn" \
    seen '.event == "turn" and .kind == "Typed" and .speaker == "VISITOR" and .text == "身份证"'
}

place_of_yes=(225 651)
place_of_undo=(1194 651)
place_of_write=(225 747)
place_of_other=(1054 747)
place_of_type=(214 560)
place_of_send=(1199 760)
place_of_reading=(285 760)
place_of_s=(163 598)
place_of_f=(377 598)
place_of_z=(56 682)
place_of_first_candidate=(550 436)
