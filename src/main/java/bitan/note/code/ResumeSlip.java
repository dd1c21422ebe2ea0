package bitan.note.code;

import java.util.Optional;

/**
 * The two forms of a resume code, for the paper.
 *
 * @param scanned what the square holds, capital letters and digits
 * @param typed {@value ResumeCodes#TYPED} characters to type; empty where the guide is too long for it
 */
public record ResumeSlip(String scanned, Optional<String> typed) {

    /** The typed form in two groups, as people copy it. */
    public Optional<String> grouped() {
        int half = ResumeCodes.TYPED / 2;
        return typed.map(code -> code.substring(0, half) + "-" + code.substring(half));
    }
}
