package bitan.screens.visitor.reply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.shared.Messages;
import bitan.settings.Language;
import bitan.settings.Settings.VisitorTheme;

import static org.assertj.core.api.Assertions.assertThat;

/** A day by one tap. */
@ExtendWith(FxExtension.class)
class DatePadTest {
    /** A Thursday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    /** Thirty-one days that begin on a Sunday: six weeks. */
    private static final LocalDate LONGEST = LocalDate.of(2026, 3, 31);

    private final List<String> sent = new ArrayList<>();
    private final DatePad pad = new DatePad(Messages.in(Language.CHINESE), () -> TODAY, sent::add);
    private final Area area = new Area(pad.root(), pad.tools(), 1280, 400, VisitorTheme.LIGHT);

    static Stream<Arguments> months() {
        return Stream.of(TODAY, LONGEST).flatMap(day -> Stream.of(VisitorTheme.values()).flatMap(
                theme -> Stream.of(Language.values()).map(language -> Arguments.of(day, language, theme))));
    }

    @ParameterizedTest
    @MethodSource("months")
    void show_anyMonth_everyDayIsALargeButton(LocalDate today, Language language, VisitorTheme theme) {
        for (int[] size : new int[][]{{1280, 400}, {800, 620}}) {
            var shown = new DatePad(Messages.in(language), () -> today, sent::add);
            var on = new Area(shown.root(), shown.tools(), size[0], size[1], theme);
            shown.show();

            on.check("date-" + today + "-" + size[0] + "-" + language + "-" + theme);
            assertThat(Measure.visible(on.scene(), Button.class)).hasSize(2 + today.lengthOfMonth());
        }
    }

    @Test
    void tap_aDay_isSentOnceWithItsWeekday() {
        pad.show();
        area.tap("5");
        area.tap("5");

        assertThat(sent).containsExactly("11月5日（星期四）");
    }

    @Test
    void tap_today_saysSo() {
        pad.show();
        area.tap("26\n今天");

        assertThat(sent).containsExactly("今天（11月26日，星期四）");
    }

    @Test
    void tap_dayOfAnotherYear_isSentWithTheYear() {
        pad.show();
        area.tap("下个月");
        area.tap("下个月");
        area.tap("3");

        assertThat(sent).containsExactly("2027年1月3日（星期日）");
    }

    @Test
    void show_afterTurning_isThisMonthAgain() {
        pad.show();
        area.tap("上个月");
        pad.show();

        assertThat(area.button("26\n今天").getAccessibleText()).isEqualTo("今天（11月26日，星期四）");
    }

    @Test
    void days_firstOfTheMonth_standsUnderItsWeekday() {
        pad.show();
        var first = Measure.bounds(area.button("1"));
        var eighth = Measure.bounds(area.button("8"));
        var second = Measure.bounds(area.button("2"));

        // 1 November 2026 is a Sunday: the seventh column; two weeks share a row here.
        assertThat(eighth.getMinY()).isEqualTo(first.getMinY());
        assertThat(second.getMinX()).isGreaterThan(first.getMinX());
        assertThat(first.getMinX()).isGreaterThan(1280 * 6 / 14.0 - 30);
    }
}
