package bitan.screens.staff;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.conversation.CaseCommand;
import bitan.conversation.Checklist;
import bitan.conversation.Command;
import bitan.conversation.Conversation;
import bitan.counter.CounterState;
import bitan.counter.Intent;
import bitan.guide.Guide;
import bitan.screens.shared.Messages;
import bitan.screens.staff.call.CallPanel;
import bitan.screens.staff.call.GuideTelephones;
import bitan.screens.staff.desk.WorkPane;
import bitan.screens.staff.desk.WorkPane.ListTab;
import bitan.screens.staff.desk.WorkTab;
import bitan.screens.staff.guide.ChecklistPanel;
import bitan.screens.staff.guide.GuidePanel;
import bitan.screens.staff.guide.StepsPanel;
import bitan.screens.staff.note.NoteEditor;

/** What the clerk does for the visitor beside talking: what stands behind the tabs, and what the tabs say. FX thread only. */
final class WorkSide {
    /** Characters of a guide's title on its tab; the whole title heads the list. */
    private static final int TAB_TITLE = 5;

    private final WorkPane pane;
    private final GuidePanel guides;
    private final ChecklistPanel list;
    private final StepsPanel steps;
    private final CallPanel call;
    private final GuideTelephones telephones;
    private final NoteEditor note;
    private final MorePage more;
    private final Messages words;
    private final Consumer<Intent> intents;
    private final List<String> known = new ArrayList<>();
    private Conversation conversation = Conversation.opened(0);
    private Optional<String> front = Optional.empty();

    /**
     * With the guides open.
     *
     * @param done the keyboard is free again
     */
    WorkSide(Messages words, InstantSource clock, Consumer<Intent> intents, MorePage.Actions actions,
            Runnable done) {
        this.words = words;
        this.intents = intents;
        Consumer<Intent> send = intent -> {
            intents.accept(intent);
            done.run();
        };
        Consumer<Command> converse = command -> send.accept(new Intent.Converse(command));
        Consumer<Command> mark = command -> intents.accept(new Intent.Converse(command));
        guides = new GuidePanel(words, send, done);
        list = new ChecklistPanel(words, clock, mark,
                file -> intents.accept(new Intent.PrintForm(file)), done);
        steps = new StepsPanel(words, clock, converse);
        call = new CallPanel(words, clock, converse, done);
        telephones = new GuideTelephones(words, telephone -> {
            call.prepare(telephone);
            call.focus();
        });
        note = new NoteEditor(words, intents, done);
        more = new MorePage(words, intents, actions);
        var calling = new VBox(call.root(), telephones.root());
        pane = new WorkPane(words,
                Map.of(WorkTab.GUIDES, guides.root(), WorkTab.LIST, list.root(), WorkTab.STEPS,
                        steps.root(), WorkTab.CALL, calling, WorkTab.NOTE, note.root(), WorkTab.MORE,
                        more.root()),
                this::open, () -> {
                    close();
                    done.run();
                });
        call.askingProperty().subscribe(this::offerTelephones);
        pane.open(WorkTab.GUIDES);
    }

    RulerCard ruler() {
        return more.ruler();
    }

    Region tabs() {
        return pane.tabs();
    }

    Region body() {
        return pane.body();
    }

    WorkPane pane() {
        return pane;
    }

    /** Opens a tab, with the keyboard in it; the list's again goes on to the next list. */
    void open(WorkTab tab) {
        boolean again = list.hasKeyboard();
        pane.open(tab);
        switch (tab) {
            case GUIDES -> guides.focus();
            case LIST -> {
                bringList(again);
                list.focus();
            }
            case STEPS -> steps.focus();
            case CALL -> call.focus();
            case NOTE -> note.open();
            case MORE -> more.focus();
        }
    }

    /** Closes the pane; whether one was open. */
    boolean close() {
        boolean was = pane.openProperty().get().isPresent();
        pane.close();
        return was;
    }

    /** Ctrl and a digit say at which step the visitor is, 0 for the tenth; whether the key was one. */
    boolean onKey(KeyEvent event) {
        if (!event.isShortcutDown() || !event.getCode().isDigitKey()) {
            return false;
        }
        var name = event.getCode().getName();
        int digit = Character.digit(name.charAt(name.length() - 1), 10);
        return steps.reach(digit == 0 ? 10 : digit);
    }

    void show(CounterState state) {
        if (state.conversation().visit() != conversation.visit()) {
            known.clear();
            front = Optional.empty();
        }
        conversation = state.conversation();
        guides.show(state);
        list.show(conversation.checklist(), state.aids().guidance().papers());
        steps.show(conversation.checklist());
        call.show(conversation);
        telephones.show(conversation);
        offerTelephones();
        note.show(state);
        more.show(state);
        follow();
        sayOnTabs();
    }

    /** Who has found a guide wants its list; who is at something else stays there. */
    private void follow() {
        var now = conversation.checklist().map(Checklist::guide).map(Guide::id);
        if (!now.equals(front)) {
            var open = pane.openProperty().get();
            if (now.isPresent() && open.equals(Optional.of(WorkTab.GUIDES))) {
                pane.open(WorkTab.LIST);
            } else if (now.isEmpty() && open.equals(Optional.of(WorkTab.LIST))) {
                pane.open(WorkTab.GUIDES);
            }
        }
        front = now;
    }

    private void sayOnTabs() {
        var all = conversation.matter().checklists().all();
        all.stream().map(one -> one.guide().id()).filter(id -> !known.contains(id)).toList().reversed()
                .forEach(known::add);
        pane.lists(known.stream().flatMap(id -> all.stream().filter(one -> one.guide().id().equals(id)))
                .map(this::tab).toList());
        pane.say(WorkTab.STEPS, steps.place().orElseGet(() -> words.get("staff.tab.STEPS")));
        pane.say(WorkTab.CALL, call.summary());
        pane.say(WorkTab.NOTE, note.summary());
    }

    private ListTab tab(Checklist one) {
        var title = one.guide().title();
        int length = title.codePointCount(0, title.length());
        var beginning = length <= TAB_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, TAB_TITLE - 1)) + "…";
        boolean isFront = conversation.checklist().equals(Optional.of(one));
        var id = one.guide().id();
        return new ListTab(words.format(key(one), beginning, one.missing().size()), title, isFront,
                () -> bring(id));
    }

    private static String key(Checklist one) {
        if (!one.missing().isEmpty()) {
            return "staff.tab.list.missing";
        }
        return one.isComplete() ? "staff.tab.list.all" : "staff.tab.list";
    }

    /** Puts the list of this guide before both people. */
    private void bring(String id) {
        conversation.matter().checklists().all().stream().map(Checklist::guide)
                .filter(guide -> guide.id().equals(id) && !front.equals(Optional.of(id)))
                .forEach(guide -> intents.accept(new Intent.Converse(new CaseCommand.Present(guide))));
        pane.open(WorkTab.LIST);
        list.focus();
    }

    /** The list that was put away, or the next one. */
    private void bringList(boolean next) {
        if (known.isEmpty() || (front.isPresent() && !next)) {
            return;
        }
        int at = front.map(known::indexOf).orElse(known.size() - 2);
        var other = known.get(Math.floorMod(at + 1, known.size()));
        if (!front.equals(Optional.of(other))) {
            bring(other);
        }
    }

    private void offerTelephones() {
        boolean offered = call.askingProperty().get() && !telephones.isEmpty();
        telephones.root().setVisible(offered);
        telephones.root().setManaged(offered);
    }
}
