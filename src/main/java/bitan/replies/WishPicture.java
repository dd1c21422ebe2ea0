package bitan.replies;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a picture beside a wish can show, for offices that write wishes of their own; of the Material Design Icons. */
enum WishPicture {
    BAG("mdi2b-bag-personal"), BODY("mdi2s-seat-recline-normal"), CALENDAR("mdi2c-calendar-check"), CARD(
            "mdi2c-credit-card"), CLOCK("mdi2c-clock-outline"), FAMILY("mdi2h-human-male-female-child"), FORM(
                    "mdi2f-file-document-edit"), GLASSES("mdi2g-glasses"), HEART("mdi2h-hand-heart"), HOME(
                            "mdi2h-home-account"), HOSPITAL("mdi2h-hospital-building"), INTERPRETER(
                                    "mdi2s-sign-language"), MONEY("mdi2c-cash-multiple"), PRINTER(
                                            "mdi2p-printer"), QUESTION("mdi2h-help"), TELEPHONE(
                                                    "mdi2p-phone"), TOILET("mdi2h-human-male-female"), WATER(
                                                            "mdi2c-cup-water"), WAY("mdi2s-sign-direction");

    private final String icon;

    WishPicture(String icon) {
        this.icon = icon;
    }

    /** Its name in the icon set. */
    String icon() {
        return icon;
    }

    /** The picture of this name in small letters, if there is one. */
    static Optional<WishPicture> named(String name) {
        return Arrays.stream(values()).filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
