package ruralpost.centre.stock;

import java.time.LocalDate;

/**
 * Where a piece is, or how it went.
 *
 * @param spot  null when it is nowhere
 * @param since day of the movement that brought it there or took it away; null when no movement of it stands
 * @param last  kind of that movement; null when no movement of it stands
 */
public record Whereabouts(Spot spot, LocalDate since, MoveKind last) {

    /** No movement of it stands. */
    public static final Whereabouts NOWHERE = new Whereabouts(null, null, null);
}
