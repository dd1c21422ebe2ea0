package bitan.screens.staff.setup;

import java.util.Optional;

import bitan.conversation.Speaker;
import bitan.settings.Settings.Monitor;

/**
 * A monitor and who sits before it.
 *
 * @param number from 1, from the left
 * @param whose whose screen is on it
 */
public record MonitorSeat(int number, Monitor monitor, Optional<Speaker> whose) {}
