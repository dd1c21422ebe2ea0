package bitan.screens.staff.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import bitan.conversation.Check;
import bitan.conversation.CheckAnswer;
import bitan.conversation.Command;
import bitan.conversation.Turn;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.wording.Fact;

/** Under a turn, its facts: a click sends 请核对, and then each says what the visitor answered. FX thread only. */
public final class FactChips extends FlowPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Messages words;
    private final Consumer<Command> commands;

    /** Chips that send what the clerk wants to {@code commands}. */
    public FactChips(Messages words, Consumer<Command> commands) {
        this.words = words;
        this.commands = commands;
        getStyleClass().add("fact-chips");
    }

    /** The facts of a turn, each once. */
    public static List<Fact> of(Turn turn) {
        var facts = new ArrayList<Fact>();
        turn.caption().facts().stream().filter(_ -> !turn.takenBack())
                .filter(fact -> facts.stream().noneMatch(fact::agrees))
                .forEach(facts::add);
        return List.copyOf(facts);
    }

    /** Shows the facts of a turn, one of which may be chosen by keys; whether there are any. */
    public boolean show(Turn turn, Optional<Fact> chosen) {
        var facts = of(turn);
        getChildren().setAll(facts.stream().map(fact -> chip(turn, fact)).toList());
        for (int i = 0; i < facts.size(); i++) {
            getChildren().get(i).pseudoClassStateChanged(CHOSEN, chosen.equals(Optional.of(facts.get(i))));
        }
        return !facts.isEmpty();
    }

    private Button chip(Turn turn, Fact fact) {
        var said = fact.span().in(turn.text());
        var answer = turn.check(fact).map(Check::answer);
        var chip = new Button(
                words.format("staff.check." + answer.map(CheckAnswer::name).orElse("fact"), said));
        answer.ifPresent(given -> chip.setGraphic(sign(given)));
        mark(chip, answer);
        chip.setAccessibleText(answer.isPresent()
                ? chip.getText()
                : words.format("staff.check.ask.accessible", said));
        chip.getStyleClass().add("fact-chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setOnAction(_ -> commands.accept(new Command.Ask(turn.number(), fact)));
        return chip;
    }

    /** The sign the visitor pressed, or dots while they have not, drawn by the stylesheet. */
    static Region sign(CheckAnswer answer) {
        return Widgets.drawn("answer-sign", name(answer));
    }

    private static void mark(Button chip, Optional<CheckAnswer> answer) {
        List.of(CheckAnswer.values()).forEach(
                each -> chip.pseudoClassStateChanged(PseudoClass.getPseudoClass(name(each)),
                        answer.equals(Optional.of(each))));
    }

    private static String name(CheckAnswer answer) {
        return answer.name().toLowerCase(Locale.ROOT);
    }
}
