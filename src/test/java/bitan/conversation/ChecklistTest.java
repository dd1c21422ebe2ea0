package bitan.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import bitan.guide.Alternative;
import bitan.guide.Condition;
import bitan.guide.ConditionChoice;
import bitan.guide.Guide;
import bitan.guide.GuideDetails;
import bitan.guide.GuideStep;
import bitan.guide.Material;
import bitan.guide.Material.Form;
import bitan.guide.When;
import bitan.note.CallOutcome;
import bitan.wording.Caption;

import static org.assertj.core.api.Assertions.assertThat;

/** What to bring, and whom the clerk called. */
class ChecklistTest {
    private static final Guide GUIDE = new Guide("card", "社保卡补办", LocalDate.of(2026, 11, 1), true, "", "",
            List.of(),
            List.of(new Condition("proxy", "代办")),
            List.of(material("id"), material("photo"), material("letter", "proxy")),
            List.of(new GuideStep("ask", "取号", "", "", "", "")), List.of(), List.of(), List.of(), "");
    private Instant now = Instant.parse("2026-11-23T01:00:00Z");
    private Conversation conversation = Conversation.opened(1);

    @Test
    void present_aGuide_asksItsConditionsFirst() {
        obey(new CaseCommand.Present(GUIDE));
        assertThat(checklist().nextQuestion()).contains(new Question.Whether(GUIDE.conditions().getFirst()));
        assertThat(checklist().materials()).extracting(Material::id).containsExactly("id", "photo");

        obey(new CaseCommand.Hold("proxy", true));
        assertThat(checklist().nextQuestion()).isEmpty();
        assertThat(checklist().materials()).extracting(Material::id).containsExactly("id", "photo", "letter");
    }

    @Test
    void tick_everyMaterial_tellsWhatIsMissingAtOnce() {
        obey(new CaseCommand.Present(GUIDE));
        obey(new CaseCommand.Hold("proxy", false));
        obey(new CaseCommand.Tick("id", Optional.of(Mark.HAVE)));
        assertThat(checklist().isComplete()).isFalse();
        obey(new CaseCommand.Tick("photo", Optional.of(Mark.MISSING)));

        assertThat(checklist().isComplete()).isTrue();
        assertThat(checklist().missing()).extracting(Material::id).containsExactly("photo");
        obey(new CaseCommand.Tick("photo", Optional.empty()));
        assertThat(checklist().missing()).isEmpty();
    }

    @Test
    void tick_whatIsNotInTheGuideOrStandsSoAlready_changesNothing() {
        assertThat(decide(new CaseCommand.Tick("id", Optional.of(Mark.HAVE)))).as("no guide").isEmpty();
        obey(new CaseCommand.Present(GUIDE));
        obey(new CaseCommand.Tick("id", Optional.of(Mark.HAVE)));
        assertThat(decide(new CaseCommand.Tick("id", Optional.of(Mark.HAVE)))).isEmpty();
        assertThat(decide(new CaseCommand.Tick("house", Optional.of(Mark.HAVE)))).isEmpty();
        assertThat(decide(new CaseCommand.Hold("minor", true))).isEmpty();
        obey(new CaseCommand.PutAway());
        assertThat(conversation.checklist()).isEmpty();
        assertThat(decide(new CaseCommand.PutAway())).isEmpty();
    }

    @Test
    void putAway_aList_hidesItAndItComesBackAsItStood() {
        obey(new CaseCommand.Present(GUIDE));
        obey(new CaseCommand.Hold("proxy", true));
        obey(new CaseCommand.Tick("id", Optional.of(Mark.MISSING)));
        obey(new CaseCommand.Reach(Optional.of("ask")));
        var left = checklist();
        obey(new CaseCommand.PutAway());
        assertThat(conversation.checklist()).isEmpty();
        assertThat(decide(new CaseCommand.Tick("id", Optional.of(Mark.HAVE)))).as("nobody sees it")
                .isEmpty();
        obey(new CaseCommand.Present(GUIDE));
        assertThat(checklist()).isEqualTo(left);
    }

