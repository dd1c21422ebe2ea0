# The clerk's monitor and keyboard belong to the office's own program: under every window manager both screens are
# whole, and no touch of the visitor's takes a key from whoever is typing.

readonly window_managers=(openbox xfwm4 kwin_x11 marco)
readonly touches_of_the_visitor=500

desk_is_shared() {
  local manager
  for manager in "${window_managers[@]}"; do
    start_desktop "$manager"
    use_data "desk-$manager"
    echo '{"version": 1}' >"$data/settings.json"
    start_kiosk "desk-$manager"
    kiosk_is_up "$manager: the kiosk comes up"
    screens_are_whole "$manager"
    office_types_while_the_visitor_touches "$manager"
    clerk_types_while_the_visitor_touches "$manager"
    kiosk_comes_forward "$manager"
    strip_stands_beside_the_office "$manager"
    end_process "$kiosk"
    end_desktop
  done
}

screens_are_whole() {
  check "$1: the staff window fills its monitor" 5 "it is at '$(place_of staff)'" fills staff "$first_monitor"
  check "$1: the visitor window fills its monitor" 5 "it is at '$(place_of visitor)'" fills visitor "$second_monitor"
  visitor_window=$(window_at "$second_monitor")
  staff_window=$(window_at "$first_monitor")
  check "$1: the visitor window stays above" 5 "$(state_of "$visitor_window")" stays_above
  check "$1: no panel is to be seen" 5 "see desk-$1.png" no_panel_is_seen "desk-$1"
}

stays_above() {
  [[ $(state_of "$visitor_window") == *FULLSCREEN* ]]
}

no_panel_is_seen() {
  take "$1"
  (($(panel_pixels "$1") == 0))
}

# The visitor touches, the office's program is typed into, touch by touch.
office_types_while_the_visitor_touches() {
  start_office "$1"
  xdotool windowactivate --sync "$office"
  mark_trace
  typed=""
  dice=$storm_seed
  touch_and_type "$1" $((touches_of_the_visitor / ${#window_managers[@]}))
  check "$1: every key reached the office's program" 10 "$(wc -c <"$office_file") of ${#typed}" office_has_it_all
  never "$1: none of them reached Bitan" "$keys_in_bitan"
  changes_of_focus "$1"
}

# touch_and_type NAME TOUCHES: $typed is what was typed between them
touch_and_type() {
  local i
  for ((i = 0; i < $2; i++)); do
    roll 8
    if ((rolled)); then finger; else drag; fi
    one_of typed_letters
    typed+=$chosen
    echo "key --delay 0 $chosen"
    echo "sleep 0.01"
  done >"$work/touches-$1"
  # A loop that writes to a file runs in this shell: $typed is kept.
  xdotool - <"$work/touches-$1"
}

readonly typed_letters=(a b c d e f g h k m n p r s t u v w x y z 2 3 4 5 6 7 8 9)
readonly keys_in_bitan='(.event == "draft" and .speaker == "STAFF") or (.event == "turn" and .speaker == "STAFF")'

# A press of a finger, nothing else.
finger() {
  somewhere
  echo "mousedown 1 sleep 0.02 mouseup 1"
}

office_has_it_all() {
  [[ $(<"$office_file") == "$typed" ]]
}

# Ten times from the office's program to the clerk's screen and back: the visitor's screen stays as it is.
changes_of_focus() {
  local i wrong=0
  for ((i = 0; i < 5; i++)); do
    xdotool windowactivate --sync "$staff_window" sleep 0.2
    no_panel_is_seen "focus-$1-staff" || wrong=$((wrong + 1))
    xdotool windowactivate --sync "$office" sleep 0.2
    is_whole "focus-$1-office" || wrong=$((wrong + 1))
  done
  if ((wrong == 0)) && fills visitor "$second_monitor"; then
    pass "$1: ten changes of focus leave it whole" ""
  else
    fail "$1: ten changes of focus leave it whole" "$wrong times not, see focus-$1-office.png"
  fi
}

# The panel of the clerk's monitor may show while the office's program is used: that of the visitor's must not.
is_whole() {
  take "$1"
  convert "$out/$1.png" -crop 1280x800+1280+0 +repage "$out/$1-visitor.png"
  (($(panel_pixels "$1-visitor") == 0))
}

# The same with the keyboard in the clerk's own box.
clerk_types_while_the_visitor_touches() {
  xdotool windowactivate --sync "$staff_window"
  mark_trace
  typed=""
  touch_and_type "$1" 60
  xdotool key Return
  check "$1: every key reached the clerk's box" 10 "no turn '$typed'" \
    seen ".event == \"turn\" and .speaker == \"STAFF\" and (.text | gsub(\"\\\\s\"; \"\")) == \"$typed\""
}

kiosk_comes_forward() {
  xdotool windowactivate --sync "$office"
  mark_trace
  "$package/bin/bitan" --forward >"$out/forward-$1.out" 2>&1 || fail "$1: --forward" "$(tail -n 1 "$out/forward-$1.out")"
  check "$1: --forward gives the clerk's screen the keyboard" 5 "another window is active" \
    is_active "$staff_window"
}

is_active() {
  [[ $(xdotool getactivewindow 2>/dev/null) == "$1" ]]
}

# By one key: a strip with its space reserved, an ordinary window, and the whole monitor again.
strip_stands_beside_the_office() {
  stands_as "$1" strip "0 0 420 760"
  check "$1: the office's program keeps its room" 5 "the work area is $(work_area)" strip_is_reserved
  bring_forward "0 0 420 760"
  send "At the edge"
  line_arrives "$1: the strip is typed into" 5 "At the edge"
  take "strip-$1"
  stands_as "$1" window "256 0 1024 760"
  stands_as "$1" full "$first_monitor"
}

# stands_as MANAGER HOW PLACE
stands_as() {
  mark_trace
  xdotool key alt+w
  if within 3 is_placed "$3"; then
    pass "$1: Alt+W: $2" "after $waited ms"
  else
    fail "$1: Alt+W: $2" "it is at '$(place_of staff)', windows $(windows | tr '\n' ';')"
  fi
}

is_placed() {
  # A window with a frame is somewhat smaller than its place.
  [[ $(place_of staff) == "$1" ]] && { [[ $1 == *1024* ]] || grep -qxF "$1" <(windows); }
}

strip_is_reserved() {
  [[ $(work_area) == 420* ]]
}

work_area() {
  xprop -root _NET_WORKAREA | sed 's/.*= //'
}
