package bitan.screens.shared.guide;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import bitan.conversation.Mark;
import bitan.guide.Alternative;
import bitan.guide.Deadline;
import bitan.guide.Guide;
import bitan.guide.GuideSource;
import bitan.guide.Material;
import bitan.guide.TimeLimit;
import bitan.screens.shared.Messages;

/**
 * What both screens say of a guide, in one language and of one day. Safe between threads.
 *
 * @param clock says what day it is; dates are counted from it
 */
public record GuideWords(Messages words, InstantSource clock) {

    /** What a material is called, by what has to be done about it: brought, done before, known. */
    public String name(Material material) {
        return switch (material.kind()) {
            case BRING -> material.name();
            case DO -> words.format("list.kind.DO", material.name());
            case KNOW -> words.format("list.kind.KNOW", material.name());
        };
    }

    /** As what it is brought, and how many; nothing of what is not brought, or is one of several. */
    public String form(Material material) {
        if (material.oneOf()) {
            return words.format("list.oneOf", material.alternatives().size());
        }
        if (material.kind() != Material.Kind.BRING) {
            return "";
        }
        var form = words.get("list.form." + material.form());
        return material.count() > 1 ? words.format("list.form.count", form, material.count()) : form;
    }

    /** What a mark on it is called. */
    public String mark(Material material, Mark mark) {
        return words.find("list.mark." + material.kind() + "." + mark)
                .orElseGet(() -> words.get("list.mark." + mark));
    }

    /** Who stamps it, and how long it is good: what also matters to whoever has it; may be empty. */
    public String asked(Material material) {
        return material.stampedBy().map(by -> words.format("list.stamp", by)).orElse("")
                + material.valid().map(term -> words.format("list.valid", term(term))).orElse("");
    }

    /** Where and how to get something; may be empty. */
    public String source(String where, String how) {
        return (where.isEmpty() ? "" : words.format("list.where", where)) + how;
    }

    /** An alternative in a sentence, with where and how to get it. */
    public String instead(Alternative one) {
        return one.isNameOnly()
                ? one.name()
                : words.format("list.alternative.from", one.name(),
                        source(one.where(), one.how()).strip());
    }

    /** What may be brought instead of a material that is not one of several; may be empty. */
    public String instead(Material material) {
        return material.oneOf() || material.alternatives().isEmpty()
                ? ""
                : words.format("list.instead", String.join(words.get("list.or"),
                        material.alternatives().stream().map(this::instead).toList()));
    }

    /** A time limit, with the dates that follow from it today. */
    public String term(TimeLimit term) {
        var span = term.on(today());
        return switch (term) {
            case TimeLimit.Period(int count, var unit, var from) -> {
                var period = words.format("term." + unit, count);
                yield span.map(dates -> words.format("term.until", period, date(dates.last())))
                        .orElseGet(() -> words.format("term.from", from, period));
            }
            case TimeLimit.Season(var first, var last) -> words.format("term.season",
                    words.date("reply.date.plain.day", first), words.date("reply.date.plain.day", last),
                    span.map(dates -> date(dates.first())).orElse(""),
                    span.map(dates -> date(dates.last())).orElse(""));
        };
    }

    /** By when something has to be done. */
    public String deadline(Deadline deadline) {
        return words.format("list.deadline", deadline.text(), term(deadline.term()));
    }

    /** A public text, with its number and date. */
    public String source(GuideSource source) {
        var number = source.number().isEmpty() ? "" : words.format("list.source.number", source.number());
        return words.format("list.source.title", source.title(), number)
                + source.date().map(date -> words.format("list.source.date", date(date))).orElse("");
    }

    /** The public texts of these ids, one after the other; empty if there are none. */
    public Optional<String> sources(Guide guide, List<String> ids) {
        var all = guide.details().sources().stream().filter(one -> ids.contains(one.id())).map(this::source)
                .toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(words.format("list.sources", String.join(words.get("list.sources.and"), all)));
    }

    /** Where the guide comes from and until when it was checked, in one line; empty if it does not say. */
    public Optional<String> origin(Guide guide) {
        var sources = guide.details().sources();
        var from = sources.stream().limit(1).map(one -> words.format(
                sources.size() == 1 ? "list.origin" : "list.origin.several", source(one), sources.size()));
        return Stream.concat(from, checked(guide).stream()).reduce((one, other) -> one + other);
    }

    /** Until when the guide was checked; empty if it does not say. */
    public Optional<String> checked(Guide guide) {
        return guide.details().checkedUntil().map(day -> words.format("list.checked", date(day)));
    }

    /** That the guide was checked only until a day that is over. */
    public Optional<String> outdated(Guide guide, String key) {
        return guide.isOutdated(today())
                ? guide.details().checkedUntil().map(day -> words.format(key, date(day)))
                : Optional.empty();
    }

    /** A day with its year. */
    public String date(LocalDate day) {
        return words.date("reply.date.plain", day);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }
}
