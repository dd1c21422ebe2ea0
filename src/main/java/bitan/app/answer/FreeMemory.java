package bitan.app.answer;

import java.io.IOException;
import java.nio.file.Path;

import bitan.disk.RegularFile;

/** How much memory the machine has left for programs. */
public final class FreeMemory {
    private static final Path LINUX = Path.of("/proc/meminfo");
    private static final int LARGEST = 1 << 16;

    private FreeMemory() {
    }

    /** Bytes, with what the system only borrows for its caches; very many where the system does not tell. */
    public static long bytes() {
        try {
            return RegularFile.text(LINUX, LARGEST).lines().filter(line -> line.startsWith("MemAvailable:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10).findFirst()
                    .orElse(Long.MAX_VALUE);
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }
}
