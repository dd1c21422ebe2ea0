package bitan.screens.staff.call;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Region;

import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.wording.facts.Facts;

/**
 * A telephone or document number that was copied in another program, offered as a button. It is kept only while it is
 * offered, and nothing else that was copied is looked at for longer than that takes. FX thread only.
 */
final class CopiedNumber {
    /** Characters; who copies more has not copied a number. */
    private static final int LONGEST = 60;

    private final Button offer = new Button();
    private final Messages words;
    private final Consumer<String> fill;
    private Optional<String> number = Optional.empty();

    /**
     * Nothing offered.
     *
     * @param panel when the keyboard leaves it, nothing is offered any more
     * @param fill takes what is chosen
     */
    CopiedNumber(Messages words, Region panel, Consumer<String> fill) {
        this.words = words;
        this.fill = fill;
        offer.setOnAction(_ -> choose());
        offer.setWrapText(true);
        Widgets.hide(offer);
        panel.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> {
            if (!Stream.iterate(owner, Objects::nonNull, Node::getParent).anyMatch(panel::equals)) {
                forget();
            }
        });
    }

    Node root() {
        return offer;
    }

    /** Looks once what was copied. */
    void look() {
        offer(Optional.ofNullable(Clipboard.getSystemClipboard().getString())
                .filter(copied -> copied.length() <= LONGEST).flatMap(Facts::number));
    }

    /** Offers nothing any more. */
    void forget() {
        offer(Optional.empty());
    }

    private void offer(Optional<String> now) {
        number = now;
        offer.setVisible(now.isPresent());
        offer.setText(now.map(one -> words.format("staff.telephone.copied", one)).orElse(""));
        offer.setAccessibleText(offer.getText());
    }

    private void choose() {
        var chosen = number;
        forget();
        chosen.ifPresent(fill);
    }
}
