package bitan.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Letters as they are typed, cut into syllables. */
final class QueryLetters {
    /** Letters of the longest syllable, zhuang. */
    private static final int LONGEST = 6;

    private final Sounds sounds;

    QueryLetters(Sounds sounds) {
        this.sounds = sounds;
    }

    /** The fewest whole syllables in {@code letters}; of the last there may be a part, which is left out. */
    List<String> syllables(String letters) {
        var best = new ArrayList<Optional<List<String>>>();
        best.add(Optional.of(List.of()));
        for (int end = 1; end <= letters.length(); end++) {
            best.add(fewest(letters, end, best));
        }
        for (int end = letters.length(); end > Math.max(0, letters.length() - LONGEST); end--) {
            if (best.get(end).isPresent()) {
                return best.get(end).get();
            }
        }
        return List.of();
    }

    private Optional<List<String>> fewest(String letters, int end, List<Optional<List<String>>> best) {
        Optional<List<String>> fewest = Optional.empty();
        for (int start = Math.max(0, end - LONGEST); start < end; start++) {
            var before = best.get(start);
            var last = letters.substring(start, end);
            if (before.isPresent() && sounds.isSyllable(last)
                    && (fewest.isEmpty() || before.get().size() + 1 < fewest.get().size())) {
                var all = new ArrayList<>(before.get());
                all.add(last);
                fewest = Optional.of(all);
            }
        }
        return fewest;
    }
}
