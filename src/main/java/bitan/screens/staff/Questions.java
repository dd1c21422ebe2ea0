package bitan.screens.staff;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

import bitan.conversation.CaseCommand;
import bitan.conversation.Command;
import bitan.counter.CounterState;
import bitan.counter.Intent;
import bitan.screens.shared.Messages;
import bitan.screens.staff.Overlay.Instead;
import bitan.screens.staff.Overlay.Lead;
import bitan.screens.staff.terms.LearnedTerms;

/**
 * What the clerk is asked before a visit or the program ends, and the list of keys; one at a time. F9 and
 * its yes are two acts already; what a clerk may not know to erase the visit is asked about twice. FX thread only.
 */
final class Questions {
    private final Messages words;
    private final Overlay overlay;
    private final Modals covers;
    private final Consumer<Intent> intents;

    Questions(Messages words, Overlay overlay, Modals covers, Consumer<Intent> intents) {
        this.words = words;
        this.overlay = overlay;
        this.covers = covers;
        this.intents = intents;
    }

    /** Shows all keys, or takes them away; not in place of a question. */
    void keys() {
        if (!overlay.pressedAgain(KeyCode.F1) && !isOpen()) {
            overlay.tell(words.get("staff.keys.title"), KeyList.all(words));
        }
    }

    /**
     * Asks whether to end the visit, or to invite the visitor's thanks first, or to do what is not finished.
     *
     * @param keys what keys do, those of everything unfinished among them
     * @param learned words that the clerk may want among the counter's terms
     */
    void end(boolean mayInvite, List<UnfinishedItem> unfinished, Map<KeyCode, Runnable> keys,
            Optional<LearnedTerms> learned) {
        if (!overlay.pressedAgain(KeyCode.F9) && !isOpen()) {
            covers.closeModal();
            var invite = new Instead(() -> converse(new CaseCommand.InviteThanks()));
            overlay.ask("staff.end", Optional.of(KeyCode.F9),
                    () -> converse(new Command.Close()),
                    Optional.of(invite).filter(_ -> mayInvite),
                    Stream.concat(unfinished.stream().map(one -> new Lead(one.text(), one.key(),
                            Objects.requireNonNull(keys.get(one.key())))), learned.stream().map(this::terms))
                            .toList());
        }
    }

    private Lead terms(LearnedTerms learned) {
        var names = String.join(words.get("staff.open.between"), learned.words());
        return new Lead(words.format("staff.open.terms", names), KeyCode.F4,
                () -> intents.accept(learned.keep()));
    }

    /** Takes the way out of a problem; one that would erase a visit is asked about. */
    void step(Intent intent, Optional<CounterState> shown) {
        boolean isBegun = shown.filter(now -> !now.conversation().isFresh()).isPresent();
        if (isBegun && intent instanceof Intent.PlayDemonstration) {
            demonstration();
        } else {
            intents.accept(intent);
        }
    }

    /** Asks whether to play the demonstration into this visit, which it closes at its end. */
    private void demonstration() {
        if (!isOpen()) {
            overlay.ask("staff.demonstration", Optional.empty(),
                    () -> overlay.ask("staff.demonstration.sure", Optional.empty(),
                            () -> intents.accept(new Intent.PlayDemonstration()), Optional.empty()),
                    Optional.empty());
        }
    }

    /** Asks whether to leave the program, also where it is not decided what becomes of a visit. */
    void quit() {
        if (!overlay.pressedAgain(KeyCode.Q) && (!isOpen() || covers.isUndecided())) {
            overlay.ask("staff.quit", Optional.of(KeyCode.Q), () -> intents.accept(new Intent.Quit()),
                    Optional.empty());
        }
    }

    /** Does what had better be done before what is asked about, if this is its key; whether it is. */
    boolean leads(KeyCode key) {
        return overlay.leads(key);
    }

    private boolean isOpen() {
        return overlay.modal().openProperty().get();
    }

    private void converse(Command command) {
        intents.accept(new Intent.Converse(command));
    }
}
