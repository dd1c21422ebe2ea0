# Settings, glossary, a guide and the journal of a visit that was broken off are damaged: cut in the middle, or a bit is
# flipped. The kiosk starts, says what is damaged, keeps it, and works.

files_are_damaged() {
  kiosk_starts_with cut cut_in_the_middle
  go_on
  check "cut: what could be read of the visit goes on" 5 "no 'resumed' in the trace" seen "$resumed"
  kiosk_works cut
  kiosk_starts_with flipped bit_flipped
  kiosk_works flipped
}

# kiosk_starts_with WHAT HARM
kiosk_starts_with() {
  local file
  mkdir "$work/$1"
  cp -a "$work/as-it-was" "$work/$1/bitan"
  use_data "$1"
  printf '{"terms": [\n  "备案",\n  "医保"\n]}\n' >"$data/glossary.json"
  mkdir -p "$data/guides"
  cp "$root/src/main/resources/bitan/guide/pension-application.json" "$data/guides/own.json"
  for file in settings.json glossary.json guides/own.json journal/journal.db; do
    "$2" "$data/$file"
  done
  cp "$data/settings.json" "$work/$1.settings"
  start_kiosk "$1"
  kiosk_is_up "$1: the kiosk is up"
  check "$1: the settings: it is told" 10 "no SET-01 in the trace" seen "$(problem SET-01)"
  check "$1: the settings: left for whoever mends them" 1 "they are changed" cmp -s "$data/settings.json" "$work/$1.settings"
  is_told_of "$1: the glossary" GLO-01 glossary.json
  check "$1: the guide: it is told" 10 "no problem of a guide in the trace" seen '.event == "problem" and (.code | startswith("GUI-"))'
  is_told_of "$1: the journal" JOU-01 journal/journal.db
}

kiosk_works() {
  send "Still here"
  line_arrives "$1: the kiosk works" 5 "Still here"
  kill_kiosk
}

# is_told_of STEP CODE FILE: and it was kept
is_told_of() {
  check "$1: it is told" 10 "no $2 in the trace" seen "$(problem "$2")"
  if compgen -G "$data/$3.kept-*" >/dev/null; then
    pass "$1: it is kept beside" ""
  else
    fail "$1: it is kept beside" "no $3.kept-*"
  fi
}

# cut_in_the_middle FILE
cut_in_the_middle() {
  truncate -s $(($(stat -c %s "$1") / 2)) "$1"
}

# bit_flipped FILE: the last of its first byte, by which each kind of file is known
bit_flipped() {
  local byte
  byte=$(od -An -tu1 -N 1 "$1")
  # shellcheck disable=SC2059 # the format is the byte
  printf "\\x$(printf %x $((byte ^ 1)))" | dd of="$1" bs=1 conv=notrunc status=none
}
