package bitan.guide.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import bitan.guide.Guide;
import bitan.journal.json.AnyGuide;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a guide says, its file says the same. */
class GuideCopyTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<ProblemCode> WARNINGS = List.of(ProblemCode.GUI_14, ProblemCode.GUI_23);

    @Provide
    Arbitrary<Guide> guides() {
        return AnyGuide.any();
    }

    @Property(tries = 300)
    void read_whatWasWritten_isTheSameGuideAndTheSameText(@ForAll("guides") Guide guide) {
        var text = GuideCopy.written(guide);
        var mistakes = new Mistakes(Path.of("copy.json"));
        assertThat(GuideFile.guide(text.getBytes(StandardCharsets.UTF_8), mistakes)).contains(guide);
        assertThat(mistakes.problems()).extracting(Problem::code).isSubsetOf(WARNINGS);
        assertThat(GuideCopy.read(text).map(GuideCopy::written)).contains(text);
        assertThat(saysNothing(JSON.readTree(text))).as("fields that say nothing").isFalse();
    }

    /** Whether somewhere a field is empty; the number of a telephone asks for one, and a cell may be empty. */
    private static boolean saysNothing(JsonNode json) {
        return json.propertyStream().anyMatch(field -> !field.getKey().equals("number")
                && List.of("[]", "\"\"", "null", "{}").contains(field.getValue().toString()))
                || json.valueStream().filter(JsonNode::isContainer).anyMatch(GuideCopyTest::saysNothing);
    }
}
