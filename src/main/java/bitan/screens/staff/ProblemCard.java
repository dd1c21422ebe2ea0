package bitan.screens.staff;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.counter.Intent;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemText;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.staff.setup.Remedy;
import bitan.settings.Language;

/** One problem: its code, what happened, the next step, and a button where Bitan can take that step itself. */
final class ProblemCard {
    private static final Intent INSTALL = new Intent.InstallModel(Remedy.RECOMMENDED_MODEL);
    private static final Map<ProblemCode, Intent> STEPS = new EnumMap<>(Map.of(
            ProblemCode.MIC_01, new Intent.PlayDemonstration(),
            ProblemCode.MOD_01, INSTALL,
            ProblemCode.MOD_02, INSTALL,
            ProblemCode.MOD_03, INSTALL,
            ProblemCode.MOD_04, INSTALL,
            ProblemCode.SPE_02, new Intent.SwitchMicrophone(),
            ProblemCode.SPE_04, new Intent.SwitchVisitorMicrophone()));

    private final VBox root = new VBox();
    private final Label what = Widgets.wrapped("", "problem-what");
    private final Label next = Widgets.wrapped("");
    private final Language language;
    private final Consumer<Intent> intents;
    private final BooleanProperty installing;

    ProblemCard(ProblemCode code, Language language, Consumer<Intent> intents, BooleanProperty installing) {
        this.language = language;
        this.intents = intents;
        this.installing = installing;
        var words = Messages.in(language);
        var label = new Label(code.label());
        label.getStyleClass().add("problem-code");
        var dismiss = new Button(words.get("staff.dismiss"));
        dismiss.getStyleClass().add("flat");
        dismiss.setAccessibleText(words.format("staff.dismiss.accessible", code.label()));
        dismiss.setOnAction(_ -> intents.accept(new Intent.Dismiss(code)));
        var head = new HBox(label, Widgets.gap(), dismiss);
        head.getStyleClass().add("problem-head");
        root.getStyleClass().addAll("card", "problem");
        root.getChildren().addAll(head, what);
        var step = Optional.ofNullable(STEPS.get(code));
        // A command to be typed elsewhere says nothing more than the button that does it.
        if (!step.equals(Optional.of(INSTALL))) {
            root.getChildren().add(next);
        }
        step.map(does -> button(words.format("staff.step." + code.label(), Remedy.RECOMMENDED_MODEL), does))
                .ifPresent(root.getChildren()::add);
    }

    Region root() {
        return root;
    }

    void show(Problem problem) {
        var text = ProblemText.of(problem, language.locale());
        what.setText(text.what());
        next.setText(text.next());
    }

    private Button button(String text, Intent step) {
        var take = new Button(text);
        take.getStyleClass().add("accent");
        take.setWrapText(true);
        take.setMinHeight(Region.USE_PREF_SIZE);
        take.setOnAction(_ -> intents.accept(step));
        if (step.equals(INSTALL)) {
            take.disableProperty().bind(installing);
        }
        return take;
    }
}
