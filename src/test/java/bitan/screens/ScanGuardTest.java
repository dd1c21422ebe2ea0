package bitan.screens;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.conversation.Command;
import bitan.conversation.Speaker;
import bitan.counter.Intent;
import bitan.guide.file.GuideFolder;
import bitan.note.code.CodedGuide;
import bitan.note.code.CounterKey;
import bitan.note.code.ResumeCodes;
import bitan.note.code.ResumeState;
import bitan.screens.shared.Messages;
import bitan.screens.staff.EditorDrafts;
import bitan.screens.staff.StaffScreen;
import bitan.screens.visitor.VisitorScreen;
import bitan.settings.Comfort;
import bitan.settings.Comfort.Habit;
import bitan.settings.Language;
import bitan.settings.Settings.VisitorTheme;

import static org.assertj.core.api.Assertions.assertThat;

/** A scanner at both screens, with real codes and given times between its keys. */
@ExtendWith(FxExtension.class)
class ScanGuardTest {
    /** Milliseconds between two keys of a slow scanner, and of a person. */
    private static final int SCANNER = 30;
    private static final int PERSON = 150;
    private static final List<CodedGuide> GUIDES = CodedGuide.all(GuideFolder.shipped());
    private static final ResumeCodes CODES = new ResumeCodes(CounterKey.fresh());
    private static final ResumeState STATE = new ResumeState(GUIDES.getFirst().id(),
            List.of(GUIDES.getFirst().materials().getFirst()),
            new Comfort(0, VisitorTheme.LIGHT, Habit.TAP));
    private static final String CODE = CODES.issue(STATE, GUIDES).orElseThrow().scanned();

    private final List<Intent> intents = new ArrayList<>();
    private final Story story = new Story().at("六号窗口", Language.CHINESE, VisitorTheme.LIGHT, 1, true);
    private final StaffScreen staff = new StaffScreen(Language.CHINESE, story, intents::add,
            new EditorDrafts());
    private Scene scene = Pictures.scene(staff.root(), 1280, 800);
    private Instant now = Instant.EPOCH;
    private ScanGuard guard = new ScanGuard(scene, () -> now, intents::add);

    /** Where the cursor may be on the clerk's screen. */
    enum Cursor {
        TYPING(KeyCode.UNDEFINED), GUIDES(KeyCode.F10), CALL(KeyCode.F11), EDITOR(KeyCode.UP), NOTE(
                KeyCode.F12), QUESTION(KeyCode.F9);

        private final KeyCode key;

        Cursor(KeyCode key) {
            this.key = key;
        }
    }

    ScanGuardTest() {
        staff.show(story.said("请带结婚证").state());
        Pictures.settle(scene);
    }

    @ParameterizedTest
    @EnumSource
    void scan_withTheCursorAnywhere_isTakenAndStandsNowhere(Cursor cursor) {
        press(cursor.key);
        type("旧", PERSON);
        var before = focused();
        intents.clear();

        type(CODE, SCANNER);
        press(KeyCode.ENTER);

        assertThat(intents).containsExactly(new Intent.Resume(CODE));
        assertThat(focused()).isEqualTo(before);
    }

    @Test
    void scan_intoAHalfTypedSentence_isNeitherSentNorDrafted_andTheSentenceStays() {
        type("请您在这里", PERSON);
        intents.clear();
        type(CODE, SCANNER);
        press(KeyCode.ENTER);
        type("坐一下", PERSON);
        press(KeyCode.ENTER);

        assertThat(intents.getFirst()).isEqualTo(new Intent.Resume(CODE));
        assertThat(intents).contains(new Intent.Converse(new Command.Type(Speaker.STAFF, "请您在这里坐一下")));
        assertThat(intents.toString()).doesNotContain("text=请您在这里0");
    }

    @Test
    void scan_withCapsLock_isTheSame() {
        type(CODE.toLowerCase(Locale.ROOT), SCANNER);
        press(KeyCode.ENTER);
        assertThat(intents).containsExactly(new Intent.Resume(CODE));
    }

    @Test
    void scan_withoutEnterAtItsEnd_isTakenAfterAPause() {
        type(CODE, SCANNER);
        rest();
        assertThat(intents).containsExactly(new Intent.Resume(CODE));
        press(KeyCode.ENTER);
        assertThat(intents).as("an Enter that comes late is the scanner's").hasSize(1);
    }

    @Test
    void scan_whileTheScreenIsTooBusyToLook_isOneScan() {
        type(CODE.substring(0, 10), SCANNER);
        now = now.plusMillis(400);
        type(CODE.substring(10), 0);
        press(KeyCode.ENTER);
        assertThat(intents).containsExactly(new Intent.Resume(CODE));
    }

