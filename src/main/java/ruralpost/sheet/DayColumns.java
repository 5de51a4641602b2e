package ruralpost.sheet;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.layout.TableLayout;
import ruralpost.sheet.words.HeaderTitle;

/** What the columns of days tell together: the year of those that shorten it, and which of several is nearest to the sale. */
final class DayColumns {

    private static final Pattern SHORT_DATE = Pattern.compile("(\\d{2})[-/.]\\d{1,2}[-/.](\\d{1,2})(?: .*)?");
    private static final Pattern DAY_OF_MONTH = Pattern.compile("(?:0?[1-9]|1[0-2]) ?[./-] ?(?:0?[1-9]|[12][0-9]|3[01])");
    private static final Pattern FULL_YEAR = Pattern.compile("(20\\d{2}) ?[-/.年]");
    private static final int CENTURY = 2000;
    private static final int FIRST_SHORT_YEAR = 10;
    private static final Pattern OF_DAYS = Pattern.compile(".*(?:日期?|时间)");
    /** When something came to its buyer, was paid or written down, later than it was sent: 签收日. */
    private static final Pattern RECEIVED = Pattern.compile("(?:登记|录入|到账|入账|收款|回款|结算|到货|收货|签收|送达|妥投|更新|修改|制单|审核).*");

    private final TableLayout layout;
    private final ColumnSamples samples;

    DayColumns(TableLayout layout, ColumnSamples samples) {
        this.layout = layout;
        this.samples = samples;
    }

    /** The year of the dates that are written with its last two digits, from the others or from what all begin with; null when it is not known. */
    Year year(int column) {
        Year year = shortYear(column);
        return year != null ? year : yearBeside(column);
    }

    /** The year with which all dates of a column begin in two digits, where what stands last in them differs: 24.1.5 and 24.1.25; null when they are not written so. */
    private Year shortYear(int column) {
        List<Matcher> dates = samples.cells(column).stream().map(c -> SHORT_DATE.matcher(c.shown().strip())).toList();
        boolean all = dates.size() > 1 && dates.stream().allMatch(Matcher::matches);
        boolean same = all && dates.stream().map(m -> m.group(1)).distinct().count() == 1 && dates.stream().map(m -> m.group(2)).distinct().count() > 1;
        int year = same ? Integer.parseInt(dates.getFirst().group(1)) : 0;
        return year >= FIRST_SHORT_YEAR && year <= LocalDate.now().getYear() % 100 + 1 ? Year.of(CENTURY + year) : null;
    }

    /** The one year in which all other dates of a column are, where some have it in two digits: 24.1.25 below 2024.1.5 and 2024.1.9; null when it is not so. */
    private Year yearBeside(int column) {
        List<Integer> years = new ArrayList<>();
        List<Integer> shorts = new ArrayList<>();
        for (Cell cell : samples.cells(column)) {
            String text = cell.shown().strip();
            Matcher written = FULL_YEAR.matcher(text);
            Matcher shortened = SHORT_DATE.matcher(text);
            if (cell.date() != null || written.lookingAt()) {
                years.add(cell.date() != null ? cell.date().getYear() : Integer.parseInt(written.group(1)));
            } else if (shortened.matches()) {
                shorts.add(CENTURY + Integer.parseInt(shortened.group(1)));
            } else {
                return null;
            }
        }
        boolean one = years.size() > shorts.size() && !shorts.isEmpty() && years.stream().distinct().count() == 1 && shorts.stream().allMatch(years.getFirst()::equals);
        return one ? Year.of(years.getFirst()) : null;
    }

    /** Whether a column holds days such as 3.5 and 3/12, below a title of days; below any other they are numbers. */
    boolean withoutYear(int column) {
        List<Cell> cells = samples.numbered(column);
        List<String> path = layout.path(column);
        return !path.isEmpty() && OF_DAYS.matcher(HeaderTitle.normal(path.getLast())).matches() && !cells.isEmpty() && cells.stream().allMatch(c -> DAY_OF_MONTH.matcher(c.shown().strip()).matches());
    }

    /** Of several columns of days that may be the field's, leaves those that tell a later day than others: of 发货日 and 签收日 the former is nearer to the sale. */
    void leaveLater(List<Integer> columns, SheetField field) {
        if (columns.size() > 1 && field.kind() == FieldKind.PERIOD) {
            List<Integer> sooner = columns.stream().filter(c -> !isLater(c)).toList();
            columns.retainAll(sooner.isEmpty() ? columns : sooner);
        }
    }

    private boolean isLater(int column) {
        List<String> path = layout.path(column);
        return !path.isEmpty() && isLater(path.getLast());
    }

    /** Whether a title is that of such a later day. */
    static boolean isLater(String title) {
        return RECEIVED.matcher(HeaderTitle.normal(title)).matches();
    }
}
