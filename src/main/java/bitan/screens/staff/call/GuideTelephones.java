package bitan.screens.staff.call;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import bitan.conversation.Conversation;
import bitan.guide.Telephone;
import bitan.screens.shared.Messages;

/** The telephones of the guide the visitor sees. FX thread only. */
public final class GuideTelephones {
    private final FlowPane root = new FlowPane();
    private final Messages words;
    private final Consumer<Telephone> wanted;
    private List<Telephone> shown = List.of();

    /** None yet; {@code wanted} hears which one is clicked. */
    public GuideTelephones(Messages words, Consumer<Telephone> wanted) {
        this.words = words;
        this.wanted = wanted;
        root.getStyleClass().add("guide-telephones");
        root.setMinHeight(Region.USE_PREF_SIZE);
    }

    /** What to put into a screen. */
    public Region root() {
        return root;
    }

    /** Shows those of a conversation's guide. */
    public void show(Conversation conversation) {
        var now = in(conversation);
        if (!now.equals(shown)) {
            shown = now;
            root.getChildren().setAll(now.stream().map(this::chip).toList());
        }
    }

    /** Whether there are any. */
    public boolean isEmpty() {
        return shown.isEmpty();
    }

    /** Those that can be dialled: the counter may not have filled all of them in. */
    static List<Telephone> in(Conversation conversation) {
        return conversation.checklist().map(list -> list.guide().telephones()).orElse(List.of()).stream()
                .filter(telephone -> !telephone.number().isEmpty()).toList();
    }

    private Button chip(Telephone telephone) {
        var chip = new Button(
                words.format("staff.telephone.guide", telephone.name(), telephone.number()));
        chip.setAccessibleText(words.format("staff.telephone.guide.accessible", telephone.name(),
                telephone.number()));
        chip.getStyleClass().add("call-chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setOnAction(_ -> wanted.accept(telephone));
        return chip;
    }
}
