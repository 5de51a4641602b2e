package ruralpost.board;

import ruralpost.value.Period;

/**
 * Part of the period that filters.
 *
 * @param days which part, never null
 * @param step number of the step of choosing that took it, as of {@link Chosen}
 */
public record Span(Period days, int step) {
}
