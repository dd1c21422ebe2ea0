# The clerk types, the visitor reads.

typing_reaches_the_visitor() {
  local line="Room 3, second floor" ready="我先说结果，再说为什么，最后说下一步。"
  mark_trace
  press alt+1
  check "typed: Alt+1 sends a ready sentence" 3 "no turn '$ready'" \
    seen ".event == \"turn\" and .speaker == \"STAFF\" and .text == \"$ready\""
  mark_trace
  write "$line"
  press Return
  check "typed: it is a turn of the clerk's" 3 "no turn '$line'" \
    seen ".event == \"turn\" and .speaker == \"STAFF\" and .text == \"$line\""
  check "typed: the visitor sees it" 3 "'$line' was not shown" \
    seen ".event == \"shown\" and .screen == \"visitor\" and (.text | contains(\"$line\"))"
}
