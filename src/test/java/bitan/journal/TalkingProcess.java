package bitan.journal;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import bitan.conversation.Event;
import bitan.conversation.Speaker;
import bitan.ink.Ink;
import bitan.ink.InkPoint;
import bitan.ink.Stroke;
import bitan.wording.Caption;

/** Another process that talks, types and writes as fast as it can, and prints the number of each turn that is safe. */
public final class TalkingProcess {
    private static final Path WORK = Path.of("target", "work");

    private TalkingProcess() {
    }

    /** Takes the journal's folder; goes on where it stood. */
    public static void main(String[] folder) throws Exception {
        var opened = Journal.open(Path.of(folder[0]), WORK);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int visit = opened.conversation().visit();
        int number = opened.conversation().turns().size();
        var ink = opened.conversation().visitor().written();
        try (var journal = opened.journal()) {
            while (true) {
                number++;
                journal.append(visit, new Event.Heard(Speaker.STAFF, Caption.of("您好" + number)));
                journal.append(visit, new Event.Drafted(Speaker.VISITOR, "我想" + number));
                ink = number % 50 == 0 ? Ink.NONE : ink.with(new Stroke(List.of(InkPoint.at(number, 1, 2))));
                journal.append(visit, new Event.Sketched(ink));
                journal.append(visit, Said.spoken(number, sentence(number)));
                out.println(number);
            }
        }
    }

    /** What is said in a turn. */
    public static String sentence(int number) {
        return "第" + number + "句，请带好身份证。";
    }
}