    @Test
    void present_anotherGuide_keepsTheAnswersOfBoth() {
        var other = version("pension", List.of(material("id"), material("form")));
        obey(new CaseCommand.Present(GUIDE));
        obey(new CaseCommand.Tick("id", Optional.of(Mark.MISSING)));
        var left = checklist();
        obey(new CaseCommand.Present(other));
        obey(new CaseCommand.Tick("id", Optional.of(Mark.HAVE)));
        assertThat(conversation.matter().checklists().aside()).containsExactly(left);

        obey(new CaseCommand.Present(GUIDE));
        assertThat(checklist()).isEqualTo(left);
        obey(new CaseCommand.Present(other));
        assertThat(checklist().mark("id")).contains(Mark.HAVE);
        assertThat(decide(new CaseCommand.Present(other))).as("it stands there").isEmpty();
        obey(new Command.Close());
        assertThat(conversation).isEqualTo(Conversation.opened(2));
    }

    @Test
    void present_theGuideChangedMeanwhile_keepsTheAnswersThatStillFit() {
        obey(new CaseCommand.Present(GUIDE));
        obey(new CaseCommand.Hold("proxy", true));
        obey(new CaseCommand.Tick("id", Optional.of(Mark.MISSING)));
        obey(new CaseCommand.Tick("photo", Optional.of(Mark.HAVE)));
        obey(new CaseCommand.Reach(Optional.of("ask")));
        obey(new CaseCommand.Present(version("card", List.of(material("id")))));
        assertThat(checklist().missing()).extracting(Material::id).containsExactly("id");
        assertThat(checklist().marks()).hasSize(1);
        assertThat(checklist().holding()).isEmpty();
        assertThat(checklist().step()).isEmpty();
    }

    @Test
    void hold_oneOfAChoice_endsTheOthersAndUndoBringsThemBack() {
        var choosing = new Guide("card", "社保卡补办", LocalDate.of(2026, 11, 1), true, "", "", List.of(),
                List.of(new Condition("lost", "丢了"), new Condition("broken", "坏了"),
                        new Condition("expired", "过期")),
                List.of(material("id"), material("report", "lost"), material("old", "broken", "expired")),
                GUIDE.steps(), List.of(), List.of(), List.of(), "",
                new GuideDetails(Optional.empty(), List.of(), List.of(),
                        List.of(new ConditionChoice("why", "为什么换卡？", List.of("lost", "broken", "expired"))),
                        List.of(), List.of(), List.of()));
        obey(new CaseCommand.Present(choosing));
        obey(new CaseCommand.Hold("lost", true));
        var first = checklist();
        assertThat(first.nextQuestion()).isEmpty();
        var before = conversation;
        obey(new CaseCommand.Hold("expired", true));
        assertThat(checklist().holding())
                .isEqualTo(Map.of("lost", false, "broken", false, "expired", true));
        assertThat(checklist().materials()).extracting(Material::id).containsExactly("id", "old");
        assertThat(checklist().without(new CaseEvent.Held("expired", true),
                before.checklist().orElseThrow())).isEqualTo(first);
    }

    @Test
    void isComplete_whatNobodyHasToBring_isNotWaitedFor() {
        var shared = new Material("shared", "户口簿", Material.Kind.BRING, Form.COPY, 1, Optional.empty(),
                Optional.empty(), "", "", List.of(), false, Optional.empty(), "系统自动核验", When.always(),
                List.of());
        obey(new CaseCommand.Present(version("card", List.of(material("id"), shared))));
        obey(new CaseCommand.Tick("id", Optional.of(Mark.HAVE)));
        assertThat(checklist().isComplete()).isTrue();
    }

