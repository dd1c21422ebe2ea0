package bitan.screens.visitor.pinyin;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;

import static org.assertj.core.api.Assertions.assertThat;

/** What is tapped or typed becomes words that go out. */
@ExtendWith(FxExtension.class)
class PinyinPadTest {
    private final Typist typist = new Typist().ready();

    @Test
    void tap_lettersAndACandidate_writesTheWord() {
        typist.tap("s", "f", "z");
        assertThat(typist.composed()).isEqualTo("s'f'z");
        typist.tap("身份证");
        assertThat(typist.out).containsExactly("身份证");
        assertThat(typist.composed()).isEmpty();
    }

    @Test
    void tap_candidateForTheFirstLetters_keepsTheRest() {
        typist.tap("z", "h", "u", "y", "u", "a", "n", "s", "f", "z");
        typist.tapFound("住院");
        assertThat(typist.out).isEmpty();
        assertThat(typist.composed()).isEqualTo("住院 s'f'z");
        typist.tap("身份证");
        assertThat(typist.out).containsExactly("住院身份证");
    }

    @Test
    void tap_sameLettersAgain_offersWhatWasChosenFirst() {
        typist.tap("s", "h", "i");
        typist.tapFound("室");
        typist.tap("s", "h", "i");
        assertThat(typist.candidates()).first().isEqualTo("室");
        typist.pad.begin();
        Pictures.settle(typist.scene);
        typist.tap("s", "h", "i");
        assertThat(typist.candidates()).first().isNotEqualTo("室");
    }

    @Test
    void tap_eraseAndSend_goOutOnlyWhenNothingIsComposed() {
        typist.tap("n", "i", "删除", "删除", "删除", "w", "o", "发送");
        assertThat(typist.out).containsExactly("<", "我", "!");
    }

    @Test
    void tap_sign_takesTheFirstCandidateBefore() {
        typist.tap("w", "o", "，", "空格");
        assertThat(typist.out).containsExactly("我", "，", " ");
    }

    @Test
    void tap_pages_reachEveryCharacter() {
        typist.tap("y", "i");
        var first = typist.candidates();
        typist.tapAccessible("下一页");
        assertThat(typist.candidates()).isNotEmpty().doesNotContainAnyElementsOf(first);
        typist.tapAccessible("上一页");
        assertThat(typist.candidates()).isEqualTo(first);
        typist.tapFound("翊");
        assertThat(typist.out).containsExactly("翊");
    }

    @Test
    void tap_nineKeys_composeAndSpellingsSettleThem() {
        typist.tap("九键", "PQRS", "GHI", "DEF", "MNO");
        assertThat(typist.composed()).isEqualTo("shen");
        typist.tapSpelling("she");
        assertThat(typist.composed()).startsWith("she'");
        typist.tap("删除", "删除", "全键");
        assertThat(typist.texts()).contains("q", "九键");
    }

    @Test
    void tap_englishAndDigits_goOutAsTheyAre() {
        typist.tap("英文", "大写", "A", "b", "123", "7", "元", "拼音", "w", "o", "空格");
        assertThat(typist.out).containsExactly("A", "b", "7", "元", "我");
    }

    @Test
    void tap_fuzzy_saysSoAndFindsTheOtherSound() {
        typist.tap("f", "u", "k", "o", "u");
        assertThat(typist.candidates()).contains("户口");
        typist.tap("模糊音开");
        assertThat(typist.candidates()).doesNotContain("户口");
        assertThat(typist.texts()).contains("模糊音关");
    }

    @Test
    void type_longerThanACompositionHolds_losesNothing() {
        var sentence = "woxiangwenyixia";
        typist.type(sentence.repeat(4));
        while (!typist.composed().isEmpty()) {
            typist.typed(" ");
        }
        assertThat(String.join("", typist.out)).isEqualTo("我想问一下".repeat(4));
    }

    @Test
    void type_behindANamesLabel_offersANameFirst() {
        typist.pad.behind(() -> "姓名：");
        typist.type("heping");
        assertThat(typist.candidates()).first().isEqualTo("何平");
    }

    @Test
    void type_mistake_showsTheLettersThatWereTyped() {
        typist.type("yagnlaojin");
        assertThat(typist.candidates()).first().isEqualTo("养老金");
        assertThat(typist.composed()).isEqualTo("yagn'lao'jin");
    }

    @Test
    void tap_withoutEngine_writesLettersAndSaysWhy() {
        var other = new Typist();
        other.tap("a", "b");
        assertThat(other.out).containsExactly("a", "b");
        assertThat(Measure.visible(other.scene, Label.class))
                .anyMatch(label -> label.getText().startsWith("正在准备拼音"));
    }

    @Test
    void onKey_hardwareKeyboard_composesAndChooses() {
        typist.type("women");
        assertThat(typist.composed()).isEqualTo("wo'men");
        assertThat(typist.typed(" ")).isTrue();
        typist.type("shi");
        var second = typist.candidates().get(1);
        assertThat(typist.typed("2")).isTrue();
        typist.type("abc");
        assertThat(typist.pressed(KeyCode.BACK_SPACE)).isTrue();
        assertThat(typist.pressed(KeyCode.ENTER)).isTrue();
        typist.type("nihao");
        assertThat(typist.pressed(KeyCode.PAGE_DOWN)).isTrue();
        assertThat(typist.pressed(KeyCode.ESCAPE)).isTrue();
        assertThat(typist.out).containsExactly("我们", second, "ab");
    }

    @Test
    void onKey_nothingComposed_leavesOtherKeysAlone() {
        assertThat(typist.pressed(KeyCode.ENTER)).isFalse();
        assertThat(typist.pressed(KeyCode.BACK_SPACE)).isFalse();
        assertThat(typist.typed("3")).isFalse();
        assertThat(typist.typed(" ")).isFalse();
        assertThat(typist.typed("，")).isFalse();
        assertThat(typist.out).isEmpty();
    }
}