    @Test
    void code_typedByAPerson_isText() {
        type(CODE, PERSON);
        press(KeyCode.ENTER);
        assertThat(intents).contains(new Intent.Converse(new Command.Type(Speaker.STAFF, CODE)))
                .noneMatch(Intent.Resume.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SN20240615ABCDEFGH1234567890", "0451200011223344556677889900ABCD", "04",
            "0851200011223344556677889900ABCD", "040404",
            "0411-84123456", "00040"})
    void otherLines_atAnySpeed_areSaidLetterForLetter(String line) {
        for (int pace : new int[]{0, SCANNER, PERSON}) {
            intents.clear();
            type(line, pace);
            press(KeyCode.ENTER);
            assertThat(intents).contains(new Intent.Converse(new Command.Type(Speaker.STAFF, line)))
                    .noneMatch(Intent.Resume.class::isInstance).noneMatch(Intent.Misread.class::isInstance);
        }
    }

    @Test
    void number_begunLikeACode_standsThereAfterAMoment_andCanBeErased() {
        type("请到04", PERSON);
        assertThat(focused()).isEqualTo("请到04");
        type("0", 0);
        press(KeyCode.BACK_SPACE);
        assertThat(focused()).isEqualTo("请到04");
    }

    @Test
    void inputMethod_commitsTheWholeScan_isTaken() {
        type(CODE.substring(0, 2), SCANNER);
        compose(CODE.substring(2, 8), "");
        compose("", CODE.substring(2));
        rest();
        assertThat(intents).containsExactly(new Intent.Resume(CODE));
        assertThat(focused()).isEmpty();
    }

    @Test
    void inputMethod_commitsChunks_areTaken() {
        for (int i = 0; i < CODE.length(); i += 3) {
            compose("", CODE.substring(i, Math.min(CODE.length(), i + 3)));
        }
        press(KeyCode.ENTER);
        assertThat(intents).containsExactly(new Intent.Resume(CODE));
        assertThat(focused()).isEmpty();
    }

    @Test
    void inputMethod_makesHanziOfIt_isSaid_andNothingReachesTheVisitor() {
        type(CODE.substring(0, 2), SCANNER);
        compose("", "啊0年5你们23给48的1");
        press(KeyCode.ENTER);
        assertThat(intents).containsExactly(new Intent.Misread());
        assertThat(focused()).isEmpty();
    }

    /** Y and Z change places; a French keyboard has no digits where the scanner presses them. */
    @ParameterizedTest
    @ValueSource(strings = {"0123456789YZ 0123456789ZY", "0123456789AQWZM à&é\"'(-è_çQAZW?"})
    void layout_ofAnotherCountry_isReadAllTheSame(String keys) {
        int middle = keys.indexOf(' ');
        var from = keys.substring(0, middle);
        type(CODE.chars().mapToObj(sign -> String.valueOf(from.indexOf(sign) < 0
                ? (char) sign
                : keys.charAt(middle + 1 + from.indexOf(sign)))).collect(Collectors.joining()), SCANNER);
        press(KeyCode.ENTER);
        assertThat(intents).singleElement().isInstanceOfSatisfying(Intent.Resume.class,
                resume -> assertThat(CODES.read(resume.code(), GUIDES)).contains(STATE));
    }

    @Test
    void guides_oldText_isClearedByEsc_andEscThenLeadsBack() {
        press(KeyCode.F10);
        type("异地就医", PERSON);
        press(KeyCode.ESCAPE);
        assertThat(focused()).isEmpty();
        assertThat(scene.getFocusOwner().getAccessibleText()).isEqualTo("找办事指南");
        press(KeyCode.ESCAPE);
        assertThat(scene.getFocusOwner().getAccessibleText()).isEqualTo("给办事人的文字");
    }

    @Test
    void visitorsScreen_hasTheKeyboard_isTakenToo() {
        var visitor = new VisitorScreen(Messages.in(Language.CHINESE), story, intents::add);
        scene = Pictures.scene(visitor.root(), 1280, 800);
        guard = new ScanGuard(scene, () -> now, intents::add);
        visitor.show(story.state());
        type("k", PERSON);
        intents.clear();
        type(CODE.toLowerCase(Locale.ROOT), SCANNER);
        press(KeyCode.ENTER);
        assertThat(intents).containsExactly(new Intent.Resume(CODE));
    }

    private String focused() {
        return scene.getFocusOwner() instanceof TextInputControl box ? box.getText() : "no box";
    }

    private void type(String text, int pace) {
        text.codePoints().mapToObj(Character::toString).forEach(letter -> {
            fire(new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
            now = now.plusMillis(pace);
            guard.look();
        });
        Pictures.settle(scene);
    }

    private void press(KeyCode code) {
        var typed = code == KeyCode.ENTER ? "\r" : "";
        for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED,
                KeyEvent.KEY_RELEASED)) {
            boolean isTyped = type.equals(KeyEvent.KEY_TYPED);
            fire(new KeyEvent(type, isTyped ? typed : "", "", isTyped ? KeyCode.UNDEFINED : code, false,
                    false,
                    false, false));
        }
        Pictures.settle(scene);
    }

    private void compose(String composed, String committed) {
        var run = composed.isEmpty()
                ? List.<InputMethodTextRun>of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        fire(new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, run, committed, 0));
        now = now.plusMillis(SCANNER);
        guard.look();
    }

    /** Nothing comes for a moment. */
    private void rest() {
        now = now.plus(ScanWatch.PAUSE);
        guard.look();
    }

    private void fire(Event event) {
        Event.fireEvent(scene.getFocusOwner(), event);
    }
}
