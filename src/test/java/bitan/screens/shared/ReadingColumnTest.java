package bitan.screens.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;

import static org.assertj.core.api.Assertions.assertThat;

/** Rows here are as high as the number they show says; the column is 400 high. */
@ExtendWith(FxExtension.class)
class ReadingColumnTest {
    private final ReadingColumn<Item> column = new ReadingColumn<>(NumberRow::new);
    private final Scene scene = Pictures.scene(new StackPane(column), 300, 400);
    private final List<Item> items = new ArrayList<>();

    record Item(int number, int height) {}

    static final class NumberRow extends Region implements ReadingColumn.Row<Item> {
        private int number;

        @Override
        public Node node() {
            return this;
        }

        @Override
        public void show(Item item) {
            number = item.number();
            setPrefHeight(item.height());
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }
    }

    @Test
    void show_lessThanFits_standsAtTheTop() {
        add(100);
        assertThat(places()).isEqualTo(Map.of(0, 0.0));
    }

    @Test
    void show_moreThanFits_theNewestIsWhollyInView() {
        add(100, 100, 100, 150);
        assertThat(places()).isEqualTo(Map.of(0, -50.0, 1, 50.0, 2, 150.0, 3, 250.0));
    }

    @Test
    void show_newestGrows_movesUpByNoMoreThanItMust() {
        add(100, 100, 100, 50);
        grow(80);
        assertThat(places()).containsEntry(0, 0.0);
        grow(130);
        assertThat(places()).containsEntry(0, -30.0);
    }

    @Test
    void show_newestShrinksAndGrowsAgain_nothingMoves() {
        add(100, 100, 100, 150);
        grow(60);
        assertThat(places()).containsEntry(3, 250.0);
        grow(140);
        assertThat(places()).containsEntry(3, 250.0);
    }

    @Test
    void show_rowsAboveGetShorter_whatIsBelowStaysAndOlderOnesComeIn() {
        add(100, 100, 200, 200, 100);
        assertThat(places()).isEqualTo(Map.of(2, -100.0, 3, 100.0, 4, 300.0));
        items.set(2, new Item(2, 80));
        items.set(3, new Item(3, 90));
        show();
        assertThat(places()).isEqualTo(Map.of(0, -70.0, 1, 30.0, 2, 130.0, 3, 210.0, 4, 300.0));
    }

    @Test
    void show_rowAboveGrowsWithRoomBelow_nothingIsPushedOut() {
        add(100, 50, 50);
        items.set(1, new Item(1, 150));
        show();
        assertThat(places()).isEqualTo(Map.of(0, 0.0, 1, 100.0, 2, 250.0));
    }

    @Test
    void reveal_rowInViewThenGrows_itsBeginningStays() {
        add(100, 100, 100, 100, 100, 100, 100);
        column.scrollBy(-200);
        Pictures.settle(scene);
        items.set(2, new Item(2, 180));
        column.show(items.size(), items::get);
        column.reveal(2);
        Pictures.settle(scene);
        assertThat(places()).isEqualTo(Map.of(1, 0.0, 2, 100.0, 3, 280.0, 4, 380.0));
    }

    @Test
    void show_fiveThousandItems_onlyThoseInViewExist() {
        for (int i = 0; i < 5000; i++) {
            items.add(new Item(i, 50));
        }
        show();
        assertThat(places().keySet()).containsExactly(4992, 4993, 4994, 4995, 4996, 4997, 4998, 4999);
        column.scrollBy(-100_000);
        Pictures.settle(scene);
        assertThat(places()).containsEntry(2992, 0.0).hasSize(8);
        assertThat(column.getChildrenUnmodifiable()).hasSizeLessThan(40);
    }

    @Test
    void scrollBy_up_staysWhateverComesUntilTheEndIsReachedAgain() {
        add(100, 100, 100, 100, 100);
        column.scrollBy(-60);
        Pictures.settle(scene);
        var before = places();
        add(100, 100);
        assertThat(places()).isEqualTo(before);
        assertThat(column.behindProperty().get()).isTrue();
        column.scrollBy(10_000);
        Pictures.settle(scene);
        assertThat(column.behindProperty().get()).isFalse();
        add(100);
        assertThat(places()).containsEntry(7, 300.0);
    }