    @Test
    void call_whileItGoesOn_whatTheClerkSaysIsMarked() {
        obey(new CaseCommand.Dial("郑州市第二建筑公司"));
        assertThat(decide(new CaseCommand.Dial("别人"))).as("a second call").isEmpty();
        obey(new Command.Settle(Speaker.STAFF, Caption.of("请问王师傅在吗")));
        obey(new Command.Type(Speaker.VISITOR, "谢谢"));
        now = now.plus(Duration.ofMinutes(20));
        obey(new CaseCommand.HangUp());
        obey(new Command.Settle(Speaker.STAFF, Caption.of("打完了")));

        assertThat(conversation.turns()).extracting(Turn::onTelephone).containsExactly(true, false, false);
        assertThat(conversation.call().flatMap(Call::ended)).contains(now);
        assertThat(decide(new CaseCommand.HangUp())).isEmpty();
    }

    @Test
    void call_outcome_isConfirmedByTheVisitorAndAnewWhenItChanges() {
        assertThat(decide(new CaseCommand.ConfirmCall(true))).isEmpty();
        obey(new CaseCommand.Dial("单位"));
        assertThat(decide(new CaseCommand.ConfirmCall(true))).as("nothing agreed").isEmpty();
        obey(new CaseCommand.Agree(new CallOutcome("单位", "盖章的证明", "王师傅", "下周三", "0371-123456")));
        obey(new CaseCommand.ConfirmCall(true));
        assertThat(conversation.call().flatMap(Call::confirmed)).contains(true);
        obey(new CaseCommand.Agree(new CallOutcome("单位", "盖章的证明", "王师傅", "下周四", "0371-123456")));
        assertThat(conversation.call().flatMap(Call::confirmed)).isEmpty();
        obey(new Command.Close());
        assertThat(conversation).isEqualTo(Conversation.opened(2));
    }

    @Test
    void tick_alternative_isThereWithItsMaterialUntilAnotherMarkOrUndo() {
        var names = List.of(new Alternative("身份证"), new Alternative("户口簿"));
        var either = new Material("identity", "身份证明", Material.Kind.BRING, Form.ORIGINAL, 1, Optional.empty(),
                Optional.empty(), "", "", names, true, Optional.empty(), "", When.always(), List.of());
        var list = Checklist.of(version("either", List.of(either)));
        var first = Checklist.alternative(either, 0);
        var second = Checklist.alternative(either, 1);

        var here = list.marked(first, Optional.of(Mark.HAVE));
        var other = here.marked(second, Optional.of(Mark.HAVE));
        assertThat(here.marks()).isEqualTo(Map.of(first, Mark.HAVE, "identity", Mark.HAVE));
        assertThat(other.marks()).isEqualTo(Map.of(second, Mark.HAVE, "identity", Mark.HAVE));
        assertThat(other.without(new CaseEvent.Ticked(second, Optional.of(Mark.HAVE)), here)).isEqualTo(here);
        assertThat(other.marked("identity", Optional.of(Mark.MISSING)).marks())
                .isEqualTo(Map.of("identity", Mark.MISSING));
        assertThat(other.marked(second, Optional.empty()).marks()).isEmpty();
        assertThat(list.has(second)).isTrue();
        assertThat(list.has("identity/3")).isFalse();
    }

    private static Guide version(String id, List<Material> materials) {
        return new Guide(id, "别的", LocalDate.of(2026, 11, 2), true, "", "", List.of(), List.of(), materials,
                List.of(new GuideStep("pay", "交费", "", "", "", "")), List.of(), List.of(), List.of(), "");
    }

    private static Material material(String id, String... onlyIf) {
        return new Material(id, "材料 " + id, Form.ORIGINAL, 1, Optional.empty(), Optional.empty(), "", "",
                List.of(),
                List.of(onlyIf));
    }

    private Checklist checklist() {
        return conversation.checklist().orElseThrow();
    }

    private Optional<Event> decide(Command command) {
        return conversation.decide(command, now, _ -> List.of());
    }

    private void obey(Command command) {
        conversation = conversation.after(decide(command).orElseThrow());
    }
}
