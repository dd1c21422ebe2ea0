package bitan.screens.shared;

import java.util.ResourceBundle;

import org.junit.jupiter.api.Test;

import bitan.settings.Language;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTest {
    private final ResourceBundle chinese = bundle(Language.CHINESE);
    private final ResourceBundle english = bundle(Language.ENGLISH);

    @Test
    void bundles_bothLanguages_sayTheSameThings() {
        assertThat(chinese.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void bundles_eitherLanguage_isNotMixedWithTheOther() {
        assertThat(english.keySet()).allSatisfy(
                key -> assertThat(english.getString(key)).as(key).doesNotContainPattern("\\p{IsHan}"));
        // Keys of a keyboard are called what is printed on them.
        assertThat(chinese.keySet()).filteredOn(key -> !key.startsWith("staff.key.")).allSatisfy(
                key -> assertThat(chinese.getString(key)).as(key).doesNotContainPattern("[A-Za-z]{3}"));
    }

    @Test
    void format_facts_areWrittenAsTheLanguageDoes() {
        assertThat(Words.in(Language.CHINESE).format("typing.waiting", 1200)).isEqualTo("还有 1,200 字，发送后继续");
        assertThat(Words.in(Language.ENGLISH).format("pace.told", "Slower")).isEqualTo("Told: Slower");
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(Words.BUNDLE, language.locale());
    }
}
