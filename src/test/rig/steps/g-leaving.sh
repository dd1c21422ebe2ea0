# The kiosk ends when it is told to, said nothing it should not, and left nothing where it should not.

kiosk_ends_and_leaves_nothing() {
  kill "$kiosk"
  check "told to end, it ends" 5 "it still runs" gone "$kiosk"
  # JavaFX ends its renderer in a shutdown hook of its own, while frames still come: one may be refused and said so.
  if grep -vF 'RejectedExecutionException: Task com.sun.javafx.tk.quantum' "$said_by_kiosk" |
    grep -nE 'WARNING|Exception|Error'; then
    fail "no warnings on the terminal" "see kiosk.out"
  else
    pass "no warnings on the terminal" ""
  fi
  nothing "nothing left in the home or temporary folder" "$(files_now)"
}
