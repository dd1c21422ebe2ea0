package bitan.screens.staff.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** Some values side by side, one of which is chosen: pressed in as soon as it is so, not before. FX thread only. */
final class ChoiceField extends FlowPane {
    /** What the narrowest page has beside the names, pixels. */
    static final double WIDTH = 500;

    private final Consumer<Optional<Object>> chosen;
    private List<Option> offered = List.of();

    /**
     * Something to choose.
     *
     * @param value as the settings' file has it; empty for what the program chooses by itself
     */
    record Option(String text, Optional<Object> value) {
        static Option of(String text, Object value) {
            return new Option(text, Optional.of(value));
        }

        static Option none(String text) {
            return new Option(text, Optional.empty());
        }

        /** Devices are also chosen by a part of their name. */
        private boolean isLike(Object now) {
            return value.filter(String.class::isInstance).map(String.class::cast)
                    .filter(name -> name.toLowerCase(Locale.ROOT)
                            .contains(String.valueOf(now).toLowerCase(Locale.ROOT)))
                    .isPresent();
        }
    }

    /** Nothing to choose yet. */
    ChoiceField(Consumer<Optional<Object>> chosen) {
        this.chosen = chosen;
        getStyleClass().add("buttons");
        setPrefWrapLength(WIDTH);
    }

    /** Offers these, and marks the one that is {@code now}; one that is not offered is added, {@code missing} says how. */
    void show(List<Option> options, Optional<Object> now, UnaryOperator<String> missing) {
        var all = new ArrayList<>(options);
        var marked = marked(options, now);
        if (marked.isEmpty() && now.isPresent()) {
            all.add(Option.of(missing.apply(String.valueOf(now.get())), now.get()));
        }
        if (!offered.equals(all)) {
            offered = List.copyOf(all);
            getChildren().setAll(offered.stream().map(this::button).toList());
        }
        var chosenOne = marked.map(Option::value).orElse(now);
        getChildren().forEach(
                button -> ((ToggleButton) button).setSelected(button.getUserData().equals(chosenOne)));
    }

    private static Optional<Option> marked(List<Option> options, Optional<Object> now) {
        return options.stream().filter(option -> option.value().equals(now)).findFirst()
                .or(() -> now.flatMap(value -> options.stream().filter(option -> option.isLike(value))
                        .findFirst()));
    }

    private ToggleButton button(Option option) {
        var button = new ToggleButton(option.text());
        button.setWrapText(true);
        button.setUserData(option.value());
        button.setOnAction(_ -> {
            button.setSelected(!button.isSelected());
            chosen.accept(option.value());
        });
        return button;
    }
}
