package bitan.note.paper;

import java.util.ArrayList;
import java.util.List;

/** What stands where on one page. Immutable. */
record Page(List<Placed> blocks) {
    Page {
        blocks = List.copyOf(blocks);
    }

    /** A block and its distance from the upper edge of what can be printed on. */
    record Placed(Block block, double top) {
        double bottom() {
            return top + block.height();
        }
    }

    /** As many pages as it takes: no block is cut, none that leads stands last, and the foot of a single page at its foot. */
    static List<Page> of(List<Block> top, List<Block> foot, Paper paper) {
        var flow = new Flow(paper);
        top.forEach(flow::add);
        if (!paper.isRoll()) {
            flow.down(foot.stream().mapToDouble(Block::height).sum());
        }
        foot.forEach(flow::add);
        return flow.pages();
    }

    /** How much of the page is used. */
    double depth() {
        return blocks.isEmpty() ? 0 : blocks.getLast().bottom();
    }

    /** Fills page after page. */
    private static final class Flow {
        private final double depth;
        private final List<Page> done = new ArrayList<>();
        private final List<Placed> open = new ArrayList<>();
        private double at;

        Flow(Paper paper) {
            this.depth = paper.depth();
        }

        void add(Block block) {
            if (at + block.height() > depth && !open.isEmpty()) {
                turn();
            }
            open.add(new Placed(block, at));
            at += block.height();
        }

        /** What follows stays together; on a single page it ends at the foot. */
        void down(double height) {
            if (at + height > depth) {
                turn();
            } else if (done.isEmpty()) {
                at = depth - height;
            }
        }

        private void turn() {
            var carried = new ArrayList<Placed>();
            while (!open.isEmpty() && open.getLast().block().leads()) {
                carried.addFirst(open.removeLast());
            }
            done.add(new Page(open));
            open.clear();
            at = 0;
            carried.forEach(placed -> {
                open.add(new Placed(placed.block(), at));
                at += placed.block().height();
            });
        }

        List<Page> pages() {
            done.add(new Page(open));
            return List.copyOf(done);
        }
    }
}
