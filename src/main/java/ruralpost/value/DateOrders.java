package ruralpost.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Three numbers of which none is plainly the year: 20/5/1, 1/5/2021. They are a date only when one reading is possible. */
final class DateOrders {

    private static final Pattern THREE = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{1,2})");
    private static final int CENTURY = 2000;

    private DateOrders() {
    }

    /** What the numbers can mean; null when the text does not consist of three numbers. */
    static Parsed<LocalDate> read(String plain, String text) {
        Matcher m = THREE.matcher(plain);
        if (!m.matches()) {
            return null;
        }
        int a = Integer.parseInt(m.group(1));
        int b = Integer.parseInt(m.group(3));
        int c = Integer.parseInt(m.group(4));
        boolean longYear = m.group(4).length() == 4;
        List<LocalDate> readings = new ArrayList<>();
        if (!longYear) {
            add(readings, CENTURY + a, b, c);
        }
        add(readings, longYear ? c : CENTURY + c, b, a);
        add(readings, longYear ? c : CENTURY + c, a, b);
        if (readings.size() > 1) {
            // the sentence names two of them; whoever knows more of the sheet looks at all
            return Parsed.problem("value.date.ambiguous", Stream.concat(Stream.of(NumberLexer.shorten(text)), readings.stream().map(LocalDate::toString)).toArray(String[]::new));
        }
        return readings.isEmpty() || !longYear ? Parsed.problem("value.date.short.year", NumberLexer.shorten(text))
            : Parsed.of(readings.getFirst(), Bound.EXACT, Set.of(Note.ORDER_FOUND));
    }

    private static void add(List<LocalDate> readings, int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            if (!readings.contains(date) && year >= DateText.FIRST_YEAR && year <= DateText.LAST_YEAR) {
                readings.add(date);
            }
        } catch (DateTimeException e) {
            // not a day in this order
        }
    }
}
