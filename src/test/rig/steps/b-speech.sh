# The clerk speaks, the visitor reads.

speech_reaches_the_visitor() {
  check "the microphone is found" 20 "no sound in the trace" seen '.event == "captured" or .event == "found"'
  mark_trace
  speak 02
  caption_appears "the caption is there"
  if seen "$beginning"; then
    pass "it grew while it was spoken" "$(count "$beginning") beginnings were shown"
  else
    fail "it grew while it was spoken" "only the whole line was shown"
  fi
  take spoken
  picture_changed "it is in the picture" empty spoken
}

# Part of the line, shown before the whole.
readonly beginning='.event == "shown" and .screen == "visitor"
  and (.text | letters | . != "" and . != $said and . == $said[:length])'

readonly whole='.event == "shown" and .screen == "visitor" and (.text | letters | contains($said))'
readonly settled='.event == "recognised" and .kind == "settled" and (.text | letters == $said)'

# caption_appears STEP: what was said last is shown to the visitor, and settles
caption_appears() {
  check "$1" 5 "'$said' was not shown" seen "$whole"
  check "$1, settled" 5 "'$said' was not recognised" seen "$settled"
}

# Below the bar at the top, above the buttons: where the words are.
readonly caption_area=1280x480+1280+80

# picture_changed STEP NAME NAME: a line of 48 px has thousands of pixels
picture_changed() {
  local pixels
  pixels=$(differing_pixels "$2" "$3" "$caption_area")
  if ((pixels > 2000)); then
    pass "$1" "$pixels pixels differ between $2.png and $3.png"
  else
    fail "$1" "only $pixels pixels differ between $2.png and $3.png"
  fi
}
