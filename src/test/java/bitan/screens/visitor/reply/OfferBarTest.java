package bitan.screens.visitor.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import bitan.replies.Offer;
import bitan.replies.Replies;
import bitan.replies.Suggestion;
import bitan.replies.Suggestion.Say;
import bitan.replies.Suggestion.WriteIt;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.settings.Settings.VisitorTheme;
import bitan.wording.Caption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

/** Answers that fit the last line: large, whole, and sent once. */
@ExtendWith(FxExtension.class)
class OfferBarTest {
    private static final Replies REPLIES = Replies.load();
    private static final Offer BROUGHT = offer("您带身份证了吗？");

    private final List<Suggestion> tapped = new ArrayList<>();
    private final OfferBar bar = new OfferBar(tapped::add);
    private final Area area = new Area(new VBox(bar.root()), 1280, 220, VisitorTheme.LIGHT);

    static Stream<Arguments> offers() {
        var longest = new Offer(Stream.of("一", "二", "三", "四", "五")
                .<Suggestion>map(end -> new Say("十二个字也要看得完整的" + end, Optional.of("mdi2c-check-bold")))
                .toList());
        return Stream.of(BROUGHT, offer("您要现金还是刷卡？"), offer("什么时候住院的？"), offer("一共几个人？"), longest,
                offer("患者是您什么人？"), offer("您今天要办什么业务？"), offer("住院住了几天？"))
                .flatMap(offer -> Stream.of(1184, 704).flatMap(width -> Stream.of(VisitorTheme.values())
                        .map(theme -> Arguments.of(offer, width, theme))));
    }

    @ParameterizedTest
    @MethodSource("offers")
    void show_anyOffer_buttonsAreLargeEqualAndWhole(Offer offer, int width, VisitorTheme theme) {
        var shown = new OfferBar(tapped::add);
        var firstThree = offer.suggestions().stream().limit(3).toList();
        // In a column, as at the foot of the screen: the bar is as high as its words need.
        var on = new Area(new VBox(shown.root()), width, 330, theme);
        shown.show(1, firstThree);

        on.check("offer-" + offer.suggestions().getFirst().label() + "-" + width + "-" + theme);

        var buttons = Measure.visible(on.scene(), Button.class);
        assertThat(buttons.stream().map(Button::getText)).isEqualTo(
                firstThree.stream().map(Suggestion::label).toList());
        assertThat(buttons).allSatisfy(button -> {
            assertThat(button.getWidth()).isCloseTo(buttons.getFirst().getWidth(),
                    offset(1.0));
            assertThat(button.getFont().getSize()).isGreaterThanOrEqualTo(32);
        });
        assertThat(rows(buttons)).isEqualTo(1);
    }

    @Test
    void tap_twice_isSentOnce() {
        bar.show(1, BROUGHT.suggestions());
        area.tap("带了");
        bar.show(1, BROUGHT.suggestions());
        area.tap("带了");

        assertThat(tapped).extracting(Suggestion::label).containsExactly("带了");
    }

    @Test
    void tap_anotherAnswer_isSentToo() {
        bar.show(1, BROUGHT.suggestions());
        area.tap("带了");
        area.tap("没带");

        assertThat(tapped).extracting(Suggestion::label).containsExactly("带了", "没带");
    }

    @Test
    void tap_sameQuestionInANewTurnOrTakenBack_isSentAgain() {
        bar.show(1, BROUGHT.suggestions());
        area.tap("带了");
        bar.show(2, BROUGHT.suggestions());
        area.tap("带了");
        bar.renew();
        area.tap("带了");

        assertThat(tapped).hasSize(3);
    }

    @Test
    void tap_onWhatOpensSomething_opensItEveryTime() {
        bar.show(1, offer("您老伴住在哪家医院？").suggestions());
        area.tap("写字");
        area.tap("写字");

        assertThat(tapped).hasSize(2)
                .allSatisfy(suggestion -> assertThat(suggestion).isInstanceOf(WriteIt.class));
    }

    private static long rows(List<Button> buttons) {
        return buttons.stream().mapToDouble(button -> Measure.bounds(button).getMinY()).distinct().count();
    }

    private static Offer offer(String line) {
        return REPLIES.offer(Caption.of(line));
    }
}
