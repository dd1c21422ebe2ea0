package bitan.note;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import bitan.ink.Ink;
import bitan.ink.InkPoint;
import bitan.ink.Stroke;
import bitan.note.code.CodedGuide;
import bitan.note.code.CounterKey;
import bitan.note.code.ResumeCodes;
import bitan.note.code.ResumeState;
import bitan.settings.Comfort;
import bitan.settings.Comfort.Habit;
import bitan.settings.Settings.VisitorTheme;

/** Notes for tests: one as in the story, an empty one, and the fullest there can be. */
public final class Notes {
    public static final NoteHead HEAD = new NoteHead("异地就医备案", "六号窗口", "0512-65221234",
            LocalDate.of(2026, 11, 23), "ydjy");

    private Notes() {
    }

    /** As in the story: two papers are missing, the employer was called. */
    public static Note story() {
        return Note.of(HEAD, List.of(
                new NoteItem("《异地就医备案表》请单位盖公章", "苏州市姑苏区人民路1188号 公司人事部", "本周五之前", "人事部王姐 138-1234-5678", ""),
                new NoteItem("您爱人的身份证（原件，复印件1份）", "复印在大厅一楼自助机", "", "", ""),
                new NoteItem("带齐后再来办一次", "社保中心二楼6号窗口", "周一至周五 9:00-12:00，13:30-17:00", "李老师", "")))
                .with(new CallReport(
                        new CallOutcome("公司人事部 王姐", "备案表盖好章，直接交给您带来", "王姐", "本周五（11月27日）下午5点",
                                "138-1234-5678"),
                        Optional.of(true)))
                .confirming(List.of("去上海住院，从12月1日开始", "报销比例先按70%算"))
                .with(wave())
                .with(slip());
    }

    /** Nothing is to be done. */
    public static Note bare() {
        return Note.of(new NoteHead("咨询", "", "", HEAD.date(), ""), List.of());
    }

    /** Of everything as much as there may be, at its longest; the things to do a third as long, which is already a roll of 2 m. */
    public static Note fullest() {
        var item = new NoteItem(hanzi(NoteItem.LONGEST_WHAT / 3, 0), hanzi(NoteItem.LONGEST / 3, 60),
                hanzi(NoteItem.LONGEST / 3, 120),
                hanzi(NoteItem.LONGEST / 3, 180), hanzi(NoteItem.LONGEST / 3, 200));
        var line = hanzi(CallOutcome.LONGEST, 240);
        return Note.of(new NoteHead(hanzi(NoteHead.LONGEST_TITLE, 0), hanzi(NoteHead.LONGEST, 40),
                "0512-65221234", HEAD.date(), "ydjy"),
                IntStream.range(0, Note.MOST_ITEMS).mapToObj(_ -> item).toList())
                .with(new CallReport(
                        new CallOutcome(line, hanzi(CallOutcome.LONGEST_AGREED, 300), line, line, line),
                        Optional.empty()))
                .confirming(IntStream.range(0, Note.MOST_CONFIRMED)
                        .mapToObj(i -> hanzi(Note.LONGEST_CONFIRMED, i * 9)).toList())
                .with(wave()).with(slip());
    }

    /** Hanzi, 280 of them different: as many as a page of that length has in the office's own words. */
    public static String hanzi(int count, int from) {
        return IntStream.range(0, count).map(i -> 0x4E00 + (from + i) % 280 * 7).mapToObj(Character::toString)
                .reduce("", String::concat);
    }

    /** A code of a counter nobody knows. */
    public static ResumeSlip slip() {
        var guide = new CodedGuide("ydjy", List.of("id-card", "form", "photo"));
        var state = new ResumeState("ydjy", List.of("form"),
                new Comfort(2, VisitorTheme.LIGHT, Habit.WRITE));
        return new ResumeCodes(CounterKey.fresh()).issue(state, List.of(guide)).orElseThrow();
    }

    /** Four strokes of many points. */
    public static Ink wave() {
        return new Ink(IntStream.range(0, 4)
                .mapToObj(row -> new Stroke(Stream.iterate(0, i -> i + 1).limit(300)
                        .map(i -> InkPoint.at(i * 2, row * 50 + 20 * Math.sin(i / 9.0), i)).toList()))
                .toList());
    }
}
