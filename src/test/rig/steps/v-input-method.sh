# Chinese typed by the system's input methods: a visitor's touch in the middle of a word breaks nothing, keys of the
# program leave them switched on, and characters beyond the first plane arrive whole.

readonly input_methods=(fcitx ibus)

chinese_is_typed_by_input_methods() {
  local method
  start_desktop openbox
  for method in "${input_methods[@]}"; do
    use_data "typed-$method"
    echo '{"version": 1}' >"$data/settings.json"
    "start_$method"
    start_kiosk "typed-$method" "GTK_IM_MODULE=$method" "XMODIFIERS=@im=$method"
    kiosk_is_up "$method: the kiosk comes up"
    bring_forward "$first_monitor"
    send "Counter 1"
    line_arrives "$method: the clerk's screen obeys" 10 "Counter 1"
    "switch_on_$method"
    word_is_typed "$method"
    keys_leave_it_on "$method"
    [[ $method == ibus ]] || character_beyond_the_first_plane "$method"
    end_process "$kiosk"
    end_process "${desktop[-1]}"
  done
  end_desktop
}

# word_is_typed METHOD: 社保, with a touch on the visitor's screen after its first half
word_is_typed() {
  mark_trace
  xdotool type --delay 80 she
  xdotool mousemove $((visitors_left + 600)) 200 click 1 sleep 0.3
  take "composing-$1"
  xdotool type --delay 80 bao
  xdotool sleep 0.5 key space sleep 0.5 key Return
  check "$1: a word with a visitor's touch in it" 5 "no turn 社保" is_said 社保
}

# F1 and back, and to where guides are found and back.
keys_leave_it_on() {
  mark_trace
  xdotool key F1 sleep 0.5 key Escape sleep 0.5 key F10 sleep 0.5 key Escape sleep 0.5
  xdotool type --delay 80 shebao
  xdotool sleep 0.5 key space sleep 0.5 key Return
  check "$1: F1 and F10 leave it switched on" 5 "no turn 社保" is_said 社保
}

# By a phrase of its own: ;jj is 𠮷野.
character_beyond_the_first_plane() {
  mark_trace
  xdotool key semicolon sleep 0.3 type --delay 80 jj
  xdotool sleep 0.5 key 1 sleep 0.5 key Return
  check "$1: 𠮷 arrives whole" 5 "no turn 𠮷野" is_said 𠮷野
}

is_said() {
  seen ".event == \"turn\" and .speaker == \"STAFF\" and .text == \"$1\""
}

start_fcitx() {
  local phrases=$XDG_DATA_HOME/fcitx5/data/quickphrase.d
  mkdir -p "$XDG_CONFIG_HOME/fcitx5" "$phrases"
  echo "jj 𠮷野" >"$phrases/rig.mb"
  cat >"$XDG_CONFIG_HOME/fcitx5/profile" <<'PROFILE'
[Groups/0]
Name=Default
Default Layout=us
DefaultIM=pinyin
[Groups/0/Items/0]
Name=keyboard-us
[Groups/0/Items/1]
Name=pinyin
[GroupOrder]
0=Default
PROFILE
  run_on_desktop fcitx fcitx5
  sleep 2
}

switch_on_fcitx() {
  xdotool key ctrl+space sleep 1
}

start_ibus() {
  run_on_desktop ibus ibus-daemon --xim --panel=disable
  sleep 2
}

switch_on_ibus() {
  within 20 pinyin_is_ibus_engine || fail "ibus: pinyin" "there is no such engine"
  sleep 1
}

pinyin_is_ibus_engine() {
  # It says that it could not where it did.
  ibus engine libpinyin >/dev/null 2>&1 || true
  [[ $(ibus engine 2>/dev/null) == libpinyin ]]
}
