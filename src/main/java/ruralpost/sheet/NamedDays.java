package ruralpost.sheet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import ruralpost.sheet.layout.TableLayout;
import ruralpost.value.Period;

/** Titles that are days of the week or parts of the month that the lines above name: 周一 of 5月13日—5月19日, 上旬 of 2024年3月. */
final class NamedDays {

    private static final Pattern WEEKDAY = Pattern.compile("(?:星期|周|礼拜)([一二三四五六日天])");
    private static final String DAYS = "一二三四五六日";

    private NamedDays() {
    }

    /** By column the day or days; empty where the lines above name no such week or month, or fewer than two columns are called so. */
    static Map<Integer, String> of(TableLayout layout) {
        List<Period> stated = layout.above().stated();
        // 10月销售（2023年）: the year beside the month names no other time
        List<Period> named = stated.stream().filter(p -> stated.stream().noneMatch(o -> !o.equals(p) && p.contains(o))).toList();
        Map<Integer, String> found = new LinkedHashMap<>();
        if (named.size() == 1) {
            IntStream.rangeClosed(layout.firstColumn(), layout.lastColumn()).forEach(c -> layout.path(c).stream().map(w -> day(w, named.getFirst())).filter(java.util.Objects::nonNull)
                .findFirst().ifPresent(d -> found.put(c, d)));
        }
        return found.size() > 1 ? found : Map.of();
    }

    private static String day(String title, Period within) {
        String word = title.strip();
        Matcher weekday = WEEKDAY.matcher(word);
        if (weekday.matches()) {
            DayOfWeek day = DayOfWeek.of(DAYS.indexOf(weekday.group(1).replace('天', '日')) + 1);
            boolean week = ChronoUnit.DAYS.between(within.from(), within.to()) == 6;
            return !week ? null : within.from().datesUntil(within.to().plusDays(1)).filter(d -> d.getDayOfWeek() == day).findFirst().map(LocalDate::toString).orElse(null);
        }
        return DateCells.isPartOfMonth(word) && within.wholeMonths() == 1 ? within.from().getYear() + "年" + within.from().getMonthValue() + "月" + word : null;
    }
}
