package bitan.screens.visitor;

/** A way of answering that takes the lower half of the screen. */
enum Way {
    /** 写字: by hand. */
    WRITE,
    /** 打字: by keys, on the screen or real ones. */
    TYPE
}
