package bitan.screens.staff;

import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.screens.shared.CounterState;
import bitan.screens.staff.check.UncheckedView;
import bitan.screens.staff.guide.GuideDesk;

/** The right column: what the clerk does for the visitor beside talking, and how the equipment is. FX thread only. */
final class SideColumn {
    private final VBox root;
    private final GuideDesk guides;
    private final UncheckedView unchecked;
    private final EquipmentView equipment;

    SideColumn(GuideDesk guides, UncheckedView unchecked, EquipmentView equipment) {
        this.guides = guides;
        this.unchecked = unchecked;
        this.equipment = equipment;
        root = new VBox(guides.root(), unchecked.root(), equipment.root());
        VBox.setVgrow(equipment.root(), Priority.ALWAYS);
    }

    Region root() {
        return root;
    }

    void show(CounterState state) {
        guides.show(state);
        unchecked.show(state.conversation());
        equipment.show(state.equipment(), state.settings());
    }
}
