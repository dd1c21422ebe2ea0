package bitan.screens.visitor;

import java.util.List;

/** A way of answering that takes the lower half of the screen. */
enum Way {
    /** 写字: by hand. */
    WRITE,
    /** 打字: by keys, on the screen or real ones. */
    TYPE,
    /** 选一句: from the board of wishes. */
    WISH,
    /** A number, by large digits; where one was asked for. */
    NUMBER,
    /** A day, from the calendar; where one was asked for. */
    DATE,
    /** 清单: what to bring; where the clerk has put it there. */
    LIST,
    /** 带走单: what to take home; where the clerk has put it there. */
    NOTE,
    /** 评价: how it went; where the clerk has asked. */
    THANKS;

    /** The ways that are always there. */
    static final List<Way> ALWAYS = List.of(WRITE, TYPE, WISH);

    /** How much of the screen's height it takes: what has to be read through takes more than what is written. */
    double share() {
        return this == NOTE ? 0.64 : 0.5;
    }
}
