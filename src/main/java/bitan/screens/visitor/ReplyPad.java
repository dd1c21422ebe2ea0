package bitan.screens.visitor;

import java.util.List;

import bitan.counter.VisitorView.Part;

/** What takes the lower half of the screen. */
enum ReplyPad {
    /** 写字: by hand. */
    WRITE,
    /** 打字: by keys, on the screen or real ones. */
    TYPE,
    /** 选一句: from the board of wishes. */
    WISH,
    /** 说话: while the visitor is listened to. */
    TALK,
    /** A number, by large digits; where one was asked for. */
    NUMBER,
    /** A day, from the calendar; where one was asked for. */
    DATE,
    /** The sign-language interpreter, to be called by a telephone; where the visitor has asked for one. */
    INTERPRETER,
    /** 其他: the ways and answers that have no button of their own. */
    OTHER,
    /** Aa: text size, colours and the writing hand. */
    LOOK,
    /** 清单: what to bring; where the clerk has put it there. */
    LIST,
    /** 步骤: where the visitor is in the procedure; where the clerk has said so. */
    STEPS,
    /** 表格: a form and how to fill it in; where the clerk has put it there. */
    FORM,
    /** 电话: what came of the clerk's call; once the clerk has keyed it. */
    CALL,
    /** 带走单: what to take home; where the clerk has put it there. */
    NOTE,
    /** 评价: how it went; where the clerk has asked. */
    THANKS;

    /** The ways that are always there. */
    static final List<ReplyPad> ALWAYS = List.of(WRITE, TYPE, WISH);

    /** What the clerk is told of it. */
    Part part() {
        return switch (this) {
            case TALK, OTHER, LOOK -> Part.TALK;
            case WRITE -> Part.WRITE;
            case TYPE -> Part.TYPE;
            case WISH -> Part.WISH;
            case INTERPRETER -> Part.INTERPRETER;
            case NUMBER -> Part.NUMBER;
            case DATE -> Part.DATE;
            case LIST -> Part.LIST;
            case STEPS -> Part.STEPS;
            case FORM -> Part.FORM;
            case CALL -> Part.CALL;
            case NOTE -> Part.NOTE;
            case THANKS -> Part.THANKS;
        };
    }

    /** Whether there is so much to be read on it that it takes whatever room it may. */
    boolean isRead() {
        return this == LIST || this == STEPS || this == FORM || this == NOTE
                || this == INTERPRETER;
    }
}
