package ruralpost.ui.sales.rows;

import ruralpost.sales.cube.SalesCube;
import ruralpost.text.Message;

/** Sorts of rows that are looked for by themselves. */
enum RowsOnly {
    /** No restriction. */
    ALL("sales.rows.only.all"),
    /** Something to be looked after: no amount, a day that is still to come, or a refund that is not negative. */
    DOUBTFUL("sales.rows.only.doubtful"),
    /** An amount that is not exact. */
    BOUNDED("sales.rows.only.bounded"),
    /** Takes back an earlier sale. */
    REFUND("sales.rows.only.refund"),
    /** An amount that is quantity times price. */
    COMPUTED("sales.rows.only.computed");

    private final String key;

    RowsOnly(String key) {
        this.key = key;
    }

    Message label() {
        return Message.of(key);
    }

    /** Whether a row is of this sort. @param today epoch day */
    boolean passes(SalesCube cube, int position, long today) {
        return switch (this) {
            case ALL -> true;
            case DOUBTFUL -> !cube.hasAmount(position) || cube.to(position) > today || cube.refund(position) && cube.fen(position) > 0;
            case BOUNDED -> cube.hasAmount(position) && !cube.bound(position).isExact();
            case REFUND -> cube.refund(position);
            case COMPUTED -> cube.computed(position);
        };
    }
}
