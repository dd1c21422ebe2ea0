package bitan.note;

import java.util.List;
import java.util.stream.Stream;

import bitan.guide.Guide;
import bitan.guide.GuideStep;
import bitan.guide.GuideStep.Kind;
import bitan.guide.Office;

/** How to ask without hearing: by writing, at the counter and by internet. */
final class Contacts {
    private final NoteWords words;

    Contacts(NoteWords words) {
        this.words = words;
    }

    /** At the counter first, then the first site or programme that the steps or offices name. */
    List<String> of(Guide guide, List<GuideStep> steps) {
        var apply = steps.stream().filter(step -> step.kind() == Kind.APPLY);
        var sites = Stream.of(steps.stream().filter(step -> step.kind() == Kind.ONLINE).map(Contacts::site),
                apply.flatMap(step -> guide.offices(step).stream()).map(Office::link)).flatMap(all -> all);
        return Stream.concat(Stream.of(words.say("contact.counter")),
                sites.filter(site -> !site.isEmpty()).limit(1).map(site -> words.say("contact.site", site)))
                .toList();
    }

    /** Where a step is done, in few words, or its link; empty if nobody knows. */
    static String site(GuideStep step) {
        return step.where().isEmpty() ? step.link() : ComingAgain.brief(step.where());
    }
}
