package bitan.screens.shared;

import bitan.conversation.Conversation;
import bitan.settings.Settings;

/** Everything both screens show, at one moment. Immutable. */
public record CounterState(Conversation conversation, Equipment equipment, Settings settings) {}
