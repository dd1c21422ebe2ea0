package bitan.setup;

import java.util.Optional;

import bitan.settings.Locks;

/**
 * Everything the setup page shows beside the settings, while it is open. Immutable.
 *
 * @param locks what the administrator has locked
 * @param hasPin whether a staff PIN is set
 * @param startsAtLogin whether the program is started by itself
 * @param visitorLevel loudness of the visitor's own microphone, 0 to 1
 * @param trial of a microphone, the last one
 * @param attempt of something else, the last one
 */
public record Setup(Present present, Locks locks, boolean hasPin, boolean startsAtLogin, double visitorLevel,
        Optional<Trial> trial, Optional<Attempt> attempt, Checkup checkup) {

    /** A page that was just opened. */
    public static Setup opened(Locks locks, boolean hasPin, boolean startsAtLogin) {
        return new Setup(Present.NOTHING, locks, hasPin, startsAtLogin, 0, Optional.empty(), Optional.empty(),
                Checkup.NONE);
    }

    /** The same with other things to choose from. */
    public Setup with(Present now) {
        return new Setup(now, locks, hasPin, startsAtLogin, visitorLevel, trial, attempt, checkup);
    }

    /** The same with or without a PIN. */
    public Setup withPin(boolean now) {
        return new Setup(present, locks, now, startsAtLogin, visitorLevel, trial, attempt, checkup);
    }

    /** The same started by itself or not. */
    public Setup startingAtLogin(boolean now) {
        return new Setup(present, locks, hasPin, now, visitorLevel, trial, attempt, checkup);
    }

    /** The same with the visitor's microphone so loud. */
    public Setup withVisitorLevel(double now) {
        return new Setup(present, locks, hasPin, startsAtLogin, now, trial, attempt, checkup);
    }

    /** The same with a trial of a microphone. */
    public Setup with(Trial now) {
        return new Setup(present, locks, hasPin, startsAtLogin, visitorLevel, Optional.of(now), attempt,
                checkup);
    }

    /** The same with something that was tried. */
    public Setup with(Attempt now) {
        return new Setup(present, locks, hasPin, startsAtLogin, visitorLevel, trial, Optional.of(now),
                checkup);
    }

    /** The same with what was found. */
    public Setup with(Checkup now) {
        return new Setup(present, locks, hasPin, startsAtLogin, visitorLevel, trial, attempt, now);
    }

    /** The same in the next visit: without what somebody said. */
    public Setup begun() {
        return new Setup(present, locks, hasPin, startsAtLogin, visitorLevel, Optional.empty(), attempt,
                checkup);
    }
}
