package ruralpost.centre.stock;

/**
 * Where something is: a state at a centre.
 *
 * @param centreId id of a centre
 * @param state    in which state the centre has it
 */
public record Spot(long centreId, StockState state) {

    /** On a centre's shelf. */
    public static Spot shelf(long centreId) {
        return new Spot(centreId, StockState.SHELF);
    }
}
