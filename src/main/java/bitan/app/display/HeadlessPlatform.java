package bitan.app.display;

/** JavaFX's own platform without a display, new in JavaFX 26; to be chosen before JavaFX starts. */
public final class HeadlessPlatform {
    private HeadlessPlatform() {
    }

    public static void choose() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }
}
