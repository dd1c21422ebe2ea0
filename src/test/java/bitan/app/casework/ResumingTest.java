package bitan.app.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import bitan.conversation.Checklist;
import bitan.conversation.Conversation;
import bitan.conversation.Mark;
import bitan.guide.Condition;
import bitan.guide.ConditionChoice;
import bitan.guide.Guide;
import bitan.guide.GuideDetails;
import bitan.guide.GuideStep;
import bitan.guide.Material;
import bitan.guide.Material.Form;
import bitan.guide.Material.Kind;
import bitan.guide.When;
import bitan.note.code.CodedGuide;
import bitan.note.code.CounterKey;
import bitan.note.code.ResumeCodes;
import bitan.note.code.ResumeState;
import bitan.settings.Comfort;
import bitan.settings.Settings;

import static org.assertj.core.api.Assertions.assertThat;

/** A list goes on where it stood, whatever its materials depend on. */
class ResumingTest {
    private static final Guide GUIDE = new Guide("injury", "工伤认定", LocalDate.of(2026, 11, 29), false, "", "",
            List.of(), List.of(new Condition("self", "本人"), new Condition("kin", "近亲属"),
                    new Condition("traffic", "交通事故")),
            List.of(needed("form", When.always(), ""), needed("kinship", new When.Holds("kin"), ""),
                    needed("verdict", new When.AllOf(List.of(new When.Holds("kin"),
                            new When.Not(new When.Holds("traffic")))), ""),
                    needed("either", When.anyOf(List.of("self", "traffic")), ""),
                    needed("register", When.always(), "系统自动核验")),
            List.of(new GuideStep("apply", "交申请", "", "", "", "")), List.of(), List.of(), List.of(), "",
            new GuideDetails(Optional.empty(), List.of(), List.of(),
                    List.of(new ConditionChoice("who", "谁来申请？", List.of("self", "kin"))), List.of(),
                    List.of(),
                    List.of()));
    private static final ResumeCodes CODES = new ResumeCodes(CounterKey.fresh());

    @Test
    void scanned_answersAndMarks_standAsTheyStood() {
        var answers = Map.of("self", false, "kin", true, "traffic", false);
        var list = resumed(true, List.of("verdict"), answers);
        assertThat(list.holding()).isEqualTo(answers);
        assertThat(list.nextQuestion()).isEmpty();
        assertThat(list.marks()).isEqualTo(
                Map.of("form", Mark.HAVE, "kinship", Mark.HAVE, "verdict", Mark.MISSING));
        assertThat(list.isComplete()).isTrue();
    }

    @Test
    void typed_answersThatAreNotInIt_areKnownOnlyAsFarAsWhatIsMissingTells() {
        var list = resumed(false, List.of("verdict"), Map.of("kin", true, "traffic", false));
        assertThat(list.holding()).containsEntry("kin", true).containsEntry("traffic", false);
        assertThat(list.missing()).extracting(Material::id).containsExactly("verdict");

        var either = resumed(false, List.of("either"), Map.of("self", true));
        assertThat(either.holding()).as("one of two is not both").isEmpty();
        assertThat(either.mark("either")).contains(Mark.MISSING);
    }

    private static Checklist resumed(boolean scanned, List<String> missing, Map<String, Boolean> answers) {
        var guides = CodedGuide.all(List.of(GUIDE));
        var slip = CODES.issue(
                new ResumeState(GUIDE.id(), missing, answers, Comfort.of(Settings.DEFAULT)), guides)
                .orElseThrow();
        var known = CODES.read(scanned ? slip.scanned() : slip.typed().orElseThrow(), guides).orElseThrow();
        var conversation = Conversation.opened(1);
        for (var command : Resuming.Resumed.of(GUIDE, known).commands()) {
            conversation = conversation
                    .after(conversation.decide(command, Instant.EPOCH, _ -> List.of()).orElseThrow());
        }
        return conversation.checklist().orElseThrow();
    }

    private static Material needed(String id, When onlyIf, String shared) {
        return new Material(id, "材料", Kind.BRING, Form.ORIGINAL, 1, Optional.empty(), Optional.empty(), "",
                "",
                List.of(), false, Optional.empty(), shared, onlyIf, List.of());
    }
}
