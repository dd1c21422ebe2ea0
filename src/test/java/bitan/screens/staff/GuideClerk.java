package bitan.screens.staff;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextInputControl;

import bitan.counter.Guidance;
import bitan.counter.Intent;
import bitan.guide.Guide;
import bitan.guide.file.GuideFolder;
import bitan.guide.find.GuideSearch;
import bitan.lexicon.Lexicon;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.settings.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** A clerk who has opened a guide in the editor of a staff screen. */
record GuideClerk(Guide guide, Desk desk) {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T01:00:00Z"));

    static GuideClerk of(Guide guide, Language language, int width, int height) {
        var desk = new Desk(language, CLOCK, width, height);
        desk.show(Moments.state(new Story()).aids(now -> now.with(new Guidance(
                Optional.of(GuideSearch.of(List.of(guide), Lexicon.load())), List.of()))));
        desk.click("⚙");
        desk.click(language == Language.CHINESE ? "编辑指南" : "Edit guides");
        return new GuideClerk(guide, desk);
    }

    /** What the file says that the clerk's guide is written to. */
    Guide saved(Path folder) throws Exception {
        desk.click("保存");
        var files = new GuideFolder(folder);
        files.save(((Intent.KeepGuide) desk.intents.getLast()).guide());
        assertThat(files.load().guides()).hasSize(1);
        return files.load().guides().getFirst();
    }

    /** Nothing is another than before but these parts, and that it is no example of its day any more. */
    void assertOnlyChanged(Guide saved, String... parts) {
        assertThat(saved).usingRecursiveComparison().ignoringFields("written", "example")
                .ignoringFields(parts).isEqualTo(guide);
    }

    void write(String name, String text) {
        field(TextInputControl.class, name).setText(text);
        Pictures.settle(desk.scene());
    }

    @SuppressWarnings("unchecked")
    void choose(String name, String value) {
        ((ComboBox<String>) field(ComboBox.class, name)).setValue(value);
        Pictures.settle(desk.scene());
    }

    /** The names of all fields in view. */
    List<String> fields() {
        return desk.seen().filter(Control.class::isInstance).map(Node::getAccessibleText).toList();
    }

    private <N extends Node> N field(Class<N> type, String name) {
        return desk.seen().filter(type::isInstance).map(type::cast)
                .filter(field -> name.equals(field.getAccessibleText())).findFirst().orElseThrow();
    }
}
