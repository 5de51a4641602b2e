package ruralpost.sheet.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ruralpost.value.Parsed;
import ruralpost.value.Period;
import ruralpost.value.PeriodText;

/** Finds the part of a year that stands apart from it: 2021年销售情况表, and below it （1—5月）. */
final class PartsOfYear {

    private static final String TO = " ?(?:[-—–~～至到]) ?";
    /** No deadline (5日前), no part of another word (每月5日, 上半年). */
    private static final Pattern PART = Pattern.compile("(?<![0-9〇零一二三四五六七八九十年每次上下本当各个历、和与及])"
        + "((?:[0-9一二三四五六七八九十]{1,3} ?月? ?" + TO + ")?[0-9一二三四五六七八九十]{1,3} ?月份?(?: ?[上中下]旬| ?[上下]半月| ?[0-9一二三四五六七八九十]{1,3} ?[日号]?" + TO
        + "(?:[0-9]{1,2} ?月 ?)?[0-9]{1,2} ?[日号]| ?[0-9一二三四五六七八九十]{1,3} ?[日号])?"
        + "|第?[1-4一二三四] ?季度|[上下]半年|前[二三两23]个?季度|第[0-9一二三四五十]{1,3}周)(?! ?(?:底|末|初|止|[0-9]|[、和与及] ?[0-9]|之?以?前|内|起|报送))");
    private static final Pattern DAY = Pattern.compile("[^-—–~～至到]*[日号]");

    private static final Pattern THIRD = Pattern.compile("(?<![月年上中下])[上中下]旬(?![上中下和与至及、到-])");

    private PartsOfYear() {
    }

    /** The days within a month that the lines name beside it: 9月9日-9月15日, 上旬; a day alone only in a sheet of one day. Null when there are none, or several. */
    static String inMonth(Period month, List<String> lines, boolean daily) {
        // 活动时间：9月9日-9月15日 is when a festival was, not what the figures of September are about
        List<String> about = lines.stream().filter(l -> !l.startsWith("活动")).toList();
        List<String> inside = new ArrayList<>(of(month.from().getYear() + "年", about, daily).stream().filter(p -> {
            Parsed<Period> read = PeriodText.parse(p);
            // the second week of a month is not that of the year
            return !p.endsWith("周") && read.ok() && (month.contains(read.value()) || isMonthOfAccounts(month, read.value())) && !read.value().equals(month) && (daily || !DAY.matcher(p).matches());
        }).toList());
        about.stream().flatMap(l -> THIRD.matcher(l).results()).map(r -> month.from().getYear() + "年" + month.from().getMonthValue() + "月" + r.group()).distinct().forEach(inside::add);
        return inside.size() == 1 ? inside.getFirst() : null;
    }

    /** 9月 (8.26-9.25): the days that an office settles under the name of a month. */
    private static boolean isMonthOfAccounts(Period month, Period days) {
        return days.from().isBefore(month.from()) && days.from().plusMonths(1).minusDays(1).equals(days.to()) && month.contains(Period.day(days.to()));
    }

    /**
     * The parts that the lines name, each with the year; 第20周 and 5月13日—5月19日 are one where they are the same days.
     *
     * @param year  the year, such as 2024年
     * @param lines texts above the table without the periods that they name whole
     * @param daily whether a day that stands alone is the day of the figures, and not that on which the sheet was made
     */
    static List<String> of(String year, List<String> lines, boolean daily) {
        Map<Object, String> found = new LinkedHashMap<>();
        for (String line : lines) {
            Matcher m = PART.matcher(line);
            while (m.find()) {
                String part = m.group(1).replace(" ", "");
                boolean made = !daily && DAY.matcher(part).matches() && line.strip().length() == m.group(1).length();
                boolean until = PlainPeriods.isOpen(line, m.start(), m.end());
                if (!made && !until) {
                    Parsed<Period> read = PeriodText.parse(year + part);
                    found.putIfAbsent(read.ok() ? read.value() : part, year + part);
                }
            }
        }
        return List.copyOf(found.values());
    }
}
