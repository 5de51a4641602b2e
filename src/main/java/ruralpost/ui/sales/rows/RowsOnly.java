package ruralpost.ui.sales.rows;

import java.util.Locale;
import ruralpost.sales.cube.SalesCube;
import ruralpost.text.Message;

/** Sorts of rows that are looked for by themselves. */
enum RowsOnly {
    /** No restriction. */
    ALL,
    /** Something to be looked after: no amount, a day that is still to come, or a refund that is not negative. */
    DOUBTFUL,
    /** An amount that is not exact. */
    BOUNDED,
    /** Takes back an earlier sale. */
    REFUND,
    /** An amount that is quantity times price. */
    COMPUTED;

    Message label() {
        return Message.of("sales.rows.only." + name().toLowerCase(Locale.ROOT));
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
