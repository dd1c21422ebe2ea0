package bitan.screens.staff;

import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.conversation.Call;
import bitan.conversation.Checklist;
import bitan.conversation.Conversation;
import bitan.counter.CounterState;
import bitan.screens.shared.Messages;
import bitan.screens.staff.call.CallPanel;
import bitan.screens.staff.call.GuideTelephones;
import bitan.screens.staff.check.UncheckedView;
import bitan.screens.staff.guide.GuidePanel;

/**
 * The right column: what the clerk does for the visitor beside talking, and how the equipment is. One part is open at
 * a time where there is not room for all, the others fold to a line. FX thread only.
 */
final class SideColumn {
    private final VBox root;
    private final GuidePanel guides;
    private final CallPanel call;
    private final GuideTelephones telephones;
    private final UncheckedView unchecked;
    private final EquipmentView equipment;
    private final CollapsibleSection guidesFold;
    private final CollapsibleSection callFold;
    private final CollapsibleSection uncheckedFold;
    private final Messages words;
    private Conversation conversation = Conversation.opened(0);
    private Part open = Part.GUIDES;

    /** What can be open. */
    enum Part {
        GUIDES, CALL, UNCHECKED
    }

    SideColumn(Messages words, GuidePanel guides, CallPanel call, UncheckedView unchecked,
            EquipmentView equipment) {
        this.words = words;
        this.guides = guides;
        this.call = call;
        this.unchecked = unchecked;
        this.equipment = equipment;
        telephones = new GuideTelephones(words, telephone -> {
            call.prepare(telephone);
            open(Part.CALL);
        });
        guidesFold = new CollapsibleSection(guides.root(), () -> open(Part.GUIDES));
        callFold = new CollapsibleSection(call.root(), () -> open(Part.CALL));
        uncheckedFold = new CollapsibleSection(unchecked.root(), () -> open(Part.UNCHECKED));
        root = new VBox(guidesFold.root(), callFold.root(), telephones.root(), uncheckedFold.root(),
                equipment.root());
        root.getStyleClass().add("side-column");
        VBox.setVgrow(equipment.root(), Priority.ALWAYS);
        call.askingProperty().subscribe(this::arrange);
    }

    Region root() {
        return root;
    }

    /** Opens a part, with the keyboard in it. */
    void open(Part part) {
        open = part;
        arrange();
        switch (part) {
            case GUIDES -> guides.focus();
            case CALL -> call.focus();
            case UNCHECKED -> unchecked.focus();
        }
    }

    /** Ctrl and a digit say at which step the visitor is; whether the key was used. */
    boolean onKey(KeyEvent event) {
        return guides.onKey(event);
    }

    void show(CounterState state) {
        if (state.conversation().visit() != conversation.visit()) {
            open = Part.GUIDES;
        }
        conversation = state.conversation();
        guides.show(state);
        call.show(conversation);
        telephones.show(conversation);
        unchecked.show(conversation);
        equipment.show(state.equipment(), state.settings());
        arrange();
    }

    /** A list of materials and a call each need all the room there is; without them there is enough. */
    private void arrange() {
        var list = conversation.checklist();
        boolean roomy = open == Part.GUIDES && list.isEmpty();
        show(guidesFold, open == Part.GUIDES, list.map(this::summary)
                .orElseGet(() -> words.get("staff.guides.folded")));
        show(callFold, open == Part.CALL, call.summary());
        show(uncheckedFold, roomy || open == Part.UNCHECKED, unchecked.summary());
        show(uncheckedFold.root(), !unchecked.isEmpty());
        boolean free = conversation.call().filter(Call::isGoingOn).isEmpty();
        boolean wanted = call.askingProperty().get();
        show(telephones.root(), open == Part.CALL && free && wanted && !telephones.isEmpty());
        boolean working = open == Part.GUIDES && list.isPresent();
        VBox.setVgrow(guidesFold.root(), working ? Priority.ALWAYS : Priority.NEVER);
        VBox.setVgrow(equipment.root(), working ? Priority.NEVER : Priority.ALWAYS);
    }

    private static void show(Region part, boolean now) {
        part.setVisible(now);
        part.setManaged(now);
    }

    private static void show(CollapsibleSection fold, boolean all, String summary) {
        if (all) {
            fold.unfold();
        } else {
            fold.fold(summary);
        }
    }

    private String summary(Checklist list) {
        return words.format("staff.guides.folded.list", list.guide().title(), list.missing().size());
    }
}
