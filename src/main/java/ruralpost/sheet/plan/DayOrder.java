package ruralpost.sheet.plan;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.SheetField;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.SheetRow;
import ruralpost.value.Period;

/** Days that a title gave their year or month, and that may lie in another one by the order in which they stand. */
final class DayOrder {

    private static final Pattern MONTH = Pattern.compile("(?<!\\d)(1[0-2]|0?[1-9]) ?月(?! ?\\d)");
    private static final int LONGEST = 40;
    private static final int HALF_MONTH = 14;
    private static final int LAST_EARLY = 2;
    private static final int FIRST_LATE = 11;

    private final ColumnMapping mapping;
    private final SheetField period;
    /** Records of November and December, and whether there are some of the first two months and of those between. */
    private final RowGroup late = new RowGroup();
    private boolean early;
    private boolean between;
    private boolean oneYear = true;
    private int year;
    /** Where days go back, 30号 and then 2号, and whether it was far. */
    private final RowGroup back = new RowGroup();
    private boolean far;
    /** Another month that a line above the rows names, and the rows below it. */
    private String other;
    private final RowGroup below = new RowGroup();
    private LocalDate last;

    /** @param period of the rows; null where no column says it */
    DayOrder(ColumnMapping mapping, SheetField period) {
        this.mapping = mapping;
        this.period = period;
    }

    /** A line among the rows: 4月 in a sheet of 2025年3月 whose rows say no more than the day. */
    void line(SheetRow row) {
        if (mapping.dates().month() != null) {
            row.cells().stream().filter(c -> c.kind() == CellKind.TEXT && c.raw().length() <= LONGEST).map(c -> MONTH.matcher(c.raw())).filter(Matcher::find).findFirst().ifPresent(m -> {
                int said = Integer.parseInt(m.group(1));
                other = said == mapping.dates().month() ? null : m.group(1) + "月";
            });
        }
    }

    /** @param next whether it is another row than the last record was read from */
    void row(RowValues values, boolean next) {
        Period own = period == null ? null : values.period(period.key());
        if (own == null) {
            return;
        }
        int month = own.to().getMonthValue();
        oneYear &= year == 0 || year == own.to().getYear();
        year = own.to().getYear();
        early |= month <= LAST_EARLY;
        between |= month > LAST_EARLY && month < FIRST_LATE;
        if (month >= FIRST_LATE) {
            late.add(values.row(), own::fromTo);
        }
        if (other != null && own.from().equals(own.to()) && own.from().getMonthValue() == mapping.dates().month()) {
            below.add(values.row(), own.from()::toString);
        }
        if (next && mapping.dates().month() != null && own.from().equals(own.to())) {
            if (last != null && own.from().isBefore(last)) {
                back.add(values.row(), own.from()::toString);
                far = last.minusDays(HALF_MONTH).isAfter(own.from());
            }
            last = own.from();
        }
    }

    void tell(RemarkList remarks) {
        below.tell(mapping, period, "sheet.remark.group.month", remarks);
        // 12.22 and 1.8 below the name of one year: the festival may have begun in the year before
        if (mapping.year() != null && early && !between && oneYear) {
            late.tell(mapping, period, "sheet.remark.turn", remarks);
        }
        // 28号, 30号, 2号 below the name of a month: in order but for one place, so that what follows may be of the next month
        if (back.count() == 1 && far) {
            back.tell(mapping, period, "sheet.remark.next.month", remarks);
        }
    }
}
