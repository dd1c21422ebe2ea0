package bitan.screens.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Window;

import bitan.conversation.Call;

/**
 * How long a call takes or took, as minutes and seconds. It counts only while the call goes on and the window it is in
 * is there. FX thread only.
 */
public final class RunningTime extends Label {
    private static final int SECOND = 1000;

    private final InstantSource clock;
    private final PauseTransition second = new PauseTransition();
    private Optional<Call> call = Optional.empty();
    private boolean showing;

    /** Nothing yet; {@code clock} is what the call's times were taken from. */
    public RunningTime(InstantSource clock) {
        this.clock = clock;
        getStyleClass().add("running-time");
        setMinWidth(USE_PREF_SIZE);
        second.setOnFinished(_ -> renew());
        sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).orElse(false)
                .subscribe(now -> {
                    showing = now;
                    renew();
                });
    }

    /** Shows this call's time, or none. */
    public void show(Optional<Call> now) {
        call = now;
        renew();
    }

    boolean isCounting() {
        return second.getStatus() == Animation.Status.RUNNING;
    }

    private void renew() {
        second.stop();
        var now = clock.instant();
        setText(call.map(one -> time(elapsed(one, now))).orElse(""));
        if (showing) {
            call.filter(Call::isGoingOn).ifPresent(one -> {
                // To the next full second, so that none is left out.
                int gone = elapsed(one, now).toMillisPart();
                second.setDuration(javafx.util.Duration.millis(SECOND - gone));
                second.playFromStart();
            });
        }
    }

    private static Duration elapsed(Call call, Instant now) {
        var elapsed = Duration.between(call.began(), call.ended().orElse(now));
        return elapsed.isNegative() ? Duration.ZERO : elapsed;
    }

    private static String time(Duration elapsed) {
        return String.format(Locale.ROOT, "%02d:%02d", elapsed.toMinutes(), elapsed.toSecondsPart());
    }
}
