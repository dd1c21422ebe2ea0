package bitan.settings;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import bitan.docs.Page;
import bitan.guide.Telephone;
import bitan.settings.Settings.Monitor;
import bitan.settings.Settings.PaperSize;
import bitan.settings.Settings.Printing;
import bitan.settings.Settings.VisitorTheme;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of settings has every field of the file, with its default and what it may be. */
class SettingsPageTest {
    private static final Optional<Monitor> MONITOR = Optional.of(new Monitor(0, 0, 1280, 800));
    /** In which nothing is as it is by default. */
    private static final Settings OTHER = new Settings("六号窗口", Language.ENGLISH, Optional.of("USB"),
            Optional.of("USB"), Optional.of("USB"), Optional.of("vosk-model-cn-0.22"), true,
            Steadiness.STEADY, VisitorTheme.DARK,
            2,
            new Desk(MONITOR, MONITOR, Optional.of(WindowPlace.STRIP), Optional.of(Desk.Edge.LEFT), 400,
                    MONITOR, true, List.of(new Desk.MeasuredWidth(MONITOR.get(), 331))),
            new Printing(Optional.of("LP"), PaperSize.ROLL), new Retention(365, false), 20,
            Optional.of(new Telephone("手语翻译", "12345678", "周一至周五 9:00-17:00",
                    "https://example.org/room/1")));

    private final Page page = Page.of("settings.md");
    @TempDir Path data;

    @Test
    void page_itsFields_areThoseOfTheFile() throws Exception {
        assertThat(page.rows().stream().map(List::getFirst).flatMap(Page::codes))
                .containsExactlyInAnyOrderElementsOf(written(OTHER).propertyNames());
    }

    @Test
    void page_defaults_areThoseOfTheProgram() throws Exception {
        written(OTHER);
        for (var field : written(Settings.DEFAULT).properties()) {
            var said = Page.codes(page.row(field.getKey()).get(1)).toList();
            boolean isSimple = field.getValue().isValueNode() && !field.getValue().isNull()
                    && !field.getValue().asString().isEmpty();
            assertThat(said).as(field.getKey())
                    .isEqualTo(isSimple ? List.of(field.getValue().asString()) : List.of());
        }
    }

    @Test
    void page_everyChoice_isNamed() {
        var values = page.rows().stream().map(row -> row.get(2)).flatMap(Page::codes).toList();
        Stream.<Enum<?>[]>of(Language.values(), Steadiness.values(), VisitorTheme.values(),
                PaperSize.values(),
                WindowPlace.values(), Desk.Edge.values())
                .flatMap(Arrays::stream).forEach(choice -> assertThat(values).contains(choice.name()));
    }

    private JsonNode written(Settings settings) throws Exception {
        var file = data.resolve("settings.json");
        new SettingsFile(file).save(settings);
        return new JsonMapper().readTree(file);
    }
}
