package bitan.screens.visitor.reply;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

import bitan.replies.Offer;
import bitan.replies.Suggestion;
import bitan.replies.Suggestion.EnterNumber;
import bitan.replies.Suggestion.PickDate;
import bitan.replies.Suggestion.Say;
import bitan.replies.Suggestion.WriteIt;
import bitan.screens.shared.Widgets;

/**
 * The answers that fit the clerk's last line, as big buttons of one width; not there while nothing fits. A ready answer
 * is sent once, however often it is tapped. FX thread only.
 */
public final class OfferBar {
    /** Narrower than this, more than three stand in two rows. */
    private static final double NARROW = 1000;
    private static final int ONE_ROW = 3;

    private final EvenGrid root = new EvenGrid("offer-bar");
    private final Consumer<Suggestion> taps;
    private Offer offer = Offer.NOTHING;
    private int turn = -1;
    private List<BigButton> buttons = List.of();

    /** A bar without offer; what is tapped goes to {@code taps}. */
    public OfferBar(Consumer<Suggestion> taps) {
        this.taps = taps;
        Widgets.collapse(root);
        root.widthProperty().subscribe(this::arrange);
        // Squeezed, its words would be cut.
        root.setMinHeight(Region.USE_PREF_SIZE);
        root.setVisible(false);
    }

    /** The buttons; not managed while nothing is offered. */
    public Region root() {
        return root;
    }

    /**
     * Shows an offer. The same offer for the same turn changes nothing, so that it may be shown with every state.
     *
     * @param number of the clerk's turn it answers
     */
    public void show(int number, Offer newOffer) {
        if (number == turn && newOffer.equals(offer)) {
            return;
        }
        turn = number;
        offer = newOffer;
        buttons = offer.suggestions().stream().map(this::button).toList();
        root.setVisible(!offer.isEmpty());
        arrange();
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

    private void arrange() {
        int count = buttons.size();
        boolean twoRows = root.getWidth() < NARROW && count > ONE_ROW;
        root.fill(buttons, Math.max(1, twoRows ? (count + 1) / 2 : count));
    }
}
