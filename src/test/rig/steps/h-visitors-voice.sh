# The visitor speaks into a microphone of their own: the words are their turn, and the end of the visit ends the listening.

visitor_speaks_aloud() {
  mark_trace
  press F3
  check "F3: the visitor is listened to" 10 "no sound of the visitor's in the trace" seen "$visitors_sound"
  give_the_visitor_a_microphone
  mark_trace
  speak 09 visitor-mic
  check "the visitor speaks: it is recognised" 10 "'$said' was not recognised" seen "$settled and .speaker == \"VISITOR\""
  check "the visitor speaks: it is their spoken turn" 3 "no such turn" seen "$visitors_turn"
  check "the visitor speaks: they see it" 3 "'$said' was not shown" seen "$whole"
  never "the visitor speaks: the clerk has not said it" '.event == "turn" and .speaker == "STAFF"'
  take visitor-spoken

  press F3
  check "F3 again: the microphone is let go" 5 "$(pactl list short source-outputs | wc -l) are open" one_microphone_is_open
  press F3
  check "F3 once more: the visitor is listened to" 10 "one microphone is open" both_microphones_are_open
}

# After the visit has been closed.
visitor_is_not_listened_to_any_more() {
  check "closed: the visitor's microphone is let go" 5 "see the trace for sound of VISITOR" one_microphone_is_open
}

readonly visitors_sound='.event == "captured" and .speaker == "VISITOR"'
readonly visitors_turn='.event == "turn" and .speaker == "VISITOR" and .kind == "Spoken"
  and (.text | letters == $said)'

# Java Sound knows one input here, so both listen to it; the sound server then gives the newer one another source.
give_the_visitor_a_microphone() {
  local newest
  newest=$(pactl list short source-outputs | cut -f 1 | sort -n | tail -n 1)
  pactl move-source-output "$newest" visitor-mic.monitor
}

one_microphone_is_open() {
  (($(pactl list short source-outputs | wc -l) == 1))
}

both_microphones_are_open() {
  (($(pactl list short source-outputs | wc -l) == 2))
}
