package bitan.app.kiosk;

import bitan.app.answer.Answering;
import bitan.app.casework.Casework;
import bitan.app.demo.DemonstrationPlayer;
import bitan.app.door.StaffDoor;
import bitan.app.models.Installing;
import bitan.app.setup.SettingUp;
import bitan.app.state.Choices;
import bitan.app.state.Counter;
import bitan.app.state.Glossaries;
import bitan.app.state.SentenceBook;
import bitan.app.visit.BrokenOff;
import bitan.app.voice.Voices;
import bitan.counter.Door.Editor;
import bitan.counter.Intent;
import bitan.counter.VisitIntent;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;

/** Sends what people want to whom it concerns, once the door has let it through. Safe between threads; returns at once. */
record IntentRouter(Counter counter, BrokenOff brokenOff, Voices voices, Answering answering,
        Casework casework, Choices choices, Glossaries glossaries, SentenceBook sentences,
        Installing installing,
        SettingUp settingUp, DemonstrationPlayer demonstration, StaffDoor door, Runnable leave) {

    /** Drops what was wanted in a visit that is over. */
    void carryOut(VisitIntent wanted) {
        if (!wanted.isOverIn(counter.state().conversation().visit())) {
            carryOut(wanted.visit(), wanted.intent());
        }
    }

    private void carryOut(int visit, Intent intent) {
        switch (intent) {
            case Intent.Converse(var command) -> brokenOff.submit(visit, command);
            case Intent.SwitchMicrophone _ -> voices.switchMicrophone();
            case Intent.SwitchVisitorMicrophone _ -> voices.switchVisitorMicrophone();
            case Intent.SayAgain _ -> voices.sayAgain();
            case Intent.PlayDemonstration _ -> demonstration.begin();
            case Intent.InstallModel(var name) -> installing.start(name);
            case Intent.Prefer(var steadiness) -> choices.change(settings -> settings.with(steadiness));
            case Intent.Stand(var place) ->
                choices.change(settings -> settings.with(settings.desk().with(place)));
            case Intent.Measure(var width) ->
                choices.change(settings -> settings.with(settings.desk().with(width)));
            case Intent.KeepGlossary(var glossary) -> glossaries.keep(glossary);
            case Intent.ImportGlossary(var file) -> glossaries.add(file);
            case Intent.KeepSentences(var sentences) -> this.sentences.keep(sentences);
            case Intent.ResetSentences _ -> sentences.reset();
            case Intent.ImportSentences(var file) -> sentences.add(file);
            case Intent.ExportSentences(var file) -> sentences.export(file);
            case Intent.KeepGuide(var guide) -> casework.guides().keep(guide);
            case Intent.DeleteGuide(var id) -> casework.guides().delete(id);
            case Intent.TakeUpPen _ -> answering.takeUpPen();
            case Intent.Adjust(int textSize, var theme) ->
                counter.during(visit, () -> counter.comfort(now -> now.with(textSize, theme)));
            case Intent.Amplify(var amplification) ->
                counter.during(visit, () -> counter.amplification(amplification));
            case Intent.Look(var view) -> counter.during(visit, () -> counter.view(view));
            case Intent.ComposeNote _ -> casework.notes().compose(visit);
            case Intent.PrintNote(var how) -> {
                choices.change(settings -> settings.with(how));
                casework.notes().print(visit, how);
            }
            case Intent.KeepNote(var drive, var paper) -> casework.notes().keep(visit, drive, paper);
            case Intent.Resume(var code) -> {
                if (!counter.state().visit().interrupted()) {
                    casework.notes().resume(visit, code);
                }
            }
            case Intent.Misread _ -> counter.report(Problem.of(ProblemCode.RES_02));
            case Intent.PrintForm(var file) -> casework.forms().print(visit, file);
            case Intent.Dismiss(var code) -> counter.settle(code);
            case Intent.OpenEditor(var editor) -> {
                if (editor == Editor.SETUP) {
                    settingUp.open();
                } else {
                    counter.door(now -> now.admitting(editor));
                }
            }
            case Intent.AtSetup atSetup -> settingUp.obey(atSetup);
            case Intent.AtDoor atDoor -> door.obey(atDoor);
            case Intent.Quit _ -> leave.run();
        }
    }
}
