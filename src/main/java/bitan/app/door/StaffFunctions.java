package bitan.app.door;

import java.util.Optional;

import bitan.conversation.Command;
import bitan.counter.Door.Behind;
import bitan.counter.Door.Editor;
import bitan.counter.Intent;

/**
 * What only the staff may do: see what an earlier start left, change what the counter keeps, replace a visit by the
 * demonstration, and leave. Whatever an ordinary visit needs is not among it.
 */
final class StaffFunctions {
    private StaffFunctions() {
    }

    /** The staff function this is; empty if everybody at the counter may do it. */
    static Optional<Behind> of(Intent intent) {
        return switch (intent) {
            case Intent.Converse(var command) ->
                command instanceof Command.GoOn ? Optional.of(Behind.GO_ON) : Optional.empty();
            case Intent.OpenEditor(var editor) -> Optional.of(of(editor));
            case Intent.KeepGlossary _,Intent.ImportGlossary _ -> Optional.of(Behind.GLOSSARY);
            case Intent.KeepGuide _,Intent.DeleteGuide _ -> Optional.of(Behind.GUIDES);
            case Intent.KeepSentences _,Intent.ResetSentences _ -> Optional.of(Behind.SENTENCES);
            case Intent.ImportSentences _,Intent.ExportSentences _ -> Optional.of(Behind.SENTENCES);
            case Intent.InstallModel _ -> Optional.of(Behind.MODEL);
            case Intent.PlayDemonstration _ -> Optional.of(Behind.DEMONSTRATION);
            case Intent.Prefer _ -> Optional.of(Behind.STEADINESS);
            case Intent.Quit _ -> Optional.of(Behind.QUIT);
            case Intent.AtSetup atSetup ->
                atSetup instanceof Intent.AtSetup.Leave ? Optional.empty() : Optional.of(Behind.SETUP);
            case Intent.SwitchMicrophone _,Intent.SwitchVisitorMicrophone _,Intent.SayAgain _ ->
                Optional.empty();
            case Intent.TakeUpPen _,Intent.Adjust _,Intent.Amplify _,Intent.Look _,Intent.Resume _,Intent.Misread _ ->
                Optional.empty();
            case Intent.ComposeNote _,Intent.PrintNote _,Intent.KeepNote _,Intent.PrintForm _ ->
                Optional.empty();
            case Intent.Dismiss _,Intent.AtDoor _,Intent.Stand _,Intent.Measure _ -> Optional.empty();
        };
    }

    private static Behind of(Editor editor) {
        return switch (editor) {
            case GLOSSARY -> Behind.GLOSSARY;
            case GUIDES -> Behind.GUIDES;
            case SENTENCES -> Behind.SENTENCES;
            case SETUP -> Behind.SETUP;
        };
    }
}
