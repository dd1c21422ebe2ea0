package bitan.screens.visitor.reply;

import javafx.scene.Node;

import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A picture of the Material Design Icons by its name, {@code mdi2p-phone}. The first one reads their font, which takes
 * 0.07 s: so none is made before something is shown.
 */
record Picture(String name) {
    static final Picture PENCIL = new Picture("mdi2p-pencil");
    static final Picture CALENDAR = new Picture("mdi2c-calendar-month");
    static final Picture KEYS = new Picture("mdi2d-dialpad");
    static final Picture EARLIER = new Picture("mdi2c-chevron-left");
    static final Picture LATER = new Picture("mdi2c-chevron-right");
    static final Picture DELETE = new Picture("mdi2b-backspace-outline");
    static final Picture SEND = new Picture("mdi2s-send");

    /** A new node that shows it; throws {@link UnsupportedOperationException} if there is no such picture. */
    Node node() {
        var icon = new FontIcon(name);
        icon.getStyleClass().add("picture");
        return icon;
    }
}
