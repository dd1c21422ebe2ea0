package bitan.journal.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import bitan.conversation.CaseEvent;
import bitan.conversation.Event;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EventJsonPropertyTest {

    @Provide
    Arbitrary<Event> events() {
        return AnyEvent.any();
    }

    @Property
    void read_whatWasWritten_isTheSame(@ForAll("events") Event event) throws ProblemException {
        assertThat(EventJson.read(EventJson.written(event))).isEqualTo(event);
    }

    /** Every kind, one after another, for chance may leave one out. */
    @Property(tries = 20)
    void read_everyKind_isTheSame(@ForAll int seed) throws ProblemException {
        for (var kind : AnyEvent.kinds()) {
            var event = kind.generator(100).next(new Random(seed)).value();
            assertThat(EventJson.read(EventJson.written(event))).isEqualTo(event);
        }
    }

    @Test
    void kinds_ofTheTest_areAllThereAre() {
        var all = Stream.of(Event.class, CaseEvent.class)
                .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
                .filter(Class::isRecord).collect(Collectors.toSet());
        Set<Class<?>> made = AnyEvent.kinds().stream().map(kind -> kind.sample().getClass())
                .collect(Collectors.toSet());
        assertThat(made).isEqualTo(all);
    }

    @Property
    void read_damagedBytes_areAProblemOrAnEvent(@ForAll("events") Event event, @ForAll int where,
            @ForAll byte other) {
        var bytes = EventJson.written(event);
        bytes[Math.floorMod(where, bytes.length)] = other;
        assertReadsOrSays(bytes);
    }

    @Property
    void read_cutBytes_areAProblem(@ForAll("events") Event event, @ForAll int where) {
        var bytes = EventJson.written(event);
        assertProblem(Arrays.copyOf(bytes, Math.floorMod(where, bytes.length)));
    }

    @Property
    void read_anyBytes_areAProblem(@ForAll byte[] bytes) {
        assertReadsOrSays(bytes);
    }

    @Test
    void read_anotherKindOrVersion_isAProblem() {
        assertProblem("{\"kind\":\"SUNG\",\"v\":1}".getBytes(StandardCharsets.UTF_8));
        assertProblem("{\"kind\":\"ALERTED\",\"v\":2}".getBytes(StandardCharsets.UTF_8));
        assertProblem("{\"kind\":\"ALERTED\"}".getBytes(StandardCharsets.UTF_8));
        assertProblem("[]".getBytes(StandardCharsets.UTF_8));
        assertProblem("null".getBytes(StandardCharsets.UTF_8));
        assertProblem("[".repeat(100_000).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void read_whatIsNullUnknownMissingOrTwice_isAProblem() {
        for (var json : List.of(
                "{\"kind\":\"MATTER\",\"matter\":{\"kind\":\"REACHED\",\"step\":null},\"v\":1}",
                "{\"kind\":\"TAKEN_BACK\",\"number\":null,\"v\":1}", "{\"kind\":\"TAKEN_BACK\",\"v\":1}",
                "{\"kind\":\"TAKEN_BACK\",\"number\":\"1\",\"v\":1}",
                "{\"kind\":\"TAKEN_BACK\",\"number\":1,\"number\":2,\"v\":1}",
                "{\"kind\":\"TAKEN_BACK\",\"number\":1,\"more\":2,\"v\":1}",
                "{\"kind\":\"DRAFTED\",\"speaker\":\"STAFF\",\"text\":7,\"v\":1}",
                "{\"kind\":\"HEARD\",\"speaker\":\"STAFF\",\"caption\":{\"text\":\"好\",\"facts\":null},\"v\":1}",
                "{\"kind\":\"HEARD\",\"speaker\":0,\"caption\":{\"text\":\"好\"},\"v\":1}")) {
            assertProblem(json.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void read_aSpanOutsideTheText_isAProblem() {
        assertProblem(
                """
                {"kind":"HEARD","speaker":"STAFF","caption":{"text":"好","doubtful":[{"start":0,"end":2}]},"v":1}"""
                        .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void read_whatCannotBeRead_saysNoWordOfIt() {
        assertThatThrownBy(() -> EventJson.read(
                "{\"kind\":\"DIALLED 张三\",\"v\":1}".getBytes(StandardCharsets.UTF_8)))
                .hasNoCause().hasMessageNotContaining("张三");
    }

    private static void assertReadsOrSays(byte[] bytes) {
        try {
            assertThat(EventJson.read(bytes)).isNotNull();
        } catch (ProblemException e) {
            assertThat(e.problem().code()).isEqualTo(ProblemCode.JOU_05);
        }
    }

    private static void assertProblem(byte[] bytes) {
        assertThatThrownBy(() -> EventJson.read(bytes)).isInstanceOf(ProblemException.class);
    }
}
