package bitan.speech.process;

import bitan.speech.vosk.VoskOptions;

/** What the program asks of its recogniser process. Each but {@code Close} is answered once, on the same stream. */
sealed interface Request {

    /** Which voice it is about, from 1. */
    int stream();

    /** Have a new recogniser for this stream. */
    record Open(int stream, VoskOptions options) implements Request {}

    /** Recognise this. Nobody may change the samples. */
    record Sound(int stream, short[] samples) implements Request {}

    /** Settle what is open. */
    record Finish(int stream) implements Request {}

    /** Free the stream's recogniser. Not answered. */
    record Close(int stream) implements Request {}
}
