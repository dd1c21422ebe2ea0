package bitan.app.voice;

import java.util.List;

import org.junit.jupiter.api.Test;

import bitan.lexicon.Lexicon;
import bitan.settings.Steadiness;
import bitan.wording.Glossary;
import bitan.wording.HeardWord;
import bitan.wording.Mishearing;
import bitan.wording.line.Wording;
import bitan.wording.terms.Terms;

import static org.assertj.core.api.Assertions.assertThat;

/** What was put right in a visit is repaired in the line that grows and in the one that stays. */
class CaptioningTest {
    private static final List<HeardWord> HEARD = List.of(new HeardWord("您的", 0, 1, 0.9),
            new HeardWord("公积金", 1, 2, 0.9));

    @Test
    void repair_whatIsHeardAgain_untilNothingIsKnown() {
        var captioning = new Captioning(() -> Steadiness.RESPONSIVE);
        captioning.use(new Wording(new Terms(Glossary.EMPTY, Lexicon.load())));
        captioning.repair(List.of(new Mishearing("公积金", "公基金")));
        assertThat(captioning.partial(HEARD, 2).text()).isEqualTo("您的公基金");
        assertThat(captioning.settled(HEARD, List.of()).caption().text()).startsWith("您的公基金");

        captioning.repair(List.of());
        assertThat(captioning.settled(HEARD, List.of()).caption().text()).startsWith("您的公积金");
    }
}
