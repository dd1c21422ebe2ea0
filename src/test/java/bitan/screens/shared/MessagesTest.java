package bitan.screens.shared;

import java.time.LocalDate;
import java.util.ResourceBundle;

import org.junit.jupiter.api.Test;

import bitan.settings.Language;

import static org.assertj.core.api.Assertions.assertThat;

class MessagesTest {
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
        // Keys of a keyboard are called what is printed on them; patterns of dates are not read.
        assertThat(chinese.keySet()).filteredOn(key -> !key.startsWith("staff.key."))
                .filteredOn(key -> !key.startsWith("reply.date.")).allSatisfy(
                        key -> assertThat(chinese.getString(key).replace("Ctrl+", "").replace("Alt+", ""))
                                .as(key)
                                .doesNotContainPattern("[A-Za-z]{3}"));
    }

    @Test
    void format_facts_areWrittenAsTheLanguageDoes() {
        assertThat(Messages.in(Language.CHINESE).format("typing.waiting", 1200))
                .isEqualTo("还有 1,200 字，发送后继续");
        assertThat(Messages.in(Language.ENGLISH).format("pace.told", "Slower")).isEqualTo("Told: Slower");
    }

    @Test
    void date_pattern_isWrittenAsTheLanguageDoes() {
        var day = LocalDate.of(2026, 3, 5);

        assertThat(Messages.in(Language.CHINESE).date("reply.date.day", day)).isEqualTo("3月5日（星期四）");
        assertThat(Messages.in(Language.ENGLISH).date("reply.date.day", day)).isEqualTo("Thursday, 5 March");
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(Messages.BUNDLE, language.locale());
    }
}
