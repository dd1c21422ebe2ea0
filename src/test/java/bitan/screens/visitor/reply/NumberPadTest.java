package bitan.screens.visitor.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import bitan.replies.Suggestion.EnterNumber;
import bitan.replies.Suggestion.NumberKind;
import bitan.screens.FxExtension;
import bitan.screens.shared.Messages;
import bitan.settings.Language;
import bitan.settings.Settings.VisitorTheme;

import static org.assertj.core.api.Assertions.assertThat;

/** Numbers by ten keys: readable while they grow, bounded, sent once with their unit. */
@ExtendWith(FxExtension.class)
class NumberPadTest {
    private static final EnterNumber MONEY = new EnterNumber("填钱数", NumberKind.AMOUNT, "元");

    private final List<String> sent = new ArrayList<>();
    private final NumberPad pad = new NumberPad(Messages.in(Language.CHINESE), sent::add);
    private final Area area = new Area(pad.root(), pad.tools(), 1280, 400, VisitorTheme.LIGHT);

    static Stream<Arguments> pads() {
        return Stream.of(VisitorTheme.values()).flatMap(theme -> Stream.of(Language.values())
                .flatMap(language -> Stream.of(
                        Arguments.of(MONEY, "12345678.05", language, theme),
                        Arguments.of(new EnterNumber("填电话", NumberKind.TELEPHONE, ""), "037165580123",
                                language, theme),
                        Arguments.of(new EnterNumber("填几个月", NumberKind.COUNT, "个月"), "", language, theme),
                        Arguments.of(new EnterNumber("填证件号", NumberKind.DOCUMENT, ""), "41010119491231002X",
                                language,
                                theme))));
    }

    @ParameterizedTest
    @MethodSource("pads")
    void show_anyKind_fitsBothSizes(EnterNumber asked, String keys, Language language, VisitorTheme theme) {
        for (int[] size : new int[][]{{1280, 400}, {800, 620}}) {
            var shown = new NumberPad(Messages.in(language), sent::add);
            var on = new Area(shown.root(), shown.tools(), size[0], size[1], theme);
            shown.show(asked);
            keys.chars().forEach(key -> on.tap(Character.toString(key)));

            on.check("number-" + asked.kind() + "-" + size[0] + "-" + language + "-" + theme);
            if (!keys.isEmpty()) {
                var result = (Label) on.scene().getRoot().lookup(".number-result");
                assertThat(result.getFont().getSize()).isGreaterThanOrEqualTo(48);
            }
        }
    }

    @Test
    void send_typed_numberGoesWithItsUnitAndOnlyOnce() {
        pad.show(MONEY);
        type("3500.50");
        area.tap("发送");
        area.tap("发送");

        assertThat(sent).containsExactly("3500.50元");
    }

    @Test
    void send_nothingTyped_isNotPossible() {
        pad.show(MONEY);

        assertThat(area.button("发送").isDisabled()).isTrue();
    }

    @Test
    void delete_takesTheLastKeyBack() {
        pad.show(MONEY);
        type("35");
        area.tap("删除");
        area.tap("发送");

        assertThat(sent).containsExactly("3元");
    }

    @Test
    void show_again_isEmpty() {
        pad.show(MONEY);
        type("35");
        pad.show(MONEY);

        assertThat(area.button("删除").isDisabled()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"TELEPHONE, 13800138000, 138 0013 8000", "TELEPHONE, 1380013, 138 0013",
            "TELEPHONE, 01065580123, 010 6558 0123", "TELEPHONE, 037165580123, 0371 6558 0123",
            "TELEPHONE, 4008001234, 400 800 1234", "TELEPHONE, 65580123, 6558 0123",
            "TELEPHONE, 1234567890123, 1234 5678 9012", "DOCUMENT, 41010119491231002X, 410101 1949 1231 002X",
            "DOCUMENT, 410101194, 410101 194", "DOCUMENT, 6222021234567890123, 6222 0212 3456 7890 123",
            "DOCUMENT, 12X, 12", "DOCUMENT, 41010119491231002X9, 410101 1949 1231 002X", "AMOUNT, 007, 7",
            "AMOUNT, 0.5, 0.5", "AMOUNT, 3.505, 3.50", "AMOUNT, .5, 5", "AMOUNT, 1.2.3, 1.23",
            "AMOUNT, 123456789, 12345678", "COUNT, 012345678, 012345"})
    void with_keys_isGroupedAndBounded(NumberKind kind, String keys, String expected) {
        assertThat(typed(kind, keys).grouped()).isEqualTo(expected);
    }

    @Test
    void text_pointWithoutDigits_isLeftOut() {
        assertThat(typed(NumberKind.AMOUNT, "35.").text("元")).isEqualTo("35元");
    }

    private static Typed typed(NumberKind kind, String keys) {
        return keys.chars().mapToObj(Character::toString).reduce(Typed.none(kind), Typed::with, (a, _) -> a);
    }

    private void type(String keys) {
        keys.chars().forEach(key -> area.tap(Character.toString(key)));
    }
}
