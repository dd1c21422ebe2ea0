package bitan.screens.visitor.reply;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

import bitan.replies.Suggestion;
import bitan.replies.Suggestion.EnterNumber;
import bitan.replies.Suggestion.PickDate;
import bitan.replies.Suggestion.Say;
import bitan.replies.Suggestion.WriteIt;

/**
 * Answers that fit the clerk's last line, as big buttons of one width. A ready answer is sent once, however often it is
 * tapped. FX thread only.
 */
public final class OfferBar {
    private final EvenGrid root = new EvenGrid("offer-bar");
    private final Consumer<Suggestion> taps;
    private List<Suggestion> suggestions = List.of();
    private int turn = -1;
    private List<BigButton> buttons = List.of();

    /** A bar without answers; what is tapped goes to {@code taps}. */
    public OfferBar(Consumer<Suggestion> taps) {
        this.taps = taps;
    }

    /** The buttons in one row. */
    public Region root() {
        return root;
    }

    /** The buttons themselves, for another place. */
    public List<? extends Region> buttons() {
        return buttons;
    }

    /**
     * Shows answers. The same ones for the same turn change nothing, so that they may be shown with every state.
     *
     * @param number of the clerk's turn they answer
     */
    public void show(int number, List<Suggestion> now) {
        if (number == turn && now.equals(suggestions)) {
            return;
        }
        turn = number;
        suggestions = List.copyOf(now);
        buttons = suggestions.stream().map(this::button).toList();
        root.fill(buttons, Math.max(1, buttons.size()));
    }

    /** Lets every answer be tapped again: the one that was sent has been taken back. */
    public void renew() {
        buttons.forEach(button -> button.setDisable(false));
    }

    private BigButton button(Suggestion suggestion) {
        return switch (suggestion) {
            case Say say -> once(say);
            case WriteIt write -> opening(write, MaterialIcon.PENCIL);
            case PickDate pick -> opening(pick, MaterialIcon.CALENDAR);
            case EnterNumber enter -> opening(enter, MaterialIcon.KEYS);
        };
    }

    private BigButton once(Say say) {
        var button = BigButton.once(say.label(), () -> taps.accept(say));
        say.icon().map(MaterialIcon::new).ifPresent(button::with);
        return button;
    }

    private BigButton opening(Suggestion suggestion, MaterialIcon picture) {
        return new BigButton(suggestion.label(), () -> taps.accept(suggestion)).with(picture);
    }
}
