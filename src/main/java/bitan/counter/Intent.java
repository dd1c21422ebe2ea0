package bitan.counter;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import bitan.conversation.Command;
import bitan.conversation.Speaker;
import bitan.guide.Guide;
import bitan.problem.ProblemCode;
import bitan.sentences.ReadySentence;
import bitan.settings.Desk.MeasuredWidth;
import bitan.settings.Settings.PaperSize;
import bitan.settings.Settings.Printing;
import bitan.settings.Settings.VisitorTheme;
import bitan.settings.SettingsChange;
import bitan.settings.Steadiness;
import bitan.settings.WindowPlace;
import bitan.wording.Glossary;

/** What somebody at a screen wants; sent from the FX thread, carried out elsewhere. */
public sealed interface Intent {

    /** What belongs to the visit it was made in: when that one is over, nobody wants it any more. */
    sealed interface OfVisit extends Intent {}

    /** To add to, correct or end the conversation. */
    record Converse(Command command) implements OfVisit {}

    /** To switch the clerk's microphone on or off. */
    record SwitchMicrophone() implements Intent {}

    /** To begin to listen to the visitor, or to end it. */
    record SwitchVisitorMicrophone() implements OfVisit {}

    /** To drop what is being heard of the visitor, who says it again. */
    record SayAgain() implements OfVisit {}

    /** To hear the demonstration's lines in place of the microphone. */
    record PlayDemonstration() implements Intent {}

    /** To install a speech model from the catalogue. */
    record InstallModel(String name) implements Intent {}

    /** To have words shown earlier or steadier from now on. */
    record Prefer(Steadiness steadiness) implements Intent {}

    /** To have the clerk's screen stand so on its monitor from now on. */
    record Stand(WindowPlace place) implements Intent {}

    /** To have a monitor taken for so wide from now on. */
    record Measure(MeasuredWidth width) implements Intent {}

    /** To have these terms from now on. */
    record KeepGlossary(Glossary glossary) implements Intent {}

    /** To add the terms of a file. */
    record ImportGlossary(Path file) implements Intent {}

    /** To have these ready sentences from now on. */
    record KeepSentences(List<ReadySentence> sentences) implements Intent {
        public KeepSentences {
            sentences = List.copyOf(sentences);
        }
    }

    /** To have the ready sentences that come with the program. */
    record ResetSentences() implements Intent {}

    /** To add the ready sentences of a file. */
    record ImportSentences(Path file) implements Intent {}

    /** To have the ready sentences in a file, for people or another counter. */
    record ExportSentences(Path file) implements Intent {}

    /** To have this guide from now on, in the place of one of its id if there is one. */
    record KeepGuide(Guide guide) implements Intent {}

    /** To have no guide of this id any more. */
    record DeleteGuide(String id) implements Intent {}

    /** To have what is written by hand read from now on. */
    record TakeUpPen() implements OfVisit {}

    /** To read in another size or in other colours, for this visit. */
    record Adjust(int textSize, VisitorTheme theme) implements OfVisit {}

    /** To hear the clerk so by headphones, for this visit. */
    record Amplify(Amplification amplification) implements OfVisit {}

    /** To let the clerk know what the visitor has open. */
    record Look(VisitorView view) implements OfVisit {}

    /** To have the note written from what the visit has left until now, and the printers named. */
    record ComposeNote() implements OfVisit {}

    /** To have the note printed so, and every later one. */
    record PrintNote(Printing how) implements OfVisit {}

    /** To have the note kept on this drive as PDF, or first to be asked on which. */
    record KeepNote(Optional<Path> drive, PaperSize paper) implements OfVisit {}

    /** To go on where the code on a visitor's paper says. */
    record Resume(String code) implements OfVisit {}

    /** To hear why what was scanned came as something else than the code it seems to be. */
    record Misread() implements Intent {}

    /** To have a form of the open guide printed, or its example, by its file. */
    record PrintForm(String file) implements OfVisit {}

    /** To take a problem from the staff screen; it was read. */
    record Dismiss(ProblemCode code) implements Intent {}

    /** To change the counter's terms, guides or ready sentences. */
    record OpenEditor(Door.Editor editor) implements Intent {}

    /** What is wanted at the door before the staff functions. */
    sealed interface AtDoor extends Intent {

        /** To be let in by these digits, which show nowhere. */
        record Enter(String digits) implements AtDoor {
            @Override
            public String toString() {
                return "Enter";
            }
        }

        /** Not to be let in after all. */
        record TurnBack() implements AtDoor {}

        /** To have it closed. */
        record Close() implements AtDoor {}

        /** To go on behind it: somebody is at work there. */
        record Stay() implements AtDoor {}
    }

    /** What is wanted at the setup page. */
    sealed interface AtSetup extends Intent {

        /** To have fields of the settings so from now on. */
        record Change(SettingsChange change) implements AtSetup {}

        /** To hear three seconds of a microphone back as text. */
        record TryOut(Speaker speaker) implements AtSetup {}

        /** To hear a tone on the visitor's headphones. */
        record PlayTone() implements AtSetup {}

        /** To have a page printed as notes are. */
        record PrintPage() implements AtSetup {}

        /** To install the model that is in an archive or a folder. */
        record InstallFrom(Path path) implements AtSetup {}

        /** To have this PIN, entered twice; its digits show nowhere. */
        record SetPin(String digits, String again) implements AtSetup {
            @Override
            public String toString() {
                return "SetPin";
            }
        }

        /** To have no PIN any more. */
        record ClearPin() implements AtSetup {}

        /** To have the program started at login, or not any more. */
        record StartAtLogin(boolean on) implements AtSetup {}

        /** To have everything looked at again. */
        record CheckAll() implements AtSetup {}

        /** To close the page. */
        record Leave() implements AtSetup {}
    }

    /** To leave the program. */
    record Quit() implements Intent {}
}
