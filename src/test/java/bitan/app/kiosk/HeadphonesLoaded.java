package bitan.app.kiosk;

import java.nio.file.Path;

import bitan.app.installation.CounterFiles;
import bitan.app.installation.Folders;
import bitan.app.log.Trace;
import bitan.app.models.SpeechModels;
import bitan.app.voice.Microphones;

/** A kiosk that is made and closed; prints its threads in between. A process of its own, whose classes are logged. */
final class HeadphonesLoaded {
    private HeadphonesLoaded() {
    }

    /** {@code args}: the data folder. */
    public static void main(String[] args) {
        var data = Path.of(args[0]);
        var models = SpeechModels.in(new Folders(data.resolve("nothing"), data));
        try (var kiosk = new Kiosk(CounterFiles.at(data.resolve("settings.json")), models, Trace.OFF,
                new Microphones())) {
            System.out.println("threads watched: " + kiosk.hearts().size());
            Thread.getAllStackTraces().keySet()
                    .forEach(thread -> System.out.println("thread " + thread.getName()));
        }
        System.exit(0);
    }
}
