# The visitor's hand: a pointer on the visitor's monitor, which stands to the right of the clerk's. Places are those of
# the picture answers-closed.png and the ones after it, at 1280x800.

readonly visitors_left=1280

# tap X Y: then a moment, as a person needs to see what came of it; a press within half a second is taken for a double click
tap() {
  xdotool mousemove $((visitors_left + $1)) "$2" sleep 0.1 click 1 sleep 0.5
}

# write_by_hand CHARACTERS X Y SIZE: side by side, stroke by stroke, with the pen of the shipped medians
write_by_hand() {
  local characters=$1 x=$2 y=$3 size=$4 i
  for ((i = 0; i < ${#characters}; i++)); do
    strokes_of "${characters:i:1}" | pen_moves $((visitors_left + x + i * (size + 30))) "$y" "$size" | xdotool -
  done
}

strokes_of() {
  zcat "$root/src/main/resources/bitan/handwriting/hanzi/medians.tsv.gz" | awk -F '\t' -v c="$1" '$1 == c {print $2}' | tr ';' '\n'
}

# pen_moves LEFT TOP SIZE: a stroke a line, points from 0 to 255, becomes what xdotool does, with two steps from point to point
pen_moves() {
  awk -v left="$1" -v top="$2" -v size="$3" '
    function go(x, y) { printf "mousemove %d %d\nsleep 0.012\n", left + x * size / 255, top + y * size / 255 }
    {
      for (i = 1; i <= NF; i++) {
        split($i, p, ",")
        if (i == 1) { go(p[1], p[2]); print "mousedown 1" }
        else { go((before[1] + p[1]) / 2, (before[2] + p[2]) / 2); go(p[1], p[2]) }
        before[1] = p[1]; before[2] = p[2]
      }
      print "sleep 0.03\nmouseup 1\nsleep 0.06"
    }'
}
