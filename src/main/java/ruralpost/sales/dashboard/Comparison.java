package ruralpost.sales.dashboard;

import java.util.Locale;
import ruralpost.text.Message;

/** What sales are compared with. All compare to-date with to-date. */
public enum Comparison {
    /** The same days of the year before (同比). */
    LAST_YEAR,
    /** The stretch of the same length just before (环比). */
    PREVIOUS,
    /** Day n of a festival or campaign with day n of its last edition. */
    OCCASION,
    /** The same days counted from the Spring Festival (春节), which moves between 22 January and 20 February. */
    SPRING_FESTIVAL,
    /** The same days of the year before, January and February together as one step, as reports do because of the Spring Festival. */
    JAN_FEB,
    /** With nothing. */
    NONE;

    /** As on the command line and in kept views. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Name for the user. */
    public Message label() {
        return Message.of("sales.compare." + code());
    }

    /** What the sales compared with are called before a number: the same period last year, the period before … */
    public Message baseLabel() {
        return Message.of("sales.compare.base." + code());
    }
}
