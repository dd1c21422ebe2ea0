package bitan.app.support;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import bitan.app.installation.Folders;
import bitan.settings.Settings;

/**
 * Takes out of a text the names that the counter was given: its own, its devices', and where its user's files are.
 *
 * @param names to be taken out
 */
record Redaction(List<String> names) {
    private static final String HIDDEN = "[…]";
    private static final List<String> HOMES = List.of(Folders.home(System.getenv()).toString(),
            System.getProperty("user.home"));

    Redaction {
        names = List.copyOf(names);
    }

    static Redaction of(Settings settings) {
        return new Redaction(Stream
                .of(Optional.of(settings.counterName()), settings.microphone(), settings.visitorMicrophone(),
                        settings.visitorHeadphones(),
                        settings.printing().printer())
                .flatMap(Optional::stream).filter(name -> !name.isBlank()).toList());
    }

    String in(String text) {
        var left = text;
        for (var name : names) {
            left = left.replace(name, HIDDEN);
        }
        for (var home : HOMES) {
            left = left.replace(home, "~");
        }
        return left;
    }
}
