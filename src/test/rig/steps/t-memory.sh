# Of a visit that is over nothing is in the memory of either process, as root reads it from /proc.

memory_holds_nothing_of_a_visit() {
  local recogniser
  local trace_words=
  use_data memory
  start_kiosk memory
  kiosk_is_up "memory: the kiosk starts"
  recogniser=$(recogniser)
  words_are_said_in_every_way
  check "memory: while the visit is open, its words are found" 15 "only: $(in_memory "$kiosk")" \
    all_words_are_in "$kiosk"
  mark_trace
  press F9
  answer_is_yes
  check "memory: the visit is closed" 10 "no 'closed' in the trace" seen "$closed"
  check "memory: after it, none of them in the program" 20 "see memory-of-$kiosk.txt" no_word_is_in "$kiosk"
  check "memory: and none in the recogniser" 20 "see memory-of-$recogniser.txt" no_word_is_in "$recogniser"
  kill_kiosk
}

# Spoken, typed by the clerk and sent, copied and not sent, written by hand.
readonly words_of_the_visit=(不要着急慢慢说 "quokka typed 4711" "wombat drafted 4712" 证份身)

words_are_said_in_every_way() {
  check "memory: it listens" 30 "no sound in the trace" seen '.event == "captured" or .event == "found"'
  mark_trace
  speak 02
  check "memory: a line is spoken" 15 "no turn" seen '.event == "turn" and .speaker == "STAFF" and .kind == "Spoken"'
  send "${words_of_the_visit[1]}"
  tap "${place_of_write[@]}"
  sleep 0.5
  write_by_hand 证份身 90 420 250
  check "memory: three characters are read" 20 "they were not" seen '.event == "read"'
  tap "${place_of_send[@]}"
  write "${words_of_the_visit[2]}"
  press ctrl+a
  press ctrl+c
}

# in_memory PID: a line for each place of each word
in_memory() {
  as_root "$package/runtime/bin/java" -cp "$root/target/test-classes" bitan.app.kiosk.ProcessMemory "$1" \
    "${words_of_the_visit[@]}"
}

all_words_are_in() {
  local found word
  found=$(in_memory "$1")
  for word in "${words_of_the_visit[@]}"; do
    [[ $found == *"$word"* ]] || return 1
  done
}

no_word_is_in() {
  in_memory "$1" >"$out/memory-of-$1.txt" && [[ ! -s $out/memory-of-$1.txt ]]
}
