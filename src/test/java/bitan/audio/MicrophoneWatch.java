package bitan.audio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

import bitan.audio.Captured.Frame;
import bitan.audio.Captured.Lost;

/** Prints what becomes of the default microphone, one word a line, until its input ends. */
final class MicrophoneWatch {

    private MicrophoneWatch() {
    }

    public static void main(String[] args) throws Exception {
        var microphone = Microphone.listen(Optional.empty());
        Thread.ofVirtual().start(() -> closeWhenInputEnds(microphone));
        var said = "";
        while (!said.equals("End")) {
            var word = word(microphone.next());
            if (!word.equals(said)) {
                System.out.println(word);
            }
            said = word;
        }
    }

    private static String word(Captured captured) {
        return switch (captured) {
            case Frame frame -> frame.level() > 0.1 ? "tone" : "silence";
            case Lost lost -> lost.problem().code().label();
            case Captured.Found _ -> "Found";
            case Captured.Silent silent -> silent.problem().code().label();
            case Captured.End _ -> "End";
        };
    }

    private static void closeWhenInputEnds(Microphone microphone) {
        try (microphone) {
            System.in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
