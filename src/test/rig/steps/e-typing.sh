# The clerk types, the visitor reads.

typing_reaches_the_visitor() {
  local line="Room 3, second floor"
  mark_trace
  write "$line"
  press Return
  check "typed: it is a turn of the clerk's" 3 "no turn '$line'" \
    seen ".event == \"turn\" and .speaker == \"STAFF\" and .text == \"$line\""
  check "typed: the visitor sees it" 3 "'$line' was not shown" \
    seen ".event == \"shown\" and .screen == \"visitor\" and (.text | contains(\"$line\"))"
}
