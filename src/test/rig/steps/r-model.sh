# The speech model is deleted while the kiosk runs, and is put back later.

model_is_deleted() {
  local model
  use_data model
  cp -al "$root/target/bitan" "$work/program" 2>/dev/null || cp -a "$root/target/bitan" "$work/program"
  package=$work/program
  model=$(find "$package/models" -mindepth 1 -maxdepth 1 -type d)
  start_kiosk model
  kiosk_is_up "model deleted: the kiosk is up"
  check "model deleted: somebody listens before" 20 "no sound in the trace" within_reach
  rm -rf "$model"
  mark_trace
  speak 01
  caption_appears "model deleted: captions go on"
  kill -KILL "$(recogniser)"
  check "model deleted, recogniser killed: it is told" 10 "no MOD-01 or MOD-02 in the trace" \
    seen "$(problem MOD-01) or ($(problem MOD-02))"
  send "Please write"
  line_arrives "model deleted, recogniser killed: typing works" 5 "Please write"
  visitor_can_answer "model deleted: the visitor's screen obeys"
  cp -a "$root/target/bitan/models/${model##*/}" "$package/models/"
  mark_trace
  press F2
  check "model put back, F2: the recogniser is back" 20 "there is none" recogniser_runs
  check "model put back: sound is taken" 20 "no sound in the trace" seen '.event == "captured"'
  check "model put back: what was said meanwhile is recognised" 60 "it lags" nothing_lags
  speak 04
  caption_appears "model put back: the caption is there"
  end_kiosk
  package=$root/target/bitan
}

# Sound is taken, and the model is loaded: of this one it is told that it is for demonstration.
within_reach() {
  seen "$(problem MOD-03)" && seen '.event == "captured"'
}
