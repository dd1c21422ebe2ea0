# The recogniser's process is struck while the clerk speaks: the line goes on growing and is said once.

recogniser_is_struck() {
  strike_while_speaking KILL 10
  strike_while_speaking SEGV 11
  strike_while_speaking STOP 03
}

# recogniser: the number of its process
recogniser() {
  local children pid
  children=$(cat "/proc/$kiosk/task/"*/children 2>/dev/null) || true
  for pid in $children; do
    if grep -zqx 'bitan.speech.process.RecogniserProcess' "/proc/$pid/cmdline" 2>/dev/null; then
      echo "$pid"
      return
    fi
  done
  return 1
}

recogniser_runs() {
  [[ -n $(recogniser) ]]
}

# strike_while_speaking SIGNAL LINE
strike_while_speaking() {
  local line struck
  mark_trace
  speak "$2" &
  line=$!
  keep "$line"
  said=$(spoken_in "$2")
  within 10 seen "$beginning" || true
  struck=$(recogniser) || struck=none
  kill "-$1" "$struck" || true
  words_then=-1
  # The bench holds the figure, 3 s: a machine that does other work meanwhile is slower, and only has to come back.
  check "recogniser, SIG$1: captions are back" 15 "not after 15 s" captions_are_back "$struck"
  wait "$line" || true
  check "recogniser, SIG$1: all that was said is shown" 10 "'$said' was not shown" seen "$whole"
  check "recogniser, SIG$1: and is a turn, once" 5 "$(count "$turn_of_it") times" is_one_turn
  never "recogniser, SIG$1: the clerk need not do anything" '.event == "problem" and (.code | IN("SPE-03", "MIC-04") | not)'
}

# captions_are_back STRUCK: there is another process, and more words are known than when it came
captions_are_back() {
  local now
  if ((words_then < 0)); then
    now=$(recogniser) && [[ $now != "$1" ]] && words_then=$(count "$words")
    return 1
  fi
  (($(count "$words") > words_then))
}

readonly words='.event == "recognised"'
readonly turn_of_it='.event == "turn" and .kind == "Spoken" and (.text | letters | contains($said))'

is_one_turn() {
  (($(count "$turn_of_it") == 1))
}
