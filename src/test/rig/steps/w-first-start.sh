# From a bare machine to the first caption, by the mouse alone: the counter gets a name, a sentence is tried, a PIN is set.
# Places are those of the setup page at 1280x800.

readonly most_clicks=12
readonly most_texts=2

counter_is_set_up_by_mouse() {
  clicks=0
  texts=0
  use_data bare
  rm "$data/settings.json"
  start_kiosk bare
  kiosk_is_up "first start: the kiosk comes up"
  check "first start: the setup page stands in front" 20 "see bare-page.png" page_is_open
  point_at 600 90
  enter "Window 6"
  check "the name is kept at once" 10 "$(<"$data/settings.json")" kept '.counterName == "Window 6"'
  point_at 163 193
  point_at 514 144
  speak 01
  sleep 2
  take bare-tried
  point_at 163 393
  point_at 573 120
  xdotool type --delay 30 482915
  point_at 790 120
  enter 482915
  check "the PIN is set" 15 "no pin.json" test -s "$data/pin.json"
  point_at 1134 755
  check "the page is closed by its button" 10 "see bare-page.png" page_is_closed
  mark_trace
  speak 02
  caption_appears "first start: the first caption"
  check "clicks and texts from bare to caption" 0 "$clicks clicks, $texts texts" few_were_needed
  end_process "$kiosk"
}

# point_at X Y: a click on the clerk's monitor, counted
point_at() {
  xdotool mousemove "$1" "$2" sleep 0.2 click 1 sleep 0.8
  clicks=$((clicks + 1))
}

# enter TEXT: counted
enter() {
  xdotool type --delay 30 "$1"
  xdotool key Return
  texts=$((texts + 1))
}

few_were_needed() {
  ((clicks <= most_clicks && texts <= most_texts))
}

# kept FILTER
kept() {
  jq -e "$1" "$data/settings.json" >/dev/null
}

# The page's button at its foot.
page_is_open() {
  take bare-page
  [[ $(colour_at bare-page 1090 755) == "$accent" ]]
}

page_is_closed() {
  ! page_is_open
}

readonly accent=174F6B

# colour_at NAME X Y: of a picture, RRGGBB
colour_at() {
  convert "$out/$1.png" -crop "1x1+$2+$3" -depth 8 txt:- | grep -o '#[0-9A-F]\{6\}' | head -n 1 | tr -d '#'
}
