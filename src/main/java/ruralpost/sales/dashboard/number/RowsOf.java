package ruralpost.sales.dashboard.number;

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

    /** Name for the user. @param number the opened number */
    public Message label(OpenedNumber number) {
        String what = switch (number.behind()) {
            case Behind.Sales s -> this != WITHOUT_VALUE ? "" : s.asked().priced() ? ".price" : "." + s.asked().measure().code();
            case Behind.Records r -> "." + r.kind().name().toLowerCase(Locale.ROOT);
        };
        return Message.of("sales.open.rows." + name().toLowerCase(Locale.ROOT).replace('_', '.') + what);
    }
}
