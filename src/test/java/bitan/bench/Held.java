package bitan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a process holds, as Linux counts it: resident memory, and open files. */
record Held(double megabytes, int files) {

    static Held by(long pid) throws IOException {
        var process = Path.of("/proc", String.valueOf(pid));
        try (var status = Files.lines(process.resolve("status"));
                var open = Files.list(process.resolve("fd"))) {
            long kilobytes = status.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElseThrow();
            return new Held(kilobytes / 1024.0, (int) open.count());
        }
    }
}
