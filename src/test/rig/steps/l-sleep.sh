# The machine sleeps, as far as its programs can tell, and wakes up.

machine_sleeps_and_wakes() {
  local all=("$kiosk")
  all+=("$(recogniser)") || true
  mark_trace
  kill -STOP "${all[@]}"
  sleep 20
  kill -CONT "${all[@]}"
  send "Good morning"
  line_arrives "sleep: typing works again" 10 "Good morning"
  # The pad of whoever is listened to lies over the signals; 返回 ends that.
  tap "${place_of_back[@]}"
  visitor_can_answer "sleep: the visitor's screen obeys"
  press F3
  speak 04
  caption_appears "sleep: the caption is there"
  never "sleep: nobody is alarmed" '.event == "problem" and (.code | IN("SPE-03", "MIC-04") | not)'
  check "sleep: nothing lags any more" 10 "it still lags" nothing_lags
}

# visitor_can_answer STEP: the visitor tells that it was not clear, or takes that back
visitor_can_answer() {
  mark_trace
  tap "${place_of_unclear[@]}"
  check "$1" 5 "no signal of the visitor's" seen '.event == "pace" or .event == "unpaced"'
}

nothing_lags() {
  (($(jq -nR 'last(inputs | fromjson? // empty | select(.event == "lagging") | .seconds) // 0 | ceil' "$trace") == 0))
}

place_of_back=(83 760)
place_of_unclear=(639 747)
