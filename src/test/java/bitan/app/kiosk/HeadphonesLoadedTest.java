package bitan.app.kiosk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import bitan.audio.aid.HearingAid;

import static org.assertj.core.api.Assertions.assertThat;

/** What a counter without headphones does not need is not there. */
@Timeout(120)
class HeadphonesLoadedTest {
    private static final String AID = HearingAid.class.getPackageName() + ".";

    @TempDir private Path folder;

    @Test
    void kiosk_withoutTheSetting_hasNothingOfIt() throws Exception {
        assertThat(started("{}")).doesNotContain(AID).doesNotContain("thread headphones");
    }

    @Test
    void kiosk_withTheSetting_hasIt() throws Exception {
        assertThat(started("{\"visitorHeadphones\": \"no such output\"}")).contains(AID, "thread headphones");
    }

    private String started(String settings) throws Exception {
        Files.writeString(folder.resolve("settings.json"), settings);
        return JavaProcess.printed(
                JavaProcess.of(List.of("-Xlog:class+load:stdout", "-Dglass.platform=Headless"),
                        HeadphonesLoaded.class,
                        folder.toString()));
    }
}
