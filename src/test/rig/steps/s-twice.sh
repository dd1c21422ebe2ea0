# Bitan is started a second time: the second says so and ends, the first comes forward.

second_gives_way() {
  local second code=0
  mark_trace
  "$package/bin/bitan" >"$out/second.out" 2>&1 &
  second=$!
  keep "$second"
  check "started twice: the second ends" 10 "it still runs" gone "$second"
  end_process "$second"
  wait "$second" || code=$?
  if ((code == 1)) && grep -q 'RUN-01' "$out/second.out"; then
    pass "started twice: the second says so" "$(tail -n 1 "$out/second.out")"
  else
    fail "started twice: the second says so" "code $code: $(tail -n 1 "$out/second.out")"
  fi
  check "started twice: the first comes forward" 5 "no 'forward' in the trace" seen '.event == "forward"'
  send "Only one"
  line_arrives "started twice: the first goes on" 5 "Only one"
}
