package bitan.note.print;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** With a print server of our own, whose one printer is not to be reached: what it takes stays in the queue. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class CupsTest {
    private static final Path SERVER = Path.of("/usr/sbin/cupsd");
    private static final byte[] SHEET = "%PDF-1.4 老伴的结婚证".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;
    private Process server;
    private String address;
    private Cups cups;

    @BeforeEach
    void start() throws Exception {
        assumeTrue(Files.isExecutable(SERVER) && new Cups().isThere()
                && "root".equals(System.getProperty("user.name")));
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        address = "127.0.0.1:" + port;
        cups = new Cups(Map.of("CUPS_SERVER", address), Duration.ofSeconds(20));
        Files.createDirectories(folder.resolve("spool/tmp"));
        Files.writeString(folder.resolve("cupsd.conf"), """
                                                        Listen %s
                                                        Browsing Off
                                                        DefaultAuthType None
                                                        <Location />
                                                          Allow from 127.0.0.1
                                                        </Location>
                                                        <Policy default>
                                                          <Limit All>
                                                            Order deny,allow
                                                          </Limit>
                                                        </Policy>
                                                        """.formatted(address));
        Files.writeString(folder.resolve("cups-files.conf"), """
                                                             ServerRoot %1$s
                                                             RequestRoot %1$s/spool
                                                             CacheDir %1$s/cache
                                                             StateDir %1$s/state
                                                             TempDir %1$s/spool/tmp
                                                             AccessLog %1$s/access.log
                                                             ErrorLog %1$s/error.log
                                                             PageLog %1$s/page.log
                                                             SystemGroup root
                                                             """.formatted(folder));
        server = new ProcessBuilder(SERVER.toString(), "-f", "-c", folder.resolve("cupsd.conf").toString(),
                "-s",
                folder.resolve("cups-files.conf").toString()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile()).start();
        while (!command("lpstat", "-r").contains("is running")) {
            assertThat(server.isAlive()).isTrue();
        }
        command("lpadmin", "-p", "desk", "-E", "-v", "socket://127.0.0.1:9", "-m", "raw");
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (server != null) {
            server.destroy();
            server.waitFor();
        }
    }

    @Test
    void takeBack_notPrintedYet_neverComesOut() throws IOException {
        var printed = take();
        assertThat(cups.isWaiting(printed)).isTrue();
        cups.takeBack(printed);
        assertThat(cups.isWaiting(printed)).isFalse();
    }

    @Test
    void takeBack_another_leavesTheOneBesideIt() throws IOException {
        var one = take();
        var other = take();
        cups.takeBack(other);
        assertThat(cups.isWaiting(one)).isTrue();
        cups.takeBack(other);
        assertThat(cups.isWaiting(one)).isTrue();
    }

    @Test
    void isWaiting_takenByAnotherSystem_isNotKnownToBe() {
        assertThat(cups.isWaiting(new Printed("desk", Optional.empty()))).isFalse();
    }

    @Test
    void take_noSuchPrinter_isTold() {
        assertThatIOException().isThrownBy(() -> cups.take(SHEET, "nobody's", "Bitan", "iso-a4"));
    }

    private Printed take() throws IOException {
        return new Printed("desk", Optional.of(cups.take(SHEET, "desk", "Bitan", "iso-a4")));
    }

    private String command(String... words) throws IOException {
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("CUPS_SERVER", address);
        builder.environment().put("LC_ALL", "C");
        return new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
