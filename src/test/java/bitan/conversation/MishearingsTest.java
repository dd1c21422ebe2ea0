package bitan.conversation;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import bitan.lexicon.Lexicon;
import bitan.wording.Caption;
import bitan.wording.Glossary;
import bitan.wording.HeardWord;
import bitan.wording.Mishearing;
import bitan.wording.Repair;
import bitan.wording.Span;
import bitan.wording.Term;
import bitan.wording.facts.Facts;
import bitan.wording.line.Wording;
import bitan.wording.terms.Terms;

import static org.assertj.core.api.Assertions.assertThat;

/** A word the clerk chose once is written where the same is heard again in the visit, until it is taken back. */
class MishearingsTest {
    private static final Wording WORDING = new Wording(
            new Terms(new Glossary(List.of(Term.of("异地就医"))), Lexicon.load()));
    private Conversation conversation = Conversation.opened(1);

    @Test
    void choice_ofOneWord_isARepairTheNextTimeThatCanBeTakenBack() {
        say("请 去 公积金 那边", "请 去 公基金 那边");
        choose("公积金", "公基金");
        assertThat(conversation.mishearings()).containsExactly(new Mishearing("公积金", "公基金"));

        say("他 的 公积金 在 哪里", "");
        assertThat(last().text()).startsWith("他的公基金在哪里");
        assertThat(last().repairs()).containsExactly(new Repair("公积金", new Span(2, 5)));
        assertThat(last().choices()).anyMatch(choice -> choice.texts().contains("公积金"));

        choose("公基金", "公积金");
        say("她 的 公积金 呢", "");
        assertThat(last().text()).startsWith("她的公积金呢");
        assertThat(last().repairs()).isEmpty();
    }

    @Test
    void choice_takenBackInItsOwnTurn_isForgotten() {
        say("请 去 公积金 那边", "请 去 公基金 那边");
        choose("公积金", "公基金");
        choose("公基金", "公积金");
        assertThat(conversation.mishearings()).allMatch(Mishearing::isNone);
    }

    /** What the clerk put right once may be what the visitor says the next time. */
    @Test
    void choice_thatDeniesOrCountsOtherwise_isNotMadeAgain() {
        say("这 几个 月 不缴 吗", "这 几个 月 补缴 吗");
        choose("不缴", "补缴");
        say("我 以后 不缴 了", "");
        assertThat(last().text()).startsWith("我以后不缴了");
        assertThat(last().repairs()).isEmpty();
    }

    @Test
    void repairByTheGlossary_takenBack_isNotMadeAgain() {
        say("这 是 一地 就医", "");
        assertThat(last().text()).startsWith("这是异地就医");
        choose("异地就医", "一地就医");
        say("一地 就医 吗", "");
        assertThat(last().text()).startsWith("一地就医");
    }

    @Test
    void choice_ofANumberOrOneCharacter_isNotRemembered() {
        say("交 三千五百 元", "交 三千九百 元");
        choose("3500", "3900");
        say("是 他 吗", "是 她 吗");
        choose("他", "她");
        assertThat(conversation.mishearings()).isEmpty();
    }

    @Test
    void known_partOfALongerWord_staysAsItIsHeard() {
        say("请 去 公积金 那边", "请 去 公基金 那边");
        choose("公积金", "公基金");
        say("住房公积金管理 中心", "");
        assertThat(last().text()).contains("住房公积金管理");
    }

    @Test
    void close_theNextVisit_knowsNothingOfIt() {
        say("请 去 公积金 那边", "请 去 公基金 那边");
        choose("公积金", "公基金");
        obey(new Command.Close());
        assertThat(conversation.mishearings()).isEmpty();
    }

    private void say(String heard, String other) {
        var alternatives = other.isEmpty() ? List.<List<String>>of() : List.of(List.of(other.split(" ")));
        obey(new Command.Settle(Speaker.STAFF, WORDING.repairing(conversation.mishearings())
                .settled(words(heard), alternatives).caption()));
    }

    private Caption last() {
        return conversation.turns().getLast().caption();
    }

    /** As the menu at the word does it. */
    private void choose(String standing, String other) {
        var choice = last().choices().stream()
                .filter(one -> one.span().in(last().text()).contains(standing) && one.texts().stream()
                        .anyMatch(text -> text.contains(other)))
                .findFirst().orElseThrow();
        var text = choice.texts().stream().filter(one -> one.contains(other)).findFirst().orElseThrow();
        obey(new Command.Correct(conversation.turns().size(),
                last().text().substring(0, choice.span().start())
                        + text + last().text().substring(choice.span().end())));
    }

    private void obey(Command command) {
        conversation = conversation.decide(command, Instant.EPOCH, Facts::in).map(conversation::after)
                .orElseThrow();
    }

    private static List<HeardWord> words(String heard) {
        var words = heard.split(" ", -1);
        return IntStream.range(0, words.length).mapToObj(i -> new HeardWord(words[i], i, i + 0.9, 0.9))
                .toList();
    }
}
