# Nobody can come in: no process of the kiosk listens anywhere, and none has a file open to write outside its folder.

doors_are_shut() {
  local pid name listening="" writing=""
  for pid in "$kiosk" "$(recogniser)"; do
    name=$(tr '\0' '\n' <"/proc/$pid/cmdline" | grep -xE 'bitan\.[A-Za-z.]+')
    listening+=$(listening_of "$pid" | sed "s/^/$name: /")
    writing+=$(written_by "$pid" | sed "s/^/$name: /")
  done
  nothing "no socket listens: TCP, UDP, raw, Unix" "$listening" "program and recogniser"
  nothing "no file is open to write outside the data" "$writing" "program and recogniser"
}

# nothing STEP FOUND [NOTE]: passes where nothing was found
nothing() {
  if [[ -n $2 ]]; then
    fail "$1" "${2//$'\n'/ }"
  else
    pass "$1" "${3-}"
  fi
}

# listening_of PID: the lines of the kernel's tables of sockets in which it takes what comes from elsewhere. For TCP that
# is state 0A, for Unix the flag of a listener; whatever is bound otherwise hears.
listening_of() {
  local own
  own=$(find "/proc/$1/fd" -lname 'socket:*' -printf '%l\n' 2>/dev/null | tr -dc '0-9\n')
  for table in tcp tcp6 udp udp6 udplite udplite6 raw raw6 icmp icmp6; do
    awk -v own="$own" -v table="$table" '
      BEGIN { split(own, each, "\n"); for (i in each) mine[each[i]] = 1 }
      FNR > 1 && ($10 in mine) && (table !~ /^tcp/ || $4 == "0A") { print table, $2 }' "/proc/$1/net/$table" 2>/dev/null || true
  done
  awk -v own="$own" '
    BEGIN { split(own, each, "\n"); for (i in each) mine[each[i]] = 1 }
    FNR > 1 && ($7 in mine) && $4 == "00010000" { print "unix", $8 }' "/proc/$1/net/unix"
}

# written_by PID: regular files it has open to write, but for those it was given and its own. Flags are octal, and the
# last figure says how a file was opened.
written_by() {
  local fd target
  for fd in "/proc/$1/fd/"*; do
    target=$(readlink "$fd") || continue
    [[ -f $fd && $(sed -n 's/^flags:.*\(.\)$/\1/p' "${fd/fd/fdinfo}") != [04] ]] || continue
    case $target in
      "$data"/* | "$trace" | "$said_by_kiosk" | /memfd:* | anon_inode:*) ;;
      *) echo "$target" ;;
    esac
  done
}

# What there is now where nothing may appear: in every folder a program may think is its own, but for the data. The
# sound server's cookie and the empty cache of the driver for pictures are the system's.
readonly own_places=(here home tmp config cache)

remember_files() {
  files_now >"$work/files"
  data_now >"$work/data-files"
}

files_now() {
  local place
  for place in "${own_places[@]}"; do
    find "$work/$place" -mindepth 1 -not -path '*/config/pulse*' -not -path '*/cache/mesa_shader_cache*' -printf '%p %s %T@\n'
  done | sort
  find "$package" -newer "$work/begun" -type f | sort
}

data_now() {
  find "$data" -mindepth 1 -not -path "$data/journal/*" -not -path "$data/logs/*" -not -path "$data/work*" -printf '%p %s %T@\n' | sort
}

# no_file_appeared STEP: since they were remembered; in the data folder journal, logs and work may grow
no_file_appeared() {
  nothing "$1" "$({ files_now | diff "$work/files" - && data_now | diff "$work/data-files" -; } | grep '^[<>]')"
}
