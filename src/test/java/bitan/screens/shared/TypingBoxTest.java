package bitan.screens.shared;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import bitan.conversation.Command;
import bitan.conversation.Speaker;
import bitan.conversation.TurnText;
import bitan.counter.Intent;
import bitan.screens.FxExtension;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.sentences.ReadySentence;
import bitan.sentences.SentenceGroup;
import bitan.settings.Language;
import bitan.settings.Settings.VisitorTheme;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(FxExtension.class)
class TypingBoxTest {
    private static final String MEGABYTE = "一二三四五六七八九十，".repeat(100_000);

    private final Story story = new Story();
    private final List<Intent> intents = new ArrayList<>();
    private final TypingBox box = new TypingBox(Speaker.VISITOR, Messages.in(Language.CHINESE), intents::add);
    private final TextArea area = (TextArea) box.root().lookup(".typing-area");
    private final Scene scene = Pictures.scene(box.root(), 800, 300);

    @BeforeEach
    void open() {
        box.show(story.state());
        Pictures.settle(scene);
    }

    @Test
    void send_text_isSentAsTypedAndTheBoxIsEmpty() {
        box.insert("我姓王");
        box.send();
        assertThat(intents).containsExactly(typed("我姓王"));
        assertThat(box.isEmpty()).isTrue();
    }

    @Test
    void send_blank_sendsNothing() {
        box.insert(" \n ");
        box.send();
        assertThat(intents).isEmpty();
    }

    @Test
    void insert_controlCharactersAndDirectionOverrides_areLeftOut() {
        box.insert("a\u0000b\u0007\u202Ec\r\nd\te");
        assertThat(area.getText()).isEqualTo("abc\nd e");
    }

    @Test
    void insert_megabyte_holdsOnePartAndSaysHowMuchWaits() {
        box.insert(MEGABYTE);
        assertThat(area.getLength()).isEqualTo(TurnText.LONGEST);
        assertThat(notice().isVisible()).isTrue();
        assertThat(notice().getText()).isEqualTo("还有 1,099,000 字，发送后继续");
    }

    @Test
    void send_partAfterPart_losesNothingAndEnds() {
        var text = MEGABYTE.substring(0, 50_000);
        box.insert(text);
        var sent = new StringBuilder();
        while (!box.isEmpty()) {
            sent.append(area.getText());
            box.send();
        }
        assertThat(sent.toString()).isEqualTo(text);
        assertThat(intents).hasSize(50);
        assertThat(notice().isVisible()).isFalse();
    }

    @Test
    void insert_inTheMiddleOfAFullBox_pushesTheEndBehindInOrder() {
        box.insert("一".repeat(TurnText.LONGEST));
        area.positionCaret(2);
        box.insert("二三");
        assertThat(area.getText()).startsWith("一一二三一").hasSize(TurnText.LONGEST);
        box.send();
        assertThat(area.getText()).isEqualTo("一一");
    }

    @Test
    void insert_emojiAtTheCut_isNotTorn() {
        box.insert("一".repeat(TurnText.LONGEST - 1) + "👩‍👧");
        assertThat(area.getText()).hasSize(TurnText.LONGEST - 1);
        box.send();
        assertThat(area.getText()).isEqualTo("👩‍👧");
    }

    @Test
    void send_nothingButSpaceWaits_isDroppedWithTheLastPart() {
        box.insert("一".repeat(TurnText.LONGEST) + "   ");
        box.send();
        assertThat(box.isEmpty()).isTrue();
        assertThat(notice().isVisible()).isFalse();
    }

    @Test
    void send_longBlankBeforeTheWords_sendsTheWords() {
        box.insert(" ".repeat(2 * TurnText.LONGEST) + "我姓王");
        box.send();
        box.send();
        assertThat(intents).containsExactly(typed("我姓王"));
    }

    @Test
    void type_letterByLetter_tellsEveryChangeOnlyIfSet() {
        box.insert("您");
        assertThat(intents).isEmpty();
        story.at("", Language.CHINESE, VisitorTheme.LIGHT, 1, true);
        box.show(story.state());
        box.insert("好");
        area.clear();
        assertThat(intents).containsExactly(drafted("您好"), drafted(""));
    }

    @Test
    void use_letterByLetter_showsAPlaceThatIsNotFilledInAsBlank() {
        var clerks = new TypingBox(Speaker.STAFF, Messages.in(Language.CHINESE), intents::add);
        clerks.show(story.at("", Language.CHINESE, VisitorTheme.LIGHT, 1, true).state());
        clerks.use(new ReadySentence(SentenceGroup.EXPLAINING, "请您到{几号窗口}。"), false);
        clerks.insert("六号窗口");
        assertThat(intents).containsExactly(
                new Intent.Converse(new Command.Draft(Speaker.STAFF, "请您到____。")),
                new Intent.Converse(new Command.Draft(Speaker.STAFF, "请您到六号窗口。")));
    }

    @Test
    void show_nextVisit_forgetsWhatWasTypedAndWhatWaited() {
        box.insert(MEGABYTE);
        story.then(new Command.Close());
        box.show(story.state());
        assertThat(box.isEmpty()).isTrue();
        assertThat(notice().isVisible()).isFalse();
        box.send();
        assertThat(intents).isEmpty();
        area.undo();
        assertThat(box.isEmpty()).isTrue();
    }

    @Test
    void type_severalLines_growsTheBoxToThree() {
        double one = area.prefHeight(600);
        box.insert("一\n二\n三\n四\n五");
        Pictures.settle(scene);
        assertThat(area.prefHeight(600)).isBetween(one * 1.5, one * 3);
    }

    private Label notice() {
        return (Label) box.root().lookup(".typing-waiting");
    }

    private static Intent typed(String text) {
        return new Intent.Converse(new Command.Type(Speaker.VISITOR, text));
    }

    private static Intent drafted(String text) {
        return new Intent.Converse(new Command.Draft(Speaker.VISITOR, text));
    }
}
