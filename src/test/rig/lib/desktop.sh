# A desktop as an office has it: a window manager, a panel on each monitor, and a program of the office's own.

readonly panel_colour="#ff00ff"
desktop=()

# start_desktop MANAGER
start_desktop() {
  local monitor
  desktop=()
  # A bus of its own, as every session has one.
  eval "$(dbus-launch --sh-syntax)"
  desktop+=("$DBUS_SESSION_BUS_PID")
  keep "$DBUS_SESSION_BUS_PID"
  run_on_desktop "$1" "$1"
  within 20 is_managed || give_up "$1: the window manager" "it does not start" "$out/$1.out"
  for monitor in 1 2; do
    panel_file "$monitor" >"$work/panel-$monitor"
    run_on_desktop "panel-$monitor" tint2 -c "$work/panel-$monitor"
  done
  within 20 panels_are_up || give_up "$1: the panels" "they do not come up" "$out/panel-1.out"
}

end_desktop() {
  local i
  for ((i = ${#desktop[@]} - 1; i >= 0; i--)); do
    end_process "${desktop[i]}"
  done
  DBUS_SESSION_BUS_ADDRESS=disabled:
}

# run_on_desktop NAME COMMAND…
run_on_desktop() {
  local name=$1
  shift
  "$@" >"$out/$name.out" 2>&1 &
  desktop+=($!)
  keep $!
}

is_managed() {
  xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id'
}

panels_are_up() {
  (($(xdotool search --onlyvisible --name '^tint2$' 2>/dev/null | wc -l) == 2))
}

panel_file() {
  cat <<CONFIG
rounded = 0
border_width = 0
background_color = $panel_colour 100
panel_monitor = $1
panel_position = bottom center horizontal
panel_size = 100% 40
panel_items = C
panel_background_id = 1
strut_policy = follow_size
CONFIG
}

# panel_pixels NAME: how much of a panel is to be seen in a picture
panel_pixels() {
  convert "$out/$1.png" -fill black +opaque "$panel_colour" -fill white -opaque "$panel_colour" \
    -format '%[fx:round(mean*w*h)]' info:
}

# start_office: a program that writes to $office_file what is typed into it
start_office() {
  office_file=$work/office-$1.txt
  : >"$office_file"
  run_on_desktop "office-$1" xterm -title office -geometry 60x12+300+200 -e \
    sh -c "stty raw -echo; exec cat >'$office_file'"
  within 20 office_is_up || give_up "$1: the office's program" "it does not come up" "$out/office-$1.out"
  office=$(xdotool search --onlyvisible --name '^office$' | head -n 1)
}

office_is_up() {
  [[ -n $(xdotool search --onlyvisible --name '^office$' 2>/dev/null) ]]
}

# state_of WINDOW: the names of its states, each after _NET_WM_STATE_
state_of() {
  xprop -id "$1" _NET_WM_STATE 2>/dev/null | grep -o '_NET_WM_STATE_[A-Z_]*' | sed 's/_NET_WM_STATE_//' | tr '\n' ' '
}
