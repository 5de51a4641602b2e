package ruralpost.sheet;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes titles apart that begin with the period of their numbers: 1月销量 and 2月销量 are 销量 below 1月 and 2月. */
final class LeadingPeriods {

    private static final Pattern LEADING = Pattern.compile(
        "((?:\\d{4} ?年度?)?(?:\\d{1,2}(?:[-~—至]\\d{1,2})? ?月份?(?:\\d{1,2}日)?|第?[一二三四1-4]季度|[上下]半年)?)(.+)");

    /** 销售额（1月） */
    private static final Pattern TRAILING = Pattern.compile("(.+?)[(（]((?:\\d{4} ?年度?)?(?:\\d{1,2} ?月份?|第?[一二三四1-4]季度|[上下]半年)?)[)）](.*)");

    private LeadingPeriods() {
    }

    /**
     * The titles, taken apart when several name different periods before a measure; else as they are.
     *
     * @param titles  by column the words of its title
     * @param measure whether a title is one of numbers
     */
    static List<List<String>> apart(List<List<String>> titles, Predicate<String> measure) {
        long periods = titles.stream().map(LeadingPeriods::apart).filter(p -> p != null && measure.test(p.getLast())).map(List::getFirst).distinct().count();
        return periods < 2 ? titles : titles.stream().map(path -> {
            List<String> parts = apart(path);
            return parts == null ? path : parts;
        }).toList();
    }

    private static List<String> apart(List<String> path) {
        Matcher trailing = path.size() == 1 ? TRAILING.matcher(path.getFirst()) : null;
        if (trailing != null && trailing.matches() && TitleRows.isPeriod(trailing.group(2))) {
            return List.of(trailing.group(2), trailing.group(1).strip() + trailing.group(3).strip());
        }
        Matcher m = path.size() == 1 ? LEADING.matcher(path.getFirst()) : null;
        return m != null && m.matches() && TitleRows.isPeriod(m.group(1)) && !m.group(2).isBlank() ? List.of(m.group(1), m.group(2).strip()) : null;
    }
}
