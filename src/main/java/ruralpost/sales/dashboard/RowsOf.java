package ruralpost.sales.dashboard;

import java.util.Locale;
import ruralpost.text.Message;

/** The groups into which the rows behind a number fall. */
public enum RowsOf {
    /** In the sum. */
    COUNTED,
    /** Among the counted ones: those that begin before the shown days. */
    REACHING_BACK,
    /** Chosen, but without the measure: no amount, no weight, no orders. */
    WITHOUT_VALUE,
    /** Chosen, but ending after the shown days. */
    ENDING_AFTER;

    /** Name for the user. @param measure of the number */
    public Message label(Measure measure) {
        String code = name().toLowerCase(Locale.ROOT).replace('_', '.');
        return Message.of("sales.open.rows." + code + (this == WITHOUT_VALUE ? "." + measure.code() : ""));
    }
}
