package bitan.screens.staff.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import bitan.conversation.Check;
import bitan.conversation.CheckAnswer;
import bitan.conversation.Command;
import bitan.conversation.Conversation;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;

/**
 * Shows beside the live line what the visitor is asked to check and, until the clerk has seen it, that the visitor
 * denied it. FX thread only.
 */
public final class CheckBanner {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final HBox root = new HBox();
    private final StackPane sign = new StackPane();
    private final Label what = Widgets.whole("", "check-what");
    private final Label next = Widgets.whole("");
    private final Button aside = new Button();
    private final Messages words;
    private final Consumer<Command> commands;
    private final Set<Asked> seen = new HashSet<>();
    private Optional<Asked> shown = Optional.empty();

    /** What was asked about which turn. */
    private record Asked(int visit, int turn, Check check, String said) {}

    /** Nothing to show yet; what the clerk wants goes to {@code commands}. */
    public CheckBanner(Messages words, Consumer<Command> commands) {
        this.words = words;
        this.commands = commands;
        aside.setMinWidth(Region.USE_PREF_SIZE);
        aside.setOnAction(_ -> putAside());
        var text = new VBox(what, next);
        HBox.setHgrow(text, Priority.ALWAYS);
        root.getChildren().addAll(sign, text, aside);
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add("check-banner");
        Widgets.hide(root);
    }

    /** The node to put into a screen. */
    public Region root() {
        return root;
    }

    /** Shows the conversation as it is now. */
    public void show(Conversation now) {
        var all = all(now);
        // Denied again after it was asked again is news.
        seen.retainAll(all);
        shown = all.stream().filter(asked -> asked.check().isOpen()).findFirst()
                .or(() -> all.stream().filter(asked -> !seen.contains(asked)).findFirst());
        root.setVisible(shown.isPresent());
        shown.ifPresent(this::say);
    }

    /** Takes the open question back, or the notice away; whether there was one. */
    public boolean putAside() {
        shown.ifPresent(asked -> {
            if (asked.check().isOpen()) {
                commands.accept(new Command.Withdraw());
            } else {
                seen.add(asked);
            }
        });
        boolean was = root.isVisible();
        root.setVisible(false);
        return was;
    }

    private void say(Asked asked) {
        var key = "staff.check.banner." + asked.check().answer();
        what.setText(words.format(key, asked.said()));
        sign.getChildren().setAll(FactChips.sign(asked.check().answer()));
        next.setText(words.format(key + ".next", asked.turn()));
        aside.setText(words.get(key + ".aside"));
        root.pseudoClassStateChanged(WRONG, asked.check().answer() == CheckAnswer.WRONG);
    }

    /** What is open or denied, newest turn first. */
    private static List<Asked> all(Conversation now) {
        return now.turns().reversed().stream()
                .flatMap(turn -> turn.checks().stream().filter(check -> check.answer() != CheckAnswer.RIGHT)
                        .map(check -> new Asked(now.visit(), turn.number(), check,
                                check.fact().span().in(turn.text()))))
                .toList();
    }
}
