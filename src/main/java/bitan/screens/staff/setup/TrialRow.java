package bitan.screens.staff.setup;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.conversation.Speaker;
import bitan.counter.Intent;
import bitan.screens.shared.LevelMeter;
import bitan.setup.Trial;

/** How loud a microphone is, and a button to say something into it and read what was understood. FX thread only. */
final class TrialRow {
    private final VBox root;
    private final LevelMeter meter;
    private final Button button;
    private final ResultLine result;
    private final Fields fields;
    private final Speaker speaker;

    TrialRow(Fields fields, Locale locale, Speaker speaker) {
        this.fields = fields;
        this.speaker = speaker;
        meter = new LevelMeter(fields.words().get("staff.level"));
        button = fields.button("setup.try", new Intent.AtSetup.TryOut(speaker));
        button.setId("try-" + speaker);
        result = new ResultLine(fields.words(), locale);
        var row = new HBox(button, meter);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("buttons");
        root = new VBox(row, result.root());
        root.getStyleClass().add("setup-beside");
    }

    Region root() {
        return root;
    }

    void show(SetupView now, double level) {
        var trial = now.setup().trial();
        boolean isUnderWay = trial.filter(Trial::isUnderWay).isPresent();
        button.setDisable(isUnderWay || now.state().equipment().progress().isPresent());
        meter.show(level);
        trial.filter(one -> one.speaker() == speaker).ifPresentOrElse(this::show, () -> result.say(""));
    }

    private void show(Trial trial) {
        switch (trial) {
            case Trial.Beginning _ -> result.say(fields.words().get("setup.try.beginning"));
            case Trial.Listening(_, double level, double left) -> {
                meter.show(level);
                result.say(fields.words().format("setup.try.listening", Math.ceil(left * 3)));
            }
            case Trial.Heard(_, var text) -> result.say(text.isEmpty()
                    ? fields.words().get("setup.try.nothing")
                    : fields.words().format("setup.try.heard", text));
            case Trial.Failed(_, var problem) -> result.tell(problem);
        }
    }
}
