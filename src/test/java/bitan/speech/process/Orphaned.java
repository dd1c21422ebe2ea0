package bitan.speech.process;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

import bitan.speech.vosk.Endpointing;

/** A program that has a recogniser process, says its number, and waits to be killed. */
final class Orphaned {
    private Orphaned() {
    }

    /** Takes the model's folder and the work folder. */
    public static void main(String[] args) throws Exception {
        try (var model = RemoteModel.load(Path.of(args[0]), Endpointing.DEFAULT, Path.of(args[1]))) {
            System.out.println(model.pid().orElseThrow());
            new CountDownLatch(1).await();
        }
    }
}
