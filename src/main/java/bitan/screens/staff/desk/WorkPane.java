package bitan.screens.staff.desk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;

/** The work pane: tabs, each of which says what matters of its page, and the page that is open. FX thread only. */
public final class WorkPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final FlowPane tabs = new FlowPane();
    private final StackPane body = new StackPane();
    private final Map<WorkTab, Region> pages;
    private final Map<WorkTab, Button> buttons = new EnumMap<>(WorkTab.class);
    private final Button close;
    private final Messages words;
    private final ReadOnlyObjectWrapper<Optional<WorkTab>> open = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private List<ListTab> lists = List.of();

    /** A guide of the visit: its tab's words, whether it stands before the visitor, and what a press of the tab does. */
    public record ListTab(String text, String title, boolean front, Runnable press) {}

    /**
     * Nothing open.
     *
     * @param pages one of each tab
     * @param wanted hears which tab was pressed
     * @param closing hears that the pane is to be closed
     */
    public WorkPane(Messages words, Map<WorkTab, Region> pages, Consumer<WorkTab> wanted, Runnable closing) {
        this.words = words;
        this.pages = new EnumMap<>(pages);
        for (var tab : WorkTab.values()) {
            buttons.put(tab, button(words.get("staff.tab." + tab), () -> wanted.accept(tab)));
            explain(tab);
        }
        of(WorkTab.MORE).getStyleClass().add("gear");
        close = button(words.get("staff.tab.close"), closing);
        close.getStyleClass().add("gear");
        close.setAccessibleText(words.get("staff.tab.close.accessible"));
        tabs.getStyleClass().add("work-tabs");
        body.getStyleClass().add("work-body");
        this.pages.values().forEach(page -> page.setVisible(false));
        body.getChildren().addAll(this.pages.values());
        closable(false);
        compose();
    }

    /** The tabs. */
    public Region tabs() {
        return tabs;
    }

    /** What is open. */
    public Region body() {
        return body;
    }

    /** Which tab is open, if one is. */
    public ReadOnlyObjectProperty<Optional<WorkTab>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Opens a tab in place of another. */
    public void open(WorkTab tab) {
        show(Optional.of(tab));
    }

    /** Opens none. */
    public void close() {
        show(Optional.empty());
    }

    /** Whether there is a button that closes the pane. */
    public void closable(boolean now) {
        close.setVisible(now);
        close.setManaged(now);
    }

    /** What a tab says. */
    public void say(WorkTab tab, String text) {
        of(tab).setText(text);
    }

    /** The guides of the visit, in the order in which they came. */
    public void lists(List<ListTab> now) {
        if (!titles(now).equals(titles(lists))) {
            lists = List.copyOf(now);
            compose();
        }
    }

    private static List<String> titles(List<ListTab> tabs) {
        return tabs.stream().map(tab -> tab.text() + tab.title() + tab.front()).toList();
    }

    private void show(Optional<WorkTab> tab) {
        open.set(tab);
        pages.forEach((one, page) -> page.setVisible(tab.equals(Optional.of(one))));
        mark();
    }

    private void compose() {
        var shown = tabs.getChildren();
        shown.setAll(of(WorkTab.GUIDES));
        if (lists.isEmpty()) {
            shown.add(of(WorkTab.LIST));
        }
        lists.forEach(list -> shown.add(button(list)));
        shown.addAll(of(WorkTab.STEPS), of(WorkTab.CALL), of(WorkTab.NOTE),
                of(WorkTab.MORE), close);
        mark();
    }

    private Button of(WorkTab tab) {
        return Objects.requireNonNull(buttons.get(tab));
    }

    private void mark() {
        buttons.forEach((tab, button) -> mark(button, open.get().equals(Optional.of(tab))));
        for (int i = 0; i < lists.size(); i++) {
            mark((Button) tabs.getChildren().get(1 + i),
                    lists.get(i).front() && open.get().equals(Optional.of(WorkTab.LIST)));
        }
    }

    private static void mark(Button tab, boolean chosen) {
        tab.pseudoClassStateChanged(CHOSEN, chosen);
    }

    private Button button(ListTab list) {
        var tab = button(list.text(), list.press());
        tab.setTooltip(new Tooltip(words.format("staff.tab.LIST.tip", list.title())));
        tab.setAccessibleText(list.title());
        return tab;
    }

    private void explain(WorkTab tab) {
        words.find("staff.tab.tip." + tab).ifPresent(tip -> {
            of(tab).setTooltip(new Tooltip(tip));
            of(tab).setAccessibleText(tip);
        });
    }

    private static Button button(String text, Runnable pressed) {
        var button = Widgets.button(text, pressed);
        button.setFocusTraversable(false);
        button.getStyleClass().add("work-tab");
        return button;
    }
}
