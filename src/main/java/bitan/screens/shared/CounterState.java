package bitan.screens.shared;

import bitan.conversation.Conversation;
import bitan.settings.Settings;

/** Everything both screens show, at one moment. Immutable. */
public record CounterState(Conversation conversation, Equipment equipment, Settings settings,
        Terminology terminology) {

    /** A counter without terms of its own. */
    public CounterState(Conversation conversation, Equipment equipment, Settings settings) {
        this(conversation, equipment, settings, Terminology.NONE);
    }
}