    @Test
    void scrollBy_beyondEitherEnd_stopsThere() {
        add(100, 100, 100, 100, 100);
        column.scrollBy(-10_000);
        Pictures.settle(scene);
        assertThat(places()).containsEntry(0, 0.0);
        column.scrollBy(10_000);
        Pictures.settle(scene);
        assertThat(places()).containsEntry(4, 300.0);
    }

    @Test
    void follow_afterScrollingUp_goesToTheNewest() {
        add(100, 100, 100, 100, 100);
        column.scrollBy(-60);
        add(100);
        column.follow();
        Pictures.settle(scene);
        assertThat(places()).containsEntry(5, 300.0);
        assertThat(column.isFollowing()).isTrue();
    }

    @Test
    void hold_rowHigherThanTheColumn_isReadPageByPage() {
        add(300, 900);
        column.follow();
        column.hold(1);
        Pictures.settle(scene);
        assertThat(places()).isEqualTo(Map.of(1, 0.0));
        assertThat(column.behindProperty().get()).isTrue();
        assertThat(column.pages(1)).isEqualTo(2.25);
        assertThat(column.turnPage()).isTrue();
        Pictures.settle(scene);
        assertThat(places()).isEqualTo(Map.of(1, -320.0));
        assertThat(column.turnPage()).isFalse();
        Pictures.settle(scene);
        assertThat(places()).isEqualTo(Map.of(1, -500.0));
        assertThat(column.behindProperty().get()).isFalse();
    }

    @Test
    void reveal_rowOutOfView_comesIntoViewAndOneInViewDoesNotMove() {
        add(100, 100, 100, 100, 100, 100);
        column.reveal(0);
        Pictures.settle(scene);
        assertThat(places()).containsEntry(0, 0.0);
        column.reveal(1);
        Pictures.settle(scene);
        assertThat(places()).containsEntry(0, 0.0);
    }

    @Test
    void show_fewerItemsThanBefore_beginsAnew() {
        add(100, 100, 100, 100, 100);
        items.clear();
        column.follow();
        add(100);
        assertThat(places()).isEqualTo(Map.of(0, 0.0));
    }

    @Test
    void resize_whileFollowing_keepsTheNewestInView() {
        add(100, 100, 100, 100);
        scene.getRoot().resize(300, 250);
        Pictures.settle(scene);
        assertThat(places()).containsEntry(3, 150.0);
        scene.getRoot().resize(300, 400);
        Pictures.settle(scene);
        assertThat(places()).containsEntry(3, 300.0);
    }

    @Test
    void scrollBar_draggedToEitherEnd_goesThere() {
        for (int i = 0; i < 100; i++) {
            items.add(new Item(i, 50));
        }
        show();
        var bar = Measure.visible(scene, ScrollBar.class).getFirst();
        bar.setValue(0);
        Pictures.settle(scene);
        assertThat(places()).containsEntry(0, 0.0);
        assertThat(column.isFollowing()).isFalse();
        bar.setValue(bar.getMax());
        Pictures.settle(scene);
        assertThat(places()).containsEntry(99, 350.0);
        assertThat(column.isFollowing()).isTrue();
    }

    private void add(int... heights) {
        for (int height : heights) {
            items.add(new Item(items.size(), height));
        }
        show();
    }

    private void grow(int height) {
        items.set(items.size() - 1, new Item(items.size() - 1, height));
        show();
    }

    private void show() {
        column.show(items.size(), items::get);
        Pictures.settle(scene);
    }

    private Map<Integer, Double> places() {
        var places = new TreeMap<Integer, Double>();
        Measure.visible(scene, NumberRow.class)
                .forEach(row -> places.put(row.number, row.getBoundsInParent().getMinY()));
        return places;
    }
}
