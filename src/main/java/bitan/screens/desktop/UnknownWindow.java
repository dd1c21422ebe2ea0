package bitan.screens.desktop;

import javafx.stage.Stage;

/** A window of a system that Bitan knows nothing about beyond what JavaFX can do. */
record UnknownWindow(Stage stage) implements SystemWindow {

    @Override
    public boolean acceptKeyboard(boolean accepted) {
        return accepted;
    }

    @Override
    public void fill(boolean whole) {
        stage.setFullScreen(whole);
    }

    @Override
    public boolean isFilling() {
        return stage.isFullScreen();
    }

    @Override
    public void comeForward() {
        stage.toFront();
        stage.requestFocus();
    }
}
