package bitan.guide.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import bitan.guide.Guide;

/** The guides that come with the program. */
final class Shipped {
    private static final List<String> NAMES = List.of("remote-medical-care.json",
            "social-card-replacement.json",
            "medical-reimbursement.json", "pension-application.json", "flexible-employment.json",
            "resident-medical-insurance.json", "insurance-transfer.json", "chronic-outpatient.json");

    private Shipped() {
    }

    static List<Guide> guides() {
        return NAMES.stream().map(Shipped::guide).toList();
    }

    static void copyTo(Path folder) throws IOException {
        for (var name : NAMES) {
            Files.write(folder.resolve(name), bytes(name));
        }
    }

    private static Guide guide(String name) {
        var mistakes = new Mistakes(Path.of(name));
        return GuideFile.guide(bytes(name), mistakes)
                .orElseThrow(() -> new IllegalStateException(mistakes.problems().toString()));
    }

    private static byte[] bytes(String name) {
        try (var in = Objects.requireNonNull(Guide.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
