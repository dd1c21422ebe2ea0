# The sound server is killed and started again; the clerk is told once and has nothing to do.

sound_server_dies_and_comes_back() {
  mark_trace
  kill_sound
  check "sound killed: the microphone is lost" 10 "no 'lost' in the trace" seen '.event == "lost"'
  start_sound
  check "sound back: the microphone is found" 20 "no 'found' in the trace" seen '.event == "found"'
  speak 11
  caption_appears "sound back: the caption is there"
  told_once "sound killed: told once" '.event == "lost"'
}

told_once() {
  local times
  times=$(count "$2")
  if ((times == 1)); then
    pass "$1" ""
  else
    fail "$1" "$times times"
  fi
}

# All microphones are unplugged while the sound server stays, and plugged in again.
microphone_goes_and_comes_back() {
  mark_trace
  unplug_microphones
  check "microphone unplugged: it is told" 10 "no 'lost' in the trace" seen '.event == "lost"'
  send "Please write"
  line_arrives "microphone unplugged: typing goes on" 5 "Please write"
  plug_in_microphones
  check "microphone back: it is found" 20 "no 'found' in the trace" seen '.event == "found"'
  speak 13
  caption_appears "microphone back: the caption is there"
  told_once "microphone unplugged: told once" '.event == "lost"'
}
