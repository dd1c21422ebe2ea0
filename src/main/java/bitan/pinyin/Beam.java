package bitan.pinyin;

import java.util.ArrayList;
import java.util.List;

/** The best paths to one place, each text once, the best first. */
final class Beam {
    /** Five are shown first, and some of them may turn out to be one word. */
    private static final int WIDTH = 8;

    private final List<Path> paths = new ArrayList<>(WIDTH + 1);

    List<Path> paths() {
        return paths;
    }

    boolean wants(int cost) {
        return paths.size() < WIDTH || cost < paths.getLast().cost();
    }

    void add(Path path) {
        int at = 0;
        while (at < paths.size() && paths.get(at).cost() <= path.cost()) {
            if (paths.get(at).hash() == path.hash()) {
                return;
            }
            at++;
        }
        paths.add(at, path);
        for (int i = at + 1; i < paths.size(); i++) {
            if (paths.get(i).hash() == path.hash()) {
                paths.remove(i);
                return;
            }
        }
        if (paths.size() > WIDTH) {
            paths.removeLast();
        }
    }
}
