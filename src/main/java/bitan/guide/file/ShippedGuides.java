package bitan.guide.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import bitan.disk.WholeFile;
import bitan.guide.Guide;

/** The guides that come with the program, and their pictures and forms. */
final class ShippedGuides {
    private static final List<String> NAMES = List.of("remote-medical-care.json",
            "social-card-replacement.json",
            "medical-reimbursement.json", "pension-application.json", "flexible-employment.json",
            "resident-medical-insurance.json", "insurance-transfer.json", "chronic-outpatient.json",
            "qualification-check.json", "unemployment-benefit.json", "work-injury.json",
            "maternity-benefit.json", "residence-permit.json", "housing-fund-withdrawal.json",
            "death-benefits.json", "contribution-proof.json", "medical-e-certificate.json");

    private ShippedGuides() {
    }

    static List<Guide> guides() {
        return NAMES.stream().map(ShippedGuides::guide).toList();
    }

    static void copyTo(Path folder) throws IOException {
        for (var name : NAMES) {
            WholeFile.write(folder.resolve(name), bytes(name));
        }
        for (var name : attachments()) {
            WholeFile.write(folder.resolve(name), bytes(name));
        }
    }

    /** Every picture and form that a guide names. */
    private static Set<String> attachments() {
        return guides().stream().flatMap(guide -> Stream.concat(
                guide.materials().stream().flatMap(material -> material.picture().stream()),
                guide.forms().stream().flatMap(
                        form -> Stream.concat(Stream.of(form.file()), form.filledExample().stream()))))
                .collect(Collectors.toSet());
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
