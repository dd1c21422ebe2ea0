package bitan.screens.staff.setup;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.conversation.Speaker;
import bitan.counter.Equipment.Microphone;
import bitan.counter.Intent;
import bitan.problem.ProblemCode;
import bitan.screens.staff.setup.Fields.Row;
import bitan.settings.SettingsField;
import bitan.setup.Attempt;
import bitan.setup.Attempt.Deed;
import bitan.setup.Present;

/** Whose microphone is which, how loud they are and what is understood, and the visitor's headphones. */
final class SoundSection implements SetupSection {
    private final Row staff;
    private final Row visitor;
    private final Row headphones;
    private final TrialRow staffTrial;
    private final TrialRow visitorTrial;
    private final Button tone;
    private final ResultLine played;
    private final VBox root;

    SoundSection(Fields fields, Locale locale) {
        staff = fields.names(SettingsField.MICROPHONE, now -> now.setup().present().inputs());
        visitor = fields.names(SettingsField.VISITOR_MICROPHONE, now -> now.setup().present().inputs());
        headphones = fields.names(SettingsField.VISITOR_HEADPHONES, now -> now.setup().present().outputs());
        staffTrial = new TrialRow(fields, locale, Speaker.STAFF);
        visitorTrial = new TrialRow(fields, locale, Speaker.VISITOR);
        tone = fields.button("setup.tone", new Intent.AtSetup.PlayTone());
        played = new ResultLine(fields.words(), locale);
        var tones = new HBox(tone, played.root());
        tones.getStyleClass().addAll("buttons", "setup-beside");
        root = new VBox(staff.root(), staffTrial.root(), visitor.root(), visitorTrial.root(),
                headphones.root(), tones);
    }

    @Override
    public String name() {
        return "sound";
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public Standing show(SetupView now) {
        List.of(staff, visitor, headphones).forEach(row -> row.show().accept(now));
        var equipment = now.state().equipment();
        staffTrial.show(now, equipment.level());
        visitorTrial.root().setVisible(now.settings().visitorMicrophone().isPresent());
        visitorTrial.root().setManaged(now.settings().visitorMicrophone().isPresent());
        visitorTrial.show(now, now.setup().visitorLevel());
        tone.setVisible(now.settings().visitorHeadphones().isPresent());
        tone.setManaged(tone.isVisible());
        var attempt = now.attempt(Deed.PLAY_TONE);
        tone.setDisable(attempt.filter(Attempt::isUnderWay).isPresent());
        played.show(attempt);
        return standing(now);
    }

    private static Standing standing(SetupView now) {
        boolean isLookedAt = !now.setup().present().equals(Present.NOTHING);
        boolean hasNone = (isLookedAt && now.setup().present().inputs().isEmpty())
                || now.hasProblem(ProblemCode.MIC_01, ProblemCode.MIC_02, ProblemCode.MIC_06);
        if (hasNone) {
            return Standing.WRONG;
        }
        boolean isDoubtful = now.hasProblem(ProblemCode.MIC_03, ProblemCode.MIC_04, ProblemCode.MIC_05,
                ProblemCode.MIC_07, ProblemCode.EAR_01, ProblemCode.EAR_02)
                || now.state().equipment().microphone() == Microphone.SILENT;
        return isDoubtful ? Standing.OPEN : Standing.RIGHT;
    }
}
