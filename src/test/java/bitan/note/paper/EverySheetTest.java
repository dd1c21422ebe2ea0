package bitan.note.paper;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import bitan.guide.Guide;
import bitan.guide.GuideStep;
import bitan.guide.Material;
import bitan.guide.file.GuideFolder;
import bitan.note.Note;
import bitan.note.NoteComposer;
import bitan.note.NoteSource;
import bitan.note.NoteWords;
import bitan.note.Notes;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every sheet of every shipped guide, read back from its file: each material alone missing, all, and none, on every
 * paper, at a counter without a name.
 */
class EverySheetTest {
    private static final NoteWords WORDS = new NoteWords(Locale.SIMPLIFIED_CHINESE);
    private static final Map<String, Paper> PAPERS = Map.of("a4", Paper.A4, "a5", Paper.A5, "80mm",
            Paper.RECEIPT);
    /** Papers of which a list fits one page of A4. */
    private static final int LONG_LIST = 12;
    private static final int MOST_PAGES = 3;
    private static Sheets sheets;

    /** What is missing of a guide. */
    record Case(Guide guide, List<Material> missing) {
        NoteSource source() {
            return NoteSource.of(guide, missing.stream().map(Material::id).toList());
        }

        /** What is really to be got. */
        List<Material> wanted() {
            return missing.stream().filter(one -> !one.isShared()).toList();
        }

        @Override
        public String toString() {
            return guide.id() + " " + missing.stream().map(Material::id).collect(Collectors.joining(","));
        }
    }

    @BeforeAll
    static void open() throws ProblemException {
        sheets = Sheets.open();
    }

    @AfterAll
    static void close() {
        sheets.close();
    }

    static Stream<Case> cases() {
        return GuideFolder.shipped().stream().flatMap(guide -> Stream.concat(
                guide.materials().stream().map(one -> new Case(guide, List.of(one))),
                Stream.of(new Case(guide, guide.materials()), new Case(guide, List.of()))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void make_anySheet_saysTheRightPlaceKindAndAlternativesOnOnePage(Case one) throws IOException {
        for (var paper : PAPERS.entrySet()) {
            var sheet = make(one, paper.getValue());
            boolean isList = one.missing().size() > (paper.getValue().equals(Paper.A5) ? 1 : LONG_LIST);
            boolean mayBeLonger = isList || paper.getValue().equals(Paper.A5);
            assertThat(sheet.pages()).as(paper.getKey()).isLessThanOrEqualTo(mayBeLonger ? MOST_PAGES : 1);
            says(one, text(sheet));
        }
    }

    /** What has five lines of choice and four steps does not fit A5 at the smallest size; next to nothing has. */
    @Test
    void make_oneMissingOnA5_hasOnePageNearlyAlways() {
        var each = cases().filter(one -> one.missing().size() <= 1).toList();
        long longer = each.stream().filter(one -> make(one, Paper.A5).pages() > 1).count();
        assertThat(longer).isLessThanOrEqualTo(each.size() / 20);
    }

    private static void says(Case one, String text) {
        place(one, text);
        one.wanted().forEach(material -> {
            kind(material, one.wanted().size(), text);
            material.alternativeNames().forEach(name -> assertThat(text).contains(bare(name)));
        });
        if (one.missing().isEmpty()) {
            assertThat(text).contains("不用再补了，11月23日已交齐", "带上这张单子来");
        }
    }

    /** The place of the step where papers are handed in, and of no other one. */
    private static void place(Case one, String text) {
        var steps = one.guide().steps();
        var apply = steps.stream().filter(step -> step.kind() == GuideStep.Kind.APPLY).findFirst();
        var again = text
                .substring(Math.max(0, Math.max(text.lastIndexOf("再来一次"), text.lastIndexOf("带上这张单子来"))));
        apply.ifPresent(step -> {
            var offices = one.guide().offices(step);
            if (offices.isEmpty()) {
                assertThat(again).contains(bare(step.where()), bare(step.place()));
            } else {
                offices.stream().limit(4).forEach(office -> assertThat(again).contains(bare(office.name()),
                        bare(office.address())));
            }
        });
        steps.stream().filter(step -> step.kind() == GuideStep.Kind.TELEPHONE).map(GuideStep::where)
                .filter(where -> !where.isEmpty())
                .forEach(where -> assertThat(again).doesNotContain(bare(where)));
        assertThat(again).doesNotContain("拨打");
    }

    /** A sentence that begins with what to do. */
    private static void kind(Material material, int count, String text) {
        var name = bare(material.name());
        if (count > Note.MOST_ITEMS - 1) {
            assertThat(text).contains(name);
            return;
        }
        var begun = switch (material.kind()) {
            case BRING -> "带";
            case DO -> "先";
            case KNOW -> "记好";
        };
        var sentence = name.startsWith(begun) ? "\\d\\.\\Q" : "\\d\\." + begun + "(确认|：)?\\Q";
        assertThat(text).containsPattern(sentence + name + "\\E");
    }

    private static String text(NoteSheet sheet) throws IOException {
        try (var document = Loader.loadPDF(sheet.pdf())) {
            return bare(new PDFTextStripper().getText(document));
        }
    }

    private static NoteSheet make(Case one, Paper paper) {
        var note = new NoteComposer(WORDS).compose(one.source(), "", "", Notes.HEAD.date()).note();
        return sheets.make(one.missing().isEmpty() ? note : note.with(Notes.slip()), paper,
                Locale.SIMPLIFIED_CHINESE);
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
