package bitan.speech;

import java.util.List;

import bitan.audio.Captured.Frame;

/**
 * A recogniser for one voice stream. Used and closed by one thread, its owner; native code may lie behind it.
 */
public interface SpeechEngine extends AutoCloseable {

    /** Takes one frame and answers what became known by it, oldest first; often nothing. */
    List<SpeechEvent> accept(Frame frame);

    /** Says that the sound ended (microphone off, end of file) and settles what is still open. */
    List<SpeechEvent> finish();

    /** Frees the engine. Further calls of any method are an error of the owner. */
    @Override
    void close();
}
