# An X server of our own with two monitors of 1280x800 side by side, and pictures of what is on them.

readonly first_monitor="0 0 1280 800"
readonly second_monitor="1280 0 1280 800"

start_display() {
  # The server itself, not the wrapper that only lets console users in. It picks a free number and writes it.
  local xorg=/usr/lib/xorg/Xorg
  [[ -x $xorg ]] || xorg=Xorg
  "$xorg" -displayfd 3 -noreset -nolisten tcp -novtswitch -config "$rig/xorg.conf" -logfile "$out/xorg.log" \
    3>"$work/display" >"$out/xorg.out" 2>&1 &
  keep $!
  within 20 test -s "$work/display" || give_up "a display" "Xorg does not start" "$out/xorg.out"
  DISPLAY=:$(<"$work/display")
  export DISPLAY
  xrandr --output DUMMY0 --mode 1280x800
  xrandr --addmode DUMMY1 1280x800
  plug_in
}

plug_in() {
  xrandr --output DUMMY1 --mode 1280x800 --right-of DUMMY0
  # Looks at the connectors again. Until somebody does, the dummy driver calls this one disconnected.
  xrandr --query >/dev/null
}

unplug() {
  xrandr --output DUMMY1 --off
}

# The clerk's monitor.
plug_in_first() {
  xrandr --output DUMMY0 --mode 1280x800 --left-of DUMMY1
  xrandr --query >/dev/null
}

unplug_first() {
  xrandr --output DUMMY0 --off
}

# resolution MODE: of the visitor's monitor
resolution() {
  xrandr --output DUMMY1 --mode "$1"
}

# fills SCREEN MONITOR: whether the kiosk says that its window is exactly there, and X has a window that is
fills() {
  [[ $(place_of "$1") == "$2" ]] && grep -qxF "$2" <(windows)
}

# "x y width height" of every window with a name
windows() {
  local id
  for id in $(named_windows); do
    geometry "$id"
  done
}

# window_at PLACE: the number of the window that is exactly there. One that has just taken a new shape is not found for
# a moment.
window_at() {
  local try id
  for ((try = 0; try < 10; try++)); do
    for id in $(named_windows); do
      if [[ $(geometry "$id") == "$1" ]]; then
        echo "$id"
        return
      fi
    done
    sleep 0.1
  done
}

# bring_forward PLACE: gives the keyboard to the window that is exactly there
bring_forward() {
  within 5 is_brought_forward "$1" || fail "the window at $1 comes forward" "windows $(windows | tr '\n' ';')"
}

is_brought_forward() {
  local id
  id=$(window_at "$1")
  [[ $id ]] && xdotool windowactivate --sync "$id" 2>/dev/null
}

named_windows() {
  xdotool search --onlyvisible --name . 2>/dev/null
}

geometry() {
  local X=0 Y=0 WIDTH=0 HEIGHT=0
  eval "$(xdotool getwindowgeometry --shell "$1" 2>/dev/null | grep -E '^(X|Y|WIDTH|HEIGHT)=[0-9-]+$')"
  echo "$X $Y $WIDTH $HEIGHT"
}

# take NAME: a picture of everything, in target/rig/NAME.png
take() {
  import -silent -window root "$out/$1.png"
}

# differing_pixels NAME NAME GEOMETRY: how many pixels of that part differ between two pictures
differing_pixels() {
  local part=(-crop "$3" +repage) count
  convert "$out/$1.png" "${part[@]}" "$work/1.png"
  convert "$out/$2.png" "${part[@]}" "$work/2.png"
  count=$(compare -metric AE "$work/1.png" "$work/2.png" null: 2>&1) || true
  printf '%.0f' "$count"
}

# colours NAME GEOMETRY: how many colours that part of a picture has
colours() {
  convert "$out/$1.png" -crop "$2" +repage -format %k info:
}
