# The kiosk ends when it is told to, said nothing it should not, and left nothing where it should not.

kiosk_ends_and_leaves_nothing() {
  kill "$kiosk"
  check "told to end, it ends" 5 "it still runs" gone "$kiosk"
  if grep -nE 'WARNING|Exception|Error' "$out/kiosk.out"; then
    fail "no warnings on the terminal" "see kiosk.out"
  else
    pass "no warnings on the terminal" ""
  fi
  local left
  left=$(find "$HOME" "$TMPDIR" -type f)
  if [[ -n $left ]]; then
    fail "nothing left in the home or temporary folder" "${left//$'\n'/ }"
  else
    pass "nothing left in the home or temporary folder" ""
  fi
}
