package bitan.screens.staff.setup;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.counter.Equipment.Microphone;
import bitan.counter.Equipment.Progress;
import bitan.counter.Intent;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.screens.shared.Widgets;
import bitan.screens.staff.setup.ChoiceField.Option;
import bitan.screens.staff.setup.Fields.Row;
import bitan.settings.SettingsField;
import bitan.setup.Attempt.Deed;
import bitan.setup.Present;
import bitan.setup.Present.Model;
import bitan.setup.Present.OnDrive;

/** Which speech model hears, what is on removable drives or can be downloaded, and how far an installation is. */
final class ModelSection implements SetupSection {
    private final Fields fields;
    private final Row chosen;
    private final VBox offers = new VBox();
    private final Label work = Widgets.whole("");
    private final ProgressBar bar = new ProgressBar();
    private final ResultLine result;
    private final ModelChooser chooser;
    private final VBox root;
    private Optional<Present> offered = Optional.empty();

    ModelSection(Fields fields, Locale locale) {
        this.fields = fields;
        chosen = fields.choice(SettingsField.MODEL, this::installed);
        result = new ResultLine(fields.words(), locale);
        chooser = new ModelChooser(fields.words());
        var files = new FlowPane(
                fields.button("setup.model.file", () -> install(chooser.archive(root().getScene().getWindow(),
                        drive()))),
                fields.button("setup.model.folder",
                        () -> install(chooser.folder(root().getScene().getWindow(), drive()))));
        files.getStyleClass().add("buttons");
        bar.setMaxWidth(Double.MAX_VALUE);
        Widgets.hide(bar, work);
        offers.getStyleClass().add("setup-offers");
        root = new VBox(chosen.root(), work, bar, result.root(), offers, files);
    }

    @Override
    public String name() {
        return "model";
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public Standing show(SetupView now) {
        chosen.show().accept(now);
        var present = now.setup().present();
        if (!offered.equals(Optional.of(present))) {
            offered = Optional.of(present);
            offers.getChildren().setAll(Stream.concat(present.onDrives().stream().map(this::offer),
                    present.offered().stream().map(this::offer)).toList());
        }
        var equipment = now.state().equipment();
        offers.setDisable(equipment.progress().isPresent());
        show(equipment.progress());
        var failed = equipment.problems().stream().filter(ModelSection::isOfModels).reduce((_, last) -> last);
        if (failed.isPresent() && equipment.progress().isEmpty()) {
            result.tell(failed.get());
        } else {
            result.show(now.attempt(Deed.INSTALL).filter(one -> !one.isUnderWay()));
        }
        boolean isLoading = equipment.microphone() == Microphone.STARTING;
        return equipment.model().isEmpty() && !isLoading
                ? Standing.WRONG
                : now.hasProblem(ProblemCode.MOD_03, ProblemCode.MOD_11) ? Standing.OPEN : Standing.RIGHT;
    }

    private static boolean isOfModels(Problem problem) {
        return problem.code().label().startsWith("MOD-");
    }

    private List<Option> installed(SetupView now) {
        var best = Option.none(fields.words().get("setup.model.none"));
        return Stream.concat(Stream.of(best), now.setup().present().models().stream().map(model -> Option
                .of(fields.words().format("setup.model.installed", model.name(), model.megabytes()),
                        model.name())))
                .toList();
    }

    private Region offer(OnDrive one) {
        var drive = String.valueOf(one.drive().getFileName());
        return button(fields.words().format("setup.model.onDrive", one.model(), drive), one.path().toString(),
                new Intent.AtSetup.InstallFrom(one.path()));
    }

    private Region offer(Model one) {
        return button(fields.words().format("setup.model.download", one.name(), one.megabytes()),
                one.goodFor(), new Intent.InstallModel(one.name()));
    }

    private Region button(String text, String meaning, Intent wanted) {
        Button button = Widgets.button(text, () -> fields.intents().accept(wanted));
        var card = new VBox(button, Widgets.whole(meaning, "type-small", "ink-soft"));
        card.getStyleClass().add("setup-offer");
        return card;
    }

    private void install(Optional<Path> path) {
        path.map(Intent.AtSetup.InstallFrom::new).ifPresent(fields.intents());
    }

    private Optional<Path> drive() {
        return offered.flatMap(present -> present.onDrives().stream().findFirst()).map(OnDrive::drive);
    }

    private void show(Optional<Progress> progress) {
        bar.setVisible(progress.isPresent());
        work.setVisible(progress.isPresent());
        progress.ifPresent(now -> {
            work.setText(now.what());
            bar.setProgress(now.done() < 0 ? ProgressBar.INDETERMINATE_PROGRESS : now.done());
            bar.setAccessibleText(now.what());
        });
    }
}
