# The sheet comes out of a printer as it was set, and its squares are still read; a printer that stops, goes and comes
# back is told of in words.

sheet_is_printed() {
  start_printing
  mark_printed
  print_sheet first || true
  told "print: the printer has taken the sheet" 0 first "$printer"
  check "print: it comes out of the printer" 30 "nothing in $printed_by_strangers" printed printed
  paper_is_the_sheet
  squares_are_read
  printer_stops_goes_and_comes_back
}

# print_sheet NAME: writes target/rig/NAME-sheet.pdf and prints the same; what was said is in NAME-sheet.out
print_sheet() {
  code=0
  "$root/target/bitan/bin/bitan" note --guide remote-medical-care --missing identity-card,filing-form \
    --out "$out/$1-sheet.pdf" --print >"$out/$1-sheet.out" 2>&1 || code=$?
  ((code == 0))
}

# told STEP CODE NAME WORDS: how the program ended, and what it said
told() {
  if ((code == $2)) && grep -qF "$4" "$out/$3-sheet.out"; then
    pass "$1" "$(tail -n 1 "$out/$3-sheet.out")"
  else
    fail "$1" "code $code: $(tail -n 2 "$out/$3-sheet.out" | tr '\n' ' ')"
  fi
}

picture_of() {
  pdftoppm -r 150 -gray -f 1 -l 1 -singlefile "$out/$1.pdf" "$work/$1" 2>/dev/null && convert "$work/$1.pgm" "$out/$1.png"
}

# Letters are drawn anew on the way, a dot thicker here and thinner there: blurred over that, they are the same.
paper_is_the_sheet() {
  local apart dark
  picture_of first-sheet
  picture_of printed
  convert "$out/first-sheet.png" -blur 0x2 "$work/1.png"
  # A4 is 1240.2 dots wide: a dot more or less is the same paper.
  convert "$out/printed.png" -blur 0x2 -extent "$(identify -format %wx%h "$work/1.png")" "$work/2.png"
  if [[ $(pdfinfo "$out/printed.pdf") != *"(A4)"* ]]; then
    fail "print: the paper is the sheet" "it is not A4"
    return
  fi
  apart=$(compare -metric RMSE "$work/1.png" "$work/2.png" null: 2>&1 | sed 's/.*(\(.*\))/\1/') || true
  dark=$(convert "$work/1.png" -format '%[fx:1-mean]' info:)
  if awk -v apart="$apart" -v dark="$dark" 'BEGIN {exit !(apart < 0.05 && dark > 0.02)}'; then
    pass "print: the paper is the sheet" "the pictures differ by $apart"
  else
    fail "print: the paper is the sheet" "the pictures differ by $apart, see first-sheet.png and printed.png"
  fi
}

squares_are_read() {
  local set paper
  set=$(squares first-sheet)
  paper=$(squares printed)
  if [[ -n $set && $set == "$paper" && $(grep -c '^QR-Code:' <<<"$set") == 2 ]]; then
    pass "print: both squares are read from the paper" "$(wc -m <<<"$paper") characters"
  else
    fail "print: both squares are read from the paper" "set: ${set//$'\n'/ }; paper: ${paper//$'\n'/ }"
  fi
}

squares() {
  zbarimg -q "$out/$1.png" 2>/dev/null | sort
}

printer_stops_goes_and_comes_back() {
  cupsdisable "$printer"
  print_sheet stopped || true
  told "printer stopped: it is said" 1 stopped NOT-03
  cupsenable "$printer"
  remove_printer
  print_sheet gone || true
  told "printer gone: it is said" 1 gone NOT-02
  if [[ -s $out/gone-sheet.pdf ]]; then
    pass "printer gone: the sheet is kept as a file" ""
  else
    fail "printer gone: the sheet is kept as a file" "no gone-sheet.pdf"
  fi
  add_printer
  mark_printed
  print_sheet again || true
  told "printer back: it has taken the sheet" 0 again "$printer"
  check "printer back: it comes out" 30 "nothing in $printed_by_strangers" printed again-printed
}
