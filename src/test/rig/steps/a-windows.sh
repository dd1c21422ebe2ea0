# Both windows come up, each alone on its monitor.

windows_fill_their_monitors() {
  window_fills staff "$first_monitor" 30
  window_fills visitor "$second_monitor" 5
  check "both windows are drawn" 10 "a monitor is blank in empty.png" both_are_drawn
}

# window_fills SCREEN MONITOR SECONDS
window_fills() {
  within "$3" fills_or_ended "$1" "$2" || true
  if fills "$1" "$2"; then
    pass "the $1 window fills its monitor" "after $waited ms"
  elif gone "$kiosk"; then
    give_up "the $1 window fills its monitor" "the kiosk ended" "$said_by_kiosk"
  else
    fail "the $1 window fills its monitor" "it is at '$(place_of "$1")', not at '$2'"
  fi
}

fills_or_ended() {
  fills "$1" "$2" || gone "$kiosk"
}

both_are_drawn() {
  take empty
  (($(colours empty 1280x800+0+0) > 1 && $(colours empty 1280x800+1280+0) > 1))
}

# Nobody is at a mouse or a key, and the time after which monitors go dark begins anew all the same.
monitors_stay_on() {
  idle_before=0
  check "nobody touches anything: the monitors stay on" 15 "idle for $(xprintidle) ms" idle_is_put_off
}

idle_is_put_off() {
  local idle
  idle=$(xprintidle)
  ((idle < idle_before)) && return
  idle_before=$idle
  return 1
}
