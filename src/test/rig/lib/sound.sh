# A sound server of our own. Its default microphone hears whatever is played into a speaker that does not exist, and
# the visitor's whatever is played into another.

start_sound() {
  pulseaudio -n --daemonize=no --exit-idle-time=-1 --use-pid-file=no --log-target=stderr \
    -L module-native-protocol-unix -L "module-null-sink sink_name=mic rate=48000 norewinds=1" \
    -L "module-null-sink sink_name=visitor-mic rate=48000 norewinds=1" \
    >>"$out/pulseaudio.log" 2>&1 &
  sound_server=$!
  keep "$sound_server"
  within 20 pactl set-default-source mic.monitor 2>>"$out/pulseaudio.log" \
    || give_up "a microphone" "PulseAudio does not start" "$out/pulseaudio.log"
}

# Not asked, killed: the way it goes when it crashes.
kill_sound() {
  kill -KILL "$sound_server"
  wait "$sound_server" 2>/dev/null || true
}

# The only microphones there are; the server stays.
unplug_microphones() {
  pactl unload-module module-null-sink
}

plug_in_microphones() {
  pactl load-module module-null-sink sink_name=mic rate=48000 norewinds=1 >>"$out/pulseaudio.log"
  pactl load-module module-null-sink sink_name=visitor-mic rate=48000 norewinds=1 >>"$out/pulseaudio.log"
  pactl set-default-source mic.monitor
}

# speak NUMBER [SINK]: plays the clerk's line of that number in the demonstration; $said is what it says
speak() {
  said=$(spoken_in "$1")
  paplay --device="${2:-mic}" "$story/staff-$1.wav"
}

readonly story=$root/src/main/resources/bitan/app/demonstration

spoken_in() {
  jq -r --arg sound "staff-$1.wav" '.steps[] | select(.sound == $sound) | .spoken' "$story/story.json"
}
