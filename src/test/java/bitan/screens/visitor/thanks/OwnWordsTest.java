package bitan.screens.visitor.thanks;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import bitan.counter.Replying;
import bitan.lexicon.Lexicon;
import bitan.pinyin.Pinyin;
import bitan.screens.FxExtension;
import bitan.screens.Pictures;
import bitan.wording.Glossary;

import static org.assertj.core.api.Assertions.assertThat;

/** The visitor adds words of their own to what they say of how it went: with keys or with the pen. */
@ExtendWith(FxExtension.class)
class OwnWordsTest {
    @Test
    void typed_isErasedCharacterByCharacterAndAddedToThePhrases() {
        var visitor = Visitor.invited();
        visitor.tap("下一步");
        visitor.tap("很耐心");
        visitor.tap("打字");
        visitor.tap("英文");
        visitor.tap("o");
        visitor.tap("k");
        visitor.tap("x");
        visitor.tap("删除");
        visitor.tap("好了");
        assertThat(visitor.names()).contains("✓ 打字");
        assertThat(visitor.said().words()).isEqualTo("很耐心，ok");
    }

    @Test
    void typed_byRealKeysInPinyin_becomesChinese() {
        var visitor = Visitor.invited();
        var pinyin = Pinyin.of(Lexicon.load(), new Glossary(List.of()));
        visitor.screen.show(visitor.story.state().aids(now -> now.with(Replying.NONE.withPinyin(pinyin))));
        visitor.tap("下一步");
        visitor.tap("打字");
        "xiexie".codePoints().mapToObj(Character::toString)
                .forEach(letter -> visitor.key(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED));
        Pictures.keep(visitor.scene, "thanks-pinyin");
        visitor.key(KeyEvent.KEY_TYPED, " ", KeyCode.UNDEFINED);
        visitor.key(KeyEvent.KEY_TYPED, "!", KeyCode.UNDEFINED);
        visitor.key(KeyEvent.KEY_TYPED, "?", KeyCode.UNDEFINED);
        visitor.key(KeyEvent.KEY_PRESSED, "", KeyCode.BACK_SPACE);
        visitor.key(KeyEvent.KEY_PRESSED, "", KeyCode.ENTER);
        assertThat(visitor.said().words()).isEqualTo("谢谢!");
        assertThat(visitor.names()).contains("✓ 打字");
    }

    @Test
    void sheet_undoneAndCleared_isEmpty() {
        var visitor = Visitor.invited();
        visitor.tap("下一步");
        visitor.tap("手写");
        visitor.draw(40, 30, 300, 90);
        visitor.draw(60, 50, 300, 90);
        visitor.tap("撤一笔");
        assertThat(visitor.said().ink().strokes()).hasSize(1);
        visitor.tap("擦掉");
        assertThat(visitor.said().ink().isEmpty()).isTrue();
    }
}
