# What the kiosk did, asked of its trace with words: a file of JSON lines. Words are compared by their letters, $said by those that
# were spoken: how they are punctuated is not the rig's business.

said=""
mark=0

# From now on only what happens later counts.
mark_trace() {
  mark=$(wc -l <"$trace")
}

# count FILTER: how many events since the mark pass a jq filter
count() {
  tail -n "+$((mark + 1))" "$trace" | jq -nR --arg said "$said" '
    def letters: gsub("[^\\p{L}\\p{N}]"; "");
    [inputs | fromjson? // empty | select('"$1"')] | length'
}

# seen FILTER: whether there is one
seen() {
  (($(count "$1") > 0))
}

# place_of SCREEN: "x y width height" of its window, where it was put last
place_of() {
  jq -nRr --arg screen "$1" '
    last(inputs | fromjson? // empty | select(.event == "window" and .screen == $screen)) // empty
    | [.x, .y, .width, .height] | map(floor) | join(" ")' "$trace"
}
