package bitan.screens.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import bitan.counter.CounterState;
import bitan.counter.Imported;
import bitan.counter.Intent;
import bitan.counter.Terminology;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.screens.FxExtension;
import bitan.settings.Settings;
import bitan.wording.Glossary;
import bitan.wording.Term;

import static org.assertj.core.api.Assertions.assertThat;

/** The clerk keeps the counter's terms on the staff screen. */
@ExtendWith(FxExtension.class)
class GlossaryTest {
    private final Desk desk = new Desk();

    GlossaryTest() {
        desk.show(Moments.withTerms());
    }

    @Test
    void f4_pressedTwice_opensAndCloses() {
        desk.press(KeyCode.F4);
        assertThat(desk.labels()).contains("词表（9 个词）");

        desk.press(KeyCode.F4);
        assertThat(desk.labels()).doesNotContain("词表（9 个词）");
        assertThat(desk.focusedName()).isEqualTo("给办事人的文字");
    }

    @Test
    void search_initials_findsTheTermAndYIsALetter() {
        desk.press(KeyCode.F4);
        desk.press(KeyCode.Y);
        desk.type("ydjy");

        assertThat(items()).containsExactly("异地就医");
    }

    @Test
    void add_byKeyboard_keepsTheGlossaryWithIt() {
        desk.press(KeyCode.F4);
        desk.click("新词");
        desk.type("灵活就业");
        desk.press(KeyCode.ENTER);

        assertThat(kept()).extracting(Term::text).hasSize(10).endsWith("灵活就业");
        assertThat(desk.labels()).contains("已保存“灵活就业”。", "词表（10 个词）");
    }

    @Test
    void add_termThatIsThere_isSaidAndChangesNothing() {
        desk.press(KeyCode.F4);
        desk.click("新词");
        desk.type("社保卡");
        desk.press(KeyCode.ENTER);

        assertThat(desk.intents).isEmpty();
        assertThat(desk.labels()).contains("词表里已经有“社保卡”。", "改这个词");
    }

    @Test
    void change_selectedTerm_staysInItsPlace() {
        desk.press(KeyCode.F4);
        select(0);
        fields().get(1).setText("异地就医备案");
        desk.click("保存");

        assertThat(kept().getFirst().text()).isEqualTo("异地就医备案");
        assertThat(kept()).hasSize(9);
    }

    @Test
    void delete_thenUndo_bringsItBackToItsPlace() {
        desk.press(KeyCode.F4);
        select(1);
        desk.click("删除");
        assertThat(kept()).extracting(Term::text).hasSize(8).doesNotContain("社保卡");

        desk.press(KeyCode.ENTER);
        assertThat(kept()).isEqualTo(Moments.TERMS.terms());
        assertThat(desk.buttons("撤销")).isEmpty();
    }

    @Test
    void import_added_saysHowMany() {
        desk.press(KeyCode.F4);
        showImport(new Imported.Added("more.json", 7, 2));

        assertThat(desk.labels()).contains("从 more.json 加进 7 个词，2 个原来就有。");
    }

    @Test
    void changes_oneAfterAnother_areUndoneTheLastFirst_alsoAfterClosing() {
        desk.press(KeyCode.F4);
        select(1);
        desk.click("删除");
        select(0);
        desk.click("删除");
        desk.press(KeyCode.ESCAPE);
        desk.press(KeyCode.F4);
        desk.click("撤销");
        assertThat(kept()).hasSize(8);
        desk.click("撤销");
        assertThat(kept()).isEqualTo(Moments.TERMS.terms());
        assertThat(desk.buttons("撤销")).isEmpty();
    }

    @Test
    void import_afterADeletion_bothAreUndone() {
        desk.press(KeyCode.F4);
        select(1);
        desk.click("删除");
        var less = kept();
        var more = new ArrayList<>(less);
        more.add(Term.of("灵活就业"));
        desk.show(new CounterState(Moments.visit().conversation(), Moments.listening(), Settings.DEFAULT)
                .aids(now -> now.with(new Terminology(new Glossary(more),
                        Optional.of(new Imported.Added("more.json", 1, 0))))));
        desk.click("撤销");
        assertThat(kept()).isEqualTo(less);
        desk.click("撤销");
        assertThat(kept()).isEqualTo(Moments.TERMS.terms());
    }

    @Test
    void freshScreen_afterAnImport_hasNothingToUndo() {
        var fresh = new Desk();
        fresh.show(new CounterState(Moments.visit().conversation(), Moments.listening(), Settings.DEFAULT)
                .aids(now -> now.with(
                        new Terminology(Moments.TERMS, Optional.of(new Imported.Added("more.json", 1, 0))))));
        fresh.press(KeyCode.F4);
        assertThat(fresh.buttons("撤销")).isEmpty();
    }

    @Test
    void import_refused_saysWhatIsWrong() {
        desk.press(KeyCode.F4);
        showImport(new Imported.Refused(Problem.of(ProblemCode.DSK_02, "more.json", "x")));

        assertThat(desk.labels()).anyMatch(label -> label.startsWith("DSK-02"));
    }

    @Test
    void selectedWords_inTheEditor_becomeANewTerm() {
        desk.edit();
        ((TextInputControl) desk.scene().getFocusOwner()).selectRange(0, 2);
        desk.click("选中的词加进词表");

        assertThat(desk.focusedText()).isEqualTo("您带");
        assertThat(desk.labels()).contains("加一个词");
    }

    @Test
    void escape_open_closesAndTheClerkGoesOnTyping() {
        desk.type("请");
        desk.press(KeyCode.F4);
        desk.press(KeyCode.ESCAPE);

        assertThat(desk.focusedText()).isEqualTo("请");
    }

    @Test
    void f9_whileOpen_asksAboutTheVisit() {
        desk.press(KeyCode.F4);
        desk.press(KeyCode.F9);

        assertThat(desk.labels()).contains("结束本次会话？").doesNotContain("词表（9 个词）");
    }

    private void showImport(Imported imported) {
        desk.show(new CounterState(Moments.visit().conversation(), Moments.listening(), Settings.DEFAULT)
                .aids(now -> now.with(new Terminology(Moments.TERMS, Optional.of(imported)))));
    }

    private List<Term> kept() {
        return ((Intent.KeepGlossary) desk.intents.getLast()).glossary().terms();
    }

    private void select(int index) {
        list().getSelectionModel().select(index);
    }

    private List<String> items() {
        return list().getItems().stream().map(item -> ((Term) item).text()).toList();
    }

    private ListView<?> list() {
        return (ListView<?>) desk.scene().lookup(".terms .list-view");
    }

    private List<TextField> fields() {
        return desk.seen().filter(TextField.class::isInstance).map(TextField.class::cast)
                .filter(field -> !field.isDisabled()).toList();
    }
}
