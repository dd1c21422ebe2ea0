package bitan.app.casework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import bitan.app.log.Trace;
import bitan.app.state.Counter;
import bitan.guide.Guide;
import bitan.guide.file.GuideFolder;
import bitan.guide.find.GuideSearch;
import bitan.lexicon.Lexicon;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.settings.Settings;

import static org.assertj.core.api.Assertions.assertThat;

/** Guides kept in real files, and found by the real search. */
class GuidesTest {
    private static final Guide SHIPPED = GuideFolder.shipped().getFirst();
    private static final CompletableFuture<Lexicon> LEXICON = CompletableFuture.supplyAsync(Lexicon::load);
    @TempDir Path folder;
    private final Counter counter = new Counter(Settings.DEFAULT, Trace.OFF, _ -> {});

    @Test
    void keep_changedGuide_isFoundByItsNewNameAndOnDisk() {
        var changed = titled("跨省看病登记");
        begin(guides -> guides.keep(changed));

        assertThat(search().guides()).contains(changed).doesNotContain(SHIPPED)
                .hasSameSizeAs(GuideFolder.shipped());
        assertThat(search().search("跨省看病登记").getFirst().guide()).isEqualTo(changed);
        assertThat(new GuideFolder(path()).load().guides()).contains(changed)
                .hasSameSizeAs(GuideFolder.shipped());
    }

    @Test
    void delete_everyGuide_noneComesBack() {
        begin(guides -> GuideFolder.shipped().forEach(guide -> guides.delete(guide.id())));
        assertThat(search().guides()).isEmpty();

        begin(_ -> {});
        assertThat(search().guides()).isEmpty();
        assertThat(counter.state().equipment().problems()).isEmpty();
    }

    @Test
    void keep_thenDeleteThenKeep_areDoneInTheirOrder() {
        begin(guides -> {
            guides.keep(titled("一"));
            guides.delete(SHIPPED.id());
            guides.keep(titled("二"));
        });
        assertThat(search().guides()).filteredOn(guide -> guide.id().equals(SHIPPED.id()))
                .containsExactly(titled("二"));
    }

    @Test
    void keep_whereNothingCanBeWritten_saysSoAndKeepsTheGuides() throws IOException {
        Files.writeString(path(), "a file in the folder's place");
        begin(guides -> guides.keep(titled("一")));

        assertThat(counter.state().equipment().problems()).extracting(Problem::code)
                .contains(ProblemCode.GUI_16);
        assertThat(search().guides()).isEqualTo(GuideFolder.shipped());
    }

    /** Closing waits until everything is written. */
    private void begin(Consumer<Guides> then) {
        try (var guides = new Guides(path(), LEXICON, counter)) {
            guides.start();
            then.accept(guides);
        }
    }

    private GuideSearch search() {
        return counter.state().aids().guidance().search().orElseThrow();
    }

    private Path path() {
        return folder.resolve("guides");
    }

    private static Guide titled(String title) {
        return new Guide(SHIPPED.id(), title, LocalDate.of(2026, 11, 23), false, SHIPPED.summary(),
                SHIPPED.whoMayApply(), List.of(), SHIPPED.conditions(), SHIPPED.materials(), SHIPPED.steps(),
                SHIPPED.forms(), SHIPPED.rejections(), SHIPPED.telephones(), SHIPPED.hours(),
                SHIPPED.details());
    }
}
