package bitan.app.setup;

import java.util.List;
import java.util.stream.Collectors;

import bitan.app.state.Choices;
import bitan.app.state.Counter;
import bitan.app.voice.ChosenHeadphones;
import bitan.app.voice.Voices;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.settings.Comfort;
import bitan.settings.Settings;
import bitan.settings.SettingsChange;
import bitan.settings.SettingsField;

/** Keeps what somebody chose, and has it in force at once: devices are opened anew, and a model is loaded. One thread. */
record ChoiceInForce(Counter counter, Choices choices, Voices voices, ChosenHeadphones headphones) {
    /** What may be wrong with a microphone that may be another one soon. */
    private static final List<ProblemCode> OF_MICROPHONES = List.of(ProblemCode.MIC_03, ProblemCode.MIC_04,
            ProblemCode.MIC_05, ProblemCode.MIC_07);

    /** Makes the change, but for what is locked. */
    void change(SettingsChange change) {
        var before = counter.state().settings();
        try {
            choices.change(change::in);
        } catch (IllegalArgumentException e) {
            counter.report(refused(change));
            return;
        }
        bringInForce(before, counter.state().settings());
    }

    private void bringInForce(Settings before, Settings now) {
        boolean hasOtherEars = !now.visitorHeadphones().equals(before.visitorHeadphones());
        if (hasOtherEars) {
            headphones.use(now.visitorHeadphones());
        }
        if (hasOtherEars || !now.microphone().equals(before.microphone())
                || !now.visitorMicrophone().equals(before.visitorMicrophone())) {
            OF_MICROPHONES.forEach(counter::settle);
            voices.changeInputs();
        }
        if (!now.model().equals(before.model())) {
            counter.settle(ProblemCode.MOD_07);
            voices.changeModel();
        }
        showComfort(Comfort.of(before), Comfort.of(now));
    }

    /** A visit that has begun goes on as its visitor reads best. */
    private void showComfort(Comfort before, Comfort now) {
        var visit = counter.state().visit();
        if (visit.conversation().isFresh() && visit.comfort().equals(before)) {
            counter.comfort(_ -> now);
        }
    }

    private static Problem refused(SettingsChange change) {
        var names = change.values().keySet().stream().map(SettingsField::label).sorted()
                .collect(Collectors.joining(", "));
        var values = change.values().entrySet().stream()
                .map(one -> one.getKey().label() + ": " + one.getValue().map(String::valueOf).orElse("null"))
                .sorted().collect(Collectors.joining(", "));
        return Problem.of(ProblemCode.SET_04, "settings.json", names, values);
    }
}
