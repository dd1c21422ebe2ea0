package bitan.screens.visitor.thanks;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

import bitan.letter.Feeling;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.visitor.reply.EvenGrid;

/** Three faces, each with its word; the chosen one has a frame and a tick. FX thread only. */
final class FacePage {
    private final Map<Feeling, ToggleButton> faces = new EnumMap<>(Feeling.class);
    private final EvenGrid root = new EvenGrid("thanks-faces");
    private final Messages words;

    FacePage(Messages words, Consumer<Feeling> onFeeling) {
        this.words = words;
        for (var feeling : Feeling.values()) {
            faces.put(feeling, face(feeling, onFeeling));
        }
        root.fill(List.copyOf(faces.values()), faces.size());
    }

    Region root() {
        return root;
    }

    void show(Said said) {
        faces.forEach((feeling, face) -> {
            boolean chosen = said.feeling().filter(feeling::equals).isPresent();
            var name = words.get("thanks.feeling." + feeling);
            face.setSelected(chosen);
            face.setText(chosen ? words.format("list.marked", name) : name);
        });
    }

    private ToggleButton face(Feeling feeling, Consumer<Feeling> onFeeling) {
        var drawn = Widgets.drawn("face", "face-" + feeling.name().toLowerCase(Locale.ROOT));
        var face = new ToggleButton();
        face.setGraphic(drawn);
        face.setContentDisplay(ContentDisplay.TOP);
        face.setAccessibleText(words.get("thanks.feeling." + feeling));
        face.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        face.getStyleClass().add("thanks-face");
        face.setOnAction(_ -> onFeeling.accept(feeling));
        return face;
    }
}
