# Ten thousand keys, chords, clicks, drags and pastes at the visitor's screen. They are written to target/rig first, for
# `xdotool - <storm-1-hand.txt` and so on to repeat them.
#
# X knows one keyboard, which is the clerk's: the program gives it back to the clerk's window whenever the visitor has
# touched something. So the visitor's hand and a keyboard of theirs take turns.

readonly storm_seed=20261123
readonly storm_rounds=10
readonly hand_deeds=400
readonly keyboard_deeds=600

visitor_goes_wild() {
  local windows focus dice=$storm_seed
  send "Before the storm"
  line_arrives "storm: the screens work before" 5 "Before the storm"
  check "at rest: hardly anything is drawn" 20 "it takes more than 0.4 of a core" is_at_rest
  remember_files
  windows=$(all_windows)
  focus=$(xdotool getwindowfocus)
  mark_trace
  rage
  check "storm: it reached the visitor's screen" 60 "$(visitors_deeds) deeds are in the trace" storm_has_passed
  no_other_window "$windows" "$focus"
  no_file_appeared "storm: no file appeared"
  never "storm: nothing of it was the clerk's" "$clerks_deeds"
  take storm
  send "After the storm"
  line_arrives "storm: the clerk's screen obeys" 30 "After the storm"
  check "storm: the clerk is still listened to" 5 "no sound in the trace" clerk_is_heard
  close_the_visit storm
}

rage() {
  local i part begun=${EPOCHREALTIME/./} visitor calm
  calm=$(work_in_half_a_second)
  visitor=$(window_at "$second_monitor")
  for ((i = 1; i <= storm_rounds; i++)); do
    for part in hand keyboard; do
      "$part" >"$out/storm-$i-$part.txt"
      # What is still to be done with the last touch would take the keyboard away again.
      within 20 nothing_moves || true
      [[ $part == hand ]] || xdotool windowfocus "$visitor"
      xdotool - <"$out/storm-$i-$part.txt"
    done
  done
  within 20 nothing_moves || true
  xdotool windowfocus "$focus"
  pass "storm: $((storm_rounds * (hand_deeds + keyboard_deeds))) deeds are done" \
    "in $(((${EPOCHREALTIME/./} - begun) / 1000000)) s"
}

# Listening alone takes some; a screen that is drawn for ever takes most of a core.
is_at_rest() {
  (($(work_in_half_a_second) < 20))
}

# Hardly more is done than before it began.
nothing_moves() {
  (($(work_in_half_a_second) < calm + 8))
}

work_in_half_a_second() {
  local before
  before=$(ticks)
  sleep 0.5
  echo $(($(ticks) - before))
}

# User and system time of the kiosk, in hundredths of a second.
ticks() {
  awk '{print $14 + $15}' "/proc/$kiosk/stat"
}

# What only a clerk can do, and what would end or change the counter.
readonly clerks_deeds='(.event == "turn" and .speaker == "STAFF") or .event == "conversation" or .event == "window"
  or .event == "corrected" or .event == "pinned" or .event == "asked" or .event == "withdrawn" or .event == "presented"
  or .event == "putAway" or .event == "held" or .event == "reached" or .event == "dialled" or .event == "agreed"
  or .event == "noteWritten" or .event == "called" or .event == "lost"
  or (.event == "draft" and .speaker == "STAFF")'

# The whole of it is drawn and done, and there was much of it.
storm_has_passed() {
  local now
  now=$(visitors_deeds)
  ((now > 100)) && sleep 2 && (($(visitors_deeds) == now))
}

visitors_deeds() {
  count '(.event == "turn" and .speaker == "VISITOR") or .event == "sketched" or .event == "pace" or .event == "unpaced"
    or .event == "takenBack"'
}

clerk_is_heard() {
  mark_trace
  sleep 0.5
  seen '.event == "captured" and .speaker == "STAFF"'
}

# Every window that can be seen, with a name or without one.
all_windows() {
  xdotool search --onlyvisible --maxdepth 1 '' 2>/dev/null | sort
}

# no_other_window WINDOWS FOCUS
no_other_window() {
  local now focus
  now=$(all_windows)
  focus=$(xdotool getwindowfocus)
  if [[ $now == "$1" ]]; then
    pass "storm: no window appeared or went" "$(wc -l <<<"$now")"
  else
    fail "storm: no window appeared or went" "${1//$'\n'/ } became ${now//$'\n'/ }"
  fi
  if [[ $focus == "$2" || $'\n'$1$'\n' == *$'\n'"$focus"$'\n'* ]]; then
    pass "storm: no other window has the keyboard" ""
  else
    fail "storm: no other window has the keyboard" "$focus"
  fi
}

# As xdotool reads them, the same at every run.
keyboard() {
  local i
  for ((i = 0; i < keyboard_deeds; i++)); do
    roll 10
    case $rolled in
      [0-3]) one_of letters && echo "key --delay 0 $chosen" ;;
      [4-6]) one_of keys && echo "key --delay 0 $chosen" ;;
      [7-8]) chord ;;
      *) paste ;;
    esac
    echo "sleep 0.002"
  done
}

hand() {
  local i
  for ((i = 0; i < hand_deeds; i++)); do
    roll 12
    case $rolled in
      [0-2]) drag ;;
      *) click ;;
    esac
    echo "sleep 0.002"
  done
}

readonly letters=(a b c d e f g h i j k l m n o p q r s t u v w x y z 0 1 2 3 4 5 6 7 8 9 space comma period minus)
readonly keys=(F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 F11 F12 Escape Tab Return Up Down Left Right Home End Prior Next Insert
  Delete BackSpace Menu Print Pause Scroll_Lock Super_L)
readonly modifiers=(ctrl alt shift super ctrl+shift alt+shift ctrl+alt)
# Not Backspace, + and -: with Ctrl+Alt the X server keeps them to itself.
readonly chorded=(a c d e f l n o p q r s t v w x z F1 F2 F3 F4 F5 F6 F7 F9 F10 F11 F12 Escape Tab Return space Menu
  Print Left Right Up Delete)

# roll SIDES: $rolled, by a generator that is the same in every shell
roll() {
  dice=$(((dice * 1103515245 + 12345) & 0x7fffffff))
  rolled=$(((dice >> 16) % $1))
}

# one_of ARRAY: $chosen
one_of() {
  local -n from=$1
  roll ${#from[@]}
  chosen=${from[rolled]}
}

chord() {
  one_of modifiers
  local held=$chosen
  one_of chorded
  echo "key --delay 0 $held+$chosen"
}

# What was copied just before, by either way there is to paste it with keys; the middle button is the hand's.
paste() {
  echo "key --delay 0 ctrl+a ctrl+c"
  roll 2
  if ((rolled)); then echo "key --delay 0 ctrl+v"; else echo "key --delay 0 shift+Insert"; fi
}

# somewhere: a place on the visitor's monitor
somewhere() {
  local x
  roll 1270
  x=$((visitors_left + 5 + rolled))
  roll 790
  echo "mousemove $x $((rolled + 5))"
}

drag() {
  somewhere
  echo "mousedown 1"
  somewhere
  somewhere
  echo "mouseup 1"
}

# Every button and the wheel, once or twice; mostly the one a finger is.
click() {
  local button=1
  somewhere
  roll 10
  ((rolled > 4)) || button=$((rolled + 1))
  echo "mousedown $button mouseup $button"
  roll 5
  ((rolled)) || echo "mousedown $button mouseup $button"
}
