package ruralpost.centre.stock;

/** Looks at every movement in a row, without an object for each. */
public interface MoveScan {

    /**
     * A movement.
     *
     * @param day      days since 1970-01-01
     * @param from     id of the centre that it leaves; 0 for what comes in
     * @param to       id of the centre that it enters; 0 for what is gone
     * @param item     id of the item
     * @param source   id of the funding; 0 when not stated
     * @param quantity below zero in what takes another row back
     * @param fen      value of the whole quantity
     */
    void move(MoveKind kind, int day, long from, long to, long item, long source, long quantity, long fen);
}
