package bitan.guide;

import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Hours in the usual form are understood, others are not guessed; links are checked. */
class ServiceHoursTest {
    @ParameterizedTest
    // 2026-11-30 is a Monday.
    @CsvSource(delimiter = '|', value = {"周一至周五 9:00-17:00|2026-11-30T09:00|true",
            "周一至周五 9:00-17:00|2026-11-30T17:00|false", "周一至周五 9:00-17:00|2026-12-05T10:00|false",
            "星期一到星期五 9：00—12：00，14：00—17：30|2026-12-04T13:00|false",
            "星期一到星期五 9：00—12：00，14：00—17：30|2026-12-04T17:29|true", "每天8:30~20:00|2026-12-06T19:59|true",
            "8:30-20:00|2026-12-06T08:29|false", "工作日 9:00-17:00|2026-12-06T10:00|false",
            "每天 0:00-24:00|2026-12-06T23:59|true", "周六至周二 9:00-10:00|2026-11-30T09:30|true",
            "周六至周二 9:00-10:00|2026-12-02T09:30|false", "周二至周一 9:00-10:00|2026-12-02T09:30|true",
            "周天 9:00-10:00|2026-12-06T09:30|true"})
    void isOpen_hoursInTheUsualForm_isKnown(String text, LocalDateTime now, boolean open) {
        assertThat(ServiceHours.of(text).orElseThrow().isOpen(now)).isEqualTo(open);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "工作时间", "上午九点到下午五点", "周一至周五", "周一至周五 9:00-25:00", "9:00-17:00（节假日除外）"})
    void of_anotherForm_isNotGuessed(String text) {
        assertThat(ServiceHours.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org/", "https://", "https://a b", "example.org", "https:///room",
            "https://例子.org/", "javascript:alert(1)"})
    void telephone_linkThatIsNone_isRefused(String link) {
        assertThat(Telephone.isLink(link)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Telephone("手语", "", "", link));
    }

    @Test
    void telephone_linkThatIsTooLong_isRefused() {
        assertThat(Telephone.isLink("https://example.org/" + "a".repeat(180))).isTrue();
        assertThat(Telephone.isLink("https://example.org/" + "a".repeat(181))).isFalse();
    }
}
