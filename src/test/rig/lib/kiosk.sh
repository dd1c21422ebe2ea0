# The packaged kiosk, with keys for it. The pointer stands over its staff window: without a window manager, that is
# where keys go.

start_kiosk() {
  # The only input there is, a second time: the visitor's voice is to be heard beside the clerk's.
  mkdir -p "$XDG_DATA_HOME/bitan"
  echo '{"version": 1, "visitorMicrophone": "default"}' >"$XDG_DATA_HOME/bitan/settings.json"
  trace=$out/trace.jsonl
  : >"$trace"
  "$root/target/bitan/bin/bitan" --trace "$trace" --trace-words >"$out/kiosk.out" 2>&1 &
  kiosk=$!
  keep "$kiosk"
}

# write WORDS
write() {
  xdotool mousemove 640 400 type --delay 15 "$1"
}

# press KEY
press() {
  xdotool mousemove 640 400 key "$1"
}
