package ruralpost.ledger;

import org.jooq.DSLContext;
import org.jooq.Record;

/** Names a row to the user, where no single column does. */
@FunctionalInterface
public interface RowTitle {

    /** What names the row in either language: dates, names, numbers; null when the row's own column must do. */
    String of(Record row, DSLContext ctx);
}
