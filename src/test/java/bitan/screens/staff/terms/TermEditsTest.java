package bitan.screens.staff.terms;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.screens.staff.terms.TermEdits.Result;
import bitan.wording.Glossary;
import bitan.wording.Term;

import static org.assertj.core.api.Assertions.assertThat;

class TermEditsTest {
    private static final Term FAR = new Term("异地就医", List.of("yi4 di4 jiu4 yi1"));
    private static final Term CARD = Term.of("社保卡");
    private static final Glossary TERMS = new Glossary(List.of(FAR, CARD));

    @ParameterizedTest
    @CsvSource({"就医,异地就医", "YDJY,异地就医", "yd,异地就医", "' 卡 ',社保卡"})
    void matching_textOrInitials_findsIt(String query, String found) {
        assertThat(TermEdits.matching(TERMS, query)).extracting(Term::text).containsExactly(found);
    }

    @Test
    void matching_nothingAskedFor_isAll() {
        assertThat(TermEdits.matching(TERMS, " ")).containsExactly(FAR, CARD);
    }

    @Test
    void put_newTerm_isAtTheEnd() {
        var result = TermEdits.put(TERMS, Optional.empty(), " 工伤认定 ", "");

        assertThat(result).isEqualTo(
                new Result.Done(new Glossary(List.of(FAR, CARD, Term.of("工伤认定"))), Term.of("工伤认定")));
    }

    @Test
    void put_changedTerm_staysInItsPlace() {
        var changed = new Term("异地就医备案", List.of("yi4 di4", "lü3"));
        var result = TermEdits.put(TERMS, Optional.of(FAR), "异地就医备案", "Yi4  di4，lv3");

        assertThat(result).isEqualTo(new Result.Done(new Glossary(List.of(changed, CARD)), changed));
    }

    @Test
    void put_theSameTextAgain_isKnown() {
        assertThat(TermEdits.put(TERMS, Optional.empty(), "社保卡", "")).isEqualTo(new Result.Known(CARD));
        assertThat(TermEdits.put(TERMS, Optional.of(FAR), "社保卡", "")).isEqualTo(new Result.Known(CARD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yi", "yi6", "一", "yi4di4 ！"})
    void put_notASound_isSaid(String sound) {
        assertThat(TermEdits.put(TERMS, Optional.empty(), "词", sound))
                .isEqualTo(new Result.WrongSound(sound));
    }

    @Test
    void put_noText_isSaid() {
        assertThat(TermEdits.put(TERMS, Optional.empty(), "  ", "yi1")).isEqualTo(new Result.Empty());
    }
}
