package ruralpost.cli;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ruralpost.sales.cube.CubeQuery;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesCube;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.text.UserException;

/**
 * One key that sales are grouped by.
 *
 * @param code as on the command line and in the header
 * @param key  what the columns are grouped by
 */
record QueryKey(String code, CubeQuery.Key key) {

    /** All keys by code. */
    private static final Map<String, QueryKey> ALL = new LinkedHashMap<>();

    static {
        for (Dimension d : Dimension.values()) {
            ALL.put(d.code(), new QueryKey(d.code(), new CubeQuery.Key.Of(d)));
        }
        for (TimeUnit u : TimeUnit.values()) {
            ALL.put(u.code(), new QueryKey(u.code(), new CubeQuery.Key.Time(u)));
        }
    }

    static String codes() {
        return String.join(", ", ALL.keySet());
    }

    /** The keys of a list such as "product,month". @throws UserException one is unknown or stands twice */
    static List<QueryKey> parse(String option, String list) {
        List<QueryKey> keys = new ArrayList<>();
        for (String code : list.split("[,，]", -1)) {
            QueryKey key = ALL.get(code.strip());
            if (key == null) {
                throw UserException.of("cli.choice", option, code, codes());
            }
            if (keys.contains(key)) {
                throw UserException.of("cli.twice", option + " " + code.strip());
            }
            keys.add(key);
        }
        return keys;
    }

    /** A group's value as machines read it: a name, or 2021-05-01, 2021-W18, 2021-05, 2021-Q2, 2021. */
    String written(int value, SalesCube cube, SalesBook book) {
        return switch (key) {
            case CubeQuery.Key.Of(Dimension d) -> book.written(d, cube.value(d, value));
            case CubeQuery.Key.Time(TimeUnit u) -> written(u, LocalDate.ofEpochDay(value));
        };
    }

    static String written(TimeUnit unit, LocalDate start) {
        return switch (unit) {
            case DAY -> start.toString();
            case WEEK -> "%04d-W%02d".formatted(start.get(IsoFields.WEEK_BASED_YEAR), start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> "%04d-%02d".formatted(start.getYear(), start.getMonthValue());
            case QUARTER -> "%04d-Q%d".formatted(start.getYear(), start.get(IsoFields.QUARTER_OF_YEAR));
            case YEAR -> "%04d".formatted(start.getYear());
        };
    }
}
