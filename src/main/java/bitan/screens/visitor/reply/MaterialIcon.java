package bitan.screens.visitor.reply;

import javafx.scene.Node;

import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A picture of the Material Design Icons by its name, {@code mdi2p-phone}. The first one reads their font, which takes
 * 0.07 s: so none is made before something is shown.
 */
record MaterialIcon(String name) {
    static final MaterialIcon PENCIL = new MaterialIcon("mdi2p-pencil");
    static final MaterialIcon CALENDAR = new MaterialIcon("mdi2c-calendar-month");
    static final MaterialIcon KEYS = new MaterialIcon("mdi2d-dialpad");
    static final MaterialIcon EARLIER = new MaterialIcon("mdi2c-chevron-left");
    static final MaterialIcon LATER = new MaterialIcon("mdi2c-chevron-right");
    static final MaterialIcon DELETE = new MaterialIcon("mdi2b-backspace-outline");
    static final MaterialIcon SEND = new MaterialIcon("mdi2s-send");

    /** A new node that shows it; throws {@link UnsupportedOperationException} if there is no such picture. */
    Node node() {
        var icon = new FontIcon(name);
        icon.getStyleClass().add("picture");
        return icon;
    }
}
