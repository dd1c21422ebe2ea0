# A print server of our own with the virtual printer of cups-pdf, which is a real one to everybody but the paper. Its
# back end writes for root only and knows one place: what a stranger prints lies in the folder of the anonymous.

readonly printer=bitan-rig
readonly stranger=bitan-rig
# The README's command installs packages in the same way.
root_first=(env)
if ((EUID)); then root_first=(sudo -n); fi
readonly printed_by_strangers=/var/spool/cups-pdf/ANONYMOUS

as_root() {
  "${root_first[@]}" "$@"
}

start_printing() {
  local port
  chmod 711 "$work" # the filters run as lp
  mkdir -p "$work/cups/spool/tmp"
  cups_folders
  for port in $((20000 + RANDOM % 20000)) $((20000 + RANDOM % 20000)) $((20000 + RANDOM % 20000)); do
    cups_rules "$port"
    # Not by as_root, whose process would be a shell.
    "${root_first[@]}" /usr/sbin/cupsd -f -c "$work/cups/cupsd.conf" -s "$work/cups/cups-files.conf" >>"$out/cups.out" 2>&1 &
    print_server=$!
    keep "$print_server"
    export CUPS_SERVER=127.0.0.1:$port CUPS_USER=$stranger
    if within 10 server_answers_or_ended && server_answers; then
      add_printer
      return
    fi
  done
  give_up "a print server" "cupsd does not start" "$out/cups.out"
}

server_answers_or_ended() {
  gone "$print_server" || server_answers
}

server_answers() {
  [[ $(lpstat -r 2>/dev/null) == *"is running"* ]]
}

cups_folders() {
  cat >"$work/cups/cups-files.conf" <<END
ServerRoot $work/cups
RequestRoot $work/cups/spool
CacheDir $work/cups/cache
StateDir $work/cups/state
TempDir $work/cups/spool/tmp
AccessLog $work/cups/access.log
PageLog $work/cups/page.log
ErrorLog $out/cups-error.log
SystemGroup root
END
}

# cups_rules PORT: whoever is on this machine may do anything; nobody else hears of it
cups_rules() {
  cat >"$work/cups/cupsd.conf" <<END
Listen 127.0.0.1:$1
Browsing Off
WebInterface No
DefaultAuthType None
LogLevel warn
<Location />
  Order allow,deny
  Allow from 127.0.0.1
</Location>
<Location /admin>
  Order allow,deny
  Allow from 127.0.0.1
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
END
}

add_printer() {
  lpadmin -p "$printer" -E -v cups-pdf:/ -P /usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd -o PageSize=A4 2>>"$out/cups.out" \
    && lpadmin -d "$printer" 2>>"$out/cups.out" || give_up "a printer" "lpadmin cannot add it" "$out/cups.out"
}

remove_printer() {
  lpadmin -x "$printer"
}

# printed NAME: what came out since the last time goes to target/rig/NAME.pdf; fails while nothing has
printed() {
  local file
  file=$(as_root find "$printed_by_strangers" -name '*.pdf' -newer "$work/printed" 2>/dev/null | head -n 1)
  [[ -n $file ]] && whole_pdf "$file" || return 1
  as_root cat "$file" >"$out/$1.pdf"
  as_root rm -f "$file"
}

# The back end writes while we look.
whole_pdf() {
  as_root tail -c 32 "$1" | grep -aq '%%EOF'
}

# From now on only what is printed later counts.
mark_printed() {
  touch "$work/printed"
  sleep 0.05
}
