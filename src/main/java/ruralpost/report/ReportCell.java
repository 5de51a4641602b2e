package ruralpost.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import ruralpost.value.Bound;

/** One value on a paper. Numbers stay numbers in every file that knows numbers. */
public sealed interface ReportCell {

    /** Nothing: room to write by hand. */
    ReportCell BLANK = new Text("");

    /** Words; never null. */
    record Text(String text) implements ReportCell {
        /** Refuses null. */
        public Text {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A number.
     *
     * @param number   in the unit that the column or the paper names, never null; not rounded
     * @param decimals how many are shown; −1 for all that it has
     * @param bound    how firm it is; its mark is written before it
     * @param percent  whether a percent sign follows it; 18 is 18%
     */
    record Number(BigDecimal number, int decimals, Bound bound, boolean percent) implements ReportCell {
        /** Refuses null. */
        public Number {
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(bound, "bound");
        }
    }

    /** A day; never null. */
    record Day(LocalDate day) implements ReportCell {
        /** Refuses null. */
        public Day {
            Objects.requireNonNull(day, "day");
        }
    }

    /** Words; null gives a blank cell. */
    static ReportCell text(String text) {
        return text == null || text.isEmpty() ? BLANK : new Text(text);
    }

    /** A whole number. */
    static ReportCell number(long number) {
        return number(number, Bound.EXACT);
    }

    /** A whole number with its bound. */
    static ReportCell number(long number, Bound bound) {
        return new Number(BigDecimal.valueOf(number), 0, bound, false);
    }

    /** A number with that many decimals, −1 for all that it has; null gives a blank cell. */
    static ReportCell number(BigDecimal number, int decimals, Bound bound) {
        return number == null ? BLANK : new Number(number, decimals, bound, false);
    }

    /** A percentage: 128 is 128%; null gives a blank cell. */
    static ReportCell percent(BigDecimal percent, int decimals, Bound bound) {
        return percent == null ? BLANK : new Number(percent, decimals, bound, true);
    }

    /** A day; null gives a blank cell. */
    static ReportCell day(LocalDate day) {
        return day == null ? BLANK : new Day(day);
    }
}
