package ruralpost.sheet.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ruralpost.sheet.layout.TableLayout;

/** Years in the titles of columns that no month or year spreads over: 2022年服务儿童数 beside 2023年服务儿童数. */
public final class TitleYears {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2}) ?年");

    private TitleYears() {
    }

    /** The year that a column's title names; null when it names none, or several. */
    public static Integer of(TableLayout layout, int column) {
        Set<String> years = new TreeSet<>();
        Matcher m = YEAR.matcher(String.join(" ", layout.path(column)));
        while (m.find()) {
            years.add(m.group(1));
        }
        return years.size() == 1 ? Integer.valueOf(years.iterator().next()) : null;
    }

    /** Columns that say the same of different years: which of them is meant has to be said. @param meant the field that a column's title means, by column */
    public static Set<Integer> rivals(TableLayout layout, Map<Integer, Integer> meant) {
        Map<Integer, Map<Integer, Integer>> years = new HashMap<>();
        meant.forEach((column, field) -> {
            if (of(layout, column) != null) {
                years.computeIfAbsent(field, f -> new HashMap<>()).put(column, of(layout, column));
            }
        });
        return years.values().stream().filter(y -> new HashSet<>(y.values()).size() > 1).flatMap(y -> y.keySet().stream()).collect(Collectors.toSet());
    }
}
