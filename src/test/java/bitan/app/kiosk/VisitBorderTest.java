package bitan.app.kiosk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What was made in one visit is never in the next, at the real screens and with all that works behind them. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class VisitBorderTest {
    /** More with {@code -Dbitan.closings=1000}; that takes minutes, for each closing makes both screens anew. */
    private static final int CLOSINGS = Integer.getInteger("bitan.closings", 25);

    @TempDir private Path folder;

    @Test
    void close_inAStormAtTheScreens_nothingOfTheVisitIsInTheNext() throws Exception {
        var trace = folder.resolve("trace.jsonl");
        JavaProcess.printed(JavaProcess.headless(StormOfVisits.class, folder.resolve("data").toString(),
                trace.toString(), String.valueOf(CLOSINGS)));
        int visit = 1;
        int turns = 0;
        var foreign = new ArrayList<String>();
        for (var line : Files.readAllLines(trace)) {
            var event = JsonMapper.shared().readTree(line);
            switch (event.path("event").asString()) {
                case "conversation" -> visit++;
                case "turn", "draft" -> {
                    var text = event.path("text").asString();
                    turns++;
                    if (!text.isEmpty() && !text.equals("visit " + visit)) {
                        foreign.add(text + " in visit " + visit);
                    }
                }
                default -> {
                    // carries no words of its own
                }
            }
        }
        assertThat(visit).isEqualTo(CLOSINGS + 1);
        assertThat(turns).isGreaterThan(CLOSINGS);
        assertThat(foreign).isEmpty();
    }
}
