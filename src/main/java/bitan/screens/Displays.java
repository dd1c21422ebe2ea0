package bitan.screens;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import bitan.settings.Desk.Edge;
import bitan.settings.Settings.Monitor;

/**
 * The monitors of a desktop as people count them: left to right, then top to bottom. Monitors that show the same
 * part of the desktop (mirrored) count as one, with the bounds that all of them show. Immutable.
 */
public record Displays(List<Display> all) {
    private static final Comparator<Display> FROM_LEFT = Comparator
            .<Display>comparingInt(display -> display.bounds().x())
            .thenComparingInt(display -> display.bounds().y());
    private static final Comparator<Display> SMALLEST_FIRST = Comparator.<Display>comparingLong(
            display -> (long) display.bounds().width() * display.bounds().height())
            .thenComparing(FROM_LEFT).thenComparingInt(display -> display.bounds().width())
            .thenComparing(Display::primary);

    /**
     * One monitor as the desktop lays it out.
     *
     * @param usable what panels of the desktop leave of it
     * @param reported its width in millimetres, as it says itself
     */
    public record Display(Monitor bounds, boolean primary, Monitor usable, OptionalDouble reported) {

        /** One that says nothing of its size. */
        public Display(Monitor bounds, boolean primary, Monitor usable) {
            this(bounds, primary, usable, OptionalDouble.empty());
        }

        /** One without panels. */
        public Display(Monitor bounds, boolean primary) {
            this(bounds, primary, bounds);
        }
    }

    /** Takes the monitors in any order. */
    public Displays {
        var kept = new ArrayList<Display>();
        all.stream().sorted(SMALLEST_FIRST).forEach(display -> addOrMerge(kept, display));
        kept.sort(FROM_LEFT);
        all = List.copyOf(kept);
    }

    /** Whether there is no monitor. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The monitor of that number, from 1. */
    public Optional<Display> numbered(int number) {
        return number >= 1 && number <= all.size() ? Optional.of(all.get(number - 1)) : Optional.empty();
    }

    /** The desktop's primary monitor; the first where none is. Not to be asked without a monitor. */
    public Display primary() {
        return all.stream().filter(Display::primary).findFirst().orElseGet(all::getFirst);
    }

    /** The monitor with these bounds, or the one that now starts at the same corner in another resolution. */
    public Optional<Display> at(Monitor remembered) {
        return all.stream().filter(display -> display.bounds().x() == remembered.x()
                && display.bounds().y() == remembered.y()).findFirst();
    }

    /** The first liked monitor that is not taken, else the primary one, else any. One must be free. */
    Display besides(List<Display> taken, List<Display> liked) {
        return Stream.of(liked, List.of(primary()), all).flatMap(List::stream)
                .filter(display -> !taken.contains(display)).findFirst().orElseThrow();
    }

    /** Where the desktop ends at the right, pixels. Not to be asked without a monitor. */
    int right() {
        return all.stream().mapToInt(display -> display.bounds().x() + display.bounds().width()).max()
                .orElseThrow();
    }

    /** Whether no other monitor lies on that side of this one. */
    boolean isOuter(Display display, Edge edge) {
        var own = display.bounds();
        return all.stream().map(Display::bounds).noneMatch(other -> meetVertically(own, other)
                && (edge == Edge.LEFT ? other.x() < own.x() : other.x() > own.x()));
    }

    private static boolean meetVertically(Monitor a, Monitor b) {
        return a.y() < b.y() + b.height() && b.y() < a.y() + a.height();
    }

    private static void addOrMerge(List<Display> kept, Display next) {
        for (int i = 0; i < kept.size(); i++) {
            var other = kept.get(i);
            if (overlap(other.bounds(), next.bounds())) {
                kept.set(i, new Display(other.bounds(), other.primary() || next.primary(), other.usable(),
                        other.reported()));
                return;
            }
        }
        kept.add(next);
    }

    private static boolean overlap(Monitor a, Monitor b) {
        return a.x() < b.x() + b.width() && b.x() < a.x() + a.width()
                && a.y() < b.y() + b.height() && b.y() < a.y() + a.height();
    }
}
