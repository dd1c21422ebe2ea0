package bitan.screens.staff.setup;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import bitan.counter.Intent;
import bitan.counter.Intent.AtSetup;
import bitan.problem.ProblemCode;
import bitan.settings.SettingsChange;
import bitan.settings.SettingsField;

/** What one button can mend. */
public final class Remedy {
    /** The model that runs on any counter's machine and hears people. */
    public static final String RECOMMENDED_MODEL = "vosk-model-small-cn-0.22";
    private static final Intent INSTALL = new Intent.InstallModel(RECOMMENDED_MODEL);
    private static final Map<ProblemCode, Intent> ALL = new EnumMap<>(Map.ofEntries(
            Map.entry(ProblemCode.RUN_06, new AtSetup.StartAtLogin(true)),
            Map.entry(ProblemCode.RUN_07, new AtSetup.StartAtLogin(true)),
            Map.entry(ProblemCode.MOD_01, INSTALL), Map.entry(ProblemCode.MOD_02, INSTALL),
            Map.entry(ProblemCode.MOD_03, INSTALL), Map.entry(ProblemCode.MOD_04, INSTALL),
            Map.entry(ProblemCode.MOD_07, without(SettingsField.MODEL)),
            Map.entry(ProblemCode.MIC_03, without(SettingsField.MICROPHONE)),
            Map.entry(ProblemCode.MIC_05, without(SettingsField.VISITOR_MICROPHONE)),
            Map.entry(ProblemCode.EAR_01, without(SettingsField.VISITOR_HEADPHONES)),
            Map.entry(ProblemCode.NOT_02, without(SettingsField.PRINTER)),
            Map.entry(ProblemCode.SPE_02, new Intent.SwitchMicrophone()),
            Map.entry(ProblemCode.SPE_04, new Intent.SwitchVisitorMicrophone())));

    private Remedy() {
    }

    /** What to do about a problem; empty where no button can. */
    static Optional<Intent> of(ProblemCode code) {
        return Optional.ofNullable(ALL.get(code));
    }

    private static Intent without(SettingsField field) {
        return new AtSetup.Change(SettingsChange.none(field));
    }
}
