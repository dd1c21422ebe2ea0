# The packaged kiosk, with keys for it. The pointer stands over its staff window: without a window manager, that is
# where keys go.

start_kiosk() {
  trace=$out/trace.jsonl
  : >"$trace"
  "$root/target/bitan/bin/bitan" --trace "$trace" >"$out/kiosk.out" 2>&1 &
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
