# The packaged kiosk, with keys for it. The pointer stands over its staff window: without a window manager, that is
# where keys go.

package=$root/target/bitan

# use_data NAME: whatever kiosk is started from now on has this data folder, which is made if it is not there. The only
# input there is comes in a second time: the visitor's voice is to be heard beside the clerk's, and visitors have a keyboard.
use_data() {
  export XDG_DATA_HOME=$work/$1
  data=$XDG_DATA_HOME/bitan
  [[ -d $data ]] && return
  mkdir -p "$data"
  echo '{"version": 1, "visitorMicrophone": "default", "visitorKeyboard": true}' >"$data/settings.json"
}

# start_kiosk NAME [VARIABLE=VALUE…]: with target/rig/NAME.jsonl and NAME.out for its trace and for what it says, in a
# folder in which nothing may appear. Its words are in the trace unless $trace_words is empty.
start_kiosk() {
  local name=$1
  shift
  trace=$out/$name.jsonl
  said_by_kiosk=$out/$name.out
  : >"$trace"
  (cd "$work/here" && exec env "$@" "$package/bin/bitan" --trace "$trace" ${trace_words---trace-words} >"$said_by_kiosk" 2>&1) &
  kiosk=$!
  keep "$kiosk"
  mark=0
}

# kiosk_is_up STEP: it started and shows both screens; ends the rig where it does not
kiosk_is_up() {
  within 60 up_or_ended || true
  up && pass "$1" "after $waited ms" || give_up "$1" "the kiosk does not come up" "$said_by_kiosk"
}

up_or_ended() {
  up || gone "$kiosk"
}

up() {
  ! gone "$kiosk" && seen '.event == "shown" and .screen == "visitor"' && seen '.event == "shown" and .screen == "staff"'
}

# Not asked, as in a power cut.
kill_kiosk() {
  signal -KILL "$kiosk"
  wait "$kiosk" 2>/dev/null || true
}

# write WORDS
write() {
  over_staff
  xdotool type --delay 15 "$1"
}

# press KEY
press() {
  over_staff
  xdotool key "$1"
}

# A corner of it that no other window covers, wherever it is.
over_staff() {
  local x=0 y=0
  read -r x y _ <<<"$(place_of staff)" || true
  xdotool mousemove $((x + 200)) $((y + 60))
}

# send WORDS: the clerk types a line
send() {
  write "$1"
  press Return
}

# line_arrives STEP SECONDS WORDS: what the clerk typed is a turn, and the visitor sees it
line_arrives() {
  check "$1" "$2" "'$3' is no turn that the visitor sees" line_is_shown "$3"
}

line_is_shown() {
  seen ".event == \"turn\" and .speaker == \"STAFF\" and .text == \"$1\"" \
    && seen ".event == \"shown\" and .screen == \"visitor\" and (.text | contains(\"$1\"))"
}

# problem CODE: the filter of a problem that the clerk is told
problem() {
  echo ".event == \"problem\" and .code == \"$1\""
}
