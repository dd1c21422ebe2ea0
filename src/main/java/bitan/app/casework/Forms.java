package bitan.app.casework;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import bitan.app.state.Counter;
import bitan.conversation.CaseCommand;
import bitan.conversation.Checklist;
import bitan.conversation.CommandSink;
import bitan.conversation.Conversation;
import bitan.conversation.Event;
import bitan.counter.Papers;
import bitan.counter.ShownForm;
import bitan.guide.Guide;
import bitan.guide.GuideForm;
import bitan.guide.Material;
import bitan.guide.Picture;
import bitan.note.paper.Paper;
import bitan.note.print.Printers;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/**
 * Loads the pictures of the open guide's materials and the form the visitor sees, the newest only, and prints forms.
 * Safe between threads; returns at once.
 */
public final class Forms {
    private final Attached attached;
    private final Counter counter;
    private final CommandSink commands;
    private final Printers printers = new Printers(Printers.PATIENCE);
    private Optional<GuideForm> form = Optional.empty();
    private Optional<Guide> guide = Optional.empty();

    /** Forms that lie there; {@code commands} hears when one cannot be shown. */
    public Forms(Attached attached, Counter counter, CommandSink commands) {
        this.attached = attached;
        this.counter = counter;
        this.commands = commands;
    }

    /** Follows the conversation; on the writer's thread. */
    public synchronized void happened(Event event, Conversation after) {
        if (event instanceof Event.Closed) {
            papers(now -> now.withPrinted(Optional.empty()));
        }
        open(after.checklist().map(Checklist::guide));
        show(after.visit(), after.checklist().flatMap(Forms::shown));
    }

    /** Prints a form, or its example, on the default printer. */
    public void print(int visit, String file) {
        printed(visit, Optional.of(new Papers.Printed(file, Optional.empty())));
        Thread.ofVirtual().name("bitan-print-form").start(() -> hand(visit, file));
    }

    private void hand(int visit, String file) {
        Optional<Papers.Printed> outcome = Optional.empty();
        try {
            var printer = printers.print(attached.document(file), Paper.A4, Optional.empty()).printer();
            outcome = Optional.of(new Papers.Printed(file, Optional.of(printer)));
            counter.settle(ProblemCode.NOT_02);
            counter.settle(ProblemCode.NOT_03);
        } catch (ProblemException e) {
            counter.report(e.problem());
        }
        printed(visit, outcome);
    }

    private void printed(int visit, Optional<Papers.Printed> outcome) {
        counter.during(visit, () -> papers(now -> now.withPrinted(outcome)));
    }

    private static Optional<GuideForm> shown(Checklist list) {
        return list.form().flatMap(
                file -> list.guide().forms().stream().filter(one -> one.file().equals(file)).findFirst());
    }

    private void show(int visit, Optional<GuideForm> now) {
        if (!now.equals(form)) {
            form = now;
            papers(papers -> papers.withForm(Optional.empty()));
            now.ifPresent(one -> Thread.ofVirtual().name("bitan-form").start(() -> draw(visit, one)));
        }
    }

    private void draw(int visit, GuideForm wanted) {
        try {
            place(attached.shown(wanted, counter::report));
        } catch (ProblemException e) {
            counter.report(e.problem());
            commands.submit(visit, new CaseCommand.ShowForm(Optional.empty()));
        }
    }

    private synchronized void place(ShownForm drawn) {
        if (form.equals(Optional.of(drawn.form()))) {
            papers(now -> now.withForm(Optional.of(drawn)));
        }
    }

    private void open(Optional<Guide> now) {
        if (!now.equals(guide)) {
            guide = now;
            papers(papers -> papers.withPictures(Map.of()));
            now.ifPresent(one -> Thread.ofVirtual().name("bitan-pictures").start(() -> illustrate(one)));
        }
    }

    private void illustrate(Guide wanted) {
        var all = new HashMap<String, Picture>();
        wanted.materials().stream().map(Material::picture).flatMap(Optional::stream).distinct()
                .forEach(file -> attached.picture(file).ifPresent(picture -> all.put(file, picture)));
        place(wanted, all);
    }

    private synchronized void place(Guide wanted, Map<String, Picture> pictures) {
        if (guide.equals(Optional.of(wanted))) {
            papers(now -> now.withPictures(pictures));
        }
    }

    private void papers(UnaryOperator<Papers> changed) {
        counter.guidance(now -> now.with(changed.apply(now.papers())));
    }
}
